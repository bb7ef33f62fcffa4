# Places that are no settlements: continents, world regions, waters, mountains, deserts, islands, borders, disputed areas.
# Origin: written by hand from general knowledge; coordinates are rounded. Licence: MIT, as the project.
%lexicon place
%case capital
%number lat lon
%boolean common
%set kind=continent
Africa	lat=7.2	lon=21.1
Asia	lat=30	lon=90
Europe | mainland Europe	lat=48.7	lon=9.1
North America	lat=46	lon=-100
South America	lat=-14.6	lon=-57.7
Oceania | Australasia	lat=-18.3	lon=138.5
Antarctic	lat=-80	lon=0
%set kind=world_region
Middle East | Mideast | the Middle East | Near East	lat=29	lon=41
Latin America	lat=-15	lon=-60
Central America	lat=13	lon=-87
Caribbean | the Caribbean | West Indies	lat=17	lon=-73
Central Asia	lat=44	lon=66
South Asia | Indian subcontinent	lat=22	lon=78
Southeast Asia | South-East Asia | South East Asia | Southeastern Asia	lat=10	lon=106
East Asia | Northeast Asia | Far East	lat=36	lon=120
Asia-Pacific | Asia Pacific | Indo-Pacific	lat=5	lon=130
Western Europe	lat=48	lon=5
Eastern Europe	lat=50	lon=28
Central Europe	lat=49	lon=17
Northern Europe	lat=60	lon=15
Southern Europe	lat=42	lon=14
Scandinavia	lat=63	lon=15
Balkans | the Balkans | Balkan Peninsula | Western Balkans	lat=43	lon=21
Caucasus | South Caucasus | Transcaucasia	lat=42	lon=45
North Africa | Northern Africa	lat=30	lon=10
West Africa | Western Africa	lat=12	lon=-3
East Africa | Eastern Africa	lat=1	lon=38
Central Africa	lat=3	lon=20
Southern Africa	lat=-22	lon=24
sub-Saharan Africa | Sub-Saharan Africa | Black Africa	lat=2	lon=22
Horn of Africa | the Horn	lat=8	lon=45
Sahel | the Sahel	lat=15	lon=5
Great Lakes region	lat=-3	lon=29
Maghreb | the Maghreb	lat=32	lon=3
Levant | the Levant	lat=34	lon=37
Persian Gulf region | Gulf region	lat=26	lon=51
Arabian Peninsula | Arabian peninsula | Arabia	lat=23	lon=45
Korean Peninsula | Korean peninsula	lat=38	lon=127.5
Iberia | Iberian Peninsula | Iberian peninsula	lat=40	lon=-4
Indochina	lat=16	lon=105
British Isles	lat=54	lon=-4
Mediterranean region	lat=36	lon=18
Polynesia	lat=-15	lon=-150
Melanesia	lat=-10	lon=155
Southern Cone	lat=-35	lon=-65
Arctic | the Arctic | Arctic Circle	lat=75	lon=0
Northern Hemisphere | Northern hemisphere	lat=45	lon=0
Southern Hemisphere | southern hemisphere	lat=-45	lon=0
Western Hemisphere | western hemisphere	lat=10	lon=-80
Eurasia	lat=50	lon=80
Americas | the Americas	lat=10	lon=-80
Silk Road	lat=40	lon=70
%set kind=water
Atlantic Ocean | Atlantic | the Atlantic | North Atlantic | South Atlantic	lat=10	lon=-25
Pacific Ocean | Pacific | the Pacific | South Pacific | North Pacific	lat=0	lon=-160
Indian Ocean	lat=-20	lon=80
Arctic Ocean	lat=85	lon=0
Southern Ocean	lat=-65	lon=0
Mediterranean Sea | Mediterranean | the Mediterranean | eastern Mediterranean	lat=35	lon=18
Black Sea	lat=43	lon=34
Red Sea	lat=20	lon=38
Baltic Sea	lat=58	lon=20
North Sea	lat=56	lon=3
Caspian Sea | Caspian	lat=42	lon=51
Sea of Azov	lat=46	lon=36.5
Aegean Sea | Aegean	lat=39	lon=25
Adriatic Sea | Adriatic	lat=43	lon=15
Ionian Sea	lat=38	lon=19
Persian Gulf | Arabian Gulf | the Gulf	lat=26	lon=52
Gulf of Oman	lat=25	lon=58
Gulf of Aden	lat=12	lon=48
Arabian Sea	lat=15	lon=65
Bay of Bengal	lat=15	lon=88
Andaman Sea	lat=10	lon=96
South China Sea | East Sea	lat=12	lon=113
East China Sea	lat=30	lon=125
Yellow Sea | West Sea	lat=36	lon=123
Sea of Japan	lat=40	lon=135
Sea of Okhotsk	lat=55	lon=150
Bering Sea	lat=58	lon=-178
Bering Strait	lat=65.8	lon=-169
Coral Sea	lat=-18	lon=155
Tasman Sea	lat=-40	lon=160
Timor Sea	lat=-11	lon=128
Java Sea	lat=-5	lon=110
Philippine Sea	lat=20	lon=130
Caribbean Sea	lat=15	lon=-75
Gulf of Mexico | Gulf of America	lat=25	lon=-90
Gulf of Guinea	lat=2	lon=2
Gulf of Thailand	lat=10	lon=102
Gulf of Tonkin	lat=20	lon=108
Gulf of Aqaba	lat=29	lon=34.8
Gulf of Sidra | Gulf of Sirte	lat=31.5	lon=18.5
Gulf of California | Sea of Cortez	lat=28	lon=-112
Gulf of Fonseca	lat=13.2	lon=-87.7
Hudson Bay	lat=60	lon=-85
Bay of Biscay	lat=45	lon=-4
English Channel | the Channel	lat=50.2	lon=-1
Irish Sea	lat=53.8	lon=-5
Barents Sea	lat=74	lon=36
Kara Sea	lat=75	lon=75
Dead Sea	lat=31.5	lon=35.5
Sea of Galilee | Lake Tiberias	lat=32.8	lon=35.6
Sea of Marmara	lat=40.7	lon=28.2
Strait of Hormuz | Straits of Hormuz	lat=26.6	lon=56.5
Taiwan Strait | Taiwan Straits | Strait of Taiwan	lat=24.5	lon=119.5
Strait of Malacca | Malacca Strait | Straits of Malacca	lat=4	lon=100
Bosphorus | Bosporus	lat=41.1	lon=29.1
Dardanelles	lat=40.2	lon=26.4
Strait of Gibraltar	lat=36	lon=-5.6
Bab al-Mandab | Bab el-Mandeb | Bab al-Mandeb | Bab el-Mandeb Strait | Bab al-Mandab Strait	lat=12.6	lon=43.3
Kerch Strait	lat=45.3	lon=36.6
Strait of Dover | Dover Strait	lat=51	lon=1.5
Strait of Magellan	lat=-53.5	lon=-70.5
Torres Strait	lat=-10	lon=142
Bass Strait	lat=-40	lon=146
Suez Canal	lat=30.5	lon=32.35	code=EGY
Panama Canal | Canal Zone | Panama Canal Zone	lat=9.1	lon=-79.7	code=PAN
Kiel Canal	lat=54.2	lon=9.6
Lake Chad	lat=13	lon=14.3
Lake Victoria	lat=-1	lon=33
Lake Tanganyika	lat=-6	lon=29.5
Lake Malawi | Lake Nyasa	lat=-12	lon=34.5
Lake Kivu	lat=-2	lon=29
Lake Baikal	lat=53.5	lon=108
Lake Titicaca	lat=-15.8	lon=-69.3
Lake Geneva	lat=46.4	lon=6.5
Lake Superior	lat=47.7	lon=-87.5
Lake Michigan	lat=44	lon=-87
Lake Huron	lat=44.8	lon=-82.4
Lake Erie	lat=42.2	lon=-81.2
Lake Ontario	lat=43.7	lon=-77.9
Great Lakes	lat=45	lon=-84
Great Salt Lake	lat=41.1	lon=-112.6
Lake Tahoe	lat=39.1	lon=-120
Lake Mead	lat=36.2	lon=-114.4
Lake Okeechobee	lat=26.9	lon=-80.8
Lake Champlain	lat=44.5	lon=-73.3
Lake Pontchartrain	lat=30.2	lon=-90.1
Aral Sea	lat=45	lon=60
Lake Van	lat=38.6	lon=42.9
Chesapeake Bay	lat=37.8	lon=-76.1
San Francisco Bay	lat=37.7	lon=-122.3
Puget Sound	lat=47.7	lon=-122.4
Tampa Bay	lat=27.7	lon=-82.6
Long Island Sound	lat=41.1	lon=-72.9
Manila Bay	lat=14.5	lon=120.8
Tokyo Bay	lat=35.4	lon=139.8
Sydney Harbour | Sydney Harbor	lat=-33.86	lon=151.2
Pearl Harbor	lat=21.35	lon=-157.95	code=USA
Nile | River Nile | Nile River | the Nile	lat=27	lon=31
Blue Nile	lat=12	lon=35
White Nile	lat=12	lon=32.7
Congo River | River Congo	lat=-2	lon=18
Niger River | River Niger	lat=13	lon=3
Zambezi | Zambezi River	lat=-17	lon=27
Limpopo River	lat=-23	lon=31
Orange River	lat=-28.7	lon=18
Senegal River	lat=16.2	lon=-14
Volta River	lat=7	lon=0
Euphrates | Euphrates River | River Euphrates	lat=34.5	lon=41
Tigris | Tigris River	lat=34	lon=43.8
Shatt al-Arab | Shatt-al-Arab	lat=30.2	lon=48.3
Jordan River | River Jordan	lat=32	lon=35.5
Litani River | Litani	lat=33.4	lon=35.4	code=LBN
Yalu River | Yalu	lat=40.5	lon=125
Tumen River	lat=42.5	lon=130
Yangtze | Yangtze River	lat=30.5	lon=111
Yellow River	lat=36	lon=114
Pearl River	lat=22.8	lon=113.6
Mekong | Mekong River | Mekong Delta	lat=15	lon=105
Ganges | River Ganges | Ganga	lat=25.5	lon=83
Brahmaputra | Brahmaputra River	lat=26.5	lon=92
Indus | Indus River | River Indus	lat=28	lon=69.5
Kabul River	lat=34.3	lon=71
Helmand River	lat=31.5	lon=64	code=AFG
Amu Darya	lat=37.5	lon=66
Syr Darya	lat=44	lon=66
Irrawaddy River | Irrawaddy Delta	lat=18	lon=95.2
Volga | Volga River	lat=52	lon=47.5
Dnieper | Dnipro River | Dnieper River	lat=47.5	lon=34
Dniester | Dniester River	lat=47.2	lon=29
River Don | Don River	lat=48.5	lon=42
Danube | Danube River | River Danube	lat=45	lon=20
Rhine | River Rhine | Rhine River	lat=50.5	lon=7.5
Elbe | River Elbe	lat=53	lon=10.5
Oder | River Oder	lat=52.5	lon=14.5
Seine | River Seine	lat=49	lon=1.5
Loire | River Loire	lat=47.4	lon=0.8
Rhone | Rhône	lat=44.5	lon=4.7
Thames | River Thames	lat=51.5	lon=-0.3
Severn | River Severn	lat=51.9	lon=-2.3
Mersey | River Mersey	lat=53.4	lon=-3
Po River | River Po	lat=45	lon=10
Tiber | River Tiber	lat=42	lon=12.4
Drina | Drina River	lat=44.3	lon=19.2
Sava | Sava River	lat=45.1	lon=17.5
Ibar | Ibar River	lat=42.9	lon=20.87
Amazon | Amazon River | Amazon rainforest | Amazon basin | Amazon Basin	lat=-3	lon=-60	common=true	!exact
Orinoco | Orinoco River	lat=8	lon=-65
Parana River | Paraná River	lat=-30	lon=-59.5
Rio Grande | Rio Bravo	lat=29	lon=-102
Mississippi River	lat=35	lon=-90.5
Missouri River	lat=43	lon=-99
Ohio River	lat=38	lon=-86
Colorado River	lat=35	lon=-114.5
Columbia River	lat=45.7	lon=-121
Hudson River	lat=41.5	lon=-74
Potomac | Potomac River	lat=38.8	lon=-77.04
Delaware River	lat=40.5	lon=-75
Red River	lat=34	lon=-97
Snake River	lat=44	lon=-116
Tennessee River	lat=35	lon=-87
Sacramento River	lat=39	lon=-122
Arkansas River	lat=36	lon=-95
Yukon River	lat=64	lon=-155
St. Lawrence River | Saint Lawrence River | St Lawrence River	lat=46	lon=-73
Fraser River	lat=50	lon=-122
Murray River	lat=-34.5	lon=140
Suchiate River	lat=14.7	lon=-92.2
Lempa River	lat=13.8	lon=-88.6
Coco River	lat=14.5	lon=-85
%set kind=mountain
Himalayas | Himalaya | the Himalayas	lat=29	lon=84
Mount Everest | Everest | Mt. Everest	lat=27.99	lon=86.93
K2	lat=35.88	lon=76.51
Karakoram	lat=35.5	lon=76.5
Hindu Kush	lat=35.5	lon=70.5
Tora Bora | Tora Bora caves	lat=34.12	lon=70.22	code=AFG
Siachen | Siachen Glacier	lat=35.42	lon=77.1
Pamirs | Pamir Mountains | Pamir	lat=38.5	lon=73.5
Tian Shan	lat=42	lon=80
Altai Mountains	lat=49	lon=88
Urals | Ural Mountains	lat=60	lon=60
Caucasus Mountains	lat=42.5	lon=44.5
Mount Elbrus	lat=43.35	lon=42.44
Mount Ararat	lat=39.7	lon=44.3
Zagros Mountains | Zagros	lat=33.7	lon=47
Qandil Mountains | Qandil mountains | Qandil	lat=36.5	lon=45	code=IRQ
Mount Sinjar | Sinjar Mountain | Sinjar mountains	lat=36.37	lon=41.7	code=IRQ
Mount Hermon	lat=33.41	lon=35.86
Mount Lebanon	lat=34	lon=36	code=LBN
Taurus Mountains	lat=37	lon=33
Carpathians | Carpathian Mountains	lat=48	lon=24
Alps | the Alps | Swiss Alps | French Alps | Austrian Alps | Italian Alps	lat=46.5	lon=9.5
Mont Blanc	lat=45.83	lon=6.86
Matterhorn	lat=45.98	lon=7.66
Pyrenees	lat=42.7	lon=1
Apennines	lat=43	lon=12.5
Mount Etna | Etna	lat=37.75	lon=14.99	code=ITA
Vesuvius | Mount Vesuvius	lat=40.82	lon=14.43	code=ITA
Mount Olympus	lat=40.09	lon=22.36
Atlas Mountains | High Atlas	lat=31.5	lon=-6
Mount Kilimanjaro | Kilimanjaro	lat=-3.07	lon=37.35
Mount Kenya	lat=-0.15	lon=37.31
Nyiragongo | Mount Nyiragongo	lat=-1.52	lon=29.25
Rwenzori Mountains	lat=0.4	lon=29.9
Nuba Mountains | Nuba mountains	lat=11.5	lon=30.5	code=SDN
Jebel Marra	lat=13	lon=24.3	code=SDN
Mandara Mountains	lat=10.8	lon=13.8
Table Mountain	lat=-33.96	lon=18.4
Mount Fuji	lat=35.36	lon=138.73	code=JPN
Mount Paektu	lat=41.99	lon=128.08
Mount Merapi | Merapi	lat=-7.54	lon=110.45	code=IDN
Krakatoa	lat=-6.1	lon=105.4
Mount Sinabung	lat=3.17	lon=98.39
Pinatubo | Mount Pinatubo	lat=15.14	lon=120.35	code=PHL
Taal volcano | Taal Volcano	lat=14	lon=121
Mayon | Mayon Volcano	lat=13.26	lon=123.69
Andes | the Andes | Andes Mountains	lat=-20	lon=-68
Aconcagua	lat=-32.65	lon=-70.01
Sierra Madre	lat=25	lon=-106
Popocatepetl | Popocatépetl	lat=19.02	lon=-98.62
Sierra Maestra	lat=20	lon=-76.5	code=CUB
Rocky Mountains | Rockies | the Rockies	lat=43	lon=-110
Sierra Nevada	lat=38	lon=-119.5
Cascades | Cascade Range | Cascade Mountains	lat=46	lon=-121.5
Appalachian Mountains | Appalachians	lat=39	lon=-79
Blue Ridge Mountains	lat=36.7	lon=-80.5
Ozarks | Ozark Mountains	lat=37	lon=-92.5
Catskills | Catskill Mountains	lat=42.2	lon=-74.4
Adirondacks | Adirondack Mountains	lat=44	lon=-74.3
Mount Rushmore	lat=43.88	lon=-103.46
Mount Rainier	lat=46.85	lon=-121.76
Mount St. Helens	lat=46.2	lon=-122.18
Mount McKinley | Denali	lat=63.07	lon=-151
Pikes Peak	lat=38.84	lon=-105.04
Kilauea	lat=19.42	lon=-155.29
Mauna Loa	lat=19.48	lon=-155.6
Eyjafjallajokull | Eyjafjallajökull	lat=63.63	lon=-19.62
Temple Mount | Haram al-Sharif | Noble Sanctuary	lat=31.778	lon=35.2354
Mount of Olives	lat=31.78	lon=35.245
%set kind=desert
Sahara | Sahara Desert | Sahara desert | the Sahara	lat=23	lon=13
Gobi | Gobi Desert | Gobi desert	lat=42.5	lon=103
Kalahari | Kalahari Desert	lat=-23	lon=22
Namib | Namib Desert	lat=-24	lon=15
Atacama | Atacama Desert	lat=-24	lon=-69
Mojave Desert | Mojave	lat=35	lon=-115.5
Sonoran Desert	lat=32	lon=-112.5
Thar Desert	lat=27	lon=71
Registan Desert | Dasht-e Margo	lat=30	lon=64	code=AFG
Empty Quarter | Rub al-Khali	lat=20	lon=50
Syrian Desert | Badia	lat=33	lon=39
Taklamakan Desert	lat=39	lon=83
Great Rift Valley | Rift Valley	lat=0	lon=36
Grand Canyon	lat=36.1	lon=-112.1
Death Valley	lat=36.5	lon=-117
Darien Gap | Darién Gap	lat=7.9	lon=-77.4
Khyber Pass	lat=34.09	lon=71.15
Everglades	lat=25.7	lon=-80.9
Yellowstone | Yellowstone National Park	lat=44.6	lon=-110.5
Yosemite | Yosemite National Park	lat=37.85	lon=-119.55
Serengeti	lat=-2.3	lon=34.8
Virunga | Virunga National Park	lat=0	lon=29.5	code=COD
Sambisa Forest | Sambisa forest	lat=11.2	lon=13.5	code=NGA
Great Barrier Reef	lat=-18.3	lon=147.7
Outback	lat=-25	lon=133	common=true	!exact
Wakhan Corridor	lat=37	lon=73	code=AFG
Suwalki Gap | Suwałki Gap	lat=54.1	lon=23.3
Siliguri Corridor	lat=26.7	lon=88.4	code=IND
%set kind=island
Spratly Islands | Spratlys	lat=10	lon=114
Paracel Islands | Paracels	lat=16.5	lon=112
Scarborough Shoal	lat=15.1	lon=117.8
Second Thomas Shoal	lat=9.7	lon=115.9
Senkaku Islands | Diaoyu Islands | Senkakus | Diaoyus	lat=25.75	lon=123.47
Dokdo | Takeshima | Liancourt Rocks	lat=37.24	lon=131.87
Kuril Islands | Kurils | Northern Territories | Kurile Islands	lat=46	lon=150
Snake Island | Zmiinyi Island	lat=45.26	lon=30.2	code=UKR
Abu Musa | Greater Tunb | Lesser Tunb	lat=25.87	lon=55.03
Kharg Island	lat=29.24	lon=50.31	code=IRN
Socotra	lat=12.5	lon=54	code=YEM
Hanish Islands	lat=13.7	lon=42.7	code=YEM
Tiran and Sanafir | Tiran	lat=27.95	lon=34.55
Diego Garcia	lat=-7.3	lon=72.4
Andaman Islands | Andaman and Nicobar Islands	lat=12	lon=93	code=IND
Kinmen | Quemoy	lat=24.4	lon=118.3	code=TWN
Matsu Islands | Matsu	lat=26.2	lon=119.9	code=TWN
Hainan Island | Hainan	lat=19.2	lon=109.7	code=CHN
Yeonpyeong Island | Yeonpyeong	lat=37.67	lon=125.7	code=KOR
Baengnyeong Island	lat=37.95	lon=124.7	code=KOR
Christmas Island detention center	lat=-10.5	lon=105.67
Manus Island	lat=-2.1	lon=147	code=PNG
Lampedusa Island	lat=35.5	lon=12.6	code=ITA
Kos	lat=36.85	lon=27.2	!exact
Rhodes	lat=36.4	lon=28.2
Gotland	lat=57.5	lon=18.5	code=SWE
Utoya | Utøya	lat=60.02	lon=10.25	code=NOR
Alcatraz	lat=37.83	lon=-122.42	code=USA
Ellis Island	lat=40.7	lon=-74.04
Guantanamo | Guantánamo	lat=20	lon=-75.15
Rikers Island	lat=40.79	lon=-73.88	code=USA
Robben Island	lat=-33.8	lon=18.37	code=ZAF
Bikini Atoll	lat=11.6	lon=165.4
Wake Island	lat=19.3	lon=166.6
Midway Atoll	lat=28.2	lon=-177.4
Iwo Jima	lat=24.8	lon=141.3	code=JPN
Easter Island	lat=-27.1	lon=-109.4
Martha's Vineyard	lat=41.4	lon=-70.6
Nantucket	lat=41.3	lon=-70.05
Isle of Wight	lat=50.7	lon=-1.3
Anglesey	lat=53.3	lon=-4.4
%set kind=line
Durand Line | Durand line	lat=33	lon=69.8
Line of Control | LoC | Line of control	lat=34.5	lon=74.5
Line of Actual Control | LAC	lat=33.7	lon=78.8
McMahon Line	lat=28	lon=95
Radcliffe Line	lat=31	lon=74.5
Blue Line	lat=33.1	lon=35.4
Green Line	lat=32	lon=35	common=true
38th parallel | 38th Parallel	lat=38	lon=127
Demilitarized Zone | Demilitarised Zone | demilitarized zone | DMZ | Korean Demilitarized Zone	lat=38	lon=127
Northern Limit Line | NLL	lat=37.7	lon=125
Military Demarcation Line	lat=38	lon=127
Panmunjom	lat=37.96	lon=126.68
Iron Curtain	lat=50	lon=13
Maginot Line	lat=49	lon=7
Curzon Line	lat=51	lon=24
Nine-dash line | nine-dash line	lat=12	lon=113
Philadelphi Corridor | Philadelphi corridor	lat=31.27	lon=34.26	code=PSE
Netzarim Corridor | Netzarim corridor	lat=31.48	lon=34.41	code=PSE
Morag Corridor	lat=31.3	lon=34.3	code=PSE
Lachin Corridor | Lachin corridor	lat=39.6	lon=46.5	code=AZE
Zangezur Corridor | Zangezur corridor	lat=39.2	lon=46.2
Kaesong Industrial Complex | Kaesong	lat=37.93	lon=126.63	code=PRK
U.S.-Mexico border | US-Mexico border | U.S.-Mexican border | Mexico-US border	lat=31	lon=-109
Afghanistan-Pakistan border | Pakistan-Afghanistan border | Afghan-Pakistani border | Pak-Afghan border | Pakistani-Afghan border | Afghan-Pakistan border	lat=33	lon=69.8
Rafah crossing | Rafah border crossing | Rafah Crossing	lat=31.25	lon=34.26
Kerem Shalom | Kerem Shalom crossing	lat=31.23	lon=34.28
Erez crossing | Erez	lat=31.56	lon=34.55
Allenby Bridge | Allenby crossing	lat=31.87	lon=35.54
Bab al-Hawa | Bab al-Hawa crossing	lat=36.24	lon=36.68
Torkham | Torkham border | Torkham crossing	lat=34.12	lon=71.09
Chaman border | Chaman border crossing | Spin Boldak border	lat=31	lon=66.4
Wagah | Wagah border | Attari-Wagah border	lat=31.6	lon=74.57
Akrotiri	lat=34.58	lon=32.98
Checkpoint Charlie	lat=52.5075	lon=13.3904
