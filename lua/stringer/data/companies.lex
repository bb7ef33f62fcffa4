# Companies, sports bodies and clubs, universities that are often in the news.
# Origin: written by hand from general knowledge. Licence: MIT, as the project. A selection. common=true: also a common word.
%lexicon organization
%boolean common
%set kind=company code=USABUS country=USA
Apple	common=true	!exact
Amazon	common=true	!exact
Meta	common=true	!exact
Target	common=true	!exact
Gap	common=true	!exact
Oracle	common=true	!exact
Intel	common=true	!exact
Ford	common=true	!exact
Visa	common=true	!exact
Shell	common=true	!exact
Chase	common=true	!exact
Microsoft
Google
Alphabet
Amazon.com
Apple Inc.
Meta Platforms
Nvidia
Tesla
SpaceX
Starlink
OpenAI
Anthropic
Netflix
Boeing
Lockheed Martin
Raytheon | RTX
Northrop Grumman
General Dynamics
General Electric | GE
General Motors | GM
Ford Motor | Ford Motor Co.
Chrysler
Exxon | ExxonMobil | Exxon Mobil
Chevron
ConocoPhillips
Halliburton
Blackwater
Enron
JPMorgan | JPMorgan Chase | JP Morgan | J.P. Morgan
Goldman Sachs
Morgan Stanley
Merrill Lynch
Lehman Brothers
Citigroup | Citibank
Bank of America
Wells Fargo
American Express
Mastercard
BlackRock
Berkshire Hathaway
Walmart | Wal-Mart | Wal-Mart Stores
Costco
Home Depot
McDonald's
Starbucks
Coca-Cola | Coke
PepsiCo | Pepsi
Procter & Gamble
Johnson & Johnson
Pfizer
Merck
Moderna
Eli Lilly
Bristol-Myers Squibb
Monsanto
Dow Chemical
DuPont
3M
IBM
Hewlett-Packard | HP
Dell
Cisco | Cisco Systems
Qualcomm
Intel Corp.
AMD
Micron
AT&T
Verizon
Comcast
T-Mobile
Time Warner | AOL Time Warner | Warner Bros. Discovery
Walt Disney | Disney
News Corp | News Corp.
Viacom
Delta Air Lines
American Airlines
United Airlines
Southwest Airlines
JetBlue
FedEx
UPS | United Parcel Service
Uber
Lyft
Airbnb
PayPal
eBay
Yahoo Inc.
Caterpillar
John Deere | Deere
Philip Morris
Nike
Moody's
Standard & Poor's | S&P
Nasdaq
New York Stock Exchange | NYSE
Dow Jones Industrial Average
Palantir
Bechtel
Cargill
Union Carbide
WorldCom
AIG | American International Group
Bear Stearns
Silicon Valley Bank
CrowdStrike
Zoom Video
%set kind=company code=GBRBUS country=GBR
BP | British Petroleum
Royal Dutch Shell
HSBC
Barclays
Lloyds | Lloyds Banking Group
Royal Bank of Scotland | RBS | NatWest
Standard Chartered
Rolls-Royce
BAE Systems | BAE
British Airways
Vodafone
British Telecom | BT Group
AstraZeneca
GlaxoSmithKline | GSK
Unilever
Tesco
Sainsbury's
Marks & Spencer
Rio Tinto
Anglo American
BHP | BHP Billiton
Diageo
British American Tobacco
easyJet
Virgin Atlantic
Thomas Cook
Jaguar Land Rover
London Stock Exchange
Royal Mail
Arm Holdings
G4S
Cambridge Analytica
National Grid
Thames Water
%set kind=company code=FRABUS country=FRA
TotalEnergies | Total SA
Airbus
Renault
Peugeot | PSA Peugeot Citroen | Stellantis
BNP Paribas
Societe Generale | Société Générale
Credit Agricole
LVMH
L'Oreal | L'Oréal
Danone
Sanofi
Air France | Air France-KLM
EDF
Areva
Thales
Dassault | Dassault Aviation
Vivendi
Carrefour
Alstom
Michelin
Lafarge
Engie
%set kind=company code=DEUBUS country=DEU
Volkswagen | VW
BMW
Daimler | Mercedes-Benz | DaimlerChrysler
Audi
Porsche
Siemens
Deutsche Bank
Commerzbank
Allianz
BASF
Bayer
SAP
Lufthansa
Deutsche Telekom
ThyssenKrupp | Thyssenkrupp
Rheinmetall
BioNTech
Adidas
Wirecard
RWE
E.ON
Uniper
Bosch
Deutsche Bahn
Opel
%set kind=company code=RUSBUS country=RUS
Gazprom
Rosneft
Lukoil
Yukos
Sberbank
VTB
Aeroflot
Rosoboronexport
Kaspersky | Kaspersky Lab
Norilsk Nickel
Rusal
Transneft
Novatek
Yandex
Sibneft
%set kind=company code=CHNBUS country=CHN
Huawei
Alibaba
Tencent
Baidu
ByteDance
ZTE
Xiaomi
BYD
Lenovo
CNOOC
Sinopec
PetroChina | CNPC | China National Petroleum Corporation
Evergrande | China Evergrande
Sinovac
Sinopharm
DJI
Foxconn
Cathay Pacific
Air China
China Eastern
DeepSeek
SMIC
Ant Group
Cosco
%set kind=company code=JPNBUS country=JPN
Toyota | Toyota Motor
Honda
Nissan
Sony
Toshiba
Panasonic
Hitachi
Mitsubishi
Fujitsu
Nintendo
SoftBank
Japan Airlines | JAL
All Nippon Airways | ANA Holdings
TEPCO | Tokyo Electric Power | Tokyo Electric Power Company
Nippon Steel
Nomura
Mazda
Canon Inc.
Olympus Corp.
Takata
%set kind=company code=KORBUS country=KOR
Samsung | Samsung Electronics
Hyundai | Hyundai Motor
LG | LG Electronics
Kia
SK Hynix
Daewoo
Korean Air
Asiana | Asiana Airlines
Posco | POSCO
Lotte
%set kind=company code=INDBUS country=IND
Reliance | Reliance Industries
Tata | Tata Group | Tata Motors | Tata Steel | Tata Sons
Infosys
Wipro
Adani Group
Air India
IndiGo
Kingfisher Airlines
Jet Airways
Bharti Airtel | Airtel
Mahindra
State Bank of India
ICICI Bank
HDFC Bank
Serum Institute of India | Serum Institute
Bharat Biotech
ONGC
Hindustan Aeronautics | HAL
Maruti Suzuki
Coal India
Paytm
%set kind=company code=IMGBUS
Saudi Aramco | Aramco
TSMC | Taiwan Semiconductor Manufacturing | Taiwan Semiconductor Manufacturing Co.
Nestle | Nestlé
Novartis
Roche
UBS
Credit Suisse
Glencore
Philips
ASML
ING
Heineken
Ericsson
Nokia
Volvo
Saab
IKEA | Ikea
Spotify AB
Equinor | Statoil
Maersk | A.P. Moller-Maersk
Novo Nordisk
Lego
Carlsberg
Santander
BBVA
Telefonica | Telefónica
Repsol
Inditex | Zara
Iberia airline
Eni | ENI
Fiat | Fiat Chrysler
Ferrari
Enel
UniCredit
Alitalia
Leonardo SpA | Finmeccanica
Ryanair
Turkish Airlines
Baykar
Emirates airline
Qatar Airways
Etihad | Etihad Airways
Flydubai
Adnoc | ADNOC
QatarEnergy | Qatar Petroleum
DP World
Iran Air
Mahan Air
Elbit | Elbit Systems
Rafael Advanced Defense Systems
NSO Group
Teva
El Al
Malaysia Airlines
AirAsia
Petronas
1MDB
Singapore Airlines
Temasek
Garuda | Garuda Indonesia
Lion Air
Qantas
Telstra
Westpac
Commonwealth Bank
Air New Zealand
Fonterra
Air Canada
Bombardier
BlackBerry | Research in Motion
SNC-Lavalin
Petrobras
Vale SA
Embraer
Odebrecht
JBS
PDVSA | Petroleos de Venezuela
Citgo | CITGO
Ecopetrol
Codelco
YPF
Cemex | CEMEX
America Movil
MTN
De Beers
South African Airways
Kenya Airways
Safaricom
Ethiopian Airlines
EgyptAir
Dangote | Dangote Group
Sonatrach
Sonangol
National Oil Corporation
Pakistan International Airlines | PIA
SriLankan Airlines
FTX
Binance
Coinbase
TikTok Inc.
Wizz Air
Trafigura
Vitol
%set kind=league code=IGOSPT
FIFA
UEFA
International Olympic Committee | IOC
World Anti-Doping Agency | WADA
International Cricket Council | ICC cricket
World Athletics | IAAF
CONCACAF | Concacaf
CONMEBOL
Confederation of African Football | CAF
Asian Football Confederation | AFC
Court of Arbitration for Sport | CAS
International Paralympic Committee
FIBA
World Rugby
FIA
FINA
ATP
WTA
NBA | National Basketball Association
NFL | National Football League
MLB | Major League Baseball
NHL | National Hockey League
MLS | Major League Soccer
NCAA
PGA | PGA Tour
LIV Golf
NASCAR
UFC
WWE
Premier League | English Premier League
Champions League
Europa League
La Liga
Serie A
Bundesliga
Ligue 1
Football Association
BCCI | Board of Control for Cricket in India
Pakistan Cricket Board | PCB
Indian Premier League | IPL
Formula One | Formula 1 | F1
U.S. Olympic Committee
%set kind=university
Harvard | Harvard University
Yale | Yale University
Princeton University
Stanford | Stanford University
Massachusetts Institute of Technology | MIT
Columbia University
Cornell University
Brown University
Dartmouth College
University of Pennsylvania
University of California, Berkeley | UC Berkeley
UCLA | University of California, Los Angeles
Caltech | California Institute of Technology
Georgetown University
George Washington University
Johns Hopkins | Johns Hopkins University
Duke University
University of Chicago
Northwestern University
New York University | NYU
University of Michigan
University of Texas
Oxford University | University of Oxford
Cambridge University | University of Cambridge
London School of Economics | LSE
Imperial College London | Imperial College
King's College London
University College London | UCL
University of Edinburgh
Trinity College Dublin
Sorbonne | Sciences Po
Heidelberg University
ETH Zurich
Moscow State University
Peking University
Tsinghua University
University of Tokyo
Seoul National University
Jawaharlal Nehru University | JNU
Aligarh Muslim University
Jamia Millia Islamia
Indian Institute of Technology | IIT
Quaid-i-Azam University
Kabul University
Tehran University | University of Tehran
Hebrew University
Tel Aviv University
Birzeit University
American University of Beirut
Cairo University
Al-Azhar University
Makerere University
University of Cape Town
University of Nairobi
National Autonomous University of Mexico | UNAM
University of Toronto
McGill University
Australian National University
National University of Singapore
