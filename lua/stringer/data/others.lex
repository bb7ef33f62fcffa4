# Names of other things: wars, contests, prizes, movements and ideas, products, scales and indexes.
# Origin: written by hand from general knowledge; a selection: most names of contests, laws and wars are known by their heads.
# Licence: MIT, as the project.
%lexicon other
%case capital
%set kind=war
World War One | World War Two | World War I | World War II | First World War | Second World War | WWI | WWII | Great War
Cold War
Gulf War | Persian Gulf War
Korean War
Vietnam War
Crimean War
Boer War
American Civil War | U.S. Civil War | Spanish Civil War
Six-Day War | Yom Kippur War
Holocaust | Shoah
Nakba
Intifada
Arab Spring
Prague Spring
Orange Revolution | Rose Revolution | Velvet Revolution | Tulip Revolution
Cultural Revolution | French Revolution | Russian Revolution | October Revolution | Industrial Revolution | Islamic Revolution
Watergate
Brexit
Great Depression
Renaissance
Reformation
Enlightenment
Middle Ages
%set kind=contest
Olympic | Olympics | Olympic Games | Olympiad
Winter Olympics | Summer Olympics | Paralympics
World Cup
Wimbledon
Super Bowl
Stanley Cup
World Series
Grand Slam
Grand Prix
Davis Cup
Fed Cup
Ryder Cup
Solheim Cup
America's Cup
UEFA Cup
European Cup
Cup Winners' Cup
Copa Libertadores | Copa America
Tour de France
Giro d'Italia
Vuelta a Espana | Vuelta
Commonwealth Games
Asian Games
Pan American Games
Kentucky Derby
Grand National
Formula Three
Le Mans 24 Hours
Ashes
Six Nations | Five Nations
Tri-Nations
Super Rugby
Eurovision | Eurovision Song Contest
Miss World | Miss Universe
Euro 96 | Euro 2000 | Euro 2004 | Euro 2008 | Euro 2012 | Euro 2016 | Euro 2020
%set kind=prize
Oscar | Oscars | Academy Award | Academy Awards
Emmy | Emmys
Grammy | Grammys
Golden Globe | Golden Globes
Tony Award
Nobel | Nobel Prize | Nobel Peace Prize
Pulitzer | Pulitzer Prize
Booker Prize
Palme d'Or
Golden Bear
Medal of Honor
Victoria Cross
Legion of Honour
Ballon d'Or
%set kind=idea
Nazi | Nazism
Democrat | Democratic
Republican
Communist
Socialist
Conservative
Tory | Tories
Whig
Christian Democrat
Social Democrat
Marxist | Marxism | Marxism-Leninism | Marxist-Leninist
Leninist | Leninism
Maoist | Maoism
Stalinist | Stalinism
Trotskyist
Islamist | Islamism
Zionist | Zionism
Thatcherism
Gaullist
Kemalist
Peronist
Baathist
Fascist
Bible
Koran | Quran | Qur'an
Torah | Talmud
Gospel
New Testament | Old Testament
Ten Commandments
Magna Carta
Declaration of Independence
Bill of Rights
U.S. Constitution
First Amendment | Second Amendment | Fifth Amendment | Fourteenth Amendment
Maastricht Treaty | Treaty of Maastricht | Treaty of Rome | Lisbon Treaty | Treaty of Versailles
Kyoto Protocol
Geneva Convention | Geneva Conventions
Good Friday Agreement
Dayton Agreement | Dayton Accords | Oslo Accords | Camp David Accords | Minsk Agreements
Paris Agreement
Monroe Doctrine | Truman Doctrine
Marshall Plan
New Deal
Obamacare | Affordable Care Act
Patriot Act
Civil Rights Act
American Dream
%set kind=product
Windows | Windows 95 | Windows NT | Windows XP
Macintosh
iPhone
iPad
PlayStation
Xbox
Java
Linux
Unix
Android
Internet
World Wide Web
Kalashnikov
Uzi
Airbus A320 | Airbus A380 | Airbus 310
Concorde
Titanic
Apollo 11
Sputnik
Viagra
Prozac
Ritalin
AIDS
HIV
Alzheimer's
Parkinson's
Ebola
COVID-19 | Covid-19 | Covid
%set kind=scale
GMT | Greenwich Mean Time
RBI | RBIs | ERA
EDT | EST | CET | BST | PDT | PST
Celsius
Fahrenheit
Richter
FTSE | FTSE 100 | FTSE-100
CAC-40 | CAC 40
DAX
Nikkei | Nikkei 225
Hang Seng
Dow Jones | Dow
Dow Jones Industrial Average
S&P 500
Eurodollar | Eurodollars
Euromark
Libor | LIBOR
%set kind=language
Latin
Esperanto
Arabic
Hebrew
Cyrillic
Gaelic
Sanskrit
Yiddish
Swahili
Farsi
Urdu
Mandarin
Cantonese
Hindi | Hindustani
Bengali
Marathi
Gujarati
Telugu
Tagalog
Pashto
Dari
Amharic
Zulu
Aramaic
Old English | Middle English
