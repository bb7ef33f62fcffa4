# Professions, and nouns that name groups of people or one of such a group.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# agent: the CAMEO role of those who are named (GOV government, MIL military, COP police, JUD courts, LEG legislature,
# SPY intelligence, OPP opposition, REB rebels, UAF unidentified armed, SET settlers, PTY party, BUS business, MED media,
# EDU education, HLH health, LAB labour, REL religion, REF refugees, CVL civilians, CRM criminals, NGO, IGO, ELI elites,
# ENV environmentalists, HRI human rights, AGR agriculture, DEV development, MOD moderates, RAD radicals).
# count=collective: a singular that names many ("police", "delegation"); reciprocal etc. are not used here.
# Regular plurals match too (%plural yes); irregular ones are variants.
%lexicon profession
%plural yes
%set kind=profession
journalist	agent=MED
newspaperman | newspapermen	agent=MED
reporter	agent=MED
newsman | newsmen	agent=MED
newswoman | newswomen	agent=MED
correspondent	agent=MED
war correspondent	agent=MED
columnist	agent=MED
commentator	agent=MED
pundit	agent=MED
opinion writer	agent=MED
editor	agent=MED
sub-editor	agent=MED
copy editor	agent=MED
news editor	agent=MED
broadcaster	agent=MED
presenter	agent=MED
news anchor	agent=MED
newsreader	agent=MED
anchor	agent=MED
host	agent=MED
talk show host	agent=MED
TV host	agent=MED
radio host	agent=MED
podcaster	agent=MED
photographer	agent=MED
photojournalist	agent=MED
cameraman | cameramen	agent=MED
camerawoman | camerawomen	agent=MED
videographer	agent=MED
blogger	agent=MED
vlogger	agent=MED
YouTuber	agent=MED
influencer	agent=MED
fact-checker	agent=MED
press freedom advocate	agent=MED
media adviser	agent=MED
filmmaker
director
film director
documentary maker
screenwriter
producer
cinematographer
author
writer
novelist
poet
playwright
biographer
essayist
critic
film critic
literary critic
historian
actor
actress
movie star
film star
comedian
singer
musician
rapper
composer
conductor
pianist
dancer
ballerina
artist
painter
sculptor
cartoonist
designer
fashion designer
model
pop star
rock star
songwriter
analyst	agent=EDU
political analyst	agent=EDU
defense analyst | defence analyst	agent=EDU
security analyst	agent=EDU
military analyst	agent=EDU
intelligence analyst	agent=EDU
market analyst	agent=EDU
policy analyst	agent=EDU
strategist	agent=EDU
political strategist	agent=EDU
expert	agent=EDU
security expert	agent=EDU
counterterrorism expert	agent=EDU
legal expert	agent=EDU
military expert	agent=EDU
Middle East expert	agent=EDU
Russia expert	agent=EDU
China expert	agent=EDU
health expert	agent=EDU
climate expert	agent=EDU
specialist	agent=EDU
scholar	agent=EDU
think tank fellow	agent=EDU
academic	agent=EDU
researcher	agent=EDU
senior researcher	agent=EDU
scientist	agent=EDU
political scientist	agent=EDU
sociologist	agent=EDU
anthropologist	agent=EDU
economist	agent=EDU
physicist	agent=EDU
chemist	agent=EDU
biologist	agent=EDU
geologist	agent=EDU
seismologist	agent=EDU
epidemiologist	agent=EDU
virologist	agent=EDU
archaeologist | archeologist	agent=EDU
mathematician	agent=EDU
astronomer	agent=EDU
climatologist	agent=EDU
meteorologist	agent=EDU
forecaster	agent=EDU
ecologist	agent=EDU
psychologist	agent=EDU
criminologist	agent=EDU
linguist	agent=EDU
philosopher	agent=EDU
engineer	agent=EDU
professor	agent=EDU
lecturer	agent=EDU
teacher	agent=EDU
schoolteacher	agent=EDU
tutor	agent=EDU
headmaster	agent=EDU
principal	agent=EDU
instructor	agent=EDU
educator	agent=EDU
student	agent=EDU
undergraduate	agent=EDU
graduate student	agent=EDU
postgraduate	agent=EDU
PhD student	agent=EDU
pupil	agent=EDU
schoolboy	agent=EDU
schoolgirl	agent=EDU
college student	agent=EDU
university student	agent=EDU
high school student	agent=EDU
seminarian	agent=EDU
doctor	agent=HLH
physician	agent=HLH
surgeon	agent=HLH
nurse	agent=HLH
midwife	agent=HLH
paramedic	agent=HLH
medic	agent=HLH
psychiatrist	agent=HLH
dentist	agent=HLH
pharmacist	agent=HLH
veterinarian	agent=HLH
cardiologist	agent=HLH
oncologist	agent=HLH
pediatrician | paediatrician	agent=HLH
pathologist	agent=HLH
health worker	agent=HLH
health care worker	agent=HLH
hospital director	agent=HLH
ambulance driver	agent=HLH
first responder	agent=HLH
lawyer	agent=JUD
attorney	agent=JUD
barrister	agent=JUD
solicitor	agent=JUD
defense lawyer | defence lawyer	agent=JUD
defense attorney	agent=JUD
human rights lawyer	agent=JUD
rights lawyer	agent=JUD
counsel	agent=JUD
legal adviser	agent=JUD
jurist	agent=JUD
notary	agent=JUD
prosecutor	agent=JUD
judge	agent=JUD
magistrate	agent=JUD
juror	agent=JUD
arbitrator	agent=JUD
coroner	agent=JUD
businessman | businessmen	agent=BUS
businesswoman | businesswomen	agent=BUS
entrepreneur	agent=BUS
industrialist	agent=BUS
executive	agent=BUS
banker	agent=BUS
investor	agent=BUS
financier	agent=BUS
trader	agent=BUS
broker	agent=BUS
stockbroker	agent=BUS
merchant	agent=BUS
shopkeeper	agent=BUS
shop owner	agent=BUS
store owner	agent=BUS
retailer	agent=BUS
manufacturer	agent=BUS
contractor	agent=BUS
developer	agent=BUS
fund manager	agent=BUS
accountant	agent=BUS
auditor	agent=BUS
consultant	agent=BUS
real estate agent	agent=BUS
restaurateur	agent=BUS
exporter	agent=BUS
importer	agent=BUS
CEO	agent=BUS
tycoon	agent=BUS
lobbyist	agent=BUS
hotelier	agent=BUS
farmer	agent=AGR
peasant	agent=AGR
rancher	agent=AGR
grower	agent=AGR
herder	agent=AGR
shepherd	agent=AGR
fisherman | fishermen	agent=AGR
farm worker	agent=AGR
cattle herder	agent=AGR
farmworker	agent=AGR
worker	agent=LAB
laborer | labourer	agent=LAB
miner	agent=LAB
factory worker	agent=LAB
construction worker	agent=LAB
steelworker	agent=LAB
dockworker	agent=LAB
trade unionist	agent=LAB
unionist	agent=LAB
carpenter	agent=LAB
electrician	agent=LAB
plumber	agent=LAB
mechanic	agent=LAB
welder	agent=LAB
cleaner	agent=LAB
janitor	agent=LAB
cook	agent=LAB
chef	agent=LAB
waiter	agent=LAB
waitress	agent=LAB
bartender	agent=LAB
barber	agent=LAB
hairdresser	agent=LAB
tailor	agent=LAB
baker	agent=LAB
butcher	agent=LAB
housekeeper	agent=LAB
maid	agent=LAB
nanny	agent=LAB
street vendor	agent=LAB
vendor	agent=LAB
hawker	agent=LAB
day laborer	agent=LAB
migrant worker	agent=LAB
driver
taxi driver
truck driver
lorry driver
bus driver
train driver
rickshaw driver
pilot
co-pilot
flight attendant
sailor
seaman | seamen
captain
air traffic controller
astronaut
cosmonaut
courier
postman | postmen
mail carrier
activist	agent=CVL
campaigner	agent=CVL
human rights activist	agent=CVL
rights activist	agent=CVL
peace activist	agent=CVL
political activist	agent=CVL
democracy activist	agent=CVL
pro-democracy activist	agent=CVL
opposition activist	agent=CVL
student activist	agent=CVL
civil rights activist	agent=CVL
women's rights activist	agent=CVL
social worker	agent=CVL
community organizer	agent=CVL
organizer | organiser	agent=CVL
volunteer	agent=CVL
environmental activist	agent=ENV
environmentalist	agent=ENV
climate activist	agent=ENV
conservationist	agent=ENV
aid worker	agent=NGO
relief worker	agent=NGO
humanitarian worker	agent=NGO
charity worker	agent=NGO
UN worker	agent=NGO
human rights monitor	agent=NGO
rights monitor	agent=NGO
politician	agent=LEG
statesman | statesmen	agent=LEG
policymaker | policy maker	agent=LEG
lawmaker	agent=LEG
legislator	agent=LEG
parliamentarian	agent=LEG
senator	agent=LEG
congressman | congressmen	agent=LEG
deputy	agent=LEG
councillor	agent=LEG
councilman | councilmen	agent=LEG
diplomat	agent=GOV
envoy	agent=GOV
ambassador	agent=GOV
consul	agent=GOV
attache | attaché	agent=GOV
civil servant	agent=GOV
bureaucrat	agent=GOV
official	agent=GOV
government worker	agent=GOV
public servant	agent=GOV
clerk	agent=GOV
inspector	agent=GOV
customs officer	agent=GOV
weapons inspector	agent=GOV
UN inspector	agent=GOV
soldier	agent=MIL
serviceman | servicemen	agent=MIL
servicewoman | servicewomen	agent=MIL
infantryman | infantrymen	agent=MIL
paratrooper	agent=MIL
commando	agent=MIL
marine	agent=MIL
conscript	agent=MIL
reservist	agent=MIL
recruit	agent=MIL
veteran	agent=MIL
war veteran	agent=MIL
officer	agent=MIL
sniper	agent=MIL
gunner	agent=MIL
naval officer	agent=MIL
army officer	agent=MIL
fighter pilot	agent=MIL
policeman | policemen	agent=COP
policewoman | policewomen	agent=COP
police officer	agent=COP
detective	agent=COP
investigator	agent=COP
constable	agent=COP
sheriff	agent=COP
state trooper	agent=COP
prison guard	agent=COP
prison warden	agent=COP
warden	agent=COP
border guard	agent=COP
security guard	agent=COP
bodyguard	agent=COP
firefighter	agent=CVL
fireman | firemen	agent=CVL
rescuer	agent=CVL
rescue worker	agent=CVL
lifeguard	agent=CVL
emergency worker	agent=CVL
spy	agent=SPY
intelligence officer	agent=SPY
intelligence agent	agent=SPY
secret agent	agent=SPY
spymaster	agent=SPY
informant	agent=SPY
double agent	agent=SPY
priest	agent=REL
cleric	agent=REL
imam	agent=REL
rabbi	agent=REL
pastor	agent=REL
monk	agent=REL
nun	agent=REL
missionary	agent=REL
preacher	agent=REL
bishop	agent=REL
theologian	agent=REL
religious scholar	agent=REL
mullah	agent=REL
seminary student	agent=REL
evangelist	agent=REL
clergyman | clergymen	agent=REL
friar	agent=REL
vicar	agent=REL
hacker	agent=CRM
cybercriminal	agent=CRM
smuggler	agent=CRM
drug trafficker	agent=CRM
trafficker	agent=CRM
drug dealer	agent=CRM
pirate	agent=CRM
poacher	agent=CRM
thief	agent=CRM
robber	agent=CRM
burglar	agent=CRM
kidnapper	agent=CRM
fraudster	agent=CRM
arms dealer	agent=CRM
hitman | hitmen	agent=CRM
mobster	agent=CRM
gangster	agent=CRM
human trafficker	agent=CRM
people smuggler	agent=CRM
footballer	agent=SPT
soccer player	agent=SPT
football player	agent=SPT
striker	agent=SPT
midfielder	agent=SPT
defender	agent=SPT
goalkeeper	agent=SPT
winger	agent=SPT
coach	agent=SPT
head coach	agent=SPT
manager	agent=SPT
trainer	agent=SPT
referee	agent=SPT
umpire	agent=SPT
cricketer	agent=SPT
batsman | batsmen	agent=SPT
bowler	agent=SPT
all-rounder	agent=SPT
wicketkeeper	agent=SPT
tennis player	agent=SPT
golfer	agent=SPT
cyclist	agent=SPT
sprinter	agent=SPT
runner	agent=SPT
marathon runner	agent=SPT
swimmer	agent=SPT
skier	agent=SPT
skater	agent=SPT
figure skater	agent=SPT
gymnast	agent=SPT
boxer	agent=SPT
wrestler	agent=SPT
weightlifter	agent=SPT
rower	agent=SPT
jockey	agent=SPT
athlete	agent=SPT
Olympian	agent=SPT
Paralympian	agent=SPT
quarterback	agent=SPT
linebacker	agent=SPT
wide receiver	agent=SPT
running back	agent=SPT
pitcher	agent=SPT
outfielder	agent=SPT
infielder	agent=SPT
shortstop	agent=SPT
point guard	agent=SPT
basketball player	agent=SPT
baseball player	agent=SPT
hockey player	agent=SPT
rugby player	agent=SPT
racing driver	agent=SPT
race car driver	agent=SPT
Formula One driver	agent=SPT
chess player	agent=SPT
grandmaster	agent=SPT
mountaineer	agent=SPT
climber	agent=SPT
surfer	agent=SPT
world champion	agent=SPT
Olympic champion	agent=SPT
gold medalist | gold medallist	agent=SPT
silver medalist	agent=SPT
bronze medalist	agent=SPT
architect
programmer
software engineer
software developer
web developer
data scientist
technician
librarian
curator
archivist
translator
interpreter
secretary
receptionist
inventor
explorer
philanthropist
socialite
heiress
heir
homemaker
housewife
retiree
pensioner
