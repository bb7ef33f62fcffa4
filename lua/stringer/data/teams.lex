# Teams: leagues of North America whole, clubs of Europe and elsewhere, sides of cricket, rugby and Australian football.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# Nicknames count in capitals only; of those that are common words the better known are here.
%lexicon organization
%case capital
%set kind=team code=USASPT country=USA
Arizona Diamondbacks | Diamondbacks
Atlanta Braves | Braves
Baltimore Orioles | Orioles
Boston Red Sox | Red Sox
Chicago Cubs | Cubs
Chicago White Sox | White Sox
Cincinnati Reds | Reds
Cleveland Indians | Cleveland Guardians
Colorado Rockies
Detroit Tigers | Tigers
Houston Astros | Astros
Kansas City Royals | Royals
Los Angeles Angels | California Angels | Anaheim Angels
Los Angeles Dodgers | Dodgers | Brooklyn Dodgers
Miami Marlins | Florida Marlins | Marlins
Milwaukee Brewers | Brewers
Minnesota Twins
New York Mets | Mets
New York Yankees | Yankees
Oakland Athletics | Oakland A's
Philadelphia Phillies | Phillies
Pittsburgh Pirates | Pirates
San Diego Padres | Padres
San Francisco Giants
Seattle Mariners | Mariners
St. Louis Cardinals | St Louis Cardinals
Tampa Bay Rays
Texas Rangers
Washington Nationals | Montreal Expos | Expos
Arizona Cardinals
Atlanta Falcons
Baltimore Ravens
Buffalo Bills
Carolina Panthers
Chicago Bears
Cincinnati Bengals | Bengals
Cleveland Browns
Dallas Cowboys
Denver Broncos | Broncos
Detroit Lions
Green Bay Packers | Packers
Houston Oilers | Houston Texans
Indianapolis Colts
Jacksonville Jaguars
Kansas City Chiefs
Las Vegas Raiders | Oakland Raiders | Los Angeles Raiders
Los Angeles Chargers | San Diego Chargers
Los Angeles Rams | St. Louis Rams
Miami Dolphins
Minnesota Vikings
New England Patriots
New Orleans Saints
New York Giants
New York Jets
Philadelphia Eagles
Pittsburgh Steelers | Steelers
San Francisco 49ers | 49ers
Seattle Seahawks | Seahawks
Tampa Bay Buccaneers | Buccaneers
Tennessee Titans
Washington Redskins | Redskins | Washington Commanders
Atlanta Hawks
Boston Celtics
Brooklyn Nets | New Jersey Nets
Charlotte Hornets
Chicago Bulls
Cleveland Cavaliers | Cavaliers
Dallas Mavericks | Mavericks
Denver Nuggets
Detroit Pistons | Pistons
Golden State Warriors
Houston Rockets
Indiana Pacers | Pacers
Los Angeles Clippers
Los Angeles Lakers | Lakers
Memphis Grizzlies
Miami Heat
Milwaukee Bucks
Minnesota Timberwolves | Timberwolves
New Orleans Pelicans
New York Knicks | Knicks
Oklahoma City Thunder
Orlando Magic
Philadelphia 76ers | 76ers
Phoenix Suns
Portland Trail Blazers | Trail Blazers
Sacramento Kings
San Antonio Spurs
Seattle SuperSonics
Toronto Raptors
Utah Jazz
Washington Wizards | Washington Bullets
Anaheim Ducks | Mighty Ducks
Boston Bruins | Bruins
Buffalo Sabres | Sabres
Carolina Hurricanes
Chicago Blackhawks | Blackhawks
Colorado Avalanche
Columbus Blue Jackets
Dallas Stars
Detroit Red Wings | Red Wings
Florida Panthers
Los Angeles Kings
Minnesota Wild
Nashville Predators
New Jersey Devils
New York Islanders
New York Rangers
Ottawa Senators
Philadelphia Flyers
Phoenix Coyotes
Pittsburgh Penguins
San Jose Sharks
St. Louis Blues
Tampa Bay Lightning
Washington Capitals
Seattle Kraken
Vegas Golden Knights
Harlem Globetrotters
Los Angeles Galaxy
Inter Miami
%set kind=team code=CANSPT country=CAN
Calgary Flames
Calgary Stampeders
Edmonton Oilers
Edmonton Eskimos
Montreal Canadiens | Canadiens
Quebec Nordiques
Toronto Argonauts
Toronto Blue Jays | Blue Jays
Toronto Maple Leafs | Maple Leafs
Vancouver Canucks | Canucks
Winnipeg Jets
%set kind=team code=GBRSPT country=GBR
Arsenal
Aston Villa
Blackburn Rovers
Bolton Wanderers
Brentford FC
Brighton & Hove Albion
Sunderland AFC
Chelsea FC
Charlton Athletic
Coventry City
Crystal Palace
Derby County
Everton
Fulham FC
Ipswich Town
Leeds United
Leicester City
Liverpool FC
Manchester City | Man City
Manchester United | Man United | Man Utd
Newcastle United
Norwich City
Nottingham Forest
Oldham Athletic
Port Vale
Queens Park Rangers | QPR
Sheffield Wednesday
Southampton FC
Stoke City
Swindon Town
Tottenham Hotspur | Tottenham
Tranmere Rovers
West Bromwich Albion | West Brom
West Ham United | West Ham
Wigan Athletic
Wolverhampton Wanderers | Wolves
Aberdeen FC
Celtic
Glasgow Rangers
Hearts | Heart of Midlothian
Hibernian
Kilmarnock FC
Motherwell FC
Partick Thistle
Raith Rovers
Castleford Tigers
Halifax Blue Sox
London Broncos
St Helens RLFC
Wigan Warriors
Marylebone Cricket Club | MCC
McLaren
%set kind=team code=ITASPT country=ITA
AC Milan
AS Roma
Atalanta
Cagliari Calcio
Fiorentina
Inter Milan | Internazionale
Juventus
Lazio
Napoli
Parma Calcio
Sampdoria
Torino FC
Udinese
Vicenza Calcio
Ferrari
Benetton
Ducati
Minardi
%set kind=team code=ESPSPT country=ESP
Athletic Bilbao
Atletico Madrid | Atlético Madrid | Atletico de Madrid
Barca
Celta Vigo
Deportivo Coruna | Deportivo La Coruna | Deportivo de La Coruña
Espanyol
Sevilla FC
FC Barcelona
Racing Santander
Rayo Vallecano
Real Betis
Real Madrid
Real Sociedad
Real Zaragoza
Sporting Gijon
Valencia CF
%set kind=team code=DEUSPT country=DEU
1860 Munich | TSV 1860 Munich
Arminia Bielefeld
Bayer Leverkusen
Bayern Munich | FC Bayern
Borussia Dortmund
Borussia Moenchengladbach | Borussia Mönchengladbach
Eintracht Frankfurt
Fortuna Duesseldorf | Fortuna Düsseldorf
Hamburger SV
Hansa Rostock
Hertha Berlin | Hertha BSC
Karlsruher SC
MSV Duisburg
RB Leipzig
SC Freiburg
Schalke | Schalke 04
St. Pauli | St Pauli
VfB Stuttgart
VfL Bochum
Werder Bremen
%set kind=team code=FRASPT country=FRA
AJ Auxerre | Auxerre
AS Monaco
Bordeaux FC | Girondins de Bordeaux
Olympique Lyonnais | Olympique Lyon
Olympique Marseille | Olympique de Marseille
Paris Saint-Germain | Paris St Germain | Paris SG | PSG
RC Lens
RC Strasbourg
Stade Rennais
%set kind=team code=NLDSPT country=NLD
Ajax | Ajax Amsterdam
AZ Alkmaar
FC Groningen
FC Twente | Twente Enschede
FC Utrecht
Feyenoord | Feyenoord Rotterdam
Fortuna Sittard
De Graafschap
Heerenveen SC
NAC Breda
NEC Nijmegen
PSV Eindhoven | PSV
RKC Waalwijk
Roda JC | Roda JC Kerkrade
Sparta Rotterdam
Vitesse Arnhem
Volendam FC
Willem II | Willem II Tilburg
%set kind=team code=PRTSPT country=PRT
Benfica
FC Porto
Sporting Lisbon | Sporting CP
%set kind=team code=BELSPT country=BEL
Anderlecht
Club Brugge | FC Bruges
Standard Liege | Standard Liège
%set kind=team code=IMGSPT
Grasshoppers | Grasshopper Zurich
FC Basel
Servette
Neuchatel Xamax
Rapid Vienna
Austria Vienna
Sturm Graz
Galatasaray
Fenerbahce | Fenerbahçe
Besiktas | Beşiktaş
Trabzonspor
Olympiakos | Olympiacos
Panathinaikos
AEK Athens
Red Star Belgrade
Partizan Belgrade
Hajduk Split
Croatia Zagreb | Dinamo Zagreb
Dynamo Kiev | Dynamo Kyiv
Shakhtar Donetsk
CSKA Moscow
Dynamo Moscow
Lokomotiv Moscow
Spartak Moscow
Torpedo Moscow
Zenit St Petersburg
Legia Warsaw
Widzew Lodz
Ferencvaros
Honved Budapest
Sparta Prague
Slavia Prague
Slovan Bratislava
Steaua Bucharest
Dinamo Bucharest
CSKA Sofia
Levski Sofia
Malmo FF
IFK Gothenburg
AIK Stockholm
Brondby
FC Copenhagen
Rosenborg
Maccabi Tel Aviv
Maccabi Haifa
Hapoel Tel Aviv
Beitar Jerusalem
Boca Juniors
River Plate
Racing Club
Flamengo
Fluminense
Vasco da Gama
Corinthians
Palmeiras
Sao Paulo FC
Penarol
Nacional Montevideo
Colo Colo
Al-Nassr
Al-Hilal
Al Ahly
Zamalek
Kaizer Chiefs
Orlando Pirates
Urawa Reds
Kashima Antlers
All Blacks
Wallabies
Springboks
Socceroos
Bafana Bafana
Northern Transvaal
Western Province
Natal Sharks
Brisbane Broncos
Canberra Raiders
Canterbury Bulldogs
Cronulla Sharks
Manly Sea Eagles
Newcastle Knights
North Queensland Cowboys
Parramatta Eels
Penrith Panthers
Sydney Roosters
Adelaide Crows
Brisbane Bears | Brisbane Lions
Carlton Football Club
Essendon
Fremantle Dockers
Geelong Cats
Hawthorn Football Club
North Melbourne
St Kilda
Sydney Swans
West Coast Eagles
Western Bulldogs | Footscray
