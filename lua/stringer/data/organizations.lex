# Organizations: international bodies, armed groups, parties, armies, services, ministries, courts, companies, clubs.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# code: CAMEO actor code, or the country's alpha-3 and a role (GOV MIL COP SPY LEG JUD PTY OPP REB BUS EDU MED NGO SPT).
# country: ISO 3166-1 alpha-3 of its seat or field. kind: igo | alliance | armed_group | party | army | agency |
# ministry | legislature | court | bank | company | ngo | team | league | university | religious.
%lexicon organization
%boolean common
%set kind=igo
United Nations | UN | U.N. | United Nations Organization | the U.N. | the UN | UNO	code=IGOUNO
UN Security Council | U.N. Security Council | United Nations Security Council | Security Council | UNSC	code=IGOUNOSEC
UN General Assembly | U.N. General Assembly | United Nations General Assembly | UNGA	code=IGOUNOGAS
General Assembly	code=IGOUNOGAS	name=UN General Assembly	common=true	!exact
UN Human Rights Council | U.N. Human Rights Council | United Nations Human Rights Council | Human Rights Council | UNHRC	code=IGOUNOHRI
UN Commission on Human Rights | U.N. Commission on Human Rights | UN Human Rights Commission | U.N. Human Rights Commission	code=IGOUNOHRI
Office of the UN High Commissioner for Human Rights | UN human rights office | U.N. human rights office | OHCHR	code=IGOUNOHRI
UNHCR | UN refugee agency | U.N. refugee agency | United Nations High Commissioner for Refugees | U.N. High Commissioner for Refugees | UN High Commissioner for Refugees	code=IGOUNOREFHCR
UNICEF | Unicef | United Nations Children's Fund | UN children's agency | U.N. children's agency	code=IGOUNOKID
World Food Programme | World Food Program | WFP | UN World Food Programme | U.N. World Food Program | UN food agency | U.N. food agency	code=IGOUNOWFP
World Health Organization | World Health Organisation | WHO | W.H.O. | UN health agency | U.N. health agency	code=IGOUNOHLHWHO
Pan American Health Organization | PAHO	code=IGOUNOHLH
UNESCO | Unesco | UN cultural agency | United Nations Educational, Scientific and Cultural Organization	code=IGOUNO
UNRWA | UN Relief and Works Agency | U.N. Relief and Works Agency | United Nations Relief and Works Agency | UN agency for Palestinian refugees | U.N. agency for Palestinian refugees	code=IGOUNOREF
UNDP | United Nations Development Programme | UN Development Programme | U.N. Development Program	code=IGOUNODEV
UNEP | United Nations Environment Programme | UN Environment Programme | U.N. Environment Program	code=IGOUNOENV
OCHA | UN Office for the Coordination of Humanitarian Affairs | U.N. Office for the Coordination of Humanitarian Affairs | UNOCHA | UN humanitarian agency | U.N. humanitarian office	code=IGOUNO
UNODC | UN Office on Drugs and Crime | U.N. Office on Drugs and Crime	code=IGOUNO
UN Women | U.N. Women	code=IGOUNO
UN-Habitat | UN Habitat	code=IGOUNO
UNFPA | UN Population Fund | United Nations Population Fund | U.N. Population Fund	code=IGOUNO
UNAIDS	code=IGOUNO
UNCTAD	code=IGOUNO
UNIDO	code=IGOUNO
UN Secretariat | U.N. Secretariat	code=IGOUNO
UN Peacekeeping | U.N. peacekeeping	code=IGOUNO
UN Economic and Social Council | ECOSOC	code=IGOUNO
UN Economic Commission for Latin America | ECLAC	code=IGOUNO
Intergovernmental Panel on Climate Change | IPCC	code=IGOUNO
UNITAD	code=IGOUNO
UNMOVIC | UNSCOM	code=IGOUNO
UNFCCC	code=IGOUNO
Universal Postal Union | UPU	code=IGOUNO
International Telecommunication Union | ITU	code=IGOUNO
World Intellectual Property Organization | WIPO	code=IGOUNO
World Tourism Organization	code=IGOUNO
World Meteorological Organization | WMO	code=IGOUNO
International Maritime Organization | IMO	code=IGOUNO
International Civil Aviation Organization | ICAO	code=IGOUNO
IFAD	code=IGOUNO
International Labour Organization | International Labor Organization | ILO	code=IGOUNOLABILO
Food and Agriculture Organization | FAO	code=IGOUNOAGR
International Organization for Migration | IOM | UN migration agency | U.N. migration agency	code=IGOUNOREF
International Atomic Energy Agency | IAEA | I.A.E.A. | UN nuclear watchdog | U.N. nuclear watchdog | UN atomic agency | U.N. nuclear agency	code=IGOUNOIAE
UNIFIL | UN Interim Force in Lebanon | U.N. Interim Force in Lebanon	code=IGOUNO	country=LBN
UNPROFOR	code=IGOUNO
UNMIK	code=IGOUNO
UNTAET	code=IGOUNO
UNAMID	code=IGOUNO
MINUSMA	code=IGOUNO
MONUSCO | MONUC	code=IGOUNO
MINUSCA	code=IGOUNO
MINUSTAH	code=IGOUNO
UNMIS	code=IGOUNO
UNMISS	code=IGOUNO
UNOSOM	code=IGOUNO
UNDOF	code=IGOUNO
UNFICYP	code=IGOUNO
UNAMI	code=IGOUNO
UNAMA | UN Assistance Mission in Afghanistan | U.N. Assistance Mission in Afghanistan	code=IGOUNO
UNSMIL	code=IGOUNO
UNAMIR	code=IGOUNO
UNTAC	code=IGOUNO
ONUSAL	code=IGOUNO
ONUCA	code=IGOUNO
UNISFA	code=IGOUNO
UNMEE	code=IGOUNO
UNAMSIL	code=IGOUNO
UNMIL	code=IGOUNO
MINURSO	code=IGOUNO
UNSOM	code=IGOUNO
UNAVEM	code=IGOUNO
UNTSO	code=IGOUNO
UNMOGIP	code=IGOUNO
UNITAMS	code=IGOUNO
ONUB	code=IGOUNO
UNMIBH	code=IGOUNO
UNOCI | ONUCI	code=IGOUNO
International Court of Justice | ICJ | World Court | UN top court	code=IGOUNOJUD
International Criminal Court | ICC | I.C.C.	code=IGOJUD
International Criminal Tribunal for the Former Yugoslavia | ICTY | Yugoslav war crimes tribunal | Hague tribunal	code=IGOJUD
International Criminal Tribunal for Rwanda | ICTR	code=IGOJUD
Special Court for Sierra Leone	code=IGOJUD
Special Tribunal for Lebanon	code=IGOJUD
Permanent Court of Arbitration	code=IGOJUD
Extraordinary Chambers in the Courts of Cambodia | Khmer Rouge tribunal	code=IGOJUD
International Tribunal for the Law of the Sea	code=IGOJUD
European Court of Human Rights | ECHR	code=IGOJUD
European Court of Justice | ECJ | Court of Justice of the European Union | EU top court	code=IGOJUD
Inter-American Court of Human Rights	code=IGOJUD
African Court on Human and Peoples' Rights	code=IGOJUD
European Union | EU | E.U. | European Community | European Economic Community | EEC	code=IGOEUREEC
European Commission | EU Commission | EU executive	code=IGOEUREEC
European Council	code=IGOEUREEC
European Parliament | EU Parliament	code=IGOEUREEC
Council of the European Union | Council of the EU | EU Council	code=IGOEUREEC
European External Action Service | EEAS	code=IGOEUREEC
Eurogroup	code=IGOEUREEC
Eurostat	code=IGOEUREEC
European Central Bank | ECB	code=IGOEUREEC
European Investment Bank | EIB	code=IGOEUREEC
Frontex	code=IGOEUREEC
Europol	code=IGOEUREEC
Eurojust	code=IGOEUREEC
European Medicines Agency | EMA	code=IGOEUREEC
European Defence Agency	code=IGOEUREEC
EULEX	code=IGOEUREEC
European Court of Auditors	code=IGOEUREEC
European Stability Mechanism	code=IGOEUREEC
EUFOR	code=IGOEUREEC
European Public Prosecutor's Office	code=IGOEUREEC
European Food Safety Authority	code=IGOEUREEC
Council of Europe	code=IGOEUR
Parliamentary Assembly of the Council of Europe | PACE	code=IGOEUR
Venice Commission	code=IGOEUR
NATO | Nato | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | Atlantic alliance | North Atlantic Council	code=IGONAT
International Security Assistance Force | ISAF	code=IGONAT
SFOR	code=IGONAT
IFOR	code=IGONAT
KFOR	code=IGONAT
Resolute Support | Resolute Support mission	code=IGONAT
NATO Training Mission-Iraq	code=IGONAT
OSCE | Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe | CSCE	code=IGOSCE
ODIHR	code=IGOSCE
African Union | AU | A.U. | Organization of African Unity | Organisation of African Unity | OAU	code=IGOAFU
African Union Commission | AU Commission	code=IGOAFU
African Union Peace and Security Council	code=IGOAFU
AMISOM | African Union Mission in Somalia	code=IGOAFUMIL	country=SOM
ATMIS	code=IGOAFUMIL	country=SOM
AUSSOM	code=IGOAFUMIL	country=SOM
ECOWAS | Economic Community of West African States	code=IGOWAS
ECOMOG	code=IGOWAS
SADC | Southern African Development Community	code=IGOSAD
East African Community | EAC	code=IGOAFR
IGAD | Intergovernmental Authority on Development	code=IGOAFR
ECCAS | Economic Community of Central African States	code=IGOAFR
COMESA	code=IGOAFR
CEMAC	code=IGOAFR
Arab Maghreb Union	code=IGOAFR
G5 Sahel	code=IGOAFR
Alliance of Sahel States | AES	code=IGOAFR
Lake Chad Basin Commission	code=IGOAFR
Arab League | League of Arab States	code=IGOARL
Gulf Cooperation Council | Gulf Co-operation Council | GCC	code=IGOGCC
Organization of Islamic Cooperation | Organisation of Islamic Cooperation | OIC | Organization of the Islamic Conference | Organisation of the Islamic Conference | Organization of Islamic Conference | Islamic Conference Organization	code=IGOMOSOIC
OPEC | Organization of the Petroleum Exporting Countries | Organization of Petroleum Exporting Countries	code=IGOOPC
OPEC+ | OPEC Plus	code=IGOOPC
International Energy Agency | IEA	code=IGO
International Monetary Fund | IMF | I.M.F.	code=IGOIMF
World Bank | World Bank Group | International Bank for Reconstruction and Development	code=IGOWBK
International Finance Corporation | IFC	code=IGOWBK
Asian Development Bank | ADB	code=IGOBUS
African Development Bank | AfDB	code=IGOBUS
Inter-American Development Bank | IDB	code=IGOBUS
European Bank for Reconstruction and Development | EBRD	code=IGOBUS
Islamic Development Bank	code=IGOBUS
Asian Infrastructure Investment Bank | AIIB	code=IGOBUS
New Development Bank	code=IGOBUS
Paris Club	code=IGOBUS
London Club	code=IGOBUS
Bank for International Settlements | BIS	code=IGOBUS
Financial Action Task Force | FATF	code=IGOBUS
World Trade Organization | World Trade Organisation | WTO | GATT	code=IGOWTO
OECD | Organization for Economic Cooperation and Development | Organisation for Economic Co-operation and Development | Organization for Economic Co-operation and Development	code=IGOOEC
G7 | G-7 | Group of Seven	code=IMG	!exact
G8 | G-8 | Group of Eight	code=IMG	!exact
G20 | G-20 | Group of 20 | Group of Twenty	code=IMG	!exact
G77 | Group of 77	code=IMG	!exact
D-8	code=IMG
Quad	code=IMG	common=true	!exact
Middle East Quartet	code=IMG	name=Quartet
Quartet	code=IMG	common=true	!exact
BRICS	code=IMG
Contact Group	code=IMG
Davos forum | World Economic Forum	code=IMG
Munich Security Conference	code=IMG
Normandy Format | Normandy Four	code=IMG
ASEAN | Asean | Association of Southeast Asian Nations | Association of South East Asian Nations | Association of South-East Asian Nations	code=IGOASN
ASEAN Regional Forum	code=IGOASN
APEC | Apec | Asia-Pacific Economic Cooperation	code=IGOASI
Pacific Islands Forum	code=IGOASI
RCEP	code=IGOASI
CPTPP | Trans-Pacific Partnership	code=IGOASI
Mekong River Commission	code=IGOASI
SAARC | Saarc | South Asian Association for Regional Cooperation	code=IGOSAS
BIMSTEC	code=IGOSAS
Shanghai Cooperation Organization | Shanghai Cooperation Organisation | SCO	code=IGOSCO
Conference on Interaction and Confidence-Building Measures in Asia | CICA	code=IGOSCO
Commonwealth of Independent States | CIS	code=IGOCIS
Eurasian Economic Union | EAEU	code=IGOCIS
Collective Security Treaty Organization | Collective Security Treaty Organisation | CSTO	code=IGOCIS
GUAM	code=IGOCIS
Organization of Turkic States	code=IGOCIS
Organization of American States | Organisation of American States | OAS	code=IGOAMR
Inter-American Commission on Human Rights | IACHR	code=IGOAMR
Mercosur | MERCOSUR	code=IGOAMR
UNASUR | Unasur	code=IGOAMR
CELAC | Community of Latin American and Caribbean States	code=IGOAMR
ALBA | Bolivarian Alliance	code=IGOAMR
Andean Community | Andean Pact	code=IGOAMR
Rio Group	code=IGOAMR
Contadora Group	code=IGOAMR
Central American Integration System | SICA	code=IGOAMR
Lima Group	code=IGOAMR
Central American Bank for Economic Integration	code=IGOAMR
NAFTA | USMCA	code=IGOAMR
Pacific Alliance	code=IGOAMR
Summit of the Americas	code=IGOAMR
CARICOM | Caricom | Caribbean Community	code=IGOCRB
Organisation of Eastern Caribbean States | OECS	code=IGOCRB
Commonwealth of Nations | Commonwealth Secretariat	code=IGO
Non-Aligned Movement | NAM	code=IGO
Francophonie | La Francophonie | International Organization of La Francophonie	code=IGO
Inter-Parliamentary Union	code=IGO
Nordic Council	code=IGO
Visegrad Group | Visegrad Four | V4	code=IGO
Western European Union | WEU	code=IGO
EFTA | European Free Trade Association	code=IGO
Warsaw Pact | Warsaw Treaty Organization	code=IGO
Comecon | COMECON	code=IGO
AUKUS	code=IGO
ANZUS	code=IGO
Five Eyes	code=IGO
CENTO	code=IGO
SEATO	code=IGO
League of Nations	code=IGO
Arctic Council	code=IGO
Union for the Mediterranean	code=IGO
OPCW | Organization for the Prohibition of Chemical Weapons | Organisation for the Prohibition of Chemical Weapons	code=IGO
CTBTO	code=IGO
Nuclear Suppliers Group	code=IGO
KEDO | Korean Peninsula Energy Development Organization	code=IGO
Missile Technology Control Regime	code=IGO
Kimberley Process	code=IGO
International Whaling Commission	code=IGO
International Seabed Authority	code=IGO
CITES	code=IGO
Interpol | INTERPOL	code=IGOCOP
U.S.-led coalition | US-led coalition | Global Coalition | anti-IS coalition | anti-ISIS coalition	code=IMGMIL
Multi-National Force | multinational force | Multi-National Force-Iraq	code=IMGMIL
Saudi-led coalition | Arab coalition | Saudi-led military coalition	code=IMGMIL
Coalition Provisional Authority	code=IMGMIL
coalition of the willing	code=IMGMIL
Gaza Humanitarian Foundation | GHF	code=IMGMIL
Board of Peace	code=IMGMIL
International Stabilization Force	code=IMGMIL
Arab Bank for Economic Development in Africa	code=IGOBUS
Organization of African, Caribbean and Pacific States | African, Caribbean and Pacific Group of States | African, Caribbean, and Pacific Group of States | OACPS	code=IGO
Arab Fund for Economic and Social Development	code=IGOBUS
Australia Group	code=IGO	!exact
Arab Monetary Fund	code=IGOBUS
Alliance of Small Island States | AOSIS	code=IGO
Baltic Assembly	code=IGOEUR
Central African States Development Bank | Development Bank of the Central African States | Development Bank of Central African States	code=IGOBUS
Benelux | Benelux Union | Benelux Economic Union	code=IGOEUR
Black Sea Economic Cooperation | Black Sea Economic Cooperation Zone | Organization of the Black Sea Economic Cooperation | BSEC	code=IGO
Central American Common Market	code=IGOAMR
Council of Arab Economic Unity	code=IGO
Council of the Baltic Sea States	code=IGOEUR
Community of Democracies	code=IGO	!exact
Caribbean Development Bank	code=IGOBUS
Central European Initiative	code=IGOEUR
Economic Community of the Great Lakes Countries	code=IGOAFR
CERN | European Organization for Nuclear Research | European Council for Nuclear Research	code=IGOEUR
Colombo Plan	code=IGOASI
Community of Portuguese Language Countries | Community of Portuguese-Speaking Countries | Comunidade dos Países de Língua Portuguesa | Comunidade dos Paises de Lingua Portuguesa | CPLP	code=IGO	!exact
East African Development Bank	code=IGOBUS
Eurasian Economic Community	code=IGOCIS
Euro-Atlantic Partnership Council	code=IGONAT
East Asia Summit	code=IGOASI
Economic Cooperation Organization | Economic Cooperation Organisation	code=IGOASI
Extractive Industry Transparency Initiative | Extractive Industries Transparency Initiative | EITI	code=IGO
Economic and Monetary Union	code=IGOEUREEC	!exact
Council of the Entente | Conseil de l'Entente	code=IGOAFR
European Space Agency | ESA	code=IGOEUR
Group of 10 | Group of Ten | G10 | G-10	code=IMG	!exact
Group of 15 | G15 | G-15	code=IMG	!exact
Group of 24 | G24 | G-24	code=IMG	!exact
Group of Five	code=IMG	!exact
General Confederation of Trade Unions	code=NGO	!exact
International Red Cross and Red Crescent Movement | Red Cross and Red Crescent Movement	code=NGO
International Development Association	code=IGOWBK
International Hydrographic Organization	code=IGO
International Mobile Satellite Organization	code=IGO
Indian Ocean Commission	code=IGOAFR
ISO | International Organization for Standardization | International Standards Organization	code=IGO
International Telecommunication Satellite Organization | International Telecommunications Satellite Organization | Intelsat	code=IGO
International Trade Union Confederation | ITUC	code=NGO
Latin American and Caribbean Economic System | Latin American Economic System	code=IGOAMR
Latin American Integration Association | ALADI	code=IGOAMR
Multilateral Investment Guarantee Agency	code=IGOWBK
Nuclear Energy Agency	code=IGO	!exact
Nordic Investment Bank	code=IGOBUS
Organization of Arab Petroleum Exporting Countries | OAPEC	code=IGOOPC
International Organization of the French-speaking World | Organisation Internationale de la Francophonie | International Organisation of La Francophonie	code=IGO
Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean | OPANAL	code=IGOAMR
Petrocaribe	code=IGOAMR
Partnership for Peace	code=IGONAT	!exact
South Asia Co-operative Environment Programme | South Asia Co-operative Environment Program	code=IGOSAS
Southern African Customs Union | SACU	code=IGOAFR
Southeast European Law Enforcement Center | Southeast European Law Enforcement Centre	code=IGOEUR
Secretariat of the Pacific Community | Pacific Community	code=IGO	!exact
United Nations Institute for Training and Research | UNITAR	code=IGOUNO
West African Development Bank	code=IGOBUS
West African Economic and Monetary Union | UEMOA | WAEMU	code=IGOAFR
World Customs Organization | World Customs Organisation	code=IGO
World Federation of Trade Unions	code=NGO
Zangger Committee	code=IGO
%set kind=armed_group
Taliban | Taleban | the Taliban | Taliban movement | Afghan Taliban | Islamic Emirate | Quetta Shura | Taliban militia | Taliban government | Taliban regime	code=AFGREBTAL	country=AFG
Haqqani network	code=AFGREB	country=AFG
Hezb-e-Islami | Hezb-i-Islami | Hizb-i-Islami | Hezb-e Islami | Hizb-e-Islami	code=AFGREB	country=AFG
Northern Alliance | United Front of Afghanistan	code=AFGREB	country=AFG
National Resistance Front | National Resistance Front of Afghanistan	code=AFGREB	country=AFG
Jamiat-i-Islami | Jamiat-e-Islami	code=AFGREB	country=AFG
Islamic State Khorasan | Islamic State-Khorasan | ISIS-K | ISIL-K | IS-K | ISKP | Islamic State Khorasan Province | Islamic State-Khorasan Province | Islamic State in Khorasan | ISIS-Khorasan | Daesh-Khorasan	code=AFGREBISI	country=AFG
Tehrik-i-Taliban Pakistan | Tehreek-e-Taliban Pakistan | Tehrik-e-Taliban Pakistan | Tehreek-i-Taliban Pakistan | TTP | Pakistani Taliban | Pakistan Taliban | Fitna al-Khawarij | Tehrik-e Taliban Pakistan	code=PAKREBTTP	country=PAK
Jamaat-ul-Ahrar | Jamaatul Ahrar	code=PAKREB	country=PAK
Lashkar-e-Taiba | Lashkar-e-Toiba | Lashkar-i-Taiba | Lashkar-e-Tayyiba | Jamaat-ud-Dawa | Jama'at-ud-Da'wah | Lashkar-e-Tayiba	code=PAKREB	country=PAK
LeT	code=PAKREB	country=PAK	name=Lashkar-e-Taiba	common=true	!exact
Jaish-e-Mohammed | Jaish-e-Mohammad | Jaish-i-Mohammad | JeM	code=PAKREB	country=PAK
Lashkar-e-Jhangvi | Lashkar-i-Jhangvi	code=PAKREB	country=PAK
Sipah-e-Sahaba | Sipah-i-Sahaba | Sipah-e-Sahaba Pakistan	code=PAKREB	country=PAK
Harkat-ul-Mujahideen | Harkat-ul-Ansar | Harkatul Mujahideen	code=PAKREB	country=PAK
Harkat-ul-Jihad-al-Islami | HuJI | Harkat-ul-Jihad-i-Islami	code=PAKREB	country=PAK
Baloch Liberation Army | Balochistan Liberation Army | Baluchistan Liberation Army | BLA	code=PAKREB	country=PAK
Baloch Liberation Front | BLF	code=PAKREB	country=PAK
Baloch Republican Army	code=PAKREB	country=PAK
Hafiz Gul Bahadur group	code=PAKREB	country=PAK
Majeed Brigade	code=PAKREB	country=PAK
Hizbul Mujahideen | Hizb-ul-Mujahideen | Hizbul Mujahedeen	code=INDREB	country=IND
Jammu Kashmir Liberation Front | Jammu and Kashmir Liberation Front | JKLF	code=INDREB	country=IND
The Resistance Front	code=INDREB	country=IND
All Parties Hurriyat Conference | Hurriyat Conference | Hurriyat	code=INDREB	country=IND
United Liberation Front of Asom | United Liberation Front of Assam | ULFA	code=INDREB	country=IND
National Socialist Council of Nagaland | NSCN | NSCN-IM	code=INDREB	country=IND
Naxalites | Naxalite | Communist Party of India (Maoist) | CPI (Maoist) | Maoist rebels | People's War Group	code=INDREB	country=IND
Indian Mujahideen	code=INDREB	country=IND
National Democratic Front of Bodoland | NDFB	code=INDREB	country=IND
Babbar Khalsa | Khalistan Commando Force | Khalistan Liberation Force	code=INDREB	country=IND
People's Liberation Army of Manipur	code=INDREB	country=IND
Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers | Tamil Tiger | Tigers of Tamil Eelam	code=LKAREBLTT	country=LKA
Communist Party of Nepal (Maoist) | Nepal Maoists	code=NPLREB	country=NPL
Jamaat-ul-Mujahideen Bangladesh | JMB	code=BGDREB	country=BGD
Ansarullah Bangla Team | Ansar al-Islam Bangladesh	code=BGDREB	country=BGD
al-Qaeda | al Qaeda | al-Qaida | al Qaida | Al-Qaeda network | Al Qaeda network | al-Qa'ida	code=IMGMOSALQ	country=IMG
al-Qaeda in the Arabian Peninsula | Al Qaeda in the Arabian Peninsula | al-Qaida in the Arabian Peninsula | AQAP | Ansar al-Sharia	code=YEMREBALQ	country=YEM
al-Qaeda in the Islamic Maghreb | Al Qaeda in the Islamic Maghreb | al-Qaida in the Islamic Maghreb | AQIM | Salafist Group for Preaching and Combat | GSPC	code=DZAREBALQ	country=DZA
al-Qaeda in Iraq | Al Qaeda in Iraq | al-Qaida in Iraq | AQI	code=IRQREBALQ	country=IRQ
al-Qaeda in the Indian Subcontinent | AQIS	code=IMGMOSALQ	country=IMG
Islamic State | ISIS | ISIL | Isis | Daesh | Daish | IS group | Islamic State group | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State in Iraq and the Levant | Islamic State in Iraq and Syria | Islamic State in Iraq and al-Sham | the Islamic State | Da'esh | Islamic State of Iraq | Islamic State militant group	code=IMGMOSISI	country=IRQ
Hezbollah | Hizbollah | Hizbullah | Hizballah | Hezballah | Hezbullah | Party of God | Islamic Resistance in Lebanon	code=LBNREBHEZ	country=LBN
Amal | Amal Movement	code=LBNPTY	country=LBN
South Lebanon Army | SLA	code=LBNREB	country=LBN
Fatah al-Islam	code=LBNREB	country=LBN
Abdullah Azzam Brigades	code=LBNREB	country=LBN
Hamas | HAMAS | Islamic Resistance Movement | Ezzedine al-Qassam Brigades | Izz ad-Din al-Qassam Brigades | al-Qassam Brigades | Qassam Brigades | Izz el-Deen al-Qassam Brigades	code=PSEREBHAM	country=PSE
Islamic Jihad | Palestinian Islamic Jihad | PIJ | Al-Quds Brigades	code=PSEREBISJ	country=PSE
Al-Aqsa Martyrs Brigades | Al Aqsa Martyrs Brigades | Al-Aqsa Martyrs' Brigades	code=PSEREB	country=PSE
Popular Resistance Committees	code=PSEREB	country=PSE
Popular Front for the Liberation of Palestine | PFLP	code=PSEREB	country=PSE
Democratic Front for the Liberation of Palestine | DFLP	code=PSEREB	country=PSE
PFLP-GC | Popular Front for the Liberation of Palestine-General Command	code=PSEREB	country=PSE
Lions' Den	code=PSEREB	country=PSE
Abu Nidal Organization | Fatah Revolutionary Council	code=PSEREB	country=PSE
Jenin Brigades	code=PSEREB	country=PSE
Fatah | Fateh | Al-Fatah | Fatah movement	code=PSEPTY	country=PSE	kind=party
Palestine Liberation Organization | Palestine Liberation Organisation | PLO | P.L.O.	code=PSEPLO	country=PSE
Palestinian Authority | PA | Palestinian National Authority | PNA	code=PSEGOV	country=PSE
Houthis | Houthi | Huthis | Huthi | Ansar Allah | Ansarullah | Ansarallah | Houthi movement | Houthi rebels | Houthi forces	code=YEMREBHOU	country=YEM
Southern Transitional Council | STC	code=YEMREB	country=YEM
Southern Movement | Hirak	code=YEMREB	country=YEM
Believing Youth	code=YEMREB	country=YEM
Jabhat al-Nusra | al-Nusra Front | Nusra Front | Al Nusra | al-Nusra | Jabhat Fateh al-Sham | Jabhat Fatah al-Sham	code=SYRREB	country=SYR
Hayat Tahrir al-Sham | HTS | Hayat Tahrir al Sham | Tahrir al-Sham	code=SYRREB	country=SYR
Free Syrian Army | FSA	code=SYRREB	country=SYR
Syrian National Army | SNA	code=SYRREB	country=SYR
Ahrar al-Sham | Ahrar al Sham	code=SYRREB	country=SYR
Jaish al-Islam | Army of Islam	code=SYRREB	country=SYR
Islamic Front	code=SYRREB	country=SYR
National Liberation Front Syria	code=SYRREB	country=SYR
Faylaq al-Rahman | Failaq al-Rahman	code=SYRREB	country=SYR
Nour al-Din al-Zenki	code=SYRREB	country=SYR
Southern Front Syria	code=SYRREB	country=SYR
Sultan Murad Brigade | Sultan Murad Division	code=SYRREB	country=SYR
Hurras al-Din	code=SYRREB	country=SYR
Syrian Democratic Forces | SDF | People's Protection Units | People's Defense Units | YPG | YPJ | Kurdish YPG	code=SYRREBKRD	country=SYR
Democratic Union Party | PYD	code=SYRREBKRD	country=SYR
Kurdish National Council	code=SYRREBKRD	country=SYR
Syrian National Coalition | Syrian Opposition Coalition | National Coalition for Syrian Revolutionary and Opposition Forces | Syrian National Council	code=SYROPP	country=SYR
High Negotiations Committee	code=SYROPP	country=SYR
Shabiha | National Defence Forces | National Defense Forces	code=SYRMIL	country=SYR
Kurdistan Workers Party | Kurdistan Workers' Party | PKK | Kongra-Gel | KADEK	code=TURREBKRD	country=TUR
Kurdistan Freedom Falcons | Kurdistan Freedom Hawks | TAK	code=TURREBKRD	country=TUR
DHKP-C | Revolutionary People's Liberation Party-Front | Dev-Sol	code=TURREBKRD	country=TUR
Grey Wolves	code=TURREBKRD	country=TUR
IBDA-C	code=TURREBKRD	country=TUR
Kurdish peshmerga	code=IRQKRDMIL	country=IRQ	name=Peshmerga
Peshmerga	code=IRQKRDMIL	country=IRQ	common=true	!exact
Kurdistan Democratic Party | KDP	code=IRQKRD	country=IRQ
Patriotic Union of Kurdistan | PUK	code=IRQKRD	country=IRQ
Gorran | Goran Movement	code=IRQKRD	country=IRQ
Kurdistan Regional Government | KRG	code=IRQKRD	country=IRQ
Popular Mobilization Forces | Popular Mobilisation Forces | Popular Mobilization Units | Hashd al-Shaabi | Hashed al-Shaabi | Hashd al-Shabi | Hashed al-Shaabi coalition | PMF | PMU	code=IRQREB	country=IRQ
Kataib Hezbollah | Kata'ib Hezbollah | Ketaib Hezbollah	code=IRQREB	country=IRQ
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | League of the Righteous	code=IRQREB	country=IRQ
Harakat Hezbollah al-Nujaba | Nujaba | Harakat al-Nujaba	code=IRQREB	country=IRQ
Badr Organization | Badr Brigade | Badr Corps	code=IRQREB	country=IRQ
Mahdi Army | Mehdi Army | Jaysh al-Mahdi | Saraya al-Salam | Peace Brigades	code=IRQREB	country=IRQ
Ansar al-Islam	code=IRQREB	country=IRQ
Ansar al-Sunna | Ansar al-Sunnah	code=IRQREB	country=IRQ
Islamic Army in Iraq	code=IRQREB	country=IRQ
Islamic Resistance in Iraq	code=IRQREB	country=IRQ
Mujahideen Shura Council	code=IRQREB	country=IRQ
1920 Revolution Brigades	code=IRQREB	country=IRQ
Promised Day Brigade	code=IRQREB	country=IRQ
Sons of Iraq | Awakening Councils | Sahwa	code=IRQREB	country=IRQ
Fedayeen Saddam | Saddam Fedayeen	code=IRQREB	country=IRQ
Mujahedin-e-Khalq | Mujahideen-e-Khalq | Mojahedin-e-Khalq | Mujahedeen-e-Khalq | MEK | MKO | People's Mujahedin | People's Mujahideen | People's Mojahedin Organization of Iran | People's Mujahedin Organization of Iran | National Council of Resistance of Iran | NCRI | National Liberation Army of Iran	code=IRNREB	country=IRN
Jaish al-Adl | Jaish ul-Adl | Jundallah | Jundollah	code=IRNREB	country=IRN
PJAK | Party of Free Life of Kurdistan	code=IRNREB	country=IRN
Komala	code=IRNREB	country=IRN
Democratic Party of Iranian Kurdistan | KDPI | Kurdistan Democratic Party of Iran	code=IRNREB	country=IRN
al-Shabaab | al Shabaab | al-Shabab | Shabaab | al Shabab | Harakat al-Shabaab al-Mujahideen	code=SOMREB	country=SOM
Hizbul Islam	code=SOMREB	country=SOM
Islamic Courts Union | Union of Islamic Courts | Islamic Courts | Supreme Council of Islamic Courts	code=SOMREB	country=SOM
Al-Ittihad al-Islamiya	code=SOMREB	country=SOM
Somali National Alliance	code=SOMREB	country=SOM
Ahlu Sunna Waljamaa | Ahlu Sunna Wal Jamaa	code=SOMREB	country=SOM
Somali National Movement	code=SOMREB	country=SOM
Ogaden National Liberation Front | ONLF	code=SOMREB	country=SOM
Boko Haram | Islamic State West Africa Province | ISWAP | Islamic State in West Africa Province	code=NGAREB	country=NGA
Ansaru	code=NGAREB	country=NGA
Movement for the Emancipation of the Niger Delta | MEND	code=NGAREB	country=NGA
Indigenous People of Biafra | IPOB	code=NGAREB	country=NGA
Niger Delta Avengers	code=NGAREB	country=NGA
Niger Delta People's Volunteer Force	code=NGAREB	country=NGA
MASSOB	code=NGAREB	country=NGA
Lakurawa	code=NGAREB	country=NGA
Jama'at Nusrat al-Islam wal-Muslimin | Jamaat Nusrat al-Islam wal Muslimin | Jama'a Nusrat ul-Islam wa al-Muslimin | JNIM | Group for the Support of Islam and Muslims	code=MLIREB	country=MLI
Ansar Dine | Ansar Eddine | Ansar al-Din	code=MLIREB	country=MLI
MNLA | National Movement for the Liberation of Azawad	code=MLIREB	country=MLI
MUJAO | Movement for Oneness and Jihad in West Africa	code=MLIREB	country=MLI
Islamic State in the Greater Sahara | ISGS | Islamic State Sahel Province	code=MLIREB	country=MLI
Coordination of Azawad Movements | CMA	code=MLIREB	country=MLI
Macina Liberation Front | Katiba Macina	code=MLIREB	country=MLI
Azawad Liberation Front | FLA	code=MLIREB	country=MLI
Armed Islamic Group | GIA | Islamic Salvation Army	code=DZAREB	country=DZA
Islamic Salvation Front | FIS	code=DZAREB	country=DZA
Polisario Front | Polisario | POLISARIO | Frente Polisario	code=ESHREB	country=ESH
Libyan National Army | Libyan Arab Armed Forces | LNA	code=LBYREB	country=LBY
Ansar al-Sharia in Libya	code=LBYREB	country=LBY
Libya Dawn | Libya Shield	code=LBYREB	country=LBY
Libyan Islamic Fighting Group	code=LBYREB	country=LBY
Misrata Brigades	code=LBYREB	country=LBY
Government of National Accord | GNA	code=LBYGOV	country=LBY	kind=government
National Transitional Council | NTC | Transitional National Council	code=LBYGOV	country=LBY	kind=government
Government of National Unity | GNU	code=LBYGOV	country=LBY	kind=government
General National Congress	code=LBYGOV	country=LBY	kind=government
Muslim Brotherhood | Ikhwan	code=EGYOPPMBR	country=EGY
Gama'a al-Islamiya | Gamaa al-Islamiya | al-Gama'a al-Islamiyya | Gama'at al-Islamiya | Gamaa Islamiya | Islamic Group	code=EGYREB	country=EGY
Egyptian Islamic Jihad | Al-Jihad	code=EGYREB	country=EGY
Ansar Beit al-Maqdis | Ansar Bayt al-Maqdis | Sinai Province | Wilayat Sinai	code=EGYREB	country=EGY
Hasm	code=EGYREB	country=EGY
Rapid Support Forces | RSF | Sudan's Rapid Support Forces	code=SDNREB	country=SDN
Janjaweed | Janjawid	code=SDNREB	country=SDN
Sudan Liberation Army | Sudan Liberation Movement | Sudanese Liberation Army | SLM	code=SDNREB	country=SDN
Justice and Equality Movement | JEM	code=SDNREB	country=SDN
SPLM-N | Sudan People's Liberation Movement-North | SPLM-North	code=SDNREB	country=SDN
Sudan Revolutionary Front	code=SDNREB	country=SDN
Forces for Freedom and Change | Forces of Freedom and Change	code=SDNREB	country=SDN
Sudanese Professionals Association | Sudan Professionals Association	code=SDNREB	country=SDN
Sudan People's Liberation Army | Sudan People's Liberation Movement | SPLA | SPLM | Sudanese People's Liberation Army	code=SSDREB	country=SSD
SPLM-IO | SPLA-IO | Sudan People's Liberation Movement-in-Opposition | SPLM-A-IO	code=SSDREB	country=SSD
White Army	code=SSDREB	country=SSD
National Salvation Front	code=SSDREB	country=SSD
Tigray People's Liberation Front | TPLF | Tigrayan forces | Tigray Defense Forces	code=ETHREB	country=ETH
Oromo Liberation Front | OLF	code=ETHREB	country=ETH
Oromo Liberation Army | OLA | Shene	code=ETHREB	country=ETH
Fano | Fano militia	code=ETHREB	country=ETH
Ethiopian People's Revolutionary Democratic Front | EPRDF	code=ETHREB	country=ETH
Eritrean People's Liberation Front | EPLF	code=ERIREB	country=ERI
Lord's Resistance Army | LRA	code=UGAREB	country=UGA
Allied Democratic Forces | ADF | Islamic State Central Africa Province | ISCAP	code=UGAREB	country=UGA
National Resistance Army	code=UGAREB	country=UGA
M23 | March 23 Movement | M23 rebels | Congo River Alliance	code=CODREB	country=COD
FDLR | Democratic Forces for the Liberation of Rwanda	code=CODREB	country=COD
Mai-Mai | Mai Mai	code=CODREB	country=COD
National Congress for the Defence of the People | CNDP | National Congress for the Defense of the People	code=CODREB	country=COD
Congolese Rally for Democracy | Rally for Congolese Democracy | RCD | RCD-Goma	code=CODREB	country=COD
Movement for the Liberation of Congo | MLC	code=CODREB	country=COD
CODECO	code=CODREB	country=COD
Union of Congolese Patriots	code=CODREB	country=COD
Alliance of Democratic Forces for the Liberation of Congo	code=CODREB	country=COD
Wazalendo	code=CODREB	country=COD
Raia Mutomboki	code=CODREB	country=COD
Interahamwe | Hutu Power	code=RWAREB	country=RWA
Rwandan Patriotic Front | RPF | Rwandan Patriotic Army	code=RWAREB	country=RWA
National Liberation Forces | Forces for National Liberation | FNL | Palipehutu-FNL	code=BDIREB	country=BDI
Forces for the Defence of Democracy | CNDD-FDD | Forces for the Defense of Democracy	code=BDIREB	country=BDI
RED-Tabara	code=BDIREB	country=BDI
Seleka | Séléka	code=CAFREB	country=CAF
Anti-Balaka	code=CAFREB	country=CAF
Coalition of Patriots for Change	code=CAFREB	country=CAF
Union for Peace in the Central African Republic | UPC	code=CAFREB	country=CAF
UNITA | Unita | National Union for the Total Independence of Angola	code=AGOREB	country=AGO
FLEC | Front for the Liberation of the Enclave of Cabinda	code=AGOREB	country=AGO
Renamo | RENAMO | Mozambican National Resistance	code=MOZREB	country=MOZ
Revolutionary United Front | RUF	code=SLEREB	country=SLE
West Side Boys	code=SLEREB	country=SLE
Armed Forces Revolutionary Council | AFRC	code=SLEREB	country=SLE
Kamajors	code=SLEREB	country=SLE
National Patriotic Front of Liberia | NPFL	code=LBRREB	country=LBR
Liberians United for Reconciliation and Democracy | LURD	code=LBRREB	country=LBR
Movement for Democracy in Liberia | MODEL	code=LBRREB	country=LBR
New Forces | Forces Nouvelles | Patriotic Movement of Ivory Coast	code=CIVREB	country=CIV
Movement of Democratic Forces of Casamance | MFDC	code=SENREB	country=SEN
Ambazonia Defence Forces | Ambazonian separatists | Ambazonia Defense Forces	code=CMRREB	country=CMR
Front for Change and Concord in Chad | FACT | Front for Alternation and Concord in Chad	code=TCDREB	country=TCD
Mau Mau	code=KENREB	country=KEN
Mungiki	code=KENREB	country=KEN
FARC | Revolutionary Armed Forces of Colombia | Farc | FARC-EP | FARC dissidents | Segunda Marquetalia | Second Marquetalia | Estado Mayor Central	code=COLREBFRC	country=COL
National Liberation Army | ELN | ELN guerrillas | Army of National Liberation | UC-ELN	code=COLREBELN	country=COL
M-19 | 19th of April Movement | April 19 Movement	code=COLREB	country=COL
Popular Liberation Army | EPL	code=COLREB	country=COL
United Self-Defense Forces of Colombia | United Self-Defence Forces of Colombia | AUC	code=COLREB	country=COL
Quintin Lame	code=COLREB	country=COL
Simon Bolivar Guerrilla Coordinating Board | Simon Bolivar Coordinating Board | CGSB	code=COLREB	country=COL
Extraditables | The Extraditables | Los Extraditables	code=COLREB	country=COL
Death to Kidnappers | MAS	code=COLREB	country=COL
Medellin Cartel | Medellín Cartel	code=COLCRM	country=COL	kind=criminal_group
Cali Cartel	code=COLCRM	country=COL	kind=criminal_group
Clan del Golfo | Gulf Clan | Gaitanist Army | Urabeños | Los Urabenos	code=COLCRM	country=COL	kind=criminal_group
Sinaloa Cartel | Los Chapitos	code=MEXCRM	country=MEX	kind=criminal_group
Jalisco New Generation Cartel | Jalisco cartel | CJNG | Jalisco Nueva Generacion	code=MEXCRM	country=MEX	kind=criminal_group
Gulf Cartel	code=MEXCRM	country=MEX	kind=criminal_group
Zetas | Los Zetas	code=MEXCRM	country=MEX	kind=criminal_group
Juarez Cartel | La Linea	code=MEXCRM	country=MEX	kind=criminal_group
Tijuana Cartel | Arellano Felix cartel	code=MEXCRM	country=MEX	kind=criminal_group
Knights Templar cartel | Knights Templar | Caballeros Templarios	code=MEXCRM	country=MEX	kind=criminal_group
La Familia | La Familia Michoacana	code=MEXCRM	country=MEX	kind=criminal_group
Beltran Leyva cartel | Beltran-Leyva cartel | Beltran Leyva	code=MEXCRM	country=MEX	kind=criminal_group
Zapatista Army of National Liberation | Zapatista National Liberation Army | EZLN | Zapatistas | Zapatista	code=MEXREB	country=MEX
Popular Revolutionary Army | EPR	code=MEXREB	country=MEX
Tren de Aragua	code=VENCRM	country=VEN	kind=criminal_group
Cartel of the Suns | Cartel de los Soles	code=VENCRM	country=VEN	kind=criminal_group
MS-13 | Mara Salvatrucha	code=SLVCRM	country=SLV	kind=criminal_group
Barrio 18 | 18th Street gang | Mara 18	code=SLVCRM	country=SLV	kind=criminal_group
First Capital Command | Primeiro Comando da Capital | PCC	code=BRACRM	country=BRA	kind=criminal_group
Red Command | Comando Vermelho	code=BRACRM	country=BRA	kind=criminal_group
Viv Ansanm	code=HTICRM	country=HTI	kind=criminal_group
G9 | G9 Family and Allies	code=HTICRM	country=HTI	kind=criminal_group
400 Mawozo	code=HTICRM	country=HTI	kind=criminal_group
Cosa Nostra | Sicilian Mafia	code=ITACRM	country=ITA	kind=criminal_group
Camorra	code=ITACRM	country=ITA	kind=criminal_group
'Ndrangheta | Ndrangheta	code=ITACRM	country=ITA	kind=criminal_group
Yamaguchi-gumi	code=JPNCRM	country=JPN	kind=criminal_group	name=Yakuza
Yakuza	code=JPNCRM	country=JPN	kind=criminal_group	common=true	!exact
Hells Angels	code=USACRM	country=USA	kind=criminal_group
Shining Path | Sendero Luminoso | SL guerrillas	code=PERREB	country=PER
Tupac Amaru Revolutionary Movement | Túpac Amaru Revolutionary Movement | MRTA	code=PERREB	country=PER
Rodrigo Franco Command	code=PERREB	country=PER
Democratic Revolutionary Front | FDR	code=SLVREB	country=SLV
Guatemalan National Revolutionary Unity | URNG | Guerrilla Army of the Poor | EGP	code=GTMREB	country=GTM
Sandinista National Liberation Front | FSLN | Sandinistas | Sandinista | Sandinista Front	code=NICPTY	country=NIC
Contras | Nicaraguan Resistance	code=NICREB	country=NIC
Nicaraguan Democratic Force	code=NICREB	country=NIC
Manuel Rodriguez Patriotic Front | Manuel Rodríguez Patriotic Front | FPMR	code=CHLREB	country=CHL
Movement of the Revolutionary Left | MIR	code=CHLREB	country=CHL
Lautaro | Mapu-Lautaro	code=CHLREB	country=CHL
Cinchoneros | Popular Liberation Movement Cinchoneros | Morazanist Patriotic Front | Lorenzo Zelaya	code=HNDREB	country=HND
Alfaro Vive Carajo | Alfaro Lives	code=ECUREB	country=ECU
Los Choneros	code=ECUREB	country=ECU
Los Lobos gang	code=ECUREB	country=ECU
Zarate Willka | Tupac Katari Guerrilla Army | EGTK | Nestor Paz Zamora Commission	code=BOLREB	country=BOL
All for the Fatherland Movement | Montoneros | People's Revolutionary Army Argentina	code=ARGREB	country=ARG
Paraguayan People's Army | EPP	code=PRYREB	country=PRY
Provisional IRA | Irish Republican Army | IRA | I.R.A. | Real IRA | Continuity IRA | New IRA | Provisional Irish Republican Army	code=GBRREB	country=GBR
INLA | Irish National Liberation Army	code=GBRREB	country=GBR
Ulster Volunteer Force | UVF	code=GBRREB	country=GBR
Ulster Defence Association | UDA | Ulster Freedom Fighters | UFF	code=GBRREB	country=GBR
Loyalist Volunteer Force | LVF	code=GBRREB	country=GBR
Red Hand Commando	code=GBRREB	country=GBR
ETA | Basque Homeland and Freedom | Euskadi Ta Askatasuna	code=ESPREB	country=ESP
Eta	code=ESPREB	country=ESP	name=ETA	common=true	!exact
GRAPO	code=ESPREB	country=ESP
Batasuna | Herri Batasuna	code=ESPREB	country=ESP
Red Brigades | Brigate Rosse	code=ITAREB	country=ITA
Red Army Faction | RAF faction | Baader-Meinhof	code=DEUREB	country=DEU
National Socialist Underground | NSU	code=DEUREB	country=DEU
Reichsbürger | Reichsbuerger	code=DEUREB	country=DEU
November 17 | November 17 group | 17 November | Revolutionary Organization 17 November	code=GRCREB	country=GRC
Revolutionary Struggle	code=GRCREB	country=GRC
Conspiracy of Fire Nuclei	code=GRCREB	country=GRC
People's Revolutionary Struggle	code=GRCREB	country=GRC
Corsican National Liberation Front | FLNC	code=FRAREB	country=FRA
Action Directe	code=FRAREB	country=FRA
Kosovo Liberation Army | KLA | UCK | UÇK	code=XKXREB	country=XKX
Army of Republika Srpska | Bosnian Serb Army	code=BIHREB	country=BIH
HVO | Croatian Defence Council | Bosnian Croat army	code=BIHREB	country=BIH
Army of Bosnia and Herzegovina	code=BIHREB	country=BIH
Republika Srpska	code=BIHSRB	country=BIH	kind=government
Wagner | Wagner Group | PMC Wagner | Wagner mercenaries | Africa Corps	code=RUSMIL	country=RUS
Caucasus Emirate | Islamic International Brigade | Riyad-us Saliheen	code=RUSREB	country=RUS
Freedom of Russia Legion | Russian Volunteer Corps	code=RUSREB	country=RUS
Donetsk People's Republic | DPR | DNR | Luhansk People's Republic | Lugansk People's Republic | LPR | LNR	code=UKRSEP	country=UKR
Azov | Azov Battalion | Azov Regiment | Azov Brigade | Aidar Battalion | Right Sector | Pravy Sektor	code=UKRMIL	country=UKR
National Liberation Army Macedonia	code=MKDREB	country=MKD
Islamic Movement of Uzbekistan | IMU	code=UZBREB	country=UZB
East Turkestan Islamic Movement | ETIM | Turkistan Islamic Party | TIP	code=CHNREB	country=CHN
Moro Islamic Liberation Front | MILF	code=PHLREB	country=PHL
Moro National Liberation Front | MNLF	code=PHLREB	country=PHL
Abu Sayyaf | Abu Sayyaf Group | ASG	code=PHLREB	country=PHL
New People's Army | NPA | Communist Party of the Philippines | National Democratic Front of the Philippines | NDFP	code=PHLREB	country=PHL
Bangsamoro Islamic Freedom Fighters | BIFF	code=PHLREB	country=PHL
Maute group | Maute	code=PHLREB	country=PHL
Jemaah Islamiyah | Jemaah Islamiah | JI	code=IDNREB	country=IDN
Free Aceh Movement | GAM	code=IDNREB	country=IDN
Jamaah Ansharut Daulah | JAD	code=IDNREB	country=IDN
Laskar Jihad	code=IDNREB	country=IDN
Free Papua Movement | OPM | West Papua National Liberation Army | TPNPB	code=IDNREB	country=IDN
Fretilin | FRETILIN | Falintil	code=TLSREB	country=TLS
Barisan Revolusi Nasional | BRN | Pattani United Liberation Organisation | PULO	code=THAREB	country=THA
Khmer Rouge | Khmers Rouges | Party of Democratic Kampuchea	code=KHMREBKHR	country=KHM
Karen National Union | KNU | Karen National Liberation Army | KNLA	code=MMRREB	country=MMR
Kachin Independence Army | KIA | Kachin Independence Organization	code=MMRREB	country=MMR
Arakan Army	code=MMRREB	country=MMR
United Wa State Army | UWSA	code=MMRREB	country=MMR
Ta'ang National Liberation Army | TNLA	code=MMRREB	country=MMR
Myanmar National Democratic Alliance Army | MNDAA	code=MMRREB	country=MMR
People's Defence Force | People's Defense Forces | People's Defence Forces | PDF	code=MMRREB	country=MMR
Arakan Rohingya Salvation Army | ARSA	code=MMRREB	country=MMR
Three Brotherhood Alliance | Brotherhood Alliance	code=MMRREB	country=MMR
Shan State Army	code=MMRREB	country=MMR
Democratic Karen Buddhist Army | DKBA	code=MMRREB	country=MMR
God's Army	code=MMRREB	country=MMR
Karenni Nationalities Defence Force	code=MMRREB	country=MMR
National Unity Government | NUG	code=MMROPP	country=MMR
Aum Shinrikyo | Aum | Aum Supreme Truth	code=JPNREB	country=JPN
Japanese Red Army	code=JPNREB	country=JPN
Bougainville Revolutionary Army	code=PNGREB	country=PNG
Ku Klux Klan | KKK	code=USAREB	country=USA
Proud Boys	code=USAREB	country=USA
Oath Keepers	code=USAREB	country=USA
Weather Underground	code=USAREB	country=USA
Boogaloo movement | Boogaloo Bois	code=USAREB	country=USA
Antifa	code=USAREB	country=USA
Symbionese Liberation Army	code=USAREB	country=USA
Black Panthers | Black Panther Party	code=USAREB	country=USA
Michigan Militia	code=USAREB	country=USA
Aryan Nations | Aryan Brotherhood	code=USAREB	country=USA
Three Percenters	code=USAREB	country=USA
Kach | Kahane Chai | Jewish Underground	code=ISRREB	country=ISR
Irgun	code=ISRREB	country=ISR
Haganah	code=ISRREB	country=ISR
Stern Gang | Lehi	code=ISRREB	country=ISR
Hilltop Youth	code=ISRREB	country=ISR
%set kind=party
Democratic Party | Democrats | Democratic National Committee | DNC	code=USAPTY	country=USA
Republican Party | Republicans | GOP | G.O.P. | Republican National Committee | RNC | Grand Old Party	code=USAPTY	country=USA
Green Party US | Libertarian Party | Reform Party	code=USAPTY	country=USA
Tea Party	code=USAPTY	country=USA	name=Green Party US	common=true	!exact
Conservative Party | Tories | Tory Party | Conservatives	code=GBRPTY	country=GBR
New Labour	code=GBRPTY	country=GBR	name=Labour Party
Labour Party | Labour	code=GBRPTY	country=GBR	common=true	!exact
Liberal Democrats | Lib Dems | Liberal Democrat Party	code=GBRPTY	country=GBR
Scottish National Party | SNP	code=GBRPTY	country=GBR
UK Independence Party | UKIP | Ukip	code=GBRPTY	country=GBR
Reform UK | Brexit Party	code=GBRPTY	country=GBR
Plaid Cymru	code=GBRPTY	country=GBR
Democratic Unionist Party | DUP	code=GBRPTY	country=GBR
Sinn Fein | Sinn Féin	code=GBRPTY	country=GBR
Ulster Unionist Party | UUP | Ulster Unionists	code=GBRPTY	country=GBR
Social Democratic and Labour Party | SDLP	code=GBRPTY	country=GBR
Alliance Party	code=GBRPTY	country=GBR
British National Party | BNP	code=GBRPTY	country=GBR
English Defence League | EDL	code=GBRPTY	country=GBR
Fianna Fail | Fianna Fáil	code=IRLPTY	country=IRL
Fine Gael	code=IRLPTY	country=IRL
Socialist Party | Parti Socialiste	code=FRAPTY	country=FRA
National Rally | National Front | Front National | Rassemblement National	code=FRAPTY	country=FRA
Les Republicains | Les Républicains | UMP | Union for a Popular Movement	code=FRAPTY	country=FRA
La République En Marche | La Republique En Marche | En Marche | Renaissance party	code=FRAPTY	country=FRA
La France Insoumise | France Unbowed	code=FRAPTY	country=FRA
New Popular Front | Nouveau Front Populaire	code=FRAPTY	country=FRA
French Communist Party	code=FRAPTY	country=FRA
MoDem	code=FRAPTY	country=FRA	common=true	!exact
Christian Democratic Union | CDU | Christian Democrats	code=DEUPTY	country=DEU
Christian Social Union | CSU	code=DEUPTY	country=DEU
Social Democratic Party of Germany | SPD | Social Democrats	code=DEUPTY	country=DEU
Alternative for Germany | AfD | Alternative fuer Deutschland | Alternative für Deutschland	code=DEUPTY	country=DEU
Free Democratic Party | FDP | Free Democrats	code=DEUPTY	country=DEU
Green Party | The Greens	code=DEUPTY	country=DEU	name=Greens
Greens	code=DEUPTY	country=DEU	common=true	!exact
Die Linke | Left Party	code=DEUPTY	country=DEU
Sahra Wagenknecht Alliance | BSW	code=DEUPTY	country=DEU
PEGIDA | Pegida	code=DEUPTY	country=DEU
Forza Italia	code=ITAPTY	country=ITA
Lega Nord | Northern League | Lega party	code=ITAPTY	country=ITA
Five Star Movement | 5-Star Movement | M5S	code=ITAPTY	country=ITA
Brothers of Italy | Fratelli d'Italia	code=ITAPTY	country=ITA
Democratic Party of Italy	code=ITAPTY	country=ITA
Casapound | Forza Nuova	code=ITAPTY	country=ITA
Spanish Socialist Workers' Party | PSOE	code=ESPPTY	country=ESP
People's Party | Popular Party | Partido Popular | PP	code=ESPPTY	country=ESP
Podemos | Unidas Podemos	code=ESPPTY	country=ESP
Ciudadanos | Citizens party	code=ESPPTY	country=ESP
Vox party	code=ESPPTY	country=ESP
Esquerra Republicana | ERC | Republican Left of Catalonia	code=ESPPTY	country=ESP
Junts per Catalunya | Together for Catalonia	code=ESPPTY	country=ESP
Basque Nationalist Party | PNV	code=ESPPTY	country=ESP
New Democracy	code=GRCPTY	country=GRC
PASOK | Pasok	code=GRCPTY	country=GRC
Syriza | SYRIZA	code=GRCPTY	country=GRC
Golden Dawn	code=GRCPTY	country=GRC
Law and Justice | Law and Justice party | PiS	code=POLPTY	country=POL
Civic Platform | Civic Coalition	code=POLPTY	country=POL
Solidarnosc	code=POLPTY	country=POL	name=Solidarity
Solidarity	code=POLPTY	country=POL	common=true	!exact
Fidesz	code=HUNPTY	country=HUN
Jobbik	code=HUNPTY	country=HUN
Tisza party	code=HUNPTY	country=HUN
Freedom Party of Austria | Freedom Party | FPO | FPÖ	code=AUTPTY	country=AUT
Austrian People's Party | OVP | ÖVP	code=AUTPTY	country=AUT
SPO | SPÖ	code=AUTPTY	country=AUT
Party for Freedom | PVV	code=NLDPTY	country=NLD
VVD	code=NLDPTY	country=NLD
D66	code=NLDPTY	country=NLD
Vlaams Belang	code=BELPTY	country=BEL
New Flemish Alliance | N-VA	code=BELPTY	country=BEL
Sweden Democrats	code=EUR
Danish People's Party	code=EUR
Finns Party | True Finns	code=EUR
Smer | Smer-SD	code=SVKPTY	country=SVK
Direction party	code=SVKPTY	country=SVK
Social Democratic Party Romania	code=ROUPTY	country=ROU
PSD	code=ROUPTY	country=ROU
GERB	code=BGRPTY	country=BGR
Serbian Progressive Party	code=SRBPTY	country=SRB
Serbian Radical Party	code=SRBPTY	country=SRB
Socialist Party of Serbia	code=SRBPTY	country=SRB
Democratic Opposition of Serbia	code=SRBPTY	country=SRB
Democratic Party of Kosovo | Democratic League of Kosovo	code=XKXPTY	country=XKX
Vetevendosje	code=XKXPTY	country=XKX
VMRO-DPMNE	code=MKDPTY	country=MKD
Croatian Democratic Union	code=HRVPTY	country=HRV
HDZ	code=HRVPTY	country=HRV
AKEL	code=CYPPTY	country=CYP
DISY	code=CYPPTY	country=CYP
United Russia	code=RUSPTY	country=RUS
Communist Party of the Russian Federation | KPRF	code=RUSPTY	country=RUS
Liberal Democratic Party of Russia | LDPR	code=RUSPTY	country=RUS
A Just Russia | Just Russia	code=RUSPTY	country=RUS
Yabloko	code=RUSPTY	country=RUS
Anti-Corruption Foundation | FBK	code=RUSPTY	country=RUS
Communist Party of the Soviet Union | CPSU	code=SUNPTY	country=SUN
Politburo	code=SUNPTY	country=SUN	common=true	!exact
Bolsheviks	code=SUNPTY	country=SUN
Servant of the People	code=UKRPTY	country=UKR
Party of Regions	code=UKRPTY	country=UKR
Batkivshchyna	code=UKRPTY	country=UKR
European Solidarity	code=UKRPTY	country=UKR
Fatherland party	code=UKRPTY	country=UKR
Our Ukraine	code=UKRPTY	country=UKR
Georgian Dream	code=GEOPTY	country=GEO
United National Movement	code=GEOPTY	country=GEO
Justice and Development Party | AK Party | AKP	code=TURPTY	country=TUR
Republican People's Party | CHP	code=TURPTY	country=TUR
Nationalist Movement Party | MHP	code=TURPTY	country=TUR
Peoples' Democratic Party | HDP | DEM Party	code=TURPTY	country=TUR
IYI Party | Good Party	code=TURPTY	country=TUR
Welfare Party | Refah	code=TURPTY	country=TUR
Motherland Party | ANAP	code=TURPTY	country=TUR
Likud | Likud party	code=ISRPTY	country=ISR
Kadima	code=ISRPTY	country=ISR
Yisrael Beiteinu	code=ISRPTY	country=ISR
Yesh Atid	code=ISRPTY	country=ISR
Shas	code=ISRPTY	country=ISR
Blue and White | Kahol Lavan	code=ISRPTY	country=ISR
United Torah Judaism	code=ISRPTY	country=ISR
Jewish Home	code=ISRPTY	country=ISR
Otzma Yehudit | Jewish Power	code=ISRPTY	country=ISR
Religious Zionism party	code=ISRPTY	country=ISR
Meretz	code=ISRPTY	country=ISR
Israeli Labor Party	code=ISRPTY	country=ISR	name=Labor Party
Labor Party	code=ISRPTY	country=ISR	common=true	!exact
Yamina | New Hope | Joint List | Ra'am	code=ISRPTY	country=ISR
Baath Party | Ba'ath Party | Baath | Ba'ath | Arab Socialist Baath Party	code=IRQPTY	country=IRQ
Dawa Party | Islamic Dawa Party | Dawa	code=IRQPTY	country=IRQ
Supreme Council for Islamic Revolution in Iraq | SCIRI | Islamic Supreme Council of Iraq	code=IRQPTY	country=IRQ
Iraqi National Congress | INC	code=IRQPTY	country=IRQ
Iraqi National Accord	code=IRQPTY	country=IRQ
State of Law coalition | State of Law	code=IRQPTY	country=IRQ
Coordination Framework	code=IRQPTY	country=IRQ
Iraqi Governing Council | Governing Council	code=IRQPTY	country=IRQ
Future Movement	code=LBNPTY	country=LBN
Free Patriotic Movement	code=LBNPTY	country=LBN
Lebanese Forces	code=LBNPTY	country=LBN
Kataeb	code=LBNPTY	country=LBN
Phalange	code=LBNPTY	country=LBN
Progressive Socialist Party	code=LBNPTY	country=LBN
March 14	code=LBNPTY	country=LBN
National Democratic Party Egypt	code=EGYPTY	country=EGY
Freedom and Justice Party	code=EGYPTY	country=EGY
Wafd Party	code=EGYPTY	country=EGY
Nour Party	code=EGYPTY	country=EGY
Kefaya	code=EGYPTY	country=EGY
Tamarod	code=EGYPTY	country=EGY
Ennahda | Ennahdha	code=TUNPTY	country=TUN
Nidaa Tounes	code=TUNPTY	country=TUN
National Liberation Front	code=DZAPTY	country=DZA
FLN	code=DZAPTY	country=DZA
Istiqlal	code=MARPTY	country=MAR
Justice and Development Party Morocco	code=MARPTY	country=MAR
PJD	code=MARPTY	country=MAR
National Congress Party	code=SDNPTY	country=SDN
National Umma Party | Umma Party	code=SDNPTY	country=SDN
Popular Congress Party	code=SDNPTY	country=SDN
General People's Congress	code=YEMPTY	country=YEM
Islah | Al-Islah | Islah party	code=YEMPTY	country=YEM
Yemeni Socialist Party	code=YEMPTY	country=YEM
Pakistan Tehreek-e-Insaf | Pakistan Tehrik-e-Insaf | PTI	code=PAKPTY	country=PAK
Pakistan Muslim League-Nawaz | Pakistan Muslim League-N | Pakistan Muslim League (N) | PML-N | PML (N) | Pakistan Muslim League	code=PAKPTY	country=PAK
Pakistan People's Party | Pakistan Peoples Party | PPP	code=PAKPTY	country=PAK
Muttahida Qaumi Movement | MQM | MQM-P	code=PAKPTY	country=PAK
Awami National Party | ANP	code=PAKPTY	country=PAK
Jamaat-e-Islami | Jamaat-i-Islami	code=PAKPTY	country=PAK
Jamiat Ulema-e-Islam | JUI-F | JUI	code=PAKPTY	country=PAK
Tehreek-e-Labbaik Pakistan | TLP | Tehreek-e-Labbaik	code=PAKPTY	country=PAK
Pashtun Tahafuz Movement | PTM	code=PAKPTY	country=PAK
Muttahida Majlis-e-Amal | MMA	code=PAKPTY	country=PAK
Pakistan Democratic Movement | PDM	code=PAKPTY	country=PAK
Bharatiya Janata Party | BJP | B.J.P.	code=INDPTY	country=IND
Indian National Congress | Congress party | All India Congress Committee | AICC	code=INDPTY	country=IND
Aam Aadmi Party | AAP	code=INDPTY	country=IND
Trinamool Congress | TMC | All India Trinamool Congress	code=INDPTY	country=IND
Shiv Sena	code=INDPTY	country=IND
Samajwadi Party	code=INDPTY	country=IND
Bahujan Samaj Party | BSP	code=INDPTY	country=IND
Janata Dal | Janata Dal (United) | JD(U) | JD-U	code=INDPTY	country=IND
Rashtriya Janata Dal | RJD	code=INDPTY	country=IND
Communist Party of India (Marxist) | CPI(M) | CPI-M | CPM	code=INDPTY	country=IND
Communist Party of India | CPI	code=INDPTY	country=IND
DMK | Dravida Munnetra Kazhagam	code=INDPTY	country=IND
AIADMK	code=INDPTY	country=IND
Nationalist Congress Party | NCP	code=INDPTY	country=IND
Biju Janata Dal | BJD	code=INDPTY	country=IND
Shiromani Akali Dal | Akali Dal	code=INDPTY	country=IND
National Conference | Jammu and Kashmir National Conference	code=INDPTY	country=IND
Peoples Democratic Party | PDP	code=INDPTY	country=IND
Telugu Desam Party | TDP | Telugu Desam	code=INDPTY	country=IND
YSR Congress | YSRCP	code=INDPTY	country=IND
Telangana Rashtra Samithi | TRS | Bharat Rashtra Samithi	code=INDPTY	country=IND
AIMIM	code=INDPTY	country=IND
National Democratic Alliance | NDA	code=INDPTY	country=IND
United Progressive Alliance | UPA	code=INDPTY	country=IND
Rashtriya Swayamsevak Sangh | RSS	code=INDREL	country=IND
Vishwa Hindu Parishad | VHP | Vishva Hindu Parishad	code=INDREL	country=IND
Bajrang Dal	code=INDREL	country=IND
Popular Front of India | PFI	code=INDREL	country=IND
Jamiat Ulema-e-Hind	code=INDREL	country=IND
Awami League	code=BGDPTY	country=BGD
Bangladesh Nationalist Party | BNP	code=BGDPTY	country=BGD
Jatiya Party	code=BGDPTY	country=BGD
National Citizen Party	code=BGDPTY	country=BGD
Nepali Congress	code=NPLPTY	country=NPL
CPN-UML	code=NPLPTY	country=NPL
Communist Party of Nepal	code=NPLPTY	country=NPL
Rastriya Swatantra Party	code=NPLPTY	country=NPL
United National Party	code=LKAPTY	country=LKA
Sri Lanka Freedom Party	code=LKAPTY	country=LKA
Sri Lanka Podujana Peramuna | SLPP	code=LKAPTY	country=LKA
Samagi Jana Balawegaya	code=LKAPTY	country=LKA
JVP | Janatha Vimukthi Peramuna	code=LKAPTY	country=LKA
National People's Power	code=LKAPTY	country=LKA
Communist Party of China | Chinese Communist Party | CCP | CPC | China's Communist Party	code=CHNGOV	country=CHN
Central Military Commission	code=CHNGOV	country=CHN
Politburo Standing Committee	code=CHNGOV	country=CHN
Democratic Progressive Party | DPP	code=TWNPTY	country=TWN
Kuomintang | KMT | Nationalist Party	code=TWNPTY	country=TWN
Taiwan People's Party | TPP	code=TWNPTY	country=TWN
Liberal Democratic Party | LDP	code=JPNPTY	country=JPN
Democratic Party of Japan | DPJ	code=JPNPTY	country=JPN
Komeito	code=JPNPTY	country=JPN
Constitutional Democratic Party of Japan | CDP	code=JPNPTY	country=JPN
Japan Innovation Party | Ishin | Nippon Ishin	code=JPNPTY	country=JPN
Sanseito	code=JPNPTY	country=JPN
Workers' Party of Korea | Workers Party of Korea | Korean Workers' Party	code=PRKGOV	country=PRK
Grand National Party	code=KORPTY	country=KOR
Saenuri Party | Saenuri | Uri Party	code=KORPTY	country=KOR
People Power Party	code=KORPTY	country=KOR
Liberty Korea Party	code=KORPTY	country=KOR
Democratic Party of Korea	code=KORPTY	country=KOR
Communist Party of Vietnam | Vietnamese Communist Party	code=VNMGOV	country=VNM
Viet Cong	code=VNMGOV	country=VNM
Cambodian People's Party | CPP	code=KHMPTY	country=KHM
Cambodia National Rescue Party | CNRP | Sam Rainsy Party	code=KHMPTY	country=KHM
Funcinpec | FUNCINPEC	code=KHMPTY	country=KHM
National League for Democracy | NLD	code=MMRPTY	country=MMR
Union Solidarity and Development Party | USDP	code=MMRPTY	country=MMR
Pheu Thai | Pheu Thai Party	code=THAPTY	country=THA
Thai Rak Thai	code=THAPTY	country=THA
Move Forward Party | Move Forward	code=THAPTY	country=THA
Palang Pracharath	code=THAPTY	country=THA
Bhumjaithai	code=THAPTY	country=THA
People's Alliance for Democracy	code=THAPTY	country=THA
Yellow Shirts	code=THAPTY	country=THA
Red Shirts	code=THAPTY	country=THA
United Front for Democracy Against Dictatorship	code=THAPTY	country=THA
Golkar | Golkar Party	code=IDNPTY	country=IDN
PDI-P	code=IDNPTY	country=IDN
Gerindra	code=IDNPTY	country=IDN
Indonesian Democratic Party of Struggle	code=IDNPTY	country=IDN
Barisan Nasional	code=MYSPTY	country=MYS
UMNO | United Malays National Organisation	code=MYSPTY	country=MYS
Pakatan Harapan	code=MYSPTY	country=MYS
Parti Islam Se-Malaysia	code=MYSPTY	country=MYS
Parti Keadilan Rakyat	code=MYSPTY	country=MYS
Democratic Action Party	code=MYSPTY	country=MYS
People's Action Party | PAP | Workers' Party of Singapore	code=SGPPTY	country=SGP
Australian Labor Party | ALP	code=AUSPTY	country=AUS
Liberal Party of Australia	code=AUSPTY	country=AUS
One Nation	code=AUSPTY	country=AUS
Liberal-National coalition	code=AUSPTY	country=AUS
Australian Greens	code=AUSPTY	country=AUS
New Zealand National Party | New Zealand First | New Zealand Labour Party	code=NZLPTY	country=NZL
Liberal Party of Canada | Liberal Party	code=CANPTY	country=CAN
Conservative Party of Canada	code=CANPTY	country=CAN
New Democratic Party | NDP	code=CANPTY	country=CAN
Bloc Quebecois | Bloc Québécois	code=CANPTY	country=CAN
Parti Quebecois | Parti Québécois	code=CANPTY	country=CAN
Institutional Revolutionary Party	code=MEXPTY	country=MEX
PRI	code=MEXPTY	country=MEX
National Action Party	code=MEXPTY	country=MEX
PAN	code=MEXPTY	country=MEX
Party of the Democratic Revolution	code=MEXPTY	country=MEX
PRD	code=MEXPTY	country=MEX
Morena	code=MEXPTY	country=MEX
MORENA	code=MEXPTY	country=MEX
National Regeneration Movement	code=MEXPTY	country=MEX
United Socialist Party of Venezuela	code=VENPTY	country=VEN
PSUV	code=VENPTY	country=VEN
Democratic Unity Roundtable	code=VENPTY	country=VEN
MUD	code=VENPTY	country=VEN
Accion Democratica	code=VENPTY	country=VEN
COPEI	code=VENPTY	country=VEN
Vente Venezuela	code=VENPTY	country=VEN
Popular Will	code=VENPTY	country=VEN
Voluntad Popular	code=VENPTY	country=VEN
Workers' Party | Workers Party	code=BRAPTY	country=BRA
Partido dos Trabalhadores	code=BRAPTY	country=BRA
Brazilian Social Democracy Party	code=BRAPTY	country=BRA
PSDB	code=BRAPTY	country=BRA
PMDB	code=BRAPTY	country=BRA
Brazilian Democratic Movement	code=BRAPTY	country=BRA
Peronist party	code=ARGPTY	country=ARG
Justicialist Party	code=ARGPTY	country=ARG
Radical Civic Union	code=ARGPTY	country=ARG
UCR	code=ARGPTY	country=ARG
La Libertad Avanza	code=ARGPTY	country=ARG
Peronists	code=ARGPTY	country=ARG
Kirchnerists	code=ARGPTY	country=ARG
Movement Toward Socialism | Movement to Socialism	code=BOLPTY	country=BOL
MAS-IPSP	code=BOLPTY	country=BOL
APRA	code=PERPTY	country=PER
Peru Libre	code=PERPTY	country=PER
Free Peru	code=PERPTY	country=PER
Popular Force	code=PERPTY	country=PER
Fuerza Popular	code=PERPTY	country=PER
Peru Possible	code=PERPTY	country=PER
Nationalist Republican Alliance	code=SLVPTY	country=SLV
ARENA	code=SLVPTY	country=SLV
National Conciliation Party	code=SLVPTY	country=SLV
Nuevas Ideas	code=SLVPTY	country=SLV
New Ideas party	code=SLVPTY	country=SLV
Christian Democratic Party	code=SLVPTY	country=SLV
Democratic Convergence	code=SLVPTY	country=SLV
National Opposition Union	code=NICPTY	country=NIC
UNO coalition	code=NICPTY	country=NIC
Patriotic Union	code=COLPTY	country=COL
Union Patriotica | Unión Patriótica | UP	code=COLPTY	country=COL
Colombian Communist Party	code=COLPTY	country=COL
Democratic Center	code=COLPTY	country=COL
Lavalas | Fanmi Lavalas	code=HTIPTY	country=HTI
Tontons Macoutes	code=HTIPTY	country=HTI
Communist Party of Cuba | Cuban Communist Party	code=CUBPTY	country=CUB
Ladies in White	code=CUBPTY	country=CUB
African National Congress | ANC	code=ZAFPTY	country=ZAF
Inkatha Freedom Party | Inkatha | IFP	code=ZAFPTY	country=ZAF
Democratic Alliance	code=ZAFPTY	country=ZAF
Economic Freedom Fighters | EFF	code=ZAFPTY	country=ZAF
uMkhonto weSizwe | MK Party	code=ZAFPTY	country=ZAF
Pan Africanist Congress	code=ZAFPTY	country=ZAF
Congress of the People	code=ZAFPTY	country=ZAF
ZANU-PF | Zanu-PF | Zanu PF | ZANU PF | Zimbabwe African National Union-Patriotic Front	code=ZWEPTY	country=ZWE
Movement for Democratic Change | MDC	code=ZWEPTY	country=ZWE
Citizens Coalition for Change	code=ZWEPTY	country=ZWE
SWAPO | Swapo	code=NAMPTY	country=NAM
MPLA	code=AGOPTY	country=AGO
Popular Movement for the Liberation of Angola	code=AGOPTY	country=AGO
Frelimo | FRELIMO	code=MOZPTY	country=MOZ
Chama Cha Mapinduzi | CCM | Chadema	code=TZAPTY	country=TZA
Orange Democratic Movement | ODM	code=KENPTY	country=KEN
Jubilee Party	code=KENPTY	country=KEN
KANU	code=KENPTY	country=KEN
United Democratic Alliance	code=KENPTY	country=KEN
National Resistance Movement | NRM	code=UGAPTY	country=UGA
National Unity Platform	code=UGAPTY	country=UGA
Forum for Democratic Change	code=UGAPTY	country=UGA
All Progressives Congress | APC	code=NGAPTY	country=NGA
Peoples Democratic Party Nigeria | People's Democratic Party	code=NGAPTY	country=NGA
National Democratic Congress | NDC	code=GHAPTY	country=GHA
New Patriotic Party | NPP	code=GHAPTY	country=GHA
Prosperity Party	code=ETHPTY	country=ETH
%set kind=army
U.S. military | US military | United States military | U.S. Armed Forces | US Armed Forces | American military	code=USAMIL	country=USA
U.S. Army | US Army | United States Army	code=USAMIL	country=USA
U.S. Navy | US Navy | United States Navy	code=USAMIL	country=USA
U.S. Air Force | US Air Force | USAF | United States Air Force	code=USAMIL	country=USA
U.S. Marine Corps | US Marine Corps | Marine Corps | U.S. Marines | US Marines	code=USAMIL	country=USA
U.S. Central Command | US Central Command | CENTCOM | Centcom | Central Command	code=USAMIL	country=USA
Africa Command | AFRICOM | U.S. Africa Command | US Africa Command	code=USAMIL	country=USA
U.S. European Command	code=USAMIL	country=USA
Indo-Pacific Command | Pacific Command	code=USAMIL	country=USA
U.S. Southern Command | Southern Command | SOUTHCOM	code=USAMIL	country=USA
Joint Chiefs of Staff | Joint Chiefs	code=USAMIL	country=USA
U.S. National Guard | National Guard	code=USAMIL	country=USA
Coast Guard | U.S. Coast Guard | US Coast Guard	code=USAMIL	country=USA
Special Operations Command	code=USAMIL	country=USA
Delta Force	code=USAMIL	country=USA
Navy SEALs | SEAL Team Six | SEAL Team 6	code=USAMIL	country=USA
Green Berets	code=USAMIL	country=USA
U.S. Forces Korea | US Forces Korea | USFK	code=USAMIL	country=USA
Fifth Fleet | 5th Fleet | U.S. Fifth Fleet	code=USAMIL	country=USA
Seventh Fleet | 7th Fleet	code=USAMIL	country=USA
Sixth Fleet | 6th Fleet	code=USAMIL	country=USA
Army Rangers	code=USAMIL	country=USA
82nd Airborne Division | 82nd Airborne	code=USAMIL	country=USA
101st Airborne Division | 101st Airborne	code=USAMIL	country=USA
Space Force | U.S. Space Force	code=USAMIL	country=USA
Cyber Command	code=USAMIL	country=USA
Army Corps of Engineers	code=USAMIL	country=USA
NORAD	code=USAMIL	country=USA
Strategic Command	code=USAMIL	country=USA
U.S. Cyber Command	code=USAMIL	country=USA
British Army	code=GBRMIL	country=GBR
Royal Navy	code=GBRMIL	country=GBR
Royal Air Force | RAF	code=GBRMIL	country=GBR
SAS | Special Air Service	code=GBRMIL	country=GBR
Royal Marines	code=GBRMIL	country=GBR
Ministry of Defence | MOD	code=GBRMIL	country=GBR
MoD	code=GBRMIL	country=GBR	name=Ministry of Defence	common=true	!exact
French Foreign Legion	code=FRAMIL	country=FRA
Foreign Legion	code=FRAMIL	country=FRA	name=French Foreign Legion	common=true	!exact
French Army	code=FRAMIL	country=FRA
Bundeswehr	code=DEUMIL	country=DEU
Luftwaffe	code=DEUMIL	country=DEU
Wehrmacht	code=DEUMIL	country=DEU
Red Army | Soviet Army	code=SUNMIL	country=SUN
Russian Armed Forces	code=RUSMIL	country=RUS
Black Sea Fleet	code=RUSMIL	country=RUS
Baltic Fleet	code=RUSMIL	country=RUS
Russian Navy	code=RUSMIL	country=RUS
Russian Air Force	code=RUSMIL	country=RUS
Rosgvardia	code=RUSMIL	country=RUS
Akhmat	code=RUSMIL	country=RUS
Armed Forces of Ukraine	code=UKRMIL	country=UKR
Ukrainian Armed Forces	code=UKRMIL	country=UKR
Ukraine's General Staff	code=UKRMIL	country=UKR
Territorial Defense Forces	code=UKRMIL	country=UKR
People's Liberation Army	code=CHNMIL	country=CHN
PLA	code=CHNMIL	country=CHN
Chinese military	code=CHNMIL	country=CHN
PLA Navy	code=CHNMIL	country=CHN
Eastern Theater Command	code=CHNMIL	country=CHN
Eastern Theatre Command	code=CHNMIL	country=CHN
China Coast Guard	code=CHNMIL	country=CHN
Chinese Coast Guard	code=CHNMIL	country=CHN
Rocket Force	code=CHNMIL	country=CHN
Korean People's Army | KPA	code=PRKMIL	country=PRK
Self-Defense Forces | Japan Self-Defense Forces	code=JPNMIL	country=JPN
Self-Defence Forces	code=JPNMIL	country=JPN
Maritime Self-Defense Force	code=JPNMIL	country=JPN
Japan Coast Guard	code=JPNMIL	country=JPN
Israel Defense Forces | Israeli Defense Forces | Israeli Defence Forces | Israel Defence Forces | IDF | Israeli army | Israeli military | Israeli Air Force | IAF | Golani Brigade	code=ISRMIL	country=ISR
COGAT	code=ISRMIL	country=ISR
Islamic Revolutionary Guard Corps | Islamic Revolutionary Guards Corps | Revolutionary Guards | Revolutionary Guard | IRGC | Iranian Revolutionary Guards | Iran's Revolutionary Guards | Pasdaran | Iranian Revolutionary Guard Corps | Revolutionary Guard Corps	code=IRNMIL	country=IRN
Quds Force | Qods Force | al-Quds Force | IRGC Quds Force	code=IRNMIL	country=IRN
Basij | Basij militia	code=IRNMIL	country=IRN
Artesh	code=IRNMIL	country=IRN
Republican Guard | Iraqi Republican Guard	code=IRQMIL	country=IRQ
Iraqi Security Forces	code=IRQMIL	country=IRQ
Counter-Terrorism Service	code=IRQMIL	country=IRQ
Lebanese Armed Forces | LAF	code=LBNMIL	country=LBN
Lebanese Army	code=LBNMIL	country=LBN
Syrian Arab Army	code=SYRMIL	country=SYR
Syrian army	code=SYRMIL	country=SYR
Tiger Forces	code=SYRMIL	country=SYR
4th Armoured Division	code=SYRMIL	country=SYR
Fourth Division	code=SYRMIL	country=SYR
Turkish Armed Forces	code=TURMIL	country=TUR
Turkish army	code=TURMIL	country=TUR
Turkish military	code=TURMIL	country=TUR
TSK	code=TURMIL	country=TUR
Pakistan Army	code=PAKMIL	country=PAK
Pakistani army	code=PAKMIL	country=PAK
Pakistan Air Force | PAF	code=PAKMIL	country=PAK
Pakistan Navy	code=PAKMIL	country=PAK
Pakistani military	code=PAKMIL	country=PAK
Inter-Services Public Relations | ISPR	code=PAKMIL	country=PAK
Frontier Corps	code=PAKMIL	country=PAK
Frontier Constabulary	code=PAKMIL	country=PAK
Pakistan Rangers	code=PAKMIL	country=PAK
Pakistan military	code=PAKMIL	country=PAK
Indian Army	code=INDMIL	country=IND
Indian Air Force	code=INDMIL	country=IND
Indian Navy	code=INDMIL	country=IND
Border Security Force | BSF	code=INDMIL	country=IND
Central Reserve Police Force | CRPF	code=INDMIL	country=IND
Assam Rifles	code=INDMIL	country=IND
Rashtriya Rifles	code=INDMIL	country=IND
Indian Coast Guard	code=INDMIL	country=IND
Afghan National Army | ANA	code=AFGMIL	country=AFG
Afghan National Security Forces | ANSF	code=AFGMIL	country=AFG
Afghan army	code=AFGMIL	country=AFG
Afghan Local Police	code=AFGMIL	country=AFG
Tatmadaw	code=MMRMIL	country=MMR
Burmese military	code=MMRMIL	country=MMR
Myanmar military	code=MMRMIL	country=MMR
Myanmar army	code=MMRMIL	country=MMR
State Administration Council	code=MMRMIL	country=MMR
SLORC | State Law and Order Restoration Council	code=MMRMIL	country=MMR
State Peace and Development Council | SPDC	code=MMRMIL	country=MMR
Armed Forces of the Philippines	code=PHLMIL	country=PHL
AFP Philippines	code=PHLMIL	country=PHL
Philippine Army	code=PHLMIL	country=PHL
Philippine Coast Guard	code=PHLMIL	country=PHL
Indonesian military	code=IDNMIL	country=IDN
TNI	code=IDNMIL	country=IDN
Kopassus	code=IDNMIL	country=IDN
Indonesian National Armed Forces	code=IDNMIL	country=IDN
Sudanese Armed Forces | SAF	code=SDNMIL	country=SDN
Sudanese army	code=SDNMIL	country=SDN
Sudan's army	code=SDNMIL	country=SDN
Sudanese military	code=SDNMIL	country=SDN
South Sudan People's Defence Forces | SSPDF	code=SSDMIL	country=SSD
Ethiopian National Defense Force | Ethiopian National Defence Force | ENDF	code=ETHMIL	country=ETH
Kenya Defence Forces | KDF | Kenya Defense Forces	code=KENMIL	country=KEN
Uganda People's Defence Force	code=UGAMIL	country=UGA
Ugandan People's Defence Force	code=UGAMIL	country=UGA
Uganda People's Defense Force	code=UGAMIL	country=UGA
UPDF	code=UGAMIL	country=UGA
FARDC	code=CODMIL	country=COD
Armed Forces of the Democratic Republic of the Congo	code=CODMIL	country=COD
Congolese army	code=CODMIL	country=COD
Rwanda Defence Force | Rwandan Defence Forces | RDF	code=RWAMIL	country=RWA
Supreme Council of the Armed Forces | SCAF	code=EGYMIL	country=EGY
Egyptian army	code=EGYMIL	country=EGY
Egyptian Armed Forces	code=EGYMIL	country=EGY
Australian Defence Force | ADF	code=AUSMIL	country=AUS
Royal Australian Navy	code=AUSMIL	country=AUS
Royal Australian Air Force	code=AUSMIL	country=AUS
Australian Army	code=AUSMIL	country=AUS
Canadian Armed Forces | Canadian Forces | Royal Canadian Air Force	code=CANMIL	country=CAN
Multinational Joint Task Force | MNJTF	code=AFRMIL	country=NGA
Yugoslav People's Army | Yugoslav army	code=YUGMIL	country=YUG
JNA	code=YUGMIL	country=YUG
Salvadoran Armed Forces	code=SLVMIL	country=SLV
Armed Forces Press Committee	code=SLVMIL	country=SLV
COPREFA	code=SLVMIL	country=SLV
Atlacatl Battalion	code=SLVMIL	country=SLV
Arce Battalion	code=SLVMIL	country=SLV
Panama Defense Forces | PDF	code=PANMIL	country=PAN
Panamanian Defense Forces	code=PANMIL	country=PAN
Dignity Battalions	code=PANMIL	country=PAN
Sandinista People's Army	code=NICMIL	country=NIC
%set kind=agency
CIA | Central Intelligence Agency | C.I.A.	code=USASPY	country=USA
NSA | National Security Agency	code=USASPY	country=USA
Defense Intelligence Agency | DIA	code=USASPY	country=USA
Office of the Director of National Intelligence | ODNI	code=USASPY	country=USA
FBI | Federal Bureau of Investigation | F.B.I.	code=USACOP	country=USA
DEA | Drug Enforcement Administration | D.E.A.	code=USACOP	country=USA
ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives	code=USACOP	country=USA
Secret Service | U.S. Secret Service | US Secret Service	code=USACOP	country=USA
U.S. Marshals Service | US Marshals Service	code=USACOP	country=USA
Immigration and Customs Enforcement | ICE | U.S. Immigration and Customs Enforcement	code=USACOP	country=USA
Customs and Border Protection | CBP | U.S. Customs and Border Protection	code=USACOP	country=USA
U.S. Border Patrol | US Border Patrol	code=USACOP	country=USA	name=Border Patrol
Border Patrol	code=USACOP	country=USA	common=true	!exact
Capitol Police | U.S. Capitol Police | US Capitol Police	code=USACOP	country=USA
LAPD | Los Angeles Police Department	code=USACOP	country=USA
NYPD | New York Police Department | New York City Police Department	code=USACOP	country=USA
Chicago Police Department	code=USACOP	country=USA
California Highway Patrol	code=USACOP	country=USA
Texas Rangers | Texas Department of Public Safety	code=USACOP	country=USA
National Security Council | NSC	code=USAGOV	country=USA
Federal Reserve | Fed | the Fed | Federal Reserve Board | U.S. Federal Reserve | US Federal Reserve | Federal Open Market Committee | FOMC	code=USAGOV	country=USA
Environmental Protection Agency | EPA	code=USAGOV	country=USA
NASA | Nasa | National Aeronautics and Space Administration	code=USAGOV	country=USA
Food and Drug Administration | FDA | F.D.A.	code=USAGOV	country=USA
Centers for Disease Control and Prevention | CDC | Centers for Disease Control | C.D.C.	code=USAGOV	country=USA
National Institutes of Health | NIH	code=USAGOV	country=USA
Federal Aviation Administration | FAA | F.A.A.	code=USAGOV	country=USA
National Transportation Safety Board | NTSB	code=USAGOV	country=USA
Federal Communications Commission | FCC	code=USAGOV	country=USA
Federal Trade Commission | FTC	code=USAGOV	country=USA
Securities and Exchange Commission | SEC	code=USAGOV	country=USA
Internal Revenue Service | IRS	code=USAGOV	country=USA
FEMA | Federal Emergency Management Agency	code=USAGOV	country=USA
USAID | U.S. Agency for International Development | US Agency for International Development	code=USAGOV	country=USA
Transportation Security Administration | TSA	code=USAGOV	country=USA
U.S. Geological Survey | US Geological Survey | USGS	code=USAGOV	country=USA
National Weather Service	code=USAGOV	country=USA
National Hurricane Center	code=USAGOV	country=USA
NOAA | National Oceanic and Atmospheric Administration	code=USAGOV	country=USA
National Park Service	code=USAGOV	country=USA
Social Security Administration	code=USAGOV	country=USA
Federal Election Commission | FEC	code=USAGOV	country=USA
Office of Management and Budget | OMB	code=USAGOV	country=USA
Congressional Budget Office | CBO	code=USAGOV	country=USA
Government Accountability Office | GAO	code=USAGOV	country=USA
Nuclear Regulatory Commission	code=USAGOV	country=USA
Peace Corps	code=USAGOV	country=USA
Census Bureau | U.S. Census Bureau	code=USAGOV	country=USA
Bureau of Labor Statistics	code=USAGOV	country=USA
Small Business Administration	code=USAGOV	country=USA
Veterans Administration	code=USAGOV	country=USA
Fannie Mae	code=USAGOV	country=USA
Freddie Mac	code=USAGOV	country=USA
Amtrak	code=USAGOV	country=USA
U.S. Postal Service | US Postal Service	code=USAGOV	country=USA
Office of Foreign Assets Control | OFAC	code=USAGOV	country=USA
U.S. Citizenship and Immigration Services | USCIS	code=USAGOV	country=USA
Consumer Product Safety Commission	code=USAGOV	country=USA
National Labor Relations Board | NLRB	code=USAGOV	country=USA
Tennessee Valley Authority	code=USAGOV	country=USA
Library of Congress	code=USAGOV	country=USA
Smithsonian | Smithsonian Institution	code=USAGOV	country=USA
Consumer Financial Protection Bureau	code=USAGOV	country=USA
Department of Government Efficiency | DOGE	code=USAGOV	country=USA
MI6 | Secret Intelligence Service	code=GBRSPY	country=GBR
MI5 | Security Service	code=GBRSPY	country=GBR
GCHQ	code=GBRSPY	country=GBR
Metropolitan Police | Met Police | London Metropolitan Police	code=GBRCOP	country=GBR
National Crime Agency | NCA	code=GBRCOP	country=GBR
Police Service of Northern Ireland | PSNI	code=GBRCOP	country=GBR
Royal Ulster Constabulary | RUC	code=GBRCOP	country=GBR
Greater Manchester Police	code=GBRCOP	country=GBR
West Midlands Police	code=GBRCOP	country=GBR
Police Scotland	code=GBRCOP	country=GBR
Thames Valley Police	code=GBRCOP	country=GBR
Bank of England | BoE	code=GBRGOV	country=GBR
National Health Service | NHS	code=GBRGOV	country=GBR
Office for National Statistics | ONS	code=GBRGOV	country=GBR
Ofcom	code=GBRGOV	country=GBR
Ofgem	code=GBRGOV	country=GBR
HM Revenue & Customs | HMRC	code=GBRGOV	country=GBR
Crown Prosecution Service | CPS	code=GBRGOV	country=GBR
Financial Conduct Authority | FCA	code=GBRGOV	country=GBR
Met Office	code=GBRGOV	country=GBR
Care Quality Commission	code=GBRGOV	country=GBR
Environment Agency	code=GBRGOV	country=GBR
Health Protection Agency	code=GBRGOV	country=GBR
Network Rail	code=GBRGOV	country=GBR
Ofsted	code=GBRGOV	country=GBR
Electoral Commission	code=GBRGOV	country=GBR
Serious Fraud Office | SFO	code=GBRGOV	country=GBR
Office for Budget Responsibility | OBR	code=GBRGOV	country=GBR
Competition and Markets Authority	code=GBRGOV	country=GBR
Information Commissioner's Office	code=GBRGOV	country=GBR
Border Force	code=GBRGOV	country=GBR
DGSE	code=FRASPY	country=FRA
DGSI	code=FRASPY	country=FRA
BND | Bundesnachrichtendienst	code=DEUSPY	country=DEU
BfV | Federal Office for the Protection of the Constitution	code=DEUSPY	country=DEU
Stasi	code=DEUSPY	country=DEU
Bundesbank | Deutsche Bundesbank	code=DEUGOV	country=DEU
Robert Koch Institute | RKI	code=DEUGOV	country=DEU
Bundeskriminalamt	code=DEUCOP	country=DEU
BKA	code=DEUCOP	country=DEU
Gestapo	code=DEUCOP	country=DEU
Bundespolizei	code=DEUCOP	country=DEU
Guardia Civil	code=ESPCOP	country=ESP
Civil Guard	code=ESPCOP	country=ESP
Mossos d'Esquadra	code=ESPCOP	country=ESP
Policia Nacional	code=ESPCOP	country=ESP
Carabinieri	code=ITACOP	country=ITA
Guardia di Finanza	code=ITACOP	country=ITA
An Garda Siochana | Garda | Gardai | Gardaí	code=IRLCOP	country=IRL
FSB | Federal Security Service	code=RUSSPY	country=RUS
SVR | Foreign Intelligence Service	code=RUSSPY	country=RUS
GRU	code=RUSSPY	country=RUS
KGB	code=SUNSPY	country=SUN
Roskomnadzor	code=RUSGOV	country=RUS
Rosatom	code=RUSGOV	country=RUS
Central Election Commission	code=RUSGOV	country=RUS
Bank of Russia | Central Bank of Russia	code=RUSGOV	country=RUS
Federal Penitentiary Service	code=RUSGOV	country=RUS
Roscosmos	code=RUSGOV	country=RUS
Russian Investigative Committee | Investigative Committee | Investigative Committee of Russia	code=RUSGOV	country=RUS
Emergencies Ministry | EMERCOM	code=RUSGOV	country=RUS
SBU | Security Service of Ukraine	code=UKRSPY	country=UKR
HUR | Ukrainian military intelligence | GUR	code=UKRSPY	country=UKR
Naftogaz	code=UKRBUS	country=UKR
Energoatom	code=UKRBUS	country=UKR
Ukrenergo	code=UKRBUS	country=UKR
NABU | National Anti-Corruption Bureau of Ukraine	code=UKRGOV	country=UKR
Mossad	code=ISRSPY	country=ISR
Shin Bet | Shabak | Shin Beth | General Security Service	code=ISRSPY	country=ISR
Aman military intelligence | Unit 8200	code=ISRSPY	country=ISR
Jewish Agency | Jewish Agency for Israel	code=ISRGOV	country=ISR
Yad Vashem	code=ISRGOV	country=ISR
Bank of Israel	code=ISRGOV	country=ISR
Israel Antiquities Authority	code=ISRGOV	country=ISR
Magen David Adom	code=ISRGOV	country=ISR
VEVAK	code=IRNSPY	country=IRN
Ministry of Intelligence and Security	code=IRNSPY	country=IRN
MOIS	code=IRNSPY	country=IRN
Savak	code=IRNSPY	country=IRN
SAVAK	code=IRNSPY	country=IRN
Atomic Energy Organization of Iran | AEOI	code=IRNGOV	country=IRN
Guardian Council | Council of Guardians	code=IRNGOV	country=IRN
Expediency Council	code=IRNGOV	country=IRN
Assembly of Experts	code=IRNGOV	country=IRN
Supreme National Security Council	code=IRNGOV	country=IRN
Mukhabarat	code=EGYSPY	country=EGY
General Intelligence Directorate	code=EGYSPY	country=EGY
MIT Turkey	code=TURSPY	country=TUR
National Intelligence Organization	code=TURSPY	country=TUR
National Intelligence Organisation	code=TURSPY	country=TUR
Turkish intelligence	code=TURSPY	country=TUR
AFAD	code=TURGOV	country=TUR
Diyanet	code=TURGOV	country=TUR
Turkish Central Bank	code=TURGOV	country=TUR
White Helmets	code=SYRNGO	country=SYR
Syria Civil Defence	code=SYRNGO	country=SYR
Syrian Civil Defense	code=SYRNGO	country=SYR
Syria Civil Defense	code=SYRNGO	country=SYR
Inter-Services Intelligence | ISI | Inter-Services Intelligence agency	code=PAKSPY	country=PAK
National Accountability Bureau | NAB	code=PAKGOV	country=PAK
Election Commission of Pakistan | ECP	code=PAKGOV	country=PAK
State Bank of Pakistan | SBP	code=PAKGOV	country=PAK
Federal Investigation Agency | FIA	code=PAKGOV	country=PAK
National Disaster Management Authority | NDMA	code=PAKGOV	country=PAK
National Command Authority	code=PAKGOV	country=PAK
NADRA	code=PAKGOV	country=PAK
Council of Islamic Ideology	code=PAKGOV	country=PAK
Counter Terrorism Department | CTD	code=PAKCOP	country=PAK
Levies Force	code=PAKCOP	country=PAK
Research and Analysis Wing | RAW | R&AW	code=INDSPY	country=IND
Intelligence Bureau	code=INDSPY	country=IND
Central Bureau of Investigation | CBI	code=INDCOP	country=IND
National Investigation Agency | NIA	code=INDCOP	country=IND
Enforcement Directorate	code=INDCOP	country=IND
Delhi Police	code=INDCOP	country=IND
Mumbai Police	code=INDCOP	country=IND
National Security Guard | NSG	code=INDCOP	country=IND
Reserve Bank of India | RBI	code=INDGOV	country=IND
Election Commission of India | ECI	code=INDGOV	country=IND
Indian Space Research Organisation | ISRO | Isro	code=INDGOV	country=IND
NITI Aayog	code=INDGOV	country=IND
Ministry of External Affairs | MEA	code=INDGOV	country=IND
SEBI | Securities and Exchange Board of India	code=INDGOV	country=IND
DRDO	code=INDGOV	country=IND
Indian Railways	code=INDGOV	country=IND
National Disaster Response Force | NDRF	code=INDGOV	country=IND
ICMR | Indian Council of Medical Research	code=INDGOV	country=IND
DGCA	code=INDGOV	country=IND
Lok Ayukta	code=INDGOV	country=IND
Comptroller and Auditor General	code=INDGOV	country=IND
National Directorate of Security | NDS	code=AFGGOV	country=AFG
High Peace Council	code=AFGGOV	country=AFG
Independent Election Commission	code=AFGGOV	country=AFG
Da Afghanistan Bank	code=AFGGOV	country=AFG
Rapid Action Battalion | RAB	code=BGDCOP	country=BGD
Ministry of State Security | MSS	code=CHNSPY	country=CHN
People's Bank of China | PBOC | PBoC	code=CHNGOV	country=CHN
State Council	code=CHNGOV	country=CHN
Taiwan Affairs Office | TAO	code=CHNGOV	country=CHN
National Development and Reform Commission | NDRC	code=CHNGOV	country=CHN
National Bureau of Statistics	code=CHNGOV	country=CHN
Central Commission for Discipline Inspection | CCDI	code=CHNGOV	country=CHN
Xinjiang Production and Construction Corps	code=CHNGOV	country=CHN
Cyberspace Administration of China	code=CHNGOV	country=CHN
Hong Kong Monetary Authority	code=CHNGOV	country=CHN
China Securities Regulatory Commission	code=CHNGOV	country=CHN
Mainland Affairs Council	code=TWNGOV	country=TWN
Central Weather Bureau	code=TWNGOV	country=TWN
Bank of Japan | BOJ | BoJ	code=JPNGOV	country=JPN
Japan Meteorological Agency	code=JPNGOV	country=JPN
Fair Trade Commission	code=JPNGOV	country=JPN
Nuclear Regulation Authority	code=JPNGOV	country=JPN
National Intelligence Service | NIS	code=KORSPY	country=KOR
Agency for National Security Planning	code=KORSPY	country=KOR
Bank of Korea	code=KORGOV	country=KOR
Korea Meteorological Administration	code=KORGOV	country=KOR
Basarnas	code=IDNGOV	country=IDN
BNPB | National Disaster Mitigation Agency	code=IDNGOV	country=IDN
Corruption Eradication Commission | KPK	code=IDNGOV	country=IDN
Densus 88 | Detachment 88	code=IDNGOV	country=IDN
Commission on Elections | Comelec	code=PHLGOV	country=PHL
Phivolcs	code=PHLGOV	country=PHL
PAGASA	code=PHLGOV	country=PHL
Philippine National Police | PNP	code=PHLGOV	country=PHL
NDRRMC	code=PHLGOV	country=PHL
ASIO | Australian Security Intelligence Organisation	code=AUSGOV	country=AUS
Australian Federal Police | AFP Australia	code=AUSGOV	country=AUS
Reserve Bank of Australia | RBA	code=AUSGOV	country=AUS
Bureau of Meteorology	code=AUSGOV	country=AUS
Reserve Bank of New Zealand	code=NZLGOV	country=NZL
GNS Science	code=NZLGOV	country=NZL
RCMP | Royal Canadian Mounted Police | Mounties	code=CANCOP	country=CAN
CSIS | Canadian Security Intelligence Service	code=CANCOP	country=CAN
Ontario Provincial Police | OPP	code=CANCOP	country=CAN
Toronto Police Service	code=CANCOP	country=CAN
Surete du Quebec | Sûreté du Québec	code=CANCOP	country=CAN
Bank of Canada	code=CANGOV	country=CAN
Statistics Canada	code=CANGOV	country=CAN
Canada Border Services Agency	code=CANGOV	country=CAN
Elections Canada	code=CANGOV	country=CAN
Health Canada	code=CANGOV	country=CAN
Environment Canada	code=CANGOV	country=CAN
Pemex | PEMEX	code=MEXBUS	country=MEX
DINA	code=CHLSPY	country=CHL
National Intelligence Service of Peru	code=PERSPY	country=PER
SIN	code=PERSPY	country=PER
DAS | Administrative Department of Security	code=COLSPY	country=COL
Elite Corps	code=COLSPY	country=COL
SEBIN	code=VENSPY	country=VEN
DGCIM	code=VENSPY	country=VEN
National Electoral Council	code=VENGOV	country=VEN
CNE	code=VENGOV	country=VEN
Economic and Financial Crimes Commission | EFCC	code=NGAGOV	country=NGA
Independent National Electoral Commission | INEC	code=NGAGOV	country=NGA
Department of State Services | DSS	code=NGAGOV	country=NGA
NNPC | Nigerian National Petroleum Corporation	code=NGAGOV	country=NGA
Central Bank of Nigeria | CBN	code=NGAGOV	country=NGA
NAFDAC	code=NGAGOV	country=NGA
NEMA | National Emergency Management Agency	code=NGAGOV	country=NGA
Directorate of Criminal Investigations	code=KENGOV	country=KEN
Independent Electoral and Boundaries Commission | IEBC	code=KENGOV	country=KEN
Kenya Wildlife Service	code=KENGOV	country=KEN
Kenya Revenue Authority	code=KENGOV	country=KEN
Hawks unit	code=ZAFCOP	country=ZAF
South African Police Service | SAPS	code=ZAFCOP	country=ZAF
National Prosecuting Authority	code=ZAFCOP	country=ZAF
Eskom	code=ZAFBUS	country=ZAF
Transnet	code=ZAFBUS	country=ZAF
Truth and Reconciliation Commission	code=ZAFGOV	country=ZAF
Central Intelligence Organisation	code=ZWESPY	country=ZWE
%set kind=ministry
State Department | U.S. State Department | US State Department | Department of State | U.S. Department of State	code=USAGOV	country=USA
Defense Department | Department of Defense | U.S. Department of Defense | Department of War | US Defense Department | U.S. Defense Department	code=USAGOV	country=USA
Justice Department | Department of Justice | U.S. Justice Department | US Justice Department | DOJ | U.S. Department of Justice | US Department of Justice	code=USAGOV	country=USA
Treasury Department | U.S. Treasury | US Treasury | Department of the Treasury | U.S. Treasury Department | US Treasury Department	code=USAGOV	country=USA
Department of Homeland Security | Homeland Security | Homeland Security Department | DHS	code=USAGOV	country=USA
Commerce Department | Department of Commerce | U.S. Commerce Department	code=USAGOV	country=USA
Energy Department | Department of Energy | U.S. Department of Energy	code=USAGOV	country=USA
Department of Health and Human Services | HHS | Health and Human Services	code=USAGOV	country=USA
Department of Agriculture | USDA | U.S. Department of Agriculture | Agriculture Department	code=USAGOV	country=USA
Department of Education | Education Department	code=USAGOV	country=USA
Department of the Interior | Interior Department	code=USAGOV	country=USA
Department of Labor | Labor Department	code=USAGOV	country=USA
Department of Transportation | Transportation Department	code=USAGOV	country=USA
Department of Veterans Affairs | Veterans Affairs	code=USAGOV	country=USA
Department of Housing and Urban Development | HUD	code=USAGOV	country=USA
Foreign Office | Foreign and Commonwealth Office | FCO | FCDO | Foreign, Commonwealth and Development Office	code=GBRGOV	country=GBR
Home Office	code=GBRGOV	country=GBR	common=true	!exact
British Treasury | HM Treasury	code=GBRGOV	country=GBR
Cabinet Office	code=GBRGOV	country=GBR
Department for Transport	code=GBRGOV	country=GBR
Department of Health and Social Care	code=GBRGOV	country=GBR
Department for Education	code=GBRGOV	country=GBR
Department for Work and Pensions	code=GBRGOV	country=GBR
Defra	code=GBRGOV	country=GBR
Ministry of Foreign Affairs | Foreign Ministry | Ministry of External Relations | Foreign Affairs Ministry | External Affairs Ministry	hint=GOV
Defence Ministry | Defense Ministry | Ministry of Defense | National Defense Ministry | Ministry of National Defense | Ministry of National Defence	hint=GOV
Interior Ministry | Ministry of Interior | Ministry of the Interior | Ministry of Internal Affairs | Home Ministry | Home Affairs Ministry | Ministry of Home Affairs	hint=GOV
Finance Ministry | Ministry of Finance	hint=GOV
Health Ministry | Ministry of Health | Ministry of Public Health	hint=GOV
Education Ministry | Ministry of Education	hint=GOV
Justice Ministry | Ministry of Justice	hint=GOV
Information Ministry | Ministry of Information	hint=GOV
Economy Ministry | Ministry of Economy	hint=GOV
Trade Ministry | Commerce Ministry | Ministry of Commerce | Ministry of Trade	hint=GOV
Oil Ministry | Ministry of Oil | Petroleum Ministry	hint=GOV
Energy Ministry | Ministry of Energy	hint=GOV
Transport Ministry | Ministry of Transport	hint=GOV
Agriculture Ministry | Ministry of Agriculture	hint=GOV
Environment Ministry | Ministry of Environment	hint=GOV
Labor Ministry | Labour Ministry | Ministry of Labour | Ministry of Labor	hint=GOV
Culture Ministry | Ministry of Culture	hint=GOV
Unification Ministry | Ministry of Unification	hint=GOV
Industry Ministry	hint=GOV
Tourism Ministry	hint=GOV
Intelligence Ministry	hint=GOV
Public Security Ministry | Ministry of Public Security	hint=GOV
Emergency Situations Ministry | Ministry of Emergency Situations	hint=GOV
Immigration Ministry | Ministry of Migration	hint=GOV
Water Ministry | Ministry of Water Resources	hint=GOV
Central Bank	hint=GOV	common=true	!exact
Electoral Commission	hint=GOV	name=Election Commission
Election Commission	hint=GOV	common=true	!exact
Attorney General's Office | Prosecutor General's Office | Prosecutor's Office | Public Prosecutor's Office	hint=GOV
%set kind=legislature
U.S. Congress | US Congress | United States Congress	code=USALEG	country=USA	name=Congress
Congress	code=USALEG	country=USA	common=true	!exact
House of Representatives | U.S. House of Representatives | US House of Representatives | U.S. House | US House	code=USALEG	country=USA
U.S. Senate | US Senate | United States Senate	code=USALEG	country=USA	name=Senate
Senate	code=USALEG	country=USA	common=true	!exact
Senate Intelligence Committee | Senate Foreign Relations Committee | House Foreign Affairs Committee | Senate Judiciary Committee | House Judiciary Committee | House Intelligence Committee | House Oversight Committee | Senate Armed Services Committee | House Armed Services Committee | House Ways and Means Committee | Senate Appropriations Committee	code=USALEG	country=USA
Democratic caucus | House Freedom Caucus | Congressional Black Caucus	code=USALEG	country=USA
House of Commons	code=GBRLEG	country=GBR
Commons	code=GBRLEG	country=GBR	name=House of Commons	common=true	!exact
House of Lords	code=GBRLEG	country=GBR
Scottish Parliament	code=GBRLEG	country=GBR
Welsh Assembly | Senedd	code=GBRLEG	country=GBR
Northern Ireland Assembly	code=GBRLEG	country=GBR
Bundesrat | Bundestag	code=DEULEG	country=DEU
Federation Council	code=RUSLEG	country=RUS
Duma | State Duma	code=RUSLEG	country=RUS
Verkhovna Rada	code=UKRLEG	country=UKR
Ukrainian parliament	code=UKRLEG	country=UKR
Lok Sabha	code=INDLEG	country=IND
Rajya Sabha	code=INDLEG	country=IND
Majlis-e-Shoora	code=PAKLEG	country=PAK
National Assembly of Pakistan	code=PAKLEG	country=PAK
Punjab Assembly	code=PAKLEG	country=PAK
Sindh Assembly	code=PAKLEG	country=PAK
National People's Congress	code=CHNLEG	country=CHN
NPC	code=CHNLEG	country=CHN
Chinese People's Political Consultative Conference	code=CHNLEG	country=CHN
CPPCC	code=CHNLEG	country=CHN
Legislative Council	code=HKGLEG	country=HKG	common=true	!exact
LegCo	code=HKGLEG	country=HKG
Legislative Yuan	code=TWNLEG	country=TWN
Diet	code=JPNLEG	country=JPN	!exact	common=true
House of Councillors	code=JPNLEG	country=JPN	!exact
Supreme People's Assembly	code=PRKLEG	country=PRK
Knesset	code=ISRLEG	country=ISR
Dail | Dáil	code=IRLLEG	country=IRL
Oireachtas	code=IRLLEG	country=IRL
Seanad	code=IRLLEG	country=IRL
Sejm	code=POLLEG	country=POL
Riksdag	code=SWELEG	country=SWE
Storting	code=NORLEG	country=NOR
Folketing	code=DNKLEG	country=DNK
Eduskunta	code=FINLEG	country=FIN
Althing	code=ISLLEG	country=ISL
Cortes	code=ESPLEG	country=ESP
Chamber of Deputies	hint=LEG
Chamber of Representatives	hint=LEG
National Assembly	hint=LEG
Constituent Assembly	hint=LEG
Legislative Assembly	hint=LEG	common=true	!exact
Loya Jirga	code=AFGLEG	country=AFG
Wolesi Jirga	code=AFGLEG	country=AFG
Meshrano Jirga	code=AFGLEG	country=AFG
%set kind=court
U.S. Supreme Court | US Supreme Court | Supreme Court of the United States	code=USAJUD	country=USA
Ninth Circuit | 9th U.S. Circuit Court of Appeals | 9th Circuit | 9th Circuit Court of Appeals	code=USAJUD	country=USA
5th U.S. Circuit Court of Appeals | Fifth Circuit | D.C. Circuit | Second Circuit | 2nd U.S. Circuit Court of Appeals	code=USAJUD	country=USA
Foreign Intelligence Surveillance Court | FISA court	code=USAJUD	country=USA
Old Bailey	code=GBRJUD	country=GBR
UK Supreme Court | Court of Session	code=GBRJUD	country=GBR
Supreme Court	hint=JUD	common=true	!exact
Constitutional Court | Supreme Constitutional Court	hint=JUD
High Court	hint=JUD	common=true	!exact
Supreme Federal Court	hint=JUD	name=Federal Court
Federal Court	hint=JUD	common=true	!exact
Court of Appeal	hint=JUD
Court of Appeals	hint=JUD	name=Court of Appeal	common=true	!exact
Appeals Court	hint=JUD	common=true	!exact
District Court	hint=JUD
Supreme Judicial Council	hint=JUD
Court of Cassation	hint=JUD
Supreme Administrative Court	hint=JUD
Crown Court	hint=JUD
Superior Court	hint=JUD	common=true	!exact
Circuit Court	hint=JUD
Magistrates' Court	hint=JUD
Islamabad High Court	code=PAKJUD	country=PAK
Lahore High Court	code=PAKJUD	country=PAK
Sindh High Court	code=PAKJUD	country=PAK
Peshawar High Court	code=PAKJUD	country=PAK
Delhi High Court	code=INDJUD	country=IND
Bombay High Court	code=INDJUD	country=IND
Madras High Court	code=INDJUD	country=IND
Calcutta High Court	code=INDJUD	country=IND
Allahabad High Court	code=INDJUD	country=IND
%set kind=ngo
International Committee of the Red Cross | ICRC | Red Cross | International Red Cross | International Federation of Red Cross and Red Crescent Societies | IFRC | American Red Cross | Red Crescent | Red Crescent Society	code=NGO
Palestinian Red Crescent | Palestine Red Crescent Society | Palestinian Red Crescent Society	code=NGO
Syrian Arab Red Crescent | Iranian Red Crescent | Turkish Red Crescent | Kizilay	code=NGO
Amnesty International	code=NGO
Amnesty	code=NGO	name=Amnesty International	common=true	!exact
Human Rights Watch | HRW	code=NGO
Medecins Sans Frontieres | Médecins Sans Frontières | Doctors Without Borders | MSF	code=NGO
Oxfam | Oxfam International	code=NGO
Save the Children	code=NGO
CARE International	code=NGO
World Vision	code=NGO
Catholic Relief Services | Caritas | Caritas Internationalis	code=NGO
International Rescue Committee | IRC	code=NGO
Norwegian Refugee Council | NRC	code=NGO
Danish Refugee Council	code=NGO
Mercy Corps	code=NGO
Islamic Relief	code=NGO
Action Against Hunger | Action Contre la Faim	code=NGO
Plan International	code=NGO
ActionAid	code=NGO
Christian Aid	code=NGO
Handicap International	code=NGO
Greenpeace	code=NGO
WWF | World Wildlife Fund | World Wide Fund for Nature	code=NGO
Friends of the Earth	code=NGO
Sierra Club	code=NGO
Extinction Rebellion	code=NGO
Just Stop Oil	code=NGO
Last Generation	code=NGO
Fridays for Future	code=NGO
Sea Shepherd | Sea Shepherd Conservation Society	code=NGO
PETA | People for the Ethical Treatment of Animals	code=NGO
Humane Society	code=NGO
Reporters Without Borders | RSF | Reporters Sans Frontieres | Reporters sans frontières	code=NGO
Committee to Protect Journalists | CPJ	code=NGO
International Federation of Journalists | IFJ	code=NGO
Freedom House	code=NGO
Transparency International	code=NGO
International Crisis Group | Crisis Group	code=NGO
Global Witness	code=NGO
Open Society Foundations | Open Society Institute | Open Society Foundation	code=NGO
Bill & Melinda Gates Foundation | Gates Foundation | Bill and Melinda Gates Foundation	code=NGO
Carter Center	code=NGO
Ford Foundation	code=NGO
Rockefeller Foundation	code=NGO
Clinton Foundation	code=NGO
National Endowment for Democracy | NED	code=NGO
International Republican Institute	code=NGO
National Democratic Institute	code=NGO
Physicians for Human Rights	code=NGO
Syrian Observatory for Human Rights | SOHR | Syrian Observatory	code=NGO
Violations Documentation Center	code=NGO
Syrian Network for Human Rights	code=NGO
B'Tselem | Btselem	code=NGO
Breaking the Silence	code=NGO
Peace Now	code=NGO
Adalah	code=NGO
Al-Haq	code=NGO
Euro-Mediterranean Human Rights Monitor	code=NGO
Nobel Committee | Norwegian Nobel Committee	code=NGO
International Federation for Human Rights | FIDH	code=NGO
Iran Human Rights	code=NGO
Hengaw	code=NGO
World Central Kitchen	code=NGO
Sea-Watch | SOS Mediterranee | SOS Méditerranée | Open Arms	code=NGO
Refugees International	code=NGO
Human Rights First	code=NGO
Center for Constitutional Rights	code=NGO
Free Burma Rangers	code=NGO
Assistance Association for Political Prisoners | AAPP	code=NGO
Anti-Slavery International	code=NGO
Survival International	code=NGO
Rotary International	code=NGO
Rotary	code=NGO	name=Rotary International	common=true	!exact
International Campaign to Ban Landmines	code=NGO
Memorial human rights group	code=NGO
Golos	code=NGO
OVD-Info	code=NGO
Viasna	code=NGO
Helsinki Watch | Moscow Helsinki Group	code=NGO
World Economic Forum | WEF	code=NGO
Pugwash	code=NGO
Access Now	code=NGO
NetBlocks	code=NGO
Armed Conflict Location and Event Data Project | ACLED | Armed Conflict Location & Event Data Project	code=NGO
American Civil Liberties Union | ACLU | A.C.L.U.	code=USANGO	country=USA
NAACP | National Association for the Advancement of Colored People	code=USANGO	country=USA
National Rifle Association | NRA	code=USANGO	country=USA
Planned Parenthood	code=USANGO	country=USA
Southern Poverty Law Center | SPLC	code=USANGO	country=USA
Anti-Defamation League | ADL	code=USANGO	country=USA
AIPAC | American Israel Public Affairs Committee	code=USANGO	country=USA
Council on American-Islamic Relations | CAIR	code=USANGO	country=USA
Black Lives Matter | BLM	code=USANGO	country=USA
AARP	code=USANGO	country=USA
J Street	code=USANGO	country=USA
Heritage Foundation	code=USANGO	country=USA
Brookings Institution | Brookings	code=USANGO	country=USA
Cato Institute	code=USANGO	country=USA
American Enterprise Institute | AEI	code=USANGO	country=USA
Council on Foreign Relations | CFR	code=USANGO	country=USA
Carnegie Endowment for International Peace | Carnegie Endowment	code=USANGO	country=USA
RAND Corporation | RAND | Rand Corp.	code=USANGO	country=USA
Center for Strategic and International Studies | CSIS	code=USANGO	country=USA
Atlantic Council	code=USANGO	country=USA
Hudson Institute	code=USANGO	country=USA
Wilson Center	code=USANGO	country=USA
Institute for the Study of War | ISW	code=USANGO	country=USA
Pew Research Center	code=USANGO	country=USA
Pew	code=USANGO	country=USA	name=Pew Research Center	common=true	!exact
Hoover Institution	code=USANGO	country=USA
Washington Institute for Near East Policy	code=USANGO	country=USA
Foundation for Defense of Democracies | FDD	code=USANGO	country=USA
Stimson Center	code=USANGO	country=USA
U.S. Institute of Peace	code=USANGO	country=USA
Middle East Institute	code=USANGO	country=USA
Gallup	code=USANGO	country=USA
American Medical Association | AMA	code=USANGO	country=USA
American Bar Association	code=USANGO	country=USA
Boy Scouts of America | Boy Scouts	code=USANGO	country=USA
Salvation Army	code=USANGO	country=USA
United Way	code=USANGO	country=USA
YMCA	code=USANGO	country=USA
Habitat for Humanity	code=USANGO	country=USA
Alliance Defending Freedom	code=USANGO	country=USA
Common Cause	code=USANGO	country=USA
Human Rights Campaign	code=USANGO	country=USA
GLAAD	code=USANGO	country=USA
Electronic Frontier Foundation	code=USANGO	country=USA
Union of Concerned Scientists	code=USANGO	country=USA
Arms Control Association	code=USANGO	country=USA
Federation of American Scientists	code=USANGO	country=USA
Natural Resources Defense Council | NRDC	code=USANGO	country=USA
Environmental Defense Fund	code=USANGO	country=USA
Consumers Union	code=USANGO	country=USA
Urban League	code=USANGO	country=USA
Mothers Against Drunk Driving	code=USANGO	country=USA
Moms Demand Action	code=USANGO	country=USA
Everytown for Gun Safety | Everytown	code=USANGO	country=USA
Chatham House | Royal Institute of International Affairs	code=GBRNGO	country=GBR
International Institute for Strategic Studies | IISS	code=GBRNGO	country=GBR
Royal United Services Institute | RUSI	code=GBRNGO	country=GBR
RSPCA	code=GBRNGO	country=GBR
NSPCC	code=GBRNGO	country=GBR
Citizens Advice	code=GBRNGO	country=GBR
Campaign for Nuclear Disarmament | CND	code=GBRNGO	country=GBR
Confederation of British Industry | CBI	code=GBRNGO	country=GBR
Institute for Fiscal Studies | IFS	code=GBRNGO	country=GBR
RNLI	code=GBRNGO	country=GBR
British Medical Association | BMA	code=GBRNGO	country=GBR
Stockholm International Peace Research Institute | SIPRI	code=SWENGO	country=SWE
Edhi Foundation	code=PAKNGO	country=PAK
Human Rights Commission of Pakistan | HRCP	code=PAKNGO	country=PAK
Grandmothers of the Plaza de Mayo | Mothers of the Plaza de Mayo	code=ARGNGO	country=ARG
Foro Penal	code=VENNGO	country=VEN
PROVEA | Provea	code=VENNGO	country=VEN
Afghan Independent Human Rights Commission | AIHRC	code=AFGNGO	country=AFG
Afghanistan Analysts Network | AAN	code=AFGNGO	country=AFG
AFL-CIO	code=USALAB	country=USA
United Auto Workers | UAW	code=USALAB	country=USA
Teamsters	code=USALAB	country=USA
SEIU | Service Employees International Union	code=USALAB	country=USA
American Federation of Teachers	code=USALAB	country=USA
AFSCME	code=USALAB	country=USA
United Steelworkers	code=USALAB	country=USA
Screen Actors Guild	code=USALAB	country=USA
SAG-AFTRA	code=USALAB	country=USA
Writers Guild of America	code=USALAB	country=USA
National Education Association	code=USALAB	country=USA
Trades Union Congress | TUC	code=GBRLAB	country=GBR
Unite union	code=GBRLAB	country=GBR
UNISON	code=GBRLAB	country=GBR
Unison	code=GBRLAB	country=GBR	name=UNISON	common=true	!exact
RMT	code=GBRLAB	country=GBR
Aslef	code=GBRLAB	country=GBR
National Union of Mineworkers | NUM	code=GBRLAB	country=GBR
Royal College of Nursing	code=GBRLAB	country=GBR
GMB	code=GBRLAB	country=GBR
CGT	code=FRALAB	country=FRA
CFDT	code=FRALAB	country=FRA
Force Ouvriere | Force Ouvrière	code=FRALAB	country=FRA
IG Metall	code=DEULAB	country=DEU
Verdi union | Ver.di	code=DEULAB	country=DEU
CGIL	code=ITALAB	country=ITA
CISL	code=ITALAB	country=ITA
UIL	code=ITALAB	country=ITA
COSATU | Congress of South African Trade Unions	code=ZAFLAB	country=ZAF
Cosatu	code=ZAFLAB	country=ZAF
NUMSA	code=ZAFLAB	country=ZAF
Nigeria Labour Congress | NLC	code=NGALAB	country=NGA
Academic Staff Union of Universities | ASUU	code=NGALAB	country=NGA
UGTT	code=TUNLAB	country=TUN
Tunisian General Labour Union	code=TUNLAB	country=TUN
Histadrut	code=ISRLAB	country=ISR
Confederation of Trade Unions Korea | Korean Confederation of Trade Unions | KCTU	code=KORLAB	country=KOR
Bolivian Workers Confederation	code=BOLLAB	country=BOL
COB | Central Obrera Boliviana	code=BOLLAB	country=BOL
CUT	code=COLLAB	country=COL
Unitary Workers Central	code=COLLAB	country=COL
National Unity of Salvadoran Workers	code=SLVLAB	country=SLV
UNTS	code=SLVLAB	country=SLV
FENASTRAS	code=SLVLAB	country=SLV
%set kind=religious
Roman Catholic Church | Catholic Church	code=VAT	country=VAT
Roman Curia	code=VAT	country=VAT
Society of Jesus	code=VAT	country=VAT
Jesuits	code=VAT	country=VAT
Opus Dei	code=VAT	country=VAT
Conference of Bishops	code=VAT	country=VAT
Bishops Conference	code=VAT	country=VAT
Church of England | Anglican Church | Anglican Communion	code=GBRREL	country=GBR
Russian Orthodox Church	code=RUSREL	country=RUS
Moscow Patriarchate	code=RUSREL	country=RUS
Orthodox Church of Ukraine | Ukrainian Orthodox Church	code=UKRREL	country=UKR
Greek Orthodox Church	hint=REL
Ecumenical Patriarchate	hint=REL
Coptic Church	hint=REL
Coptic Orthodox Church	hint=REL
World Council of Churches	hint=REL
World Jewish Congress	hint=REL
Southern Baptist Convention	hint=REL
Church of Jesus Christ of Latter-day Saints	hint=REL
Mormon Church	hint=REL
Church of Scientology	hint=REL
Jehovah's Witnesses	hint=REL
Nation of Islam	hint=REL
Salvation Army Church	hint=REL
Episcopal Church	hint=REL
United Methodist Church	hint=REL
Presbyterian Church	hint=REL
Falun Gong	hint=REL	common=true	!exact
Hizb ut-Tahrir | Hizb-ut-Tahrir	hint=REL
Tablighi Jamaat	hint=REL
Al-Azhar	hint=REL
Waqf | Islamic Waqf	hint=REL
Unification Church	hint=REL
Seventh-day Adventist Church	hint=REL
Lutheran Church	hint=REL
Gulen movement | Gülen movement	code=TUROPP	country=TUR
FETO	code=TUROPP	country=TUR
Fethullahist Terrorist Organization	code=TUROPP	country=TUR
Hizmet	code=TUROPP	country=TUR
