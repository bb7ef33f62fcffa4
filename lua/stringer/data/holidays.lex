# Holidays and named days.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# date: MM-DD where fixed; day: easter+N, or "N weekday month" (last: -1), with "+1" for the day behind it; calendar: islamic,
# hebrew, chinese, hindu where the date moves by the moon, christian for weeks, national where each country has its own.
# weak: more often what is held on it than the day, unless a preposition says so.
%lexicon holiday
%boolean weak
%case capital
New Year's Day | New Year | New Year's	date=01-01
New Year's Eve	date=12-31
Christmas | Christmas Day | Xmas	date=12-25	!folded
Christmas Eve	date=12-24
Boxing Day	date=12-26
Orthodox Christmas	date=01-07
Epiphany | Three Kings Day	date=01-06
Valentine's Day	date=02-14
St. Patrick's Day | Saint Patrick's Day | St Patrick's Day	date=03-17
April Fools' Day | April Fool's Day	date=04-01
May Day | International Workers' Day	date=05-01
Labour Day	calendar=national
National Day	calendar=national
Victory Day	date=05-09
Juneteenth	date=06-19
Canada Day	date=07-01
Independence Day | Fourth of July | July Fourth | 4th of July	date=07-04
Bastille Day	date=07-14
Halloween | Hallowe'en	date=10-31	!folded
All Saints' Day | All Saints Day	date=11-01
Day of the Dead	date=11-02
Guy Fawkes Night | Bonfire Night	date=11-05
Armistice Day | Remembrance Day | Veterans Day	date=11-11
International Women's Day	date=03-08	weak=true
Earth Day	date=04-22	weak=true
Anzac Day | ANZAC Day	date=04-25
Australia Day	date=01-26
Republic Day	calendar=national
Waitangi Day	date=02-06
Cinco de Mayo	date=05-05
Human Rights Day	date=12-10	weak=true
World AIDS Day	date=12-01	weak=true
Groundhog Day	date=02-02
Martin Luther King Day | Martin Luther King Jr. Day | MLK Day	day=3 monday 1
Presidents Day | Presidents' Day	day=3 monday 2
Mother's Day	day=2 sunday 5
Father's Day	day=3 sunday 6
Memorial Day	day=-1 monday 5
Labor Day	day=1 monday 9
Columbus Day	day=2 monday 10
Thanksgiving | Thanksgiving Day	day=4 thursday 11
Black Friday	day=4 thursday 11+1
Remembrance Sunday	day=2 sunday 11
Easter | Easter Sunday	day=easter+0
Good Friday	day=easter-2
Palm Sunday	day=easter-7
Maundy Thursday | Holy Thursday	day=easter-3
Easter Monday	day=easter+1
Ash Wednesday	day=easter-46
Shrove Tuesday | Mardi Gras	day=easter-47
Ascension Day	day=easter+39
Pentecost | Whit Sunday	day=easter+49
Holy Week	calendar=christian
Lent	calendar=christian
Ramadan | holy month of Ramadan	calendar=islamic
Eid al-Fitr | Eid ul-Fitr | Eid-ul-Fitr | Eid	calendar=islamic
Eid al-Adha | Eid ul-Adha | Eid-ul-Azha | Feast of Sacrifice	calendar=islamic
Ashura | Ashoura	calendar=islamic
Muharram	calendar=islamic
Mawlid | Eid Milad-un-Nabi | Eid-e-Milad	calendar=islamic
Hajj	calendar=islamic
Arbaeen	calendar=islamic
Nowruz | Norouz | Nawroz | Newroz | Persian New Year	date=03-21
Passover | Pesach	calendar=hebrew
Rosh Hashanah | Rosh Hashana | Jewish New Year	calendar=hebrew
Yom Kippur | Day of Atonement	calendar=hebrew
Hanukkah | Chanukah	calendar=hebrew
Purim	calendar=hebrew
Sukkot	calendar=hebrew
Simchat Torah	calendar=hebrew
Chinese New Year | Lunar New Year | Spring Festival | Tet holiday	calendar=chinese
Mid-Autumn Festival | Chuseok	calendar=chinese
Dragon Boat Festival	calendar=chinese
Diwali | Deepavali	calendar=hindu
Holi	calendar=hindu
Dussehra | Dasara | Durga Puja	calendar=hindu
Navratri | Navaratri	calendar=hindu
Raksha Bandhan	calendar=hindu
Janmashtami	calendar=hindu
Ganesh Chaturthi	calendar=hindu
Vesak | Buddha Purnima	calendar=buddhist
Guru Nanak Jayanti	calendar=sikh
Songkran	date=04-13
Kwanzaa	date=12-26
Nakba Day	date=05-15	weak=true
Quds Day | Al-Quds Day	calendar=islamic	weak=true
Election Day	day=1 monday 11+1
Super Tuesday	calendar=national
