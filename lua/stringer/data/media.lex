# News outlets and agencies. Written by hand from general knowledge. Licence: MIT, as the project.
%lexicon media
Reuters
Associated Press | The Associated Press | AP	!exact
Agence France-Presse | AFP
BBC | BBC News
CNN
Fox News
NBC News | NBC
CBS News | CBS
ABC News
MSNBC
CNBC
NPR | National Public Radio
Al Jazeera | Al-Jazeera
New York Times | The New York Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal
Los Angeles Times
USA Today
Guardian | The Guardian	!exact
Financial Times
Daily Telegraph | The Daily Telegraph
Times of India | The Times of India
Hindustan Times
India Today
NDTV
Dawn	!exact
Geo News | Geo TV
TOLO News | TOLOnews
Xinhua | Xinhua News Agency
TASS | Itar-Tass
RIA Novosti
Interfax
Kyodo | Kyodo News
Yonhap | Yonhap News Agency
Anadolu Agency | Anadolu
IRNA | Islamic Republic News Agency
Der Spiegel
Le Monde
Le Figaro
El País | El Pais
Corriere della Sera
Bloomberg | Bloomberg News
Politico
Breitbart | Breitbart News
HuffPost | Huffington Post | The Huffington Post
Haaretz
Jerusalem Post | The Jerusalem Post
Moneycontrol
