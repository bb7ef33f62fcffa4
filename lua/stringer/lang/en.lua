--- English, as the tokenizer and the segmenter of the core know it.
--
-- A table from the names of properties (csrc/core/tokens/language.h) to lists of words, and `splits`, from words to
-- their pieces.
-- An entry with capitals counts only for text written so; one in small letters counts for any case. Abbreviations stand
-- without their last stop. Add to it with @{stringer.lang.extend}; the table itself is shared and stays as it is.
-- @module stringer.lang.en

local function words(list)
  local out = {}
  for word in list:gmatch "%S+" do
    out[#out + 1] = word
  end
  return out
end

local function splits(list)
  local out = {}
  for entry in list:gmatch "%S+" do
    local pieces = {}
    for piece in entry:gmatch "[^|]+" do
      pieces[#pieces + 1] = piece
    end
    out[table.concat(pieces)] = pieces
  end
  return out
end

local en = {}

-- Split from the word before: it|'s, do|n't.
en.clitic = words "'s 'm 're 've 'll 'd n't"

-- Split from the word after: y'|all.
en.proclitic = words "y'"

en.splits = splits [[
  can|not gon|na wan|na got|ta lot|ta lem|me gim|me wha|cha got|cha d'|ye d'|you more|'n
  't|is 't|was 't|were 't|will 't|would what|cha US|$ y'|all
  do|nt does|nt did|nt is|nt was|nt were|nt are|nt have|nt has|nt had|nt could|nt would|nt should|nt wo|nt ca|nt ai|nt
  i|m i|ve you|re you|ve they|re we|ve that|s what|s there|s he|s she|s

]]

-- One token, whatever the signs in it.
en.whole = words [[
  o'clock ma'am o'er ne'er e'er rock'n'roll 'em 'til 'cause 'bout 'round 'n' ol' c'mon Yahoo! B&W
  c++ c# f# .net node.js at&t s&p s.&p. r&d q&a m&a b&b p&l w/ w/o b/c n/a s/he i/o a/c c/o 24/7 tcp/ip
  ph.d. ph.d d.phil. m.phil. b.sc. m.sc. ll.b. ll.m. m.b.a. ed.d. d.sc. b.eng. u.n.h.c.r.
  [...] […] n°. nº. № uh-oh uh-huh mm-hm mm-hmm hm-m m-mm
]]

en.emoticon = words [[
  :) :-) :( :-( ;) ;-) :D :-D :P :-P :p :-p ;P ;p :/ :-/ :| :-| :o :-o :O :'( :'-( =) =( =D <3 </3 ^^ ^_^ -_- :] :[ XD
]]

-- The stop belongs to them; it may end a sentence as well.
en.abbreviation = words [[
  etc inc corp ltd co bros llc plc jr sr esq ph.d d.phil m.sc b.sc al ave blvd rd sq ft bldg dept univ assn approx
    dist div est ext govt deg
  hwy intl mfg mfrs natl org tel u.s u.k u.n e.u u.s.a a.m p.m b.c a.d d.c vs st nos misc orig max min temp avg
  yr yrs hr hrs mins secs lb lbs oz kg km cm mm mph sec cf et cetera esp incl excl intro tech assoc ala ariz ark calif
    colo conn del fla
  ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont que alta
  phila twp sask cos pty gmbh ag cie pvt a.k.a aka r.i.p ret dep var ed eds trans repr cit op ibid viz
]]

-- Before a name: the stop never ends a sentence.
en.title = words [[
  mr mrs ms messrs mx dr prof sen rep gov gen lt maj col capt cmdr cpl sgt pvt adm brig supt det insp hon rev fr st
    ste msgr
  pres sec amb atty asst assoc dir dep mt ft mlle mme sr sra srta pt pte spc spec ens lieut cdr vice-adm ald bp abp
  pfc sfc msgt tsgt ssgt sens reps govs gens profs drs revs
]]

-- Before a number only.
en.reference = words [[
  no nr nos p pp fig figs art arts sec secs ch chap vol vols pt pts par para paras ex exs eq eqs tel ext rs n° nº ver
    v op
    bk app cl reg c b d m r
  #no p/o rte hwy rm apt ste
]]

-- The stop never ends a sentence.
en.inner = words "e.g i.e vs v cf viz eg ie c.f ca approx med dept lit resp def incl btw sq cu"

en.month = words "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"

-- Abbreviations that are words, too: an abbreviation before a number, or with a capital before a name.
en.common = words [[
  no art arts fig figs par para ex app op reg cl ch mar sat sun jun jan apr wed mon dec sec secs ill ind la pa ma del
    mass miss mo
  ore wash tex ark ala max ed gen gov rep col maj pt pres dir amb hon ga id max est org tech mid ave
    mt et
  co. cos lit def c p ag b d m r var yr hr fr spec ft mm tel eg ie mins ins pts ver trans cit intro que nos bk vol rm
    ste app cl mi
  sens reps
]]

en.starter = words [[
  The A An This That These Those It Its He She They We I You His Her Their Our My Your In On At By For From With Of To
    As If But
  And Or So Yet Nor When While Where Why What Who Whom Whose Which How There Here Then Now After Before Since Because
    Although
  Though Until Unless During Despite Between Among Against About Above Also Another Any All Both Each Every Either
    Neither Many
  Most Much More Some Several Such No Not None Nobody Nothing Is Are Was Were Be Been Do Does Did Has Have Had Can
    Could Will
  Would Shall Should May Might Must Let Please Thank Thanks However Moreover Meanwhile Nevertheless Nonetheless
    Therefore Thus
  Hence Instead Indeed Perhaps Maybe Once Only Even Still Again Later Earlier Today Yesterday Tomorrow Last Next First
    Second
  Third Finally Afterwards Afterward Recently According Other Others Under Over Through Throughout Without Within Upon
    Up Down
  Accountants Activists Actors Aides Airlines Allies Ambulances Authors Backers Bakers Bankers Banks Bidders Bosses
    Brokers Builders
  Buildings Buses Buyers Campaigners Candidates Cars Charities Children Churches Citizens Civilians Clients Coaches
    Colleagues Commanders
  Commuters Companies Competitors Conditions Contractors Cooks Councillors Counsel Countries Courts Creditors Crews
    Crowds Customers Deaths
  Delegates Details Detectives Diplomats Directors Divers Doctors Donors Drivers Economists Editors Employees
    Employers Engineers Envoys
  Escorts Events Exports Factories Families Fans Farmers Fighters Firefighters Fishermen Flights Friends Fuel Guards
    Guests Gunmen Homes
  Hospitals Hostages Hotels Imports Inmates Inspectors Insurers Investigators Investors Islanders Jobs Journalists
    Judges Jurors Lawmakers
  Lawyers Leaders Lenders Loans Locals Managers Markets Mechanics Mediators Members Men Merchants Migrants Militants
    Miners Mourners
  Musicians Neighbours Neighbors Nurses Observers Officers Opponents Organisers Organizers Owners Paramedics Parents
    Partners Passengers
  Patients Peacekeepers Pilots Planners Players Politicians Prices Prisoners Producers Profits Prosecutors Protesters
    Readers Rebels Refugees
  Regulators Relatives Reporters Rescuers Researchers Residents Retailers Revenue Rivals Roads Sailors Sales Scholars
    Schools Scientists
  Sellers Shareholders Shares Shops Shoppers Singers Soldiers Sources Spectators Spokesmen Staff Stocks Streets
    Strikers Students
  Subscribers Suppliers Supporters Surgeons Survivors Suspects Talks Taxpayers Teachers Teams Technicians Tenants
    Tickets Tourists Traders
  Traffic Trains Travellers Travelers Troops Trucks Unions Users Vendors Victims Villagers Visitors Volunteers Voters
    Votes Witnesses Women
  Workers Writers
  One Two Three Four Five Six Seven Eight Nine Ten Millions Thousands Hundreds Dozens People Police Officials Critics
    Analysts
  Experts Yes Well Oh Just Like Did Everyone Everybody Everything Someone Something Anyone Anything Sometimes Often
    Usually
  Never Always Almost Around Behind Besides Beyond Further Furthermore Additionally Generally Overall Whether Whatever
    Whenever
]]

en.saying = words [[
  said says say asked asks replied replies answered answers shouted shouts yelled yells cried cries exclaimed exclaims
    whispered
  whispers wondered wonders added adds told tells thought thinks murmured muttered screamed called laughed continued
    declared
  remarked snapped growled insisted inquired enquired demanded begged gasped sighed hissed
]]
en.subject = words "he she they i we it you"

-- They open a letter or close it, on a line of their own: "Dear Ann,", "Kind regards,".
en.greeting = words "hi hey hello dear thanks thx regards cheers sincerely best"

-- Behind a time of day: "6 a.m. Monday", "9 p.m. Eastern", "5 p.m. Oslo time" go on.
en.after_clock = words [[
  a.m p.m
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays
    Sundays
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
  Eastern Central Mountain Pacific Atlantic Greenwich Zulu Christmas Easter New time
]]

-- Split from a number: 5|km, 7:30|PM.
en.unit = words [[
  am pm a p km cm mm m kg g mg lb lbs oz ft mi mph kmh kph ha l ml dl cl kb mb gb tb hz khz mhz ghz kw mw gw kwh mwh
    gwh v w
  kmph kmh m2 km2 ft2 m3 km² m² mi nmi kv mv twh kwp hpa mbar kpa kt kts nm khz rpm knots miles feet inches kilometers
    kilometres metres meters
  bn mn tn mln bln trn mil mill mm m b k min mins sec secs hr hrs h yr yrs yd yds in percent pct usd eur gbp days
    hours weeks months years minutes
  degrees kr sek nok dkk eur chf pts px dpi mpg bps psi rpm c f x hundred thousand million billion trillion
]]
-- Split from the number after it: Rs|500.
en.currency = words [[
  Rs Rp Tk KSh Ksh KSH KShs Sh TSh USh RM USD EUR GBP AUD CAD NZD SGD HKD CHF CNY RMB JPY INR PKR KRW AED SAR VND IDR
    THB PHP MYR TWD
  BDT LKR NPR KES NGN GHS ZAR EGP TRY RUB UAH PLN CZK HUF SEK NOK DKK ILS BRL MXN ARS CLP COP PEN UGX TZS FCFA CFA NT HK
]]
en.ordinal = words "st nd rd th"

-- The hyphen after them does not split: non-violent.
en.prefix = words [[
  aero after ambi ante anti arch auto bi bio centi co contra counter cross cyber de deca deci demi dis e electro
  ex extra fore geo hecto hyper infra inter intra kilo macro mal mega meta micro mid mini mis mono multi non omni
  para per peri poly post pre pro proto pseudo quadri re semi socio sub super sur tele trans tri u ultra uni vice
]]
en.suffix = words "fold o esque ish wise"

en.domain = words [[
  com org net edu gov mil int info biz tv fm uk us eu de fr nl it es ca au nz in jp cn ru br za ie ch at be se no dk
    fi pl cz gr
  pk af ir iq il tr ae sa qa eg ng ke ug io ai ly
]]
en.file = words [[
  doc docx xls xlsx ppt pptx pdf txt rtf csv htm html xml json jpg jpeg png gif bmp tif tiff svg mp3 mp4 wav avi mov
    mkv zip rar
  tar gz exe dll bat py js css php asp aspx jsp lua cpp java sql log ini cfg bak
]]

-- For the argument layer, by lemmas. What they belong to is not so.
en.negative = words [[
  not n't never no neither nor none nobody nothing nowhere hardly scarcely barely without cannot no-one
]]
-- They stand for the noun that their clause modifies.
en.relative = words "who whom whose which that"
-- Auxiliaries and conjunctions, by what they make of the verb.
en.future = words "will shall 'll wo"
en.possible = words "may might can could ca"
en.demanded = words "must should ought need"
en.conditional = words "would 'd if unless"
-- Whom they have for an object before a clause is told, asked or granted it.
en.addressing = words "tell ask allow permit remind promise"
-- How active participles end.
en.gerund = words "ing"
-- Nouns that are no object of the clause that modifies them: the day they left, the way he works.
en.adverbial = words [[
  time day date night morning evening afternoon week weekend month year decade hour minute moment second season summer
    winter spring
  autumn fall period era age way manner reason place point extent rate speed degree case chance opportunity minute
]]

return en
