# Religions, denominations and ethnic groups, with their people and adjectives.
# Origin: written by hand from general knowledge. Licence: MIT, as the project. family: the larger faith.
%lexicon religion
%case capital
%plural yes
%set family=islam
Islam
Muslim | Moslem
Islamic
Sunni
Shiite | Shi'ite
Shia | Shi'a
Sunni Muslim
Shiite Muslim | Shia Muslim
Sufi
Salafi
Salafist
Wahhabi | Wahabi
Wahhabism
Alawite | Alawi
Ismaili
Ahmadi | Ahmadiyya
Druze
Alevi
Zaydi | Zaidi
Deobandi
Barelvi
Ibadi
%set family=christianity
Christianity
Christian
Catholic | Roman Catholic
Catholicism
Protestant
Protestantism
Orthodox Christian
Greek Orthodox
Russian Orthodox
Eastern Orthodox
Evangelical
Evangelical Christian
Anglican
Episcopalian
Lutheran
Baptist | Southern Baptist
Methodist
Presbyterian
Pentecostal
Mormon
Quaker
Amish
Mennonite
Calvinist
Jehovah's Witness | Jehovah's Witnesses
Adventist | Seventh-day Adventist
Copt | Coptic Christian | Coptic
Maronite | Maronite Christian
Assyrian Christian
Chaldean
Armenian Orthodox
Jesuit
Franciscan
Dominican friar
%set family=judaism
Judaism
Jew
Jewish
Orthodox Jew | Orthodox Jewish
ultra-Orthodox Jew | ultra-Orthodox | Haredi
Hasidic
Zionist
Zionism
Sephardic
Ashkenazi
Reform Judaism
Karaite
%set family=other
Hinduism
Hindu
Buddhism
Buddhist
Sikhism
Sikh
Jainism
Jain
Shinto
Taoism
Taoist
Confucianism
Confucian
Zoroastrian
Zoroastrianism
Parsi | Parsee
Bahai | Baha'i
Yazidi | Yezidi
Mandaean
Rastafarian
Scientologist
Scientology
Falun Gong
Voodoo
Animist
Atheist
Agnostic
Wiccan
Pagan
Tibetan Buddhist
Hare Krishna
%lexicon ethnicity
%case capital
%plural yes
%set family=middle_east
Kurd
Kurdish
Arab
Persian
Turkmen | Turkoman | Turcoman
Assyrian
Bedouin
Berber
Amazigh
Tuareg
Azeri
Lur
Baluch | Baloch | Baluchi | Balochi
Ahwazi Arab
Circassian
Marsh Arab
Israeli Arab | Arab Israeli
%set family=south_asia
Pashtun | Pushtun | Pathan
Hazara
Tajik
Uzbek
Punjabi
Sindhi
Tamil
Sinhalese
Bengali
Gujarati
Marathi
Kashmiri
Kashmiri Pandit | Pandit
Dalit
Adivasi
Naga
Bodo
Assamese
Gurkha | Gorkha
Mohajir
Rohingya
Telugu
Malayali
Kannadiga
Meitei
Kuki
Madhesi
Sherpa
%set family=east_asia
Han Chinese | Han
Uyghur | Uighur | Uygur
Tibetan
Hui
Mongol
Kazakh
Manchu
Zhuang
Hmong
Karen
Kachin
Shan
Chin
Karenni
Mon
Rakhine
Wa	!noplural
Montagnard
Cham
Khmer
Malay
Javanese
Acehnese
Papuan
Dayak
Balinese
Moro
Ainu
Ryukyuan
Madurese
Timorese
Hoa
%set family=europe
Serb | Bosnian Serb
Croat | Bosnian Croat
Bosniak | Bosnian Muslim
Kosovo Albanian
ethnic Albanian
Roma | Romani | Gypsy | Gypsies
Sinti
Basque
Catalan
Breton
Corsican
Fleming | Flemish
Walloon
Sami | Saami
Cossack
Chechen
Ingush
Ossetian | Ossete
Abkhaz | Abkhazian
Dagestani
Avar
Tatar | Crimean Tatar
Bashkir
Chuvash
Gagauz
Ruthenian
Székely | Szekely
Vlach
Pomak
Galician
Sorb
Slav
Slavic
Romanian Hungarian | ethnic Hungarian
ethnic Russian
ethnic German
Irish Traveller | Traveller community
%set family=africa
Hausa
Fulani | Fula | Peul
Yoruba
Igbo | Ibo
Ijaw
Kanuri
Ogoni
Tiv
Hutu
Tutsi
Twa
Banyamulenge
Hema
Lendu
Luba
Kongo | Bakongo
Zulu
Xhosa
Sotho
Tswana
Ndebele
Shona
Afrikaner
Boer
San people | Bushmen
Kikuyu
Luo
Kalenjin
Luhya
Kamba
Maasai | Masai
Turkana
Pokot
Samburu
Oromo
Amhara
Tigrayan | Tigrean
Afar
Sidama
Anuak | Anyuak
Somali
Dinka
Nuer
Murle
Shilluk
Fur
Zaghawa
Masalit
Nuba
Beja
Misseriya
Rizeigat
Acholi
Baganda
Karamojong
Ashanti | Asante
Ewe
Dogon
Bambara
Malinke | Mandinka | Mandingo
Soninke
Wolof
Mossi
Songhai
Krahn
Gio
Mano
Kpelle
Mende
Temne
Baoulé | Baoule
Bété
Herero
Nama
Ovambo
Himba
Makonde
Chewa
Bemba
Lozi
Tonga people
Sara
Toubou | Toubou people
Bamileke
Fang
Pygmy | Pygmies
Sahrawi | Saharawi
Nubian
Kabyle
%set family=americas
Native American
American Indian
Cherokee
Navajo
Sioux
Lakota
Apache tribe
Hopi
Cree
Mohawk
Inuit
Metis | Métis
First Nations
Aleut
African American | African-American | Black American
Afro-American
Hispanic
Latino
Latina
Chicano
Mexican American | Mexican-American
Asian American | Asian-American
Cuban American | Cuban-American
Arab American | Arab-American
Irish American | Irish-American
Italian American | Italian-American
Native Hawaiian
Maya | Mayan
Quiche | K'iche'
Miskito
Garifuna
Aymara
Quechua
Mapuche
Guarani | Guaraní
Yanomami
Ashaninka | Asháninka
Wayuu
Zapotec
Mestizo
Afro-Colombian
Afro-Brazilian
Creole
%set family=oceania
Aborigine | Aboriginal | Aboriginal Australian
Torres Strait Islander
Maori | Māori
Polynesian
Melanesian
Indo-Fijian | Indian Fijian
Kanak
Hawaiian
Pacific Islander
Samoan
%set family=general
white
black
Caucasian
indigenous people
person of color | people of color
mixed-race
Asian
biracial
