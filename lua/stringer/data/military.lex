# Names of weapons, vehicles, aircraft and ships: what neither acts nor is a place.
# Origin: written by hand from general knowledge; a selection. Licence: MIT, as the project.
# Names that are also an animal's, a people's or a team's ("Patriot", "Apache", "Hornet") stand with what they name.
%lexicon other
%case capital
%plural yes
%set kind=weapon
Scud | Scud missile
Patriot missile | Patriot battery | Patriot system
Tomahawk missile | Tomahawk cruise missile
Stinger missile
Javelin missile
Hellfire missile
Sidewinder missile
HIMARS
ATACMS
Storm Shadow | Storm Shadow missile
Iskander | Iskander missile
Kinzhal
Kalibr | Kalibr missile
Oreshnik
BrahMos
Exocet | Exocet missile
S-300
S-400
THAAD
Iron Dome
Arrow missile
Hwasong-15
Hwasong-17
Shahab-3
Taepodong | Taepodong missile
Rodong missile
Agni missile
Prithvi missile
Ghauri missile
Shaheen missile
Qassam rocket | Qassam
Katyusha | Katyusha rocket
Grad rocket
Taurus missile
Kalashnikov | Kalashnikov rifle
AK-47
AKM
AR-15
M-16 | M16
Uzi
Glock
Beretta pistol
Colt revolver
Semtex
Novichok
Taser
Leopard tank | Leopard 2
Abrams tank | M1 Abrams
Challenger 2
Merkava
T-55
T-62
T-72
T-80
T-90
BMP-1
BMP-2
Bradley fighting vehicle
Humvee
%set kind=aircraft
F-4
F-5
F-14
F-15
F-16 | F-16 fighter jet
F-18 | F/A-18
F-22
F-35
F-111
F-117
A-10
B-1 bomber | B-1B
B-2 bomber
B-29
B-52 | B-52 bomber
AC-130
C-17
C-130 | C-130 Hercules | Hercules C-130
C-141
U-2 | U-2 spy plane
SR-71
P-3 Orion
P-8 Poseidon
AWACS
MiG-21
MiG-23
MiG-25
MiG-29
MiG-31
Su-22
Su-24
Su-25
Su-27
Su-30
Su-34
Su-35
Su-57
Tu-22M
Tu-95
Tu-134
Tu-154
Il-76
An-2
An-12
An-24
An-26
An-72
An-124
Eurofighter Typhoon
Rafale jet
Mirage 2000
Mirage jet | Mirage fighter
Gripen
Harrier jump jet
Tornado jet
Jaguar jet
J-10
J-20
JF-17
Mi-8
Mi-17
Mi-24
Mi-28
Ka-50
Ka-52
Black Hawk helicopter | Blackhawk helicopter
Apache helicopter
Chinook helicopter
Cobra helicopter
Huey helicopter
Super Puma helicopter
V-22 Osprey
Predator drone
Reaper drone | MQ-9 Reaper | MQ-9
Global Hawk
Bayraktar TB2
Shahed-136
Shahed drone
Lancet drone
Orlan drone
Boeing 707
Boeing 727
Boeing 737 | Boeing 737 MAX
Boeing 747
Boeing 757
Boeing 767
Boeing 777
Boeing 787 | 787 Dreamliner
Airbus A300
Airbus A310
Airbus A320
Airbus A321
Airbus A330
Airbus A340
Airbus A350
Airbus A380
DC-3
DC-8
DC-9
DC-10
MD-11
MD-80
ATR 42
ATR 72
Twin Otter
Learjet
Concorde
Air Force One
Marine One
