# Capitals, and seats of power that stand for a government, an institution or a part of one.
# Origin: written by hand from general knowledge; capitals compared with the ISO countries (make/check.lua).
# Licence: MIT, as the project.
# stands_for: ISO 3166-1 alpha-3 (EUR for the European Union) or a CAMEO actor code where it is more than a state.
# weak=true: seldom used for the government, or as common a name of other places.
%lexicon capital
%boolean weak former common
%number lat lon
%set type=city kind=capital
Kabul | Kabol	stands_for=AFG
Tirana | Tirane	stands_for=ALB
Algiers | Alger	stands_for=DZA
Andorra la Vella	stands_for=AND	weak=true
Luanda	stands_for=AGO
Buenos Aires	stands_for=ARG
Yerevan | Erevan	stands_for=ARM
Canberra	stands_for=AUS
Vienna | Wien	stands_for=AUT
Baku	stands_for=AZE
Nassau	stands_for=BHS	weak=true
Manama	stands_for=BHR
Dhaka | Dacca	stands_for=BGD
Bridgetown	stands_for=BRB
Minsk	stands_for=BLR
Belmopan	stands_for=BLZ
Porto-Novo | Porto Novo	stands_for=BEN
Cotonou	stands_for=BEN
Thimphu | Thimpu	stands_for=BTN
La Paz	stands_for=BOL
Sucre	stands_for=BOL	weak=true
Sarajevo	stands_for=BIH
Gaborone	stands_for=BWA
Brasilia | Brasília	stands_for=BRA
Bandar Seri Begawan	stands_for=BRN
Sofia	stands_for=BGR	weak=true
Ouagadougou	stands_for=BFA
Gitega	stands_for=BDI
Bujumbura	stands_for=BDI
Phnom Penh	stands_for=KHM
Yaounde | Yaoundé	stands_for=CMR
Ottawa	stands_for=CAN
Praia	stands_for=CPV	weak=true
Bangui	stands_for=CAF
N'Djamena | Ndjamena	stands_for=TCD
Santiago	stands_for=CHL	weak=true
Santiago de Chile	stands_for=CHL
Beijing | Peking	stands_for=CHN
Bogota | Bogotá	stands_for=COL
Moroni	stands_for=COM
Brazzaville	stands_for=COG
Kinshasa | Leopoldville	stands_for=COD
San Jose | San José	stands_for=CRI	weak=true
Yamoussoukro	stands_for=CIV
Abidjan	stands_for=CIV
Zagreb	stands_for=HRV
Havana | La Habana	stands_for=CUB
Nicosia | Lefkosia	stands_for=CYP
Prague | Praha	stands_for=CZE
Copenhagen | København	stands_for=DNK
Djibouti City	stands_for=DJI
Roseau	stands_for=DMA	weak=true
Santo Domingo	stands_for=DOM
Dili	stands_for=TLS
Quito	stands_for=ECU
Cairo | Al-Qahira	stands_for=EGY
San Salvador	stands_for=SLV
Malabo	stands_for=GNQ
Asmara	stands_for=ERI
Tallinn	stands_for=EST
Mbabane | Lobamba	stands_for=SWZ
Addis Ababa | Addis Abeba	stands_for=ETH
Suva	stands_for=FJI
Helsinki	stands_for=FIN
Paris	stands_for=FRA
Libreville	stands_for=GAB
Banjul	stands_for=GMB
Tbilisi	stands_for=GEO
Berlin	stands_for=DEU
Bonn	stands_for=DEU	former=true	weak=true
Accra	stands_for=GHA
Athens	stands_for=GRC
Nuuk | Godthab	stands_for=GRL
St. George's | Saint George's	stands_for=GRD	weak=true
Guatemala City	stands_for=GTM
Conakry	stands_for=GIN
Bissau	stands_for=GNB
Georgetown	stands_for=GUY	weak=true
Port-au-Prince | Port au Prince	stands_for=HTI
Tegucigalpa	stands_for=HND
Budapest	stands_for=HUN
Reykjavik | Reykjavík	stands_for=ISL
New Delhi | Delhi	stands_for=IND
Jakarta | Djakarta	stands_for=IDN
Nusantara	stands_for=IDN	weak=true
Tehran | Teheran	stands_for=IRN
Baghdad | Bagdad	stands_for=IRQ
Dublin	stands_for=IRL
Jerusalem	stands_for=ISR
Tel Aviv | Tel-Aviv	stands_for=ISR
Rome | Roma	stands_for=ITA
Kingston	stands_for=JAM	weak=true
Tokyo	stands_for=JPN
Amman	stands_for=JOR
Astana | Nur-Sultan | Akmola	stands_for=KAZ
Almaty | Alma-Ata	stands_for=KAZ	former=true
Nairobi	stands_for=KEN
South Tarawa | Tarawa	stands_for=KIR	weak=true
Pyongyang | P'yongyang	stands_for=PRK
Seoul	stands_for=KOR
Pristina | Prishtina | Priština	stands_for=XKX
Kuwait City	stands_for=KWT
Bishkek | Frunze	stands_for=KGZ
Vientiane	stands_for=LAO
Riga	stands_for=LVA
Beirut | Beyrouth	stands_for=LBN
Maseru	stands_for=LSO
Monrovia	stands_for=LBR	weak=true
Tripoli	stands_for=LBY
Vaduz	stands_for=LIE
Vilnius	stands_for=LTU
Luxembourg City	stands_for=LUX	weak=true
Skopje	stands_for=MKD
Antananarivo	stands_for=MDG
Lilongwe	stands_for=MWI
Kuala Lumpur | KL	stands_for=MYS
Putrajaya	stands_for=MYS
Male | Malé	stands_for=MDV	weak=true	common=true	!exact
Bamako	stands_for=MLI
Valletta | La Valletta	stands_for=MLT
Majuro	stands_for=MHL
Nouakchott	stands_for=MRT
Port Louis	stands_for=MUS
Mexico City	stands_for=MEX
Palikir	stands_for=FSM
Chisinau | Chișinău | Kishinev	stands_for=MDA
Monte Carlo	stands_for=MCO	weak=true
Ulaanbaatar | Ulan Bator	stands_for=MNG
Podgorica | Titograd	stands_for=MNE
Rabat	stands_for=MAR
Maputo | Lourenco Marques	stands_for=MOZ
Naypyidaw | Naypyitaw | Nay Pyi Taw	stands_for=MMR
Yangon | Rangoon	stands_for=MMR
Windhoek	stands_for=NAM
Yaren	stands_for=NRU	weak=true
Kathmandu | Katmandu	stands_for=NPL
Amsterdam	stands_for=NLD
The Hague | Hague | Den Haag	stands_for=NLD	weak=true
Wellington	stands_for=NZL	weak=true
Managua	stands_for=NIC
Niamey	stands_for=NER
Abuja	stands_for=NGA
Lagos	stands_for=NGA	former=true
Oslo	stands_for=NOR
Muscat	stands_for=OMN
Islamabad	stands_for=PAK
Ngerulmud | Melekeok	stands_for=PLW
Ramallah	stands_for=PSE
Panama City	stands_for=PAN	weak=true
Port Moresby	stands_for=PNG
Asuncion | Asunción	stands_for=PRY
Lima	stands_for=PER
Manila	stands_for=PHL
Warsaw | Warszawa	stands_for=POL
Lisbon | Lisboa	stands_for=PRT
San Juan	stands_for=PRI	weak=true
Doha	stands_for=QAT
Bucharest | Bucuresti	stands_for=ROU
Moscow | Moskva	stands_for=RUS
Kigali	stands_for=RWA
Basseterre	stands_for=KNA
Castries	stands_for=LCA
Kingstown	stands_for=VCT
Apia	stands_for=WSM
São Tomé | Sao Tome	stands_for=STP
Riyadh | Riyad	stands_for=SAU
Jeddah | Jiddah	stands_for=SAU	weak=true
Dakar	stands_for=SEN
Belgrade | Beograd	stands_for=SRB
Victoria	stands_for=SYC	weak=true
Freetown	stands_for=SLE
Bratislava	stands_for=SVK
Ljubljana	stands_for=SVN
Honiara	stands_for=SLB
Mogadishu	stands_for=SOM
Pretoria | Tshwane	stands_for=ZAF
Cape Town	stands_for=ZAF	weak=true
Bloemfontein	stands_for=ZAF	weak=true
Juba	stands_for=SSD
Madrid	stands_for=ESP
Colombo | Sri Jayawardenepura Kotte	stands_for=LKA
Khartoum	stands_for=SDN
Port Sudan	stands_for=SDN	weak=true
Paramaribo	stands_for=SUR
Stockholm	stands_for=SWE
Bern | Berne	stands_for=CHE
Geneva	stands_for=CHE	weak=true
Damascus	stands_for=SYR
Taipei	stands_for=TWN
Dushanbe	stands_for=TJK
Dodoma	stands_for=TZA
Dar es Salaam	stands_for=TZA
Bangkok	stands_for=THA
Lome | Lomé	stands_for=TGO
Nuku'alofa | Nukualofa	stands_for=TON
Port of Spain | Port-of-Spain	stands_for=TTO
Tunis	stands_for=TUN
Ankara	stands_for=TUR
Ashgabat | Ashkhabad	stands_for=TKM
Funafuti	stands_for=TUV
Kampala	stands_for=UGA
Kyiv | Kiev | Kyyiv	stands_for=UKR
Abu Dhabi	stands_for=ARE
Dubai	stands_for=ARE	weak=true
London	stands_for=GBR
Edinburgh	stands_for=GBR	weak=true
Belfast	stands_for=GBR	weak=true
Cardiff	stands_for=GBR	weak=true
Washington | Washington, D.C. | Washington D.C. | Washington DC | Washington, DC | D.C.	stands_for=USA
Montevideo	stands_for=URY
Tashkent	stands_for=UZB
Port Vila | Port-Vila	stands_for=VUT
Caracas	stands_for=VEN
Hanoi | Ha Noi	stands_for=VNM
Saigon	stands_for=VNM	former=true	weak=true
El Aaiun | Laayoune	stands_for=ESH	weak=true
Sanaa | Sana'a | Sana	stands_for=YEM
Aden	stands_for=YEM	weak=true
Lusaka	stands_for=ZMB
Harare | Salisbury	stands_for=ZWE
Brussels | Bruxelles | Brussel	stands_for=EUR	of=BEL
Strasbourg	stands_for=EUR	weak=true
Gaza City	stands_for=PSE	weak=true
Erbil | Arbil | Irbil | Hewler	stands_for=IRQKRD	weak=true
Benghazi	stands_for=LBYOPP	weak=true
Tobruk	stands_for=LBYOPP	weak=true
Hargeisa	stands_for=SOM	weak=true
Sukhumi | Sokhumi	stands_for=GEO	weak=true
Tskhinvali	stands_for=GEO	weak=true
Tiraspol	stands_for=MDA	weak=true
Stepanakert	stands_for=AZE	weak=true
Donetsk	stands_for=UKRSEP	weak=true
Luhansk | Lugansk	stands_for=UKRSEP	weak=true
Grozny	stands_for=RUS	weak=true
Srinagar	stands_for=IND	weak=true
Lhasa	stands_for=CHN	weak=true
Oranjestad	stands_for=ABW	weak=true
Hamilton	stands_for=BMU	weak=true
George Town	stands_for=CYM	weak=true
Willemstad	stands_for=CUW	weak=true
Tórshavn | Torshavn	stands_for=FRO	weak=true
Cayenne	stands_for=GUF	weak=true
Papeete	stands_for=PYF	weak=true
Pointe-à-Pitre	stands_for=GLP	weak=true
Basse-Terre	stands_for=GLP	weak=true
Hagåtña | Hagatna | Agana	stands_for=GUM	weak=true
Saint Peter Port | St Peter Port	stands_for=GGY	weak=true
Douglas	stands_for=IMN	weak=true
Saint Helier | St Helier	stands_for=JEY	weak=true
Fort-de-France	stands_for=MTQ	weak=true
Mamoudzou	stands_for=MYT	weak=true
Noumea | Nouméa	stands_for=NCL	weak=true
Saipan	stands_for=MNP	weak=true
Stanley | Port Stanley	stands_for=FLK	weak=true
Jamestown	stands_for=SHN	weak=true
Longyearbyen	stands_for=SJM	weak=true
Cockburn Town	stands_for=TCA	weak=true
Charlotte Amalie	stands_for=VIR	weak=true
Road Town	stands_for=VGB	weak=true
Pago Pago	stands_for=ASM	weak=true
Avarua	stands_for=COK	weak=true
Alofi	stands_for=NIU	weak=true
Mariehamn	stands_for=ALA	weak=true
San Marino City	stands_for=SMR	weak=true
St. John's	stands_for=ATG	weak=true
Saint-Denis	stands_for=REU	weak=true
%lexicon seat
# Buildings, streets and residences that stand for who works there.
%set type=facility kind=seat
Kremlin | the Kremlin	stands_for=RUS	code=RUSGOV	lat=55.752	lon=37.617
White House | the White House	stands_for=USA	code=USAGOV	lat=38.8977	lon=-77.0365
Oval Office	stands_for=USA	code=USAGOV	lat=38.8974	lon=-77.0374
West Wing	stands_for=USA	code=USAGOV	lat=38.8975	lon=-77.0375
Pentagon | the Pentagon	stands_for=USA	code=USAMIL	lat=38.871	lon=-77.056
Capitol Hill | the Hill	stands_for=USA	code=USALEG	lat=38.8899	lon=-77.0091
Foggy Bottom	stands_for=USA	code=USAGOV	lat=38.894	lon=-77.048
Langley	stands_for=USA	code=USASPY	weak=true
Fort Meade	stands_for=USA	code=USASPY	weak=true
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
Rawalpindi	stands_for=PAK	code=PAKMIL	weak=true
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
Cankaya	stands_for=TUR	code=TURGOV	weak=true
Green Zone	stands_for=IRQ	code=IRQGOV	weak=true	lat=33.303	lon=44.39
Majlis | the Majlis	stands_for=IRN	code=IRNLEG	weak=true
Qom	stands_for=IRN	code=IRNREL	weak=true
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
