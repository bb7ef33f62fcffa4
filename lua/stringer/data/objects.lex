# Classes of what political acts are done to or with; frames of verbs (events.lex) name them. A noun may be of several classes, the likelier first.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
%lexicon object_class
%plural yes
%set class=arms
arms
weapon
missile
tank
ammunition
munition
rifle
gun
artillery
fighter jet
jet
warplane
rocket launcher
howitzer
air defence system | air defense system
shell
drone
weaponry
military equipment
%set class=projectile
rocket
ballistic missile
cruise missile
shot
bullet
mortar round
mortar
round
salvo
barrage
torpedo | torpedoes
%set class=gas
tear gas
teargas
rubber bullet
water cannon
stun grenade
%set class=bomb
bomb
mine
explosive
explosive device
device
grenade
car bomb
suicide vest
explosives belt
land mine | landmine
petrol bomb
%set class=troops
troop
soldier
army | armies
marine
warship
frigate
destroyer
aircraft carrier
battalion
brigade
reinforcement
reservist
force
military
navy | navies
submarine
gunship
regiment
unit
paratrooper
%set class=peacekeepers
peacekeeper
monitor
observer
inspector
weapons inspector
%set class=police
riot police
police
officer
%set class=aid
aid
food
grain
rice
wheat
flour
tent
blanket
medicine
medical supply | medical supplies
relief
relief supply | relief supplies
supply | supplies
water
fuel
doctor
medic
nurse	class=aid staff
rescue team
rescuer
ambulance
vaccine
assistance
help
generator
helicopter
money
fund
cash
medical equipment
%set class=loan
loan
credit
grant
bailout | bail-out
compensation
damages
reparation
financing
%set class=visa
visa
entry
permit
permission
passport
accreditation
access
%set class=diplomat
ambassador
envoy
diplomat
consul
attaché | attache
chargé d'affaires
embassy | embassies
consulate
mission
%set class=staff
worker
employee
staff
director
manager
coach | coaches
teacher
executive
chief executive
boss | bosses
adviser | advisor
aide
trainer
pilot
editor
chief
head
team member
consultant
contractor
job
%set class=minister
minister
prime minister
premier
general
cabinet
government
commander
governor
official
judge
prosecutor
attorney general
%set class=road
road	class=road record
street
highway
motorway
bridge
railway
railway line
rail traffic
traffic
intersection
junction
port	class=road border
airport
square
entrance
gate
harbour | harbor
railway station
roundabout
track
tunnel
border crossing
%set class=bill
bill
law
legislation
motion
amendment
measure
plan
proposal
resolution
deal	class=bill treaty
project
budget
reform
nomination
candidacy
tax
vote
idea
%set class=claim
remark
comment
claim
charge
accusation
allegation
report
rumour | rumor
suggestion
criticism
suspicion
%set class=proposal
offer
demand	class=proposal need
request
call
appeal
invitation
plea
%set class=talks
talk
negotiation
meeting
summit
dialogue
discussion
conference
visit
trip
%set class=ban
ban
sanction
embargo | embargoes
blockade	class=ban siege
tariff
duty | duties
freeze
boycott
quota
%set class=measure
restriction
curfew
rule
visa rule
visa requirement
entry rule
curb
state of emergency
emergency rule
martial law
lockdown
censorship
curb
%set class=asylum
asylum
refuge
sanctuary
%set class=siege
siege
%set class=trade
trade
import
export
flight
goods
cargo | cargoes
shipment
product
beef
fruit
steel
oil
gas
fish
meat
car
%set class=assets
asset
account
bank account
property | properties
%set class=ties
tie
relation
diplomatic relation
diplomatic tie
link
contact
%set class=treaty
treaty | treaties
pact
accord
agreement
memorandum
ceasefire | cease-fire
truce
contract
protocol
convention
%set class=protest
protest
march | marches
rally | rallies
demonstration
crowd
protester
demonstrator
sit-in
gathering
%set class=border
border
frontier
crossing
airspace
%set class=prisoner
prisoner
hostage
detainee
captive
sailor
suspect
%set class=village
village
settlement
town
city | cities
base
outpost
post
market	class=village record
school
hospital
clinic
library | libraries
church | churches
mosque
temple
synagogue
embassy | embassies
consulate
barracks
checkpoint
garrison
prison
jail
police station
courthouse
hotel
home
shop
store
warehouse
factory | factories
mill
farm
refinery | refineries
oil field
power station | power plant
pipeline
ship
vessel
boat
tanker
ferry | ferries
bus | buses
train
lorry | lorries
truck
convoy
position
camp
house
building
%set class=stone
stone
egg
brick
bottle
rock
firework
flare
%set class=record
record
target	class=record need
deadline	class=record need
headline
peak
snag
low
%set class=need
need
requirement
criterion | criteria
standard
expectation
goal
challenge
%set class=paper
paper
letter
video
footage
statement
result
film
album
picture
photo | photograph
image
data
figure
email | e-mail
transcript
tape
recording
finding
document
map
notes
memo
question
complaint
call
phone call
leaflet
insult
book
dictionary | dictionaries
%set class=date
election
referendum
deadline
date
launch
start
limit
boundary | boundaries
%set class=ill
drug
drug trafficking
drug trade
terrorism
terror
crime
poverty
corruption
inflation
cancer
disease
obesity
racism
hunger
climate change
fraud
trafficking
smuggling
unemployment
symptom
infection
fire
blaze
pollution
discrimination
%set class=sympathy
condolence
sympathy | sympathies
