# Weapons, aircraft, ships and forces.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
%lexicon weapon
%plural yes
%set kind=missile
missile
ballistic missile
cruise missile
rocket
guided missile
surface-to-air missile
anti-tank missile
hypersonic missile
intercontinental ballistic missile | ICBM
Scud | Scud missile
Patriot | Patriot missile
Tomahawk | Tomahawk missile
HIMARS
ATACMS
Storm Shadow
Iskander
Kinzhal
Kalibr
Javelin
Stinger
Exocet
S-300
S-400
THAAD
Iron Dome
Hwasong-15
Shahab-3
Qassam rocket
Katyusha | Katyusha rocket
Grad rocket
RPG | rocket-propelled grenade
Taepodong
BrahMos
Agni missile
Shaheen missile
Oreshnik
Taurus missile
SAM missile
%set kind=firearm
gun
rifle
pistol
handgun
revolver
shotgun
machine gun | machine-gun
submachine gun | submachine-gun
assault rifle
sniper rifle
Kalashnikov
AK-47
AR-15
M-16 | M16
firearm
automatic weapon
small arms
air rifle
bullet
ammunition
Uzi
Glock
silencer
semiautomatic rifle | semi-automatic rifle
%set kind=explosive
bomb
car bomb
roadside bomb
truck bomb
letter bomb
pipe bomb
nail bomb
petrol bomb
Molotov cocktail
firebomb
grenade
hand grenade
land mine | landmine
mine
dynamite
TNT
Semtex
C-4
explosive
explosive device
improvised explosive device | IED
explosive belt
suicide vest
suicide belt
explosives-laden vehicle
barrel bomb
cluster bomb
cluster munition
bunker buster
atomic bomb
nuclear bomb
hydrogen bomb
dirty bomb
warhead
nuclear warhead
detonator
torpedo | torpedoes
depth charge
white phosphorus
napalm
incendiary bomb
plastic explosive
tear gas
time bomb
booby trap
glide bomb
bomblet
fuel bomb
%set kind=artillery
artillery
mortar
howitzer
cannon
tank
battle tank
shell
rocket launcher
multiple rocket launcher
artillery piece
self-propelled gun
armored vehicle | armoured vehicle
armored personnel carrier | armoured personnel carrier
flamethrower
Leopard tank
Abrams tank
T-72
Bradley fighting vehicle
Merkava
%set kind=mass_destruction
nuclear weapon
chemical weapon
biological weapon
weapon of mass destruction | weapons of mass destruction | WMD
sarin | sarin gas
mustard gas
VX
nerve gas
nerve agent
chlorine gas
anthrax
ricin
Novichok
poison gas
polonium
%set kind=blade
knife | knives
machete
sword
axe
dagger
bayonet
spear
arrow
hammer
club
baton
truncheon
box cutter
hatchet
%set kind=other
weapon
arms
munition
stone
rubber bullet
water cannon
stun grenade
Taser
pepper spray
laser weapon
drone
%lexicon aircraft
%plural yes
%set kind=warplane
fighter jet
fighter plane
warplane
jet fighter
bomber
fighter-bomber
attack aircraft
strike aircraft
stealth bomber
F-16 | F-16 fighter jet
F-15
F-35
F-18 | F | A-18
F-22
F-14
A-10
B-52 | B-52 bomber
B-1 | B-1B
B-2 | B-2 bomber
MiG | Mig
MiG-29
MiG-21
MiG-31
Sukhoi
Su-24
Su-25
Su-27
Su-30
Su-34
Su-35
Su-57
Tornado jet
Eurofighter | Eurofighter Typhoon
Rafale
Mirage jet
Gripen
Harrier
J-10
J-16
J-20
JF-17
Tupolev
Tu-95
Tu-22M
Phantom jet
Jaguar jet
AC-130
Tejas
%set kind=drone
drone
unmanned aerial vehicle | UAV
Predator drone | Predator
Reaper drone | MQ-9 Reaper | MQ-9
Global Hawk
Bayraktar | Bayraktar TB2
Shahed | Shahed-136 | Shahed drone
quadcopter
Lancet drone
Orlan drone
surveillance drone
kamikaze drone
FPV drone
%set kind=helicopter
helicopter
gunship
attack helicopter
chopper
Apache helicopter | Apache
Black Hawk | Black Hawk helicopter | Blackhawk
Chinook
Cobra helicopter
Mi-8
Mi-17
Mi-24
Mi-28
Ka-52
Huey
Osprey
%set kind=transport
plane
airplane | aeroplane
aircraft
jet
airliner
passenger plane
cargo plane
transport plane
military transport plane
C-130 | C-130 Hercules | Hercules
C-17
C-5
Ilyushin | Il-76
Antonov | An-26 | An-24 | An-124
Boeing 737 | 737 MAX | 737 Max | Boeing 737 MAX
Boeing 747 | 747
Boeing 777
Boeing 787 | 787 Dreamliner | Dreamliner
Boeing 767
Boeing 757
Boeing 727
Airbus A320 | A320
Airbus A330 | A330
Airbus A380 | A380
Airbus A350 | A350
Airbus A300
DC-10
DC-9
MD-11
MD-80
Concorde
Cessna
Learjet
Gulfstream
Fokker
ATR 72
Embraer jet
Air Force One
AWACS
U-2
spy plane
reconnaissance plane
surveillance plane
glider
hot air balloon
spy balloon
P-8 Poseidon
refueling tanker
Tu-154
%lexicon vessel
%plural yes
ship
warship
aircraft carrier
destroyer
frigate
corvette
submarine
nuclear submarine
cruiser
battleship
patrol boat
gunboat
minesweeper
landing ship
speedboat
fishing boat
oil tanker
tanker
cargo ship
container ship
freighter
ferry | ferries
cruise ship
yacht
trawler
tugboat
dinghy | dinghies
rubber boat
hospital ship
amphibious assault ship
barge
flotilla
naval vessel
coast guard vessel
%lexicon force
%plural yes
%set agent=MIL
troop
ground troops
special forces
commando unit
army unit
infantry
armored division | armoured division
airborne troops
paratroopers
reservists
marines
naval forces
air force
air defense | air defence
ground forces
land forces
armed forces
security forces
coalition forces
allied forces
government forces
government troops
regime forces
occupation forces
invasion force
rapid reaction force
task force
expeditionary force
peacekeeping force
peacekeeping troops
border guards
national guard
coast guard
elite unit
elite troops
presidential guard
republican guard
honor guard | honour guard
battalion
brigade
division
regiment
platoon
company of soldiers
squad
convoy
battle group
carrier strike group
squadron
fleet
garrison
military contingent
contingent
mercenary | mercenaries
%set agent=REB
rebel forces
rebel troops
opposition forces
militia forces
guerrilla forces
militant forces
insurgent forces
irregular forces
paramilitary forces
%set agent=COP
police forces
riot police
paramilitary police
anti-terror police
SWAT team
counterterrorism unit
anti-terrorist unit
