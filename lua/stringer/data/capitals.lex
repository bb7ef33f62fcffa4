# Capitals, and seats of power that stand for a government, an institution or a part of one.
# Origin: written by hand from general knowledge; capitals compared with the ISO countries (make/check.lua).
# Licence: MIT, as the project.
# stands_for: ISO 3166-1 alpha-3 (EUR for the European Union) or a CAMEO actor code where it is more than a state.
# lat, lon and pop of towns are those of cities.lex.
# weak=true: seldom used for the government, or as common a name of other places.
%lexicon capital
%boolean weak former common
%number lat lon pop
%set type=city kind=capital
Kabul | Kabol	stands_for=AFG	lat=34.53	lon=69.17	pop=3043532
Tirana | Tirane	stands_for=ALB	lat=41.33	lon=19.82	pop=374801
Algiers | Alger	stands_for=DZA	lat=36.73	lon=3.09	pop=1977663
Andorra la Vella	stands_for=AND	weak=true	lat=42.51	lon=1.52	pop=20430
Luanda	stands_for=AGO	lat=-8.84	lon=13.23	pop=2776168
Buenos Aires	stands_for=ARG	lat=-34.61	lon=-58.38	pop=13076300
Yerevan | Erevan	stands_for=ARM	lat=40.18	lon=44.51	pop=1093485
Canberra	stands_for=AUS	lat=-35.28	lon=149.13	pop=367752
Vienna | Wien	stands_for=AUT	lat=48.21	lon=16.37	pop=1691468
Baku	stands_for=AZE	lat=40.38	lon=49.89	pop=1116513
Nassau	stands_for=BHS	weak=true	lat=25.06	lon=-77.34	pop=227940
Manama	stands_for=BHR	lat=26.23	lon=50.59	pop=147074
Dhaka | Dacca	stands_for=BGD	lat=23.71	lon=90.41	pop=10356500
Bridgetown	stands_for=BRB	lat=13.11	lon=-59.62	pop=98511
Minsk	stands_for=BLR	lat=53.90	lon=27.57	pop=1742124
Belmopan	stands_for=BLZ	lat=17.25	lon=-88.77	pop=13381
Porto-Novo | Porto Novo	stands_for=BEN	lat=6.50	lon=2.60	pop=234168
Cotonou	stands_for=BEN	lat=6.37	lon=2.42	pop=780000
Thimphu | Thimpu	stands_for=BTN	lat=27.47	lon=89.64	pop=98676
La Paz	stands_for=BOL	lat=-16.50	lon=-68.15	pop=812799
Sucre	stands_for=BOL	weak=true	lat=-19.03	lon=-65.26	pop=224838
Sarajevo	stands_for=BIH	lat=43.85	lon=18.36	pop=696731
Gaborone	stands_for=BWA	lat=-24.65	lon=25.91	pop=208411
Brasilia | Brasília	stands_for=BRA	lat=-15.78	lon=-47.93	pop=2207718
Bandar Seri Begawan	stands_for=BRN	lat=4.89	lon=114.94	pop=64409
Sofia	stands_for=BGR	weak=true	lat=42.70	lon=23.32	pop=1152556
Ouagadougou	stands_for=BFA	lat=12.37	lon=-1.53	pop=1086505
Gitega	stands_for=BDI	lat=-3.43	lon=29.92	pop=41000
Bujumbura	stands_for=BDI	lat=-3.38	lon=29.36	pop=331700
Phnom Penh	stands_for=KHM	lat=11.56	lon=104.92	pop=1573544
Yaounde | Yaoundé	stands_for=CMR	lat=3.87	lon=11.52	pop=1299369
Ottawa	stands_for=CAN	lat=45.41	lon=-75.70	pop=812129
Praia	stands_for=CPV	weak=true	lat=14.93	lon=-23.51	pop=113364
Bangui	stands_for=CAF	lat=4.36	lon=18.55	pop=542393
N'Djamena | Ndjamena	stands_for=TCD	lat=12.11	lon=15.04	pop=721081
Santiago	stands_for=CHL	weak=true	lat=-33.46	lon=-70.65	pop=4837295
Santiago de Chile	stands_for=CHL	lat=-33.46	lon=-70.65	pop=4837295
Beijing | Peking	stands_for=CHN	lat=39.91	lon=116.40	pop=11716620
Bogota | Bogotá	stands_for=COL	lat=4.61	lon=-74.08	pop=7674366
Moroni	stands_for=COM	lat=-11.70	lon=43.26	pop=42872
Brazzaville	stands_for=COG	lat=-4.27	lon=15.28	pop=1284609
Kinshasa | Leopoldville	stands_for=COD	lat=-4.33	lon=15.31	pop=7785965
San Jose | San José	stands_for=CRI	weak=true	lat=9.93	lon=-84.08	pop=335007
Yamoussoukro	stands_for=CIV	lat=6.82	lon=-5.28	pop=194530
Abidjan	stands_for=CIV	lat=5.35	lon=-4.00	pop=3677115
Zagreb	stands_for=HRV	lat=45.81	lon=15.98	pop=698966
Havana | La Habana	stands_for=CUB	lat=23.13	lon=-82.38	pop=2163824
Nicosia | Lefkosia	stands_for=CYP	lat=35.18	lon=33.36	pop=200452
Prague | Praha	stands_for=CZE	lat=50.09	lon=14.42	pop=1165581
Copenhagen | København	stands_for=DNK	lat=55.68	lon=12.57	pop=1153615
Djibouti City	stands_for=DJI	lat=11.59	lon=43.15	pop=623891
Roseau	stands_for=DMA	weak=true	lat=15.30	lon=-61.39	pop=16571
Santo Domingo	stands_for=DOM	lat=18.47	lon=-69.89	pop=2201941
Dili	stands_for=TLS	lat=-8.56	lon=125.57	pop=150000
Quito	stands_for=ECU	lat=-0.23	lon=-78.52	pop=1399814
Cairo | Al-Qahira	stands_for=EGY	lat=30.06	lon=31.25	pop=7734614
San Salvador	stands_for=SLV	lat=13.69	lon=-89.19	pop=525990
Malabo	stands_for=GNQ	lat=3.76	lon=8.78	pop=155963
Asmara	stands_for=ERI	lat=15.34	lon=38.93	pop=563930
Tallinn	stands_for=EST	lat=59.44	lon=24.75	pop=394024
Mbabane | Lobamba	stands_for=SWZ	lat=-26.32	lon=31.13	pop=76218
Addis Ababa | Addis Abeba	stands_for=ETH	lat=9.02	lon=38.75	pop=2757729
Suva	stands_for=FJI	lat=-18.14	lon=178.44	pop=77366
Helsinki	stands_for=FIN	lat=60.17	lon=24.94	pop=558457
Paris	stands_for=FRA	lat=48.85	lon=2.35	pop=2138551
Libreville	stands_for=GAB	lat=0.39	lon=9.45	pop=578156
Banjul	stands_for=GMB	lat=13.45	lon=-16.58	pop=34589
Tbilisi	stands_for=GEO	lat=41.69	lon=44.83	pop=1049498
Berlin	stands_for=DEU	lat=52.52	lon=13.41	pop=3426354
Bonn	stands_for=DEU	former=true	weak=true	lat=50.73	lon=7.10	pop=313125
Accra	stands_for=GHA	lat=5.56	lon=-0.20	pop=1963264
Athens	stands_for=GRC	lat=37.98	lon=23.73	pop=664046
Nuuk | Godthab	stands_for=GRL	lat=64.18	lon=-51.72	pop=14798
St. George's | Saint George's	stands_for=GRD	weak=true	lat=12.05	lon=-61.75	pop=7500
Guatemala City	stands_for=GTM	lat=14.64	lon=-90.51	pop=994938
Conakry	stands_for=GIN	lat=9.54	lon=-13.68	pop=1767200
Bissau	stands_for=GNB	lat=11.86	lon=-15.60	pop=388028
Georgetown	stands_for=GUY	weak=true	lat=6.80	lon=-58.16	pop=235017
Port-au-Prince | Port au Prince	stands_for=HTI	lat=18.54	lon=-72.34	pop=1234742
Tegucigalpa	stands_for=HND	lat=14.08	lon=-87.21	pop=850848
Budapest	stands_for=HUN	lat=47.50	lon=19.04	pop=1741041
Reykjavik | Reykjavík	stands_for=ISL	lat=64.14	lon=-21.90	pop=118918
New Delhi | Delhi	stands_for=IND	lat=28.64	lon=77.22	pop=317797
Jakarta | Djakarta	stands_for=IDN	lat=-6.21	lon=106.85	pop=8540121
Nusantara	stands_for=IDN	weak=true	lat=-0.97	lon=116.71
Tehran | Teheran	stands_for=IRN	lat=35.69	lon=51.42	pop=7153309
Baghdad | Bagdad	stands_for=IRQ	lat=33.34	lon=44.40	pop=7216000
Dublin	stands_for=IRL	lat=53.33	lon=-6.25	pop=1024027
Jerusalem	stands_for=ISR	lat=31.77	lon=35.22	pop=801000
Tel Aviv | Tel-Aviv	stands_for=ISR	lat=32.08	lon=34.78	pop=432892
Rome | Roma	stands_for=ITA	lat=41.89	lon=12.51	pop=2318895
Kingston	stands_for=JAM	weak=true	lat=18.00	lon=-76.79	pop=937700
Tokyo	stands_for=JPN	lat=35.69	lon=139.69	pop=8336599
Amman	stands_for=JOR	lat=31.96	lon=35.95	pop=1275857
Astana | Nur-Sultan | Akmola	stands_for=KAZ	lat=51.18	lon=71.45	pop=345604
Almaty | Alma-Ata	stands_for=KAZ	former=true	lat=43.26	lon=76.93	pop=2000900
Nairobi	stands_for=KEN	lat=-1.28	lon=36.82	pop=2750547
South Tarawa | Tarawa	stands_for=KIR	weak=true	lat=1.33	lon=172.98	pop=40311
Pyongyang | P'yongyang	stands_for=PRK	lat=39.03	lon=125.75	pop=3222000
Seoul	stands_for=KOR	lat=37.57	lon=126.98	pop=10349312
Pristina | Prishtina | Priština	stands_for=XKX	lat=42.67	lon=21.17	pop=550000
Kuwait City	stands_for=KWT	lat=29.37	lon=47.98	pop=60064
Bishkek | Frunze	stands_for=KGZ	lat=42.87	lon=74.59	pop=900000
Vientiane	stands_for=LAO	lat=17.97	lon=102.60	pop=196731
Riga	stands_for=LVA	lat=56.95	lon=24.11	pop=742572
Beirut | Beyrouth	stands_for=LBN	lat=33.89	lon=35.50	pop=1916100
Maseru	stands_for=LSO	lat=-29.32	lon=27.48	pop=118355
Monrovia	stands_for=LBR	weak=true	lat=6.30	lon=-10.80	pop=939524
Tripoli	stands_for=LBY	lat=32.89	lon=13.19	pop=1150989
Vaduz	stands_for=LIE	lat=47.14	lon=9.52	pop=5197
Vilnius	stands_for=LTU	lat=54.69	lon=25.28	pop=542366
Luxembourg City	stands_for=LUX	weak=true	lat=49.61	lon=6.13	pop=76684
Skopje	stands_for=MKD	lat=42.00	lon=21.43	pop=474889
Antananarivo	stands_for=MDG	lat=-18.91	lon=47.54	pop=1391433
Lilongwe	stands_for=MWI	lat=-13.97	lon=33.79	pop=646750
Kuala Lumpur | KL	stands_for=MYS	lat=3.14	lon=101.69	pop=1453975
Putrajaya	stands_for=MYS	lat=2.94	lon=101.69	pop=50000
Male | Malé	stands_for=MDV	weak=true	common=true	!exact	lat=4.18	lon=73.51	pop=103693
Bamako	stands_for=MLI	lat=12.65	lon=-8.00	pop=1297281
Valletta | La Valletta	stands_for=MLT	lat=35.90	lon=14.51	pop=6794
Majuro	stands_for=MHL	lat=7.09	lon=171.38	pop=25400
Nouakchott	stands_for=MRT	lat=18.09	lon=-15.98	pop=661400
Port Louis	stands_for=MUS	lat=-20.16	lon=57.50	pop=155226
Mexico City	stands_for=MEX	lat=19.43	lon=-99.13	pop=12294193
Palikir	stands_for=FSM	lat=6.92	lon=158.16	pop=7000
Chisinau | Chișinău | Kishinev	stands_for=MDA	lat=47.01	lon=28.86	pop=635994
Monte Carlo	stands_for=MCO	weak=true	lat=43.74	lon=7.42	pop=3500
Ulaanbaatar | Ulan Bator	stands_for=MNG	lat=47.91	lon=106.88	pop=844818
Podgorica | Titograd	stands_for=MNE	lat=42.44	lon=19.26	pop=136473
Rabat	stands_for=MAR	lat=34.01	lon=-6.83	pop=1655753
Maputo | Lourenco Marques	stands_for=MOZ	lat=-25.97	lon=32.58	pop=1191613
Naypyidaw | Naypyitaw | Nay Pyi Taw	stands_for=MMR	lat=19.75	lon=96.13	pop=925000
Yangon | Rangoon	stands_for=MMR	lat=16.81	lon=96.16	pop=4477638
Windhoek	stands_for=NAM	lat=-22.56	lon=17.08	pop=268132
Yaren	stands_for=NRU	weak=true	lat=-0.55	lon=166.93	pop=1100
Kathmandu | Katmandu	stands_for=NPL	lat=27.70	lon=85.32	pop=1442271
Amsterdam	stands_for=NLD	lat=52.37	lon=4.89	pop=741636
The Hague | Hague | Den Haag	stands_for=NLD	weak=true	lat=52.08	lon=4.30	pop=474292
Wellington	stands_for=NZL	weak=true	lat=-41.29	lon=174.78	pop=381900
Managua	stands_for=NIC	lat=12.13	lon=-86.25	pop=973087
Niamey	stands_for=NER	lat=13.51	lon=2.11	pop=774235
Abuja	stands_for=NGA	lat=9.06	lon=7.50	pop=590400
Lagos	stands_for=NGA	former=true	lat=6.45	lon=3.39	pop=9000000
Oslo	stands_for=NOR	lat=59.91	lon=10.75	pop=580000
Muscat	stands_for=OMN	lat=23.58	lon=58.41	pop=797000
Islamabad	stands_for=PAK	lat=33.72	lon=73.04	pop=601600
Ngerulmud | Melekeok	stands_for=PLW	lat=7.50	lon=134.62	pop=0
Ramallah	stands_for=PSE	lat=31.90	lon=35.20	pop=24599
Panama City	stands_for=PAN	weak=true	lat=8.99	lon=-79.52	pop=408168
Port Moresby	stands_for=PNG	lat=-9.48	lon=147.15	pop=283733
Asuncion | Asunción	stands_for=PRY	lat=-25.29	lon=-57.65	pop=1482200
Lima	stands_for=PER	lat=-12.04	lon=-77.03	pop=7737002
Manila	stands_for=PHL	lat=14.60	lon=120.98	pop=1600000
Warsaw | Warszawa	stands_for=POL	lat=52.23	lon=21.01	pop=1702139
Lisbon | Lisboa	stands_for=PRT	lat=38.72	lon=-9.13	pop=517802
San Juan	stands_for=PRI	weak=true	lat=18.47	lon=-66.11	pop=418140
Doha	stands_for=QAT	lat=25.29	lon=51.53	pop=344939
Bucharest | Bucuresti	stands_for=ROU	lat=44.43	lon=26.11	pop=1877155
Moscow | Moskva	stands_for=RUS	lat=55.75	lon=37.62	pop=10381222
Kigali	stands_for=RWA	lat=-1.95	lon=30.06	pop=745261
Basseterre	stands_for=KNA	lat=17.30	lon=-62.72	pop=12920
Castries	stands_for=LCA	lat=14.00	lon=-61.01	pop=20000
Kingstown	stands_for=VCT	lat=13.16	lon=-61.23	pop=24518
Apia	stands_for=WSM	lat=-13.83	lon=-171.77	pop=40407
São Tomé | Sao Tome	stands_for=STP	lat=0.34	lon=6.73	pop=53300
Riyadh | Riyad	stands_for=SAU	lat=24.69	lon=46.72	pop=4205961
Jeddah | Jiddah	stands_for=SAU	weak=true	lat=21.49	lon=39.19	pop=2867446
Dakar	stands_for=SEN	lat=14.69	lon=-17.44	pop=2476400
Belgrade | Beograd	stands_for=SRB	lat=44.80	lon=20.47	pop=1273651
Victoria	stands_for=SYC	weak=true	lat=-4.62	lon=55.46	pop=22881
Freetown	stands_for=SLE	lat=8.49	lon=-13.24	pop=802639
Bratislava	stands_for=SVK	lat=48.15	lon=17.11	pop=423737
Ljubljana	stands_for=SVN	lat=46.05	lon=14.51	pop=272220
Honiara	stands_for=SLB	lat=-9.43	lon=159.95	pop=56298
Mogadishu	stands_for=SOM	lat=2.04	lon=45.34	pop=2587183
Pretoria | Tshwane	stands_for=ZAF	lat=-25.74	lon=28.19	pop=1619438
Cape Town	stands_for=ZAF	weak=true	lat=-33.93	lon=18.42	pop=3433441
Bloemfontein	stands_for=ZAF	weak=true	lat=-29.12	lon=26.21	pop=463064
Juba	stands_for=SSD	lat=4.85	lon=31.58	pop=450000
Madrid	stands_for=ESP	lat=40.42	lon=-3.70	pop=3255944
Colombo | Sri Jayawardenepura Kotte	stands_for=LKA	lat=6.94	lon=79.85	pop=648034
Khartoum	stands_for=SDN	lat=15.55	lon=32.53	pop=1974647
Port Sudan	stands_for=SDN	weak=true	lat=19.62	lon=37.22	pop=489725
Paramaribo	stands_for=SUR	lat=5.87	lon=-55.17	pop=223757
Stockholm	stands_for=SWE	lat=59.33	lon=18.07	pop=1515017
Bern | Berne	stands_for=CHE	lat=46.95	lon=7.45	pop=121631
Geneva	stands_for=CHE	weak=true	lat=46.20	lon=6.15	pop=183981
Damascus	stands_for=SYR	lat=33.51	lon=36.29	pop=1569394
Taipei	stands_for=TWN	lat=25.05	lon=121.53	pop=7871900
Dushanbe	stands_for=TJK	lat=38.54	lon=68.78	pop=679400
Dodoma	stands_for=TZA	lat=-6.17	lon=35.74	pop=180541
Dar es Salaam	stands_for=TZA	lat=-6.82	lon=39.27	pop=2698652
Bangkok	stands_for=THA	lat=13.75	lon=100.50	pop=5104476
Lome | Lomé	stands_for=TGO	lat=6.13	lon=1.22	pop=749700
Nuku'alofa | Nukualofa	stands_for=TON	lat=-21.14	lon=-175.20	pop=22400
Port of Spain | Port-of-Spain	stands_for=TTO	lat=10.67	lon=-61.52	pop=49031
Tunis	stands_for=TUN	lat=36.82	lon=10.17	pop=693210
Ankara	stands_for=TUR	lat=39.92	lon=32.85	pop=3517182
Ashgabat | Ashkhabad	stands_for=TKM	lat=37.95	lon=58.38	pop=727700
Funafuti	stands_for=TUV	lat=-8.52	lon=179.19	pop=4492
Kampala	stands_for=UGA	lat=0.32	lon=32.58	pop=1353189
Kyiv | Kiev | Kyyiv	stands_for=UKR	lat=50.45	lon=30.52	pop=2797553
Abu Dhabi	stands_for=ARE	lat=24.45	lon=54.40	pop=603492
Dubai	stands_for=ARE	weak=true	lat=25.08	lon=55.31	pop=2956587
London	stands_for=GBR	lat=51.51	lon=-0.13	pop=7556900
Edinburgh	stands_for=GBR	weak=true	lat=55.95	lon=-3.20	pop=464990
Belfast	stands_for=GBR	weak=true	lat=54.60	lon=-5.93	pop=274770
Cardiff	stands_for=GBR	weak=true	lat=51.48	lon=-3.18	pop=447287
Washington | Washington, D.C. | Washington D.C. | Washington DC | Washington, DC | D.C.	stands_for=USA	lat=38.90	lon=-77.04	pop=601723
Montevideo	stands_for=URY	lat=-34.90	lon=-56.19	pop=1270737
Tashkent	stands_for=UZB	lat=41.26	lon=69.22	pop=1978028
Port Vila | Port-Vila	stands_for=VUT	lat=-17.74	lon=168.31	pop=35901
Caracas	stands_for=VEN	lat=10.49	lon=-66.88	pop=3000000
Hanoi | Ha Noi	stands_for=VNM	lat=21.02	lon=105.84	pop=1431270
Saigon	stands_for=VNM	former=true	weak=true	lat=10.82	lon=106.63	pop=3467331
El Aaiun | Laayoune	stands_for=ESH	weak=true	lat=27.14	lon=-13.19	pop=196331
Sanaa | Sana'a | Sana	stands_for=YEM	lat=15.35	lon=44.21	pop=1937451
Aden	stands_for=YEM	weak=true	lat=12.78	lon=45.04	pop=550602
Lusaka	stands_for=ZMB	lat=-15.41	lon=28.29	pop=1267440
Harare | Salisbury	stands_for=ZWE	lat=-17.83	lon=31.05	pop=1542813
Brussels | Bruxelles | Brussel	stands_for=EUR	of=BEL	lat=50.85	lon=4.35	pop=1019022
Strasbourg	stands_for=EUR	weak=true	lat=48.58	lon=7.75	pop=274845
Gaza City	stands_for=PSE	weak=true	lat=31.50	lon=34.47	pop=410000
Erbil | Arbil | Irbil | Hewler	stands_for=IRQKRD	weak=true	lat=36.18	lon=44.01	pop=932800
Benghazi	stands_for=LBYOPP	weak=true	lat=32.11	lon=20.07	pop=650629
Tobruk	stands_for=LBYOPP	weak=true	lat=32.09	lon=23.95	pop=121052
Hargeisa	stands_for=SOM	weak=true	lat=9.56	lon=44.07	pop=477876
Sukhumi | Sokhumi	stands_for=GEO	weak=true	lat=43.01	lon=40.99	pop=81546
Tskhinvali	stands_for=GEO	weak=true	lat=42.23	lon=43.97	pop=30000
Tiraspol	stands_for=MDA	weak=true	lat=46.84	lon=29.63	pop=157000
Stepanakert	stands_for=AZE	weak=true	lat=39.82	lon=46.75	pop=53000
Donetsk	stands_for=UKRSEP	weak=true	lat=48.02	lon=37.80	pop=1024700
Luhansk | Lugansk	stands_for=UKRSEP	weak=true	lat=48.57	lon=39.32	pop=452000
Grozny	stands_for=RUS	weak=true	lat=43.31	lon=45.69	pop=226100
Srinagar	stands_for=IND	weak=true	lat=34.09	lon=74.81	pop=975857
Lhasa	stands_for=CHN	weak=true	lat=29.65	lon=91.10	pop=118721
Oranjestad	stands_for=ABW	weak=true	lat=12.52	lon=-70.03	pop=29998
Hamilton	stands_for=BMU	weak=true	lat=32.29	lon=-64.78	pop=902
George Town	stands_for=CYM	weak=true	lat=19.29	lon=-81.37	pop=29370
Willemstad	stands_for=CUW	weak=true	lat=12.11	lon=-68.93	pop=125000
Tórshavn | Torshavn	stands_for=FRO	weak=true	lat=62.01	lon=-6.77	pop=13200
Cayenne	stands_for=GUF	weak=true	lat=4.93	lon=-52.33	pop=61550
Papeete	stands_for=PYF	weak=true	lat=-17.54	lon=-149.57	pop=26357
Pointe-à-Pitre	stands_for=GLP	weak=true	lat=16.24	lon=-61.54	pop=18264
Basse-Terre	stands_for=GLP	weak=true	lat=16.00	lon=-61.73	pop=11472
Hagåtña | Hagatna | Agana	stands_for=GUM	weak=true	lat=13.48	lon=144.75	pop=1051
Saint Peter Port | St Peter Port	stands_for=GGY	weak=true	lat=49.46	lon=-2.54	pop=16488
Douglas	stands_for=IMN	weak=true	lat=54.15	lon=-4.48	pop=26218
Saint Helier | St Helier	stands_for=JEY	weak=true	lat=49.19	lon=-2.10	pop=28000
Fort-de-France	stands_for=MTQ	weak=true	lat=14.60	lon=-61.07	pop=89995
Mamoudzou	stands_for=MYT	weak=true	lat=-12.78	lon=45.23	pop=54831
Noumea | Nouméa	stands_for=NCL	weak=true	lat=-22.27	lon=166.45	pop=93060
Saipan	stands_for=MNP	weak=true	lat=15.21	lon=145.75	pop=48220
Stanley | Port Stanley	stands_for=FLK	weak=true	lat=-51.69	lon=-57.86	pop=2213
Jamestown	stands_for=SHN	weak=true	lat=-15.94	lon=-5.72	pop=637
Longyearbyen	stands_for=SJM	weak=true	lat=78.22	lon=15.65	pop=2060
Cockburn Town	stands_for=TCA	weak=true	lat=21.46	lon=-71.14	pop=3720
Charlotte Amalie	stands_for=VIR	weak=true	lat=18.34	lon=-64.93	pop=20000
Road Town	stands_for=VGB	weak=true	lat=18.43	lon=-64.62	pop=8449
Pago Pago	stands_for=ASM	weak=true	lat=-14.28	lon=-170.70	pop=11500
Avarua	stands_for=COK	weak=true	lat=-21.21	lon=-159.78	pop=13373
Alofi	stands_for=NIU	weak=true	lat=-19.05	lon=-169.92	pop=624
Mariehamn	stands_for=ALA	weak=true	lat=60.10	lon=19.93	pop=10682
San Marino City	stands_for=SMR	weak=true	lat=43.94	lon=12.45	pop=4500
St. John's	stands_for=ATG	weak=true	lat=17.12	lon=-61.84	pop=24226
Saint-Denis	stands_for=REU	weak=true	lat=-20.88	lon=55.45	pop=137195
%lexicon seat
%boolean weak former common
%number lat lon pop
# Buildings, streets and residences that stand for who works there.
%set type=facility kind=seat
Kremlin | the Kremlin	stands_for=RUS	code=RUSGOV	lat=55.752	lon=37.617
White House | the White House	stands_for=USA	code=USAGOV	lat=38.8977	lon=-77.0365
Oval Office | the Oval Office	stands_for=USA	code=USAGOV	lat=38.8974	lon=-77.0374
West Wing	stands_for=USA	code=USAGOV	lat=38.8975	lon=-77.0375
Pentagon | the Pentagon	stands_for=USA	code=USAMIL	lat=38.871	lon=-77.056
Capitol Hill | the Hill	stands_for=USA	code=USALEG	lat=38.8899	lon=-77.0091
Foggy Bottom	stands_for=USA	code=USAGOV	lat=38.894	lon=-77.048
Langley	stands_for=USA	code=USASPY	weak=true	lat=33.52	lon=-81.84	pop=1447
Fort Meade	stands_for=USA	code=USASPY	weak=true	lat=39.11	lon=-76.74	pop=9327
Mar-a-Lago	stands_for=USA	code=USAGOV	weak=true	lat=26.677	lon=-80.037
Camp David	stands_for=USA	code=USAGOV	weak=true	lat=39.648	lon=-77.465
Blair House	stands_for=USA	code=USAGOV	weak=true
Wall Street	stands_for=USA	code=USABUS	lat=40.706	lon=-74.009
Silicon Valley	stands_for=USA	code=USABUS	weak=true	lat=37.39	lon=-122.06
Downing Street | 10 Downing Street | Number 10 | Number Ten | No 10 | No. 10 | No.10	stands_for=GBR	code=GBRGOV	lat=51.5034	lon=-0.1276
Number 11 | No 11 | 11 Downing Street	stands_for=GBR	code=GBRGOV	weak=true
Whitehall	stands_for=GBR	code=GBRGOV	lat=51.5046	lon=-0.1262
Westminster	stands_for=GBR	code=GBRLEG	lat=51.4995	lon=-0.1248
Buckingham Palace	stands_for=GBR	code=GBRGOV	lat=51.5014	lon=-0.1419
Chequers	stands_for=GBR	code=GBRGOV	weak=true
Stormont	stands_for=GBR	code=GBRLEG	lat=54.6047	lon=-5.8322
Holyrood	stands_for=GBR	code=GBRLEG	weak=true
Scotland Yard | New Scotland Yard	stands_for=GBR	code=GBRCOP	lat=51.5027	lon=-0.1244
Elysee | Élysée | Elysee Palace | Élysée Palace | the Elysee | the Élysée	stands_for=FRA	code=FRAGOV	lat=48.8704	lon=2.3167
Matignon | Hotel Matignon | Hôtel Matignon	stands_for=FRA	code=FRAGOV	lat=48.8546	lon=2.3206
Quai d'Orsay	stands_for=FRA	code=FRAGOV	lat=48.861	lon=2.3175
Berlaymont	stands_for=EUR	code=IGOEUREEC	lat=50.8437	lon=4.3827
Chancellery	stands_for=DEU	code=DEUGOV	weak=true
Bundestag	stands_for=DEU	code=DEULEG	lat=52.5186	lon=13.3762
Reichstag	stands_for=DEU	code=DEULEG	lat=52.5186	lon=13.3762
Palazzo Chigi	stands_for=ITA	code=ITAGOV	lat=41.9012	lon=12.4798
Quirinale | Quirinal Palace	stands_for=ITA	code=ITAGOV	lat=41.8997	lon=12.4874
Moncloa | La Moncloa | Moncloa Palace	stands_for=ESP	code=ESPGOV	lat=40.4432	lon=-3.7376
Binnenhof	stands_for=NLD	code=NLDGOV	lat=52.0796	lon=4.313
Apostolic Palace	stands_for=VAT	code=VAT	lat=41.9038	lon=12.4562
Bankova	stands_for=UKR	code=UKRGOV	weak=true
Verkhovna Rada | the Rada	stands_for=UKR	code=UKRLEG	lat=50.4472	lon=30.5372
State Duma | the Duma | Duma	stands_for=RUS	code=RUSLEG	lat=55.7575	lon=37.6147
Lubyanka	stands_for=RUS	code=RUSSPY	lat=55.7608	lon=37.6283
Zhongnanhai	stands_for=CHN	code=CHNGOV	lat=39.912	lon=116.378
Great Hall of the People	stands_for=CHN	code=CHNGOV	weak=true	lat=39.9031	lon=116.3875
Blue House | Cheong Wa Dae	stands_for=KOR	code=KORGOV	lat=37.5866	lon=126.9748
Kantei	stands_for=JPN	code=JPNGOV	lat=35.673	lon=139.7423
Nagatacho	stands_for=JPN	code=JPNGOV	weak=true
Kasumigaseki	stands_for=JPN	code=JPNGOV	weak=true
South Block	stands_for=IND	code=INDGOV	lat=28.6145	lon=77.2053
North Block	stands_for=IND	code=INDGOV	lat=28.6145	lon=77.2053
Rashtrapati Bhavan	stands_for=IND	code=INDGOV	lat=28.6143	lon=77.1994
Dalal Street	stands_for=IND	code=INDBUS	weak=true
Aiwan-e-Sadr	stands_for=PAK	code=PAKGOV	weak=true
Rawalpindi	stands_for=PAK	code=PAKMIL	weak=true	lat=33.60	lon=73.05	pop=1743101
GHQ	stands_for=PAK	code=PAKMIL	weak=true
Arg | Arg Palace	stands_for=AFG	code=AFGGOV	weak=true	!exact
Malacanang | Malacañang | Malacanang Palace | Malacañang Palace	stands_for=PHL	code=PHLGOV	lat=14.594	lon=120.994
Istana Merdeka | Merdeka Palace	stands_for=IDN	code=IDNGOV	lat=-6.17	lon=106.8242
Government House	stands_for=THA	code=THAGOV	weak=true
Casa Rosada	stands_for=ARG	code=ARGGOV	lat=-34.6081	lon=-58.3703
Pink House	stands_for=ARG	code=ARGGOV	weak=true
Planalto | Planalto Palace	stands_for=BRA	code=BRAGOV	lat=-15.799	lon=-47.8608
Itamaraty	stands_for=BRA	code=BRAGOV	lat=-15.8009	lon=-47.8676
Miraflores | Miraflores Palace	stands_for=VEN	code=VENGOV	lat=10.508	lon=-66.9193
La Moneda | La Moneda Palace	stands_for=CHL	code=CHLGOV	lat=-33.443	lon=-70.6539
Los Pinos	stands_for=MEX	code=MEXGOV	weak=true	lat=19.415	lon=-99.191
Casa de Nariño | Casa de Narino | Nariño Palace	stands_for=COL	code=COLGOV	lat=4.5956	lon=-74.0776
Palacio Quemado	stands_for=BOL	code=BOLGOV
Aso Rock | Aso Villa	stands_for=NGA	code=NGAGOV	lat=9.083	lon=7.536
Union Buildings	stands_for=ZAF	code=ZAFGOV	lat=-25.7403	lon=28.2121
Luthuli House	stands_for=ZAF	code=ZAFGOV	weak=true
State House	stands_for=KEN	code=KENGOV	weak=true
Baabda | Baabda Palace	stands_for=LBN	code=LBNGOV	lat=33.8386	lon=35.5436
Grand Serail	stands_for=LBN	code=LBNGOV	weak=true
Ain al-Tineh	stands_for=LBN	code=LBNLEG	weak=true
Muqata | Mukataa | Muqataa	stands_for=PSE	code=PSEGOV	lat=31.9139	lon=35.2047
Knesset | the Knesset	stands_for=ISR	code=ISRLEG	lat=31.7766	lon=35.2053
Kirya | the Kirya	stands_for=ISR	code=ISRMIL	weak=true
Sublime Porte	stands_for=OTT	former=true
Bestepe | Beştepe	stands_for=TUR	code=TURGOV	weak=true
Aksaray Palace	stands_for=TUR	code=TURGOV	weak=true
Cankaya	stands_for=TUR	code=TURGOV	weak=true	lat=39.92	lon=32.86	pop=792189
Green Zone	stands_for=IRQ	code=IRQGOV	weak=true	lat=33.303	lon=44.39
Majlis | the Majlis	stands_for=IRN	code=IRNLEG	weak=true
Qom	stands_for=IRN	code=IRNREL	weak=true	lat=34.64	lon=50.88	pop=900000
Turtle Bay	stands_for=IGO	code=IGOUNO	weak=true	lat=40.7489	lon=-73.968
Parliament Hill	stands_for=CAN	code=CANLEG	lat=45.4236	lon=-75.7009
Rideau Hall	stands_for=CAN	code=CANGOV	weak=true
Beehive | the Beehive	stands_for=NZL	code=NZLGOV	weak=true	!exact
The Lodge	stands_for=AUS	code=AUSGOV	weak=true	!exact
Bay Street	stands_for=CAN	code=CANBUS	weak=true
the City of London	stands_for=GBR	code=GBRBUS	weak=true
Leinster House	stands_for=IRL	code=IRLLEG	lat=53.3405	lon=-6.254
Hofburg	stands_for=AUT	code=AUTGOV	weak=true
Bundeshaus	stands_for=CHE	code=CHEGOV	weak=true
Prague Castle	stands_for=CZE	code=CZEGOV	lat=50.0909	lon=14.4005
Belweder	stands_for=POL	code=POLGOV	weak=true
Presidential Palace	stands_for=POL	code=POLGOV	weak=true
Cotroceni | Cotroceni Palace	stands_for=ROU	code=ROUGOV	lat=44.4342	lon=26.0625
Maximos Mansion	stands_for=GRC	code=GRCGOV	lat=37.9728	lon=23.7411
El Mouradia	stands_for=DZA	code=DZAGOV	lat=36.7464	lon=3.0417
Carthage Palace	stands_for=TUN	code=TUNGOV	lat=36.8553	lon=10.3419
Etoudi | Unity Palace	stands_for=CMR	code=CMRGOV	weak=true
Temple Trees	stands_for=LKA	code=LKAGOV	weak=true
Singha Durbar	stands_for=NPL	code=NPLGOV	lat=27.6989	lon=85.3204
Bangabhaban	stands_for=BGD	code=BGDGOV	lat=23.7257	lon=90.4172
Villa Somalia	stands_for=SOM	code=SOMGOV	lat=2.0411	lon=45.3303
