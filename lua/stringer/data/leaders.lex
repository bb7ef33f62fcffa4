# Heads of state and government, ministers, envoys, commanders, leaders of parties and armed groups, heads of organizations.
# Origin: written by hand from general knowledge. Licence: MIT, as the project. No claim to be complete; years are of the
# office, or of public life where several offices were held; without `to` they held it when the list was written (2025).
# code: CAMEO actor code while in office (ISO alpha-3 and role). of: the country or body. gender: m or f.
%lexicon leader
%number from to
%set type=person
George Bush | George H.W. Bush | George H. W. Bush	code=USAGOV	role=President	of=USA	from=1989	to=1993	gender=m
Bill Clinton | William Clinton	code=USAGOV	role=President	of=USA	from=1993	to=2001	gender=m
George W. Bush	code=USAGOV	role=President	of=USA	from=2001	to=2009	gender=m
Barack Obama | Barack Hussein Obama | Obama	code=USAGOV	role=President	of=USA	from=2009	to=2017	gender=m
Donald Trump | Donald J. Trump | Donald John Trump | Trump	code=USAGOV	role=President	of=USA	from=2017	gender=m
Joe Biden | Joseph Biden | Joseph R. Biden	code=USAGOV	role=President	of=USA	from=2021	to=2025	gender=m
Ronald Reagan	code=USAGOV	role=President	of=USA	from=1981	to=1989	gender=m
Jimmy Carter	code=USAGOV	role=President	of=USA	from=1977	to=1981	gender=m
Richard Nixon	code=USAGOV	role=President	of=USA	from=1969	to=1974	gender=m
Gerald Ford	code=USAGOV	role=President	of=USA	from=1974	to=1977	gender=m
John F. Kennedy | John Kennedy	code=USAGOV	role=President	of=USA	from=1961	to=1963	gender=m
Lyndon Johnson | Lyndon B. Johnson	code=USAGOV	role=President	of=USA	from=1963	to=1969	gender=m
Dan Quayle	code=USAGOV	role=Vice President	of=USA	from=1989	to=1993	gender=m
Al Gore	code=USAGOV	role=Vice President	of=USA	from=1993	to=2001	gender=m
Dick Cheney	code=USAGOV	role=Vice President	of=USA	from=2001	to=2009	gender=m
Mike Pence	code=USAGOV	role=Vice President	of=USA	from=2017	to=2021	gender=m
Kamala Harris	code=USAGOV	role=Vice President	of=USA	from=2021	to=2025	gender=f
JD Vance | J.D. Vance	code=USAGOV	role=Vice President	of=USA	from=2025	gender=m
James Baker	code=USAGOV	role=Secretary of State	of=USA	from=1989	to=1992	gender=m
Lawrence Eagleburger	code=USAGOV	role=Secretary of State	of=USA	from=1992	to=1993	gender=m
Warren Christopher	code=USAGOV	role=Secretary of State	of=USA	from=1993	to=1997	gender=m
Madeleine Albright	code=USAGOV	role=Secretary of State	of=USA	from=1997	to=2001	gender=f
Colin Powell	code=USAGOV	role=Secretary of State	of=USA	from=2001	to=2005	gender=m
Condoleezza Rice	code=USAGOV	role=Secretary of State	of=USA	from=2005	to=2009	gender=f
Hillary Clinton | Hillary Rodham Clinton	code=USAGOV	role=Secretary of State	of=USA	from=2009	to=2013	gender=f
John Kerry	code=USAGOV	role=Secretary of State	of=USA	from=2013	to=2017	gender=m
Rex Tillerson	code=USAGOV	role=Secretary of State	of=USA	from=2017	to=2018	gender=m
Mike Pompeo	code=USAGOV	role=Secretary of State	of=USA	from=2018	to=2021	gender=m
Antony Blinken | Anthony Blinken	code=USAGOV	role=Secretary of State	of=USA	from=2021	to=2025	gender=m
Marco Rubio	code=USAGOV	role=Secretary of State	of=USA	from=2025	gender=m
Henry Kissinger	code=USAGOV	role=Secretary of State	of=USA	from=1973	to=1977	gender=m
George Shultz	code=USAGOV	role=Secretary of State	of=USA	from=1982	to=1989	gender=m
Les Aspin	code=USAGOV	role=Secretary of Defense	of=USA	from=1993	to=1994	gender=m
William Perry	code=USAGOV	role=Secretary of Defense	of=USA	from=1994	to=1997	gender=m
William Cohen	code=USAGOV	role=Secretary of Defense	of=USA	from=1997	to=2001	gender=m
Donald Rumsfeld	code=USAGOV	role=Secretary of Defense	of=USA	from=2001	to=2006	gender=m
Robert Gates	code=USAGOV	role=Secretary of Defense	of=USA	from=2006	to=2011	gender=m
Leon Panetta	code=USAGOV	role=Secretary of Defense	of=USA	from=2011	to=2013	gender=m
Chuck Hagel	code=USAGOV	role=Secretary of Defense	of=USA	from=2013	to=2015	gender=m
Ash Carter | Ashton Carter	code=USAGOV	role=Secretary of Defense	of=USA	from=2015	to=2017	gender=m
Jim Mattis | James Mattis	code=USAGOV	role=Secretary of Defense	of=USA	from=2017	to=2018	gender=m
Mark Esper	code=USAGOV	role=Secretary of Defense	of=USA	from=2019	to=2020	gender=m
Lloyd Austin	code=USAGOV	role=Secretary of Defense	of=USA	from=2021	to=2025	gender=m
Pete Hegseth	code=USAGOV	role=Secretary of Defense	of=USA	from=2025	gender=m
Brent Scowcroft	code=USAGOV	role=National Security Adviser	of=USA	from=1989	to=1993	gender=m
Anthony Lake	code=USAGOV	role=National Security Adviser	of=USA	from=1993	to=1997	gender=m
Sandy Berger	code=USAGOV	role=National Security Adviser	of=USA	from=1997	to=2001	gender=m
Stephen Hadley	code=USAGOV	role=National Security Adviser	of=USA	from=2005	to=2009	gender=m
Susan Rice	code=USAGOV	role=National Security Adviser	of=USA	from=2013	to=2017	gender=f
H.R. McMaster	code=USAGOV	role=National Security Adviser	of=USA	from=2017	to=2018	gender=m
John Bolton	code=USAGOV	role=National Security Adviser	of=USA	from=2018	to=2019	gender=m
Robert O'Brien	code=USAGOV	role=National Security Adviser	of=USA	from=2019	to=2021	gender=m
Jake Sullivan	code=USAGOV	role=National Security Adviser	of=USA	from=2021	to=2025	gender=m
Mike Waltz	code=USAGOV	role=National Security Adviser	of=USA	from=2025	to=2025	gender=m
Michael Flynn	code=USAGOV	role=National Security Adviser	of=USA	from=2017	to=2017	gender=m
Robert Rubin	code=USAGOV	role=Treasury Secretary	of=USA	from=1995	to=1999	gender=m
Hank Paulson | Henry Paulson	code=USAGOV	role=Treasury Secretary	of=USA	from=2006	to=2009	gender=m
Timothy Geithner	code=USAGOV	role=Treasury Secretary	of=USA	from=2009	to=2013	gender=m
Jack Lew	code=USAGOV	role=Treasury Secretary	of=USA	from=2013	to=2017	gender=m
Steven Mnuchin	code=USAGOV	role=Treasury Secretary	of=USA	from=2017	to=2021	gender=m
Janet Yellen	code=USAGOV	role=Treasury Secretary	of=USA	from=2021	to=2025	gender=f
Scott Bessent	code=USAGOV	role=Treasury Secretary	of=USA	from=2025	gender=m
Janet Reno	code=USAGOV	role=Attorney General	of=USA	from=1993	to=2001	gender=f
John Ashcroft	code=USAGOV	role=Attorney General	of=USA	from=2001	to=2005	gender=m
Alberto Gonzales	code=USAGOV	role=Attorney General	of=USA	from=2005	to=2007	gender=m
Eric Holder	code=USAGOV	role=Attorney General	of=USA	from=2009	to=2015	gender=m
Loretta Lynch	code=USAGOV	role=Attorney General	of=USA	from=2015	to=2017	gender=f
Jeff Sessions	code=USAGOV	role=Attorney General	of=USA	from=2017	to=2018	gender=m
William Barr | Bill Barr	code=USAGOV	role=Attorney General	of=USA	from=2019	to=2020	gender=m
Merrick Garland	code=USAGOV	role=Attorney General	of=USA	from=2021	to=2025	gender=m
Pam Bondi	code=USAGOV	role=Attorney General	of=USA	from=2025	gender=f
Alan Greenspan	code=USAGOV	role=Fed Chair	of=USA	from=1987	to=2006	gender=m
Ben Bernanke	code=USAGOV	role=Fed Chair	of=USA	from=2006	to=2014	gender=m
Jerome Powell	code=USAGOV	role=Fed Chair	of=USA	from=2018	gender=m
Jeane Kirkpatrick	code=USAGOV	role=ambassador to the UN	of=USA	from=1981	to=1985	gender=f
John Negroponte	code=USAGOV	role=ambassador to the UN	of=USA	from=2001	to=2004	gender=m
Samantha Power	code=USAGOV	role=ambassador to the UN	of=USA	from=2013	to=2017	gender=f
Nikki Haley	code=USAGOV	role=ambassador to the UN	of=USA	from=2017	to=2018	gender=f
Linda Thomas-Greenfield	code=USAGOV	role=ambassador to the UN	of=USA	from=2021	to=2025	gender=f
Richard Holbrooke	code=USAGOV	role=special envoy	of=USA	from=1995	to=2010	gender=m
George Mitchell	code=USAGOV	role=special envoy	of=USA	from=1995	to=2011	gender=m
Dennis Ross	code=USAGOV	role=special envoy	of=USA	from=1993	to=2001	gender=m
Zalmay Khalilzad	code=USAGOV	role=special envoy	of=USA	from=2003	to=2021	gender=m
Steve Witkoff	code=USAGOV	role=special envoy	of=USA	from=2025	gender=m
Keith Kellogg	code=USAGOV	role=special envoy	of=USA	from=2025	gender=m
Brett McGurk	code=USAGOV	role=special envoy	of=USA	from=2015	to=2025	gender=m
Amos Hochstein	code=USAGOV	role=special envoy	of=USA	from=2022	to=2025	gender=m
Tom Barrack	code=USAGOV	role=special envoy	of=USA	from=2025	gender=m
Jared Kushner	code=USAGOV	role=special envoy	of=USA	from=2017	to=2021	gender=m
Martin Indyk	code=USAGOV	role=special envoy	of=USA	from=1995	to=2014	gender=m
Norman Schwarzkopf	code=USAMIL	role=general	of=USA	from=1988	to=1991	gender=m
David Petraeus	code=USAMIL	role=general	of=USA	from=2007	to=2012	gender=m
Stanley McChrystal	code=USAMIL	role=general	of=USA	from=2009	to=2010	gender=m
Tommy Franks	code=USAMIL	role=general	of=USA	from=2000	to=2003	gender=m
Wesley Clark	code=USAMIL	role=general	of=USA	from=1997	to=2000	gender=m
Mark Milley	code=USAMIL	role=general	of=USA	from=2015	to=2023	gender=m
Martin Dempsey	code=USAMIL	role=general	of=USA	from=2011	to=2015	gender=m
Michael Mullen | Mike Mullen	code=USAMIL	role=general	of=USA	from=2007	to=2011	gender=m
Frank McKenzie	code=USAMIL	role=general	of=USA	from=2019	to=2022	gender=m
Dan Caine	code=USAMIL	role=general	of=USA	from=2025	gender=m
George Tenet	code=USASPY	role=CIA Director	of=USA	from=1996	to=2004	gender=m
John Brennan	code=USASPY	role=CIA Director	of=USA	from=2013	to=2017	gender=m
Gina Haspel	code=USASPY	role=CIA Director	of=USA	from=2018	to=2021	gender=f
William Burns | Bill Burns	code=USASPY	role=CIA Director	of=USA	from=2021	to=2025	gender=m
John Ratcliffe	code=USASPY	role=CIA Director	of=USA	from=2025	gender=m
Robert Mueller	code=USASPY	role=CIA Director	of=USA	from=2001	to=2013	gender=m
James Comey	code=USASPY	role=CIA Director	of=USA	from=2013	to=2017	gender=m
Christopher Wray	code=USASPY	role=CIA Director	of=USA	from=2017	to=2025	gender=m
Kash Patel	code=USASPY	role=CIA Director	of=USA	from=2025	gender=m
Louis Freeh	code=USASPY	role=CIA Director	of=USA	from=1993	to=2001	gender=m
Tulsi Gabbard	code=USASPY	role=CIA Director	of=USA	from=2025	gender=f
Newt Gingrich	code=USALEG	role=Speaker	of=USA	from=1995	to=1999	gender=m
Dennis Hastert	code=USALEG	role=Speaker	of=USA	from=1999	to=2007	gender=m
Nancy Pelosi	code=USALEG	role=Speaker	of=USA	from=2007	to=2023	gender=f
John Boehner	code=USALEG	role=Speaker	of=USA	from=2011	to=2015	gender=m
Paul Ryan	code=USALEG	role=Speaker	of=USA	from=2015	to=2019	gender=m
Kevin McCarthy	code=USALEG	role=Speaker	of=USA	from=2023	to=2023	gender=m
Mike Johnson	code=USALEG	role=Speaker	of=USA	from=2023	gender=m
Tom Foley	code=USALEG	role=Speaker	of=USA	from=1989	to=1995	gender=m
Mitch McConnell	code=USALEG	role=Senator	of=USA	from=1985	gender=m
Chuck Schumer	code=USALEG	role=Senator	of=USA	from=1999	gender=m
Harry Reid	code=USALEG	role=Senator	of=USA	from=1987	to=2017	gender=m
John McCain	code=USALEG	role=Senator	of=USA	from=1987	to=2018	gender=m
Lindsey Graham	code=USALEG	role=Senator	of=USA	from=2003	gender=m
Bernie Sanders	code=USALEG	role=Senator	of=USA	from=2007	gender=m
Elizabeth Warren	code=USALEG	role=Senator	of=USA	from=2013	gender=f
Mitt Romney	code=USALEG	role=Senator	of=USA	from=2019	to=2025	gender=m
Ted Cruz	code=USALEG	role=Senator	of=USA	from=2013	gender=m
Bob Dole	code=USALEG	role=Senator	of=USA	from=1969	to=1996	gender=m
Edward Kennedy | Ted Kennedy	code=USALEG	role=Senator	of=USA	from=1962	to=2009	gender=m
Robert Byrd	code=USALEG	role=Senator	of=USA	from=1959	to=2010	gender=m
John Thune	code=USALEG	role=Senator	of=USA	from=2005	gender=m
Bob Menendez | Robert Menendez	code=USALEG	role=Senator	of=USA	from=2006	to=2024	gender=m
Jesse Helms	code=USALEG	role=Senator	of=USA	from=1973	to=2003	gender=m
Joe Manchin	code=USALEG	role=Senator	of=USA	from=2010	to=2025	gender=m
Dianne Feinstein	code=USALEG	role=Senator	of=USA	from=1992	to=2023	gender=f
Sam Nunn	code=USALEG	role=Senator	of=USA	from=1972	to=1997	gender=m
Richard Lugar	code=USALEG	role=Senator	of=USA	from=1977	to=2013	gender=m
Trent Lott	code=USALEG	role=Senator	of=USA	from=1989	to=2007	gender=m
Tom Daschle	code=USALEG	role=Senator	of=USA	from=1987	to=2005	gender=m
Orrin Hatch	code=USALEG	role=Senator	of=USA	from=1977	to=2019	gender=m
John Edwards	code=USALEG	role=Senator	of=USA	from=1999	to=2005	gender=m
Joe Lieberman	code=USALEG	role=Senator	of=USA	from=1989	to=2013	gender=m
Christopher Dodd	code=USALEG	role=Senator	of=USA	from=1981	to=2011	gender=m
Rand Paul	code=USALEG	role=Senator	of=USA	from=2011	gender=m
Ari Fleischer	code=USAGOV	role=White House Press Secretary	of=USA	from=2001	to=2003	gender=m
Scott McClellan	code=USAGOV	role=White House Press Secretary	of=USA	from=2003	to=2006	gender=m
Sean Spicer	code=USAGOV	role=White House Press Secretary	of=USA	from=2017	to=2017	gender=m
Sarah Huckabee Sanders | Sarah Sanders	code=USAGOV	role=White House Press Secretary	of=USA	from=2017	to=2019	gender=f
Jen Psaki	code=USAGOV	role=White House Press Secretary	of=USA	from=2021	to=2022	gender=f
Karine Jean-Pierre	code=USAGOV	role=White House Press Secretary	of=USA	from=2022	to=2025	gender=f
Karoline Leavitt	code=USAGOV	role=White House Press Secretary	of=USA	from=2025	gender=f
Josh Earnest	code=USAGOV	role=White House Press Secretary	of=USA	from=2014	to=2017	gender=m
Jay Carney	code=USAGOV	role=White House Press Secretary	of=USA	from=2011	to=2014	gender=m
Marlin Fitzwater	code=USAGOV	role=White House Press Secretary	of=USA	from=1987	to=1993	gender=m
Mike McCurry	code=USAGOV	role=White House Press Secretary	of=USA	from=1995	to=1998	gender=m
Kayleigh McEnany	code=USAGOV	role=White House Press Secretary	of=USA	from=2020	to=2021	gender=f
Ned Price	code=USAGOV	role=White House Press Secretary	of=USA	from=2021	to=2023	gender=m
Matthew Miller	code=USAGOV	role=White House Press Secretary	of=USA	from=2023	to=2025	gender=m
John Kirby	code=USAGOV	role=White House Press Secretary	of=USA	from=2013	to=2025	gender=m
Margaret Thatcher	code=GBRGOV	role=Prime Minister	of=GBR	from=1979	to=1990	gender=f
John Major	code=GBRGOV	role=Prime Minister	of=GBR	from=1990	to=1997	gender=m
Tony Blair	code=GBRGOV	role=Prime Minister	of=GBR	from=1997	to=2007	gender=m
Gordon Brown	code=GBRGOV	role=Prime Minister	of=GBR	from=2007	to=2010	gender=m
David Cameron	code=GBRGOV	role=Prime Minister	of=GBR	from=2010	to=2016	gender=m
Theresa May	code=GBRGOV	role=Prime Minister	of=GBR	from=2016	to=2019	gender=f
Boris Johnson	code=GBRGOV	role=Prime Minister	of=GBR	from=2019	to=2022	gender=m
Liz Truss	code=GBRGOV	role=Prime Minister	of=GBR	from=2022	to=2022	gender=f
Rishi Sunak	code=GBRGOV	role=Prime Minister	of=GBR	from=2022	to=2024	gender=m
Keir Starmer	code=GBRGOV	role=Prime Minister	of=GBR	from=2024	gender=m
Douglas Hurd	code=GBRGOV	role=Foreign Secretary	of=GBR	from=1989	to=1995	gender=m
Malcolm Rifkind	code=GBRGOV	role=Foreign Secretary	of=GBR	from=1995	to=1997	gender=m
Robin Cook	code=GBRGOV	role=Foreign Secretary	of=GBR	from=1997	to=2001	gender=m
Jack Straw	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2001	to=2006	gender=m
David Miliband	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2007	to=2010	gender=m
William Hague	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2010	to=2014	gender=m
Philip Hammond	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2014	to=2016	gender=m
Jeremy Hunt	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2018	to=2019	gender=m
Dominic Raab	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2019	to=2021	gender=m
James Cleverly	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2022	to=2023	gender=m
David Lammy	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2024	to=2025	gender=m
Yvette Cooper	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2025	gender=f
Margaret Beckett	code=GBRGOV	role=Foreign Secretary	of=GBR	from=2006	to=2007	gender=f
Geoff Hoon	code=GBRGOV	role=Defence Secretary	of=GBR	from=1999	to=2005	gender=m
Des Browne	code=GBRGOV	role=Defence Secretary	of=GBR	from=2006	to=2008	gender=m
Liam Fox	code=GBRGOV	role=Defence Secretary	of=GBR	from=2010	to=2011	gender=m
Michael Fallon	code=GBRGOV	role=Defence Secretary	of=GBR	from=2014	to=2017	gender=m
Gavin Williamson	code=GBRGOV	role=Defence Secretary	of=GBR	from=2017	to=2019	gender=m
Ben Wallace	code=GBRGOV	role=Defence Secretary	of=GBR	from=2019	to=2023	gender=m
Grant Shapps	code=GBRGOV	role=Defence Secretary	of=GBR	from=2023	to=2024	gender=m
John Healey	code=GBRGOV	role=Defence Secretary	of=GBR	from=2024	gender=m
George Osborne	code=GBRGOV	role=Chancellor of the Exchequer	of=GBR	from=2010	to=2016	gender=m
Alistair Darling	code=GBRGOV	role=Chancellor of the Exchequer	of=GBR	from=2007	to=2010	gender=m
Norman Lamont	code=GBRGOV	role=Chancellor of the Exchequer	of=GBR	from=1990	to=1993	gender=m
Kenneth Clarke	code=GBRGOV	role=Chancellor of the Exchequer	of=GBR	from=1993	to=1997	gender=m
Sajid Javid	code=GBRGOV	role=Chancellor of the Exchequer	of=GBR	from=2019	to=2020	gender=m
Kwasi Kwarteng	code=GBRGOV	role=Chancellor of the Exchequer	of=GBR	from=2022	to=2022	gender=m
Rachel Reeves	code=GBRGOV	role=Chancellor of the Exchequer	of=GBR	from=2024	gender=f
Priti Patel	code=GBRGOV	role=Home Secretary	of=GBR	from=2019	to=2022	gender=f
Suella Braverman	code=GBRGOV	role=Home Secretary	of=GBR	from=2022	to=2023	gender=f
David Blunkett	code=GBRGOV	role=Home Secretary	of=GBR	from=2001	to=2004	gender=m
Charles Clarke	code=GBRGOV	role=Home Secretary	of=GBR	from=2004	to=2006	gender=m
Amber Rudd	code=GBRGOV	role=Home Secretary	of=GBR	from=2016	to=2018	gender=f
Shabana Mahmood	code=GBRGOV	role=Home Secretary	of=GBR	from=2025	gender=f
Neil Kinnock	code=GBROPP	role=opposition leader	of=GBR	from=1983	to=1992	gender=m
Ed Miliband	code=GBROPP	role=opposition leader	of=GBR	from=2010	to=2015	gender=m
Jeremy Corbyn	code=GBROPP	role=opposition leader	of=GBR	from=2015	to=2020	gender=m
Kemi Badenoch	code=GBROPP	role=opposition leader	of=GBR	from=2024	gender=f
Nigel Farage	code=GBROPP	role=opposition leader	of=GBR	from=2006	gender=m
Nick Clegg	code=GBROPP	role=opposition leader	of=GBR	from=2007	to=2015	gender=m
Nicola Sturgeon	code=GBROPP	role=opposition leader	of=GBR	from=2014	to=2023	gender=f
Alex Salmond	code=GBROPP	role=opposition leader	of=GBR	from=2007	to=2014	gender=m
Gerry Adams	code=GBROPP	role=opposition leader	of=GBR	from=1983	to=2018	gender=m
Ian Paisley	code=GBROPP	role=opposition leader	of=GBR	from=1971	to=2008	gender=m
Martin McGuinness	code=GBROPP	role=opposition leader	of=GBR	from=2007	to=2017	gender=m
David Trimble	code=GBROPP	role=opposition leader	of=GBR	from=1995	to=2005	gender=m
Arlene Foster	code=GBROPP	role=opposition leader	of=GBR	from=2015	to=2021	gender=f
John Hume	code=GBROPP	role=opposition leader	of=GBR	from=1979	to=2001	gender=m
Michelle O'Neill	code=GBROPP	role=opposition leader	of=GBR	from=2018	gender=f
Queen Elizabeth | Queen Elizabeth II | Elizabeth II	code=GBRELI	role=monarch	of=GBR	from=1952	to=2022	gender=f
King Charles | King Charles III | Prince Charles | Charles III	code=GBRELI	role=monarch	of=GBR	from=2022	gender=m
Prince William	code=GBRELI	role=monarch	of=GBR	from=1982	gender=m
Prince Harry	code=GBRELI	role=monarch	of=GBR	from=1984	gender=m
Princess Diana	code=GBRELI	role=monarch	of=GBR	from=1981	to=1997	gender=f
Prince Andrew	code=GBRELI	role=monarch	of=GBR	from=1960	gender=m
Charles Haughey	code=IRLGOV	role=Prime Minister	of=IRL	from=1987	to=1992	gender=m
Albert Reynolds	code=IRLGOV	role=Prime Minister	of=IRL	from=1992	to=1994	gender=m
John Bruton	code=IRLGOV	role=Prime Minister	of=IRL	from=1994	to=1997	gender=m
Bertie Ahern	code=IRLGOV	role=Prime Minister	of=IRL	from=1997	to=2008	gender=m
Brian Cowen	code=IRLGOV	role=Prime Minister	of=IRL	from=2008	to=2011	gender=m
Enda Kenny	code=IRLGOV	role=Prime Minister	of=IRL	from=2011	to=2017	gender=m
Leo Varadkar	code=IRLGOV	role=Prime Minister	of=IRL	from=2017	to=2024	gender=m
Micheal Martin | Micheál Martin	code=IRLGOV	role=Prime Minister	of=IRL	from=2020	gender=m
Simon Harris	code=IRLGOV	role=Prime Minister	of=IRL	from=2024	to=2025	gender=m
Francois Mitterrand | François Mitterrand	code=FRAGOV	role=President	of=FRA	from=1981	to=1995	gender=m
Jacques Chirac	code=FRAGOV	role=President	of=FRA	from=1995	to=2007	gender=m
Nicolas Sarkozy	code=FRAGOV	role=President	of=FRA	from=2007	to=2012	gender=m
Francois Hollande | François Hollande	code=FRAGOV	role=President	of=FRA	from=2012	to=2017	gender=m
Emmanuel Macron	code=FRAGOV	role=President	of=FRA	from=2017	gender=m
Michel Rocard	code=FRAGOV	role=Prime Minister	of=FRA	from=1988	to=1991	gender=m
Edith Cresson	code=FRAGOV	role=Prime Minister	of=FRA	from=1991	to=1992	gender=f
Pierre Beregovoy	code=FRAGOV	role=Prime Minister	of=FRA	from=1992	to=1993	gender=m
Edouard Balladur	code=FRAGOV	role=Prime Minister	of=FRA	from=1993	to=1995	gender=m
Alain Juppe | Alain Juppé	code=FRAGOV	role=Prime Minister	of=FRA	from=1995	to=1997	gender=m
Lionel Jospin	code=FRAGOV	role=Prime Minister	of=FRA	from=1997	to=2002	gender=m
Jean-Pierre Raffarin	code=FRAGOV	role=Prime Minister	of=FRA	from=2002	to=2005	gender=m
Dominique de Villepin	code=FRAGOV	role=Prime Minister	of=FRA	from=2005	to=2007	gender=m
Francois Fillon | François Fillon	code=FRAGOV	role=Prime Minister	of=FRA	from=2007	to=2012	gender=m
Jean-Marc Ayrault	code=FRAGOV	role=Prime Minister	of=FRA	from=2012	to=2014	gender=m
Manuel Valls	code=FRAGOV	role=Prime Minister	of=FRA	from=2014	to=2016	gender=m
Edouard Philippe | Édouard Philippe	code=FRAGOV	role=Prime Minister	of=FRA	from=2017	to=2020	gender=m
Jean Castex	code=FRAGOV	role=Prime Minister	of=FRA	from=2020	to=2022	gender=m
Elisabeth Borne | Élisabeth Borne	code=FRAGOV	role=Prime Minister	of=FRA	from=2022	to=2024	gender=f
Gabriel Attal	code=FRAGOV	role=Prime Minister	of=FRA	from=2024	to=2024	gender=m
Michel Barnier	code=FRAGOV	role=Prime Minister	of=FRA	from=2024	to=2024	gender=m
Francois Bayrou | François Bayrou	code=FRAGOV	role=Prime Minister	of=FRA	from=2024	to=2025	gender=m
Sebastien Lecornu | Sébastien Lecornu	code=FRAGOV	role=Prime Minister	of=FRA	from=2025	gender=m
Roland Dumas	code=FRAGOV	role=Foreign Minister	of=FRA	from=1988	to=1993	gender=m
Hubert Vedrine | Hubert Védrine	code=FRAGOV	role=Foreign Minister	of=FRA	from=1997	to=2002	gender=m
Bernard Kouchner	code=FRAGOV	role=Foreign Minister	of=FRA	from=2007	to=2010	gender=m
Laurent Fabius	code=FRAGOV	role=Foreign Minister	of=FRA	from=2012	to=2016	gender=m
Jean-Yves Le Drian	code=FRAGOV	role=Foreign Minister	of=FRA	from=2017	to=2022	gender=m
Catherine Colonna	code=FRAGOV	role=Foreign Minister	of=FRA	from=2022	to=2024	gender=f
Stephane Sejourne | Stéphane Séjourné	code=FRAGOV	role=Foreign Minister	of=FRA	from=2024	to=2024	gender=m
Jean-Noel Barrot | Jean-Noël Barrot	code=FRAGOV	role=Foreign Minister	of=FRA	from=2024	gender=m
Marine Le Pen	code=FRAOPP	role=party leader	of=FRA	from=2011	gender=f
Jean-Marie Le Pen	code=FRAOPP	role=party leader	of=FRA	from=1972	to=2011	gender=m
Jean-Luc Melenchon | Jean-Luc Mélenchon	code=FRAOPP	role=party leader	of=FRA	from=2008	gender=m
Jordan Bardella	code=FRAOPP	role=party leader	of=FRA	from=2022	gender=m
Segolene Royal | Ségolène Royal	code=FRAOPP	role=party leader	of=FRA	from=2007	to=2007	gender=f
Anne Hidalgo	code=FRAOPP	role=party leader	of=FRA	from=2014	gender=f
Christine Lagarde	code=FRAOPP	role=party leader	of=FRA	from=2007	to=2011	gender=f
Helmut Kohl	code=DEUGOV	role=Chancellor	of=DEU	from=1982	to=1998	gender=m
Gerhard Schroeder | Gerhard Schröder	code=DEUGOV	role=Chancellor	of=DEU	from=1998	to=2005	gender=m
Angela Merkel	code=DEUGOV	role=Chancellor	of=DEU	from=2005	to=2021	gender=f
Olaf Scholz	code=DEUGOV	role=Chancellor	of=DEU	from=2021	to=2025	gender=m
Friedrich Merz	code=DEUGOV	role=Chancellor	of=DEU	from=2025	gender=m
Willy Brandt	code=DEUGOV	role=Chancellor	of=DEU	from=1969	to=1974	gender=m
Helmut Schmidt	code=DEUGOV	role=Chancellor	of=DEU	from=1974	to=1982	gender=m
Richard von Weizsaecker | Richard von Weizsäcker	code=DEUGOV	role=President	of=DEU	from=1984	to=1994	gender=m
Roman Herzog	code=DEUGOV	role=President	of=DEU	from=1994	to=1999	gender=m
Johannes Rau	code=DEUGOV	role=President	of=DEU	from=1999	to=2004	gender=m
Horst Koehler | Horst Köhler	code=DEUGOV	role=President	of=DEU	from=2004	to=2010	gender=m
Christian Wulff	code=DEUGOV	role=President	of=DEU	from=2010	to=2012	gender=m
Joachim Gauck	code=DEUGOV	role=President	of=DEU	from=2012	to=2017	gender=m
Frank-Walter Steinmeier	code=DEUGOV	role=President	of=DEU	from=2017	gender=m
Hans-Dietrich Genscher	code=DEUGOV	role=Foreign Minister	of=DEU	from=1974	to=1992	gender=m
Klaus Kinkel	code=DEUGOV	role=Foreign Minister	of=DEU	from=1992	to=1998	gender=m
Joschka Fischer	code=DEUGOV	role=Foreign Minister	of=DEU	from=1998	to=2005	gender=m
Guido Westerwelle	code=DEUGOV	role=Foreign Minister	of=DEU	from=2009	to=2013	gender=m
Sigmar Gabriel	code=DEUGOV	role=Foreign Minister	of=DEU	from=2017	to=2018	gender=m
Heiko Maas	code=DEUGOV	role=Foreign Minister	of=DEU	from=2018	to=2021	gender=m
Annalena Baerbock	code=DEUGOV	role=Foreign Minister	of=DEU	from=2021	to=2025	gender=f
Johann Wadephul	code=DEUGOV	role=Foreign Minister	of=DEU	from=2025	gender=m
Boris Pistorius	code=DEUGOV	role=Defence Minister	of=DEU	from=2023	gender=m
Christine Lambrecht	code=DEUGOV	role=Defence Minister	of=DEU	from=2021	to=2023	gender=f
Annegret Kramp-Karrenbauer	code=DEUGOV	role=Defence Minister	of=DEU	from=2019	to=2021	gender=f
Volker Ruehe | Volker Rühe	code=DEUGOV	role=Defence Minister	of=DEU	from=1992	to=1998	gender=m
Thomas de Maiziere | Thomas de Maizière	code=DEUGOV	role=Defence Minister	of=DEU	from=2011	to=2013	gender=m
Robert Habeck	code=DEUGOV	role=Defence Minister	of=DEU	from=2021	to=2025	gender=m
Christian Lindner	code=DEUGOV	role=Defence Minister	of=DEU	from=2021	to=2024	gender=m
Wolfgang Schaeuble | Wolfgang Schäuble	code=DEUGOV	role=Defence Minister	of=DEU	from=2009	to=2017	gender=m
Lars Klingbeil	code=DEUGOV	role=Defence Minister	of=DEU	from=2025	gender=m
Alice Weidel	code=DEUOPP	role=party leader	of=DEU	from=2017	gender=f
Sahra Wagenknecht	code=DEUOPP	role=party leader	of=DEU	from=2024	gender=f
Erich Honecker	code=DDRGOV	role=leader	of=DDR	from=1971	to=1989	gender=m
Egon Krenz	code=DDRGOV	role=leader	of=DDR	from=1989	to=1989	gender=m
Hans Modrow	code=DDRGOV	role=leader	of=DDR	from=1989	to=1990	gender=m
Lothar de Maiziere	code=DDRGOV	role=leader	of=DDR	from=1990	to=1990	gender=m
Giulio Andreotti	code=ITAGOV	role=Prime Minister	of=ITA	from=1989	to=1992	gender=m
Giuliano Amato	code=ITAGOV	role=Prime Minister	of=ITA	from=1992	to=2001	gender=m
Carlo Azeglio Ciampi	code=ITAGOV	role=Prime Minister	of=ITA	from=1993	to=1994	gender=m
Silvio Berlusconi	code=ITAGOV	role=Prime Minister	of=ITA	from=1994	to=2011	gender=m
Lamberto Dini	code=ITAGOV	role=Prime Minister	of=ITA	from=1995	to=1996	gender=m
Romano Prodi	code=ITAGOV	role=Prime Minister	of=ITA	from=1996	to=2008	gender=m
Massimo D'Alema	code=ITAGOV	role=Prime Minister	of=ITA	from=1998	to=2000	gender=m
Mario Monti	code=ITAGOV	role=Prime Minister	of=ITA	from=2011	to=2013	gender=m
Enrico Letta	code=ITAGOV	role=Prime Minister	of=ITA	from=2013	to=2014	gender=m
Matteo Renzi	code=ITAGOV	role=Prime Minister	of=ITA	from=2014	to=2016	gender=m
Paolo Gentiloni	code=ITAGOV	role=Prime Minister	of=ITA	from=2016	to=2018	gender=m
Giuseppe Conte	code=ITAGOV	role=Prime Minister	of=ITA	from=2018	to=2021	gender=m
Mario Draghi	code=ITAGOV	role=Prime Minister	of=ITA	from=2021	to=2022	gender=m
Giorgia Meloni	code=ITAGOV	role=Prime Minister	of=ITA	from=2022	gender=f
Francesco Cossiga	code=ITAGOV	role=President	of=ITA	from=1985	to=1992	gender=m
Giorgio Napolitano	code=ITAGOV	role=President	of=ITA	from=2006	to=2015	gender=m
Sergio Mattarella	code=ITAGOV	role=President	of=ITA	from=2015	gender=m
Antonio Tajani	code=ITAGOV	role=Foreign Minister	of=ITA	from=2022	gender=m
Luigi Di Maio	code=ITAGOV	role=Foreign Minister	of=ITA	from=2019	to=2022	gender=m
Franco Frattini	code=ITAGOV	role=Foreign Minister	of=ITA	from=2002	to=2011	gender=m
Guido Crosetto	code=ITAGOV	role=Foreign Minister	of=ITA	from=2022	gender=m
Matteo Salvini	code=ITAGOV	role=Foreign Minister	of=ITA	from=2018	gender=m
Felipe Gonzalez | Felipe González	code=ESPGOV	role=Prime Minister	of=ESP	from=1982	to=1996	gender=m
Jose Maria Aznar | José María Aznar	code=ESPGOV	role=Prime Minister	of=ESP	from=1996	to=2004	gender=m
Jose Luis Rodriguez Zapatero | José Luis Rodríguez Zapatero	code=ESPGOV	role=Prime Minister	of=ESP	from=2004	to=2011	gender=m
Mariano Rajoy	code=ESPGOV	role=Prime Minister	of=ESP	from=2011	to=2018	gender=m
Pedro Sanchez | Pedro Sánchez	code=ESPGOV	role=Prime Minister	of=ESP	from=2018	gender=m
Jose Manuel Albares | José Manuel Albares	code=ESPGOV	role=Foreign Minister	of=ESP	from=2021	gender=m
Miguel Angel Moratinos	code=ESPGOV	role=Foreign Minister	of=ESP	from=2004	to=2010	gender=m
Margarita Robles	code=ESPGOV	role=Foreign Minister	of=ESP	from=2018	gender=f
Carles Puigdemont	code=ESPOPP	role=leader	of=ESP	from=2016	gender=m
Alberto Nunez Feijoo | Alberto Núñez Feijóo	code=ESPOPP	role=leader	of=ESP	from=2022	gender=m
Santiago Abascal	code=ESPOPP	role=leader	of=ESP	from=2014	gender=m
Pablo Iglesias	code=ESPOPP	role=leader	of=ESP	from=2014	to=2021	gender=m
Artur Mas	code=ESPOPP	role=leader	of=ESP	from=2010	to=2016	gender=m
Anibal Cavaco Silva	code=PRTGOV	role=Prime Minister	of=PRT	from=1985	to=1995	gender=m
Jose Socrates | José Sócrates	code=PRTGOV	role=Prime Minister	of=PRT	from=2005	to=2011	gender=m
Pedro Passos Coelho	code=PRTGOV	role=Prime Minister	of=PRT	from=2011	to=2015	gender=m
Antonio Costa | António Costa	code=PRTGOV	role=Prime Minister	of=PRT	from=2015	to=2024	gender=m
Luis Montenegro | Luís Montenegro	code=PRTGOV	role=Prime Minister	of=PRT	from=2024	gender=m
Mario Soares	code=PRTGOV	role=Prime Minister	of=PRT	from=1986	to=1996	gender=m
Marcelo Rebelo de Sousa	code=PRTGOV	role=Prime Minister	of=PRT	from=2016	gender=m
Ruud Lubbers	code=NLDGOV	role=Prime Minister	of=NLD	from=1982	to=1994	gender=m
Wim Kok	code=NLDGOV	role=Prime Minister	of=NLD	from=1994	to=2002	gender=m
Jan Peter Balkenende	code=NLDGOV	role=Prime Minister	of=NLD	from=2002	to=2010	gender=m
Dick Schoof	code=NLDGOV	role=Prime Minister	of=NLD	from=2024	gender=m
Geert Wilders	code=NLDGOV	role=Prime Minister	of=NLD	from=2006	gender=m
Jean-Luc Dehaene	code=BELGOV	role=Prime Minister	of=BEL	from=1992	to=1999	gender=m
Guy Verhofstadt	code=BELGOV	role=Prime Minister	of=BEL	from=1999	to=2008	gender=m
Yves Leterme	code=BELGOV	role=Prime Minister	of=BEL	from=2008	to=2011	gender=m
Elio Di Rupo	code=BELGOV	role=Prime Minister	of=BEL	from=2011	to=2014	gender=m
Alexander De Croo	code=BELGOV	role=Prime Minister	of=BEL	from=2020	to=2025	gender=m
Bart De Wever	code=BELGOV	role=Prime Minister	of=BEL	from=2025	gender=m
Franz Vranitzky	code=AUTGOV	role=Chancellor	of=AUT	from=1986	to=1997	gender=m
Wolfgang Schuessel | Wolfgang Schüssel	code=AUTGOV	role=Chancellor	of=AUT	from=2000	to=2007	gender=m
Werner Faymann	code=AUTGOV	role=Chancellor	of=AUT	from=2008	to=2016	gender=m
Sebastian Kurz	code=AUTGOV	role=Chancellor	of=AUT	from=2017	to=2021	gender=m
Karl Nehammer	code=AUTGOV	role=Chancellor	of=AUT	from=2021	to=2025	gender=m
Christian Stocker	code=AUTGOV	role=Chancellor	of=AUT	from=2025	gender=m
Alexander Van der Bellen	code=AUTGOV	role=Chancellor	of=AUT	from=2017	gender=m
Kurt Waldheim	code=AUTGOV	role=Chancellor	of=AUT	from=1986	to=1992	gender=m
Joerg Haider | Jörg Haider	code=AUTGOV	role=Chancellor	of=AUT	from=1986	to=2008	gender=m
Herbert Kickl	code=AUTGOV	role=Chancellor	of=AUT	from=2017	gender=m
Viola Amherd	code=CHEGOV	role=President	of=CHE	from=2024	to=2024	gender=f
Karin Keller-Sutter	code=CHEGOV	role=President	of=CHE	from=2025	to=2025	gender=f
Ignazio Cassis	code=CHEGOV	role=President	of=CHE	from=2022	to=2022	gender=m
Guy Parmelin	code=CHEGOV	role=President	of=CHE	from=2021	to=2021	gender=m
Ingvar Carlsson	code=SWEGOV	role=Prime Minister	of=SWE	from=1986	to=1996	gender=m
Carl Bildt	code=SWEGOV	role=Prime Minister	of=SWE	from=1991	to=1994	gender=m
Goran Persson | Göran Persson	code=SWEGOV	role=Prime Minister	of=SWE	from=1996	to=2006	gender=m
Fredrik Reinfeldt	code=SWEGOV	role=Prime Minister	of=SWE	from=2006	to=2014	gender=m
Stefan Lofven | Stefan Löfven	code=SWEGOV	role=Prime Minister	of=SWE	from=2014	to=2021	gender=m
Magdalena Andersson	code=SWEGOV	role=Prime Minister	of=SWE	from=2021	to=2022	gender=f
Ulf Kristersson	code=SWEGOV	role=Prime Minister	of=SWE	from=2022	gender=m
Tobias Billstrom	code=SWEGOV	role=Prime Minister	of=SWE	from=2022	to=2024	gender=m
Margot Wallstrom | Margot Wallström	code=SWEGOV	role=Prime Minister	of=SWE	from=2014	to=2019	gender=f
Anna Lindh	code=SWEGOV	role=Prime Minister	of=SWE	from=1998	to=2003	gender=f
Gro Harlem Brundtland	code=NORGOV	role=Prime Minister	of=NOR	from=1986	to=1996	gender=f
Kjell Magne Bondevik	code=NORGOV	role=Prime Minister	of=NOR	from=1997	to=2005	gender=m
Erna Solberg	code=NORGOV	role=Prime Minister	of=NOR	from=2013	to=2021	gender=f
Jonas Gahr Store | Jonas Gahr Støre	code=NORGOV	role=Prime Minister	of=NOR	from=2021	gender=m
Espen Barth Eide	code=NORGOV	role=Prime Minister	of=NOR	from=2023	gender=m
Poul Nyrup Rasmussen	code=DNKGOV	role=Prime Minister	of=DNK	from=1993	to=2001	gender=m
Lars Lokke Rasmussen | Lars Løkke Rasmussen	code=DNKGOV	role=Prime Minister	of=DNK	from=2009	to=2019	gender=m
Helle Thorning-Schmidt	code=DNKGOV	role=Prime Minister	of=DNK	from=2011	to=2015	gender=f
Mette Frederiksen	code=DNKGOV	role=Prime Minister	of=DNK	from=2019	gender=f
Mauno Koivisto	code=FINGOV	role=President	of=FIN	from=1982	to=1994	gender=m
Martti Ahtisaari	code=FINGOV	role=President	of=FIN	from=1994	to=2000	gender=m
Tarja Halonen	code=FINGOV	role=President	of=FIN	from=2000	to=2012	gender=f
Sauli Niinisto | Sauli Niinistö	code=FINGOV	role=President	of=FIN	from=2012	to=2024	gender=m
Alexander Stubb	code=FINGOV	role=President	of=FIN	from=2024	gender=m
Sanna Marin	code=FINGOV	role=President	of=FIN	from=2019	to=2023	gender=f
Petteri Orpo	code=FINGOV	role=President	of=FIN	from=2023	gender=m
Katrin Jakobsdottir | Katrín Jakobsdóttir	code=ISLGOV	role=Prime Minister	of=ISL	from=2017	to=2024	gender=f
Sigmundur David Gunnlaugsson	code=ISLGOV	role=Prime Minister	of=ISL	from=2013	to=2016	gender=m
Kristrun Frostadottir	code=ISLGOV	role=Prime Minister	of=ISL	from=2024	gender=f
Lech Walesa | Lech Wałęsa	code=POLGOV	role=President	of=POL	from=1990	to=1995	gender=m
Aleksander Kwasniewski	code=POLGOV	role=President	of=POL	from=1995	to=2005	gender=m
Lech Kaczynski | Lech Kaczyński	code=POLGOV	role=President	of=POL	from=2005	to=2010	gender=m
Bronislaw Komorowski	code=POLGOV	role=President	of=POL	from=2010	to=2015	gender=m
Andrzej Duda	code=POLGOV	role=President	of=POL	from=2015	to=2025	gender=m
Karol Nawrocki	code=POLGOV	role=President	of=POL	from=2025	gender=m
Wojciech Jaruzelski	code=POLGOV	role=President	of=POL	from=1989	to=1990	gender=m
Tadeusz Mazowiecki	code=POLGOV	role=Prime Minister	of=POL	from=1989	to=1991	gender=m
Waldemar Pawlak	code=POLGOV	role=Prime Minister	of=POL	from=1993	to=1995	gender=m
Jerzy Buzek	code=POLGOV	role=Prime Minister	of=POL	from=1997	to=2001	gender=m
Leszek Miller	code=POLGOV	role=Prime Minister	of=POL	from=2001	to=2004	gender=m
Jaroslaw Kaczynski | Jarosław Kaczyński	code=POLGOV	role=Prime Minister	of=POL	from=2006	to=2007	gender=m
Donald Tusk	code=POLGOV	role=Prime Minister	of=POL	from=2007	gender=m
Ewa Kopacz	code=POLGOV	role=Prime Minister	of=POL	from=2014	to=2015	gender=f
Beata Szydlo	code=POLGOV	role=Prime Minister	of=POL	from=2015	to=2017	gender=f
Mateusz Morawiecki	code=POLGOV	role=Prime Minister	of=POL	from=2017	to=2023	gender=m
Radoslaw Sikorski | Radek Sikorski | Radosław Sikorski	code=POLGOV	role=Prime Minister	of=POL	from=2007	gender=m
Vaclav Havel | Václav Havel	code=CZEGOV	role=President	of=CZE	from=1989	to=2003	gender=m
Vaclav Klaus | Václav Klaus	code=CZEGOV	role=President	of=CZE	from=2003	to=2013	gender=m
Milos Zeman | Miloš Zeman	code=CZEGOV	role=President	of=CZE	from=2013	to=2023	gender=m
Petr Pavel	code=CZEGOV	role=President	of=CZE	from=2023	gender=m
Andrej Babis | Andrej Babiš	code=CZEGOV	role=President	of=CZE	from=2017	to=2021	gender=m
Petr Fiala	code=CZEGOV	role=President	of=CZE	from=2021	to=2025	gender=m
Vladimir Meciar	code=SVKGOV	role=Prime Minister	of=SVK	from=1990	to=1998	gender=m
Mikulas Dzurinda	code=SVKGOV	role=Prime Minister	of=SVK	from=1998	to=2006	gender=m
Robert Fico	code=SVKGOV	role=Prime Minister	of=SVK	from=2006	gender=m
Iveta Radicova	code=SVKGOV	role=Prime Minister	of=SVK	from=2010	to=2012	gender=f
Igor Matovic	code=SVKGOV	role=Prime Minister	of=SVK	from=2020	to=2021	gender=m
Zuzana Caputova | Zuzana Čaputová	code=SVKGOV	role=Prime Minister	of=SVK	from=2019	to=2024	gender=f
Peter Pellegrini	code=SVKGOV	role=Prime Minister	of=SVK	from=2018	gender=m
Jozsef Antall	code=HUNGOV	role=Prime Minister	of=HUN	from=1990	to=1993	gender=m
Gyula Horn	code=HUNGOV	role=Prime Minister	of=HUN	from=1994	to=1998	gender=m
Viktor Orban | Viktor Orbán	code=HUNGOV	role=Prime Minister	of=HUN	from=1998	gender=m
Ferenc Gyurcsany	code=HUNGOV	role=Prime Minister	of=HUN	from=2004	to=2009	gender=m
Peter Szijjarto | Péter Szijjártó	code=HUNGOV	role=Prime Minister	of=HUN	from=2014	gender=m
Peter Magyar | Péter Magyar	code=HUNGOV	role=Prime Minister	of=HUN	from=2024	gender=m
Katalin Novak	code=HUNGOV	role=Prime Minister	of=HUN	from=2022	to=2024	gender=f
Nicolae Ceausescu | Nicolae Ceauşescu	code=ROUGOV	role=President	of=ROU	from=1965	to=1989	gender=m
Ion Iliescu	code=ROUGOV	role=President	of=ROU	from=1989	to=2004	gender=m
Emil Constantinescu	code=ROUGOV	role=President	of=ROU	from=1996	to=2000	gender=m
Traian Basescu	code=ROUGOV	role=President	of=ROU	from=2004	to=2014	gender=m
Klaus Iohannis	code=ROUGOV	role=President	of=ROU	from=2014	to=2025	gender=m
Nicusor Dan | Nicușor Dan	code=ROUGOV	role=President	of=ROU	from=2025	gender=m
Victor Ponta	code=ROUGOV	role=President	of=ROU	from=2012	to=2015	gender=m
Marcel Ciolacu	code=ROUGOV	role=President	of=ROU	from=2023	to=2025	gender=m
Calin Georgescu | Călin Georgescu	code=ROUGOV	role=President	of=ROU	from=2024	gender=m
Petre Roman	code=ROUGOV	role=President	of=ROU	from=1989	to=1991	gender=m
Todor Zhivkov	code=BGRGOV	role=Prime Minister	of=BGR	from=1954	to=1989	gender=m
Boyko Borisov	code=BGRGOV	role=Prime Minister	of=BGR	from=2009	to=2021	gender=m
Rumen Radev	code=BGRGOV	role=Prime Minister	of=BGR	from=2017	gender=m
Kiril Petkov	code=BGRGOV	role=Prime Minister	of=BGR	from=2021	to=2022	gender=m
Ivan Kostov	code=BGRGOV	role=Prime Minister	of=BGR	from=1997	to=2001	gender=m
Zhelyu Zhelev	code=BGRGOV	role=Prime Minister	of=BGR	from=1990	to=1997	gender=m
Georgi Parvanov	code=BGRGOV	role=Prime Minister	of=BGR	from=2002	to=2012	gender=m
Andreas Papandreou	code=GRCGOV	role=Prime Minister	of=GRC	from=1981	to=1996	gender=m
Constantine Mitsotakis	code=GRCGOV	role=Prime Minister	of=GRC	from=1990	to=1993	gender=m
Costas Simitis	code=GRCGOV	role=Prime Minister	of=GRC	from=1996	to=2004	gender=m
Costas Karamanlis | Kostas Karamanlis	code=GRCGOV	role=Prime Minister	of=GRC	from=2004	to=2009	gender=m
George Papandreou	code=GRCGOV	role=Prime Minister	of=GRC	from=2009	to=2011	gender=m
Antonis Samaras	code=GRCGOV	role=Prime Minister	of=GRC	from=2012	to=2015	gender=m
Alexis Tsipras	code=GRCGOV	role=Prime Minister	of=GRC	from=2015	to=2019	gender=m
Kyriakos Mitsotakis	code=GRCGOV	role=Prime Minister	of=GRC	from=2019	gender=m
Yanis Varoufakis	code=GRCGOV	role=Prime Minister	of=GRC	from=2015	to=2015	gender=m
Lucas Papademos	code=GRCGOV	role=Prime Minister	of=GRC	from=2011	to=2012	gender=m
Glafcos Clerides	code=CYPGOV	role=President	of=CYP	from=1993	to=2003	gender=m
Tassos Papadopoulos	code=CYPGOV	role=President	of=CYP	from=2003	to=2008	gender=m
Nicos Anastasiades	code=CYPGOV	role=President	of=CYP	from=2013	to=2023	gender=m
Nikos Christodoulides	code=CYPGOV	role=President	of=CYP	from=2023	gender=m
Rauf Denktash	code=CYPGOV	role=President	of=CYP	from=1975	to=2005	gender=m
Mehmet Ali Talat	code=CYPGOV	role=President	of=CYP	from=2005	to=2010	gender=m
Ersin Tatar	code=CYPGOV	role=President	of=CYP	from=2020	to=2025	gender=m
Joseph Muscat	code=MLTGOV	role=Prime Minister	of=MLT	from=2013	to=2020	gender=m
Robert Abela	code=MLTGOV	role=Prime Minister	of=MLT	from=2020	gender=m
Lawrence Gonzi	code=MLTGOV	role=Prime Minister	of=MLT	from=2004	to=2013	gender=m
Slobodan Milosevic | Slobodan Milošević	code=SRBGOV	role=President	of=SRB	from=1989	to=2000	gender=m
Milan Milutinovic	code=SRBGOV	role=President	of=SRB	from=1997	to=2002	gender=m
Vojislav Kostunica	code=SRBGOV	role=President	of=SRB	from=2000	to=2008	gender=m
Zoran Djindjic	code=SRBGOV	role=President	of=SRB	from=2001	to=2003	gender=m
Boris Tadic	code=SRBGOV	role=President	of=SRB	from=2004	to=2012	gender=m
Tomislav Nikolic	code=SRBGOV	role=President	of=SRB	from=2012	to=2017	gender=m
Aleksandar Vucic | Aleksandar Vučić	code=SRBGOV	role=President	of=SRB	from=2014	gender=m
Ivica Dacic	code=SRBGOV	role=President	of=SRB	from=2012	gender=m
Ana Brnabic	code=SRBGOV	role=President	of=SRB	from=2017	to=2024	gender=f
Franjo Tudjman	code=HRVGOV	role=President	of=HRV	from=1990	to=1999	gender=m
Stipe Mesic	code=HRVGOV	role=President	of=HRV	from=2000	to=2010	gender=m
Ivo Sanader	code=HRVGOV	role=President	of=HRV	from=2003	to=2009	gender=m
Zoran Milanovic	code=HRVGOV	role=President	of=HRV	from=2011	gender=m
Andrej Plenkovic | Andrej Plenković	code=HRVGOV	role=President	of=HRV	from=2016	gender=m
Kolinda Grabar-Kitarovic	code=HRVGOV	role=President	of=HRV	from=2015	to=2020	gender=f
Alija Izetbegovic	code=BIHGOV	role=President	of=BIH	from=1990	to=2000	gender=m
Haris Silajdzic	code=BIHGOV	role=President	of=BIH	from=1993	to=2010	gender=m
Milorad Dodik	code=BIHGOV	role=President	of=BIH	from=1998	gender=m
Bakir Izetbegovic	code=BIHGOV	role=President	of=BIH	from=2010	to=2018	gender=m
Radovan Karadzic | Radovan Karadžić	code=BIHREB	role=Bosnian Serb leader	of=BIH	from=1992	to=1996	gender=m
Ratko Mladic | Ratko Mladić	code=BIHREB	role=Bosnian Serb leader	of=BIH	from=1992	to=1996	gender=m
Biljana Plavsic	code=BIHREB	role=Bosnian Serb leader	of=BIH	from=1996	to=1998	gender=f
Ibrahim Rugova	code=XKXGOV	role=President	of=XKX	from=1992	to=2006	gender=m
Hashim Thaci | Hashim Thaçi	code=XKXGOV	role=President	of=XKX	from=2008	to=2020	gender=m
Albin Kurti	code=XKXGOV	role=President	of=XKX	from=2020	gender=m
Vjosa Osmani	code=XKXGOV	role=President	of=XKX	from=2020	gender=f
Ramush Haradinaj	code=XKXGOV	role=President	of=XKX	from=2004	to=2020	gender=m
Fatmir Sejdiu	code=XKXGOV	role=President	of=XKX	from=2006	to=2010	gender=m
Milo Djukanovic | Milo Đukanović	code=MNEGOV	role=President	of=MNE	from=1991	to=2023	gender=m
Jakov Milatovic	code=MNEGOV	role=President	of=MNE	from=2023	gender=m
Milojko Spajic	code=MNEGOV	role=President	of=MNE	from=2023	gender=m
Kiro Gligorov	code=MKDGOV	role=President	of=MKD	from=1991	to=1999	gender=m
Boris Trajkovski	code=MKDGOV	role=President	of=MKD	from=1999	to=2004	gender=m
Nikola Gruevski	code=MKDGOV	role=President	of=MKD	from=2006	to=2016	gender=m
Zoran Zaev	code=MKDGOV	role=President	of=MKD	from=2017	to=2022	gender=m
Sali Berisha	code=ALBGOV	role=Prime Minister	of=ALB	from=1992	to=2013	gender=m
Fatos Nano	code=ALBGOV	role=Prime Minister	of=ALB	from=1991	to=2005	gender=m
Edi Rama	code=ALBGOV	role=Prime Minister	of=ALB	from=2013	gender=m
Ramiz Alia	code=ALBGOV	role=Prime Minister	of=ALB	from=1985	to=1992	gender=m
Janez Drnovsek	code=SVNGOV	role=Prime Minister	of=SVN	from=1992	to=2002	gender=m
Janez Jansa | Janez Janša	code=SVNGOV	role=Prime Minister	of=SVN	from=2004	to=2022	gender=m
Borut Pahor	code=SVNGOV	role=Prime Minister	of=SVN	from=2008	to=2022	gender=m
Robert Golob	code=SVNGOV	role=Prime Minister	of=SVN	from=2022	gender=m
Milan Kucan	code=SVNGOV	role=Prime Minister	of=SVN	from=1990	to=2002	gender=m
Mikhail Gorbachev	code=SUNGOV	role=President	of=SUN	from=1985	to=1991	gender=m
Leonid Brezhnev	code=SUNGOV	role=President	of=SUN	from=1964	to=1982	gender=m
Nikita Khrushchev	code=SUNGOV	role=President	of=SUN	from=1953	to=1964	gender=m
Josef Stalin | Joseph Stalin	code=SUNGOV	role=President	of=SUN	from=1924	to=1953	gender=m
Vladimir Lenin	code=SUNGOV	role=President	of=SUN	from=1917	to=1924	gender=m
Eduard Shevardnadze	code=SUNGOV	role=President	of=SUN	from=1985	to=1991	gender=m
Yuri Andropov	code=SUNGOV	role=President	of=SUN	from=1982	to=1984	gender=m
Boris Yeltsin	code=RUSGOV	role=President	of=RUS	from=1991	to=1999	gender=m
Vladimir Putin | Vladimir V. Putin	code=RUSGOV	role=President	of=RUS	from=1999	gender=m
Dmitry Medvedev | Dmitri Medvedev	code=RUSGOV	role=President	of=RUS	from=2008	to=2012	gender=m
Yegor Gaidar	code=RUSGOV	role=Prime Minister	of=RUS	from=1992	to=1992	gender=m
Viktor Chernomyrdin	code=RUSGOV	role=Prime Minister	of=RUS	from=1992	to=1998	gender=m
Sergei Kiriyenko	code=RUSGOV	role=Prime Minister	of=RUS	from=1998	to=1998	gender=m
Yevgeny Primakov	code=RUSGOV	role=Prime Minister	of=RUS	from=1998	to=1999	gender=m
Sergei Stepashin	code=RUSGOV	role=Prime Minister	of=RUS	from=1999	to=1999	gender=m
Mikhail Kasyanov	code=RUSGOV	role=Prime Minister	of=RUS	from=2000	to=2004	gender=m
Mikhail Fradkov	code=RUSGOV	role=Prime Minister	of=RUS	from=2004	to=2007	gender=m
Viktor Zubkov	code=RUSGOV	role=Prime Minister	of=RUS	from=2007	to=2008	gender=m
Mikhail Mishustin	code=RUSGOV	role=Prime Minister	of=RUS	from=2020	gender=m
Andrei Kozyrev	code=RUSGOV	role=Foreign Minister	of=RUS	from=1990	to=1996	gender=m
Igor Ivanov	code=RUSGOV	role=Foreign Minister	of=RUS	from=1998	to=2004	gender=m
Sergei Lavrov | Sergey Lavrov	code=RUSGOV	role=Foreign Minister	of=RUS	from=2004	gender=m
Sergei Ryabkov | Sergey Ryabkov	code=RUSGOV	role=Foreign Minister	of=RUS	from=2008	gender=m
Maria Zakharova	code=RUSGOV	role=Foreign Minister	of=RUS	from=2015	gender=f
Vitaly Churkin	code=RUSGOV	role=Foreign Minister	of=RUS	from=2006	to=2017	gender=m
Vasily Nebenzya	code=RUSGOV	role=Foreign Minister	of=RUS	from=2017	gender=m
Pavel Grachev	code=RUSGOV	role=Defence Minister	of=RUS	from=1992	to=1996	gender=m
Igor Sergeyev	code=RUSGOV	role=Defence Minister	of=RUS	from=1997	to=2001	gender=m
Sergei Ivanov | Sergey Ivanov	code=RUSGOV	role=Defence Minister	of=RUS	from=2001	to=2007	gender=m
Anatoly Serdyukov	code=RUSGOV	role=Defence Minister	of=RUS	from=2007	to=2012	gender=m
Sergei Shoigu | Sergey Shoigu	code=RUSGOV	role=Defence Minister	of=RUS	from=2012	to=2024	gender=m
Andrei Belousov | Andrey Belousov	code=RUSGOV	role=Defence Minister	of=RUS	from=2024	gender=m
Dmitry Peskov | Dmitri Peskov	code=RUSGOV	role=official	of=RUS	from=2012	gender=m
Nikolai Patrushev	code=RUSGOV	role=official	of=RUS	from=2008	gender=m
Ramzan Kadyrov	code=RUSGOV	role=official	of=RUS	from=2007	gender=m
Yuri Ushakov	code=RUSGOV	role=official	of=RUS	from=2012	gender=m
Kirill Dmitriev	code=RUSGOV	role=official	of=RUS	from=2011	gender=m
Alexander Bortnikov	code=RUSGOV	role=official	of=RUS	from=2008	gender=m
Sergei Naryshkin	code=RUSGOV	role=official	of=RUS	from=2016	gender=m
Vyacheslav Volodin	code=RUSGOV	role=official	of=RUS	from=2016	gender=m
Igor Konashenkov	code=RUSGOV	role=official	of=RUS	from=2011	gender=m
Akhmad Kadyrov	code=RUSGOV	role=official	of=RUS	from=2000	to=2004	gender=m
Valery Gerasimov	code=RUSMIL	role=general	of=RUS	from=2012	gender=m
Sergei Surovikin | Sergey Surovikin	code=RUSMIL	role=general	of=RUS	from=2017	to=2023	gender=m
Alexander Lebed	code=RUSMIL	role=general	of=RUS	from=1992	to=1998	gender=m
Yevgeny Prigozhin	code=RUSREB	role=rebel leader	of=RUS	from=2014	to=2023	gender=m
Dzhokhar Dudayev	code=RUSREB	role=rebel leader	of=RUS	from=1991	to=1996	gender=m
Aslan Maskhadov	code=RUSREB	role=rebel leader	of=RUS	from=1997	to=2005	gender=m
Shamil Basayev	code=RUSREB	role=rebel leader	of=RUS	from=1991	to=2006	gender=m
Doku Umarov	code=RUSREB	role=rebel leader	of=RUS	from=2006	to=2013	gender=m
Alexei Navalny | Alexey Navalny	code=RUSOPP	role=opposition leader	of=RUS	from=2011	to=2024	gender=m
Boris Nemtsov	code=RUSOPP	role=opposition leader	of=RUS	from=1999	to=2015	gender=m
Mikhail Khodorkovsky	code=RUSOPP	role=opposition leader	of=RUS	from=2003	gender=m
Garry Kasparov	code=RUSOPP	role=opposition leader	of=RUS	from=2005	gender=m
Vladimir Kara-Murza	code=RUSOPP	role=opposition leader	of=RUS	from=2012	gender=m
Ilya Yashin	code=RUSOPP	role=opposition leader	of=RUS	from=2012	gender=m
Vladimir Zhirinovsky	code=RUSOPP	role=opposition leader	of=RUS	from=1991	to=2022	gender=m
Gennady Zyuganov	code=RUSOPP	role=opposition leader	of=RUS	from=1993	gender=m
Yulia Navalnaya	code=RUSOPP	role=opposition leader	of=RUS	from=2024	gender=f
Grigory Yavlinsky	code=RUSOPP	role=opposition leader	of=RUS	from=1993	gender=m
Leonid Kravchuk	code=UKRGOV	role=President	of=UKR	from=1991	to=1994	gender=m
Leonid Kuchma	code=UKRGOV	role=President	of=UKR	from=1994	to=2005	gender=m
Viktor Yushchenko	code=UKRGOV	role=President	of=UKR	from=2005	to=2010	gender=m
Viktor Yanukovych | Viktor Yanukovich	code=UKRGOV	role=President	of=UKR	from=2010	to=2014	gender=m
Petro Poroshenko	code=UKRGOV	role=President	of=UKR	from=2014	to=2019	gender=m
Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Vladimir Zelensky	code=UKRGOV	role=President	of=UKR	from=2019	gender=m
Oleksandr Turchynov	code=UKRGOV	role=President	of=UKR	from=2014	to=2014	gender=m
Yulia Tymoshenko	code=UKRGOV	role=Prime Minister	of=UKR	from=2005	to=2010	gender=f
Arseniy Yatsenyuk | Arseny Yatseniuk	code=UKRGOV	role=Prime Minister	of=UKR	from=2014	to=2016	gender=m
Volodymyr Groysman	code=UKRGOV	role=Prime Minister	of=UKR	from=2016	to=2019	gender=m
Denys Shmyhal	code=UKRGOV	role=Prime Minister	of=UKR	from=2020	to=2025	gender=m
Yulia Svyrydenko	code=UKRGOV	role=Prime Minister	of=UKR	from=2025	gender=f
Mykola Azarov	code=UKRGOV	role=Prime Minister	of=UKR	from=2010	to=2014	gender=m
Dmytro Kuleba	code=UKRGOV	role=Foreign Minister	of=UKR	from=2020	to=2024	gender=m
Andrii Sybiha	code=UKRGOV	role=Foreign Minister	of=UKR	from=2024	gender=m
Pavlo Klimkin	code=UKRGOV	role=Foreign Minister	of=UKR	from=2014	to=2019	gender=m
Oleksii Reznikov	code=UKRGOV	role=Foreign Minister	of=UKR	from=2021	to=2023	gender=m
Rustem Umerov	code=UKRGOV	role=Foreign Minister	of=UKR	from=2023	gender=m
Andriy Yermak | Andrii Yermak	code=UKRGOV	role=Foreign Minister	of=UKR	from=2020	gender=m
Mykhailo Podolyak	code=UKRGOV	role=Foreign Minister	of=UKR	from=2020	gender=m
Vitali Klitschko	code=UKRGOV	role=Foreign Minister	of=UKR	from=2014	gender=m
Valerii Zaluzhnyi | Valery Zaluzhny | Valeriy Zaluzhny	code=UKRMIL	role=general	of=UKR	from=2021	to=2024	gender=m
Oleksandr Syrskyi | Oleksandr Syrsky	code=UKRMIL	role=general	of=UKR	from=2024	gender=m
Kyrylo Budanov	code=UKRMIL	role=general	of=UKR	from=2020	gender=m
Vasyl Malyuk	code=UKRMIL	role=general	of=UKR	from=2023	gender=m
Alexander Lukashenko | Aleksandr Lukashenko	code=BLRGOV	role=President	of=BLR	from=1994	gender=m
Stanislav Shushkevich	code=BLRGOV	role=President	of=BLR	from=1991	to=1994	gender=m
Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya	code=BLROPP	role=opposition leader	of=BLR	from=2020	gender=f
Maria Kolesnikova | Maryia Kalesnikava	code=BLROPP	role=opposition leader	of=BLR	from=2020	gender=f
Ales Bialiatski	code=BLROPP	role=opposition leader	of=BLR	from=1996	gender=m
Maia Sandu	code=MDAGOV	role=President	of=MDA	from=2020	gender=f
Igor Dodon	code=MDAGOV	role=President	of=MDA	from=2016	to=2020	gender=m
Vladimir Voronin	code=MDAGOV	role=President	of=MDA	from=2001	to=2009	gender=m
Petru Lucinschi	code=MDAGOV	role=President	of=MDA	from=1997	to=2001	gender=m
Mircea Snegur	code=MDAGOV	role=President	of=MDA	from=1990	to=1997	gender=m
Dorin Recean	code=MDAGOV	role=President	of=MDA	from=2023	to=2025	gender=m
Zviad Gamsakhurdia	code=GEOGOV	role=President	of=GEO	from=1991	to=1992	gender=m
Mikheil Saakashvili | Mikhail Saakashvili	code=GEOGOV	role=President	of=GEO	from=2004	to=2013	gender=m
Giorgi Margvelashvili	code=GEOGOV	role=President	of=GEO	from=2013	to=2018	gender=m
Salome Zourabichvili	code=GEOGOV	role=President	of=GEO	from=2018	to=2024	gender=f
Irakli Kobakhidze	code=GEOGOV	role=President	of=GEO	from=2024	gender=m
Bidzina Ivanishvili	code=GEOGOV	role=President	of=GEO	from=2012	to=2013	gender=m
Irakli Garibashvili	code=GEOGOV	role=President	of=GEO	from=2013	to=2024	gender=m
Mikheil Kavelashvili	code=GEOGOV	role=President	of=GEO	from=2024	gender=m
Levon Ter-Petrosyan | Levon Ter-Petrosian	code=ARMGOV	role=Prime Minister	of=ARM	from=1991	to=1998	gender=m
Robert Kocharyan | Robert Kocharian	code=ARMGOV	role=Prime Minister	of=ARM	from=1998	to=2008	gender=m
Serzh Sargsyan | Serge Sarkisian	code=ARMGOV	role=Prime Minister	of=ARM	from=2008	to=2018	gender=m
Nikol Pashinyan	code=ARMGOV	role=Prime Minister	of=ARM	from=2018	gender=m
Ararat Mirzoyan	code=ARMGOV	role=Prime Minister	of=ARM	from=2021	gender=m
Heydar Aliyev | Haidar Aliyev | Geidar Aliev	code=AZEGOV	role=President	of=AZE	from=1993	to=2003	gender=m
Ilham Aliyev	code=AZEGOV	role=President	of=AZE	from=2003	gender=m
Abulfaz Elchibey	code=AZEGOV	role=President	of=AZE	from=1992	to=1993	gender=m
Jeyhun Bayramov	code=AZEGOV	role=President	of=AZE	from=2020	gender=m
Nursultan Nazarbayev	code=KAZGOV	role=President	of=KAZ	from=1990	to=2019	gender=m
Kassym-Jomart Tokayev | Kassym-Zhomart Tokayev	code=KAZGOV	role=President	of=KAZ	from=2019	gender=m
Askar Akayev	code=KGZGOV	role=President	of=KGZ	from=1990	to=2005	gender=m
Kurmanbek Bakiyev	code=KGZGOV	role=President	of=KGZ	from=2005	to=2010	gender=m
Roza Otunbayeva	code=KGZGOV	role=President	of=KGZ	from=2010	to=2011	gender=f
Almazbek Atambayev	code=KGZGOV	role=President	of=KGZ	from=2011	to=2017	gender=m
Sooronbay Jeenbekov	code=KGZGOV	role=President	of=KGZ	from=2017	to=2020	gender=m
Sadyr Japarov	code=KGZGOV	role=President	of=KGZ	from=2020	gender=m
Emomali Rahmon | Imomali Rakhmonov | Emomali Rakhmon	code=TJKGOV	role=President	of=TJK	from=1992	gender=m
Saparmurat Niyazov | Saparmurad Niyazov	code=TKMGOV	role=President	of=TKM	from=1990	to=2006	gender=m
Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov	code=TKMGOV	role=President	of=TKM	from=2006	to=2022	gender=m
Serdar Berdimuhamedov | Serdar Berdymukhamedov	code=TKMGOV	role=President	of=TKM	from=2022	gender=m
Islam Karimov	code=UZBGOV	role=President	of=UZB	from=1990	to=2016	gender=m
Shavkat Mirziyoyev	code=UZBGOV	role=President	of=UZB	from=2016	gender=m
Turgut Ozal | Turgut Özal	code=TURGOV	role=President	of=TUR	from=1989	to=1993	gender=m
Suleyman Demirel | Süleyman Demirel	code=TURGOV	role=President	of=TUR	from=1993	to=2000	gender=m
Ahmet Necdet Sezer	code=TURGOV	role=President	of=TUR	from=2000	to=2007	gender=m
Abdullah Gul | Abdullah Gül	code=TURGOV	role=President	of=TUR	from=2007	to=2014	gender=m
Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Tayyip Erdogan	code=TURGOV	role=President	of=TUR	from=2003	gender=m
Tansu Ciller | Tansu Çiller	code=TURGOV	role=Prime Minister	of=TUR	from=1993	to=1996	gender=f
Mesut Yilmaz	code=TURGOV	role=Prime Minister	of=TUR	from=1991	to=1999	gender=m
Necmettin Erbakan	code=TURGOV	role=Prime Minister	of=TUR	from=1996	to=1997	gender=m
Bulent Ecevit | Bülent Ecevit	code=TURGOV	role=Prime Minister	of=TUR	from=1999	to=2002	gender=m
Ahmet Davutoglu | Ahmet Davutoğlu	code=TURGOV	role=Prime Minister	of=TUR	from=2009	to=2016	gender=m
Binali Yildirim	code=TURGOV	role=Prime Minister	of=TUR	from=2016	to=2018	gender=m
Hakan Fidan	code=TURGOV	role=Foreign Minister	of=TUR	from=2010	gender=m
Mevlut Cavusoglu | Mevlüt Çavuşoğlu	code=TURGOV	role=Foreign Minister	of=TUR	from=2014	to=2023	gender=m
Ali Babacan	code=TURGOV	role=Foreign Minister	of=TUR	from=2007	to=2009	gender=m
Ismail Cem	code=TURGOV	role=Foreign Minister	of=TUR	from=1997	to=2002	gender=m
Hulusi Akar	code=TURGOV	role=Foreign Minister	of=TUR	from=2018	to=2023	gender=m
Yasar Guler | Yaşar Güler	code=TURGOV	role=Foreign Minister	of=TUR	from=2023	gender=m
Ibrahim Kalin | İbrahim Kalın	code=TURGOV	role=Foreign Minister	of=TUR	from=2014	gender=m
Suleyman Soylu	code=TURGOV	role=Foreign Minister	of=TUR	from=2016	to=2023	gender=m
Ali Yerlikaya	code=TURGOV	role=Foreign Minister	of=TUR	from=2023	gender=m
Cevdet Yilmaz	code=TURGOV	role=Foreign Minister	of=TUR	from=2023	gender=m
Fahrettin Altun	code=TURGOV	role=Foreign Minister	of=TUR	from=2018	to=2025	gender=m
Kemal Kilicdaroglu | Kemal Kılıçdaroğlu	code=TUROPP	role=opposition leader	of=TUR	from=2010	to=2023	gender=m
Ekrem Imamoglu | Ekrem İmamoğlu	code=TUROPP	role=opposition leader	of=TUR	from=2019	gender=m
Selahattin Demirtas | Selahattin Demirtaş	code=TUROPP	role=opposition leader	of=TUR	from=2014	gender=m
Ozgur Ozel | Özgür Özel	code=TUROPP	role=opposition leader	of=TUR	from=2023	gender=m
Fethullah Gulen | Fethullah Gülen	code=TUROPP	role=opposition leader	of=TUR	from=1990	to=2024	gender=m
Devlet Bahceli | Devlet Bahçeli	code=TUROPP	role=opposition leader	of=TUR	from=1997	gender=m
Deniz Baykal	code=TUROPP	role=opposition leader	of=TUR	from=1992	to=2010	gender=m
Osman Kavala	code=TUROPP	role=opposition leader	of=TUR	from=2017	gender=m
Abdullah Ocalan | Abdullah Öcalan	code=TURREB	role=rebel leader	of=TUR	from=1978	gender=m
Yitzhak Shamir	code=ISRGOV	role=Prime Minister	of=ISR	from=1986	to=1992	gender=m
Yitzhak Rabin	code=ISRGOV	role=Prime Minister	of=ISR	from=1992	to=1995	gender=m
Shimon Peres	code=ISRGOV	role=Prime Minister	of=ISR	from=1984	to=1996	gender=m
Benjamin Netanyahu | Binyamin Netanyahu | Bibi Netanyahu	code=ISRGOV	role=Prime Minister	of=ISR	from=1996	gender=m
Ehud Barak	code=ISRGOV	role=Prime Minister	of=ISR	from=1999	to=2013	gender=m
Ariel Sharon	code=ISRGOV	role=Prime Minister	of=ISR	from=2001	to=2006	gender=m
Ehud Olmert	code=ISRGOV	role=Prime Minister	of=ISR	from=2006	to=2009	gender=m
Naftali Bennett	code=ISRGOV	role=Prime Minister	of=ISR	from=2021	to=2022	gender=m
Yair Lapid	code=ISRGOV	role=Prime Minister	of=ISR	from=2022	to=2022	gender=m
Golda Meir	code=ISRGOV	role=Prime Minister	of=ISR	from=1969	to=1974	gender=f
Menachem Begin	code=ISRGOV	role=Prime Minister	of=ISR	from=1977	to=1983	gender=m
David Ben-Gurion | David Ben Gurion	code=ISRGOV	role=Prime Minister	of=ISR	from=1948	to=1963	gender=m
Ezer Weizman	code=ISRGOV	role=President	of=ISR	from=1993	to=2000	gender=m
Moshe Katsav	code=ISRGOV	role=President	of=ISR	from=2000	to=2007	gender=m
Reuven Rivlin	code=ISRGOV	role=President	of=ISR	from=2014	to=2021	gender=m
Isaac Herzog	code=ISRGOV	role=President	of=ISR	from=2021	gender=m
Chaim Herzog	code=ISRGOV	role=President	of=ISR	from=1983	to=1993	gender=m
David Levy	code=ISRGOV	role=Foreign Minister	of=ISR	from=1990	to=2000	gender=m
Silvan Shalom	code=ISRGOV	role=Foreign Minister	of=ISR	from=2003	to=2006	gender=m
Tzipi Livni	code=ISRGOV	role=Foreign Minister	of=ISR	from=2006	to=2009	gender=f
Avigdor Lieberman	code=ISRGOV	role=Foreign Minister	of=ISR	from=2009	to=2015	gender=m
Gabi Ashkenazi	code=ISRGOV	role=Foreign Minister	of=ISR	from=2020	to=2021	gender=m
Eli Cohen	code=ISRGOV	role=Foreign Minister	of=ISR	from=2023	to=2023	gender=m
Israel Katz | Yisrael Katz	code=ISRGOV	role=Foreign Minister	of=ISR	from=2019	gender=m
Gideon Saar | Gideon Sa'ar	code=ISRGOV	role=Foreign Minister	of=ISR	from=2024	gender=m
Moshe Arens	code=ISRGOV	role=Defence Minister	of=ISR	from=1990	to=1999	gender=m
Shaul Mofaz	code=ISRGOV	role=Defence Minister	of=ISR	from=2002	to=2006	gender=m
Amir Peretz	code=ISRGOV	role=Defence Minister	of=ISR	from=2006	to=2007	gender=m
Moshe Yaalon | Moshe Ya'alon	code=ISRGOV	role=Defence Minister	of=ISR	from=2013	to=2016	gender=m
Benny Gantz	code=ISRGOV	role=Defence Minister	of=ISR	from=2020	to=2022	gender=m
Yoav Gallant	code=ISRGOV	role=Defence Minister	of=ISR	from=2022	to=2024	gender=m
Yitzhak Mordechai	code=ISRGOV	role=Defence Minister	of=ISR	from=1996	to=1999	gender=m
Itamar Ben-Gvir | Itamar Ben Gvir	code=ISRGOV	role=Defence Minister	of=ISR	from=2022	gender=m
Bezalel Smotrich	code=ISRGOV	role=Defence Minister	of=ISR	from=2022	gender=m
Ron Dermer	code=ISRGOV	role=Defence Minister	of=ISR	from=2013	gender=m
Herzi Halevi	code=ISRMIL	role=general	of=ISR	from=2023	to=2025	gender=m
Daniel Hagari	code=ISRMIL	role=general	of=ISR	from=2023	to=2025	gender=m
Aviv Kochavi	code=ISRMIL	role=general	of=ISR	from=2019	to=2023	gender=m
Gadi Eisenkot	code=ISRMIL	role=general	of=ISR	from=2015	to=2019	gender=m
Dan Halutz	code=ISRMIL	role=general	of=ISR	from=2005	to=2007	gender=m
Eyal Zamir	code=ISRMIL	role=general	of=ISR	from=2025	gender=m
Avichay Adraee	code=ISRMIL	role=general	of=ISR	from=2005	gender=m
Yasser Arafat | Yasir Arafat	code=PSEGOV	role=President	of=PSE	from=1969	to=2004	gender=m
Mahmoud Abbas | Abu Mazen	code=PSEGOV	role=President	of=PSE	from=2003	gender=m
Ahmed Qurei | Ahmed Qureia | Abu Ala	code=PSEGOV	role=President	of=PSE	from=2003	to=2006	gender=m
Salam Fayyad	code=PSEGOV	role=President	of=PSE	from=2007	to=2013	gender=m
Mohammad Shtayyeh | Mohammed Shtayyeh	code=PSEGOV	role=President	of=PSE	from=2019	to=2024	gender=m
Mohammad Mustafa	code=PSEGOV	role=President	of=PSE	from=2024	gender=m
Saeb Erekat	code=PSEGOV	role=President	of=PSE	from=1995	to=2020	gender=m
Hanan Ashrawi	code=PSEGOV	role=President	of=PSE	from=1991	gender=f
Marwan Barghouti	code=PSEGOV	role=President	of=PSE	from=1994	gender=m
Mohammed Dahlan | Mohammad Dahlan	code=PSEGOV	role=President	of=PSE	from=1994	gender=m
Nabil Shaath	code=PSEGOV	role=President	of=PSE	from=1994	gender=m
Nabil Abu Rudeineh | Nabil Abu Rdeneh	code=PSEGOV	role=President	of=PSE	from=1995	gender=m
Hussein al-Sheikh	code=PSEGOV	role=President	of=PSE	from=2022	gender=m
Riyad al-Maliki	code=PSEGOV	role=President	of=PSE	from=2007	to=2024	gender=m
Riyad Mansour	code=PSEGOV	role=President	of=PSE	from=2005	gender=m
Faisal Husseini	code=PSEGOV	role=President	of=PSE	from=1991	to=2001	gender=m
Jibril Rajoub	code=PSEGOV	role=President	of=PSE	from=1994	gender=m
Ismail Haniyeh | Ismail Haniya	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2006	to=2024	gender=m
Khaled Meshaal | Khaled Mashal | Khalid Meshaal | Khaled Mashaal	code=PSEREBHAM	role=Hamas leader	of=PSE	from=1996	gender=m
Yahya Sinwar | Yahya al-Sinwar	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2017	to=2024	gender=m
Mohammed Deif | Mohammed al-Deif	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2002	to=2024	gender=m
Ahmed Yassin | Sheikh Ahmed Yassin	code=PSEREBHAM	role=Hamas leader	of=PSE	from=1987	to=2004	gender=m
Abdel Aziz Rantisi | Abdel Aziz al-Rantissi	code=PSEREBHAM	role=Hamas leader	of=PSE	from=1987	to=2004	gender=m
Saleh al-Arouri | Saleh Arouri	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2010	to=2024	gender=m
Khalil al-Hayya | Khalil al-Hayyeh	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2017	gender=m
Osama Hamdan	code=PSEREBHAM	role=Hamas leader	of=PSE	from=1998	gender=m
Mousa Abu Marzouk | Moussa Abu Marzouk	code=PSEREBHAM	role=Hamas leader	of=PSE	from=1992	gender=m
Sami Abu Zuhri	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2004	gender=m
Abu Obeida | Abu Ubaida	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2006	to=2025	gender=m
Mahmoud al-Zahar | Mahmoud Zahar	code=PSEREBHAM	role=Hamas leader	of=PSE	from=1990	gender=m
Marwan Issa	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2012	to=2024	gender=m
Izzat al-Rishq	code=PSEREBHAM	role=Hamas leader	of=PSE	from=1992	gender=m
Basem Naim	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2006	gender=m
Taher al-Nono	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2006	gender=m
Mohammed Sinwar	code=PSEREBHAM	role=Hamas leader	of=PSE	from=2024	to=2025	gender=m
George Habash	code=PSEREB	role=militant leader	of=PSE	from=1967	to=2000	gender=m
Abu Nidal	code=PSEREB	role=militant leader	of=PSE	from=1974	to=2002	gender=m
Ziad al-Nakhalah | Ziyad al-Nakhalah	code=PSEREB	role=militant leader	of=PSE	from=2018	gender=m
Ramadan Shallah	code=PSEREB	role=militant leader	of=PSE	from=1995	to=2018	gender=m
Nayef Hawatmeh	code=PSEREB	role=militant leader	of=PSE	from=1969	gender=m
Ahmed Jibril	code=PSEREB	role=militant leader	of=PSE	from=1968	to=2021	gender=m
Abu Abbas	code=PSEREB	role=militant leader	of=PSE	from=1977	to=2004	gender=m
Elias Hrawi	code=LBNGOV	role=President	of=LBN	from=1989	to=1998	gender=m
Emile Lahoud	code=LBNGOV	role=President	of=LBN	from=1998	to=2007	gender=m
Michel Suleiman | Michel Sleiman	code=LBNGOV	role=President	of=LBN	from=2008	to=2014	gender=m
Michel Aoun	code=LBNGOV	role=President	of=LBN	from=2016	to=2022	gender=m
Joseph Aoun	code=LBNGOV	role=President	of=LBN	from=2025	gender=m
Rafik Hariri | Rafiq Hariri | Rafik al-Hariri | Rafic Hariri	code=LBNGOV	role=Prime Minister	of=LBN	from=1992	to=2004	gender=m
Fouad Siniora | Fuad Siniora	code=LBNGOV	role=Prime Minister	of=LBN	from=2005	to=2009	gender=m
Saad Hariri | Saad al-Hariri	code=LBNGOV	role=Prime Minister	of=LBN	from=2009	to=2020	gender=m
Najib Mikati	code=LBNGOV	role=Prime Minister	of=LBN	from=2005	to=2025	gender=m
Tammam Salam	code=LBNGOV	role=Prime Minister	of=LBN	from=2014	to=2016	gender=m
Hassan Diab	code=LBNGOV	role=Prime Minister	of=LBN	from=2020	to=2021	gender=m
Nawaf Salam	code=LBNGOV	role=Prime Minister	of=LBN	from=2025	gender=m
Selim al-Hoss | Salim Hoss	code=LBNGOV	role=Prime Minister	of=LBN	from=1987	to=2000	gender=m
Omar Karami	code=LBNGOV	role=Prime Minister	of=LBN	from=1990	to=2005	gender=m
Nabih Berri	code=LBNGOV	role=Prime Minister	of=LBN	from=1992	gender=m
Walid Jumblatt | Walid Junblatt	code=LBNGOV	role=Prime Minister	of=LBN	from=1977	gender=m
Samir Geagea	code=LBNGOV	role=Prime Minister	of=LBN	from=1986	gender=m
Gebran Bassil	code=LBNGOV	role=Prime Minister	of=LBN	from=2008	gender=m
Bashir Gemayel	code=LBNGOV	role=Prime Minister	of=LBN	from=1982	to=1982	gender=m
Amin Gemayel	code=LBNGOV	role=Prime Minister	of=LBN	from=1982	to=1988	gender=m
Hassan Nasrallah | Sheikh Hassan Nasrallah | Hasan Nasrallah	code=LBNREBHEZ	role=Hezbollah leader	of=LBN	from=1992	to=2024	gender=m
Naim Qassem | Naim Kassem	code=LBNREBHEZ	role=Hezbollah leader	of=LBN	from=1991	gender=m
Abbas Musawi | Abbas al-Musawi	code=LBNREBHEZ	role=Hezbollah leader	of=LBN	from=1991	to=1992	gender=m
Imad Mughniyeh | Imad Mughniyah	code=LBNREBHEZ	role=Hezbollah leader	of=LBN	from=1983	to=2008	gender=m
Hashem Safieddine	code=LBNREBHEZ	role=Hezbollah leader	of=LBN	from=2001	to=2024	gender=m
Fuad Shukr	code=LBNREBHEZ	role=Hezbollah leader	of=LBN	from=1985	to=2024	gender=m
Ibrahim Aqil	code=LBNREBHEZ	role=Hezbollah leader	of=LBN	from=1985	to=2024	gender=m
Wafiq Safa	code=LBNREBHEZ	role=Hezbollah leader	of=LBN	from=1987	gender=m
Hafez al-Assad | Hafez Assad	code=SYRGOV	role=President	of=SYR	from=1971	to=2000	gender=m
Bashar al-Assad | Bashar Assad | Bashar al Assad	code=SYRGOV	role=President	of=SYR	from=2000	to=2024	gender=m
Ahmed al-Sharaa | Ahmad al-Sharaa | Abu Mohammed al-Golani | Abu Mohammad al-Jolani | Abu Mohammed al-Jolani	code=SYRGOV	role=President	of=SYR	from=2017	gender=m
Farouk al-Sharaa | Farouq al-Sharaa	code=SYRGOV	role=President	of=SYR	from=1984	to=2014	gender=m
Walid al-Moallem | Walid Muallem	code=SYRGOV	role=President	of=SYR	from=2006	to=2020	gender=m
Faisal Mekdad | Faisal Mikdad	code=SYRGOV	role=President	of=SYR	from=2020	to=2024	gender=m
Bashar Jaafari | Bashar al-Ja'afari	code=SYRGOV	role=President	of=SYR	from=2006	to=2024	gender=m
Asaad al-Shaibani | Asaad al-Shibani	code=SYRGOV	role=President	of=SYR	from=2024	gender=m
Murhaf Abu Qasra	code=SYRGOV	role=President	of=SYR	from=2024	gender=m
Maher al-Assad	code=SYRGOV	role=President	of=SYR	from=2000	to=2024	gender=m
Abdul Halim Khaddam	code=SYRGOV	role=President	of=SYR	from=1984	to=2005	gender=m
Mazloum Abdi | Mazlum Abdi | Mazloum Kobani	code=SYRREBKRD	role=SDF commander	of=SYR	from=2015	gender=m
Salih Muslim	code=SYRREBKRD	role=SDF commander	of=SYR	from=2010	gender=m
Saddam Hussein | Saddam	code=IRQGOV	role=President	of=IRQ	from=1979	to=2003	gender=m
Jalal Talabani	code=IRQGOV	role=President	of=IRQ	from=2005	to=2014	gender=m
Fuad Masum | Fouad Massoum	code=IRQGOV	role=President	of=IRQ	from=2014	to=2018	gender=m
Barham Salih	code=IRQGOV	role=President	of=IRQ	from=2018	to=2022	gender=m
Abdul Latif Rashid | Abdullatif Rashid	code=IRQGOV	role=President	of=IRQ	from=2022	gender=m
Ghazi al-Yawer	code=IRQGOV	role=President	of=IRQ	from=2004	to=2005	gender=m
Ayad Allawi | Iyad Allawi	code=IRQGOV	role=Prime Minister	of=IRQ	from=2004	to=2005	gender=m
Ibrahim al-Jaafari | Ibrahim Jaafari	code=IRQGOV	role=Prime Minister	of=IRQ	from=2005	to=2006	gender=m
Nouri al-Maliki | Nuri al-Maliki	code=IRQGOV	role=Prime Minister	of=IRQ	from=2006	to=2014	gender=m
Haider al-Abadi | Haidar al-Abadi	code=IRQGOV	role=Prime Minister	of=IRQ	from=2014	to=2018	gender=m
Adel Abdul Mahdi | Adil Abdul-Mahdi	code=IRQGOV	role=Prime Minister	of=IRQ	from=2018	to=2020	gender=m
Mustafa al-Kadhimi | Mustafa Kadhimi	code=IRQGOV	role=Prime Minister	of=IRQ	from=2020	to=2022	gender=m
Mohammed Shia al-Sudani | Mohammed al-Sudani	code=IRQGOV	role=Prime Minister	of=IRQ	from=2022	gender=m
Tariq Aziz | Tareq Aziz	code=IRQGOV	role=Foreign Minister	of=IRQ	from=1983	to=2003	gender=m
Hoshyar Zebari	code=IRQGOV	role=Foreign Minister	of=IRQ	from=2003	to=2014	gender=m
Fuad Hussein	code=IRQGOV	role=Foreign Minister	of=IRQ	from=2020	gender=m
Naji Sabri	code=IRQGOV	role=Foreign Minister	of=IRQ	from=2001	to=2003	gender=m
Mohammed Saeed al-Sahaf	code=IRQGOV	role=Foreign Minister	of=IRQ	from=1992	to=2003	gender=m
Paul Bremer | L. Paul Bremer	code=IRQGOV	role=Foreign Minister	of=IRQ	from=2003	to=2004	gender=m
Ahmad Chalabi | Ahmed Chalabi	code=IRQGOV	role=Foreign Minister	of=IRQ	from=1992	to=2015	gender=m
Masoud Barzani | Massoud Barzani	code=IRQGOV	role=Foreign Minister	of=IRQ	from=1979	gender=m
Nechirvan Barzani	code=IRQGOV	role=Foreign Minister	of=IRQ	from=2006	gender=m
Masrour Barzani	code=IRQGOV	role=Foreign Minister	of=IRQ	from=2019	gender=m
Mohammed al-Halbousi	code=IRQGOV	role=Foreign Minister	of=IRQ	from=2018	to=2023	gender=m
Uday Hussein	code=IRQGOV	role=Foreign Minister	of=IRQ	from=1990	to=2003	gender=m
Qusay Hussein	code=IRQGOV	role=Foreign Minister	of=IRQ	from=1990	to=2003	gender=m
Taha Yassin Ramadan	code=IRQGOV	role=Foreign Minister	of=IRQ	from=1991	to=2003	gender=m
Muqtada al-Sadr | Moqtada al-Sadr | Moqtada Sadr | Muqtada Sadr	code=IRQREL	role=cleric	of=IRQ	from=2003	gender=m
Ali al-Sistani | Ali Sistani	code=IRQREL	role=cleric	of=IRQ	from=1992	gender=m
Ammar al-Hakim	code=IRQREL	role=cleric	of=IRQ	from=2009	gender=m
Mohammed Baqir al-Hakim	code=IRQREL	role=cleric	of=IRQ	from=1982	to=2003	gender=m
Abdul Aziz al-Hakim	code=IRQREL	role=cleric	of=IRQ	from=2003	to=2009	gender=m
Qais al-Khazali	code=IRQREB	role=militia leader	of=IRQ	from=2006	gender=m
Abu Mahdi al-Muhandis	code=IRQREB	role=militia leader	of=IRQ	from=2007	to=2020	gender=m
Hadi al-Amiri | Hadi al-Ameri	code=IRQREB	role=militia leader	of=IRQ	from=2003	gender=m
Abu Musab al-Zarqawi | Abu Mussab al-Zarqawi	code=IRQREB	role=militia leader	of=IRQ	from=2003	to=2006	gender=m
Abu Bakr al-Baghdadi	code=IRQREB	role=militia leader	of=IRQ	from=2010	to=2019	gender=m
Izzat Ibrahim al-Douri	code=IRQREB	role=militia leader	of=IRQ	from=1991	to=2020	gender=m
Ali Khamenei | Ayatollah Ali Khamenei | Ayatollah Khamenei | Ali Hosseini Khamenei	code=IRNGOV	role=Supreme Leader	of=IRN	from=1989	gender=m
Ruhollah Khomeini | Ayatollah Khomeini | Ayatollah Ruhollah Khomeini	code=IRNGOV	role=Supreme Leader	of=IRN	from=1979	to=1989	gender=m
Akbar Hashemi Rafsanjani | Ali Akbar Hashemi Rafsanjani | Hashemi Rafsanjani	code=IRNGOV	role=President	of=IRN	from=1989	to=1997	gender=m
Mohammad Khatami | Mohammed Khatami	code=IRNGOV	role=President	of=IRN	from=1997	to=2005	gender=m
Mahmoud Ahmadinejad | Mahmud Ahmadinejad	code=IRNGOV	role=President	of=IRN	from=2005	to=2013	gender=m
Hassan Rouhani | Hassan Rohani | Hasan Rouhani	code=IRNGOV	role=President	of=IRN	from=2013	to=2021	gender=m
Ebrahim Raisi | Ebrahim Raissi	code=IRNGOV	role=President	of=IRN	from=2021	to=2024	gender=m
Masoud Pezeshkian	code=IRNGOV	role=President	of=IRN	from=2024	gender=m
Abolhassan Bani-Sadr	code=IRNGOV	role=President	of=IRN	from=1980	to=1981	gender=m
Ali Akbar Velayati	code=IRNGOV	role=Foreign Minister	of=IRN	from=1981	to=1997	gender=m
Kamal Kharazi | Kamal Kharrazi	code=IRNGOV	role=Foreign Minister	of=IRN	from=1997	to=2005	gender=m
Manouchehr Mottaki	code=IRNGOV	role=Foreign Minister	of=IRN	from=2005	to=2010	gender=m
Ali Akbar Salehi	code=IRNGOV	role=Foreign Minister	of=IRN	from=2010	to=2013	gender=m
Mohammad Javad Zarif | Javad Zarif | Mohammed Javad Zarif	code=IRNGOV	role=Foreign Minister	of=IRN	from=2013	to=2021	gender=m
Hossein Amir-Abdollahian | Hossein Amirabdollahian	code=IRNGOV	role=Foreign Minister	of=IRN	from=2021	to=2024	gender=m
Abbas Araghchi | Abbas Araqchi	code=IRNGOV	role=Foreign Minister	of=IRN	from=2024	gender=m
Ali Bagheri Kani | Ali Bagheri	code=IRNGOV	role=Foreign Minister	of=IRN	from=2021	to=2024	gender=m
Saeed Jalili | Said Jalili	code=IRNGOV	role=Foreign Minister	of=IRN	from=2007	to=2013	gender=m
Ali Larijani	code=IRNGOV	role=Foreign Minister	of=IRN	from=2005	gender=m
Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf	code=IRNGOV	role=Foreign Minister	of=IRN	from=2020	gender=m
Esmail Baghaei | Esmaeil Baghaei	code=IRNGOV	role=Foreign Minister	of=IRN	from=2024	gender=m
Nasser Kanaani	code=IRNGOV	role=Foreign Minister	of=IRN	from=2022	to=2024	gender=m
Ali Shamkhani	code=IRNGOV	role=Foreign Minister	of=IRN	from=2013	to=2023	gender=m
Mohammad Eslami	code=IRNGOV	role=Foreign Minister	of=IRN	from=2021	gender=m
Aziz Nasirzadeh	code=IRNGOV	role=Foreign Minister	of=IRN	from=2024	gender=m
Qassem Soleimani | Qasem Soleimani | Qassem Suleimani | Qasem Suleimani	code=IRNMIL	role=general	of=IRN	from=1998	to=2020	gender=m
Esmail Qaani | Esmail Ghaani	code=IRNMIL	role=general	of=IRN	from=2020	gender=m
Hossein Salami	code=IRNMIL	role=general	of=IRN	from=2019	to=2025	gender=m
Mohammad Bagheri | Mohammad Hossein Bagheri	code=IRNMIL	role=general	of=IRN	from=2016	to=2025	gender=m
Amir Ali Hajizadeh	code=IRNMIL	role=general	of=IRN	from=2009	to=2025	gender=m
Mohsen Rezaei | Mohsen Rezai	code=IRNMIL	role=general	of=IRN	from=1981	to=1997	gender=m
Mohammad Ali Jafari	code=IRNMIL	role=general	of=IRN	from=2007	to=2019	gender=m
Mohammad Pakpour	code=IRNMIL	role=general	of=IRN	from=2025	gender=m
Mir Hossein Mousavi | Mir-Hossein Mousavi	code=IRNOPP	role=opposition leader	of=IRN	from=2009	gender=m
Mehdi Karroubi | Mehdi Karoubi	code=IRNOPP	role=opposition leader	of=IRN	from=2009	gender=m
Reza Pahlavi	code=IRNOPP	role=opposition leader	of=IRN	from=1980	gender=m
Maryam Rajavi	code=IRNOPP	role=opposition leader	of=IRN	from=1993	gender=f
Massoud Rajavi	code=IRNOPP	role=opposition leader	of=IRN	from=1979	to=2003	gender=m
Shirin Ebadi	code=IRNOPP	role=opposition leader	of=IRN	from=2003	gender=f
Narges Mohammadi	code=IRNOPP	role=opposition leader	of=IRN	from=2009	gender=f
King Fahd	code=SAUGOV	role=King	of=SAU	from=1982	to=2005	gender=m
King Abdullah	code=SAUGOV	role=King	of=SAU	from=2005	to=2015	gender=m
King Salman | Salman bin Abdulaziz	code=SAUGOV	role=King	of=SAU	from=2015	gender=m
Mohammed bin Salman | Mohammad bin Salman | Crown Prince Mohammed bin Salman | MBS	code=SAUGOV	role=King	of=SAU	from=2015	gender=m
Mohammed bin Nayef	code=SAUGOV	role=King	of=SAU	from=2012	to=2017	gender=m
Saud al-Faisal | Prince Saud al-Faisal	code=SAUGOV	role=Foreign Minister	of=SAU	from=1975	to=2015	gender=m
Adel al-Jubeir	code=SAUGOV	role=Foreign Minister	of=SAU	from=2015	to=2018	gender=m
Faisal bin Farhan | Prince Faisal bin Farhan	code=SAUGOV	role=Foreign Minister	of=SAU	from=2019	gender=m
Khalid bin Salman | Prince Khalid bin Salman	code=SAUGOV	role=Foreign Minister	of=SAU	from=2017	gender=m
Bandar bin Sultan | Prince Bandar bin Sultan	code=SAUGOV	role=Foreign Minister	of=SAU	from=1983	to=2014	gender=m
Turki al-Faisal	code=SAUGOV	role=Foreign Minister	of=SAU	from=1979	to=2005	gender=m
Ali al-Naimi | Ali Naimi	code=SAUGOV	role=Foreign Minister	of=SAU	from=1995	to=2016	gender=m
Abdulaziz bin Salman	code=SAUGOV	role=Foreign Minister	of=SAU	from=2019	gender=m
Jamal Khashoggi	code=SAUGOV	role=Foreign Minister	of=SAU	from=1985	to=2018	gender=m
Zayed bin Sultan al-Nahyan | Sheikh Zayed	code=AREGOV	role=President	of=ARE	from=1971	to=2004	gender=m
Khalifa bin Zayed	code=AREGOV	role=President	of=ARE	from=2004	to=2022	gender=m
Mohammed bin Zayed | Mohamed bin Zayed | Sheikh Mohammed bin Zayed	code=AREGOV	role=President	of=ARE	from=2004	gender=m
Abdullah bin Zayed	code=AREGOV	role=President	of=ARE	from=2006	gender=m
Mohammed bin Rashid al-Maktoum | Sheikh Mohammed bin Rashid	code=AREGOV	role=President	of=ARE	from=2006	gender=m
Anwar Gargash	code=AREGOV	role=President	of=ARE	from=2008	gender=m
Hamad bin Khalifa al-Thani | Sheikh Hamad	code=QATGOV	role=Emir	of=QAT	from=1995	to=2013	gender=m
Tamim bin Hamad al-Thani | Sheikh Tamim bin Hamad al-Thani | Tamim bin Hamad Al Thani | Sheikh Tamim	code=QATGOV	role=Emir	of=QAT	from=2013	gender=m
Mohammed bin Abdulrahman al-Thani | Sheikh Mohammed bin Abdulrahman al-Thani | Mohammed bin Abdulrahman Al Thani	code=QATGOV	role=Emir	of=QAT	from=2016	gender=m
Hamad bin Jassim | Hamad bin Jassim al-Thani	code=QATGOV	role=Emir	of=QAT	from=1992	to=2013	gender=m
Majed al-Ansari | Majed al Ansari	code=QATGOV	role=Emir	of=QAT	from=2021	gender=m
Jaber al-Ahmad al-Sabah | Sheikh Jaber	code=KWTGOV	role=Emir	of=KWT	from=1977	to=2006	gender=m
Sabah al-Ahmad al-Sabah	code=KWTGOV	role=Emir	of=KWT	from=2006	to=2020	gender=m
Nawaf al-Ahmad al-Sabah	code=KWTGOV	role=Emir	of=KWT	from=2020	to=2023	gender=m
Mishal al-Ahmad al-Sabah	code=KWTGOV	role=Emir	of=KWT	from=2023	gender=m
Hamad bin Isa al-Khalifa | King Hamad	code=BHRGOV	role=King	of=BHR	from=1999	gender=m
Salman bin Hamad al-Khalifa	code=BHRGOV	role=King	of=BHR	from=1999	gender=m
Khalifa bin Salman al-Khalifa	code=BHRGOV	role=King	of=BHR	from=1971	to=2020	gender=m
Sultan Qaboos | Qaboos bin Said	code=OMNGOV	role=Sultan	of=OMN	from=1970	to=2020	gender=m
Haitham bin Tariq | Sultan Haitham	code=OMNGOV	role=Sultan	of=OMN	from=2020	gender=m
Badr Albusaidi | Badr al-Busaidi	code=OMNGOV	role=Sultan	of=OMN	from=2020	gender=m
Yusuf bin Alawi	code=OMNGOV	role=Sultan	of=OMN	from=1997	to=2020	gender=m
King Hussein | Hussein bin Talal	code=JORGOV	role=King	of=JOR	from=1952	to=1999	gender=m
King Abdullah II | Abdullah II	code=JORGOV	role=King	of=JOR	from=1999	gender=m
Ayman Safadi | Ayman al-Safadi	code=JORGOV	role=King	of=JOR	from=2017	gender=m
Bisher Khasawneh	code=JORGOV	role=King	of=JOR	from=2020	to=2024	gender=m
Jafar Hassan	code=JORGOV	role=King	of=JOR	from=2024	gender=m
Marwan Muasher	code=JORGOV	role=King	of=JOR	from=1996	to=2005	gender=m
Queen Rania	code=JORGOV	role=King	of=JOR	from=1999	gender=f
Gamal Abdel Nasser	code=EGYGOV	role=President	of=EGY	from=1954	to=1970	gender=m
Anwar Sadat | Anwar al-Sadat	code=EGYGOV	role=President	of=EGY	from=1970	to=1981	gender=m
Hosni Mubarak	code=EGYGOV	role=President	of=EGY	from=1981	to=2011	gender=m
Mohamed Morsi | Mohammed Morsi | Mohamed Mursi | Mohammed Mursi	code=EGYGOV	role=President	of=EGY	from=2012	to=2013	gender=m
Adly Mansour	code=EGYGOV	role=President	of=EGY	from=2013	to=2014	gender=m
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi | Abdel-Fattah el-Sissi | Abdel Fattah al-Sissi	code=EGYGOV	role=President	of=EGY	from=2013	gender=m
Hussein Tantawi | Mohamed Hussein Tantawi	code=EGYGOV	role=President	of=EGY	from=1991	to=2012	gender=m
Amr Moussa | Amr Mussa	code=EGYGOV	role=Foreign Minister	of=EGY	from=1991	to=2001	gender=m
Ahmed Maher	code=EGYGOV	role=Foreign Minister	of=EGY	from=2001	to=2004	gender=m
Ahmed Aboul Gheit | Ahmed Abul Gheit	code=EGYGOV	role=Foreign Minister	of=EGY	from=2004	gender=m
Nabil Fahmy	code=EGYGOV	role=Foreign Minister	of=EGY	from=2013	to=2014	gender=m
Sameh Shoukry | Sameh Shukri	code=EGYGOV	role=Foreign Minister	of=EGY	from=2014	to=2024	gender=m
Badr Abdelatty	code=EGYGOV	role=Foreign Minister	of=EGY	from=2024	gender=m
Omar Suleiman	code=EGYGOV	role=Foreign Minister	of=EGY	from=1993	to=2011	gender=m
Mohamed ElBaradei | Mohammed ElBaradei | Mohamed el-Baradei	code=EGYGOV	role=Foreign Minister	of=EGY	from=1997	to=2013	gender=m
Mostafa Madbouly	code=EGYGOV	role=Foreign Minister	of=EGY	from=2018	gender=m
Abbas Kamel	code=EGYGOV	role=Foreign Minister	of=EGY	from=2018	to=2024	gender=m
Omar Abdel-Rahman | Omar Abdel Rahman	code=EGYREB	role=Islamist leader	of=EGY	from=1985	to=2017	gender=m
Mohammed Badie | Mohamed Badie	code=EGYREB	role=Islamist leader	of=EGY	from=2010	gender=m
Khairat el-Shater	code=EGYREB	role=Islamist leader	of=EGY	from=1995	gender=m
Muammar Gaddafi | Moammar Gadhafi | Muammar Qaddafi | Moammar Kadafi | Muammar al-Gaddafi | Moamer Kadhafi | Muammar Gadhafi | Moammar Khadafy	code=LBYGOV	role=leader	of=LBY	from=1969	to=2011	gender=m
Saif al-Islam Gaddafi | Seif al-Islam Gadhafi | Saif al-Islam	code=LBYGOV	role=leader	of=LBY	from=1995	gender=m
Khalifa Haftar | Khalifa Hifter	code=LBYGOV	role=leader	of=LBY	from=2014	gender=m
Fayez al-Sarraj | Fayez Sarraj | Fayez Serraj	code=LBYGOV	role=leader	of=LBY	from=2016	to=2021	gender=m
Abdul Hamid Dbeibah | Abdulhamid Dbeibah | Abdul Hamid Dbeiba	code=LBYGOV	role=leader	of=LBY	from=2021	gender=m
Mustafa Abdul Jalil | Mustafa Abdel Jalil	code=LBYGOV	role=leader	of=LBY	from=2011	to=2012	gender=m
Aguila Saleh	code=LBYGOV	role=leader	of=LBY	from=2014	gender=m
Mohamed al-Menfi	code=LBYGOV	role=leader	of=LBY	from=2021	gender=m
Fathi Bashagha	code=LBYGOV	role=leader	of=LBY	from=2018	gender=m
Moussa Koussa | Musa Kusa	code=LBYGOV	role=leader	of=LBY	from=1994	to=2011	gender=m
Ali Zeidan	code=LBYGOV	role=leader	of=LBY	from=2012	to=2014	gender=m
Habib Bourguiba	code=TUNGOV	role=President	of=TUN	from=1957	to=1987	gender=m
Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali	code=TUNGOV	role=President	of=TUN	from=1987	to=2011	gender=m
Moncef Marzouki	code=TUNGOV	role=President	of=TUN	from=2011	to=2014	gender=m
Beji Caid Essebsi	code=TUNGOV	role=President	of=TUN	from=2014	to=2019	gender=m
Kais Saied	code=TUNGOV	role=President	of=TUN	from=2019	gender=m
Rached Ghannouchi	code=TUNGOV	role=President	of=TUN	from=1981	gender=m
Chadli Bendjedid	code=DZAGOV	role=President	of=DZA	from=1979	to=1992	gender=m
Liamine Zeroual	code=DZAGOV	role=President	of=DZA	from=1994	to=1999	gender=m
Mohamed Boudiaf	code=DZAGOV	role=President	of=DZA	from=1992	to=1992	gender=m
Abdelaziz Bouteflika	code=DZAGOV	role=President	of=DZA	from=1999	to=2019	gender=m
Abdelmadjid Tebboune	code=DZAGOV	role=President	of=DZA	from=2019	gender=m
Ahmed Gaid Salah	code=DZAGOV	role=President	of=DZA	from=2004	to=2019	gender=m
Ahmed Ouyahia	code=DZAGOV	role=President	of=DZA	from=1995	to=2019	gender=m
Ahmed Attaf	code=DZAGOV	role=President	of=DZA	from=2023	gender=m
Lakhdar Brahimi	code=DZAGOV	role=President	of=DZA	from=1991	to=2014	gender=m
Ramtane Lamamra	code=DZAGOV	role=President	of=DZA	from=2013	to=2023	gender=m
Abassi Madani	code=DZAGOV	role=President	of=DZA	from=1989	to=2019	gender=m
King Hassan II | Hassan II	code=MARGOV	role=King	of=MAR	from=1961	to=1999	gender=m
King Mohammed VI | Mohammed VI	code=MARGOV	role=King	of=MAR	from=1999	gender=m
Aziz Akhannouch	code=MARGOV	role=King	of=MAR	from=2021	gender=m
Nasser Bourita	code=MARGOV	role=King	of=MAR	from=2017	gender=m
Abdelilah Benkirane	code=MARGOV	role=King	of=MAR	from=2011	to=2017	gender=m
Mohamed Abdelaziz	code=ESHREB	role=Polisario leader	of=ESH	from=1976	to=2016	gender=m
Brahim Ghali	code=ESHREB	role=Polisario leader	of=ESH	from=2016	gender=m
Omar al-Bashir | Omar Hassan al-Bashir | Omar Bashir | Omar el-Bashir | Omar Hassan Ahmed al-Bashir	code=SDNGOV	role=President	of=SDN	from=1989	to=2019	gender=m
Abdel Fattah al-Burhan | Abdel-Fattah Burhan | Abdel Fattah Burhan	code=SDNGOV	role=President	of=SDN	from=2019	gender=m
Abdalla Hamdok | Abdallah Hamdok	code=SDNGOV	role=President	of=SDN	from=2019	to=2022	gender=m
Hassan al-Turabi | Hassan Turabi	code=SDNGOV	role=President	of=SDN	from=1989	to=2016	gender=m
Sadiq al-Mahdi | Sadeq al-Mahdi	code=SDNGOV	role=President	of=SDN	from=1986	to=2020	gender=m
Ali Osman Taha	code=SDNGOV	role=President	of=SDN	from=1995	to=2013	gender=m
Mustafa Osman Ismail	code=SDNGOV	role=President	of=SDN	from=1998	to=2005	gender=m
Mohamed Hamdan Dagalo | Mohammed Hamdan Dagalo | Hemedti | Hemeti	code=SDNREB	role=RSF commander	of=SDN	from=2013	gender=m
John Garang	code=SDNREB	role=RSF commander	of=SDN	from=1983	to=2005	gender=m
Minni Minnawi | Minni Arkou Minawi	code=SDNREB	role=RSF commander	of=SDN	from=2004	gender=m
Abdel Wahid al-Nur | Abdul Wahid al-Nur	code=SDNREB	role=RSF commander	of=SDN	from=2003	gender=m
Khalil Ibrahim	code=SDNREB	role=RSF commander	of=SDN	from=2003	to=2011	gender=m
Gibril Ibrahim	code=SDNREB	role=RSF commander	of=SDN	from=2012	gender=m
Abdelaziz al-Hilu	code=SDNREB	role=RSF commander	of=SDN	from=2011	gender=m
Malik Agar	code=SDNREB	role=RSF commander	of=SDN	from=2011	gender=m
Salva Kiir	code=SSDGOV	role=President	of=SSD	from=2005	gender=m
Riek Machar | Riek Mashar	code=SSDGOV	role=President	of=SSD	from=2005	gender=m
Ali Abdullah Saleh | Ali Abdallah Saleh	code=YEMGOV	role=President	of=YEM	from=1978	to=2012	gender=m
Abd-Rabbu Mansour Hadi | Abdrabbuh Mansour Hadi | Abdu Rabu Mansour Hadi | Abed Rabbo Mansour Hadi	code=YEMGOV	role=President	of=YEM	from=2012	to=2022	gender=m
Rashad al-Alimi	code=YEMGOV	role=President	of=YEM	from=2022	gender=m
Aidarous al-Zubaidi	code=YEMGOV	role=President	of=YEM	from=2017	gender=m
Ali Salem al-Beidh	code=YEMGOV	role=President	of=YEM	from=1990	to=1994	gender=m
Abdul-Malik al-Houthi | Abdul Malik al-Houthi | Abdulmalik al-Houthi | Abdel-Malek al-Houthi	code=YEMREBHOU	role=Houthi leader	of=YEM	from=2004	gender=m
Mohammed Abdul-Salam | Mohammed Abdulsalam | Mohammed Abdelsalam	code=YEMREBHOU	role=Houthi leader	of=YEM	from=2007	gender=m
Yahya Saree | Yahya Sarea | Yahya Saria	code=YEMREBHOU	role=Houthi leader	of=YEM	from=2018	gender=m
Mahdi al-Mashat	code=YEMREBHOU	role=Houthi leader	of=YEM	from=2018	gender=m
Mohammed Ali al-Houthi	code=YEMREBHOU	role=Houthi leader	of=YEM	from=2015	gender=m
Hussein al-Houthi	code=YEMREBHOU	role=Houthi leader	of=YEM	from=1992	to=2004	gender=m
Osama bin Laden | Usama bin Laden | Osama Bin Laden | Bin Laden	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=1988	to=2011	gender=m
Ayman al-Zawahiri | Ayman al-Zawahri	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=1988	to=2022	gender=m
Saif al-Adel	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=2001	gender=m
Khalid Sheikh Mohammed | Khaled Sheikh Mohammed	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=1996	to=2003	gender=m
Ramzi Yousef	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=1993	to=1995	gender=m
Mohamed Atta | Mohammed Atta	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=2001	to=2001	gender=m
Abu Zubaydah	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=1996	to=2002	gender=m
Anwar al-Awlaki | Anwar al-Aulaqi	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=2001	to=2011	gender=m
Carlos the Jackal	code=IMGMOSALQ	role=al-Qaeda leader	of=IMG	from=1973	to=1994	gender=m
Najibullah | Mohammad Najibullah	code=AFGGOV	role=President	of=AFG	from=1987	to=1992	gender=m
Burhanuddin Rabbani	code=AFGGOV	role=President	of=AFG	from=1992	to=2011	gender=m
Hamid Karzai	code=AFGGOV	role=President	of=AFG	from=2001	to=2014	gender=m
Ashraf Ghani	code=AFGGOV	role=President	of=AFG	from=2014	to=2021	gender=m
Abdullah Abdullah	code=AFGGOV	role=President	of=AFG	from=2001	to=2021	gender=m
Amrullah Saleh	code=AFGGOV	role=President	of=AFG	from=2004	to=2021	gender=m
Rangin Dadfar Spanta	code=AFGGOV	role=President	of=AFG	from=2006	to=2014	gender=m
Hanif Atmar	code=AFGGOV	role=President	of=AFG	from=2008	to=2021	gender=m
Hamdullah Mohib	code=AFGGOV	role=President	of=AFG	from=2018	to=2021	gender=m
Abdul Rashid Dostum | Rashid Dostum	code=AFGGOV	role=President	of=AFG	from=1992	gender=m
Ismail Khan	code=AFGGOV	role=President	of=AFG	from=1992	gender=m
Zahir Shah | Mohammed Zahir Shah	code=AFGGOV	role=President	of=AFG	from=1933	to=1973	gender=m
Atta Mohammad Noor	code=AFGGOV	role=President	of=AFG	from=2004	gender=m
Rahmatullah Nabil	code=AFGGOV	role=President	of=AFG	from=2010	to=2015	gender=m
Ahmad Massoud	code=AFGGOV	role=President	of=AFG	from=2021	gender=m
Ahmad Shah Massoud | Ahmed Shah Massoud | Ahmed Shah Masood	code=AFGGOV	role=President	of=AFG	from=1979	to=2001	gender=m
Gulbuddin Hekmatyar	code=AFGGOV	role=President	of=AFG	from=1975	gender=m
Mullah Omar | Mullah Mohammed Omar | Mohammed Omar | Mullah Mohammad Omar	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1994	to=2013	gender=m
Akhtar Mansour | Mullah Akhtar Mansour | Akhtar Mohammad Mansour	code=AFGREBTAL	role=Taliban leader	of=AFG	from=2013	to=2016	gender=m
Hibatullah Akhundzada | Haibatullah Akhundzada | Mullah Haibatullah Akhundzada	code=AFGREBTAL	role=Taliban leader	of=AFG	from=2016	gender=m
Abdul Ghani Baradar | Mullah Baradar | Mullah Abdul Ghani Baradar	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1994	gender=m
Sirajuddin Haqqani	code=AFGREBTAL	role=Taliban leader	of=AFG	from=2007	gender=m
Jalaluddin Haqqani	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1980	to=2018	gender=m
Zabihullah Mujahid	code=AFGREBTAL	role=Taliban leader	of=AFG	from=2007	gender=m
Mullah Yaqoob | Mohammad Yaqoob | Mullah Yaqub | Mullah Mohammad Yaqoob	code=AFGREBTAL	role=Taliban leader	of=AFG	from=2016	gender=m
Amir Khan Muttaqi	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1996	gender=m
Suhail Shaheen	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1996	gender=m
Mohammad Hassan Akhund | Mullah Hassan Akhund	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1996	gender=m
Abdul Salam Zaeef | Mullah Zaeef	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1996	gender=m
Wakil Ahmed Muttawakil | Wakil Ahmad Mutawakil	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1996	to=2002	gender=m
Enayatullah Khowarazmi	code=AFGREBTAL	role=Taliban leader	of=AFG	from=2021	gender=m
Hamdullah Fitrat	code=AFGREBTAL	role=Taliban leader	of=AFG	from=2021	gender=m
Abdul Qahar Balkhi	code=AFGREBTAL	role=Taliban leader	of=AFG	from=2021	gender=m
Sher Mohammad Abbas Stanikzai | Abbas Stanikzai	code=AFGREBTAL	role=Taliban leader	of=AFG	from=1996	gender=m
Ghulam Ishaq Khan	code=PAKGOV	role=President	of=PAK	from=1988	to=1993	gender=m
Farooq Leghari | Farooq Ahmed Leghari	code=PAKGOV	role=President	of=PAK	from=1993	to=1997	gender=m
Rafiq Tarar	code=PAKGOV	role=President	of=PAK	from=1998	to=2001	gender=m
Pervez Musharraf | Parvez Musharraf	code=PAKGOV	role=President	of=PAK	from=1999	to=2008	gender=m
Asif Ali Zardari | Asif Zardari	code=PAKGOV	role=President	of=PAK	from=2008	gender=m
Mamnoon Hussain	code=PAKGOV	role=President	of=PAK	from=2013	to=2018	gender=m
Arif Alvi	code=PAKGOV	role=President	of=PAK	from=2018	to=2024	gender=m
Zia-ul-Haq | Mohammad Zia-ul-Haq | Zia ul-Haq	code=PAKGOV	role=President	of=PAK	from=1978	to=1988	gender=m
Benazir Bhutto	code=PAKGOV	role=Prime Minister	of=PAK	from=1988	to=1996	gender=f
Nawaz Sharif | Mian Nawaz Sharif	code=PAKGOV	role=Prime Minister	of=PAK	from=1990	to=2017	gender=m
Zafarullah Jamali	code=PAKGOV	role=Prime Minister	of=PAK	from=2002	to=2004	gender=m
Shaukat Aziz	code=PAKGOV	role=Prime Minister	of=PAK	from=2004	to=2007	gender=m
Yousuf Raza Gilani | Yousaf Raza Gilani | Yusuf Raza Gilani	code=PAKGOV	role=Prime Minister	of=PAK	from=2008	to=2012	gender=m
Raja Pervaiz Ashraf | Raja Pervez Ashraf	code=PAKGOV	role=Prime Minister	of=PAK	from=2012	to=2013	gender=m
Shahid Khaqan Abbasi	code=PAKGOV	role=Prime Minister	of=PAK	from=2017	to=2018	gender=m
Imran Khan	code=PAKGOV	role=Prime Minister	of=PAK	from=2018	to=2022	gender=m
Shehbaz Sharif | Shahbaz Sharif	code=PAKGOV	role=Prime Minister	of=PAK	from=2022	gender=m
Anwaar-ul-Haq Kakar | Anwaar ul Haq Kakar	code=PAKGOV	role=Prime Minister	of=PAK	from=2023	to=2024	gender=m
Zulfikar Ali Bhutto | Zulfiqar Ali Bhutto	code=PAKGOV	role=Prime Minister	of=PAK	from=1971	to=1977	gender=m
Liaquat Ali Khan	code=PAKGOV	role=Prime Minister	of=PAK	from=1947	to=1951	gender=m
Sartaj Aziz	code=PAKGOV	role=Foreign Minister	of=PAK	from=1998	to=2017	gender=m
Khurshid Mahmud Kasuri | Khurshid Kasuri	code=PAKGOV	role=Foreign Minister	of=PAK	from=2002	to=2007	gender=m
Shah Mehmood Qureshi | Shah Mahmood Qureshi	code=PAKGOV	role=Foreign Minister	of=PAK	from=2008	to=2022	gender=m
Hina Rabbani Khar	code=PAKGOV	role=Foreign Minister	of=PAK	from=2011	to=2013	gender=f
Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari | Bilawal Bhutto	code=PAKGOV	role=Foreign Minister	of=PAK	from=2022	to=2023	gender=m
Ishaq Dar | Mohammad Ishaq Dar	code=PAKGOV	role=Foreign Minister	of=PAK	from=1998	gender=m
Jalil Abbas Jilani	code=PAKGOV	role=Foreign Minister	of=PAK	from=2012	to=2024	gender=m
Khawaja Asif | Khwaja Asif | Khawaja Muhammad Asif | Khawaja Mohammad Asif	code=PAKGOV	role=Defence Minister	of=PAK	from=2013	gender=m
Pervez Khattak	code=PAKGOV	role=Defence Minister	of=PAK	from=2018	to=2022	gender=m
Khurram Dastgir | Khurram Dastgir Khan	code=PAKGOV	role=Defence Minister	of=PAK	from=2017	to=2018	gender=m
Chaudhry Ahmed Mukhtar	code=PAKGOV	role=Defence Minister	of=PAK	from=2008	to=2012	gender=m
Rana Sanaullah	code=PAKGOV	role=minister	of=PAK	from=2022	gender=m
Mohsin Naqvi	code=PAKGOV	role=minister	of=PAK	from=2023	gender=m
Attaullah Tarar | Atta Tarar | Ataullah Tarar	code=PAKGOV	role=minister	of=PAK	from=2024	gender=m
Ahsan Iqbal	code=PAKGOV	role=minister	of=PAK	from=2013	gender=m
Marriyum Aurangzeb	code=PAKGOV	role=minister	of=PAK	from=2016	gender=f
Fawad Chaudhry	code=PAKGOV	role=minister	of=PAK	from=2018	to=2022	gender=m
Rehman Malik	code=PAKGOV	role=minister	of=PAK	from=2008	to=2013	gender=m
Maryam Nawaz | Maryam Nawaz Sharif	code=PAKGOV	role=minister	of=PAK	from=2024	gender=f
Sheikh Rashid | Sheikh Rashid Ahmed	code=PAKGOV	role=minister	of=PAK	from=1991	to=2022	gender=m
Muhammad Aurangzeb	code=PAKGOV	role=minister	of=PAK	from=2024	gender=m
Khawaja Saad Rafique	code=PAKGOV	role=minister	of=PAK	from=2013	to=2023	gender=m
Ali Amin Gandapur	code=PAKGOV	role=minister	of=PAK	from=2018	to=2025	gender=m
Chaudhry Nisar Ali Khan	code=PAKGOV	role=minister	of=PAK	from=2013	to=2017	gender=m
Asim Munir | Syed Asim Munir | Field Marshal Asim Munir	code=PAKMIL	role=army chief	of=PAK	from=2022	gender=m
Qamar Javed Bajwa | Qamar Bajwa	code=PAKMIL	role=army chief	of=PAK	from=2016	to=2022	gender=m
Raheel Sharif	code=PAKMIL	role=army chief	of=PAK	from=2013	to=2016	gender=m
Ashfaq Parvez Kayani | Ashfaq Kayani | Ashfaq Pervez Kayani	code=PAKMIL	role=army chief	of=PAK	from=2007	to=2013	gender=m
Jehangir Karamat	code=PAKMIL	role=army chief	of=PAK	from=1996	to=1998	gender=m
Ahmed Sharif Chaudhry	code=PAKMIL	role=army chief	of=PAK	from=2022	gender=m
Asif Ghafoor	code=PAKMIL	role=army chief	of=PAK	from=2016	to=2020	gender=m
Faiz Hameed	code=PAKMIL	role=army chief	of=PAK	from=2019	to=2021	gender=m
Hamid Gul	code=PAKMIL	role=army chief	of=PAK	from=1987	to=1989	gender=m
Ahmed Shuja Pasha	code=PAKMIL	role=army chief	of=PAK	from=2008	to=2012	gender=m
Asim Malik	code=PAKMIL	role=army chief	of=PAK	from=2024	gender=m
Baitullah Mehsud	code=PAKREB	role=militant leader	of=PAK	from=2005	to=2009	gender=m
Hakimullah Mehsud	code=PAKREB	role=militant leader	of=PAK	from=2009	to=2013	gender=m
Noor Wali Mehsud | Mufti Noor Wali Mehsud	code=PAKREB	role=militant leader	of=PAK	from=2018	gender=m
Mullah Fazlullah | Maulana Fazlullah	code=PAKREB	role=militant leader	of=PAK	from=2007	to=2018	gender=m
Hafiz Saeed | Hafiz Muhammad Saeed | Hafiz Mohammed Saeed	code=PAKREB	role=militant leader	of=PAK	from=1987	gender=m
Masood Azhar | Maulana Masood Azhar	code=PAKREB	role=militant leader	of=PAK	from=1994	gender=m
Zakiur Rehman Lakhvi | Zaki-ur-Rehman Lakhvi	code=PAKREB	role=militant leader	of=PAK	from=1993	to=2015	gender=m
Dawood Ibrahim	code=PAKREB	role=militant leader	of=PAK	from=1986	gender=m
Syed Salahuddin | Sayed Salahuddin	code=PAKREB	role=militant leader	of=PAK	from=1990	gender=m
Altaf Hussain	code=PAKOPP	role=politician	of=PAK	from=1984	gender=m
Fazlur Rehman | Maulana Fazlur Rehman | Fazl-ur-Rehman	code=PAKOPP	role=politician	of=PAK	from=1988	gender=m
Qazi Hussain Ahmed	code=PAKOPP	role=politician	of=PAK	from=1987	to=2009	gender=m
Asad Qaiser	code=PAKOPP	role=politician	of=PAK	from=2013	gender=m
Gohar Ali Khan | Barrister Gohar	code=PAKOPP	role=politician	of=PAK	from=2023	gender=m
Bushra Bibi	code=PAKOPP	role=politician	of=PAK	from=2018	gender=f
Manzoor Pashteen	code=PAKOPP	role=politician	of=PAK	from=2014	gender=m
Mahrang Baloch	code=PAKOPP	role=politician	of=PAK	from=2023	gender=f
Malala Yousafzai	code=PAKOPP	role=politician	of=PAK	from=2009	gender=f
Abdul Qadeer Khan | A.Q. Khan | AQ Khan	code=PAKOPP	role=politician	of=PAK	from=1976	to=2004	gender=m
Jawaharlal Nehru	code=INDGOV	role=Prime Minister	of=IND	from=1947	to=1964	gender=m
Indira Gandhi	code=INDGOV	role=Prime Minister	of=IND	from=1966	to=1984	gender=f
Rajiv Gandhi	code=INDGOV	role=Prime Minister	of=IND	from=1984	to=1989	gender=m
V.P. Singh | Vishwanath Pratap Singh	code=INDGOV	role=Prime Minister	of=IND	from=1989	to=1990	gender=m
Chandra Shekhar	code=INDGOV	role=Prime Minister	of=IND	from=1990	to=1991	gender=m
P.V. Narasimha Rao | Narasimha Rao | PV Narasimha Rao	code=INDGOV	role=Prime Minister	of=IND	from=1991	to=1996	gender=m
H.D. Deve Gowda | Deve Gowda	code=INDGOV	role=Prime Minister	of=IND	from=1996	to=1997	gender=m
Inder Kumar Gujral | I.K. Gujral	code=INDGOV	role=Prime Minister	of=IND	from=1997	to=1998	gender=m
Atal Bihari Vajpayee	code=INDGOV	role=Prime Minister	of=IND	from=1996	to=2004	gender=m
Manmohan Singh	code=INDGOV	role=Prime Minister	of=IND	from=2004	to=2014	gender=m
Narendra Modi	code=INDGOV	role=Prime Minister	of=IND	from=2014	gender=m
Abdul Kalam | A.P.J. Abdul Kalam | APJ Abdul Kalam	code=INDGOV	role=President	of=IND	from=2002	to=2007	gender=m
Pratibha Patil	code=INDGOV	role=President	of=IND	from=2007	to=2012	gender=f
Pranab Mukherjee	code=INDGOV	role=President	of=IND	from=2012	to=2017	gender=m
Ram Nath Kovind	code=INDGOV	role=President	of=IND	from=2017	to=2022	gender=m
Droupadi Murmu	code=INDGOV	role=President	of=IND	from=2022	gender=f
Jaswant Singh	code=INDGOV	role=Foreign Minister	of=IND	from=1998	to=2002	gender=m
Yashwant Sinha	code=INDGOV	role=Foreign Minister	of=IND	from=2002	to=2004	gender=m
Natwar Singh	code=INDGOV	role=Foreign Minister	of=IND	from=2004	to=2005	gender=m
S.M. Krishna | SM Krishna	code=INDGOV	role=Foreign Minister	of=IND	from=2009	to=2012	gender=m
Salman Khurshid	code=INDGOV	role=Foreign Minister	of=IND	from=2012	to=2014	gender=m
Sushma Swaraj	code=INDGOV	role=Foreign Minister	of=IND	from=2014	to=2019	gender=f
Subrahmanyam Jaishankar | S. Jaishankar | S Jaishankar	code=INDGOV	role=Foreign Minister	of=IND	from=2015	gender=m
Vikram Misri	code=INDGOV	role=Foreign Minister	of=IND	from=2022	gender=m
Nirupama Rao	code=INDGOV	role=Foreign Minister	of=IND	from=2009	to=2011	gender=f
Shivshankar Menon	code=INDGOV	role=Foreign Minister	of=IND	from=2006	to=2014	gender=m
Randhir Jaiswal	code=INDGOV	role=Foreign Minister	of=IND	from=2024	gender=m
Arindam Bagchi	code=INDGOV	role=Foreign Minister	of=IND	from=2021	to=2024	gender=m
George Fernandes	code=INDGOV	role=Defence Minister	of=IND	from=1998	to=2004	gender=m
A.K. Antony | AK Antony	code=INDGOV	role=Defence Minister	of=IND	from=2006	to=2014	gender=m
Manohar Parrikar	code=INDGOV	role=Defence Minister	of=IND	from=2014	to=2017	gender=m
Nirmala Sitharaman	code=INDGOV	role=Defence Minister	of=IND	from=2017	gender=f
Rajnath Singh	code=INDGOV	role=Defence Minister	of=IND	from=2014	gender=m
Mulayam Singh Yadav	code=INDGOV	role=Defence Minister	of=IND	from=1996	to=1998	gender=m
L.K. Advani | LK Advani | Lal Krishna Advani	code=INDGOV	role=minister	of=IND	from=1998	to=2004	gender=m
P. Chidambaram | Palaniappan Chidambaram	code=INDGOV	role=minister	of=IND	from=1996	to=2014	gender=m
Amit Shah	code=INDGOV	role=minister	of=IND	from=2019	gender=m
Arun Jaitley	code=INDGOV	role=minister	of=IND	from=2014	to=2019	gender=m
Nitin Gadkari	code=INDGOV	role=minister	of=IND	from=2014	gender=m
Piyush Goyal	code=INDGOV	role=minister	of=IND	from=2014	gender=m
Ajit Doval	code=INDGOV	role=minister	of=IND	from=2014	gender=m
Smriti Irani	code=INDGOV	role=minister	of=IND	from=2014	to=2024	gender=f
Yogi Adityanath	code=INDGOV	role=minister	of=IND	from=2017	gender=m
Mamata Banerjee	code=INDGOV	role=minister	of=IND	from=1999	gender=f
Jayalalithaa | Jayalalitha | J. Jayalalithaa	code=INDGOV	role=minister	of=IND	from=1991	to=2016	gender=f
Nitish Kumar	code=INDGOV	role=minister	of=IND	from=1998	gender=m
Lalu Prasad Yadav | Lalu Prasad | Lalu Yadav	code=INDGOV	role=minister	of=IND	from=1990	to=2009	gender=m
Omar Abdullah	code=INDGOV	role=minister	of=IND	from=2009	gender=m
Farooq Abdullah	code=INDGOV	role=minister	of=IND	from=1982	to=2014	gender=m
Mehbooba Mufti	code=INDGOV	role=minister	of=IND	from=2016	to=2018	gender=f
Arvind Kejriwal	code=INDGOV	role=minister	of=IND	from=2013	to=2024	gender=m
Chandrababu Naidu | N. Chandrababu Naidu	code=INDGOV	role=minister	of=IND	from=1995	gender=m
Akhilesh Yadav	code=INDGOV	role=minister	of=IND	from=2012	to=2017	gender=m
Mayawati	code=INDGOV	role=minister	of=IND	from=1995	to=2012	gender=f
Sharad Pawar	code=INDGOV	role=minister	of=IND	from=1978	to=2014	gender=m
Uddhav Thackeray	code=INDGOV	role=minister	of=IND	from=2019	to=2022	gender=m
Bal Thackeray	code=INDGOV	role=minister	of=IND	from=1966	to=2012	gender=m
M.K. Stalin | MK Stalin	code=INDGOV	role=minister	of=IND	from=2021	gender=m
M. Karunanidhi	code=INDGOV	role=minister	of=IND	from=1969	to=2011	gender=m
Pinarayi Vijayan	code=INDGOV	role=minister	of=IND	from=2016	gender=m
Devendra Fadnavis	code=INDGOV	role=minister	of=IND	from=2014	gender=m
Eknath Shinde	code=INDGOV	role=minister	of=IND	from=2022	gender=m
Ashok Gehlot	code=INDGOV	role=minister	of=IND	from=1998	to=2023	gender=m
Himanta Biswa Sarma	code=INDGOV	role=minister	of=IND	from=2021	gender=m
N. Biren Singh	code=INDGOV	role=minister	of=IND	from=2017	to=2025	gender=m
Bhupesh Baghel	code=INDGOV	role=minister	of=IND	from=2018	to=2023	gender=m
Naveen Patnaik	code=INDGOV	role=minister	of=IND	from=2000	to=2024	gender=m
Hemant Soren	code=INDGOV	role=minister	of=IND	from=2013	gender=m
Sonia Gandhi	code=INDOPP	role=opposition leader	of=IND	from=1998	gender=f
Rahul Gandhi	code=INDOPP	role=opposition leader	of=IND	from=2004	gender=m
Priyanka Gandhi | Priyanka Gandhi Vadra	code=INDOPP	role=opposition leader	of=IND	from=2019	gender=f
Mallikarjun Kharge	code=INDOPP	role=opposition leader	of=IND	from=2022	gender=m
Shashi Tharoor	code=INDOPP	role=opposition leader	of=IND	from=2009	gender=m
Jairam Ramesh	code=INDOPP	role=opposition leader	of=IND	from=2004	gender=m
Asaduddin Owaisi	code=INDOPP	role=opposition leader	of=IND	from=2004	gender=m
Tejashwi Yadav	code=INDOPP	role=opposition leader	of=IND	from=2015	gender=m
Syed Ali Shah Geelani	code=INDOPP	role=opposition leader	of=IND	from=1993	to=2021	gender=m
Mirwaiz Umar Farooq	code=INDOPP	role=opposition leader	of=IND	from=1993	gender=m
Yasin Malik	code=INDOPP	role=opposition leader	of=IND	from=1989	gender=m
Anna Hazare	code=INDOPP	role=opposition leader	of=IND	from=2011	gender=m
Bipin Rawat	code=INDMIL	role=general	of=IND	from=2016	to=2021	gender=m
Manoj Naravane | M.M. Naravane	code=INDMIL	role=general	of=IND	from=2019	to=2022	gender=m
Manoj Pande	code=INDMIL	role=general	of=IND	from=2022	to=2024	gender=m
Upendra Dwivedi	code=INDMIL	role=general	of=IND	from=2024	gender=m
Anil Chauhan	code=INDMIL	role=general	of=IND	from=2022	gender=m
V.K. Singh	code=INDMIL	role=general	of=IND	from=2010	to=2012	gender=m
Khaleda Zia | Begum Khaleda Zia	code=BGDGOV	role=Prime Minister	of=BGD	from=1991	to=2006	gender=f
Sheikh Hasina | Sheikh Hasina Wajed	code=BGDGOV	role=Prime Minister	of=BGD	from=1996	to=2024	gender=f
Hussain Muhammad Ershad	code=BGDGOV	role=Prime Minister	of=BGD	from=1982	to=1990	gender=m
Muhammad Yunus	code=BGDGOV	role=Prime Minister	of=BGD	from=2024	gender=m
Sheikh Mujibur Rahman	code=BGDGOV	role=Prime Minister	of=BGD	from=1971	to=1975	gender=m
Ziaur Rahman	code=BGDGOV	role=Prime Minister	of=BGD	from=1977	to=1981	gender=m
Tarique Rahman	code=BGDGOV	role=Prime Minister	of=BGD	from=2002	gender=m
Fakhruddin Ahmed	code=BGDGOV	role=Prime Minister	of=BGD	from=2007	to=2009	gender=m
Obaidul Quader	code=BGDGOV	role=Prime Minister	of=BGD	from=2011	to=2024	gender=m
Ranasinghe Premadasa	code=LKAGOV	role=President	of=LKA	from=1989	to=1993	gender=m
Chandrika Kumaratunga	code=LKAGOV	role=President	of=LKA	from=1994	to=2005	gender=f
Mahinda Rajapaksa | Mahinda Rajapakse	code=LKAGOV	role=President	of=LKA	from=2005	to=2015	gender=m
Maithripala Sirisena	code=LKAGOV	role=President	of=LKA	from=2015	to=2019	gender=m
Gotabaya Rajapaksa | Gotabhaya Rajapaksa	code=LKAGOV	role=President	of=LKA	from=2019	to=2022	gender=m
Ranil Wickremesinghe	code=LKAGOV	role=President	of=LKA	from=1993	to=2024	gender=m
Anura Kumara Dissanayake	code=LKAGOV	role=President	of=LKA	from=2024	gender=m
Sirimavo Bandaranaike	code=LKAGOV	role=President	of=LKA	from=1960	to=2000	gender=f
Sarath Fonseka	code=LKAGOV	role=President	of=LKA	from=2005	to=2010	gender=m
Sajith Premadasa	code=LKAGOV	role=President	of=LKA	from=2015	gender=m
Basil Rajapaksa	code=LKAGOV	role=President	of=LKA	from=2010	to=2022	gender=m
Harini Amarasuriya	code=LKAGOV	role=President	of=LKA	from=2024	gender=f
Lakshman Kadirgamar	code=LKAGOV	role=President	of=LKA	from=1994	to=2005	gender=m
Velupillai Prabhakaran | Vellupillai Prabhakaran	code=LKAREBLTT	role=Tamil Tiger leader	of=LKA	from=1976	to=2009	gender=m
Anton Balasingham	code=LKAREBLTT	role=Tamil Tiger leader	of=LKA	from=1983	to=2006	gender=m
Vinayagamoorthy Muralitharan	code=LKAREBLTT	role=Tamil Tiger leader	of=LKA	from=1983	to=2004	gender=m
S.P. Thamilselvan	code=LKAREBLTT	role=Tamil Tiger leader	of=LKA	from=1993	to=2007	gender=m
Girija Prasad Koirala | G.P. Koirala	code=NPLGOV	role=Prime Minister	of=NPL	from=1991	to=2008	gender=m
Sher Bahadur Deuba	code=NPLGOV	role=Prime Minister	of=NPL	from=1995	to=2022	gender=m
Pushpa Kamal Dahal | Prachanda	code=NPLGOV	role=Prime Minister	of=NPL	from=2008	to=2024	gender=m
K.P. Sharma Oli | KP Sharma Oli | Khadga Prasad Oli	code=NPLGOV	role=Prime Minister	of=NPL	from=2015	to=2025	gender=m
Madhav Kumar Nepal	code=NPLGOV	role=Prime Minister	of=NPL	from=2009	to=2011	gender=m
Baburam Bhattarai	code=NPLGOV	role=Prime Minister	of=NPL	from=2011	to=2013	gender=m
Sushila Karki	code=NPLGOV	role=Prime Minister	of=NPL	from=2025	gender=f
King Gyanendra	code=NPLGOV	role=Prime Minister	of=NPL	from=2001	to=2008	gender=m
King Birendra	code=NPLGOV	role=Prime Minister	of=NPL	from=1972	to=2001	gender=m
Maumoon Abdul Gayoom	code=MDVGOV	role=President	of=MDV	from=1978	to=2008	gender=m
Mohamed Nasheed	code=MDVGOV	role=President	of=MDV	from=2008	to=2012	gender=m
Abdulla Yameen	code=MDVGOV	role=President	of=MDV	from=2013	to=2018	gender=m
Ibrahim Mohamed Solih	code=MDVGOV	role=President	of=MDV	from=2018	to=2023	gender=m
Mohamed Muizzu	code=MDVGOV	role=President	of=MDV	from=2023	gender=m
Mao Zedong | Mao Tse-tung | Chairman Mao	code=CHNGOV	role=President	of=CHN	from=1949	to=1976	gender=m
Deng Xiaoping	code=CHNGOV	role=President	of=CHN	from=1978	to=1992	gender=m
Yang Shangkun	code=CHNGOV	role=President	of=CHN	from=1988	to=1993	gender=m
Jiang Zemin	code=CHNGOV	role=President	of=CHN	from=1989	to=2003	gender=m
Hu Jintao	code=CHNGOV	role=President	of=CHN	from=2002	to=2013	gender=m
Xi Jinping	code=CHNGOV	role=President	of=CHN	from=2012	gender=m
Zhao Ziyang	code=CHNGOV	role=Premier	of=CHN	from=1980	to=1989	gender=m
Li Peng	code=CHNGOV	role=Premier	of=CHN	from=1987	to=1998	gender=m
Zhu Rongji	code=CHNGOV	role=Premier	of=CHN	from=1998	to=2003	gender=m
Wen Jiabao	code=CHNGOV	role=Premier	of=CHN	from=2003	to=2013	gender=m
Li Keqiang	code=CHNGOV	role=Premier	of=CHN	from=2013	to=2023	gender=m
Li Qiang	code=CHNGOV	role=Premier	of=CHN	from=2023	gender=m
Zhou Enlai	code=CHNGOV	role=Premier	of=CHN	from=1949	to=1976	gender=m
Qian Qichen	code=CHNGOV	role=Foreign Minister	of=CHN	from=1988	to=1998	gender=m
Tang Jiaxuan	code=CHNGOV	role=Foreign Minister	of=CHN	from=1998	to=2003	gender=m
Li Zhaoxing	code=CHNGOV	role=Foreign Minister	of=CHN	from=2003	to=2007	gender=m
Yang Jiechi	code=CHNGOV	role=Foreign Minister	of=CHN	from=2007	to=2013	gender=m
Wang Yi	code=CHNGOV	role=Foreign Minister	of=CHN	from=2013	gender=m
Qin Gang	code=CHNGOV	role=Foreign Minister	of=CHN	from=2022	to=2023	gender=m
Zhao Lijian	code=CHNGOV	role=Foreign Minister	of=CHN	from=2019	to=2023	gender=m
Hua Chunying	code=CHNGOV	role=Foreign Minister	of=CHN	from=2012	gender=f
Wang Wenbin	code=CHNGOV	role=Foreign Minister	of=CHN	from=2020	to=2024	gender=m
Mao Ning	code=CHNGOV	role=Foreign Minister	of=CHN	from=2022	gender=f
Lin Jian	code=CHNGOV	role=Foreign Minister	of=CHN	from=2024	gender=m
Guo Jiakun	code=CHNGOV	role=Foreign Minister	of=CHN	from=2025	gender=m
Geng Shuang	code=CHNGOV	role=Foreign Minister	of=CHN	from=2016	to=2020	gender=m
Liu Jianchao	code=CHNGOV	role=Foreign Minister	of=CHN	from=2001	to=2025	gender=m
He Lifeng	code=CHNGOV	role=Foreign Minister	of=CHN	from=2023	gender=m
Liu He	code=CHNGOV	role=Foreign Minister	of=CHN	from=2018	to=2023	gender=m
Wang Wentao	code=CHNGOV	role=Foreign Minister	of=CHN	from=2020	gender=m
Zhang Jun	code=CHNGOV	role=Foreign Minister	of=CHN	from=2019	to=2024	gender=m
Fu Cong	code=CHNGOV	role=Foreign Minister	of=CHN	from=2024	gender=m
Chi Haotian	code=CHNGOV	role=Defence Minister	of=CHN	from=1993	to=2003	gender=m
Liang Guanglie	code=CHNGOV	role=Defence Minister	of=CHN	from=2008	to=2013	gender=m
Chang Wanquan	code=CHNGOV	role=Defence Minister	of=CHN	from=2013	to=2018	gender=m
Wei Fenghe	code=CHNGOV	role=Defence Minister	of=CHN	from=2018	to=2023	gender=m
Li Shangfu	code=CHNGOV	role=Defence Minister	of=CHN	from=2023	to=2023	gender=m
Dong Jun	code=CHNGOV	role=Defence Minister	of=CHN	from=2023	gender=m
Wei Jingsheng	code=CHNOPP	role=dissident	of=CHN	from=1978	gender=m
Liu Xiaobo	code=CHNOPP	role=dissident	of=CHN	from=1989	to=2017	gender=m
Ai Weiwei	code=CHNOPP	role=dissident	of=CHN	from=2008	gender=m
Wu'er Kaixi	code=CHNOPP	role=dissident	of=CHN	from=1989	gender=m
Wang Dan	code=CHNOPP	role=dissident	of=CHN	from=1989	gender=m
Bo Xilai	code=CHNOPP	role=dissident	of=CHN	from=2007	to=2012	gender=m
Zhou Yongkang	code=CHNOPP	role=dissident	of=CHN	from=2007	to=2012	gender=m
Wang Qishan	code=CHNOPP	role=dissident	of=CHN	from=2012	to=2023	gender=m
Dalai Lama	code=CHNOPP	role=dissident	of=CHN	from=1959	gender=m
Tung Chee-hwa | Tung Chee Hwa	code=HKGGOV	role=Chief Executive	of=HKG	from=1997	to=2005	gender=m
Donald Tsang	code=HKGGOV	role=Chief Executive	of=HKG	from=2005	to=2012	gender=m
Leung Chun-ying | C.Y. Leung	code=HKGGOV	role=Chief Executive	of=HKG	from=2012	to=2017	gender=m
Carrie Lam	code=HKGGOV	role=Chief Executive	of=HKG	from=2017	to=2022	gender=f
John Lee	code=HKGGOV	role=Chief Executive	of=HKG	from=2022	gender=m
Chris Patten	code=HKGGOV	role=Chief Executive	of=HKG	from=1992	to=1997	gender=m
Joshua Wong	code=HKGGOV	role=Chief Executive	of=HKG	from=2014	gender=m
Jimmy Lai	code=HKGGOV	role=Chief Executive	of=HKG	from=1995	gender=m
Anson Chan	code=HKGGOV	role=Chief Executive	of=HKG	from=1993	to=2001	gender=f
Lee Teng-hui	code=TWNGOV	role=President	of=TWN	from=1988	to=2000	gender=m
Chen Shui-bian	code=TWNGOV	role=President	of=TWN	from=2000	to=2008	gender=m
Ma Ying-jeou	code=TWNGOV	role=President	of=TWN	from=2008	to=2016	gender=m
Tsai Ing-wen	code=TWNGOV	role=President	of=TWN	from=2016	to=2024	gender=f
Lai Ching-te | William Lai	code=TWNGOV	role=President	of=TWN	from=2024	gender=m
Lien Chan	code=TWNGOV	role=President	of=TWN	from=1993	to=2005	gender=m
Su Tseng-chang	code=TWNGOV	role=President	of=TWN	from=2006	to=2023	gender=m
Hou Yu-ih	code=TWNGOV	role=President	of=TWN	from=2018	gender=m
Ko Wen-je	code=TWNGOV	role=President	of=TWN	from=2014	to=2024	gender=m
Joseph Wu	code=TWNGOV	role=President	of=TWN	from=2018	gender=m
Chiang Kai-shek	code=TWNGOV	role=President	of=TWN	from=1928	to=1975	gender=m
Lin Chia-lung	code=TWNGOV	role=President	of=TWN	from=2024	gender=m
Wellington Koo	code=TWNGOV	role=President	of=TWN	from=2024	gender=m
Toshiki Kaifu	code=JPNGOV	role=Prime Minister	of=JPN	from=1989	to=1991	gender=m
Kiichi Miyazawa	code=JPNGOV	role=Prime Minister	of=JPN	from=1991	to=1993	gender=m
Morihiro Hosokawa	code=JPNGOV	role=Prime Minister	of=JPN	from=1993	to=1994	gender=m
Tsutomu Hata	code=JPNGOV	role=Prime Minister	of=JPN	from=1994	to=1994	gender=m
Tomiichi Murayama	code=JPNGOV	role=Prime Minister	of=JPN	from=1994	to=1996	gender=m
Ryutaro Hashimoto	code=JPNGOV	role=Prime Minister	of=JPN	from=1996	to=1998	gender=m
Keizo Obuchi	code=JPNGOV	role=Prime Minister	of=JPN	from=1998	to=2000	gender=m
Yoshiro Mori	code=JPNGOV	role=Prime Minister	of=JPN	from=2000	to=2001	gender=m
Junichiro Koizumi	code=JPNGOV	role=Prime Minister	of=JPN	from=2001	to=2006	gender=m
Shinzo Abe	code=JPNGOV	role=Prime Minister	of=JPN	from=2006	to=2020	gender=m
Yasuo Fukuda	code=JPNGOV	role=Prime Minister	of=JPN	from=2007	to=2008	gender=m
Taro Aso	code=JPNGOV	role=Prime Minister	of=JPN	from=2008	to=2009	gender=m
Yukio Hatoyama	code=JPNGOV	role=Prime Minister	of=JPN	from=2009	to=2010	gender=m
Naoto Kan	code=JPNGOV	role=Prime Minister	of=JPN	from=2010	to=2011	gender=m
Yoshihiko Noda	code=JPNGOV	role=Prime Minister	of=JPN	from=2011	to=2012	gender=m
Yoshihide Suga	code=JPNGOV	role=Prime Minister	of=JPN	from=2020	to=2021	gender=m
Fumio Kishida	code=JPNGOV	role=Prime Minister	of=JPN	from=2021	to=2024	gender=m
Shigeru Ishiba	code=JPNGOV	role=Prime Minister	of=JPN	from=2024	to=2025	gender=m
Sanae Takaichi	code=JPNGOV	role=Prime Minister	of=JPN	from=2025	gender=f
Emperor Akihito	code=JPNGOV	role=Prime Minister	of=JPN	from=1989	to=2019	gender=m
Emperor Hirohito	code=JPNGOV	role=Prime Minister	of=JPN	from=1926	to=1989	gender=m
Emperor Naruhito	code=JPNGOV	role=Prime Minister	of=JPN	from=2019	gender=m
Makiko Tanaka	code=JPNGOV	role=Foreign Minister	of=JPN	from=2001	to=2002	gender=f
Nobutaka Machimura	code=JPNGOV	role=Foreign Minister	of=JPN	from=2004	to=2008	gender=m
Katsuya Okada	code=JPNGOV	role=Foreign Minister	of=JPN	from=2009	to=2010	gender=m
Seiji Maehara	code=JPNGOV	role=Foreign Minister	of=JPN	from=2010	to=2011	gender=m
Taro Kono	code=JPNGOV	role=Foreign Minister	of=JPN	from=2017	to=2020	gender=m
Toshimitsu Motegi	code=JPNGOV	role=Foreign Minister	of=JPN	from=2019	gender=m
Yoshimasa Hayashi	code=JPNGOV	role=Foreign Minister	of=JPN	from=2021	gender=m
Yoko Kamikawa	code=JPNGOV	role=Foreign Minister	of=JPN	from=2023	to=2024	gender=f
Takeshi Iwaya	code=JPNGOV	role=Foreign Minister	of=JPN	from=2024	to=2025	gender=m
Hirokazu Matsuno	code=JPNGOV	role=Foreign Minister	of=JPN	from=2021	to=2023	gender=m
Minoru Kihara	code=JPNGOV	role=Foreign Minister	of=JPN	from=2023	gender=m
Gen Nakatani	code=JPNGOV	role=Foreign Minister	of=JPN	from=2014	gender=m
Shinjiro Koizumi	code=JPNGOV	role=Foreign Minister	of=JPN	from=2019	gender=m
Roh Tae-woo	code=KORGOV	role=President	of=KOR	from=1988	to=1993	gender=m
Kim Young-sam | Kim Young Sam	code=KORGOV	role=President	of=KOR	from=1993	to=1998	gender=m
Kim Dae-jung | Kim Dae Jung	code=KORGOV	role=President	of=KOR	from=1998	to=2003	gender=m
Roh Moo-hyun | Roh Moo Hyun	code=KORGOV	role=President	of=KOR	from=2003	to=2008	gender=m
Lee Myung-bak | Lee Myung Bak	code=KORGOV	role=President	of=KOR	from=2008	to=2013	gender=m
Park Geun-hye | Park Geun Hye	code=KORGOV	role=President	of=KOR	from=2013	to=2017	gender=f
Moon Jae-in	code=KORGOV	role=President	of=KOR	from=2017	to=2022	gender=m
Yoon Suk Yeol | Yoon Suk-yeol | Yoon Seok-youl	code=KORGOV	role=President	of=KOR	from=2022	to=2025	gender=m
Lee Jae-myung | Lee Jae Myung	code=KORGOV	role=President	of=KOR	from=2025	gender=m
Park Chung-hee | Park Chung Hee	code=KORGOV	role=President	of=KOR	from=1963	to=1979	gender=m
Chun Doo-hwan	code=KORGOV	role=President	of=KOR	from=1980	to=1988	gender=m
Han Duck-soo	code=KORGOV	role=President	of=KOR	from=2022	to=2025	gender=m
Choi Sang-mok	code=KORGOV	role=President	of=KOR	from=2023	to=2025	gender=m
Ban Ki-moon | Ban Ki Moon	code=KORGOV	role=minister	of=KOR	from=2004	to=2006	gender=m
Yun Byung-se	code=KORGOV	role=minister	of=KOR	from=2013	to=2017	gender=m
Kang Kyung-wha	code=KORGOV	role=minister	of=KOR	from=2017	to=2021	gender=f
Chung Eui-yong	code=KORGOV	role=minister	of=KOR	from=2017	to=2022	gender=m
Park Jin	code=KORGOV	role=minister	of=KOR	from=2022	to=2024	gender=m
Cho Tae-yul	code=KORGOV	role=minister	of=KOR	from=2024	to=2025	gender=m
Cho Hyun	code=KORGOV	role=minister	of=KOR	from=2025	gender=m
Chung Dong-young	code=KORGOV	role=minister	of=KOR	from=2004	gender=m
Kim Yung-ho	code=KORGOV	role=minister	of=KOR	from=2023	to=2025	gender=m
Kim Yeon-chul	code=KORGOV	role=minister	of=KOR	from=2019	to=2020	gender=m
Lee In-young	code=KORGOV	role=minister	of=KOR	from=2020	to=2022	gender=m
Wi Sung-lac	code=KORGOV	role=minister	of=KOR	from=2025	gender=m
Ahn Gyu-back	code=KORGOV	role=minister	of=KOR	from=2025	gender=m
Kim Yong-hyun	code=KORGOV	role=minister	of=KOR	from=2024	to=2024	gender=m
Suh Hoon	code=KORGOV	role=minister	of=KOR	from=2017	to=2022	gender=m
Kim Min-seok	code=KORGOV	role=minister	of=KOR	from=2025	gender=m
Lim Dong-won	code=KORGOV	role=minister	of=KOR	from=1998	to=2003	gender=m
Kim Il-sung | Kim Il Sung	code=PRKGOV	role=leader	of=PRK	from=1948	to=1994	gender=m
Kim Jong-il | Kim Jong Il	code=PRKGOV	role=leader	of=PRK	from=1994	to=2011	gender=m
Kim Jong-un | Kim Jong Un	code=PRKGOV	role=leader	of=PRK	from=2011	gender=m
Kim Yo-jong | Kim Yo Jong	code=PRKGOV	role=leader	of=PRK	from=2014	gender=f
Jang Song-thaek | Jang Song Thaek	code=PRKGOV	role=leader	of=PRK	from=2007	to=2013	gender=m
Ri Yong-ho	code=PRKGOV	role=leader	of=PRK	from=2016	to=2019	gender=m
Choe Son-hui | Choe Son Hui	code=PRKGOV	role=leader	of=PRK	from=2018	gender=f
Kim Yong-nam | Kim Yong Nam	code=PRKGOV	role=leader	of=PRK	from=1983	to=2019	gender=m
Kim Yong-chol | Kim Yong Chol	code=PRKGOV	role=leader	of=PRK	from=2009	to=2022	gender=m
Kang Sok-ju	code=PRKGOV	role=leader	of=PRK	from=1986	to=2016	gender=m
Kim Kye-gwan | Kim Kye Gwan	code=PRKGOV	role=leader	of=PRK	from=1995	to=2019	gender=m
Ukhnaagiin Khurelsukh	code=MNGGOV	role=President	of=MNG	from=2021	gender=m
Tsakhiagiin Elbegdorj	code=MNGGOV	role=President	of=MNG	from=2009	to=2017	gender=m
Sukarno	code=IDNGOV	role=President	of=IDN	from=1945	to=1967	gender=m
Suharto | Soeharto	code=IDNGOV	role=President	of=IDN	from=1967	to=1998	gender=m
B.J. Habibie | BJ Habibie	code=IDNGOV	role=President	of=IDN	from=1998	to=1999	gender=m
Abdurrahman Wahid	code=IDNGOV	role=President	of=IDN	from=1999	to=2001	gender=m
Megawati Sukarnoputri	code=IDNGOV	role=President	of=IDN	from=2001	to=2004	gender=f
Susilo Bambang Yudhoyono	code=IDNGOV	role=President	of=IDN	from=2004	to=2014	gender=m
Joko Widodo | Jokowi	code=IDNGOV	role=President	of=IDN	from=2014	to=2024	gender=m
Prabowo Subianto	code=IDNGOV	role=President	of=IDN	from=2024	gender=m
Ali Alatas	code=IDNGOV	role=President	of=IDN	from=1988	to=1999	gender=m
Retno Marsudi	code=IDNGOV	role=President	of=IDN	from=2014	to=2024	gender=f
Wiranto	code=IDNGOV	role=President	of=IDN	from=1998	to=2019	gender=m
Marty Natalegawa	code=IDNGOV	role=President	of=IDN	from=2009	to=2014	gender=m
Hassan Wirajuda	code=IDNGOV	role=President	of=IDN	from=2001	to=2009	gender=m
Jusuf Kalla	code=IDNGOV	role=President	of=IDN	from=2004	to=2019	gender=m
Abu Bakar Bashir | Abu Bakar Baasyir	code=IDNREB	role=militant leader	of=IDN	from=1993	gender=m
Hambali	code=IDNREB	role=militant leader	of=IDN	from=1993	to=2003	gender=m
Xanana Gusmao | Xanana Gusmão	code=TLSGOV	role=President	of=TLS	from=2002	gender=m
Jose Ramos-Horta | José Ramos-Horta | Jose Ramos Horta	code=TLSGOV	role=President	of=TLS	from=2006	gender=m
Mari Alkatiri	code=TLSGOV	role=President	of=TLS	from=2002	to=2018	gender=m
Carlos Belo | Carlos Filipe Ximenes Belo	code=TLSGOV	role=President	of=TLS	from=1983	to=2002	gender=m
Mahathir Mohamad | Mahathir Mohammad | Mahathir bin Mohamad	code=MYSGOV	role=Prime Minister	of=MYS	from=1981	to=2020	gender=m
Abdullah Ahmad Badawi | Abdullah Badawi	code=MYSGOV	role=Prime Minister	of=MYS	from=2003	to=2009	gender=m
Najib Razak | Najib Tun Razak	code=MYSGOV	role=Prime Minister	of=MYS	from=2009	to=2018	gender=m
Muhyiddin Yassin	code=MYSGOV	role=Prime Minister	of=MYS	from=2020	to=2021	gender=m
Ismail Sabri Yaakob	code=MYSGOV	role=Prime Minister	of=MYS	from=2021	to=2022	gender=m
Anwar Ibrahim	code=MYSGOV	role=Prime Minister	of=MYS	from=1993	gender=m
Mohamad Hasan	code=MYSGOV	role=Prime Minister	of=MYS	from=2023	gender=m
Lee Kuan Yew	code=SGPGOV	role=Prime Minister	of=SGP	from=1959	to=1990	gender=m
Goh Chok Tong	code=SGPGOV	role=Prime Minister	of=SGP	from=1990	to=2004	gender=m
Lee Hsien Loong	code=SGPGOV	role=Prime Minister	of=SGP	from=2004	to=2024	gender=m
Lawrence Wong	code=SGPGOV	role=Prime Minister	of=SGP	from=2024	gender=m
Tharman Shanmugaratnam	code=SGPGOV	role=Prime Minister	of=SGP	from=2011	gender=m
Vivian Balakrishnan	code=SGPGOV	role=Prime Minister	of=SGP	from=2015	gender=m
Chatichai Choonhavan	code=THAGOV	role=Prime Minister	of=THA	from=1988	to=1991	gender=m
Suchinda Kraprayoon	code=THAGOV	role=Prime Minister	of=THA	from=1992	to=1992	gender=m
Chuan Leekpai	code=THAGOV	role=Prime Minister	of=THA	from=1992	to=2001	gender=m
Banharn Silpa-archa	code=THAGOV	role=Prime Minister	of=THA	from=1995	to=1996	gender=m
Chavalit Yongchaiyudh	code=THAGOV	role=Prime Minister	of=THA	from=1996	to=1997	gender=m
Thaksin Shinawatra	code=THAGOV	role=Prime Minister	of=THA	from=2001	to=2006	gender=m
Surayud Chulanont	code=THAGOV	role=Prime Minister	of=THA	from=2006	to=2008	gender=m
Samak Sundaravej	code=THAGOV	role=Prime Minister	of=THA	from=2008	to=2008	gender=m
Somchai Wongsawat	code=THAGOV	role=Prime Minister	of=THA	from=2008	to=2008	gender=m
Abhisit Vejjajiva	code=THAGOV	role=Prime Minister	of=THA	from=2008	to=2011	gender=m
Yingluck Shinawatra	code=THAGOV	role=Prime Minister	of=THA	from=2011	to=2014	gender=f
Prayuth Chan-ocha | Prayut Chan-o-cha	code=THAGOV	role=Prime Minister	of=THA	from=2014	to=2023	gender=m
Srettha Thavisin	code=THAGOV	role=Prime Minister	of=THA	from=2023	to=2024	gender=m
Paetongtarn Shinawatra	code=THAGOV	role=Prime Minister	of=THA	from=2024	to=2025	gender=f
Anutin Charnvirakul	code=THAGOV	role=Prime Minister	of=THA	from=2019	gender=m
King Bhumibol | King Bhumibol Adulyadej | Bhumibol Adulyadej	code=THAGOV	role=Prime Minister	of=THA	from=1946	to=2016	gender=m
Maha Vajiralongkorn | King Maha Vajiralongkorn | King Vajiralongkorn	code=THAGOV	role=Prime Minister	of=THA	from=2016	gender=m
Pita Limjaroenrat	code=THAGOV	role=Prime Minister	of=THA	from=2020	gender=m
Vo Van Kiet	code=VNMGOV	role=Prime Minister	of=VNM	from=1991	to=1997	gender=m
Phan Van Khai	code=VNMGOV	role=Prime Minister	of=VNM	from=1997	to=2006	gender=m
Nguyen Tan Dung	code=VNMGOV	role=Prime Minister	of=VNM	from=2006	to=2016	gender=m
Nguyen Xuan Phuc	code=VNMGOV	role=Prime Minister	of=VNM	from=2016	to=2023	gender=m
Pham Minh Chinh	code=VNMGOV	role=Prime Minister	of=VNM	from=2021	gender=m
Nguyen Phu Trong	code=VNMGOV	role=Prime Minister	of=VNM	from=2011	to=2024	gender=m
To Lam	code=VNMGOV	role=Prime Minister	of=VNM	from=2024	gender=m
Ho Chi Minh	code=VNMGOV	role=Prime Minister	of=VNM	from=1945	to=1969	gender=m
Do Muoi	code=VNMGOV	role=Prime Minister	of=VNM	from=1991	to=1997	gender=m
Vo Van Thuong	code=VNMGOV	role=Prime Minister	of=VNM	from=2023	to=2024	gender=m
Luong Cuong	code=VNMGOV	role=Prime Minister	of=VNM	from=2024	gender=m
Hun Sen	code=KHMGOV	role=Prime Minister	of=KHM	from=1985	to=2023	gender=m
Hun Manet	code=KHMGOV	role=Prime Minister	of=KHM	from=2023	gender=m
Prince Norodom Ranariddh | Norodom Ranariddh	code=KHMGOV	role=Prime Minister	of=KHM	from=1993	to=1998	gender=m
Norodom Sihanouk | King Norodom Sihanouk	code=KHMGOV	role=Prime Minister	of=KHM	from=1941	to=2004	gender=m
Norodom Sihamoni	code=KHMGOV	role=Prime Minister	of=KHM	from=2004	gender=m
Pol Pot	code=KHMREBKHR	role=Khmer Rouge leader	of=KHM	from=1963	to=1998	gender=m
Khieu Samphan	code=KHMREBKHR	role=Khmer Rouge leader	of=KHM	from=1976	to=1998	gender=m
Ieng Sary	code=KHMREBKHR	role=Khmer Rouge leader	of=KHM	from=1975	to=1996	gender=m
Ta Mok	code=KHMREBKHR	role=Khmer Rouge leader	of=KHM	from=1970	to=1999	gender=m
Nuon Chea	code=KHMREBKHR	role=Khmer Rouge leader	of=KHM	from=1960	to=1998	gender=m
Kaing Guek Eav | Duch	code=KHMREBKHR	role=Khmer Rouge leader	of=KHM	from=1975	to=1979	gender=m
Sam Rainsy | Rainsy	code=KHMOPP	role=opposition leader	of=KHM	from=1995	gender=m
Kem Sokha	code=KHMOPP	role=opposition leader	of=KHM	from=2012	gender=m
Thongloun Sisoulith	code=LAOGOV	role=President	of=LAO	from=2016	gender=m
Choummaly Sayasone	code=LAOGOV	role=President	of=LAO	from=2006	to=2016	gender=m
Than Shwe	code=MMRGOV	role=leader	of=MMR	from=1992	to=2011	gender=m
Saw Maung	code=MMRGOV	role=leader	of=MMR	from=1988	to=1992	gender=m
Khin Nyunt	code=MMRGOV	role=leader	of=MMR	from=1988	to=2004	gender=m
Thein Sein	code=MMRGOV	role=leader	of=MMR	from=2007	to=2016	gender=m
Htin Kyaw	code=MMRGOV	role=leader	of=MMR	from=2016	to=2018	gender=m
Win Myint	code=MMRGOV	role=leader	of=MMR	from=2018	to=2021	gender=m
Min Aung Hlaing	code=MMRGOV	role=leader	of=MMR	from=2011	gender=m
Ne Win	code=MMRGOV	role=leader	of=MMR	from=1962	to=1988	gender=m
Wunna Maung Lwin	code=MMRGOV	role=leader	of=MMR	from=2011	to=2022	gender=m
Aung San Suu Kyi | Daw Aung San Suu Kyi | Suu Kyi	code=MMROPP	role=opposition leader	of=MMR	from=1988	gender=f
Tin Oo	code=MMROPP	role=opposition leader	of=MMR	from=1988	to=2024	gender=m
Ferdinand Marcos	code=PHLGOV	role=President	of=PHL	from=1965	to=1986	gender=m
Corazon Aquino | Cory Aquino	code=PHLGOV	role=President	of=PHL	from=1986	to=1992	gender=f
Fidel Ramos | Fidel V. Ramos	code=PHLGOV	role=President	of=PHL	from=1992	to=1998	gender=m
Joseph Estrada	code=PHLGOV	role=President	of=PHL	from=1998	to=2001	gender=m
Gloria Macapagal Arroyo | Gloria Arroyo | Gloria Macapagal-Arroyo	code=PHLGOV	role=President	of=PHL	from=2001	to=2010	gender=f
Benigno Aquino | Benigno Aquino III | Noynoy Aquino	code=PHLGOV	role=President	of=PHL	from=2010	to=2016	gender=m
Rodrigo Duterte	code=PHLGOV	role=President	of=PHL	from=2016	to=2022	gender=m
Ferdinand Marcos Jr. | Ferdinand Marcos Jr | Bongbong Marcos	code=PHLGOV	role=President	of=PHL	from=2022	gender=m
Sara Duterte	code=PHLGOV	role=President	of=PHL	from=2022	gender=f
Imelda Marcos	code=PHLGOV	role=President	of=PHL	from=1965	gender=f
Leni Robredo	code=PHLGOV	role=President	of=PHL	from=2016	to=2022	gender=f
Delfin Lorenzana	code=PHLGOV	role=President	of=PHL	from=2016	to=2022	gender=m
Gilberto Teodoro | Gilbert Teodoro	code=PHLGOV	role=President	of=PHL	from=2007	gender=m
Enrique Manalo	code=PHLGOV	role=President	of=PHL	from=2022	to=2025	gender=m
Teodoro Locsin	code=PHLGOV	role=President	of=PHL	from=2018	to=2022	gender=m
Domingo Siazon	code=PHLGOV	role=President	of=PHL	from=1995	to=2001	gender=m
Orlando Mercado	code=PHLGOV	role=President	of=PHL	from=1998	to=2001	gender=m
Maria Ressa	code=PHLGOV	role=President	of=PHL	from=2012	gender=f
Nur Misuari	code=PHLREB	role=rebel leader	of=PHL	from=1972	gender=m
Hashim Salamat	code=PHLREB	role=rebel leader	of=PHL	from=1977	to=2003	gender=m
Murad Ebrahim	code=PHLREB	role=rebel leader	of=PHL	from=2003	gender=m
Jose Maria Sison	code=PHLREB	role=rebel leader	of=PHL	from=1968	to=2022	gender=m
Isnilon Hapilon	code=PHLREB	role=rebel leader	of=PHL	from=2005	to=2017	gender=m
Bob Hawke	code=AUSGOV	role=Prime Minister	of=AUS	from=1983	to=1991	gender=m
Paul Keating	code=AUSGOV	role=Prime Minister	of=AUS	from=1991	to=1996	gender=m
John Howard	code=AUSGOV	role=Prime Minister	of=AUS	from=1996	to=2007	gender=m
Kevin Rudd	code=AUSGOV	role=Prime Minister	of=AUS	from=2007	to=2013	gender=m
Julia Gillard	code=AUSGOV	role=Prime Minister	of=AUS	from=2010	to=2013	gender=f
Tony Abbott	code=AUSGOV	role=Prime Minister	of=AUS	from=2013	to=2015	gender=m
Malcolm Turnbull	code=AUSGOV	role=Prime Minister	of=AUS	from=2015	to=2018	gender=m
Scott Morrison	code=AUSGOV	role=Prime Minister	of=AUS	from=2018	to=2022	gender=m
Anthony Albanese	code=AUSGOV	role=Prime Minister	of=AUS	from=2022	gender=m
Penny Wong	code=AUSGOV	role=Prime Minister	of=AUS	from=2022	gender=f
Richard Marles	code=AUSGOV	role=Prime Minister	of=AUS	from=2022	gender=m
Alexander Downer	code=AUSGOV	role=Prime Minister	of=AUS	from=1996	to=2007	gender=m
Julie Bishop	code=AUSGOV	role=Prime Minister	of=AUS	from=2013	to=2018	gender=f
Marise Payne	code=AUSGOV	role=Prime Minister	of=AUS	from=2018	to=2022	gender=f
Peter Dutton	code=AUSGOV	role=Prime Minister	of=AUS	from=2014	to=2025	gender=m
Barnaby Joyce	code=AUSGOV	role=Prime Minister	of=AUS	from=2016	to=2022	gender=m
Gareth Evans	code=AUSGOV	role=Prime Minister	of=AUS	from=1988	to=1996	gender=m
Pauline Hanson	code=AUSGOV	role=Prime Minister	of=AUS	from=1996	gender=f
Peter Costello	code=AUSGOV	role=Prime Minister	of=AUS	from=1996	to=2007	gender=m
Jim Bolger	code=NZLGOV	role=Prime Minister	of=NZL	from=1990	to=1997	gender=m
Jenny Shipley	code=NZLGOV	role=Prime Minister	of=NZL	from=1997	to=1999	gender=f
Helen Clark	code=NZLGOV	role=Prime Minister	of=NZL	from=1999	to=2008	gender=f
John Key	code=NZLGOV	role=Prime Minister	of=NZL	from=2008	to=2016	gender=m
Bill English	code=NZLGOV	role=Prime Minister	of=NZL	from=2016	to=2017	gender=m
Jacinda Ardern	code=NZLGOV	role=Prime Minister	of=NZL	from=2017	to=2023	gender=f
Chris Hipkins	code=NZLGOV	role=Prime Minister	of=NZL	from=2023	to=2023	gender=m
Christopher Luxon	code=NZLGOV	role=Prime Minister	of=NZL	from=2023	gender=m
Winston Peters	code=NZLGOV	role=Prime Minister	of=NZL	from=1996	gender=m
Sitiveni Rabuka	code=FJIGOV	role=Prime Minister	of=FJI	from=1992	gender=m
Frank Bainimarama | Voreqe Bainimarama	code=FJIGOV	role=Prime Minister	of=FJI	from=2000	to=2022	gender=m
Mahendra Chaudhry	code=FJIGOV	role=Prime Minister	of=FJI	from=1999	to=2000	gender=m
George Speight	code=FJIGOV	role=Prime Minister	of=FJI	from=2000	to=2000	gender=m
Laisenia Qarase	code=FJIGOV	role=Prime Minister	of=FJI	from=2000	to=2006	gender=m
Michael Somare	code=PNGGOV	role=Prime Minister	of=PNG	from=1975	to=2011	gender=m
Peter O'Neill	code=PNGGOV	role=Prime Minister	of=PNG	from=2011	to=2019	gender=m
James Marape	code=PNGGOV	role=Prime Minister	of=PNG	from=2019	gender=m
Julius Chan	code=PNGGOV	role=Prime Minister	of=PNG	from=1994	to=1999	gender=m
Bill Skate	code=PNGGOV	role=Prime Minister	of=PNG	from=1997	to=1999	gender=m
Manasseh Sogavare	code=SLBGOV	role=Prime Minister	of=SLB	from=2000	to=2024	gender=m
Bartholomew Ulufa'alu	code=SLBGOV	role=Prime Minister	of=SLB	from=1997	to=2000	gender=m
Brian Mulroney	code=CANGOV	role=Prime Minister	of=CAN	from=1984	to=1993	gender=m
Kim Campbell	code=CANGOV	role=Prime Minister	of=CAN	from=1993	to=1993	gender=f
Jean Chretien | Jean Chrétien	code=CANGOV	role=Prime Minister	of=CAN	from=1993	to=2003	gender=m
Paul Martin	code=CANGOV	role=Prime Minister	of=CAN	from=2003	to=2006	gender=m
Stephen Harper	code=CANGOV	role=Prime Minister	of=CAN	from=2006	to=2015	gender=m
Justin Trudeau	code=CANGOV	role=Prime Minister	of=CAN	from=2015	to=2025	gender=m
Mark Carney	code=CANGOV	role=Prime Minister	of=CAN	from=2025	gender=m
Pierre Trudeau	code=CANGOV	role=Prime Minister	of=CAN	from=1968	to=1984	gender=m
Chrystia Freeland	code=CANGOV	role=Prime Minister	of=CAN	from=2015	to=2025	gender=f
Melanie Joly | Mélanie Joly	code=CANGOV	role=Prime Minister	of=CAN	from=2021	gender=m
Lloyd Axworthy	code=CANGOV	role=Prime Minister	of=CAN	from=1996	to=2000	gender=m
Bill Graham	code=CANGOV	role=Prime Minister	of=CAN	from=2002	to=2006	gender=m
John Baird	code=CANGOV	role=Prime Minister	of=CAN	from=2011	to=2015	gender=m
Anita Anand	code=CANGOV	role=Prime Minister	of=CAN	from=2021	gender=f
Pierre Poilievre	code=CANGOV	role=Prime Minister	of=CAN	from=2022	gender=m
Jagmeet Singh	code=CANGOV	role=Prime Minister	of=CAN	from=2017	to=2025	gender=m
Doug Ford	code=CANGOV	role=Prime Minister	of=CAN	from=2018	gender=m
Danielle Smith	code=CANGOV	role=Prime Minister	of=CAN	from=2022	gender=f
Lucien Bouchard	code=CANGOV	role=Prime Minister	of=CAN	from=1990	to=2001	gender=m
Jacques Parizeau	code=CANGOV	role=Prime Minister	of=CAN	from=1994	to=1996	gender=m
Carlos Salinas | Carlos Salinas de Gortari	code=MEXGOV	role=President	of=MEX	from=1988	to=1994	gender=m
Ernesto Zedillo	code=MEXGOV	role=President	of=MEX	from=1994	to=2000	gender=m
Vicente Fox	code=MEXGOV	role=President	of=MEX	from=2000	to=2006	gender=m
Felipe Calderon | Felipe Calderón	code=MEXGOV	role=President	of=MEX	from=2006	to=2012	gender=m
Enrique Pena Nieto | Enrique Peña Nieto	code=MEXGOV	role=President	of=MEX	from=2012	to=2018	gender=m
Andres Manuel Lopez Obrador | Andrés Manuel López Obrador | AMLO	code=MEXGOV	role=President	of=MEX	from=2018	to=2024	gender=m
Claudia Sheinbaum	code=MEXGOV	role=President	of=MEX	from=2024	gender=f
Marcelo Ebrard	code=MEXGOV	role=President	of=MEX	from=2018	gender=m
Jorge Castaneda | Jorge Castañeda	code=MEXGOV	role=President	of=MEX	from=2000	to=2003	gender=m
Alicia Barcena | Alicia Bárcena	code=MEXGOV	role=President	of=MEX	from=2023	gender=f
Juan Ramon de la Fuente	code=MEXGOV	role=President	of=MEX	from=2024	gender=m
Omar Garcia Harfuch | Omar García Harfuch	code=MEXGOV	role=President	of=MEX	from=2024	gender=m
Cuauhtemoc Cardenas | Cuauhtémoc Cárdenas	code=MEXGOV	role=President	of=MEX	from=1988	to=2000	gender=m
Luis Donaldo Colosio	code=MEXGOV	role=President	of=MEX	from=1993	to=1994	gender=m
Xochitl Galvez	code=MEXGOV	role=President	of=MEX	from=2023	to=2024	gender=f
Joaquin Guzman | Joaquín Guzmán | El Chapo | Joaquin "El Chapo" Guzman	code=MEXCRM	role=drug lord	of=MEX	from=1989	to=2016	gender=m
Ismael Zambada | El Mayo	code=MEXCRM	role=drug lord	of=MEX	from=1989	to=2024	gender=m
Nemesio Oseguera	code=MEXCRM	role=drug lord	of=MEX	from=2010	gender=m
Amado Carrillo Fuentes	code=MEXCRM	role=drug lord	of=MEX	from=1993	to=1997	gender=m
Subcomandante Marcos | Subcommander Marcos	code=MEXREB	role=rebel leader	of=MEX	from=1994	to=2014	gender=m
Fidel Castro	code=CUBGOV	role=President	of=CUB	from=1959	to=2008	gender=m
Raul Castro | Raúl Castro	code=CUBGOV	role=President	of=CUB	from=2006	to=2021	gender=m
Miguel Diaz-Canel | Miguel Díaz-Canel	code=CUBGOV	role=President	of=CUB	from=2018	gender=m
Bruno Rodriguez | Bruno Rodríguez	code=CUBGOV	role=President	of=CUB	from=2009	gender=m
Felipe Perez Roque	code=CUBGOV	role=President	of=CUB	from=1999	to=2009	gender=m
Ricardo Alarcon	code=CUBGOV	role=President	of=CUB	from=1992	to=2013	gender=m
Roberto Robaina	code=CUBGOV	role=President	of=CUB	from=1993	to=1999	gender=m
Che Guevara | Ernesto Che Guevara	code=CUBGOV	role=President	of=CUB	from=1956	to=1967	gender=m
Manuel Marrero	code=CUBGOV	role=President	of=CUB	from=2019	gender=m
Jean-Bertrand Aristide	code=HTIGOV	role=President	of=HTI	from=1991	to=2004	gender=m
Raoul Cedras	code=HTIGOV	role=President	of=HTI	from=1991	to=1994	gender=m
Rene Preval | René Préval	code=HTIGOV	role=President	of=HTI	from=1996	to=2011	gender=m
Michel Martelly	code=HTIGOV	role=President	of=HTI	from=2011	to=2016	gender=m
Jovenel Moise | Jovenel Moïse	code=HTIGOV	role=President	of=HTI	from=2017	to=2021	gender=m
Ariel Henry	code=HTIGOV	role=President	of=HTI	from=2021	to=2024	gender=m
Garry Conille	code=HTIGOV	role=President	of=HTI	from=2011	to=2024	gender=m
Jean-Claude Duvalier | Baby Doc Duvalier	code=HTIGOV	role=President	of=HTI	from=1971	to=1986	gender=m
Alix Didier Fils-Aime	code=HTIGOV	role=President	of=HTI	from=2024	gender=m
Prosper Avril	code=HTIGOV	role=President	of=HTI	from=1988	to=1990	gender=m
Gerard Latortue	code=HTIGOV	role=President	of=HTI	from=2004	to=2006	gender=m
Jimmy Cherizier | Jimmy Chérizier | Barbecue Cherizier	code=HTICRM	role=gang leader	of=HTI	from=2018	gender=m
Guy Philippe	code=HTICRM	role=gang leader	of=HTI	from=2004	gender=m
Joaquin Balaguer	code=DOMGOV	role=President	of=DOM	from=1986	to=1996	gender=m
Leonel Fernandez	code=DOMGOV	role=President	of=DOM	from=1996	to=2012	gender=m
Danilo Medina	code=DOMGOV	role=President	of=DOM	from=2012	to=2020	gender=m
Luis Abinader	code=DOMGOV	role=President	of=DOM	from=2020	gender=m
Hipolito Mejia	code=DOMGOV	role=President	of=DOM	from=2000	to=2004	gender=m
Michael Manley	code=JAMGOV	role=Prime Minister	of=JAM	from=1989	to=1992	gender=m
P.J. Patterson	code=JAMGOV	role=Prime Minister	of=JAM	from=1992	to=2006	gender=m
Portia Simpson Miller	code=JAMGOV	role=Prime Minister	of=JAM	from=2006	to=2016	gender=f
Bruce Golding	code=JAMGOV	role=Prime Minister	of=JAM	from=2007	to=2011	gender=m
Andrew Holness	code=JAMGOV	role=Prime Minister	of=JAM	from=2011	gender=m
Patrick Manning	code=TTOGOV	role=Prime Minister	of=TTO	from=1991	to=2010	gender=m
Basdeo Panday	code=TTOGOV	role=Prime Minister	of=TTO	from=1995	to=2001	gender=m
Kamla Persad-Bissessar	code=TTOGOV	role=Prime Minister	of=TTO	from=2010	gender=f
Keith Rowley	code=TTOGOV	role=Prime Minister	of=TTO	from=2015	to=2025	gender=m
Mia Mottley	code=BRBGOV	role=Prime Minister	of=BRB	from=2018	gender=f
Cheddi Jagan	code=GUYGOV	role=President	of=GUY	from=1992	to=1997	gender=m
Bharrat Jagdeo	code=GUYGOV	role=President	of=GUY	from=1999	to=2011	gender=m
Irfaan Ali	code=GUYGOV	role=President	of=GUY	from=2020	gender=m
David Granger	code=GUYGOV	role=President	of=GUY	from=2015	to=2020	gender=m
Desi Bouterse	code=SURGOV	role=President	of=SUR	from=1980	to=2020	gender=m
Chan Santokhi	code=SURGOV	role=President	of=SUR	from=2020	to=2025	gender=m
Ronald Venetiaan	code=SURGOV	role=President	of=SUR	from=1991	to=2010	gender=m
Vinicio Cerezo	code=GTMGOV	role=President	of=GTM	from=1986	to=1991	gender=m
Jorge Serrano	code=GTMGOV	role=President	of=GTM	from=1991	to=1993	gender=m
Alvaro Arzu	code=GTMGOV	role=President	of=GTM	from=1996	to=2000	gender=m
Alfonso Portillo	code=GTMGOV	role=President	of=GTM	from=2000	to=2004	gender=m
Oscar Berger	code=GTMGOV	role=President	of=GTM	from=2004	to=2008	gender=m
Alvaro Colom	code=GTMGOV	role=President	of=GTM	from=2008	to=2012	gender=m
Otto Perez Molina | Otto Pérez Molina	code=GTMGOV	role=President	of=GTM	from=2012	to=2015	gender=m
Jimmy Morales	code=GTMGOV	role=President	of=GTM	from=2016	to=2020	gender=m
Alejandro Giammattei	code=GTMGOV	role=President	of=GTM	from=2020	to=2024	gender=m
Bernardo Arevalo | Bernardo Arévalo	code=GTMGOV	role=President	of=GTM	from=2024	gender=m
Efrain Rios Montt | Efraín Ríos Montt	code=GTMGOV	role=President	of=GTM	from=1982	to=1983	gender=m
Rigoberta Menchu | Rigoberta Menchú	code=GTMGOV	role=President	of=GTM	from=1992	gender=f
Jose Napoleon Duarte	code=SLVGOV	role=President	of=SLV	from=1984	to=1989	gender=m
Alfredo Cristiani	code=SLVGOV	role=President	of=SLV	from=1989	to=1994	gender=m
Armando Calderon Sol	code=SLVGOV	role=President	of=SLV	from=1994	to=1999	gender=m
Francisco Flores	code=SLVGOV	role=President	of=SLV	from=1999	to=2004	gender=m
Antonio Saca	code=SLVGOV	role=President	of=SLV	from=2004	to=2009	gender=m
Mauricio Funes	code=SLVGOV	role=President	of=SLV	from=2009	to=2014	gender=m
Salvador Sanchez Ceren	code=SLVGOV	role=President	of=SLV	from=2014	to=2019	gender=m
Nayib Bukele	code=SLVGOV	role=President	of=SLV	from=2019	gender=m
Roberto D'Aubuisson	code=SLVGOV	role=President	of=SLV	from=1981	to=1992	gender=m
Rene Emilio Ponce	code=SLVGOV	role=President	of=SLV	from=1988	to=1993	gender=m
Ruben Zamora	code=SLVGOV	role=President	of=SLV	from=1980	to=1999	gender=m
Ignacio Ellacuria	code=SLVGOV	role=President	of=SLV	from=1979	to=1989	gender=m
Oscar Arnulfo Romero | Oscar Romero	code=SLVGOV	role=President	of=SLV	from=1977	to=1980	gender=m
Joaquin Villalobos	code=SLVREB	role=guerrilla leader	of=SLV	from=1977	to=1993	gender=m
Schafik Handal | Shafik Handal	code=SLVREB	role=guerrilla leader	of=SLV	from=1970	to=2006	gender=m
Guillermo Ungo | Guillermo Manuel Ungo	code=SLVREB	role=guerrilla leader	of=SLV	from=1980	to=1991	gender=m
Jose Azcona | Jose Azcona Hoyo	code=HNDGOV	role=President	of=HND	from=1986	to=1990	gender=m
Rafael Callejas | Rafael Leonardo Callejas	code=HNDGOV	role=President	of=HND	from=1990	to=1994	gender=m
Carlos Roberto Reina	code=HNDGOV	role=President	of=HND	from=1994	to=1998	gender=m
Manuel Zelaya | Mel Zelaya	code=HNDGOV	role=President	of=HND	from=2006	to=2009	gender=m
Roberto Micheletti	code=HNDGOV	role=President	of=HND	from=2009	to=2010	gender=m
Porfirio Lobo	code=HNDGOV	role=President	of=HND	from=2010	to=2014	gender=m
Juan Orlando Hernandez | Juan Orlando Hernández	code=HNDGOV	role=President	of=HND	from=2014	to=2022	gender=m
Xiomara Castro	code=HNDGOV	role=President	of=HND	from=2022	gender=f
Daniel Ortega	code=NICGOV	role=President	of=NIC	from=1985	gender=m
Violeta Chamorro | Violeta Barrios de Chamorro	code=NICGOV	role=President	of=NIC	from=1990	to=1997	gender=f
Arnoldo Aleman | Arnoldo Alemán	code=NICGOV	role=President	of=NIC	from=1997	to=2002	gender=m
Enrique Bolanos	code=NICGOV	role=President	of=NIC	from=2002	to=2007	gender=m
Rosario Murillo	code=NICGOV	role=President	of=NIC	from=2017	gender=f
Anastasio Somoza	code=NICGOV	role=President	of=NIC	from=1967	to=1979	gender=m
Humberto Ortega	code=NICGOV	role=President	of=NIC	from=1979	to=1995	gender=m
Tomas Borge	code=NICGOV	role=President	of=NIC	from=1979	to=2012	gender=m
Miguel d'Escoto | Miguel D'Escoto	code=NICGOV	role=President	of=NIC	from=1979	to=1990	gender=m
Sergio Ramirez	code=NICGOV	role=President	of=NIC	from=1985	to=1990	gender=m
Oscar Arias | Óscar Arias	code=CRIGOV	role=President	of=CRI	from=1986	to=2010	gender=m
Rafael Angel Calderon	code=CRIGOV	role=President	of=CRI	from=1990	to=1994	gender=m
Jose Maria Figueres	code=CRIGOV	role=President	of=CRI	from=1994	to=1998	gender=m
Laura Chinchilla	code=CRIGOV	role=President	of=CRI	from=2010	to=2014	gender=f
Carlos Alvarado	code=CRIGOV	role=President	of=CRI	from=2018	to=2022	gender=m
Rodrigo Chaves	code=CRIGOV	role=President	of=CRI	from=2022	gender=m
Guillermo Endara	code=PANGOV	role=President	of=PAN	from=1989	to=1994	gender=m
Ernesto Perez Balladares	code=PANGOV	role=President	of=PAN	from=1994	to=1999	gender=m
Mireya Moscoso	code=PANGOV	role=President	of=PAN	from=1999	to=2004	gender=f
Martin Torrijos	code=PANGOV	role=President	of=PAN	from=2004	to=2009	gender=m
Ricardo Martinelli	code=PANGOV	role=President	of=PAN	from=2009	to=2014	gender=m
Juan Carlos Varela	code=PANGOV	role=President	of=PAN	from=2014	to=2019	gender=m
Laurentino Cortizo	code=PANGOV	role=President	of=PAN	from=2019	to=2024	gender=m
Jose Raul Mulino | José Raúl Mulino	code=PANGOV	role=President	of=PAN	from=2024	gender=m
Manuel Noriega | Manuel Antonio Noriega	code=PANGOV	role=President	of=PAN	from=1983	to=1989	gender=m
Omar Torrijos	code=PANGOV	role=President	of=PAN	from=1968	to=1981	gender=m
Eric Arturo Delvalle	code=PANGOV	role=President	of=PAN	from=1985	to=1988	gender=m
Virgilio Barco | Virgilio Barco Vargas	code=COLGOV	role=President	of=COL	from=1986	to=1990	gender=m
Cesar Gaviria | César Gaviria | Cesar Gaviria Trujillo	code=COLGOV	role=President	of=COL	from=1990	to=1994	gender=m
Ernesto Samper	code=COLGOV	role=President	of=COL	from=1994	to=1998	gender=m
Andres Pastrana | Andrés Pastrana	code=COLGOV	role=President	of=COL	from=1998	to=2002	gender=m
Alvaro Uribe | Álvaro Uribe	code=COLGOV	role=President	of=COL	from=2002	to=2010	gender=m
Juan Manuel Santos	code=COLGOV	role=President	of=COL	from=2010	to=2018	gender=m
Ivan Duque | Iván Duque	code=COLGOV	role=President	of=COL	from=2018	to=2022	gender=m
Gustavo Petro	code=COLGOV	role=President	of=COL	from=2022	gender=m
Luis Carlos Galan | Luis Carlos Galán	code=COLGOV	role=President	of=COL	from=1979	to=1989	gender=m
Miguel Maza Marquez	code=COLGOV	role=President	of=COL	from=1985	to=1991	gender=m
Ingrid Betancourt	code=COLGOV	role=President	of=COL	from=1998	to=2008	gender=f
Francia Marquez | Francia Márquez	code=COLGOV	role=President	of=COL	from=2022	gender=f
Horacio Serpa	code=COLGOV	role=President	of=COL	from=1990	to=2002	gender=m
Miguel Uribe	code=COLGOV	role=President	of=COL	from=2018	to=2025	gender=m
Bernardo Jaramillo Ossa | Bernardo Jaramillo	code=COLGOV	role=President	of=COL	from=1987	to=1990	gender=m
Carlos Lemos Simmonds	code=COLGOV	role=President	of=COL	from=1989	to=1998	gender=m
Manuel Marulanda	code=COLREB	role=guerrilla leader	of=COL	from=1964	to=2008	gender=m
Alfonso Cano	code=COLREB	role=guerrilla leader	of=COL	from=2008	to=2011	gender=m
Rodrigo Londono | Rodrigo Londoño | Timochenko	code=COLREB	role=guerrilla leader	of=COL	from=2011	to=2017	gender=m
Raul Reyes	code=COLREB	role=guerrilla leader	of=COL	from=1985	to=2008	gender=m
Ivan Marquez | Iván Márquez	code=COLREB	role=guerrilla leader	of=COL	from=1985	gender=m
Jacobo Arenas	code=COLREB	role=guerrilla leader	of=COL	from=1964	to=1990	gender=m
Carlos Pizarro | Carlos Pizarro Leongomez	code=COLREB	role=guerrilla leader	of=COL	from=1986	to=1990	gender=m
Carlos Castano | Carlos Castaño	code=COLREB	role=guerrilla leader	of=COL	from=1994	to=2004	gender=m
Salvatore Mancuso	code=COLREB	role=guerrilla leader	of=COL	from=1995	to=2006	gender=m
Mono Jojoy	code=COLREB	role=guerrilla leader	of=COL	from=1990	to=2010	gender=m
Antonio Navarro Wolff	code=COLREB	role=guerrilla leader	of=COL	from=1985	gender=m
Antonio Garcia	code=COLREB	role=guerrilla leader	of=COL	from=1999	gender=m
Pablo Escobar | Pablo Escobar Gaviria	code=COLCRM	role=drug lord	of=COL	from=1976	to=1993	gender=m
Gonzalo Rodriguez Gacha | Jose Gonzalo Rodriguez Gacha	code=COLCRM	role=drug lord	of=COL	from=1980	to=1989	gender=m
Jorge Luis Ochoa	code=COLCRM	role=drug lord	of=COL	from=1977	to=1991	gender=m
Fabio Ochoa	code=COLCRM	role=drug lord	of=COL	from=1977	to=1991	gender=m
Gilberto Rodriguez Orejuela	code=COLCRM	role=drug lord	of=COL	from=1977	to=1995	gender=m
Miguel Rodriguez Orejuela	code=COLCRM	role=drug lord	of=COL	from=1977	to=1995	gender=m
Carlos Lehder	code=COLCRM	role=drug lord	of=COL	from=1977	to=1987	gender=m
Otoniel | Dairo Antonio Usuga	code=COLCRM	role=drug lord	of=COL	from=2012	to=2021	gender=m
Carlos Andres Perez | Carlos Andrés Pérez	code=VENGOV	role=President	of=VEN	from=1989	to=1993	gender=m
Rafael Caldera	code=VENGOV	role=President	of=VEN	from=1994	to=1999	gender=m
Hugo Chavez | Hugo Chávez	code=VENGOV	role=President	of=VEN	from=1999	to=2013	gender=m
Nicolas Maduro | Nicolás Maduro	code=VENGOV	role=President	of=VEN	from=2013	gender=m
Delcy Rodriguez | Delcy Rodríguez	code=VENGOV	role=President	of=VEN	from=2014	gender=f
Diosdado Cabello	code=VENGOV	role=President	of=VEN	from=2002	gender=m
Jorge Rodriguez | Jorge Rodríguez	code=VENGOV	role=President	of=VEN	from=2007	gender=m
Vladimir Padrino Lopez | Vladimir Padrino López | Vladimir Padrino	code=VENGOV	role=President	of=VEN	from=2014	gender=m
Jorge Arreaza	code=VENGOV	role=President	of=VEN	from=2013	to=2021	gender=m
Tareck El Aissami	code=VENGOV	role=President	of=VEN	from=2008	to=2023	gender=m
Jose Vicente Rangel | José Vicente Rangel	code=VENGOV	role=President	of=VEN	from=1999	to=2007	gender=m
Yvan Gil	code=VENGOV	role=President	of=VEN	from=2023	gender=m
Tarek William Saab	code=VENGOV	role=President	of=VEN	from=2017	gender=m
Cilia Flores	code=VENGOV	role=President	of=VEN	from=2006	gender=f
Juan Guaido | Juan Guaidó	code=VENOPP	role=opposition leader	of=VEN	from=2019	to=2023	gender=m
Maria Corina Machado | María Corina Machado	code=VENOPP	role=opposition leader	of=VEN	from=2010	gender=f
Edmundo Gonzalez | Edmundo González | Edmundo Gonzalez Urrutia | Edmundo González Urrutia	code=VENOPP	role=opposition leader	of=VEN	from=2024	gender=m
Leopoldo Lopez | Leopoldo López	code=VENOPP	role=opposition leader	of=VEN	from=2008	gender=m
Henrique Capriles | Henrique Capriles Radonski	code=VENOPP	role=opposition leader	of=VEN	from=2008	gender=m
Manuel Rosales	code=VENOPP	role=opposition leader	of=VEN	from=2006	gender=m
Pedro Carmona	code=VENOPP	role=opposition leader	of=VEN	from=2002	to=2002	gender=m
Rodrigo Borja	code=ECUGOV	role=President	of=ECU	from=1988	to=1992	gender=m
Sixto Duran Ballen	code=ECUGOV	role=President	of=ECU	from=1992	to=1996	gender=m
Abdala Bucaram	code=ECUGOV	role=President	of=ECU	from=1996	to=1997	gender=m
Jamil Mahuad	code=ECUGOV	role=President	of=ECU	from=1998	to=2000	gender=m
Lucio Gutierrez	code=ECUGOV	role=President	of=ECU	from=2003	to=2005	gender=m
Rafael Correa	code=ECUGOV	role=President	of=ECU	from=2007	to=2017	gender=m
Lenin Moreno	code=ECUGOV	role=President	of=ECU	from=2017	to=2021	gender=m
Guillermo Lasso	code=ECUGOV	role=President	of=ECU	from=2021	to=2023	gender=m
Daniel Noboa	code=ECUGOV	role=President	of=ECU	from=2023	gender=m
Fernando Villavicencio	code=ECUGOV	role=President	of=ECU	from=2021	to=2023	gender=m
Gustavo Noboa	code=ECUGOV	role=President	of=ECU	from=2000	to=2003	gender=m
Luisa Gonzalez | Luisa González	code=ECUGOV	role=President	of=ECU	from=2023	gender=f
Alan Garcia | Alan García	code=PERGOV	role=President	of=PER	from=1985	to=2011	gender=m
Alberto Fujimori	code=PERGOV	role=President	of=PER	from=1990	to=2000	gender=m
Alejandro Toledo	code=PERGOV	role=President	of=PER	from=2001	to=2006	gender=m
Ollanta Humala	code=PERGOV	role=President	of=PER	from=2011	to=2016	gender=m
Pedro Pablo Kuczynski	code=PERGOV	role=President	of=PER	from=2016	to=2018	gender=m
Martin Vizcarra | Martín Vizcarra	code=PERGOV	role=President	of=PER	from=2018	to=2020	gender=m
Francisco Sagasti	code=PERGOV	role=President	of=PER	from=2020	to=2021	gender=m
Pedro Castillo	code=PERGOV	role=President	of=PER	from=2021	to=2022	gender=m
Dina Boluarte	code=PERGOV	role=President	of=PER	from=2022	to=2025	gender=f
Jose Jeri | José Jerí	code=PERGOV	role=President	of=PER	from=2025	gender=m
Keiko Fujimori	code=PERGOV	role=President	of=PER	from=2006	gender=f
Vladimiro Montesinos	code=PERGOV	role=President	of=PER	from=1990	to=2000	gender=m
Mario Vargas Llosa	code=PERGOV	role=President	of=PER	from=1990	to=1990	gender=m
Javier Perez de Cuellar | Javier Pérez de Cuéllar	code=PERGOV	role=President	of=PER	from=1982	to=2001	gender=m
Abimael Guzman | Abimael Guzmán	code=PERREB	role=guerrilla leader	of=PER	from=1969	to=1992	gender=m
Victor Polay | Victor Polay Campos	code=PERREB	role=guerrilla leader	of=PER	from=1984	to=1992	gender=m
Nestor Cerpa Cartolini | Nestor Cerpa	code=PERREB	role=guerrilla leader	of=PER	from=1984	to=1997	gender=m
Victor Paz Estenssoro	code=BOLGOV	role=President	of=BOL	from=1985	to=1989	gender=m
Jaime Paz Zamora	code=BOLGOV	role=President	of=BOL	from=1989	to=1993	gender=m
Gonzalo Sanchez de Lozada	code=BOLGOV	role=President	of=BOL	from=1993	to=2003	gender=m
Hugo Banzer	code=BOLGOV	role=President	of=BOL	from=1997	to=2001	gender=m
Carlos Mesa	code=BOLGOV	role=President	of=BOL	from=2003	to=2005	gender=m
Evo Morales	code=BOLGOV	role=President	of=BOL	from=2006	to=2019	gender=m
Jeanine Anez | Jeanine Áñez	code=BOLGOV	role=President	of=BOL	from=2019	to=2020	gender=f
Luis Arce	code=BOLGOV	role=President	of=BOL	from=2020	to=2025	gender=m
Rodrigo Paz	code=BOLGOV	role=President	of=BOL	from=2025	gender=m
Alvaro Garcia Linera	code=BOLGOV	role=President	of=BOL	from=2006	to=2019	gender=m
Luis Fernando Camacho	code=BOLGOV	role=President	of=BOL	from=2019	gender=m
Salvador Allende	code=CHLGOV	role=President	of=CHL	from=1970	to=1973	gender=m
Augusto Pinochet	code=CHLGOV	role=President	of=CHL	from=1973	to=1990	gender=m
Patricio Aylwin	code=CHLGOV	role=President	of=CHL	from=1990	to=1994	gender=m
Eduardo Frei	code=CHLGOV	role=President	of=CHL	from=1994	to=2000	gender=m
Ricardo Lagos	code=CHLGOV	role=President	of=CHL	from=2000	to=2006	gender=m
Michelle Bachelet	code=CHLGOV	role=President	of=CHL	from=2006	to=2018	gender=f
Sebastian Pinera | Sebastián Piñera	code=CHLGOV	role=President	of=CHL	from=2010	to=2022	gender=m
Gabriel Boric	code=CHLGOV	role=President	of=CHL	from=2022	to=2026	gender=m
Jose Antonio Kast | José Antonio Kast	code=CHLGOV	role=President	of=CHL	from=2017	gender=m
Jaime Guzman | Jaime Guzmán	code=CHLGOV	role=President	of=CHL	from=1989	to=1991	gender=m
Juan Peron | Juan Perón	code=ARGGOV	role=President	of=ARG	from=1946	to=1974	gender=m
Raul Alfonsin | Raúl Alfonsín	code=ARGGOV	role=President	of=ARG	from=1983	to=1989	gender=m
Carlos Menem | Carlos Saul Menem	code=ARGGOV	role=President	of=ARG	from=1989	to=1999	gender=m
Fernando de la Rua | Fernando de la Rúa	code=ARGGOV	role=President	of=ARG	from=1999	to=2001	gender=m
Eduardo Duhalde	code=ARGGOV	role=President	of=ARG	from=2002	to=2003	gender=m
Nestor Kirchner | Néstor Kirchner	code=ARGGOV	role=President	of=ARG	from=2003	to=2007	gender=m
Cristina Fernandez de Kirchner | Cristina Fernández de Kirchner | Cristina Kirchner | Cristina Fernandez	code=ARGGOV	role=President	of=ARG	from=2007	to=2023	gender=f
Mauricio Macri	code=ARGGOV	role=President	of=ARG	from=2015	to=2019	gender=m
Alberto Fernandez | Alberto Fernández	code=ARGGOV	role=President	of=ARG	from=2019	to=2023	gender=m
Javier Milei	code=ARGGOV	role=President	of=ARG	from=2023	gender=m
Domingo Cavallo	code=ARGGOV	role=President	of=ARG	from=1991	to=2001	gender=m
Sergio Massa	code=ARGGOV	role=President	of=ARG	from=2008	to=2023	gender=m
Patricia Bullrich	code=ARGGOV	role=President	of=ARG	from=2015	gender=f
Leopoldo Galtieri	code=ARGGOV	role=President	of=ARG	from=1981	to=1982	gender=m
Luis Caputo	code=ARGGOV	role=President	of=ARG	from=2017	gender=m
Guido Di Tella	code=ARGGOV	role=President	of=ARG	from=1991	to=1999	gender=m
Diana Mondino	code=ARGGOV	role=President	of=ARG	from=2023	to=2024	gender=f
Jose Sarney | José Sarney	code=BRAGOV	role=President	of=BRA	from=1985	to=1990	gender=m
Fernando Collor de Mello | Fernando Collor	code=BRAGOV	role=President	of=BRA	from=1990	to=1992	gender=m
Itamar Franco	code=BRAGOV	role=President	of=BRA	from=1992	to=1995	gender=m
Fernando Henrique Cardoso	code=BRAGOV	role=President	of=BRA	from=1995	to=2003	gender=m
Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva | Lula da Silva | Lula	code=BRAGOV	role=President	of=BRA	from=2003	gender=m
Dilma Rousseff	code=BRAGOV	role=President	of=BRA	from=2011	to=2016	gender=f
Michel Temer	code=BRAGOV	role=President	of=BRA	from=2016	to=2018	gender=m
Jair Bolsonaro	code=BRAGOV	role=President	of=BRA	from=2019	to=2022	gender=m
Geraldo Alckmin	code=BRAGOV	role=President	of=BRA	from=2001	gender=m
Fernando Haddad	code=BRAGOV	role=President	of=BRA	from=2005	gender=m
Celso Amorim	code=BRAGOV	role=President	of=BRA	from=1993	gender=m
Mauro Vieira	code=BRAGOV	role=President	of=BRA	from=2015	gender=m
Sergio Moro	code=BRAGOV	role=President	of=BRA	from=2014	gender=m
Alexandre de Moraes	code=BRAGOV	role=President	of=BRA	from=2017	gender=m
Marina Silva	code=BRAGOV	role=President	of=BRA	from=2003	gender=f
Joaquim Levy	code=BRAGOV	role=President	of=BRA	from=2015	to=2015	gender=m
Paulo Guedes	code=BRAGOV	role=President	of=BRA	from=2019	to=2022	gender=m
Antonio Patriota	code=BRAGOV	role=President	of=BRA	from=2011	to=2013	gender=m
Eduardo Bolsonaro	code=BRAGOV	role=President	of=BRA	from=2015	gender=m
Flavio Bolsonaro	code=BRAGOV	role=President	of=BRA	from=2019	gender=m
Aecio Neves	code=BRAGOV	role=President	of=BRA	from=2003	gender=m
Alfredo Stroessner	code=PRYGOV	role=President	of=PRY	from=1954	to=1989	gender=m
Andres Rodriguez	code=PRYGOV	role=President	of=PRY	from=1989	to=1993	gender=m
Juan Carlos Wasmosy	code=PRYGOV	role=President	of=PRY	from=1993	to=1998	gender=m
Raul Cubas	code=PRYGOV	role=President	of=PRY	from=1998	to=1999	gender=m
Nicanor Duarte	code=PRYGOV	role=President	of=PRY	from=2003	to=2008	gender=m
Fernando Lugo	code=PRYGOV	role=President	of=PRY	from=2008	to=2012	gender=m
Federico Franco	code=PRYGOV	role=President	of=PRY	from=2012	to=2013	gender=m
Horacio Cartes	code=PRYGOV	role=President	of=PRY	from=2013	to=2018	gender=m
Mario Abdo Benitez	code=PRYGOV	role=President	of=PRY	from=2018	to=2023	gender=m
Santiago Pena | Santiago Peña	code=PRYGOV	role=President	of=PRY	from=2023	gender=m
Lino Oviedo	code=PRYGOV	role=President	of=PRY	from=1993	to=2013	gender=m
Julio Maria Sanguinetti	code=URYGOV	role=President	of=URY	from=1985	to=2000	gender=m
Luis Alberto Lacalle	code=URYGOV	role=President	of=URY	from=1990	to=1995	gender=m
Jorge Batlle	code=URYGOV	role=President	of=URY	from=2000	to=2005	gender=m
Tabare Vazquez | Tabaré Vázquez	code=URYGOV	role=President	of=URY	from=2005	to=2020	gender=m
Jose Mujica | José Mujica	code=URYGOV	role=President	of=URY	from=2010	to=2015	gender=m
Luis Lacalle Pou	code=URYGOV	role=President	of=URY	from=2020	to=2025	gender=m
Yamandu Orsi | Yamandú Orsi	code=URYGOV	role=President	of=URY	from=2025	gender=m
P.W. Botha	code=ZAFGOV	role=President	of=ZAF	from=1978	to=1989	gender=m
F.W. de Klerk | FW de Klerk | Frederik de Klerk	code=ZAFGOV	role=President	of=ZAF	from=1989	to=1994	gender=m
Nelson Mandela	code=ZAFGOV	role=President	of=ZAF	from=1994	to=1999	gender=m
Thabo Mbeki	code=ZAFGOV	role=President	of=ZAF	from=1999	to=2008	gender=m
Kgalema Motlanthe	code=ZAFGOV	role=President	of=ZAF	from=2008	to=2009	gender=m
Jacob Zuma	code=ZAFGOV	role=President	of=ZAF	from=2009	to=2018	gender=m
Cyril Ramaphosa	code=ZAFGOV	role=President	of=ZAF	from=2018	gender=m
Pik Botha	code=ZAFGOV	role=President	of=ZAF	from=1977	to=1996	gender=m
Alfred Nzo	code=ZAFGOV	role=President	of=ZAF	from=1994	to=1999	gender=m
Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma	code=ZAFGOV	role=President	of=ZAF	from=1994	gender=f
Naledi Pandor	code=ZAFGOV	role=President	of=ZAF	from=2004	to=2024	gender=f
Ronald Lamola	code=ZAFGOV	role=President	of=ZAF	from=2019	gender=m
Trevor Manuel	code=ZAFGOV	role=President	of=ZAF	from=1994	to=2014	gender=m
Winnie Mandela | Winnie Madikizela-Mandela	code=ZAFGOV	role=President	of=ZAF	from=1990	to=2018	gender=f
Paul Mashatile	code=ZAFGOV	role=President	of=ZAF	from=2023	gender=m
Mangosuthu Buthelezi	code=ZAFOPP	role=opposition leader	of=ZAF	from=1975	to=2023	gender=m
Julius Malema	code=ZAFOPP	role=opposition leader	of=ZAF	from=2013	gender=m
John Steenhuisen	code=ZAFOPP	role=opposition leader	of=ZAF	from=2019	gender=m
Helen Zille	code=ZAFOPP	role=opposition leader	of=ZAF	from=2007	gender=f
Mmusi Maimane	code=ZAFOPP	role=opposition leader	of=ZAF	from=2015	to=2019	gender=m
Desmond Tutu	code=ZAFOPP	role=opposition leader	of=ZAF	from=1984	to=2021	gender=m
Tony Leon	code=ZAFOPP	role=opposition leader	of=ZAF	from=1994	to=2007	gender=m
Eugene Terreblanche | Eugene Terre'Blanche	code=ZAFOPP	role=opposition leader	of=ZAF	from=1973	to=2010	gender=m
Chris Hani	code=ZAFOPP	role=opposition leader	of=ZAF	from=1987	to=1993	gender=m
Robert Mugabe	code=ZWEGOV	role=President	of=ZWE	from=1980	to=2017	gender=m
Emmerson Mnangagwa	code=ZWEGOV	role=President	of=ZWE	from=2017	gender=m
Grace Mugabe	code=ZWEGOV	role=President	of=ZWE	from=1996	gender=f
Joice Mujuru	code=ZWEGOV	role=President	of=ZWE	from=2004	to=2014	gender=f
Constantino Chiwenga	code=ZWEGOV	role=President	of=ZWE	from=2003	gender=m
Stan Mudenge	code=ZWEGOV	role=President	of=ZWE	from=1995	to=2005	gender=m
Ian Smith	code=ZWEGOV	role=President	of=ZWE	from=1964	to=1979	gender=m
Joshua Nkomo	code=ZWEGOV	role=President	of=ZWE	from=1987	to=1999	gender=m
Morgan Tsvangirai	code=ZWEOPP	role=opposition leader	of=ZWE	from=1999	to=2018	gender=m
Nelson Chamisa	code=ZWEOPP	role=opposition leader	of=ZWE	from=2018	gender=m
Arthur Mutambara	code=ZWEOPP	role=opposition leader	of=ZWE	from=2006	to=2013	gender=m
Tendai Biti	code=ZWEOPP	role=opposition leader	of=ZWE	from=1999	gender=m
Welshman Ncube	code=ZWEOPP	role=opposition leader	of=ZWE	from=1999	gender=m
Kenneth Kaunda	code=ZMBGOV	role=President	of=ZMB	from=1964	to=1991	gender=m
Frederick Chiluba	code=ZMBGOV	role=President	of=ZMB	from=1991	to=2002	gender=m
Levy Mwanawasa	code=ZMBGOV	role=President	of=ZMB	from=2002	to=2008	gender=m
Rupiah Banda	code=ZMBGOV	role=President	of=ZMB	from=2008	to=2011	gender=m
Michael Sata	code=ZMBGOV	role=President	of=ZMB	from=2011	to=2014	gender=m
Edgar Lungu	code=ZMBGOV	role=President	of=ZMB	from=2015	to=2021	gender=m
Hakainde Hichilema	code=ZMBGOV	role=President	of=ZMB	from=2021	gender=m
Hastings Kamuzu Banda | Hastings Banda | Kamuzu Banda	code=MWIGOV	role=President	of=MWI	from=1964	to=1994	gender=m
Bakili Muluzi	code=MWIGOV	role=President	of=MWI	from=1994	to=2004	gender=m
Bingu wa Mutharika	code=MWIGOV	role=President	of=MWI	from=2004	to=2012	gender=m
Joyce Banda	code=MWIGOV	role=President	of=MWI	from=2012	to=2014	gender=f
Peter Mutharika	code=MWIGOV	role=President	of=MWI	from=2014	gender=m
Lazarus Chakwera	code=MWIGOV	role=President	of=MWI	from=2020	to=2025	gender=m
Joaquim Chissano	code=MOZGOV	role=President	of=MOZ	from=1986	to=2005	gender=m
Armando Guebuza	code=MOZGOV	role=President	of=MOZ	from=2005	to=2015	gender=m
Filipe Nyusi	code=MOZGOV	role=President	of=MOZ	from=2015	to=2025	gender=m
Daniel Chapo	code=MOZGOV	role=President	of=MOZ	from=2025	gender=m
Samora Machel	code=MOZGOV	role=President	of=MOZ	from=1975	to=1986	gender=m
Afonso Dhlakama	code=MOZOPP	role=opposition leader	of=MOZ	from=1979	to=2018	gender=m
Venancio Mondlane | Venâncio Mondlane	code=MOZOPP	role=opposition leader	of=MOZ	from=2024	gender=m
Ossufo Momade	code=MOZOPP	role=opposition leader	of=MOZ	from=2019	gender=m
Jose Eduardo dos Santos | José Eduardo dos Santos	code=AGOGOV	role=President	of=AGO	from=1979	to=2017	gender=m
Joao Lourenco | João Lourenço	code=AGOGOV	role=President	of=AGO	from=2017	gender=m
Isabel dos Santos	code=AGOGOV	role=President	of=AGO	from=2000	gender=f
Jonas Savimbi	code=AGOREB	role=UNITA leader	of=AGO	from=1966	to=2002	gender=m
Sam Nujoma	code=NAMGOV	role=President	of=NAM	from=1990	to=2005	gender=m
Hifikepunye Pohamba	code=NAMGOV	role=President	of=NAM	from=2005	to=2015	gender=m
Hage Geingob	code=NAMGOV	role=President	of=NAM	from=1990	to=2024	gender=m
Netumbo Nandi-Ndaitwah	code=NAMGOV	role=President	of=NAM	from=2012	gender=f
Nangolo Mbumba	code=NAMGOV	role=President	of=NAM	from=2024	to=2025	gender=m
Ketumile Masire | Quett Masire	code=BWAGOV	role=President	of=BWA	from=1980	to=1998	gender=m
Festus Mogae	code=BWAGOV	role=President	of=BWA	from=1998	to=2008	gender=m
Ian Khama	code=BWAGOV	role=President	of=BWA	from=2008	to=2018	gender=m
Mokgweetsi Masisi	code=BWAGOV	role=President	of=BWA	from=2018	to=2024	gender=m
Duma Boko	code=BWAGOV	role=President	of=BWA	from=2024	gender=m
Pakalitha Mosisili	code=LSOGOV	role=Prime Minister	of=LSO	from=1998	to=2017	gender=m
Thomas Thabane | Tom Thabane	code=LSOGOV	role=Prime Minister	of=LSO	from=2012	to=2020	gender=m
Sam Matekane	code=LSOGOV	role=Prime Minister	of=LSO	from=2022	gender=m
King Mswati III | King Mswati | Mswati III	code=SWZGOV	role=King	of=SWZ	from=1986	gender=m
Didier Ratsiraka	code=MDGGOV	role=President	of=MDG	from=1975	to=2002	gender=m
Marc Ravalomanana	code=MDGGOV	role=President	of=MDG	from=2002	to=2009	gender=m
Andry Rajoelina	code=MDGGOV	role=President	of=MDG	from=2009	to=2025	gender=m
Hery Rajaonarimampianina	code=MDGGOV	role=President	of=MDG	from=2014	to=2018	gender=m
Michael Randrianirina	code=MDGGOV	role=President	of=MDG	from=2025	gender=m
Anerood Jugnauth	code=MUSGOV	role=Prime Minister	of=MUS	from=1982	to=2017	gender=m
Navin Ramgoolam	code=MUSGOV	role=Prime Minister	of=MUS	from=1995	gender=m
Pravind Jugnauth	code=MUSGOV	role=Prime Minister	of=MUS	from=2017	to=2024	gender=m
Paul Berenger	code=MUSGOV	role=Prime Minister	of=MUS	from=1991	to=2005	gender=m
Jomo Kenyatta	code=KENGOV	role=President	of=KEN	from=1964	to=1978	gender=m
Daniel arap Moi | Daniel Arap Moi	code=KENGOV	role=President	of=KEN	from=1978	to=2002	gender=m
Mwai Kibaki	code=KENGOV	role=President	of=KEN	from=2002	to=2013	gender=m
Uhuru Kenyatta	code=KENGOV	role=President	of=KEN	from=2013	to=2022	gender=m
William Ruto	code=KENGOV	role=President	of=KEN	from=2013	gender=m
Rigathi Gachagua	code=KENGOV	role=President	of=KEN	from=2022	to=2024	gender=m
Musalia Mudavadi	code=KENGOV	role=President	of=KEN	from=1993	gender=m
Kithure Kindiki	code=KENGOV	role=President	of=KEN	from=2022	gender=m
Alfred Mutua	code=KENGOV	role=President	of=KEN	from=2013	gender=m
Moses Wetangula	code=KENGOV	role=President	of=KEN	from=2008	gender=m
Raychelle Omamo	code=KENGOV	role=President	of=KEN	from=2013	to=2022	gender=f
Kalonzo Musyoka	code=KENGOV	role=President	of=KEN	from=1993	gender=m
Raila Odinga	code=KENOPP	role=opposition leader	of=KEN	from=1992	to=2025	gender=m
Oginga Odinga	code=KENOPP	role=opposition leader	of=KEN	from=1964	to=1994	gender=m
Martha Karua	code=KENOPP	role=opposition leader	of=KEN	from=1992	gender=f
Wangari Maathai	code=KENOPP	role=opposition leader	of=KEN	from=1977	to=2011	gender=f
Boniface Mwangi	code=KENOPP	role=opposition leader	of=KEN	from=2009	gender=m
Yoweri Museveni | Yoweri Kaguta Museveni	code=UGAGOV	role=President	of=UGA	from=1986	gender=m
Idi Amin	code=UGAGOV	role=President	of=UGA	from=1971	to=1979	gender=m
Milton Obote	code=UGAGOV	role=President	of=UGA	from=1966	to=1985	gender=m
Muhoozi Kainerugaba	code=UGAGOV	role=President	of=UGA	from=2008	gender=m
Sam Kutesa	code=UGAGOV	role=President	of=UGA	from=2005	to=2021	gender=m
Kizza Besigye	code=UGAOPP	role=opposition leader	of=UGA	from=2000	gender=m
Bobi Wine | Robert Kyagulanyi	code=UGAOPP	role=opposition leader	of=UGA	from=2017	gender=m
Joseph Kony	code=UGAREB	role=rebel leader	of=UGA	from=1987	gender=m
Vincent Otti	code=UGAREB	role=rebel leader	of=UGA	from=1987	to=2007	gender=m
Dominic Ongwen	code=UGAREB	role=rebel leader	of=UGA	from=1990	to=2015	gender=m
Julius Nyerere	code=TZAGOV	role=President	of=TZA	from=1964	to=1985	gender=m
Ali Hassan Mwinyi	code=TZAGOV	role=President	of=TZA	from=1985	to=1995	gender=m
Benjamin Mkapa	code=TZAGOV	role=President	of=TZA	from=1995	to=2005	gender=m
Jakaya Kikwete	code=TZAGOV	role=President	of=TZA	from=2005	to=2015	gender=m
John Magufuli	code=TZAGOV	role=President	of=TZA	from=2015	to=2021	gender=m
Samia Suluhu Hassan	code=TZAGOV	role=President	of=TZA	from=2021	gender=f
Tundu Lissu	code=TZAGOV	role=President	of=TZA	from=2010	gender=m
Juvenal Habyarimana	code=RWAGOV	role=President	of=RWA	from=1973	to=1994	gender=m
Pasteur Bizimungu	code=RWAGOV	role=President	of=RWA	from=1994	to=2000	gender=m
Paul Kagame	code=RWAGOV	role=President	of=RWA	from=1994	gender=m
Theoneste Bagosora	code=RWAGOV	role=President	of=RWA	from=1990	to=1994	gender=m
Louise Mushikiwabo	code=RWAGOV	role=President	of=RWA	from=2009	gender=f
Vincent Biruta	code=RWAGOV	role=President	of=RWA	from=2019	to=2024	gender=m
Olivier Nduhungirehe	code=RWAGOV	role=President	of=RWA	from=2024	gender=m
James Kabarebe	code=RWAGOV	role=President	of=RWA	from=2002	gender=m
Paul Rusesabagina	code=RWAGOV	role=President	of=RWA	from=1994	gender=m
Pierre Buyoya	code=BDIGOV	role=President	of=BDI	from=1987	to=2003	gender=m
Melchior Ndadaye	code=BDIGOV	role=President	of=BDI	from=1993	to=1993	gender=m
Cyprien Ntaryamira	code=BDIGOV	role=President	of=BDI	from=1994	to=1994	gender=m
Sylvestre Ntibantunganya	code=BDIGOV	role=President	of=BDI	from=1994	to=1996	gender=m
Domitien Ndayizeye	code=BDIGOV	role=President	of=BDI	from=2003	to=2005	gender=m
Pierre Nkurunziza	code=BDIGOV	role=President	of=BDI	from=2005	to=2020	gender=m
Evariste Ndayishimiye | Évariste Ndayishimiye	code=BDIGOV	role=President	of=BDI	from=2020	gender=m
Agathon Rwasa	code=BDIGOV	role=President	of=BDI	from=1990	gender=m
Mobutu Sese Seko | Mobutu	code=CODGOV	role=President	of=COD	from=1965	to=1997	gender=m
Laurent Kabila | Laurent-Desire Kabila | Laurent Desire Kabila	code=CODGOV	role=President	of=COD	from=1997	to=2001	gender=m
Joseph Kabila	code=CODGOV	role=President	of=COD	from=2001	to=2019	gender=m
Felix Tshisekedi | Félix Tshisekedi	code=CODGOV	role=President	of=COD	from=2019	gender=m
Patrice Lumumba	code=CODGOV	role=President	of=COD	from=1960	to=1961	gender=m
Etienne Tshisekedi	code=CODGOV	role=President	of=COD	from=1980	to=2017	gender=m
Antoine Gizenga	code=CODGOV	role=President	of=COD	from=1960	to=2008	gender=m
She Okitundu	code=CODGOV	role=President	of=COD	from=1998	to=2019	gender=m
Lambert Mende	code=CODGOV	role=President	of=COD	from=2008	to=2019	gender=m
Patrick Muyaya	code=CODGOV	role=President	of=COD	from=2021	gender=m
Therese Kayikwamba Wagner	code=CODGOV	role=President	of=COD	from=2024	gender=f
Vital Kamerhe	code=CODGOV	role=President	of=COD	from=2003	gender=m
Laurent Nkunda	code=CODREB	role=rebel leader	of=COD	from=2004	to=2009	gender=m
Bosco Ntaganda	code=CODREB	role=rebel leader	of=COD	from=2002	to=2013	gender=m
Jean-Pierre Bemba	code=CODREB	role=rebel leader	of=COD	from=1998	gender=m
Thomas Lubanga	code=CODREB	role=rebel leader	of=COD	from=2000	to=2006	gender=m
Ernest Wamba dia Wamba	code=CODREB	role=rebel leader	of=COD	from=1998	to=2003	gender=m
Corneille Nangaa	code=CODREB	role=rebel leader	of=COD	from=2015	gender=m
Sultani Makenga	code=CODREB	role=rebel leader	of=COD	from=2006	gender=m
Bertrand Bisimwa	code=CODREB	role=rebel leader	of=COD	from=2012	gender=m
Moise Katumbi | Moïse Katumbi	code=CODREB	role=rebel leader	of=COD	from=2007	gender=m
Martin Fayulu	code=CODREB	role=rebel leader	of=COD	from=2006	gender=m
Germain Katanga	code=CODREB	role=rebel leader	of=COD	from=2002	to=2007	gender=m
Willy Ngoma	code=CODREB	role=rebel leader	of=COD	from=2021	gender=m
Jean-Pierre Ondekane	code=CODREB	role=rebel leader	of=COD	from=1998	to=2005	gender=m
Denis Sassou Nguesso | Denis Sassou-Nguesso	code=COGGOV	role=President	of=COG	from=1979	gender=m
Pascal Lissouba	code=COGGOV	role=President	of=COG	from=1992	to=1997	gender=m
Omar Bongo	code=GABGOV	role=President	of=GAB	from=1967	to=2009	gender=m
Ali Bongo | Ali Bongo Ondimba	code=GABGOV	role=President	of=GAB	from=2009	to=2023	gender=m
Brice Oligui Nguema | Brice Clotaire Oligui Nguema	code=GABGOV	role=President	of=GAB	from=2023	gender=m
Jean Ping	code=GABGOV	role=President	of=GAB	from=2008	gender=m
Paul Biya	code=CMRGOV	role=President	of=CMR	from=1982	gender=m
John Fru Ndi	code=CMRGOV	role=President	of=CMR	from=1990	to=2023	gender=m
Maurice Kamto	code=CMRGOV	role=President	of=CMR	from=2012	gender=m
Issa Tchiroma Bakary | Issa Tchiroma	code=CMRGOV	role=President	of=CMR	from=2009	gender=m
Teodoro Obiang Nguema | Teodoro Obiang | Teodoro Obiang Nguema Mbasogo	code=GNQGOV	role=President	of=GNQ	from=1979	gender=m
Teodorin Obiang	code=GNQGOV	role=President	of=GNQ	from=2012	gender=m
Andre Kolingba	code=CAFGOV	role=President	of=CAF	from=1981	to=1993	gender=m
Ange-Felix Patasse | Ange-Félix Patassé	code=CAFGOV	role=President	of=CAF	from=1993	to=2003	gender=m
Francois Bozize | François Bozizé	code=CAFGOV	role=President	of=CAF	from=2003	to=2013	gender=m
Michel Djotodia	code=CAFGOV	role=President	of=CAF	from=2013	to=2014	gender=m
Catherine Samba-Panza	code=CAFGOV	role=President	of=CAF	from=2014	to=2016	gender=f
Faustin-Archange Touadera | Faustin-Archange Touadéra | Faustin Archange Touadera	code=CAFGOV	role=President	of=CAF	from=2016	gender=m
Jean-Bedel Bokassa	code=CAFGOV	role=President	of=CAF	from=1966	to=1979	gender=m
Hissene Habre | Hissène Habré	code=TCDGOV	role=President	of=TCD	from=1982	to=1990	gender=m
Idriss Deby | Idriss Déby | Idriss Deby Itno	code=TCDGOV	role=President	of=TCD	from=1990	to=2021	gender=m
Mahamat Idriss Deby | Mahamat Deby | Mahamat Idriss Déby	code=TCDGOV	role=President	of=TCD	from=2021	gender=m
Succes Masra	code=TCDGOV	role=President	of=TCD	from=2018	gender=m
Mahamat Nouri	code=TCDGOV	role=President	of=TCD	from=2006	to=2019	gender=m
Ibrahim Bare Mainassara	code=NERGOV	role=President	of=NER	from=1996	to=1999	gender=m
Mamadou Tandja	code=NERGOV	role=President	of=NER	from=1999	to=2010	gender=m
Mahamadou Issoufou	code=NERGOV	role=President	of=NER	from=2011	to=2021	gender=m
Mohamed Bazoum	code=NERGOV	role=President	of=NER	from=2021	to=2023	gender=m
Abdourahamane Tchiani | Abdourahmane Tiani | Abdourahmane Tchiani	code=NERGOV	role=President	of=NER	from=2023	gender=m
Salou Djibo	code=NERGOV	role=President	of=NER	from=2010	to=2011	gender=m
Moussa Traore	code=MLIGOV	role=President	of=MLI	from=1968	to=1991	gender=m
Alpha Oumar Konare | Alpha Oumar Konaré	code=MLIGOV	role=President	of=MLI	from=1992	to=2002	gender=m
Amadou Toumani Toure | Amadou Toumani Touré	code=MLIGOV	role=President	of=MLI	from=1991	to=2012	gender=m
Dioncounda Traore	code=MLIGOV	role=President	of=MLI	from=2012	to=2013	gender=m
Ibrahim Boubacar Keita | Ibrahim Boubacar Keïta	code=MLIGOV	role=President	of=MLI	from=2013	to=2020	gender=m
Bah Ndaw	code=MLIGOV	role=President	of=MLI	from=2020	to=2021	gender=m
Assimi Goita | Assimi Goïta	code=MLIGOV	role=President	of=MLI	from=2020	gender=m
Amadou Sanogo	code=MLIGOV	role=President	of=MLI	from=2012	to=2013	gender=m
Choguel Maiga | Choguel Maïga	code=MLIGOV	role=President	of=MLI	from=2021	to=2024	gender=m
Abdoulaye Diop	code=MLIGOV	role=President	of=MLI	from=2014	gender=m
Iyad Ag Ghaly | Iyad Ag Ghali	code=MLIREB	role=militant leader	of=MLI	from=1988	gender=m
Amadou Koufa	code=MLIREB	role=militant leader	of=MLI	from=2015	gender=m
Mokhtar Belmokhtar	code=MLIREB	role=militant leader	of=MLI	from=1993	to=2016	gender=m
Thomas Sankara	code=BFAGOV	role=President	of=BFA	from=1983	to=1987	gender=m
Blaise Compaore | Blaise Compaoré	code=BFAGOV	role=President	of=BFA	from=1987	to=2014	gender=m
Roch Kabore | Roch Marc Christian Kabore | Roch Kaboré	code=BFAGOV	role=President	of=BFA	from=2015	to=2022	gender=m
Paul-Henri Sandaogo Damiba | Paul-Henri Damiba	code=BFAGOV	role=President	of=BFA	from=2022	to=2022	gender=m
Ibrahim Traore | Ibrahim Traoré	code=BFAGOV	role=President	of=BFA	from=2022	gender=m
Isaac Zida	code=BFAGOV	role=President	of=BFA	from=2014	to=2015	gender=m
Michel Kafando	code=BFAGOV	role=President	of=BFA	from=2014	to=2015	gender=m
Gilbert Diendere	code=BFAGOV	role=President	of=BFA	from=1987	to=2015	gender=m
Leopold Sedar Senghor	code=SENGOV	role=President	of=SEN	from=1960	to=1980	gender=m
Abdou Diouf	code=SENGOV	role=President	of=SEN	from=1981	to=2000	gender=m
Abdoulaye Wade	code=SENGOV	role=President	of=SEN	from=2000	to=2012	gender=m
Macky Sall	code=SENGOV	role=President	of=SEN	from=2012	to=2024	gender=m
Bassirou Diomaye Faye	code=SENGOV	role=President	of=SEN	from=2024	gender=m
Ousmane Sonko	code=SENGOV	role=President	of=SEN	from=2014	gender=m
Karim Wade	code=SENGOV	role=President	of=SEN	from=2009	gender=m
Dawda Jawara	code=GMBGOV	role=President	of=GMB	from=1970	to=1994	gender=m
Yahya Jammeh	code=GMBGOV	role=President	of=GMB	from=1994	to=2017	gender=m
Adama Barrow	code=GMBGOV	role=President	of=GMB	from=2017	gender=m
Joao Bernardo Vieira	code=GNBGOV	role=President	of=GNB	from=1980	to=2009	gender=m
Kumba Yala | Kumba Iala	code=GNBGOV	role=President	of=GNB	from=2000	to=2003	gender=m
Umaro Sissoco Embalo | Umaro Sissoco Embaló	code=GNBGOV	role=President	of=GNB	from=2020	gender=m
Ansumane Mane	code=GNBGOV	role=President	of=GNB	from=1998	to=2000	gender=m
Carlos Gomes Junior	code=GNBGOV	role=President	of=GNB	from=2004	to=2012	gender=m
Sekou Toure	code=GINGOV	role=President	of=GIN	from=1958	to=1984	gender=m
Lansana Conte | Lansana Conté	code=GINGOV	role=President	of=GIN	from=1984	to=2008	gender=m
Moussa Dadis Camara | Dadis Camara	code=GINGOV	role=President	of=GIN	from=2008	to=2010	gender=m
Alpha Conde | Alpha Condé	code=GINGOV	role=President	of=GIN	from=2010	to=2021	gender=m
Mamady Doumbouya | Mamadi Doumbouya	code=GINGOV	role=President	of=GIN	from=2021	gender=m
Cellou Dalein Diallo	code=GINGOV	role=President	of=GIN	from=2004	gender=m
Sekouba Konate	code=GINGOV	role=President	of=GIN	from=2009	to=2010	gender=m
Joseph Momoh	code=SLEGOV	role=President	of=SLE	from=1985	to=1992	gender=m
Valentine Strasser	code=SLEGOV	role=President	of=SLE	from=1992	to=1996	gender=m
Ahmad Tejan Kabbah | Ahmed Tejan Kabbah	code=SLEGOV	role=President	of=SLE	from=1996	to=2007	gender=m
Ernest Bai Koroma	code=SLEGOV	role=President	of=SLE	from=2007	to=2018	gender=m
Julius Maada Bio	code=SLEGOV	role=President	of=SLE	from=1996	gender=m
Johnny Paul Koroma	code=SLEGOV	role=President	of=SLE	from=1997	to=2003	gender=m
Samuel Hinga Norman	code=SLEGOV	role=President	of=SLE	from=1998	to=2007	gender=m
Foday Sankoh	code=SLEREB	role=rebel leader	of=SLE	from=1991	to=2003	gender=m
Sam Bockarie	code=SLEREB	role=rebel leader	of=SLE	from=1991	to=2003	gender=m
Issa Sesay	code=SLEREB	role=rebel leader	of=SLE	from=1991	to=2003	gender=m
Samuel Doe	code=LBRGOV	role=President	of=LBR	from=1980	to=1990	gender=m
Amos Sawyer	code=LBRGOV	role=President	of=LBR	from=1990	to=1994	gender=m
Charles Taylor	code=LBRGOV	role=President	of=LBR	from=1989	to=2003	gender=m
Moses Blah	code=LBRGOV	role=President	of=LBR	from=2003	to=2003	gender=m
Gyude Bryant	code=LBRGOV	role=President	of=LBR	from=2003	to=2006	gender=m
Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf	code=LBRGOV	role=President	of=LBR	from=2006	to=2018	gender=f
George Weah	code=LBRGOV	role=President	of=LBR	from=2018	to=2024	gender=m
Joseph Boakai	code=LBRGOV	role=President	of=LBR	from=2006	gender=m
Prince Johnson	code=LBRGOV	role=President	of=LBR	from=1989	to=2024	gender=m
Felix Houphouet-Boigny | Félix Houphouët-Boigny	code=CIVGOV	role=President	of=CIV	from=1960	to=1993	gender=m
Henri Konan Bedie | Henri Konan Bédié	code=CIVGOV	role=President	of=CIV	from=1993	to=1999	gender=m
Robert Guei | Robert Guéï	code=CIVGOV	role=President	of=CIV	from=1999	to=2000	gender=m
Laurent Gbagbo	code=CIVGOV	role=President	of=CIV	from=2000	to=2011	gender=m
Alassane Ouattara	code=CIVGOV	role=President	of=CIV	from=1990	gender=m
Guillaume Soro	code=CIVGOV	role=President	of=CIV	from=2002	gender=m
Simone Gbagbo	code=CIVGOV	role=President	of=CIV	from=2000	gender=f
Charles Ble Goude | Charles Blé Goudé	code=CIVGOV	role=President	of=CIV	from=2001	gender=m
Tidjane Thiam	code=CIVGOV	role=President	of=CIV	from=2023	gender=m
Seydou Diarra	code=CIVGOV	role=President	of=CIV	from=2000	to=2005	gender=m
Charles Konan Banny	code=CIVGOV	role=President	of=CIV	from=2005	to=2007	gender=m
Kwame Nkrumah	code=GHAGOV	role=President	of=GHA	from=1957	to=1966	gender=m
Jerry Rawlings	code=GHAGOV	role=President	of=GHA	from=1981	to=2001	gender=m
John Kufuor	code=GHAGOV	role=President	of=GHA	from=2001	to=2009	gender=m
John Atta Mills	code=GHAGOV	role=President	of=GHA	from=2009	to=2012	gender=m
John Mahama | John Dramani Mahama	code=GHAGOV	role=President	of=GHA	from=2012	gender=m
Nana Akufo-Addo | Nana Addo Dankwa Akufo-Addo	code=GHAGOV	role=President	of=GHA	from=2017	to=2025	gender=m
Mahamudu Bawumia	code=GHAGOV	role=President	of=GHA	from=2017	to=2025	gender=m
Gnassingbe Eyadema | Gnassingbé Eyadéma	code=TGOGOV	role=President	of=TGO	from=1967	to=2005	gender=m
Faure Gnassingbe | Faure Gnassingbé	code=TGOGOV	role=President	of=TGO	from=2005	gender=m
Gilchrist Olympio	code=TGOGOV	role=President	of=TGO	from=1992	gender=m
Mathieu Kerekou	code=BENGOV	role=President	of=BEN	from=1972	to=2006	gender=m
Nicephore Soglo	code=BENGOV	role=President	of=BEN	from=1991	to=1996	gender=m
Thomas Boni Yayi | Boni Yayi	code=BENGOV	role=President	of=BEN	from=2006	to=2016	gender=m
Patrice Talon	code=BENGOV	role=President	of=BEN	from=2016	gender=m
Ibrahim Babangida	code=NGAGOV	role=President	of=NGA	from=1985	to=1993	gender=m
Sani Abacha	code=NGAGOV	role=President	of=NGA	from=1993	to=1998	gender=m
Abdulsalami Abubakar	code=NGAGOV	role=President	of=NGA	from=1998	to=1999	gender=m
Olusegun Obasanjo	code=NGAGOV	role=President	of=NGA	from=1976	to=2007	gender=m
Umaru Yar'Adua | Umaru Musa Yar'Adua	code=NGAGOV	role=President	of=NGA	from=2007	to=2010	gender=m
Goodluck Jonathan	code=NGAGOV	role=President	of=NGA	from=2007	to=2015	gender=m
Muhammadu Buhari	code=NGAGOV	role=President	of=NGA	from=1983	to=2023	gender=m
Bola Tinubu | Bola Ahmed Tinubu	code=NGAGOV	role=President	of=NGA	from=2023	gender=m
Ernest Shonekan	code=NGAGOV	role=President	of=NGA	from=1993	to=1993	gender=m
Yemi Osinbajo	code=NGAGOV	role=President	of=NGA	from=2015	to=2023	gender=m
Kashim Shettima	code=NGAGOV	role=President	of=NGA	from=2011	gender=m
Ngozi Okonjo-Iweala	code=NGAGOV	role=President	of=NGA	from=2003	gender=f
Nuhu Ribadu	code=NGAGOV	role=President	of=NGA	from=2003	gender=m
Nyesom Wike	code=NGAGOV	role=President	of=NGA	from=2015	gender=m
Abubakar Malami	code=NGAGOV	role=President	of=NGA	from=2015	to=2023	gender=m
Lai Mohammed	code=NGAGOV	role=President	of=NGA	from=2015	to=2023	gender=m
Godwin Emefiele	code=NGAGOV	role=President	of=NGA	from=2014	to=2023	gender=m
Sule Lamido	code=NGAGOV	role=President	of=NGA	from=1999	to=2015	gender=m
Dora Akunyili	code=NGAGOV	role=President	of=NGA	from=2001	to=2010	gender=f
Babagana Zulum | Babagana Umara Zulum	code=NGAGOV	role=President	of=NGA	from=2019	gender=m
Nasir El-Rufai | Nasir el-Rufai	code=NGAGOV	role=President	of=NGA	from=2003	to=2023	gender=m
Namadi Sambo	code=NGAGOV	role=President	of=NGA	from=2010	to=2015	gender=m
Bukola Saraki	code=NGAGOV	role=President	of=NGA	from=2003	to=2019	gender=m
Godswill Akpabio	code=NGAGOV	role=President	of=NGA	from=2007	gender=m
Atiku Abubakar	code=NGAOPP	role=opposition leader	of=NGA	from=1999	gender=m
Peter Obi	code=NGAOPP	role=opposition leader	of=NGA	from=2006	gender=m
Moshood Abiola | M.K.O. Abiola	code=NGAOPP	role=opposition leader	of=NGA	from=1993	to=1998	gender=m
Ken Saro-Wiwa	code=NGAOPP	role=opposition leader	of=NGA	from=1990	to=1995	gender=m
Wole Soyinka	code=NGAOPP	role=opposition leader	of=NGA	from=1986	gender=m
Omoyele Sowore	code=NGAOPP	role=opposition leader	of=NGA	from=2018	gender=m
Abubakar Shekau	code=NGAREB	role=militant leader	of=NGA	from=2009	to=2021	gender=m
Mohammed Yusuf	code=NGAREB	role=militant leader	of=NGA	from=2002	to=2009	gender=m
Nnamdi Kanu	code=NGAREB	role=militant leader	of=NGA	from=2012	gender=m
Abu Musab al-Barnawi	code=NGAREB	role=militant leader	of=NGA	from=2016	to=2021	gender=m
Mujahid Dokubo-Asari	code=NGAREB	role=militant leader	of=NGA	from=2004	gender=m
Mengistu Haile Mariam	code=ETHGOV	role=Prime Minister	of=ETH	from=1977	to=1991	gender=m
Meles Zenawi	code=ETHGOV	role=Prime Minister	of=ETH	from=1991	to=2012	gender=m
Hailemariam Desalegn	code=ETHGOV	role=Prime Minister	of=ETH	from=2012	to=2018	gender=m
Abiy Ahmed | Abiy Ahmed Ali	code=ETHGOV	role=Prime Minister	of=ETH	from=2018	gender=m
Haile Selassie	code=ETHGOV	role=Prime Minister	of=ETH	from=1930	to=1974	gender=m
Seyoum Mesfin	code=ETHGOV	role=Prime Minister	of=ETH	from=1991	to=2010	gender=m
Tedros Adhanom	code=ETHGOV	role=Prime Minister	of=ETH	from=2005	to=2016	gender=m
Demeke Mekonnen	code=ETHGOV	role=Prime Minister	of=ETH	from=2012	to=2024	gender=m
Gedion Timothewos	code=ETHGOV	role=Prime Minister	of=ETH	from=2024	gender=m
Redwan Hussien	code=ETHGOV	role=Prime Minister	of=ETH	from=2013	gender=m
Tamrat Layne	code=ETHGOV	role=Prime Minister	of=ETH	from=1991	to=1996	gender=m
Getachew Reda	code=ETHGOV	role=Prime Minister	of=ETH	from=2016	gender=m
Debretsion Gebremichael	code=ETHGOV	role=Prime Minister	of=ETH	from=2018	gender=m
Sahle-Work Zewde	code=ETHGOV	role=Prime Minister	of=ETH	from=2018	to=2024	gender=f
Taye Atske Selassie	code=ETHGOV	role=Prime Minister	of=ETH	from=2023	gender=m
Birtukan Midekssa	code=ETHGOV	role=Prime Minister	of=ETH	from=2005	gender=f
Jawar Mohammed	code=ETHGOV	role=Prime Minister	of=ETH	from=2013	gender=m
Isaias Afwerki | Isaias Afewerki | Issaias Afeworki	code=ERIGOV	role=President	of=ERI	from=1993	gender=m
Yemane Gebremeskel	code=ERIGOV	role=President	of=ERI	from=2000	gender=m
Osman Saleh	code=ERIGOV	role=President	of=ERI	from=2007	gender=m
Hassan Gouled Aptidon	code=DJIGOV	role=President	of=DJI	from=1977	to=1999	gender=m
Ismail Omar Guelleh | Ismael Omar Guelleh	code=DJIGOV	role=President	of=DJI	from=1999	gender=m
Siad Barre | Mohamed Siad Barre	code=SOMGOV	role=President	of=SOM	from=1969	to=1991	gender=m
Ali Mahdi Mohamed	code=SOMGOV	role=President	of=SOM	from=1991	to=1997	gender=m
Abdiqassim Salad Hassan	code=SOMGOV	role=President	of=SOM	from=2000	to=2004	gender=m
Abdullahi Yusuf | Abdullahi Yusuf Ahmed	code=SOMGOV	role=President	of=SOM	from=2004	to=2008	gender=m
Sharif Sheikh Ahmed | Sheikh Sharif Sheikh Ahmed | Sharif Ahmed	code=SOMGOV	role=President	of=SOM	from=2006	to=2012	gender=m
Hassan Sheikh Mohamud	code=SOMGOV	role=President	of=SOM	from=2012	gender=m
Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmajo | Mohamed Farmajo	code=SOMGOV	role=President	of=SOM	from=2010	to=2022	gender=m
Hamza Abdi Barre	code=SOMGOV	role=President	of=SOM	from=2022	gender=m
Mohamed Hussein Roble	code=SOMGOV	role=President	of=SOM	from=2020	to=2022	gender=m
Ali Mohamed Gedi	code=SOMGOV	role=President	of=SOM	from=2004	to=2007	gender=m
Omar Abdirashid Ali Sharmarke	code=SOMGOV	role=President	of=SOM	from=2009	to=2017	gender=m
Mohamed Ibrahim Egal	code=SOMGOV	role=President	of=SOM	from=1993	to=2002	gender=m
Ahmed Madobe	code=SOMGOV	role=President	of=SOM	from=2012	gender=m
Abdirahman Mohamed Abdullahi	code=SOMGOV	role=President	of=SOM	from=2010	gender=m
Said Abdullahi Deni	code=SOMGOV	role=President	of=SOM	from=2019	gender=m
Mohamed Farah Aideed | Mohamed Farrah Aidid | Mohammed Farah Aideed	code=SOMREB	role=militia leader	of=SOM	from=1989	to=1996	gender=m
Hussein Aideed | Hussein Mohamed Farah Aideed	code=SOMREB	role=militia leader	of=SOM	from=1996	to=2004	gender=m
Hassan Dahir Aweys | Sheikh Hassan Dahir Aweys	code=SOMREB	role=militia leader	of=SOM	from=1991	to=2013	gender=m
Ahmed Abdi Godane	code=SOMREB	role=militia leader	of=SOM	from=2008	to=2014	gender=m
Mukhtar Robow	code=SOMREB	role=militia leader	of=SOM	from=2006	to=2018	gender=m
Ali Mohamud Rage | Ali Mohamed Rage | Ali Dhere	code=SOMREB	role=militia leader	of=SOM	from=2009	gender=m
Osman Ato	code=SOMREB	role=militia leader	of=SOM	from=1991	to=2013	gender=m
Ahmed Diriye	code=SOMREB	role=militia leader	of=SOM	from=2014	gender=m
Pope John Paul II | John Paul II | Pope John Paul	code=VAT	role=Pope	of=VAT	from=1978	to=2005	gender=m
Pope Benedict XVI | Benedict XVI | Pope Benedict | Joseph Ratzinger	code=VAT	role=Pope	of=VAT	from=2005	to=2013	gender=m
Pope Francis | Jorge Mario Bergoglio | Jorge Bergoglio	code=VAT	role=Pope	of=VAT	from=2013	to=2025	gender=m
Pope Leo XIV | Pope Leo | Leo XIV | Robert Prevost	code=VAT	role=Pope	of=VAT	from=2025	gender=m
Pietro Parolin	code=VAT	role=Pope	of=VAT	from=2013	gender=m
Tarcisio Bertone	code=VAT	role=Pope	of=VAT	from=2006	to=2013	gender=m
Angelo Sodano	code=VAT	role=Pope	of=VAT	from=1991	to=2006	gender=m
Matteo Zuppi	code=VAT	role=Pope	of=VAT	from=2015	gender=m
Kurt Waldheim	code=IGOUNO	role=UN Secretary-General	of=IGO	from=1972	to=1981	gender=m
Javier Perez de Cuellar	code=IGOUNO	role=UN Secretary-General	of=IGO	from=1982	to=1991	gender=m
Boutros Boutros-Ghali	code=IGOUNO	role=UN Secretary-General	of=IGO	from=1992	to=1996	gender=m
Kofi Annan	code=IGOUNO	role=UN Secretary-General	of=IGO	from=1997	to=2006	gender=m
Ban Ki-moon | Ban Ki Moon	code=IGOUNO	role=UN Secretary-General	of=IGO	from=2007	to=2016	gender=m
Antonio Guterres | António Guterres	code=IGOUNO	role=UN Secretary-General	of=IGO	from=2017	to=2026	gender=m
Stephane Dujarric | Stéphane Dujarric	code=IGOUNO	role=UN official	of=IGO	from=2005	gender=m
Farhan Haq	code=IGOUNO	role=UN official	of=IGO	from=2005	gender=m
Martin Griffiths	code=IGOUNO	role=UN official	of=IGO	from=2018	to=2024	gender=m
Tom Fletcher	code=IGOUNO	role=UN official	of=IGO	from=2024	gender=m
Mark Lowcock	code=IGOUNO	role=UN official	of=IGO	from=2017	to=2021	gender=m
Filippo Grandi	code=IGOUNO	role=UN official	of=IGO	from=2014	gender=m
Sadako Ogata	code=IGOUNO	role=UN official	of=IGO	from=1991	to=2000	gender=f
Volker Turk | Volker Türk	code=IGOUNO	role=UN official	of=IGO	from=2022	gender=m
Mary Robinson	code=IGOUNO	role=UN official	of=IGO	from=1997	to=2002	gender=f
Louise Arbour	code=IGOUNO	role=UN official	of=IGO	from=1996	to=2008	gender=f
Navi Pillay	code=IGOUNO	role=UN official	of=IGO	from=2008	to=2014	gender=f
Zeid Raad al-Hussein | Zeid Ra'ad al-Hussein	code=IGOUNO	role=UN official	of=IGO	from=2014	to=2018	gender=m
Philippe Lazzarini	code=IGOUNO	role=UN official	of=IGO	from=2020	gender=m
Staffan de Mistura	code=IGOUNO	role=UN official	of=IGO	from=2004	gender=m
Geir Pedersen | Geir O. Pedersen	code=IGOUNO	role=UN official	of=IGO	from=2005	to=2025	gender=m
Hans Blix	code=IGOUNO	role=UN official	of=IGO	from=1981	to=2003	gender=m
Rafael Grossi | Rafael Mariano Grossi	code=IGOUNO	role=UN official	of=IGO	from=2019	gender=m
Yukiya Amano	code=IGOUNO	role=UN official	of=IGO	from=2009	to=2019	gender=m
Richard Butler	code=IGOUNO	role=UN official	of=IGO	from=1997	to=1999	gender=m
Rolf Ekeus	code=IGOUNO	role=UN official	of=IGO	from=1991	to=1997	gender=m
Carla Del Ponte	code=IGOUNO	role=UN official	of=IGO	from=1999	to=2007	gender=f
Sergio Vieira de Mello	code=IGOUNO	role=UN official	of=IGO	from=1999	to=2003	gender=m
Terje Roed-Larsen	code=IGOUNO	role=UN official	of=IGO	from=1993	to=2016	gender=m
Jan Egeland	code=IGOUNO	role=UN official	of=IGO	from=2003	to=2006	gender=m
Tor Wennesland	code=IGOUNO	role=UN official	of=IGO	from=2020	to=2024	gender=m
Hans Grundberg	code=IGOUNO	role=UN official	of=IGO	from=2021	gender=m
Francesca Albanese	code=IGOUNO	role=UN official	of=IGO	from=2022	gender=f
Rosemary DiCarlo	code=IGOUNO	role=UN official	of=IGO	from=2018	gender=f
Jean-Pierre Lacroix	code=IGOUNO	role=UN official	of=IGO	from=2017	gender=m
David Beasley	code=IGOUNO	role=UN official	of=IGO	from=2017	to=2023	gender=m
Cindy McCain	code=IGOUNO	role=UN official	of=IGO	from=2023	gender=f
Catherine Russell	code=IGOUNO	role=UN official	of=IGO	from=2022	gender=f
Carol Bellamy	code=IGOUNO	role=UN official	of=IGO	from=1995	to=2005	gender=f
Achim Steiner	code=IGOUNO	role=UN official	of=IGO	from=2006	gender=m
Alvaro de Soto	code=IGOUNO	role=UN official	of=IGO	from=1986	to=2007	gender=m
Mohamed Sahnoun	code=IGOUNO	role=UN official	of=IGO	from=1992	to=2010	gender=m
Jan Pronk	code=IGOUNO	role=UN official	of=IGO	from=2004	to=2006	gender=m
Lakhdar Brahimi	code=IGOUNO	role=UN official	of=IGO	from=1994	to=2014	gender=m
Yasushi Akashi	code=IGOUNO	role=UN official	of=IGO	from=1992	to=1995	gender=m
Tedros Adhanom Ghebreyesus	code=IGOUNO	role=UN official	of=IGO	from=2017	gender=m
Margaret Chan	code=IGOUNO	role=UN official	of=IGO	from=2006	to=2017	gender=f
Karim Khan | Karim A.A. Khan	code=IGOUNO	role=UN official	of=IGO	from=2021	gender=m
Fatou Bensouda	code=IGOUNO	role=UN official	of=IGO	from=2012	to=2021	gender=f
Luis Moreno-Ocampo | Luis Moreno Ocampo	code=IGOUNO	role=UN official	of=IGO	from=2003	to=2012	gender=m
Roza Otunbayeva	code=IGOUNO	role=UN official	of=IGO	from=2022	gender=f
Manfred Woerner | Manfred Wörner	code=IGONAT	role=NATO Secretary General	of=IGO	from=1988	to=1994	gender=m
Willy Claes	code=IGONAT	role=NATO Secretary General	of=IGO	from=1994	to=1995	gender=m
Javier Solana	code=IGONAT	role=NATO Secretary General	of=IGO	from=1995	to=1999	gender=m
George Robertson | Lord Robertson	code=IGONAT	role=NATO Secretary General	of=IGO	from=1999	to=2003	gender=m
Jaap de Hoop Scheffer	code=IGONAT	role=NATO Secretary General	of=IGO	from=2004	to=2009	gender=m
Anders Fogh Rasmussen	code=IGONAT	role=NATO Secretary General	of=IGO	from=2001	to=2014	gender=m
Jens Stoltenberg	code=IGONAT	role=NATO Secretary General	of=IGO	from=2014	to=2024	gender=m
Mark Rutte	code=IGONAT	role=NATO Secretary General	of=IGO	from=2010	gender=m
Jamie Shea	code=IGONAT	role=NATO Secretary General	of=IGO	from=1993	to=2018	gender=m
Jacques Delors	code=IGOEUREEC	role=European Commission President	of=IGO	from=1985	to=1995	gender=m
Jacques Santer	code=IGOEUREEC	role=European Commission President	of=IGO	from=1995	to=1999	gender=m
Jose Manuel Barroso | José Manuel Barroso	code=IGOEUREEC	role=European Commission President	of=IGO	from=2004	to=2014	gender=m
Jean-Claude Juncker	code=IGOEUREEC	role=European Commission President	of=IGO	from=2014	to=2019	gender=m
Ursula von der Leyen	code=IGOEUREEC	role=European Commission President	of=IGO	from=2019	gender=f
Herman Van Rompuy	code=IGOEUREEC	role=EU official	of=IGO	from=2009	to=2014	gender=m
Charles Michel	code=IGOEUREEC	role=EU official	of=IGO	from=2014	to=2024	gender=m
Catherine Ashton	code=IGOEUREEC	role=EU official	of=IGO	from=2009	to=2014	gender=f
Federica Mogherini	code=IGOEUREEC	role=EU official	of=IGO	from=2014	to=2019	gender=f
Josep Borrell	code=IGOEUREEC	role=EU official	of=IGO	from=2018	to=2024	gender=m
Kaja Kallas	code=IGOEUREEC	role=EU official	of=IGO	from=2021	gender=f
Roberta Metsola	code=IGOEUREEC	role=EU official	of=IGO	from=2022	gender=f
Martin Schulz	code=IGOEUREEC	role=EU official	of=IGO	from=2012	to=2017	gender=m
Peter Mandelson	code=IGOEUREEC	role=EU official	of=IGO	from=2004	to=2008	gender=m
Olli Rehn	code=IGOEUREEC	role=EU official	of=IGO	from=2004	to=2014	gender=m
Margrethe Vestager	code=IGOEUREEC	role=EU official	of=IGO	from=2014	to=2024	gender=f
Maros Sefcovic | Maroš Šefčovič	code=IGOEUREEC	role=EU official	of=IGO	from=2009	gender=m
Valdis Dombrovskis	code=IGOEUREEC	role=EU official	of=IGO	from=2014	gender=m
Thierry Breton	code=IGOEUREEC	role=EU official	of=IGO	from=2019	to=2024	gender=m
Peter Stano	code=IGOEUREEC	role=EU official	of=IGO	from=2019	to=2024	gender=m
Pat Cox	code=IGOEUREEC	role=EU official	of=IGO	from=2002	to=2004	gender=m
Benita Ferrero-Waldner	code=IGOEUREEC	role=EU official	of=IGO	from=2004	to=2010	gender=f
Louis Michel	code=IGOEUREEC	role=EU official	of=IGO	from=1999	to=2009	gender=m
Nathalie Loiseau	code=IGOEUREEC	role=EU official	of=IGO	from=2017	gender=f
Jean-Claude Trichet	code=IGOEUREEC	role=EU official	of=IGO	from=2003	to=2011	gender=m
Wim Duisenberg	code=IGOEUREEC	role=EU official	of=IGO	from=1998	to=2003	gender=m
Hans van den Broek	code=IGOEUREEC	role=EU official	of=IGO	from=1993	to=1999	gender=m
Kristalina Georgieva	code=IGOEUREEC	role=EU official	of=IGO	from=2010	gender=f
Jacek Saryusz-Wolski	code=IGOEUREEC	role=EU official	of=IGO	from=2004	gender=m
David O'Sullivan	code=IGOEUREEC	role=EU official	of=IGO	from=2010	gender=m
James Wolfensohn	code=IGOWBK	role=World Bank President	of=IGO	from=1995	to=2005	gender=m
Paul Wolfowitz	code=IGOWBK	role=World Bank President	of=IGO	from=2005	to=2007	gender=m
Robert Zoellick	code=IGOWBK	role=World Bank President	of=IGO	from=2007	to=2012	gender=m
Jim Yong Kim	code=IGOWBK	role=World Bank President	of=IGO	from=2012	to=2019	gender=m
David Malpass	code=IGOWBK	role=World Bank President	of=IGO	from=2019	to=2023	gender=m
Ajay Banga	code=IGOWBK	role=World Bank President	of=IGO	from=2023	gender=m
Michel Camdessus	code=IGOIMF	role=IMF Managing Director	of=IGO	from=1987	to=2000	gender=m
Rodrigo Rato	code=IGOIMF	role=IMF Managing Director	of=IGO	from=2004	to=2007	gender=m
Dominique Strauss-Kahn	code=IGOIMF	role=IMF Managing Director	of=IGO	from=2007	to=2011	gender=m
Salim Ahmed Salim	code=IGOAFU	role=African Union Commission chairperson	of=IGO	from=1989	to=2001	gender=m
Amara Essy	code=IGOAFU	role=African Union Commission chairperson	of=IGO	from=2001	to=2003	gender=m
Moussa Faki Mahamat | Moussa Faki	code=IGOAFU	role=African Union Commission chairperson	of=IGO	from=2017	to=2025	gender=m
Mahmoud Ali Youssouf	code=IGOAFU	role=African Union Commission chairperson	of=IGO	from=2005	gender=m
Esmat Abdel Meguid	code=IGOARL	role=Arab League chief	of=IGO	from=1991	to=2001	gender=m
Nabil Elaraby | Nabil al-Arabi	code=IGOARL	role=Arab League chief	of=IGO	from=2011	to=2016	gender=m
Pascal Lamy	code=IGOWTO	role=WTO Director-General	of=IGO	from=2005	to=2013	gender=m
Mike Moore	code=IGOWTO	role=WTO Director-General	of=IGO	from=1999	to=2002	gender=m
Roberto Azevedo	code=IGOWTO	role=WTO Director-General	of=IGO	from=2013	to=2020	gender=m
Renato Ruggiero	code=IGOWTO	role=WTO Director-General	of=IGO	from=1995	to=1999	gender=m
Elon Musk	code=IGOBUS	role=business leader	of=IGO	from=2002	gender=m
Bill Gates	code=IGOBUS	role=business leader	of=IGO	from=1975	gender=m
Jeff Bezos	code=IGOBUS	role=business leader	of=IGO	from=1994	gender=m
Mark Zuckerberg	code=IGOBUS	role=business leader	of=IGO	from=2004	gender=m
Tim Cook	code=IGOBUS	role=business leader	of=IGO	from=2011	gender=m
Sundar Pichai	code=IGOBUS	role=business leader	of=IGO	from=2015	gender=m
Satya Nadella	code=IGOBUS	role=business leader	of=IGO	from=2014	gender=m
Jack Ma	code=IGOBUS	role=business leader	of=IGO	from=1999	gender=m
George Soros	code=IGOBUS	role=business leader	of=IGO	from=1970	gender=m
Warren Buffett	code=IGOBUS	role=business leader	of=IGO	from=1965	gender=m
Jamie Dimon	code=IGOBUS	role=business leader	of=IGO	from=2005	gender=m
Sam Altman	code=IGOBUS	role=business leader	of=IGO	from=2015	gender=m
Rupert Murdoch	code=IGOBUS	role=business leader	of=IGO	from=1953	gender=m
Gautam Adani	code=IGOBUS	role=business leader	of=IGO	from=1988	gender=m
Mukesh Ambani	code=IGOBUS	role=business leader	of=IGO	from=2002	gender=m
Steve Jobs	code=IGOBUS	role=business leader	of=IGO	from=1976	to=2011	gender=m
Jensen Huang	code=IGOBUS	role=business leader	of=IGO	from=1993	gender=m
Larry Ellison	code=IGOBUS	role=business leader	of=IGO	from=1977	gender=m
Carlos Slim	code=IGOBUS	role=business leader	of=IGO	from=1990	gender=m
Bernard Madoff	code=IGOBUS	role=business leader	of=IGO	from=1960	to=2008	gender=m
Carlos Ghosn	code=IGOBUS	role=business leader	of=IGO	from=1999	to=2018	gender=m
Oleg Deripaska	code=IGOBUS	role=business leader	of=IGO	from=1997	gender=m
Roman Abramovich	code=IGOBUS	role=business leader	of=IGO	from=1995	gender=m
Boris Berezovsky	code=IGOBUS	role=business leader	of=IGO	from=1989	to=2013	gender=m
Rinat Akhmetov	code=IGOBUS	role=business leader	of=IGO	from=1996	gender=m
Igor Sechin	code=IGOBUS	role=business leader	of=IGO	from=2004	gender=m
Alexei Miller | Alexey Miller	code=IGOBUS	role=business leader	of=IGO	from=2001	gender=m
Greta Thunberg	code=IGONGO	role=activist	of=IGO	from=2018	gender=f
Julian Assange	code=IGONGO	role=activist	of=IGO	from=2006	gender=m
Edward Snowden	code=IGONGO	role=activist	of=IGO	from=2013	gender=m
Kenneth Roth	code=IGONGO	role=activist	of=IGO	from=1993	to=2022	gender=m
Irene Khan	code=IGONGO	role=activist	of=IGO	from=2001	to=2010	gender=f
Agnes Callamard | Agnès Callamard	code=IGONGO	role=activist	of=IGO	from=2016	gender=f
Nadia Murad	code=IGONGO	role=activist	of=IGO	from=2014	gender=f
Denis Mukwege	code=IGONGO	role=activist	of=IGO	from=1999	gender=m
Mother Teresa	code=IGONGO	role=activist	of=IGO	from=1950	to=1997	gender=f
Vere Bird | V.C. Bird	code=ATGGOV	role=Prime Minister	of=ATG	from=1981	to=1994	gender=m
Lester Bird	code=ATGGOV	role=Prime Minister	of=ATG	from=1994	to=2004	gender=m
Baldwin Spencer	code=ATGGOV	role=Prime Minister	of=ATG	from=2004	to=2014	gender=m
Gaston Browne	code=ATGGOV	role=Prime Minister	of=ATG	from=2014	gender=m
Sibghatullah Mojaddedi | Sibghatullah Mojadidi	code=AFGGOV	role=President	of=AFG	from=1992	to=1992	gender=m
Pandeli Majko	code=ALBGOV	role=Prime Minister	of=ALB	from=1998	to=2002	gender=m
Ilir Meta	code=ALBGOV	role=Prime Minister	of=ALB	from=1999	to=2002	gender=m
Vilson Ahmeti	code=ALBGOV	role=Prime Minister	of=ALB	from=1991	to=1992	gender=m
Aleksander Meksi | Aleksandër Meksi	code=ALBGOV	role=Prime Minister	of=ALB	from=1992	to=1997	gender=m
Bashkim Fino	code=ALBGOV	role=Prime Minister	of=ALB	from=1997	to=1997	gender=m
Rexhep Meidani	code=ALBGOV	role=President	of=ALB	from=1997	to=2002	gender=m
Alfred Moisiu	code=ALBGOV	role=President	of=ALB	from=2002	to=2007	gender=m
Bamir Topi	code=ALBGOV	role=President	of=ALB	from=2007	to=2012	gender=m
Bujar Nishani	code=ALBGOV	role=President	of=ALB	from=2012	to=2017	gender=m
Bajram Begaj	code=ALBGOV	role=President	of=ALB	from=2022	gender=m
Ali Kafi	code=DZAGOV	role=President	of=DZA	from=1992	to=1994	gender=m
Abdelkader Bensalah	code=DZAGOV	role=President	of=DZA	from=2019	to=2019	gender=m
Oscar Ribas Reig | Óscar Ribas Reig	code=ANDGOV	role=Prime Minister	of=AND	from=1990	to=1994	gender=m
Marc Forne Molne | Marc Forné Molné	code=ANDGOV	role=Prime Minister	of=AND	from=1994	to=2005	gender=m
Albert Pintat	code=ANDGOV	role=Prime Minister	of=AND	from=2005	to=2009	gender=m
Jaume Bartumeu	code=ANDGOV	role=Prime Minister	of=AND	from=2009	to=2011	gender=m
Antoni Marti | Antoni Martí	code=ANDGOV	role=Prime Minister	of=AND	from=2011	to=2019	gender=m
Xavier Espot Zamora | Xavier Espot	code=ANDGOV	role=Prime Minister	of=AND	from=2019	gender=m
Adolfo Rodriguez Saa | Adolfo Rodríguez Saá	code=ARGGOV	role=President	of=ARG	from=2001	to=2001	gender=m
Karen Karapetyan	code=ARMGOV	role=Prime Minister	of=ARM	from=2016	to=2018	gender=m
Armen Sarkissian | Armen Sarksyan	code=ARMGOV	role=President	of=ARM	from=2018	to=2022	gender=m
Vahagn Khachaturyan	code=ARMGOV	role=President	of=ARM	from=2022	gender=m
Hovik Abrahamyan	code=ARMGOV	role=Prime Minister	of=ARM	from=2014	to=2016	gender=m
Tigran Sargsyan	code=ARMGOV	role=Prime Minister	of=ARM	from=2008	to=2014	gender=m
Viktor Klima	code=AUTGOV	role=Chancellor	of=AUT	from=1997	to=2000	gender=m
Alfred Gusenbauer	code=AUTGOV	role=Chancellor	of=AUT	from=2007	to=2008	gender=m
Christian Kern	code=AUTGOV	role=Chancellor	of=AUT	from=2016	to=2017	gender=m
Brigitte Bierlein	code=AUTGOV	role=Chancellor	of=AUT	from=2019	to=2020	gender=f
Hartwig Loger | Hartwig Löger	code=AUTGOV	role=Chancellor	of=AUT	from=2019	to=2019	gender=m
Alexander Schallenberg	code=AUTGOV	role=Chancellor	of=AUT	from=2021	to=2025	gender=m
Reinhold Mitterlehner	code=AUTGOV	role=Chancellor	of=AUT	from=2016	to=2016	gender=m
Thomas Klestil	code=AUTGOV	role=President	of=AUT	from=1992	to=2004	gender=m
Heinz Fischer	code=AUTGOV	role=President	of=AUT	from=2004	to=2016	gender=m
Isa Gambar | Isa Gambarov	code=AZEGOV	role=President	of=AZE	from=1992	to=1992	gender=m
Yagub Mammadov | Yaqub Mammadov	code=AZEGOV	role=President	of=AZE	from=1992	to=1992	gender=m
Ayaz Mutallibov | Ayaz Mutalibov	code=AZEGOV	role=President	of=AZE	from=1991	to=1992	gender=m
Isa bin Salman Al Khalifa | Sheikh Isa bin Salman al-Khalifa	code=BHRGOV	role=Emir	of=BHR	from=1971	to=1999	gender=m
Erskine Sandiford	code=BRBGOV	role=Prime Minister	of=BRB	from=1987	to=1994	gender=m
Freundel Stuart	code=BRBGOV	role=Prime Minister	of=BRB	from=2010	to=2018	gender=m
Wilfried Martens	code=BELGOV	role=Prime Minister	of=BEL	from=1981	to=1992	gender=m
Sophie Wilmes | Sophie Wilmès	code=BELGOV	role=Prime Minister	of=BEL	from=2019	to=2020	gender=f
Lynden Pindling	code=BHSGOV	role=Prime Minister	of=BHS	from=1973	to=1992	gender=m
Hubert Ingraham	code=BHSGOV	role=Prime Minister	of=BHS	from=1992	to=2012	gender=m
Perry Christie	code=BHSGOV	role=Prime Minister	of=BHS	from=2002	to=2017	gender=m
Hubert Minnis	code=BHSGOV	role=Prime Minister	of=BHS	from=2017	to=2021	gender=m
Jigme Singye Wangchuck	code=BTNGOV	role=King	of=BTN	from=1972	to=2006	gender=m
Jigme Thinley | Jigmi Y. Thinley | Jigme Yoser Thinley	code=BTNGOV	role=Prime Minister	of=BTN	from=1998	to=2013	gender=m
Khandu Wangchuk	code=BTNGOV	role=Prime Minister	of=BTN	from=2001	to=2007	gender=m
Kinzang Dorji	code=BTNGOV	role=Prime Minister	of=BTN	from=2002	to=2008	gender=m
Sangay Ngedup	code=BTNGOV	role=Prime Minister	of=BTN	from=1999	to=2006	gender=m
Yeshey Zimba	code=BTNGOV	role=Prime Minister	of=BTN	from=2000	to=2004	gender=m
Tshering Tobgay	code=BTNGOV	role=Prime Minister	of=BTN	from=2013	gender=m
Lotay Tshering	code=BTNGOV	role=Prime Minister	of=BTN	from=2018	to=2023	gender=m
Manuel Esquivel	code=BLZGOV	role=Prime Minister	of=BLZ	from=1984	to=1998	gender=m
Said Musa	code=BLZGOV	role=Prime Minister	of=BLZ	from=1998	to=2008	gender=m
Dean Barrow	code=BLZGOV	role=Prime Minister	of=BLZ	from=2008	to=2020	gender=m
Johnny Briceno | Johnny Briceño	code=BLZGOV	role=Prime Minister	of=BLZ	from=2020	gender=m
Iajuddin Ahmed	code=BGDGOV	role=President	of=BGD	from=2002	to=2009	gender=m
Ante Jelavic | Ante Jelavić	code=BIHGOV	role=President	of=BIH	from=1998	to=2001	gender=m
Zivko Radisic | Živko Radišić	code=BIHGOV	role=President	of=BIH	from=1998	to=2002	gender=m
Jozo Krizanovic | Jozo Križanović	code=BIHGOV	role=President	of=BIH	from=2001	to=2002	gender=m
Mirko Sarovic | Mirko Šarović	code=BIHGOV	role=President	of=BIH	from=2002	to=2003	gender=m
Dragan Covic | Dragan Čović	code=BIHGOV	role=President	of=BIH	from=2002	to=2018	gender=m
Borislav Paravac	code=BIHGOV	role=President	of=BIH	from=2003	to=2006	gender=m
Sulejman Tihic | Sulejman Tihić	code=BIHGOV	role=President	of=BIH	from=2002	to=2006	gender=m
Ivo Miro Jovic | Ivo Miro Jović	code=BIHGOV	role=President	of=BIH	from=2005	to=2006	gender=m
Nebojsa Radmanovic | Nebojša Radmanović	code=BIHGOV	role=President	of=BIH	from=2006	to=2014	gender=m
Zeljko Komsic | Željko Komšić	code=BIHGOV	role=President	of=BIH	from=2006	gender=m
Mladen Ivanic | Mladen Ivanić	code=BIHGOV	role=President	of=BIH	from=2014	to=2018	gender=m
Sefik Dzaferovic | Šefik Džaferović	code=BIHGOV	role=President	of=BIH	from=2018	to=2022	gender=m
Beriz Belkic | Beriz Belkić	code=BIHGOV	role=President	of=BIH	from=2001	to=2002	gender=m
Denis Becirovic | Denis Bećirović	code=BIHGOV	role=President	of=BIH	from=2022	gender=m
Zeljka Cvijanovic | Željka Cvijanović	code=BIHGOV	role=President	of=BIH	from=2018	gender=f
Hassanal Bolkiah | Sultan Hassanal Bolkiah	code=BRNGOV	role=Sultan	of=BRN	from=1967	gender=m
Sylvie Kinigi	code=BDIGOV	role=Prime Minister	of=BDI	from=1993	to=1994	gender=f
Pascal Nyabenda	code=BDIGOV	role=President	of=BDI	from=2015	to=2020	gender=m
Petar Mladenov	code=BGRGOV	role=President	of=BGR	from=1989	to=1990	gender=m
Andrey Lukanov	code=BGRGOV	role=Prime Minister	of=BGR	from=1990	to=1990	gender=m
Dimitar Popov	code=BGRGOV	role=Prime Minister	of=BGR	from=1990	to=1991	gender=m
Filip Dimitrov	code=BGRGOV	role=Prime Minister	of=BGR	from=1991	to=1992	gender=m
Lyuben Berov	code=BGRGOV	role=Prime Minister	of=BGR	from=1992	to=1994	gender=m
Reneta Indzhova	code=BGRGOV	role=Prime Minister	of=BGR	from=1994	to=1995	gender=f
Zhan Videnov	code=BGRGOV	role=Prime Minister	of=BGR	from=1995	to=1997	gender=m
Stefan Sofiyanski | Stefan Sofianski	code=BGRGOV	role=Prime Minister	of=BGR	from=1997	to=1997	gender=m
Simeon Saxe-Coburg-Gotha | Simeon Sakskoburggotski | Simeon Saxcoburggotski	code=BGRGOV	role=Prime Minister	of=BGR	from=2001	to=2005	gender=m
Sergei Stanishev | Sergey Stanishev	code=BGRGOV	role=Prime Minister	of=BGR	from=2005	to=2009	gender=m
Marin Raykov | Marin Raikov	code=BGRGOV	role=Prime Minister	of=BGR	from=2013	to=2013	gender=m
Plamen Oresharski	code=BGRGOV	role=Prime Minister	of=BGR	from=2013	to=2014	gender=m
Georgi Bliznashki	code=BGRGOV	role=Prime Minister	of=BGR	from=2014	to=2014	gender=m
Ognyan Gerdzhikov	code=BGRGOV	role=Prime Minister	of=BGR	from=2017	to=2017	gender=m
Stefan Yanev	code=BGRGOV	role=Prime Minister	of=BGR	from=2021	to=2021	gender=m
Galab Donev	code=BGRGOV	role=Prime Minister	of=BGR	from=2022	to=2023	gender=m
Nikolay Denkov | Nikolai Denkov	code=BGRGOV	role=Prime Minister	of=BGR	from=2023	to=2024	gender=m
Dimitar Glavchev	code=BGRGOV	role=Prime Minister	of=BGR	from=2024	to=2025	gender=m
Rosen Zhelyazkov	code=BGRGOV	role=Prime Minister	of=BGR	from=2025	gender=m
Aristides Pereira	code=CPVGOV	role=President	of=CPV	from=1975	to=1991	gender=m
Carlos Veiga	code=CPVGOV	role=Prime Minister	of=CPV	from=1991	to=2000	gender=m
Gualberto do Rosario | Gualberto do Rosário	code=CPVGOV	role=Prime Minister	of=CPV	from=2000	to=2001	gender=m
Pedro Pires	code=CPVGOV	role=President	of=CPV	from=1975	to=2011	gender=m
Antonio Mascarenhas Monteiro | António Mascarenhas Monteiro	code=CPVGOV	role=President	of=CPV	from=1991	to=2001	gender=m
Jorge Carlos Fonseca	code=CPVGOV	role=President	of=CPV	from=2011	to=2021	gender=m
Ulisses Correia e Silva	code=CPVGOV	role=Prime Minister	of=CPV	from=2016	gender=m
Jose Maria Neves | José Maria Neves	code=CPVGOV	role=Prime Minister	of=CPV	from=2001	gender=m
Alexandre-Ferdinand Nguendet	code=CAFGOV	role=President	of=CAF	from=2014	to=2014	gender=m
Said Mohamed Djohar	code=COMGOV	role=President	of=COM	from=1989	to=1996	gender=m
Mohamed Taki Abdoulkarim	code=COMGOV	role=President	of=COM	from=1996	to=1998	gender=m
Tadjidine Ben Said Massounde	code=COMGOV	role=President	of=COM	from=1998	to=1999	gender=m
Azali Assoumani	code=COMGOV	role=President	of=COM	from=1999	gender=m
Ahmed Abdallah Mohamed Sambi	code=COMGOV	role=President	of=COM	from=2006	to=2011	gender=m
Ikililou Dhoinine	code=COMGOV	role=President	of=COM	from=2011	to=2016	gender=m
Caabi El-Yachroutu	code=COMGOV	role=Prime Minister	of=COM	from=1995	to=1996	gender=m
Hamada Madi	code=COMGOV	role=Prime Minister	of=COM	from=2002	to=2002	gender=m
Miguel Angel Rodriguez | Miguel Ángel Rodríguez	code=CRIGOV	role=President	of=CRI	from=1998	to=2002	gender=m
Abel Pacheco	code=CRIGOV	role=President	of=CRI	from=2002	to=2006	gender=m
Ivica Racan | Ivica Račan	code=HRVGOV	role=Prime Minister	of=HRV	from=2000	to=2003	gender=m
Jadranka Kosor	code=HRVGOV	role=Prime Minister	of=HRV	from=2009	to=2011	gender=f
Tihomir Oreskovic | Tihomir Orešković	code=HRVGOV	role=Prime Minister	of=HRV	from=2016	to=2016	gender=m
Vlatko Pavletic | Vlatko Pavletić	code=HRVGOV	role=President	of=HRV	from=1999	to=2000	gender=m
Zlatko Tomcic | Zlatko Tomčić	code=HRVGOV	role=President	of=HRV	from=2000	to=2000	gender=m
Zlatko Matesa | Zlatko Mateša	code=HRVGOV	role=Prime Minister	of=HRV	from=1995	to=2000	gender=m
George Vassiliou | Georgios Vassiliou	code=CYPGOV	role=President	of=CYP	from=1988	to=1993	gender=m
Dimitris Christofias | Demetris Christofias	code=CYPGOV	role=President	of=CYP	from=2008	to=2013	gender=m
Marian Calfa | Marián Čalfa	code=CZEGOV	role=Prime Minister	of=CZE	from=1989	to=1992	gender=m
Jan Strasky | Jan Stráský	code=CZEGOV	role=Prime Minister	of=CZE	from=1992	to=1992	gender=m
Josef Tosovsky | Josef Tošovský	code=CZEGOV	role=Prime Minister	of=CZE	from=1997	to=1998	gender=m
Vladimir Spidla | Vladimír Špidla	code=CZEGOV	role=Prime Minister	of=CZE	from=2002	to=2004	gender=m
Stanislav Gross	code=CZEGOV	role=Prime Minister	of=CZE	from=2004	to=2005	gender=m
Jiri Paroubek | Jiří Paroubek	code=CZEGOV	role=Prime Minister	of=CZE	from=2005	to=2006	gender=m
Mirek Topolanek | Mirek Topolánek	code=CZEGOV	role=Prime Minister	of=CZE	from=2006	to=2009	gender=m
Jan Fischer	code=CZEGOV	role=Prime Minister	of=CZE	from=2009	to=2010	gender=m
Petr Necas | Petr Nečas	code=CZEGOV	role=Prime Minister	of=CZE	from=2010	to=2013	gender=m
Jiri Rusnok | Jiří Rusnok	code=CZEGOV	role=Prime Minister	of=CZE	from=2013	to=2014	gender=m
Bohuslav Sobotka	code=CZEGOV	role=Prime Minister	of=CZE	from=2014	to=2017	gender=m
Poul Schluter | Poul Schlüter	code=DNKGOV	role=Prime Minister	of=DNK	from=1982	to=1993	gender=m
Rosie Douglas | Roosevelt Douglas	code=DMAGOV	role=Prime Minister	of=DMA	from=2000	to=2000	gender=m
Roosevelt Skerrit	code=DMAGOV	role=Prime Minister	of=DMA	from=2004	gender=m
Eugenia Charles	code=DMAGOV	role=Prime Minister	of=DMA	from=1980	to=1995	gender=f
Nguyen Van Linh	code=VNMGOV	role=leader	of=VNM	from=1986	to=1991	gender=m
Le Kha Phieu	code=VNMGOV	role=leader	of=VNM	from=1997	to=2001	gender=m
Nong Duc Manh	code=VNMGOV	role=leader	of=VNM	from=2001	to=2011	gender=m
Alfredo Palacio	code=ECUGOV	role=President	of=ECU	from=2005	to=2007	gender=m
Edgar Savisaar	code=ESTGOV	role=Prime Minister	of=EST	from=1990	to=1992	gender=m
Tiit Vahi | Tiit Vähi	code=ESTGOV	role=Prime Minister	of=EST	from=1992	to=1997	gender=m
Mart Laar	code=ESTGOV	role=Prime Minister	of=EST	from=1992	to=2002	gender=m
Andres Tarand	code=ESTGOV	role=Prime Minister	of=EST	from=1994	to=1995	gender=m
Mart Siimann	code=ESTGOV	role=Prime Minister	of=EST	from=1997	to=1999	gender=m
Siim Kallas	code=ESTGOV	role=Prime Minister	of=EST	from=2002	to=2003	gender=m
Juhan Parts	code=ESTGOV	role=Prime Minister	of=EST	from=2003	to=2005	gender=m
Andrus Ansip	code=ESTGOV	role=Prime Minister	of=EST	from=2005	to=2014	gender=m
Taavi Roivas | Taavi Rõivas	code=ESTGOV	role=Prime Minister	of=EST	from=2014	to=2016	gender=m
Juri Ratas | Jüri Ratas	code=ESTGOV	role=Prime Minister	of=EST	from=2016	to=2021	gender=m
Kersti Kaljulaid	code=ESTGOV	role=President	of=EST	from=2016	to=2021	gender=f
Tesfaye Gebre Kidan	code=ETHGOV	role=President	of=ETH	from=1991	to=1991	gender=m
Taur Matan Ruak	code=TLSGOV	role=President	of=TLS	from=2012	to=2017	gender=m
Fernando de Araujo | Fernando de Araújo	code=TLSGOV	role=President	of=TLS	from=2008	to=2008	gender=m
Francisco Guterres	code=TLSGOV	role=President	of=TLS	from=2017	to=2022	gender=m
Kamisese Mara	code=FJIGOV	role=Prime Minister	of=FJI	from=1970	to=2000	gender=m
Jona Senilagakali	code=FJIGOV	role=Prime Minister	of=FJI	from=2006	to=2007	gender=m
Esko Aho	code=FINGOV	role=Prime Minister	of=FIN	from=1991	to=1995	gender=m
Paavo Lipponen	code=FINGOV	role=Prime Minister	of=FIN	from=1995	to=2003	gender=m
Anneli Jaatteenmaki | Anneli Jäätteenmäki	code=FINGOV	role=Prime Minister	of=FIN	from=2003	to=2003	gender=f
Matti Vanhanen	code=FINGOV	role=Prime Minister	of=FIN	from=2003	to=2010	gender=m
Mari Kiviniemi	code=FINGOV	role=Prime Minister	of=FIN	from=2010	to=2011	gender=f
Jyrki Katainen	code=FINGOV	role=Prime Minister	of=FIN	from=2011	to=2014	gender=m
Juha Sipila | Juha Sipilä	code=FINGOV	role=Prime Minister	of=FIN	from=2015	to=2019	gender=m
Antti Rinne	code=FINGOV	role=Prime Minister	of=FIN	from=2019	to=2019	gender=m
John Haglelgam	code=FSMGOV	role=President	of=FSM	from=1987	to=1991	gender=m
Bailey Olter	code=FSMGOV	role=President	of=FSM	from=1991	to=1996	gender=m
Jacob Nena	code=FSMGOV	role=President	of=FSM	from=1996	to=1999	gender=m
Leo Falcam	code=FSMGOV	role=President	of=FSM	from=1999	to=2003	gender=m
Joseph Urusemal	code=FSMGOV	role=President	of=FSM	from=2003	to=2007	gender=m
David Panuelo	code=FSMGOV	role=President	of=FSM	from=2019	to=2023	gender=m
Wesley Simina	code=FSMGOV	role=President	of=FSM	from=2023	gender=m
Rose Francine Rogombe | Rose Francine Rogombé	code=GABGOV	role=President	of=GAB	from=2009	to=2009	gender=f
Henrique Rosa	code=GNBGOV	role=President	of=GNB	from=2003	to=2005	gender=m
Verissimo Correia Seabra | Veríssimo Correia Seabra	code=GNBGOV	role=President	of=GNB	from=2003	to=2003	gender=m
Malam Bacai Sanha | Malam Bacai Sanhá	code=GNBGOV	role=President	of=GNB	from=1999	to=2012	gender=m
Raimundo Pereira	code=GNBGOV	role=President	of=GNB	from=2009	to=2012	gender=m
Manuel Serifo Nhamadjo	code=GNBGOV	role=President	of=GNB	from=2012	to=2014	gender=m
Jose Mario Vaz | José Mário Vaz	code=GNBGOV	role=President	of=GNB	from=2014	to=2020	gender=m
Xenophon Zolotas	code=GRCGOV	role=Prime Minister	of=GRC	from=1989	to=1990	gender=m
Panagiotis Pikrammenos	code=GRCGOV	role=Prime Minister	of=GRC	from=2012	to=2012	gender=m
Vassiliki Thanou	code=GRCGOV	role=Prime Minister	of=GRC	from=2015	to=2015	gender=f
Jaba Ioseliani	code=GEOGOV	role=leader	of=GEO	from=1992	to=1995	gender=m
Mamuka Bakhtadze	code=GEOGOV	role=Prime Minister	of=GEO	from=2018	to=2019	gender=m
Giorgi Gakharia	code=GEOGOV	role=Prime Minister	of=GEO	from=2019	to=2021	gender=m
Nino Burjanadze | Nino Burdzhanadze	code=GEOGOV	role=President	of=GEO	from=2003	to=2008	gender=f
Nicholas Brathwaite	code=GRDGOV	role=Prime Minister	of=GRD	from=1990	to=1995	gender=m
George Brizan	code=GRDGOV	role=Prime Minister	of=GRD	from=1995	to=1995	gender=m
Keith Mitchell	code=GRDGOV	role=Prime Minister	of=GRD	from=1995	to=2022	gender=m
Tillman Thomas	code=GRDGOV	role=Prime Minister	of=GRD	from=2008	to=2013	gender=m
Dickon Mitchell	code=GRDGOV	role=Prime Minister	of=GRD	from=2022	gender=m
Alejandro Maldonado | Alejandro Maldonado Aguirre	code=GTMGOV	role=President	of=GTM	from=2015	to=2016	gender=m
Desmond Hoyte	code=GUYGOV	role=President	of=GUY	from=1985	to=1992	gender=m
Janet Jagan	code=GUYGOV	role=President	of=GUY	from=1997	to=1999	gender=f
Donald Ramotar	code=GUYGOV	role=President	of=GUY	from=2011	to=2015	gender=m
Boniface Alexandre	code=HTIGOV	role=President	of=HTI	from=2004	to=2006	gender=m
Jocelerme Privert	code=HTIGOV	role=President	of=HTI	from=2016	to=2017	gender=m
Matyas Szuros | Mátyás Szűrös	code=HUNGOV	role=President	of=HUN	from=1989	to=1990	gender=m
Peter Boross | Péter Boross	code=HUNGOV	role=Prime Minister	of=HUN	from=1993	to=1994	gender=m
Gordon Bajnai	code=HUNGOV	role=Prime Minister	of=HUN	from=2009	to=2010	gender=m
Steingrimur Hermannsson | Steingrímur Hermannsson	code=ISLGOV	role=Prime Minister	of=ISL	from=1983	to=1991	gender=m
David Oddsson | Davíð Oddsson	code=ISLGOV	role=Prime Minister	of=ISL	from=1991	to=2004	gender=m
Halldor Asgrimsson | Halldór Ásgrímsson	code=ISLGOV	role=Prime Minister	of=ISL	from=2004	to=2006	gender=m
Geir Haarde	code=ISLGOV	role=Prime Minister	of=ISL	from=2006	to=2009	gender=m
Johanna Sigurdardottir | Jóhanna Sigurðardóttir	code=ISLGOV	role=Prime Minister	of=ISL	from=2009	to=2013	gender=f
Sigurdur Ingi Johannsson | Sigurður Ingi Jóhannsson	code=ISLGOV	role=Prime Minister	of=ISL	from=2016	to=2017	gender=m
Bjarni Benediktsson	code=ISLGOV	role=Prime Minister	of=ISL	from=2017	to=2024	gender=m
Vigdis Finnbogadottir | Vigdís Finnbogadóttir	code=ISLGOV	role=President	of=ISL	from=1980	to=1996	gender=f
Ieremia Tabai	code=KIRGOV	role=President	of=KIR	from=1979	to=1991	gender=m
Teatao Teannaki	code=KIRGOV	role=President	of=KIR	from=1991	to=1994	gender=m
Teburoro Tito	code=KIRGOV	role=President	of=KIR	from=1994	to=2003	gender=m
Anote Tong	code=KIRGOV	role=President	of=KIR	from=2003	to=2016	gender=m
Taneti Maamau	code=KIRGOV	role=President	of=KIR	from=2016	gender=m
Avdullah Hoti	code=XKXGOV	role=Prime Minister	of=XKX	from=2020	to=2021	gender=m
Isa Mustafa	code=XKXGOV	role=Prime Minister	of=XKX	from=2014	to=2017	gender=m
Talant Mamytov	code=KGZGOV	role=President	of=KGZ	from=2020	to=2021	gender=m
Kaysone Phomvihane	code=LAOGOV	role=leader	of=LAO	from=1975	to=1992	gender=m
Nouhak Phoumsavanh	code=LAOGOV	role=President	of=LAO	from=1992	to=1998	gender=m
Khamtai Siphandone | Khamtay Siphandone	code=LAOGOV	role=President	of=LAO	from=1998	to=2006	gender=m
Bounnhang Vorachith | Bounnhang Vorachit	code=LAOGOV	role=President	of=LAO	from=2016	to=2021	gender=m
Ivars Godmanis	code=LVAGOV	role=Prime Minister	of=LVA	from=1990	to=2009	gender=m
Valdis Birkavs	code=LVAGOV	role=Prime Minister	of=LVA	from=1993	to=1994	gender=m
Maris Gailis | Māris Gailis	code=LVAGOV	role=Prime Minister	of=LVA	from=1994	to=1995	gender=m
Andris Skele | Andris Šķēle	code=LVAGOV	role=Prime Minister	of=LVA	from=1995	to=2000	gender=m
Guntars Krasts	code=LVAGOV	role=Prime Minister	of=LVA	from=1997	to=1998	gender=m
Vilis Kristopans | Vilis Krištopans	code=LVAGOV	role=Prime Minister	of=LVA	from=1998	to=1999	gender=m
Andris Berzins | Andris Bērziņš	code=LVAGOV	role=Prime Minister	of=LVA	from=2000	to=2002	gender=m
Einars Repse | Einars Repše	code=LVAGOV	role=Prime Minister	of=LVA	from=2002	to=2004	gender=m
Indulis Emsis	code=LVAGOV	role=Prime Minister	of=LVA	from=2004	to=2004	gender=m
Aigars Kalvitis | Aigars Kalvītis	code=LVAGOV	role=Prime Minister	of=LVA	from=2004	to=2007	gender=m
Laimdota Straujuma	code=LVAGOV	role=Prime Minister	of=LVA	from=2014	to=2016	gender=f
Maris Kucinskis | Māris Kučinskis	code=LVAGOV	role=Prime Minister	of=LVA	from=2016	to=2019	gender=m
Krisjanis Karins | Krišjānis Kariņš | Arturs Krisjanis Karins	code=LVAGOV	role=Prime Minister	of=LVA	from=2019	to=2023	gender=m
Guntis Ulmanis	code=LVAGOV	role=President	of=LVA	from=1993	to=1999	gender=m
Valdis Zatlers	code=LVAGOV	role=President	of=LVA	from=2007	to=2011	gender=m
Raimonds Vejonis | Raimonds Vējonis	code=LVAGOV	role=President	of=LVA	from=2015	to=2019	gender=m
David Kpormakpor	code=LBRGOV	role=President	of=LBR	from=1994	to=1995	gender=m
Wilton Sankawulo	code=LBRGOV	role=President	of=LBR	from=1995	to=1996	gender=m
Ruth Perry	code=LBRGOV	role=President	of=LBR	from=1996	to=1997	gender=f
Justin Lekhanya	code=LSOGOV	role=leader	of=LSO	from=1986	to=1991	gender=m
Elias Phisoana Ramaema	code=LSOGOV	role=leader	of=LSO	from=1991	to=1993	gender=m
Ntsu Mokhehle	code=LSOGOV	role=Prime Minister	of=LSO	from=1993	to=1998	gender=m
Letsie III | King Letsie III	code=LSOGOV	role=King	of=LSO	from=1990	gender=m
Moeketsi Majoro	code=LSOGOV	role=Prime Minister	of=LSO	from=2020	to=2022	gender=m
Vytautas Landsbergis	code=LTUGOV	role=President	of=LTU	from=1990	to=1992	gender=m
Algirdas Brazauskas	code=LTUGOV	role=President	of=LTU	from=1992	to=2006	gender=m
Valdas Adamkus	code=LTUGOV	role=President	of=LTU	from=1998	to=2009	gender=m
Rolandas Paksas	code=LTUGOV	role=President	of=LTU	from=1999	to=2004	gender=m
Arturas Paulauskas | Artūras Paulauskas	code=LTUGOV	role=President	of=LTU	from=2004	to=2004	gender=m
Dalia Grybauskaite | Dalia Grybauskaitė	code=LTUGOV	role=President	of=LTU	from=2009	to=2019	gender=f
Gitanas Nauseda | Gitanas Nausėda	code=LTUGOV	role=President	of=LTU	from=2019	gender=m
Andrius Kubilius	code=LTUGOV	role=Prime Minister	of=LTU	from=1999	to=2012	gender=m
Gediminas Kirkilas	code=LTUGOV	role=Prime Minister	of=LTU	from=2006	to=2008	gender=m
Algirdas Butkevicius | Algirdas Butkevičius	code=LTUGOV	role=Prime Minister	of=LTU	from=2012	to=2016	gender=m
Saulius Skvernelis	code=LTUGOV	role=Prime Minister	of=LTU	from=2016	to=2020	gender=m
Gintautas Paluckas	code=LTUGOV	role=Prime Minister	of=LTU	from=2024	to=2025	gender=m
Xavier Bettel	code=LUXGOV	role=Prime Minister	of=LUX	from=2013	to=2023	gender=m
Luc Frieden	code=LUXGOV	role=Prime Minister	of=LUX	from=2023	gender=m
Sidi Ould Cheikh Abdallahi	code=MRTGOV	role=President	of=MRT	from=2007	to=2008	gender=m
Ba Mamadou Mbare | Ba Mamadou Mbaré	code=MRTGOV	role=President	of=MRT	from=2009	to=2009	gender=m
Mohamed Ould Ghazouani | Mohamed Ould Cheikh El Ghazouani | Mohamed Ould Cheikh Ghazouani	code=MRTGOV	role=President	of=MRT	from=2019	gender=m
Nikola Kljusev	code=MKDGOV	role=Prime Minister	of=MKD	from=1991	to=1992	gender=m
Branko Crvenkovski	code=MKDGOV	role=Prime Minister	of=MKD	from=1992	to=2009	gender=m
Ljubco Georgievski | Ljubčo Georgievski	code=MKDGOV	role=Prime Minister	of=MKD	from=1998	to=2002	gender=m
Radmila Sekerinska | Radmila Šekerinska	code=MKDGOV	role=Prime Minister	of=MKD	from=2004	to=2004	gender=f
Vlado Buckovski | Vlado Bučkovski	code=MKDGOV	role=Prime Minister	of=MKD	from=2004	to=2006	gender=m
Emil Dimitriev	code=MKDGOV	role=Prime Minister	of=MKD	from=2016	to=2017	gender=m
Oliver Spasovski	code=MKDGOV	role=Prime Minister	of=MKD	from=2020	to=2020	gender=m
Albert Zafy	code=MDGGOV	role=President	of=MDG	from=1993	to=1996	gender=m
Norbert Ratsirahonana	code=MDGGOV	role=President	of=MDG	from=1996	to=1997	gender=m
Rivo Rakotovao	code=MDGGOV	role=President	of=MDG	from=2018	to=2019	gender=m
Vasile Tarlev	code=MDAGOV	role=Prime Minister	of=MDA	from=2001	to=2008	gender=m
Zinaida Greceanii | Zinaida Greceanîi	code=MDAGOV	role=Prime Minister	of=MDA	from=2008	to=2009	gender=f
Vitalie Pirlog | Vitalie Pîrlog	code=MDAGOV	role=Prime Minister	of=MDA	from=2009	to=2009	gender=m
Vlad Filat	code=MDAGOV	role=Prime Minister	of=MDA	from=2009	to=2013	gender=m
Iurie Leanca | Iurie Leancă	code=MDAGOV	role=Prime Minister	of=MDA	from=2013	to=2015	gender=m
Chiril Gaburici	code=MDAGOV	role=Prime Minister	of=MDA	from=2015	to=2015	gender=m
Natalia Gherman	code=MDAGOV	role=Prime Minister	of=MDA	from=2013	to=2015	gender=f
Valeriu Strelet | Valeriu Streleț	code=MDAGOV	role=Prime Minister	of=MDA	from=2015	to=2015	gender=m
Gheorghe Brega	code=MDAGOV	role=Prime Minister	of=MDA	from=2015	to=2016	gender=m
Pavel Filip	code=MDAGOV	role=Prime Minister	of=MDA	from=2016	to=2019	gender=m
Ion Chicu	code=MDAGOV	role=Prime Minister	of=MDA	from=2019	to=2020	gender=m
Aureliu Ciocoi	code=MDAGOV	role=Prime Minister	of=MDA	from=2020	to=2021	gender=m
Natalia Gavrilita | Natalia Gavrilița	code=MDAGOV	role=Prime Minister	of=MDA	from=2021	to=2023	gender=f
Eddie Fenech Adami	code=MLTGOV	role=Prime Minister	of=MLT	from=1987	to=2004	gender=m
Alfred Sant	code=MLTGOV	role=Prime Minister	of=MLT	from=1996	to=1998	gender=m
Prince Rainier | Prince Rainier III	code=MCOGOV	role=Prince	of=MCO	from=1949	to=2005	gender=m
Prince Albert II | Prince Albert of Monaco	code=MCOGOV	role=Prince	of=MCO	from=2005	gender=m
Zeljko Sturanovic | Željko Šturanović	code=MNEGOV	role=Prime Minister	of=MNE	from=2006	to=2008	gender=m
Igor Luksic | Igor Lukšić	code=MNEGOV	role=Prime Minister	of=MNE	from=2010	to=2012	gender=m
Dusko Markovic | Duško Marković	code=MNEGOV	role=Prime Minister	of=MNE	from=2016	to=2020	gender=m
Zdravko Krivokapic | Zdravko Krivokapić	code=MNEGOV	role=Prime Minister	of=MNE	from=2020	to=2022	gender=m
Dritan Abazovic | Dritan Abazović	code=MNEGOV	role=Prime Minister	of=MNE	from=2022	to=2023	gender=m
Filip Vujanovic | Filip Vujanović	code=MNEGOV	role=President	of=MNE	from=2003	to=2018	gender=m
Jambyn Batmonkh | Jambyn Batmönkh	code=MNGGOV	role=President	of=MNG	from=1984	to=1990	gender=m
Punsalmaagiin Ochirbat	code=MNGGOV	role=President	of=MNG	from=1990	to=1997	gender=m
Natsagiin Bagabandi	code=MNGGOV	role=President	of=MNG	from=1997	to=2005	gender=m
Nambaryn Enkhbayar	code=MNGGOV	role=President	of=MNG	from=2000	to=2009	gender=m
Khaltmaagiin Battulga	code=MNGGOV	role=President	of=MNG	from=2017	to=2021	gender=m
Amata Kabua	code=MHLGOV	role=President	of=MHL	from=1979	to=1996	gender=m
Imata Kabua	code=MHLGOV	role=President	of=MHL	from=1997	to=2000	gender=m
Kessai Note	code=MHLGOV	role=President	of=MHL	from=2000	to=2008	gender=m
Litokwa Tomeing	code=MHLGOV	role=President	of=MHL	from=2008	to=2009	gender=m
Jurelang Zedkaia	code=MHLGOV	role=President	of=MHL	from=2009	to=2012	gender=m
Christopher Loeak	code=MHLGOV	role=President	of=MHL	from=2012	to=2016	gender=m
Casten Nemra	code=MHLGOV	role=President	of=MHL	from=2016	to=2016	gender=m
Hilda Heine	code=MHLGOV	role=President	of=MHL	from=2016	gender=f
David Kabua	code=MHLGOV	role=President	of=MHL	from=2020	to=2024	gender=m
Bernard Dowiyogo	code=NRUGOV	role=President	of=NRU	from=1976	to=2003	gender=m
Kennan Adeang	code=NRUGOV	role=President	of=NRU	from=1986	to=1997	gender=m
Kinza Clodumar	code=NRUGOV	role=President	of=NRU	from=1997	to=1998	gender=m
Ludwig Scotty	code=NRUGOV	role=President	of=NRU	from=2003	to=2007	gender=m
Marcus Stephen	code=NRUGOV	role=President	of=NRU	from=2007	to=2011	gender=m
Sprent Dabwido	code=NRUGOV	role=President	of=NRU	from=2011	to=2013	gender=m
Baron Waqa	code=NRUGOV	role=President	of=NRU	from=2013	to=2019	gender=m
Lionel Aingimea	code=NRUGOV	role=President	of=NRU	from=2019	to=2022	gender=m
Russ Kun	code=NRUGOV	role=President	of=NRU	from=2022	to=2023	gender=m
David Adeang	code=NRUGOV	role=President	of=NRU	from=2023	gender=m
Man Mohan Adhikari	code=NPLGOV	role=Prime Minister	of=NPL	from=1994	to=1995	gender=m
Jhala Nath Khanal	code=NPLGOV	role=Prime Minister	of=NPL	from=2011	to=2011	gender=m
Khil Raj Regmi	code=NPLGOV	role=Prime Minister	of=NPL	from=2013	to=2014	gender=m
Sushil Koirala	code=NPLGOV	role=Prime Minister	of=NPL	from=2014	to=2015	gender=m
Krishna Prasad Bhattarai	code=NPLGOV	role=Prime Minister	of=NPL	from=1990	to=2000	gender=m
Surya Bahadur Thapa	code=NPLGOV	role=Prime Minister	of=NPL	from=1997	to=2004	gender=m
Lokendra Bahadur Chand	code=NPLGOV	role=Prime Minister	of=NPL	from=1997	to=2003	gender=m
Geoffrey Palmer	code=NZLGOV	role=Prime Minister	of=NZL	from=1989	to=1990	gender=m
Ali Saibou	code=NERGOV	role=President	of=NER	from=1987	to=1993	gender=m
Mahamane Ousmane	code=NERGOV	role=President	of=NER	from=1993	to=1996	gender=m
Daouda Malam Wanke | Daouda Malam Wanké	code=NERGOV	role=President	of=NER	from=1999	to=1999	gender=m
Jan Syse	code=NORGOV	role=Prime Minister	of=NOR	from=1989	to=1990	gender=m
Thorbjorn Jagland | Thorbjørn Jagland	code=NORGOV	role=Prime Minister	of=NOR	from=1996	to=1997	gender=m
Anne Enger Lahnstein	code=NORGOV	role=Prime Minister	of=NOR	from=1998	to=1998	gender=f
Ghulam Mustafa Jatoi	code=PAKGOV	role=Prime Minister	of=PAK	from=1990	to=1990	gender=m
Balakh Sher Mazari	code=PAKGOV	role=Prime Minister	of=PAK	from=1993	to=1993	gender=m
Moeenuddin Ahmad Qureshi | Moeen Qureshi	code=PAKGOV	role=Prime Minister	of=PAK	from=1993	to=1993	gender=m
Nasirul Mulk | Nasir-ul-Mulk	code=PAKGOV	role=Prime Minister	of=PAK	from=2018	to=2018	gender=m
Muhammad Mian Soomro | Mohammad Mian Soomro	code=PAKGOV	role=President	of=PAK	from=2007	to=2008	gender=m
Ngiratkel Etpison	code=PLWGOV	role=President	of=PLW	from=1989	to=1993	gender=m
Kuniwo Nakamura	code=PLWGOV	role=President	of=PLW	from=1993	to=2001	gender=m
Tommy Remengesau	code=PLWGOV	role=President	of=PLW	from=2001	to=2021	gender=m
Johnson Toribiong	code=PLWGOV	role=President	of=PLW	from=2009	to=2013	gender=m
Surangel Whipps | Surangel Whipps Jr.	code=PLWGOV	role=President	of=PLW	from=2021	gender=m
Luis Gonzalez Macchi | Luis González Macchi	code=PRYGOV	role=President	of=PRY	from=1999	to=2003	gender=m
Valentin Paniagua | Valentín Paniagua	code=PERGOV	role=President	of=PER	from=2000	to=2001	gender=m
Rabbie Namaliu	code=PNGGOV	role=Prime Minister	of=PNG	from=1988	to=1992	gender=m
Paias Wingti	code=PNGGOV	role=Prime Minister	of=PNG	from=1985	to=1994	gender=m
Mekere Morauta	code=PNGGOV	role=Prime Minister	of=PNG	from=1999	to=2002	gender=m
Grzegorz Schetyna	code=POLGOV	role=President	of=POL	from=2010	to=2010	gender=m
Jorge Sampaio	code=PRTGOV	role=President	of=PRT	from=1996	to=2006	gender=m
Hwang Kyo-ahn	code=KORGOV	role=Prime Minister	of=KOR	from=2015	to=2017	gender=m
Theodor Stolojan	code=ROUGOV	role=Prime Minister	of=ROU	from=1991	to=1992	gender=m
Nicolae Vacaroiu | Nicolae Văcăroiu	code=ROUGOV	role=Prime Minister	of=ROU	from=1992	to=1996	gender=m
Victor Ciorbea	code=ROUGOV	role=Prime Minister	of=ROU	from=1996	to=1998	gender=m
Radu Vasile	code=ROUGOV	role=Prime Minister	of=ROU	from=1998	to=1999	gender=m
Mugur Isarescu | Mugur Isărescu	code=ROUGOV	role=Prime Minister	of=ROU	from=1999	to=2000	gender=m
Adrian Nastase | Adrian Năstase	code=ROUGOV	role=Prime Minister	of=ROU	from=2000	to=2004	gender=m
Eugen Bejinariu	code=ROUGOV	role=Prime Minister	of=ROU	from=2004	to=2004	gender=m
Calin Popescu-Tariceanu | Călin Popescu-Tăriceanu | Calin Tariceanu	code=ROUGOV	role=Prime Minister	of=ROU	from=2004	to=2008	gender=m
Crin Antonescu	code=ROUGOV	role=President	of=ROU	from=2012	to=2012	gender=m
Theodore Sindikubwabo | Théodore Sindikubwabo	code=RWAGOV	role=President	of=RWA	from=1994	to=1994	gender=m
Wavel Ramkalawan	code=SYCGOV	role=President	of=SYC	from=2020	to=2025	gender=m
France-Albert Rene | France-Albert René	code=SYCGOV	role=President	of=SYC	from=1977	to=2004	gender=m
James Michel	code=SYCGOV	role=President	of=SYC	from=2004	to=2016	gender=m
Danny Faure	code=SYCGOV	role=President	of=SYC	from=2016	to=2020	gender=m
Jozef Moravcik | Jozef Moravčík	code=SVKGOV	role=Prime Minister	of=SVK	from=1994	to=1994	gender=m
Michal Kovac | Michal Kováč	code=SVKGOV	role=President	of=SVK	from=1993	to=1998	gender=m
Rudolf Schuster	code=SVKGOV	role=President	of=SVK	from=1999	to=2004	gender=m
Ivan Gasparovic | Ivan Gašparovič	code=SVKGOV	role=President	of=SVK	from=2004	to=2014	gender=m
Ludovit Odor | Ľudovít Ódor	code=SVKGOV	role=Prime Minister	of=SVK	from=2023	to=2023	gender=m
John Compton	code=LCAGOV	role=Prime Minister	of=LCA	from=1982	to=2007	gender=m
Kenny Anthony	code=LCAGOV	role=Prime Minister	of=LCA	from=1997	to=2016	gender=m
Allen Chastanet	code=LCAGOV	role=Prime Minister	of=LCA	from=2016	to=2021	gender=m
Philip J. Pierre	code=LCAGOV	role=Prime Minister	of=LCA	from=2021	gender=m
Lojze Peterle	code=SVNGOV	role=Prime Minister	of=SVN	from=1990	to=1992	gender=m
Andrej Bajuk	code=SVNGOV	role=Prime Minister	of=SVN	from=2000	to=2000	gender=m
Alenka Bratusek | Alenka Bratušek	code=SVNGOV	role=Prime Minister	of=SVN	from=2013	to=2014	gender=f
Miro Cerar	code=SVNGOV	role=Prime Minister	of=SVN	from=2014	to=2018	gender=m
Marjan Sarec | Marjan Šarec	code=SVNGOV	role=Prime Minister	of=SVN	from=2018	to=2020	gender=m
Danilo Turk | Danilo Türk	code=SVNGOV	role=President	of=SVN	from=2007	to=2012	gender=m
Natasa Pirc Musar | Nataša Pirc Musar	code=SVNGOV	role=President	of=SVN	from=2022	gender=f
Anton Rop	code=SVNGOV	role=Prime Minister	of=SVN	from=2002	to=2004	gender=m
Solomon Mamaloni	code=SLBGOV	role=Prime Minister	of=SLB	from=1981	to=1997	gender=m
Francis Billy Hilly	code=SLBGOV	role=Prime Minister	of=SLB	from=1993	to=1994	gender=m
Allan Kemakeza	code=SLBGOV	role=Prime Minister	of=SLB	from=2001	to=2006	gender=m
Snyder Rini	code=SLBGOV	role=Prime Minister	of=SLB	from=2006	to=2006	gender=m
Derek Sikua	code=SLBGOV	role=Prime Minister	of=SLB	from=2007	to=2010	gender=m
Danny Philip	code=SLBGOV	role=Prime Minister	of=SLB	from=2010	to=2011	gender=m
Gordon Darcy Lilo	code=SLBGOV	role=Prime Minister	of=SLB	from=2011	to=2014	gender=m
Rick Houenipwela | Rick Hou	code=SLBGOV	role=Prime Minister	of=SLB	from=2017	to=2019	gender=m
Jeremiah Manele	code=SLBGOV	role=Prime Minister	of=SLB	from=2024	gender=m
Dingiri Banda Wijetunga | D.B. Wijetunga	code=LKAGOV	role=President	of=LKA	from=1993	to=1994	gender=m
Dinesh Gunawardena	code=LKAGOV	role=Prime Minister	of=LKA	from=2022	to=2024	gender=m
Manuel Pinto da Costa	code=STPGOV	role=President	of=STP	from=1975	to=2016	gender=m
Miguel Trovoada	code=STPGOV	role=President	of=STP	from=1991	to=2001	gender=m
Fradique de Menezes	code=STPGOV	role=President	of=STP	from=2001	to=2011	gender=m
Evaristo Carvalho	code=STPGOV	role=President	of=STP	from=2016	to=2021	gender=m
Carlos Vila Nova	code=STPGOV	role=President	of=STP	from=2021	gender=m
Patrice Trovoada	code=STPGOV	role=Prime Minister	of=STP	from=2008	to=2025	gender=m
Ahmed Awad Ibn Auf | Awad Ibn Auf	code=SDNGOV	role=President	of=SDN	from=2019	to=2019	gender=m
Ramsewak Shankar	code=SURGOV	role=President	of=SUR	from=1988	to=1990	gender=m
Johan Kraag	code=SURGOV	role=President	of=SUR	from=1990	to=1991	gender=m
Jules Wijdenbosch	code=SURGOV	role=President	of=SUR	from=1996	to=2000	gender=m
Jennifer Geerlings-Simons	code=SURGOV	role=President	of=SUR	from=2025	gender=f
Arnhim Eustace	code=VCTGOV	role=Prime Minister	of=VCT	from=2000	to=2001	gender=m
Ralph Gonsalves	code=VCTGOV	role=Prime Minister	of=VCT	from=2001	gender=m
Kennedy Simmonds	code=KNAGOV	role=Prime Minister	of=KNA	from=1980	to=1995	gender=m
Denzil Douglas	code=KNAGOV	role=Prime Minister	of=KNA	from=1995	to=2015	gender=m
Terrance Drew	code=KNAGOV	role=Prime Minister	of=KNA	from=2022	gender=m
Arnold Koller	code=CHEGOV	role=President	of=CHE	from=1990	to=1997	gender=m
Flavio Cotti	code=CHEGOV	role=President	of=CHE	from=1991	to=1998	gender=m
Rene Felber | René Felber	code=CHEGOV	role=President	of=CHE	from=1992	to=1992	gender=m
Adolf Ogi	code=CHEGOV	role=President	of=CHE	from=1993	to=2000	gender=m
Otto Stich	code=CHEGOV	role=President	of=CHE	from=1988	to=1994	gender=m
Kaspar Villiger	code=CHEGOV	role=President	of=CHE	from=1995	to=2002	gender=m
Jean-Pascal Delamuraz	code=CHEGOV	role=President	of=CHE	from=1989	to=1996	gender=m
Ruth Dreifuss	code=CHEGOV	role=President	of=CHE	from=1999	to=1999	gender=f
Moritz Leuenberger	code=CHEGOV	role=President	of=CHE	from=2001	to=2006	gender=m
Pascal Couchepin	code=CHEGOV	role=President	of=CHE	from=2003	to=2008	gender=m
Joseph Deiss	code=CHEGOV	role=President	of=CHE	from=2004	to=2004	gender=m
Samuel Schmid	code=CHEGOV	role=President	of=CHE	from=2005	to=2005	gender=m
Micheline Calmy-Rey	code=CHEGOV	role=President	of=CHE	from=2007	to=2011	gender=f
Doris Leuthard	code=CHEGOV	role=President	of=CHE	from=2010	to=2017	gender=f
Eveline Widmer-Schlumpf	code=CHEGOV	role=President	of=CHE	from=2012	to=2012	gender=f
Ueli Maurer	code=CHEGOV	role=President	of=CHE	from=2013	to=2019	gender=m
Didier Burkhalter	code=CHEGOV	role=President	of=CHE	from=2014	to=2014	gender=m
Simonetta Sommaruga	code=CHEGOV	role=President	of=CHE	from=2015	to=2020	gender=f
Johann Schneider-Ammann	code=CHEGOV	role=President	of=CHE	from=2016	to=2016	gender=m
Alain Berset	code=CHEGOV	role=President	of=CHE	from=2018	to=2023	gender=m
Kadreddin Aslonov | Qadriddin Aslonov	code=TJKGOV	role=President	of=TJK	from=1991	to=1991	gender=m
Rahmon Nabiyev	code=TJKGOV	role=President	of=TJK	from=1991	to=1992	gender=m
Akbarsho Iskandarov	code=TJKGOV	role=President	of=TJK	from=1991	to=1992	gender=m
Anand Panyarachun	code=THAGOV	role=Prime Minister	of=THA	from=1991	to=1992	gender=m
Chaovarat Chanweerakul	code=THAGOV	role=Prime Minister	of=THA	from=2008	to=2008	gender=m
Niwatthamrong Boonsongpaisan	code=THAGOV	role=Prime Minister	of=THA	from=2014	to=2014	gender=m
Abass Bonfoh | El Hadj Bonfoh Abass	code=TGOGOV	role=President	of=TGO	from=2005	to=2005	gender=m
Fatafehi Tu'ipelehake	code=TONGOV	role=Prime Minister	of=TON	from=1970	to=1991	gender=m
Baron Vaea	code=TONGOV	role=Prime Minister	of=TON	from=1991	to=2000	gender=m
Tupou VI | King Tupou VI	code=TONGOV	role=King	of=TON	from=2012	gender=m
George Tupou V | King George Tupou V	code=TONGOV	role=King	of=TON	from=2006	to=2012	gender=m
Taufa'ahau Tupou IV | King Taufa'ahau Tupou IV	code=TONGOV	role=King	of=TON	from=1965	to=2006	gender=m
Feleti Sevele | Fred Sevele	code=TONGOV	role=Prime Minister	of=TON	from=2006	to=2010	gender=m
Siale'ataongo Tu'ivakano | Lord Tu'ivakano	code=TONGOV	role=Prime Minister	of=TON	from=2010	to=2014	gender=m
Akilisi Pohiva | 'Akilisi Pohiva	code=TONGOV	role=Prime Minister	of=TON	from=2014	to=2019	gender=m
Semisi Sika	code=TONGOV	role=Prime Minister	of=TON	from=2019	to=2019	gender=m
Pohiva Tu'i'onetoa	code=TONGOV	role=Prime Minister	of=TON	from=2019	to=2021	gender=m
Siaosi Sovaleni | Hu'akavameiliku	code=TONGOV	role=Prime Minister	of=TON	from=2021	to=2024	gender=m
A.N.R. Robinson | Arthur Robinson	code=TTOGOV	role=Prime Minister	of=TTO	from=1986	to=2003	gender=m
Mohamed Ennaceur	code=TUNGOV	role=President	of=TUN	from=2019	to=2019	gender=m
Fouad Mebazaa	code=TUNGOV	role=President	of=TUN	from=2011	to=2011	gender=m
Yildirim Akbulut | Yıldırım Akbulut	code=TURGOV	role=Prime Minister	of=TUR	from=1989	to=1991	gender=m
Erdal Inonu | Erdal İnönü	code=TURGOV	role=Prime Minister	of=TUR	from=1991	to=1993	gender=m
Bikenibeu Paeniu	code=TUVGOV	role=Prime Minister	of=TUV	from=1989	to=1999	gender=m
Kamuta Latasi	code=TUVGOV	role=Prime Minister	of=TUV	from=1993	to=1996	gender=m
Ionatana Ionatana	code=TUVGOV	role=Prime Minister	of=TUV	from=1999	to=2000	gender=m
Lagitupu Tuilimu	code=TUVGOV	role=Prime Minister	of=TUV	from=2000	to=2001	gender=m
Faimalaga Luka	code=TUVGOV	role=Prime Minister	of=TUV	from=2001	to=2001	gender=m
Koloa Talake	code=TUVGOV	role=Prime Minister	of=TUV	from=2001	to=2002	gender=m
Saufatu Sopoanga	code=TUVGOV	role=Prime Minister	of=TUV	from=2002	to=2004	gender=m
Maatia Toafa	code=TUVGOV	role=Prime Minister	of=TUV	from=2004	to=2010	gender=m
Apisai Ielemia	code=TUVGOV	role=Prime Minister	of=TUV	from=2006	to=2010	gender=m
Willy Telavi	code=TUVGOV	role=Prime Minister	of=TUV	from=2010	to=2013	gender=m
Enele Sopoaga	code=TUVGOV	role=Prime Minister	of=TUV	from=2013	to=2019	gender=m
Kausea Natano	code=TUVGOV	role=Prime Minister	of=TUV	from=2019	to=2024	gender=m
Feleti Teo	code=TUVGOV	role=Prime Minister	of=TUV	from=2024	gender=m
Walter Lini	code=VUTGOV	role=Prime Minister	of=VUT	from=1980	to=1991	gender=m
Donald Kalpokas	code=VUTGOV	role=Prime Minister	of=VUT	from=1991	to=1999	gender=m
Maxime Carlot Korman	code=VUTGOV	role=Prime Minister	of=VUT	from=1991	to=1996	gender=m
Serge Vohor	code=VUTGOV	role=Prime Minister	of=VUT	from=1995	to=2011	gender=m
Barak Sope	code=VUTGOV	role=Prime Minister	of=VUT	from=1999	to=2001	gender=m
Edward Natapei	code=VUTGOV	role=Prime Minister	of=VUT	from=2001	to=2011	gender=m
Ham Lini	code=VUTGOV	role=Prime Minister	of=VUT	from=2004	to=2008	gender=m
Sato Kilman	code=VUTGOV	role=Prime Minister	of=VUT	from=2010	to=2023	gender=m
Moana Carcasses Kalosil | Moana Carcasses	code=VUTGOV	role=Prime Minister	of=VUT	from=2013	to=2014	gender=m
Joe Natuman	code=VUTGOV	role=Prime Minister	of=VUT	from=2014	to=2015	gender=m
Charlot Salwai	code=VUTGOV	role=Prime Minister	of=VUT	from=2016	to=2025	gender=m
Bob Loughman	code=VUTGOV	role=Prime Minister	of=VUT	from=2020	to=2022	gender=m
Ishmael Kalsakau	code=VUTGOV	role=Prime Minister	of=VUT	from=2022	to=2023	gender=m
Jotham Napat	code=VUTGOV	role=Prime Minister	of=VUT	from=2025	gender=m
Octavio Lepage	code=VENGOV	role=President	of=VEN	from=1993	to=1993	gender=m
Ramon Jose Velasquez | Ramón José Velásquez	code=VENGOV	role=President	of=VEN	from=1993	to=1994	gender=m
Va'ai Kolone	code=WSMGOV	role=Prime Minister	of=WSM	from=1982	to=1988	gender=m
Tofilau Eti Alesana	code=WSMGOV	role=Prime Minister	of=WSM	from=1982	to=1998	gender=m
Tuilaepa Sailele Malielegaoi | Tuilaepa Aiono Sailele Malielegaoi | Tuilaepa Sailele	code=WSMGOV	role=Prime Minister	of=WSM	from=1998	to=2021	gender=m
Fiame Naomi Mata'afa | Fiame Mata'afa	code=WSMGOV	role=Prime Minister	of=WSM	from=2021	to=2025	gender=f
Haidar Abu Bakr al-Attas	code=YEMGOV	role=President	of=YEM	from=1986	to=1990	gender=m
Mirko Cvetkovic | Mirko Cvetković	code=SRBGOV	role=President	of=SRB	from=2008	to=2012	gender=m
Svetozar Marovic | Svetozar Marović	code=SRBGOV	role=President	of=SRB	from=2003	to=2006	gender=m
Mario Frick	code=LIEGOV	role=Prime Minister	of=LIE	from=1993	to=2001	gender=m
Otmar Hasler	code=LIEGOV	role=Prime Minister	of=LIE	from=2001	to=2009	gender=m
Klaus Tschutscher | Klaus Tschütscher	code=LIEGOV	role=Prime Minister	of=LIE	from=2009	to=2013	gender=m
Adrian Hasler	code=LIEGOV	role=Prime Minister	of=LIE	from=2013	to=2021	gender=m
Daniel Risch	code=LIEGOV	role=Prime Minister	of=LIE	from=2021	to=2025	gender=m
Brigitte Haas	code=LIEGOV	role=Prime Minister	of=LIE	from=2025	gender=f
Prince Hans-Adam II | Hans-Adam II	code=LIEGOV	role=Prince	of=LIE	from=1989	gender=m
Valeria Ciavatta	code=SMRGOV	role=Prince	of=SMR	from=2003	to=2014	gender=f
Manuel Osa Nsue Nsua	code=GNQGOV	role=Prime Minister	of=GNQ	from=2024	gender=m
Caspar Weinberger	code=USAGOV	role=Secretary of Defense	of=USA	from=1981	to=1987	gender=m
Michael Portillo	code=GBRGOV	role=Defence Secretary	of=GBR	from=1995	to=1997	gender=m
Bob Ainsworth	code=GBRGOV	role=Defence Secretary	of=GBR	from=2009	to=2010	gender=m
Penny Mordaunt	code=GBRGOV	role=Defence Secretary	of=GBR	from=2019	to=2024	gender=f
Herve de Charette | Hervé de Charette	code=FRAGOV	role=Foreign Minister	of=FRA	from=1995	to=1997	gender=m
Philippe Douste-Blazy	code=FRAGOV	role=Foreign Minister	of=FRA	from=2005	to=2007	gender=m
Michele Alliot-Marie | Michèle Alliot-Marie	code=FRAGOV	role=Foreign Minister	of=FRA	from=2002	to=2011	gender=f
Herve Morin | Hervé Morin	code=FRAGOV	role=Defence Minister	of=FRA	from=2007	to=2010	gender=m
Gerard Longuet | Gérard Longuet	code=FRAGOV	role=Defence Minister	of=FRA	from=2011	to=2012	gender=m
Sylvie Goulard	code=FRAGOV	role=Defence Minister	of=FRA	from=2017	to=2017	gender=f
Florence Parly	code=FRAGOV	role=Defence Minister	of=FRA	from=2017	to=2022	gender=f
Alain Richard	code=FRAGOV	role=Defence Minister	of=FRA	from=1997	to=2002	gender=m
Catherine Vautrin	code=FRAGOV	role=Defence Minister	of=FRA	from=2025	gender=f
Rudolf Scharping	code=DEUGOV	role=Defence Minister	of=DEU	from=1998	to=2002	gender=m
Peter Struck	code=DEUGOV	role=Defence Minister	of=DEU	from=2002	to=2005	gender=m
Franz Josef Jung	code=DEUGOV	role=Defence Minister	of=DEU	from=2005	to=2009	gender=m
Karl-Theodor zu Guttenberg	code=DEUGOV	role=Defence Minister	of=DEU	from=2009	to=2011	gender=m
Gianni De Michelis	code=ITAGOV	role=Foreign Minister	of=ITA	from=1989	to=1992	gender=m
Giulio Terzi	code=ITAGOV	role=Foreign Minister	of=ITA	from=2011	to=2013	gender=m
Emma Bonino	code=ITAGOV	role=Foreign Minister	of=ITA	from=2013	to=2014	gender=f
Angelino Alfano	code=ITAGOV	role=Foreign Minister	of=ITA	from=2016	to=2018	gender=m
Antonio Martino	code=ITAGOV	role=Defence Minister	of=ITA	from=2001	to=2006	gender=m
Ignazio La Russa	code=ITAGOV	role=Defence Minister	of=ITA	from=2008	to=2011	gender=m
Roberta Pinotti	code=ITAGOV	role=Defence Minister	of=ITA	from=2014	to=2018	gender=f
Lorenzo Guerini	code=ITAGOV	role=Defence Minister	of=ITA	from=2019	to=2022	gender=m
Josep Pique | Josep Piqué	code=ESPGOV	role=Foreign Minister	of=ESP	from=2000	to=2002	gender=m
Ana Palacio	code=ESPGOV	role=Foreign Minister	of=ESP	from=2002	to=2004	gender=f
Trinidad Jimenez | Trinidad Jiménez	code=ESPGOV	role=Foreign Minister	of=ESP	from=2010	to=2011	gender=f
Jose Manuel Garcia-Margallo | José Manuel García-Margallo	code=ESPGOV	role=Foreign Minister	of=ESP	from=2011	to=2016	gender=m
Alfonso Dastis	code=ESPGOV	role=Foreign Minister	of=ESP	from=2016	to=2018	gender=m
Arancha Gonzalez Laya | Arancha González Laya	code=ESPGOV	role=Foreign Minister	of=ESP	from=2020	to=2021	gender=f
Carme Chacon | Carme Chacón	code=ESPGOV	role=Defence Minister	of=ESP	from=2008	to=2011	gender=f
Pedro Morenes | Pedro Morenés	code=ESPGOV	role=Defence Minister	of=ESP	from=2011	to=2016	gender=m
Maria Dolores de Cospedal | María Dolores de Cospedal	code=ESPGOV	role=Defence Minister	of=ESP	from=2016	to=2018	gender=f
Adam Daniel Rotfeld	code=POLGOV	role=Foreign Minister	of=POL	from=2005	to=2005	gender=m
Witold Waszczykowski	code=POLGOV	role=Foreign Minister	of=POL	from=2015	to=2018	gender=m
Jacek Czaputowicz	code=POLGOV	role=Foreign Minister	of=POL	from=2018	to=2020	gender=m
Zbigniew Rau	code=POLGOV	role=Foreign Minister	of=POL	from=2020	to=2023	gender=m
Bronislaw Geremek | Bronisław Geremek	code=POLGOV	role=Foreign Minister	of=POL	from=1997	to=2000	gender=m
Antoni Macierewicz	code=POLGOV	role=Defence Minister	of=POL	from=2015	to=2018	gender=m
Mariusz Blaszczak | Mariusz Błaszczak	code=POLGOV	role=Defence Minister	of=POL	from=2018	to=2023	gender=m
Wladyslaw Kosiniak-Kamysz | Władysław Kosiniak-Kamysz	code=POLGOV	role=Defence Minister	of=POL	from=2023	gender=m
Tomasz Siemoniak	code=POLGOV	role=Defence Minister	of=POL	from=2011	to=2015	gender=m
Bogdan Klich	code=POLGOV	role=Defence Minister	of=POL	from=2007	to=2011	gender=m
Igor Rodionov	code=RUSGOV	role=Defence Minister	of=RUS	from=1996	to=1997	gender=m
Borys Tarasyuk	code=UKRGOV	role=Foreign Minister	of=UKR	from=1998	to=2007	gender=m
Kostyantyn Gryshchenko | Konstantin Grishchenko	code=UKRGOV	role=Foreign Minister	of=UKR	from=2003	to=2012	gender=m
Andrii Deshchytsia | Andriy Deshchytsya	code=UKRGOV	role=Foreign Minister	of=UKR	from=2014	to=2014	gender=m
Vadym Prystaiko	code=UKRGOV	role=Foreign Minister	of=UKR	from=2019	to=2020	gender=m
Stepan Poltorak	code=UKRGOV	role=Defence Minister	of=UKR	from=2014	to=2019	gender=m
Andriy Zagorodnyuk | Andrii Zahorodniuk	code=UKRGOV	role=Defence Minister	of=UKR	from=2019	to=2020	gender=m
Andriy Taran | Andrii Taran	code=UKRGOV	role=Defence Minister	of=UKR	from=2020	to=2021	gender=m
Anatoliy Hrytsenko	code=UKRGOV	role=Defence Minister	of=UKR	from=2005	to=2007	gender=m
Vladimir Makei | Uladzimir Makei	code=BLRGOV	role=Foreign Minister	of=BLR	from=2012	to=2022	gender=m
Maxim Ryzhenkov	code=BLRGOV	role=Foreign Minister	of=BLR	from=2024	gender=m
Sergei Aleinik	code=BLRGOV	role=Foreign Minister	of=BLR	from=2022	to=2024	gender=m
Viktor Khrenin	code=BLRGOV	role=Defence Minister	of=BLR	from=2020	gender=m
Hikmet Cetin | Hikmet Çetin	code=TURGOV	role=Foreign Minister	of=TUR	from=1991	to=1994	gender=m
Vecdi Gonul | Vecdi Gönül	code=TURGOV	role=Defence Minister	of=TUR	from=2002	to=2011	gender=m
Ismet Yilmaz | İsmet Yılmaz	code=TURGOV	role=Defence Minister	of=TUR	from=2011	to=2016	gender=m
Fikri Isik | Fikri Işık	code=TURGOV	role=Defence Minister	of=TUR	from=2016	to=2017	gender=m
Nurettin Canikli	code=TURGOV	role=Defence Minister	of=TUR	from=2017	to=2018	gender=m
Binyamin Ben-Eliezer | Benjamin Ben-Eliezer	code=ISRGOV	role=Defence Minister	of=ISR	from=2001	to=2002	gender=m
Ahmad Vahidi	code=IRNGOV	role=Defence Minister	of=IRN	from=2009	to=2013	gender=m
Hossein Dehghan	code=IRNGOV	role=Defence Minister	of=IRN	from=2013	to=2017	gender=m
Amir Hatami	code=IRNGOV	role=Defence Minister	of=IRN	from=2017	to=2021	gender=m
Mohammad Reza Ashtiani	code=IRNGOV	role=Defence Minister	of=IRN	from=2021	to=2024	gender=m
Mostafa Mohammad Najjar	code=IRNGOV	role=Defence Minister	of=IRN	from=2005	to=2009	gender=m
Hazem Shaalan | Hazim al-Shaalan	code=IRQGOV	role=Defence Minister	of=IRQ	from=2004	to=2005	gender=m
Saadoun al-Dulaimi | Saadoun Dulaimi	code=IRQGOV	role=Defence Minister	of=IRQ	from=2005	to=2014	gender=m
Abdul Qadir al-Obeidi | Abdul Qadir Obeidi	code=IRQGOV	role=Defence Minister	of=IRQ	from=2006	to=2010	gender=m
Khaled al-Obeidi | Khalid al-Obaidi	code=IRQGOV	role=Defence Minister	of=IRQ	from=2014	to=2016	gender=m
Erfan al-Hiyali	code=IRQGOV	role=Defence Minister	of=IRQ	from=2017	to=2018	gender=m
Sultan Hashim Ahmad	code=IRQGOV	role=Defence Minister	of=IRQ	from=1995	to=2003	gender=m
Mustafa Tlass	code=SYRGOV	role=Defence Minister	of=SYR	from=1972	to=2004	gender=m
Hassan Turkmani	code=SYRGOV	role=Defence Minister	of=SYR	from=2004	to=2009	gender=m
Ali Habib	code=SYRGOV	role=Defence Minister	of=SYR	from=2009	to=2011	gender=m
Dawoud Rajiha | Daoud Rajha	code=SYRGOV	role=Defence Minister	of=SYR	from=2011	to=2012	gender=m
Fahd Jassem al-Freij	code=SYRGOV	role=Defence Minister	of=SYR	from=2012	to=2018	gender=m
Ali Abdullah Ayyoub	code=SYRGOV	role=Defence Minister	of=SYR	from=2018	to=2022	gender=m
Ali Mahmoud Abbas	code=SYRGOV	role=Defence Minister	of=SYR	from=2022	to=2024	gender=m
Adnan Mansour	code=LBNGOV	role=Foreign Minister	of=LBN	from=2011	to=2014	gender=m
Fawzi Salloukh	code=LBNGOV	role=Foreign Minister	of=LBN	from=2005	to=2009	gender=m
Abdallah Bou Habib | Abdallah Bouhabib	code=LBNGOV	role=Foreign Minister	of=LBN	from=2021	to=2025	gender=m
Elias Murr	code=LBNGOV	role=Defence Minister	of=LBN	from=2005	to=2011	gender=m
Sedki Sobhi | Sedki Sobhy	code=EGYGOV	role=Defence Minister	of=EGY	from=2014	to=2018	gender=m
Mohamed Zaki	code=EGYGOV	role=Defence Minister	of=EGY	from=2018	to=2024	gender=m
Mohamed Kamel Amr	code=EGYGOV	role=Foreign Minister	of=EGY	from=2011	to=2013	gender=m
Ibrahim al-Assaf	code=SAUGOV	role=Foreign Minister	of=SAU	from=2018	to=2019	gender=m
Prince Sultan bin Abdulaziz | Prince Sultan bin Abdul Aziz	code=SAUGOV	role=Defence Minister	of=SAU	from=1963	to=2011	gender=m
Sheikh Abdullah bin Zayed | Abdullah bin Zayed al-Nahyan | Sheikh Abdullah bin Zayed al-Nahyan	code=AREGOV	role=Foreign Minister	of=ARE	from=2006	gender=m
Khalid bin Mohammed al-Attiyah | Khalid al-Attiyah	code=QATGOV	role=Foreign Minister	of=QAT	from=2013	to=2016	gender=m
Nasser Judeh	code=JORGOV	role=Foreign Minister	of=JOR	from=2009	to=2017	gender=m
Abu Bakr al-Qirbi	code=YEMGOV	role=Foreign Minister	of=YEM	from=2001	to=2014	gender=m
Mohamed Siala | Mohamed Taha Siala	code=LBYGOV	role=Foreign Minister	of=LBY	from=2016	to=2021	gender=m
Najla Mangoush | Najla el-Mangoush	code=LBYGOV	role=Foreign Minister	of=LBY	from=2021	to=2023	gender=f
Abdel Rahman Shalgham | Abdel-Rahman Shalgam	code=LBYGOV	role=Foreign Minister	of=LBY	from=2000	to=2009	gender=m
Rafik Abdessalem	code=TUNGOV	role=Foreign Minister	of=TUN	from=2011	to=2013	gender=m
Khemaies Jhinaoui	code=TUNGOV	role=Foreign Minister	of=TUN	from=2016	to=2019	gender=m
Mourad Medelci	code=DZAGOV	role=Foreign Minister	of=DZA	from=2007	to=2013	gender=m
Abdelkader Messahel	code=DZAGOV	role=Foreign Minister	of=DZA	from=2017	to=2019	gender=m
Salaheddine Mezouar	code=MARGOV	role=Foreign Minister	of=MAR	from=2013	to=2017	gender=m
Taieb Fassi Fihri	code=MARGOV	role=Foreign Minister	of=MAR	from=2007	to=2012	gender=m
Ali Karti	code=SDNGOV	role=Foreign Minister	of=SDN	from=2010	to=2015	gender=m
Ibrahim Ghandour	code=SDNGOV	role=Foreign Minister	of=SDN	from=2015	to=2018	gender=m
Lam Akol	code=SDNGOV	role=Foreign Minister	of=SDN	from=2005	to=2007	gender=m
Deng Alor	code=SDNGOV	role=Foreign Minister	of=SDN	from=2007	to=2010	gender=m
Abdel Rahim Mohamed Hussein | Abdelrahim Mohamed Hussein | Abdel-Rahim Mohammed Hussein	code=SDNGOV	role=Defence Minister	of=SDN	from=2005	to=2015	gender=m
Barnaba Marial Benjamin	code=SSDGOV	role=Foreign Minister	of=SSD	from=2011	to=2016	gender=m
Nhial Deng Nhial	code=SSDGOV	role=Foreign Minister	of=SSD	from=2011	to=2019	gender=m
Kuol Manyang Juuk | Kuol Manyang	code=SSDGOV	role=Defence Minister	of=SSD	from=2013	to=2020	gender=m
Angelina Teny	code=SSDGOV	role=Defence Minister	of=SSD	from=2020	to=2023	gender=f
Workneh Gebeyehu	code=ETHGOV	role=Foreign Minister	of=ETH	from=2016	to=2019	gender=m
Gedu Andargachew	code=ETHGOV	role=Foreign Minister	of=ETH	from=2019	to=2020	gender=m
Siraj Fegessa	code=ETHGOV	role=Defence Minister	of=ETH	from=2008	to=2018	gender=m
Kenea Yadeta	code=ETHGOV	role=Defence Minister	of=ETH	from=2020	to=2021	gender=m
Abraham Belay	code=ETHGOV	role=Defence Minister	of=ETH	from=2021	to=2024	gender=m
Ismail Hurre Buba | Ismael Mohamoud Hurreh	code=SOMGOV	role=Foreign Minister	of=SOM	from=2006	to=2007	gender=m
Abdisaid Muse Ali	code=SOMGOV	role=Foreign Minister	of=SOM	from=2021	to=2022	gender=m
Amina Mohamed	code=KENGOV	role=Foreign Minister	of=KEN	from=2013	to=2018	gender=f
Monica Juma	code=KENGOV	role=Foreign Minister	of=KEN	from=2018	to=2022	gender=f
Crispus Kiyonga	code=UGAGOV	role=Defence Minister	of=UGA	from=2006	to=2016	gender=m
Antipas Mbusa Nyamwisi	code=CODGOV	role=Foreign Minister	of=COD	from=2007	to=2008	gender=m
Raymond Tshibanda	code=CODGOV	role=Foreign Minister	of=COD	from=2012	to=2016	gender=m
Christophe Lutundula	code=CODGOV	role=Foreign Minister	of=COD	from=2021	to=2024	gender=m
Leonard She Okitundu | Léonard She Okitundu	code=CODGOV	role=Foreign Minister	of=COD	from=1999	to=2019	gender=m
Ojo Maduekwe	code=NGAGOV	role=Foreign Minister	of=NGA	from=2007	to=2010	gender=m
Olugbenga Ashiru	code=NGAGOV	role=Foreign Minister	of=NGA	from=2011	to=2013	gender=m
Geoffrey Onyeama	code=NGAGOV	role=Foreign Minister	of=NGA	from=2015	to=2023	gender=m
Yusuf Tuggar	code=NGAGOV	role=Foreign Minister	of=NGA	from=2023	gender=m
Mansur Dan-Ali | Mansur Dan Ali	code=NGAGOV	role=Defence Minister	of=NGA	from=2015	to=2019	gender=m
Bashir Magashi	code=NGAGOV	role=Defence Minister	of=NGA	from=2019	to=2023	gender=m
Mohammed Badaru Abubakar	code=NGAGOV	role=Defence Minister	of=NGA	from=2023	gender=m
Maite Nkoana-Mashabane	code=ZAFGOV	role=Foreign Minister	of=ZAF	from=2009	to=2018	gender=f
Mosiuoa Lekota	code=ZAFGOV	role=Defence Minister	of=ZAF	from=1999	to=2008	gender=m
Lindiwe Sisulu	code=ZAFGOV	role=Defence Minister	of=ZAF	from=2009	to=2023	gender=f
Nosiviwe Mapisa-Nqakula	code=ZAFGOV	role=Defence Minister	of=ZAF	from=2012	to=2021	gender=f
Thandi Modise	code=ZAFGOV	role=Defence Minister	of=ZAF	from=2021	to=2024	gender=f
Angie Motshekga	code=ZAFGOV	role=Defence Minister	of=ZAF	from=2024	gender=f
Simbarashe Mumbengegwi	code=ZWEGOV	role=Foreign Minister	of=ZWE	from=2005	to=2017	gender=m
Sibusiso Moyo	code=ZWEGOV	role=Foreign Minister	of=ZWE	from=2017	to=2021	gender=m
Cao Gangchuan	code=CHNGOV	role=Defence Minister	of=CHN	from=2003	to=2008	gender=m
Yoriko Kawaguchi	code=JPNGOV	role=Foreign Minister	of=JPN	from=2002	to=2004	gender=f
Masahiko Komura	code=JPNGOV	role=Foreign Minister	of=JPN	from=1998	to=2008	gender=m
Hirofumi Nakasone	code=JPNGOV	role=Foreign Minister	of=JPN	from=2008	to=2009	gender=m
Takeaki Matsumoto	code=JPNGOV	role=Foreign Minister	of=JPN	from=2011	to=2011	gender=m
Koichiro Gemba	code=JPNGOV	role=Foreign Minister	of=JPN	from=2011	to=2012	gender=m
Itsunori Onodera	code=JPNGOV	role=Defence Minister	of=JPN	from=2012	to=2018	gender=m
Tomomi Inada	code=JPNGOV	role=Defence Minister	of=JPN	from=2016	to=2017	gender=f
Nobuo Kishi	code=JPNGOV	role=Defence Minister	of=JPN	from=2020	to=2022	gender=m
Yasukazu Hamada	code=JPNGOV	role=Defence Minister	of=JPN	from=2008	to=2023	gender=m
Toshimi Kitazawa	code=JPNGOV	role=Defence Minister	of=JPN	from=2009	to=2011	gender=m
Akinori Eto	code=JPNGOV	role=Defence Minister	of=JPN	from=2013	to=2014	gender=m
Fumio Kyuma	code=JPNGOV	role=Defence Minister	of=JPN	from=1996	to=2007	gender=m
Yu Myung-hwan	code=KORGOV	role=Foreign Minister	of=KOR	from=2008	to=2010	gender=m
Kim Sung-hwan	code=KORGOV	role=Foreign Minister	of=KOR	from=2010	to=2013	gender=m
Kim Tae-young	code=KORGOV	role=Defence Minister	of=KOR	from=2009	to=2010	gender=m
Kim Kwan-jin	code=KORGOV	role=Defence Minister	of=KOR	from=2010	to=2017	gender=m
Han Min-koo	code=KORGOV	role=Defence Minister	of=KOR	from=2014	to=2017	gender=m
Song Young-moo	code=KORGOV	role=Defence Minister	of=KOR	from=2017	to=2018	gender=m
Jeong Kyeong-doo	code=KORGOV	role=Defence Minister	of=KOR	from=2018	to=2020	gender=m
Suh Wook	code=KORGOV	role=Defence Minister	of=KOR	from=2020	to=2022	gender=m
Lee Jong-sup	code=KORGOV	role=Defence Minister	of=KOR	from=2022	to=2023	gender=m
Shin Won-sik	code=KORGOV	role=Defence Minister	of=KOR	from=2023	to=2024	gender=m
Paek Nam Sun | Paek Nam-sun	code=PRKGOV	role=Foreign Minister	of=PRK	from=1998	to=2007	gender=m
Pak Ui Chun | Pak Ui-chun	code=PRKGOV	role=Foreign Minister	of=PRK	from=2007	to=2014	gender=m
Ri Son Gwon | Ri Son-gwon	code=PRKGOV	role=Foreign Minister	of=PRK	from=2020	to=2022	gender=m
Abdul Sattar	code=PAKGOV	role=Foreign Minister	of=PAK	from=1999	to=2002	gender=m
Dipu Moni	code=BGDGOV	role=Foreign Minister	of=BGD	from=2009	to=2024	gender=f
A.K. Abdul Momen	code=BGDGOV	role=Foreign Minister	of=BGD	from=2019	to=2024	gender=m
Morshed Khan	code=BGDGOV	role=Foreign Minister	of=BGD	from=2001	to=2006	gender=m
Rohitha Bogollagama	code=LKAGOV	role=Foreign Minister	of=LKA	from=2007	to=2010	gender=m
G.L. Peiris	code=LKAGOV	role=Foreign Minister	of=LKA	from=2010	to=2022	gender=m
Mangala Samaraweera	code=LKAGOV	role=Foreign Minister	of=LKA	from=2005	to=2017	gender=m
Pradeep Gyawali	code=NPLGOV	role=Foreign Minister	of=NPL	from=2018	to=2021	gender=m
Zalmai Rassoul	code=AFGGOV	role=Foreign Minister	of=AFG	from=2010	to=2013	gender=m
Salahuddin Rabbani	code=AFGGOV	role=Foreign Minister	of=AFG	from=2015	to=2019	gender=m
Abdul Rahim Wardak	code=AFGGOV	role=Defence Minister	of=AFG	from=2004	to=2012	gender=m
Bismillah Khan Mohammadi | Bismillah Mohammadi	code=AFGGOV	role=Defence Minister	of=AFG	from=2002	to=2021	gender=m
Tariq Shah Bahrami	code=AFGGOV	role=Defence Minister	of=AFG	from=2017	to=2018	gender=m
Asadullah Khalid	code=AFGGOV	role=Defence Minister	of=AFG	from=2005	to=2021	gender=m
Abdullah Habibi	code=AFGGOV	role=Defence Minister	of=AFG	from=2016	to=2017	gender=m
Alwi Shihab	code=IDNGOV	role=Foreign Minister	of=IDN	from=1999	to=2001	gender=m
Sugiono	code=IDNGOV	role=Foreign Minister	of=IDN	from=2024	gender=m
Juwono Sudarsono	code=IDNGOV	role=Defence Minister	of=IDN	from=1999	to=2009	gender=m
Purnomo Yusgiantoro	code=IDNGOV	role=Defence Minister	of=IDN	from=2000	to=2014	gender=m
Ryamizard Ryacudu	code=IDNGOV	role=Defence Minister	of=IDN	from=2014	to=2019	gender=m
Sjafrie Sjamsoeddin	code=IDNGOV	role=Defence Minister	of=IDN	from=2010	gender=m
Syed Hamid Albar	code=MYSGOV	role=Foreign Minister	of=MYS	from=1995	to=2009	gender=m
Anifah Aman	code=MYSGOV	role=Foreign Minister	of=MYS	from=2009	to=2018	gender=m
Saifuddin Abdullah	code=MYSGOV	role=Foreign Minister	of=MYS	from=2018	to=2022	gender=m
Mohamad Sabu | Mat Sabu	code=MYSGOV	role=Defence Minister	of=MYS	from=2018	to=2020	gender=m
Zahid Hamidi | Ahmad Zahid Hamidi	code=MYSGOV	role=Defence Minister	of=MYS	from=2009	gender=m
Blas Ople	code=PHLGOV	role=Foreign Minister	of=PHL	from=2002	to=2003	gender=m
Alberto Romulo	code=PHLGOV	role=Foreign Minister	of=PHL	from=2004	to=2011	gender=m
Albert del Rosario	code=PHLGOV	role=Foreign Minister	of=PHL	from=2011	to=2016	gender=m
Perfecto Yasay	code=PHLGOV	role=Foreign Minister	of=PHL	from=2016	to=2017	gender=m
Alan Peter Cayetano	code=PHLGOV	role=Foreign Minister	of=PHL	from=2017	to=2018	gender=m
Voltaire Gazmin	code=PHLGOV	role=Defence Minister	of=PHL	from=2010	to=2016	gender=m
Kasit Piromya	code=THAGOV	role=Foreign Minister	of=THA	from=2008	to=2011	gender=m
Surapong Tovichakchaikul	code=THAGOV	role=Foreign Minister	of=THA	from=2011	to=2014	gender=m
Don Pramudwinai	code=THAGOV	role=Foreign Minister	of=THA	from=2015	to=2023	gender=m
Surakiart Sathirathai	code=THAGOV	role=Foreign Minister	of=THA	from=2001	to=2005	gender=m
Maris Sangiampongsa	code=THAGOV	role=Foreign Minister	of=THA	from=2024	to=2025	gender=m
Prawit Wongsuwan | Prawit Wongsuwon	code=THAGOV	role=Defence Minister	of=THA	from=2008	to=2023	gender=m
Nyan Win	code=MMRGOV	role=Foreign Minister	of=MMR	from=2004	to=2011	gender=m
Than Swe	code=MMRGOV	role=Foreign Minister	of=MMR	from=2023	gender=m
Nguyen Manh Cam	code=VNMGOV	role=Foreign Minister	of=VNM	from=1991	to=2000	gender=m
Nguyen Dy Nien	code=VNMGOV	role=Foreign Minister	of=VNM	from=2000	to=2006	gender=m
Pham Gia Khiem	code=VNMGOV	role=Foreign Minister	of=VNM	from=2006	to=2011	gender=m
Bui Thanh Son	code=VNMGOV	role=Foreign Minister	of=VNM	from=2021	to=2025	gender=m
Phung Quang Thanh	code=VNMGOV	role=Defence Minister	of=VNM	from=2006	to=2016	gender=m
Ngo Xuan Lich	code=VNMGOV	role=Defence Minister	of=VNM	from=2016	to=2021	gender=m
Phan Van Giang	code=VNMGOV	role=Defence Minister	of=VNM	from=2021	gender=m
Hor Namhong | Hor Nam Hong	code=KHMGOV	role=Foreign Minister	of=KHM	from=1998	to=2016	gender=m
Prak Sokhonn	code=KHMGOV	role=Foreign Minister	of=KHM	from=2016	gender=m
Tea Banh	code=KHMGOV	role=Defence Minister	of=KHM	from=1987	to=2023	gender=m
Shunmugam Jayakumar | S. Jayakumar	code=SGPGOV	role=Foreign Minister	of=SGP	from=1994	to=2004	gender=m
George Yeo	code=SGPGOV	role=Foreign Minister	of=SGP	from=2004	to=2011	gender=m
K. Shanmugam	code=SGPGOV	role=Foreign Minister	of=SGP	from=2008	to=2015	gender=m
Ng Eng Hen	code=SGPGOV	role=Defence Minister	of=SGP	from=2011	to=2025	gender=m
Brendan Nelson	code=AUSGOV	role=Defence Minister	of=AUS	from=2006	to=2007	gender=m
Joel Fitzgibbon	code=AUSGOV	role=Defence Minister	of=AUS	from=2007	to=2009	gender=m
John Faulkner	code=AUSGOV	role=Defence Minister	of=AUS	from=2009	to=2010	gender=m
Christopher Pyne	code=AUSGOV	role=Defence Minister	of=AUS	from=2018	to=2019	gender=m
Phil Goff	code=NZLGOV	role=Foreign Minister	of=NZL	from=1999	to=2008	gender=m
Murray McCully	code=NZLGOV	role=Foreign Minister	of=NZL	from=2008	to=2017	gender=m
Nanaia Mahuta	code=NZLGOV	role=Foreign Minister	of=NZL	from=2020	to=2023	gender=f
Don McKinnon	code=NZLGOV	role=Foreign Minister	of=NZL	from=1990	to=1999	gender=m
Pierre Pettigrew	code=CANGOV	role=Foreign Minister	of=CAN	from=2004	to=2006	gender=m
Maxime Bernier	code=CANGOV	role=Foreign Minister	of=CAN	from=2007	to=2008	gender=m
Lawrence Cannon	code=CANGOV	role=Foreign Minister	of=CAN	from=2008	to=2011	gender=m
Rob Nicholson	code=CANGOV	role=Foreign Minister	of=CAN	from=2013	to=2015	gender=m
Stephane Dion | Stéphane Dion	code=CANGOV	role=Foreign Minister	of=CAN	from=2015	to=2017	gender=m
Francois-Philippe Champagne | François-Philippe Champagne	code=CANGOV	role=Foreign Minister	of=CAN	from=2020	gender=m
Marc Garneau	code=CANGOV	role=Foreign Minister	of=CAN	from=2021	to=2021	gender=m
Peter MacKay	code=CANGOV	role=Defence Minister	of=CAN	from=2007	to=2013	gender=m
Jason Kenney	code=CANGOV	role=Defence Minister	of=CAN	from=2015	to=2022	gender=m
Harjit Sajjan	code=CANGOV	role=Defence Minister	of=CAN	from=2015	to=2021	gender=m
David McGuinty	code=CANGOV	role=Defence Minister	of=CAN	from=2025	gender=m
Gordon O'Connor	code=CANGOV	role=Defence Minister	of=CAN	from=2006	to=2007	gender=m
Luis Ernesto Derbez	code=MEXGOV	role=Foreign Minister	of=MEX	from=2003	to=2006	gender=m
Patricia Espinosa	code=MEXGOV	role=Foreign Minister	of=MEX	from=2006	to=2012	gender=f
Jose Antonio Meade | José Antonio Meade	code=MEXGOV	role=Foreign Minister	of=MEX	from=2012	to=2018	gender=m
Claudia Ruiz Massieu	code=MEXGOV	role=Foreign Minister	of=MEX	from=2015	to=2017	gender=f
Luis Videgaray	code=MEXGOV	role=Foreign Minister	of=MEX	from=2012	to=2018	gender=m
Celso Lafer	code=BRAGOV	role=Foreign Minister	of=BRA	from=2001	to=2002	gender=m
Luiz Alberto Figueiredo	code=BRAGOV	role=Foreign Minister	of=BRA	from=2013	to=2014	gender=m
Jose Serra | José Serra	code=BRAGOV	role=Foreign Minister	of=BRA	from=2016	to=2017	gender=m
Aloysio Nunes	code=BRAGOV	role=Foreign Minister	of=BRA	from=2017	to=2018	gender=m
Ernesto Araujo | Ernesto Araújo	code=BRAGOV	role=Foreign Minister	of=BRA	from=2019	to=2021	gender=m
Nelson Jobim	code=BRAGOV	role=Defence Minister	of=BRA	from=2007	to=2011	gender=m
Jaques Wagner	code=BRAGOV	role=Defence Minister	of=BRA	from=2015	to=2015	gender=m
Raul Jungmann	code=BRAGOV	role=Defence Minister	of=BRA	from=2016	to=2018	gender=m
Jose Mucio | José Múcio | Jose Mucio Monteiro | José Mucio Monteiro	code=BRAGOV	role=Defence Minister	of=BRA	from=2023	gender=m
Walter Braga Netto	code=BRAGOV	role=Defence Minister	of=BRA	from=2018	to=2022	gender=m
Rafael Bielsa	code=ARGGOV	role=Foreign Minister	of=ARG	from=2003	to=2005	gender=m
Jorge Taiana	code=ARGGOV	role=Foreign Minister	of=ARG	from=2005	to=2023	gender=m
Hector Timerman | Héctor Timerman	code=ARGGOV	role=Foreign Minister	of=ARG	from=2010	to=2015	gender=m
Susana Malcorra	code=ARGGOV	role=Foreign Minister	of=ARG	from=2015	to=2017	gender=f
Jorge Faurie	code=ARGGOV	role=Foreign Minister	of=ARG	from=2017	to=2019	gender=m
Felipe Sola | Felipe Solá	code=ARGGOV	role=Foreign Minister	of=ARG	from=2019	to=2021	gender=m
Santiago Cafiero	code=ARGGOV	role=Foreign Minister	of=ARG	from=2019	to=2023	gender=m
Gerardo Werthein	code=ARGGOV	role=Foreign Minister	of=ARG	from=2024	to=2025	gender=m
Nilda Garre | Nilda Garré	code=ARGGOV	role=Defence Minister	of=ARG	from=2005	to=2010	gender=f
Luis Petri	code=ARGGOV	role=Defence Minister	of=ARG	from=2023	to=2025	gender=m
Soledad Alvear	code=CHLGOV	role=Foreign Minister	of=CHL	from=2000	to=2004	gender=f
Ignacio Walker	code=CHLGOV	role=Foreign Minister	of=CHL	from=2004	to=2006	gender=m
Heraldo Munoz | Heraldo Muñoz	code=CHLGOV	role=Foreign Minister	of=CHL	from=2014	to=2018	gender=m
Alfredo Moreno	code=CHLGOV	role=Foreign Minister	of=CHL	from=2010	to=2014	gender=m
Alberto van Klaveren	code=CHLGOV	role=Foreign Minister	of=CHL	from=2023	gender=m
Carolina Barco	code=COLGOV	role=Foreign Minister	of=COL	from=2002	to=2006	gender=f
Jaime Bermudez | Jaime Bermúdez	code=COLGOV	role=Foreign Minister	of=COL	from=2008	to=2010	gender=m
Maria Angela Holguin | María Ángela Holguín	code=COLGOV	role=Foreign Minister	of=COL	from=2010	to=2018	gender=f
Carlos Holmes Trujillo	code=COLGOV	role=Foreign Minister	of=COL	from=2018	to=2021	gender=m
Alvaro Leyva | Álvaro Leyva	code=COLGOV	role=Foreign Minister	of=COL	from=2022	to=2024	gender=m
Laura Sarabia	code=COLGOV	role=Foreign Minister	of=COL	from=2022	to=2025	gender=f
Marta Lucia Ramirez | Marta Lucía Ramírez	code=COLGOV	role=Foreign Minister	of=COL	from=2002	to=2022	gender=f
Rodrigo Rivera	code=COLGOV	role=Defence Minister	of=COL	from=2010	to=2011	gender=m
Juan Carlos Pinzon | Juan Carlos Pinzón	code=COLGOV	role=Defence Minister	of=COL	from=2011	to=2015	gender=m
Luis Carlos Villegas	code=COLGOV	role=Defence Minister	of=COL	from=2015	to=2018	gender=m
Guillermo Botero	code=COLGOV	role=Defence Minister	of=COL	from=2018	to=2019	gender=m
Diego Molano	code=COLGOV	role=Defence Minister	of=COL	from=2021	to=2022	gender=m
Ivan Velasquez | Iván Velásquez	code=COLGOV	role=Defence Minister	of=COL	from=2022	to=2025	gender=m
Ali Rodriguez Araque | Alí Rodríguez Araque | Ali Rodriguez	code=VENGOV	role=Foreign Minister	of=VEN	from=2000	to=2006	gender=m
Elias Jaua | Elías Jaua	code=VENGOV	role=Foreign Minister	of=VEN	from=2010	to=2014	gender=m
Roy Chaderton	code=VENGOV	role=Foreign Minister	of=VEN	from=2002	to=2004	gender=m
Allan Wagner	code=PERGOV	role=Foreign Minister	of=PER	from=1985	to=2007	gender=m
Jose Antonio Garcia Belaunde | José Antonio García Belaúnde	code=PERGOV	role=Foreign Minister	of=PER	from=2006	to=2011	gender=m
Rafael Roncagliolo	code=PERGOV	role=Foreign Minister	of=PER	from=2011	to=2013	gender=m
Eda Rivas	code=PERGOV	role=Foreign Minister	of=PER	from=2013	to=2014	gender=f
Ricardo Patino | Ricardo Patiño	code=ECUGOV	role=Foreign Minister	of=ECU	from=2010	to=2017	gender=m
Maria Fernanda Espinosa | María Fernanda Espinosa	code=ECUGOV	role=Foreign Minister	of=ECU	from=2007	to=2018	gender=f
Gabriela Sommerfeld	code=ECUGOV	role=Foreign Minister	of=ECU	from=2023	gender=f
David Choquehuanca	code=BOLGOV	role=Foreign Minister	of=BOL	from=2006	to=2025	gender=m
Claude Joseph	code=HTIGOV	role=Foreign Minister	of=HTI	from=2020	to=2021	gender=m
Samuel Santos	code=NICGOV	role=Foreign Minister	of=NIC	from=2007	to=2017	gender=m
Denis Moncada	code=NICGOV	role=Foreign Minister	of=NIC	from=2017	gender=m
Janos Martonyi | János Martonyi	code=HUNGOV	role=Foreign Minister	of=HUN	from=1998	to=2014	gender=m
Kinga Goncz | Kinga Göncz	code=HUNGOV	role=Foreign Minister	of=HUN	from=2006	to=2009	gender=f
Kristof Szalay-Bobrovniczky | Kristóf Szalay-Bobrovniczky	code=HUNGOV	role=Defence Minister	of=HUN	from=2022	gender=m
Karel Schwarzenberg	code=CZEGOV	role=Foreign Minister	of=CZE	from=2007	to=2013	gender=m
Lubomir Zaoralek | Lubomír Zaorálek	code=CZEGOV	role=Foreign Minister	of=CZE	from=2014	to=2017	gender=m
Tomas Petricek | Tomáš Petříček	code=CZEGOV	role=Foreign Minister	of=CZE	from=2018	to=2021	gender=m
Jan Lipavsky | Jan Lipavský	code=CZEGOV	role=Foreign Minister	of=CZE	from=2021	to=2025	gender=m
Jana Cernochova | Jana Černochová	code=CZEGOV	role=Defence Minister	of=CZE	from=2021	to=2025	gender=f
Miroslav Lajcak | Miroslav Lajčák	code=SVKGOV	role=Foreign Minister	of=SVK	from=2009	to=2020	gender=m
Juraj Blanar | Juraj Blanár	code=SVKGOV	role=Foreign Minister	of=SVK	from=2023	gender=m
Ivan Korcok | Ivan Korčok	code=SVKGOV	role=Foreign Minister	of=SVK	from=2020	to=2022	gender=m
Rastislav Kacer | Rastislav Káčer	code=SVKGOV	role=Foreign Minister	of=SVK	from=2022	to=2023	gender=m
Robert Kalinak | Robert Kaliňák	code=SVKGOV	role=Defence Minister	of=SVK	from=2006	gender=m
Teodor Melescanu | Teodor Meleșcanu	code=ROUGOV	role=Foreign Minister	of=ROU	from=1992	to=2019	gender=m
Bogdan Aurescu	code=ROUGOV	role=Foreign Minister	of=ROU	from=2014	to=2023	gender=m
Titus Corlatean | Titus Corlățean	code=ROUGOV	role=Foreign Minister	of=ROU	from=2012	to=2014	gender=m
Cristian Diaconescu	code=ROUGOV	role=Foreign Minister	of=ROU	from=2008	to=2012	gender=m
Luminita Odobescu | Luminița Odobescu	code=ROUGOV	role=Foreign Minister	of=ROU	from=2023	to=2024	gender=f
Nikolay Mladenov | Nickolay Mladenov	code=BGRGOV	role=Foreign Minister	of=BGR	from=2009	to=2013	gender=m
Solomon Passy | Solomon Pasi	code=BGRGOV	role=Foreign Minister	of=BGR	from=2001	to=2005	gender=m
Kristian Vigenin	code=BGRGOV	role=Foreign Minister	of=BGR	from=2013	to=2014	gender=m
Ekaterina Zaharieva	code=BGRGOV	role=Foreign Minister	of=BGR	from=2017	to=2021	gender=f
Vuk Jeremic | Vuk Jeremić	code=SRBGOV	role=Foreign Minister	of=SRB	from=2007	to=2012	gender=m
Vuk Draskovic | Vuk Drašković	code=SRBGOV	role=Foreign Minister	of=SRB	from=2004	to=2007	gender=m
Nikola Selakovic | Nikola Selaković	code=SRBGOV	role=Foreign Minister	of=SRB	from=2020	to=2022	gender=m
Marko Duric | Marko Đurić | Marko Djuric	code=SRBGOV	role=Foreign Minister	of=SRB	from=2024	gender=m
Bratislav Gasic | Bratislav Gašić	code=SRBGOV	role=Defence Minister	of=SRB	from=2014	gender=m
Miro Kovac | Miro Kovač	code=HRVGOV	role=Foreign Minister	of=HRV	from=2016	to=2016	gender=m
Vesna Pusic | Vesna Pusić	code=HRVGOV	role=Foreign Minister	of=HRV	from=2011	to=2016	gender=f
Gordan Grlic Radman | Gordan Grlić Radman	code=HRVGOV	role=Foreign Minister	of=HRV	from=2019	gender=m
Marija Pejcinovic Buric | Marija Pejčinović Burić	code=HRVGOV	role=Foreign Minister	of=HRV	from=2017	to=2019	gender=f
Dimitrij Rupel	code=SVNGOV	role=Foreign Minister	of=SVN	from=1990	to=2008	gender=m
Samuel Zbogar | Samuel Žbogar	code=SVNGOV	role=Foreign Minister	of=SVN	from=2008	to=2012	gender=m
Karl Erjavec	code=SVNGOV	role=Foreign Minister	of=SVN	from=2012	to=2018	gender=m
Anze Logar | Anže Logar	code=SVNGOV	role=Foreign Minister	of=SVN	from=2020	to=2022	gender=m
Tanja Fajon	code=SVNGOV	role=Foreign Minister	of=SVN	from=2022	gender=f
Zlatko Lagumdzija | Zlatko Lagumdžija	code=BIHGOV	role=Foreign Minister	of=BIH	from=2001	to=2015	gender=m
Bisera Turkovic | Bisera Turković	code=BIHGOV	role=Foreign Minister	of=BIH	from=2019	to=2022	gender=f
Elmedin Konakovic | Elmedin Konaković	code=BIHGOV	role=Foreign Minister	of=BIH	from=2023	gender=m
Antonio Milososki | Antonio Milošoski	code=MKDGOV	role=Foreign Minister	of=MKD	from=2006	to=2011	gender=m
Nikola Dimitrov	code=MKDGOV	role=Foreign Minister	of=MKD	from=2017	to=2020	gender=m
Bujar Osmani	code=MKDGOV	role=Foreign Minister	of=MKD	from=2020	to=2024	gender=m
Ditmir Bushati	code=ALBGOV	role=Foreign Minister	of=ALB	from=2013	to=2019	gender=m
Olta Xhacka | Olta Xhaçka	code=ALBGOV	role=Foreign Minister	of=ALB	from=2017	to=2023	gender=f
Igli Hasani	code=ALBGOV	role=Foreign Minister	of=ALB	from=2023	to=2025	gender=m
Skender Hyseni | Skënder Hyseni	code=XKXGOV	role=Foreign Minister	of=XKX	from=2008	to=2011	gender=m
Enver Hoxhaj	code=XKXGOV	role=Foreign Minister	of=XKX	from=2011	to=2017	gender=m
Behgjet Pacolli	code=XKXGOV	role=Foreign Minister	of=XKX	from=2011	to=2020	gender=m
Donika Gervalla-Schwarz | Donika Gërvalla-Schwarz | Donika Gervalla	code=XKXGOV	role=Foreign Minister	of=XKX	from=2021	gender=f
Petros Molyviatis	code=GRCGOV	role=Foreign Minister	of=GRC	from=2004	to=2015	gender=m
Dora Bakoyannis | Dora Bakoyianni	code=GRCGOV	role=Foreign Minister	of=GRC	from=2006	to=2009	gender=f
Dimitris Droutsas	code=GRCGOV	role=Foreign Minister	of=GRC	from=2010	to=2011	gender=m
Stavros Lambrinidis	code=GRCGOV	role=Foreign Minister	of=GRC	from=2011	to=2011	gender=m
Evangelos Venizelos	code=GRCGOV	role=Foreign Minister	of=GRC	from=2009	to=2015	gender=m
Nikos Kotzias	code=GRCGOV	role=Foreign Minister	of=GRC	from=2015	to=2018	gender=m
Nikos Dendias	code=GRCGOV	role=Foreign Minister	of=GRC	from=2019	gender=m
George Gerapetritis | Giorgos Gerapetritis	code=GRCGOV	role=Foreign Minister	of=GRC	from=2023	gender=m
Akis Tsochatzopoulos	code=GRCGOV	role=Defence Minister	of=GRC	from=1996	to=2001	gender=m
Panos Kammenos	code=GRCGOV	role=Defence Minister	of=GRC	from=2015	to=2019	gender=m
Nikos Panagiotopoulos	code=GRCGOV	role=Defence Minister	of=GRC	from=2019	to=2023	gender=m
Ioannis Kasoulides	code=CYPGOV	role=Foreign Minister	of=CYP	from=1997	to=2022	gender=m
Erato Kozakou-Marcoullis	code=CYPGOV	role=Foreign Minister	of=CYP	from=2007	to=2013	gender=f
Constantinos Kombos	code=CYPGOV	role=Foreign Minister	of=CYP	from=2023	gender=m
Hans van Mierlo	code=NLDGOV	role=Foreign Minister	of=NLD	from=1994	to=1998	gender=m
Jozias van Aartsen	code=NLDGOV	role=Foreign Minister	of=NLD	from=1998	to=2002	gender=m
Bernard Bot | Ben Bot	code=NLDGOV	role=Foreign Minister	of=NLD	from=2003	to=2007	gender=m
Maxime Verhagen	code=NLDGOV	role=Foreign Minister	of=NLD	from=2007	to=2010	gender=m
Uri Rosenthal	code=NLDGOV	role=Foreign Minister	of=NLD	from=2010	to=2012	gender=m
Frans Timmermans	code=NLDGOV	role=Foreign Minister	of=NLD	from=2012	to=2025	gender=m
Bert Koenders	code=NLDGOV	role=Foreign Minister	of=NLD	from=2014	to=2017	gender=m
Halbe Zijlstra	code=NLDGOV	role=Foreign Minister	of=NLD	from=2017	to=2018	gender=m
Stef Blok	code=NLDGOV	role=Foreign Minister	of=NLD	from=2018	to=2021	gender=m
Sigrid Kaag	code=NLDGOV	role=Foreign Minister	of=NLD	from=2018	to=2024	gender=f
Wopke Hoekstra	code=NLDGOV	role=Foreign Minister	of=NLD	from=2017	gender=m
Hanke Bruins Slot	code=NLDGOV	role=Foreign Minister	of=NLD	from=2022	to=2024	gender=f
Caspar Veldkamp	code=NLDGOV	role=Foreign Minister	of=NLD	from=2024	to=2025	gender=m
Ank Bijleveld	code=NLDGOV	role=Defence Minister	of=NLD	from=2017	to=2021	gender=f
Kajsa Ollongren	code=NLDGOV	role=Defence Minister	of=NLD	from=2017	to=2024	gender=f
Ruben Brekelmans	code=NLDGOV	role=Defence Minister	of=NLD	from=2024	gender=m
Karel De Gucht	code=BELGOV	role=Foreign Minister	of=BEL	from=2004	to=2009	gender=m
Steven Vanackere	code=BELGOV	role=Foreign Minister	of=BEL	from=2009	to=2011	gender=m
Didier Reynders	code=BELGOV	role=Foreign Minister	of=BEL	from=2011	to=2024	gender=m
Hadja Lahbib	code=BELGOV	role=Foreign Minister	of=BEL	from=2022	gender=f
Maxime Prevot | Maxime Prévot	code=BELGOV	role=Foreign Minister	of=BEL	from=2025	gender=m
Ludivine Dedonder	code=BELGOV	role=Defence Minister	of=BEL	from=2020	to=2025	gender=f
Theo Francken	code=BELGOV	role=Defence Minister	of=BEL	from=2014	gender=m
Jean Asselborn	code=LUXGOV	role=Foreign Minister	of=LUX	from=2004	to=2023	gender=m
Per Stig Moller | Per Stig Møller | Per Stig Moeller	code=DNKGOV	role=Foreign Minister	of=DNK	from=2001	to=2010	gender=m
Lene Espersen	code=DNKGOV	role=Foreign Minister	of=DNK	from=2010	to=2011	gender=f
Villy Sovndal | Villy Søvndal	code=DNKGOV	role=Foreign Minister	of=DNK	from=2011	to=2013	gender=m
Holger K. Nielsen	code=DNKGOV	role=Foreign Minister	of=DNK	from=2013	to=2014	gender=m
Martin Lidegaard	code=DNKGOV	role=Foreign Minister	of=DNK	from=2014	to=2015	gender=m
Kristian Jensen	code=DNKGOV	role=Foreign Minister	of=DNK	from=2015	to=2016	gender=m
Anders Samuelsen	code=DNKGOV	role=Foreign Minister	of=DNK	from=2016	to=2019	gender=m
Jeppe Kofod	code=DNKGOV	role=Foreign Minister	of=DNK	from=2019	to=2022	gender=m
Troels Lund Poulsen	code=DNKGOV	role=Defence Minister	of=DNK	from=2022	gender=m
Laila Freivalds	code=SWEGOV	role=Foreign Minister	of=SWE	from=2003	to=2006	gender=f
Ann Linde	code=SWEGOV	role=Foreign Minister	of=SWE	from=2019	to=2022	gender=f
Maria Malmer Stenergard	code=SWEGOV	role=Foreign Minister	of=SWE	from=2024	gender=f
Peter Hultqvist	code=SWEGOV	role=Defence Minister	of=SWE	from=2014	to=2022	gender=m
Pal Jonson | Pål Jonson	code=SWEGOV	role=Defence Minister	of=SWE	from=2022	gender=m
Borge Brende | Børge Brende	code=NORGOV	role=Foreign Minister	of=NOR	from=2013	to=2017	gender=m
Ine Eriksen Soreide | Ine Eriksen Søreide	code=NORGOV	role=Foreign Minister	of=NOR	from=2013	to=2021	gender=f
Anniken Huitfeldt	code=NORGOV	role=Foreign Minister	of=NOR	from=2021	to=2023	gender=f
Knut Vollebaek | Knut Vollebæk	code=NORGOV	role=Foreign Minister	of=NOR	from=1997	to=2000	gender=m
Thorvald Stoltenberg	code=NORGOV	role=Foreign Minister	of=NOR	from=1987	to=1993	gender=m
Tore Sandvik	code=NORGOV	role=Defence Minister	of=NOR	from=2024	gender=m
Erkki Tuomioja	code=FINGOV	role=Foreign Minister	of=FIN	from=2000	to=2015	gender=m
Ilkka Kanerva	code=FINGOV	role=Foreign Minister	of=FIN	from=2007	to=2008	gender=m
Timo Soini	code=FINGOV	role=Foreign Minister	of=FIN	from=2015	to=2019	gender=m
Pekka Haavisto	code=FINGOV	role=Foreign Minister	of=FIN	from=2019	to=2023	gender=m
Elina Valtonen	code=FINGOV	role=Foreign Minister	of=FIN	from=2023	gender=f
Antti Hakkanen | Antti Häkkänen	code=FINGOV	role=Defence Minister	of=FIN	from=2023	gender=m
Urmas Paet	code=ESTGOV	role=Foreign Minister	of=EST	from=2005	to=2014	gender=m
Keit Pentus-Rosimannus	code=ESTGOV	role=Foreign Minister	of=EST	from=2014	to=2015	gender=f
Marina Kaljurand	code=ESTGOV	role=Foreign Minister	of=EST	from=2015	to=2016	gender=f
Sven Mikser	code=ESTGOV	role=Foreign Minister	of=EST	from=2016	to=2019	gender=m
Urmas Reinsalu	code=ESTGOV	role=Foreign Minister	of=EST	from=2019	to=2023	gender=m
Margus Tsahkna	code=ESTGOV	role=Foreign Minister	of=EST	from=2023	gender=m
Eva-Maria Liimets	code=ESTGOV	role=Foreign Minister	of=EST	from=2021	to=2022	gender=f
Hanno Pevkur	code=ESTGOV	role=Defence Minister	of=EST	from=2022	gender=m
Sandra Kalniete	code=LVAGOV	role=Foreign Minister	of=LVA	from=2002	to=2004	gender=f
Artis Pabriks	code=LVAGOV	role=Foreign Minister	of=LVA	from=2004	to=2022	gender=m
Edgars Rinkevics | Edgars Rinkēvičs	code=LVAGOV	role=Foreign Minister	of=LVA	from=2011	to=2023	gender=m
Baiba Braze | Baiba Braže	code=LVAGOV	role=Foreign Minister	of=LVA	from=2024	gender=f
Antanas Valionis	code=LTUGOV	role=Foreign Minister	of=LTU	from=2000	to=2006	gender=m
Petras Vaitiekunas | Petras Vaitiekūnas	code=LTUGOV	role=Foreign Minister	of=LTU	from=2006	to=2008	gender=m
Vygaudas Usackas | Vygaudas Ušackas	code=LTUGOV	role=Foreign Minister	of=LTU	from=2009	to=2010	gender=m
Audronius Azubalis | Audronius Ažubalis	code=LTUGOV	role=Foreign Minister	of=LTU	from=2010	to=2012	gender=m
Linas Linkevicius | Linas Linkevičius	code=LTUGOV	role=Foreign Minister	of=LTU	from=2012	to=2020	gender=m
Gabrielius Landsbergis	code=LTUGOV	role=Foreign Minister	of=LTU	from=2020	to=2024	gender=m
Kestutis Budrys | Kęstutis Budrys	code=LTUGOV	role=Foreign Minister	of=LTU	from=2024	gender=m
Arvydas Anusauskas | Arvydas Anušauskas	code=LTUGOV	role=Defence Minister	of=LTU	from=2020	to=2024	gender=m
Dovile Sakaliene | Dovilė Šakalienė	code=LTUGOV	role=Defence Minister	of=LTU	from=2024	to=2025	gender=f
Dermot Ahern	code=IRLGOV	role=Foreign Minister	of=IRL	from=2004	to=2008	gender=m
Eamon Gilmore	code=IRLGOV	role=Foreign Minister	of=IRL	from=2011	to=2014	gender=m
Charlie Flanagan	code=IRLGOV	role=Foreign Minister	of=IRL	from=2014	to=2017	gender=m
Simon Coveney	code=IRLGOV	role=Foreign Minister	of=IRL	from=2014	to=2024	gender=m
Jaime Gama	code=PRTGOV	role=Foreign Minister	of=PRT	from=1995	to=2002	gender=m
Diogo Freitas do Amaral	code=PRTGOV	role=Foreign Minister	of=PRT	from=2005	to=2006	gender=m
Luis Amado | Luís Amado	code=PRTGOV	role=Foreign Minister	of=PRT	from=2006	to=2011	gender=m
Paulo Portas	code=PRTGOV	role=Foreign Minister	of=PRT	from=2002	to=2015	gender=m
Rui Machete	code=PRTGOV	role=Foreign Minister	of=PRT	from=2013	to=2015	gender=m
Augusto Santos Silva	code=PRTGOV	role=Foreign Minister	of=PRT	from=2015	to=2022	gender=m
Joao Gomes Cravinho | João Gomes Cravinho	code=PRTGOV	role=Foreign Minister	of=PRT	from=2018	to=2024	gender=m
Paulo Rangel	code=PRTGOV	role=Foreign Minister	of=PRT	from=2024	gender=m
Ursula Plassnik	code=AUTGOV	role=Foreign Minister	of=AUT	from=2004	to=2008	gender=f
Michael Spindelegger	code=AUTGOV	role=Foreign Minister	of=AUT	from=2008	to=2014	gender=m
Karin Kneissl	code=AUTGOV	role=Foreign Minister	of=AUT	from=2017	to=2019	gender=f
Beate Meinl-Reisinger	code=AUTGOV	role=Foreign Minister	of=AUT	from=2025	gender=f
Vartan Oskanian | Vardan Oskanyan	code=ARMGOV	role=Foreign Minister	of=ARM	from=1998	to=2008	gender=m
Edward Nalbandian	code=ARMGOV	role=Foreign Minister	of=ARM	from=2008	to=2018	gender=m
Zohrab Mnatsakanyan	code=ARMGOV	role=Foreign Minister	of=ARM	from=2018	to=2020	gender=m
Ara Aivazian	code=ARMGOV	role=Foreign Minister	of=ARM	from=2020	to=2021	gender=m
Seyran Ohanyan	code=ARMGOV	role=Defence Minister	of=ARM	from=2008	to=2016	gender=m
Davit Tonoyan | David Tonoyan	code=ARMGOV	role=Defence Minister	of=ARM	from=2018	to=2020	gender=m
Suren Papikyan	code=ARMGOV	role=Defence Minister	of=ARM	from=2021	gender=m
Elmar Mammadyarov | Elmar Mamedyarov	code=AZEGOV	role=Foreign Minister	of=AZE	from=2004	to=2020	gender=m
Zakir Hasanov	code=AZEGOV	role=Defence Minister	of=AZE	from=2013	gender=m
Safar Abiyev	code=AZEGOV	role=Defence Minister	of=AZE	from=1995	to=2013	gender=m
Gela Bezhuashvili	code=GEOGOV	role=Foreign Minister	of=GEO	from=2005	to=2008	gender=m
Eka Tkeshelashvili	code=GEOGOV	role=Foreign Minister	of=GEO	from=2008	to=2012	gender=f
Grigol Vashadze	code=GEOGOV	role=Foreign Minister	of=GEO	from=2008	to=2012	gender=m
Maia Panjikidze	code=GEOGOV	role=Foreign Minister	of=GEO	from=2012	to=2014	gender=f
Mikheil Janelidze	code=GEOGOV	role=Foreign Minister	of=GEO	from=2015	to=2018	gender=m
David Zalkaliani	code=GEOGOV	role=Foreign Minister	of=GEO	from=2018	to=2022	gender=m
Ilia Darchiashvili	code=GEOGOV	role=Foreign Minister	of=GEO	from=2022	to=2024	gender=m
Maka Botchorishvili	code=GEOGOV	role=Foreign Minister	of=GEO	from=2024	gender=f
Irakli Okruashvili	code=GEOGOV	role=Defence Minister	of=GEO	from=2004	to=2006	gender=m
Davit Kezerashvili | David Kezerashvili	code=GEOGOV	role=Defence Minister	of=GEO	from=2006	to=2008	gender=m
Irakli Alasania	code=GEOGOV	role=Defence Minister	of=GEO	from=2012	to=2014	gender=m
Nicu Popescu	code=MDAGOV	role=Foreign Minister	of=MDA	from=2019	to=2024	gender=m
Mihai Popsoi | Mihai Popșoi	code=MDAGOV	role=Foreign Minister	of=MDA	from=2024	gender=m
Andrei Stratan	code=MDAGOV	role=Foreign Minister	of=MDA	from=2004	to=2009	gender=m
Erlan Idrissov | Yerlan Idrissov	code=KAZGOV	role=Foreign Minister	of=KAZ	from=1999	to=2016	gender=m
Kanat Saudabayev	code=KAZGOV	role=Foreign Minister	of=KAZ	from=2009	to=2011	gender=m
Kairat Abdrakhmanov	code=KAZGOV	role=Foreign Minister	of=KAZ	from=2016	to=2018	gender=m
Mukhtar Tleuberdi	code=KAZGOV	role=Foreign Minister	of=KAZ	from=2019	to=2023	gender=m
Murat Nurtleu	code=KAZGOV	role=Foreign Minister	of=KAZ	from=2023	to=2025	gender=m
Abdulaziz Kamilov	code=UZBGOV	role=Foreign Minister	of=UZB	from=1994	to=2022	gender=m
Bakhtiyor Saidov	code=UZBGOV	role=Foreign Minister	of=UZB	from=2022	gender=m
Hamrokhon Zarifi	code=TJKGOV	role=Foreign Minister	of=TJK	from=2006	to=2013	gender=m
Sirojiddin Muhriddin | Sirojiddin Aslov	code=TJKGOV	role=Foreign Minister	of=TJK	from=2013	gender=m
Rashid Meredov	code=TKMGOV	role=Foreign Minister	of=TKM	from=2001	gender=m
Erlan Abdyldaev | Erlan Abdyldayev	code=KGZGOV	role=Foreign Minister	of=KGZ	from=2012	to=2018	gender=m
Jeenbek Kulubaev	code=KGZGOV	role=Foreign Minister	of=KGZ	from=2022	gender=m
Damdin Tsogtbaatar	code=MNGGOV	role=Foreign Minister	of=MNG	from=2017	to=2020	gender=m
Tieman Coulibaly	code=MLIGOV	role=Foreign Minister	of=MLI	from=2012	to=2020	gender=m
Sadio Camara	code=MLIGOV	role=Defence Minister	of=MLI	from=2020	gender=m
Ibrahim Yacouba	code=NERGOV	role=Foreign Minister	of=NER	from=2016	to=2018	gender=m
Hassoumi Massaoudou	code=NERGOV	role=Foreign Minister	of=NER	from=2011	to=2023	gender=m
Alpha Barry	code=BFAGOV	role=Foreign Minister	of=BFA	from=2016	to=2021	gender=m
Lejeune Mbella Mbella	code=CMRGOV	role=Foreign Minister	of=CMR	from=2015	gender=m
Cheikh Tidiane Gadio	code=SENGOV	role=Foreign Minister	of=SEN	from=2000	to=2009	gender=m
Mankeur Ndiaye	code=SENGOV	role=Foreign Minister	of=SEN	from=2012	to=2017	gender=m
Aissata Tall Sall | Aïssata Tall Sall	code=SENGOV	role=Foreign Minister	of=SEN	from=2020	to=2024	gender=f
Hanna Tetteh	code=GHAGOV	role=Foreign Minister	of=GHA	from=2013	to=2017	gender=f
Shirley Ayorkor Botchwey | Shirley Botchwey	code=GHAGOV	role=Foreign Minister	of=GHA	from=2017	to=2025	gender=f
Samuel Okudzeto Ablakwa	code=GHAGOV	role=Foreign Minister	of=GHA	from=2025	gender=m
Youssouf Bakayoko	code=CIVGOV	role=Foreign Minister	of=CIV	from=2006	to=2010	gender=m
Hamed Bakayoko	code=CIVGOV	role=Foreign Minister	of=CIV	from=2011	to=2021	gender=m
Georges Chikoti	code=AGOGOV	role=Foreign Minister	of=AGO	from=2010	to=2017	gender=m
Tete Antonio | Téte António	code=AGOGOV	role=Foreign Minister	of=AGO	from=2020	gender=m
Manuel Augusto	code=AGOGOV	role=Foreign Minister	of=AGO	from=2017	to=2020	gender=m
Oldemiro Baloi | Oldemiro Balói	code=MOZGOV	role=Foreign Minister	of=MOZ	from=2008	to=2017	gender=m
Leonardo Simao | Leonardo Simão	code=MOZGOV	role=Foreign Minister	of=MOZ	from=1994	to=2005	gender=m
Bernard Membe	code=TZAGOV	role=Foreign Minister	of=TZA	from=2007	to=2015	gender=m
Augustine Mahiga	code=TZAGOV	role=Foreign Minister	of=TZA	from=2015	to=2019	gender=m
Liberata Mulamula	code=TZAGOV	role=Foreign Minister	of=TZA	from=2021	to=2022	gender=f
