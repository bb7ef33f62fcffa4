# Given names of some sixty locales in Latin script (17047), made by make/names.js.
# Origin: npm package @faker-js/faker. Licence: MIT.
# common=true: also a common English word (WordNet).
%lexicon given_name
%case exact
%boolean common
Aadi	gender=m
Aadidev	gender=m
Aadinath	gender=m
Aaditya	gender=m
Aadrika	gender=f
Aagam	gender=m
Aagney	gender=m
Aagneya	gender=m
Aaliyah	gender=f
Aalok	gender=m
Aaltje	gender=f
Aamod	gender=m
Aanand	gender=m
Aanandaswarup	gender=m
Aanandinii	gender=f
Aanjaneya	gender=m
Aanuoluwapo	gender=f
Aaratrika	gender=f
Aarav	gender=m
Aaron	gender=m
Aarya	gender=f
Aaryan	gender=m
Aarón	gender=m
Aasa	gender=f
Aasha	gender=f
Aashritha	gender=f
Aatmaj	gender=m
Aatmaja	gender=f
Aatreya	gender=m
Aayushmaan	gender=m
Aayushman	gender=m
Aba	common=true
Abaco	gender=m
Abadon	gender=m
Abagail	gender=f
Abak
Abaka
Abakan
Abakay
Abani	gender=f
Abar
Abay	gender=m
Abayomi	gender=m
Abbas	gender=m
Abbey	gender=f	common=true
Abbie	gender=f
Abbigail	gender=f
Abbondanza	gender=f
Abbondanzio	gender=m
Abbondio	gender=m
Abbos	gender=m
Abby	gender=f
Abd	gender=m
Abdallah	gender=m
Abdel	gender=m
Abdelkader	gender=m
Abdellah	gender=m
Abderrahmane	gender=m
Abdiel	gender=m
Abdon	gender=m
Abdone	gender=m
Abdonie	gender=f
Abdou	gender=m
Abdoul	gender=m
Abdoulaye	gender=m
Abdourahmane	gender=m
Abdramane	gender=m
Abdul	gender=m
Abdulahad	gender=m
Abdulazim	gender=m
Abdulaziz	gender=m
Abdulboriy	gender=m
Abdulhafiz	gender=m
Abdulhakim	gender=m
Abdulhay	gender=m
Abdulholiq	gender=m
Abduljabbor	gender=m
Abduljalil	gender=m
Abdulkarim	gender=m
Abdulla	gender=m
Abdullah	gender=m
Abdullatif	gender=m
Abdulmalik	gender=m
Abdulqahhor	gender=m
Abdulqodir	gender=m
Abdulvahhob	gender=m
Abdulvali	gender=m
Abdulvohid	gender=m
Abdurrahiym	gender=m
Abdurrahmon	gender=m
Abdurrauf	gender=m
Abdurrazzoq	gender=m
Abdussamad	gender=m
Abe	gender=m
Abebi	gender=f
Abeiku	gender=m
Abel	gender=m
Abelard	gender=m
Abelardo	gender=m
Abele	gender=m	common=true
Abelin	gender=m
Abeline	gender=f
Abena	gender=f
Abendam	gender=f
Abeni	gender=f
Abenzio	gender=m
Abhaidev	gender=m
Abhaya	gender=f
Abhirath	gender=m
Abhisyanta	gender=m
Abibatou	gender=f
Abibo	gender=m
Abidin	gender=m
Abigael	gender=f
Abigaelle	gender=f
Abigail	gender=f
Abigale	gender=f
Abigayle	gender=f
Abigaël	gender=f
Abigaëlle	gender=f
Abigaïl	gender=f
Abigel	gender=f
Abigél	gender=f
Abimbola
Abiodun	gender=m
Abiola
Abiona	gender=m
Abisola	gender=m
Abisoye	gender=m
Abluc
Abluç
Abner	gender=m
Abondance	gender=m
Abosede	gender=f
Abou	gender=m
Aboubacar	gender=m
Aboubakar	gender=m
Abraham	gender=m
Abrahamo	gender=m
Abrahám	gender=m
Abramio	gender=m
Abramo	gender=m
Abril	gender=f
Absalon	gender=m
Absar
Absolon	gender=m
Absolón	gender=m
Aby	gender=f	common=true
Abyasa	gender=m
Abélard	gender=m
Abı
Abılay
Abşar
Acace	gender=m
Acacie	gender=f
Acacio	gender=m
Acanthe	gender=f
Acar	gender=m
Acario	gender=m
Acaryatanaya	gender=m
Accursio	gender=m
Ace	gender=m	common=true
Acela	gender=f
Acelya	gender=f
Achaire	gender=m
Achalesvara	gender=m
Acharyanandana	gender=m
Acharyasuta	gender=m
Achil	gender=m
Achiles	gender=m
Achille	gender=m
Achim	gender=m
Achintya	gender=m
Achraf	gender=m
Achyut	gender=m
Acilia	gender=f
Acilio	gender=m
Acim	gender=m
Aciscolo	gender=m
Acrisio	gender=m
Acuk
Aculina	gender=f
Acun	gender=m
Acıg
Acık
Acılay	gender=f
Ada	gender=f
Adah	gender=f
Adalan
Adalard	gender=m
Adalardo	gender=m
Adalbald	gender=m
Adalbaude	gender=f
Adalberon	gender=m
Adalbert	gender=m
Adalberta	gender=f
Adalberto	gender=m
Adalbéron	gender=m
Adaldı
Adalfredo	gender=m
Adalgisa	gender=f
Adalgiso	gender=m
Adaline	gender=f
Adalmıs
Adalmış
Adalric	gender=m
Adalrico	gender=m
Adalsinde	gender=f
Adam	gender=m
Adama
Adame
Adamo	gender=m
Adams	gender=m
Adan	gender=m
Adar
Adas
Adaugo	gender=f
Adaş
Adberilgen
Addie	gender=f
Addison
Addo	gender=m
Addolorata	gender=f
Ade	common=true
Adea	gender=f
Adebankole
Adebiyi	gender=m
Adebola
Adebowale	gender=m
Adeboye	gender=m
Adebukola	gender=f
Adedaramola
Adedayo	gender=m
Adedeji	gender=m
Adedoyin
Adegoke	gender=m
Adegrin	gender=m
Adegrine	gender=f
Adekitan	gender=m
Adekola	gender=m
Adekunle	gender=m
Adel
Adela	gender=f
Adelaida	gender=f
Adelaide	gender=f
Adelajda	gender=f
Adelardo	gender=m
Adelasia	gender=f
Adelaïde	gender=f
Adelbert	gender=m
Adelberto	gender=m
Adelchi	gender=m
Adele	gender=f
Adeleke	gender=m
Adelfo	gender=m
Adelgardo	gender=m
Adelia	gender=f
Adelie	gender=f
Adelin	gender=m
Adelina	gender=f
Adeline	gender=f
Adeliya	gender=f
Adell
Adella	gender=f
Adelle	gender=f
Adelmo	gender=m
Adelphe	gender=m
Adeltrude	gender=f
Adelya	gender=f
Adem	gender=m
Aden	gender=m
Adenet	gender=m
Adenike	gender=f
Adeniyi	gender=m
Adeodat	gender=m
Adeodato	gender=m
Adeola
Adeolu	gender=m
Adeoti	gender=m
Adepeju	gender=f
Aderopo	gender=m
Adesewa	gender=f
Adeshina	gender=m
Adesoji	gender=m
Adesua	gender=f
Adetayo	gender=m
Adetoke	gender=f
Adetoun	gender=f
Adeyi	gender=m
Adheesh	gender=m
Adhemar	gender=m
Adhiarja	gender=m
Adhiraj	gender=m
Adhrit	gender=m
Adhémar	gender=m
Adi	gender=m
Adiarja	gender=m
Adib	gender=m
Adiba	gender=f
Adigun	gender=m
Adika	gender=m
Adikara	gender=m
Adikavi	gender=m
Adil	gender=m
Adile	gender=f
Adin	gender=m
Adina	gender=f
Adinata	gender=m
Adinath	gender=m
Aditeya	gender=m
Aditya	gender=m
Adityanandan	gender=m
Adityanandana	gender=m
Adja	gender=f
Adjutor	gender=m
Adlı
Adlıbeg
Adlıbeğ
Adnan	gender=m
Adnân	gender=m
Ado	gender=m	common=true
Adolf	gender=m
Adolfa	gender=f
Adolfina	gender=f
Adolfo	gender=m
Adolfs	gender=m
Adolfína	gender=f
Adolph	gender=m
Adolphe	gender=m
Adolphie	gender=f
Adolphus	gender=m
Adone	gender=m
Adonis	gender=m	common=true
Adonise	gender=f
Adrain	gender=m
Adraman
Adrastee	gender=f
Adrastée	gender=f
Adrehilde	gender=f
Adria	gender=f
Adriaan	gender=m
Adrian	gender=m
Adriana	gender=f
Adrianna	gender=f
Adriano	gender=m
Adriel	gender=m
Adrien
Adriena	gender=f
Adrienne	gender=f
Adrijana	gender=f
Adrione	gender=m
Adripathi	gender=m
Adrián	gender=m
Adriána	gender=f
Adsız
Adunni	gender=f
Advaya	gender=m
Adwitiya	gender=f
Adwoa	gender=f
Adán	gender=m
Adèle	gender=f
Adél	gender=f
Adéla	gender=f
Adélaïde	gender=f
Adélie	gender=f
Adéodat	gender=m
Adıguzel
Adıgüzel
Adık
Adıkutlu
Adıkutlutas
Adıkutlutaş
Afanasi
Afanasie	gender=m
Afaq	gender=f
Affan	gender=m
Afi	gender=m
Afia	gender=f
Afitap	gender=f
Afolarin	gender=m
Afonso	gender=m
Afra	gender=f
Afro	gender=m
Afruza	gender=f
Afsar
Afsin	gender=m
Afsın
Afton	gender=f
Afua	gender=f
Afzuna	gender=f
Afşar
Afşin	gender=m
Afşın
Agabay
Agabio	gender=m
Agafia	gender=f
Agah	gender=m
Agakagan
Agalak
Agamennone	gender=m
Agape	gender=f	common=true
Agapet	gender=m
Agapito	gender=m
Agasti	gender=m
Agastya	gender=m
Agata	gender=f
Agatha	gender=f
Agathange	gender=m
Agathe	gender=f
Agathon	gender=m
Agaton	gender=m
Agazio	gender=m
Agca	gender=f
Agenore	gender=m
Agesilao	gender=m
Agilbert	gender=m
Agilberte	gender=f
Aglae	gender=f
Aglaia	gender=f
Aglaja	gender=f
Aglamıs
Aglaé	gender=f
Agnan	gender=m
Agnane	gender=f
Agneflete	gender=f
Agneflète	gender=f
Agnes	gender=f
Agnesa	gender=f
Agnese	gender=f
Agneta	gender=f
Agneya	gender=m
Agnieszka	gender=f
Agnimitra	gender=m
Agniprava	gender=m
Agnivesh	gender=m
Agnos	gender=m
Agnès	gender=f
Agostina	gender=f
Agostino	gender=m
Agrata	gender=f
Agripina	gender=f
Agripino	gender=f
Agrippa	gender=m
Agrippin	gender=m
Agrippine	gender=f
Agrypina	gender=f
Agus	gender=m
Agustin	gender=m
Agustina	gender=f
Agustín	gender=m
Agáta	gender=f
Agâh	gender=m
Ahalya	gender=f
Ahenk	gender=f
Ahilya	gender=f
Ahlem	gender=f
Ahmad	gender=m
Ahmed	gender=m
Ahmet	gender=m
Ahror	gender=m
Ahsen	gender=m
Ai Khanh	gender=f
Ai Linh	gender=f
Ai Nhi	gender=f
Ai Thi	gender=f
Ai Thy	gender=f
Aiace	gender=m
Aicha	gender=f
Aida	gender=f
Aidan	gender=m
Aidano	gender=m
Aiden	gender=m
Aileen	gender=f
Aimable	gender=m
Aime	gender=m
Aimee	gender=f
Aimone	gender=m
Aimé	gender=m
Aimée	gender=f
Aina	gender=f
Ainars	gender=m
Aino	gender=f
Ainārs	gender=m
Aisha	gender=f
Aishani	gender=f
Aissa
Aissata	gender=f
Aissatou	gender=f
Aisyah	gender=f
Aiyana	gender=f
Ajala	gender=m
Ajan	gender=m
Ajana	gender=f
Ajani	gender=m
Ajda	gender=f
Ajeet	gender=m
Ajeng	gender=f
Ajiman	gender=m
Ajimat	gender=m
Ajimin	gender=m
Ajiono	gender=m
Ajit	gender=m
Ajita	gender=f
Ajla	gender=f
Ajlin	gender=f
Ajna	gender=f
Ajoke	gender=f
Ak
Akalp	gender=m
Akande	gender=m
Akanmu	gender=m
Akanni	gender=m
Akarsana	gender=m
Akas
Akata
Akaş
Akbas
Akbatur	gender=m
Akbay
Akbaş
Akboga
Akboru
Akboğa
Akbudak
Akbugra
Akbulak
Akbuğra
Akbörü
Akca
Akcakoca
Akcora
Akdemir
Akdogan
Akdoğan
Ake	gender=m
Akeem	gender=m
Akif	gender=m
Akifa	gender=f
Akinkunmi	gender=m
Akinlabi	gender=m
Akinwale	gender=m
Akkun
Akkunlu
Akkurt
Akkus
Akkuş
Akmal	gender=m
Akofa	gender=f
Akorfa	gender=f
Akos
Akosua	gender=f
Akpıra
Akram	gender=m
Akroor	gender=m
Aksel	gender=m
Akshainie	gender=f
Akshaj	gender=m
Akshat	gender=m
Akshata	gender=f
Akshayakeerti	gender=m
Akshita	gender=f
Aksil	gender=m
Aksungur
Aktan
Aktekin	gender=m
Aktimur	gender=m
Akua	gender=f
Akula	gender=f
Akumaa	gender=f
Akunna	gender=f
Akvelina	gender=f
Akvelīna	gender=f
Akwasi	gender=m
Akwesi	gender=m
Akça
Akçakoca
Akçora
Akı
Akıbudak
Akım
Akın	gender=m
Akın Alp	gender=m
Akıncı
Akıner	gender=m
Akınçı
Al
Ala	common=true
Alaba
Alaban
Alaboru
Alabörü
Aladag
Aladağ
Alade	gender=m
Aladino	gender=m
Aladogan
Aladoğan
Alain	gender=m
Alaina	gender=f
Alaine	gender=f
Alais	gender=f
Alakurt
Alamanno	gender=m
Alambana	gender=m
Alamu	gender=m
Alan	gender=m
Alana	gender=f
Alanis	gender=f
Alanna	gender=f
Alano	gender=m
Alara	gender=f
Alarico	gender=m
Alassane	gender=m
Alayna	gender=f
Alayunt
Alayuntlu
Alaïs	gender=f
Alba	gender=f
Alban	gender=m
Albane	gender=f
Albano	gender=m
Albena	gender=f
Alberade	gender=f
Alberic	gender=m
Alberico	gender=m
Albert	gender=m
Alberta	gender=f
Alberte	gender=f
Albertha	gender=f
Albertina	gender=f
Albertine	gender=f
Albertino	gender=f
Alberto	gender=m
Albertyna	gender=f
Albertýna	gender=f
Albertīne	gender=f
Albin	gender=m
Albina	gender=f
Albino	gender=m	common=true
Alboino	gender=m
Albrecht	gender=m
Albrico	gender=m
Albérade	gender=f
Albéric	gender=m
Albín	gender=m
Albína	gender=f
Alceo	gender=m
Alceste	gender=m
Alcestiso	gender=f
Alcibiade	gender=m
Alcide	gender=m
Alcidie	gender=f
Alcime	gender=m
Alcina	gender=f
Alcine	gender=f
Alcino	gender=m
Alcyone	gender=f
Alda	gender=f
Aldegonde	gender=f
Aldemir
Alden	gender=m
Aldo	gender=m
Aldobrando	gender=m
Aldogan
Aldonce	gender=m
Aldoğan
Aldric	gender=m
Aldıgerey
Alea	gender=f
Aleandro	gender=m
Aleardo	gender=m
Aleaume	gender=m
Alec	gender=m
Aleen	gender=f
Alejandra	gender=f
Alejandrin
Alejandro	gender=m
Alek	gender=m
Aleksa	gender=m
Aleksandar	gender=m
Aleksander	gender=m
Aleksandra	gender=f
Aleksandro	gender=m
Aleksej	gender=m
Aleksi	gender=m
Alekso
Aleksy	gender=m
Alemka	gender=f
Alen	gender=m
Alena	gender=f
Alene	gender=f
Alenia	gender=f
Alenka	gender=f
Aleodor	gender=m
Aleramo	gender=m
Ales	gender=m
Alesea	gender=f
Aleska	gender=f
Alessa	gender=f
Alessandra	gender=f
Alessandro	gender=m
Alessia	gender=f
Alessio	gender=m
Aleth	gender=f
Aletha	gender=f
Alevtina	gender=f
Alex	gender=m
Alexa	gender=f
Alexander	gender=m
Alexandr	gender=m
Alexandra	gender=f
Alexandre	gender=m
Alexandrea	gender=f
Alexandria	gender=f
Alexandrina	gender=f
Alexandrine	gender=f
Alexandro	gender=m
Alexandros	gender=m
Alexandru	gender=m
Alexane	gender=f
Alexanne	gender=f
Alexe	gender=m
Alexei	gender=m
Alexej	gender=m
Alexia	gender=f	common=true
Alexie
Alexine	gender=f
Alexis
Alexys
Alexzander	gender=m
Aleya	gender=f
Aleyna	gender=f
Aleš	gender=m
Aleška	gender=f
Alf	gender=m
Alfio	gender=m
Alfons	gender=m
Alfonsa	gender=f
Alfonsino	gender=f
Alfonso	gender=m
Alfonz	gender=m
Alfonzo	gender=m
Alford	gender=m
Alfred	gender=m
Alfreda	gender=f
Alfredo	gender=m
Alfreds	gender=m
Alfréd	gender=m
Alfréda	gender=f
Alfrēds	gender=m
Algirds	gender=m
Algis	gender=m
Algiso	gender=m
Algu
Ali
Alia	gender=f
Alic	gender=m
Alica	gender=f
Alican	gender=m
Alice	gender=f
Alicia	gender=f
Alicja	gender=f
Alico	gender=f
Alida	gender=f
Alienor	gender=f	common=true
Aliette	gender=f
Alighiero	gender=m
Alika	gender=f
Alima	gender=f
Alin	gender=m
Alina	gender=f
Aline	gender=f	common=true
Aliona	gender=f
Aliou	gender=m
Alioune	gender=m
Alis	gender=f
Alisa	gender=f
Alisan	gender=m
Alisha	gender=f
Alisher	gender=m
Alisir	gender=m
Alison	gender=f
Alissa	gender=f
Alissia	gender=f
Alistair	gender=m
Alistar	gender=m
Alivia	gender=f
Alix
Alixe	gender=f
Aliya	gender=f
Aliyah	gender=f	common=true
Aliz	gender=f
Aliza	gender=f
Alize	gender=f
Alizee	gender=f
Alizé	gender=f
Aliénor	gender=f
Alişan	gender=m
Alişir	gender=m
Aljaz	gender=m
Aljaž	gender=m
Aljosa	gender=m
Aljoša	gender=m
Alka
Alkaboluk
Alkabölük
Alkaevli
Alkan
Alkası
Alkaşı
Alkıs
Alkış
Alla	gender=f
Allan	gender=m
Allegra	gender=f
Allen	gender=m
Allene	gender=f
Alliaume	gender=m
Allie	gender=f
Allison	gender=f
Ally	gender=f	common=true
Alma	gender=f
Almerigo	gender=m
Almila	gender=f
Almine	gender=m
Almira	gender=f
Almire	gender=m
Almiro	gender=m
Alois	gender=m
Aloise	gender=f
Aloisie	gender=f
Aloisio	gender=m
Aloizs	gender=m
Alojz	gender=m
Alojza	gender=f
Alojzije	gender=f
Alok	gender=m
Alon	gender=m
Alondra Romina	gender=f
Alone	gender=m	common=true
Alonzo	gender=m
Aloys	gender=m
Aloyse	gender=f
Aloïs	gender=m
Aloïse	gender=f
Aloīzs	gender=m
Alp	gender=m	common=true
Alpagut
Alpamıs
Alpamış
Alparsbeg
Alparsbeğ
Alparslan	gender=m
Alpata
Alpay	gender=m
Alpaya
Alpaykagan
Alpaykağan
Alpbamsı
Alpbilge
Alpdirek
Alpdogan
Alpdoğan
Alper	gender=m
Alperen	gender=m
Alpertunga
Alpgerey
Alpha	gender=m	common=true
Alphan	gender=m
Alphee	gender=m
Alphonse	gender=m
Alphonsine	gender=f
Alphonso	gender=m
Alphée	gender=m
Alpike	gender=f
Alpilig
Alpinien	gender=m
Alpkara
Alpkuluk
Alpkutlu
Alpkülük
Alpsalcı
Alptegin
Alptugrul
Alptunga
Alpturan
Alptutuk
Alptuğrul
Alpulug
Alpuluğ
Alpurungu
Alpurungututuk
Alpyoruk
Alpyörük
Alpıs
Alpış
Alpşalçı
Alsu	gender=f
Alta	gender=f
Altan	gender=m
Altankagan
Altankan
Altankağan
Altay
Altea	gender=f
Altemur	gender=m
Althea	gender=f	common=true
Althee	gender=f
Althée	gender=f
Altmıskara
Altmışkara
Alton	gender=m
Altuga
Altın	gender=f
Altınkagan
Altınkan
Altınkağan
Altınoba
Altıntamgan
Altıntamgantarkan
Altıntarkan
Altıntay
Alva
Alvah	gender=m
Alvar	gender=m
Alvaro	gender=m
Alvena	gender=f
Alvera	gender=f
Alverede	gender=m
Alverta	gender=f
Alverède	gender=m
Alviero	gender=m
Alvin	gender=m
Alvina	gender=f
Alvine	gender=f	common=true
Alvis
Alvise	gender=m
Alvīne	gender=f
Alwar	gender=m
Aly	gender=m
Alya	gender=f
Alyah	gender=f
Alyce	gender=f
Alycia	gender=f
Alysa	gender=f
Alysha	gender=f
Alyson	gender=f
Alyssa	gender=f
Alyssia	gender=f
Alysson	gender=f
Alzbeta	gender=f
Alícia	gender=f
Alíz	gender=f
Alımga
Alžbeta	gender=f
Alžběta	gender=f
Ama	gender=f
Amabela	gender=f
Amabile	gender=m
Amac
Amadea	gender=f
Amadeo	gender=m
Amadeus	gender=m
Amadou	gender=m
Amady	gender=m
Amael	gender=m
Amahle	gender=f
Amalia	gender=f
Amaliane	gender=f
Amalie	gender=f
Amalija	gender=f
Amalio	gender=f
Amalric	gender=m
Amalthee	gender=f
Amalthée	gender=f
Amand	gender=m
Amanda	gender=f
Amande	gender=f
Amandin	gender=m
Amandine	gender=f
Amando	gender=m
Amani
Amant	gender=m
Amante	gender=f
Amanzio	gender=m
Amar	gender=m
Amara
Amaranaath	gender=m
Amarande	gender=f
Amaranthe	gender=f
Amaranto	gender=m
Amaresh	gender=m
Amari
Amarnath	gender=m
Amaryllis	gender=f	common=true
Amat	gender=m
Amata	gender=f
Amath	gender=m
Amato	gender=m
Amatore	gender=m
Amauri	gender=m
Amaury	gender=m
Amaya	gender=f
Amaç
Amaël	gender=m
Ambar	gender=f
Amber	gender=f	common=true
Ambra	gender=f
Ambre	gender=f
Ambrine	gender=f
Ambrogio	gender=m
Ambroise	gender=m
Ambroisie	gender=f
Ambrose	gender=m
Ambrosiano	gender=m
Ambroz	gender=m
Ambrozy	gender=m
Ambroży	gender=m
Ambrož	gender=m
Ambróz	gender=m
Amdy	gender=m
Amea	gender=f
Amedee	gender=m
Amedeo	gender=m
Amedeu	gender=m
Amel	gender=f
Amelia	gender=f	common=true
Ameliane	gender=f
Amelie	gender=f
Amelien	gender=m
Ameline	gender=f
Amelio	gender=m
Amely	gender=f
Amelya	gender=f
Amen	gender=f
America	gender=f
Americo	gender=m
Amerigo	gender=m
Ameth	gender=m
Amethyste	gender=f
Ameyatma	gender=m
Ami	gender=f
Amicie	gender=f
Amico	gender=m
Amid	gender=m
Amie	gender=f
Amiel	gender=m
Amilcare	gender=m
Amin	gender=m
Amina	gender=f
Aminat	gender=f
Aminata	gender=f
Amine	gender=m	common=true
Aminte	gender=f
Amintore	gender=m
Aminu	gender=f
Amir	gender=m	common=true
Amira	gender=f
Amish	gender=m
Amit	gender=m
Amita	gender=f
Amiya	gender=f
Amleto	gender=m
Ammar	gender=m
Ammâr	gender=m
Amodini	gender=f
Amogh	gender=m
Amoke	gender=f
Amon	gender=m
Amone	gender=m
Among	gender=m
Amope	gender=f
Amore	gender=m
Amos	gender=m
Amour	gender=m	common=true
Amparo	gender=f
Ampelio	gender=m
Amra	gender=f
Amrak
Amrit	gender=m
Amrita	gender=f
Amritambu	gender=f
Amul
Amy	gender=f
Amya	gender=f
Amza	gender=m
Amália	gender=f
Amálie	gender=f
Amát	gender=m
Amáta	gender=f
Amédée	gender=m
Amélia	gender=f
Améliane	gender=f
Amélie	gender=f
Amélien	gender=m
Améthyste	gender=f
Amîr	gender=m
Amālija	gender=f
An Di	gender=f
An Khang	gender=m
An Lai	gender=m
An Nam	gender=m
An Ninh	gender=m
Ana	gender=f	common=true
Ana Clara	gender=f
Ana Laura	gender=f
Ana Luisa	gender=f
Ana Luiza	gender=f
Ana Victoria	gender=f
Ana-Maria	gender=f
Anaadi	gender=m
Anabel	gender=f
Anabela	gender=f
Anabelle	gender=f
Anacleto	gender=m
Anae	gender=f
Anael
Anaelle	gender=f
Anagh	gender=m
Anahi	gender=f
Anahita	gender=f
Anaida	gender=f
Anais	gender=f
Anal	gender=m	common=true
Anala	gender=f
Anamaria	gender=f
Anamarija	gender=f
Anamika	gender=f
Anand	gender=m
Anand Swarup	gender=m
Ananda	gender=f
Anandamayi	gender=f
Anang	gender=m
Ananta	gender=f
Anar
Anas	gender=m
Anasooya	gender=f
Anass	gender=m
Anastacio	gender=m
Anastase	gender=m
Anastasia	gender=f
Anastasie	gender=f
Anastasija	gender=f
Anastasije	gender=m
Anastaz	gender=m
Anastazia	gender=f
Anastazie	gender=f
Anastazija	gender=f
Anastazio	gender=f
Anastazja	gender=f
Anastáz	gender=m
Anastázia	gender=f
Anastázie	gender=f
Anasuya	gender=f
Anatazie	gender=f
Anatol	gender=m
Anatole	gender=m
Anatoli	gender=m
Anatolia	gender=f
Anatolie
Anatolii	gender=m
Anatázie	gender=f
Anatólie	gender=f
Anaël
Anaëlle	gender=f
Anaïs	gender=f
Anca	gender=f
Ancelin	gender=m
Anceline	gender=f
Anci	gender=f
Ancica	gender=f
Ancilla	gender=f
Ancuk
Anda	gender=f
Andac	gender=f
Andarıman
Andaç	gender=f
Andel	gender=m
Andela	gender=f
Andelin	gender=m
Andelina	gender=f
Andelko	gender=m
Andelo	gender=m
Andeol	gender=m
Anders	gender=m
Anderson	gender=m
Andi
Andjelina	gender=f
Andoche	gender=m
Andra	gender=f
Andrada	gender=f
Andras	gender=m
Andraz	gender=m
Andraž	gender=m
Andre	gender=m
Andrea
Andreane	gender=f
Andreanne	gender=f
Andreas	gender=m
Andree	gender=f
Andreea	gender=f
Andrei	gender=m
Andrej	gender=m
Andreja	gender=f
Andreo	gender=m
Andres	gender=m
Andrew	gender=m
Andri	gender=m
Andrian	gender=m
Andriana	gender=f
Andrija	gender=m
Andrijana	gender=f
Andrin	gender=m
Andrina	gender=f
Andris	gender=m
Andro	gender=m
Andromeda	gender=f	common=true
Andrzej	gender=m
András	gender=m
André	gender=m
Andréa
Andréas	gender=m
Andrée	gender=f
Andrés	gender=m
Andy	gender=m
Andzejs	gender=m
Andzelika	gender=f
Andzs	gender=m
Andéol	gender=m
Anděl	gender=m
Anděla	gender=f
Andělín	gender=m
Andělína	gender=f
Andżelika	gender=f
Andžejs	gender=m
Andžs	gender=m
Anej	gender=m
Anele	gender=m	common=true
Anemona	gender=f
Anemone	gender=f	common=true
Anes	gender=m
Anesa	gender=f
Aneta	gender=f
Anette	gender=f
Anezka	gender=f
Anežka	gender=f
Angadreme	gender=f
Angadrême	gender=f
Ange	gender=m
Angel	common=true
Angel Daniel	gender=m
Angel Gabriel	gender=m
Angela	gender=f
Angele	gender=f
Angelica	gender=f	common=true
Angelika	gender=f
Angelina	gender=f
Angeline	gender=f
Angelino	gender=f
Angelique	gender=f	common=true
Angelita	gender=f
Angelo	gender=m
Anggabaya	gender=m
Anggun	gender=f
Anghel	gender=m
Anghelina	gender=f
Angie	gender=f
Angilbe	gender=m
Angilberte	gender=f
Angilran	gender=m
Angoustan	gender=m
Angus	gender=m
Angèle	gender=f
Angélina	gender=f
Angélique	gender=f
Anh Chi	gender=f
Anh Duy	gender=m
Anh Hoa	gender=f
Anh Khoa	gender=m
Anh Linh	gender=f
Anh Mai	gender=f
Anh Minh	gender=m
Anh Thi	gender=f
Anh Thy	gender=f
Anh Trang	gender=f
Ani	gender=f	common=true
Ania	gender=f
Anibal	gender=m
Anica	gender=f
Anicee	gender=f
Anicet	gender=m
Aniceto	gender=m
Anicette	gender=f
Anicée	gender=f
Aniello	gender=m
Anik
Anika	gender=f
Anil	gender=m	common=true
Anila	gender=f
Anilaabh	gender=m
Anilabh	gender=m
Anina	gender=f
Anis	gender=m
Anise	gender=f	common=true
Anish	gender=m
Anissa	gender=f
Anita	gender=f
Aniya	gender=f
Aniyah	gender=f
Anja	gender=f
Anjali	gender=f
Anjaneya	gender=m
Anjela
Anjelica	gender=f
Anjolaoluwa	gender=m
Anjushree	gender=f
Anjushri	gender=f
Anka	gender=f
Ankal	gender=m
Anko	gender=m
Ann	gender=f
Ann-Christin	gender=f
Ann-Marie	gender=f
Anna	gender=f	common=true
Annabel	gender=f
Annabell	gender=f
Annabella	gender=f
Annabelle	gender=f
Annaelle	gender=f
Annagrazia	gender=f
Annalena	gender=f
Annalise	gender=f
Annamae	gender=f
Annamaria	gender=f
Annamarie	gender=f
Annapurna	gender=f
Annaëlle	gender=f
Anne
Anne-Laure	gender=f
Anne-Marie	gender=f
Anne-Sophie	gender=f
Anneke	gender=f
Anneli	gender=f
Annelie	gender=f
Annemarie	gender=f
Annemijn	gender=f
Annetta	gender=f
Annette	gender=f
Anni	gender=f
Annibal	gender=m
Annibale	gender=m
Annie	gender=f
Annika	gender=f
Annikki	gender=f
Anno	gender=f
Annonciade	gender=f
Annunziata	gender=f
Anny	gender=f
Anom	gender=m
Anora	gender=f
Anouar	gender=m
Anouck	gender=f
Anouk	gender=f
Anrijs	gender=m
Ansaldo	gender=m
Ansbert	gender=m
Ansberte	gender=f
Ansel	gender=m
Anselm	gender=m
Anselma	gender=f
Anselme	gender=m
Anselmo	gender=m
Ansgar	gender=m
Ansgary	gender=m
Anshula	gender=f
Anslavs	gender=m
Ansley	gender=f
Ansovino	gender=m
Anstrudie	gender=f
Ant	gender=m	common=true
Antal	gender=m
Ante	gender=m	common=true
Antea	gender=f
Antek	gender=m
Antelmo	gender=m
Antero	gender=m
Anthelme	gender=m
Anthelmette	gender=f
Anthony	gender=m
Antide	gender=m
Antigone	gender=f
Antim	gender=m
Antimo	gender=m
Antino	gender=m
Antioco	gender=m
Antoaneta	gender=f
Antoine	gender=m
Antoinette	gender=f
Anton	gender=m
Antone	gender=m
Antonela	gender=f
Antonella	gender=f
Antonello	gender=m
Antonetta	gender=f
Antonette	gender=f
Antoni	gender=m
Antonia	gender=f
Antonie
Antonietta	gender=f
Antonija	gender=f
Antonin	gender=m
Antonina	gender=f
Antonine	gender=f
Antonio	gender=m
Antoniu	gender=m
Antono	gender=m
Antony	gender=m
Antonín	gender=m
Antti	gender=m
Antun	gender=m
Antwan	gender=m
Antwon	gender=m
Antónia	gender=f
António	gender=m
Antônio	gender=m
Anuar	gender=m
Anuja	gender=f
Anunay	gender=m
Anuraag	gender=m
Anurag	gender=m
Anuska	gender=f
Anusuya	gender=f
Anuška	gender=f
Anvar	gender=m
Anwesha	gender=f
Anya	gender=f
Anze	gender=m
Ançuk
Anémone	gender=f
Anči	gender=f
Ančica	gender=f
Anđela	gender=f
Anđelika	gender=f
Anđelina	gender=f
Anĝelo	gender=m
Anıl	gender=m
Anšlavs	gender=m
Anže	gender=m
Apa
Apak
Apatarkan
Aphelie	gender=f
Aphélie	gender=f
Apolena	gender=f
Apollina	gender=f
Apollinaire	gender=m
Apollinare	gender=m
Apollinary	gender=m
Apolline	gender=f
Apollo	gender=m
Apollonia	gender=f
Appia	gender=f
Appoline	gender=f
Aprancur
Aprançur
April	gender=f	common=true
Apsara	gender=f
Apuleio	gender=m
Aqil	gender=m
Aquilin	gender=m
Aquiline	gender=f	common=true
Aquilino	gender=m
Ara
Arabela	gender=f
Arabella	gender=f
Arabelle	gender=f
Araboga
Araboğa
Araceli	gender=f
Aracely	gender=f
Arademir
Aral
Araldo	gender=m
Aram	gender=m
Arame	gender=f	common=true
Aranka	gender=f
Ararat	gender=m
Aras	gender=m
Aratone	gender=m
Arbay
Arbuz
Arcade	gender=m	common=true
Arcadi	gender=m
Arcadie
Arcadii	gender=m
Arcadio	gender=m
Arch	gender=m	common=true
Archambaud	gender=m
Archan	gender=m
Archange
Archer	gender=m	common=true
Archibald	gender=m
Archie	gender=m
Archimede	gender=m
Archippo	gender=m
Arcibaldo	gender=m
Arcuk
Arda
Ardella	gender=f
Arden
Ardith	gender=f
Ardito	gender=m
Arduino	gender=m
Ardıc
Ardıç
Arely	gender=f
Aren	gender=m
Aresio	gender=m
Areta	gender=f
Argelia	gender=f
Argentina	gender=f
Argimiro	gender=m
Argine	gender=f
Argo	gender=m
Argono	gender=m
Argu
Argun
Argıl
Ari
Aria	gender=f	common=true
Ariadna	gender=f
Arialdo	gender=m
Arian	gender=m
Ariana	gender=f
Ariane	gender=f
Arianna	gender=f
Ariberto	gender=m
Aric	gender=m
Aricie	gender=f
Arie	gender=m
Ariel
Ariela	gender=f
Ariele	gender=m
Arielle	gender=f
Arif	gender=m
Arij	gender=f
Arija	gender=f
Arijit	gender=m
Arijs	gender=m
Arike	gender=f
Arin	gender=m
Arina	gender=f
Arindam	gender=m
Arinola	gender=f
Arion	gender=m
Ariosto	gender=m
Aris	gender=m
Arisa	gender=f
Aristarco	gender=m
Ariste	gender=m
Aristeo	gender=m
Aristid	gender=m
Aristide	gender=m
Aristione	gender=m
Aristo	gender=m
Aristofane	gender=m
Aristotele	gender=m
Arjen	gender=m
Arjun	gender=m
Arkad	gender=m
Arkadijs	gender=m
Arkadiusz	gender=m
Arkady	gender=m
Arkád	gender=m
Arkādijs	gender=m
Arkın
Arkıs
Arkış
Arlene	gender=f
Arleta	gender=f
Arlette	gender=f
Arlie
Arlo	gender=m
Armagan
Arman	gender=m
Armance	gender=f
Armand	gender=m
Armande	gender=f
Armandine	gender=f
Armando	gender=m
Armani
Armağan
Armel	gender=m
Armeline	gender=f
Armelle	gender=f
Armida	gender=f
Armide	gender=f
Armin	gender=m
Armine	gender=f
Arminio	gender=m
Armins	gender=m
Armīns	gender=m
Arna	gender=f
Arnac
Arnaldo	gender=m
Arnaud	gender=m
Arnaude	gender=f
Arnaç
Arne	gender=m
Arnesh	gender=m
Arno	gender=m
Arnold	gender=m
Arnolda	gender=f
Arnoldo	gender=m
Arnost	gender=m
Arnostka	gender=f
Arnould	gender=m
Arnošt	gender=m
Arnoštka	gender=f
Arnulfo	gender=m
Arolde	gender=m
Aron	gender=m
Arona	gender=m
Aronne	gender=m
Arpad	gender=m
Arpat
Arpád	gender=m
Arrigo	gender=m
Arsal
Arsen	gender=m
Arsene	gender=m
Arsenie
Arsenije	gender=m
Arseniusz	gender=m
Arsinoe
Arsinoé
Arsipatra	gender=m
Arslan	gender=m
Arslanargun
Arslanboru
Arslanbörü
Arslansungur
Arslantegin
Arslanyabgu
Arslon	gender=m
Arsun
Arsène	gender=m
Arsènie	gender=f
Arsıl
Art	gender=m	common=true
Arta	gender=m
Artanto	gender=m
Artawan	gender=m
Artemis	gender=f
Artemisa	gender=f
Arthaud	gender=m
Artheme	gender=m
Arthur	gender=m
Arthurine	gender=f
Arthus	gender=m
Arthème	gender=m
Artiom	gender=m
Arto	gender=m
Artuk
Artukac
Artukaç
Artur	gender=m
Arturo	gender=m
Arturs	gender=m
Artus	gender=m
Artut
Artuš	gender=m
Artémis	gender=f
Artıınal
Artūrs	gender=m
Aruk
Arun	gender=m
Aruna	gender=f
Arunthavanathan	gender=m
Arved	gender=m
Arvel	gender=m
Arvid	gender=m
Arvids	gender=m
Arvilla	gender=f
Arvīds	gender=m
Arwa	gender=f
Arwen	gender=f
Arya	gender=f
Aryan	gender=m
Aryanna	gender=f
Arystarch	gender=m
Arzen	gender=m
Arçuk
Arîn	gender=m
Arı
Arıboga
Arıboğa
Arık
Arıkagan
Arıkağan
Arıkdoruk
Arın	gender=f
Arınc
Arınç
Arşun
Asa
Asad	gender=m
Asadulloh	gender=m
Asake	gender=f
Asal	gender=f
Asan
Asanboga
Asantudun
Asantugrul
Asartegin
Ascanio	gender=m
Ascelin	gender=m
Asceline	gender=f
Ascension	gender=f	common=true
Asdrubale	gender=m
Asel	gender=f
Asella	gender=f
Asha	gender=f
Ashlee	gender=f
Ashleigh	gender=f
Ashlesh	gender=m
Ashley	gender=f
Ashly	gender=f
Ashlynn	gender=f
Ashmi	gender=f
Ashok	gender=m
Ashton
Ashtyn	gender=f
Asia	gender=f
Asija	gender=f
Asil	gender=m
Asila	gender=f
Asilbek	gender=m
Asimodeo	gender=m
Asirwada	gender=m
Asirwanda	gender=m
Asiya	gender=f
Asja	gender=f
Askın	gender=m
Aslesha	gender=f
Aslijan	gender=m
Asliya	gender=f
Aslım	gender=f
Asma	gender=f
Asmaa	gender=f
Asmadi	gender=m
Asman	gender=m
Asmianto	gender=m
Asmita	gender=f
Asmuni	gender=m
Asolat	gender=f
Asrı
Assa	gender=f
Assetou	gender=f
Assia	gender=f
Assil	gender=f
Assomption	gender=f
Assunta	gender=f
Assunto	gender=m
Assya	gender=f
Asta	gender=f
Astalogul
Astarte	gender=f
Astarté	gender=f
Asterie	gender=f
Asterio	gender=m
Astianatte	gender=m
Astou	gender=f
Astree	gender=f
Astrid	gender=f
Astrida	gender=f
Astride	gender=f	common=true
Astrée	gender=f
Astrīda	gender=f
Astérie	gender=f
Asuela	gender=f
Asug
Asuk
Asuğ
Aswani	gender=m
Asya	gender=f
Asıg
Asıkbulmus
Asım	gender=m
Asığ
Ata	gender=m
Atac
Atakagan
Atakan	gender=m
Atakağan
Atalan
Atalay	gender=m
Ataldı
Ataleo	gender=m
Atalmıs
Atalmış
Ataman
Atanas	gender=m
Atanasia	gender=f
Atanasio	gender=m
Atanazie	gender=f
Atanazy	gender=m
Atanázie	gender=f
Atanáš	gender=m
Atasagun
Atasu
Ataullah	gender=m
Ataç
Atberilgen
Atena	gender=f
Athalie	gender=f
Athanase	gender=m
Athanasie	gender=f
Athena	gender=f
Athenais	gender=f
Athenaïs	gender=f
Athina	gender=f
Athos	gender=m
Athéna	gender=f
Athénaïs	gender=f
Atila	gender=m
Atilla	gender=m
Atinuke	gender=f
Atlas	gender=m	common=true
Atlı
Atlıbeg
Atlıbeğ
Atlıkagan
Atlıkağan
Atma	gender=m
Atmaca
Atmaja
Atmanand	gender=m
Atmananda	gender=m
Atreyee	gender=f
Atreyi	gender=f
Atsız
Atta	gender=f
Attila	gender=m
Attilano	gender=m
Attilio	gender=m
Atuncu
Atunçu
Atâullah	gender=m
Atıf	gender=m
Atıgay
Atıkutlu
Atıkutlutas
Atıkutlutaş
Atıla
Atılgan
Atım
Atımer
Atıs
Atış
Aube	gender=f
Aubertine	gender=f
Auberto	gender=m
Aubin	gender=m
Aubree	gender=f
Aubrey
Aubry	gender=m
Audace	gender=m
Aude	gender=f
Audebert	gender=m
Audeline	gender=f
Audie
Audouin	gender=m
Audra	gender=f
Audran	gender=m
Audreanne	gender=f
Audrey	gender=f
Augucjo	gender=m
August	common=true
Augusta	gender=f
Auguste	gender=m
Augustin	gender=m
Augustina	gender=f
Augustine
Augustino	gender=f
Augusto	gender=m
Augustus	gender=m
Augustyn	gender=m
Augustyna	gender=f
Augustín	gender=m
Augustýn	gender=m
Augustýna	gender=f
Aulia	gender=f
Aura	gender=f	common=true
Aure	gender=f
Aurea	gender=f
Aurel	gender=m
Aurele	gender=m
Aurelia	gender=f
Aurelian	gender=m
Aureliana	gender=f
Aureliano	gender=m
Aurelie	gender=f
Aurelien	gender=m
Aurelienne	gender=f
Aurelija	gender=f
Aurelio	gender=m
Aureliu	gender=m
Aurelián	gender=m
Aurelle	gender=f
Aurian	gender=m
Auriane	gender=f
Aurica
Aurică	gender=m
Auro	gender=m
Auron	gender=m
Aurora	gender=f	common=true
Aurore	gender=f
Aurèle	gender=m
Aurélia	gender=f
Aurélie	gender=f
Aurélien	gender=m
Aurélienne	gender=f
Aurēlija	gender=f
Ausilia	gender=f
Ausiliatrice	gender=f
Ausilio	gender=m
Austen	gender=m
Austin	gender=m
Austyn
Autumn	gender=f	common=true
Auxane	gender=f
Auxence	gender=m
Ava	gender=f
Avadhesh	gender=m
Avan	gender=f
Avani	gender=f
Avantika	gender=f
Avar
Avaz	gender=m
Avdal	gender=m
Ave	gender=f
Aveline	gender=f
Averardo	gender=m
Avery
Avi	gender=m
Aviel	gender=m
Avigaelle	gender=f
Avigaëlle	gender=f
Avis	gender=f
Avital	gender=f
Avluc
Avluç
Avni	gender=m
Avoye	gender=f
Avram	gender=m
Avril	gender=f
Avsar	gender=m
Avşar	gender=m
Awa	gender=f
Awar	gender=m
Awaz	gender=f
Awero	gender=f
Awesi	gender=f
Axel	gender=m
Axeline	gender=f
Axelle	gender=f
Axenia	gender=f
Axinte	gender=m
Ay
Aya	gender=f
Ayaan	gender=m
Ayacı
Ayah	gender=f	common=true
Ayan
Ayana	gender=f
Ayanda	gender=f
Ayas
Ayaz
Ayaçı
Ayaş
Aybalta
Ayban
Aybars
Aybeg
Aybeğ
Aydan
Aydarkagan
Aydarkağan
Aydemir	gender=m
Ayden	gender=m
Aydogan
Aydogdu
Aydogmus
Aydoğan
Aydoğdu
Aydoğmuş
Aydın	gender=m
Aydınalp
Ayebatari	gender=f
Ayem	gender=f
Aygul	gender=f
Aygun	gender=f
Aygül	gender=f
Aygün	gender=f
Aygırak
Ayhan	gender=m
Ayinde	gender=m
Ayinke	gender=f
Ayize	gender=f
Aykagan
Aykal	gender=f
Aykan	gender=m
Aykağan
Aykurt
Aykut	gender=m
Ayla	gender=f
Aylan	gender=m
Ayleen	gender=f
Aylin	gender=f
Ayline	gender=f
Ayluc
Ayluctarkan
Ayluç
Ayluçtarkan
Ayma
Ayman	gender=m
Aymane	gender=m
Aymard	gender=m
Aymardine	gender=f
Aymen	gender=m
Aymeric	gender=m
Aymon	gender=m
Aymonde	gender=f
Aynur	gender=f
Ayodeji	gender=m
Ayodele	gender=m
Ayoka	gender=f
Ayomide
Ayomikun
Ayotude
Ayoub	gender=m
Ayren	gender=f
Ayruk
Aysar	gender=f
Ayse	gender=f
Aysıl	gender=f
Aysılıg
Aysılığ
Aytac	gender=m
Aytak
Aytaç	gender=m
Aytekin	gender=m
Aytug	gender=m
Aytuğ	gender=m
Ayu	gender=f
Ayushmati	gender=f
Ayvaz	gender=m
Ayyıldız
Ayıtmıs
Ayıtmış
Ayız
Ayızdag
Ayızdağ
Ayşıl	gender=f
Aza	gender=f
Azad	gender=m
Azak
Azalea	gender=f	common=true
Azalee	gender=f
Azalée	gender=f
Azamat	gender=m
Azban
Azeglio	gender=m
Azelia	gender=f
Azelie	gender=f
Azeline	gender=f
Azelio	gender=m
Azer	gender=m
Azgan
Azganaz
Azime	gender=f
Aziz	gender=m
Aziza	gender=f
Azizhan	gender=m
Azmi	gender=m
Azra	gender=f
Azubuike	gender=m
Azzurra	gender=f
Azélie	gender=f
Azîme	gender=f
Azıl
Açela	gender=f
Açelya	gender=f
Açuk
Açık
Açılay	gender=f
Açığ
Aïcha	gender=f
Aïda	gender=f
Aïdan	gender=m
Aïna	gender=f
Aïsha	gender=f
Aïssa
Aïssata	gender=f
Aïssatou	gender=f
Aćim	gender=m
Ağabay
Ağakağan
Ağalak
Ağlamış
Ağça	gender=f
Aīda	gender=f
Aļģirds	gender=m
Aļģis	gender=m
Aşan
Aşanboğa
Aşantudun
Aşantuğrul
Aşkın	gender=m
Aştaloğul
Aşuk
Aşıkbulmuş
Aŭgustino	gender=f
Aŭguĉjo	gender=m
Ba Long	gender=m
Baaba	gender=f
Baala	gender=f
Baalaaditya	gender=m
Baalagopaal	gender=m
Baba	gender=m	common=true
Babacan	gender=m
Babacar	gender=m
Babasola	gender=m
Babatunji	gender=m
Babawale	gender=m
Babeta	gender=f
Babette	gender=f
Babila	gender=f
Babur
Baby	common=true
Babır
Bacara
Baccayman
Bacco	gender=m
Bach Du	gender=m
Bacman
Badabul
Bade	gender=f
Badis	gender=m
Badr	gender=m
Badruk
Badur
Bafana	gender=m
Bafode	gender=m
Baga
Bagaalp
Bagan
Bagas	gender=m
Bagasatulu
Bagatarkan
Bagatengrikagan
Bagatur
Bagaturcigsi
Bagaturgerey
Bagaturipi
Bagatursepi
Bagaısbara
Bagdagul	gender=f
Bagiya	gender=m
Bagtas
Bagus	gender=m
Bagya	gender=m
Bagıs
Baha	gender=m
Bahadır	gender=m
Bahar	gender=f
Bahia	gender=f
Bahodir	gender=m
Bahri	gender=m
Bahriddin	gender=m
Bahrom	gender=m
Bahtiyar	gender=m
Bahula	gender=m
Bahuraksa	gender=m
Bahuwarna	gender=m
Bahuwirya	gender=m
Baidehi	gender=f
Baijayanti	gender=f
Bailee	gender=f	common=true
Bailey	common=true
Bajragin	gender=m
Bakagul
Bakary	gender=m
Bakağul
Bakda	gender=m
Bakhtiyor	gender=m
Baki	gender=m
Bakiadi	gender=m
Bakianto	gender=m
Bakidin	gender=m
Bakijan	gender=m
Bakiman	gender=m
Bakiono	gender=m
Baksı
Bakti	gender=m
Baktiadi	gender=m
Baktianto	gender=m
Baktiono	gender=m
Bakula	gender=m
Bakır
Bakırsokum
Bakşı
Bala
Balaaditya	gender=m
Balaban
Balachandra	gender=m
Baladitya	gender=m
Balagopal	gender=m
Balagovind	gender=m
Balaka
Balakatay
Balamani	gender=f
Balamantri	gender=m
Balamır
Balangga	gender=m
Balapati	gender=m
Balazs	gender=m
Balcar
Baldassarre	gender=m
Balderico	gender=m
Baldo	gender=m
Baldomero	gender=m
Baldovino	gender=m
Baldu
Baldwin	gender=m
Balgopal	gender=m
Balidin	gender=m
Balijan	gender=m
Balint	gender=m
Balkık
Balta
Baltacı
Baltar
Baltazar	gender=m
Balthazar	gender=m
Baltur
Baltır
Balázs	gender=m
Balçar
Balın	gender=f
Bambang	gender=m
Bambina	gender=f
Bamsı
Ban Mai	gender=f
Banara	gender=m
Banawa	gender=m
Banawi	gender=m
Bancar	gender=m
Bandhu	gender=m
Bandhul	gender=m
Banel	gender=m
Bangizwe	gender=m
Bangu
Banji	gender=m
Bankim	gender=m
Bankimchandra	gender=m
Bankole	gender=m
Banna	gender=f
Banu	gender=f
Banuta	gender=f
Baptiste	gender=m
Bara	gender=f
Barak
Baraktore
Baraktöre
Baran
Barbala	gender=f
Barbara	gender=f
Barbarigo	gender=m
Barbe	gender=f
Barbeg
Barbeğ
Barboga
Barbol
Barbora	gender=f
Barboğa
Barbro	gender=f
Barbu	gender=m	common=true
Barbulsun
Barca
Barcadogdu
Barcadogmus
Barcadurdu
Barcadurmus
Barcan
Barcatoyun
Barchinoy	gender=f
Bardo	gender=m
Bardomiano	gender=m
Bardıbay
Bargan
Barica	gender=f
Baris	gender=m
Barkan
Barkdogdu
Barkdogmus
Barkdoğdu
Barkdoğmuş
Barkdurdu
Barkdurmus
Barkdurmuş
Barkın	gender=m
Barlas	gender=m
Barlıbay
Barmaklak
Barmaklı
Barman	common=true
Barnaba	gender=m
Barnabas	gender=m
Barnabe	gender=m
Barnabás	gender=m
Barnabáš	gender=m
Barnabé	gender=m
Barney	gender=m
Barno	gender=f
Baron	gender=m	common=true
Barrett	gender=m
Barry	gender=m
Bars	common=true
Barsaba	gender=m
Barsbeg
Barsbeğ
Barsboga
Barsboğa
Barsgan
Barsimeo	gender=m
Barskan
Barsurungu
Bart	gender=m
Barthelemy	gender=m
Bartholome	gender=m
Barthélemy	gender=m
Bartimee	gender=m
Bartimée	gender=m
Bartolo	gender=m
Bartolomea	gender=f
Bartolomej	gender=m
Bartolomeo	gender=m
Bartolomeu	gender=m
Bartoloměj	gender=m
Barton	gender=m
Bartu	gender=m
Barça
Barçadoğdu
Barçadoğmuş
Barçadurdu
Barçadurmuş
Barçan
Barçatoyun
Barımtay
Barın	gender=m
Barıs	gender=m
Barış	gender=m
Bas	gender=m
Basademir
Basak
Basan
Basanti	gender=f
Basanyalavac
Basanyalavaç
Basar
Basarab	gender=m
Basat
Basbug
Bascı
Basgan
Basil	gender=m	common=true
Basile	gender=m
Basileo	gender=m
Basilia	gender=f
Basilio	gender=m
Basilisse	gender=f
Baskurt
Baskın
Baskırt
Basma	gender=f
Basmıl
Bassiano	gender=m
Bassilla	gender=f
Bastar
Bastiaan	gender=m
Bastian	gender=m
Bastiano	gender=m
Bastien	gender=m
Bastugrul
Bastuğrul
Bastı
Basu
Basut
Bathilde	gender=f
Batilda	gender=f
Batrak
Battal	gender=m
Battista	gender=m
Batu	gender=m
Batuhan	gender=m
Batuk
Batur	gender=m
Baturalp	gender=m
Baucido	gender=f
Baudouin	gender=m
Bawer	gender=m
Bay	common=true
Baya	gender=f	common=true
Bayancar
Bayankagan
Bayankağan
Bayançar
Bayat	common=true
Bayazıt
Baybars
Baybayık
Baybicen
Baybiçen
Bayboga
Baybora
Bayboğa
Baybure
Baybüre
Baydar
Baydemir
Baydur
Baykal	gender=m
Baykara
Baykoca
Baykuzu
Baylee	gender=f
Baymunke
Baymünke
Bayna
Baynal
Baypure
Baypüre
Bayrac
Bayrak
Bayram	gender=m
Bayraç
Bayruk
Bayrı
Bayrın
Baysungur
Baytara
Baytas
Baytaş
Bayuncur
Bayunçur
Bayur
Bayurku
Bayutmus
Bayutmuş
Bayuttu
Bayık
Bayıncur
Bayındır
Bayınçur
Baz	gender=m
Bazil	gender=m
Bazyli	gender=m
Bazır
Baçara
Baçman
Baççayman
Bağa
Bağaalp
Bağan
Bağatarkan
Bağatengrikağan
Bağatur
Bağaturgerey
Bağaturipi
Bağatursepi
Bağaturçigşi
Bağaışbara
Bağaşatulu
Bağdagül	gender=f
Bağtaş
Bağış
Baņuta	gender=f
Başak
Başbuğ
Başgan
Başkurt
Başkırt
Baştar
Başçı
Baŭcido	gender=f
Beat	gender=m	common=true
Beata	gender=f
Beate	gender=f
Beato	gender=m
Beatrice	gender=f
Beatrico	gender=f
Beatrix	gender=f
Beatriz	gender=f
Beatrycze	gender=f
Beatus	gender=m
Beau	common=true
Beaulah	gender=f
Bebe	gender=m
Beceapa
Beckem
Becky	gender=f
Bedir	gender=m
Bedirhan	gender=m
Bediz	gender=f
Bedran	gender=f
Bedreddin	gender=m
Bedri	gender=m
Bedrich	gender=m
Bedriska	gender=f
Bedřich	gender=m
Bedřiška	gender=f
Beg	common=true
Begarslan
Begbars
Begbilgeciksin
Begboga
Begcur
Begdemir
Begdilli
Begdurmus
Begi
Begil
Begine
Begitutuk
Begkulu
Beglen
Begni
Begoyim	gender=f
Begtas
Begtegin
Begtuzun
Behcet	gender=m
Behic	gender=m
Behiç	gender=m
Behlul	gender=m
Behlül	gender=m
Behram	gender=m
Behrem	gender=f
Behruz	gender=m
Behzat	gender=m
Behçet	gender=m
Bek
Bekazıl
Bekbekec
Bekbekeç
Bekec
Bekecarslan
Bekecarslantegin
Bekectegin
Beker
Bekeç
Bekeçarslan
Bekeçarslantegin
Bekeçtegin
Bekir	gender=m
Beklemis
Beklemiş
Bekmurod	gender=m
Bektas	gender=m
Bektaş	gender=m
Bektur
Bektür
Bela
Belcim	gender=f
Belcir
Belek
Belemir	gender=f
Belgi
Belguc
Belgüc
Belimir	gender=m
Belina	gender=f
Belinda	gender=f
Bell	common=true
Bella	gender=f
Belle	gender=f	common=true
Bellino	gender=m
Belma	gender=f
Belo	gender=m
Beltir
Beltramo	gender=m
Beltun	gender=f
Belçim	gender=f
Belçir
Ben	gender=m	common=true
Benadik	gender=m
Bence	gender=m
Bende	gender=m
Bendeguz	gender=m
Bendegúz	gender=m
Benedek	gender=m
Benedetta	gender=f
Benedetto	gender=m
Benedict	gender=m	common=true
Benedicte	gender=f
Benedikt	gender=m
Benedikta	gender=f
Benedita	gender=f
Benedykt	gender=m
Benett	gender=m
Bengi
Bengt	gender=m
Bengu
Bengü
Beniamin	gender=m
Beniamina	gender=f
Beniamino	gender=m
Benice	gender=f
Benicio	gender=m
Benigna	gender=f
Benigne	gender=m
Benigno	gender=m
Benito	gender=m
Benja	gender=m
Benjamim	gender=m
Benjamin	gender=m	common=true
Benjamín	gender=m
Benjámin	gender=m
Benli	gender=f
Benlidemir
Bennet	gender=m	common=true
Bennett	gender=m
Bennie	gender=m	common=true
Benno	gender=m
Benny	gender=m	common=true
Benoit	gender=m
Benone	gender=m
Benoît	gender=m
Bent	gender=m	common=true
Bente	gender=f
Benthe	gender=f
Bentley	gender=m
Benton	gender=m
Benvenuta	gender=f
Benvenuto	gender=m
Benyamin	gender=m
Benício	gender=m
Bera	gender=m
Beranger	gender=m
Berangere	gender=f
Berard	gender=m
Berardo	gender=m
Berat	gender=m
Bercem	gender=f
Berceste	gender=f
Bercin	gender=f
Berdan	gender=m
Berdibeg
Berdibeğ
Berend	gender=m
Berendey
Berengario	gender=m
Berenice	gender=f
Berenico	gender=f
Berenika	gender=f
Berfin
Berfîn
Berginsenge
Bergu
Bergü
Berinay	gender=f
Berislav	gender=m
Berit	gender=f
Beritan	gender=f
Berivan	gender=f
Berk	gender=m	common=true
Berkan	gender=m
Berkay	gender=m
Berke
Berkin	gender=m
Berkis
Berkiş
Berkyaruk
Bermek
Bernadetta	gender=f
Bernadette	gender=f
Bernadine	gender=f
Bernard	gender=m
Bernarda	gender=f
Bernardo	gender=m
Bernd	gender=m
Berneice	gender=f
Bernhard	gender=m
Bernice	gender=f
Bernie	gender=m
Berniece	gender=f
Bernita	gender=f
Beronico	gender=m
Berran	gender=f
Berre	gender=f
Berry	common=true
Bert	gender=m
Berta	gender=f
Bertalan	gender=m
Bertha	gender=f
Berthe	gender=f
Berti	gender=m
Bertille	gender=f
Bertilo	gender=m
Berto	gender=f
Bertold	gender=m
Bertolda	gender=f
Bertoldo	gender=m
Bertolfo	gender=m
Bertram	gender=m
Bertrand	gender=m
Berva	gender=f
Beryl	gender=f	common=true
Berçem	gender=f
Berçin	gender=f
Berîtan	gender=f
Berîvan	gender=f
Besar	gender=m
Besentegin
Beser	gender=m
Besim	gender=m
Besir	gender=m
Besra	gender=f
Bessie	gender=f
Betania	gender=f
Betemir
Beth	gender=f	common=true
Bethany	gender=f
Bethel	common=true
Beti
Betina	gender=f
Betsy	gender=f
Betta	gender=f
Bette	gender=f
Bettie	gender=f
Bettina	gender=f
Betty	gender=f
Bettye	gender=f
Beulah	gender=f
Beuve	gender=f
Beverly	gender=f
Beya	gender=f
Beyizci
Beyizçi
Beyrek
Beyrem
Beáta	gender=f
Beçeapa
Beçkem
Beāte	gender=f
Beğ
Beğarslan
Beğbars
Beğbilgeçikşin
Beğboğa
Beğdemir
Beğdilli
Beğdurmuş
Beğkulu
Beğtaş
Beğtegin
Beğtüzün
Beğçur
Beňadik	gender=m
Beşar	gender=m
Beşer	gender=m
Beşir	gender=m
Bhaanumati	gender=f
Bhaasvan	gender=m
Bhaaswar	gender=m
Bhadra	gender=f
Bhadrak	gender=m
Bhadraksh	gender=m
Bhadran	gender=m
Bhagavaan	gender=m
Bhagirathi	gender=f
Bhagvan	gender=m
Bhagwanti	gender=f
Bhagwati	gender=f
Bhamini	gender=f
Bhanumati	gender=f
Bharadwaj	gender=m
Bharat	gender=m
Bhardwaj	gender=m
Bhargava	gender=m
Bhargavi	gender=f
Bhasvan	gender=m
Bhaswar	gender=m
Bhaumik	gender=m
Bhavani	gender=f
Bhaves	gender=m
Bheeshma	gender=m
Bhekimuzi	gender=m
Bhekizizwe	gender=m
Bhekumbuso	gender=m
Bhilangana	gender=f
Bhima	gender=m
Bhisham	gender=m
Bhishma	gender=m
Bhoj	gender=m
Bhoopat	gender=m
Bhoopati	gender=m
Bhooshan	gender=m
Bhooshit	gender=m
Bhramar	gender=m
Bhudev	gender=m
Bhudeva	gender=m
Bhupati	gender=m
Bhupen	gender=m
Bhushan	gender=m
Bhushit	gender=m
Bhuvanesh	gender=m
Bhuvaneshwar	gender=m
Biagio	gender=m
Bianca	gender=f
Bianka	gender=f
Bibek	gender=m
Bibi	gender=f
Bibiana	gender=f
Bibianna	gender=f
Bibiano	gender=m
Bibiána	gender=f
Biborka	gender=f
Bice	gender=f
Bicek
Bich Lam	gender=f
Bich Loan	gender=f
Bich Nga	gender=f
Bich San	gender=f
Bich Thoa	gender=f
Bich Thu	gender=f
Bich Trang	gender=f
Bich Ty	gender=f
Bigna	gender=f
Bijay	gender=m
Bikash	gender=m
Bilal	gender=m
Bilel	gender=m
Bilge	common=true
Bilgebayuncur
Bilgebayunçur
Bilgebeg
Bilgebeğ
Bilgeciksin
Bilgekagan
Bilgekan
Bilgekağan
Bilgekulucur
Bilgekutluk
Bilgekülüçur
Bilgetacam
Bilgetamgacı
Bilgetardu
Bilgetaçam
Bilgetegin
Bilgetonyukuk
Bilgez
Bilgeçikşin
Bilgeısbara
Bilgeısbaratamgan
Bilgeışbara
Bilgeışbaratamgan
Bilgic
Bilgin
Bilgiç
Bilig
Biligkongulsengun
Biligköngülsengün
Bilik
Biljana	gender=f
Bill	gender=m	common=true
Billie	gender=f
Billy	gender=m	common=true
Bilol	gender=m
Bilva	gender=f
Bilwa	gender=f
Bilâl	gender=m
Bina	gender=f
Binafsha	gender=f
Binbegi
Binbeği
Bindir
Bindo	gender=m
Bineta	gender=f
Binh An	gender=m
Binh Minh
Bino	gender=m
Binta	gender=f
Bintou	gender=f
Birane	gender=m
Birdie	gender=f	common=true
Birgit	gender=f
Birgita	gender=f
Birgitta	gender=f
Birgitte	gender=f
Birino	gender=m
Birjesh	gender=m
Birol	gender=m
Bisenija	gender=f
Biserka	gender=f
Bishal	gender=m
Bishnu	gender=m
Bivoj	gender=m
Biçek
Bjarne	gender=m
Bjorn	gender=m
Björn	gender=m
Bjørn	gender=m
Blagica	gender=f
Blagoje	gender=m
Blahomil	gender=m
Blahomila	gender=f
Blahomir	gender=m
Blahomira	gender=f
Blahomír	gender=m
Blahomíra	gender=f
Blahoslav	gender=m
Blahoslava	gender=f
Blair
Blaise	gender=m
Blake	gender=m
Blanca	gender=f
Blanche	gender=f
Blandine	gender=f
Blanduzia	gender=f
Blanka	gender=f
Blaz	gender=m
Blaze	gender=m	common=true
Blazej	gender=m
Blazena	gender=f
Blaž	gender=m
Blažej	gender=m
Blažena	gender=f
Bless	gender=m	common=true
Blessing	common=true
Bo
Boas	gender=m
Boaz	gender=m
Bob	gender=m	common=true
Boban	gender=m
Bobana	gender=f
Bobbi	gender=f
Bobbie
Bobby	gender=m	common=true
Bobur	gender=m
Bodhan	gender=m
Bodhi	gender=m
Bodi	gender=m
Boet	gender=m
Boga
Bogac
Bogacuk
Bogdan	gender=m
Bogdana	gender=f
Bogde
Boge
Boglarka	gender=f
Boglárka	gender=f
Bogoljub	gender=m
Bogu
Bohdan	gender=m
Bohdana	gender=f
Bohemond	gender=m
Bohuchval	gender=m
Bohumil	gender=m
Bohumila	gender=f
Bohumir	gender=m
Bohumira	gender=f
Bohumír	gender=m
Bohumíra	gender=f
Bohun	gender=m
Bohuna	gender=f
Bohus	gender=m
Bohuse	gender=f
Bohuslav	gender=m
Bohuslava	gender=f
Bohuš	gender=m
Bohuše	gender=f
Bohémond	gender=m
Bojan	gender=m
Bojana	gender=f
Bojislava	gender=f
Bokde
Boke
Bolatito	gender=f
Boldaz
Boldizsar	gender=m
Boldizsár	gender=m
Bolemir	gender=m
Bolemír	gender=m
Bolen
Boleslav	gender=m
Boleslava	gender=f
Boleslavs	gender=m
Bolmus
Bolmuş
Bolsun
Bolukbası
Bolun
Boluwatife	gender=f
Bon	gender=m
Bonagiunta	gender=m
Bonaldo	gender=m
Bonaventura	gender=m
Bonavita	gender=m
Boncuk
Bonek
Bonge
Bonginkosi	gender=m
Bongul
Bongulboga
Bongulboğa
Bonifac	gender=m
Boniface	gender=m	common=true
Bonifacio	gender=m
Bonifác	gender=m
Bonita	gender=f
Bonito	gender=m	common=true
Bonnie	gender=f	common=true
Bora
Boran
Borbala	gender=f
Borbála	gender=f
Borcul
Borek	gender=m
Boris	gender=m
Borislav	gender=m
Borislava	gender=f
Borivoj	gender=m
Borivoje	gender=m
Borjan	gender=m
Borka	gender=f
Borko	gender=m
Borlukcu
Borlukçu
Borna
Bornak
Boroka	gender=f
Bortecine
Bortolo	gender=m
Boru
Borubars
Borusengun
Borut	gender=m
Borys	gender=m
Borçul
Boróka	gender=f
Bosiljka	gender=f
Bosko	gender=m
Botan	gender=m
Botir	gender=m
Botond	gender=m
Bouba	gender=m
Boubacar	gender=m
Boubou	gender=m
Bouchard	gender=m
Bouchra	gender=f
Bowie
Boyan
Boyankulu
Boyd	gender=m
Boylabaga
Boylabagatarkan
Boylabağa
Boylabağatarkan
Boylakutlutarkan
Boza	gender=m
Bozan
Bozboru
Bozbörü
Bozdogan
Bozdoğan
Bozena	gender=f
Bozetech	gender=m
Bozetecha	gender=f
Bozica	gender=f
Bozidar	gender=m
Bozidara	gender=f
Bozislav	gender=m
Bozkurt
Bozkus
Bozkuş
Bozok
Boğa
Boğaç
Boğaçuk
Boļeslavs	gender=m
Bořek	gender=m
Bořislav	gender=m
Bořislava	gender=f
Bořivoj	gender=m
Boško	gender=m
Boža	gender=m
Božena	gender=f
Božetěch	gender=m
Božetěcha	gender=f
Božica	gender=f
Božidar	gender=m
Božidara	gender=f
Božislav	gender=m
Brad	gender=m	common=true
Braden	gender=m
Bradford	gender=m
Bradley	gender=m
Bradly	gender=m
Brady	gender=m
Braeden	gender=m
Brahim	gender=m
Brahma	gender=m
Brahmaanand	gender=m
Brahmabrata	gender=m
Brahmanandam	gender=m
Brahmdev	gender=m
Brain	gender=m	common=true
Brajan	gender=m
Brajen	gender=m
Brajendra	gender=m
Brajesh	gender=m
Bram	gender=m
Brancaleone	gender=m
Brandi	gender=f
Brando	gender=m
Brandon	gender=m
Brandt	gender=m
Brandy	gender=f	common=true
Brandyn	gender=m
Branimir	gender=m
Branimira	gender=f
Branimír	gender=m
Branimíra	gender=f
Branislav	gender=m
Branislava	gender=f
Branka	gender=f
Brankica	gender=f
Branko	gender=m
Brannon	gender=m
Branson	gender=m
Brant	gender=m	common=true
Bratislav	gender=m
Bratislava	gender=f
Braulio	gender=m
Braxton	gender=m
Brayan	gender=m
Breana	gender=f
Breanna	gender=f
Breanne	gender=f
Brenda	gender=f
Brendan	gender=m
Brenden	gender=m
Brendon	gender=m
Brenn	gender=m
Brenna	gender=f
Brennan	gender=m
Brennon	gender=m
Breno	gender=m
Brent	gender=m	common=true
Bret	gender=m
Bretislav	gender=m
Bretislava	gender=f
Brett	gender=m
Bria	gender=f
Briac	gender=m
Brian	gender=m
Briana	gender=f
Brianne	gender=f
Brice	gender=m
Bridget	gender=f
Bridgette	gender=f
Bridie	gender=f
Brielle	gender=f
Brieuc	gender=m
Brigida	gender=f
Brigita	gender=f
Brigito	gender=f
Brigitta	gender=f
Brigitte	gender=f
Brijesh	gender=m
Brionna	gender=f
Brisa	gender=f
Brit	gender=m	common=true
Brita	gender=f
Britney	gender=f
Britt	gender=f	common=true
Britt-Marie	gender=f
Brittany	gender=f
Brock	gender=m
Broderick	gender=m
Brody	gender=m
Bronislav	gender=m
Bronislava	gender=f
Bronislavs	gender=m
Brook	common=true
Brooke	gender=f
Brooklyn	gender=f
Brooks	gender=m
Brown	common=true
Broņislavs	gender=m
Bruce	gender=m
Bruna	gender=f
Brune	gender=f
Brunehaut	gender=f
Brunehilde	gender=f
Brunhilda	gender=f
Brunilde	gender=f
Bruno	gender=m
Bruto	gender=m
Bryan	gender=m
Bryana	gender=f
Bryant	gender=m
Bryce	gender=m
Brycen	gender=m
Brygida	gender=f
Bryon	gender=m
Brájen	gender=m
Bucan
Buchi	gender=m
Buck	gender=m	common=true
Bucur
Bud	gender=m	common=true
Budag
Budak
Budağ
Buddha	gender=m
Buddhana	gender=f
Buddy	gender=m	common=true
Budhil	gender=m
Budi	gender=m
Budimir	gender=m
Budimír	gender=m
Budislav	gender=m
Budivoj	gender=m
Budunlu
Budus
Budustudun
Buford	gender=m
Bugday
Bugduz
Bugduzemen
Buge
Bugra	gender=m
Bugrakarakagan
Bugu
Bugubilge
Buhle	gender=f
Bukak
Bukaktutuk
Bukduz
Buke
Bukebuyrac
Bukebuyruc
Bukey
Bukola	gender=m
Buktegin
Bukusboga
Bulacapan
Bulah	gender=f
Bulak
Bulan
Bulaçapan
Buldur
Bulent	gender=m
Bulgak
Bulmaz
Bulmus
Bulmuş
Buluc
Bulug
Buluk
Bulus
Bulut	gender=m
Buluç
Buluğ
Buluş
Bumen
Bumın
Bunmi	gender=f
Bunsuz
Bunul
Bunyamin	gender=m
Burak	gender=m
Burcak
Burdette
Bure
Burgucan
Burgut
Burguçan
Burhan	gender=m
Burhon	gender=m
Burkay
Burkek
Burkut
Burley	gender=m
Burluk
Burnice
Burslan
Burulday
Burulgu
Burunduk
Burçak
Busayo
Busisiwe	gender=f
Buster	gender=m	common=true
Busulgan
Butak
Butuk
Buyan
Buyancuk
Buyandemir
Buyankara
Buyançuk
Buyat
Buyrac
Buyraç
Buyruc
Buyruk
Buyruç
Buzac
Buzactutuk
Buzaç
Buzaçtutuk
Buçan
Buçur
Buğday
Buğra	gender=m
Buğrakarakağan
Buşulgan
Byron	gender=m
Bystrik	gender=m
Bystrík	gender=m
Bá Long	gender=m
Bách Du	gender=m
Bálint	gender=m
Bárbara	gender=f
Bâki	gender=m
Béatrice	gender=f
Béla	gender=m
Bénigne	gender=m
Bénédicte	gender=f
Béranger	gender=m
Bérangère	gender=f
Bérard	gender=m
Béryl	gender=f
Bérénice	gender=f
Bêrîtan	gender=f
Bình An	gender=m
Bình Minh
Bíborka	gender=f
Bích Lam	gender=f
Bích Loan	gender=f
Bích Nga	gender=f
Bích San	gender=f
Bích Thoa	gender=f
Bích Thu	gender=f
Bích Trang	gender=f
Bích Ty	gender=f
Bögde
Böge
Bögü
Bökde
Böke
Bölen
Bölükbaşı
Bönek
Bönge
Börteçine
Börü
Börübars
Börüsengün
Büdüs
Büdüstudun
Bügdüz
Bügdüzemen
Büge
Bügü
Bükdüz
Büke
Bükebuyraç
Bükebuyruç
Bükey
Büktegin
Büküşboğa
Bülent	gender=m
Bümen
Bünyamin	gender=m
Bünül
Büre
Bürgüt
Bürkek
Bürküt
Bürlük
Büğübilge
Bārbala	gender=f
Bănel	gender=m
Běla	gender=f
Bıckı
Bıckıcı
Bıdın
Bıtaybıkı
Bıtrı
Bıçkı
Bıçkıcı
Błazej	gender=m
Błażej	gender=m
Břetislav	gender=m
Břetislava	gender=f
Caba
Cabdar
Cablı
Cabus
Cade	gender=m
Caden	gender=m
Caesar	gender=m
Caetana	gender=f
Cafer	gender=m
Cagak	gender=m
Cagan	gender=m
Cagatay	gender=m
Cagdas	gender=m
Cager	gender=m	common=true
Cagla	gender=f
Caglar	gender=m
Caglayan
Cagru
Cagrı	gender=m
Cagrıbeg
Cagrıhan	gender=m
Cagrıtegin
Cagıl	gender=f
Cahid	gender=m
Cahya	gender=m
Cahyadi	gender=m
Cahyanto	gender=m
Cahyo	gender=m
Cahyono	gender=m
Caino	gender=m
Caio	gender=m
Caitlin	gender=f
Caitlyn	gender=f
Caius	gender=m
Caket	gender=m
Cakrabirawa	gender=m
Cakrabuana	gender=m
Cakrajiya	gender=m
Cakrawala	gender=m
Cakrawangsa	gender=m
Calanico	gender=m
Calapkulu
Calcedonio	gender=m
Cale	gender=m
Caleb	gender=m
Calebe	gender=m
Caleigh	gender=f
Cali
Calin	gender=m
Calina	gender=f
Calista	gender=f
Calixte	gender=m
Callie	gender=f
Callisto	gender=m
Callum	gender=m
Calogera	gender=f
Calogero	gender=m
Calpurnia	gender=f
Calvin	gender=m
Camden	gender=m
Camelia	gender=f	common=true
Camelien	gender=m
Cameron	gender=m
Camil	gender=m
Camila	gender=f
Camilia	gender=f
Camilla	gender=f
Camille
Camillien	gender=m
Camillo	gender=m
Camren	gender=m
Camron	gender=m
Camryn	gender=f
Camylle	gender=f
Camélia	gender=f
Camélien	gender=m
Can	gender=m	common=true
Cana	gender=f
Canalp	gender=m
Candace	gender=f
Candar	gender=m
Candelario	gender=m
Candice	gender=f
Candida	gender=f	common=true
Candide	gender=m
Candido	gender=m
Candra	gender=m
Candrakanta	gender=m
Canel	gender=f
Caner	gender=m
Cangul	gender=f
Cangül	gender=f
Cankan	gender=m
Cankız
Cannur	gender=f
Cansel	gender=f
Cansu	gender=f
Cansın	gender=f
Cantemir	gender=m
Cantidio	gender=m
Canziano	gender=m
Cao Minh	gender=m
Cao Phong	gender=m
Capa	gender=m
Capitolina	gender=f
Capucine	gender=f
Cara	gender=f
Caraka	gender=m
Carey
Caribert	gender=m
Caridad	gender=f
Carina	gender=f	common=true
Carine	gender=f
Carissa	gender=f	common=true
Carl	gender=m
Carla	gender=f
Carlee	gender=f
Carles	gender=m
Carleton	gender=m
Carley	gender=f
Carli	gender=f
Carlie	gender=f
Carlijn	gender=f
Carlo	gender=m
Carloman	gender=m
Carlos	gender=m
Carlota	gender=f
Carloto	gender=f
Carlotta	gender=f
Carlton	gender=m
Carmel	gender=f
Carmela	gender=f
Carmella	gender=f
Carmelo	gender=m
Carmen	gender=f
Carmina	gender=f
Carmine	gender=m	common=true
Carminho	gender=f
Carmo	gender=f
Carna	gender=f
Carol	common=true
Carola	gender=f
Carolanne	gender=f
Carole	gender=f
Carolin	gender=f
Carolina	gender=f
Caroline	gender=f
Carolyn	gender=f
Carolyne	gender=f
Caronte	gender=m
Carponio	gender=m
Carrie	gender=f
Carroll
Carson	gender=m
Carter	gender=m	common=true
Carub	gender=m
Cary
Cas	gender=m
Casandra	gender=f
Casey
Casian	gender=m
Casiana	gender=f
Casilda	gender=f
Casimer	gender=m
Casimir	gender=m
Casimira	gender=f
Casimiro	gender=m
Caslav	gender=m
Caspar	gender=m
Casper	gender=m
Cassandra	gender=f
Cassandre
Cassiano	gender=m
Cassidy	gender=f
Cassie	gender=f	common=true
Cassien	gender=m
Cassio	gender=m
Cassiopea	gender=f
Cassiopee	gender=f
Castille	gender=f
Casto	gender=m
Cat Linh	gender=f
Cat Ly	gender=f
Cat Uy	gender=m
Cataldo	gender=m
Cataleya	gender=f
Catalin	gender=m
Catalina	gender=f
Catarina	gender=f
Catena	gender=f	common=true
Caterina	gender=f
Catharina	gender=f
Catharine	gender=f
Catherine	gender=f
Cathrine	gender=f
Cathryn	gender=f
Cathy	gender=f
Catinca	gender=f
Cato	gender=f
Catrin	gender=f
Catrina	gender=f
Catrinel	gender=f
Catullo	gender=m
Catur	gender=m
Caturangga	gender=m
Caua	gender=m
Cauã	gender=m
Cavid	gender=m
Cawisadi	gender=m
Cawisono	gender=m
Cawuk	gender=m
Cayadi	gender=m
Cayla	gender=f
Cazimir	gender=m
Ceasar	gender=m
Cebe
Ceca	gender=f
Cecco	gender=m
Cecelia	gender=f
Cecep	gender=m
Cecil	gender=m
Cecile	gender=f
Cecilia	gender=f
Cecilie	gender=f
Cecilio
Cecylia	gender=f
Cecyliusz	gender=m
Cecília	gender=f
Cecílie	gender=f
Cedomir	gender=m
Cedric	gender=m
Cedrick	gender=m
Cedrik	gender=m
Cedrin	gender=m
Celal	gender=m
Celaleddin	gender=m
Celasun	gender=m
Celen	gender=m
Celeste
Celestin	gender=m
Celestina	gender=f
Celestine	gender=f
Celestino	gender=m
Celestyn	gender=m
Celestyna	gender=f
Celestýn	gender=m
Celestýna	gender=f
Celia	gender=f
Celian	gender=m
Celie	gender=f
Celien	gender=m
Celik	gender=m
Celil	gender=m
Celina	gender=f
Celine	gender=f
Celinia	gender=f
Celso	gender=m
Celâleddin	gender=m
Cem	gender=m
Cemal	gender=m
Cemali	gender=m
Cemani	gender=m
Cemen
Cemeti	gender=m
Cemgen
Cemil	gender=m
Cemplunk	gender=m
Cene	gender=m
Cenek	gender=m
Cengkal	gender=m
Cengkir	gender=m
Cenk	gender=m
Cenka	gender=f
Cerasela	gender=f
Ceren	gender=f
Cerise	gender=f	common=true
Cesaire	gender=m
Cesar	gender=m
Cesare	gender=m
Cesario	gender=m
Cesminaz	gender=f
Cestmir	gender=m
Cestmira	gender=f
Cetin	gender=m
Cetinel	gender=m
Cetiner	gender=m
Cevahir	gender=m
Cevat	gender=m
Ceyda	gender=f
Ceyhun	gender=m
Ceykun
Ceyla	gender=f
Ceylan	gender=f
Ceylin	gender=f
Ceylinaz	gender=f
Cezar	gender=m
Cezara	gender=f
Cezary	gender=m
Cezmi	gender=m
Chaanakya	gender=m
Chaaruchandra	gender=m
Chad	gender=m	common=true
Chadd	gender=m
Chadrick	gender=m
Chahine	gender=m
Chahinez	gender=f
Chai	gender=m
Chaim	gender=m
Chaima	gender=f
Chaitan	gender=m
Chakor	gender=m
Chakradhar	gender=m
Chakravartee	gender=m
Chakravarti	gender=m
Chakrika	gender=f
Chanakya	gender=m
Chance	gender=m	common=true
Chanda	gender=f
Chandak	gender=m
Chandan	gender=m
Chandani	gender=f
Chandi	gender=f
Chandini	gender=f
Chandira	gender=f
Chandler	common=true
Chandni	gender=f
Chandra
Chandraayan	gender=m
Chandrabhaga	gender=f
Chandrabhan	gender=m
Chandradev	gender=m
Chandrakala	gender=f
Chandraketu	gender=m
Chandrakin	gender=f
Chandramani	gender=f
Chandramauli	gender=m
Chandramohan	gender=m
Chandran	gender=m
Chandranath	gender=m
Chandrani	gender=f
Chandraprabha	gender=f
Chandraswaroopa	gender=f
Chandravati	gender=f
Chanel	gender=f
Chanelle	gender=f
Chantal	gender=f
Chapal	gender=m
Chapala	gender=f
Charak	gender=m
Charity	gender=f	common=true
Charl	gender=m
Charlaine	gender=f
Charleen	gender=f
Charlemagne	gender=m
Charlene	gender=f
Charles	gender=m
Charley
Charli	gender=f
Charlie
Charline	gender=f
Charlize	gender=f
Charlotta	gender=f
Charlotte	gender=f	common=true
Charly	gender=m
Charlène	gender=f
Charuchandra	gender=m
Charumati	gender=f
Charuvrat	gender=m
Charvi	gender=f
Chase	gender=m	common=true
Chasity	gender=f
Chaten	gender=m
Chatur	gender=m
Chatura	gender=f
Chaturaanan	gender=m
Chaturbhuj	gender=m
Chauncey	gender=m
Chaya	gender=f
Chayenne	gender=f
Chayma	gender=f
Chaz	gender=m
Chaï	gender=m
Chaïma	gender=f
Cheick	gender=m
Cheick-Oumar	gender=m
Cheikh	gender=m
Cheikhou	gender=m
Chekhouna	gender=m
Chelsea	gender=f
Chelsey	gender=f
Chelsie	gender=f
Cherechi	gender=f
Cherif	gender=m
Cherubino	gender=m
Cheryl	gender=f
Chesley
Chester	gender=m
Chet	gender=m
Chetan	gender=m
Chetanaanand	gender=m
Cheyanne	gender=f
Cheyenne	gender=f
Chi Anh	gender=m
Chi Giang	gender=m
Chi Khang	gender=m
Chi Lan	gender=f
Chi Mai	gender=f
Chi Nam	gender=m
Chi Thanh	gender=m
Chiaffredo	gender=m
Chiamaka	gender=f
Chiara	gender=f
Chidaakaash	gender=m
Chidaatma	gender=m
Chidambar	gender=m
Chidambaram	gender=m
Chidananda	gender=m
Chieu Minh	gender=m
Chieu Phong	gender=m
Childebert	gender=m
Chilperic	gender=m
Chilpéric	gender=m
Chimamanda	gender=f
Chinedu	gender=m
Chinmayanand	gender=m
Chinmayananda	gender=m
Chinyere	gender=f
Chira	gender=f
Chiranjeev	gender=m
Chiranjeeve	gender=m
Chiril	gender=m
Chirill	gender=m
Chirine	gender=f
Chisom	gender=m
Chitraksh	gender=m
Chitrali	gender=f
Chitramala	gender=f
Chitrangada	gender=f
Chizoba	gender=f
Chiêu Minh	gender=m
Chiêu Phong	gender=m
Chloe	gender=f
Chloé	gender=f
Chrabros	gender=m
Chrabroš	gender=m
Chraniboj	gender=m
Chranibor	gender=m
Chranislav	gender=m
Chranislava	gender=f
Chretien	gender=m
Chris	gender=m
Christ	gender=m	common=true
Christa	gender=f
Christelle	gender=f
Christer	gender=m
Christiaan	gender=m
Christian	gender=m	common=true
Christiana	gender=f
Christiane	gender=f
Christiano	gender=m
Christie	gender=f
Christin	gender=f
Christina	gender=f
Christine	gender=f
Christodule	gender=m
Christoffer	gender=m
Christop	gender=m
Christoph	gender=m
Christophe	gender=m
Christopher	gender=m
Christy	gender=f
Chrudos	gender=m
Chrudoš	gender=m
Chrysole	gender=m
Chrysostome	gender=m
Chrétien	gender=m
Chukwu	gender=m
Chval	gender=m
Chyna	gender=f
Chí Anh	gender=m
Chí Giang	gender=m
Chí Khang	gender=m
Chí Nam	gender=m
Chí Thanh	gender=m
Ciaobella	gender=f
Ciara	gender=f
Cicek	gender=f
Cicem
Cicero	gender=m	common=true
Cici	gender=f
Cielo	gender=f
Cierra	gender=f
Cigdem
Cihad	gender=m
Cihan	gender=m
Cihangir	gender=m
Cihansah	gender=m
Cihanşah	gender=m
Cilay	gender=f
Cilenti
Ciler	gender=f
Cilvenaz	gender=f
Cimen	gender=f
Cindy	gender=f
Cino	gender=m
Cinta	gender=f
Cinthia	gender=f
Cinzia	gender=f
Ciprian	gender=m
Cipriana	gender=f
Cipriano	gender=m
Cirano	gender=m
Ciriaco	gender=m
Ciril	gender=m
Cirilla	gender=f
Cirillo	gender=m
Cirino	gender=m
Ciro	gender=m
Cise	gender=f
Cisem	gender=f
Cisil	gender=f
Cistoslav	gender=m
Cistoslava	gender=f
Citlalli	gender=f
Citra	gender=f
Civan	gender=m
Ciya
Claas	gender=m
Claes	gender=m
Clair
Claire	gender=f
Clara	gender=f
Clarabelle	gender=f
Clare	gender=f
Clarence	gender=m	common=true
Clarenzio	gender=m
Clarisa	gender=f
Clarissa	gender=f
Clarisse	gender=f
Clark	gender=m
Claud	gender=m
Claude
Claudia	gender=f
Claudie
Claudien	gender=m
Claudine	gender=f
Claudio	gender=m
Claudiu	gender=m
Claus	gender=m
Clavdia	gender=f
Clay	gender=m	common=true
Clayton	gender=m
Clea	gender=f
Cleandre	gender=m
Cleandro	gender=m
Clelia	gender=f
Clelie	gender=f
Clemence	gender=f
Clemens	gender=m
Clement	gender=m	common=true
Clemente	gender=m
Clementina	gender=f
Clementine	gender=f	common=true
Clemenzia	gender=f
Clemmie
Cleo
Cleofe	gender=f
Cleonico	gender=m
Cleopatra	gender=f
Cleophee	gender=f
Cleora	gender=f
Clery	gender=m
Cleta	gender=f
Cletus	gender=m
Cleve	gender=m
Cleveland	gender=m
Clifford	gender=m
Clifton	gender=m
Climaco	gender=m
Clinio	gender=m
Clint	gender=m
Clinton	gender=m
Clio	gender=f
Clodomiro	gender=m
Clodoveo	gender=m
Cloe	gender=f
Clorinda	gender=f
Clotaire	gender=m
Clothilde	gender=f
Clotilde	gender=f
Clovis	gender=m
Cloyd	gender=m
Cloé	gender=f
Clyde	gender=m
Cléa	gender=f
Cléandre	gender=m
Clélie	gender=f
Clémence	gender=f
Clément	gender=m
Clémentine	gender=f
Cléo	gender=f
Cléophée	gender=f
Cléry	gender=m
Cobulmak
Coby	gender=m
Coco	gender=f	common=true
Cocukboru
Codin	gender=m
Codrin	gender=m
Codrina	gender=f
Cody	gender=m
Coen	gender=m
Cointa	gender=f
Cokramayul
Colby	gender=m
Cole	gender=m	common=true
Coleman	gender=m
Colette	gender=f
Colin	gender=m
Coline	gender=f
Colins	gender=m
Colleen	gender=f	common=true
Collien	gender=f
Collin	gender=m
Colman
Colmanno	gender=m
Colmazio	gender=m
Colomba	gender=f
Colombano	gender=m
Colombe	gender=f
Colombo	gender=m
Colpan
Colt	gender=m	common=true
Colten	gender=m
Colton	gender=m
Colu
Columbus	gender=m
Come	gender=m	common=true
Comfort	gender=f	common=true
Concepcion	gender=f
Concepción	gender=f
Conception	gender=f	common=true
Concetta	gender=f
Concetto	gender=m
Conchita	gender=f
Concordio	gender=m
Cong Giang	gender=m
Cong Sinh	gender=m
Conner	gender=m
Connie	gender=f
Connor	gender=m
Conor	gender=m
Conrad	gender=m
Consolata	gender=f
Constanca	gender=f
Constance
Constant	gender=m	common=true
Constanta	gender=f
Constantia	gender=f
Constantin	gender=m
Constantina	gender=f
Constança	gender=f
Constatin	gender=m
Consuela	gender=f
Consuelo	gender=f
Cooper	gender=m	common=true
Cora	gender=f
Coralia	gender=f
Coralie	gender=f
Coraline	gender=f
Corbin	gender=m
Corbiniano	gender=m
Cordelia	gender=f
Cordell	gender=m
Cordia	gender=f
Cordie
Corene	gender=f
Coreno	gender=m
Corentin	gender=m
Corentine	gender=f
Corey	gender=m
Corina	gender=f
Corine	gender=f
Corinna	gender=f
Corinne	gender=f
Coriolano	gender=m
Cornel	gender=m	common=true
Cornelia	gender=f
Cornelio	gender=m
Cornelis	gender=m
Corneliu	gender=m
Cornelius	gender=m
Cornell	gender=m
Coronato	gender=m
Corrado	gender=m
Corrine	gender=f
Cortez	gender=m
Cortney	gender=f
Corto	gender=m
Corvin	gender=m
Cory	gender=m
Cosima	gender=f
Cosimo	gender=m
Coskun	gender=m
Coskuner	gender=m
Cosma	gender=m
Cosmin	gender=m
Cosmina	gender=f
Costache	gender=m
Costante	gender=m
Costantino	gender=m
Costanza	gender=f
Costanzo	gender=m
Costel	gender=m
Costin	gender=m
Coty
Coumba	gender=f
Courtney
Coy	gender=m	common=true
Coşkun	gender=m
Coşkuner	gender=m
Craig	gender=m
Crawford	gender=m
Cremenzio	gender=m
Creola	gender=f
Crescente	gender=m
Crescenzia	gender=f
Crescenzio	gender=m
Crespignano	gender=m
Crin	gender=m
Crina	gender=f
Crispino	gender=m
Cristal	gender=f	common=true
Cristaldo	gender=m
Cristea	gender=m
Cristian	gender=m
Cristiana	gender=f
Cristiano	gender=m
Cristin	gender=m
Cristina	gender=f
Cristián	gender=m
Cristobal	gender=m
Cristofor	gender=m
Cristoforo	gender=m
Cristopher	gender=m
Cristóbal	gender=m
Crocefissa	gender=f
Crocefisso	gender=m
Cronida	gender=f
Cruz
Crystal	gender=f	common=true
Crystel	gender=f
Csaba	gender=m
Csanad	gender=m
Csanád	gender=m
Csenge	gender=f
Csongor	gender=m
Ctibor	gender=m
Ctibora	gender=f
Ctirad	gender=m
Ctirada	gender=f
Ctislav	gender=m
Ctislava	gender=f
Cubeyr	gender=m
Cullen	gender=m
Cumhur	gender=m
Cunegonda	gender=f
Cuneyt	gender=m
Cuniberto	gender=m
Cupido	gender=m
Curt	gender=m	common=true
Curtis	gender=m
Cuzia	gender=f
Cvetka	gender=f
Cvijan	gender=m
Cvijetin	gender=m
Cydney	gender=f
Cynthia	gender=f
Cyntie	gender=f
Cyprian	gender=m	common=true
Cyprien	gender=m
Cyprián	gender=m
Cyra	gender=f
Cyrian	gender=m
Cyriaque	gender=m
Cyrielle	gender=f
Cyril	gender=m
Cyrila	gender=f
Cyrille	gender=m
Cyrine	gender=f
Cyrus	gender=m
Cyryl	gender=m
Cát Linh	gender=f
Cát Ly	gender=f
Cát Uy	gender=m
Cândar	gender=m
Cécile	gender=f
Cédric	gender=m
Céleste
Célestin	gender=m
Célestine	gender=f
Célia	gender=f
Célian	gender=m
Célien	gender=m
Céline	gender=f
Césaire	gender=m
César	gender=m
Cézar	gender=m
Cîhan	gender=m
Côme	gender=m
Công Giang	gender=m
Công Sinh	gender=m
Cübeyr	gender=m
Cüneyt	gender=m
Călin	gender=m
Cătălin	gender=m
Cătălina	gender=f
Cıgıl	gender=f
Cılasun
Cıngır
D'angelo	gender=m
Da Lan	gender=f
Daan	gender=m
Daantje	gender=f
Dabiziv	gender=m
Dabiživ	gender=m
Dacian	gender=m
Daciana	gender=f
Daciano	gender=m
Dacin	gender=m
Dacio	gender=m
Dada	gender=f	common=true
Dadap	gender=m
Dadi	gender=m
Dado	common=true
Daevi	gender=f
Daevika	gender=f
Dafina	gender=f
Dafne	gender=f
Dag	gender=m	common=true
Dagel	gender=m
Daghan	gender=m
Dagmar	gender=f
Dagmara	gender=f
Dagmāra	gender=f
Dagoberto	gender=m
Dags	gender=m
Dahlia	gender=f	common=true
Daiana	gender=f
Daija	gender=f
Dainuvite	gender=f
Dainuvīte	gender=f
Daisha	gender=f
Daisy	gender=f	common=true
Daiwik	gender=m
Dajana	gender=f
Dakota
Daksha	gender=f
Dakshayani	gender=f
Dale	gender=m	common=true
Daley	gender=m
Dalia	gender=f
Dalibor	gender=m
Dalibora	gender=f
Daliborka	gender=f
Dalida	gender=f
Dalie	gender=f
Dalila	gender=f
Dalima	gender=f
Daliman	gender=m
Dalimil	gender=m
Dalimila	gender=f
Dalimin	gender=m
Dalimir	gender=m
Dalimira	gender=f
Dalimír	gender=m
Dalimíra	gender=f
Daliono	gender=m
Dalla	gender=f
Dallas
Dallin	gender=m
Dalmazio	gender=m
Dalton	gender=m
Damar	gender=m	common=true
Damaris	gender=f
Damaso	gender=m
Damayanti	gender=f
Dame	gender=m	common=true
Dameon	gender=m
Damian	gender=m
Damiana	gender=f
Damiano	gender=m
Damien	gender=m
Damife	gender=m
Damil	gender=m
Damilare	gender=m
Damilola
Damin	gender=m
Damion	gender=m
Damir	gender=m
Damián	gender=m
Damiána	gender=f
Damjan	gender=m
Damjanka	gender=f
Damla	gender=f
Damocle	gender=m
Damodara	gender=m
Damola
Damon	gender=m
Damu	gender=m
Dan	gender=m
Dana
Danae	gender=f
Danang	gender=m
Dandak	gender=m
Dandapaani	gender=m
Dandre	gender=m
Dane	gender=m
Dangelo	gender=m
Dani
Dania	gender=f
Danial	gender=m
Danica	gender=f
Daniel	gender=m
Daniela	gender=f
Daniele	gender=m
Daniella	gender=f
Danielle	gender=f
Danielo	gender=m
Daniil	gender=m
Danijel	gender=m
Danijela	gender=f
Danika	gender=f
Danil	gender=m
Danila	gender=f
Danilo	gender=m
Danio	gender=m
Danique	gender=f
Daniswara	gender=m
Daniël	gender=m
Danjuma	gender=m
Danka	gender=f
Danko	gender=m
Dannie
Danny	gender=m
Dante	gender=m
Danu	gender=m
Danuja	gender=m
Danuse	gender=f
Danuta	gender=f
Danuše	gender=f
Dany	gender=m
Danyka	gender=f
Danyl	gender=m
Daouda	gender=m
Daphne	gender=f	common=true
Daphnee	gender=f
Daphney	gender=f
Daphné	gender=f
Dara
Darasimi
Darby
Darcy	gender=m
Darek	gender=m
Daren	gender=m
Daria	gender=f
Darian
Dariana	gender=f
Dariati	gender=m
Darie	gender=f
Darien	gender=m
Darija	gender=f
Darijan	gender=m
Darimin	gender=m
Darin	gender=m
Darina	gender=f
Darine	gender=f
Darinka	gender=f
Dario	gender=m
Darion	gender=m
Daris	gender=m
Darius	gender=m
Dariusz	gender=m
Darja	gender=f
Darko	gender=m
Darla	gender=f
Darleen	gender=f
Darlene	gender=f
Darmaji	gender=m
Darman	gender=m
Darmana	gender=m
Darmanto	gender=m
Darnell	gender=m
Daron	gender=m
Darrel	gender=m
Darrell	gender=m
Darren	gender=m
Darrick	gender=m
Darrin	gender=m
Darrion	gender=m
Darron	gender=m
Darryl	gender=m
Darshan	gender=m
Darshwana	gender=f
Darsirah	gender=m
Darta	gender=f
Dartono	gender=m
Daru	gender=m
Daruna	gender=m
Darwin	gender=m
Daryani	gender=m
Daryl	gender=m
Dasa
Dashawn	gender=m
Dasia	gender=f
Datta	gender=m
Dave	gender=m
Daver	gender=m
Davey	gender=m
Davi	gender=m
Davi Lucca	gender=m
David	gender=m
Davida	gender=f
Davide	gender=m
Davids	gender=m
Davin	gender=m
Davina	gender=f
Davino	gender=m
Davion	gender=m
Davis	gender=m
Davon	gender=m
Davonte	gender=m
Davor	gender=m
Davorin	gender=m
Davriya	gender=f
Davron	gender=m
Davud	gender=m
Davy	gender=m
Dawid	gender=m
Dawn	gender=f	common=true
Dawson	gender=m
Dax	gender=m
Dayaamay	gender=m
Dayaananda	gender=m
Dayaanidhi	gender=m
Dayamayee	gender=m
Dayan	gender=m
Dayana	gender=f
Dayane	gender=m
Dayna	gender=f
Dayne	gender=m
Dayton	gender=m
Dağhan	gender=m
Dea	gender=f
Dean	gender=m	common=true
Deangelo	gender=m
Deanna	gender=f
Deb	gender=m	common=true
Debbie	gender=f
Debora	gender=f
Deborah	gender=f
Debra	gender=f
Decebal	gender=m
Decimo	gender=m
Declan	gender=m
Dedric	gender=m
Dedrick	gender=m
Dee
Deeksha	gender=f
Deen	gender=m
Deenabandhu	gender=m
Deepali	gender=f
Deepan	gender=m
Deepankar	gender=m
Deependra	gender=m
Deepesh	gender=m
Deepika	gender=f
Deeptanshu	gender=m
Deeptendu	gender=m
Deeptiman	gender=m
Deeptimay	gender=m
Deeptimayee	gender=f
Deeptimoy	gender=m
Deeptimoyee	gender=f
Deevakar	gender=m
Defne	gender=f
Degna	gender=f
Deion	gender=m
Deja	gender=f
Dejah	gender=f
Dejan	gender=m
Dejana	gender=f
Dejon	gender=m
Dejuan	gender=m
Delal	gender=f
Delaney	gender=f
Delbert	gender=m
Delfina	gender=f
Delfino	gender=m
Delia	gender=f
Delie	gender=f
Delilah	gender=f
Delinda	gender=f
Delizia	gender=f
Dell	common=true
Della	gender=f
Delmer	gender=m
Delores	gender=f
Delpha	gender=f
Delphia	gender=f
Delphin	gender=m
Delphine	gender=f
Delta	common=true
Demarco	gender=m
Demarcus	gender=m
Demario	gender=m
Demba	gender=m
Demet	gender=f
Demeter	gender=m
Demetra	gender=f
Demetria	gender=f
Demetrio	gender=m
Demetris
Demetrius	gender=m
Demetriusz	gender=m
Demi	gender=f
Demilade	gender=m
Demiralp	gender=m
Demirhan	gender=m
Democrito	gender=m
Demond	gender=m
Demostene	gender=m
Dena	gender=f
Deneval	gender=m
Denis	gender=m
Denisa	gender=f
Denise	gender=f
Denisz	gender=m
Deniz
Denizalp	gender=m
Dennis	gender=m
Denny	gender=m
Deodata	gender=f
Deodato	gender=m
Deon	gender=m
Deondre	gender=m
Deontae	gender=m
Deonte	gender=m
Depold	gender=m
Dereck	gender=m
Derek	gender=m
Derick	gender=m
Derin	gender=f
Deron	gender=m
Derrick	gender=m	common=true
Dersim	gender=m
Dervis	gender=m
Derviş	gender=m
Derya	gender=f
Desanka	gender=f
Desdemona	gender=f
Deshaun	gender=m
Deshawn	gender=m
Desiderata	gender=f
Desiderato	gender=m
Desiderio	gender=m
Desimir	gender=m
Desire	gender=m	common=true
Desiree	gender=f
Desmond	gender=m
Despina	gender=f
Dessie	gender=f
Destan	gender=f
Destany	gender=f
Deste	gender=f
Destin	gender=m
Destinee	gender=f
Destiney	gender=f
Destini	gender=f
Destiny	gender=f	common=true
Detmar	gender=m
Detrich	gender=m
Dev	gender=m
Devadatt	gender=m
Devagya	gender=m
Devajyoti	gender=m
Devak	gender=m
Devan
Devangana	gender=f
Devani	gender=f
Devante	gender=m
Devasree	gender=f
Devdan	gender=m
Deven	gender=m
Devesh	gender=m
Deveshwar	gender=m
Devi	gender=f
Devika	gender=f
Devin	gender=m
Devon
Devonte	gender=m
Devota	gender=f
Devran	gender=m
Devvrat	gender=m
Devyn
Dewayne	gender=m
Dewey	gender=m
Dewi	gender=f
Dewitt	gender=m
Dex	gender=m
Dexter	gender=m	common=true
Dexx	gender=m
Dezider	gender=m
Dhaanyalakshmi	gender=f
Dhana	gender=f
Dhanadeepa	gender=f
Dhanalakshmi	gender=f
Dhananjay	gender=m
Dhanapati	gender=m
Dhanesh	gender=m
Dhanpati	gender=m
Dhanu	gender=m
Dhanvin	gender=m
Dhara	gender=f
Dharani	gender=f
Dharitri	gender=f
Dharmaketu	gender=m
Dhatri	gender=f
Dhruv	gender=m
Dhyanesh	gender=m
Dhyaneshwar	gender=m
Diah	gender=f
Diamante	gender=f	common=true
Diamond	gender=f	common=true
Dian	gender=f
Diana	gender=f
Diane	gender=f
Dianna	gender=f
Dianne	gender=f
Dianora	gender=f
Diar	gender=m
Diara	gender=f
Diarra	gender=f
Dicle	gender=f
Diclehan	gender=f
Dida	gender=f
Didem	gender=f
Didier	gender=m
Didimo	gender=m
Didina	gender=f
Diede	gender=f
Diego	gender=m
Dieke	gender=f
Dies	gender=m
Dieter	gender=m	common=true
Dieudonne	gender=m
Dieudonnee	gender=f
Dieudonné	gender=m
Dieudonnée	gender=f
Dieynaba	gender=f
Digambar	gender=m
Digambara	gender=m
Digdaya	gender=m
Dijana	gender=f
Dikmen	gender=m
Diksha	gender=f
Dilafruz	gender=f
Dilan
Dilara	gender=f
Dilaver	gender=m
Dilay	gender=f
Dilbar	gender=f
Dilber	gender=f
Dilberay	gender=f
Dildar
Dildora	gender=f
Dildâr	gender=m
Dilek	gender=f
Diler	gender=f
Diletta	gender=f
Dilfuza	gender=f
Dilhan
Dillan	gender=m
Dillon	gender=m
Dilmurod	gender=m
Dilnoza	gender=f
Dilorom	gender=f
Dilovan	gender=f
Dilrabo	gender=f
Dilruba	gender=f
Dimas	gender=m
Dimaz	gender=m
Dimitri	gender=m
Dimitrii	gender=m
Dimitrij	gender=m
Dimitrije	gender=m
Dimitrina	gender=f
Dina	gender=f
Dinakar	gender=m
Dinc	gender=m
Dincer	gender=m
Dinda	gender=f
Dinesh	gender=m
Dinis	gender=m
Dinkar	gender=m
Dino	gender=m
Dinu	gender=m
Dinç	gender=m
Dinçer	gender=m
Diocleziano	gender=m
Diodata	gender=f
Diodoro	gender=m
Diogene	gender=m
Diogo	gender=m
Diomede	gender=m
Dion	gender=m
Dione	gender=m
Dionigi	gender=m
Dionisia	gender=f
Dionisio	gender=m
Dionizy	gender=m
Dionyz	gender=m
Dionyzos	gender=m
Dionýz	gender=m
Dionýzos	gender=m
Dior	gender=f
Dipa	gender=m
Dipali	gender=f
Dipankar	gender=m
Dipendra	gender=m
Dipesh	gender=m
Diptendu	gender=m
Direnc	gender=m
Direnç	gender=m
Diri
Dirja	gender=m
Dirk	gender=m	common=true
Diroj	gender=m
Dirok	gender=f
Dita	gender=f	common=true
Ditte-Marie	gender=f
Ditya	gender=f
Divaakar	gender=m
Divakar	gender=m
Divine	gender=f	common=true
Divis	gender=m
Diviska	gender=f
Diviš	gender=m
Diviška	gender=f
Divjot	gender=m
Divna	gender=f
Divo	gender=m
Divya	gender=f
Dixie	gender=f	common=true
Diyor	gender=m
Diyora	gender=f
Dizik
Diána	gender=f
Diāna	gender=f
Djayden	gender=m
Djeneba	gender=f
Djenna	gender=f
Djibril	gender=m
Dluhos	gender=m
Dluhoš	gender=m
Dmitri	gender=m
Dmitrii	gender=m
Dobrava	gender=f
Dobrila	gender=f
Dobromil	gender=m
Dobromila	gender=f
Dobromir	gender=m
Dobromira	gender=f
Dobromír	gender=m
Dobromíra	gender=f
Dobroslav	gender=m
Dobroslava	gender=f
Dochia	gender=f
Dock	gender=m	common=true
Doda	gender=f
Dodato	gender=m
Dodo	gender=m	common=true
Dogan	gender=m
Doganay	gender=m
Doganer	gender=m
Dogu	gender=m
Doina	gender=f
Doinita	gender=f
Dolly	gender=f	common=true
Dolores	gender=f
Dolunay	gender=f
Domagoj	gender=m
Domen	gender=m
Domenic	gender=m
Domenica	gender=f
Domenick	gender=m
Domenico	gender=m
Domenik	gender=m
Domezio	gender=m
Domingo	gender=m
Dominic	gender=m
Dominick	gender=m
Dominik	gender=m
Dominika	gender=f
Dominique
Domitille	gender=f
Domiziano	gender=m
Domnica	gender=f
Don	gender=m	common=true
Dona	gender=f
Donald	gender=m
Donalda	gender=f
Donaldo	gender=m
Donat	gender=m
Donata	gender=f
Donatella	gender=f
Donatello	gender=m
Donato	gender=m
Donavon	gender=m
Dondu	gender=f
Donka	gender=f
Donna	gender=f	common=true
Donnell	gender=m
Donnie	gender=m
Donny	gender=m
Dono	gender=m
Donát	gender=m
Donáta	gender=f
Dora
Dorana	gender=f
Dorcas	gender=f
Doreen	gender=f
Dorel	gender=m
Dorian
Doriana	gender=f
Doriane	gender=f
Doriano	gender=m
Dorica	gender=f
Dorin	gender=m
Dorina	gender=f
Dorine	gender=f
Dorinel	gender=m
Doris	gender=f
Dorit	gender=f
Dorián	gender=m
Dorka	gender=f
Dorli	gender=f
Dorota	gender=f
Dorotea	gender=f
Doroteja	gender=f
Doroteo
Dorothea	gender=f
Dorothee	gender=f
Dorothy	gender=f
Dorothée	gender=f
Dorottya	gender=f
Dorris	gender=f
Dortha	gender=f
Dorthe	gender=f
Dorthy	gender=f
Doru	gender=m
Doubrava	gender=f
Doubravka	gender=f
Douce	gender=f
Doug	gender=m
Douglas	gender=m
Dounia	gender=f
Douwe	gender=m
Dov	gender=m
Dovie	gender=f
Dovud	gender=m
Doyinsola	gender=f
Doyle	gender=m
Doğan	gender=m
Doğanay	gender=m
Doğaner	gender=m
Doğu	gender=m
Draga	gender=f
Dragan	gender=m
Dragana	gender=f
Dragica	gender=f
Draginja	gender=f
Dragisa	gender=m
Dragiša	gender=m
Drago	gender=m
Dragoje	gender=m
Dragojlo	gender=m
Dragoljub	gender=m
Dragomir	gender=m
Dragos	gender=m
Dragoslav	gender=m
Dragutin	gender=m
Drahomil	gender=m
Drahomila	gender=f
Drahomir	gender=m
Drahomira	gender=f
Drahomír	gender=m
Drahomíra	gender=f
Drahon	gender=m
Drahos	gender=m
Drahoslav	gender=m
Drahoslava	gender=f
Drahotin	gender=m
Drahotina	gender=f
Drahotín	gender=m
Drahotína	gender=f
Drahoň	gender=m
Drahoš	gender=m
Drahuse	gender=f
Drahutin	gender=m
Drahuše	gender=f
Drajat	gender=m
Drake	gender=m	common=true
Draupadi	gender=f
Draza	gender=m
Drazen	gender=m
Draža	gender=m
Dražen	gender=m
Dren	gender=m
Drew	gender=m
Dries	gender=m
Drina	gender=f
Driss	gender=m
Dron	gender=m
Drona	gender=m
Druina	gender=f
Drzimir	gender=m
Drzislav	gender=m
Držimir	gender=m
Držislav	gender=m
Dua	gender=f
Duane	gender=m
Duanne	gender=m
Duarte	gender=m
Dubravka	gender=f
Dubravko	gender=m
Duccio	gender=m
Duco	gender=m
Ducu	gender=m
Dudley	gender=m
Duduzile	gender=f
Duilio	gender=m
Duje	gender=m
Dujo	gender=m
Dulari	gender=f
Dulce	gender=f
Dulcinea	gender=f	common=true
Dulina	gender=f
Dumisani	gender=m
Dumitra	gender=f
Dumitrana	gender=f
Dumitrita	gender=f
Dumitru	gender=m
Duncan	gender=m
Dundar	gender=m
Dune	gender=f	common=true
Dunja	gender=f
Dunya	gender=f
Durante	gender=m
Durdane	gender=f
Durdona	gender=f
Durga	gender=f
Durgeshwari	gender=f
Durmus	gender=m
Durmuş	gender=m
Durodola	gender=m
Durriye	gender=f
Duru
Dururbunsuz
Durward	gender=m
Dusan	gender=m
Dusana	gender=f
Dusanka	gender=f
Dusica	gender=f
Duska	gender=f
Dusko	gender=m
Dustin	gender=m
Dusty	common=true
Duuk	gender=m
Duy An	gender=m
Duy Khang	gender=m
Duy Minh	gender=m
Duy Quang	gender=m
Duy Thanh	gender=m
Duyen My	gender=f
Duygu	gender=f
Duyên My	gender=f
Dušan	gender=m
Dušana	gender=f
Dušanka	gender=f
Dušica	gender=f
Duška	gender=f
Duško	gender=m
Dwaipayan	gender=m
Dwaipayana	gender=m
Dwayne	gender=m
Dwi
Dwight	gender=m
Dyah	gender=f
Dylan	gender=m
Dylano	gender=m
Dyna	gender=f
Dzile	gender=f
Dzirkstite	gender=f
Dzirkstīte	gender=f
Dzīle	gender=f
Dániel	gender=m
Dávid	gender=m
Dáša	gender=f
Dâver	gender=m
Dã Lan	gender=f
Débora	gender=f
Désiré	gender=m
Dêrsim	gender=m
Dîcle	gender=f
Dîlan
Dîroj	gender=m
Dîrok	gender=f
Dóra	gender=f
Döndü	gender=f
Dündar	gender=m
Dünya	gender=f
Dürdane	gender=f
Dürriye	gender=f
Dāgs	gender=m
Dārta	gender=f
Dāvids	gender=m
Dāvis	gender=m
Děpold	gender=m
Dětmar	gender=m
Dětřich	gender=m
Ea	gender=f
Earl	gender=m	common=true
Earlene	gender=f
Earline	gender=f
Earnest	gender=m	common=true
Earnestine	gender=f
Easter	gender=f	common=true
Easton	gender=m
Ebba	gender=f
Ebe	gender=f
Eberardo	gender=m
Ebiere	gender=f
Ebin
Ebiowei	gender=m
Ebkızı
Ebony	gender=f	common=true
Ebren
Ebru	gender=f
Ebunoluwa
Ebuzer	gender=m
Ecaterina	gender=f
Ecclesio	gender=m
Ece	gender=f
Ecehan	gender=m
Ecem	gender=f
Ecevit	gender=m
Ecmel	gender=m
Ecrin
Ecvet	gender=m
Ed	gender=m
Eda	gender=f
Edd	gender=m
Edda	gender=f	common=true
Eddi	gender=m
Eddie	gender=m
Eddy	gender=m	common=true
Ede	gender=m
Edelberga	gender=f
Eden
Edgar	gender=m
Edgard	gender=m
Edgardo	gender=m
Edgaro	gender=m
Edgars	gender=m
Edhem	gender=m
Edi	gender=m
Edil
Edilberto	gender=m
Edison	gender=m
Edita	gender=f
Edite	gender=f
Edith	gender=f
Editta	gender=f
Ediz	gender=m
Edmee	gender=f
Edmond	gender=m
Edmondo	gender=m
Edmund	gender=m
Edmée	gender=f
Edna	gender=f
Edoardo	gender=m
Edouard	gender=m
Eduard	gender=m
Eduarda	gender=f
Eduardo	gender=m
Eduards	gender=m
Edvard	gender=m
Edvarda	gender=f
Edvige	gender=f
Edvin	gender=m
Edvins	gender=m
Edvín	gender=m
Edvīns	gender=m
Edward	gender=m
Edwardo	gender=m
Edwin	gender=m
Edwina	gender=f
Edyta	gender=f
Edyth	gender=f
Edythe	gender=f
Edzus	gender=m
Edīte	gender=f
Edžus	gender=m
Eef	gender=f
Eefje	gender=f
Eekalabya	gender=m
Eero	gender=m
Eeva	gender=f
Efe
Effie	gender=f
Efim	gender=m
Efimia	gender=f
Efisio	gender=m
Efken	gender=m
Eflah	gender=m
Efraim	gender=m
Efrain	gender=m
Efrem	gender=m
Efren	gender=m
Efrosinia	gender=f
Efsun	gender=m
Eftalya	gender=f
Eftimia	gender=f
Eftimie	gender=m
Ega	gender=m
Ege	gender=m
Egemen	gender=m
Egeo	gender=m
Egidio	gender=m
Egils	gender=m
Eginardo	gender=m
Egisto	gender=m
Egizia	gender=f
Eglantine	gender=f	common=true
Egle	gender=f
Egmont	gender=m
Egon	gender=m
Egona	gender=f
Egor	gender=m
Egrim
Egīls	gender=m
Eileen	gender=f
Einar	gender=m
Einars	gender=m
Eino	gender=m
Einārs	gender=m
Eirik	gender=m
Eizens	gender=m
Eižens	gender=m
Eja	gender=m
Eka
Ekaaksh	gender=m
Ekadant	gender=m
Ekaksh	gender=m
Ekalavya	gender=m
Ekaling	gender=m
Ekaparnika	gender=f
Ekdant	gender=m
Ekec
Ekeç
Ekim
Ekin	gender=f
Ekmel	gender=m
Eko	gender=m
Ekow	gender=m
Ekrem	gender=m
Ekundayo	gender=m
El	gender=m	common=true
Ela	gender=f
Eladio	gender=m
Elaide	gender=f
Elaina	gender=f
Elaine	gender=f
Elakshi	gender=f
Elanur	gender=f
Elbek	gender=m
Elbert	gender=m
Elcin	gender=f
Elda	gender=f
Eldon	gender=m
Eldor	gender=m
Eldora	gender=f
Eldred	gender=m
Eldridge	gender=m
Elea	gender=f
Eleanor	gender=f
Eleanora	gender=f
Eleanore	gender=f
Eleazar	gender=m
Electa	gender=f
Elektra	gender=f
Elena	gender=f
Elene	gender=f
Eleni	gender=f
Elenor	gender=f
Elenora	gender=f
Eleonora	gender=f
Eleonore	gender=f
Eleonoro	gender=f
Eleonóra	gender=f
Elettra	gender=f
Eleuterio	gender=m
Eleuthere	gender=m
Elfrida	gender=f
Elfrieda	gender=f
Elfrída	gender=f
Elfrīda	gender=f
Elgin	gender=m
Eli
Elia
Eliabeth	gender=f
Eliah	gender=m
Eliahou	gender=m
Elian	gender=m
Eliana	gender=f
Eliane	gender=f
Eliano	gender=m
Elias	gender=m
Eliasz	gender=m
Elide	gender=f	common=true
Elie	gender=m
Eliel	gender=m
Eliette	gender=f
Eliezer	gender=m
Elif	gender=f
Elifio	gender=m
Eligio	gender=m
Elija	gender=m
Elijah	gender=m
Elimena	gender=f
Elin	gender=f
Elina	gender=f
Eline	gender=f
Elinor	gender=f
Elinore	gender=f
Elio	gender=m
Eliodoro	gender=m
Elion	gender=m
Eliona	gender=f
Elior	gender=m
Eliot	gender=m
Eliott	gender=m
Elisa	gender=f
Elisabet	gender=f
Elisabeta	gender=f
Elisabeth	gender=f
Elisabetta	gender=f
Elisaveta	gender=f
Elise	gender=f
Elisea	gender=f
Elisee	gender=m
Eliseo	gender=m
Elisha
Elisio	gender=m
Eliska	gender=f
Elissa	gender=f
Elita	gender=m
Eliza	gender=f
Elizabet	gender=f
Elizabeta	gender=f
Elizabeth	gender=f
Elizabeto	gender=f
Elizaveta	gender=f
Elize	gender=f
Elizej	gender=m
Elizeus	gender=m
Elizo	gender=f
Eliáš	gender=m
Eliška	gender=f
Elka	gender=f
Elkin
Ella	gender=f
Ellada	gender=f
Elle	gender=f
Ellen	gender=f
Ellen-Margrethe	gender=f
Elli	gender=f
Ellie	gender=f
Elliot	gender=m
Elliott	gender=m
Ellis
Ellsworth	gender=m
Elly	gender=f
Elma	gender=f
Elmar	gender=m
Elmars	gender=m
Elmas	gender=f
Elmer	gender=m
Elmira	gender=f
Elmo	gender=m
Elmore	gender=m
Elmurod	gender=m
Elmārs	gender=m
Elmīra	gender=f
Elna	gender=f
Elnora	gender=f
Elnur	gender=m
Eloa	gender=f
Eloan	gender=m
Eloane	gender=f
Elodia	gender=f
Elodie	gender=f
Elody	gender=f
Elogio	gender=m
Eloi	gender=m
Eloisa	gender=f
Eloise	gender=f
Elon	gender=m
Elona	gender=f
Elone	gender=m
Elora	gender=f
Elouan	gender=m
Elouise	gender=f
Eloy	gender=m
Eloá	gender=f
Eloïse	gender=f
Elpidio	gender=m
Elroy	gender=m
Elsa	gender=f
Elsbeth	gender=f
Else	gender=f
Elsie	gender=f
Elta	gender=f
Elti
Elton	gender=m
Eluh	gender=m
Elva	gender=f
Elvan
Elvera	gender=f
Elvezio	gender=m
Elvia	gender=f
Elvie	gender=f
Elvin	gender=m
Elvina	gender=f
Elvino	gender=m
Elvira	gender=f
Elvire	gender=f
Elvis	gender=m
Elvíra	gender=f
Elvīra	gender=f
Elwin	gender=m
Elwira	gender=f
Elwyn	gender=m
Elya	gender=f
Elyanora	gender=f
Elyas	gender=m
Elyes	gender=m
Elyne	gender=f
Elynn	gender=f
Elyor	gender=m
Elyse	gender=f
Elyssa	gender=f
Elyès	gender=m
Elza	gender=f
Elzbieta	gender=f
Elzear	gender=m
Elçin	gender=f
Elène	gender=f
Eléa	gender=f
Eléanore	gender=f
Eléonore	gender=f
Elías	gender=m
Elísio	gender=m
Elīna	gender=f
Elīza	gender=f
Elżbieta	gender=f
Ema	gender=f
Eman	gender=m
Emanoil	gender=m
Emanuel	gender=m
Emanuela	gender=f
Emanuele	gender=m
Emanuelly	gender=f
Emanuil	gender=m
Emas	gender=m
Embuh	gender=m
Emced	gender=m
Emeka	gender=m
Emel	gender=f
Emelia	gender=f
Emelie	gender=f
Emeline	gender=f
Emely	gender=f
Emerald	gender=f	common=true
Emerance	gender=f
Emerencie	gender=f
Emeric	gender=m
Emerich	gender=m
Emerson	gender=m
Emery	common=true
Emese	gender=f
Emi	gender=f
Emidio	gender=m
Emie	gender=f
Emiel	gender=m
Emil	gender=m
Emile	gender=m
Emili	gender=f
Emilia	gender=f
Emilian	gender=m
Emiliana	gender=f
Emiliano	gender=m
Emilie	gender=f
Emilien	gender=m
Emilija	gender=f
Emilijan	gender=m
Emilio
Emilián	gender=m
Emils	gender=m
Emily	gender=f
Emin	gender=m
Emine	gender=f
Emir	gender=m	common=true
Emirhan	gender=m
Emma	gender=f
Emmalee	gender=f
Emmanuel	gender=m
Emmanuelle
Emmelie	gender=f
Emmely	gender=f
Emmerico	gender=m
Emmet	gender=m	common=true
Emmett	gender=m
Emmi	gender=f
Emmie	gender=f
Emmitt	gender=m
Emmy	gender=f
Emna	gender=f
Emong	gender=m
Emory
Empirio	gender=m
Empluk	gender=m
Emrah	gender=m
Emre	gender=m
Emrullah	gender=m
Emy	gender=f
Emília	gender=f
Emílie	gender=f
Emīlija	gender=f
Emīls	gender=m
Ena	gender=f
Enakshi	gender=f
Endah	gender=f
Ender	gender=m
Enderun	gender=m
Endra	gender=m
Endrigo	gender=m
Enea	gender=m
Enecone	gender=m
Enes	gender=m
Engelbert	gender=m
Engin	gender=m
Enguerrand	gender=m
Enid	gender=f
Enie	gender=f
Enimia	gender=f
Enio	gender=m
Eniola	gender=f
Enis	gender=m
Enise	gender=f
Enna	gender=f
Ennio	gender=m
Enno	gender=m
Enoch	gender=m
Enola	gender=f
Enora	gender=f
Enos	gender=m
Enrica	gender=f
Enrico	gender=m
Enrique	gender=m
Ensar	gender=m
Ensio	gender=m
Enteng	gender=m
Enver	gender=m
Enya	gender=f
Enyo	gender=m
Enzo	gender=m
Enzo Gabriel	gender=m
Ephraim	gender=m
Ephraïm	gender=m
Epiphane	gender=m
Era	gender=f	common=true
Eracla	gender=f
Eraclide	gender=m
Eraldo	gender=m
Eralp	gender=m
Erardo	gender=m
Erasmo	gender=m
Erast	gender=m
Eray	gender=m
Erazim	gender=m
Erazmus	gender=m
Erberk	gender=m
Erberto	gender=m
Ercan	gender=m
Ercin	gender=m
Ercolano	gender=m
Ercole	gender=m
Ercument	gender=m
Ercüment	gender=m
Erda	gender=m
Erdal	gender=m
Erdem	gender=m
Erdeni
Erdenikatun
Erdeniozuk
Erdeniözük
Erdinc	gender=m
Erdinç	gender=m
Erel	gender=m
Eremia	gender=m
Eren	gender=m
Erenia	gender=m
Erentuz
Erentüz
Ergene
Ergenekatun
Ergin	gender=m
Ergun	gender=m
Erguner	gender=m
Ergün	gender=m
Ergüner	gender=m
Erhan	gender=m
Erhard	gender=m
Eriberto	gender=m
Eric	gender=m
Erica	gender=f	common=true
Erich	gender=m
Erick	gender=m
Ericka	gender=f
Erico	gender=m
Erik	gender=m
Erika	gender=f
Eriks	gender=m
Erin	gender=f
Erinc
Erine	gender=f
Erinç
Erkam	gender=m
Erkan	gender=m
Erke
Erkki	gender=m
Erkâm	gender=m
Erkân	gender=m
Erling	gender=m
Erma	gender=f
Erman	gender=m
Ermanno	gender=m
Ermelinda	gender=f
Ermen
Ermenegarda	gender=f
Ermenegilda	gender=f
Ermenegildo	gender=m
Ermes	gender=m
Ermete	gender=m
Ermilo	gender=m
Erminia	gender=f
Erminio	gender=m
Ermins	gender=m
Ermīns	gender=m
Erna	gender=f
Ernecjo	gender=m
Ernest	gender=m
Ernesta	gender=f
Ernestina	gender=f
Ernestine	gender=f
Ernestino	gender=f
Ernesto	gender=m
Ernestīne	gender=f
Erneĉjo	gender=m
Ernie	gender=m
Ernst	gender=m
Erol	gender=m
Eron	gender=m
Eros	gender=m	common=true
Ersan	gender=m
Ersilia	gender=f
Ersin	gender=m
Ertan	gender=m
Erten
Ertenozuk
Ertenözük
Ertugrul	gender=m
Ertuğrul	gender=m
Ervin	gender=m
Ervina	gender=f
Ervins	gender=m
Ervín	gender=m
Ervína	gender=f
Ervīns	gender=m
Erwan	gender=m
Erwann	gender=m
Erwin	gender=m
Eryn	gender=f
Erçin	gender=m
Erşan	gender=m
Esat	gender=m
Esau	gender=m
Esaù	gender=m
Esben	gender=m
Esen	gender=f
Esenbike
Eser	gender=f
Esha	gender=f
Eshana	gender=f
Eshita	gender=f
Esi	gender=f
Esin	gender=f
Esma	gender=f
Esmee	gender=f
Esmeralda	gender=f
Esmeray	gender=f
Esmira	gender=f
Esmée	gender=f
Esperanza	gender=f
Esra
Esref	gender=m
Esse	gender=m
Essie	gender=f
Esta	gender=f
Esteban	gender=m
Estefania	gender=f
Estefanía	gender=f
Estel
Estela	gender=f
Estell	gender=f
Estella	gender=f
Estelle	gender=f
Ester	gender=f	common=true
Estera	gender=f
Esterina	gender=f
Estevan	gender=m
Esther	gender=f
Estiawan	gender=m
Estiono	gender=m
Estrella	gender=f
Esuperio	gender=m
Esupofo	gender=m
Eszter	gender=f
Etela	gender=f
Eterie	gender=m
Etha	gender=f
Ethan	gender=m
Ethann	gender=m
Ethel	gender=f
Ethelyn	gender=f
Ethem	gender=m
Ethyl	gender=f	common=true
Etienne	gender=m
Etil
Ettie	gender=f
Ettore	gender=m
Eubert	gender=m
Euclide	gender=m
Eudes	gender=m
Eudochia	gender=f
Eudokia	gender=f
Eudoksja	gender=f
Eudora	gender=f
Eudoxe	gender=m
Eudoxie	gender=f
Eufebio	gender=m
Eufemia	gender=f
Eufemio	gender=m
Eufrasia	gender=f
Eufronio	gender=m
Eufrosina	gender=f
Eufrozina	gender=f
Eufrozína	gender=f
Eugen	gender=m
Eugene	gender=m
Eugenia	gender=f
Eugenie	gender=f
Eugenio	gender=m
Eugeniu	gender=m
Eugeniusz	gender=m
Eugène	gender=m
Eugénia	gender=f
Eugénie	gender=f
Eula	gender=f
Eulah	gender=f
Eulalia	gender=f
Eulalie	gender=f
Eulálie	gender=f
Euna	gender=f
Eunice	gender=f
Eunika	gender=f
Euphrasie	gender=f
Euridice	gender=f
Eurydice	gender=f
Eusebe	gender=m
Eusebia	gender=f
Eusebie	gender=f
Eusebio	gender=m
Eusebiu	gender=m
Eusebius	gender=m
Euseo	gender=m
Eustache	gender=m
Eustorgio	gender=m
Eustosio	gender=m
Eustracjusz	gender=m
Eusèbe	gender=m
Eusébie	gender=f
Eutalia	gender=f
Eutalio	gender=m
Eva	gender=f
Evald	gender=m
Evaldo	gender=m
Evalds	gender=m
Evalyn	gender=f
Evan	gender=m
Evandro	gender=m
Evangelina	gender=f
Evangeline	gender=f
Evanghelina	gender=f
Evann	gender=m
Evans	gender=m
Evar	gender=f
Evarist	gender=m
Evariste	gender=m
Evaristo	gender=m
Evasio	gender=m
Evdochia	gender=f
Evdokija	gender=f
Eve	gender=f	common=true
Evelien	gender=f
Eveliina	gender=f
Evelin	gender=f
Evelina	gender=f
Eveline	gender=f
Evelino	gender=f
Evelyn	gender=f
Evelyne	gender=f
Evelína	gender=f
Evelīna	gender=f
Even	gender=m	common=true
Everardo	gender=m
Everett	gender=m
Everette	gender=m
Evert	gender=m	common=true
Evgheni	gender=m
Evghenia	gender=f
Evghenii	gender=m
Evi	gender=f
Evidio	gender=m
Evie	gender=f
Evin
Evo	gender=f
Evodio	gender=m
Evran	gender=m
Evrard	gender=m
Evremondo	gender=m
Evren	gender=m
Evsen	gender=f
Evy	gender=f
Evzen	gender=m
Evzenie	gender=f
Evîn	gender=f
Evşen	gender=f
Evžen	gender=m
Evženie	gender=f
Ewa	gender=f
Ewald	gender=m
Ewan	gender=m
Ewatomi	gender=f
Ewelina	gender=f
Ewell	gender=m
Ewen	gender=m
Ewenn	gender=m
Eya	gender=f
Eyal	gender=m
Eyiz
Eylul	gender=f
Eylül	gender=f
Eymen	gender=m
Eyram
Eysan	gender=f
Eytan	gender=m
Eythan	gender=m
Eyup	gender=m
Eyüp	gender=m
Eyşan	gender=f
Ezechiel	gender=m
Ezechiele	gender=m
Ezekiel	gender=m
Ezequiel	gender=m
Ezio	gender=m
Ezra	gender=m
Ezrak	gender=m
Eğrim
Eşref	gender=m
Faas	gender=m
Fabia	gender=f
Fabian	gender=m	common=true
Fabiana	gender=f
Fabiano	gender=m
Fabie	gender=f
Fabien	gender=m
Fabienne	gender=f
Fabijan	gender=m
Fabio	gender=m
Fabiola	gender=f
Fabián	gender=m
Fabiána	gender=f
Fabiënne	gender=f
Fabrice	gender=m
Fabricia	gender=f
Fabricio	gender=m
Fabrizio	gender=m
Fabrícia	gender=f
Fabrício	gender=m
Fadekemi	gender=f
Faderera	gender=f
Fadi	gender=m
Fadime	gender=f
Fady	gender=m
Fadıl	gender=m
Fae	gender=f
Fahrettin	gender=m
Fahri	gender=m
Fahriddin	gender=m
Fahriye	gender=f
Fahrunissa	gender=f
Fahrünissa	gender=f
Faik	gender=m
Faiq	gender=m
Faith	gender=f	common=true
Faizah	gender=f
Falba	gender=m
Falih	gender=m
Falk	gender=m
Famiano	gender=m
Famke	gender=f
Fanika	gender=f
Fanni	gender=f
Fannie	gender=f
Fanny	gender=f	common=true
Fanta	gender=f
Fantin	gender=m
Fantine	gender=f
Fanyana	gender=m
Fara	gender=f
Farah	gender=f
Farangiz	gender=f
Fardau	gender=f
Fares	gender=m
Farhunnisa	gender=f
Farida	gender=f
Faris	gender=m
Farouk	gender=m
Farruh	gender=m
Faruk	gender=m
Farès	gender=m
Fasih	gender=m
Fathonah	gender=f
Fatih	gender=m
Fatim	gender=f
Fatima	gender=f
Fatimata	gender=f
Fatimo	gender=f
Fatin	gender=m
Fatma	gender=f
Fatos	gender=f
Fatou	gender=f
Fatouma	gender=f
Fatoumata	gender=f
Fatoş	gender=f
Faust	gender=m
Fausta	gender=f
Faustin	gender=m
Faustina	gender=f
Faustine	gender=f
Faustino	gender=m
Fausto	gender=m
Faustyn	gender=m
Faustyna	gender=f
Faustýn	gender=m
Faustýna	gender=f
Favian	gender=m
Fay	gender=f	common=true
Faya	gender=f
Faye	gender=f
Fayen	gender=f
Fayenne	gender=f
Faysal	gender=m
Fayzbek	gender=m
Fazilat	gender=f
Fazilet	gender=f
Fazio	gender=m
Fazliddin	gender=m
Fazlı	gender=m
Fazullah	gender=m
Fazıl	gender=m
Feba	gender=f
Febe	gender=f
Febi	gender=f
Febriana	gender=f
Febrina	gender=f
Feda	gender=m
Fedai	gender=m
Fedde	gender=m
Fedele	gender=m
Federica	gender=f
Federico	gender=m
Fedor	gender=m
Fedora	gender=f	common=true
Fedro	gender=m
Fehime	gender=f
Fehintola	gender=f
Fehmi	gender=m
Felice	gender=m
Felicia	gender=f
Felician	gender=m
Feliciano	gender=m
Felicie	gender=f
Felicien	gender=m
Felicita	gender=f
Felicitas	gender=f
Felicite	gender=m
Felicity	gender=f	common=true
Felicián	gender=m
Feliks	gender=m
Felina	gender=f
Feline	gender=f	common=true
Felipa	gender=f
Felipe	gender=m
Felix	gender=m
Felton	gender=m
Felícia	gender=f
Felície	gender=f
Fem	gender=f
Femke	gender=f
Femm	gender=f
Fender	gender=m	common=true
Fenja	gender=f
Fenna	gender=f
Fenne	gender=f
Feodor	gender=m
Feodora	gender=f
Feodosia	gender=f
Ferah	gender=f
Feramus	gender=m
Feramuz	gender=m
Feramuş	gender=m
Feray	gender=f
Ferda
Ferdi	gender=m
Ferdinand	gender=m
Ferdinanda	gender=f
Ferdinando	gender=m
Ferdynanda	gender=f
Ferenc	gender=m
Ferhan	gender=m
Ferhat	gender=m
Feride	gender=f
Feridun	gender=m
Feriel	gender=f
Feriha	gender=f
Ferit	gender=m
Ferman	gender=m
Fermiano	gender=m
Fermin	gender=m
Fermo	gender=m
Fern	gender=f	common=true
Fernanda	gender=f
Fernando	gender=m
Fernando Javier	gender=m
Ferne	gender=f
Ferre	gender=m
Ferruccio	gender=m
Ferruh	gender=m
Feruza	gender=f
Feryel	gender=f
Festo	gender=m
Fevronia	gender=f
Fevzi	gender=m
Feyyaz	gender=m
Feyza	gender=f
Feyzullah	gender=m
Fiacre	gender=m
Fiammetta	gender=f
Fibikemi	gender=f
Fidan	gender=f
Fidel	gender=m
Fidele	gender=m
Fidelie	gender=f
Fidelius	gender=m
Fidenziano	gender=m
Fidenzio	gender=m
Fidèle	gender=m
Fieke	gender=f
Fien	gender=f
Fiene	gender=f
Fiep	gender=f
Fiete	gender=m
Figen	gender=f
Fiifi	gender=m
Fikayomi	gender=f
Fikret	gender=m
Fikri	gender=m
Fikriye	gender=f
Filemon	gender=m
Filibert	gender=m
Filiberto	gender=m
Filip	gender=m
Filipa	gender=f
Filipe	gender=m
Filipino	gender=f
Filipp	gender=m
Filippa	gender=f
Filippo	gender=m
Filiz	gender=f
Filofteia	gender=f
Filomen	gender=m
Filomena	gender=f
Filomeno	gender=m
Filoména	gender=f
Filotije	gender=m
Filou	gender=f
Fily	gender=f
Fine	gender=f	common=true
Finia	gender=f
Finja	gender=f
Finlay	gender=m
Finley	gender=m
Finn	gender=m
Finnja	gender=f
Finnley	gender=m
Fiodor	gender=m
Fiona	gender=f
Fionn	gender=m
Fiordaliso	gender=f
Fiore	gender=f
Fiorella	gender=f
Fiorenza	gender=f
Fiorenziano	gender=m
Fiorenzo	gender=m
Firas	gender=m
Firdavs	gender=m
Firdevs	gender=f
Firmin	gender=m
Fitrat	gender=m
Fitri	gender=f
Fitria	gender=f
Fitriani	gender=f
Flaminia	gender=f
Flavia	gender=f
Flavian	gender=m
Flaviana	gender=f
Flaviano	gender=m
Flavie	gender=f
Flavien	gender=m
Flavio	gender=m
Flaviu	gender=m
Flavius	gender=m
Flavián	gender=m
Fleano	gender=m
Fleta	gender=f
Fletcher	gender=m
Fleur	gender=f
Flip	gender=m	common=true
Flo	gender=f
Floare	gender=f
Floarea	gender=f
Flodoard	gender=m
Floor	gender=f	common=true
Floortje	gender=f
Flor	gender=f
Flora	gender=f	common=true
Flore	gender=f
Florea	gender=m
Florence	gender=f
Florencia	gender=f
Florencio	gender=m
Florencja	gender=f
Florent	gender=m
Florentin	gender=m
Florentina	gender=f
Florentine	gender=f
Florentyn	gender=m
Florentyna	gender=f
Florentýn	gender=m
Florentýna	gender=f
Florestan	gender=m
Florian	gender=m
Floriana	gender=f
Floriane	gender=f
Floriano	gender=m
Florica	gender=f
Florida
Floridia	gender=f
Florie	gender=f
Florin	gender=m	common=true
Florina	gender=f
Florine	gender=f
Floris	gender=m
Florián	gender=m
Flossie	gender=f
Floy
Floyd	gender=m
Flurin	gender=m
Flurina	gender=f
Flynn	gender=m
Flóra	gender=f
Foca	gender=f
Fode	gender=m
Folashade	gender=f
Folco	gender=m
Folu	gender=m
Ford	gender=m	common=true
Forest	gender=m	common=true
Forrest	gender=m
Fortunat	gender=m
Fortunata	gender=f
Fortunato	gender=m
Fortune	gender=m	common=true
Fortunee	gender=f
Fortunát	gender=m
Fortuné	gender=m
Fortunée	gender=f
Fos	gender=m
Fosca	gender=f
Fosco	gender=m
Foss	gender=m
Foster	gender=m	common=true
Fotih	gender=m
Fotima	gender=f
Foucauld	gender=m
Foulques	gender=m
Fran	gender=f
Frana	gender=m
Franc	gender=m	common=true
Franca	gender=f
France	gender=f
Frances	gender=f
Francesca	gender=f
Francesco	gender=m
Francette	gender=f
Franci	gender=m
Francia	gender=f
Francine	gender=f
Francis
Francisc	gender=m
Francisca	gender=f
Francisco	gender=m
Francisco Javier	gender=m
Francisko	gender=m
Francisque	gender=m
Franciszek	gender=m
Franciszka	gender=f
Franck	gender=m
Franco	gender=m
Francois	gender=m
Francoise	gender=f
Franjo	gender=m
Frank	gender=m	common=true
Franka	gender=f
Frankie
Franklin	gender=m	common=true
Frantisek	gender=m
Frantiska	gender=f
František	gender=m
Františka	gender=f
Franz	gender=m
Franziska	gender=f
François	gender=m
Françoise	gender=f
Fred	gender=m
Freda	gender=f
Freddie	gender=m
Freddy	gender=m
Frederic	gender=m
Frederica	gender=f
Frederick	gender=m
Frederico	gender=m
Frederik	gender=m
Frederike	gender=f
Frederiko	gender=m
Frederique	gender=f
Fredrick	gender=m
Fredrik	gender=m
Fredy	gender=m
Freeda	gender=f
Freek	gender=m
Freeman	gender=m	common=true
Freida	gender=f
Freja	gender=f
Frenkie	gender=m
Freya	gender=f
Frida	gender=f
Frido	gender=m
Fridolin	gender=m
Fridolín	gender=m
Fridrich	gender=m
Frieda	gender=f
Friederike	gender=f
Friedrich	gender=m
Fritz	gender=m
Frontiniano	gender=m
Frusina	gender=f
Fruzsina	gender=f
Fryderyk	gender=m
Fráňa	gender=m
Frédéric	gender=m
Frédérique	gender=f
Frída	gender=f
Frīda	gender=f
Fuat	gender=m
Fulbert	gender=m
Fulberto	gender=m
Fulcran	gender=m
Fuldem	gender=f
Fulden	gender=f
Fulgence	gender=m
Fulgenzio	gender=m
Fulvia	gender=f
Fulvio	gender=m
Fulya	gender=f
Funani	gender=m
Funda	gender=f
Funmilade	gender=m
Funmilayo	gender=m
Fureyya	gender=f
Furio	gender=m
Furkan	gender=m
Furkân	gender=m
Furman	gender=m
Furseo	gender=m
Furuzan	gender=f
Fuscolo	gender=m
Fusun	gender=f
Fuzuli	gender=m
Fynn	gender=m
Fábio	gender=m
Fâlih	gender=m
Féba	gender=f
Félicie	gender=f
Félicité	gender=m
Féline	gender=f
Félix	gender=m
Füreyya	gender=f
Füruzan	gender=f
Füsun	gender=f
G'affor	gender=m
G'afur	gender=m
G'iyos	gender=m
G'ulom	gender=m
Gabe	gender=m
Gabi	gender=m
Gabin	gender=m
Gabino	gender=m
Gabor	gender=m
Gabriel	gender=m
Gabriela	gender=f
Gabriele	gender=m
Gabriella	gender=f
Gabrielle	gender=f
Gabrielo	gender=m
Gabrijela	gender=f
Gabriël	gender=m
Gad	gender=m	common=true
Gada	gender=m
Gadang	gender=m
Gading	gender=m
Gadis	gender=f
Gaduh	gender=m
Gael	gender=m
Gaelle	gender=f
Gaetan	gender=m
Gaetano	gender=m
Gaffar	gender=m
Gagan	gender=m
Gage	gender=m	common=true
Gaglioffo	gender=m
Gaia	gender=f
Gail	gender=f
Gaiman	gender=m
Gaio	gender=m
Gaj	gender=m
Gaja	gender=f
Gajaadhar	gender=m
Gajabahu	gender=m
Gajadhar	gender=m
Gajana	gender=f
Gajbaahu	gender=m
Gal	gender=m	common=true
Gala	gender=f	common=true
Galak	gender=m
Galang	gender=m
Galar	gender=m
Galatea	gender=f
Galdino	gender=m
Galeazzo	gender=m
Galfryd	gender=m
Galih	gender=m
Galileo	gender=m
Galina	gender=f
Galiono	gender=m
Gallicano	gender=m
Galuh	gender=m
Galur	gender=m
Gaman	gender=m
Gamani	gender=m
Gamanto	gender=m
Gambira	gender=m
Gamblang	gender=m
Gamze	gender=f
Ganak	gender=m
Ganaka	gender=m
Ganapati	gender=m
Ganda	gender=m
Gandewa	gender=m
Gandharv	gender=m
Gandharva	gender=m
Gandi	gender=m
Gandolfo	gender=m
Ganep	gender=m
Ganesh	gender=m
Ganesha	gender=f
Gangesh	gender=m
Gangsa	gender=m
Gangsar	gender=m
Ganjaran	gender=m
Gantar	gender=m
Gara	gender=m
Garan	gender=m
Garance	gender=f
Garang	gender=m
Garda	gender=m
Gardner	gender=m
Garett	gender=m
Garfield	gender=m
Garik	gender=m
Garika	gender=f
Garimberto	gender=m
Garland	gender=m	common=true
Garnet	common=true
Garnett
Garnier	gender=m
Garret	gender=m	common=true
Garrett	gender=m
Garrick	gender=m
Garrison	gender=m	common=true
Garry	gender=m
Garth	gender=m
Garud	gender=m
Garuda	gender=m
Gary	gender=m
Gaspar	gender=m
Gaspard	gender=m
Gaspare	gender=m
Gasper	gender=m
Gasti	gender=f
Gaston	gender=m
Gastone	gender=m
Gastono	gender=m
Gati	gender=m
Gatien	gender=m
Gatik	gender=m
Gatot	gender=m
Gatra	gender=m
Gatsha	gender=m
Gaud	gender=m	common=true
Gaudenzia	gender=f
Gaudenzio	gender=m
Gaudino	gender=m
Gauraang	gender=m
Gaurang	gender=m
Gauranga	gender=m
Gautam	gender=m
Gautama	gender=m
Gautami	gender=f
Gauthier	gender=m
Gautier	gender=m
Gautiero	gender=m
Gavin	gender=m
Gavino	gender=m
Gavril	gender=m
Gavrilo	gender=m
Gavxar	gender=f
Gawati	gender=f
Gayatri	gender=f
Gaye	gender=f
Gayle	gender=f
Gazanfer	gender=m
Gazi	gender=m
Gaétan	gender=m
Gaël	gender=m
Gaëlle	gender=f
Gaëtan	gender=m
Gaïa	gender=f
Gašpar	gender=m
Gašper	gender=m
Gbadebo	gender=m
Gbeminiyi	gender=m
Gbemisola	gender=m
Gbolahan	gender=m
Gbowoade	gender=m
Geanina	gender=f
Gedeon	gender=m
Gedeone	gender=m
Gederts	gender=m
Geeta	gender=f
Geetanjali	gender=f
Gejza	gender=m
Gelila	gender=f
Gelin
Gelincik
Gellert	gender=m
Gellért	gender=m
Gelsomina	gender=f
Geltrude	gender=f
Gelu	gender=m
Gema	gender=f
Gemine	gender=f
Gemini	gender=f
Geminiano	gender=m
Gemma	gender=f	common=true
Genadij	gender=m
Gencer	gender=m
Gene	gender=m	common=true
General	gender=m	common=true
Generosa	gender=f
Generoso	gender=m
Genesia	gender=f
Genesio	gender=m
Genesis	gender=f	common=true
Geneva	gender=f	common=true
Genevieve	gender=f
Geneviève	gender=f
Gennaro	gender=m
Genoveffa	gender=f
Genoveva	gender=f
Genta	gender=f
Gentile	gender=m	common=true
Genziano	gender=m
Geo	gender=m
Geoffrey	gender=m
Geoffroy	gender=m
Georg	gender=m
George	gender=m
Georgel	gender=m
Georges	gender=m
Georgeta	gender=f
Georgette	gender=f	common=true
Georgia	gender=f
Georgian	gender=m
Georgiana	gender=f
Georgianna	gender=f
Georgije	gender=m
Georgina	gender=f
Georgo	gender=m
Geovanni	gender=m
Geovanny	gender=m
Geovany	gender=m
Gerald	gender=m
Geralda	gender=f
Geraldina	gender=f
Geraldine	gender=f
Gerard	gender=m
Gerarda	gender=f
Gerardina	gender=f
Gerardo	gender=m
Gerasim	gender=m
Gerasimo	gender=m
Geraud	gender=m
Gerazim	gender=m
Gerazym	gender=m
Gerberge	gender=f
Gerbert	gender=m
Gerda	gender=f
Geremia	gender=m
Gergely	gender=m
Gergo	gender=m
Gergő	gender=m
Gerhard	gender=m
Gerharda	gender=f
Gerino	gender=m
Germain	gender=m
Germaine
German	gender=m
Germana	gender=f
Germano	gender=m
Germán	gender=m
Gerolamo	gender=m
Geronimo	gender=m
Geronzio	gender=m
Gerrit	gender=m
Gerry	gender=m
Gerson	gender=m
Gertrud	gender=f
Gertruda	gender=f
Gertrude	gender=f
Gertrudo	gender=f
Gertrúda	gender=f
Gervais	gender=m
Gervasio	gender=m
Gesualdo	gender=m
Geta	gender=f	common=true
Gevheri	gender=m
Geza	gender=m
Ghaliyati	gender=f
Ghanaanand	gender=m
Ghanashyam	gender=m
Ghani	gender=m
Ghanshyam	gender=m
Ghenadi	gender=m
Ghenadie	gender=m
Ghennadi	gender=m
Gheorghe	gender=m
Gheorghi	gender=m
Gheorghii	gender=m
Gheorghina	gender=f
Gherardo	gender=m
Gherghina	gender=f
Gherman	gender=m
Ghislain	gender=m
Ghita	gender=f
Gia	gender=f
Gia Anh	gender=m
Gia Huy	gender=m
Gia Khanh	gender=f
Gia Linh	gender=f
Gia Minh	gender=m
Gia Nhi	gender=f
Gia Phong	gender=m
Gia Uy	gender=m
Gia Vinh	gender=m
Giacinta	gender=f
Giacinto	gender=m
Giacobbe	gender=m
Giacomo	gender=m
Giada	gender=f
Giadero	gender=m
Giambattista	gender=m
Gian	gender=m
Gianbattista	gender=m
Giancarlo	gender=m
Giandomenico	gender=m
Gianfranco	gender=m
Giang Lam	gender=m
Giang Nam	gender=m
Giang Thanh	gender=f
Gianina	gender=f
Gianluca	gender=m
Gianluigi	gender=m
Gianmarco	gender=m
Gianmaria	gender=m
Gianmario	gender=m
Gianna	gender=f
Gianni	gender=m
Gianpaolo	gender=m
Gianpiero	gender=m
Gianpietro	gender=m
Gianuario	gender=m
Giao Linh	gender=f
Giasone	gender=m
Gibran	gender=m
Gica	gender=m
Gicu	gender=m
Gică	gender=m
Gideon	gender=m
Giel	gender=m
Gifty	gender=f
Gigi	gender=f
Gigliola	gender=f
Gijs	gender=m
Gil	gender=m
Gilang	gender=m
Gilbert	gender=m	common=true
Gilberta	gender=f
Gilberto	gender=m
Gilda	gender=f
Gildo	gender=m
Giles	gender=m
Giliola	gender=f
Gilles	gender=m
Gillian	gender=f
Gillo	gender=m
Gina	gender=f
Gineto	gender=m
Ginevra	gender=f
Ginewra	gender=f
Ginger	gender=f	common=true
Gino	gender=m
Gioacchina	gender=f
Gioacchino	gender=m
Giobbe	gender=m
Gioberto	gender=m
Gioconda	gender=f
Giocondo	gender=m
Gioele	gender=m
Gioia	gender=f
Gion	gender=m
Giona	gender=m
Gionata	gender=m
Giordano	gender=m
Giorgia	gender=f
Giorgian	gender=m
Giorgiana	gender=f
Giorgio	gender=m
Giosue	gender=m
Giosuele	gender=m
Giosuè	gender=m
Giotto	gender=m
Giovani	gender=m
Giovanna	gender=f
Giovanni	gender=m
Giovanny	gender=m
Giove	gender=m
Gioventino	gender=m
Giovenzio	gender=m
Girardo	gender=m
Girart	gender=m
Giray	gender=m
Giri	gender=m
Girija	gender=f
Girik	gender=m
Girika	gender=m
Girindra	gender=m
Giriraaj	gender=m
Giriraj	gender=m
Girish	gender=m
Girja	gender=f
Girolamo	gender=m
Girts	gender=m
Gisela	gender=f
Gisele	gender=f
Gisella	gender=f
Gislebert	gender=m
Gisselle	gender=f
Gisèle	gender=f
Gita	gender=f
Gitanjali	gender=f
Gitte	gender=f
Giuda	gender=m
Giuditta	gender=f
Giulia	gender=f
Giuliana	gender=f
Giuliano	gender=m
Giulio	gender=m
Giulitta	gender=f
Giuseppa	gender=f
Giuseppe	gender=m
Giuseppina	gender=f
Giusta	gender=f
Giustiniano	gender=m
Giusto	gender=m
Gizela	gender=f
Gizem	gender=f
Gladyce	gender=f
Gladys	gender=f
Glauco	gender=m
Gleb	gender=m
Glen	gender=m	common=true
Glenda	gender=f
Glenn	gender=m
Glenna	gender=f
Glennie	gender=f
Gligorije	gender=m
Gloria	gender=f
Glorie	gender=f
Gobinda	gender=m
Godeberta	gender=f
Godfrey	gender=m
Godiva	gender=f
Goffredo	gender=m
Gojko	gender=m
Gokalp	gender=m
Gokben
Gokboru
Gokce	gender=f
Gokcegol
Gokcen
Gokcicek
Gokmen	gender=m
Goknur	gender=f
Goksin	gender=f
Golda	gender=f
Golden	common=true
Golia	gender=m
Golub	gender=m
Gomberto	gender=m
Gonca	gender=f
Goncalo	gender=m
Gondebaud	gender=m
Gondulfo	gender=m
Gonenc	gender=m
Gonerio	gender=m
Gongor	gender=m
Gonsalwy	gender=m
Gonthier	gender=m
Gontran	gender=m
Gonul	gender=f
Gonzaga	gender=m
Gonzague	gender=m
Gonzalo	gender=m
Gonçalo	gender=m
Gopaal	gender=m
Gopal	gender=m
Gopee	gender=m
Gopi	gender=m
Gorakhanatha	gender=m
Gorakhnath	gender=m
Goran	gender=m
Gorana	gender=f
Goranka	gender=f
Gorazd	gender=m
Gordan	gender=m
Gordana	gender=f
Gordiano	gender=m
Gordon	gender=m
Gorkem	gender=m
Gorun
Gosto	gender=m
Goswamee	gender=m
Goswami	gender=m
Gothard	gender=m
Gottardo	gender=m
Gottfried	gender=m
Gotum	gender=m
Goundo	gender=f
Gouranga	gender=m
Goutam	gender=m
Govinda	gender=m
Gozde	gender=f
Grace	gender=f	common=true
Gracian	gender=m
Graciana	gender=f
Gracie	gender=f
Graciela	gender=f
Graciliano	gender=m
Gracián	gender=m
Graciána	gender=f
Gracja	gender=f
Gradimir	gender=m
Grady	gender=m
Graham	gender=m	common=true
Grant	gender=m	common=true
Granville	gender=m
Grato	gender=m
Grayce	gender=f
Grayson	gender=m
Grazia	gender=f
Graziana	gender=f
Graziano	gender=m
Graziella	gender=f
Grazina	gender=f
Gražina	gender=f
Green	gender=m	common=true
Greg	gender=m
Gregg	gender=m
Gregoire	gender=m
Gregor	gender=m
Gregoria	gender=f
Gregorian	gender=m
Gregorio	gender=m
Gregory	gender=m
Greta	gender=f
Gretchen	gender=f
Greyson	gender=m
Grga	gender=m
Grgo	gender=m
Grgur	gender=m
Griffin	gender=m	common=true
Grigore	gender=m
Grigori	gender=m
Grigorije	gender=m
Grimaldo	gender=m
Griselda	gender=f
Grizelda	gender=f
Grover	gender=m
Grozdana	gender=f
Gry	gender=f
Grzegorz	gender=m
Grácie	gender=f
Grâce	gender=f
Grégoire	gender=m
Gréta	gender=f
Guadalupe
Gualberto	gender=m
Gualtiero	gender=m
Gubio	gender=m
Gudakesa	gender=m
Gudakesha	gender=m
Gudrite	gender=f
Gudrun	gender=f
Gudrīte	gender=f
Guelfo	gender=m
Guenda	gender=f
Guendalina	gender=f
Guenievre	gender=f
Guenièvre	gender=f
Guerin	gender=m
Guerrino	gender=m
Guglielmo	gender=m
Guher	gender=f
Gui	gender=m
Guiberto	gender=m
Guido	gender=m
Guilhem	gender=m
Guilhemine	gender=f
Guilherme	gender=m
Guillaume	gender=m
Guillemette	gender=f
Guillermina	gender=f
Guillermo	gender=m
Guiscardo	gender=m
Guiseppe	gender=m
Gul	gender=f
Gula	gender=f	common=true
Gulay	gender=f
Gulbahar	gender=f
Gulbaxor	gender=f
Gulben	gender=f
Gulchexra	gender=f
Gulcin	gender=f
Guldem	gender=f
Gulden	gender=f	common=true
Guldeste	gender=f
Gulegen
Gulemen
Gulen	gender=f
Guler
Gulgun	gender=f
Gulhan	gender=m
Gulistan	gender=f
Guljamol	gender=f
Guljaxon	gender=f
Gulnaz	gender=f
Gulnora	gender=f
Gulnoza	gender=f
Guloy	gender=f
Gulpembe	gender=f
Gulriz	gender=f
Gulsen	gender=f
Gulseren	gender=f
Gulsora	gender=f
Gulsum	gender=f
Gultekin	gender=m
Gulumser
Gulzira	gender=f
Gulzoda	gender=f
Gumesindo	gender=m
Gumus
Gun	common=true
Gunars	gender=m
Gunay
Guncicek
Gundelinda	gender=f
Gundogdu
Gundogmus
Guner
Gunes	gender=f
Gungor	gender=f
Gunilla	gender=f
Guniz	gender=f
Gunnar	gender=m
Gunnel	gender=f	common=true
Gunner	gender=m	common=true
Gunnur	gender=f
Gunsel	gender=f
Gunseli	gender=f
Gunter	gender=m
Gunyaruk
Gunārs	gender=m
Gurbuz	gender=m
Gurcan	gender=f
Gurdal	gender=m
Gurdev	gender=m
Gurhan	gender=m
Gurkan	gender=m
Gurol	gender=m
Gursel	gender=m
Guru	gender=m	common=true
Gus	gender=m
Gussie	gender=f
Gust	gender=m	common=true
Gustav	gender=m
Gustava	gender=f
Gustave	gender=m
Gustavine	gender=f
Gustavino	gender=f
Gustavo	gender=m
Gustáv	gender=m
Guus	gender=m
Guusje	gender=f
Guven
Guvenalp	gender=m
Guvercin
Guy	gender=m	common=true
Guyot	gender=m	common=true
Guzey
Guérin	gender=m
Gvendolina	gender=f
Gvendolína	gender=f
Gvozden	gender=m
Gwen	gender=f
Gwenaelle	gender=f
Gwenaëlle	gender=f
Gwendoline	gender=m
Gwendolyn	gender=f
Gwido	gender=m
Gyorgy	gender=m
György	gender=m
Gábor	gender=m
Gál	gender=m
Gédéon	gender=m
Gérald	gender=m
Gérard	gender=m
Géraud	gender=m
Géza	gender=m
Gökalp	gender=m
Gökben
Gökbörü
Gökmen	gender=m
Göknur	gender=f
Gökçe	gender=f
Gökçegöl
Gökçen
Gökçiçek
Gökşin	gender=f
Gönenç	gender=m
Göngör	gender=m
Gönül	gender=f
Göran	gender=m
Görkem	gender=m
Görün
Gözde	gender=f
Gúbio	gender=m
Güher	gender=f
Gül	gender=f
Gülay	gender=f
Gülbahar	gender=f
Gülben	gender=f
Güldem	gender=f
Gülden	gender=f
Güldeste	gender=f
Gülegen
Gülemen
Gülen	gender=f
Güler
Gülgün	gender=f
Gülhan	gender=m
Gülnaz	gender=f
Gülpembe	gender=f
Gülriz	gender=f
Gülsen	gender=f
Gülsüm	gender=f
Gültekin	gender=m
Gülçin	gender=f
Gülümser
Gülşen	gender=f
Gümüş
Gün
Günay
Gündoğdu
Gündoğmuş
Güner
Güneş	gender=f
Güngör	gender=f
Güniz	gender=f
Günnur	gender=f
Günsel	gender=f
Günseli	gender=f
Günyaruk
Günçiçek
Gürbüz	gender=m
Gürcan	gender=f
Gürdal	gender=m
Gürhan	gender=m
Gürkan	gender=m
Gürol	gender=m
Gürsel	gender=m
Güven
Güvenalp	gender=m
Güvercin
Güzey
Gıyas	gender=m
Gűnter	gender=m
Ha Giang	gender=f
Ha Mi	gender=f
Ha My	gender=f
Ha Nhi	gender=f
Ha Thanh	gender=f
Habbab	gender=m
Habib	gender=m
Habiba
Habil	gender=m
Haby	gender=f
Hacib	gender=m
Hadi	gender=m
Hadja	gender=f
Hadley
Hadriel	gender=m
Hadrien	gender=m
Hafi	gender=m
Hafid	gender=m
Hafsa	gender=f
Hafshah	gender=f
Hafız	gender=m
Hagen	gender=m
Hailee	gender=f
Hailey	gender=f
Hailie	gender=f
Haim	gender=m
Hairyanto	gender=m
Hajar	gender=f
Hakan	gender=m
Hakem	gender=m
Haki	gender=m
Hakim	gender=m	common=true
Hakkı	gender=m
Hakon	gender=m
Hal	gender=m
Haldun	gender=m
Hale	gender=f	common=true
Haleigh	gender=f
Haley	gender=f
Halie	gender=f
Halil	gender=m
Halim	gender=m
Halima	gender=f
Halina	gender=f
Halis	gender=m
Halit	gender=m
Halle	gender=f
Hallie	gender=f
Haluk	gender=m
Ham Nghi	gender=f
Hamdi	gender=m
Hamdullah	gender=m
Hamed	gender=m
Hami	gender=m
Hamid	gender=m
Hamidou	gender=m
Hamima	gender=f
Hamish	gender=m
Hamit	gender=m
Hammad	gender=m
Hammâd	gender=m
Hamsini	gender=f
Hamza	gender=m
Hamzah	gender=m
Hana	gender=f
Hanae	gender=f
Hanaé	gender=f
Handan	gender=f
Hande	gender=f
Hanefi	gender=m
Hanga	gender=f
Hani
Hania	gender=f
Hanifa	gender=f
Hank	gender=m	common=true
Hanna	gender=f
Hannabel	gender=f
Hannah	gender=f
Hanne	gender=f
Hannele	gender=f
Hannes	gender=m
Hanno	gender=m
Hannu	gender=m
Hans	gender=m
Hans-Peter	gender=m
Hans-Rudolf	gender=m
Hans-Ulrich	gender=m
Hansjorg	gender=m
Hansjörg	gender=m
Hanspeter	gender=m
Hansruedi	gender=m
Hansueli	gender=m
Hanus	gender=m
Hanuš	gender=m
Haralamb	gender=m
Haralambie	gender=m
Harald	gender=m
Hardana	gender=m
Hardi	gender=m
Hardouin	gender=m
Hardy	gender=m	common=true
Hari	gender=m
Harimurti	gender=m
Harinakshi	gender=f
Harinarayan	gender=m
Harit	gender=m
Harita	gender=f
Harja	gender=m
Harjasa	gender=m
Harjaya	gender=m
Harjo	gender=m
Harley
Harmon	gender=m
Harmony	gender=f	common=true
Harold	gender=m
Haron	gender=m
Haroun	gender=m
Harouna	gender=m
Haroune	gender=m
Harper	gender=f	common=true
Harriet	gender=f
Harrison	gender=m
Harry	gender=m	common=true
Harsana	gender=m
Harsanto	gender=m
Harsaya	gender=m
Hartaka	gender=m
Hartana	gender=m
Harto	gender=m
Harun	gender=m
Harvey	gender=m
Hasan	gender=m
Hasano	gender=m
Haseki	gender=m
Hasibi	gender=m
Hasim	gender=m
Hasin	gender=m
Haskell	gender=m
Hasmet	gender=m
Hasna	gender=f
Hassan	gender=m
Hassane	gender=m
Hassie
Hasta	gender=m
Hastal	gender=m
Hata	gender=f
Hatem	gender=m
Hatip	gender=m
Hatouma	gender=f
Hattab	gender=m
Hattie	gender=f
Hattâb	gender=m
Hauke	gender=m
Hava	gender=f
Havel	gender=m
Haven	common=true
Havla	gender=f
Hawa	gender=f
Hawar	gender=m
Haya	gender=f
Hayal	gender=f
Hayali	gender=m
Hayat	gender=f
Hayati	gender=m
Haydar	gender=m
Hayden	gender=m
Haylee	gender=f
Hayley	gender=f
Haylie	gender=f
Hazan	gender=f	common=true
Hazar	gender=m
Hazel	gender=f	common=true
Hazle
Hazım	gender=m
Haïm	gender=m
Haşim	gender=m
Haşmet	gender=m
Haštal	gender=m
Heath	gender=m	common=true
Heather	gender=f	common=true
Heaven	gender=f	common=true
Heber	gender=m
Hector	gender=m	common=true
Heda	gender=f
Hedda	gender=f
Hedelin	gender=m
Hedi
Hedvig	gender=f
Hedviga	gender=f
Hedvigo	gender=f
Hedvika	gender=f
Heema	gender=f
Heidi	gender=f
Heidrun	gender=f
Heikki	gender=m
Hein	gender=m
Heinrich	gender=m
Heinz	gender=m
Heitor	gender=m
Heja	gender=m
Hektoro	gender=m
Helen	gender=f
Helena	gender=f
Helene	gender=f
Heleno	gender=f
Helga	gender=f
Helie	gender=m
Helier	gender=m
Helin	gender=f
Helio	gender=m
Helios	gender=m
Helle	gender=f
Hellen	gender=f
Helmer	gender=m
Helmut	gender=m
Heloisa	gender=f
Heloise	gender=f
Heloísa	gender=f
Heloïse	gender=f
Helèna	gender=f
Helène	gender=f
Helēna	gender=f
Henderson	gender=m
Hendra	gender=m
Hendri	gender=m
Hendrik	gender=m
Hendrika	gender=f
Hennes	gender=m
Henning	gender=m
Henri	gender=m
Henrich	gender=m
Henrick	gender=m
Henrie	gender=m
Henrieta	gender=f
Henrieto	gender=f
Henrietta	gender=f
Henriette	gender=f
Henrik	gender=m
Henrike	gender=f
Henrique	gender=m
Henry	gender=m	common=true
Henryk	gender=m
Henryka	gender=f
Heracleea	gender=f
Herbert	gender=m
Herberta	gender=f
Herluin	gender=m
Herman	gender=m
Hermann	gender=m
Hermenegildo	gender=m
Hermina	gender=f
Hermine	gender=f
Herminia	gender=f
Herminio	gender=m
Hermiono	gender=f
Hermína	gender=f
Hermīne	gender=f
Hernan	gender=m
Hernán	gender=m
Hershel	gender=m
Herta	gender=f
Hertha	gender=f
Heru	gender=m
Herve	gender=m
Hervé	gender=m
Heryanto	gender=m
Hester	gender=f
Hesti	gender=f
Hettie	gender=f
Heval	gender=m
Hevi	gender=f
Heřman	gender=m
Hiba	gender=f
Hicabi	gender=m
Hicham	gender=m
Hidaya	gender=f
Hidde	gender=m
Hieronim	gender=m
Hikmat	gender=m
Hikmet	gender=m
Hilaire	gender=m
Hilal	gender=f
Hilar	gender=m	common=true
Hilario	gender=m
Hilarion	gender=m
Hilarius	gender=m
Hilary	gender=m
Hilbert	gender=m
Hilda	gender=f
Hildebert	gender=m
Hildegard	gender=f
Hillard	gender=m
Hillary	gender=f
Hillel	gender=m
Hilma	gender=f
Hilmi	gender=m
Hilola	gender=f
Hilton	gender=m
Himadri	gender=f
Himani	gender=f
Himawan	gender=m
Himeno	gender=f
Himmet	gender=m
Hincmar	gender=m
Hind	gender=f	common=true
Hipolit	gender=m
Hipolito	gender=m
Hippolyte
Hira	gender=f
Hiram	gender=m
Hiranmay	gender=m
Hiranmaya	gender=m
Hiranya	gender=f
Hisam	gender=m
Hişam	gender=m
Hjalmar	gender=m
Hlengiwe	gender=f
Hoa Giang	gender=m
Hoa Tranh	gender=f
Hoai An	gender=f
Hoai Giang	gender=f
Hoai Nam	gender=m
Hoai Phong	gender=m
Hoai Thanh	gender=m
Hoai Trang	gender=f
Hoai Trung	gender=m
Hoan Vi	gender=f
Hoang Giang	gender=m
Hoang Khang	gender=m
Hoang Kim	gender=f
Hoang Lan	gender=f
Hoang Linh	gender=m
Hoang Long	gender=m
Hoang Mai	gender=f
Hoang Minh	gender=m
Hoang Nam	gender=m
Hoang Oanh	gender=f
Hoang Sa	gender=f
Hobart	gender=m
Hojimurod	gender=m
Holden	gender=m
Hollie	gender=f
Hollis
Holly	gender=f	common=true
Homer	gender=m	common=true
Homero	gender=m
Homér	gender=m
Honor	gender=m	common=true
Honore	gender=m
Honorine	gender=f
Honorius	gender=m
Honoré	gender=m
Hope	gender=f	common=true
Horac	gender=m
Horace	gender=m
Horacio	gender=m
Horacy	gender=m
Horea	gender=m
Horia	gender=m
Horst	gender=m	common=true
Hortense	gender=f
Hortensia	gender=f	common=true
Hortensie	gender=f
Hortenzia	gender=f
Hortenzie	gender=f
Horymir	gender=m
Horymira	gender=f
Horymír	gender=m
Horymíra	gender=f
Horác	gender=m
Hosea	gender=m
Hosiyat	gender=f
Hostimil	gender=m
Hostimila	gender=f
Hostimir	gender=m
Hostimira	gender=f
Hostimír	gender=m
Hostimíra	gender=f
Hostislav	gender=m
Hostislava	gender=f
Hostivit	gender=m
Hostivít	gender=m
Houda	gender=f
Houston	gender=m
Hovard	gender=m
Howard	gender=m
Howell	gender=m
Hoyt	gender=m
Hozan	gender=m
Hoài An	gender=f
Hoài Giang	gender=f
Hoài Nam	gender=m
Hoài Phong	gender=m
Hoài Thanh	gender=m
Hoài Trang	gender=f
Hoài Trung	gender=m
Hoàn Vi	gender=f
Hoàng Giang	gender=m
Hoàng Khang	gender=m
Hoàng Kim	gender=f
Hoàng Lan	gender=f
Hoàng Linh	gender=m
Hoàng Long	gender=m
Hoàng Mai	gender=f
Hoàng Minh	gender=m
Hoàng Nam	gender=m
Hoàng Oanh	gender=f
Hoàng Sa	gender=f
Hrvoj	gender=m
Hrvoje	gender=m
Hrvojka	gender=f
Hubert	gender=m
Huberto	gender=m
Huccet	gender=m
Hud	gender=m
Hudavendigar	gender=m
Hudayi	gender=m
Hudson	gender=m
Hugh	gender=m
Hugo	gender=m
Hugues	gender=m
Huguette	gender=f
Hulda	gender=f
Hulki	gender=m
Hulusi	gender=m
Hulya	gender=f
Huma	gender=m
Humaira	gender=f
Humay	gender=f
Humayun	gender=m
Humberto	gender=m
Humeyra	gender=f
Huner	gender=f
Hung Anh	gender=m
Hung Phong	gender=m
Hunor	gender=m
Hunter	gender=m	common=true
Hurkan	gender=m
Hurram	gender=m
Hurshida	gender=f
Hursit	gender=m
Hurşit	gender=m
Husameddin	gender=m
Husamettin	gender=m
Husein	gender=m
Huseyin	gender=m
Husida	gender=f
Husnida	gender=f
Husniya	gender=f
Husnora	gender=f
Husnu	gender=m
Husrev	gender=m
Hussein	gender=m
Huub	gender=m
Huy Anh	gender=m
Huy Kha	gender=m
Huy Phong	gender=m
Huy Quang	gender=m
Huzeyfe	gender=m
Hvalimir	gender=m
Hvezdoslav	gender=m
Hvezdoslava	gender=f
Hvězdoslav	gender=m
Hvězdoslava	gender=f
Hyacint	gender=m
Hyacinta	gender=f
Hyman	gender=m
Hynek	gender=m
Hypolit	gender=m
Hà Giang	gender=f
Hà Mi	gender=f
Hà My	gender=f
Hà Nhi	gender=f
Hà Thanh	gender=f
Hàm Nghi	gender=f
Háta	gender=f
Hâdi	gender=m
Hâlis	gender=m
Hâtem	gender=m
Håkan	gender=m
Håkon	gender=m
Hédelin	gender=m
Hédi
Hélie	gender=m
Hélier	gender=m
Hélio	gender=m
Héloïse	gender=f
Hélène	gender=f
Hêvî	gender=f
Hòa Giang	gender=m
Hùng Anh	gender=m
Hùng Phong	gender=m
Hüccet	gender=m
Hüdayi	gender=m
Hüdâvendigâr	gender=m
Hülya	gender=f
Hüma	gender=m
Hümayun	gender=m
Hümeyra	gender=f
Hüner	gender=f
Hürkan	gender=m
Hüsameddin	gender=m
Hüsamettin	gender=m
Hüseyin	gender=m
Hüsnü	gender=m
Hüsrev	gender=m
Hıfzı	gender=m
Hızır	gender=m
Iacob	gender=m
Iacopo	gender=m
Iacopone	gender=m
Iacov	gender=m
Iago	gender=m
Ian	gender=m
Iana	gender=f
Iancu	gender=m
Ianina	gender=f
Ianira	gender=f
Ianis	gender=m
Ianna	gender=f
Ianos	gender=m
Iaroslav	gender=m
Iaroslava	gender=f
Iasmina	gender=f
Ib	gender=m
Iban	gender=m
Ibidapo	gender=m
Ibironke	gender=f
Ibodulloh	gender=m
Iboja	gender=f
Ibou	gender=m
Ibra	gender=m
Ibrahim	gender=m
Ibrahima	gender=m
Ibrani	gender=m
Ibrohim	gender=m
Ibukunoluwa
Ibun	gender=m
Ica	gender=f
Icaro	gender=m
Icha	gender=f
Icie	gender=f
Icilio	gender=m
Iclal	gender=f
Ico	gender=m
Ida	gender=f
Idan	gender=m
Idea	gender=f	common=true
Idell	gender=f
Idella	gender=f
Idil	gender=f
Idir	gender=m
Ido	gender=m
Idowu
Idris	gender=m
Idriss	gender=m
Idrissa	gender=m
Idy	gender=m
Ieremia	gender=m
Ifa	gender=f
Ifeanyichukwu	gender=m
Ifeoluwa
Ifeoma	gender=f
Iffar	gender=f
Iffet	gender=f
Ifora	gender=f
Ifunanya	gender=f
Ige	gender=m
Iginia	gender=f
Iginio	gender=m
Igino	gender=m
Ignac	gender=m
Ignacie	gender=f
Ignacio	gender=m
Ignacy	gender=m
Ignat	gender=m
Ignata	gender=f
Ignatius	gender=m
Ignazio	gender=m
Ignjat	gender=m
Ignác	gender=m
Ignácie	gender=f
Ignát	gender=m
Ignáta	gender=f
Igor	gender=m
Igori	gender=m
Ihsan	gender=m
Ihtiyor	gender=m
Ihvan	gender=m
Ika	gender=f
Ikbal
Ike	gender=m
Ikeme
Ikenna	gender=m
Ikeoluwa	gender=m
Iker	gender=m
Ikhidie	gender=m
Ikhsan	gender=m
Ikicitoyun
Ikin	gender=m
Ikrime	gender=m
Ikrom	gender=m
Ila
Ilacın
Ilai	gender=m
Ilan	gender=m
Ilana	gender=f
Ilaria	gender=f
Ilarie	gender=m
Ilario	gender=m
Ilarion	gender=m
Ilay	gender=m
Ilayda	gender=f
Ilaçın
Ilbey	gender=m
Ilbilge
Ilda	gender=f
Ildebrando	gender=m
Ildefonso	gender=m
Ildegarda	gender=f
Ildegonda	gender=f
Ildika	gender=f
Ildike
Ileana	gender=f
Ilene	gender=f
Ilenia	gender=f
Ilgegu
Ilgmars	gender=m
Ilgmārs	gender=m
Ilgın
Ilham	gender=m
Ilhami	gender=m
Ilhan	gender=m
Ilia
Ilian	gender=m
Iliana	gender=f
Iliane	gender=m
Ilias	gender=m
Ilie	gender=m
Ilies	gender=m
Ilija	gender=m
Ilinca	gender=f
Ilinka	gender=f
Ilja	gender=m
Iljana	gender=f
Ilkay	gender=m
Ilkben	gender=f
Ilke	gender=f
Ilker	gender=m
Ilknur	gender=f
Ilko	gender=m
Ilksen	gender=f
Ilkyaz	gender=f
Illidio	gender=m
Illuminato	gender=m
Ilmari	gender=m
Ilmars	gender=m
Ilmārs	gender=m
Ilona	gender=f
Ilqar	gender=m
Ilsa	gender=f
Ilse	gender=f
Ilva	gender=f
Ilyan	gender=m
Ilyana	gender=f
Ilyane	gender=m
Ilyas	gender=m
Ilyass	gender=m
Ilyes	gender=m
Ilyess	gender=m
Ilyos	gender=m
Ilyès	gender=m
Ilza	gender=f
Ilzo	gender=f
Ima	gender=f
Imad	gender=m
Imam	gender=m	common=true
Iman	gender=f
Imane	gender=f
Imani	gender=f
Imelda	gender=f
Imen	gender=f
Imene	gender=f
Imge	gender=f
Imke	gender=f
Immacolata	gender=f
Immacolato	gender=m
Immanuel	gender=m
Imogen	gender=f
Imogene	gender=f
Imoleoluwa
Imran
Imrane	gender=m
Imre	gender=m
Imrem
Imrich	gender=m
Imron	gender=m
Imène	gender=f
Ina	gender=f
Inanc
Inanç
Inara	gender=f
Inars	gender=m
Inaya	gender=f
Inc
Inci	gender=f
Incoronata	gender=f
Indah	gender=f
Inder	gender=m
Indiana	gender=f
Indira	gender=f
Indra	gender=m
Indrikis	gender=m
Indriķis	gender=m
Indro	gender=m
Indy	gender=f
Ines	gender=f
Inesa	gender=f
Inessa	gender=f
Inez	gender=f
Inga	gender=f	common=true
Inge	gender=f
Ingeborg	gender=f
Ingeborga	gender=f
Inger	gender=f
Ingmars	gender=m
Ingmārs	gender=m
Ingrid	gender=f
Ingrida	gender=f
Ingrīda	gender=f
Inguna	gender=f
Ingūna	gender=f
Inioluwa	gender=m
Inja	gender=f
Inka	gender=f
Inkeri	gender=f
Inna	gender=f
Innocent	gender=m	common=true
Innocente	gender=m
Innocenty	gender=m
Innocenza	gender=f
Innocenzo	gender=m
Ino	gender=m
Inocenc	gender=m
Insa	gender=m
Intan	gender=f
Inyoni	gender=f
Inza	gender=m
Inès	gender=f
Inés	gender=f
Inéz	gender=f
Inês	gender=f
Inës	gender=f
Ināra	gender=f
Inārs	gender=m
Ioan	gender=m
Ioana	gender=f
Ioanina	gender=f
Iolanda	gender=f
Iole	gender=f
Ion	gender=m	common=true
Iona	gender=f
Ione	gender=f
Ionel	gender=m
Ionela	gender=f
Ionelia	gender=f
Ionica	gender=m
Ionică	gender=m
Ionne	gender=f
Iorio	gender=m
Iosefina	gender=f
Iosif	gender=m
Ipek	gender=f
Ippocrate	gender=m
Ippolito	gender=m
Ira	common=true
Iraida	gender=f
Irawati	gender=f
Irem	gender=f
Iremide
Irena	gender=f
Irene	gender=f
Irenej	gender=m
Ireneo	gender=m
Ireneus	gender=m
Ireneusz	gender=m
Ireno	gender=f
Ireti	gender=m
Iretioluwa	gender=f
Irfan	gender=m
Iriana	gender=f
Iride	gender=f
Iridenta	gender=f
Irina	gender=f
Irinc
Irinckol
Irinel	gender=m
Iris	gender=f	common=true
Irisa	gender=f
Irma	gender=f
Irmak
Irmeli	gender=f
Irmina	gender=f
Irnanto	gender=m
Iroda	gender=f
Irsad	gender=m
Irtis
Irvin	gender=m
Irving	gender=m
Irwan	gender=m
Irwin	gender=m
Iryna	gender=f
Irène	gender=f
Irēna	gender=f
Isa
Isaac	gender=m
Isabeau
Isabel	gender=f
Isabela	gender=f
Isabell	gender=f
Isabella	gender=f
Isabelle	gender=f
Isabelly	gender=f
Isac	gender=m
Isacco	gender=m
Isadora	gender=f
Isadore	gender=m
Isai	gender=m
Isaia	gender=m
Isaiah	gender=m
Isaias	gender=m
Isak	gender=m
Isaure	gender=f
Ischirione	gender=m
Ise	gender=f
Isee	gender=f
Iseoluwa	gender=m
Iseult	gender=f
Ishaq	gender=m
Ishola	gender=m
Iside	gender=f
Isidor	gender=m
Isidora	gender=f
Isidore	gender=m
Isidoro	gender=m
Isidro	gender=m
Isioma	gender=f
Isis	gender=f
Isisa	gender=f
Isla	gender=f
Islam	gender=m
Islom	gender=m
Ismael	gender=m
Ismaele	gender=m
Ismaelo	gender=m
Ismail	gender=m
Ismaila	gender=m
Ismaël	gender=m
Ismaïl	gender=m
Ismaïla	gender=m
Ismerie	gender=f
Ismet	gender=m
Ismoil	gender=m
Ismérie	gender=f
Isobel	gender=f
Isolda	gender=f
Isom	gender=m
Isotta	gender=f
Isra	gender=f
Israa	gender=f
Israel	gender=m
Israël	gender=m
Issa	gender=m
Issac	gender=m
Issam	gender=m
Issiaka	gender=m
Istvan	gender=m
István	gender=m
Isıg
Isık
Isıl	gender=f
Isılay	gender=f
Isın	gender=f
Isıner	gender=m
Isığ
Ita	gender=f
Italia	gender=f
Italo	gender=m
Itil
Itri	gender=m
Itunuoluwa
Itzel	gender=f
Itır	gender=f
Iulia	gender=f
Iulian	gender=m
Iuliana	gender=f
Iuliu	gender=m
Iuri	gender=m
Iurie	gender=m
Iurii	gender=m
Iustin	gender=m
Iustina	gender=f
Iustinian	gender=m
Iva	gender=f	common=true
Ivah	gender=f
Ivan	gender=m
Ivana	gender=f
Ivancica	gender=f
Ivanka	gender=f
Ivanna	gender=f
Ivano	gender=m
Ivanoe	gender=m
Ivančica	gender=f
Ivar	gender=m
Ive	gender=m
Ivek	gender=m
Iven	gender=m
Iveta	gender=f
Ivetta	gender=f
Ivica
Ivna	gender=f
Ivo	gender=m
Ivona	gender=f
Ivone	gender=m
Ivonne	gender=f
Ivor	gender=m
Ivory	common=true
Ivy	gender=f	common=true
Iván	gender=m
Iwan	gender=m
Ixtiyar	gender=m
Iyabode	gender=f
Iyad	gender=m
Iyadunni	gender=f
Iyanuoluwa
Iyed	gender=m
Iyinoluwa
Iyık
Iyıktag
Iyıktağ
Iza	gender=f
Izaak	gender=m
Izabela	gender=f
Izabella	gender=f
Izaiah	gender=m
Izaias	gender=m
Izaiáš	gender=m
Izajasz	gender=m
Izak	gender=m
Izako	gender=m
Ize	gender=f
Izel	gender=f
Izia	gender=f
Izidor	gender=m
Izidora	gender=f
Izmael	gender=m
Izolda	gender=f
Izoldo	gender=f
Iztok	gender=m
Izydor	gender=m
Izzet	gender=m
Izzettin	gender=m
Izzy	gender=f
Izák	gender=m
Iľja	gender=m
Iŝmaelo	gender=m
Işık	gender=f
Işıl	gender=f
Işılay	gender=f
Işın	gender=f
Işıner	gender=m
Işığ
Jaakko	gender=m
Jabal	gender=m
Jabari	gender=m
Jabulile	gender=f
Jace	gender=m
Jacek	gender=m
Jacey	gender=f
Jachym	gender=m
Jacinthe	gender=f
Jacinto	gender=m
Jack	gender=m	common=true
Jackeline	gender=f
Jackie
Jacklyn	gender=f
Jackson	gender=m
Jacky
Jaclyn	gender=f
Jaco	gender=m
Jacob	gender=m
Jacoba	gender=f
Jacobo	gender=m
Jacobus	gender=m
Jacqueline	gender=f
Jacquelyn	gender=f
Jacques	gender=m
Jacynthe	gender=f
Jad	gender=m
Jada	gender=f
Jade	gender=f	common=true
Jaden
Jadesola	gender=m
Jadon	gender=m
Jadran	gender=m
Jadrana	gender=f
Jadranka	gender=f
Jadranko	gender=m
Jadro	gender=m
Jadwiga	gender=f
Jadyn
Jaeden
Jael	gender=f
Jaelynn	gender=f
Jaeman	gender=m
Jaga
Jagadish	gender=m
Jagadisha	gender=m
Jagapati	gender=m
Jagaraga	gender=m
Jagathi	gender=m
Jagdeep	gender=m
Jagdish	gender=m
Jagica	gender=f
Jagmeet	gender=m
Jahnu	gender=m
Jai	gender=m
Jaida	gender=f
Jaiden
Jail	gender=m	common=true
Jailey	gender=f
Jailyn	gender=f
Jaiman	gender=m
Jaime
Jaimini	gender=f
Jaimy
Jairo	gender=m
Jais	gender=m
Jaivey	gender=m
Jaka	gender=m
Jakayla	gender=f
Jake	gender=m
Jakelino	gender=f
Jakob	gender=m
Jakobino	gender=f
Jakobo	gender=m
Jakov	gender=m
Jakub	gender=m
Jakuba	gender=f
Jakubina	gender=f
Jakubka	gender=f
Jale	gender=f
Jaleel	gender=m
Jalen	gender=m
Jalil	gender=m
Jalol	gender=m
Jalon	gender=m
Jalou	gender=f
Jalyn
Jamaal	gender=m
Jamal	gender=m
Jamalia	gender=f
Jamar	gender=m
Jamarcus	gender=m
Jamel	gender=m
James	gender=m
Jameson	gender=m
Jamey
Jamie
Jamil	gender=m
Jamila	gender=f
Jamir	gender=m
Jamiro	gender=m
Jamison	gender=m
Jammie
Jamol	gender=m
Jamshid	gender=m
Jan
Jana	gender=f
Janae	gender=f
Janaina	gender=f
Janaína	gender=f
Jane	gender=f
Janek	gender=m
Janelle	gender=f
Janessa	gender=f
Janet	gender=f
Janeta	gender=f
Janez	gender=m
Jani	gender=m
Janica	gender=f
Janice	gender=f
Janick	gender=m
Janie	gender=f
Janin	gender=f
Janina	gender=f
Janine	gender=f
Janis
Janiya	gender=f
Janja	gender=f
Janjo	gender=f
Janka	gender=f
Janko	gender=m
Janna	gender=f
Jannah	gender=f
Janne
Jannek	gender=m
Jannes	gender=m
Janni	gender=f
Jannie	gender=f
Jannik	gender=m
Jannis	gender=m
Jano	gender=m
Janos	gender=m
Janosch	gender=m
Janusz	gender=m
Jany	gender=f
Janīna	gender=f
Japhet	gender=m
Jaquan	gender=m
Jaquelin	gender=f
Jaqueline	gender=f
Jara	gender=f
Jared	gender=m
Jaren	gender=m
Jari	gender=m
Jarmil	gender=m
Jarmila	gender=f
Jarne	gender=m
Jarno	gender=m
Jaro	gender=m
Jarod	gender=m
Jarolim	gender=m
Jarolima	gender=f
Jarolím	gender=m
Jarolíma	gender=f
Jaromil	gender=m
Jaromir	gender=m
Jaromira	gender=f
Jaromír	gender=m
Jaromíra	gender=f
Jaron	gender=m
Jaroslav	gender=m
Jaroslava	gender=f
Jarred	gender=m
Jarrell	gender=m
Jarret	gender=m
Jarrett	gender=m
Jarrod	gender=m
Jarvis	gender=m
Jarwa	gender=m
Jarwadi	gender=m
Jarwi	gender=m
Jasen	gender=m
Jasenko	gender=m
Jasin	gender=m
Jasmani	gender=m
Jasmijn	gender=f
Jasmin	gender=f
Jasmina	gender=f
Jasmine	gender=f	common=true
Jasmína	gender=f
Jasmīna	gender=f
Jasna	gender=f
Jasnena	gender=f
Jasněna	gender=f
Jason	gender=m
Jasoň	gender=m
Jasper	gender=m	common=true
Jassem	gender=m
Jassim	gender=m
Jasur	gender=m
Jaswadi	gender=m
Jati	gender=m	common=true
Jatmiko	gender=m
Jaunita	gender=f
Jautrite	gender=f
Jautrīte	gender=f
Javas	gender=m
Javi	gender=m
Javier	gender=m
Javlon	gender=m
Javohir	gender=m
Javon	gender=m
Javonte	gender=m
Jawad	gender=m
Jawed	gender=m	common=true
Jax	gender=m
Jaxon	gender=m
Jaxx	gender=m
Jay	gender=m	common=true
Jaya
Jayadi	gender=m
Jayce	gender=m
Jaycee
Jayda	gender=f
Jayde	gender=f
Jayden	gender=m
Jaydon	gender=m
Jayeng	gender=m
Jaylan
Jaylano	gender=m
Jaylen	gender=m
Jaylin
Jaylinn	gender=f
Jaylon	gender=m
Jayme
Jayne	gender=f
Jayson	gender=m
Jayvano	gender=m
Jazeps	gender=m
Jazlyn	gender=f
Jazmin	gender=f
Jazmyn	gender=f
Jazmyne	gender=f
Jazz	gender=f	common=true
Jazzlyn	gender=f
Jazzlynn	gender=f
Jean	common=true
Jean-Baptiste	gender=m
Jean-Claude	gender=m
Jean-Daniel	gender=m
Jean-Jacques	gender=m
Jean-Louis	gender=m
Jean-Luc	gender=m
Jean-Marc	gender=m
Jean-Marie	gender=m
Jean-Paul	gender=m
Jean-Pierre	gender=m
Jeana	gender=f
Jeanette	gender=f
Jeanie	gender=f
Jeanne	gender=f
Jeannel	gender=m
Jeannette	gender=f
Jeannie	gender=f
Jeannot	gender=m
Jed	gender=m
Jedediah	gender=m
Jedidiah	gender=m
Jef	gender=m
Jeff	gender=m
Jefferey	gender=m
Jeffery	gender=m
Jeffrey	gender=m
Jeffry	gender=m
Jefri	gender=m
Jefta	gender=m
Jehanne	gender=f
Jekabs	gender=m
Jela	gender=f
Jelena	gender=f
Jelica	gender=f
Jelisaveta	gender=f
Jelita	gender=f
Jelka	gender=f
Jella	gender=f
Jelle	gender=m
Jelmer	gender=m
Jelte	gender=m
Jena	gender=f
Jenel	gender=m
Jenifer	gender=f
Jenna	gender=f
Jennah	gender=f
Jennie	gender=f
Jennifer	gender=f
Jennings
Jenny	gender=f	common=true
Jennyfer	gender=f
Jenovefa	gender=f
Jenovéfa	gender=f
Jens	gender=m
Jensen
Jente	gender=f
Jeppe	gender=m
Jerad	gender=m
Jerald	gender=m
Jeramie	gender=m
Jeramy	gender=m
Jerel	gender=m
Jeremi	gender=m
Jeremiah	gender=m
Jeremias	gender=m
Jeremiasz	gender=m
Jeremie	gender=m
Jeremiáš	gender=m
Jeremy	gender=m
Jergus	gender=m
Jerguš	gender=m
Jermain	gender=m
Jermaine	gender=m
Jermey	gender=m
Jernej	gender=m
Jerod	gender=m
Jerome	gender=m
Jeromo	gender=m
Jeromy	gender=m
Jeronimo	gender=m
Jeronym	gender=m
Jeroným	gender=m
Jerrell	gender=m
Jerrod	gender=m
Jerrold	gender=m
Jerry	gender=m
Jerzy	gender=m
Jerónimo	gender=m
Jerôme	gender=m
Jesa	gender=f
Jesika	gender=f
Jesper	gender=m
Jess
Jesse	gender=m
Jessica	gender=f
Jessie
Jessika	gender=f
Jesslyn	gender=f
Jesslynn	gender=f
Jessy
Jessyca	gender=f
Jesus	gender=m
Jesús	gender=m
Jet	gender=f	common=true
Jett	gender=m
Jette	gender=f
Jettie	gender=f
Jevgenijs	gender=m
Jevgeņijs	gender=m
Jevon	gender=m
Jevrosima	gender=f
Jewel	gender=f	common=true
Jewell	gender=f
Jezdimir	gender=m
Ješa	gender=f
Jibril	gender=m
Jidde	gender=m
Jihane	gender=f
Jil	gender=f
Jilji	gender=m
Jiljí	gender=m
Jill	gender=f
Jillian	gender=f
Jim	gender=m
Jimena	gender=f
Jimi	gender=m
Jimmie	gender=m
Jimmy	gender=m	common=true
Jimram	gender=m
Jinane	gender=f
Jinawi	gender=m
Jindra
Jindrich	gender=m
Jindriska	gender=f
Jindřich	gender=m
Jindřiška	gender=f
Jinte	gender=f
Jinthe	gender=f
Jip
Jiri	gender=m
Jirina	gender=f
Jitender	gender=m
Jitendra	gender=m
Jitka	gender=f
Jiyan
Jiřina	gender=f
Jiří	gender=m
Jo	gender=f
Joachim	gender=m
Joah	gender=m
Joakim	gender=m
Joakimo	gender=m
Joan
Joana	gender=f
Joanie	gender=f
Joann	gender=f
Joanna	gender=f
Joanne	gender=f
Joannie	gender=f
Joanny
Joany
Joao	gender=m
Joao Lucas	gender=m
Joao Miguel	gender=m
Joao Pedro	gender=m
Joaquim	gender=m
Joaquin	gender=m
Joaquín	gender=m
Joas	gender=m
Job	gender=m	common=true
Jocelyn
Jocelyne	gender=f
Jocjo	gender=m
Jodi	gender=f
Jodie	gender=f
Jody
Joe	gender=m
Joel	gender=m
Joelina	gender=f
Joeline	gender=f
Joelle	gender=f
Joep	gender=m
Joes	gender=m
Joesph	gender=m
Joey	gender=m
Johan	gender=m
Johana	gender=f
Johancjo	gender=m
Johanino	gender=f
Johann	gender=m
Johanna	gender=f
Johanne	gender=f
Johannes	gender=m
Johano	gender=m
Johanĉjo	gender=m
Johathan	gender=m
John	gender=m	common=true
Johnathan	gender=m
Johnathon	gender=m
Johnnie
Johnny	gender=m
Johnpaul	gender=m
Johnson	gender=m
Joko	gender=m
Jolana	gender=f
Jolanda	gender=f
Jolanta	gender=f
Jolayemi	gender=f
Joleen	gender=f
Jolie	gender=f
Jolien	gender=f
Jolijn	gender=f
Jolin	gender=f
Jolina	gender=f
Joline	gender=f
Jon	gender=m
Jona
Jonah	common=true
Jonas	gender=m
Jonatan	gender=m
Jonatano	gender=m
Jonathan	gender=m
Jonathon	gender=m
Jonna	gender=f
Jono	gender=m
Jonte	gender=m
Jonáš	gender=m
Joojo	gender=m
Joost	gender=m
Jop	gender=m
Jordan
Jordana	gender=f
Jordane
Jordi	gender=m
Jordon	gender=m
Jordy	gender=m
Jordyn	gender=f
Jorg	gender=m
Jorga	gender=f
Jorge	gender=m
Jorge Luis	gender=m
Jorgen	gender=m
Jorin	gender=m
Joris	gender=m
Jorn	gender=m
Jorrit	gender=m
Jort	gender=m
Joscha	gender=m
Joschua	gender=m
Jose	gender=m
Jose Antonio	gender=m
Jose Daniel	gender=m
Jose Eduardo	gender=m
Jose Emilio	gender=m
Jose Luis	gender=m
Jose Miguel	gender=m
Josef	gender=m
Josefa	gender=f
Josefien	gender=f
Josefin	gender=f
Josefina	gender=f
Josefine	gender=f
Josefína	gender=f
Josep	gender=m
Joseph	gender=m
Josephin	gender=f
Josephine	gender=f
Josette	gender=f
Josh	gender=m	common=true
Joshua	gender=m
Joshuah	gender=m
Josiah	gender=m
Josiane	gender=f
Josianne	gender=f
Josie	gender=f
Josiko	gender=f
Josip	gender=m
Josipa	gender=f
Josko	gender=m
Joso	gender=m
Josse	gender=m
Josselin	gender=m
Jost	gender=m
Josua	gender=m
Josue	gender=m
Josuo	gender=m
Josué	gender=m
Josy	gender=f
José	gender=m
José Antonio	gender=m
José Eduardo	gender=m
José Emilio	gender=m
José Luis	gender=m
José Miguel	gender=m
Joséphine	gender=f
Joud	gender=m
Jourdain	gender=m
Jovan	gender=m
Jovana	gender=f
Jovani	gender=m
Jovanka	gender=f
Jovanny	gender=m
Jovany	gender=m
Jovin	gender=m
Joy	gender=f	common=true
Joya	gender=f
Joyce	gender=f
Joza	gender=m
Joze	gender=m
Jozef	gender=m
Jozefa	gender=f
Jozefina	gender=f
Jozefino	gender=f
Jozefo	gender=m
Jozefína	gender=f
Jozica	gender=f
Jozsef	gender=m
Jozue	gender=m
João	gender=m
João Lucas	gender=m
João Miguel	gender=m
João Pedro	gender=m
Joël	gender=m
Joëlle	gender=f
Joĉjo	gender=m
Joŝiko	gender=f
Joško	gender=m
Jošt	gender=m
Joža	gender=m
Jože	gender=m
Jožef	gender=m
Jožica	gender=f
Juan	gender=m
Juan Carlos	gender=m
Juan Manuel	gender=m
Juan Pablo	gender=m
Juana	gender=f
Juanita	gender=f
Juda	gender=m
Judah	gender=m
Judd	gender=m
Jude
Judge	gender=m	common=true
Judicael	gender=m
Judicaël	gender=m
Judita	gender=f
Judite	gender=f
Judith	gender=f
Judito	gender=f
Judson	gender=m
Judy	gender=f
Judyta	gender=f
Judīte	gender=f
Jugoslav	gender=m
Juha	gender=m
Juhani	gender=m
Juho	gender=m
Jukka	gender=m
Jula	gender=f
Julan	gender=m
Jule	gender=f
Jules
Juli	gender=f
Julia
Julian	gender=m
Juliana	gender=f
Juliane	gender=f
Julianne	gender=f
Julide	gender=f
Julie	gender=f
Julien	gender=m
Julienne	gender=f	common=true
Juliet	gender=f
Julieta	gender=f
Julieto	gender=f
Juliette	gender=f
Juliino	gender=f
Julija	gender=f
Julijana	gender=f
Julijs	gender=m
Julika	gender=f
Julina	gender=f
Julio	gender=m
Julita	gender=f
Julius	gender=m
Juliusz	gender=m
Julián	gender=m
Juliána	gender=f
Juliëtte	gender=f
Jumadi	gender=m
Jumagul	gender=f
Jumari	gender=m
Juna	gender=f
Junayd	gender=m
June	gender=f	common=true
Junior	gender=m	common=true
Junius	gender=m
Juno	gender=f
Junon	gender=f
Jur	gender=m
Juraj	gender=m
Jure	gender=m
Jurg	gender=m
Jurgis	gender=m
Juri	gender=m
Jurre	gender=m
Jurģis	gender=m
Jusma	gender=f
Jusra	gender=f
Juste	gender=m
Justen	gender=m
Justeno	gender=m
Justice	common=true
Justin	gender=m
Justina	gender=f
Justine	gender=f
Juston	gender=m
Justus	gender=m
Justyn	gender=m
Justyna	gender=f
Justína	gender=f
Justýn	gender=m
Justýna	gender=f
Justīne	gender=f
Jusuf	gender=m
Juta	gender=f
Juul
Juvenal	gender=m
Juwan	gender=m
Juwon	gender=m
Jyoti	gender=f
Jyotis	gender=m
Jyotsana	gender=f
Jáchym	gender=m
Ján	gender=m
János	gender=m
Jázmin	gender=f
Jérémie	gender=m
Jérémy	gender=m
Jérôme	gender=m
Jéssica	gender=f
Józef	gender=m
Józefina	gender=f
József	gender=m
Jörg	gender=m
Jörgen	gender=m
Jørgen	gender=m
Júlia
Júlio	gender=m
Július	gender=m
Jürg	gender=m
Jānis	gender=m
Jāzeps	gender=m
Jēkabs	gender=m
Jūlija	gender=f
Jūlijs	gender=m
Jūsma	gender=f
Kaan	gender=m
Kaarina	gender=f
Kaat	gender=f
Kabil	gender=m
Kacey
Kaci	gender=f
Kacie	gender=f
Kacper	gender=m
Kacung	gender=m
Kade	gender=m
Kadem	gender=m
Kaden	gender=m
Kader	gender=f
Kadiatou	gender=f
Kadidia	gender=f
Kadidiatou	gender=f
Kadin	gender=m
Kadir	gender=m
Kadrican	gender=m
Kadriye	gender=f
Kady	gender=f
Kadı	gender=m
Kaela	gender=f
Kaelyn	gender=f
Kagan	gender=m
Kagiso	gender=m
Kahina	gender=f
Kai	gender=m
Kaia	gender=f
Kailash	gender=m
Kailee	gender=f
Kailey	gender=f
Kailyn	gender=f
Kaina	gender=f
Kairav	gender=m
Kais	gender=m
Kaitlin	gender=f
Kaitlyn	gender=f
Kaj	gender=m
Kaja	gender=f
Kajen	gender=m
Kajetan	gender=m
Kajetán	gender=m
Kala	gender=m
Kale	gender=m	common=true
Kalea	gender=f
Kaleb	gender=m
Kaleigh	gender=f
Kalender	gender=m
Kalervo	gender=m
Kalevi	gender=m
Kaley	gender=f
Kali	gender=f	common=true
Kalidou	gender=m
Kalim	gender=m
Kalinda	gender=f
Kalinik	gender=m
Kalistrat	gender=m
Kalle	gender=m
Kallie	gender=f
Kalpana	gender=f
Kalyani	gender=f
Kama	gender=f
Kamal	gender=m
Kamala	gender=f
Kamalesh	gender=m
Kamaria	gender=f
Kambali	gender=m
Kamber	gender=m
Kamel	gender=m
Kamelya	gender=f
Kameron	gender=m
Kamidin	gender=m
Kamil	gender=m
Kamila	gender=f
Kamile	gender=f
Kamilla	gender=f
Kamille	gender=f
Kamla	gender=f
Kamlesh	gender=m
Kamol	gender=m
Kamola	gender=f
Kamoliddin	gender=m
Kamran	gender=m
Kamren	gender=m
Kamron	gender=m
Kamryn	gender=f
Kamuran	gender=f
Kanak	gender=m
Kanaka	gender=m
Kanchan	gender=f
Kancı
Kanda	gender=m
Kane	gender=m
Kani	gender=f
Kania	gender=f
Kanishka	gender=f
Kannan	gender=m
Kannen	gender=m
Kanti	gender=f
Kançı
Kapgar
Kara	gender=f
Karaca
Karahan	gender=m
Karak
Karam	gender=m
Karamba	gender=m
Karamoko	gender=m
Karan	gender=m
Karaça
Kardi	gender=m
Kareem	gender=m
Karel	gender=m
Karelle	gender=f
Karen	gender=f
Kargılac
Kargılaç
Kari
Kariane	gender=f
Karianne	gender=f
Karim	gender=m
Karima	gender=f
Karimah	gender=f
Kariman	gender=m
Karin	gender=f
Karina	gender=f
Karine	gender=f
Karja	gender=m
Karl	gender=m
Karl-Emil	gender=m
Karl-Johan	gender=m
Karla	gender=f
Karlee	gender=f
Karley	gender=f
Karli	gender=f
Karlie	gender=f
Karlijn	gender=f
Karlis	gender=m
Karlo	gender=m
Karlotta	gender=f
Karlıgac
Karlıgaç
Karma	gender=m	common=true
Karman	gender=m
Karmela	gender=f
Karmen	gender=f
Karmeno	gender=f
Karna	gender=m
Karol	gender=m
Karolann	gender=f
Karoliina	gender=f
Karolina	gender=f
Karoline	gender=f
Karolino	gender=f
Karolo	gender=m
Karolína	gender=f
Karsa	gender=m
Karsana	gender=m
Karson
Karta	gender=m
Karthik	gender=m
Kartik	gender=m
Kartika	gender=f
Karunanidhi	gender=m
Karya	gender=m
Karīna	gender=f
Kasandra	gender=f
Kasey
Kashyap	gender=m
Kashyapi	gender=f
Kasian	gender=m
Kasim	gender=m
Kasiran	gender=m
Kasiyah	gender=f
Kasián	gender=m
Kaspar	gender=m
Kasper	gender=m
Kassandra	gender=f
Kassim	gender=m
Kastor	gender=m
Kasusra	gender=m
Kasım	gender=m
Kata	gender=f
Katariina	gender=f
Katarina	gender=f
Katarzyna	gender=f
Katarína	gender=f
Kate	gender=f
Katelin	gender=f
Katell	gender=f
Katelyn	gender=f
Katelynn	gender=f
Katerina	gender=f
Katerino	gender=f
Kateřina	gender=f
Katharina	gender=f
Katherine	gender=f
Katheryn	gender=f
Kathleen	gender=f
Kathlyn	gender=f
Kathrin	gender=f
Kathrine	gender=f
Kathryn	gender=f
Kathryne	gender=f
Kathy	gender=f
Katia	gender=f
Katica	gender=f
Katie	gender=f
Katija	gender=f
Katina	gender=f
Katja	gender=f
Katlyn	gender=f
Katlynn	gender=f
Kato	gender=f
Katrin	gender=f
Katrina	gender=f
Katrine	gender=f
Katryn	gender=f
Katrīna	gender=f
Kattie	gender=f
Katun
Katunkız
Katy	gender=f
Kavon	gender=m
Kawa	gender=m
Kawaca	gender=m
Kawaya	gender=m
Kawtar	gender=f
Kay
Kaya
Kayaalp	gender=m
Kayacık
Kayaçık
Kayca
Kaycee	gender=f
Kayden
Kayla	gender=f
Kaylah	gender=f
Kaylee	gender=f
Kayleigh	gender=f
Kayley	gender=f
Kayli	gender=f
Kayliah	gender=f
Kaylie	gender=f
Kaylin	gender=f
Kayna	gender=f
Kaynak
Kayode	gender=m
Kayra	gender=f
Kays	gender=m
Kayun	gender=m
Kayça
Kazanc
Kazanç
Kazi	gender=f
Kazimierz	gender=m
Kazimir	gender=m
Kazimira	gender=f
Kazimír	gender=m
Kazimíra	gender=f
Kazkatun
Kazım	gender=m
Kaïna	gender=f
Kaïs	gender=m
Kağan	gender=m
Kašpar	gender=m
Keagan	gender=m
Keano	gender=m
Keanu	gender=m
Keara	gender=f
Keaton	gender=m
Keba	gender=m
Keegan	gender=m
Keeley	gender=f
Keely	gender=f
Keenan	gender=m
Keerti	gender=m
Kees	gender=m
Keet	gender=f
Kehinde
Keira	gender=f
Keisha	gender=f
Keith	gender=m
Keji	gender=m
Kekik
Keklik
Keles	gender=m
Keleş	gender=m
Kellen	gender=m
Kelley	gender=f
Kelli	gender=f
Kellie	gender=f
Kelly
Kelsi	gender=f
Kelsie	gender=f
Kelton	gender=m
Kelvin	gender=m	common=true
Kelya	gender=f
Kelyan	gender=m
Kemal	gender=m
Kemalettin	gender=m
Kemba	gender=m
Kemi	gender=m
Kemâl	gender=m
Ken	gender=m	common=true
Kenan	gender=m
Kenari	gender=m
Kendall
Kende	gender=m
Kendra	gender=f
Kendrick	gender=m
Kenes	gender=m
Kenji	gender=m
Kenna	gender=f
Kennedi	gender=f
Kennedy
Kenneth	gender=m
Kennith	gender=m
Kenny	gender=m
Keno	gender=m	common=true
Kensi	gender=f
Kent	gender=m
Kenton	gender=m
Kenya	gender=f
Kenyatta
Kenyon	gender=m
Kenza	gender=f
Kenzi	gender=m
Kenzie	gender=m
Kenzo	gender=m
Kenzy	gender=m
Keon	gender=m
Kepez
Keramet	gender=m
Kerami	gender=m
Kerem	gender=m
Keremsah	gender=m
Keremşah	gender=m
Keren	gender=f
Kerim	gender=m
Kerry
Kerstin	gender=f
Keshaun	gender=m
Keshawn	gender=m
Kesme
Kessaf	gender=m
Ketsia	gender=f
Keven	gender=m
Kevin	gender=m
Kevon	gender=m
Kevser	gender=f
Keyan	gender=m
Keyken
Keyla	gender=f
Keyon	gender=m
Keyshawn	gender=m
Kezia	gender=f
Kezlik
Keşşaf	gender=m
Kgabu	gender=m
Khadidiatou	gender=f
Khadidja	gender=f
Khadija	gender=f
Khadim	gender=m
Khady	gender=f
Khai Minh	gender=m
Khalid	gender=m
Khalifa	gender=m
Khalil	gender=m
Khanh An	gender=m
Khanh Chi	gender=f
Khanh Duy	gender=m
Khanh Giang
Khanh Giao	gender=f
Khanh Huy	gender=m
Khanh Linh	gender=f
Khanh Ly	gender=f
Khanh Mai	gender=f
Khanh Minh	gender=m
Khanh My	gender=f
Khanh Nam	gender=m
Khanh Trang	gender=f
Khanh Vi	gender=f
Khanh Vy	gender=f
Khanyisile	gender=f
Khem	gender=m
Khethiwe	gender=f
Khoudia	gender=f
Khuc Lan	gender=f
Khue Trung	gender=f
Khulekani	gender=f
Khuê Trung	gender=f
Khánh An	gender=m
Khánh Chi	gender=f
Khánh Duy	gender=m
Khánh Giang
Khánh Giao	gender=f
Khánh Huy	gender=m
Khánh Linh	gender=f
Khánh Ly	gender=f
Khánh Mai	gender=f
Khánh Minh	gender=m
Khánh My	gender=f
Khánh Nam	gender=m
Khánh Trang	gender=f
Khánh Vi	gender=f
Khánh Vy	gender=f
Khúc Lan	gender=f
Kian	gender=m
Kiana	gender=f
Kiandra	gender=f
Kianna	gender=f
Kiano	gender=m
Kiara	gender=f
Kiarra	gender=f
Kick	gender=m	common=true
Kiel	gender=m
Kien Giang	gender=m
Kien Trung	gender=m
Kiera	gender=f
Kieran	gender=m
Kika	gender=f
Kikelomo	gender=f
Kiki	gender=f
Kiley	gender=f	common=true
Kilian	gender=m
Kilián	gender=m
Killian	gender=m
Kilyan	gender=m
Kim
Kim Anh	gender=f
Kim Chi	gender=f
Kim Dung	gender=f
Kim Hoa	gender=f
Kim Khanh	gender=f
Kim Lan	gender=f
Kim Loan	gender=f
Kim Long	gender=m
Kim Ly	gender=f
Kim Mai	gender=f
Kim Oanh	gender=f
Kim Sa	gender=f
Kim Thanh	gender=f
Kim Thoa	gender=f
Kim Thu	gender=f
Kim Thy	gender=f
Kim Trang	gender=f
Kimberley	gender=f
Kimberly	gender=f
Kimi	gender=m
Kimo	gender=m
Kin	gender=m	common=true
Kincso	gender=f
Kincső	gender=f
Kine	gender=f	common=true
King	gender=m	common=true
Kinga	gender=f
Kiné	gender=f
Kip	gender=m	common=true
Kira	gender=f
Kiran	gender=m
Kirana	gender=f
Kiraz	gender=f
Kirilo	gender=m
Kirk	gender=m	common=true
Kirsten	gender=f
Kirstin	gender=f
Kirti	gender=m
Kitty	gender=f	common=true
Kiyan	gender=m
Kiên Giang	gender=m
Kiên Trung	gender=m
Kjeld	gender=m
Kjell	gender=m
Klaas	gender=m
Klanjo	gender=f
Klara	gender=f
Klarencjusz	gender=m
Klaro	gender=f
Klaudia	gender=f
Klaudian	gender=m
Klaudie	gender=f
Klaudino	gender=f
Klaudius	gender=m
Klaudiusz	gender=m
Klaudián	gender=m
Klaudo	gender=m
Klaus	gender=m
Klavs	gender=m
Klaŭdino	gender=f
Klaŭdo	gender=m
Klea	gender=f
Kleber	gender=m
Klemen	gender=m
Klemens	gender=m
Klement	gender=m
Klementina	gender=f
Klementino	gender=f
Klementyna	gender=f
Klementýna	gender=f
Kleopatra	gender=f
Kleopatro	gender=f
Kliment	gender=m
Klitemnestro	gender=f
Klotildo	gender=f
Klotylda	gender=f
Klára	gender=f
Kléber	gender=m
Klāra	gender=f
Klāvs	gender=m
Knut	gender=m
Knuto	gender=m
Kobe	gender=m
Koby	gender=m
Kocer	gender=m
Kody	gender=m
Koen	gender=m
Kofi	gender=m
Kojo	gender=m
Koko	gender=m
Koksal	gender=m
Kolawole	gender=m
Kolby	gender=m
Kole	gender=m
Koleta	gender=f
Koloman	gender=m
Kolombin	gender=m
Kolombina	gender=f
Kolombín	gender=m
Kolombína	gender=f
Kolos	gender=m
Kolumban	gender=m
Kolumbin	gender=m
Kolumbina	gender=f
Kolumbán	gender=m
Kolumbín	gender=m
Kolumbína	gender=f
Komil	gender=m
Komila	gender=f
Komron	gender=m
Konrad	gender=m
Konrads	gender=m
Konrád	gender=m
Konrāds	gender=m
Konstance	gender=f
Konstancie	gender=f
Konstancja	gender=f
Konstantin	gender=m
Konstantins	gender=m
Konstanty	gender=m
Konstantyn	gender=m
Konstantýn	gender=m
Konstantīns	gender=m
Konsuela	gender=f
Konzuela	gender=f
Konštantín	gender=m
Kopano
Kora	gender=f
Koralia	gender=f
Koray	gender=m
Korbin	gender=m
Korbinian	gender=m
Kordula	gender=f
Korede	gender=m
Korey	gender=m
Korina	gender=f
Korinna	gender=f
Korkut	gender=m
Kornel	gender=m
Korneli	gender=m
Kornelia	gender=f
Kornelie	gender=f
Kornelius	gender=m
Korneliusz	gender=m
Kornél	gender=m
Kornélia	gender=f
Kornélie	gender=f
Kory	gender=m
Kosma	gender=m
Kosmas	gender=m
Kosta	gender=m
Koçer	gender=m
Kraig	gender=m
Krasava	gender=f
Krasomil	gender=m
Krasomila	gender=f
Krasoslav	gender=m
Kresimir	gender=m
Kresomysl	gender=m
Kreuzo	gender=f
Krešimir	gender=m
Krijn	gender=m
Krimhildo	gender=f
Kris	common=true
Krishna	gender=m
Krishnadas	gender=m
Krishnadasa	gender=m
Krisjanis	gender=m
Kriss	gender=m
Krista	gender=f
Kristan	gender=m
Kristen	gender=f
Kristi	gender=f
Kristian
Kristiana	gender=f
Kristians	gender=m
Kristie	gender=f
Kristiina	gender=f
Kristijan	gender=m
Kristin	gender=f
Kristina	gender=f
Kristine	gender=f
Kristino	gender=f
Kristián	gender=m
Kristiāna	gender=f
Kristiāns	gender=m
Kristjan	gender=m
Kristof	gender=m
Kristofer	gender=m
Kristoffer	gender=m
Kristopher	gender=m
Kristy	gender=f
Kristyna	gender=f
Kristína	gender=f
Kristóf	gender=m
Kristýna	gender=f
Kristīne	gender=f
Krisztian	gender=m
Krisztián	gender=m
Krisztofer	gender=m
Krišjānis	gender=m
Krišs	gender=m
Krištof	gender=m
Krsto	gender=m
Kruno	gender=m
Krunoslav	gender=m
Kryspin	gender=m
Krystal	gender=f
Krystel	gender=f
Krystian	gender=m
Krystina	gender=f
Krystof	gender=m
Krystyna	gender=f
Kryšpín	gender=m
Kryštof	gender=m
Krzysztof	gender=m
Ksantipo	gender=f
Ksawera	gender=f
Ksawery	gender=m
Ksenia	gender=f
Ksenija	gender=f
Ksenofont	gender=m
Kubad	gender=m
Kubat	gender=m
Kubilay	gender=m
Kubra
Kubura	gender=m
Kuddusi	gender=m
Kujoe	gender=m
Kumar	gender=m
Kumari	gender=f
Kumru	gender=f
Kumuda	gender=f
Kumush	gender=f
Kuncara	gender=m
Kunhuta	gender=f
Kunthara	gender=m
Kurnia	gender=m
Kursad	gender=m
Kurt	gender=m
Kurtis	gender=m
Kusuma	gender=m
Kutbettin	gender=m
Kuzey	gender=m
Kuzman	gender=m
Kveta	gender=f
Kveton	gender=m
Kvetos	gender=m
Kvetoslav	gender=m
Kvetoslava	gender=f
Kvetuse	gender=f
Kvido	gender=m
Květa	gender=f
Květoslav	gender=m
Květoslava	gender=f
Květoň	gender=m
Květoš	gender=m
Květuše	gender=f
Kwabena	gender=m
Kwadwo	gender=m
Kwaku	gender=m
Kwame	gender=m
Kwamena	gender=m
Kwasi	gender=m
Kweku	gender=m
Kwesi	gender=m
Kwintyn	gender=m
Kyan	gender=m
Kyano	gender=m
Kyara	gender=f
Kyla	gender=f
Kyle	gender=m
Kylee	gender=f
Kyleigh	gender=f
Kyler	gender=m
Kylian	gender=m
Kyliann	gender=m
Kylie	gender=f	common=true
Kyllian	gender=m
Kyllikki	gender=f
Kyra	gender=f
Kâmil	gender=m
Kâzım	gender=m
Kéba	gender=m
Kévin	gender=m
Köksal	gender=m
Kübra	gender=f
Kürşad	gender=m
Kārlis	gender=m
Kımız
Kımızalma
Kımızalmıla
Kımızın
Kırcicek
Kırgavul
Kırlangıc
Kırlangıç
Kırçiçek
Kısmet	gender=f
Kıvanc
Kıvanç
Kıvılcım
Kıymet	gender=f
Kızdurmus
Kızdurmuş
Kızılalma
Křesomysl	gender=m
Křišťan	gender=m
Laal	gender=m
Labuh	gender=m
Lacey	gender=f
Lachlan	gender=m
Lacramioara	gender=f
Lacy	gender=f	common=true
Lada	gender=f
Ladarius	gender=m
Ladina	gender=f
Ladislao	gender=m
Ladislau	gender=m
Ladislav	gender=m
Ladislava	gender=f
Ladji	gender=m
Laetitia	gender=f
Lafayette	gender=m
Lahna	gender=f
Lai	gender=m
Laia	gender=f
Laila	gender=f
Laisha	gender=f
Lajos	gender=m
Laksana	gender=m
Lakshman	gender=m
Lakshmi	gender=f
Lakshmidhar	gender=m
Lakshminath	gender=m
Laksita	gender=f
Lal	gender=m
Lala	gender=f
Lale	gender=f
Lalie	gender=f
Lalita	gender=f
Lam Giang
Lam Nhi	gender=f
Lam Oanh	gender=f
Lamar	gender=m
Lambert	gender=m	common=true
Lamberto	gender=m
Lamia	gender=f	common=true
Lamih	gender=m
Lamine	gender=m
Lamont	gender=m
Lan Anh	gender=f
Lan Chi	gender=f
Lan Nhi	gender=f
Lan Vy	gender=f
Lana	gender=f
Lanang	gender=m
Lance	gender=m	common=true
Lancelot	gender=m
Lancilotto	gender=m
Landen	gender=m
Lander	gender=m	common=true
Landolfo	gender=m
Landry	gender=m
Lane	common=true
Laney	gender=f
Lanfranco	gender=m
Langa	gender=m
Langgeng	gender=m
Lanjar	gender=m
Lantar	gender=m
Lapo	gender=m
Lara	gender=f
Laras	gender=f
Larina	gender=f
Larisa	gender=f
Larissa	gender=f
Laron	gender=m
Larry	gender=m
Lars	gender=m
Larue
Larysa	gender=f
Lascar	gender=m	common=true
Lascăr	gender=m
Lasma	gender=f
Lasmanto	gender=m
Lasmono	gender=m
Lassana	gender=m
Lasse	gender=m
Laswi	gender=m
Laszlo	gender=m
Latif	gender=m
Latifa	gender=f
Latife	gender=f
Latika	gender=f
Latofat	gender=f
Latoya	gender=f
Laura	gender=f
Laurane	gender=f
Laure	gender=f
Laureen	gender=f
Laurel	gender=f	common=true
Laureline	gender=f
Lauren	gender=f
Laurenc	gender=m
Laurence
Laurencie	gender=f
Laurencja	gender=f
Laurencjusz	gender=m
Laurenco	gender=m
Laurene	gender=f
Laurens	gender=m
Laurent	gender=m
Laurentia	gender=f
Laurentino	gender=m
Laurentiu	gender=m
Laurenty	gender=m
Laurentyna	gender=f
Laurenz	gender=m
Lauretta	gender=f
Lauri	gender=m
Laurian	gender=m
Lauriane	gender=f
Laurianne	gender=f
Lauriano	gender=m
Laurie	gender=f
Laurin	gender=m
Laurine	gender=f
Lauro	gender=f
Laury	gender=f
Lauryn	gender=f
Laurène	gender=f
Lautone	gender=m
Lava	gender=f	common=true
Lavada	gender=f
Lavanya	gender=f
Lavern
Laverna	gender=f
Laverne	gender=f
Lavina	gender=f
Lavinia	gender=f
Lavinio	gender=m
Lavize	gender=f
Lavon
Lavonne	gender=f
Lavínia	gender=f
Lavīze	gender=f
Lawrence	gender=m
Lawrencia	gender=f
Lawson	gender=m
Laxman	gender=m
Laxmi	gender=f
Layana	gender=f
Layanah	gender=f
Layla	gender=f
Laylo	gender=f
Layne
Lazar	gender=m	common=true
Lazare	gender=m
Lazaro	gender=m
Laziz	gender=m
Lazzaro	gender=m
Lazăr	gender=m
Laëtitia	gender=f
Laŭrenco	gender=m
Laŭro	gender=f
Lea	gender=f	common=true
Leah	gender=f
Lean	gender=m	common=true
Leana	gender=f
Leander	gender=m
Leandr	gender=m
Leandra	gender=f
Leandre	gender=m
Leandro	gender=m
Leane	gender=f
Leann	gender=f
Leanna	gender=f
Leanne	gender=f
Leano	gender=m
Leart	gender=m
Leatha	gender=f
Leda	gender=f
Ledion	gender=m
Lee	common=true
Leela	gender=f
Leelou	gender=f
Leena	gender=f
Leendert	gender=m
Lega	gender=m
Legawa	gender=m
Lehna	gender=f
Leia	gender=f
Leif	gender=m
Leigh	gender=f
Leila	gender=f
Leilani	gender=f
Leina	gender=f
Lejla	gender=f
Leke	gender=m
Lela	gender=f
Lelah	gender=f
Leland	gender=m
Lelia	gender=f
Leman	gender=f
Lembah	gender=m
Lemide	gender=f
Lempi	gender=f
Lemuel	gender=m
Len	gender=m
Lena	gender=f
Lene	gender=f
Leni	gender=f
Lenia	gender=f
Lenja	gender=f
Lenka	gender=f
Lenn	gender=m
Lenna	gender=f
Lennard	gender=m
Lennart	gender=m
Lenne	gender=f
Lennert	gender=m
Lenni	gender=m
Lennie
Lennon	gender=m
Lennox	gender=m
Lenny	gender=m
Lenora	gender=f
Lenore	gender=f
Leny	gender=m
Lenya	gender=f
Leo	gender=m
Leo-Paul	gender=m
Leodegar	gender=m
Leokadie	gender=f
Leokádie	gender=f
Leola	gender=f
Leon	gender=m
Leona	gender=f
Leonard	gender=m
Leonardo	gender=m
Leone	common=true
Leonel	gender=m
Leonhard	gender=m
Leoni	gender=f
Leonia	gender=f
Leonid	gender=m
Leonida
Leonidas	gender=m
Leonids	gender=m
Leonie	gender=f
Leonilda	gender=f
Leonio	gender=m
Leonis	gender=m
Leonne	gender=f
Leono	gender=m
Leonor	gender=f
Leonora	gender=f
Leonore	gender=f
Leontin	gender=m
Leontina	gender=f
Leontine	gender=f
Leontyn	gender=m
Leontyna	gender=f
Leontýn	gender=m
Leontýna	gender=f
Leontīne	gender=f
Leonzio	gender=m
Leonīda	gender=f
Leonīds	gender=m
Leopardo	gender=m
Leopold	gender=m
Leopolda	gender=f
Leopoldina	gender=f
Leopoldine	gender=f
Leopoldino	gender=f
Leopoldo	gender=m
Leopoldyna	gender=f
Leopoldýna	gender=f
Leora	gender=f
Leos	gender=m
Leoš	gender=m
Leposava	gender=f
Lera	gender=f
Lerato	gender=f
Lere	gender=m
Leroy	gender=m
Lerzan	gender=f
Lesana	gender=f
Lesek	gender=m
Lesley	gender=f
Leslie
Lesly	gender=f
Lessie	gender=f
Lestari	gender=f
Lester	gender=m
Leta	gender=f
Letha	gender=f
Leticia	gender=f
Leticie	gender=f
Letitia	gender=f
Letizia	gender=f
Letterio	gender=m
Letícia	gender=f
Leu	gender=m	common=true
Leufroy	gender=m
Lev	gender=m	common=true
Levana	gender=f
Levent	gender=m
Levente	gender=m
Levi	gender=m
Levin	gender=m
Levio	gender=m
Levke	gender=f
Levoslav	gender=m
Levy	gender=m	common=true
Lew	gender=m
Lewin	gender=m
Lewis	gender=m
Lex	gender=m
Lexi	gender=f
Lexie	gender=f
Lexus	gender=f
Leya	gender=f
Leyan	gender=m
Leyla	gender=f
Leyna	gender=f
Leïla	gender=f
Leïna	gender=f
Lešek	gender=m
Lia	gender=f
Liah	gender=f
Liam	gender=m
Lian	gender=m
Liana	gender=f	common=true
Liara	gender=f
Lias	gender=m
Liba	gender=f
Libbie	gender=f
Libby	gender=f
Libena	gender=f
Liberata	gender=f
Liberato	gender=m
Liberatore	gender=m
Libere	gender=m
Liberio	gender=m
Libero	gender=m
Liberto	gender=m
Libor	gender=m
Libora	gender=f
Liboria	gender=f
Liborio	gender=m
Liboslav	gender=m
Liboslava	gender=f
Libusa	gender=f
Libuse	gender=f
Libuša	gender=f
Libuše	gender=f
Libère	gender=m
Liběna	gender=f
Lica	gender=m
Licia	gender=f
Lică	gender=m
Lida	gender=f
Lidania	gender=f
Lidia	gender=f
Lidija	gender=f
Lidio	gender=m
Lidmila	gender=f
Lidya	gender=f
Lieke	gender=f
Lien	gender=f	common=true
Lien Chi	gender=f
Lien Hoa	gender=f
Liene	gender=f
Lietald	gender=m
Lieto	gender=m
Lieuwe	gender=m
Lieve	gender=f
Lieze	gender=f
Liga	gender=f
Ligia	gender=f
Liisa	gender=f
Liksma	gender=f
Lila	gender=f
Lilan	gender=f
Lilas	gender=f
Lili	gender=f
Lili-Rose	gender=f
Lilia	gender=f
Lilian
Liliana	gender=f
Liliane	gender=f
Lilianna	gender=f
Lilie	gender=f
Lilien	gender=f
Lilio	gender=f
Lilith	gender=f
Liliya	gender=f
Liliána	gender=f
Liliāna	gender=f
Lilla	gender=f
Lilli	gender=f
Lillian	gender=f
Lilliana	gender=f
Lillie	gender=f
Lilly	gender=f
Lilou	gender=f
Lilwenn	gender=f
Lily	gender=f	common=true
Lily-Rose	gender=f
Lilya	gender=f
Lilyan	gender=f
Liman	gender=m	common=true
Limar	gender=m
Lina	gender=f
Lincoln	gender=m
Linda
Linde	gender=f
Lindsay	gender=f
Lindsey	gender=f
Line	gender=f	common=true
Linett	gender=f
Linh Chi	gender=f
Linh Giang	gender=f
Linh Lan	gender=f
Linh Nhi	gender=f
Linh San	gender=f
Linh Trang	gender=f
Linn	gender=f
Linne	gender=f
Linnea	gender=f
Linnie
Linnéa	gender=f
Lino	gender=m	common=true
Linoi	gender=f
Linoy	gender=f
Linoï	gender=f
Lintang	gender=f
Linus	gender=m
Linwood	gender=m
Lio	gender=m
Lioara	gender=f
Lion	gender=m	common=true
Lionel	gender=m
Lior	gender=m
Liora	gender=f
Lirik
Liron	gender=m
Lirone	gender=m
Lis	gender=f
Lisa	gender=f
Lisandro	gender=m
Lisann	gender=f
Lisanne	gender=f
Lisbeth	gender=f
Lise	gender=f
Liselotte	gender=f
Lisette	gender=f
Lison	gender=f
Lital	gender=f
Litzy	gender=f
Liuba	gender=f
Liubov	gender=f
Liubovi
Liudmila	gender=f
Liusea	gender=f
Liv	gender=f	common=true
Liva	gender=f
Livia	gender=f
Liviana	gender=f
Livie	gender=f
Livija	gender=f
Livino	gender=m
Livio	gender=m
Liviu	gender=m
Livius	gender=m
Liya	gender=f
Liyah	gender=f
Liyam	gender=m
Liyan	gender=m
Liyana	gender=f
Liz	gender=f
Liza	gender=f	common=true
Lizbeth	gender=f
Lize	gender=f
Lizeth	gender=f
Lizz	gender=f
Lizzie	gender=f
Lizzy	gender=f
Liétald	gender=m
Liên Chi	gender=f
Liên Hoa	gender=f
Liāna	gender=f
Ljiljana	gender=f
Ljuba	gender=f
Ljubica	gender=f
Ljubisa	gender=m
Ljubiša	gender=m
Ljubomir	gender=m
Ljudevit	gender=m
Llewellyn	gender=m
Lloyd	gender=m
Loa	gender=f
Loan	gender=m	common=true
Loane	gender=f
Lobar	gender=f	common=true
Lodovica	gender=f
Lodovico	gender=m
Loek	gender=m
Loes	gender=f
Loet	gender=m
Logan	gender=m
Lohan	gender=m	common=true
Loic	gender=m
Lois
Loise	gender=f
Lola	gender=f
Lolade	gender=m
Lolita	gender=f
Loma	gender=f
Lon	gender=m
London
Lone	gender=f
Long Giang	gender=m
Longin	gender=m
Lonie
Lonnie	gender=m
Lonny	gender=m
Lonzo	gender=m
Lora	gender=f
Loraine	gender=f
Lore	gender=f	common=true
Loredana	gender=f
Loreen	gender=f
Lorelei	gender=f
Lorella	gender=f
Loren
Lorena	gender=f
Lorenc	gender=m
Lorene	gender=f
Loreno	gender=m
Lorenz	gender=m
Lorenza	gender=f
Lorenzo	gender=m
Loreta	gender=f
Loretta	gender=f
Lori	gender=f
Lorian	gender=m
Loriana	gender=f
Lorik	gender=m
Lorin	gender=m
Lorine	gender=f
Loris	gender=m
Lorna	gender=f
Lorrain	gender=m
Lorraine	gender=f
Lot	gender=f	common=true
Lota	gender=f	common=true
Lotar	gender=m
Lothaire	gender=m
Lothar	gender=m
Lott	gender=f
Lotta	gender=f
Lotte	gender=f	common=true
Lotti	gender=f
Lottie	gender=f
Lou
Lou-Ann	gender=f
Lou-Anne	gender=f
Loua	gender=f
Louan	gender=m
Louane	gender=f
Louann	gender=f
Louay	gender=m
Loubna	gender=f
Louca	gender=m
Louie	gender=m
Louis	gender=m
Louis-Marie	gender=f
Louisa	gender=f
Louise	gender=f
Louison
Louka	gender=m
Loula	gender=f
Louna	gender=f
Lounis	gender=m
Loup	gender=m
Lourdes	gender=f
Lourenco	gender=m
Lourenço	gender=m
Louvenia	gender=f
Lova	gender=f
Lovisa	gender=f
Lovorka	gender=f
Lovro	gender=m
Lowell	gender=m
Lowie	gender=m
Loy
Loyal	common=true
Loyce	gender=f
Loïc	gender=m
Loïs
Loïse	gender=f
Lua	gender=f
Luan	gender=m
Luana	gender=f
Lubica	gender=f
Lubin	gender=m
Lubomir	gender=m
Lubomira	gender=f
Lubomír	gender=m
Lubomíra	gender=f
Lubor	gender=m
Lubos	gender=m
Luboslav	gender=m
Luboslava	gender=f
Luboš	gender=m
Luc	gender=m
Luca
Lucas	gender=m
Lucca	gender=m
Luce	gender=f
Lucia	gender=f
Lucian	gender=m
Luciana	gender=f
Luciano	gender=m
Lucica	gender=f
Lucie	gender=f
Lucien	gender=m
Lucienne	gender=f
Lucija	gender=f
Lucijan	gender=m
Lucile	gender=f
Lucilla	gender=f
Lucille	gender=f
Lucinda	gender=f
Lucio	gender=m
Lucious	gender=m
Lucius	gender=m
Lucián	gender=m
Luciána	gender=f
Lucja	gender=f
Lucjan	gender=m
Lucretia	gender=f
Lucrezia	gender=f
Lucy	gender=f
Lucía	gender=f
Ludano	gender=m
Ludek	gender=m
Ludie	gender=f
Ludise	gender=f
Ludivine	gender=f
Ludivoj	gender=m
Ludiše	gender=f
Ludka	gender=f
Ludmila	gender=f
Ludolphe	gender=m
Ludomil	gender=m
Ludomila	gender=f
Ludomir	gender=m
Ludomira	gender=f
Ludomír	gender=m
Ludomíra	gender=f
Ludoslav	gender=m
Ludoslava	gender=f
Ludovic	gender=m
Ludovica	gender=f
Ludovico	gender=m
Ludovikino	gender=f
Ludoviko	gender=m
Ludovit	gender=m
Ludvig	gender=m
Ludvik	gender=m
Ludvika	gender=f
Ludvík	gender=m
Ludvíka	gender=f
Ludwig	gender=m
Ludwik	gender=m
Ludwika	gender=f
Luděk	gender=m
Lue
Luella	gender=f
Luena	gender=f
Luhung	gender=m
Lui	gender=m
Luigi	gender=m
Luigia	gender=f
Luis	gender=m
Luis Fernando	gender=m
Luis Gabino	gender=m
Luis Miguel	gender=m
Luisa	gender=f
Luise	gender=f
Luiz	gender=m
Luiza	gender=f
Luize	gender=f
Lujza	gender=f
Luk	gender=m
Luka
Lukas	gender=m
Luke	gender=m
Lukhona	gender=f
Lukita	gender=m
Lukman	gender=m
Luko	gender=m
Lukrecie	gender=f
Lukrecius	gender=m
Lukrécie	gender=f
Lukáš	gender=m
Lula	gender=f
Lulu	gender=f	common=true
Luluh	gender=m
Lulut	gender=m
Luminita	gender=f
Luminosa	gender=f
Lumir	gender=m
Lumira	gender=f
Lumír	gender=m
Lumíra	gender=f
Luna	gender=f
Lune	gender=f
Lungelo
Lungu	gender=m
Lupe
Lura	gender=f
Lurhur	gender=m
Lurline	gender=f
Lutfan	gender=m
Lutfi	gender=m
Lutfiya	gender=f
Lutfullah	gender=m
Lutfulloh	gender=m
Luther	gender=m
Luthfi	gender=m
Lutibor	gender=m
Lutobor	gender=m
Lutz	gender=m
Luuk	gender=m
Luus	gender=f
Luwar	gender=m
Luwes	gender=m
Lux	gender=m	common=true
Luz	gender=f
Luzie	gender=f
Luís	gender=m
Luísa	gender=f
Luďka	gender=f
Luīze	gender=f
Lwandle	gender=m
Lya	gender=f
Lyam	gender=m
Lyan	gender=m
Lyana	gender=f
Lyda	gender=f
Lydia	gender=f
Lydie	gender=f
Lyes	gender=m
Lykke	gender=f
Lyla	gender=f
Lyle	gender=m
Lylia	gender=f
Lylou	gender=f
Lyn	gender=f
Lyna	gender=f
Lynda	gender=f
Lyne	gender=f
Lynette	gender=f
Lynn
Lynne	gender=f
Lyric	gender=f	common=true
Lysanne	gender=f
László	gender=m
Lâm Nhi	gender=f
Lâm Oanh	gender=f
Léa	gender=f
Léana	gender=f
Léandre	gender=m
Léda	gender=f
Léna	gender=f
Léo	gender=m
Léon	gender=m
Léonard	gender=m
Léonie	gender=f
Léonne	gender=f
Léopold	gender=m
Léopoldine	gender=f
Lévi	gender=m
Lívia	gender=f
Lîlan	gender=f
Lîrîk
Lütfi	gender=m
Lütfullah	gender=m
Lýdia	gender=f
Lýdie	gender=f
Lāsma	gender=f
Lăcrămioara	gender=f
Lība	gender=f
Līga	gender=f
Līksma	gender=f
Līna	gender=f
Līva	gender=f
Līvija	gender=f
Līze	gender=f
Lūcija	gender=f
Maad	gender=m
Maaike	gender=f
Maan	gender=f
Maarit	gender=f
Maarten	gender=m
Maartje	gender=f
Maas	gender=m
Maayane	gender=f
Mabel	gender=f
Mabela	gender=f
Mabelle	gender=f
Mable	gender=f
Mabruk	gender=m
Mac	gender=m	common=true
Maca	gender=f
Macaire	gender=m
Macaria	gender=f
Macario	gender=m
Maccabeo	gender=m
Mace	gender=m	common=true
Maceo	gender=m
Macey	gender=f
Maci	gender=f
Macie	gender=f
Mack	gender=m	common=true
Mackenzie	gender=f
Mactar	gender=m
Macy	gender=f
Madalena	gender=f
Madalin	gender=m
Madalina	gender=f
Madaline	gender=f
Madalyn	gender=f
Maddalena	gender=f
Maddison	gender=f
Maddox	gender=m
Madeleine	gender=f
Madelief	gender=f
Madeline	gender=f
Madelyn	gender=f
Madelynn	gender=f
Madge	gender=f
Madhuri	gender=f
Madid	gender=m
Madie	gender=f
Madilyn	gender=f
Madina	gender=f
Madisen	gender=f
Madison	gender=f
Madisyn	gender=f
Madita	gender=f
Madlaina	gender=f
Madleen	gender=f
Madlen	gender=f
Madonna	gender=f
Mads	gender=m
Mady
Madyson	gender=f
Mae
Maegan	gender=f
Mael	gender=m
Maelie	gender=f
Maeline	gender=f
Maelis	gender=f
Maelle	gender=f
Maely	gender=f
Maelyne	gender=f
Maelys	gender=f
Maes	gender=m
Maeva	gender=f
Maeve	gender=f
Mafalda	gender=f
Maffeo	gender=m
Magali	gender=f
Magda	gender=f
Magdalen	gender=f	common=true
Magdalena	gender=f
Magdaleno	gender=f
Magdaléna	gender=f
Maggie	gender=f
Maggiorino	gender=m
Magno	gender=m
Magnolia	gender=f	common=true
Magnus	gender=m
Maguelone	gender=f
Maguette	gender=f
Mahamadou	gender=m
Mahan	gender=m
Mahault	gender=f
Mahaut	gender=f
Mahdi	gender=m
Mahe	gender=m
Mahendra	gender=m
Maher	gender=m
Mahesa	gender=m
Mahesh	gender=m
Maheswar	gender=m
Mahfud	gender=m
Mahir	gender=m
Mahmoud	gender=m
Mahmud	gender=m
Mahmut	gender=m
Mahrus	gender=m
Mahulena	gender=f
Mahzan	gender=m
Mahzun	gender=m
Mahé	gender=m
Mai	gender=f
Mai Anh	gender=f
Mai Chi	gender=f
Mai Khanh	gender=f
Mai Lan	gender=f
Mai Linh	gender=f
Mai Loan	gender=f
Mai Ly	gender=f
Mai Nhi	gender=f
Mai Thanh	gender=f
Mai Thu	gender=f
Mai Thy	gender=f
Mai Trinh	gender=f
Mai Vy	gender=f
Maia	gender=f
Maica	gender=f
Maida	gender=f
Maija	gender=f
Maik	gender=m
Maike	gender=f
Maila	gender=f
Mailin	gender=f
Mailo	gender=m
Maily	gender=f
Mailys	gender=f
Maimouna	gender=f
Maimunah	gender=f
Maina	gender=f
Maiorico	gender=m
Maira	gender=f
Maissa	gender=f
Maissane	gender=f
Maite	gender=f
Maitê	gender=f
Maiwenn	gender=f
Maiya	gender=f
Maja	gender=f
Majda	gender=f
Major	gender=m	common=true
Makan	gender=m
Makar	gender=m
Makara	gender=m
Makary	gender=m
Makayla	gender=f
Makenna	gender=f
Makenzie	gender=f
Makhtar	gender=m
Makinwa	gender=m
Maks	gender=m
Maksim	gender=m
Maksimo	gender=m
Makso	gender=m
Maksud	gender=m
Maksym	gender=m
Maksymilian	gender=m
Makuta	gender=m
Mala	gender=f
Malachi	gender=m
Malak	gender=f
Malati	gender=f
Malco	gender=m
Malcolm	gender=m
Malea	gender=f
Malek
Malena	gender=f
Malene	gender=f
Malia	gender=f
Malick	gender=m
Malik	gender=m	common=true
Malika	gender=f
Malin	gender=f
Malina	gender=f
Malinda	gender=f
Malisa	gender=m
Mališa	gender=m
Mallaury	gender=f
Mallie	gender=f
Mallory	gender=f
Malo	gender=m
Malone	gender=m
Malou	gender=f
Maloxat	gender=f
Malte	gender=m
Malthe	gender=m
Malti	gender=f
Malvina	gender=f
Malvine	gender=f
Malvino	gender=f
Malvína	gender=f
Malvīne	gender=f
Malwina	gender=f
Mama	gender=m	common=true
Mamadou	gender=m
Mamady	gender=m
Maman	gender=m
Mamante	gender=m
Mamert	gender=m
Mamie	gender=f
Mamoudou	gender=m
Mamour	gender=m
Manah	gender=m
Manal	gender=f
Manar	gender=m
Manasse	gender=m
Manassé	gender=m
Manca	gender=f
Mancio	gender=m
Manda	gender=f
Mandaakin	gender=f
Mandakini	gender=f
Mandla	gender=m
Mandy	gender=f
Manel
Manelle	gender=f
Manetto	gender=m
Manfred	gender=m
Manfredo	gender=m
Manfréd	gender=m
Mangala	gender=f
Mangalya	gender=f
Mani	gender=f
Manik	gender=m
Manikya	gender=m
Manil	gender=m
Manilio	gender=m
Manisha	gender=f
Manjo	gender=f
Manjusha	gender=f
Manley	gender=m
Manlio	gender=m
Manoah	gender=m
Manoj	gender=m
Manole	gender=m
Manon	gender=f
Manona	gender=f
Mansour	gender=m
Mansueto	gender=m
Mansur	gender=m
Mansvet	gender=m
Manu	gender=m
Manuel	gender=m
Manuela	gender=f
Manuele	gender=m
Maphikelela	gender=m
Maqsud	gender=m
Mara	gender=f	common=true
Marah	gender=f
Maram	gender=f
Marana	gender=f
Maras	gender=m
Marat	gender=m
Marc	gender=m	common=true
Marc-Antoine	gender=m
Marceau	gender=m
Marcel	gender=m	common=true
Marcela	gender=f
Marceli	gender=m
Marcelin	gender=m
Marcelina	gender=f
Marceline	gender=f
Marcelino	gender=m
Marcell	gender=m
Marcella	gender=f
Marcelle	gender=f
Marcello	gender=m
Marcellus	gender=m
Marcelo	gender=m
Marcelína	gender=f
Marcheta	gender=f
Marcia	gender=f
Marciano	gender=m
Marcin	gender=m
Marcis	gender=m
Marco	gender=m
Marco Antonio	gender=m
Marcos	gender=m
Marcu	gender=m
Marcus	gender=m
Mardon	gender=m
Mare	gender=f	common=true
Mareike	gender=f
Marek	gender=m
Mareme	gender=f
Maren	gender=f
Marena	gender=f
Mareta	gender=f
Marga	gender=f
Margana	gender=m
Margaret	gender=f
Margareta	gender=f
Margarete	gender=f
Margareto	gender=f
Margarett	gender=f
Margaretta	gender=f
Margarette	gender=f
Margarida	gender=f
Margarita	gender=f	common=true
Margaréta	gender=f
Margaux	gender=f
Marge	gender=f	common=true
Margers	gender=m
Margherita	gender=f
Margie	gender=f
Margit	gender=f
Margita	gender=f
Margo	gender=f
Margot	gender=f
Margret	gender=f
Margrit	gender=f
Margrith	gender=f
Marguerite	gender=f	common=true
Mari	gender=f
Maria	gender=f	common=true
Maria Alice	gender=f
Maria Clara	gender=f
Maria Cristina	gender=f
Maria Eduarda	gender=f
Maria Elena	gender=f
Maria Eugenia	gender=f
Maria Fernanda	gender=f
Maria Guadalupe	gender=f
Maria Helena	gender=f
Maria Luisa	gender=f
Maria Luiza	gender=f
Maria Soledad	gender=f
Maria Teresa	gender=f
Mariadi	gender=m
Mariah	gender=f
Mariam	gender=f
Mariama	gender=f
Mariame	gender=f
Marian
Mariana	gender=f
Mariane	gender=f
Marianna	gender=f
Marianne	gender=f
Mariano	gender=m
Maribel	gender=f
Marica	gender=f
Maricarmen	gender=f
Maricica	gender=f
Marie	gender=f
Marie-Ange	gender=f
Marie-Lou	gender=f
Marieke	gender=f
Mariela	gender=f
Mariella	gender=f
Marielle	gender=f
Mariem	gender=f
Marieme	gender=f
Marieta	gender=f
Marietta	gender=f
Marija	gender=f
Marijan	gender=m
Marijana	gender=f
Marijn	gender=m
Marika	gender=f
Marilena	gender=f
Marilie	gender=f
Marilou	gender=f
Marilu	gender=f
Marilyn	gender=f
Marilyne	gender=f
Marilú	gender=f
Marin	gender=m
Marina	gender=f	common=true
Marine	gender=f	common=true
Marinela	gender=f
Marinella	gender=f
Marinetta	gender=f
Marinjo	gender=f
Marinko	gender=m
Marino	gender=m
Marinus	gender=m
Mario
Marioara	gender=f
Mariola	gender=f
Marion
Maris	gender=m
Marisa	gender=f
Marisol	gender=f
Marissa	gender=f
Marit	gender=f
Marita	gender=f
Marite	gender=f
Maritza	gender=f
Mariuca	gender=f
Marius	gender=m
Marián	gender=m
Marième	gender=f
Marja	gender=f
Marjan	gender=m
Marjane	gender=f
Marjatta	gender=f
Marjeta	gender=f
Marjolaine	gender=f
Marjorie	gender=f
Marjory	gender=f
Mark	gender=m	common=true
Marketa	gender=f
Markika	gender=f
Markku	gender=m
Marko	gender=m
Markus	gender=m
Markéta	gender=f
Marla	gender=f
Marlee	gender=f
Marleen	gender=f
Marlen	gender=f
Marlena	gender=f
Marlene	gender=f
Marley
Marli	gender=f
Marlie	gender=f
Marlies	gender=f
Marlin	common=true
Marlis	gender=f
Marlo	gender=m
Marlon	gender=m
Marly	gender=f	common=true
Marlène	gender=f
Marnie	gender=f
Marolo	gender=m
Maros	gender=m
Marouane	gender=m
Maroš	gender=m
Marques	gender=m
Marquis	gender=m	common=true
Marquise	gender=m	common=true
Marrit	gender=f
Marsha	gender=f
Marshall	gender=m	common=true
Marsito	gender=m
Marsudi	gender=m
Mart	gender=m	common=true
Marta	gender=f
Martaka	gender=m
Martana	gender=m
Martani	gender=m
Marte	gender=f
Marten	gender=m	common=true
Marteno	gender=m
Martha	gender=f
Marthe	gender=f
Martial	gender=m	common=true
Martim	gender=m
Martin	gender=m	common=true
Martina	gender=f
Martine	gender=f
Martino	gender=m
Martins	gender=m
Marton	gender=m
Martti	gender=m
Marty	gender=m
Martyna	gender=f
Martín	gender=m
Marut	gender=m
Maruta	gender=f
Marvin	gender=m
Marwa	gender=f
Marwan	gender=m
Marwane	gender=m
Marwata	gender=m
Marwen	gender=f
Marwin	gender=m
Mary	gender=f
Maryadi	gender=m
Maryam	gender=f
Maryann	gender=f
Maryanto	gender=m
Maryjane	gender=f
Marylou	gender=f
Maryna	gender=f
Maryse	gender=f
Marzia	gender=f
Marzio	gender=m
Marème	gender=f
María	gender=f
María Cristina	gender=f
María Elena	gender=f
María Eugenia	gender=f
María Fernanda	gender=f
María Guadalupe	gender=f
María Luisa	gender=f
María Soledad	gender=f
María Teresa	gender=f
Marína	gender=f
Marģers	gender=m
Mas	gender=m
Masa	gender=f
Mashxura	gender=f
Masinka	gender=f
Mason	gender=m	common=true
Massamba	gender=m
Massima	gender=f
Massimiliano	gender=m
Massimo	gender=m
Massinissa	gender=m
Matan	gender=m
Matar	gender=m
Mate	gender=m	common=true
Matei	gender=m
Matej	gender=m
Mateja
Mateo	gender=m
Mateus	gender=m
Mateusz	gender=m
Matheo	gender=m
Matheus	gender=m
Mathew	gender=m
Mathias	gender=m
Mathieu	gender=m
Mathijs	gender=m
Mathilda	gender=f
Mathilde	gender=f
Mathis	gender=m
Mathurin	gender=m
Mathuys	gender=m
Mathys	gender=m
Mathéo	gender=m
Matias	gender=m
Matija	gender=m
Matilda	gender=f
Matilde	gender=f
Matis	gender=m
Matiss	gender=m
Matisse	gender=m
Matjaz	gender=m
Matjaž	gender=m
Matko	gender=m
Mato	gender=m
Matous	gender=m
Matouš	gender=m
Matroniano	gender=m
Mats	gender=m
Matt	gender=m	common=true
Mattea	gender=f
Matteo	gender=m
Mattes	gender=m
Mattheo	gender=m
Matthew	gender=m
Matthias	gender=m
Matthieu	gender=m
Matthijs	gender=m
Matthis	gender=m
Matti	gender=m
Mattia	gender=m
Mattias	gender=m
Mattie	gender=f
Mattis	gender=m
Mattéo	gender=m
Matus	gender=m
Matyas	gender=m
Matylda	gender=f
Matys	gender=m
Matyáš	gender=m
Matz	gender=m
Matías	gender=m
Matúš	gender=m
Matěj	gender=m
Matīss	gender=m
Maud	gender=f
Maude	gender=f
Maudie	gender=f
Maugis	gender=m
Maura	gender=f
Maureen	gender=f
Maurice	gender=m
Mauricette	gender=f
Mauricio	gender=m
Maurilio	gender=m
Maurine	gender=f
Maurits	gender=m
Maurizio	gender=m
Mauro	gender=m
Maurycy	gender=m
Mavdud	gender=m
Maverick	gender=m	common=true
Mavis	gender=f	common=true
Mavlon	gender=m
Mavluda	gender=f
Mawuena	gender=f
Mawusi	gender=f
Max	gender=m	common=true
Maxbuba	gender=f
Maxellende	gender=f
Maxence	gender=m
Maxens	gender=m
Maxfuza	gender=f
Maxi	gender=f	common=true
Maxie
Maxim	gender=m	common=true
Maxima	gender=f
Maxime
Maximilian	gender=m
Maximiliano	gender=m
Maximilien	gender=m
Maximilián	gender=m
Maximillia
Maximillian	gender=m
Maximo	gender=m
Maximus	gender=m
Maxine	gender=f
Maxmilian	gender=m
Maxmilián	gender=m
Maxsuma	gender=f
Maxwell	gender=m	common=true
May	gender=f	common=true
Maya	gender=f
Mayane	gender=f
Mayar	gender=f
Maybell	gender=f
Maybelle	gender=f
Maye	gender=f
Mayeul	gender=m
Mayla	gender=f
Mayline	gender=f
Maylis	gender=f
Maymie	gender=f
Maynard	gender=m
Mayoor	gender=m
Mayra	gender=f
Maysa	gender=f
Mayson	gender=m
Mayssa	gender=f
Mayte	gender=f
Mazbut	gender=m
Mazhar	gender=m
Mazie	gender=f
Mazlum	gender=m
Maé
Maélis	gender=f
Maël	gender=m
Maëlie	gender=f
Maëline	gender=f
Maëlis	gender=f
Maëlle	gender=f
Maëly	gender=f
Maëlyne	gender=f
Maëlys	gender=f
Maëva	gender=f
Maï	gender=f
Maïa	gender=f
Maïly	gender=f
Maïlys	gender=f
Maïmouna	gender=f
Maïna	gender=f
Maïssa	gender=f
Maïssane	gender=f
Maïwenn	gender=f
Małgorzata	gender=f
Maša	gender=f
Mašinka	gender=f
Mbalienhle	gender=f
Mbaye	gender=m
Mckayla	gender=f
Mckenna	gender=f
Mckenzie	gender=f
Meagan	gender=f
Meaghan	gender=f
Mecislav	gender=m
Mecislava	gender=f
Meda	gender=f
Medard	gender=m
Medardo	gender=m
Medea	gender=f
Mederic	gender=m
Medina	gender=f	common=true
Medine	gender=f
Medoro	gender=m
Medoune	gender=m
Medya	gender=f
Meena	gender=f
Meenakshi	gender=f
Mees	gender=m
Megan	gender=f
Megane	gender=f
Meggie	gender=f
Meghan	gender=f
Meghnad	gender=m
Meghnath	gender=m
Mehdi	gender=m
Mehmet	gender=m
Mehriban	gender=f
Mehtap	gender=f
Meik	gender=m
Meike	gender=f
Meire	gender=f
Meissa
Mekhi	gender=m
Melani	gender=f
Melania	gender=f
Melanie	gender=f
Melanio	gender=m
Melany	gender=f
Melba	gender=f
Melchiade	gender=m
Melchior	gender=m
Melchiorre	gender=m
Melda	gender=f
Melek	gender=f
Melenija	gender=f
Melezio	gender=m
Melia	gender=f
Melichar	gender=m
Melih	gender=m
Melike	gender=f
Meliksah	gender=m
Melikşah	gender=m
Melina	gender=f
Melinda	gender=f
Meline	gender=f
Melis	gender=f
Melisa	gender=f
Melisande	gender=f
Melissa	gender=f
Melissandre	gender=f
Melita	gender=f
Melitina	gender=f
Melle	gender=m
Mellie	gender=f
Mellina	gender=f
Melnic	gender=f
Melodi	gender=f
Melodie	gender=f
Melody	gender=f	common=true
Mels	gender=m
Meltem	gender=f
Melusine	gender=f
Melvil	gender=m
Melvin	gender=m
Melvina	gender=f
Melvyn	gender=m
Melyna	gender=f
Melyssa	gender=f
Melánia	gender=f
Melánie	gender=f
Memduh	gender=m
Menahem	gender=m
Menaka	gender=f
Menardo	gender=m
Mence	gender=m
Mendel	gender=m
Menelao	gender=m
Meneo	gender=m
Menka	gender=f
Menno	gender=m
Mennone	gender=m
Menodora	gender=f
Meral	gender=f
Mercede	gender=f
Mercedes	gender=f
Mercia	gender=f
Mercurio	gender=m
Meredith	gender=f
Merel	gender=f
Merete	gender=f
Meriam	gender=f
Meric	gender=f
Meriem	gender=f
Merih	gender=f
Merijn	gender=m
Meriç	gender=f
Merjem	gender=f
Merl	common=true
Merle	common=true
Merlin	common=true
Merovee	gender=m
Merritt
Mert	gender=m
Mertie	gender=f
Merve	gender=f
Mervin	gender=m
Merwan	gender=m
Meryam	gender=f
Meryem	gender=f
Meryl	gender=f
Messalina	gender=f
Mestan	gender=m
Mesut	gender=m
Meta	gender=f
Mete	gender=m	common=true
Metello	gender=m
Metin	gender=m
Metod	gender=m
Metodej	gender=m
Metoděj	gender=m
Metra	gender=f
Metrofane	gender=m
Mette	gender=f
Mevlut	gender=m
Mevlüt	gender=m
Mex	gender=m
Meyra	gender=f
Meïssa
Mečislav	gender=m
Mečislava	gender=f
Mhambi	gender=f
Mia	gender=f
Mica	gender=f	common=true
Micael	gender=m
Micaela	gender=f
Micah	gender=m
Micha	gender=m
Michael	gender=m
Michaela	gender=f
Michal	gender=m
Michala	gender=f
Michale
Michalina	gender=f
Michaël	gender=m
Michał	gender=m
Micheal	gender=m
Michel
Michela	gender=f
Michelangelo	gender=m
Michele
Micheline	gender=f
Michelle	gender=f
Michèle	gender=f
Micjo	gender=m
Mick	gender=m
Mickael	gender=m
Mickaël	gender=m
Midas	gender=m
Mieke	gender=f
Miel	gender=m
Miguel	gender=m
Miha	gender=m
Mihael	gender=m
Mihaela	gender=f
Mihai	gender=m
Mihail	gender=m
Mihailo	gender=m
Mihajlo	gender=m
Mihaly	gender=m
Mihnea	gender=m
Mihriban	gender=f
Mihály	gender=m
Mija
Mijat	gender=m
Mik	gender=m
Mika
Mikael	gender=m
Mikaela	gender=f
Mikail	gender=m
Mikayla	gender=f
Mikaïl	gender=m
Mike	gender=m	common=true
Mikel	gender=m
Mikelis	gender=m
Mikkel	gender=m
Mikki	gender=f
Mikko	gender=m
Miklos	gender=m
Miklós	gender=m
Mikolas	gender=m
Mikoláš	gender=m
Mikołaj	gender=m
Mikulas	gender=m
Mikuláš	gender=m
Mila	gender=f
Milada	gender=f
Miladin	gender=m
Milan
Milana	gender=f
Milanka	gender=f
Milanko	gender=m
Milano	gender=m
Mildred	gender=f
Mile	gender=m	common=true
Milena	gender=f
Miles	gender=m
Mileta	gender=m
Miley	gender=f
Milford	gender=m
Milhan	gender=m
Milic	gender=m
Milica	gender=f
Milik	gender=m
Milisav	gender=m
Milivoj	gender=m
Milić	gender=m
Miljan	gender=m
Miljana	gender=f
Miljenko	gender=m
Milka	gender=f
Milla	gender=f
Mille	gender=f
Miller	common=true
Millicent	gender=f
Millie	gender=f
Milly	gender=f
Milo	gender=m	common=true
Milojica	gender=m
Milomir	gender=m
Milon	gender=m
Milorad	gender=m
Milos	gender=m
Miloslav	gender=m
Miloslava	gender=f
Milota
Milou	gender=f
Milous	gender=m
Milouš	gender=m
Milovan	gender=m
Milovin	gender=m
Milovín	gender=m
Miloň	gender=m
Miloš	gender=m
Milred	gender=f
Milton	gender=m
Miluse	gender=f
Milutin	gender=m
Milutín	gender=m
Miluše	gender=f
Milán	gender=m
Milík	gender=m
Milíč	gender=m
Mima	gender=f
Mimma	gender=f
Mimo	gender=m
Mina	common=true
Minakshi	gender=f
Mindy	gender=f
Mine	gender=f	common=true
Minerva	gender=f
Minervina	gender=f
Minervino	gender=m
Minh	gender=m
Minh An	gender=f
Minh Anh	gender=m
Minh Danh	gender=m
Minh Giang	gender=m
Minh Huy	gender=m
Minh Khai	gender=f
Minh Khang	gender=m
Minh Loan	gender=f
Minh Minh	gender=f
Minh Nhi	gender=f
Minh Nhu	gender=m
Minh Quang	gender=m
Minh Thu	gender=f
Minh Trang	gender=f
Minh Trung	gender=m
Minh Vu	gender=m
Minh Vy	gender=f
Mink	gender=m	common=true
Minka	gender=f
Minna	gender=f
Minnie	gender=f
Minodora	gender=f
Mio	gender=m
Mioara	gender=f
Miodrag	gender=m
Miomir	gender=m
Mir	gender=m
Mira	gender=f
Mirabela	gender=f
Mirac	gender=m
Miracle	gender=f	common=true
Miran	gender=m
Miranda	gender=f
Miray	gender=f
Miraziz	gender=m
Miraç	gender=m
Mircea	gender=m
Mirco	gender=m
Mireille	gender=f
Mirek	gender=m
Mirela	gender=f
Mirella	gender=f
Mireya	gender=f
Miriam	gender=f
Miriama	gender=f
Miriamo	gender=f
Mirja	gender=f
Mirjam	gender=f
Mirjana	gender=f
Mirka	gender=f
Mirkelam	gender=m
Mirko	gender=m
Mirkó	gender=m
Mirna	gender=f
Miro	gender=m	common=true
Mirocleto	gender=m
Miromil	gender=m
Miromila	gender=f
Miron	gender=m
Mirona	gender=f
Miroslav	gender=m
Miroslava	gender=f
Mirre	gender=f
Mirta	gender=f
Mirte	gender=f
Mirthe	gender=f
Mirtil	gender=m
Mirto	gender=f
Miruna	gender=f
Mirza	gender=m
Mirziyo	gender=m
Misa	gender=m
Misael	gender=m
Misaele	gender=m
Misbah	gender=m
Mischa	gender=m
Misko	gender=m
Mislav	gender=m
Missouri	gender=f
Misty	gender=f	common=true
Mitar	gender=m
Mitch	gender=m
Mitchel	gender=m
Mitchell	gender=m
Mithat	gender=m
Mitica	gender=m
Mitică	gender=m
Mitja	gender=m
Mitra
Mittie	gender=f
Miya	gender=f
Mizgin
Mizgîn
Miĉjo	gender=m
Miķelis	gender=m
Miša	gender=m
Miško	gender=m
Mlad	gender=m
Mladen	gender=m
Mlađana	gender=f
Mnata	gender=m
Mnislav	gender=m
Mnislava	gender=f
Moa	gender=f	common=true
Mobolaji
Moche	gender=m
Moctar	gender=m
Modest	gender=m	common=true
Modesta	gender=f
Modesto	gender=m
Modibo	gender=m
Modou	gender=m
Modrite	gender=f
Modrīte	gender=f
Modupe	gender=f
Mody	gender=m
Mofifoluwa	gender=f
Mohamad	gender=m
Mohamadou	gender=m
Mohamed	gender=m
Mohamed-Ali	gender=m
Mohamed-Amine	gender=m
Mohammad	gender=m
Mohammed	gender=m
Mohan	gender=m
Mohana	gender=f
Mohinder	gender=m
Mohini	gender=f
Mohir	gender=m
Moira	gender=f
Moise	gender=m
Moises	gender=m
Moisette	gender=f
Moisés	gender=m
Mojca	gender=f
Mojisola	gender=f
Mojisoluwa	gender=f
Mojmir	gender=m
Mojmír	gender=m
Mojzesz	gender=m
Mojzis	gender=m
Mojżesz	gender=m
Mojžíš	gender=m
Mollie	gender=f	common=true
Molly	gender=f	common=true
Momir	gender=m
Momira	gender=f
Mona	gender=f
Monaldo	gender=m
Monalisa	gender=f
Monde
Monica	gender=f
Monika	gender=f
Moniko	gender=f
Monique	gender=f
Monitore	gender=m
Monroe
Monserrat	gender=f
Monserrate
Montana
Monte	gender=m	common=true
Monty	gender=m
Monvids	gender=m
Monvīds	gender=m
Moos	gender=m
Moradeke	gender=f
Morayo	gender=f
Morena	gender=f
Morenike	gender=f
Moreno	gender=m
Morgan
Morgana	gender=f
Morgane	gender=f
Moriah	gender=f
Moric	gender=m
Moris	gender=m
Moritz	gender=m
Morne	gender=m
Morolake	gender=f
Morris	gender=m
Morten	gender=m
Mortimer	gender=m
Morton	gender=m
Mory	gender=m
Mose	gender=m
Moseo	gender=m
Moses	gender=m
Moshe	gender=m
Mosinmileoluwa	gender=f
Mossie
Mosunmola	gender=f
Mosè	gender=m
Motunrayo	gender=f
Mouctar	gender=m
Mouhamadou	gender=m
Mouhamed	gender=m
Mouhameth	gender=m
Mouhammadou	gender=m
Moussa	gender=m
Moustafa	gender=m
Moustapha	gender=m
Moxidil	gender=f
Moxigul	gender=f
Moxina	gender=f
Moxinur	gender=f
Moxira	gender=f
Moyosore	gender=f
Mozell
Mozelle	gender=f
Mozes	gender=m
Moïra	gender=f
Moïse	gender=m
Moïsette	gender=f
Mořic	gender=m
Mpho
Mpilo	gender=m
Mpumelelo	gender=m
Msizi	gender=m
Mstislav	gender=m
Mthunzi
Muammer	gender=m
Muattar	gender=f
Muaviye	gender=m
Muaz	gender=m
Muazzam	gender=f
Mubina	gender=f
Mudite	gender=f
Mudīte	gender=f
Muesser	gender=f
Mufid	gender=m
Mufiz	gender=m
Muge	gender=f
Mugur	gender=m
Mugurel	gender=m
Muhamado	gender=m
Muhammad	gender=m
Muhammed	gender=m
Muharrem	gender=m
Muhsin	gender=m
Muhtar	gender=m
Muhterem	gender=m
Muhtesem	gender=m
Muhteşem	gender=m
Muhtor	gender=m
Muhyiddin	gender=m
Mujdat	gender=m
Mujde	gender=f
Mujgan	gender=f
Mujur	gender=m
Mukadder	gender=m
Mukaddes	gender=f
Mukerrem	gender=m
Mukesh	gender=m
Muktedi	gender=m
Muktedir	gender=m
Muktefi	gender=m
Mukul	gender=m
Mulya	gender=m
Mulyanto	gender=m
Mulyono	gender=m
Mumpuni	gender=m
Mumtaz	gender=m
Munevver	gender=f
Muni	gender=m
Munif	gender=m
Munir	gender=m
Murat	gender=m
Muren	gender=m
Muriel	gender=f
Muriela	gender=f
Murilo	gender=m
Murl
Murod	gender=m
Murphy	common=true
Murray	gender=m
Mursinin	gender=m
Mursita	gender=m
Murti	gender=m
Musa	gender=m
Musawenkosi	gender=m
Musir	gender=m
Muslih	gender=m
Mustafa	gender=m
Mustafo	gender=m
Mustapha	gender=m
Mustika	gender=m
Mustofa	gender=m
Musulmon	gender=m
Mutahhar	gender=m
Mutasım	gender=m
Muteber	gender=m
Mutemed	gender=m
Mutia	gender=f
Muttalib	gender=m
Muyassar	gender=f
Muyiwa	gender=m
Muzaffar	gender=m
Muzaffer	gender=m
Muzdad	gender=m
Muziano	gender=m
Mya	gender=f
Myah	gender=f
Myla	gender=f
Mylan	gender=m
Mylene	gender=f
Myles	gender=m
Mylo	gender=m
Mylène	gender=f
Myra	gender=f
Myriam	gender=f
Myrl
Myrna	gender=f
Myron	gender=m
Myrthe	gender=f
Myrtice	gender=f
Myrtie	gender=f
Myrtil	gender=m
Myrtille	gender=f
Myrtis	gender=f
Myrtle	gender=f	common=true
Mája	gender=f
Márcia	gender=f
Mária	gender=f
Mário	gender=m
Márk	gender=m
Márton	gender=m
Mátyás	gender=m
Máté	gender=m
Médea	gender=f
Médoune	gender=m
Médéric	gender=m
Mégane	gender=f
Mélanie	gender=f
Méline	gender=f
Mélisande	gender=f
Mélissa	gender=f
Mélissandre	gender=f
Mélodie	gender=f
Mércia	gender=f
Mérovée	gender=m
Mína	gender=f
Mónica	gender=f
Móric	gender=m
Müesser	gender=f
Müfid	gender=m
Müge	gender=f
Müjdat	gender=m
Müjde	gender=f
Müjgan	gender=f
Mükerrem	gender=m
Mümtaz	gender=m
Münevver	gender=f
Münir	gender=m
Müren	gender=m
Müzdad	gender=m
Müşir	gender=m
Māra	gender=f
Mārcis	gender=m
Māris	gender=m
Mārtiņš	gender=m
Mārīte	gender=f
Mădălin	gender=m
Mădălina	gender=f
Mălina	gender=f
Mărioara	gender=f
Măriuca	gender=f
Mētra	gender=f
Mısra	gender=f
Nabi	gender=m
Nabil	gender=m
Nabila	gender=f
Nabin	gender=m
Naci	gender=m
Nada	gender=f	common=true
Nadalina	gender=f
Nadege	gender=f
Nadejda	gender=f
Nadezda	gender=f
Nadežda	gender=f
Nadi	gender=m
Nadia	gender=f
Nadine	gender=f
Nadir	gender=m	common=true
Nadja	gender=f
Nadzieja	gender=f
Nadège	gender=f
Naděžda	gender=f
Nae	gender=m
Nael	gender=m
Naelle	gender=f
Naemi	gender=f
Nafisa	gender=f
Nafiz	gender=m
Nagabhushanam	gender=m
Nahel	gender=m
Nahid	gender=m
Nahil	gender=m
Nahla	gender=f
Naia	gender=f
Nail	gender=m	common=true
Naila	gender=f
Naim	gender=m
Naima	gender=f
Nais	gender=f
Naja	gender=f
Najam	gender=m
Najib	gender=m
Najla	gender=f
Najmiddin	gender=m
Najwa	gender=f
Nakia
Nala	gender=f
Nalan	gender=f
Nalar	gender=m
Nalini	gender=f
Nam An	gender=m
Nam Ninh	gender=m
Nam Phi	gender=m
Nam Thanh	gender=m
Namazio	gender=m
Name	gender=m	common=true
Namık	gender=m
Nana	gender=f
Nana Ama	gender=f
Nancy	gender=f
Nand	gender=m
Nanda	gender=m
Nandi	gender=f
Nando	gender=m
Nandor	gender=m
Naneta	gender=f
Nanna	gender=f	common=true
Nannie	gender=f
Naomi	gender=f
Naomie	gender=f
Naoufal	gender=m
Naoufel	gender=m
Napoleon	gender=m	common=true
Napoleone	gender=m
Nara	gender=f
Naradi	gender=m
Narayan	gender=m
Narcis	gender=m
Narcisa	gender=f
Narciso	gender=m
Narcisse	gender=m
Nardi	gender=m
Narendra	gender=m
Nargiza	gender=f
Narimon	gender=m
Narin	gender=f
Narinder	gender=m
Narji	gender=m
Narseo	gender=m
Narsete	gender=m
Nasab	gender=m
Nash	gender=m
Nasiba	gender=f
Nasim	gender=m
Nasir	gender=m
Nasriddin	gender=m
Nasrullah	gender=m
Nassim	gender=m
Nastja	gender=f
Nat	gender=m
Natacha	gender=f
Natale	gender=m
Natalia	gender=f
Natalie	gender=f
Natalija	gender=f
Natalina	gender=f
Natan	gender=m
Natanael	gender=m
Nataniel	gender=m
Natasa	gender=f
Natasha	gender=f
Nataša	gender=f
Nate	gender=m
Nathalie	gender=f
Nathan	gender=m
Nathanael	gender=m
Nathanaël	gender=m
Nathanial	gender=m
Nathaniel	gender=m
Nathen	gender=m
Natiq	gender=m
Natka	gender=f
Natália	gender=f
Natálie	gender=f
Naud	gender=m
Naudet	gender=m
Naura	gender=f
Naval	gender=m	common=true
Naveen	gender=m
Navin	gender=m
Nawal
Nawel	gender=f
Nawfel	gender=m
Nawroz	gender=m
Naya	gender=f
Nayel	gender=m
Nayeli	gender=f
Nayla	gender=f
Naz	gender=f
Nazan	gender=f
Nazario	gender=m
Nazariusz	gender=m
Nazary	gender=m
Nazif	gender=m
Nazim	gender=m
Nazlı	gender=f
Nazmi	gender=m
Nazrulloh	gender=m
Nazzareno	gender=m
Nazzaro	gender=m
Nazım	gender=m
Naël	gender=m
Naëlle	gender=f
Naïa	gender=f
Naïl	gender=m
Naïla	gender=f
Naïm	gender=m
Naïma	gender=f
Naïs	gender=f
Naďa	gender=f
Nađa	gender=f
Ndleleni	gender=m
Ndondoloza	gender=f
Nea	gender=f
Neal	gender=m
Nebojsa	gender=m
Nebojša	gender=m
Necat	gender=m
Necati	gender=m
Necdet	gender=m
Nechifor	gender=m
Necib	gender=m
Necla	gender=f
Necmettin	gender=m
Ned	gender=m
Neda	gender=f
Nedeljko	gender=m
Nedim	gender=m
Nedjeljka	gender=f
Nedjeljko	gender=m
Nedra	gender=f
Neela	gender=f
Neele	gender=f
Neeltje	gender=f
Nefeli	gender=f
Neha	gender=f
Nehemie	gender=m
Nehir	gender=f
Nehoslav	gender=m
Neil	gender=m
Neila	gender=f
Neiva	gender=f
Neja	gender=f
Nejat	gender=m
Nejc	gender=m
Nejla	gender=f
Neklan	gender=m
Nela	gender=f
Nelda	gender=f
Nele	gender=f
Nelea	gender=f
Neli	gender=f
Nelia	gender=f
Nelio	gender=m
Nell	gender=f
Nella	gender=f
Nelle	gender=f
Nellea	gender=f
Nelli	gender=f
Nellie	gender=f
Nelly	gender=f
Nels	gender=m
Nelson	gender=m	common=true
Nelu	gender=m
Nelya	gender=f
Nemanja	gender=m
Nena	gender=f
Nenad	gender=m
Nene	gender=f
Neo	gender=m	common=true
Neoma	gender=f
Neonila	gender=f
Neopolo	gender=m
Neoterio	gender=m
Nepomuk	gender=m
Nera	gender=f
Nerea	gender=f
Nereo	gender=m
Nergis	gender=f
Neri	gender=m
Nermine	gender=f
Nesa	gender=f
Neset	gender=m
Nesim	gender=m
Neslisah	gender=f
Neslişah	gender=f
Nesrin	gender=f
Nesrine	gender=f
Nestor	gender=m
Nestore	gender=m
Nettie	gender=f
Neva	gender=f
Neven	gender=m
Nevena	gender=f
Nevenka	gender=f
Nevin
Nevio	gender=m
Nevra	gender=f
Nevzat	gender=m
Newell	gender=m
Newroz	gender=f
Newton	gender=m	common=true
Neyla	gender=f
Nezamysl	gender=m
Neïla	gender=f
Neşet	gender=m
Ngan Anh	gender=f
Ngan Thanh	gender=f
Nghi Dung	gender=f
Nghi Minh	gender=f
Nguyen Giang	gender=m
Nguyen Khang	gender=m
Nguyen Phong	gender=m
Nguyên Giang	gender=m
Nguyên Khang	gender=m
Nguyên Phong	gender=m
Ngân Anh	gender=f
Ngân Thanh	gender=f
Nha Khanh	gender=f
Nha Mai	gender=f
Nha Thanh	gender=f
Nha Trang	gender=f
Nhlakanipho	gender=f
Nhã Khanh	gender=f
Nhã Mai	gender=f
Nhã Thanh	gender=f
Nhã Trang	gender=f
Nia	gender=f
Niame	gender=f
Nicanor	gender=m
Nicarete	gender=m
Nicea	gender=m
Niceforo	gender=m
Nicephore	gender=m
Niceto	gender=m
Nicezio	gender=m
Nichifor	gender=m
Nicholas	gender=m
Nicholaus	gender=m
Nichole	gender=f
Nick	gender=m	common=true
Nicklas	gender=m
Nicklaus	gender=m
Nickolas	gender=m
Nicla	gender=f
Niclas	gender=m
Nico	gender=m
Nicoara	gender=m
Nicoară	gender=m
Nicodemo	gender=m
Nicodim	gender=m
Nicola
Nicolae	gender=m
Nicolai
Nicolaie	gender=m
Nicolas	gender=m
Nicole	gender=f
Nicoleen	gender=f
Nicoleta	gender=f
Nicoletta	gender=f
Nicolette	gender=f
Nicoline	gender=f
Nicolo	gender=m
Nicolás	gender=m
Nicolò	gender=m
Nicon	gender=m
Nicu	gender=m
Niculina	gender=f
Nicéphore	gender=m
Nida	gender=f
Nidia	gender=f
Niek	gender=m
Niels	gender=m
Niels-Christian	gender=m
Niene	gender=f
Nienke	gender=f
Nigar	gender=f
Nigel	gender=m
Nigora	gender=f
Nihad	gender=m
Nihal	gender=f
Nihan	gender=f
Nihat	gender=m
Nik	gender=m
Nika	gender=f
Nike	gender=f
Nikita
Nikki	gender=f
Nikkie	gender=f
Nikko	gender=m
Niklas	gender=m
Niklaus	gender=m
Niklavs	gender=m
Niklāvs	gender=m
Niko	gender=m
Nikodem	gender=m
Nikodema	gender=f
Nikodém	gender=m
Nikodéma	gender=f
Nikol	gender=f
Nikola
Nikolai	gender=m
Nikolao	gender=m
Nikolas	gender=m
Nikolasz	gender=m
Nikolcjo	gender=m
Nikoleta	gender=f
Nikolina	gender=f
Nikolĉjo	gender=m
Niksa	gender=m
Niké	gender=f
Nikša	gender=m
Nil	common=true
Nila	gender=f
Nilam	gender=f
Nilde	gender=f
Nilgun	gender=f
Nilgün	gender=f
Nils	gender=m
Nilufar	gender=f
Nimakoah	gender=f
Nimas	gender=f
Nimit	gender=m
Nimrod	gender=m
Nimród	gender=m
Nina	gender=f
Nine	gender=f	common=true
Nineli	gender=f
Ninfa	gender=f
Niniano	gender=m
Ninioluwa	gender=f
Nino	gender=m
Ninon	gender=f	common=true
Ninthe	gender=f
Nio	gender=m
Niouma	gender=f
Niraj	gender=m
Niranjan	gender=m
Nirbhay	gender=m
Niro	gender=m
Nisa	gender=f
Nisan	gender=f
Nischal	gender=m
Nistiman	gender=m
Nives	gender=f
Niyaga	gender=m
Niyazi	gender=m
Niyilolawa	gender=m
Nizamettin	gender=m
Nizar	gender=m
Nizom	gender=m
Nizomiddin	gender=m
Niştîman	gender=m
Njegomirka	gender=f
Nkanyezi	gender=m
Nkosenye	gender=m
Nkosingiphile	gender=f
Nkosinhle	gender=m
Nkosiyabo	gender=m
Nnamdi	gender=m
Noa
Noah	gender=m
Noaho	gender=m
Noam	gender=m
Noami	gender=f
Noan	gender=m
Noar	gender=m
Noaĥo	gender=m
Noble	gender=m	common=true
Nodira	gender=f
Noe
Noel	gender=m
Noelia	gender=f
Noelie	gender=f
Noella	gender=f
Noelle	gender=f
Noema	gender=f
Noemi	gender=f
Noemie	gender=f
Noemy	gender=f
Nofoto	gender=f
Noha	gender=m
Noham	gender=m
Nohan	gender=m
Noila	gender=f
Nokuthula	gender=f
Nola	gender=f
Nolan	gender=m
Nolann	gender=m
Nolen	gender=m
Nolhan	gender=m
Nolwazi	gender=f
Nomi	gender=f
Nomvula	gender=f
Nona	gender=f
Nonhlanhla	gender=f
Nonjabulo	gender=f
Nonkululeko	gender=f
Nonna	gender=f
Noor	gender=f
Noortje	gender=f
Nora	gender=f
Norah	gender=f
Norbert	gender=m
Norberta	gender=f
Norberto	gender=m
Nore	gender=f
Norene	gender=f
Norhane	gender=f
Norica	gender=f
Norina	gender=f
Norma	gender=f
Norman	gender=m
Normand	gender=m
Norris	gender=m
Norval	gender=m
Norwood	gender=m
Nosir	gender=m
Nosirjon	gender=m
Nostriano	gender=m
Noud	gender=m
Nouha	gender=m
Nour
Noura	gender=f
Nourane	gender=f
Nouri	gender=m
Nout	gender=m
Nova	common=true
Novak	gender=m
Novan	gender=m
Novella	gender=f	common=true
Novi	gender=f
Noviana	gender=f
Novita	gender=f
Nowi	gender=f
Nox	gender=m
Nozima	gender=f
Nozipho	gender=f
Noâm	gender=m
Noè	gender=m
Noé	gender=m
Noémi	gender=f
Noémie	gender=f
Noë	gender=f
Noël	gender=m
Noëlla	gender=f
Noëlle	gender=f
Nqobile
Nrima	gender=m
Nthabiseng
Ntokozo	gender=f
Ntombizodwa	gender=f
Nubia	gender=f
Nuccia	gender=f
Nuda	gender=f
Nudem	gender=f
Nugraha	gender=m
Nukhet	gender=f
Numan	gender=m
Nuno	gender=m
Nunziata	gender=f
Nunzio	gender=m
Nur	gender=f
Nural	gender=f
Nuran	gender=f
Nuray	gender=f
Nurbek	gender=m
Nuredin	gender=m
Nurettin	gender=m
Nurgul	gender=f
Nurgun	gender=f
Nurgül	gender=f
Nurgün	gender=f
Nuri	gender=m
Nuria	gender=f
Nuriddin	gender=m
Nurlan	gender=m
Nursel	gender=f
Nurseli	gender=f
Nurul	gender=f
Nurullah	gender=m
Nusa	gender=f
Nusrat	gender=m
Nusratulloh	gender=m
Nusret	gender=m
Nuša	gender=f
Nya	gender=f
Nyah	gender=f
Nyana	gender=m
Nyasia	gender=f
Nynke	gender=f
Nyoman	gender=m
Nándor	gender=m
Nátán	gender=m
Néhémie	gender=m
Nélia	gender=f
Néné	gender=f
Nóra	gender=f
Núbia	gender=f
Núria	gender=f
Nûda	gender=f
Nûdem	gender=f
Nûredîn	gender=m
Nükhet	gender=f
Něhoslav	gender=m
Oana	gender=f
Oba	gender=m
Obid	gender=m
Obie	gender=m
Obioma	gender=f
Obrad	gender=m
Obren	gender=m
Oceane	gender=f
Ocie
Octav	gender=m
Octave	gender=m	common=true
Octavia	gender=f
Octavian	gender=m
Octaviana	gender=f
Octavio	gender=m
Octaviu	gender=m
Océane	gender=f
Oda
Oddone	gender=m
Odelia	gender=f
Odell	gender=m
Oderico	gender=m
Odessa	gender=f
Odeta	gender=f
Odetta	gender=f
Odette	gender=f
Odidone	gender=m
Odie
Odil	gender=m
Odile	gender=f
Odilia	gender=f
Odilon	gender=m
Odin	gender=m
Odolen	gender=m
Odon	gender=m
Odorico	gender=m
Odunayo
Ofelia	gender=f
Ofelie	gender=f
Ofelya	gender=f
Ofélia	gender=f
Ofélie	gender=f
Oger	gender=m
Ognjana	gender=f
Ognjen	gender=m
Ogooluwa	gender=m
Oguz	gender=m
Oguzhan	gender=m
Ojars	gender=m
Ojaswini	gender=f
Ojārs	gender=m
Okan	gender=m
Oke	gender=m
Okey	gender=m	common=true
Okiki
Oksan	gender=f
Okta	gender=m
Oktavian	gender=m
Oktavie	gender=f
Oktavius	gender=m
Oktavián	gender=m
Oktay	gender=m
Okto	gender=m
Oktávie	gender=f
Okşan	gender=f
Ola	common=true
Oladara
Oladare	gender=m
Oladimeji	gender=m
Olaf	gender=m
Olaide	gender=m
Olajumoke	gender=f
Olakunle	gender=m
Olamide
Olanrewaju	gender=m
Olansile	gender=m
Olaoluwa
Olasunmbo	gender=f
Olatunbosun
Olavi	gender=m
Olayinka
Olbram	gender=m
Olcay	gender=f
Oldrich	gender=m
Oldriska	gender=f
Oldřich	gender=m
Oldřiška	gender=f
Ole	gender=m
Oleg	gender=m
Olegs	gender=m
Oleksandr	gender=m
Olen	gender=m
Olena	gender=f
Olesea	gender=f
Oleta	gender=f
Olga
Olgerts	gender=m
Olgica	gender=f
Oliga	gender=f
Olim	gender=m
Olimpia	gender=f
Olimpiada	gender=f
Olimpian	gender=m
Olimpio
Olimpiu	gender=m
Olin	gender=m
Olinda	gender=f
Olindo	gender=m
Oliva	gender=f
Olive	gender=f	common=true
Oliver	gender=m
Olivera	gender=f
Olivia	gender=f
Olivie	gender=f
Olivier	gender=m
Oliviera	gender=f
Oliviero	gender=m
Olivija	gender=f
Oliviu	gender=m
Olivér	gender=m
Oliwia	gender=f
Oliwier	gender=m
Olle	gender=m
Ollie
Olof	gender=m
Ololade	gender=f
Olufeyisayo
Olufunke	gender=f
Olufunmi	gender=m
Olufunmilayo	gender=f
Olumide	gender=m
Olumorotimi	gender=m
Olusola
Olutomiwa
Oluwafemi	gender=m
Oluwagbemiga	gender=m
Oluwakemi	gender=f
Oluwamumibori	gender=m
Oluwamuyiwa	gender=m
Oluwasanmi	gender=m
Oluwasegun	gender=m
Oluwasemilore
Oluwaseun
Oluwaseyi
Oluwatimilehin
Oluwatobiloba
Oluwatofunmi
Oluwatosin
Oluwatoyosi
Oluwatumise
Oluwole	gender=m
Oluwunmi	gender=m
Olympe	gender=f
Olympia	gender=f
Olympie	gender=f
Olívia	gender=f
Olīvija	gender=f
Oma
Omad	gender=m
Oman	gender=m
Omana	gender=f
Omar	gender=m
Omari	gender=m
Omawunmi	gender=f
Ombeline	gender=f
Ombline	gender=f
Ombretta	gender=f
Omer	gender=m
Omero	gender=m
Omina	gender=f
Omobobola	gender=m
Omobolanle	gender=f
Omodunni	gender=f
Omolabake	gender=f
Omolara	gender=f
Omolola
Omosalewa	gender=f
Omotara	gender=f
Omotayo	gender=m
Omotola	gender=f
Omotolani
Omotoun	gender=f
Omowumi	gender=f
Ona	gender=f
Onder	gender=m
Ondina	gender=f
Ondine	gender=f
Ondrej	gender=m
Ondrejka	gender=f
Ondřej	gender=m
Ondřejka	gender=f
Onesta	gender=f
Onesto	gender=m
Oni	gender=f
Onie
Onofrio	gender=m
Onome	gender=f
Onorata	gender=f
Onorina	gender=f
Onorino	gender=m
Onorio	gender=m
Onoriode	gender=m
Onufry	gender=m
Onur	gender=m
Oona	gender=f
Oormila	gender=f
Opal	gender=f	common=true
Opalina	gender=f
Opaline	gender=f	common=true
Opan	gender=m
Opemipo
Opeoluwa
Opeyemi
Ophelia	gender=f
Ophelie	gender=f
Ophélie	gender=f
Opung	gender=m
Oqil	gender=m
Ora	gender=f
Oral	gender=m	common=true
Oran	gender=m
Orazio	gender=m
Orchidea	gender=f
Orell	gender=m
Oren	gender=m
Orenzio	gender=m
Oreofe	gender=f
Orest	gender=m
Oreste	gender=m
Orestes	gender=m
Orfeo	gender=m
Orhan	gender=m
Oriana	gender=f
Oriande	gender=f
Oriane	gender=f
Orie
Orietta	gender=f
Orif	gender=m
Orin	gender=m
Orio	gender=m
Orion	gender=m
Orland	gender=m
Orlando	gender=m
Orlane	gender=f
Orlo	gender=m
Ornella	gender=f
Oronzo	gender=m
Orpha	gender=f
Orrin	gender=m
Orsino	gender=m
Orso	gender=m
Orsola	gender=f
Orsolina	gender=f
Ortansa	gender=f
Ortensia	gender=f
Ortensio	gender=m
Orval	gender=m
Orville	gender=m
Orvokki	gender=f
Orzu	gender=f
Osanna	gender=f
Osbaldo	gender=m
Osborne	gender=m
Oscar	gender=m
Oskar	gender=m
Oskari	gender=m
Oskaro	gender=m
Osman	gender=m
Osmondo	gender=m
Osmund	gender=m	common=true
Ostoja	gender=m
Osunleke	gender=m
Osvald	gender=m
Osvaldo	gender=m
Oswald	gender=m
Oswaldo	gender=m
Ota	gender=m
Otabek	gender=m
Otakar	gender=m
Otakara	gender=f
Otello	gender=m
Otha	gender=m
Othmane	gender=m
Otho	gender=m
Otilia	gender=f
Otilie	gender=f
Otilija	gender=f
Otis	gender=m
Otmar	gender=m
Oto	gender=m
Otokar	gender=m
Otomar	gender=m
Ottaviano	gender=m
Ottavio	gender=m
Ottilia	gender=f
Ottilie	gender=f
Ottis	gender=m
Otto	gender=m
Ottone	gender=m
Otylie	gender=f
Otília	gender=f
Otýlie	gender=f
Otīlija	gender=f
Oumar	gender=m
Oumayra	gender=f
Oumou	gender=f
Oury	gender=m
Ousmane	gender=m
Oussama	gender=m
Ova
Ovidio	gender=m
Ovidiu	gender=m
Ovidius	gender=m
Owen	gender=m
Oxana	gender=f
Oya	gender=f
Oybek	gender=m
Oyenike	gender=f
Oyga	gender=f
Oyindamola
Oyindasola	gender=f
Oyku	gender=f
Oynur	gender=f
Oysha	gender=f
Ozan	gender=m
Ozana	gender=f
Ozanne	gender=f
Ozcan	gender=m
Ozden
Ozella	gender=f
Ozer	gender=m
Ozge	gender=f
Ozgur	gender=m
Ozhan	gender=m
Ozkan	gender=m
Ozlem	gender=f
Ozlen	gender=f
Oznur	gender=f
Ozod	gender=m
Ozoda	gender=f
Ozodbek	gender=m
Ozren	gender=m
Ozy	gender=m
Oğuz	gender=m
Oğuzhan	gender=m
Oļegs	gender=m
Oļģerts	gender=m
Oľga	gender=f
Pablo	gender=m
Paciano	gender=m
Pacifico	gender=m
Paco	gender=m
Pacome	gender=m
Pacomio	gender=m
Pacôme	gender=m
Padam	gender=m
Padma	gender=f
Padmi	gender=f
Paige	gender=f
Paiman	gender=m
Paivi	gender=f
Paja	gender=m
Pakize	gender=f
Palatino	gender=m
Palemon	gender=m
Palladia	gender=f
Palladio	gender=m
Palma	gender=f
Palmazio	gender=f
Palmira	gender=f
Palmiro	gender=m
Paloma	gender=f
Palémon	gender=m
Pam	gender=f
Pamela	gender=f
Pamfil	gender=m
Pammachio	gender=m
Panagachie	gender=m
Panait	gender=m
Panca	gender=m
Pancario	gender=m
Pancrazio	gender=m
Pandu	gender=m
Panfilo	gender=m
Pangeran	gender=m
Pangestu	gender=m
Panji	gender=m
Panka	gender=f
Pankrac	gender=m
Pankracy	gender=m
Pankrác	gender=m
Panna	gender=f
Pansy	gender=f	common=true
Pantaleo	gender=m
Pantaleon	gender=m
Pantaleone	gender=m
Pantelei
Paola	gender=f
Paolo	gender=m
Param	gender=m
Paramartha	gender=m
Paramita	gender=f
Paraschiva	gender=f
Parascovia	gender=f
Pardi	gender=m
Pardo	gender=m
Parfait	gender=m	common=true
Paride	gender=m
Paris
Parker	gender=m
Parla	gender=f
Parman	gender=m
Parmenio	gender=m
Parsival	gender=m
Parsla	gender=f
Parvati	gender=f
Pascal	gender=m	common=true
Pascale	gender=f
Paskal	gender=m
Paskala	gender=f
Pasquale	gender=m
Pat	common=true
Paterne	gender=m
Paterniano	gender=m
Pathe	gender=m
Pathé	gender=m
Patience	gender=f	common=true
Patrice	gender=m
Patricia	gender=f
Patricie	gender=f
Patricija	gender=f
Patricio	gender=m
Patrick	gender=m
Patrik	gender=m
Patriko	gender=m
Patrizia	gender=f
Patrizio	gender=m
Patroclo	gender=m
Patru	gender=m
Patrycja	gender=f
Patrycjusz	gender=m
Patrycy	gender=m
Patryk	gender=m
Patrícia	gender=f
Patrīcija	gender=f
Patsy	gender=f	common=true
Patti	gender=f
Pattie	gender=f
Patty	gender=f	common=true
Paul	gender=m
Paul-Antoine	gender=m
Paul-Arthur	gender=m
Paula	gender=f
Paule	gender=f
Paulette	gender=f
Paulica	gender=f
Paulien	gender=f
Pauliina	gender=f
Paulin
Paulina	gender=f
Pauline	gender=f
Paulino	gender=f
Paulo	gender=m
Paulína	gender=f
Paulīne	gender=f
Pauside	gender=m
Pava	gender=f
Pave	gender=f	common=true
Pavel	gender=m
Pavica	gender=f
Pavils	gender=m
Pavla	gender=f
Pavle	gender=m
Pavlin	gender=m
Pavlina	gender=f
Pavlín	gender=m
Pavlína	gender=f
Pavol	gender=m
Paweł	gender=m
Paxton
Payidar	gender=m
Payton
Paŭlino	gender=f
Pearl	gender=f	common=true
Pearlie	gender=f
Pearline	gender=f
Pecine	gender=f
Pedro	gender=m
Pedro Henrique	gender=m
Peer	gender=m	common=true
Peggie	gender=f
Peggy	gender=f
Pekka	gender=m
Pelaghia	gender=f
Pelagia	gender=f
Pelagie	gender=f
Peleo	gender=m
Pelhrim	gender=m
Pelhřim	gender=m
Pelin	gender=f
Pelinsu	gender=f
Pelle	gender=m
Pellegrino	gender=m
Pelumi
Pembe	gender=f
Penda	gender=f
Penelopa	gender=f
Penelope	gender=f
Penny	gender=f	common=true
Pentti	gender=m
Pepe	gender=m
Pepijn	gender=m
Pepin	gender=m
Pepo	gender=m
Per	gender=m
Pera	gender=m
Perceval	gender=m
Percival	gender=m
Percy	gender=m
Peri	gender=f	common=true
Perica	gender=m
Pericle	gender=m
Perihan	gender=f
Perikles	gender=m
Perkasa	gender=m
Perla	gender=f
Perle	gender=f
Pernilla	gender=f
Pero	gender=m
Perpetuo	gender=f
Perran	gender=f
Perrine	gender=f
Perry	gender=m	common=true
Perseo	gender=m
Persida	gender=f
Pertev	gender=m
Peruna	gender=f
Perver	gender=m
Pervin	gender=f
Perzida	gender=f
Perî	gender=f
Petar	gender=m
Pete	gender=m
Petek	gender=f
Peter	gender=m	common=true
Peteris	gender=m
Petko	gender=m
Petr	gender=m
Petra	gender=f
Petrana	gender=f
Petre	gender=m
Petri	gender=m
Petrica	gender=m
Petrică	gender=m
Petrija	gender=f
Petro	gender=m
Petronela	gender=f
Petronila	gender=f
Petronilla	gender=f
Petronille	gender=f
Petronio	gender=m
Petronius	gender=m
Petru	gender=m
Petruse	gender=f
Petruše	gender=f
Petteri	gender=m
Petula	gender=f
Peyami	gender=m
Peyton
Pharell	gender=m
Pheobe	gender=f
Phi Khanh	gender=f
Phi Long	gender=m
Phi Nhung	gender=f
Phi Phi	gender=f
Phil	gender=m
Phila	gender=m
Philani	gender=m
Phileas	gender=m
Phileine	gender=f
Philemon	gender=m
Philibert	gender=m
Philine	gender=f
Philip	gender=m
Philipp	gender=m
Philippa	gender=f
Philippe	gender=m
Philippine	gender=f
Phillip	gender=m
Philomene	gender=f
Philomène	gender=f
Philothee
Philothée
Philou	gender=f
Philémon	gender=m
Phiwokwakhe	gender=m
Phoebe	gender=f	common=true
Phoenix	gender=m	common=true
Phong Dinh	gender=m
Phong Lan	gender=f
Phuc Duy	gender=m
Phuc Khang	gender=m
Phuc Sinh	gender=m
Phyllis	gender=f
Phúc Duy	gender=m
Phúc Khang	gender=m
Phúc Sinh	gender=m
Pia	gender=f	common=true
Pie	gender=m	common=true
Pien	gender=f
Piera	gender=f
Pierangelo	gender=m
Pierce	gender=m	common=true
Piergiorgio	gender=m
Pierluigi	gender=m
Piermarco	gender=m
Piero	gender=m
Pierre	gender=m
Pierre-Alain	gender=m
Pierre-Alexandre	gender=m
Pierre-Antoine	gender=m
Pierre-Louis	gender=m
Pierrick	gender=m
Piersilvio	gender=m
Piet	gender=m
Pieter	gender=m
Pietro	gender=m
Pilar	gender=f	common=true
Pim	gender=m
Pink	common=true
Pinkie	gender=f	common=true
Pio	gender=m
Piotr	gender=m
Pip	gender=f	common=true
Piper	gender=f	common=true
Pippa	gender=f
Pippo	gender=m
Piraye	gender=f
Pirjo	gender=f
Pirkko	gender=f
Pit	gender=m	common=true
Pius	gender=m
Placida	gender=f
Placido	gender=m
Platon	gender=m
Platone	gender=m
Platón	gender=m
Pleun	gender=f
Plinio	gender=m
Plutarco	gender=m
Pol	gender=m	common=true
Pola	gender=f
Polidoro	gender=m
Polifemo	gender=m
Polikarp	gender=m
Polina	gender=f
Polissena	gender=f
Pollione	gender=m
Polly	gender=f
Polona	gender=f
Polykarp	gender=m
Polyxena	gender=f
Pompeo	gender=m
Pompilia	gender=f
Pompiliu	gender=m
Pomponio	gender=m
Pontus	gender=m
Ponziano	gender=m
Ponzio	gender=m
Pooja	gender=f
Poornima	gender=f
Poppy	gender=f	common=true
Porfirio	gender=m
Porfiriusz	gender=m
Porfiry	gender=m
Porter	gender=m	common=true
Porzia	gender=f
Porziano	gender=m
Postumio	gender=m
Poul	gender=m
Praba	gender=m
Prabawa	gender=m
Prabin	gender=m
Prabowo	gender=m
Prabu	gender=m
Prakash	gender=m
Prakosa	gender=m
Pramila	gender=f
Pran	gender=m
Pranata	gender=m
Pranawa	gender=m
Pranay	gender=m
Prasad	gender=m
Prasanna	gender=f
Prascovia	gender=f
Prasetya	gender=m
Prasetyo	gender=m
Prashant	gender=m
Prassede	gender=m
Prathamesh	gender=m
Pratiwi	gender=f
Pravdan	gender=m
Pravdomil	gender=m
Pravdomila	gender=f
Pravomil	gender=m
Pravomila	gender=f
Pravoslav
Pravoslava	gender=f
Prayag	gender=m
Prayitna	gender=m
Prayoga	gender=m
Prayogo	gender=m
Precious	gender=f	common=true
Predrag	gender=m
Preity	gender=f
Prem	gender=m
Prema	gender=f
Premysl	gender=m
Presley
Preston	gender=m
Priamo	gender=m
Pribyslav	gender=m
Pribyslava	gender=f
Price	gender=m	common=true
Prima	gender=m
Primerose	gender=f
Primo	gender=m	common=true
Primoz	gender=m
Primož	gender=m
Prince	gender=m	common=true
Princess	gender=f	common=true
Prisca	gender=f
Priscila	gender=f
Priscilla	gender=f
Priscille	gender=f
Prisco	gender=m
Priska	gender=f
Prita	gender=f
Privato	gender=m
Priya	gender=f
Priyala	gender=f
Procopio	gender=m
Profira	gender=f
Prokles	gender=m
Prokop	gender=m
Prokopa	gender=f
Prokul	gender=m
Promise	gender=m	common=true
Proserpina	gender=f
Prosper	gender=m	common=true
Prospera	gender=f
Prospero	gender=m
Protasio	gender=m
Proteo	gender=m
Providenci
Prudence	gender=f	common=true
Prudenzia	gender=f
Prudenzio	gender=m
Prune	gender=f	common=true
Prvoslav	gender=m
Publio	gender=m
Puck	gender=f	common=true
Puji	gender=f
Puk	gender=f
Pulcherie	gender=f
Pulchérie	gender=f
Puneet	gender=m
Pupolo	gender=m
Puput	gender=f
Purna	gender=m
Purnima	gender=f
Purushottam	gender=m
Purwa	gender=m
Purwadi	gender=m
Purwanto	gender=m
Pushti	gender=f
Pusicio	gender=m
Puspa	gender=f
Puspita	gender=f
Puti	gender=f
Putri	gender=f
Putu	gender=m
Päivi	gender=f
Pécine	gender=f
Pélagie	gender=f
Pénélope	gender=f
Pépin	gender=m
Péter	gender=m
Pétronille	gender=f
Pío	gender=m
Pārsla	gender=f
Pāvils	gender=m
Pătru	gender=m
Pēteris	gender=m
Pınar	gender=f
Přemysl	gender=m
Přibyslav	gender=m
Přibyslava	gender=f
Qizilgul	gender=f
Qobil	gender=m
Qori	gender=f
Qosim	gender=m
Quang Anh	gender=m
Quang Danh	gender=m
Quang Huy	gender=m
Quang Khanh	gender=m
Quang Linh	gender=m
Quang Minh	gender=m
Quang Ninh	gender=m
Quang Trung	gender=m
Quang Vinh	gender=m
Quartilla	gender=f
Quarto	gender=m	common=true
Quasimodo	gender=m
Qudrat	gender=m
Queen	gender=f	common=true
Queenie	gender=f
Quentin	gender=m
Quentine	gender=f
Querano	gender=m
Quieta	gender=f
Quin	gender=m	common=true
Quincy	gender=m
Quinn
Quinten	gender=m
Quintia	gender=f
Quintiliano	gender=m
Quintilio	gender=m
Quintino	gender=m
Quinton	gender=m
Quinty	gender=f
Quinziano	gender=m
Quinzio	gender=m
Quirin	gender=m
Quirino	gender=m
Quiteria	gender=f
Quitterie	gender=f
Quiéta	gender=f
Rabia	gender=f
Rachael	gender=f
Rachel	gender=f
Rachela	gender=f
Rachele	gender=f
Rachelle	gender=f
Rachid	gender=m
Raci	gender=m
Rada	gender=f
Radan	gender=m
Radana	gender=f
Radegast	gender=m
Radek	gender=m
Radeke	gender=f
Raden	gender=m
Radenko	gender=m
Radha	gender=f
Radhost	gender=m
Radika	gender=m
Radim	gender=m
Radimir	gender=m
Radimira	gender=f
Radimír	gender=m
Radimíra	gender=f
Radina	gender=f
Radion	gender=m
Radisa	gender=m
Radislav	gender=m
Radislava	gender=f
Radit	gender=m
Raditya	gender=m
Radivoj	gender=m
Radivoje	gender=m
Radiša	gender=m
Radka	gender=f
Radko	gender=m
Radmil	gender=m
Radmila	gender=f
Radmilo	gender=m
Rado	gender=m
Radojka	gender=f
Radolfo	gender=m
Radomil	gender=m
Radomila	gender=f
Radomir	gender=m
Radomira	gender=f
Radomír	gender=m
Radomíra	gender=f
Rados	gender=m
Radosav	gender=m
Radoslav	gender=m
Radoslava	gender=f
Radovan	gender=m
Radovana	gender=f
Radoš	gender=m
Radslava	gender=f
Radu	gender=m
Raducu	gender=m
Radul	gender=m
Raduz	gender=m
Radvan	gender=m
Radúz	gender=m
Rae	gender=f
Raegan	gender=f
Raf	gender=m
Rafael	gender=m
Rafaela	gender=f
Rafaelo	gender=m
Rafaël	gender=m
Rafał	gender=m
Rafet	gender=m
Raff	gender=m
Raffaele	gender=m
Raffaella	gender=f
Rafi	gender=m
Rafid	gender=m
Rafila	gender=f
Rafiq	gender=m
Rageshwari	gender=f
Rageswari	gender=f
Raharja	gender=m
Rahayu	gender=f
Raheem	gender=m
Rahel	gender=f
Rahelo	gender=f
Rahim	gender=m
Rahime	gender=f
Rahma	gender=f
Rahman	gender=m
Rahmat	gender=m
Rahmawati	gender=f
Rahmi
Rahsaan	gender=m
Rahsan	gender=f
Rahul	gender=m
Rahşan	gender=f
Raide	gender=m
Raif	gender=m
Raihan	gender=m
Raik	gender=m
Raimondo	gender=m
Raimund	gender=m
Raina	gender=f
Rainald	gender=m
Rainaldo	gender=m
Rainelda	gender=f
Rainer	gender=m
Rainhard	gender=m
Rainold	gender=m
Raisa	gender=f
Raj	gender=m	common=true
Rajab	gender=m
Rajan	gender=m
Rajana	gender=f
Rajendra	gender=m
Rajina	gender=f
Rajinder	gender=f
Rajiv	gender=m
Rajko	gender=m
Rajmund	gender=m
Rajna	gender=f
Rajnold	gender=m
Rajsa	gender=f
Raju	gender=m
Rakesh	gender=m
Rakita	gender=f
Rakıp	gender=m
Raleigh
Ralf	gender=m
Ralph	gender=m
Raluca	gender=f
Rama
Ramaa	gender=f
Ramata	gender=f
Ramatoulaye	gender=f
Ramazan	gender=m
Ramesh	gender=m
Rameshwar	gender=m
Rami	gender=m
Ramiro	gender=m
Ramiz	gender=m
Ramon	gender=m
Ramona	gender=f	common=true
Ramy	gender=m
Ramziddin	gender=m
Ramziya	gender=f
Ramón	gender=m
Rana	gender=f
Randal	gender=m
Randall	gender=m
Randi	gender=f
Randolf	gender=m
Randolph	gender=m
Randy	gender=m	common=true
Ranek	gender=m
Rangga	gender=m
Rania	gender=f
Raniero	gender=m
Ranim	gender=f
Ranjan	gender=m
Ranjeet	gender=m
Ranjit	gender=m
Ranko	gender=m
Ranolfo	gender=m
Ransom	gender=m	common=true
Ranya	gender=f
Raoul	gender=m
Raphael	gender=m
Raphaelle	gender=f
Raphaël	gender=m
Raphaëlle	gender=f
Rapulane
Raquel	gender=f
Rashad	gender=m
Rashawn	gender=m
Rasheed	gender=m
Rasheedah	gender=f
Rashid	gender=m
Rasifa	gender=f
Rasim	gender=m
Rasit	gender=m
Rasko	gender=m
Rasmus	gender=m
Rastislav	gender=m
Rastislava	gender=f
Rati	gender=f
Ratibor	gender=m
Ratih	gender=f
Ratimir	gender=m
Ratmir	gender=m
Ratmír	gender=m
Ratna	gender=f
Rauf	gender=m
Raul	gender=m
Raven	gender=f	common=true
Ravi	gender=m
Ravshan	gender=m
Rawane	gender=f
Raxmatulloh	gender=m
Ray	gender=m	common=true
Rayan	gender=m
Rayane	gender=m
Rayen	gender=m
Raymond	gender=m
Raymonde	gender=f
Raymundo	gender=m
Rayona	gender=f
Rayxona	gender=f
Rayyan	gender=m
Razvan	gender=m
Raúl	gender=m
Raĥelo	gender=f
Raşit	gender=m
Raško	gender=m
Rea	gender=f
Reagan
Reanna	gender=f
Reba	gender=f
Rebeca	gender=f
Rebecca	gender=f
Rebeka	gender=f
Rebekah	gender=f
Rebekka	gender=f
Rebeko	gender=f
Recai	gender=m
Recep	gender=m
Reda	gender=m
Redmond	gender=m
Reece	gender=m
Reed	gender=m	common=true
Reese
Refah	gender=m
Refet	gender=m
Refik	gender=m
Regan
Reggie	gender=m
Reghina	gender=f
Regina	gender=f
Reginald	gender=m
Reginaldo	gender=m
Regine	gender=f
Regis	gender=m
Regitze	gender=f
Regnars	gender=m
Regnārs	gender=m
Regolo	gender=m
Regula	gender=f
Regína	gender=f
Regīna	gender=f
Reha	gender=m
Rehor	gender=m
Rehorka	gender=f
Reid	gender=m
Reilly
Rein	gender=m	common=true
Reina	gender=f
Reine	gender=f
Reinhard	gender=m
Reinhold	gender=m
Reis	gender=m
Rejan	gender=m
Rejean	gender=m
Rejeanne	gender=f
Reka	gender=f
Reksa	gender=m
Relja	gender=m
Relu	gender=m
Remi	gender=m
Remig	gender=m
Remigio	gender=m
Remilekun	gender=m
Remington	gender=m
Remo	gender=m
Remondo	gender=m
Remus	gender=m
Remy	gender=m
Remzi	gender=m
Renars	gender=m
Renas	gender=f
Renat	gender=m
Renata	gender=f
Renate	gender=f
Renato	gender=m
Renaud	gender=m
Rendy	gender=m
Rene
Renee	gender=f
Renette	gender=f
Rengin	gender=f
Renja	gender=f
Rens	gender=m
Renske	gender=f
Renzo	gender=m
Renát	gender=m
Renáta	gender=f
René
Renée	gender=f
Renārs	gender=m
Renāte	gender=f
Resat	gender=m
Resid	gender=m	common=true
Respati	gender=m
Respicio	gender=m
Ressie	gender=f
Restu	gender=f
Resul	gender=m
Resûl	gender=m
Resül	gender=m
Reta	gender=f
Retha	gender=f
Retno	gender=f
Reto	gender=m
Retta	gender=f
Reuben	gender=m
Reva	gender=f
Revi	gender=m
Rex	gender=m
Rey	gender=m
Reybaud	gender=m
Reyes	gender=m
Reyhan	gender=f
Reymundo	gender=m
Reyna	gender=f
Reynold	gender=m
Reza	gender=m
Rezzan	gender=f
Reşat	gender=m
Reşîd	gender=m
Rhea	gender=f	common=true
Rhett	gender=m
Rhianna	gender=f
Rhiannon	gender=f
Rhoda	gender=f
Rhonda	gender=f
Ria	gender=f
Riaan	gender=m
Riad	gender=m
Rian	gender=m
Riana	gender=f
Rica	gender=f
Ricardo	gender=m
Ricards	gender=m
Ricario	gender=m
Riccarda	gender=f
Riccardo	gender=m
Richard	gender=m
Richarda	gender=f
Richelmo	gender=m
Richie	gender=m
Richmond	gender=m
Richárd	gender=m
Rick	gender=m	common=true
Rickard	gender=m
Rickey	gender=m	common=true
Rickie
Ricky	gender=m
Rico	gender=m
Ridwan	gender=m
Rieke	gender=f
Rifat	gender=m
Riff	gender=m	common=true
Rigard	gender=m
Rigoberto	gender=m
Riitta	gender=f
Rija	gender=f
Rika	gender=f
Rike	gender=f
Rikke	gender=f
Riley
Rim	gender=f	common=true
Rima	gender=f	common=true
Rimma	gender=f
Rina	gender=f
Rinaldo	gender=m
Rini	gender=f
Rino	gender=m
Rio	gender=m
Ristana	gender=f
Rita	gender=f
Ritesh	gender=m
Ritva	gender=f
Riv	gender=m
River	common=true
Rivka	gender=f
Riyad	gender=m
Rizki	gender=m
Rizvon	gender=m
Ričards	gender=m
Roan	gender=m	common=true
Robaldo	gender=m
Robb	gender=m
Robbe	gender=m
Robbie
Robert	gender=m
Roberta	gender=f
Robertina	gender=f
Roberto	gender=m
Robi	gender=m
Robin	common=true
Robina	gender=f
Robinson	gender=m
Robiya	gender=f
Robyn	gender=f
Rocco	gender=m
Roch	gender=m
Rochelle	gender=f
Rocio	gender=f
Rocky	gender=m	common=true
Rocío	gender=f
Rod	gender=m	common=true
Rodan	gender=m
Roderick	gender=m
Roderik	gender=m
Roderyk	gender=m
Rodger	gender=m
Rodiano	gender=m
Rodica	gender=f
Rodion	gender=m
Rodney	gender=m
Rodolfo	gender=m
Rodoljub	gender=m
Rodolphe	gender=m
Rodrick	gender=m
Rodrigo	gender=m
Rodrigue	gender=m
Roel	gender=m
Rogelio	gender=m
Roger	gender=m
Rogers	gender=m
Rohan	gender=m
Rohana	gender=f
Rohit	gender=m
Roj	gender=m
Rok	gender=m
Rokhaya	gender=f
Rokia	gender=f
Roko	gender=m
Roksana	gender=f
Roland	gender=m
Rolande	gender=f
Rolando	gender=m
Rolf	gender=m
Rolfo	gender=m
Rollin	gender=m
Roma
Romain	gender=m
Romaine	common=true
Roman	gender=m	common=true
Romana	gender=f
Romane	gender=f
Romano	gender=m
Romans	gender=m
Romee	gender=f
Romeo	gender=m
Romero	gender=m
Romeu	gender=m
Romilda	gender=f
Romina	gender=f
Romoaldo	gender=m
Romola	gender=f
Romolo	gender=m
Romuald	gender=m
Romualdo	gender=m
Romul	gender=m
Romulus	gender=m
Romy	gender=f
Roméo	gender=m
Romāns	gender=m
Ron	gender=m
Rona	gender=f
Ronak
Ronald	gender=m
Ronaldo	gender=m
Ronan	gender=m
Roni	gender=f
Ronja	gender=f
Ronke	gender=f
Ronnie	gender=m
Ronny	gender=m
Ronî	gender=f
Roos	gender=f
Roosevelt	gender=m
Rory	gender=m
Rosa	gender=f
Rosa-Maria	gender=f
Rosalee	gender=f
Rosalia	gender=f
Rosalie	gender=f
Rosalina	gender=f
Rosalind	gender=f
Rosalinda	gender=f
Rosalyn	gender=f
Rosamond	gender=f
Rosamunda	gender=f
Rosan
Rosana	gender=f
Rosanna	gender=f
Rosario
Roscoe	gender=m
Rose	gender=f	common=true
Roselin	gender=m
Roseline	gender=f
Rosella	gender=f
Roselyn	gender=f
Rosemarie	gender=f
Rosemary	gender=f	common=true
Rosendo	gender=m
Roser	gender=f
Rosetta	gender=f
Rosie	gender=f
Rosina	gender=f
Rosita	gender=f	common=true
Roslyn	gender=f
Rosman	gender=m
Rosmunda	gender=f
Ross	gender=m
Rossana	gender=f
Rossella	gender=f
Rossie	gender=f
Rostislav	gender=m
Rostislava	gender=f
Rotaru	gender=f
Rotimi	gender=m
Rovena	gender=f
Rover	gender=m	common=true
Rowan	common=true
Rowena	gender=f
Rowland	gender=m
Roxana	gender=f
Roxane	gender=f
Roxanne	gender=f
Roxelana	gender=f
Roxy	gender=f
Roy	gender=m
Roya	gender=f
Royal	common=true
Royce	gender=m
Roza	gender=f
Rozalia	gender=f
Rozalie	gender=f
Rozalija	gender=f
Rozalinda	gender=f
Rozamunda	gender=f
Rozana	gender=f
Rozella	gender=f
Rozina	gender=f
Rozita	gender=f
Roziya	gender=f
Rozo	gender=f
Rozvita	gender=f
Rozália	gender=f
Rozálie	gender=f
Roşan
Ruben	gender=m
Rubiano	gender=m
Rubie	gender=f
Ruby	gender=f	common=true
Rubye	gender=f
Rubén	gender=m
Ruchan	gender=m
Rudi	gender=m
Rudis	gender=m
Rudite	gender=f
Rudolf	gender=m
Rudolfa	gender=f
Rudolfina	gender=f
Rudolfo	gender=m
Rudolfs	gender=m
Rudolfína	gender=f
Rudolph	gender=m
Rudra	gender=m
Rudy	gender=m
Rudīte	gender=f
Ruedi	gender=m
Rufina	gender=f
Rufino	gender=m
Rufo	gender=m
Rufus	gender=m
Ruggero	gender=m
Ruhsar	gender=f
Rui	gender=m
Ruken	gender=f
Rukhmani	gender=f
Rukmin	gender=f
Rukneddin	gender=m
Rumena	gender=f
Runa	gender=f
Rune	gender=m	common=true
Rupert	gender=m
Ruperto	gender=m
Rupinder	gender=f
Ruprecht	gender=m
Rusins	gender=m
Ruslan	gender=m
Ruslana	gender=f
Rusman	gender=m
Russ	gender=m
Russel	gender=m
Russell	gender=m
Rustam	gender=m
Rustu	gender=m
Rusty	gender=m	common=true
Rut	gender=f	common=true
Ruta	gender=f
Ruth	gender=f	common=true
Ruthe	gender=f
Ruthie	gender=f
Rutilo	gender=m
Ruxanda	gender=f
Ruxandra	gender=f
Ruya	gender=f
Ruza	gender=f
Ruzena	gender=f
Ruzica	gender=f
Ruža	gender=f
Ružena	gender=f
Ružica	gender=f
Ryad	gender=m
Ryan	gender=m
Ryann
Ryder	gender=m
Rylan	gender=m
Rylee	gender=f
Ryleigh	gender=f
Ryley
Rym	gender=f
Ryszard	gender=m
Ráchel	gender=f
Régine	gender=f
Régis	gender=m
Réjean	gender=m
Réjeanne	gender=f
Réka	gender=f
Rémi	gender=m
Rênas	gender=f
Róbert	gender=m
Róza	gender=f
Róża	gender=f
Röya	gender=f
Rúben	gender=m
Rút	gender=f
Rûken	gender=f
Rükneddin	gender=m
Rüya	gender=f
Rüçhan	gender=m
Rüştü	gender=m
Răducu	gender=m
Răzvan	gender=m
Rıdvan	gender=m
Rıfat	gender=m
Rıfkı	gender=m
Rıza	gender=m
Rūdis	gender=m
Rūdolfs	gender=m
Rūsiņš	gender=m
Rūta	gender=f
Růžena	gender=f
Saad	gender=m
Saadat	gender=m
Saadi	gender=m
Saar	gender=f
Saba
Saban	gender=m
Sabar	gender=m
Sabato	gender=m
Sabazio	gender=m
Sabele	gender=m
Sabin	gender=m	common=true
Sabina	gender=f
Sabine	gender=f
Sabino
Sabir	gender=m
Saboxat	gender=f
Saboxon	gender=f
Sabri	gender=m
Sabrina	gender=f
Sabrine	gender=f
Sabryna	gender=f
Sabína	gender=f
Sabīne	gender=f
Sacha
Sachin	gender=m
Sacid	gender=m
Sada	gender=m
Sadan	gender=m
Sadar	gender=m
Sadberk	gender=m
Sadettin	gender=m
Sadi	gender=m
Sadie	gender=f
Sadina	gender=f
Sadio
Sadoqat	gender=f
Sadri	gender=m
Sadriddin	gender=m
Sadullah	gender=m
Sadye	gender=f
Sadık	gender=m
Saer	gender=m
Safa
Safae	gender=f
Saffet	gender=m
Saffiro	gender=m
Saffo	gender=m
Safi	gender=m
Safia	gender=f
Safiatou	gender=f
Safietou	gender=f
Safina	gender=f
Safir	gender=m
Safira	gender=f
Safiya	gender=f
Safiétou	gender=f
Safo	gender=m
Safouan	gender=m
Safouane	gender=m
Safta	gender=f
Safura	gender=f
Sagar	gender=m
Sage	common=true
Sahap	gender=m
Sahin	gender=m
Sahinalp	gender=m
Sahra	gender=f
Sahsuvar	gender=m
Said	gender=m
Saida	gender=f
Saiful	gender=m
Saige	gender=f
Saim	gender=m
Saiq	gender=m
Saka	gender=m
Sakari	gender=m
Sakina	gender=f
Sakir	gender=m
Sakti	gender=m
Sakura	gender=f
Sakıp	gender=m
Saladino	gender=m
Salamoun	gender=m
Salif	gender=m
Salih	gender=m
Salim	gender=m
Salimah	gender=f
Salimata	gender=f
Salimatou	gender=f
Saliou	gender=m
Sallie	gender=f
Sally	gender=f	common=true
Salma	gender=f
Salman	gender=m
Saloh	gender=m
Salome
Salomea	gender=f
Salomena	gender=f
Salomey	gender=f
Salomon	gender=m
Salomone	gender=m
Salomoun	gender=m
Salomè	gender=m
Salomé	gender=f
Salomë	gender=f
Salsabila	gender=f
Salustio	gender=m
Salvador	gender=m
Salvatore	gender=m
Salvo	gender=m	common=true
Salwa	gender=f
Salwator	gender=m
Saly	gender=f
Sam
Samandar	gender=m
Samanta	gender=f
Samantha	gender=f
Samara	gender=f	common=true
Samba	gender=m	common=true
Samed	gender=m
Sameer	gender=m
Sami	gender=m
Samia	gender=f
Samiah	gender=f
Samih	gender=m
Samil	gender=m
Samim	gender=m
Samina	gender=f
Samir	gender=m
Samira	gender=f
Samiya	gender=f
Sammie
Sammy
Samo	gender=m
Samona	gender=f
Samson	gender=m
Samsul	gender=m
Samu	gender=m
Samuel	gender=m
Samuela	gender=f
Samuele	gender=m
Samuelo	gender=m
Samukelisiwe	gender=f
Samuël	gender=m
Samy	gender=m
Sana	gender=f
Sanaa	gender=f
Sancho	gender=m
Sanda	gender=f
Sandeep	gender=m
Sander	gender=m	common=true
Sandor	gender=m
Sandra	gender=f
Sandrine	gender=f
Sandro	gender=m
Sandu	gender=m
Sandy	gender=f	common=true
Sanele	gender=m
Sanem	gender=f
Sanford	gender=m
Sanja	gender=f
Sanjay	gender=m
Sanjin	gender=m
Sanka	gender=m
Sanna	gender=f
Sanne	gender=f
Sanobar	gender=f
Sansone	gender=m
Santa	gender=f
Sante	gender=m
Santiago	gender=m
Santina	gender=f
Santino	gender=m
Santo	gender=m
Santos	gender=m
Santosh	gender=m
Sanya	gender=f
Sanziana	gender=f
Sao Mai	gender=f
Saodat	gender=f
Saphira	gender=f
Sapiente	gender=m
Sara	gender=f
Sarada	gender=f
Sarah	gender=f
Sarai	gender=f
Sarala	gender=f
Sarani	gender=m
Saraswati	gender=f
Sarbello	gender=m
Sardor	gender=m
Sare	gender=f
Sari	gender=f	common=true
Sarina	gender=f
Sarisha	gender=f
Sarita	gender=f
Sarka	gender=f
Sarla	gender=f
Sarlota	gender=f
Sarmite	gender=f
Sarmīte	gender=f
Saroja	gender=f
Sarra	gender=f
Sartika	gender=f
Sarvar	gender=m
Sarvin	gender=m
Sarvinoz	gender=f
Sasa
Sascha	gender=m
Sasha
Saskia	gender=f
Saskie	gender=f
Saso	gender=m
Satine	gender=f
Satish	gender=m
Satu	gender=f
Saturniano	gender=m
Saturnin	gender=m
Saturnino	gender=m
Satya	gender=m
Satyen	gender=m
Saul	gender=m
Saulcerite	gender=f
Saulcerīte	gender=f
Sauveur	gender=m
Sava	gender=m
Savanah	gender=f
Savanna	gender=f	common=true
Savannah	gender=f	common=true
Savas	gender=m
Savaş	gender=m
Savel	gender=m
Saverio	gender=m
Saveta	gender=f
Savi	gender=m
Savin	gender=m	common=true
Savina	gender=f
Savinien	gender=m
Savino	gender=m
Savion	gender=m
Savva	gender=m
Saxida	gender=f
Saxona	gender=f
Sayan	gender=m
Sayyora	gender=f
Saèr	gender=m
Saïd	gender=m
Saúl	gender=m
Saša
Sašo	gender=m
Scarlett	gender=f
Scholastika	gender=f
Scholastique
Schuyler
Scolastica	gender=f
Scot	gender=m
Scott	gender=m
Scottie
Scotty	gender=m
Seamus	gender=m
Sean	gender=m
Seb	gender=m
Sebas	gender=m
Sebastiaan	gender=m
Sebastian	gender=m
Sebastiana	gender=f
Sebastiano	gender=m
Sebastiao	gender=m
Sebastien	gender=m
Sebastián	gender=m
Sebastião	gender=m
Sebastjan	gender=m
Sebestian	gender=m
Sebnem	gender=f
Secaeddin	gender=m
Secil	gender=f
Seckin	gender=m
Seckou	gender=m
Seconda	gender=f
Secondiano	gender=m
Secondina	gender=f
Secondo	gender=m	common=true
Seda	gender=f
Sedat	gender=m
Sedef	gender=f
Seden	gender=f
Sedrick	gender=m
Sedrik	gender=m
Sef	gender=m
Sefer	gender=m
Seff	gender=m
Sefik	gender=m
Sefora	gender=f
Seghei	gender=m
Segilola	gender=f
Segolene	gender=f
Seher	gender=f
Sehlevent	gender=m
Sehrazat	gender=f
Sekinat	gender=f
Sekou	gender=m
Selahattin	gender=m
Selale	gender=f
Selami	gender=m
Selcan	gender=f
Selcuk	gender=m
Selda	gender=f
Selen	gender=f
Selena	gender=f
Selene	gender=f
Selim	gender=m
Selin	gender=f
Selina	gender=f
Selma	gender=f
Selmer	gender=m
Selvaggia	gender=f
Selvi	gender=f
Selyan	gender=m
Selçuk	gender=m
Selène	gender=f
Sem	gender=m
Sema	gender=f
Semenica	gender=f
Semih	gender=m
Semion	gender=m
Semiramide	gender=f
Semplicio	gender=m
Sempronio	gender=m
Semra	gender=f
Semsi	gender=m
Sena	gender=f
Senay	gender=f
Sener	gender=m
Senesio	gender=m
Sengul	gender=f
Senka	gender=f
Senn	gender=m
Senna	common=true
Senne	gender=m
Sennur	gender=f
Senofonte	gender=m
Senol	gender=m
Senta	gender=f
Sep	gender=m
Sephora	gender=f
Sepp	gender=m
Seppe	gender=m
Seppo	gender=m
Septi	gender=f
Serafettin	gender=m
Serafim	gender=m
Serafima	gender=f
Serafin	gender=m
Serafina	gender=f
Serafino	gender=m
Serafín	gender=m
Serafína	gender=f
Seraina	gender=f
Serap	gender=f
Seraphin	gender=m
Serapione	gender=m
Serbulent	gender=m
Serbülent	gender=m
Serdar	gender=m
Seref	gender=m
Seren	gender=f
Serena	gender=f
Serenity	gender=f	common=true
Serenus	gender=m
Serge	gender=m	common=true
Sergei	gender=m
Sergej	gender=m
Sergen	gender=m
Sergey	gender=m
Serghei	gender=m
Sergi	gender=m
Sergio	gender=m
Sergiu	gender=m
Sergiusz	gender=m
Serhad	gender=m
Serhat
Serif	gender=m	common=true
Serin	gender=f	common=true
Serine	gender=f	common=true
Sermet	gender=m
Sermin	gender=f
Serpil	gender=f
Sertac	gender=m
Sertap	gender=f
Sertaç	gender=m
Servac	gender=m
Servan	gender=m
Server	gender=m	common=true
Servidio	gender=m
Serviliano	gender=m
Servác	gender=m
Sesto	gender=m
Seth	gender=m
Settar	gender=m
Settimio	gender=m
Settimo	gender=m
Setya	gender=m
Sev	gender=m
Seval	gender=f
Sevara	gender=f
Sevda	gender=f
Sever	gender=m	common=true
Severa	gender=f
Severiano	gender=m
Severin	gender=m
Severina	gender=f
Severine	gender=f
Severino	gender=m
Severo	gender=m
Severín	gender=m
Sevgi	gender=f
Sevil	gender=f
Sevim	gender=f
Sevinc	gender=f
Sevinç	gender=f
Sevket	gender=m
Sevki	gender=m
Sevtap	gender=f
Sevval	gender=f
Seweryn	gender=m
Sexmus	gender=m
Seyban	gender=m
Seyda	gender=f
Seydou	gender=m
Seye	gender=m
Seyfettin	gender=m
Seyfi	gender=m
Seyfullah	gender=m
Seyma	gender=f
Seynabou	gender=f
Seyyit	gender=m
Seçil	gender=f
Seçkin	gender=m
Sfiso	gender=m
Shad	gender=m	common=true
Shade	gender=m	common=true
Shahboz	gender=m
Shahobiddin	gender=m
Shahriyor	gender=m
Shahzod	gender=m
Shai	gender=m
Shaily	gender=f
Shaima	gender=f
Shaina	gender=f
Shaka	gender=m
Shakila	gender=f
Shakira	gender=f
Shakti	gender=f
Shakuntala	gender=f
Shalewa	gender=m
Shamsiddin	gender=m
Shana	gender=f
Shane	gender=m
Shanel	gender=f
Shanelle	gender=f
Shani	gender=f
Shania	gender=f
Shanice	gender=f
Shanie	gender=f
Shaniya	gender=f
Shankar	gender=m
Shanna	gender=f
Shannon
Shanny	gender=f	common=true
Shanon
Shantanu	gender=m
Shanti	gender=f
Shany	gender=f
Sharda	gender=f
Shari	gender=f
Sharmila	gender=f
Sharon	gender=f
Shashi	gender=f
Shashikala	gender=f
Shaun	gender=m
Shawn	gender=m
Shawna	gender=f
Shay	gender=m	common=true
Shayan	gender=m
Shaylee	gender=f
Shayma	gender=f
Shayna	gender=f
Shayne
Shaï	gender=m
Shaïly	gender=f
Shaïma	gender=f
Shaïna	gender=f
Shea
Sheela	gender=f
Sheila	gender=f
Shekoni	gender=m
Sheldon	gender=m
Shelia	gender=f
Shelley	gender=f
Shelly	gender=f
Shemar	gender=m
Sher	gender=m
Sheri	gender=f
Sheridan
Sherine	gender=f
Sherly	gender=f
Sherman	gender=m
Sherri	gender=f
Sherry	gender=f	common=true
Sherwood	gender=m
Sheryl	gender=f
Sherzod	gender=m
Shilpa	gender=f
Shirel	gender=f
Shirine	gender=f
Shirisha	gender=f
Shirley	gender=f
Shiv	gender=m	common=true
Shivakari	gender=f
Shobhana	gender=f
Shodiyor	gender=m
Shola
Shresth	gender=f
Shresthi	gender=f
Shreya	gender=f
Shreyashi	gender=f
Shridevi	gender=f
Shrishti	gender=f
Shristi	gender=f
Shubha	gender=f
Shubhaprada	gender=f
Shukrulloh	gender=m
Shwet	gender=f
Shyann	gender=f
Shyanne	gender=f
Shyrel	gender=f
Siana	gender=f
Siara	gender=f
Sibel	gender=f
Sibilla	gender=f
Sibongile	gender=f
Sibusiso	gender=m
Sibyl	gender=f	common=true
Sibyla	gender=f
Sibylle	gender=f
Sico	gender=m
Sicuro	gender=m
Sid	gender=m
Siddarth	gender=m
Siddhartha	gender=m
Siddhi	gender=f
Siddhran	gender=m
Sidiq	gender=m
Sidney
Sidoine	gender=m
Sidon	gender=m
Sidonia	gender=f
Sidonie	gender=f
Sidonio	gender=m
Sidra	gender=f
Sidy	gender=m
Sidónia	gender=f
Siebe	gender=m
Siem	gender=m
Sien	gender=f
Siena	gender=f
Sienna	gender=f	common=true
Siep	gender=m
Sierra	gender=f	common=true
Sifiso	gender=m
Sigebert	gender=m
Sigfrid	gender=m
Sigfrido	gender=m
Sigfríd	gender=m
Sigismond	gender=m
Sigismondo	gender=m
Sigmund	gender=m
Signe	gender=f
Sigrid	gender=f
Sigurd	gender=m
Sihab	gender=m
Sihabeddin	gender=m
Sihem	gender=f
Siir	gender=f
Sijuade	gender=m
Sil	gender=m
Silan	gender=f
Silas	gender=m
Silja	gender=f
Silje	gender=f
Silke	gender=f
Siloe	gender=f
Silvan	gender=m	common=true
Silvana	gender=f
Silvano	gender=m
Silvere	gender=m
Silverio	gender=m
Silvester	gender=m
Silvestr	gender=m
Silvestro	gender=m
Silvia
Silvian	gender=m
Silviana	gender=f
Silvie	gender=f
Silvija	gender=f
Silvio	gender=m
Silviu	gender=m
Silvius	gender=m
Silván	gender=m
Silvána	gender=f
Silvère	gender=m
Sim	gender=m
Sima	gender=f	common=true
Simao	gender=m
Simea	gender=f
Simen	gender=m
Simeon	gender=m
Simeona	gender=f
Simeone	gender=m
Simge	gender=f
Simi	gender=m
Similoluwa	gender=f
Simina	gender=f
Simion	gender=m
Simisola	gender=f
Simo	gender=m
Simon	gender=m
Simona	gender=f
Simone
Simonetta	gender=f
Simonida	gender=f
Simono	gender=m
Simão	gender=m
Siméon	gender=m
Sina	gender=f
Sinan	gender=m
Sinasi	gender=m
Sincere	common=true
Sindisiwe	gender=f
Sindre	gender=m
Sinem	gender=f
Sinenhlanhla	gender=f
Sinesio	gender=m
Sinfronio	gender=m
Sinica	gender=m
Sinică	gender=m
Sinikka	gender=f
Sinisa	gender=m
Siniša	gender=m
Sinja	gender=f
Sinkler	gender=m
Sintia	gender=f
Sipan
Siphephelo	gender=f
Siphiwe	gender=m
Sipho	gender=m
Sir	gender=m	common=true
Sira	gender=f
Sire	gender=m	common=true
Sireno	gender=m
Siria	gender=f
Siriano	gender=m
Siricio	gender=m
Sirin	gender=f
Sirine	gender=f
Sirineu	gender=m
Sirio	gender=m
Siro	gender=m
Sirojiddin	gender=m
Siré	gender=m
Siska	gender=f
Sister	gender=f	common=true
Sisto	gender=m
Sitara	gender=f
Sithembiso	gender=m
Siti	gender=f
Siv	gender=f
Sixt	gender=m
Sixte	gender=m
Sixtine	gender=f
Sixtus	gender=m
Siyanda	gender=m
Sizakele	gender=f
Sizani	gender=f
Siënna	gender=f
Sjoerd	gender=m
Sjors	gender=m
Skaidrite	gender=f
Skaidrīte	gender=f
Skander	gender=m
Skarlet	gender=f
Skarleta	gender=f
Skipped	gender=f
Sky	gender=m	common=true
Skye
Skyla	gender=f
Skylar
Slamet	gender=m
Slava	gender=f
Slavek	gender=m
Slaven	gender=m
Slavena	gender=f
Slaviboj	gender=m
Slavibor	gender=m
Slavica	gender=f
Slavka	gender=f
Slavko	gender=m
Slavoboj	gender=m
Slavoj	gender=m
Slavoljub	gender=m
Slavomil	gender=m
Slavomila	gender=f
Slavomir	gender=m
Slavomira	gender=f
Slavomír	gender=m
Slavomíra	gender=f
Slavěna	gender=f
Slađana	gender=f
Slobodan	gender=m
Slobodanka	gender=f
Sloka	gender=f
Sláva	gender=f
Slávek	gender=m
Slávka	gender=f
Smaranda	gender=f
Smeralda	gender=f
Smil	gender=m
Smiljana	gender=f
Smilla	gender=f
Smita	gender=f
Smriti	gender=f
Sname	gender=m
Snejana	gender=f
Snezana	gender=f
Snežana	gender=f
Snjezana	gender=f
Snježana	gender=f
Soan	gender=m
Soave	gender=f
Sobeslav	gender=m
Sobeslava	gender=f
Sobit	gender=m
Soběslav	gender=m
Soběslava	gender=f
Soccorso	gender=m
Socrate	gender=m
Soda	gender=f	common=true
Sodiq	gender=m
Sofia	gender=f
Sofiane	gender=m
Sofie	gender=f
Sofija	gender=f
Sofinjo	gender=f
Sofio	gender=f
Sofronia	gender=f
Sofronie	gender=f
Sofía	gender=f
Sohan	gender=m
Sohane	gender=f
Sohib	gender=m
Sokhna	gender=f
Sokrat	gender=m
Solal	gender=m
Solange	gender=f
Soledad	gender=f
Soleh	gender=m
Solene	gender=f
Solenn	gender=f
Soline	gender=f
Solocone	gender=m
Solomon	gender=m
Solon	gender=m	common=true
Solveig	gender=f
Solveiga	gender=f
Solène	gender=f
Som	gender=m	common=true
Soma	common=true
Somnath	gender=m
Somu	gender=m
Sona	gender=f
Sondre	gender=m
Song Lam
Song Oanh	gender=f
Songul	gender=f
Songül	gender=f
Sonia	gender=f
Sonja	gender=f
Sonjo	gender=f
Sonke	gender=m
Sonny	gender=m	common=true
Sonya	gender=f
Soof	gender=f
Sophia	gender=f
Sophie	gender=f
Soraia	gender=f
Sorana	gender=f
Soraya	gender=f
Soren	gender=m
Sorin	gender=m
Sorina	gender=f
Sostene	gender=m
Sosteneo	gender=m
Sostrato	gender=m
Soter	gender=m
Sotira	gender=f
Souleyman	gender=m
Souleymane	gender=m
Soumaya	gender=f
Sowande	gender=f
Soňa	gender=f
Spano	gender=m
Spartaco	gender=m
Spela	gender=f
Spencer	gender=m
Speranza	gender=f
Speranzio	gender=m
Spidola	gender=f
Spiridon	gender=m
Spirydion	gender=m
Spytihnev	gender=m
Spytihněv	gender=m
Spīdola	gender=f
Srboljub	gender=m
Srecko	gender=m
Sredoje	gender=m
Srećko	gender=m
Srečko	gender=m
Srna	gender=f
Stacey	gender=f
Stacy	gender=f
Stan	gender=m
Stana	gender=f
Stanca	gender=f
Stancu	gender=m
Stanford	gender=m
Stanimir	gender=m
Stanimír	gender=m
Stanislao	gender=m
Stanislas	gender=m
Stanislav	gender=m
Stanislava	gender=f
Stanisław	gender=m
Stanko	gender=m
Stanley	gender=m
Stanton	gender=m
Stasa	gender=f
Stasta	gender=m
Staza	gender=f
Staša	gender=f
Steen	gender=m
Steeve	gender=m
Stef	gender=m
Stefan	gender=m
Stefana	gender=f
Stefania	gender=f
Stefanie	gender=f
Stefanino	gender=f
Stefano	gender=m
Steffen	gender=m
Stela	common=true
Stelian	gender=m
Steliana	gender=f
Stella	gender=f
Steluta	gender=f
Sten	gender=m
Stepan	gender=m
Stepana	gender=f
Stepanida	gender=f
Stepanka	gender=f
Stephaans	gender=m
Stephan	gender=m
Stephane	gender=m
Stephania	gender=f
Stephanie	gender=f
Stephany	gender=f
Stephen	gender=m
Stephon	gender=m
Ster	gender=f
Sterling	gender=m	common=true
Sterre	gender=f
Stevan	gender=m
Steve	gender=m
Steven	gender=m
Stevie
Stewart	gender=m
Stig	gender=m
Stijn	gender=m
Stiliano	gender=m
Stina	gender=f
Stine	gender=f
Stipan	gender=m
Stipe	gender=m	common=true
Stiriaco	gender=m
Stjepan	gender=m
Stojan	gender=m
Stojanka	gender=f
Stojmir	gender=m
Stojmír	gender=m
Stone	gender=m	common=true
Storm	gender=m	common=true
Strahinja	gender=m
Stribor	gender=m
Stuart	gender=m
Stáza	gender=f
Stéphane	gender=m
Stéphanie	gender=f
Stêr	gender=f
Su	gender=f
Suat	gender=m
Subash	gender=m
Subhash	gender=m
Subhashini	gender=f
Subhasini	gender=f
Subhi	gender=m
Subodh	gender=m
Subomi	gender=f
Sucheta	gender=f
Suci	gender=f
Sude	gender=f
Sudeva	gender=f
Sudi	gender=m
Sue	gender=f	common=true
Sue-Marie	gender=f
Suelen	gender=f
Suheyl	gender=m
Suhrob	gender=m
Sujata	gender=f
Sukanya	gender=f
Sukru	gender=m
Sulaymon	gender=m
Sule	gender=f
Suleyman	gender=m
Sulton	gender=m
Suma	gender=f
Suman	gender=m
Sumayyah	gender=f
Sumeet	gender=m
Sumitra	gender=f
Summer	gender=f	common=true
Sunay	gender=f
Suncica	gender=f
Sune	gender=m
Sunita	gender=f
Sunniva	gender=f
Sunny	common=true
Sunčica	gender=f
Suraj	gender=m
Surano	gender=m
Suresh	gender=m
Sururi	gender=m
Surya	gender=m
Suryakant	gender=m
Suryakanta	gender=m
Suryakantam	gender=f
Susan	gender=f
Susana	gender=f
Susanna	gender=f
Susanne	gender=f
Susano	gender=f
Sushant	gender=m
Susheel	gender=m
Sushil	gender=m
Sushma	gender=f
Susie	gender=f
Suus	gender=f
Suyuna	gender=f
Suzan	gender=f
Suzana	gender=f
Suzanne	gender=f
Suze	gender=f
Suzie	gender=f
Suzon	gender=f
Suélen	gender=f
Svatava	gender=f
Svatoboj	gender=m
Svatobor	gender=m
Svatomir	gender=m
Svatomír	gender=m
Svatopluk	gender=m
Svatoslav	gender=m
Svatoslava	gender=f
Svea	gender=f
Sveatoslav	gender=m
Svebor	gender=m
Sven	gender=m
Svend	gender=m
Svenja	gender=f
Sverre	gender=m
Svetislav	gender=m
Svetla	gender=f
Svetlana
Svetluse	gender=f
Svetolik	gender=m
Svetomir	gender=m
Svetoslav	gender=m
Svetozar	gender=m
Svetozár	gender=m
Sveva	gender=f
Svitlana	gender=f
Sviturno	gender=m
Svätopluk	gender=m
Světla	gender=f
Světlana	gender=f
Světluše	gender=f
Swami	gender=m	common=true
Swan	gender=m	common=true
Swann
Swapnil	gender=m
Swara	gender=f
Swarnalata	gender=f
Swassane	gender=f
Sweta	gender=f
Syahrini	gender=f
Sybilla	gender=f
Sybille	gender=f
Syble	gender=f
Sydnee	gender=f
Sydney	gender=f
Sydni	gender=f
Sydnie	gender=f
Sylva	gender=f	common=true
Sylvain	gender=m
Sylvan	gender=m	common=true
Sylvester	gender=m
Sylvestre	gender=m
Sylvia	gender=f
Sylviane	gender=f
Sylvie	gender=f
Sylwester	gender=m
Sylwia	gender=f
Synne	gender=f
Syrine	gender=f
Szabolcs	gender=m
Szczepan	gender=m
Szofi	gender=f
Szofia	gender=f
Szonja	gender=f
Szymon	gender=m
Szófia	gender=f
Sába	gender=m
Sámo	gender=m
Sámuel	gender=m
Sándor	gender=m
Sára	gender=f
Sáva	gender=m
Sâkıp	gender=m
Sânziana	gender=f
Sébastien	gender=m
Ségolène	gender=f
Sékou	gender=m
Séléna	gender=f
Séraphin	gender=m
Sérgio	gender=m
Sérine	gender=f
Séréna	gender=f
Séverin	gender=m
Séverine	gender=f
Sílvia	gender=f
Sîma	gender=f
Sîpan
Sönke	gender=m
Sören	gender=m
Søren	gender=m
Süheyl	gender=m
Süleyman	gender=m
Sıdkı	gender=m
Sıla	gender=f
Sırrı	gender=m
Tabea	gender=f
Tabita	gender=f
Tabitha	gender=f
Tabris	gender=m
Taceddin	gender=m
Tacjana	gender=f
Tad	gender=m	common=true
Taddeo	gender=m
Tade	gender=m
Tadeas	gender=m
Tadej	gender=m
Tadeo	gender=m
Tadeáš	gender=m
Tadija	gender=m
Taha	gender=m
Tahir	gender=m
Tahlia	gender=f
Tahsin	gender=m
Taib	gender=m
Taide	gender=m
Taina	gender=f
Tais	gender=f
Taisia	gender=f
Taiwo
Tal	gender=f
Talat	gender=m
Talay	gender=m
Talea	gender=f
Talha	gender=m
Tali	gender=f
Talia	gender=f
Talip	gender=m
Talis	gender=m
Talita	gender=f
Talivaldis	gender=m
Talon	gender=m	common=true
Talrits	gender=m
Talya	gender=f
Tam Khanh	gender=f
Tam Linh	gender=f
Tam Nhi	gender=f
Tam Thanh	gender=f
Tam Trang	gender=f
Tamara	gender=f
Tamas	gender=m
Tamer	gender=m	common=true
Tami	gender=f
Tamia	gender=f
Tamina	gender=f
Tamino	gender=m
Tammaro	gender=m
Tammo	gender=m
Tammy	gender=f	common=true
Tamás	gender=m
Tamāra	gender=f
Tan Long	gender=m
Tana	gender=f
Tancrede	gender=m
Tancredi	gender=m
Tancrède	gender=m
Taner	gender=m
Tanguy	gender=m
Tania	gender=f
Tanirika	gender=f
Tanja	gender=f
Tanju	gender=m
Tankred	gender=m
Tanner	gender=m	common=true
Tansu	gender=f
Tantri	gender=f
Tanushree	gender=f
Tanushri	gender=f
Tanya	gender=f
Tanyeli	gender=f
Tao	gender=m
Tapan	gender=m
Tapani	gender=m
Tapio	gender=m
Tara	gender=f
Taras	gender=m
Tarcisio	gender=m
Tari
Tarik	gender=m
Tarja	gender=f
Tarkan	gender=m
Tarquinia	gender=f
Tarsilla	gender=f
Tarso	gender=m
Tarun	gender=m
Taryn	gender=f
Tarık	gender=m
Tasa	gender=f
Tasdik	gender=m
Tasha	gender=f
Taskın	gender=m
Tasnim
Tasnime	gender=f
Taswir	gender=m
Tatana	gender=f
Tate	gender=m
Tatiana	gender=f
Tatjana	gender=f
Tatum	gender=f
Tatyana	gender=f
Taufan	gender=m
Taufik	gender=m
Taurean	gender=m
Taurin	gender=m
Tavares	gender=m
Taya	gender=f
Tayfun	gender=m
Tayler	gender=m
Taylor
Tayyar	gender=m
Taziana	gender=f
Taziano	gender=m
Tazio	gender=m
Taïna	gender=f
Taïs	gender=f
Taşkın	gender=m
Taťána	gender=f
Tea	gender=f	common=true
Teagan
Tecla	gender=f
Ted	gender=m
Teddy	common=true
Tedi	gender=m
Teea	gender=f
Teguh	gender=m
Teije	gender=m
Tej	gender=m
Teja	gender=f
Tejas	gender=m
Tejumola
Tekin	gender=m
Tekinalp	gender=m
Tekla	gender=f
Telchide	gender=m
Telemaco	gender=m
Telica	gender=f
Tellervo	gender=f
Telly	common=true
Temel	gender=m
Temidayo	gender=m
Temistocle	gender=m
Temitope
Teo	gender=m
Teobald	gender=m
Teobaldo	gender=m
Teodata	gender=f
Teodolinda	gender=f
Teodor	gender=m
Teodora	gender=f
Teodorik	gender=m
Teodoro	gender=m
Teodosia	gender=f
Teodosio	gender=m
Teodoto	gender=m
Teodoz	gender=m
Teodozie	gender=f
Teofan	gender=m
Teofil	gender=m
Teofila	gender=f
Teogene	gender=m
Teohari	gender=m
Teoman	gender=m
Teona	gender=f
Terenc	gender=m
Terence	gender=m
Terencius	gender=m
Terencjusz	gender=m
Terenzio	gender=m
Teresa	gender=f
Tereza	gender=f
Tereze	gender=f
Terezia	gender=f
Terezie	gender=f
Terezija	gender=f
Terezo	gender=f
Teri	gender=f
Terrance	gender=m
Terrell	gender=m
Terrence	gender=m
Terri	gender=f
Terrill	gender=m
Terry	common=true
Tertuliano	gender=m
Terzo	gender=m
Terézia	gender=f
Terēze	gender=f
Tesauro	gender=m
Tesifonte	gender=m
Tesnim	gender=f
Tesnime	gender=f
Tess	gender=f
Tessa	gender=f
Tessie	gender=f
Tetiana	gender=f
Teudosia	gender=f
Teun	gender=m
Teunis	gender=m
Tevfik	gender=m
Tevhid	gender=m
Tevin	gender=m
Tezcan	gender=m
Tezel	gender=m
Tezer	gender=f
Thabisa	gender=f
Thad	gender=m
Thaddeus	gender=m
Thadie	gender=f
Thai Chi	gender=f
Thai Duy	gender=m
Thai Lan	gender=f
Thai Minh	gender=m
Thai San	gender=m
Thai Sang	gender=m
Thai Thanh	gender=f
Thais	gender=f
Thalea	gender=f
Thalia	gender=f
Thamsanqa	gender=m
Thando	gender=m
Thang Long	gender=m
Thanh An	gender=m
Thanh Danh	gender=m
Thanh Doanh	gender=m
Thanh Giang	gender=f
Thanh Hoa	gender=f
Thanh Huy	gender=m
Thanh Lam	gender=f
Thanh Lan	gender=f
Thanh Loan	gender=f
Thanh Long	gender=m
Thanh Mai	gender=f
Thanh Minh	gender=m
Thanh Nga	gender=f
Thanh Nhung	gender=f
Thanh Phi	gender=m
Thanh Phong	gender=m
Thanh Quang	gender=m
Thanh Sang	gender=m
Thanh Thanh	gender=f
Thanh Thu	gender=f
Thanh Trang	gender=f
Thanh Trung	gender=m
Thanh Vinh	gender=m
Thanh Vy	gender=f
Thanina	gender=f
Thaïs	gender=f
Thea	gender=f
Thelma	gender=f
Themba	gender=m
Theo	gender=m
Theobald	gender=m
Theodor	gender=m
Theodora	gender=f
Theodore	gender=m
Theodorik	gender=m
Theodose	gender=m
Theodosie	gender=f
Theofan	gender=m
Theofil	gender=m
Theofila	gender=f
Theophane	gender=m
Theophile	gender=m
Theophraste	gender=m
Theotime	gender=m
Theresa	gender=f
Therese	gender=f
Theresia	gender=f
Theron	gender=m
Therèse	gender=f
Theunis	gender=m
Theuns	gender=m
Thi Thi	gender=f
Thiago	gender=m
Thibaud	gender=m
Thibault	gender=m
Thibaut	gender=m
Thibert	gender=m
Thibo	gender=m
Thien An	gender=m
Thien Di	gender=f
Thien Giang	gender=f
Thien Kim	gender=f
Thien Lam	gender=f
Thien Lan	gender=f
Thien Mai	gender=f
Thien Nga	gender=f
Thien Thanh	gender=f
Thien Trang	gender=f
Thierno	gender=m
Thierry	gender=m
Thies	gender=m
Thije	gender=m
Thijmen	gender=m
Thijn	gender=m
Thijs	gender=m
Thilo	gender=m
Thirza	gender=f
Thiên An	gender=m
Thiên Di	gender=f
Thiên Giang	gender=f
Thiên Kim	gender=f
Thiên Lam	gender=f
Thiên Lan	gender=f
Thiên Mai	gender=f
Thiên Nga	gender=f
Thiên Thanh	gender=f
Thiên Trang	gender=f
Thobeka	gender=f
Thom	gender=m
Thomas	gender=m
Thong Minh	gender=m
Thora	gender=f
Thorben	gender=m
Thore	gender=m
Thorge	gender=m
Thu Giang	gender=f
Thu Linh	gender=f
Thu Loan	gender=f
Thu Mai	gender=f
Thu Minh	gender=f
Thu Nga	gender=f
Thu Oanh	gender=f
Thu Phong	gender=f
Thu Sinh	gender=m
Thu Trang	gender=f
Thulani	gender=m
Thulisile	gender=f
Thurman	gender=m
Thuy Anh	gender=f
Thuy Dung	gender=f
Thuy Giang	gender=f
Thuy Linh	gender=f
Thuy Loan	gender=f
Thuy Mai	gender=f
Thuy Mi	gender=f
Thuy Minh	gender=f
Thuy My	gender=f
Thuy Nga	gender=f
Thuy Nhi	gender=f
Thuy Oanh	gender=f
Thuy Vi	gender=f
Thuy Vy	gender=f
Thy Khanh	gender=f
Thy Oanh	gender=f
Thành An	gender=m
Thành Danh	gender=m
Thành Doanh	gender=m
Thành Long	gender=m
Thành Sang	gender=m
Thành Trung	gender=m
Thành Vinh	gender=m
Thái Chi	gender=f
Thái Duy	gender=m
Thái Lan	gender=f
Thái Minh	gender=m
Thái San	gender=m
Thái Sang	gender=m
Thái Thanh	gender=f
Théa	gender=f
Théo	gender=m
Théodora	gender=f
Théodore	gender=m
Théodose	gender=m
Théophane	gender=m
Théophile	gender=m
Théophraste	gender=m
Thérèse	gender=f
Thông Minh	gender=m
Thùy Anh	gender=f
Thùy Dung	gender=f
Thùy Giang	gender=f
Thùy Linh	gender=f
Thùy Mi	gender=f
Thùy My	gender=f
Thùy Nhi	gender=f
Thùy Oanh	gender=f
Thúy Anh	gender=f
Thúy Loan	gender=f
Thúy Mai	gender=f
Thúy Minh	gender=f
Thúy My	gender=f
Thúy Nga	gender=f
Thúy Vi	gender=f
Thúy Vy	gender=f
Thăng Long	gender=m
Tia	gender=f
Tiago	gender=m
Tian	gender=m
Tiana	gender=f
Tianna	gender=f
Tiara	gender=f	common=true
Tibaldo	gender=m
Tibbe	gender=m
Tiber	gender=m
Tiberia	gender=f
Tiberio	gender=m
Tiberiu	gender=m
Tiberius	gender=m
Tibo	gender=m
Tibor	gender=m
Tiburcius	gender=m
Tiburzio	gender=m
Tichomil	gender=m
Tichomir	gender=m
Tichomír	gender=m
Tichon	gender=m
Ticone	gender=m
Tidiane	gender=m
Tieme	gender=m
Tierra	gender=f
Ties	gender=m
Tiffany	gender=f
Tiguida	gender=f
Tihomir	gender=m
Tiina	gender=f
Tija	gender=f
Tijana	gender=f
Tijmen	gender=m
Tijn	gender=m
Tijs	gender=m
Til	gender=m
Tilda	gender=f
Tilen	gender=m
Tilio	gender=m
Till	gender=m	common=true
Tilla	gender=f
Tillman	gender=m
Tillmann	gender=m
Tim	gender=m
Timbul	gender=m
Timea	gender=f
Timeo	gender=m
Timm	gender=m
Timmothy	gender=m
Timmy	gender=m
Timo	gender=m
Timofei	gender=m
Timoleon	gender=m
Timoléon	gender=m
Timon	gender=m
Timotei	gender=m
Timotej	gender=m
Timoteo	gender=m
Timoteus	gender=m
Timothe	gender=m
Timothee	gender=m
Timothy	gender=m	common=true
Timothée	gender=m
Timur	gender=m
Timéo	gender=m
Tina	gender=f
Tinca	gender=f
Tine	common=true
Tino	gender=m
Tiphaine	gender=f
Tira	gender=f
Tiril	gender=f
Tirone	gender=m
Tirta	gender=m
Tirtayasa	gender=m
Tirza	gender=f
Titi	gender=f	common=true
Titien	gender=m
Titilayo	gender=f
Titilope	gender=m
Titin	gender=f
Tito	gender=m
Titouan	gender=m
Titus	gender=m
Tizian	gender=m
Tiziana	gender=f
Tiziano	gender=m
Tizio	gender=m
Tjark	gender=m
Tjasa	gender=f
Tjaša	gender=f
Tobia	gender=m
Tobias	gender=m
Tobiasz	gender=m
Tobiloba	gender=m
Tobin	gender=m
Tobiáš	gender=m
Toby	gender=m	common=true
Tod	gender=m	common=true
Todd	gender=m
Todor	gender=m
Tohir	gender=m
Toke	gender=m	common=true
Toki	gender=m
Tokunbo	gender=m
Tolga	gender=m
Tolomeo	gender=m
Tolulope	gender=f
Tolunay	gender=m
Toluwalope
Toluwani	gender=f
Toluwanimi	gender=f
Tom	gender=m	common=true
Toma	gender=m
Tomas	gender=m
Tomasa	gender=f
Tomaska	gender=f
Tomaso	gender=m
Tomasz	gender=m
Tomaz	gender=m
Tomaž	gender=m
Tome	gender=m	common=true
Tomi	gender=m
Tomiloba	gender=m
Tomislav	gender=m
Tomislava	gender=f
Tomke	gender=f
Tommaso	gender=m
Tommie
Tommy	gender=m
Tomo	gender=m
Tomori	gender=m
Tomás	gender=m
Tomáš	gender=m
Tomáška	gender=f
Tomé	gender=m
Tonci	gender=m
Toncica	gender=f
Tone	gender=m	common=true
Toney	gender=m
Toni
Tonija	gender=f
Tonka	gender=f
Tonko	gender=m
Tonnin	gender=m
Tony	gender=m
Tonya	gender=f
Tonči	gender=m
Tončica	gender=f
Toon	gender=m	common=true
Tope	gender=m	common=true
Tor	gender=m	common=true
Torben	gender=m
Torbjorn	gender=m
Torbjörn	gender=m
Tore	gender=m	common=true
Torey
Torkvat	gender=m
Torkvát	gender=m
Torquato	gender=m
Torrance	gender=m
Torrey	gender=m
Torsten	gender=m
Tosca	gender=f
Toscane	gender=f
Tosco	gender=m
Toska	gender=f
Toussaint	gender=m
Toy	common=true
Toyip	gender=m
Tra Giang	gender=f
Tra My	gender=f
Trace	gender=m	common=true
Tracey	gender=f
Traci	gender=f
Tracy
Traian	gender=m
Trajan	gender=m
Tram Anh	gender=f
Tram Oanh	gender=f
Trang Anh	gender=f
Trang Linh	gender=f
Tranquillo	gender=m
Trasea	gender=f
Travis	gender=m
Travon	gender=m
Tre	gender=m
Tremaine	gender=m
Tremayne	gender=m
Trent	gender=m
Trenton	gender=m
Tressa	gender=f
Tressie	gender=f
Treva	gender=f
Trever	gender=m
Trevion	gender=m
Trevor	gender=m
Trey	gender=m	common=true
Tri
Tri Minh	gender=m
Tricia	gender=f
Trilochan	gender=m
Trilochana	gender=m
Trilok	gender=m
Trilokanath	gender=m
Trilokesh	gender=m
Triloki	gender=m
Triloki Nath	gender=m
Trine	gender=f	common=true
Trinity	gender=f	common=true
Trisha	gender=f
Tristan	gender=m
Tristano	gender=m
Tristian	gender=m
Tristin
Triston	gender=m
Troels	gender=m
Trofim	gender=m
Troy	gender=m	common=true
Trpimir	gender=m
Trpko	gender=m
Truc Chi	gender=f
Truc Lam	gender=f
Truc Lan	gender=f
Truc Linh	gender=f
Truc Loan	gender=f
Truc Ly	gender=f
Truc Mai	gender=f
Truc Sinh	gender=m
Truc Vy	gender=f
Trudie	gender=f
Trung Anh
Trycia	gender=f
Trystan	gender=m
Trà Giang	gender=f
Trà My	gender=f
Trâm Anh	gender=f
Trâm Oanh	gender=f
Trí Minh	gender=m
Trúc Chi	gender=f
Trúc Lam	gender=f
Trúc Lan	gender=f
Trúc Linh	gender=f
Trúc Loan	gender=f
Trúc Ly	gender=f
Trúc Mai	gender=f
Trúc Sinh	gender=m
Trúc Vy	gender=f
Trīne	gender=f
Tsabita	gender=f
Tsipora	gender=f
Tu Anh	gender=f
Tu Ly	gender=f
Tu Trinh	gender=f
Tuana	gender=f
Tuba	gender=f	common=true
Tudor	gender=m
Tudora	gender=f
Tudosia	gender=f
Tufan	gender=m
Tugay	gender=m
Tugba	gender=f
Tugiman	gender=m
Tugrul	gender=m
Tugtekin	gender=m
Tuhfe	gender=m
Tulay	gender=f
Tulin	gender=f
Tullia	gender=f
Tulliano	gender=m
Tullio	gender=m
Tumer	gender=m
Tunahan	gender=m
Tunar	gender=m
Tunay	gender=f
Tunc	gender=m
Tuncer	gender=m
Tung Anh	gender=m
Tung Linh
Tung Minh	gender=m
Tung Quang	gender=m
Tunç	gender=m
Tunçer	gender=m
Tuomas	gender=m
Turan	gender=m
Turgay	gender=m
Turgut	gender=m
Turi	gender=m
Turibio	gender=m
Turkan	gender=f
Turkay	gender=m
Turker	gender=m
Turkes	gender=m
Turna	gender=f
Turner	gender=m	common=true
Turold	gender=m
Tushar	gender=m
Tussio	gender=m
Tutku	gender=f
Tuula	gender=f
Tuulikki	gender=f
Tuur	gender=m
Tuva	gender=f
Tuy Anh	gender=f
Tuy Linh	gender=f
Tuy Loan	gender=f
Tuğba	gender=f
Tuğrul	gender=m
Tuğtekin	gender=m
Tvrtko	gender=m
Twan	gender=m
Twila	gender=f
Tybalt	gender=m
Tycho	gender=m
Tygo	gender=m
Tyler	gender=m
Tymeo	gender=m
Tymon	gender=m
Tymoteusz	gender=m
Tyra	gender=f
Tyree	gender=m
Tyreek	gender=m
Tyrel	gender=m
Tyrell	gender=m
Tyrese	gender=m
Tyrique	gender=m
Tyron	gender=m
Tyrone	gender=m
Tyshawn	gender=m
Tyson	gender=m
Táňa	gender=f
Tâm Khanh	gender=f
Tâm Linh	gender=f
Tâm Nhi	gender=f
Tâm Thanh	gender=f
Tâm Trang	gender=f
Tân Long	gender=m
Tùng Anh	gender=m
Tùng Linh
Tùng Minh	gender=m
Tùng Quang	gender=m
Tùy Anh	gender=f
Tùy Linh	gender=f
Tú Anh	gender=f
Tú Ly	gender=f
Tú Trinh	gender=f
Túy Loan	gender=f
Tülay	gender=f
Tülin	gender=f
Tümer	gender=m
Türkan	gender=f
Türkay	gender=m
Türker	gender=m
Türkeş	gender=m
Tālis	gender=m
Tālivaldis	gender=m
Tālrīts	gender=m
Tīna	gender=f
Tınas	gender=m
Ubaldo	gender=m
Ubaydulloh	gender=m
Ubertino	gender=m
Uberto	gender=m
Uchita	gender=f
Uchqun	gender=m
Uda	gender=m
Udai	gender=m
Udit	gender=m
Udo	gender=m
Ueli	gender=m
Uffe	gender=m
Ufuk	gender=m
Ugis	gender=m
Ugo	gender=m
Ugolina	gender=f
Ugolino	gender=m
Uguccione	gender=m
Ugur	gender=m
Uhra	gender=f
Ujjawal	gender=m
Ujjwal	gender=m
Ukbe	gender=m
Ulberto	gender=m
Ulderico	gender=m
Ulduz	gender=f
Ulf	gender=m
Ulfa	gender=f
Ulfet	gender=f
Ulfo	gender=m
Ulgen	gender=m
Uli	gender=f
Uliana	gender=f
Ulices	gender=m
Ulises	gender=m
Ulisse	gender=m
Uliva	gender=f
Ulker
Ulku	gender=f
Ulla	gender=f
Ulpiano	gender=m
Ulrich	gender=m
Ulrico	gender=m
Ulrik	gender=m
Ulrika	gender=f
Ulstano	gender=m
Ultimo	gender=m	common=true
Ulus	gender=f
Uluthando	gender=f
Ulva	gender=f
Ulvi	gender=m
Ulviye	gender=f
Ulwazi	gender=f
Ulya	gender=f
Ulysse	gender=m
Uma	gender=f
Umang	gender=m
Umar	gender=m
Umay	gender=m
Umaya	gender=m
Umberto	gender=m
Umi	gender=f
Umid	gender=m
Umida	gender=f
Umidulloh	gender=m
Umile	gender=m
Umit	gender=m
Ummiye	gender=f
Umran	gender=f
Umur	gender=m
Umuralp	gender=m
Umut	gender=m
Una	gender=f
Unal	gender=m
Undine	gender=f	common=true
Undīne	gender=f
Unggul	gender=m
Unique	common=true
Unjani	gender=f
Unna	gender=f
Unsel	gender=f
Unseli	gender=f
Upendra	gender=m
Upik	gender=m
Upton	gender=m
Uqbaloy	gender=f
Uranio	gender=m
Urbain	gender=m
Urban	common=true
Urbano	gender=m
Urdino	gender=m
Urfon	gender=m
Uriah	gender=m
Uriel	gender=m
Uriele	gender=m
Urmila	gender=f
Uros	gender=m
Uroš	gender=m
Urs	gender=m
Ursicio	gender=m
Ursino	gender=m
Urska	gender=f
Ursmaro	gender=m
Ursula	gender=f
Ursule	gender=f
Ursulo	gender=f
Urška	gender=f
Uršula	gender=f
Uršuľa	gender=f
Usame	gender=m
Usha	gender=f
Usman	gender=m
Usmon	gender=m
Usyi	gender=f
Utama	gender=m
Utku
Uttam	gender=m
Uve	gender=m
Uy Phong	gender=m
Uyen Minh	gender=f
Uyen My	gender=f
Uyen Nhi	gender=f
Uyen Thi	gender=f
Uyen Thy	gender=f
Uyen Vi	gender=f
Uygu	gender=f
Uyên Minh	gender=f
Uyên My	gender=f
Uyên Nhi	gender=f
Uyên Thi	gender=f
Uyên Thy	gender=f
Uyên Vi	gender=f
Uzayr	gender=m
Uzbegim	gender=f
Uzeyir	gender=m
Uzodimma	gender=m
Uğur	gender=m
Uģis	gender=m
Vaclav	gender=m
Vaclava	gender=f
Vada	gender=f
Vadim	gender=m
Vafo	gender=m
Vagn	gender=m
Vaha	gender=m
Vahdet	gender=m
Vahid	gender=m
Vahide	gender=f
Vahâ	gender=m
Vaidehi	gender=f
Vaijayanthi	gender=f
Vaijayanti	gender=f
Vaishnavi	gender=f
Vaishno	gender=f
Vaishvi	gender=f
Vala	gender=f
Valburga	gender=f
Valdemar	gender=m
Valdemara	gender=f
Valdemars	gender=m
Valdemārs	gender=m
Valente	gender=m
Valentijn	gender=m
Valentim	gender=m
Valentin	gender=m
Valentina	gender=f
Valentine	common=true
Valentino	gender=m
Valentins	gender=m
Valentyn	gender=m
Valentyna	gender=f
Valentín	gender=m
Valentína	gender=f
Valentýn	gender=m
Valentýna	gender=f
Valentīna	gender=f
Valentīns	gender=m
Valer	gender=m
Valera	gender=f
Valere	gender=m
Valeri	gender=m
Valeria	gender=f
Valerian	gender=m	common=true
Valeriana	gender=f
Valeriano	gender=m
Valerico	gender=m
Valerie
Valerii	gender=m
Valerija	gender=f
Valerijs	gender=m
Valerio	gender=m
Valeriu
Valerián	gender=m
Valery	gender=m
Valfredo	gender=m
Valfrido	gender=m
Vali	gender=f
Valid	gender=m	common=true
Vallie	gender=f
Valtena	gender=m
Valter	gender=m
Valtr	gender=m
Valtteri	gender=m
Valère	gender=m
Valér	gender=m
Valéria	gender=f
Valérie	gender=f
Valéry	gender=m
Valērija	gender=f
Valērijs	gender=m
Van	common=true
Van Anh	gender=f
Van Chi	gender=f
Van Du	gender=f
Van Khanh	gender=f
Van Linh	gender=f
Van Minh	gender=m
Van Nhi	gender=f
Van Phi	gender=f
Van Thanh	gender=f
Van Trang	gender=f
Van Trinh	gender=f
Vance	gender=m
Vanda	gender=f	common=true
Vanesa	gender=f
Vanessa	gender=f
Vang Anh	gender=f
Vania	gender=f
Vanja	gender=m
Vanna	gender=f
Vanya	gender=f
Varalakshmi	gender=f
Varo	gender=m
Varvara	gender=f
Vasanti	gender=f
Vasco	gender=m
Vasil	gender=m
Vasile	gender=m
Vasili	gender=m
Vasilica
Vasilică	gender=m
Vasilie	gender=m
Vasilina	gender=f
Vasilisa	gender=f
Vasja	gender=m
Vasko	gender=m
Vasliddin	gender=f
Vasudev	gender=m
Vasudeva	gender=m
Vasudha	gender=f
Vasundhara	gender=f
Vatroslav	gender=m
Vaughn	gender=m
Vavrinec	gender=m
Vavřinec	gender=m
Veaceslav
Vecdi	gender=m
Veceaslav	gender=m
Veceslav	gender=m
Veda	gender=f
Vedang	gender=m
Vedanga	gender=m
Vedanshi	gender=f
Vedasto	gender=m
Vedat	gender=m
Vedran	gender=m
Vedrana	gender=f
Veduna	gender=f
Veerle	gender=f
Vefa	gender=m
Vefik	gender=m
Vega	gender=m
Vehbi	gender=m
Veikko	gender=m
Veit	gender=m
Vela	gender=f
Velana	gender=f
Velaphi	gender=m
Velda	gender=f
Veleslav	gender=m
Veleslava	gender=f
Veli	gender=m
Velibor	gender=m
Velimir	gender=m
Velimira	gender=f
Velimír	gender=m
Velina	gender=f
Velio	gender=m
Velislav	gender=m
Velislava	gender=f
Vella	gender=f
Velma	gender=f
Velva	gender=f
Vena	gender=f	common=true
Venance	gender=m
Venanzio	gender=m
Vencel	gender=m
Venceslao	gender=m
Venceslas	gender=m
Venceslav	gender=m
Venceslava	gender=f
Vendel	gender=m
Vendelin	gender=m
Vendelina	gender=f
Vendelín	gender=m
Vendelína	gender=f
Vendula	gender=f
Vendulka	gender=f
Venek	gender=m
Venera	gender=f
Veneranda	gender=f
Venerando	gender=m
Venere	gender=f
Venerio	gender=m
Veniamin	gender=m
Venka	gender=f
Ventura	gender=m
Venuse	gender=f
Venusta	gender=f
Venustiano	gender=m
Venusto	gender=m
Venuše	gender=f
Vera	gender=f
Verano	gender=m
Verda	gender=f
Verdiana	gender=f
Verdie	gender=f
Vere	gender=f
Verecondo	gender=m
Verena	gender=f
Verenzio	gender=m
Vergie	gender=f
Vergiliu	gender=m
Verginia	gender=f
Veriana	gender=f
Verica	gender=f
Veridiana	gender=f
Verla	gender=f
Verlie	gender=f
Vern	gender=m
Verna	gender=f
Verner	gender=m
Vernice	gender=f
Vernie
Vernon	gender=m
Vero	gender=m
Verona	gender=f
Veronica	gender=f	common=true
Veronika	gender=f
Veroniko	gender=f
Veronique	gender=f
Veroslav	gender=m
Veroslava	gender=f
Verulo	gender=m
Verónica	gender=f
Veselinka	gender=f
Vesile	gender=f
Veslava	gender=f
Vesma	gender=f
Vesna	gender=f
Vespasiano	gender=m
Vesper	gender=f	common=true
Vesta	gender=f
Veta	gender=f
Veysel	gender=m
Veysi	gender=m
Vezio	gender=m
Vianney	gender=m
Vibeke	gender=f
Vic	gender=m
Vica	gender=f
Vicdan	gender=f
Vicenta	gender=f
Vicente	gender=m
Vicki	gender=f
Vickie	gender=f
Vicky	gender=f
Victoire	gender=f
Victor	gender=m	common=true
Victor Manuel	gender=m
Victoria	gender=f
Victorien	gender=m
Victorin	gender=m
Vid	gender=m
Vida	gender=f
Vidak	gender=m
Vidal	gender=m
Vidhur	gender=m
Vidhya	gender=m
Vidiano	gender=m
Vidone	gender=m
Vidor	gender=m
Vidur	gender=m
Vidya	gender=f
Vienna	gender=f
Viera	gender=f
Vieroslava	gender=f
Vieve	gender=f
Viggo	gender=m
Vigile	gender=m
Vigo	gender=m
Vijay	gender=m
Vijeko	gender=m
Vijolite	gender=f
Vijolīte	gender=f
Vik	gender=m
Viktor	gender=m
Viktoria	gender=f
Viktorie	gender=f
Viktorija	gender=f
Viktorin	gender=m
Viktoro	gender=m
Viktorín	gender=m
Viktória	gender=f
Vilcjo	gender=m
Vildan	gender=f
Vilde	gender=f
Vilem	gender=m
Vilema	gender=f
Vilemina	gender=f
Vilemína	gender=f
Vilfredo	gender=m
Vilhelm	gender=m
Vilhelmine	gender=f
Vilhelmino	gender=f
Vilhelmo	gender=m
Vilhelmīne	gender=f
Viliam	gender=m
Viliana	gender=f
Vilibald	gender=m
Viliberto	gender=m
Viljem	gender=m
Ville	gender=m
Villy	gender=m
Vilma	gender=f
Vilmar	gender=m
Vilmars	gender=m
Vilmos	gender=m
Vilmārs	gender=m
Vilém	gender=m
Viléma	gender=f
Vilĉjo	gender=m
Vimal	gender=m
Vimala	gender=f
Viman	gender=m
Vin	gender=m
Vinay	gender=m
Vince	gender=m
Vincenc	gender=m
Vincencie	gender=f
Vincent	gender=m
Vincenza	gender=f
Vincenzo	gender=m
Vinciane	gender=f
Vindonio	gender=m
Vinebaldo	gender=m
Vinfrido	gender=m
Vinh Long	gender=m
Vinicio	gender=m
Vinka	gender=f
Vinnie	gender=m
Vino	gender=m	common=true
Vinsen	gender=m
Vinz	gender=m
Viola	gender=f	common=true
Violante	gender=f
Violet	gender=f	common=true
Violeta	gender=f
Violetta	gender=f
Violette	gender=f
Violina	gender=f
Viorel	gender=m
Viorela	gender=f
Viorelia	gender=f
Viorica	gender=f
Virag	gender=f
Virgie	gender=f
Virgil	gender=m
Virgile	gender=m
Virgilio	gender=m
Virgiliu	gender=m
Virgin	gender=m	common=true
Virginia	gender=f
Virginie	gender=f
Virginio	gender=m
Virgínie	gender=f
Virman	gender=m
Virone	gender=m
Virág	gender=f
Visarion	gender=m
Viscardo	gender=m
Vishnu	gender=m
Vishwamitra	gender=m
Visnja	gender=f
Vissia	gender=f
Vit	gender=m
Vita	gender=f
Vital	gender=m	common=true
Vitale	gender=m
Vitali	gender=m
Vitalia	gender=f
Vitalico	gender=m
Vitalie	gender=m
Vitalii	gender=m
Vitalijs	gender=m
Vitalina	gender=f
Vitazoslav	gender=m
Vitezslav	gender=m
Vitezslava	gender=f
Vito	gender=m
Vitold	gender=m
Vitor	gender=m
Vitoria	gender=f
Vitoslav	gender=m
Vittore	gender=m
Vittoria	gender=f
Vittoriano	gender=m
Vittorio	gender=m
Vitus	gender=m
Vitória	gender=f
Vitālijs	gender=m
Viva	gender=f	common=true
Vivaldo	gender=m
Vive	gender=f
Vivi	gender=f
Vivian
Viviana	gender=f
Viviane	gender=f
Vivianne	gender=f
Viviano	gender=m
Vivien
Vivienne	gender=f
Vizbulite	gender=f
Vizbulīte	gender=f
Višnja	gender=f
Vjekoslav	gender=m
Vjenceslav	gender=m
Vlad	gender=m
Vlada	gender=f
Vladan	gender=m
Vladana	gender=f
Vladek	gender=m
Vladena	gender=f
Vladilena	gender=f
Vladimer	gender=m
Vladimir	gender=m
Vladimira	gender=f
Vladimiro	gender=m
Vladimír	gender=m
Vladimíra	gender=f
Vladislav	gender=m
Vladislava	gender=f
Vladivoj	gender=m
Vladlen	gender=m
Vladlena	gender=f
Vlado	gender=m
Vladěna	gender=f
Vlaicu	gender=m
Vlasta	gender=f
Vlastimil	gender=m
Vlastimila	gender=f
Vlastimir	gender=m
Vlastimira	gender=f
Vlastimír	gender=m
Vlastimíra	gender=f
Vlastislav	gender=m
Vlastislava	gender=f
Vlatka	gender=f
Vlatko	gender=m
Vlk	gender=m
Vodingo	gender=m
Voicu	gender=m
Vojen	gender=m
Vojin	gender=m
Vojislava	gender=f
Vojmil	gender=m
Vojmir	gender=m
Vojmira	gender=f
Vojmír	gender=m
Vojmíra	gender=f
Vojslav	gender=m
Vojslava	gender=f
Vojtech	gender=m
Vojteska	gender=f
Vojtěch	gender=m
Vojtěška	gender=f
Vok	gender=m
Voldemars	gender=m
Voldemārs	gender=m
Volfango	gender=m
Volfgang	gender=m
Volkan	gender=m
Vorsila	gender=f
Voršila	gender=f
Vosil	gender=m
Vratislav	gender=m
Vratislava	gender=f
Vratko	gender=m
Vreni	gender=f
Vrinda	gender=f
Vrund	gender=f
Vseboj	gender=m
Vsebor	gender=m
Vserad	gender=m
Vseslav	gender=m
Vsevolod	gender=m
Vu Anh	gender=m
Vu Minh	gender=m
Vujadin	gender=m
Vujica	gender=f
Vuk	gender=m
Vukan	gender=m
Vukasin	gender=m
Vukašin	gender=m
Vukica	gender=f
Vukota	gender=m
Vulmaro	gender=m
Vulpiano	gender=m
Vuslat	gender=f
Vusumuzi	gender=m
Vy Lam	gender=f
Vy Lan	gender=f
Vyas	gender=m
Vàng Anh	gender=f
Václav	gender=m
Václava	gender=f
Vân Anh	gender=f
Vân Chi	gender=f
Vân Du	gender=f
Vân Khanh	gender=f
Vân Linh	gender=f
Vân Nhi	gender=f
Vân Phi	gender=f
Vân Thanh	gender=f
Vân Trang	gender=f
Vân Trinh	gender=f
Vânia	gender=f
Véronique	gender=f
Víctor	gender=m
Vít	gender=m
Víta	gender=f
Vítor	gender=m
Vítoslav	gender=m
Vítězslav	gender=m
Vítězslava	gender=f
Víťazoslav	gender=m
Văn Minh	gender=m
Vēsma	gender=f
Věduna	gender=f
Věnceslav	gender=m
Věnceslava	gender=f
Věnek	gender=m
Věnka	gender=f
Věra	gender=f
Věroslav	gender=m
Věroslava	gender=f
Věslava	gender=f
Vĩnh Long	gender=m
Všeboj	gender=m
Všebor	gender=m
Všerad	gender=m
Všeslav	gender=m
Vũ Anh	gender=m
Vũ Minh	gender=m
Wacław	gender=m
Wade	gender=m	common=true
Wadi	gender=m	common=true
Wael	gender=m
Wage	gender=m	common=true
Wahyu	gender=m
Waino	gender=m
Wakiman	gender=m
Waldo	gender=m
Wale	gender=m	common=true
Walenty	gender=m
Walentyn	gender=m
Walentyna	gender=f
Waleran	gender=m
Waleria	gender=f
Walerian	gender=m
Walery	gender=m
Walgierz	gender=m
Walid	gender=m
Walker	gender=m	common=true
Wallace	gender=m
Walter	gender=m
Walton	gender=m
Waluyo	gender=m
Waly	gender=m
Wanda	gender=f
Wandrille	gender=m
Wanesa	gender=f
Wani	gender=f
Wannes	gender=m
Waqila	gender=f
Ward	gender=m	common=true
Wardaya	gender=m
Wardi	gender=m
Warji	gender=m
Warley	gender=m
Warre	gender=m
Warren	gender=m	common=true
Warsa	gender=m
Warsita	gender=m
Warta	gender=m
Washington	gender=m
Wasis	gender=m
Wassim	gender=m
Watson	gender=m
Wava	gender=f
Wawan	gender=m
Wawrzyniec	gender=m
Waylon	gender=m
Wayne	gender=m
Waël	gender=m
Webster	gender=m
Welat
Weldon	gender=m
Wellington	gender=m
Wende	gender=f
Wendell	gender=m
Wendy	gender=f
Werner	gender=m
Weronika	gender=f
Wes	gender=m
Wesley	gender=m
Wessel	gender=m
Westley	gender=m
Weston	gender=m
Whitney	gender=f
Wiara	gender=f
Wibke	gender=f
Widya	gender=f
Wiebke	gender=f
Wiem	gender=f
Wies	gender=f
Wiktor	gender=m
Wiktoria	gender=f
Wilber	gender=m
Wilbert	gender=m
Wilbur	gender=m
Wilburn	gender=m
Wiley	gender=m
Wilford	gender=m
Wilfred	gender=m
Wilfredo	gender=m
Wilfrid	gender=m
Wilfried	gender=m
Wilfryd	gender=m
Wilhelm	gender=m
Wilhelmina	gender=f
Wilhelmine	gender=f
Will	gender=m	common=true
Willa	gender=f
Willard	gender=m
Willem	gender=m
Willi	gender=m
William	gender=m
Willie
Willis	gender=m
Willow	gender=f	common=true
Willy	gender=m
Wilma	gender=f
Wilmer	gender=m
Wilson	gender=m
Wilton	gender=m
Wincenty	gender=m
Winda	gender=f
Winfield	gender=m
Winifred	gender=f
Winnifred	gender=f
Winona	gender=f
Winston	gender=m
Wira	gender=m
Wirda	gender=f
Wirginia	gender=f
Wisnu	gender=m
Wissam	gender=f
Wissem	gender=m
Witalis	gender=m
Wm	gender=m
Wolf	gender=m	common=true
Wolfgang	gender=m
Woodrow	gender=m
Wout	gender=m
Wouter	gender=m
Wulan	gender=f
Wulandari	gender=f
Wuraola	gender=f
Wyatt	gender=m
Wyman	gender=m
Władysław	gender=m
Włodzimierz	gender=m
Xalima	gender=f
Xanana	gender=m
Xander	gender=m
Xatun	gender=f
Xatûn	gender=f
Xaver	gender=m
Xaverie	gender=f
Xaverius	gender=m
Xavi	gender=m
Xavier	gender=m
Xaviere	gender=f
Xavière	gender=f
Xebat	gender=m
Xem	gender=m
Xenia	gender=f
Xenie	gender=f
Xenophon	gender=m
Xezal	gender=f
Ximena	gender=f
Ximena Guadalupe	gender=f
Xochitl	gender=f
Xuan An	gender=m
Xuan Cao	gender=m
Xuan Cung	gender=m
Xuan Dung	gender=f
Xuan Hoa	gender=f
Xuan Huy	gender=m
Xuan Khoa	gender=m
Xuan Lan	gender=f
Xuan Linh	gender=f
Xuan Loan	gender=f
Xuan Mai	gender=f
Xuan Minh	gender=m
Xuan Nam	gender=m
Xuan Nghi	gender=f
Xuan Nhi	gender=f
Xuan Ninh	gender=m
Xuan Thanh	gender=f
Xuan Thu	gender=f
Xuan Trang	gender=f
Xuan Trung	gender=m
Xuân An	gender=m
Xuân Cao	gender=m
Xuân Cung	gender=m
Xuân Dung	gender=f
Xuân Hoa	gender=f
Xuân Huy	gender=m
Xuân Khoa	gender=m
Xuân Lan	gender=f
Xuân Linh	gender=f
Xuân Loan	gender=f
Xuân Mai	gender=f
Xuân Minh	gender=m
Xuân Nam	gender=m
Xuân Nghi	gender=f
Xuân Nhi	gender=f
Xuân Ninh	gender=m
Xuân Thanh	gender=f
Xuân Thu	gender=f
Xuân Trang	gender=f
Xuân Trung	gender=m
Xzavier	gender=m
Xénia	gender=f
Xénophon	gender=m
Yaa	gender=f
Yacine
Yacouba	gender=m
Yadira	gender=f
Yael	gender=f
Yaelle	gender=f
Yagmur	gender=f
Yago	gender=m
Yagız	gender=m
Yahya	gender=m
Yahyo	gender=m
Yakubu	gender=m
Yalcın	gender=m
Yalgın	gender=m
Yalçın	gender=m
Yaman	gender=m
Yamileth	gender=f
Yamina	gender=f
Yana	gender=f
Yance	gender=f
Yango	gender=m
Yani
Yanis	gender=m
Yann	gender=m
Yanni	gender=m
Yannic	gender=m
Yannick	gender=m
Yannik	gender=m
Yannis	gender=m
Yaprak	gender=f
Yara	gender=f
Yarah	gender=f
Yaren	gender=f
Yaretzi	gender=f
Yaro	gender=m
Yaron	gender=m
Yasar	gender=m
Yasemin	gender=f
Yasin	gender=m
Yasmeen	gender=f
Yasmin	gender=f
Yasmina	gender=f
Yasmine	gender=f
Yasser	gender=m
Yassin	gender=m
Yassine	gender=m
Yassir	gender=m
Yavuz	gender=m
Yaw	gender=m	common=true
Yaya
Yazid	gender=m
Yazmin	gender=f
Yaël	gender=f
Yaëlle	gender=f
Yağmur	gender=f
Yağız	gender=m
Yaşar	gender=m
Yejide	gender=f
Yekta
Yelda	gender=f
Yeliz	gender=f
Yen Mai	gender=f
Yen Nhi	gender=f
Yener	gender=m
Yenthe	gender=f
Yesenia	gender=f
Yesim	gender=f
Yessenia	gender=f
Yessi	gender=f
Yetkin	gender=m
Yetunde	gender=f
Yewande	gender=f
Yeşim	gender=f
Yfke	gender=f
Yibanathi	gender=f
Yigit	gender=m
Yinthe	gender=f
Yiğit	gender=m
Ylan	gender=m
Ylvi	gender=f
Ylvie	gender=f
Yoan	gender=m
Yoann	gender=m
Yoav	gender=m
Yoel	gender=m
Yoga	gender=m	common=true
Yogendra	gender=m
Yogesh	gender=m
Yoginder	gender=m
Yohan	gender=m
Yohann	gender=m
Yolanda	gender=f
Yolande	gender=f
Yona	gender=f
Yonca	gender=f
Yoni	gender=m
Yono	gender=m
Yoqub	gender=m
Yorbek	gender=m
Yoro	gender=m
Yorqin	gender=m
Yosef	gender=m
Yoshiko	gender=f
Yosra	gender=f
Yossef	gender=m
Yosun	gender=f
Youcef	gender=m
Youmna	gender=f
Youna	gender=f
Younes	gender=m
Youness	gender=m
Younès	gender=m
Youp	gender=m
Youri	gender=m
Yousef	gender=m
Yousra	gender=f
Youssef	gender=m
Youssou	gender=m
Youssouf	gender=m
Youssouph	gender=m
Youssoupha	gender=m
Yozida	gender=f
Yoznur	gender=m
Yoël	gender=m
Ysaline	gender=f
Yse	gender=f
Ysee	gender=f
Yseult	gender=f
Ysé	gender=f
Ysée	gender=f
Yuce	gender=m
Yucel	gender=m
Yuksel	gender=m
Yulia	gender=f
Yuliana	gender=f
Yumi	gender=f
Yumni	gender=m
Yuna	gender=f
Yuni	gender=f
Yunita	gender=f
Yunus	gender=m
Yuri	gender=m
Yusiv	gender=m
Yusuf	gender=m
Yvan	gender=m
Yven	gender=m
Yves	gender=m
Yvette	gender=f
Yvonne	gender=f
Yên Mai	gender=f
Yên Nhi	gender=f
Yûsiv	gender=m
Yüce	gender=m
Yücel	gender=m
Yüksel	gender=m
Yümni	gender=m
Yıldırım	gender=m
Yıldız	gender=f
Yılmaz	gender=m
Zabedeo	gender=m
Zabina	gender=f
Zabir	gender=m
Zaboj	gender=m
Zac	gender=m
Zaccaria	gender=m
Zaccheo	gender=m
Zach	gender=m
Zachar	gender=m
Zacharia	gender=m
Zachariah	gender=m
Zacharias	gender=m
Zachariasz	gender=m
Zacharie	gender=m
Zachariáš	gender=m
Zachary	gender=m
Zache	gender=m
Zachery	gender=m
Zaché	gender=m
Zack	gender=m
Zackary	gender=m
Zackery	gender=m
Zadig	gender=m
Zaenab	gender=f
Zafar	gender=m
Zafer	gender=m
Zafir	gender=m
Zahar	gender=m
Zaharia
Zahide	gender=f
Zahir	gender=m
Zahit	gender=m
Zahra	gender=f
Zaida	gender=f
Zain	gender=m
Zainab	gender=f
Zaira	gender=f
Zakaria	gender=m
Zakariya	gender=m
Zakary	gender=m
Zakarya	gender=m
Zakelina	gender=f
Zaki	gender=m
Zakir	gender=m
Zala	gender=f
Zalan	gender=m
Zalindra	gender=f
Zalán	gender=m
Zama	gender=f
Zamfir	gender=m
Zamfira	gender=f
Zamir	gender=m
Zamira	gender=f
Zan	gender=m
Zana
Zander	gender=m
Zane	gender=m
Zanele	gender=f
Zaneta	gender=f
Zanete	gender=f
Zanis	gender=m
Zanita	gender=f
Zanna	gender=f
Zanobi	gender=m
Zara	gender=f
Zaraza	gender=f
Zaria	gender=f
Zarije	gender=m
Zarina	gender=f
Zarko	gender=m
Zaur	gender=m
Zavida	gender=f
Zavis	gender=m
Zayd	gender=m
Zayn	gender=m
Zayneb	gender=f
Zayniddin	gender=m
Zbislav	gender=m
Zbyhnev	gender=m
Zbyhneva	gender=f
Zbyhněv	gender=m
Zbyhněva	gender=f
Zbynek	gender=m
Zbynka	gender=f
Zbyněk	gender=m
Zbysek	gender=m
Zbyska	gender=f
Zbyslav	gender=m
Zbyslava	gender=f
Zbyňka	gender=f
Zbyšek	gender=m
Zbyška	gender=f
Zdan	gender=m
Zdana	gender=f
Zdena	gender=f
Zdenek	gender=m
Zdenka	gender=f
Zdenko	gender=m
Zdeněk	gender=m
Zderad	gender=m
Zdeslav	gender=m
Zdeslava	gender=f
Zdeňka	gender=f
Zdik	gender=m
Zdirad	gender=m
Zdislav	gender=m
Zdislava	gender=f
Zdravko	gender=m
Zdík	gender=m
Zechariah	gender=m
Zef	gender=m
Zefiro	gender=m
Zehra	gender=f
Zeinab	gender=f
Zejnep	gender=f
Zekai	gender=m
Zekeriyya	gender=m
Zekeriyyâ	gender=m
Zekiye	gender=f
Zelaya	gender=f
Zelda	gender=f
Zelibor	gender=m
Zelie	gender=f
Zeliha	gender=f
Zelimir	gender=m
Zelimira	gender=f
Zelinda	gender=f
Zelislav	gender=m
Zelislava	gender=f
Zeljka	gender=f
Zeljko	gender=m
Zella	gender=f
Zelma	gender=f
Zelmir	gender=m
Zelmira	gender=f
Zeltite	gender=f
Zeltīte	gender=f
Zena
Zenaide	gender=m
Zenebio	gender=m
Zenija	gender=f
Zeno	gender=m
Zenobia	gender=f
Zenobie	gender=f
Zenobio	gender=m
Zenon	gender=m
Zenone	gender=m
Zenovia	gender=f
Zente	gender=m
Zenzele	gender=m
Zephirin	gender=m
Zephyr	gender=m	common=true
Zerdest	gender=m
Zerdeşt	gender=m
Zerrin	gender=f
Zerya	gender=f
Zeteny	gender=m
Zetico	gender=m
Zetta	gender=f
Zev	gender=m
Zeyd	gender=m
Zeynab	gender=f
Zeyneb	gender=f
Zeynel	gender=m
Zeynep	gender=f
Ziad	gender=m
Ziedite	gender=f
Ziedīte	gender=f
Ziga	gender=m
Zigfrida	gender=f
Zigfrids	gender=m
Zigfrīda	gender=f
Zigfrīds	gender=m
Zigmars	gender=m
Zigmund	gender=m
Zigmārs	gender=m
Zigrida	gender=f
Zigrīda	gender=f
Zihni	gender=m
Zihnî	gender=m
Zikmund	gender=m
Zilan
Zile	gender=f
Zilola	gender=f
Zin	gender=f
Zina	gender=f
Zinaida	gender=f
Zineb	gender=f
Zinedine	gender=m
Zinovia	gender=f
Zion
Zita	gender=f
Zithulele	gender=m
Zitomir	gender=m
Zitomira	gender=f
Zitoslav	gender=m
Zitoslava	gender=f
Ziva	gender=f
Zivan	gender=m
Zivana	gender=f
Ziver	gender=m
Ziya	gender=m
Ziyad	gender=m
Ziyanda
Ziyo	gender=m
Ziyâd	gender=m
Zizi	gender=f
Zlata	gender=f
Zlatan	gender=m
Zlatica	gender=f
Zlatka	gender=f
Zlatko	gender=m
Zlatomir	gender=m
Zlatomira	gender=f
Zlatomír	gender=m
Zlatomíra	gender=f
Zlatuse	gender=f
Zlatuše	gender=f
Zobuhle	gender=f
Zoe	gender=f
Zoeva	gender=f
Zoey	gender=f
Zofia	gender=f
Zofie	gender=f
Zofija	gender=f
Zohid	gender=m
Zohir	gender=m
Zohra	gender=f
Zoia	gender=f
Zoie	gender=f
Zoila	gender=f
Zoilo	gender=m
Zoja	gender=f
Zokir	gender=m
Zola	gender=f
Zoltan	gender=m
Zoltán	gender=m
Zora	gender=f
Zoran	gender=m
Zorana	gender=f
Zorina	gender=f
Zorka	gender=f
Zoroslav	gender=m
Zoroslava	gender=f
Zosim	gender=m
Zosima	gender=f
Zosimo	gender=m
Zoyir	gender=m
Zoé	gender=f
Zoéva	gender=f
Zoë	gender=f
Zrinislav	gender=m
Zrinko	gender=m
Zselyke	gender=f
Zsofia	gender=f
Zsolt	gender=m
Zsombor	gender=m
Zsófia	gender=f
Zubayr	gender=m
Zubeyde	gender=f
Zubeyr	gender=m
Zubite	gender=f
Zuhal	gender=f
Zula	gender=f
Zulaikha	gender=f
Zulal	gender=f
Zuleyha	gender=f
Zulfa	gender=f
Zulfikar	gender=m
Zumrut	gender=f
Zuxra	gender=f
Zuzana	gender=f
Zuzanna	gender=f
Zvezdana	gender=f
Zvonimir	gender=m
Zvonimira	gender=f
Zvonimír	gender=m
Zvonimíra	gender=f
Zvonko	gender=m
Zyad	gender=m
Zygmunt	gender=m
Záboj	gender=m
Záviš	gender=m
Zâfir	gender=m
Zâhit	gender=m
Zénó	gender=m
Zéphirin	gender=m
Zétény	gender=m
Zîlan	gender=f
Zîn	gender=f
Zübeyde	gender=f
Zübeyr	gender=m
Zühal	gender=f
Zülal	gender=f
Züleyha	gender=f
Zülfikâr	gender=m
Zümrüt	gender=f
Zīle	gender=f
Ábel	gender=m
Ádám	gender=m
Ái Khanh	gender=f
Ái Linh	gender=f
Ái Nhi	gender=f
Ái Thi	gender=f
Ái Thy	gender=f
Ákos	gender=m
Ámos	gender=m
Ángel	gender=m
Ángel Daniel	gender=m
Ángel Gabriel	gender=m
Ángela	gender=f
Ánh Hoa	gender=f
Ánh Linh	gender=f
Ánh Mai	gender=f
Ánh Trang	gender=f
Ármin	gender=m
Áron	gender=m
Árón	gender=m
Áurea	gender=f
Âmir	gender=m
Ân Lai	gender=m
Ângelo	gender=m
Åke	gender=m
Åsa	gender=f
Çaba
Çabdar
Çablı
Çabuş
Çalapkulu
Çankız
Çağan	gender=m
Çağatay	gender=m
Çağdaş	gender=m
Çağla	gender=f
Çağlar	gender=m
Çağlayan
Çağru
Çağrı	gender=m
Çağrıbeğ
Çağrıhan	gender=m
Çağrıtegin
Çağıl	gender=f
Çelen	gender=m
Çelik	gender=m
Çemen
Çemgen
Çetin	gender=m
Çetinel	gender=m
Çetiner	gender=m
Çeykün
Çeşminaz	gender=f
Çilay	gender=f
Çilenti
Çiler	gender=f
Çimen	gender=f
Çise	gender=f
Çisil	gender=f
Çiçek	gender=f
Çiçem
Çiğdem
Çişem	gender=f
Çobulmak
Çocukbörü
Çokramayul
Çolman
Çolpan
Çîya
Çölü
Çıgıl	gender=f
Çıngır
Ève	gender=f
Édith	gender=f
Édouard	gender=m
Éleuthère	gender=m
Élia	gender=f
Éliane	gender=f
Élias	gender=m
Élie	gender=m
Élisabeth	gender=f
Élise	gender=f
Élisée	gender=m
Élodie	gender=f
Éloïse	gender=f
Élzéar	gender=m
Éléna	gender=f
Éléonore	gender=f
Émeline	gender=f
Émeric	gender=m
Émile	gender=m
Émilie	gender=f
Émérance	gender=f
Émérencie	gender=f
Énora	gender=f
Épiphane	gender=m
Éric	gender=m
Érica	gender=f
Étienne	gender=m
Éva	gender=f
Évangéline	gender=f
Évariste	gender=m
Évelyne	gender=f
Évrard	gender=m
Ígor	gender=m
Íris	gender=f
Óscar	gender=m
Ömer	gender=m
Önder	gender=m
Öykü	gender=f
Özcan	gender=m
Özden
Özer	gender=m
Özge	gender=f
Özgür	gender=m
Özhan	gender=m
Özkan	gender=m
Özlem	gender=f
Özlen	gender=f
Öznur	gender=f
Ülfet	gender=f
Ülgen	gender=m
Ülker
Ülkü	gender=f
Ümit	gender=m
Ümmiye	gender=f
Ümran	gender=f
Ünal	gender=m
Ünsel	gender=f
Ünseli	gender=f
Üzeyir	gender=m
Ādams	gender=m
Ādolfs	gender=m
Ārija	gender=f
Ārijs	gender=m
Āris	gender=m
Ĉarloto	gender=f
Čarna	gender=f
Časlav	gender=m
Čedomir	gender=m
Čeněk	gender=m
Čestmír	gender=m
Čestmíra	gender=f
Čeňka	gender=f
Čistoslav	gender=m
Čistoslava	gender=f
Đai Trang	gender=f
Đan Khanh	gender=f
Đan Linh	gender=f
Đan Thanh	gender=f
Đan Thu	gender=f
Đang An	gender=m
Đang Khoa	gender=m
Đang Minh	gender=m
Đang Quang	gender=m
Đina	gender=f
Đinh Kim	gender=m
Đinh Nam	gender=m
Đinh Sang	gender=m
Đinh Trung	gender=m
Đoan Thanh	gender=f
Đoan Trang	gender=f
Đong Nghi	gender=f
Đong Nhi	gender=f
Đong Phong	gender=m
Đong Vy	gender=f
Đorđe	gender=m
Đura	gender=m
Đurađ	gender=m
Đurda	gender=f
Đurica	gender=f
Đài Trang	gender=f
Đình Kim	gender=m
Đình Nam	gender=m
Đình Sang	gender=m
Đình Trung	gender=m
Đông Nghi	gender=f
Đông Nhi	gender=f
Đông Phong	gender=m
Đông Vy	gender=f
Đăng An	gender=m
Đăng Khoa	gender=m
Đăng Minh	gender=m
Đăng Quang	gender=m
Ērika	gender=f
Ēriks	gender=m
Ēvalds	gender=m
Ģederts	gender=m
Ģertrūde	gender=f
Ģirts	gender=m
Ĥimeno	gender=f
Īrisa	gender=f
İbrahim	gender=m
İclal	gender=f
İdil	gender=f
İdris	gender=m
İffet	gender=f
İhsan	gender=m
İhvan	gender=m
İkbal
İkeme
İkiçitoyun
İkrime	gender=m
İlayda	gender=f
İlbey	gender=m
İlbilge
İldike
İlgegü
İlham	gender=m
İlhami	gender=m
İlhan	gender=m
İlkay	gender=m
İlkben	gender=f
İlke	gender=f
İlker	gender=m
İlknur	gender=f
İlksen	gender=f
İlkyaz	gender=f
İlqar	gender=m
İlyas	gender=m
İmge	gender=f
İmran	gender=f
İmrem
İnci	gender=f
İnç
İpek	gender=f
İrem	gender=f
İrfan	gender=m
İrinç
İrinçköl
İrtiş
İsmail	gender=m
İsmet	gender=m
İtil
İxtiyar	gender=m
İzel	gender=f
İzzet	gender=m
İzzettin	gender=m
Ĵeromo	gender=m
Ľubica	gender=f
Ľubomír	gender=m
Ľubomíra	gender=f
Ľubor	gender=m
Ľuboslav	gender=m
Ľuboslava	gender=f
Ľuboš	gender=m
Ľudmila	gender=f
Ľudomil	gender=m
Ľudomila	gender=f
Ľudovít	gender=m
Łazarz	gender=m
Łucja	gender=f
Łukasz	gender=m
Řehoř	gender=m
Řehořka	gender=f
Şaban	gender=m
Şadan	gender=m
Şahap	gender=m
Şahin	gender=m
Şahinalp	gender=m
Şahsuvar	gender=m
Şahsüvar	gender=m
Şaiq	gender=m
Şakir	gender=m
Şamil	gender=m
Şarani	gender=m
Şayan	gender=m
Şebnem	gender=f
Şecaeddin	gender=m
Şefik	gender=m
Şehlevent	gender=m
Şehrazat	gender=f
Şelale	gender=f
Şemsi	gender=m
Şenay	gender=f
Şener	gender=m
Şengül	gender=f
Şennur	gender=f
Şenol	gender=m
Şerafettin	gender=m
Şeref	gender=m
Şerif	gender=m
Şermin	gender=f
Şervan	gender=m
Şevket	gender=m
Şevki	gender=m
Şevval	gender=f
Şeyban	gender=m
Şeyda	gender=f
Şeyma	gender=f
Şihab	gender=m
Şihabeddin	gender=m
Şiir	gender=f
Şinasi	gender=m
Şir	gender=m
Şule	gender=f
Şâfi	gender=m
Şêxmus	gender=m
Şîlan	gender=f
Şîrîn	gender=f
Şükrü	gender=m
Šalamoun	gender=m
Šalomoun	gender=m
Šarlota	gender=f
Šavel	gender=m
Šebastián	gender=m
Šimon	gender=m
Šimona	gender=f
Špela	gender=f
Štef	gender=m
Štefan	gender=m
Štefánia	gender=f
Štěpán	gender=m
Štěpána	gender=f
Štěpánka	gender=f
Šárka	gender=f
Šťasta	gender=m
Żaneta	gender=f
Žakelina	gender=f
Žakelína	gender=f
Žan	gender=m
Žaneta	gender=f
Žanete	gender=f
Žanis	gender=m
Žanna	gender=f
Žarko	gender=m
Ždan	gender=m
Ždana	gender=f
Želibor	gender=m
Želimír	gender=m
Želimíra	gender=f
Želislav	gender=m
Želislava	gender=f
Željka	gender=f
Željko	gender=m
Želmír	gender=m
Želmíra	gender=f
Ženija	gender=f
Žiga	gender=m
Žigmund	gender=m
Žitomír	gender=m
Žitomíra	gender=f
Žitoslav	gender=m
Žitoslava	gender=f
Živa	gender=f
Živan	gender=m
Živana	gender=f
Žofia	gender=f
Žofie	gender=f
Žubīte	gender=f
