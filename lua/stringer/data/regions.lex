# Regions by hand: states and provinces with their abbreviations, sub-regions, disputed and historical regions.
# Origin: written by hand from general knowledge; coordinates are rounded centres. Licence: MIT, as the project.
%lexicon region
%case capital
%number lat lon
%boolean common short
%set kind=admin1 code=USA
Alabama | Ala.	lat=32.75	lon=-86.75
Alaska	lat=64	lon=-150
Arizona | Ariz.	lat=34.5	lon=-111.5
Arkansas | Ark.	lat=34.75	lon=-92.5
California | Calif.	lat=37.25	lon=-119.75
Colorado | Colo.	lat=39	lon=-105.5
Connecticut | Conn.	lat=41.67	lon=-72.67
Delaware | Del.	lat=39	lon=-75.5
District of Columbia	lat=38.9	lon=-77.02
Florida | Fla.	lat=28.75	lon=-82.5
Georgia | Ga.	lat=32.75	lon=-83.5
Hawaii | Hawai'i	lat=20.75	lon=-156.5
Idaho	lat=44.5	lon=-114.25
Illinois | Ill.	lat=40	lon=-89.25
Indiana | Ind.	lat=40	lon=-86.25
Iowa	lat=42	lon=-93.5
Kansas | Kan.	lat=38.5	lon=-98.5
Kentucky | Ky.	lat=38.2	lon=-84.88
Louisiana | La.	lat=31	lon=-92
Maine	lat=45.5	lon=-69.25
Maryland | Md.	lat=39	lon=-76.75
Massachusetts | Mass.	lat=42.37	lon=-71.11
Michigan | Mich.	lat=44.25	lon=-85.5
Minnesota | Minn.	lat=46.25	lon=-94.25
Mississippi | Miss.	lat=32.75	lon=-89.75
Missouri | Mo.	lat=38.25	lon=-92.5
Montana | Mont.	lat=47	lon=-109.75
Nebraska | Neb.	lat=41.5	lon=-99.75
Nevada | Nev.	lat=39.25	lon=-116.75
New Hampshire | N.H.	lat=43.67	lon=-71.5
New Jersey | N.J.	lat=40.17	lon=-74.5
New Mexico | N.M.	lat=34.5	lon=-106
New York | New York State | New York state | N.Y.	lat=43	lon=-75.5
North Carolina | N.C.	lat=35.5	lon=-80
North Dakota | N.D.	lat=47.5	lon=-100.5
Ohio	lat=40.25	lon=-83
Oklahoma | Okla.	lat=35.5	lon=-97.5
Oregon | Ore.	lat=44	lon=-120.5
Pennsylvania | Pa.	lat=40.27	lon=-76.9
Rhode Island | R.I.	lat=41.75	lon=-71.5
South Carolina | S.C.	lat=34	lon=-81
South Dakota | S.D.	lat=44.5	lon=-100.25
Tennessee | Tenn.	lat=35.75	lon=-86.25
Texas | Tex.	lat=31.25	lon=-99.25
Utah	lat=39.25	lon=-111.75
Vermont | Vt.	lat=44	lon=-72.75
Virginia | Va.	lat=37.55	lon=-77.45
Washington | Washington state | Washington State | Wash.	lat=47.5	lon=-120.5
West Virginia | W.Va.	lat=38.5	lon=-80.5
Wisconsin | Wis.	lat=44.5	lon=-90
Wyoming | Wyo.	lat=43	lon=-107.5
%set kind=admin1 code=CAN
Alberta | Alta.	lat=52.3	lon=-114.5
British Columbia | B.C.	lat=53.99	lon=-125
Manitoba | Man.	lat=55	lon=-97
New Brunswick | N.B.	lat=46.5	lon=-66.1
Newfoundland and Labrador | Newfoundland | Labrador | Nfld.	lat=52	lon=-56
Northwest Territories	lat=66	lon=-119
Nova Scotia | N.S.	lat=45	lon=-63
Nunavut	lat=66	lon=-95
Ontario | Ont.	lat=49.25	lon=-84.5
Prince Edward Island | P.E.I.	lat=46.33	lon=-63.5
Quebec | Québec | Que.	lat=52	lon=-72
Saskatchewan | Sask.	lat=54	lon=-106
Yukon	lat=63	lon=-135
%set kind=admin1 code=AUS
New South Wales | NSW	lat=-33	lon=146
Victoria	lat=-37	lon=145
Queensland	lat=-21	lon=144.5
South Australia	lat=-30	lon=135
Western Australia	lat=-25	lon=122
Tasmania	lat=-42	lon=147
Northern Territory	lat=-20	lon=134
Australian Capital Territory	lat=-35.5	lon=149
%set kind=subregion
Donbas | Donbass | the Donbas	code=UKR	lat=48.2	lon=38.2
Crimea | Crimean Peninsula | Crimean peninsula	code=UKR	lat=45.2	lon=34.2
Galicia	code=ESP	lat=42.8	lon=-7.9
Kashmir | Jammu and Kashmir | Kashmir Valley | Kashmir valley | Indian-administered Kashmir | Indian Kashmir | Indian-controlled Kashmir | occupied Kashmir	code=IND	lat=34	lon=75
Azad Kashmir | Azad Jammu and Kashmir | Pakistan-administered Kashmir | Pakistani Kashmir | Pakistan-occupied Kashmir | PoK | Pakistan-controlled Kashmir	code=PAK	lat=34	lon=73.8
Ladakh	code=IND	lat=34.2	lon=77.6
Gilgit-Baltistan	code=PAK	lat=35.8	lon=75
Khyber Pakhtunkhwa | North-West Frontier Province | North West Frontier Province | NWFP	code=PAK	lat=34.5	lon=72
Federally Administered Tribal Areas | FATA | tribal areas	code=PAK	lat=33	lon=70.2
Waziristan | North Waziristan	code=PAK	lat=32.9	lon=69.9
South Waziristan	code=PAK	lat=32.3	lon=69.8
Balochistan | Baluchistan	code=PAK	lat=28.5	lon=66
Swat Valley | Swat valley | Swat	code=PAK	lat=35.2	lon=72.4
Panjshir Valley | Panjshir valley	code=AFG	lat=35.4	lon=69.7
West Bank | the West Bank | occupied West Bank | Judea and Samaria	code=PSE	lat=32	lon=35.25
Gaza Strip | Gaza | the Gaza Strip | northern Gaza | southern Gaza | central Gaza	code=PSE	lat=31.42	lon=34.36
East Jerusalem | east Jerusalem	code=PSE	lat=31.78	lon=35.24
Golan Heights | Golan | the Golan	code=SYR	lat=33	lon=35.75
Shebaa Farms	code=LBN	lat=33.28	lon=35.7
Galilee | Upper Galilee	code=ISR	lat=32.9	lon=35.4
Negev | Negev desert	code=ISR	lat=30.8	lon=34.8
Bekaa Valley | Bekaa valley | Bekaa	code=LBN	lat=33.9	lon=36
Kurdistan | Iraqi Kurdistan | Kurdistan Region | Kurdish region	code=IRQ	lat=36.4	lon=44.4
Sunni Triangle	code=IRQ	lat=33.7	lon=43.5
Rojava	code=SYR	lat=36.7	lon=40.5
Eastern Ghouta | Ghouta	code=SYR	lat=33.53	lon=36.42
Anatolia	code=TUR	lat=39	lon=33
Sinai | Sinai Peninsula | Sinai peninsula	code=EGY	lat=29.5	lon=33.8
Upper Egypt	code=EGY	lat=25.7	lon=32.6
Darfur	code=SDN	lat=13.5	lon=24.5
Kordofan	code=SDN	lat=12.5	lon=30
Abyei	code=SDN	lat=9.6	lon=28.4
Cyrenaica	code=LBY	lat=29	lon=22
Tripolitania	code=LBY	lat=31	lon=14
Fezzan	code=LBY	lat=26	lon=14
Kabylie | Kabylia	code=DZA	lat=36.6	lon=4.7
Casamance	code=SEN	lat=12.8	lon=-15
Azawad	code=MLI	lat=18.5	lon=0
Biafra region	code=NGA	lat=5.5	lon=7.5
Niger Delta	code=NGA	lat=5	lon=6
Middle Belt	code=NGA	lat=9	lon=8
Ogaden	code=ETH	lat=7.5	lon=44.5
Oromia	code=ETH	lat=8	lon=39
Puntland	code=SOM	lat=8.4	lon=48.5
Jubaland	code=SOM	lat=0	lon=42
Cabinda	code=AGO	lat=-5.1	lon=12.4
Katanga	code=COD	lat=-10	lon=26.5
Kivu | North Kivu	code=COD	lat=-1	lon=29
South Kivu	code=COD	lat=-3.2	lon=28.3
Ituri	code=COD	lat=1.8	lon=30
Cabo Delgado	code=MOZ	lat=-12.3	lon=39.5
KwaZulu-Natal | Natal	code=ZAF	lat=-29	lon=30.5
Gauteng	code=ZAF	lat=-26	lon=28.2
Transvaal	code=ZAF	lat=-25	lon=29
Matabeleland	code=ZWE	lat=-19.5	lon=28
Caprivi Strip	code=NAM	lat=-17.9	lon=23.5
Zanzibar	code=TZA	lat=-6.14	lon=39.36
Chechnya | Chechen Republic	code=RUS	lat=43.3	lon=45.7
Dagestan | Daghestan	code=RUS	lat=43	lon=47
Ingushetia	code=RUS	lat=43.2	lon=45
North Ossetia	code=RUS	lat=43	lon=44.2
Tatarstan	code=RUS	lat=55.5	lon=51
Bashkortostan	code=RUS	lat=54.5	lon=56.5
Siberia	code=RUS	lat=60	lon=100
Kaliningrad region | Kaliningrad exclave	code=RUS	lat=54.7	lon=21
North Caucasus | Northern Caucasus	code=RUS	lat=43.5	lon=44
Sakhalin	code=RUS	lat=51	lon=143
Kamchatka	code=RUS	lat=57	lon=160
Adjara | Adzharia	code=GEO	lat=41.6	lon=42
Nakhichevan | Nakhchivan	code=AZE	lat=39.3	lon=45.5
Gagauzia	code=MDA	lat=46.1	lon=28.7
Vojvodina	code=SRB	lat=45.4	lon=20
Sandzak	code=SRB	lat=43.2	lon=20
Presevo Valley	code=SRB	lat=42.3	lon=21.7
Krajina	code=HRV	lat=44.5	lon=16
Eastern Slavonia | Slavonia	code=HRV	lat=45.4	lon=18.2
Dalmatia	code=HRV	lat=43.5	lon=16.5
Istria	code=HRV	lat=45.2	lon=13.9
Herzegovina	code=BIH	lat=43.4	lon=17.8
Transylvania	code=ROU	lat=46.5	lon=24
Bavaria	code=DEU	lat=48.78	lon=11.43
Saxony	code=DEU	lat=51	lon=13.5
Rhineland | Ruhr | Ruhr Valley	code=DEU	lat=51.4	lon=7
Silesia	code=POL	lat=50.5	lon=18
Bohemia	code=CZE	lat=49.8	lon=14.5
Moravia	code=CZE	lat=49.3	lon=17
Flanders	code=BEL	lat=51	lon=4
Wallonia	code=BEL	lat=50.3	lon=5
Basque Country | Basque region	code=ESP	lat=43	lon=-2.5
Catalonia	code=ESP	lat=41.8	lon=1.5
Andalusia	code=ESP	lat=37.5	lon=-4.5
Canary Islands | Canaries	code=ESP	lat=28.3	lon=-16.5
Balearic Islands | Mallorca | Majorca	code=ESP	lat=39.6	lon=3
Ibiza	code=ESP	lat=38.98	lon=1.43
Azores	code=PRT	lat=38.5	lon=-28
Madeira	code=PRT	lat=32.7	lon=-17
Corsica	code=FRA	lat=42.1	lon=9.1
Normandy	code=FRA	lat=48.9	lon=-0.3
Brittany	code=FRA	lat=48.2	lon=-3
Provence	code=FRA	lat=43.9	lon=6
French Riviera | Cote d'Azur	code=FRA	lat=43.6	lon=7
Burgundy	code=FRA	lat=47	lon=4.5
Alsace	code=FRA	lat=48.3	lon=7.5
Lorraine region	code=FRA	lat=48.8	lon=6.2
Sicily	code=ITA	lat=37.6	lon=14.1
Sardinia	code=ITA	lat=40	lon=9
Lampedusa	code=ITA	lat=35.5	lon=12.6
Tuscany	code=ITA	lat=43.4	lon=11
Calabria	code=ITA	lat=39	lon=16.5
South Tyrol | Tyrol	code=ITA	lat=46.7	lon=11.4
Crete	code=GRC	lat=35.2	lon=24.9
Lesbos	code=GRC	lat=39.2	lon=26.2
Peloponnese	code=GRC	lat=37.4	lon=22.3
Lapland	code=FIN	lat=67.5	lon=26
Midlands | West Midlands | East Midlands | the Midlands	code=GBR	lat=52.6	lon=-1.5
Yorkshire	code=GBR	lat=53.9	lon=-1.2
East Anglia	code=GBR	lat=52.4	lon=1
Cornwall	code=GBR	lat=50.4	lon=-4.8
Devon	code=GBR	lat=50.75	lon=-3.75
Kent	code=GBR	lat=51.2	lon=0.7
Sussex | West Sussex | East Sussex	code=GBR	lat=50.95	lon=0
Surrey	code=GBR	lat=51.25	lon=-0.4
Essex	code=GBR	lat=51.8	lon=0.6
Norfolk	code=GBR	lat=52.67	lon=1
Suffolk	code=GBR	lat=52.2	lon=1
Lancashire	code=GBR	lat=53.8	lon=-2.6
Cumbria	code=GBR	lat=54.5	lon=-3.2
Northumberland	code=GBR	lat=55.2	lon=-2
Merseyside	code=GBR	lat=53.4	lon=-3
Greater Manchester	code=GBR	lat=53.5	lon=-2.3
Lincolnshire	code=GBR	lat=53.1	lon=-0.2
Oxfordshire	code=GBR	lat=51.75	lon=-1.25
Hampshire	code=GBR	lat=51	lon=-1.3
Somerset	code=GBR	lat=51.1	lon=-3
Dorset	code=GBR	lat=50.8	lon=-2.3
Wiltshire	code=GBR	lat=51.3	lon=-1.9
Gloucestershire	code=GBR	lat=51.8	lon=-2.2
Derbyshire	code=GBR	lat=53.1	lon=-1.6
Nottinghamshire	code=GBR	lat=53.1	lon=-1
Leicestershire	code=GBR	lat=52.7	lon=-1.2
Staffordshire	code=GBR	lat=52.8	lon=-2
Shropshire	code=GBR	lat=52.6	lon=-2.7
Cheshire	code=GBR	lat=53.2	lon=-2.5
Cambridgeshire	code=GBR	lat=52.3	lon=0
Hertfordshire	code=GBR	lat=51.8	lon=-0.2
Buckinghamshire	code=GBR	lat=51.8	lon=-0.8
Berkshire	code=GBR	lat=51.4	lon=-1
Worcestershire	code=GBR	lat=52.2	lon=-2.2
Warwickshire	code=GBR	lat=52.3	lon=-1.6
County Durham | Teesside	code=GBR	lat=54.7	lon=-1.6
Highlands | Scottish Highlands	code=GBR	lat=57.1	lon=-4.7
Orkney	code=GBR	lat=59	lon=-3
Shetland | Shetland Islands	code=GBR	lat=60.3	lon=-1.3
New England	code=USA	lat=44	lon=-71
Midwest | the Midwest	code=USA	lat=41.5	lon=-93
Deep South | American South	code=USA	lat=33	lon=-88
Pacific Northwest	code=USA	lat=46	lon=-121
West Coast	code=USA	lat=38	lon=-121
East Coast	code=USA	lat=38	lon=-77
Gulf Coast	code=USA	lat=30	lon=-90
Great Plains	code=USA	lat=41	lon=-100
Appalachia	code=USA	lat=38	lon=-81
Long Island	code=USA	lat=40.8	lon=-73.1
Manhattan	code=USA	lat=40.78	lon=-73.97
Brooklyn	code=USA	lat=40.65	lon=-73.95
Cape Cod	code=USA	lat=41.7	lon=-70.3
Southern California	code=USA	lat=34	lon=-117.5
Northern California	code=USA	lat=39.5	lon=-121.5
Bay Area | San Francisco Bay Area	code=USA	lat=37.8	lon=-122.2
Hudson Valley	code=USA	lat=41.7	lon=-73.9
Napa Valley	code=USA	lat=38.5	lon=-122.3
Rio Grande Valley	code=USA	lat=26.2	lon=-98.1
Florida Keys	code=USA	lat=24.7	lon=-81.2
Texas Panhandle	code=USA	lat=35.5	lon=-101.4
Upstate New York | upstate New York	code=USA	lat=42.8	lon=-75.5
Tibet	code=CHN	lat=31.5	lon=88
Xinjiang | Xinjiang Uyghur Autonomous Region | East Turkestan	code=CHN	lat=41	lon=85
Inner Mongolia	code=CHN	lat=44	lon=113
Manchuria	code=CHN	lat=45	lon=125
Kowloon	code=HKG	lat=22.32	lon=114.17
Punjab	code=PAK	lat=31	lon=72
Sindh | Sind	code=PAK	lat=26	lon=68.5
Uttar Pradesh | UP state	code=IND	lat=27	lon=80.9
Assam	code=IND	lat=26.2	lon=92.9
Manipur	code=IND	lat=24.7	lon=93.9
Aksai Chin	code=IND	lat=35.1	lon=79.1
Arunachal Pradesh	code=IND	lat=28	lon=95
Rakhine | Rakhine State | Rakhine state | Arakan	code=MMR	lat=20.1	lon=93.7
Kachin | Kachin State	code=MMR	lat=26	lon=97.5
Shan | Shan State	code=MMR	lat=21.5	lon=98
Mindanao	code=PHL	lat=7.8	lon=125
Luzon	code=PHL	lat=16	lon=121
Visayas	code=PHL	lat=11	lon=123.5
Sulu | Jolo	code=PHL	lat=6	lon=121
Java	code=IDN	lat=-7.3	lon=110
Sumatra	code=IDN	lat=0	lon=102
Sulawesi	code=IDN	lat=-2	lon=121
Kalimantan	code=IDN	lat=-1	lon=114
Borneo	code=MYS	lat=1	lon=114
Bali	code=IDN	lat=-8.4	lon=115.2
Lombok	code=IDN	lat=-8.6	lon=116.3
Aceh	code=IDN	lat=4.5	lon=96.8
Papua | Irian Jaya | West Papua	code=IDN	lat=-4	lon=138
Sabah	code=MYS	lat=5.3	lon=117
Sarawak	code=MYS	lat=2.5	lon=113.5
Bougainville	code=PNG	lat=-6.2	lon=155.2
Okinawa	code=JPN	lat=26.5	lon=128
Hokkaido	code=JPN	lat=43.5	lon=142.5
Honshu	code=JPN	lat=36	lon=138
Kyushu	code=JPN	lat=33	lon=131
Fukushima Prefecture | Fukushima prefecture	code=JPN	lat=37.4	lon=140.4
Jeju Island | Jeju	code=KOR	lat=33.4	lon=126.5
North Island	code=NZL	lat=-39	lon=176
South Island	code=NZL	lat=-44	lon=170
Baja California	code=MEX	lat=30	lon=-115
Yucatan | Yucatan Peninsula | Yucatán	code=MEX	lat=20.5	lon=-89
Patagonia	code=ARG	lat=-44	lon=-69
Amazonia	code=BRA	lat=-4	lon=-62
Essequibo	code=GUY	lat=6	lon=-59.5
Upper Huallaga Valley | Huallaga Valley | Upper Huallaga	code=PER	lat=-8	lon=-76.3
Chapare	code=BOL	lat=-16.9	lon=-65.4
Uraba | Urabá | Magdalena Medio	code=COL	lat=7.8	lon=-76.6
Galapagos | Galapagos Islands	code=ECU	lat=-0.6	lon=-90.5
Oaxaca	code=MEX	lat=17	lon=-96.5
Golden Triangle	code=MMR	lat=20.4	lon=100.1
