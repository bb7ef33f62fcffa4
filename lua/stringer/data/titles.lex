# Titles, offices, ranks, honorifics; professions; nouns that name groups of people.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# kind: honorific | rank | office | profession | relation. role: the CAMEO role that the office gives its holder
# (GOV MIL LEG JUD COP SPY OPP REB BUS EDU MED REL CVL LAB NGO HLH CRM ELI SET UAF INS).
# rank: how high (1 head of state or government, 2 minister, 3 deputy or senior official, 4 other).
# gender: m or f where the word itself says it. prefix=true: stands directly before a name ("Prime Minister Jones");
# prefix=false: needs an article or a comma ("the spokesman, John Smith"); without it both are usual.
%lexicon title
%boolean prefix
%set kind=honorific prefix=true
Mr. | Mr	gender=m
Mister	gender=m
Messrs. | Messrs	gender=m
Mrs. | Mrs	gender=f
Mme	gender=f
Mme.	gender=f
Madame	gender=f
Madam	gender=f
Ms. | Ms	gender=f
Miss	gender=f
Mx. | Mx
Dr. | Dr
Drs.
Drs
Prof. | Prof
Sir	gender=m	role=ELI
Dame	gender=f	role=ELI
Lord	gender=m	role=ELI
Lady	gender=f	role=ELI
Baron	gender=m	role=ELI
Baroness	gender=f	role=ELI
Viscount	gender=m	role=ELI
Count	gender=m	role=ELI
Earl	gender=m	role=ELI
Marquess	gender=m	role=ELI
Duke	gender=m	role=ELI
Viscountess	gender=f	role=ELI
Countess	gender=f	role=ELI
Marchioness	gender=f	role=ELI
Duchess	gender=f	role=ELI
Doña | Dona	gender=f	!exact
Señor | Senor	gender=m
Señora | Senora	gender=f
Monsieur	gender=m	!exact
Mademoiselle	gender=f
Herr	gender=m
Frau	gender=f	!exact
Signor	gender=m
Signora	gender=f
Shri	gender=m	!exact
Sh.	gender=m	!exact
Smt	gender=f
Smt.	gender=f
Shrimati	gender=f
Haji	gender=m
Hajj	gender=m
Hadji	gender=m
Alhaji	gender=m
Comrade
Hon. | Hon
Rt. Hon. | Rt Hon
Right Honourable
Honourable
Honorable
His Excellency	gender=m
H.E.	gender=m
Her Excellency	gender=f
His Majesty	gender=m	role=ELI
HM	gender=m	role=ELI
Her Majesty	gender=f	role=ELI
His Royal Highness	gender=m	role=ELI
HRH	gender=m	role=ELI
Her Royal Highness	gender=f	role=ELI
His Holiness	gender=m	role=REL
Tun
Tan Sri
Datuk Seri
Datuk
Dato'
Dato
Dato' Seri
Datin
Khun
Daw
Begum	gender=f
Ustad	gender=m
Ustaz	gender=m
Atty. | Atty
Engr.
Engr
the late
%set kind=honorific role=REL prefix=true
Rev. | Rev | Reverend
the Rev. | the Reverend
Very Rev.
Right Rev.
Fr. | Father	gender=m
Sr.	gender=f	!exact
Sister	gender=f	!exact
Brother	gender=m	!exact
Mother Superior	gender=f
Msgr. | Msgr | Monsignor	gender=m
Pastor
Rabbi
Chief Rabbi
Imam	gender=m
Sheikh | Sheik	gender=m
Shaikh	gender=m
Shaykh	gender=m
Sheikha	gender=m
Mullah	gender=m
Maulana	gender=m
Maulvi	gender=m
Mawlawi	gender=m
Molvi	gender=m
Mawlana	gender=m
Moulvi	gender=m
Ayatollah	gender=m
Grand Ayatollah	gender=m
Hojatoleslam	gender=m
Hojjatoleslam	gender=m
Grand Mufti	gender=m
Mufti	gender=m
Grand Imam	gender=m
Allamah	gender=m
Allama	gender=m
Sayyid	gender=m
Sayed	gender=m
Seyyed	gender=m
Syed	gender=m
Sayyed	gender=m
Pope	gender=m	rank=1
the Pope	gender=m	rank=1
Pontiff	gender=m	rank=1
Patriarch	gender=m	!exact
Catholicos	gender=m	!exact
Metropolitan	gender=m	!exact
Cardinal	gender=m
Archbishop	gender=m
Archimandrite	gender=m
Bishop
Auxiliary Bishop
Abbot	gender=m
Abbess	gender=f
Deacon	!exact
Archdeacon	!exact
Canon	!exact
Vicar	!exact
Dean	!exact
Chaplain	!exact
St. | St	!exact
Saint	!exact
San	!exact
Santa	!exact
Swami	gender=m
Guru	gender=m
Mahant	gender=m
Acharya	gender=m
Sant	gender=m
Lama	gender=m
Rinpoche	gender=m
Dalai Lama	gender=m
Panchen Lama	gender=m
Aga Khan	gender=m
Elder	!exact
Apostle	!exact
Prophet	!exact
%set kind=rank role=MIL
Gen. | Gen | General
Lt. Gen. | Lt Gen | Lt-Gen | Lt.-Gen. | Lt. General | Lieutenant General | Lieutenant-General | Lieut. Gen.
Maj. Gen. | Maj Gen | Maj-Gen | Maj.-Gen. | Maj. General | Major General | Major-General
Brig. Gen. | Brig Gen | Brig.-Gen. | Brig. General | Brigadier General | Brigadier-General
Brig. | Brig | Brigadier
Col. Gen. | Colonel General | Colonel-General
Army Gen. | Army General
General of the Army
Four-Star General
Field Marshal
Marshal
Air Marshal
Air Chief Marshal
Air Vice Marshal | Air Vice-Marshal
Air Commodore
Generalissimo
Captain General
Col. | Col | Colonel
Lt. Col. | Lt Col | Lt-Col | Lt.-Col. | Lt. Colonel | Lieutenant Colonel | Lieutenant-Colonel
Maj. | Maj | Major
Capt. | Capt | Captain
Lt. | Lt | Lieut. | Lieutenant
1st Lt. | First Lieutenant | First Lt.
2nd Lt. | Second Lieutenant | Second Lt.
Sub-Lieutenant
Lt. Cmdr. | Lt Cmdr | Lt. Cdr. | Lieutenant Commander | Lt. Commander
Cmdr. | Cmdr | Cdr. | Cdr | Commander
Adm. | Adm | Admiral
Fleet Admiral
Admiral of the Fleet
Vice Adm. | Vice Admiral | Vice-Admiral
Rear Adm. | Rear Admiral | Rear-Admiral
Commodore
Wing Commander | Wing Cdr | Wg Cdr
Group Captain | Gp Capt
Squadron Leader | Sqn Ldr
Flight Lieutenant | Flt Lt
Flying Officer
Sgt. | Sgt | Sergeant
Staff Sgt. | Staff Sgt | Staff Sergeant
Master Sgt. | Master Sergeant
Tech. Sgt. | Technical Sergeant
Gunnery Sgt. | Gunnery Sergeant
Sgt. 1st Class | Sergeant First Class
First Sergeant
Sgt. Maj. | Sgt Maj | Sergeant Major
Command Sgt. Maj. | Command Sergeant Major
Cpl. | Cpl | Corporal
Lance Cpl. | Lance Cpl | Lance Corporal
Pvt. | Pvt | Pte. | Pte | Private
Pfc. | Pfc | Private First Class | Pvt. 1st Class
Spc. | Spc | Specialist	!exact
Airman
Senior Airman
Airman 1st Class
Seaman
Petty Officer
Petty Officer 1st Class
Petty Officer 2nd Class
Petty Officer 3rd Class
Chief Petty Officer
Able Seaman
Warrant Officer
Chief Warrant Officer
Cadet	!exact
Ensign	!exact
Midshipman	!exact
Gunner	!exact
Trooper	!exact
Rifleman	!exact
Sapper	!exact
Guardsman	!exact
Fusilier	!exact
Subedar
Naib Subedar
Havildar
Naik
Jawan
Major-General (retired)	prefix=false
%set kind=rank role=COP
Inspector | Insp. | Insp
Chief Inspector
Det. Insp. | Detective Inspector | Det Insp
Detective Chief Inspector
Sub-Inspector
Assistant Sub-Inspector
Superintendent | Supt. | Supt
Chief Superintendent | Chief Supt.
Detective Superintendent | Det. Supt.
Deputy Superintendent
Assistant Superintendent
Senior Superintendent
Detective | Det. | Det
Detective Sergeant | Det. Sgt.
Detective Constable
Constable | Const. | Const
Head Constable
PC
Police Constable
Chief Constable
Deputy Chief Constable
Officer	!exact
Police Officer	!exact
Sheriff
Deputy Sheriff
Sheriff's Deputy
Undersheriff
Deputy	!exact
Police Chief	rank=3
Chief of Police	rank=3
Police Commissioner	rank=3
Police Director General	rank=3
National Police Chief	rank=3
Police Sergeant
Police Captain
Police Lieutenant
Police Inspector
Police Commander
Police Colonel | Pol. Col.
Police Maj. Gen. | Pol. Maj. Gen.
Police Maj.
Pol. Gen.
Inspector General | Inspector-General
Inspector General of Police
Director General of Police
Deputy Inspector General
IGP
DIG
DGP
Marshal Service Chief
U.S. Marshal | US Marshal
State Trooper	!exact
Ranger	!exact
%set kind=office role=GOV
# heads of state and government
President | Pres.	rank=1	!plural
president	rank=1	!exact
President-elect	rank=1
Vice President | Vice-President	rank=2	!plural
Veep	office=Vice President	rank=2
Vice President-elect	rank=2
Prime Minister | PM	rank=1	!plural
Premier	office=Prime Minister	rank=1	!plural
Prime Minister-designate	office=Prime Minister	rank=1
Prime Minister-elect	office=Prime Minister	rank=1
Deputy Prime Minister	rank=2	!plural
Vice Prime Minister	office=Deputy Prime Minister	rank=2	!plural
Vice Premier | Vice-Premier	office=Deputy Prime Minister	rank=2	!plural
Deputy Premier	office=Deputy Prime Minister	rank=2	!plural
Chancellor	rank=1	!plural
Vice Chancellor | Vice-Chancellor	office=Chancellor	rank=1	!plural
Federal Chancellor	office=Chancellor	rank=1	!plural
Taoiseach	rank=1
Tanaiste | Tánaiste	office=Taoiseach	rank=1
Acting President	rank=1	!plural
Interim President	office=Acting President	rank=1	!plural
Transitional President	office=Acting President	rank=1	!plural
Caretaker President	office=Acting President	rank=1	!plural
Acting Prime Minister	rank=1	!plural
Interim Prime Minister	office=Acting Prime Minister	rank=1	!plural
Caretaker Prime Minister	office=Acting Prime Minister	rank=1	!plural
Interim Premier	office=Acting Prime Minister	rank=1	!plural
Head of State	rank=1
Head of Government	office=Head of State	rank=1
Chief Executive	office=Head of State	rank=1
Chief Adviser | Chief Advisor	office=Head of State	rank=1	!plural
State Counsellor	office=Head of State	rank=1
Supreme Leader	rank=1	!plural
Supreme Guide	office=Supreme Leader	rank=1
Paramount Leader	office=Supreme Leader	rank=1	!plural
paramount ruler	office=Supreme Leader	rank=1
Dear Leader	office=Supreme Leader	rank=1	!plural
Great Leader	office=Supreme Leader	rank=1	!plural
Emperor	gender=m	rank=1	role=ELI	!exact
King	office=Emperor	gender=m	rank=1	role=ELI	!exact
Emir	office=Emperor	gender=m	rank=1	role=ELI	!exact
Amir	office=Emperor	gender=m	rank=1	role=ELI	!exact
Sultan	office=Emperor	gender=m	rank=1	role=ELI	!exact
Shah	office=Emperor	gender=m	rank=1	role=ELI	!exact
Sovereign Prince	office=Emperor	gender=m	rank=1	role=ELI	!exact
Grand Duke	office=Emperor	gender=m	rank=1	role=ELI	!exact
Yang di-Pertuan Agong	office=Emperor	gender=m	rank=1	role=ELI	!exact
Crown Prince | crown prince	office=Emperor	gender=m	rank=1	role=ELI	!exact
Prince	office=Emperor	gender=m	rank=1	role=ELI	!exact
Prince Regent	office=Emperor	gender=m	rank=1	role=ELI	!exact
Maharaja	office=Emperor	gender=m	rank=1	role=ELI	!exact
Raja	office=Emperor	gender=m	rank=1	role=ELI	!exact
Czar	office=Emperor	gender=m	rank=1	role=ELI	!exact
Tsar	office=Emperor	gender=m	rank=1	role=ELI	!exact
Kaiser	office=Emperor	gender=m	rank=1	role=ELI	!exact
Caliph	office=Emperor	gender=m	rank=1	role=ELI	!exact
Negus	office=Emperor	gender=m	rank=1	role=ELI	!exact
Empress	gender=f	rank=1	role=ELI	!exact
Queen	office=Empress	gender=f	rank=1	role=ELI	!exact
Crown Princess	office=Empress	gender=f	rank=1	role=ELI	!exact
Princess	office=Empress	gender=f	rank=1	role=ELI	!exact
Queen Mother	office=Empress	gender=f	rank=1	role=ELI	!exact
Sultana	office=Empress	gender=f	rank=1	role=ELI	!exact
Grand Duchess	office=Empress	gender=f	rank=1	role=ELI	!exact
Czarina	office=Empress	gender=f	rank=1	role=ELI	!exact
First Lady	gender=f	role=ELI
First Gentleman	gender=m	role=ELI
Fuhrer | Führer	gender=m	rank=1	!exact
Duce	office=Fuhrer	gender=m	rank=1	!exact
Caudillo	office=Fuhrer	gender=m	rank=1	!exact
Dictator	rank=1	prefix=false
Strongman	office=Dictator	rank=1	prefix=false
military ruler	office=Dictator	rank=1	prefix=false
ruler	office=Dictator	rank=1	prefix=false
junta leader	office=Dictator	rank=1	prefix=false	!plural
coup leader	office=Dictator	rank=1	prefix=false	!plural
Governor General | Governor-General	rank=1
Viceroy	office=Governor General	rank=1
Captain Regent	rank=1
Co-Prince	office=Captain Regent	rank=1
# ministers
Minister | Min.	rank=2	!plural
Federal Minister	office=Minister	rank=2	!plural
Union Minister	office=Minister	rank=2	!plural
Cabinet Minister	office=Minister	rank=2	!plural
Senior Minister	office=Minister	rank=2	!plural
Foreign Minister	rank=2	!plural
Minister of Foreign Affairs	office=Foreign Minister	rank=2
Minister for Foreign Affairs	office=Foreign Minister	rank=2
External Affairs Minister	office=Foreign Minister	rank=2	!plural
Foreign Affairs Minister	office=Foreign Minister	rank=2	!plural
Minister of External Affairs	office=Foreign Minister	rank=2
Acting Foreign Minister	office=Foreign Minister	rank=2	!plural
FM	office=Foreign Minister	rank=2
Foreign Secretary	office=Foreign Minister	rank=2	!plural
Secretary of State | Sec. of State	office=Foreign Minister	rank=2
Foreign Minister-designate	office=Foreign Minister	rank=2
Minister of External Relations	office=Foreign Minister	rank=2
External Relations Minister	office=Foreign Minister	rank=2	!plural
Foreign Relations Minister	office=Foreign Minister	rank=2	!plural
Defence Minister | Defense Minister	rank=2	!plural
Minister of Defence | Minister of Defense	office=Defence Minister	rank=2
Minister for Defence	office=Defence Minister	rank=2
Defence Secretary | Defense Secretary	office=Defence Minister	rank=2	!plural
Secretary of Defense | Secretary of Defence	office=Defence Minister	rank=2
Secretary of War	office=Defence Minister	rank=2
War Secretary	office=Defence Minister	rank=2	!plural
Minister of National Defense	office=Defence Minister	rank=2
National Defense Minister | National Defence Minister	office=Defence Minister	rank=2	!plural
Acting Defense Minister | Acting Defence Minister	office=Defence Minister	rank=2	!plural
Raksha Mantri	office=Defence Minister	rank=2
Interior Minister	rank=2	!plural
Minister of the Interior	office=Interior Minister	rank=2
Minister of Interior	office=Interior Minister	rank=2
Minister of Internal Affairs	office=Interior Minister	rank=2
Internal Affairs Minister	office=Interior Minister	rank=2	!plural
Home Minister	office=Interior Minister	rank=2	!plural
Minister of Home Affairs	office=Interior Minister	rank=2
Minister for Home Affairs	office=Interior Minister	rank=2
Home Affairs Minister	office=Interior Minister	rank=2	!plural
Home Secretary	office=Interior Minister	rank=2	!plural
Interior Secretary	office=Interior Minister	rank=2	!plural
Secretary of the Interior	office=Interior Minister	rank=2
Homeland Security Secretary	office=Interior Minister	rank=2	!plural
Secretary of Homeland Security	office=Interior Minister	rank=2
Homeland Security Minister	office=Interior Minister	rank=2	!plural
Internal Security Minister	office=Interior Minister	rank=2	!plural
Minister of Public Security	office=Interior Minister	rank=2
Public Security Minister	office=Interior Minister	rank=2	!plural
Public Security Secretary	office=Interior Minister	rank=2	!plural
Security Minister	office=Interior Minister	rank=2	!plural
Minister of National Security	office=Interior Minister	rank=2
National Security Minister	office=Interior Minister	rank=2	!plural
Finance Minister	rank=2	!plural
Minister of Finance	office=Finance Minister	rank=2
Minister for Finance	office=Finance Minister	rank=2
Chancellor of the Exchequer	office=Finance Minister	rank=2
Treasury Secretary	office=Finance Minister	rank=2	!plural
Secretary of the Treasury	office=Finance Minister	rank=2
Treasurer	office=Finance Minister	rank=2
Economy Minister	office=Finance Minister	rank=2	!plural
Minister of Economy	office=Finance Minister	rank=2
Economics Minister	office=Finance Minister	rank=2	!plural
Minister of Economic Affairs	office=Finance Minister	rank=2
Economic Affairs Minister	office=Finance Minister	rank=2	!plural
Budget Minister	office=Finance Minister	rank=2	!plural
Planning Minister	office=Finance Minister	rank=2	!plural
Treasury Minister	office=Finance Minister	rank=2	!plural
Justice Minister	rank=2	!plural
Minister of Justice	office=Justice Minister	rank=2	!plural
Minister for Justice	office=Justice Minister	rank=2	!plural
Law Minister	office=Justice Minister	rank=2	!plural
Justice Secretary	office=Justice Minister	rank=2	!plural
Lord Chancellor	office=Justice Minister	rank=2	!plural
Attorney General | Attorney-General | Atty. Gen.	rank=2
Deputy Attorney General	office=Attorney General	rank=2
Assistant Attorney General	office=Attorney General	rank=2
Acting Attorney General	office=Attorney General	rank=2
Solicitor General	office=Attorney General	rank=2
Advocate General	office=Attorney General	rank=2
Procurator General	office=Attorney General	rank=2
Information Minister	rank=2	!plural
Minister of Information	office=Information Minister	rank=2
Communications Minister	office=Information Minister	rank=2	!plural
Minister of Communications	office=Information Minister	rank=2
Information and Broadcasting Minister	office=Information Minister	rank=2	!plural
Culture Minister	office=Information Minister	rank=2	!plural
Minister of Culture	office=Information Minister	rank=2
Culture Secretary	office=Information Minister	rank=2	!plural
Digital Minister	office=Information Minister	rank=2	!plural
Telecommunications Minister	office=Information Minister	rank=2	!plural
IT Minister	office=Information Minister	rank=2	!plural
Health Minister	rank=2	!plural
Minister of Health	office=Health Minister	rank=2
Minister for Health	office=Health Minister	rank=2
Health Secretary	office=Health Minister	rank=2	!plural
Secretary of Health	office=Health Minister	rank=2
Health and Human Services Secretary	office=Health Minister	rank=2	!plural
Public Health Minister	office=Health Minister	rank=2	!plural
Education Minister	rank=2	!plural
Minister of Education	office=Education Minister	rank=2
Minister for Education	office=Education Minister	rank=2
Education Secretary	office=Education Minister	rank=2	!plural
Secretary of Education	office=Education Minister	rank=2
Higher Education Minister	office=Education Minister	rank=2	!plural
Science Minister	office=Education Minister	rank=2	!plural
Science and Technology Minister	office=Education Minister	rank=2	!plural
Research Minister	office=Education Minister	rank=2	!plural
Trade Minister	rank=2	!plural
Minister of Trade	office=Trade Minister	rank=2
Commerce Minister	office=Trade Minister	rank=2	!plural
Minister of Commerce	office=Trade Minister	rank=2
Trade and Industry Minister	office=Trade Minister	rank=2	!plural
Trade and Industry Secretary	office=Trade Minister	rank=2	!plural
Commerce Secretary	office=Trade Minister	rank=2	!plural
Secretary of Commerce	office=Trade Minister	rank=2
Trade Secretary	office=Trade Minister	rank=2	!plural
Business Secretary	office=Trade Minister	rank=2	!plural
Industry Minister	office=Trade Minister	rank=2	!plural
Minister of Industry	office=Trade Minister	rank=2
Business Minister	office=Trade Minister	rank=2	!plural
Foreign Trade Minister	office=Trade Minister	rank=2	!plural
International Trade Minister	office=Trade Minister	rank=2	!plural
Economy, Trade and Industry Minister	office=Trade Minister	rank=2	!plural
Trade Representative	office=Trade Minister	rank=2	!plural
US Trade Representative | U.S. Trade Representative	office=Trade Minister	rank=2	!plural
Energy Minister	rank=2	!plural
Minister of Energy	office=Energy Minister	rank=2
Energy Secretary	office=Energy Minister	rank=2	!plural
Secretary of Energy	office=Energy Minister	rank=2
Oil Minister	office=Energy Minister	rank=2	!plural
Petroleum Minister	office=Energy Minister	rank=2	!plural
Minister of Petroleum	office=Energy Minister	rank=2
Minister of Oil	office=Energy Minister	rank=2
Mines Minister	office=Energy Minister	rank=2	!plural
Mining Minister	office=Energy Minister	rank=2	!plural
Water Minister	office=Energy Minister	rank=2	!plural
Power Minister	office=Energy Minister	rank=2	!plural
Electricity Minister	office=Energy Minister	rank=2	!plural
Natural Resources Minister	office=Energy Minister	rank=2	!plural
Resources Minister	office=Energy Minister	rank=2	!plural
Agriculture Minister	rank=2	!plural
Minister of Agriculture	office=Agriculture Minister	rank=2
Agriculture Secretary	office=Agriculture Minister	rank=2	!plural
Secretary of Agriculture	office=Agriculture Minister	rank=2
Food Minister	office=Agriculture Minister	rank=2	!plural
Farm Minister	office=Agriculture Minister	rank=2	!plural
Fisheries Minister	office=Agriculture Minister	rank=2	!plural
Food and Agriculture Minister	office=Agriculture Minister	rank=2	!plural
Livestock Minister	office=Agriculture Minister	rank=2	!plural
Transport Minister	rank=2	!plural
Minister of Transport	office=Transport Minister	rank=2
Transportation Minister	office=Transport Minister	rank=2	!plural
Transport Secretary	office=Transport Minister	rank=2	!plural
Transportation Secretary	office=Transport Minister	rank=2	!plural
Secretary of Transportation	office=Transport Minister	rank=2
Railways Minister	office=Transport Minister	rank=2	!plural
Railway Minister	office=Transport Minister	rank=2	!plural
Aviation Minister	office=Transport Minister	rank=2	!plural
Civil Aviation Minister	office=Transport Minister	rank=2	!plural
Infrastructure Minister	office=Transport Minister	rank=2	!plural
Public Works Minister	office=Transport Minister	rank=2	!plural
Works Minister	office=Transport Minister	rank=2	!plural
Shipping Minister	office=Transport Minister	rank=2	!plural
Roads Minister	office=Transport Minister	rank=2	!plural
Labor Minister | Labour Minister	rank=2	!plural
Minister of Labor | Minister of Labour	office=Labor Minister	rank=2
Labor Secretary	office=Labor Minister	rank=2	!plural
Secretary of Labor	office=Labor Minister	rank=2
Employment Minister	office=Labor Minister	rank=2	!plural
Social Affairs Minister	office=Labor Minister	rank=2	!plural
Welfare Minister	office=Labor Minister	rank=2	!plural
Social Security Minister	office=Labor Minister	rank=2	!plural
Social Development Minister	office=Labor Minister	rank=2	!plural
Work and Pensions Secretary	office=Labor Minister	rank=2	!plural
Work and Pensions Minister	office=Labor Minister	rank=2	!plural
Human Resources Minister	office=Labor Minister	rank=2	!plural
Environment Minister	rank=2	!plural
Minister of Environment	office=Environment Minister	rank=2
Minister of the Environment	office=Environment Minister	rank=2
Environment Secretary	office=Environment Minister	rank=2	!plural
Climate Minister	office=Environment Minister	rank=2	!plural
Climate Change Minister	office=Environment Minister	rank=2	!plural
Forestry Minister	office=Environment Minister	rank=2	!plural
Ecology Minister	office=Environment Minister	rank=2	!plural
Water Resources Minister	office=Environment Minister	rank=2	!plural
Immigration Minister	rank=2	!plural
Minister of Immigration	office=Immigration Minister	rank=2
Migration Minister	office=Immigration Minister	rank=2	!plural
Refugee Minister	office=Immigration Minister	rank=2	!plural
Refugees Minister	office=Immigration Minister	rank=2	!plural
Minister of Refugees	office=Immigration Minister	rank=2
Integration Minister	office=Immigration Minister	rank=2	!plural
Minister of Migration and Asylum	office=Immigration Minister	rank=2
Housing Minister	rank=2	!plural
Housing Secretary	office=Housing Minister	rank=2	!plural
Tourism Minister	office=Housing Minister	rank=2	!plural
Minister of Tourism	office=Housing Minister	rank=2
Sports Minister	office=Housing Minister	rank=2	!plural
Sport Minister	office=Housing Minister	rank=2	!plural
Minister of Sports	office=Housing Minister	rank=2
Youth Minister	office=Housing Minister	rank=2	!plural
Women's Affairs Minister	office=Housing Minister	rank=2	!plural
Women's Minister	office=Housing Minister	rank=2	!plural
Family Minister	office=Housing Minister	rank=2	!plural
Local Government Minister	office=Housing Minister	rank=2	!plural
Communities Secretary	office=Housing Minister	rank=2	!plural
Religious Affairs Minister	office=Housing Minister	rank=2	!plural
Minister of Religious Affairs	office=Housing Minister	rank=2
Religion Minister	office=Housing Minister	rank=2	!plural
Parliamentary Affairs Minister	office=Housing Minister	rank=2	!plural
Minister for Parliamentary Affairs	office=Housing Minister	rank=2
Europe Minister	office=Housing Minister	rank=2	!plural
European Affairs Minister	office=Housing Minister	rank=2	!plural
Minister for European Affairs	office=Housing Minister	rank=2
EU Affairs Minister	office=Housing Minister	rank=2	!plural
Development Minister	office=Housing Minister	rank=2	!plural
Rural Development Minister	office=Housing Minister	rank=2	!plural
International Development Secretary	office=Housing Minister	rank=2	!plural
International Development Minister	office=Housing Minister	rank=2	!plural
Cooperation Minister	office=Housing Minister	rank=2	!plural
Reconstruction Minister	office=Housing Minister	rank=2	!plural
Disaster Management Minister	office=Housing Minister	rank=2	!plural
Emergency Situations Minister	office=Housing Minister	rank=2	!plural
Emergencies Minister	office=Housing Minister	rank=2	!plural
Emergency Minister	office=Housing Minister	rank=2	!plural
Strategic Affairs Minister	office=Housing Minister	rank=2	!plural
Intelligence Minister	office=Housing Minister	rank=2	!plural
Intelligence and Security Minister	office=Housing Minister	rank=2	!plural
Minority Affairs Minister	office=Housing Minister	rank=2	!plural
Diaspora Minister	office=Housing Minister	rank=2	!plural
Construction Minister	office=Housing Minister	rank=2	!plural
Space Minister	office=Housing Minister	rank=2	!plural
Veterans Affairs Secretary	office=Housing Minister	rank=2	!plural
Veterans Secretary	office=Housing Minister	rank=2	!plural
Housing and Urban Development Secretary	office=Housing Minister	rank=2	!plural
Unification Minister	rank=2	!plural
Minister of Unification	office=Unification Minister	rank=2
Reunification Minister	office=Unification Minister	rank=2	!plural
Minister for Reintegration	office=Unification Minister	rank=2
Reintegration Minister	office=Unification Minister	rank=2	!plural
Northern Ireland Secretary	rank=2	!plural
Scottish Secretary	office=Northern Ireland Secretary	rank=2	!plural
Welsh Secretary	office=Northern Ireland Secretary	rank=2	!plural
Scotland Secretary	office=Northern Ireland Secretary	rank=2	!plural
Secretary of State for Northern Ireland	office=Northern Ireland Secretary	rank=2
Deputy Foreign Minister	rank=3	!plural
Vice Foreign Minister | Vice-Foreign Minister	office=Deputy Foreign Minister	rank=3	!plural
Assistant Foreign Minister	office=Deputy Foreign Minister	rank=3	!plural
First Deputy Foreign Minister	office=Deputy Foreign Minister	rank=3	!plural
Minister of State for Foreign Affairs	office=Deputy Foreign Minister	rank=3
Deputy Minister of Foreign Affairs	office=Deputy Foreign Minister	rank=3
Deputy Defence Minister | Deputy Defense Minister	rank=3	!plural
Vice Defense Minister	office=Deputy Defence Minister	rank=3	!plural
Deputy Defense Secretary	office=Deputy Defence Minister	rank=3	!plural
Deputy Secretary of Defense	office=Deputy Defence Minister	rank=3
Deputy Minister of Defense	office=Deputy Defence Minister	rank=3
Deputy Interior Minister	rank=3	!plural
Deputy Minister of Interior	office=Deputy Interior Minister	rank=3
Deputy Finance Minister	office=Deputy Interior Minister	rank=3	!plural
Vice Finance Minister	office=Deputy Interior Minister	rank=3	!plural
Deputy Minister	office=Deputy Interior Minister	rank=3	!plural
Vice Minister | vice-minister	office=Deputy Interior Minister	rank=3	!plural
Minister of State	office=Deputy Interior Minister	rank=3
Junior Minister	office=Deputy Interior Minister	rank=3	!plural
State Minister	office=Deputy Interior Minister	rank=3	!plural
Deputy Energy Minister	office=Deputy Interior Minister	rank=3	!plural
Deputy Economy Minister	office=Deputy Interior Minister	rank=3	!plural
Deputy Health Minister	office=Deputy Interior Minister	rank=3	!plural
Assistant Minister	office=Deputy Interior Minister	rank=3	!plural
Parliamentary Secretary	office=Deputy Interior Minister	rank=3	!plural
Permanent Secretary	office=Deputy Interior Minister	rank=3	!plural
Cabinet Secretary	office=Deputy Interior Minister	rank=3	!plural
Principal Secretary	office=Deputy Interior Minister	rank=3	!plural
Chief Cabinet Secretary	rank=2	!plural
Deputy Chief Cabinet Secretary	office=Chief Cabinet Secretary	rank=2	!plural
Executive Secretary	office=Chief Cabinet Secretary	rank=2	!plural
Secretary to the Treasury	office=Chief Cabinet Secretary	rank=2
Minister without portfolio	office=Chief Cabinet Secretary	rank=2
Deputy Secretary of State	rank=3
Under Secretary of State	office=Deputy Secretary of State	rank=3
Undersecretary of State	office=Deputy Secretary of State	rank=3
Assistant Secretary of State	office=Deputy Secretary of State	rank=3
Deputy Assistant Secretary of State	office=Deputy Secretary of State	rank=3
Undersecretary of Defense	office=Deputy Secretary of State	rank=3
Assistant Secretary of Defense	office=Deputy Secretary of State	rank=3
Assistant Secretary	office=Deputy Secretary of State	rank=3	!plural
Deputy Assistant Secretary	office=Deputy Secretary of State	rank=3	!plural
Undersecretary	office=Deputy Secretary of State	rank=3
Under-Secretary | Under Secretary	office=Deputy Secretary of State	rank=3
Secretary | Sec. | Sec	office=Deputy Secretary of State	rank=3	!plural
Deputy Secretary	office=Deputy Secretary of State	rank=3	!plural
Secretary of the Army	rank=3
Secretary of the Navy	office=Secretary of the Army	rank=3
Secretary of the Air Force	office=Secretary of the Army	rank=3
Army Secretary	office=Secretary of the Army	rank=3	!plural
Navy Secretary	office=Secretary of the Army	rank=3	!plural
Air Force Secretary	office=Secretary of the Army	rank=3	!plural
# regional and local
Governor | Gov. | Gov	rank=3	!plural
Govs.	office=Governor	rank=3
Provincial Governor	office=Governor	rank=3	!plural
State Governor	office=Governor	rank=3	!plural
Regional Governor	office=Governor	rank=3	!plural
Military Governor	office=Governor	rank=3	!plural
Lieutenant Governor | Lt. Gov. | Lt Gov | Lt. Governor	rank=3	!plural
Deputy Governor	office=Lieutenant Governor	rank=3	!plural
Vice Governor	office=Lieutenant Governor	rank=3	!plural
Chief Minister	rank=3	!plural
CM	office=Chief Minister	rank=3
First Minister	office=Chief Minister	rank=3	!plural
Deputy First Minister	office=Chief Minister	rank=3	!plural
Deputy Chief Minister	office=Chief Minister	rank=3	!plural
State Premier	office=Chief Minister	rank=3	!plural
Prefect	office=Chief Minister	rank=3
First Secretary	office=Chief Minister	rank=3	!plural
Party Secretary	office=Chief Minister	rank=3	!plural
Mayor	rank=4	!plural
Lord Mayor	office=Mayor	rank=4	!plural
Deputy Mayor	office=Mayor	rank=4	!plural
Vice Mayor	office=Mayor	rank=4	!plural
mayor-elect	office=Mayor	rank=4
Borough President	office=Mayor	rank=4	!plural
City Manager	office=Mayor	rank=4
County Executive	office=Mayor	rank=4
District Commissioner	rank=4	!plural
Deputy Commissioner	office=District Commissioner	rank=4	!plural
District Governor	office=District Commissioner	rank=4	!plural
District Administrator	office=District Commissioner	rank=4
District Magistrate	office=District Commissioner	rank=4	!plural
District Chief	office=District Commissioner	rank=4	!plural
Divisional Commissioner	office=District Commissioner	rank=4	!plural
Commissioner	office=District Commissioner	rank=4	!plural
Assistant Commissioner	office=District Commissioner	rank=4	!plural
Resident Commissioner	office=District Commissioner	rank=4	!plural
Alderman	office=District Commissioner	rank=4
County Commissioner	office=District Commissioner	rank=4	!plural
City Administrator	office=District Commissioner	rank=4
Town Clerk	office=District Commissioner	rank=4
county clerk	office=District Commissioner	rank=4
Sarpanch	office=District Commissioner	rank=4
Village Chief	office=District Commissioner	rank=4	!plural
Village Head	office=District Commissioner	rank=4
# advisers and officials
National Security Adviser | National Security Advisor	rank=2	prefix=true	!plural
NSA	office=National Security Adviser	rank=2	prefix=true
Deputy National Security Adviser | Deputy National Security Advisor	office=National Security Adviser	rank=2	prefix=true	!plural
Security Adviser	office=National Security Adviser	rank=2	prefix=true	!plural
Homeland Security Adviser | Homeland Security Advisor	office=National Security Adviser	rank=2	prefix=true	!plural
Chief of Staff	rank=3
White House Chief of Staff	office=Chief of Staff	rank=3
Deputy Chief of Staff	office=Chief of Staff	rank=3
Chief of Cabinet	office=Chief of Staff	rank=3
Cabinet Chief	office=Chief of Staff	rank=3	!plural
Adviser | advisor	rank=3	!plural
Senior Adviser | Senior Advisor	office=Adviser	rank=3	!plural
Special Adviser	office=Adviser	rank=3	!plural
Presidential Adviser	office=Adviser	rank=3	!plural
Presidential Aide	office=Adviser	rank=3
Special Assistant	office=Adviser	rank=3
Foreign Policy Adviser	office=Adviser	rank=3	!plural
Economic Adviser	office=Adviser	rank=3	!plural
policy adviser	office=Adviser	rank=3	!plural
aide	office=Adviser	rank=3
Kremlin aide	office=Adviser	rank=3
White House aide	office=Adviser	rank=3
top aide	office=Adviser	rank=3
senior aide	office=Adviser	rank=3
Special Envoy	rank=3	!plural
Envoy	office=Special Envoy	rank=3	!plural
Peace Envoy	office=Special Envoy	rank=3	!plural
Special Representative	office=Special Envoy	rank=3	!plural
Special Presidential Envoy	office=Special Envoy	rank=3	!plural
UN Special Envoy | U.N. Special Envoy	office=Special Envoy	rank=3	!plural
Special Rapporteur	office=Special Envoy	rank=3
UN envoy | U.N. envoy	office=Special Envoy	rank=3	!plural
Chief Envoy	office=Special Envoy	rank=3	!plural
High Representative	office=Special Envoy	rank=3	!plural
nuclear envoy	office=Special Envoy	rank=3	!plural
climate envoy	office=Special Envoy	rank=3	!plural
trade envoy	office=Special Envoy	rank=3	!plural
Ambassador | Amb. | Amb	rank=3	!plural
Ambassador-at-Large	office=Ambassador	rank=3
Permanent Representative	office=Ambassador	rank=3	!plural
High Commissioner	office=Ambassador	rank=3	!plural
Deputy High Commissioner	office=Ambassador	rank=3	!plural
Chargé d'Affaires | charge d'affaires	office=Ambassador	rank=3
Deputy Ambassador	office=Ambassador	rank=3	!plural
Consul General | Consul-General	office=Ambassador	rank=3
Consul	office=Ambassador	rank=3
Military Attache	office=Ambassador	rank=3
Defence Attache | Defense Attache	office=Ambassador	rank=3
attaché	office=Ambassador	rank=3
Papal Nuncio	office=Ambassador	rank=3
Apostolic Nuncio	office=Ambassador	rank=3
U.N. Ambassador | UN Ambassador	office=Ambassador	rank=3	!plural
ambassador-designate	office=Ambassador	rank=3
Chief Negotiator	rank=3	!plural
Negotiator	office=Chief Negotiator	rank=3	!plural
Lead Negotiator	office=Chief Negotiator	rank=3	!plural
Top Negotiator	office=Chief Negotiator	rank=3	!plural
chief nuclear negotiator	office=Chief Negotiator	rank=3	!plural
nuclear negotiator	office=Chief Negotiator	rank=3	!plural
trade negotiator	office=Chief Negotiator	rank=3	!plural
Brexit negotiator	office=Chief Negotiator	rank=3	!plural
hostage negotiator	office=Chief Negotiator	rank=3	!plural
Mediator	office=Chief Negotiator	rank=3	!plural
chief mediator	office=Chief Negotiator	rank=3	!plural
Press Secretary	rank=4	!plural
White House Press Secretary	office=Press Secretary	rank=4	!plural
Deputy Press Secretary	office=Press Secretary	rank=4	!plural
Communications Director	office=Press Secretary	rank=4	!plural
Director of Communications	office=Press Secretary	rank=4
Government Spokesman	office=Press Secretary	rank=4
Press Officer	office=Press Secretary	rank=4	!plural
Information Officer	office=Press Secretary	rank=4	!plural
Spokesman	gender=m	rank=4
Spokeswoman	gender=f	rank=4
Spokesperson	rank=4
Government Spokesperson	office=Spokesperson	rank=4
Chief Spokesperson	office=Spokesperson	rank=4
deputy spokesperson	office=Spokesperson	rank=4
government spokesman	gender=m	rank=4
presidential spokesman	office=government spokesman	gender=m	rank=4
Kremlin spokesman	office=government spokesman	gender=m	rank=4
chief spokesman	office=government spokesman	gender=m	rank=4
deputy spokesman	office=government spokesman	gender=m	rank=4
foreign ministry spokesman	office=government spokesman	gender=m	rank=4
defense ministry spokesman | defence ministry spokesman	office=government spokesman	gender=m	rank=4
interior ministry spokesman	office=government spokesman	gender=m	rank=4
White House spokesman	office=government spokesman	gender=m	rank=4
State Department spokesman	office=government spokesman	gender=m	rank=4
Pentagon spokesman	office=government spokesman	gender=m	rank=4
presidential spokesperson	office=government spokesman	gender=m	rank=4
government spokeswoman	gender=f	rank=4
presidential spokeswoman	office=government spokeswoman	gender=f	rank=4
chief spokeswoman	office=government spokeswoman	gender=f	rank=4
deputy spokeswoman	office=government spokeswoman	gender=f	rank=4
foreign ministry spokeswoman	office=government spokeswoman	gender=f	rank=4
White House spokeswoman	office=government spokeswoman	gender=f	rank=4
State Department spokeswoman	office=government spokeswoman	gender=f	rank=4
Pentagon spokeswoman	office=government spokeswoman	gender=f	rank=4
official	rank=4	prefix=false	!plural
Senior Official	office=official	rank=4	prefix=false	!plural
top official	office=official	rank=4	prefix=false	!plural
government official	office=official	rank=4	prefix=false	!plural
U.S. official | US official	office=official	rank=4	prefix=false	!plural
senior government official	office=official	rank=4	prefix=false	!plural
Comptroller	rank=4
Auditor General	office=Comptroller	rank=4
State Auditor	office=Comptroller	rank=4
Registrar	office=Comptroller	rank=4
Ombudsman	office=Comptroller	rank=4
State Treasurer	office=Comptroller	rank=4
Surgeon General	office=Comptroller	rank=4
Postmaster General	office=Comptroller	rank=4
Registrar General	office=Comptroller	rank=4
Statistician General	office=Comptroller	rank=4
Controller General	office=Comptroller	rank=4
Election Commissioner	rank=4	!plural
Chief Election Commissioner	office=Election Commissioner	rank=4	!plural
Electoral Commissioner	office=Election Commissioner	rank=4	!plural
elections chief	office=Election Commissioner	rank=4	!plural
election commission chief	office=Election Commissioner	rank=4	!plural
Central Bank Governor	rank=3	!plural
central bank chief	office=Central Bank Governor	rank=3	!plural
Fed Chair	office=Central Bank Governor	rank=3
Fed Chairman	office=Central Bank Governor	rank=3
Federal Reserve Chairman	office=Central Bank Governor	rank=3
Federal Reserve Chair	office=Central Bank Governor	rank=3
Fed Governor	office=Central Bank Governor	rank=3	!plural
Reserve Bank Governor	office=Central Bank Governor	rank=3	!plural
Bank of England Governor	office=Central Bank Governor	rank=3	!plural
%set kind=office
Director General | Director-General	rank=4
Director	office=Director General	rank=4	!plural
Deputy Director	office=Director General	rank=4	!plural
Executive Director	office=Director General	rank=4	!plural
Managing Director	office=Director General	rank=4	!plural
Acting Director	office=Director General	rank=4	!plural
Assistant Director	office=Director General	rank=4	!plural
Administrator	office=Director General	rank=4
Commissioner General | Commissioner-General	office=Director General	rank=4
Superintendent General	office=Director General	rank=4
National Director	office=Director General	rank=4	!plural
%set kind=office role=LEG
Speaker	rank=2	!plural
House Speaker	office=Speaker	rank=2	!plural
Speaker of the House	office=Speaker	rank=2
Parliament Speaker	office=Speaker	rank=2	!plural
Parliamentary Speaker	office=Speaker	rank=2	!plural
Deputy Speaker	office=Speaker	rank=2	!plural
National Assembly Speaker	office=Speaker	rank=2	!plural
Knesset Speaker	office=Speaker	rank=2	!plural
Senate President	office=Speaker	rank=2	!plural
Parliament President	office=Speaker	rank=2	!plural
National Assembly President	office=Speaker	rank=2	!plural
Lok Sabha Speaker	office=Speaker	rank=2	!plural
Chairman of the National Assembly	office=Speaker	rank=2
Senator | Sen. | Sen	rank=4	!plural
Sens.	office=Senator	rank=4
State Sen. | State Senator	office=Senator	rank=4
Representative | Rep. | Rep	rank=4	!plural
Reps.	office=Representative	rank=4
State Rep. | State Representative	office=Representative	rank=4
Congressman	gender=m	rank=4
Congresswoman	gender=f	rank=4
Member of Parliament	rank=4
Members of Parliament	office=Member of Parliament	rank=4
MP | M.P.	office=Member of Parliament	rank=4	!plural
MEP	office=Member of Parliament	rank=4
MSP	office=Member of Parliament	rank=4
MLA	office=Member of Parliament	rank=4
MPP	office=Member of Parliament	rank=4
TD	office=Member of Parliament	rank=4
MNA	office=Member of Parliament	rank=4
MPA	office=Member of Parliament	rank=4
backbencher	office=Member of Parliament	rank=4
lawmaker	office=Member of Parliament	rank=4	!plural
legislator	office=Member of Parliament	rank=4	!plural
parliamentarian	office=Member of Parliament	rank=4
member of Congress	office=Member of Parliament	rank=4
House member	office=Member of Parliament	rank=4
member of the European Parliament	office=Member of Parliament	rank=4
Deputy of the State Duma	office=Member of Parliament	rank=4
Majority Leader	rank=3	!plural
Senate Majority Leader	office=Majority Leader	rank=3	!plural
House Majority Leader	office=Majority Leader	rank=3	!plural
Minority Leader	office=Majority Leader	rank=3	!plural
Senate Minority Leader	office=Majority Leader	rank=3	!plural
House Minority Leader	office=Majority Leader	rank=3	!plural
Majority Whip	office=Majority Leader	rank=3
Minority Whip	office=Majority Leader	rank=3
Chief Whip	office=Majority Leader	rank=3
Floor Leader	office=Majority Leader	rank=3	!plural
House Leader	office=Majority Leader	rank=3	!plural
Parliamentary Leader	office=Majority Leader	rank=3	!plural
Leader of the House	office=Majority Leader	rank=3
Assemblyman	gender=m	rank=4
Councilman	office=Assemblyman	gender=m	rank=4
Assemblywoman	gender=f	rank=4
Councilwoman	office=Assemblywoman	gender=f	rank=4
Assembly Member	rank=4
Assemblymember	office=Assembly Member	rank=4
Councillor | Cllr | Councilor	office=Assembly Member	rank=4	!plural
Councilmember	office=Assembly Member	rank=4
Council Member	office=Assembly Member	rank=4
Council President	office=Assembly Member	rank=4	!plural
City Councilman	office=Assembly Member	rank=4
City Councilwoman	office=Assembly Member	rank=4
Delegate | Del.	office=Assembly Member	rank=4
Selectman	office=Assembly Member	rank=4
Supervisor	office=Assembly Member	rank=4
county supervisor	office=Assembly Member	rank=4
Commissioner-elect	office=Assembly Member	rank=4
%set kind=office role=JUD
Chief Justice	rank=2	!plural
Chief Justice of the Supreme Court	office=Chief Justice	rank=2
Supreme Court Justice	office=Chief Justice	rank=2	!plural
Justice	office=Chief Justice	rank=2	!plural
Associate Justice	office=Chief Justice	rank=2	!plural
Supreme Court Chief Justice	office=Chief Justice	rank=2	!plural
Supreme Court President	office=Chief Justice	rank=2	!plural
Lord Justice	office=Chief Justice	rank=2	!plural
Lord Chief Justice	office=Chief Justice	rank=2	!plural
Judge	rank=4	!plural
U.S. District Judge | US District Judge	office=Judge	rank=4	!plural
District Judge	office=Judge	rank=4	!plural
Circuit Judge	office=Judge	rank=4	!plural
Federal Judge	office=Judge	rank=4	!plural
Chief Judge	office=Judge	rank=4	!plural
Magistrate	office=Judge	rank=4	!plural
Magistrate Judge	office=Judge	rank=4	!plural
Superior Court Judge	office=Judge	rank=4	!plural
High Court Judge	office=Judge	rank=4	!plural
Presiding Judge	office=Judge	rank=4	!plural
Investigating Judge	office=Judge	rank=4	!plural
Sessions Judge	office=Judge	rank=4	!plural
County Judge	office=Judge	rank=4	!plural
appeals court judge	office=Judge	rank=4	!plural
Prosecutor	rank=4	!plural
Chief Prosecutor	office=Prosecutor	rank=4	!plural
Special Prosecutor	office=Prosecutor	rank=4	!plural
Public Prosecutor	office=Prosecutor	rank=4	!plural
State Prosecutor	office=Prosecutor	rank=4	!plural
Prosecutor General | Prosecutor-General	office=Prosecutor	rank=4
Special Counsel	office=Prosecutor	rank=4
Independent Counsel	office=Prosecutor	rank=4
District Attorney	office=Prosecutor	rank=4
D.A. | DA	office=Prosecutor	rank=4
Assistant District Attorney	office=Prosecutor	rank=4
U.S. Attorney | US Attorney	office=Prosecutor	rank=4
Assistant U.S. Attorney	office=Prosecutor	rank=4
State's Attorney	office=Prosecutor	rank=4
Attorney	office=Prosecutor	rank=4
county attorney	office=Prosecutor	rank=4
Crown Prosecutor	office=Prosecutor	rank=4	!plural
Deputy Prosecutor	office=Prosecutor	rank=4	!plural
federal prosecutor	office=Prosecutor	rank=4	!plural
Commonwealth's Attorney	office=Prosecutor	rank=4
City Attorney	office=Prosecutor	rank=4
lead prosecutor	office=Prosecutor	rank=4	!plural
Coroner	rank=4
Chief Coroner	office=Coroner	rank=4
Medical Examiner	office=Coroner	rank=4
Bailiff	office=Coroner	rank=4
Notary	office=Coroner	rank=4
%set kind=office role=MIL
Army Chief	rank=2	!plural
Army Chief of Staff	office=Army Chief	rank=2
Chief of Army Staff	office=Army Chief	rank=2
Chief of the Army Staff	office=Army Chief	rank=2
COAS	office=Army Chief	rank=2
Chief of the Army	office=Army Chief	rank=2
Army Commander	office=Army Chief	rank=2	!plural
Army Commander-in-Chief	office=Army Chief	rank=2
Chief of the General Staff	office=Army Chief	rank=2
Chief of General Staff	office=Army Chief	rank=2
Chief of Defence Staff | Chief of Defense Staff	office=Army Chief	rank=2
Chief of the Defence Staff	office=Army Chief	rank=2
Defence Chief | Defense Chief	office=Army Chief	rank=2	!plural
Joint Chiefs Chairman	office=Army Chief	rank=2
Chairman of the Joint Chiefs of Staff	office=Army Chief	rank=2
Joint Chiefs of Staff Chairman	office=Army Chief	rank=2
Military Chief	office=Army Chief	rank=2	!plural
Armed Forces Chief	office=Army Chief	rank=2	!plural
Chief of the Armed Forces	office=Army Chief	rank=2
Commander in Chief | Commander-in-Chief	office=Army Chief	rank=2	!plural
C-in-C	office=Army Chief	rank=2
Supreme Commander	office=Army Chief	rank=2	!plural
Supreme Allied Commander	office=Army Chief	rank=2	!plural
Chief of Naval Staff	office=Army Chief	rank=2
Naval Chief	office=Army Chief	rank=2	!plural
Navy Chief	office=Army Chief	rank=2	!plural
Navy Commander	office=Army Chief	rank=2	!plural
Chief of Naval Operations	office=Army Chief	rank=2
Air Chief	office=Army Chief	rank=2	!plural
Air Force Chief	office=Army Chief	rank=2	!plural
Air Force Commander	office=Army Chief	rank=2	!plural
Chief of Air Staff	office=Army Chief	rank=2
Marine Corps Commandant	office=Army Chief	rank=2
Commandant	office=Army Chief	rank=2
Deputy Army Chief	office=Army Chief	rank=2	!plural
commander	rank=3	!plural
Deputy Commander	office=commander	rank=3	!plural
Regional Commander	office=commander	rank=3	!plural
Field Commander	office=commander	rank=3	!plural
Brigade Commander	office=commander	rank=3	!plural
Battalion Commander	office=commander	rank=3	!plural
Force Commander	office=commander	rank=3	!plural
Top Commander	office=commander	rank=3	!plural
senior commander	office=commander	rank=3	!plural
division commander	office=commander	rank=3	!plural
Corps Commander	office=commander	rank=3	!plural
Area Commander	office=commander	rank=3	!plural
military commander	office=commander	rank=3	!plural
Centcom commander	office=commander	rank=3	!plural
Quds Force commander	office=commander	rank=3	!plural
Base Commander	office=commander	rank=3	!plural
Peacekeeping Commander	office=commander	rank=3	!plural
chief of operations	office=commander	rank=3
Director General ISPR	office=commander	rank=3
DG ISPR	office=commander	rank=3
Military Spokesman	rank=4
Army Spokesman	office=Military Spokesman	rank=4
military spokeswoman	office=Military Spokesman	rank=4
military spokesperson	office=Military Spokesman	rank=4
IDF Spokesperson	office=Military Spokesman	rank=4
Navy spokesman	office=Military Spokesman	rank=4
Air Force spokesman	office=Military Spokesman	rank=4
NATO spokesman	office=Military Spokesman	rank=4
coalition spokesman	office=Military Spokesman	rank=4
Defence Analyst (Retd)	rank=4	prefix=false
retired general	office=Defence Analyst (Retd)	rank=4	prefix=false
retired colonel	office=Defence Analyst (Retd)	rank=4	prefix=false
former general	office=Defence Analyst (Retd)	rank=4	prefix=false
%set kind=office role=SPY
CIA Director	rank=3	!plural
Director of Central Intelligence	office=CIA Director	rank=3
CIA chief	office=CIA Director	rank=3	!plural
MI6 chief	office=CIA Director	rank=3	!plural
MI5 chief	office=CIA Director	rank=3	!plural
Mossad chief	office=CIA Director	rank=3	!plural
Mossad Director	office=CIA Director	rank=3	!plural
Shin Bet chief	office=CIA Director	rank=3	!plural
ISI chief	office=CIA Director	rank=3	!plural
ISI Director General	office=CIA Director	rank=3
DG ISI	office=CIA Director	rank=3
intelligence chief	office=CIA Director	rank=3	!plural
spy chief	office=CIA Director	rank=3	!plural
spymaster	office=CIA Director	rank=3
National Intelligence Director	office=CIA Director	rank=3	!plural
Director of National Intelligence	office=CIA Director	rank=3
head of intelligence	office=CIA Director	rank=3
intelligence director	office=CIA Director	rank=3	!plural
security chief	office=CIA Director	rank=3	!plural
FBI Director	office=CIA Director	rank=3	!plural
FBI chief	office=CIA Director	rank=3	!plural
KGB chief	office=CIA Director	rank=3	!plural
FSB chief	office=CIA Director	rank=3	!plural
NSA Director	office=CIA Director	rank=3	!plural
%set kind=office role=OPP
Opposition Leader	rank=3	!plural
Leader of the Opposition	office=Opposition Leader	rank=3
Main Opposition Leader	office=Opposition Leader	rank=3	!plural
Opposition Chief	office=Opposition Leader	rank=3	!plural
dissident leader	office=Opposition Leader	rank=3	!plural
protest leader	office=Opposition Leader	rank=3	!plural
shadow minister	office=Opposition Leader	rank=3	!plural
Shadow Chancellor	office=Opposition Leader	rank=3	!plural
Shadow Foreign Secretary	office=Opposition Leader	rank=3	!plural
Shadow Home Secretary	office=Opposition Leader	rank=3	!plural
Shadow Defence Secretary	office=Opposition Leader	rank=3	!plural
opposition figure	office=Opposition Leader	rank=3
opposition politician	office=Opposition Leader	rank=3
opposition lawmaker	office=Opposition Leader	rank=3	!plural
opposition candidate	office=Opposition Leader	rank=3	!plural
%set kind=office role=PTY
Party Leader	rank=3	!plural
Party Chairman	office=Party Leader	rank=3
Party Chief	office=Party Leader	rank=3	!plural
Party President	office=Party Leader	rank=3	!plural
Labour leader | Labor leader	office=Party Leader	rank=3	!plural
Tory leader	office=Party Leader	rank=3	!plural
Conservative leader	office=Party Leader	rank=3	!plural
Liberal Democrat leader	office=Party Leader	rank=3	!plural
Likud leader	office=Party Leader	rank=3	!plural
BJP president	office=Party Leader	rank=3	!plural
Congress president	office=Party Leader	rank=3	!plural
Party Boss	office=Party Leader	rank=3
presidential candidate	office=Party Leader	rank=3	!plural
Democratic nominee	office=Party Leader	rank=3
Republican nominee	office=Party Leader	rank=3
presidential hopeful	office=Party Leader	rank=3
Candidate	office=Party Leader	rank=3	!plural
nominee	office=Party Leader	rank=3
Presidential Nominee	office=Party Leader	rank=3
running mate	office=Party Leader	rank=3
Republican leader	office=Party Leader	rank=3	!plural
Democratic leader	office=Party Leader	rank=3	!plural
campaign manager	office=Party Leader	rank=3
politician	office=Party Leader	rank=3
statesman	office=Party Leader	rank=3
political leader	office=Party Leader	rank=3	!plural
DNC chair	office=Party Leader	rank=3
RNC chairman	office=Party Leader	rank=3
%set kind=office role=REB
Rebel Leader	rank=3	prefix=true	!plural
Rebel Commander	office=Rebel Leader	rank=3	prefix=true	!plural
rebel spokesman	office=Rebel Leader	rank=3	prefix=true
Militant Leader	office=Rebel Leader	rank=3	prefix=true	!plural
Guerrilla Leader	office=Rebel Leader	rank=3	prefix=true	!plural
guerrilla commander	office=Rebel Leader	rank=3	prefix=true	!plural
Warlord	office=Rebel Leader	rank=3	prefix=true
militia leader	office=Rebel Leader	rank=3	prefix=true	!plural
militia commander	office=Rebel Leader	rank=3	prefix=true	!plural
insurgent leader	office=Rebel Leader	rank=3	prefix=true	!plural
insurgent commander	office=Rebel Leader	rank=3	prefix=true	!plural
separatist leader	office=Rebel Leader	rank=3	prefix=true	!plural
secessionist leader	office=Rebel Leader	rank=3	prefix=true	!plural
Taliban leader	office=Rebel Leader	rank=3	prefix=true	!plural
Taliban commander	office=Rebel Leader	rank=3	prefix=true	!plural
Taliban spokesman	office=Rebel Leader	rank=3	prefix=true
Hamas leader	office=Rebel Leader	rank=3	prefix=true	!plural
Hezbollah leader	office=Rebel Leader	rank=3	prefix=true	!plural
Hezbollah chief	office=Rebel Leader	rank=3	prefix=true	!plural
Hamas chief	office=Rebel Leader	rank=3	prefix=true	!plural
Houthi leader	office=Rebel Leader	rank=3	prefix=true	!plural
Houthi spokesman	office=Rebel Leader	rank=3	prefix=true
Hamas spokesman	office=Rebel Leader	rank=3	prefix=true
Islamic State leader	office=Rebel Leader	rank=3	prefix=true	!plural
Islamic State commander	office=Rebel Leader	rank=3	prefix=true	!plural
Al-Qaeda leader | al Qaeda leader	office=Rebel Leader	rank=3	prefix=true	!plural
terrorist leader	office=Rebel Leader	rank=3	prefix=true	!plural
terror leader	office=Rebel Leader	rank=3	prefix=true	!plural
jihadist leader	office=Rebel Leader	rank=3	prefix=true	!plural
Islamist leader	office=Rebel Leader	rank=3	prefix=true	!plural
secretary-general of Hezbollah	office=Rebel Leader	rank=3	prefix=true
jihadi leader	office=Rebel Leader	rank=3	prefix=true	!plural
emir	office=Emperor	gender=m	rank=1	role=ELI	prefix=true
cult leader	office=Rebel Leader	rank=3	prefix=true	!plural
faction leader	office=Rebel Leader	rank=3	prefix=true	!plural
Tribal Leader	office=Rebel Leader	rank=3	prefix=true	!plural
%set kind=office role=CRM
drug lord	rank=4
drug kingpin	office=drug lord	rank=4
cartel leader	office=drug lord	rank=4	!plural
cartel boss	office=drug lord	rank=4
mafia boss	office=drug lord	rank=4
crime boss	office=drug lord	rank=4
gang leader	office=drug lord	rank=4	!plural
mob boss	office=drug lord	rank=4
kingpin	office=drug lord	rank=4
pirate leader	office=drug lord	rank=4	!plural
%set kind=office role=IGO
Secretary-General | Secretary General	rank=2
UN Secretary-General | U.N. Secretary-General | UN Secretary General | U.N. Secretary General	office=Secretary-General	rank=2
UN chief | U.N. chief	office=Secretary-General	rank=2	!plural
NATO Secretary General | NATO Secretary-General	office=Secretary-General	rank=2
NATO chief	office=Secretary-General	rank=2	!plural
Deputy Secretary-General | Deputy Secretary General	office=Secretary-General	rank=2
Under-Secretary-General	office=Secretary-General	rank=2
Assistant Secretary-General	office=Secretary-General	rank=2
European Commission President	office=Secretary-General	rank=2	!plural
European Council President	office=Secretary-General	rank=2	!plural
Commission President	office=Secretary-General	rank=2	!plural
EU Commissioner	office=Secretary-General	rank=2	!plural
European Commissioner	office=Secretary-General	rank=2	!plural
EU foreign policy chief	office=Secretary-General	rank=2	!plural
European Parliament President	office=Secretary-General	rank=2	!plural
World Bank President	office=Secretary-General	rank=2	!plural
IMF Managing Director	office=Secretary-General	rank=2	!plural
IMF chief	office=Secretary-General	rank=2	!plural
WHO Director-General	office=Secretary-General	rank=2
WHO chief	office=Secretary-General	rank=2	!plural
IAEA chief	office=Secretary-General	rank=2	!plural
IAEA Director General	office=Secretary-General	rank=2
UN rights chief | U.N. rights chief	office=Secretary-General	rank=2	!plural
UN humanitarian chief | U.N. humanitarian chief	office=Secretary-General	rank=2	!plural
UN refugee chief	office=Secretary-General	rank=2	!plural
UN aid chief	office=Secretary-General	rank=2	!plural
ECB President	office=Secretary-General	rank=2	!plural
WTO Director-General	office=Secretary-General	rank=2
WTO chief	office=Secretary-General	rank=2	!plural
OPEC Secretary General	office=Secretary-General	rank=2
AU Commission Chairperson	office=Secretary-General	rank=2
African Union chairperson	office=Secretary-General	rank=2
Resident Coordinator	office=Secretary-General	rank=2
Humanitarian Coordinator	office=Secretary-General	rank=2
Relief Coordinator	office=Secretary-General	rank=2
%set kind=office role=BUS
CEO | C.E.O.	rank=4	!plural
Chief Executive Officer	office=CEO	rank=4	!plural
chief executive	office=CEO	rank=4
Chief Financial Officer	office=CEO	rank=4	!plural
CFO	office=CEO	rank=4
COO	office=CEO	rank=4
CTO	office=CEO	rank=4
Chief Operating Officer	office=CEO	rank=4	!plural
Chief Technology Officer	office=CEO	rank=4	!plural
Chief Economist	office=CEO	rank=4
Founder	office=CEO	rank=4
Co-Founder	office=CEO	rank=4
cofounder	office=CEO	rank=4
Owner	office=CEO	rank=4
co-owner	office=CEO	rank=4
Publisher	office=CEO	rank=4
Proprietor	office=CEO	rank=4
general manager	office=CEO	rank=4
Tycoon	office=CEO	rank=4
billionaire	office=CEO	rank=4
magnate	office=CEO	rank=4
mogul	office=CEO	rank=4
oligarch	office=CEO	rank=4
industrialist	office=CEO	rank=4
banker	office=CEO	rank=4
%set kind=office
Chairman	rank=4	gender=m
Chairwoman	rank=4	gender=f
Chairperson	rank=4
Chair	office=Chairperson	rank=4
Vice Chairman | vice-chairman	office=Chairperson	rank=4
Vice Chair	office=Chairperson	rank=4
Deputy Chairman	office=Chairperson	rank=4
Co-Chair	office=Chairperson	rank=4
Co-Chairman	office=Chairperson	rank=4
Honorary Chairman	office=Chairperson	rank=4
Acting Chairman	office=Chairperson	rank=4
ex-chairman	office=Chairperson	rank=4
Head | head	rank=4	prefix=false	!exact
Deputy Head | deputy head	office=Head	rank=4	prefix=false	!exact
Chief | chief	office=Head	rank=4	prefix=false	!exact
Deputy Chief | deputy chief	office=Head	rank=4	prefix=false	!exact
boss	office=Head	rank=4	prefix=false	!exact
Leader | leader	office=Head	rank=4	prefix=false	!exact
co-leader	office=Head	rank=4	prefix=false	!exact
Deputy Leader | deputy leader	office=Head	rank=4	prefix=false	!exact
General Secretary | general secretary	office=Head	rank=4	prefix=false	!exact
Secretary-Treasurer	office=Head	rank=4	prefix=false	!exact
Coordinator | coordinator	office=Head	rank=4	prefix=false	!exact
Convener	office=Head	rank=4	prefix=false	!exact
Member | member	office=Head	rank=4	prefix=false	!exact
Trustee | trustee	office=Head	rank=4	prefix=false	!exact
Patron	office=Head	rank=4	prefix=false	!exact
%set kind=office role=EDU
Professor | professor	rank=4	!exact
Associate Professor | associate professor	office=Professor	rank=4	!exact
Assistant Professor | assistant professor	office=Professor	rank=4	!exact
Emeritus Professor	office=Professor	rank=4	!exact
professor emeritus	office=Professor	rank=4	!exact
Rector | rector	office=Professor	rank=4	!exact
Provost | provost	office=Professor	rank=4	!exact
Headmaster | headmaster	office=Professor	rank=4	!exact
Headmistress	office=Professor	rank=4	!exact
Headteacher | headteacher	office=Professor	rank=4	!exact
head teacher	office=Professor	rank=4	!exact
Principal | principal	office=Professor	rank=4	!exact
Lecturer | lecturer	office=Professor	rank=4	!exact
Senior Lecturer | senior lecturer	office=Professor	rank=4	!exact
University President	office=Professor	rank=4	!exact
School Superintendent	office=Professor	rank=4	!exact
schools superintendent	office=Professor	rank=4	!exact
Research Fellow | research fellow	office=Professor	rank=4	!exact
Senior Fellow | senior fellow	office=Professor	rank=4	!exact
%set kind=office role=MED
Editor	rank=4	!plural
Editor-in-Chief | editor in chief	office=Editor	rank=4
Managing Editor	office=Editor	rank=4	!plural
Chief Editor	office=Editor	rank=4	!plural
Executive Editor	office=Editor	rank=4	!plural
News Anchor	office=Editor	rank=4
anchorman	office=Editor	rank=4
anchorwoman	office=Editor	rank=4
Anchor	office=Editor	rank=4
Correspondent	office=Editor	rank=4	!plural
Foreign Correspondent	office=Editor	rank=4	!plural
bureau chief	office=Editor	rank=4	!plural
war correspondent	office=Editor	rank=4	!plural
White House correspondent	office=Editor	rank=4	!plural
Chief Correspondent	office=Editor	rank=4	!plural
%set kind=office role=NGO
Human Rights Commissioner	rank=4	!plural
Red Cross spokesman	office=Human Rights Commissioner	rank=4
Amnesty spokesman	office=Human Rights Commissioner	rank=4
Country Director	office=Human Rights Commissioner	rank=4	!plural
aid worker	office=Human Rights Commissioner	rank=4
humanitarian worker	office=Human Rights Commissioner	rank=4
program director | programme director	office=Human Rights Commissioner	rank=4	!plural
%set kind=office role=CVL
Tribal Elder	rank=4
Tribal Chief	office=Tribal Elder	rank=4	!plural
tribal leader	office=Tribal Elder	rank=4	!plural
community leader	office=Tribal Elder	rank=4	!plural
village elder	office=Tribal Elder	rank=4
Paramount Chief	office=Tribal Elder	rank=4	!plural
clan leader	office=Tribal Elder	rank=4	!plural
clan elder	office=Tribal Elder	rank=4
civic leader	office=Tribal Elder	rank=4	!plural
civil rights leader	office=Tribal Elder	rank=4	!plural
union leader	office=Tribal Elder	rank=4	!plural
trade union leader	office=Tribal Elder	rank=4	!plural
union boss	office=Tribal Elder	rank=4
union president	office=Tribal Elder	rank=4	!plural
labor leader	office=Tribal Elder	rank=4	!plural
student leader	office=Tribal Elder	rank=4	!plural
Nobel laureate	office=Tribal Elder	rank=4
Nobel Peace Prize laureate	office=Tribal Elder	rank=4
peace activist	office=Tribal Elder	rank=4
human rights activist	office=Tribal Elder	rank=4
rights activist	office=Tribal Elder	rank=4
%set kind=office role=SPT
Coach | coach	rank=4	!exact
Head Coach | head coach	office=Coach	rank=4	!exact
Team Manager	office=Coach	rank=4	!exact
Captain of the team	office=Coach	rank=4	!exact
skipper | Skipper	office=Coach	rank=4	!exact
Striker	office=Coach	rank=4	!exact
midfielder | Midfielder	office=Coach	rank=4	!exact
Defender	office=Coach	rank=4	!exact
goalkeeper | Goalkeeper	office=Coach	rank=4	!exact
winger	office=Coach	rank=4	!exact
quarterback | Quarterback	office=Coach	rank=4	!exact
Pitcher	office=Coach	rank=4	!exact
linebacker	office=Coach	rank=4	!exact
wide receiver	office=Coach	rank=4	!exact
running back	office=Coach	rank=4	!exact
outfielder	office=Coach	rank=4	!exact
infielder	office=Coach	rank=4	!exact
shortstop	office=Coach	rank=4	!exact
point guard	office=Coach	rank=4	!exact
center-back	office=Coach	rank=4	!exact
right-back	office=Coach	rank=4	!exact
left-back	office=Coach	rank=4	!exact
fly-half	office=Coach	rank=4	!exact
scrum-half	office=Coach	rank=4	!exact
batsman	office=Coach	rank=4	!exact
bowler	office=Coach	rank=4	!exact
all-rounder	office=Coach	rank=4	!exact
wicketkeeper	office=Coach	rank=4	!exact
left-hander	office=Coach	rank=4	!exact
right-hander	office=Coach	rank=4	!exact
fast bowler	office=Coach	rank=4	!exact
leg-spinner	office=Coach	rank=4	!exact
top seed	office=Coach	rank=4	!exact
second seed	office=Coach	rank=4	!exact
third seed	office=Coach	rank=4	!exact
defending champion	office=Coach	rank=4	!exact
Olympic champion	office=Coach	rank=4	!exact
world champion | World Champion	office=Coach	rank=4	!exact
world number one	office=Coach	rank=4	!exact
world No. 1	office=Coach	rank=4	!exact
referee | Referee	office=Coach	rank=4	!exact
umpire | Umpire	office=Coach	rank=4	!exact
# Words before a title that belong to it.
%lexicon title_modifier
%boolean former
%set
former	former=true
ex | ex-	former=true
one-time	former=true
onetime	former=true
erstwhile	former=true
late	former=true
ousted	former=true
deposed	former=true
toppled	former=true
retired	former=true
Retd	former=true
disgraced	former=true
then
outgoing
incoming
acting
interim
caretaker
provisional
de facto
self-proclaimed
self-declared
newly elected
newly appointed
re-elected
incumbent
current
new
elect
designate
deputy
vice
assistant
associate
first
senior
top
chief
lead
leading
joint
principal
special
national
regional
local
provincial
federal
state
presidential
parliamentary
prime ministerial
