# Well-known facilities: bases, airports, palaces, prisons, parliaments, squares, plants, monuments, places of worship.
# Origin: written by hand from general knowledge. Licence: MIT, as the project. Coordinates are rounded; code: country.
%lexicon facility
%number lat lon
%set kind=base
Bagram airbase | Bagram Airbase | Bagram air base | Bagram Air Base | Bagram Airfield | Bagram airfield | Bagram Air Field | Bagram	code=AFG	lat=34.95	lon=69.27
Kandahar Airfield | Kandahar airfield | Kandahar Air Base	code=AFG	lat=31.51	lon=65.85
Camp Bastion | Camp Leatherneck	code=AFG	lat=31.86	lon=64.22
Guantanamo Bay | Guantánamo Bay | Guantanamo Bay Naval Base | Guantanamo Bay detention center | Gitmo | Camp Delta | Camp X-Ray	code=CUB	lat=19.9	lon=-75.15
Ramstein | Ramstein Air Base | Ramstein air base	code=DEU	lat=49.44	lon=7.6
Incirlik | Incirlik Air Base | Incirlik air base | Incirlik airbase	code=TUR	lat=37	lon=35.43
Al Udeid | Al-Udeid | Al Udeid Air Base | al-Udeid air base | Al-Udeid Air Base	code=QAT	lat=25.12	lon=51.31
Ain al-Asad | Ain al-Asad air base | Al-Asad airbase | Al Asad Air Base | Ain al-Assad	code=IRQ	lat=33.79	lon=42.44
Camp Ashraf	code=IRQ	lat=33.93	lon=44.6
Camp Bucca	code=IRQ	lat=30.2	lon=47.8
Camp Lemonnier	code=DJI	lat=11.54	lon=43.15
Camp Humphreys	code=KOR	lat=36.97	lon=127.03
Hmeimim | Khmeimim | Hmeimim air base | Khmeimim air base | Hmeymim	code=SYR	lat=35.41	lon=35.95
Shayrat | Shayrat airbase | Shayrat air base	code=SYR	lat=34.49	lon=36.91
T4 airbase | T4 base | Tiyas airbase	code=SYR	lat=34.52	lon=37.63
al-Tanf | Al-Tanf | Al Tanf base | al-Tanf base	code=SYR	lat=33.5	lon=38.67
Engels airbase | Engels air base | Engels-2	code=RUS	lat=51.48	lon=46.2
Rota naval base | Naval Station Rota	code=ESP	lat=36.64	lon=-6.35
Aviano | Aviano Air Base	code=ITA	lat=46.03	lon=12.6
Souda Bay	code=GRC	lat=35.49	lon=24.15
RAF Akrotiri	code=CYP	lat=34.59	lon=32.99
RAF Lakenheath | RAF Mildenhall	code=GBR	lat=52.41	lon=0.56
Clark Air Base | Clark Air Force Base	code=PHL	lat=15.19	lon=120.56
Subic Bay | Subic Bay Naval Base	code=PHL	lat=14.8	lon=120.27
Kadena Air Base | Futenma | Futenma air base	code=JPN	lat=26.35	lon=127.77
Yokosuka naval base | Yokota Air Base	code=JPN	lat=35.29	lon=139.67
Andersen Air Force Base	code=GUM	lat=13.58	lon=144.93
Fort Bragg | Fort Liberty	code=USA	lat=35.14	lon=-79
Fort Hood | Fort Cavazos	code=USA	lat=31.13	lon=-97.78
Fort Campbell	code=USA	lat=36.65	lon=-87.46
Fort Benning	code=USA	lat=32.36	lon=-84.97
Fort Sill	code=USA	lat=34.66	lon=-98.4
Fort Dix	code=USA	lat=40.01	lon=-74.6
Fort Bliss	code=USA	lat=31.81	lon=-106.42
Fort Leavenworth	code=USA	lat=39.35	lon=-94.92
Camp Pendleton	code=USA	lat=33.38	lon=-117.4
Camp Lejeune	code=USA	lat=34.67	lon=-77.35
Quantico | Marine Corps Base Quantico	code=USA	lat=38.52	lon=-77.3
Andrews Air Force Base | Joint Base Andrews	code=USA	lat=38.81	lon=-76.87
Nellis Air Force Base	code=USA	lat=36.24	lon=-115.03
Edwards Air Force Base	code=USA	lat=34.92	lon=-117.89
Vandenberg Air Force Base | Vandenberg Space Force Base	code=USA	lat=34.74	lon=-120.57
Whiteman Air Force Base	code=USA	lat=38.73	lon=-93.55
Dover Air Force Base	code=USA	lat=39.13	lon=-75.47
West Point | U.S. Military Academy	code=USA	lat=41.39	lon=-73.96
Area 51	code=USA	lat=37.23	lon=-115.81
Cape Canaveral | Kennedy Space Center	code=USA	lat=28.57	lon=-80.65
Johnson Space Center	code=USA	lat=29.56	lon=-95.09
Baikonur | Baikonur Cosmodrome	code=KAZ	lat=45.96	lon=63.31
Plesetsk	code=RUS	lat=62.93	lon=40.58
Sandhurst	code=GBR	lat=51.34	lon=-0.77
Howard Air Force Base	code=PAN	lat=8.91	lon=-79.6
Ilopango Air Base | Ilopango	code=SLV	lat=13.7	lon=-89.12
Palmerola | Soto Cano Air Base | Palmerola Air Base	code=HND	lat=14.38	lon=-87.62
Red Mosque | Lal Masjid	code=PAK	lat=33.71	lon=73.09
Nur Khan airbase | Nur Khan air base | Chaklala airbase	code=PAK	lat=33.61	lon=73.1
Pathankot air base | Pathankot airbase	code=IND	lat=32.23	lon=75.63
%set kind=airport
Heathrow | Heathrow Airport | London Heathrow | Heathrow airport	code=GBR	lat=51.47	lon=-0.45
Gatwick | Gatwick Airport | Gatwick airport	code=GBR	lat=51.15	lon=-0.18
Stansted | Stansted Airport	code=GBR	lat=51.89	lon=0.24
Luton Airport	code=GBR	lat=51.87	lon=-0.37
Charles de Gaulle Airport | Charles de Gaulle airport | Roissy	code=FRA	lat=49.01	lon=2.55
Orly | Orly Airport	code=FRA	lat=48.72	lon=2.38
Schiphol | Schiphol Airport	code=NLD	lat=52.31	lon=4.76
Frankfurt Airport | Frankfurt airport	code=DEU	lat=50.03	lon=8.56
Tempelhof	code=DEU	lat=52.47	lon=13.4
Zaventem | Brussels Airport	code=BEL	lat=50.9	lon=4.48
Barajas | Barajas Airport	code=ESP	lat=40.47	lon=-3.56
Fiumicino | Leonardo da Vinci Airport	code=ITA	lat=41.8	lon=12.24
Sheremetyevo | Sheremetyevo Airport | Sheremetyevo airport	code=RUS	lat=55.97	lon=37.41
Domodedovo | Domodedovo Airport | Domodedovo airport	code=RUS	lat=55.41	lon=37.9
Vnukovo | Vnukovo Airport | Vnukovo airport	code=RUS	lat=55.6	lon=37.27
Boryspil | Boryspil Airport	code=UKR	lat=50.34	lon=30.89
Hostomel | Hostomel airport | Antonov Airport	code=UKR	lat=50.6	lon=30.19
Ataturk Airport | Atatürk Airport | Istanbul Ataturk Airport	code=TUR	lat=40.98	lon=28.81
Ben Gurion Airport | Ben-Gurion Airport | Ben Gurion International Airport | Ben Gurion airport	code=ISR	lat=32.01	lon=34.88
Queen Alia airport	code=JOR	lat=31.72	lon=35.99
Baghdad International Airport | Baghdad airport	code=IRQ	lat=33.26	lon=44.23
Beirut airport | Beirut International Airport | Rafic Hariri International Airport	code=LBN	lat=33.82	lon=35.49
Damascus airport | Damascus International Airport	code=SYR	lat=33.41	lon=36.51
Imam Khomeini airport | Imam Khomeini International Airport	code=IRN	lat=35.42	lon=51.15
Mehrabad | Mehrabad Airport	code=IRN	lat=35.69	lon=51.31
Kabul airport | Kabul International Airport | Hamid Karzai International Airport	code=AFG	lat=34.57	lon=69.21
Hamad International Airport	code=QAT	lat=25.27	lon=51.61
Dubai International Airport	code=ARE	lat=25.25	lon=55.36
Sanaa airport | Sanaa International Airport	code=YEM	lat=15.48	lon=44.22
Khartoum airport | Khartoum International Airport	code=SDN	lat=15.59	lon=32.55
Entebbe | Entebbe Airport	code=UGA	lat=0.04	lon=32.44
Jomo Kenyatta International Airport | Wilson Airport	code=KEN	lat=-1.32	lon=36.93
Murtala Muhammed International Airport	code=NGA	lat=6.58	lon=3.32
O.R. Tambo International Airport	code=ZAF	lat=-26.13	lon=28.24
Aden Adde International Airport | Mogadishu airport	code=SOM	lat=2.01	lon=45.3
Indira Gandhi International Airport	code=IND	lat=28.56	lon=77.1
Bandaranaike International Airport	code=LKA	lat=7.18	lon=79.88
Jinnah International Airport	code=PAK	lat=24.91	lon=67.16
Suvarnabhumi | Suvarnabhumi Airport	code=THA	lat=13.69	lon=100.75
Don Mueang | Don Muang	code=THA	lat=13.91	lon=100.61
Changi Airport | Changi	code=SGP	lat=1.36	lon=103.99
Kuala Lumpur International Airport | KLIA	code=MYS	lat=2.74	lon=101.71
Chek Lap Kok | Hong Kong International Airport | Kai Tak	code=HKG	lat=22.31	lon=113.91
Narita | Narita Airport | Narita International Airport	code=JPN	lat=35.77	lon=140.39
Haneda | Haneda Airport	code=JPN	lat=35.55	lon=139.78
Incheon International Airport | Incheon airport	code=KOR	lat=37.46	lon=126.44
JFK | JFK Airport | John F. Kennedy International Airport | Kennedy International Airport | Kennedy Airport	code=USA	lat=40.64	lon=-73.78
LaGuardia | LaGuardia Airport | La Guardia Airport	code=USA	lat=40.78	lon=-73.87
Newark Liberty International Airport | Newark Airport	code=USA	lat=40.69	lon=-74.17
O'Hare | O'Hare International Airport | O'Hare Airport	code=USA	lat=41.98	lon=-87.9
LAX | Los Angeles International Airport	code=USA	lat=33.94	lon=-118.41
Dulles | Dulles International Airport | Dulles Airport	code=USA	lat=38.95	lon=-77.46
Reagan National Airport | Ronald Reagan Washington National Airport	code=USA	lat=38.85	lon=-77.04
Logan International Airport | Logan Airport	code=USA	lat=42.36	lon=-71.01
Sea-Tac | Seattle-Tacoma International Airport	code=USA	lat=47.45	lon=-122.31
Hartsfield-Jackson | Hartsfield-Jackson Atlanta International Airport | Hartsfield International Airport	code=USA	lat=33.64	lon=-84.43
Denver International Airport	code=USA	lat=39.86	lon=-104.67
San Francisco International Airport	code=USA	lat=37.62	lon=-122.38
Dallas-Fort Worth International Airport | DFW Airport	code=USA	lat=32.9	lon=-97.04
Miami International Airport	code=USA	lat=25.79	lon=-80.29
Toncontin airport | Toncontin	code=HND	lat=14.06	lon=-87.22
El Dorado airport | El Dorado Airport	code=COL	lat=4.7	lon=-74.15
Comalapa airport | Comalapa	code=SLV	lat=13.44	lon=-89.06
Toussaint Louverture International Airport	code=HTI	lat=18.58	lon=-72.29
Maiquetia | Simon Bolivar International Airport	code=VEN	lat=10.6	lon=-66.99
Tocumen | Tocumen airport	code=PAN	lat=9.07	lon=-79.38
%set kind=square
Tahrir Square	code=EGY	lat=30.044	lon=31.236
Rabaa al-Adawiya | Rabaa al-Adawiya Square | Rabaa Square	code=EGY	lat=30.067	lon=31.326
Tiananmen Square | Tiananmen	code=CHN	lat=39.905	lon=116.398
Red Square	code=RUS	lat=55.754	lon=37.62
Maidan | Independence Square | Maidan Nezalezhnosti | Euromaidan	code=UKR	lat=50.45	lon=30.524
Taksim Square | Taksim | Gezi Park	code=TUR	lat=41.037	lon=28.985
Times Square	code=USA	lat=40.758	lon=-73.986
Trafalgar Square	code=GBR	lat=51.508	lon=-0.128
Parliament Square	code=GBR	lat=51.5006	lon=-0.1266
St. Peter's Square | St Peter's Square | Saint Peter's Square	code=VAT	lat=41.902	lon=12.457
Pearl Roundabout	code=BHR	lat=26.224	lon=50.565
Syntagma Square | Syntagma	code=GRC	lat=37.976	lon=23.735
Azadi Square	code=IRN	lat=35.7	lon=51.338
Martyrs' Square | Martyrs Square	code=LBY	lat=32.896	lon=13.18
Umayyad Square	code=SYR	lat=33.513	lon=36.276
Firdos Square	code=IRQ	lat=33.314	lon=44.42
Place de la Republique | Place de la République	code=FRA	lat=48.867	lon=2.363
Champs-Elysees | Champs-Élysées | Champs Elysees	code=FRA	lat=48.87	lon=2.307
Brandenburg Gate	code=DEU	lat=52.516	lon=13.378
Alexanderplatz	code=DEU	lat=52.522	lon=13.413
Piccadilly Circus	code=GBR	lat=51.51	lon=-0.134
Zocalo | Zócalo	code=MEX	lat=19.433	lon=-99.133
Plaza de Mayo	code=ARG	lat=-34.608	lon=-58.372
Plaza Mayor	code=ESP	lat=40.415	lon=-3.707
Lafayette Square | Lafayette Park	code=USA	lat=38.8995	lon=-77.0366
Zuccotti Park	code=USA	lat=40.709	lon=-74.011
Central Park	code=USA	lat=40.782	lon=-73.965
Hyde Park	code=GBR	lat=51.507	lon=-0.166
Gwanghwamun | Gwanghwamun Square	code=KOR	lat=37.573	lon=126.977
Victoria Park	code=HKG	lat=22.282	lon=114.188
Merdeka Square	code=MYS	lat=3.148	lon=101.694
Shaheen Bagh	code=IND	lat=28.544	lon=77.306
Jantar Mantar	code=IND	lat=28.627	lon=77.217
Ramlila Maidan	code=IND	lat=28.641	lon=77.231
D-Chowk | D Chowk	code=PAK	lat=33.73	lon=73.093
Dahiyeh | Dahieh | Dahiya	code=LBN	lat=33.85	lon=35.51
%set kind=prison
Abu Ghraib | Abu Ghraib prison	code=IRQ	lat=33.29	lon=44.06
Evin | Evin Prison | Evin prison	code=IRN	lat=35.79	lon=51.38
Insein Prison | Insein	code=MMR	lat=16.89	lon=96.1
Saydnaya | Sednaya | Saydnaya prison | Sednaya prison | Sednaya Prison	code=SYR	lat=33.67	lon=36.33
Pul-e-Charkhi | Pul-e-Charkhi prison | Pol-e-Charkhi prison	code=AFG	lat=34.54	lon=69.35
Adiala jail | Adiala Jail | Central Jail Rawalpindi	code=PAK	lat=33.49	lon=72.99
Attock jail | Attock Jail	code=PAK	lat=33.77	lon=72.36
Tihar | Tihar Jail | Tihar jail	code=IND	lat=28.62	lon=77.1
Lefortovo | Lefortovo prison	code=RUS	lat=55.76	lon=37.7
Butyrka	code=RUS	lat=55.78	lon=37.59
Black Dolphin prison	code=RUS	lat=51.16	lon=54.98
San Quentin | San Quentin State Prison	code=USA	lat=37.94	lon=-122.49
Attica prison | Attica Correctional Facility	code=USA	lat=42.85	lon=-78.27
Sing Sing	code=USA	lat=41.15	lon=-73.87
Cook County Jail	code=USA	lat=41.84	lon=-87.7
Bastille	code=FRA	lat=48.853	lon=2.369
Fleury-Merogis	code=FRA	lat=48.63	lon=2.36
Maze prison | Maze Prison	code=GBR	lat=54.49	lon=-6.11
Belmarsh | Belmarsh Prison | HMP Belmarsh	code=GBR	lat=51.5	lon=0.09
Spandau prison | Spandau Prison	code=DEU	lat=52.53	lon=13.2
Scheveningen prison	code=NLD	lat=52.12	lon=4.3
Silivri | Silivri prison | Silivri Prison	code=TUR	lat=41.05	lon=28.26
Imrali | Imrali Island	code=TUR	lat=40.54	lon=28.53
Tora prison | Tora Prison	code=EGY	lat=29.94	lon=31.28
Ofer Prison | Ofer prison | Sde Teiman	code=ISR	lat=31.86	lon=35.17
CECOT | Cecot | Terrorism Confinement Center	code=SLV	lat=13.56	lon=-88.79
Modelo prison | La Modelo	code=COL	lat=4.62	lon=-74.11
Litoral Penitentiary	code=ECU	lat=-2.08	lon=-79.96
Helicoide | El Helicoide	code=VEN	lat=10.49	lon=-66.91
Lurigancho | El Fronton	code=PER	lat=-11.96	lon=-76.97
Carandiru	code=BRA	lat=-23.51	lon=-46.62
Chikurubi | Chikurubi prison	code=ZWE	lat=-17.83	lon=31.15
Auschwitz | Auschwitz-Birkenau	code=POL	lat=50.03	lon=19.18
Dachau | Dachau concentration camp	code=DEU	lat=48.27	lon=11.47
Buchenwald	code=DEU	lat=51.02	lon=11.25
Al-Hol | al-Hol | al-Hol camp | Al-Hol camp	code=SYR	lat=36.38	lon=41.15
Zaatari | Zaatari camp | Zaatari refugee camp	code=JOR	lat=32.29	lon=36.33
Yarmouk | Yarmouk camp | Yarmouk refugee camp	code=SYR	lat=33.47	lon=36.3
Ain al-Hilweh | Ain el-Hilweh | Ein el-Hilweh	code=LBN	lat=33.54	lon=35.38
Sabra and Shatila | Shatila	code=LBN	lat=33.86	lon=35.5
Nahr al-Bared	code=LBN	lat=34.51	lon=35.96
Jenin refugee camp | Jenin camp	code=PSE	lat=32.46	lon=35.29
Jabalia refugee camp | Jabalia camp | Nuseirat refugee camp	code=PSE	lat=31.54	lon=34.5
Kutupalong | Kutupalong camp	code=BGD	lat=21.21	lon=92.16
Dadaab | Dadaab refugee camp	code=KEN	lat=0.06	lon=40.31
Kakuma | Kakuma refugee camp	code=KEN	lat=3.72	lon=34.86
Zamzam camp | Zamzam	code=SDN	lat=13.49	lon=25.3
Moria | Moria camp	code=GRC	lat=39.13	lon=26.5
Sangatte | Calais Jungle	code=FRA	lat=50.94	lon=1.75
%set kind=plant
Chernobyl | Chornobyl | Chernobyl nuclear power plant | Chernobyl nuclear plant	code=UKR	lat=51.39	lon=30.1
Zaporizhzhia nuclear power plant | Zaporizhzhia Nuclear Power Plant | Zaporizhzhia nuclear plant | Zaporizhzhia plant	code=UKR	lat=47.51	lon=34.59
Azovstal | Azovstal steel plant | Azovstal steelworks	code=UKR	lat=47.1	lon=37.61
Kakhovka dam | Kakhovka Dam | Nova Kakhovka dam	code=UKR	lat=46.78	lon=33.37
Crimean Bridge | Kerch Bridge | Crimea bridge | Crimean bridge	code=UKR	lat=45.3	lon=36.51
Fukushima Daiichi | Fukushima nuclear plant | Fukushima Daiichi nuclear plant | Fukushima nuclear power plant	code=JPN	lat=37.42	lon=141.03
Three Mile Island	code=USA	lat=40.15	lon=-76.72
Sellafield	code=GBR	lat=54.42	lon=-3.5
Natanz | Natanz nuclear facility	code=IRN	lat=33.72	lon=51.73
Fordow | Fordo | Fordow nuclear facility	code=IRN	lat=34.88	lon=50.99
Bushehr nuclear power plant | Bushehr nuclear plant	code=IRN	lat=28.83	lon=50.89
Arak reactor | Arak heavy water reactor	code=IRN	lat=34.37	lon=49.24
Parchin | Parchin military complex	code=IRN	lat=35.52	lon=51.77
Dimona | Dimona reactor	code=ISR	lat=31	lon=35.14
Osirak | Osiraq	code=IRQ	lat=33.2	lon=44.52
Yongbyon | Yongbyon nuclear complex	code=PRK	lat=39.8	lon=125.75
Punggye-ri | Punggye-ri nuclear test site	code=PRK	lat=41.28	lon=129.09
Sohae | Tongchang-ri	code=PRK	lat=39.66	lon=124.71
Kahuta	code=PAK	lat=33.59	lon=73.39
Abqaiq | Abqaiq oil facility	code=SAU	lat=25.93	lon=49.67
Ras Tanura	code=SAU	lat=26.64	lon=50.16
Grand Ethiopian Renaissance Dam | GERD | Renaissance Dam	code=ETH	lat=11.21	lon=35.09
Aswan High Dam | Aswan Dam	code=EGY	lat=23.97	lon=32.88
Mosul Dam | Mosul dam	code=IRQ	lat=36.63	lon=42.82
Three Gorges Dam	code=CHN	lat=30.82	lon=111
Hoover Dam	code=USA	lat=36.02	lon=-114.74
Los Alamos National Laboratory | Los Alamos	code=USA	lat=35.88	lon=-106.3
Oak Ridge National Laboratory	code=USA	lat=35.93	lon=-84.31
Wuhan Institute of Virology	code=CHN	lat=30.54	lon=114.35
Nord Stream | Nord Stream 2 | Nord Stream pipeline | Nord Stream pipelines	lat=55.5	lon=15.6
%set kind=monument
World Trade Center | Twin Towers | Ground Zero | One World Trade Center	code=USA	lat=40.711	lon=-74.013
Empire State Building	code=USA	lat=40.748	lon=-73.986
Statue of Liberty	code=USA	lat=40.689	lon=-74.045
Capitol | U.S. Capitol | US Capitol | Capitol building | Capitol Building | the Capitol	code=USA	lat=38.89	lon=-77.009
Lincoln Memorial	code=USA	lat=38.889	lon=-77.05
Washington Monument	code=USA	lat=38.889	lon=-77.035
National Mall	code=USA	lat=38.89	lon=-77.023
Arlington National Cemetery	code=USA	lat=38.877	lon=-77.069
Golden Gate Bridge	code=USA	lat=37.82	lon=-122.479
Brooklyn Bridge	code=USA	lat=40.706	lon=-73.997
Trump Tower	code=USA	lat=40.762	lon=-73.974
Madison Square Garden	code=USA	lat=40.75	lon=-73.993
Rockefeller Center	code=USA	lat=40.759	lon=-73.979
Grand Central Terminal | Grand Central Station | Penn Station	code=USA	lat=40.753	lon=-73.977
Yankee Stadium	code=USA	lat=40.829	lon=-73.926
Fenway Park	code=USA	lat=42.346	lon=-71.097
Wrigley Field	code=USA	lat=41.948	lon=-87.656
Rose Garden | Situation Room | East Room | Rose Bowl	code=USA	lat=38.898	lon=-77.037
Dealey Plaza	code=USA	lat=32.779	lon=-96.808
Big Ben | Houses of Parliament | Palace of Westminster	code=GBR	lat=51.5	lon=-0.125
Westminster Abbey	code=GBR	lat=51.499	lon=-0.127
Westminster Bridge | London Bridge | Tower Bridge	code=GBR	lat=51.501	lon=-0.122
Tower of London	code=GBR	lat=51.508	lon=-0.076
Windsor Castle	code=GBR	lat=51.484	lon=-0.604
Balmoral | Balmoral Castle	code=GBR	lat=57.04	lon=-3.23
Sandringham	code=GBR	lat=52.83	lon=0.51
Wembley | Wembley Stadium	code=GBR	lat=51.556	lon=-0.28
Old Trafford	code=GBR	lat=53.463	lon=-2.291
Anfield	code=GBR	lat=53.431	lon=-2.961
Lord's | Lord's Cricket Ground	code=GBR	lat=51.53	lon=-0.173
The Oval | the Oval | Kennington Oval	code=GBR	lat=51.484	lon=-0.115
Trent Bridge	code=GBR	lat=52.937	lon=-1.132
Headingley	code=GBR	lat=53.818	lon=-1.582
Edgbaston	code=GBR	lat=52.456	lon=-1.902
Twickenham | Twickenham Stadium	code=GBR	lat=51.456	lon=-0.342
Murrayfield | Murrayfield Stadium	code=GBR	lat=55.942	lon=-3.241
Highbury | Highbury Stadium	code=GBR	lat=51.558	lon=-0.103
Ibrox | Ibrox Park | Ibrox Stadium	code=GBR	lat=55.853	lon=-4.309
Hampden Park	code=GBR	lat=55.826	lon=-4.252
Goodison Park	code=GBR	lat=53.439	lon=-2.966
Villa Park	code=GBR	lat=52.509	lon=-1.885
Stamford Bridge	code=GBR	lat=51.482	lon=-0.191
Nou Camp | Camp Nou	code=ESP	lat=41.381	lon=2.123
Bernabeu | Santiago Bernabeu | Santiago Bernabéu	code=ESP	lat=40.453	lon=-3.688
San Siro	code=ITA	lat=45.478	lon=9.124
Roland Garros | Roland-Garros	code=FRA	lat=48.847	lon=2.249
Flushing Meadows | Flushing Meadow	code=USA	lat=40.746	lon=-73.845
Hillsborough Stadium	code=GBR	lat=53.411	lon=-1.501
Grenfell Tower	code=GBR	lat=51.514	lon=-0.216
Stonehenge	code=GBR	lat=51.179	lon=-1.826
Eiffel Tower	code=FRA	lat=48.858	lon=2.294
Notre Dame | Notre-Dame | Notre Dame Cathedral | Notre-Dame Cathedral	code=FRA	lat=48.853	lon=2.35
Louvre | the Louvre | Louvre Museum	code=FRA	lat=48.861	lon=2.336
Arc de Triomphe	code=FRA	lat=48.874	lon=2.295
Bataclan | Bataclan concert hall	code=FRA	lat=48.863	lon=2.37
Stade de France	code=FRA	lat=48.924	lon=2.36
Versailles | Palace of Versailles	code=FRA	lat=48.805	lon=2.12
Channel Tunnel	code=FRA	lat=50.95	lon=1.8
Berlin Wall	code=DEU	lat=52.535	lon=13.39
Sagrada Familia	code=ESP	lat=41.404	lon=2.174
Colosseum	code=ITA	lat=41.89	lon=12.492
St. Peter's Basilica | St Peter's Basilica	code=VAT	lat=41.902	lon=12.453
Sistine Chapel	code=VAT	lat=41.903	lon=12.454
Acropolis | Parthenon	code=GRC	lat=37.972	lon=23.726
Hagia Sophia | Topkapi Palace | Blue Mosque	code=TUR	lat=41.009	lon=28.98
Dolmabahce Palace | Dolmabahçe Palace | Dolmabahce	code=TUR	lat=41.039	lon=29
Bolshoi Theatre | Bolshoi Theater | Bolshoi	code=RUS	lat=55.76	lon=37.619
Crocus City Hall	code=RUS	lat=55.826	lon=37.39
Hermitage Museum | Winter Palace	code=RUS	lat=59.94	lon=30.314
Peace Palace	code=NLD	lat=52.087	lon=4.295
UN headquarters | U.N. headquarters | United Nations headquarters | UN Headquarters | U.N. Headquarters	code=USA	lat=40.749	lon=-73.968
Palais des Nations	code=CHE	lat=46.227	lon=6.14
Al-Aqsa Mosque | al-Aqsa mosque | al-Aqsa Mosque | Al Aqsa Mosque | Al-Aqsa | Al-Aqsa mosque | al-Aqsa	code=PSE	lat=31.776	lon=35.236
Dome of the Rock	code=PSE	lat=31.778	lon=35.235
Western Wall | Wailing Wall	code=PSE	lat=31.777	lon=35.234
Church of the Holy Sepulchre	code=PSE	lat=31.778	lon=35.23
Church of the Nativity	code=PSE	lat=31.704	lon=35.207
Al-Shifa Hospital | al-Shifa hospital | Shifa Hospital | Al Shifa Hospital | Shifa hospital | al-Shifa Hospital	code=PSE	lat=31.524	lon=34.444
Al-Ahli Hospital | al-Ahli Arab Hospital | Al-Ahli Arab Hospital	code=PSE	lat=31.505	lon=34.462
Nasser Hospital | Kamal Adwan Hospital	code=PSE	lat=31.347	lon=34.294
Grand Mosque | Masjid al-Haram | Kaaba	code=SAU	lat=21.422	lon=39.826
Prophet's Mosque	code=SAU	lat=24.467	lon=39.611
Golden Temple	code=IND	lat=31.62	lon=74.877
Taj Mahal	code=IND	lat=27.175	lon=78.042
Taj Mahal Hotel | Taj Mahal Palace | Taj hotel | Oberoi hotel	code=IND	lat=18.922	lon=72.833
Red Fort | India Gate	code=IND	lat=28.656	lon=77.241
Babri Masjid | Babri mosque | Ram Temple | Ram temple	code=IND	lat=26.796	lon=82.194
Marriott Hotel Islamabad | Faisal Mosque	code=PAK	lat=33.73	lon=73.037
Data Darbar | Minar-e-Pakistan	code=PAK	lat=31.579	lon=74.305
Serena Hotel	code=AFG	lat=34.52	lon=69.18
Bamiyan Buddhas | Buddhas of Bamiyan	code=AFG	lat=34.83	lon=67.83
Angkor Wat	code=KHM	lat=13.412	lon=103.867
Preah Vihear | Preah Vihear temple	code=KHM	lat=14.391	lon=104.68
Forbidden City	code=CHN	lat=39.916	lon=116.397
Great Wall | Great Wall of China	code=CHN	lat=40.43	lon=116.57
Potala Palace	code=CHN	lat=29.655	lon=91.118
Yasukuni Shrine | Yasukuni | Yasukuni shrine	code=JPN	lat=35.694	lon=139.743
Sydney Opera House | Bondi Beach	code=AUS	lat=-33.857	lon=151.215
Lodhi Gardens	code=IND	lat=28.593	lon=77.22
Westgate mall | Westgate Mall | Westgate shopping mall	code=KEN	lat=-1.257	lon=36.803
Nyayo House | Uhuru Park	code=KEN	lat=-1.29	lon=36.817
Great Pyramid | Pyramids of Giza | Sphinx	code=EGY	lat=29.979	lon=31.134
Soweto Stadium | FNB Stadium	code=ZAF	lat=-26.235	lon=27.983
Christ the Redeemer | Maracana | Maracanã	code=BRA	lat=-22.952	lon=-43.21
Machu Picchu	code=PER	lat=-13.163	lon=-72.545
Palace of Justice	code=COL	lat=4.599	lon=-74.075
Chapultepec | Chapultepec Castle	code=MEX	lat=19.421	lon=-99.182
Azteca Stadium	code=MEX	lat=19.303	lon=-99.15
University of Central America | UCA | Jose Simeon Canas Central American University	code=SLV	lat=13.68	lon=-89.235
Presidential House | Casa Presidencial	code=SLV	lat=13.69	lon=-89.23
Columbine High School | Columbine	code=USA	lat=39.604	lon=-105.074
Sandy Hook Elementary School | Sandy Hook	code=USA	lat=41.42	lon=-73.279
Robb Elementary School	code=USA	lat=29.2	lon=-99.79
Virginia Tech	code=USA	lat=37.228	lon=-80.422
Alfred P. Murrah Federal Building	code=USA	lat=35.473	lon=-97.517
