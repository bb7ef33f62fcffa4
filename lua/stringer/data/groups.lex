# Nouns that name groups of people, or one of such a group.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# agent: the CAMEO role of those who are named (see professions.lex for the codes); count=collective: a singular that
# names many; count=plural: a plural without a regular singular. Regular plurals match too.
# serves=true: whoever is named so belongs to whom he serves ("the union's leader"); agent is what he is where nobody
# tells. after: the role that he has where the text has told of such a group before ("officers" of police).
%lexicon group_noun
%plural yes
%boolean serves
official	agent=GOV	serves=true
senior official	agent=GOV
minister	agent=GOV
authority	agent=GOV
bureaucrat	agent=GOV
diplomat	agent=GOV
envoy	agent=GOV
ambassador	agent=GOV
negotiator	agent=GOV	serves=true
representative	agent=GOV	serves=true
emissary	agent=GOV	serves=true
delegate	agent=GOV	serves=true
leader	agent=GOV	serves=true
ruler	agent=GOV	serves=true
policymaker	agent=GOV
policy-maker	agent=GOV
aide	agent=GOV	serves=true
adviser | advisor	agent=GOV	serves=true
regulator	agent=GOV	count=collective
administrator	agent=GOV
governor	agent=GOV
mayor	agent=GOV
head of state | heads of state	agent=GOV
premier	agent=GOV
president	agent=GOV	serves=true
prime minister	agent=GOV
foreign minister	agent=GOV
defense minister | defence minister	agent=GOV
finance minister	agent=GOV
peace envoy	agent=GOV
peace negotiator	agent=GOV
interlocutor	agent=GOV
spokesman | spokesmen	agent=GOV	serves=true
spokeswoman | spokeswomen	agent=GOV	serves=true
spokesperson	agent=GOV	serves=true
chief	serves=true
boss | bosses	serves=true
member	serves=true
figure	serves=true
inspector	agent=GOV	serves=true
customs official	agent=GOV
security official	agent=GOV
defense official | defence official	agent=GOV
health official	agent=GOV
finance official	agent=GOV
election official	agent=GOV
intelligence official	agent=GOV
government	agent=GOV	count=collective
regime	agent=GOV	count=collective
administration	agent=GOV	count=collective
cabinet	agent=GOV	count=collective
delegation	agent=GOV	count=collective
leadership	agent=GOV	count=collective
ministry	agent=GOV	count=collective
presidency	agent=GOV	count=collective
embassy	agent=GOV	count=collective
consulate	agent=GOV	count=collective
mission	agent=GOV	count=collective
junta	agent=GOV	count=collective
monarchy	agent=GOV	count=collective
bureaucracy	agent=GOV	count=collective
coalition government	agent=GOV	count=collective
interim government	agent=GOV	count=collective
transitional government	agent=GOV	count=collective
state media	agent=GOV	count=collective
negotiating team	agent=GOV	count=collective
officialdom	agent=GOV	count=collective
royal family	agent=GOV	count=collective
authorities	agent=GOV	count=collective
soldier	agent=MIL
troop	agent=MIL
serviceman | servicemen	agent=MIL
officer	agent=MIL	after=COP	serves=true
general	agent=MIL
attorney general | attorneys general	agent=GOV
solicitor general | solicitors general	agent=GOV
inspector general | inspectors general	agent=GOV
surgeon general | surgeons general	agent=GOV
consul general | consuls general	agent=GOV
commander	agent=MIL	serves=true
paratrooper	agent=MIL
commando	agent=MIL
marine	agent=MIL
sniper	agent=UAF
pilot	agent=MIL
conscript	agent=MIL
reservist	agent=MIL
sailor	agent=MIL
infantryman | infantrymen	agent=MIL
gunner	agent=MIL
naval officer	agent=MIL
forces	agent=MIL	!noplural
special force	agent=MIL
ground force	agent=MIL
security force	agent=COP
government force	agent=MIL
peacekeeper	agent=MIL
coalition force	agent=MIL
armed force	agent=MIL
occupation force	agent=MIL
warplane	agent=MIL
fighter jet	agent=MIL
tank	agent=MIL
gunship	agent=MIL
warship	agent=MIL
military adviser	agent=MIL
army	agent=MIL	count=collective
military	agent=MIL	count=collective
navy	agent=MIL	count=collective
air force	agent=MIL	count=collective
coast guard | coastguard	agent=MIL	count=collective
garrison	agent=MIL	count=collective
battalion	agent=MIL	count=collective
brigade	agent=MIL	count=collective
regiment	agent=MIL	count=collective
platoon	agent=MIL	count=collective
infantry	agent=MIL	count=collective
defense forces | defence forces	agent=MIL	count=collective
military junta	agent=MIL	count=collective
general staff	agent=MIL	count=collective
border guards	agent=MIL	count=collective
national guard	agent=MIL	count=collective
special forces	agent=MIL	count=collective
military intelligence	agent=MIL	count=collective
marines	agent=MIL	count=collective
policeman | policemen	agent=COP
policewoman | policewomen	agent=COP
cop	agent=COP
detective	agent=COP
investigator	agent=COP
constable	agent=COP
prison guard	agent=COP
guard	agent=COP
border guard	agent=COP
riot policeman | riot policemen	agent=COP
gendarme	agent=COP
law enforcement officer	agent=COP
law enforcement official	agent=COP
law enforcement agency	agent=COP	count=collective
trooper	agent=COP
sheriff's deputy	agent=COP
prison officer	agent=COP
police	agent=COP	count=collective
riot police	agent=COP	count=collective
police force	agent=COP	count=collective
law enforcement	agent=COP	count=collective
gendarmerie	agent=COP	count=collective
security services	agent=COP	count=collective
secret police	agent=COP	count=collective
anti-terrorism squad	agent=COP	count=collective
SWAT team	agent=COP	count=collective
border police	agent=COP	count=collective
carabinieri	agent=COP	count=collective
judge	agent=JUD
prosecutor	agent=JUD
magistrate	agent=JUD
justices	agent=JUD	count=plural
chief justice	agent=JUD
juror	agent=JUD
lawyer	agent=JUD
attorney	agent=JUD
public prosecutor	agent=JUD
defense lawyer | defence lawyer	agent=JUD
court	agent=JUD	count=collective
jury	agent=JUD	count=collective
tribunal	agent=JUD	count=collective
judiciary	agent=JUD	count=collective
bench	agent=JUD	count=collective
prosecution	agent=JUD	count=collective
supreme court	agent=JUD	count=collective
constitutional court	agent=JUD	count=collective
high court	agent=JUD	count=collective
lawmaker	agent=LEG
legislator	agent=LEG
parliamentarian	agent=LEG
senator	agent=LEG
congressman | congressmen	agent=LEG
congresswoman | congresswomen	agent=LEG
deputy	agent=LEG
MP	agent=LEG
councillor | councilor	agent=LEG
backbencher	agent=LEG
assemblyman | assemblymen	agent=LEG
lower house	agent=LEG	count=collective
upper house	agent=LEG	count=collective
parliament	agent=LEG	count=collective
congress	agent=LEG	count=collective
senate	agent=LEG	count=collective
legislature	agent=LEG	count=collective
national assembly	agent=LEG	count=collective
house of representatives	agent=LEG	count=collective
parliamentary committee	agent=LEG	count=collective
city council	agent=LEG	count=collective
spy | spies	agent=SPY
intelligence agent	agent=SPY
secret agent	agent=SPY
intelligence agency	agent=SPY	count=collective
intelligence service	agent=SPY	count=collective
intelligence officer	agent=SPY
spy agency	agent=SPY	count=collective
dissident	agent=OPP
defector	agent=OPP
exile	agent=OPP
political prisoner	agent=OPP
opponent	agent=OPP
critic	agent=OPP
detractor	agent=OPP
opposition	agent=OPP	count=collective
political opposition	agent=OPP	count=collective
dissident movement	agent=OPP	count=collective
resistance movement	agent=OPP	count=collective
democracy movement	agent=OPP	count=collective
rebel	agent=REB
insurgent	agent=REB
guerrilla | guerilla	agent=REB
separatist	agent=REB
secessionist	agent=REB
mutineer	agent=REB
rebel group	agent=REB	count=collective
rebel force	agent=REB	count=collective
fighter	agent=REB	serves=true
revolutionary	agent=REB
contra	agent=REB
partisan	agent=REB
Maoist	agent=REB
Maoist rebel	agent=REB
armed group	agent=REB	count=collective
rebel movement	agent=REB	count=collective
freedom fighter	agent=REB
warlord	agent=REB
warring faction	agent=REB	count=collective
rebel faction	agent=REB	count=collective
militia	agent=REB	count=collective
militiaman | militiamen	agent=REB
paramilitary | paramilitaries	agent=REB
insurgent group	agent=REB	count=collective
guerrilla group	agent=REB	count=collective
insurgency	agent=REB	count=collective
resistance	agent=REB	count=collective
rebellion	agent=REB	count=collective
guerrilla movement	agent=REB	count=collective
liberation army	agent=REB	count=collective
militant	agent=REB
terrorist	agent=REB
extremist	agent=REB
jihadist | jihadi	agent=REB
Islamist	agent=REB
Islamist militant	agent=REB
suicide bomber	agent=REB
bomber	agent=REB
mujahid | mujahideen | mujahedeen | mujahedin	agent=REB
terror suspect	agent=REB
terrorist group	agent=REB	count=collective
militant group	agent=REB	count=collective
terror group	agent=REB	count=collective
terror cell	agent=REB
Islamic militant	agent=REB
Islamic extremist	agent=REB
suspected militant	agent=REB
hijacker	agent=REB
hostage taker | hostage-taker	agent=REB
foreign fighter	agent=REB
radical	agent=REB
Salafist	agent=REB
death squad	agent=REB
terrorist organization	agent=REB	count=collective
militant organization	agent=REB	count=collective
terror network	agent=REB
extremist group | extremist organization | extremist organisation	agent=REB	count=collective
gunman | gunmen	agent=UAF
armed man | armed men	agent=UAF
masked man | masked men	agent=UAF
attacker	agent=UAF
assailant	agent=UAF
assassin	agent=UAF
shooter	agent=UAF
unidentified gunman | unidentified gunmen	agent=UAF
unknown assailant	agent=UAF
armed assailant	agent=UAF
knifeman | knifemen	agent=UAF
raider	agent=UAF
settler	agent=SET
Jewish settler	agent=SET
criminal	agent=CRM
gangster	agent=CRM
drug trafficker	agent=CRM
trafficker	agent=CRM
smuggler	agent=CRM
people smuggler	agent=CRM
kidnapper	agent=CRM
bandit	agent=CRM
pirate	agent=CRM
drug dealer	agent=CRM
hacker	agent=CRM
mobster	agent=CRM
thief | thieves	agent=CRM
robber	agent=CRM
poacher	agent=CRM
looter	agent=CRM
gang	agent=CRM	count=collective
drug cartel	agent=CRM	count=collective
cartel	agent=CRM	count=collective
criminal gang	agent=CRM
abductor	agent=CRM
cattle rustler	agent=CRM
drug lord	agent=CRM
arms dealer	agent=CRM
crime syndicate	agent=CRM
street gang	agent=CRM
vandal	agent=CRM
hooligan	agent=CRM
burglar	agent=CRM
fraudster	agent=CRM
scammer	agent=CRM
mafia	agent=CRM	count=collective
mob	agent=CRM	count=collective
underworld	agent=CRM	count=collective
organized crime	agent=CRM	count=collective
organised crime	agent=CRM	count=collective
journalist	agent=MED
reporter	agent=MED
correspondent	agent=MED
editor	agent=MED
photographer	agent=MED
broadcaster	agent=MED	count=collective
media outlet	agent=MED	count=collective
newspaper	agent=MED	count=collective
news agency	agent=MED	count=collective
cameraman | cameramen	agent=MED
columnist	agent=MED
commentator	agent=MED
blogger	agent=MED
newsman | newsmen	agent=MED
TV station	agent=MED	count=collective
television station	agent=MED	count=collective
radio station	agent=MED	count=collective
website	agent=MED	count=collective
press	agent=MED	count=collective
media	agent=MED	count=collective
state television	agent=MED	count=collective
state TV	agent=MED	count=collective
state radio	agent=MED	count=collective
state news agency	agent=MED	count=collective
local media	agent=MED	count=collective
news media	agent=MED	count=collective
social media	agent=MED	count=collective
state-run media	agent=MED	count=collective
official media	agent=MED	count=collective
analyst	agent=EDU
expert	agent=EDU
scholar	agent=EDU
academic	agent=EDU
researcher	agent=EDU
scientist	agent=EDU
professor	agent=EDU
economist	agent=EDU
political analyst	agent=EDU
observer	agent=EDU
political observer	agent=EDU
security analyst	agent=EDU
strategist	agent=EDU
pundit	agent=EDU
historian	agent=EDU
think tank	agent=EDU	count=collective
university	agent=EDU	count=collective
teacher	agent=EDU
lecturer	agent=EDU
student	agent=EDU
pupil	agent=EDU
schoolchild | schoolchildren	agent=EDU
college student	agent=EDU
university student	agent=EDU
pollster	agent=EDU
forecaster	agent=EDU
sociologist	agent=EDU
doctor	agent=HLH
nurse	agent=HLH
physician	agent=HLH
medic	agent=HLH
paramedic	agent=HLH
surgeon	agent=HLH
health worker	agent=HLH
medical worker	agent=HLH
hospital	agent=HLH	count=collective
health care worker | healthcare worker	agent=HLH
ambulance crew	agent=HLH
medical team	agent=HLH	count=collective
clinic	agent=HLH	count=collective
businessman | businessmen	agent=BUS
businesswoman | businesswomen	agent=BUS
trader	agent=BUS
investor	agent=BUS
banker	agent=BUS
merchant	agent=BUS
shopkeeper	agent=BUS
executive	agent=BUS
company	agent=BUS	count=collective
firm	agent=BUS	count=collective
corporation	agent=BUS	count=collective
bank	agent=BUS	count=collective
insurer	agent=BUS	count=collective
brewer	agent=BUS	count=collective
brewery | breweries	agent=BUS	count=collective
bakery | bakeries	agent=BUS	count=collective
winery | wineries	agent=BUS	count=collective
distillery | distilleries	agent=BUS	count=collective
supermarket	agent=BUS	count=collective
shipyard	agent=BUS	count=collective
publisher	agent=BUS	count=collective
trustee	agent=BUS
employer	agent=BUS
industrialist	agent=BUS
entrepreneur	agent=BUS
exporter	agent=BUS
importer	agent=BUS
retailer	agent=BUS	count=collective
manufacturer	agent=BUS	count=collective
producer	agent=BUS
airline	agent=BUS	count=collective
oil company	agent=BUS	count=collective
multinational	agent=BUS	count=collective
shareholder	agent=BUS
creditor	agent=BUS
lender	agent=BUS	count=collective
bondholder	agent=BUS
contractor	agent=BUS
oligarch	agent=BUS
tycoon	agent=BUS
business leader	agent=BUS
startup	agent=BUS	count=collective
conglomerate	agent=BUS	count=collective
carmaker | car maker	agent=BUS	count=collective
automaker	agent=BUS	count=collective
drugmaker	agent=BUS	count=collective
chipmaker	agent=BUS	count=collective
supplier	agent=BUS
vendor	agent=BUS
landlord	agent=BUS
developer	agent=BUS
broker	agent=BUS
fund manager	agent=BUS
industry	agent=BUS	count=collective
business community	agent=BUS	count=collective
private sector	agent=BUS	count=collective
Wall Street bank	agent=BUS	count=collective
worker	agent=LAB
employee	agent=LAB
laborer | labourer	agent=LAB
miner	agent=LAB
union	agent=LAB	count=collective
trade union	agent=LAB	count=collective
labor union | labour union	agent=LAB	count=collective
unionist	agent=LAB
trade unionist	agent=LAB
striker	agent=LAB
civil servant	agent=LAB
public servant	agent=LAB
farmworker	agent=LAB
migrant worker	agent=LAB
foreign worker	agent=LAB
guest worker	agent=LAB
truck driver	agent=LAB
taxi driver	agent=LAB
factory worker	agent=LAB
oil worker	agent=LAB
railway worker	agent=LAB
teacher union	agent=LAB	count=collective
dockworker	agent=LAB
steelworker	agent=LAB
staffer	agent=LAB
public sector worker	agent=LAB
lorry driver	agent=LAB
workforce	agent=LAB	count=collective
labor force	agent=LAB	count=collective
staff	agent=LAB	count=collective
personnel	agent=LAB	count=collective
farmer	agent=AGR
peasant	agent=AGR
herder	agent=AGR
grower	agent=AGR
rancher	agent=AGR
fisherman | fishermen	agent=AGR
herdsman | herdsmen	agent=AGR
landowner	agent=AGR
pastoralist	agent=AGR
smallholder	agent=AGR
civilian	agent=CVL
resident	agent=CVL
citizen	agent=CVL
villager	agent=CVL
people | peoples	agent=CVL
local	agent=CVL
inhabitant	agent=CVL
townspeople | townsfolk	agent=CVL
individual	agent=CVL
victim	agent=CVL
family | families	agent=CVL	count=collective
relative	agent=CVL
survivor	agent=CVL
bystander	agent=CVL
onlooker	agent=CVL
passer-by | passers-by | passerby | passersby	agent=CVL
witness | witnesses	agent=CVL
eyewitness | eyewitnesses	agent=CVL
voter	agent=CVL
neighbor | neighbour	agent=CVL
shopper	agent=CVL
commuter	agent=CVL
passenger	agent=CVL
tourist	agent=CVL
pilgrim	agent=CVL
traveler | traveller	agent=CVL
holidaymaker	agent=CVL
motorist	agent=CVL
pedestrian	agent=CVL
consumer	agent=CVL
customer	agent=CVL
taxpayer	agent=CVL
homeowner	agent=CVL
tenant	agent=CVL
parent	agent=CVL
mother	agent=CVL
father	agent=CVL
widow	agent=CVL
orphan	agent=CVL
husband	agent=CVL
wife | wives	agent=CVL
son	agent=CVL
daughter	agent=CVL
brother	agent=CVL
sister	agent=CVL
woman | women	agent=CVL
man | men	agent=CVL
child | children	agent=CVL
boy	agent=CVL
girl	agent=CVL
teenager	agent=CVL
youth	agent=CVL
adult	agent=CVL
baby | babies	agent=CVL
infant	agent=CVL
toddler	agent=CVL
pensioner	agent=CVL
senior citizen	agent=CVL
hostage	agent=CVL
captive	agent=CVL
prisoner	agent=CVL
detainee	agent=CVL
inmate	agent=CVL
patient	agent=CVL
worshipper | worshiper	agent=CVL
mourner	agent=CVL
spectator	agent=CVL
fan	agent=CVL
supporter	agent=CVL
tribesman | tribesmen	agent=CVL
tribal elder	agent=CVL
elder	agent=CVL
village elder	agent=CVL
expatriate	agent=CVL
expat	agent=CVL
national	agent=CVL
foreigner	agent=CVL
foreign national	agent=CVL
compatriot	agent=CVL
countryman | countrymen	agent=CVL
vacationer	agent=CVL
schoolgirl	agent=CVL
schoolboy	agent=CVL
native	agent=CVL
islander	agent=CVL
squatter	agent=CVL
homeless person	agent=CVL
nomad	agent=CVL
volunteer	agent=CVL
community leader	agent=CVL
tribal leader	agent=CVL
celebrity | celebrities	agent=CVL
sympathizer | sympathiser	agent=CVL
loyalist	agent=CVL
bereaved family | bereaved families	agent=CVL
camper	agent=CVL
guest	agent=CVL
local resident	agent=CVL
area resident	agent=CVL
public	agent=CVL	count=collective
population	agent=CVL	count=collective
crowd	agent=CVL	count=collective
community | communities	agent=CVL	count=collective
civil society	agent=CVL	count=collective
diaspora	agent=CVL	count=collective
electorate	agent=CVL	count=collective
household	agent=CVL	count=collective
tribe	agent=CVL	count=collective
clan	agent=CVL	count=collective
minority | minorities	agent=CVL	count=collective
majority	agent=CVL	count=collective
masses	agent=CVL	count=collective
locals	agent=CVL	count=collective
populace	agent=CVL	count=collective
citizenry	agent=CVL	count=collective
youths	agent=CVL	count=collective
elderly	agent=CVL	count=collective
protester | protestor	agent=CVL	hint=protest
demonstrator	agent=CVL	hint=protest
marcher	agent=CVL	hint=protest
rioter	agent=CVL	hint=protest
activist	agent=CVL	hint=protest
campaigner	agent=CVL	hint=protest
picketer	agent=CVL	hint=protest
dissenter	agent=CVL	hint=protest
student protester	agent=CVL	hint=protest
anti-government protester	agent=CVL	hint=protest
pro-democracy activist	agent=CVL	hint=protest
pro-democracy protester	agent=CVL	hint=protest
human rights activist	agent=CVL	hint=protest
rights activist	agent=CVL	hint=protest
peace activist	agent=CVL	hint=protest
student activist	agent=CVL	hint=protest
reformer	agent=CVL	hint=protest
reformist	agent=CVL	hint=protest
hunger striker	agent=CVL	hint=protest
counter-protester | counterprotester	agent=CVL	hint=protest
heckler	agent=CVL	hint=protest
agitator	agent=CVL	hint=protest
campaign group	agent=CVL	hint=protest	count=collective
advocacy group	agent=CVL	hint=protest	count=collective
pressure group	agent=CVL	hint=protest	count=collective
rights advocate	agent=CVL	hint=protest
advocate	agent=CVL	hint=protest
protest leader	agent=CVL	hint=protest
whistleblower | whistle-blower	agent=CVL	hint=protest
angry mob	agent=CVL	count=collective	hint=protest
protest movement	agent=CVL	count=collective	hint=protest
stone-thrower	agent=CVL	count=collective	hint=protest
crowd of protesters	agent=CVL	count=collective	hint=protest
environmentalist	agent=ENV
environmental activist	agent=ENV
conservationist	agent=ENV
environmental group	agent=ENV	count=collective
climate activist	agent=ENV
climate protester	agent=ENV
green group	agent=ENV	count=collective
human rights group	agent=NGO	hint=rights	count=collective
rights group	agent=NGO	hint=rights	count=collective
human rights organization | human rights organisation	agent=NGO	hint=rights	count=collective
human rights watchdog	agent=NGO	hint=rights	count=collective
rights organization	agent=NGO	hint=rights	count=collective
watchdog	agent=NGO	hint=rights	count=collective
watchdog group	agent=NGO	hint=rights	count=collective
monitoring group	agent=NGO	hint=rights	count=collective
election monitor	agent=NGO	hint=rights
election observer	agent=NGO	hint=rights
international observer	agent=NGO	hint=rights
human rights monitor	agent=NGO	hint=rights
war monitor	agent=NGO	hint=rights
human rights defender	agent=NGO	hint=rights
aid worker	agent=NGO
relief worker	agent=NGO
humanitarian worker	agent=NGO
aid agency | aid agencies	agent=NGO	count=collective
relief agency | relief agencies	agent=NGO	count=collective
charity | charities	agent=NGO	count=collective
aid group	agent=NGO	count=collective
humanitarian group	agent=NGO	count=collective
non-governmental organization | nongovernmental organization | non-governmental organisation	agent=NGO	count=collective
NGO	agent=NGO	count=collective
nonprofit | non-profit	agent=NGO	count=collective
relief organization	agent=NGO	count=collective
aid organization	agent=NGO	count=collective
humanitarian organization	agent=NGO	count=collective
humanitarian agency | humanitarian agencies	agent=NGO	count=collective
foundation	agent=NGO	count=collective
aid convoy	agent=NGO
rescuer	agent=CVL	hint=rescue
rescue worker	agent=CVL	hint=rescue
firefighter	agent=CVL	hint=rescue
fireman | firemen	agent=CVL	hint=rescue
emergency worker	agent=CVL	hint=rescue
first responder	agent=CVL	hint=rescue
rescue team	agent=CVL	hint=rescue	count=collective
search team	agent=CVL	hint=rescue	count=collective
emergency crew	agent=CVL	hint=rescue
fire crew	agent=CVL	hint=rescue
lifeguard	agent=CVL	hint=rescue
search and rescue team	agent=CVL	hint=rescue
emergency services	agent=GOV	count=collective
fire brigade	agent=GOV	count=collective
fire department	agent=GOV	count=collective
civil defense | civil defence	agent=GOV	count=collective
rescue services	agent=GOV	count=collective
refugee	agent=REF
asylum seeker | asylum-seeker	agent=REF
migrant	agent=REF
displaced person | displaced people | displaced persons	agent=REF
immigrant	agent=REF
evacuee	agent=REF
illegal immigrant	agent=REF
undocumented immigrant	agent=REF
boat people	agent=REF
returnee	agent=REF
undocumented migrant	agent=REF
economic migrant	agent=REF
deportee	agent=REF
internally displaced person | internally displaced people	agent=REF
stateless person	agent=REF
priest	agent=REL
cleric	agent=REL
monk	agent=REL
imam	agent=REL
bishop	agent=REL
clergyman | clergymen	agent=REL
rabbi	agent=REL
nun	agent=REL
missionary | missionaries	agent=REL
religious leader	agent=REL
church leader	agent=REL
religious scholar	agent=REL
mullah	agent=REL
Muslim cleric	agent=REL
Christian leader	agent=REL
theologian	agent=REL
hardline cleric	agent=REL
pastor	agent=REL
preacher	agent=REL
clergy	agent=REL	count=collective
congregation	agent=REL	count=collective
church	agent=REL	count=collective
faithful	agent=REL	count=collective
mediator	agent=GOV	hint=mediate
go-between	agent=GOV	hint=mediate
intermediary | intermediaries	agent=GOV	hint=mediate
facilitator	agent=GOV	hint=mediate
arbitrator	agent=GOV	hint=mediate
peacemaker	agent=GOV	hint=mediate
guarantor	agent=GOV	hint=mediate
politician	agent=PTY	serves=true
candidate	agent=PTY
presidential candidate	agent=PTY
presidential hopeful	agent=PTY
rival candidate	agent=PTY
nominee	agent=PTY
contender	agent=PTY
front-runner | frontrunner	agent=PTY
incumbent	agent=PTY
lobbyist	agent=PTY
party	agent=PTY	count=collective
political party	agent=PTY	count=collective
ruling party	agent=PTY	count=collective
faction	agent=PTY	count=collective
hard-liner | hardliner	agent=PTY
conservative	agent=PTY
liberal	agent=PTY
socialist	agent=PTY
communist	agent=PTY
democrat	agent=PTY
republican	agent=PTY
nationalist	agent=PTY
populist	agent=PTY
moderate	agent=PTY
centrist	agent=PTY
leftist	agent=PTY
rightist	agent=PTY
right-winger	agent=PTY
left-winger	agent=PTY
monarchist	agent=PTY
royalist	agent=PTY
far-right group	agent=PTY	count=collective
left-wing party	agent=PTY	count=collective
coalition partner	agent=PTY
ally | allies	agent=PTY
backer	agent=PTY
coalition	agent=PTY	count=collective
bloc	agent=IGO	after=PTY	count=collective
alliance	agent=PTY	count=collective
peacekeeping force	agent=IGO	count=collective
UN peacekeeper	agent=IGO
U.N. peacekeeper	agent=IGO
UN official	agent=IGO
U.N. official	agent=IGO
UN inspector	agent=IGO
U.N. inspector	agent=IGO
weapons inspector	agent=IGO
UN observer	agent=IGO
EU official	agent=IGO
EU leader	agent=IGO
NATO official	agent=IGO
monitor	agent=IGO
international community	agent=IGO
world leader	agent=IGO
UN expert	agent=IGO
U.N. expert	agent=IGO
nuclear inspector	agent=IGO
ceasefire monitor	agent=IGO
world body	agent=IGO	count=collective
global body	agent=IGO	count=collective
UN agency | UN agencies	agent=IGO	count=collective
U.N. agency | U.N. agencies	agent=IGO	count=collective
elite	agent=ELI
aristocrat	agent=ELI
royal	agent=ELI
monarch	agent=ELI
prince	agent=ELI
former president	agent=ELI
former official	agent=ELI
ex-president	agent=ELI
suspect	agent=CVL	hint=suspect
defendant	agent=CVL	hint=suspect
accused	agent=CVL	hint=suspect
plaintiff	agent=CVL	hint=suspect
fugitive	agent=CVL	hint=suspect
convict	agent=CVL	hint=suspect
perpetrator	agent=CVL	hint=suspect
culprit	agent=CVL	hint=suspect
alleged attacker	agent=CVL	hint=suspect
complainant	agent=CVL	hint=suspect
informant	agent=CVL	hint=suspect
accomplice	agent=CVL	hint=suspect
ringleader	agent=CVL	hint=suspect
mastermind	agent=CVL	hint=suspect
murderer	agent=CVL	hint=suspect
killer	agent=CVL	hint=suspect
rapist	agent=CVL	hint=suspect
abuser	agent=CVL	hint=suspect
stalker	agent=CVL	hint=suspect
arsonist	agent=CVL	hint=suspect
parolee	agent=CVL	hint=suspect
drug user	agent=CVL	hint=suspect
side	hint=state
warring party | warring parties	hint=state
party to the conflict | parties to the conflict	hint=state
delegation member	hint=state
counterpart	hint=state
rival	hint=state
adversary | adversaries	hint=state
foe	hint=state
enemy | enemies	hint=state
neighbor state	hint=state
superpower	hint=state
major power	hint=state
world power	hint=state
Western power	hint=state
country | countries	hint=state	count=collective
nation	hint=state	count=collective
state	hint=state	count=collective
member state	hint=state
signatory | signatories	hint=state
power	hint=state
partner	hint=state
trading partner	hint=state
donor	hint=state
donor country | donor countries	hint=state
neighboring country | neighboring countries | neighbouring country | neighbouring countries	hint=state
Western country | Western countries	hint=state
province	hint=state
city | cities	hint=state
town	hint=state
athlete	agent=SPT
player	agent=SPT
team	agent=SPT	count=collective
coach	agent=SPT
footballer	agent=SPT
club	agent=SPT	count=collective
squad	agent=SPT	count=collective
referee	agent=SPT
cyclist	agent=SPT
swimmer	agent=SPT
sprinter	agent=SPT
boxer	agent=SPT
cricketer	agent=SPT
golfer	agent=SPT
Olympian	agent=SPT
teammate	agent=SPT
team-mate	agent=SPT
defender	agent=SPT
runner-up | runners-up	agent=SPT
competitor	agent=SPT
participant	agent=SPT
finalist	agent=SPT
semifinalist	agent=SPT
champion	agent=SPT
gymnast	agent=SPT
source	hint=source
insider	hint=source
person familiar with the matter | people familiar with the matter	hint=source
official source	hint=source
security source	hint=source
diplomatic source	hint=source
military source	hint=source
government source	hint=source
police source	hint=source
medical source	hint=source
judicial source	hint=source
reliable source	hint=source
informed source	hint=source
sources	hint=source
