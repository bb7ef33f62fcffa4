# Countries and territories: common, official, short and former names, abbreviations.
# Origin: written by hand from general knowledge; compared with CLDR and ISO 3166 (make/check.lua).
# Licence: MIT, as the project. Coordinates are rounded centres, as in public-domain gazetteers.
# code is ISO 3166-1 alpha-3 (XKX Kosovo; former states by their ISO 3166-3 alpha-3: SUN, YUG, CSK, DDR, SCG, ...).
%lexicon country
%number lat lon
%boolean former short
%set type=country
Afghanistan | Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan	code=AFG	lat=33	lon=66
Åland Islands | Aland Islands | Åland | Aland	code=ALA	lat=60.2	lon=20
Albania | Republic of Albania	code=ALB	lat=41	lon=20
Algeria | People's Democratic Republic of Algeria | Democratic and Popular Republic of Algeria	code=DZA	lat=28	lon=3
American Samoa	code=ASM	lat=-14.32	lon=-170.74
Andorra | Principality of Andorra	code=AND	lat=42.55	lon=1.58
Angola | Republic of Angola	code=AGO	lat=-12.5	lon=18.5
Anguilla	code=AIA	lat=18.22	lon=-63.05
Antarctica	code=ATA	lat=-78.16	lon=16.41
Antigua and Barbuda | Antigua & Barbuda | Antigua	code=ATG	lat=17.05	lon=-61.8
Argentina | Argentine Republic	code=ARG	lat=-34	lon=-64
Armenia | Republic of Armenia	code=ARM	lat=40.25	lon=45
Aruba	code=ABW	lat=12.5	lon=-69.97
Australia | Commonwealth of Australia	code=AUS	lat=-25	lon=135
Austria | Republic of Austria	code=AUT	lat=47.33	lon=13.33
Azerbaijan | Republic of Azerbaijan | Azerbaidjan	code=AZE	lat=40.5	lon=47.5
Bahamas | The Bahamas | Commonwealth of the Bahamas	code=BHS	lat=24	lon=-76
Bahrain | Kingdom of Bahrain | Bahrein	code=BHR	lat=26.03	lon=50.55
Bangladesh | People's Republic of Bangladesh | East Pakistan	code=BGD	lat=24	lon=90
Barbados	code=BRB	lat=13.17	lon=-59.53
Belarus | Republic of Belarus | Byelorussia | Belorussia | Belarussia	code=BLR	lat=53	lon=28
Belgium | Kingdom of Belgium	code=BEL	lat=50.75	lon=4.5
Belize | British Honduras	code=BLZ	lat=17.25	lon=-88.75
Benin | Republic of Benin | Dahomey	code=BEN	lat=9.5	lon=2.25
Bermuda	code=BMU	lat=32.3	lon=-64.75
Bhutan | Kingdom of Bhutan	code=BTN	lat=27.5	lon=90.5
Bolivia | Plurinational State of Bolivia | Republic of Bolivia	code=BOL	lat=-17	lon=-65
Bonaire, Sint Eustatius and Saba | Caribbean Netherlands | Bonaire, Sint Eustatius, and Saba | Bonaire	code=BES	lat=12.2	lon=-68.25
Bosnia and Herzegovina | Bosnia & Herzegovina | Bosnia-Herzegovina | Bosnia-Hercegovina | Bosnia	code=BIH	lat=44	lon=18
Botswana | Republic of Botswana | Bechuanaland	code=BWA	lat=-22	lon=24
Bouvet Island	code=BVT	lat=-54.43	lon=3.38
Brazil | Federative Republic of Brazil	code=BRA	lat=-10	lon=-55
British Indian Ocean Territory | Chagos Islands | Chagos Archipelago | Diego Garcia	code=IOT	lat=-6.5	lon=71.5
British Virgin Islands | BVI | Virgin Islands, British	code=VGB	lat=18.5	lon=-64.5
Brunei | Brunei Darussalam | Nation of Brunei	code=BRN	lat=4.5	lon=114.67
Bulgaria | Republic of Bulgaria	code=BGR	lat=42.67	lon=25.25
Burkina Faso | Burkina | Upper Volta	code=BFA	lat=12.5	lon=-1.67
Burundi | Republic of Burundi	code=BDI	lat=-3.5	lon=30
Cambodia | Kingdom of Cambodia | Kampuchea | Democratic Kampuchea | Khmer Republic	code=KHM	lat=13	lon=105
Cameroon | Republic of Cameroon | Cameroun	code=CMR	lat=6	lon=12.5
Canada	code=CAN	lat=60	lon=-96
Cape Verde | Cabo Verde | Republic of Cabo Verde | Republic of Cape Verde	code=CPV	lat=16	lon=-24
Cayman Islands | the Caymans	code=CYM	lat=19.5	lon=-80.67
Central African Republic | C.A.R.	code=CAF	lat=7	lon=21
Chad | CHAD | Republic of Chad | Tchad	code=TCD	lat=15	lon=19	!exact
Chile | Republic of Chile | CHILE	code=CHL	lat=-30	lon=-71	!exact
China | CHINA | People's Republic of China | Communist China | Red China | mainland China | Mainland China | PRC | P.R.C.	code=CHN	lat=35	lon=105	!exact
Christmas Island	code=CXR	lat=-10.5	lon=105.67
Cocos Islands | Cocos (Keeling) Islands | Keeling Islands	code=CCK	lat=-12.17	lon=96.83
Colombia | Republic of Colombia	code=COL	lat=4	lon=-73.25
Comoros | the Comoros | Comoro Islands | Union of the Comoros	code=COM	lat=-12.17	lon=44.25
Republic of the Congo | Congo-Brazzaville | Congo Brazzaville | Congo Republic | Republic of Congo | Congo - Brazzaville | Congo (Republic)	code=COG	lat=-1	lon=15
Democratic Republic of the Congo | Democratic Republic of Congo | Congo, Democratic Republic of the | Congo | Congo-Kinshasa | Congo Kinshasa | Congo - Kinshasa | DR Congo | D.R. Congo | DRC | D.R.C. | DRCongo | Congo (DRC) | Zaire | Zaïre | Belgian Congo	code=COD	lat=-2.5	lon=23.5
Cook Islands	code=COK	lat=-16.08	lon=-161.58
Costa Rica | Republic of Costa Rica	code=CRI	lat=10	lon=-84
Ivory Coast | Côte d'Ivoire | Cote d'Ivoire | Cote D'Ivoire | Republic of Côte d'Ivoire	code=CIV	lat=8	lon=-5.5
Croatia | Republic of Croatia | Hrvatska	code=HRV	lat=45.17	lon=15.5
Cuba | Republic of Cuba	code=CUB	lat=22	lon=-79.5
Curaçao | Curacao	code=CUW	lat=12.17	lon=-69
Cyprus | Republic of Cyprus	code=CYP	lat=35	lon=33
Czech Republic | Czechia | the Czech Republic	code=CZE	lat=49.75	lon=15
Denmark | Kingdom of Denmark	code=DNK	lat=56	lon=10
Djibouti | Republic of Djibouti | Jibuti	code=DJI	lat=11.83	lon=42.5
Dominica | Commonwealth of Dominica	code=DMA	lat=15.5	lon=-61.33
Dominican Republic | the Dominican Republic	code=DOM	lat=19	lon=-70.67
East Timor | Timor-Leste | Timor Leste | Democratic Republic of Timor-Leste | Portuguese Timor	code=TLS	lat=-8.83	lon=125.75
Ecuador | Republic of Ecuador	code=ECU	lat=-1.25	lon=-78.25
Egypt | Arab Republic of Egypt | United Arab Republic	code=EGY	lat=27	lon=30
El Salvador | Republic of El Salvador	code=SLV	lat=13.83	lon=-88.92
Equatorial Guinea | Republic of Equatorial Guinea | Spanish Guinea	code=GNQ	lat=1.7	lon=10.33
Eritrea | State of Eritrea	code=ERI	lat=15	lon=39
Estonia | Republic of Estonia	code=EST	lat=59	lon=26
Eswatini | Kingdom of Eswatini | Swaziland | Kingdom of Swaziland	code=SWZ	lat=-26.5	lon=31.5
Ethiopia | Federal Democratic Republic of Ethiopia | Abyssinia	code=ETH	lat=8	lon=39
Falkland Islands | Falklands | the Falklands | Falkland Islands (Malvinas) | Falkland Islands (Islas Malvinas) | Islas Malvinas | Malvinas | Malvinas Islands	code=FLK	lat=-51.75	lon=-59.17
Faroe Islands | Faeroe Islands | the Faroes	code=FRO	lat=62	lon=-7
Fiji | Republic of Fiji | Fiji Islands	code=FJI	lat=-18	lon=178
Finland | Republic of Finland	code=FIN	lat=64	lon=26
France | French Republic | Republic of France	code=FRA	lat=46	lon=2
French Guiana	code=GUF	lat=4	lon=-53
French Polynesia	code=PYF	lat=-15	lon=-140
French Southern Territories | French Southern and Antarctic Lands	code=ATF	lat=-49.33	lon=69.17
Gabon | Gabonese Republic	code=GAB	lat=-1	lon=11.75
Gambia | The Gambia | Republic of The Gambia	code=GMB	lat=13.5	lon=-15.5
Georgia | Republic of Georgia	code=GEO	lat=42	lon=43.5
Germany | Federal Republic of Germany | West Germany | FRG | F.R.G. | Deutschland	code=DEU	lat=51.5	lon=10.5
Ghana | Republic of Ghana | Gold Coast	code=GHA	lat=8.1	lon=-1.2
Gibraltar	code=GIB	lat=36.14	lon=-5.35
Greece | Hellenic Republic	code=GRC	lat=39	lon=22
Greenland | Kalaallit Nunaat	code=GRL	lat=72	lon=-40
Grenada	code=GRD	lat=12.12	lon=-61.67
Guadeloupe	code=GLP	lat=16.25	lon=-61.58
Guam	code=GUM	lat=13.48	lon=144.78
Guatemala | Republic of Guatemala	code=GTM	lat=15.5	lon=-90.25
Guernsey | Bailiwick of Guernsey	code=GGY	lat=49.58	lon=-2.33
Guinea | GUINEA | Republic of Guinea | Guinea-Conakry | Guinea Conakry	code=GIN	lat=10.83	lon=-10.67	!exact
Guinea-Bissau | Guinea Bissau | Republic of Guinea-Bissau	code=GNB	lat=12	lon=-15
Guyana | Co-operative Republic of Guyana | British Guiana	code=GUY	lat=5	lon=-59
Haiti | Republic of Haiti | Hayti	code=HTI	lat=19	lon=-72.42
Heard Island and McDonald Islands | Heard & McDonald Islands | Heard and McDonald Islands	code=HMD	lat=-53	lon=73
Vatican | Vatican City | the Vatican | Holy See | Holy See (Vatican City State) | Vatican City State	code=VAT	lat=41.9	lon=12.45
Honduras | Republic of Honduras	code=HND	lat=15	lon=-86.5
Hong Kong | Hong Kong SAR | Hong Kong SAR China | Hongkong | HKSAR	code=HKG	lat=22.28	lon=114.16
Hungary | Republic of Hungary	code=HUN	lat=47	lon=20
Iceland | Republic of Iceland	code=ISL	lat=65	lon=-18
India | Republic of India | Bharat	code=IND	lat=22	lon=79
Indonesia | Republic of Indonesia | Dutch East Indies	code=IDN	lat=-5	lon=120
Iran | Islamic Republic of Iran | Iran, Islamic Republic of | Islamic Republic | Persia	code=IRN	lat=32	lon=53
Iraq | Republic of Iraq | Irak	code=IRQ	lat=33	lon=44
Ireland | Republic of Ireland | Irish Republic | Eire | Éire	code=IRL	lat=53	lon=-8
Isle of Man	code=IMN	lat=54.25	lon=-4.5
Israel | State of Israel | Jewish state | Jewish State	code=ISR	lat=31.5	lon=34.75
Italy | Italian Republic | Republic of Italy	code=ITA	lat=42.83	lon=12.83
Jamaica	code=JAM	lat=18.25	lon=-77.5
Japan | JAPAN	code=JPN	lat=35.69	lon=139.75	!exact
Jersey | JERSEY | Bailiwick of Jersey	code=JEY	lat=49.22	lon=-2.12	!exact
Jordan | JORDAN | Hashemite Kingdom of Jordan | Hashemite Kingdom | Transjordan	code=JOR	lat=31	lon=36	!exact
Kazakhstan | Republic of Kazakhstan | Kazakstan	code=KAZ	lat=48	lon=68
Kenya | Republic of Kenya	code=KEN	lat=1	lon=38
Kiribati | Republic of Kiribati | Gilbert Islands	code=KIR	lat=1.42	lon=173
North Korea | Democratic People's Republic of Korea | Korea, Democratic People's Republic of | DPRK | D.P.R.K. | N. Korea | N Korea | NKorea | Hermit Kingdom	code=PRK	lat=40	lon=127
South Korea | Republic of Korea | Korea, Republic of | ROK | R.O.K. | S. Korea | S Korea | SKorea | Korea	code=KOR	lat=36.5	lon=127.75
Kosovo | Republic of Kosovo | Kosova	code=XKX	lat=42.58	lon=20.9
Kuwait | State of Kuwait	code=KWT	lat=29.5	lon=47.75
Kyrgyzstan | Kyrgyz Republic | Kirghizia | Kirgizia | Kirghizstan | Kirgizstan | Kyrgyzia	code=KGZ	lat=41.5	lon=75
Laos | Lao People's Democratic Republic | Lao PDR	code=LAO	lat=18	lon=105
Latvia | Republic of Latvia	code=LVA	lat=57	lon=25
Lebanon | Lebanese Republic | Republic of Lebanon	code=LBN	lat=33.83	lon=35.83
Lesotho | Kingdom of Lesotho | Basutoland	code=LSO	lat=-29.5	lon=28.25
Liberia | Republic of Liberia	code=LBR	lat=6.5	lon=-9.5
Libya | State of Libya | Libyan Arab Jamahiriya | Jamahiriya | Libyan Jamahiriya	code=LBY	lat=28	lon=17
Liechtenstein | Principality of Liechtenstein	code=LIE	lat=47.17	lon=9.53
Lithuania | Republic of Lithuania	code=LTU	lat=56	lon=24
Luxembourg | Grand Duchy of Luxembourg | Luxemburg	code=LUX	lat=49.75	lon=6.17
Macao | Macau | Macao SAR | Macao SAR China | Macau SAR	code=MAC	lat=22.17	lon=113.55
North Macedonia | Macedonia | Republic of North Macedonia | The Republic of North Macedonia | Republic of Macedonia | FYROM | Former Yugoslav Republic of Macedonia	code=MKD	lat=41.67	lon=21.75
Madagascar | Republic of Madagascar | Malagasy Republic	code=MDG	lat=-20	lon=47
Malawi | Republic of Malawi | Nyasaland	code=MWI	lat=-13.5	lon=34
Malaysia	code=MYS	lat=2.5	lon=112.5
Maldives | the Maldives | Republic of Maldives | Maldive Islands	code=MDV	lat=3.2	lon=73
Mali | Republic of Mali | French Sudan	code=MLI	lat=18	lon=-2
Malta | Republic of Malta	code=MLT	lat=35.92	lon=14.43
Marshall Islands | Republic of the Marshall Islands	code=MHL	lat=7.11	lon=171.24
Martinique	code=MTQ	lat=14.67	lon=-61
Mauritania | Islamic Republic of Mauritania	code=MRT	lat=20	lon=-12
Mauritius | Republic of Mauritius	code=MUS	lat=-20.3	lon=57.58
Mayotte	code=MYT	lat=-12.83	lon=45.17
Mexico | United Mexican States | México	code=MEX	lat=23	lon=-102
Micronesia | Federated States of Micronesia | Micronesia, Federated States of | FSM	code=FSM	lat=6.92	lon=158.18
Moldova | Republic of Moldova | Moldova, Republic of | Moldavia	code=MDA	lat=47	lon=29
Monaco | Principality of Monaco	code=MCO	lat=43.73	lon=7.41
Mongolia | Outer Mongolia	code=MNG	lat=46	lon=105
Montenegro | Crna Gora	code=MNE	lat=42.75	lon=19.25
Montserrat	code=MSR	lat=16.75	lon=-62.2
Morocco | Kingdom of Morocco	code=MAR	lat=32	lon=-6
Mozambique | Republic of Mozambique | Moçambique	code=MOZ	lat=-18.25	lon=35
Myanmar | Burma | Republic of the Union of Myanmar | Union of Myanmar | Union of Burma | Myanmar (Burma)	code=MMR	lat=21	lon=96
Namibia | Republic of Namibia | South-West Africa | South West Africa	code=NAM	lat=-22	lon=17
Nauru | Republic of Nauru	code=NRU	lat=-0.52	lon=166.93
Nepal | Federal Democratic Republic of Nepal | Kingdom of Nepal	code=NPL	lat=28	lon=84
Netherlands | the Netherlands | Netherlands (Kingdom of the) | Kingdom of the Netherlands | Holland	code=NLD	lat=52.25	lon=5.75
Netherlands Antilles | Dutch Antilles	code=ANT	lat=12.18	lon=-68.25	former=true
New Caledonia	code=NCL	lat=-21.5	lon=165.5
New Zealand | Aotearoa | Aotearoa New Zealand | N.Z. | NZ	code=NZL	lat=-42	lon=174
Nicaragua | Republic of Nicaragua	code=NIC	lat=13	lon=-85
Niger | Republic of Niger | Republic of the Niger	code=NER	lat=18	lon=9
Nigeria | Federal Republic of Nigeria	code=NGA	lat=10	lon=8
Niue	code=NIU	lat=-19.03	lon=-169.87
Norfolk Island	code=NFK	lat=-29.03	lon=167.95
Northern Mariana Islands | Northern Marianas | Commonwealth of the Northern Mariana Islands	code=MNP	lat=16	lon=146
Norway | Kingdom of Norway	code=NOR	lat=62	lon=10
Oman | Sultanate of Oman | Muscat and Oman	code=OMN	lat=21	lon=57
Pakistan | Islamic Republic of Pakistan | West Pakistan	code=PAK	lat=30	lon=70
Palau | Republic of Palau | Belau	code=PLW	lat=7.5	lon=134.57
Palestine | State of Palestine | Palestinian Territories | Palestinian territories | Palestinian Territory | Occupied Palestinian Territory | Palestine, State of | Occupied Territories | occupied territories	code=PSE	lat=31.92	lon=35.2
Panama | Republic of Panama	code=PAN	lat=9	lon=-80
Papua New Guinea | Independent State of Papua New Guinea | PNG	code=PNG	lat=-6	lon=147
Paraguay | Republic of Paraguay	code=PRY	lat=-22.99	lon=-57.99
Peru | Republic of Peru | Perú	code=PER	lat=-10	lon=-76
Philippines | the Philippines | Republic of the Philippines | Phillipines | Philipines	code=PHL	lat=13	lon=122
Pitcairn Islands | Pitcairn | Pitcairn Island	code=PCN	lat=-25.07	lon=-130.1
Poland | Republic of Poland	code=POL	lat=52	lon=20
Portugal | Portuguese Republic	code=PRT	lat=39.5	lon=-8
Puerto Rico | Commonwealth of Puerto Rico	code=PRI	lat=18.25	lon=-66.5
Qatar | State of Qatar	code=QAT	lat=25.5	lon=51.25
Réunion | Reunion Island | La Réunion | La Reunion	code=REU	lat=-21.1	lon=55.6
Romania | Rumania | Roumania	code=ROU	lat=46	lon=25
Russia | Russian Federation | the Russian Federation	code=RUS	lat=60	lon=100
Rwanda | Republic of Rwanda | Ruanda	code=RWA	lat=-2	lon=30
Saint Barthélemy | St. Barthélemy | Saint Barthelemy | St. Barts	code=BLM	lat=17.9	lon=-62.83
Saint Helena | St. Helena | Saint Helena, Ascension and Tristan da Cunha | Ascension Island | Tristan da Cunha	code=SHN	lat=-15.95	lon=-5.72
Saint Kitts and Nevis | St. Kitts and Nevis | St. Kitts & Nevis | St Kitts and Nevis	code=KNA	lat=17.33	lon=-62.75
Saint Lucia | St. Lucia | St Lucia	code=LCA	lat=13.88	lon=-60.97
Saint Martin | St. Martin | Saint Martin (French part) | Saint-Martin	code=MAF	lat=18.07	lon=-63.08
Saint Pierre and Miquelon | St. Pierre & Miquelon | St. Pierre and Miquelon	code=SPM	lat=46.83	lon=-56.33
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St. Vincent & the Grenadines | St. Vincent & Grenadines | Saint Vincent	code=VCT	lat=13.08	lon=-61.2
Samoa | Western Samoa | Independent State of Samoa	code=WSM	lat=-13.8	lon=-172.18
San Marino | Republic of San Marino	code=SMR	lat=43.93	lon=12.42
São Tomé and Príncipe | Sao Tome and Principe | São Tomé & Príncipe | Sao Tome & Principe | São Tomé and Principe	code=STP	lat=1	lon=7
Saudi Arabia | Kingdom of Saudi Arabia | KSA | Saudi Kingdom	code=SAU	lat=25	lon=45
Senegal | Republic of Senegal	code=SEN	lat=14.5	lon=-14.25
Serbia | Republic of Serbia	code=SRB	lat=44.82	lon=20.46
Seychelles | the Seychelles | Republic of Seychelles	code=SYC	lat=-4.58	lon=55.67
Sierra Leone | Republic of Sierra Leone	code=SLE	lat=8.5	lon=-11.5
Singapore | Republic of Singapore	code=SGP	lat=1.37	lon=103.8
Sint Maarten | St. Maarten | Sint Maarten (Dutch part)	code=SXM	lat=18.04	lon=-63.07
Slovakia | Slovak Republic	code=SVK	lat=48.67	lon=19.5
Slovenia | Republic of Slovenia	code=SVN	lat=46.25	lon=15.17
Solomon Islands | the Solomons	code=SLB	lat=-8	lon=159
Somalia | Federal Republic of Somalia | Somali Republic	code=SOM	lat=6	lon=48
South Africa | Republic of South Africa | RSA | S. Africa | SAfrica	code=ZAF	lat=-30	lon=26
South Georgia and the South Sandwich Islands | South Georgia & South Sandwich Islands | South Georgia and South Sandwich Islands	code=SGS	lat=-54.5	lon=-37
South Sudan | Republic of South Sudan	code=SSD	lat=7.5	lon=30
Spain | Kingdom of Spain | España	code=ESP	lat=40	lon=-4
Sri Lanka | Ceylon | Democratic Socialist Republic of Sri Lanka	code=LKA	lat=7.75	lon=80.75
Sudan | Republic of the Sudan | Republic of Sudan | the Sudan	code=SDN	lat=16	lon=30
Suriname | Surinam | Republic of Suriname | Dutch Guiana	code=SUR	lat=4	lon=-56
Svalbard and Jan Mayen | Svalbard & Jan Mayen | Svalbard | Spitsbergen | Jan Mayen	code=SJM	lat=78	lon=20
Sweden | Kingdom of Sweden	code=SWE	lat=62	lon=15
Switzerland | Swiss Confederation	code=CHE	lat=47	lon=8
Syria | Syrian Arab Republic	code=SYR	lat=35	lon=38
Taiwan | Taiwan, Province of China | Republic of China | Formosa | Chinese Taipei | Nationalist China | Taiwan (China)	code=TWN	lat=24	lon=121
Tajikistan | Republic of Tajikistan | Tadjikistan | Tadzhikistan	code=TJK	lat=39	lon=71
Tanzania | United Republic of Tanzania | Tanzania, United Republic of | Tanganyika	code=TZA	lat=-6	lon=35
Thailand | Kingdom of Thailand | Siam	code=THA	lat=15.5	lon=101
Togo | Togolese Republic | TOGO	code=TGO	lat=8.67	lon=1.08	!exact
Tokelau	code=TKL	lat=-9	lon=-171.75
Tonga | Kingdom of Tonga	code=TON	lat=-20	lon=-175
Trinidad and Tobago | Trinidad & Tobago | Trinidad | Republic of Trinidad and Tobago	code=TTO	lat=11	lon=-61
Tunisia | Republic of Tunisia | Tunisian Republic	code=TUN	lat=34	lon=9
Turkey | TURKEY | Türkiye | Turkiye | Republic of Turkey | Republic of Türkiye	code=TUR	lat=39	lon=35	!exact
Turkmenistan | Turkmenia	code=TKM	lat=40	lon=60
Turks and Caicos Islands | Turks & Caicos Islands | Turks and Caicos | Turks & Caicos	code=TCA	lat=21.73	lon=-71.58
Tuvalu | Ellice Islands	code=TUV	lat=-8	lon=178
Uganda | Republic of Uganda	code=UGA	lat=2	lon=33
Ukraine | the Ukraine	code=UKR	lat=49	lon=32
United Arab Emirates | UAE | U.A.E. | the Emirates | Emirates | Trucial States	code=ARE	lat=23.75	lon=54.5
United Kingdom | UK | U.K. | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland | GB | G.B.	code=GBR	lat=54.76	lon=-2.7
United States | U.S. | US | USA | U.S.A. | United States of America | America | the States | Uncle Sam | U.S | US of A	code=USA	lat=39.76	lon=-98.5
United States Minor Outlying Islands | U.S. Outlying Islands | US Outlying Islands	code=UMI	lat=5.88	lon=-162.08
Uruguay | Oriental Republic of Uruguay | Eastern Republic of Uruguay	code=URY	lat=-33	lon=-56
U.S. Virgin Islands | US Virgin Islands | Virgin Islands of the United States | Virgin Islands | Virgin Islands, U.S.	code=VIR	lat=18.5	lon=-64.5
Uzbekistan | Republic of Uzbekistan	code=UZB	lat=41.71	lon=63.85
Vanuatu | Republic of Vanuatu | New Hebrides	code=VUT	lat=-16	lon=167
Venezuela | Bolivarian Republic of Venezuela | Venezuela, Bolivarian Republic of	code=VEN	lat=8	lon=-66
Vietnam | Viet Nam | Socialist Republic of Vietnam | Viet-Nam | SRV	code=VNM	lat=16.17	lon=107.83
Wallis and Futuna | Wallis & Futuna	code=WLF	lat=-13.3	lon=-176.2
Western Sahara | Sahrawi Arab Democratic Republic | Spanish Sahara | SADR	code=ESH	lat=25	lon=-13.5
Yemen | Republic of Yemen | Yemen Arab Republic	code=YEM	lat=15.5	lon=47.5
Zambia | Republic of Zambia | Northern Rhodesia	code=ZMB	lat=-15	lon=30
Zimbabwe | Republic of Zimbabwe | Rhodesia | Southern Rhodesia	code=ZWE	lat=-19	lon=29
# States that are gone, with no single successor, or whose name stands for the old state
%set type=country former=true
Soviet Union | USSR | U.S.S.R. | Union of Soviet Socialist Republics | Soviet Russia	code=SUN	lat=60	lon=90
Yugoslavia | Federal Republic of Yugoslavia | Socialist Federal Republic of Yugoslavia | former Yugoslavia | SFRY	code=YUG	lat=44	lon=20
Serbia and Montenegro	code=SCG	lat=44	lon=21
Czechoslovakia | Czecho-Slovakia	code=CSK	lat=49.5	lon=16
East Germany | German Democratic Republic | GDR | G.D.R. | DDR	code=DDR	lat=52	lon=12.5
South Yemen | People's Democratic Republic of Yemen	code=YMD	lat=15	lon=48
North Yemen	code=YEM	lat=15.5	lon=44.5
North Vietnam	code=VDR	lat=20	lon=106
South Vietnam | Republic of Vietnam	code=VNM	lat=12	lon=108
Austria-Hungary | Austro-Hungarian Empire	code=AHU	lat=47	lon=17
Ottoman Empire	code=OTT	lat=39	lon=35
Prussia	code=PRU	lat=53	lon=14
Nazi Germany | Third Reich | German Reich | Weimar Republic	code=DEU	lat=51.5	lon=10.5
Imperial Japan | Empire of Japan	code=JPN	lat=36	lon=138
Russian Empire | Tsarist Russia | Imperial Russia	code=RUS	lat=58	lon=60
British Empire	code=GBR	lat=54.76	lon=-2.7
Roman Empire	code=ROM	lat=41.9	lon=12.5
Byzantine Empire	code=BYZ	lat=41	lon=29
Manchukuo	code=MCK	lat=43.9	lon=125.3
Biafra	code=NGA	lat=5.5	lon=7.5
Zanzibar and Pemba	code=TZA	lat=-6.1	lon=39.3
Sikkim Kingdom	code=IND	lat=27.5	lon=88.5
# Countries of the United Kingdom: reported as countries, coded with the state
%set type=country
England	code=GBR	lat=52.16	lon=-0.7
Scotland	code=GBR	lat=56	lon=-4
Wales | Cymru	code=GBR	lat=52.5	lon=-3.5
Northern Ireland | Ulster	code=GBR	lat=54.5	lon=-6.5
# Breakaway states, coded with the state whose territory they are in by ISO
Northern Cyprus | Turkish Republic of Northern Cyprus | TRNC | North Cyprus	code=CYP	lat=35.3	lon=33.5
Abkhazia | Republic of Abkhazia	code=GEO	lat=43	lon=41
South Ossetia	code=GEO	lat=42.3	lon=44
Transnistria | Transdniestria | Trans-Dniester | Transdnestr | Pridnestrovie	code=MDA	lat=47.2	lon=29.4
Nagorno-Karabakh | Nagorno Karabakh | Nagorny Karabakh | Artsakh | Karabakh | Republic of Artsakh	code=AZE	lat=39.8	lon=46.75
Somaliland | Republic of Somaliland	code=SOM	lat=9.8	lon=46
%lexicon country_region
# Groups of countries that act as one in the news.
%set type=region_group
European Union | EU | E.U. | European Community | European Communities | EC | EEC | Common Market	code=EUR
Arab world | Arab World | Muslim world | Islamic world	code=ARB
Baltic states | Baltics | the Baltics | Baltic republics	code=EUR
Gulf states | Gulf States | Gulf Arab states | Gulf monarchies | Gulf countries | Gulf nations	code=MEA
West | WEST | the West | Western powers | Western countries | Western nations | Western world	code=WST	!exact
Global South | Third World | developing world | developing countries	code=GLS
Nordic countries | Scandinavian countries | Nordics	code=EUR
Benelux | Low Countries	code=EUR
E3 | EU3 | E-3	code=EUR
P5+1 | P5 + 1 | E3+3	code=IMG
Horn of Africa	code=AFR
Latin American countries	code=LAM
Eurozone | euro zone | euro area | euro-zone | eurozone	code=EUR
Allied powers | Allies | Allied forces	code=IMG	!exact
Axis powers	code=IMG
