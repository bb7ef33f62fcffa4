# Organizations: international bodies, alliances, armed groups. Written by hand from general knowledge. Licence: MIT, as the project.
# code: CAMEO actor code.
%lexicon organization
United Nations | UN | U.N.	code=IGOUNO
European Union | EU	code=IGOEUR
NATO | North Atlantic Treaty Organization	code=IGONAT
African Union | AU	code=IGOAFU	!exact
Arab League	code=IGOARL
OPEC	code=IGOOPC
World Bank	code=IGOWBK
International Monetary Fund | IMF	code=IGOIMF
World Health Organization | WHO	code=IGOWHO	!exact
Taliban | Taleban | Afghan Taliban	code=AFG
al-Qaida | al-Qaeda | Al Qaeda | Al-Qaida	code=IMGALQ
Islamic State | ISIS | ISIL | Daesh	code=IMGISI
Hamas	code=PALHAM
Hezbollah | Hizbollah | Hizbullah	code=LBNHEZ
Tehrik-i-Taliban Pakistan | TTP | Tehreek-e-Taliban Pakistan	code=PAKREBTTP
Boko Haram	code=NGAREB
al-Shabab | al-Shabaab	code=SOMREB
FARC	code=COLREB
Houthis | Houthi	code=YEMREB
PKK	code=TURREBKUR
Republican Party | GOP	code=USAPTY
Democratic Party	code=USAPTY
