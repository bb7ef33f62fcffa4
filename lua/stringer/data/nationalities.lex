# Nationalities: adjectives and names of people, by country or region.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# adj: used before nouns; noun: names people; plural=true many, plural=both one or many ("the Chinese").
# prefix: first part of a compound ("Sino-American"). Codes of regions (EUR, AFR, ARB, WST ...) follow CAMEO where it has one.
%lexicon nationality
%boolean adj noun prefix
Afghan	code=AFG	name=Afghanistan	adj=true	noun=true
Afghani	code=AFG	name=Afghanistan	adj=true
Afghans	code=AFG	name=Afghanistan	noun=true	plural=true
Albanian	code=ALB	name=Albania	adj=true	noun=true
Albanians	code=ALB	name=Albania	noun=true	plural=true
Algerian	code=DZA	name=Algeria	adj=true	noun=true
Algerians	code=DZA	name=Algeria	noun=true	plural=true
American Samoan	code=ASM	name=American Samoa	adj=true	noun=true
American Samoans	code=ASM	name=American Samoa	noun=true	plural=true
Andorran	code=AND	name=Andorra	adj=true	noun=true
Andorrans	code=AND	name=Andorra	noun=true	plural=true
Angolan	code=AGO	name=Angola	adj=true	noun=true
Angolans	code=AGO	name=Angola	noun=true	plural=true
Antiguan	code=ATG	name=Antigua and Barbuda	adj=true	noun=true
Barbudan	code=ATG	name=Antigua and Barbuda	noun=true
Antiguans | Barbudans	code=ATG	name=Antigua and Barbuda	noun=true	plural=true
Argentine | Argentinian | Argentinean	code=ARG	name=Argentina	adj=true	noun=true
Argentines | Argentinians | Argentineans	code=ARG	name=Argentina	noun=true	plural=true
Armenian	code=ARM	name=Armenia	adj=true	noun=true
Armenians	code=ARM	name=Armenia	noun=true	plural=true
Aruban	code=ABW	name=Aruba	adj=true	noun=true
Arubans	code=ABW	name=Aruba	noun=true	plural=true
Australian | Aussie	code=AUS	name=Australia	adj=true	noun=true
Australians | Aussies	code=AUS	name=Australia	noun=true	plural=true
Austrian	code=AUT	name=Austria	adj=true	noun=true
Austrians	code=AUT	name=Austria	noun=true	plural=true
Azerbaijani | Azeri	code=AZE	name=Azerbaijan	adj=true	noun=true
Azerbaijanis | Azeris	code=AZE	name=Azerbaijan	noun=true	plural=true
Bahamian	code=BHS	name=Bahamas	adj=true	noun=true
Bahamians	code=BHS	name=Bahamas	noun=true	plural=true
Bahraini	code=BHR	name=Bahrain	adj=true	noun=true
Bahrainis	code=BHR	name=Bahrain	noun=true	plural=true
Bangladeshi	code=BGD	name=Bangladesh	adj=true	noun=true
Bangladeshis	code=BGD	name=Bangladesh	noun=true	plural=true
Barbadian | Bajan	code=BRB	name=Barbados	adj=true	noun=true
Barbadians | Bajans	code=BRB	name=Barbados	noun=true	plural=true
Belarusian | Belarussian	code=BLR	name=Belarus	adj=true	noun=true
Byelorussian | Belorussian	code=BLR	name=Belarus	adj=true
Belarusians | Belarussians	code=BLR	name=Belarus	noun=true	plural=true
Belgian	code=BEL	name=Belgium	adj=true	noun=true
Belgians	code=BEL	name=Belgium	noun=true	plural=true
Belizean	code=BLZ	name=Belize	adj=true	noun=true
Belizeans	code=BLZ	name=Belize	noun=true	plural=true
Beninese	code=BEN	name=Benin	adj=true	noun=true	plural=both
Bermudian | Bermudan	code=BMU	name=Bermuda	adj=true	noun=true
Bermudians | Bermudans	code=BMU	name=Bermuda	noun=true	plural=true
Bhutanese	code=BTN	name=Bhutan	adj=true	noun=true	plural=both
Bolivian	code=BOL	name=Bolivia	adj=true	noun=true
Bolivians	code=BOL	name=Bolivia	noun=true	plural=true
Bosnian	code=BIH	name=Bosnia and Herzegovina	adj=true	noun=true
Bosnian-Herzegovinian	code=BIH	name=Bosnia and Herzegovina	adj=true
Herzegovinian	code=BIH	name=Bosnia and Herzegovina	noun=true
Bosnians | Herzegovinians	code=BIH	name=Bosnia and Herzegovina	noun=true	plural=true
Botswanan | Motswana	code=BWA	name=Botswana	adj=true	noun=true
Tswana	code=BWA	name=Botswana	adj=true
Batswana | Botswanans	code=BWA	name=Botswana	noun=true	plural=true
Brazilian	code=BRA	name=Brazil	adj=true	noun=true
Brazilians	code=BRA	name=Brazil	noun=true	plural=true
Bruneian	code=BRN	name=Brunei	adj=true	noun=true
Bruneians	code=BRN	name=Brunei	noun=true	plural=true
Bulgarian	code=BGR	name=Bulgaria	adj=true	noun=true
Bulgarians	code=BGR	name=Bulgaria	noun=true	plural=true
Burkinabe | Burkinabé	code=BFA	name=Burkina Faso	adj=true	noun=true
Burkinese	code=BFA	name=Burkina Faso	adj=true
Burkinabes | Burkinabés	code=BFA	name=Burkina Faso	noun=true	plural=true
Burundian	code=BDI	name=Burundi	adj=true	noun=true
Burundians	code=BDI	name=Burundi	noun=true	plural=true
Cambodian | Kampuchean	code=KHM	name=Cambodia	adj=true	noun=true
Cambodians | Kampucheans	code=KHM	name=Cambodia	noun=true	plural=true
Cameroonian	code=CMR	name=Cameroon	adj=true	noun=true
Cameroonians	code=CMR	name=Cameroon	noun=true	plural=true
Canadian	code=CAN	name=Canada	adj=true	noun=true
Canadians	code=CAN	name=Canada	noun=true	plural=true
Cape Verdean	code=CPV	name=Cape Verde	adj=true	noun=true
Cape Verdeans	code=CPV	name=Cape Verde	noun=true	plural=true
Caymanian	code=CYM	name=Cayman Islands	adj=true	noun=true
Caymanians	code=CYM	name=Cayman Islands	noun=true	plural=true
Central African	code=CAF	name=Central African Republic	adj=true	noun=true
Central Africans	code=CAF	name=Central African Republic	noun=true	plural=true
Chadian	code=TCD	name=Chad	adj=true	noun=true
Chadians	code=TCD	name=Chad	noun=true	plural=true
Chilean	code=CHL	name=Chile	adj=true	noun=true
Chileans	code=CHL	name=Chile	noun=true	plural=true
Chinese | CHINESE	code=CHN	name=China	adj=true	noun=true	plural=both	!exact
Sino | SINO	code=CHN	name=China	prefix=true	!exact
Chinaman | CHINAMAN	code=CHN	name=China	noun=true	!exact
Colombian	code=COL	name=Colombia	adj=true	noun=true
Colombians	code=COL	name=Colombia	noun=true	plural=true
Comoran | Comorian	code=COM	name=Comoros	adj=true	noun=true
Comorans | Comorians	code=COM	name=Comoros	noun=true	plural=true
Congolese	code=COD	name=Democratic Republic of the Congo	adj=true	noun=true	plural=both
Zairian | Zairean	code=COD	name=Democratic Republic of the Congo	adj=true	noun=true
Zairians | Zaireans	code=COD	name=Democratic Republic of the Congo	noun=true	plural=true
Costa Rican	code=CRI	name=Costa Rica	adj=true	noun=true
Tico | TICO	code=CRI	name=Costa Rica	noun=true	!exact
Costa Ricans	code=CRI	name=Costa Rica	noun=true	plural=true
Ticos | TICOS	code=CRI	name=Costa Rica	noun=true	plural=true	!exact
Ivorian | Ivoirian	code=CIV	name=Ivory Coast	adj=true	noun=true
Ivorians | Ivoirians	code=CIV	name=Ivory Coast	noun=true	plural=true
Croatian	code=HRV	name=Croatia	adj=true	noun=true
Croat	code=HRV	name=Croatia	noun=true
Croatians | Croats	code=HRV	name=Croatia	noun=true	plural=true
Cuban	code=CUB	name=Cuba	adj=true	noun=true
Cubans	code=CUB	name=Cuba	noun=true	plural=true
Curaçaoan	code=CUW	name=Curaçao	adj=true	noun=true
Curacaoan	code=CUW	name=Curaçao	adj=true
Curaçaoans	code=CUW	name=Curaçao	noun=true	plural=true
Cypriot	code=CYP	name=Cyprus	adj=true	noun=true
Cypriote	code=CYP	name=Cyprus	adj=true
Cypriots	code=CYP	name=Cyprus	noun=true	plural=true
Czech	code=CZE	name=Czech Republic	adj=true	noun=true
Czechs	code=CZE	name=Czech Republic	noun=true	plural=true
Czechoslovak | Czechoslovakian	code=CSK	name=Czechoslovakia	adj=true	noun=true
Czechoslovaks | Czechoslovakians	code=CSK	name=Czechoslovakia	noun=true	plural=true
Danish | DANISH	code=DNK	name=Denmark	adj=true	!exact
Dane | DANE	code=DNK	name=Denmark	noun=true	!exact
Danes | DANES	code=DNK	name=Denmark	noun=true	plural=true	!exact
Djiboutian	code=DJI	name=Djibouti	adj=true	noun=true
Djibouti	code=DJI	name=Djibouti	adj=true
Djiboutians	code=DJI	name=Djibouti	noun=true	plural=true
Dominican	code=DOM	name=Dominican Republic	adj=true	noun=true
Dominicans	code=DOM	name=Dominican Republic	noun=true	plural=true
East Timorese | Timorese	code=TLS	name=East Timor	adj=true	noun=true	plural=both
East German	code=DDR	name=East Germany	adj=true	noun=true
East Germans	code=DDR	name=East Germany	noun=true	plural=true
Ecuadorian | Ecuadorean | Ecuadoran	code=ECU	name=Ecuador	adj=true	noun=true
Ecuadorians | Ecuadoreans | Ecuadorans	code=ECU	name=Ecuador	noun=true	plural=true
Egyptian	code=EGY	name=Egypt	adj=true	noun=true
Egyptians	code=EGY	name=Egypt	noun=true	plural=true
Salvadoran | Salvadorian | Salvadorean	code=SLV	name=El Salvador	adj=true	noun=true
Salvadorans | Salvadorians | Salvadoreans	code=SLV	name=El Salvador	noun=true	plural=true
Equatorial Guinean | Equatoguinean	code=GNQ	name=Equatorial Guinea	adj=true	noun=true
Equatorial Guineans | Equatoguineans	code=GNQ	name=Equatorial Guinea	noun=true	plural=true
Eritrean	code=ERI	name=Eritrea	adj=true	noun=true
Eritreans	code=ERI	name=Eritrea	noun=true	plural=true
Estonian	code=EST	name=Estonia	adj=true	noun=true
Estonians	code=EST	name=Estonia	noun=true	plural=true
Swazi	code=SWZ	name=Eswatini	adj=true	noun=true
Swazis	code=SWZ	name=Eswatini	noun=true	plural=true
Ethiopian	code=ETH	name=Ethiopia	adj=true	noun=true
Abyssinian	code=ETH	name=Ethiopia	adj=true
Ethiopians	code=ETH	name=Ethiopia	noun=true	plural=true
Falkland	code=FLK	name=Falkland Islands	adj=true
Falkland Islander	code=FLK	name=Falkland Islands	noun=true
Falkland Islanders | Falklanders	code=FLK	name=Falkland Islands	noun=true	plural=true
Faroese | Faeroese	code=FRO	name=Faroe Islands	adj=true	noun=true	plural=both
Fijian	code=FJI	name=Fiji	adj=true	noun=true
Fijians	code=FJI	name=Fiji	noun=true	plural=true
Finnish	code=FIN	name=Finland	adj=true
Finn | FINN	code=FIN	name=Finland	noun=true	!exact
Finns | FINNS	code=FIN	name=Finland	noun=true	plural=true	!exact
French | FRENCH	code=FRA	name=France	adj=true	noun=true	plural=true	!exact
Franco | FRANCO	code=FRA	name=France	prefix=true	!exact
Frenchman | Frenchwoman	code=FRA	name=France	noun=true
Frenchmen | Frenchwomen	code=FRA	name=France	noun=true	plural=true
French Guianese | Guianese	code=GUF	name=French Guiana	adj=true	noun=true	plural=both
French Polynesian | Tahitian	code=PYF	name=French Polynesia	adj=true	noun=true
French Polynesians | Tahitians	code=PYF	name=French Polynesia	noun=true	plural=true
Gabonese	code=GAB	name=Gabon	adj=true	noun=true	plural=both
Gambian	code=GMB	name=Gambia	adj=true	noun=true
Gambians	code=GMB	name=Gambia	noun=true	plural=true
Georgian	code=GEO	name=Georgia	adj=true	noun=true
Georgians	code=GEO	name=Georgia	noun=true	plural=true
German | West German	code=DEU	name=Germany	adj=true	noun=true
Germans | West Germans	code=DEU	name=Germany	noun=true	plural=true
Ghanaian | Ghanian	code=GHA	name=Ghana	adj=true	noun=true
Ghanaians | Ghanians	code=GHA	name=Ghana	noun=true	plural=true
Gibraltarian	code=GIB	name=Gibraltar	adj=true	noun=true
Gibraltarians	code=GIB	name=Gibraltar	noun=true	plural=true
Greek	code=GRC	name=Greece	adj=true	noun=true
Hellenic	code=GRC	name=Greece	adj=true
Greeks	code=GRC	name=Greece	noun=true	plural=true
Greenlandic	code=GRL	name=Greenland	adj=true
Greenlander	code=GRL	name=Greenland	noun=true
Greenlanders	code=GRL	name=Greenland	noun=true	plural=true
Grenadian	code=GRD	name=Grenada	adj=true	noun=true
Grenadians	code=GRD	name=Grenada	noun=true	plural=true
Guadeloupean	code=GLP	name=Guadeloupe	adj=true	noun=true
Guadeloupeans	code=GLP	name=Guadeloupe	noun=true	plural=true
Guamanian	code=GUM	name=Guam	adj=true	noun=true
Guamanians	code=GUM	name=Guam	noun=true	plural=true
Guatemalan	code=GTM	name=Guatemala	adj=true	noun=true
Guatemalans	code=GTM	name=Guatemala	noun=true	plural=true
Guinean	code=GIN	name=Guinea	adj=true	noun=true
Guineans	code=GIN	name=Guinea	noun=true	plural=true
Bissau-Guinean	code=GNB	name=Guinea-Bissau	adj=true	noun=true
Guinea-Bissauan	code=GNB	name=Guinea-Bissau	adj=true
Bissau-Guineans	code=GNB	name=Guinea-Bissau	noun=true	plural=true
Guyanese	code=GUY	name=Guyana	adj=true	noun=true	plural=both
Haitian	code=HTI	name=Haiti	adj=true	noun=true
Haitians	code=HTI	name=Haiti	noun=true	plural=true
Honduran	code=HND	name=Honduras	adj=true	noun=true
Hondurans	code=HND	name=Honduras	noun=true	plural=true
Hong Kong	code=HKG	name=Hong Kong	adj=true
Hongkonger | Hong Konger	code=HKG	name=Hong Kong	noun=true
Hongkongers | Hong Kongers	code=HKG	name=Hong Kong	noun=true	plural=true
Hungarian	code=HUN	name=Hungary	adj=true	noun=true
Hungarians	code=HUN	name=Hungary	noun=true	plural=true
Icelandic	code=ISL	name=Iceland	adj=true
Icelander	code=ISL	name=Iceland	noun=true
Icelanders	code=ISL	name=Iceland	noun=true	plural=true
Indian	code=IND	name=India	adj=true	noun=true
Indians	code=IND	name=India	noun=true	plural=true
Indonesian	code=IDN	name=Indonesia	adj=true	noun=true
Indonesians	code=IDN	name=Indonesia	noun=true	plural=true
Iranian | Persian	code=IRN	name=Iran	adj=true	noun=true
Iranians | Persians	code=IRN	name=Iran	noun=true	plural=true
Iraqi	code=IRQ	name=Iraq	adj=true	noun=true
Iraqis	code=IRQ	name=Iraq	noun=true	plural=true
Irish	code=IRL	name=Ireland	adj=true	noun=true	plural=true
Irishman | Irishwoman	code=IRL	name=Ireland	noun=true
Irishmen | Irishwomen	code=IRL	name=Ireland	noun=true	plural=true
Israeli	code=ISR	name=Israel	adj=true	noun=true
Israelis	code=ISR	name=Israel	noun=true	plural=true
Italian	code=ITA	name=Italy	adj=true	noun=true
Italo	code=ITA	name=Italy	prefix=true
Italians	code=ITA	name=Italy	noun=true	plural=true
Jamaican	code=JAM	name=Jamaica	adj=true	noun=true
Jamaicans	code=JAM	name=Jamaica	noun=true	plural=true
Japanese | JAPANESE	code=JPN	name=Japan	adj=true	noun=true	plural=both	!exact
Jordanian	code=JOR	name=Jordan	adj=true	noun=true
Jordanians	code=JOR	name=Jordan	noun=true	plural=true
Kazakh | Kazakhstani | Kazak	code=KAZ	name=Kazakhstan	adj=true	noun=true
Kazakhs | Kazakhstanis | Kazaks	code=KAZ	name=Kazakhstan	noun=true	plural=true
Kenyan	code=KEN	name=Kenya	adj=true	noun=true
Kenyans	code=KEN	name=Kenya	noun=true	plural=true
I-Kiribati	code=KIR	name=Kiribati	adj=true	noun=true	plural=both
North Korean	code=PRK	name=North Korea	adj=true	noun=true
North Koreans	code=PRK	name=North Korea	noun=true	plural=true
South Korean | Korean	code=KOR	name=South Korea	adj=true	noun=true
South Koreans | Koreans	code=KOR	name=South Korea	noun=true	plural=true
Kosovar | Kosovan | Kosovo Albanian	code=XKX	name=Kosovo	adj=true	noun=true
Kosovars | Kosovans | Kosovo Albanians	code=XKX	name=Kosovo	noun=true	plural=true
Kuwaiti	code=KWT	name=Kuwait	adj=true	noun=true
Kuwaitis	code=KWT	name=Kuwait	noun=true	plural=true
Kyrgyz	code=KGZ	name=Kyrgyzstan	adj=true	noun=true	plural=both
Kyrgyzstani	code=KGZ	name=Kyrgyzstan	adj=true	noun=true
Kirghiz | Kirgiz	code=KGZ	name=Kyrgyzstan	adj=true
Kyrgyzstanis	code=KGZ	name=Kyrgyzstan	noun=true	plural=true
Laotian	code=LAO	name=Laos	adj=true	noun=true
Lao	code=LAO	name=Laos	adj=true
Laotians	code=LAO	name=Laos	noun=true	plural=true
Latvian	code=LVA	name=Latvia	adj=true	noun=true
Latvians	code=LVA	name=Latvia	noun=true	plural=true
Lebanese	code=LBN	name=Lebanon	adj=true	noun=true	plural=both
Basotho	code=LSO	name=Lesotho	adj=true	noun=true	plural=true
Lesothan	code=LSO	name=Lesotho	adj=true	noun=true
Mosotho	code=LSO	name=Lesotho	noun=true
Lesothans	code=LSO	name=Lesotho	noun=true	plural=true
Liberian	code=LBR	name=Liberia	adj=true	noun=true
Liberians	code=LBR	name=Liberia	noun=true	plural=true
Libyan	code=LBY	name=Libya	adj=true	noun=true
Libyans	code=LBY	name=Libya	noun=true	plural=true
Liechtenstein	code=LIE	name=Liechtenstein	adj=true
Liechtensteiner	code=LIE	name=Liechtenstein	noun=true
Liechtensteiners	code=LIE	name=Liechtenstein	noun=true	plural=true
Lithuanian	code=LTU	name=Lithuania	adj=true	noun=true
Lithuanians	code=LTU	name=Lithuania	noun=true	plural=true
Luxembourgish | Luxembourgian	code=LUX	name=Luxembourg	adj=true
Luxembourger	code=LUX	name=Luxembourg	noun=true
Luxembourgers	code=LUX	name=Luxembourg	noun=true	plural=true
Macanese	code=MAC	name=Macao	adj=true	noun=true	plural=both
Macedonian | North Macedonian	code=MKD	name=North Macedonia	adj=true	noun=true
Macedonians | North Macedonians	code=MKD	name=North Macedonia	noun=true	plural=true
Malagasy | Madagascan	code=MDG	name=Madagascar	adj=true	noun=true
Malagasies | Madagascans	code=MDG	name=Madagascar	noun=true	plural=true
Malawian	code=MWI	name=Malawi	adj=true	noun=true
Malawians	code=MWI	name=Malawi	noun=true	plural=true
Malaysian	code=MYS	name=Malaysia	adj=true	noun=true
Malaysians	code=MYS	name=Malaysia	noun=true	plural=true
Maldivian	code=MDV	name=Maldives	adj=true	noun=true
Maldivians	code=MDV	name=Maldives	noun=true	plural=true
Malian	code=MLI	name=Mali	adj=true	noun=true
Malians	code=MLI	name=Mali	noun=true	plural=true
Maltese	code=MLT	name=Malta	adj=true	noun=true	plural=both
Marshallese	code=MHL	name=Marshall Islands	adj=true	noun=true	plural=both
Martinican	code=MTQ	name=Martinique	adj=true	noun=true
Martiniquais	code=MTQ	name=Martinique	adj=true
Martinicans	code=MTQ	name=Martinique	noun=true	plural=true
Mauritanian	code=MRT	name=Mauritania	adj=true	noun=true
Mauritanians	code=MRT	name=Mauritania	noun=true	plural=true
Mauritian	code=MUS	name=Mauritius	adj=true	noun=true
Mauritians	code=MUS	name=Mauritius	noun=true	plural=true
Mexican	code=MEX	name=Mexico	adj=true	noun=true
Mexicans	code=MEX	name=Mexico	noun=true	plural=true
Micronesian	code=FSM	name=Micronesia	adj=true	noun=true
Micronesians	code=FSM	name=Micronesia	noun=true	plural=true
Moldovan | Moldavian	code=MDA	name=Moldova	adj=true	noun=true
Moldovans | Moldavians	code=MDA	name=Moldova	noun=true	plural=true
Monegasque | Monacan	code=MCO	name=Monaco	adj=true	noun=true
Monégasque	code=MCO	name=Monaco	adj=true
Monegasques | Monacans	code=MCO	name=Monaco	noun=true	plural=true
Mongolian	code=MNG	name=Mongolia	adj=true	noun=true
Mongol	code=MNG	name=Mongolia	adj=true
Mongolians	code=MNG	name=Mongolia	noun=true	plural=true
Montenegrin	code=MNE	name=Montenegro	adj=true	noun=true
Montenegrins	code=MNE	name=Montenegro	noun=true	plural=true
Montserratian	code=MSR	name=Montserrat	adj=true	noun=true
Montserratians	code=MSR	name=Montserrat	noun=true	plural=true
Moroccan	code=MAR	name=Morocco	adj=true	noun=true
Moroccans	code=MAR	name=Morocco	noun=true	plural=true
Mozambican	code=MOZ	name=Mozambique	adj=true	noun=true
Mozambiquan	code=MOZ	name=Mozambique	adj=true
Mozambicans	code=MOZ	name=Mozambique	noun=true	plural=true
Burmese | Myanmarese	code=MMR	name=Myanmar	adj=true	noun=true	plural=both
Namibian	code=NAM	name=Namibia	adj=true	noun=true
Namibians	code=NAM	name=Namibia	noun=true	plural=true
Nauruan	code=NRU	name=Nauru	adj=true	noun=true
Nauruans	code=NRU	name=Nauru	noun=true	plural=true
Nepalese	code=NPL	name=Nepal	adj=true	noun=true	plural=true
Nepali	code=NPL	name=Nepal	adj=true	noun=true
Nepalis	code=NPL	name=Nepal	noun=true	plural=true
Dutch | DUTCH	code=NLD	name=Netherlands	adj=true	noun=true	plural=true	!exact
Netherlandish	code=NLD	name=Netherlands	adj=true
Dutchman | Dutchwoman | Netherlander | Hollander	code=NLD	name=Netherlands	noun=true
Dutchmen | Dutchwomen | Netherlanders | Hollanders	code=NLD	name=Netherlands	noun=true	plural=true
New Caledonian	code=NCL	name=New Caledonia	adj=true	noun=true
New Caledonians	code=NCL	name=New Caledonia	noun=true	plural=true
New Zealand	code=NZL	name=New Zealand	adj=true
Kiwi | KIWI	code=NZL	name=New Zealand	adj=true	noun=true	!exact
New Zealander	code=NZL	name=New Zealand	noun=true
New Zealanders	code=NZL	name=New Zealand	noun=true	plural=true
Kiwis | KIWIS	code=NZL	name=New Zealand	noun=true	plural=true	!exact
Nicaraguan	code=NIC	name=Nicaragua	adj=true	noun=true
Nicaraguans	code=NIC	name=Nicaragua	noun=true	plural=true
Nigerien	code=NER	name=Niger	adj=true	noun=true
Nigeriens	code=NER	name=Niger	noun=true	plural=true
Nigerian	code=NGA	name=Nigeria	adj=true	noun=true
Nigerians	code=NGA	name=Nigeria	noun=true	plural=true
Niuean	code=NIU	name=Niue	adj=true	noun=true
Niueans	code=NIU	name=Niue	noun=true	plural=true
Norwegian	code=NOR	name=Norway	adj=true	noun=true
Norwegians	code=NOR	name=Norway	noun=true	plural=true
Omani	code=OMN	name=Oman	adj=true	noun=true
Omanis	code=OMN	name=Oman	noun=true	plural=true
Pakistani	code=PAK	name=Pakistan	adj=true	noun=true
Pakistanis	code=PAK	name=Pakistan	noun=true	plural=true
Palauan	code=PLW	name=Palau	adj=true	noun=true
Palauans	code=PLW	name=Palau	noun=true	plural=true
Palestinian	code=PSE	name=Palestine	adj=true	noun=true
Palestinians	code=PSE	name=Palestine	noun=true	plural=true
Panamanian	code=PAN	name=Panama	adj=true	noun=true
Panamanians	code=PAN	name=Panama	noun=true	plural=true
Papua New Guinean	code=PNG	name=Papua New Guinea	adj=true	noun=true
Papua New Guineans	code=PNG	name=Papua New Guinea	noun=true	plural=true
Paraguayan	code=PRY	name=Paraguay	adj=true	noun=true
Paraguayans	code=PRY	name=Paraguay	noun=true	plural=true
Peruvian	code=PER	name=Peru	adj=true	noun=true
Peruvians	code=PER	name=Peru	noun=true	plural=true
Philippine	code=PHL	name=Philippines	adj=true
Filipino	code=PHL	name=Philippines	adj=true	noun=true
Filipina	code=PHL	name=Philippines	noun=true
Filipinos | Filipinas	code=PHL	name=Philippines	noun=true	plural=true
Polish | POLISH	code=POL	name=Poland	adj=true	!exact
Pole | POLE	code=POL	name=Poland	noun=true	!exact
Poles | POLES	code=POL	name=Poland	noun=true	plural=true	!exact
Portuguese	code=PRT	name=Portugal	adj=true	noun=true	plural=both
Puerto Rican	code=PRI	name=Puerto Rico	adj=true	noun=true
Puerto Ricans	code=PRI	name=Puerto Rico	noun=true	plural=true
Qatari	code=QAT	name=Qatar	adj=true	noun=true
Qataris	code=QAT	name=Qatar	noun=true	plural=true
Romanian | Rumanian	code=ROU	name=Romania	adj=true	noun=true
Romanians | Rumanians	code=ROU	name=Romania	noun=true	plural=true
Russian	code=RUS	name=Russia	adj=true	noun=true
Russo	code=RUS	name=Russia	prefix=true
Russians	code=RUS	name=Russia	noun=true	plural=true
Rwandan	code=RWA	name=Rwanda	adj=true	noun=true
Rwandese	code=RWA	name=Rwanda	adj=true
Rwandans	code=RWA	name=Rwanda	noun=true	plural=true
Kittitian	code=KNA	name=Saint Kitts and Nevis	adj=true	noun=true
Nevisian	code=KNA	name=Saint Kitts and Nevis	noun=true
Kittitians | Nevisians	code=KNA	name=Saint Kitts and Nevis	noun=true	plural=true
Saint Lucian | St. Lucian	code=LCA	name=Saint Lucia	adj=true	noun=true
Saint Lucians | St. Lucians	code=LCA	name=Saint Lucia	noun=true	plural=true
Vincentian	code=VCT	name=Saint Vincent and the Grenadines	adj=true	noun=true
Saint Vincentian	code=VCT	name=Saint Vincent and the Grenadines	adj=true
Vincentians	code=VCT	name=Saint Vincent and the Grenadines	noun=true	plural=true
Samoan	code=WSM	name=Samoa	adj=true	noun=true
Samoans	code=WSM	name=Samoa	noun=true	plural=true
Sammarinese	code=SMR	name=San Marino	adj=true	noun=true	plural=both
San Marinese	code=SMR	name=San Marino	adj=true
Sao Tomean	code=STP	name=São Tomé and Príncipe	adj=true	noun=true
São Toméan	code=STP	name=São Tomé and Príncipe	adj=true
Sao Tomeans	code=STP	name=São Tomé and Príncipe	noun=true	plural=true
Saudi | Saudi Arabian	code=SAU	name=Saudi Arabia	adj=true	noun=true
Saudis | Saudi Arabians	code=SAU	name=Saudi Arabia	noun=true	plural=true
Senegalese	code=SEN	name=Senegal	adj=true	noun=true	plural=both
Serbian	code=SRB	name=Serbia	adj=true	noun=true
Serb	code=SRB	name=Serbia	noun=true
Serbs | Serbians	code=SRB	name=Serbia	noun=true	plural=true
Seychellois	code=SYC	name=Seychelles	adj=true	noun=true	plural=both
Seychelles	code=SYC	name=Seychelles	adj=true
Sierra Leonean	code=SLE	name=Sierra Leone	adj=true	noun=true
Sierra Leonian	code=SLE	name=Sierra Leone	adj=true
Sierra Leoneans	code=SLE	name=Sierra Leone	noun=true	plural=true
Singaporean	code=SGP	name=Singapore	adj=true	noun=true
Singapore	code=SGP	name=Singapore	adj=true
Singaporeans	code=SGP	name=Singapore	noun=true	plural=true
Slovak | Slovakian	code=SVK	name=Slovakia	adj=true	noun=true
Slovaks | Slovakians	code=SVK	name=Slovakia	noun=true	plural=true
Slovenian | Slovene	code=SVN	name=Slovenia	adj=true	noun=true
Slovenians | Slovenes	code=SVN	name=Slovenia	noun=true	plural=true
Solomon Islands	code=SLB	name=Solomon Islands	adj=true
Solomon Islander	code=SLB	name=Solomon Islands	noun=true
Solomon Islanders	code=SLB	name=Solomon Islands	noun=true	plural=true
Somali | Somalian	code=SOM	name=Somalia	adj=true	noun=true
Somalis | Somalians	code=SOM	name=Somalia	noun=true	plural=true
South African	code=ZAF	name=South Africa	adj=true	noun=true
South Africans	code=ZAF	name=South Africa	noun=true	plural=true
South Sudanese	code=SSD	name=South Sudan	adj=true	noun=true	plural=both
Spanish	code=ESP	name=Spain	adj=true	noun=true	plural=true
Hispano	code=ESP	name=Spain	prefix=true
Spaniard	code=ESP	name=Spain	noun=true
Spaniards	code=ESP	name=Spain	noun=true	plural=true
Sri Lankan	code=LKA	name=Sri Lanka	adj=true	noun=true
Ceylonese	code=LKA	name=Sri Lanka	adj=true
Sri Lankans	code=LKA	name=Sri Lanka	noun=true	plural=true
Sudanese | North Sudanese	code=SDN	name=Sudan	adj=true	noun=true	plural=both
Surinamese	code=SUR	name=Suriname	adj=true	noun=true	plural=both
Soviet	code=SUN	name=Soviet Union	adj=true	noun=true
Soviets | SOVIETS	code=SUN	name=Soviet Union	noun=true	plural=true	!exact
Swedish	code=SWE	name=Sweden	adj=true
Swede | SWEDE	code=SWE	name=Sweden	noun=true	!exact
Swedes | SWEDES	code=SWE	name=Sweden	noun=true	plural=true	!exact
Swiss | SWISS	code=CHE	name=Switzerland	adj=true	noun=true	plural=both	!exact
Syrian	code=SYR	name=Syria	adj=true	noun=true
Syrians	code=SYR	name=Syria	noun=true	plural=true
Taiwanese	code=TWN	name=Taiwan	adj=true	noun=true	plural=both
Tajik | Tajikistani | Tadjik	code=TJK	name=Tajikistan	adj=true	noun=true
Tadzhik	code=TJK	name=Tajikistan	adj=true
Tajiks | Tajikistanis | Tadjiks	code=TJK	name=Tajikistan	noun=true	plural=true
Tanzanian | Zanzibari	code=TZA	name=Tanzania	adj=true	noun=true
Tanzanians | Zanzibaris	code=TZA	name=Tanzania	noun=true	plural=true
Thai	code=THA	name=Thailand	adj=true	noun=true
Thais	code=THA	name=Thailand	noun=true	plural=true
Togolese	code=TGO	name=Togo	adj=true	noun=true	plural=both
Tongan	code=TON	name=Tonga	adj=true	noun=true
Tongans	code=TON	name=Tonga	noun=true	plural=true
Trinidadian | Tobagonian	code=TTO	name=Trinidad and Tobago	adj=true	noun=true
Trinbagonian	code=TTO	name=Trinidad and Tobago	adj=true
Trinidadians | Tobagonians	code=TTO	name=Trinidad and Tobago	noun=true	plural=true
Tunisian	code=TUN	name=Tunisia	adj=true	noun=true
Tunisians	code=TUN	name=Tunisia	noun=true	plural=true
Turkish | TURKISH	code=TUR	name=Turkey	adj=true	!exact
Turco	code=TUR	name=Turkey	prefix=true
Turk | TURK	code=TUR	name=Turkey	noun=true	!exact
Turks | TURKS	code=TUR	name=Turkey	noun=true	plural=true	!exact
Turkmen | Turkmenistani	code=TKM	name=Turkmenistan	adj=true	noun=true
Turkmens | Turkmenistanis	code=TKM	name=Turkmenistan	noun=true	plural=true
Tuvaluan	code=TUV	name=Tuvalu	adj=true	noun=true
Tuvaluans	code=TUV	name=Tuvalu	noun=true	plural=true
Ugandan	code=UGA	name=Uganda	adj=true	noun=true
Ugandans	code=UGA	name=Uganda	noun=true	plural=true
Ukrainian	code=UKR	name=Ukraine	adj=true	noun=true
Ukrainians	code=UKR	name=Ukraine	noun=true	plural=true
Emirati	code=ARE	name=United Arab Emirates	adj=true	noun=true
UAE	code=ARE	name=United Arab Emirates	adj=true
Emiratis	code=ARE	name=United Arab Emirates	noun=true	plural=true
British	code=GBR	name=United Kingdom	adj=true	noun=true	plural=true
English | Scottish | Welsh | Northern Irish	code=GBR	name=United Kingdom	adj=true
Scots | SCOTS	code=GBR	name=United Kingdom	adj=true	noun=true	plural=true	!exact
Anglo | ANGLO	code=GBR	name=United Kingdom	prefix=true	!exact
Brit | BRIT	code=GBR	name=United Kingdom	adj=true	noun=true	!exact
Briton | Englishman | Englishwoman | Scotsman | Scotswoman | Welshman | Welshwoman	code=GBR	name=United Kingdom	noun=true
Scot | SCOT	code=GBR	name=United Kingdom	noun=true	!exact
Britons | Englishmen | Scotsmen | Welshmen | Englishwomen	code=GBR	name=United Kingdom	noun=true	plural=true
Brits | BRITS	code=GBR	name=United Kingdom	noun=true	plural=true	!exact
American	code=USA	name=United States	adj=true	noun=true
US | U.S. | North American	code=USA	name=United States	adj=true
US citizen | U.S. citizen | Yankee	code=USA	name=United States	noun=true
Yank | YANK	code=USA	name=United States	noun=true	!exact
Americans | US citizens | U.S. citizens | Yankees	code=USA	name=United States	noun=true	plural=true
Yanks | YANKS	code=USA	name=United States	noun=true	plural=true	!exact
Uruguayan	code=URY	name=Uruguay	adj=true	noun=true
Uruguayans	code=URY	name=Uruguay	noun=true	plural=true
Uzbek | Uzbekistani	code=UZB	name=Uzbekistan	adj=true	noun=true
Uzbeks | Uzbekistanis	code=UZB	name=Uzbekistan	noun=true	plural=true
Vanuatuan | Ni-Vanuatu	code=VUT	name=Vanuatu	adj=true	noun=true
Vanuatuans	code=VUT	name=Vanuatu	noun=true	plural=true
Vatican	code=VAT	name=Vatican	adj=true
Venezuelan	code=VEN	name=Venezuela	adj=true	noun=true
Venezuelans	code=VEN	name=Venezuela	noun=true	plural=true
Vietnamese | North Vietnamese | South Vietnamese	code=VNM	name=Vietnam	adj=true	noun=true	plural=both
Sahrawi | Saharawi	code=ESH	name=Western Sahara	adj=true	noun=true
Sahrawis | Saharawis	code=ESH	name=Western Sahara	noun=true	plural=true
Yemeni | Yemenite	code=YEM	name=Yemen	adj=true	noun=true
Yemenis | Yemenites	code=YEM	name=Yemen	noun=true	plural=true
Yugoslav	code=YUG	name=Yugoslavia	adj=true	noun=true
Yugoslavian	code=YUG	name=Yugoslavia	adj=true
Yugoslavs	code=YUG	name=Yugoslavia	noun=true	plural=true
Zambian	code=ZMB	name=Zambia	adj=true	noun=true
Zambians	code=ZMB	name=Zambia	noun=true	plural=true
Zimbabwean | Rhodesian	code=ZWE	name=Zimbabwe	adj=true	noun=true
Zimbabweans | Rhodesians	code=ZWE	name=Zimbabwe	noun=true	plural=true
Greek Cypriot | Turkish Cypriot	code=CYP	name=Cyprus	adj=true	noun=true
Greek Cypriots | Turkish Cypriots	code=CYP	name=Cyprus	noun=true	plural=true
Bosnian Serb | Bosnian Croat	code=BIH	name=Bosnia and Herzegovina	adj=true	noun=true
Bosnian Serbs | Bosnian Croats	code=BIH	name=Bosnia and Herzegovina	noun=true	plural=true
Abkhazian | Abkhaz | South Ossetian	code=GEO	name=Georgia	adj=true	noun=true
Abkhazians | South Ossetians	code=GEO	name=Georgia	noun=true	plural=true
Chechen | Dagestani | Ingush | Tatar	code=RUS	name=Russia	adj=true	noun=true
Chechens | Dagestanis | Tatars	code=RUS	name=Russia	noun=true	plural=true
European	code=EUR	name=Europe	adj=true	noun=true
Europeans	code=EUR	name=Europe	noun=true	plural=true
EU	code=EUR	name=Europe	adj=true
African	code=AFR	name=Africa	adj=true	noun=true
sub-Saharan | sub-Saharan African	code=AFR	name=Africa	adj=true
Africans	code=AFR	name=Africa	noun=true	plural=true
Asian	code=ASA	name=Asia	adj=true	noun=true
Asians	code=ASA	name=Asia	noun=true	plural=true
Latin American | South American | Central American	code=LAM	name=Latin America	adj=true	noun=true
Latin Americans | South Americans | Central Americans	code=LAM	name=Latin America	noun=true	plural=true
Middle Eastern | Mideast	code=MEA	name=Middle East	adj=true
Middle Easterner	code=MEA	name=Middle East	noun=true
Middle Easterners	code=MEA	name=Middle East	noun=true	plural=true
Arab	code=ARB	name=Arab world	adj=true	noun=true
Arabian | pan-Arab	code=ARB	name=Arab world	adj=true
Arabs	code=ARB	name=Arab world	noun=true	plural=true
Western | WESTERN	code=WST	name=West	adj=true	!exact
Westerner	code=WST	name=West	noun=true
Westerners	code=WST	name=West	noun=true	plural=true
Caribbean	code=CRB	name=Caribbean	adj=true
South Asian	code=SAS	name=South Asia	adj=true	noun=true
South Asians	code=SAS	name=South Asia	noun=true	plural=true
Southeast Asian	code=SEA	name=Southeast Asia	adj=true	noun=true
South-East Asian	code=SEA	name=Southeast Asia	adj=true
Southeast Asians	code=SEA	name=Southeast Asia	noun=true	plural=true
Central Asian	code=CAS	name=Central Asia	adj=true	noun=true
Central Asians	code=CAS	name=Central Asia	noun=true	plural=true
West African	code=WAF	name=West Africa	adj=true	noun=true
West Africans	code=WAF	name=West Africa	noun=true	plural=true
East African	code=EAF	name=East Africa	adj=true	noun=true
East Africans	code=EAF	name=East Africa	noun=true	plural=true
North African	code=NAF	name=North Africa	adj=true	noun=true
North Africans	code=NAF	name=North Africa	noun=true	plural=true
Southern African	code=SAF	name=Southern Africa	adj=true	noun=true
Southern Africans	code=SAF	name=Southern Africa	noun=true	plural=true
Nordic | Baltic	code=NOE	name=Northern Europe	adj=true
Scandinavian	code=NOE	name=Northern Europe	adj=true	noun=true
Scandinavians	code=NOE	name=Northern Europe	noun=true	plural=true
Balkan	code=BLK	name=Balkans	adj=true
Gulf Arab	code=GLF	name=Gulf states	adj=true	noun=true
Gulf | GULF	code=GLF	name=Gulf states	adj=true	!exact
Gulf Arabs	code=GLF	name=Gulf states	noun=true	plural=true
Macau	code=MAC	name=Macao	adj=true
Gibraltar	code=GIB	name=Gibraltar	adj=true
Réunionese	code=REU	name=Réunion	adj=true
Cook Islander	code=COK	name=Cook Islands	noun=true
Cook Islanders	code=COK	name=Cook Islands	noun=true	plural=true
Virgin Islander	code=VIR	name=U.S. Virgin Islands	noun=true
Mahoran	code=MYT	name=Mayotte	adj=true
Manx	code=IMN	name=Isle of Man	adj=true
Congolese	code=COG	name=Republic of the Congo	adj=true	noun=true	plural=both
Dominican	code=DMA	name=Dominica	adj=true
