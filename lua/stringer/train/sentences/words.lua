--- Words of the sentences that we make: lists of our own, and the pack's verbs, countries and groups.
local english = require "stringer.lang.en_verbs"
local verb_forms = require "stringer.lexicon.verb_forms"

local words = {}

local function list(text)
  local all = {}
  for word in text:gmatch "%S+" do
    all[#all + 1] = (word:gsub("_", " "))
  end
  return all
end

-- Verbs that are nouns, too: what stands beside them tells which they are.
words.ambiguous =
  list [[attack raid bomb shell murder question arrest jail fine ban block back support fund aid arm
  train help host visit tour phone call name free release target strike hit kill wound burn loot ambush seize capture
  hold question probe search charge fault blame praise welcome greet thank honour insult mock threat fear doubt trust
  deport recall dismiss sack fire cut halt delay limit curb cap freeze sanction boycott protest march rally riot
  vote veto pass reject deal trade tax lease hire pay reward bribe claim report note record answer reply offer promise
  pledge plan order command control guard patrol police watch monitor study review audit test check escort transport
  ship supply arm stock store finance sponsor broker exchange swap return transfer post place station base land camp
  siege storm rout defeat damage harm hurt torture abuse rape rob stone whip beat punch shoot gun knife trap snare
  hack leak smear slander libel sue contest dispute challenge snub slap shun spurn ally court woo lobby press pressure
  push urge signal warn alert brief guide lead head chair form split merge divide share exit quit leave enter access
  bridge link fence wall shield cover mask cloak flag picket crowd flood empty clear ease open close lock force drive
  fight battle combat counter oppose resist duel war pardon reprieve parole sentence execute hang exile outlaw mandate
  draft frame table motion amend repeal approve endorse second sign stall stop start kick bar plot scheme trick cheat]]
-- Nouns that end as verbs do, and subjects in front of which no verb stands.
words.deeds =
  list [[attack raid visit strike murder protest rally march talk meeting vote ban arrest killing bombing
  shelling hearing ruling trial probe search attempt offer promise pledge plan report claim question answer request
  demand call appeal threat fear doubt warning halt cut delay blockade siege assault ambush clash fight riot coup
  revolt strike boycott embargo sanction fine tax deal accord pact treaty truce ceasefire release exchange transfer
  shipment supply support aid loan grant funding training exercise drill patrol escort tour trip summit session
  debate dispute row split crisis war conflict battle defeat victory loss gain rise fall drop increase change reform
  review study survey poll test record crackdown purge sweep shooting stabbing explosion blast crash fire flood
  spending lending housing building opening closing feeling greeting understanding finding suffering]]
words.things =
  list [[bill budget law plan deal road bridge border school hospital village town city house church mosque
  market convoy base camp prison station office embassy port airport ship boat truck car bus train plane drone missile
  rocket weapon gun tank oil gas grain food water medicine money gold land farm factory mine dam power network
  statement letter document proposal motion amendment resolution constitution election result seat post job pension
  wage price debt currency company bank newspaper website broadcast film book game team club union strike_fund decision
  policy programme project contract licence permit visa passport order rule court case evidence witness body grave]]
words.adjectives =
  list [[new old large small major minor heavy light recent long short early late public private
  military civilian political economic foreign domestic national local regional northern southern eastern western
  central joint secret illegal legal formal brief fresh further possible likely strong weak violent peaceful deadly
  bloody angry senior former top chief leading key main other young rural urban poor rich armed]]
words.people = list [[troop soldier rebel fighter militant gunman insurgent guerrilla protester demonstrator
  student worker farmer teacher doctor nurse lawyer judge lawmaker deputy senator minister official diplomat envoy
  ambassador negotiator officer guard policeman prosecutor investigator journalist reporter editor activist
  critic supporter opponent refugee migrant villager resident civilian prisoner hostage witness suspect mayor governor
  president premier king general colonel commander spokesman leader chief adviser priest bishop imam monk tourist
  fisherman miner driver trader banker owner striker settler tribesman hunter expert analyst observer inspector]]
words.bodies =
  list [[government army police navy parliament court council cabinet ministry party union opposition
  coalition junta militia alliance commission committee agency company bank airline church university embassy
  legislature senate assembly federation watchdog regulator]]
words.crowds =
  list [[police troops people forces authorities lawmakers rebels protesters militants gunmen residents
  officials soldiers prosecutors workers students farmers villagers women men children fighters separatists]]
words.organizations = list [[NATO UN EU ASEAN OPEC Interpol UNESCO Amnesty Parliament Congress Hamas Hezbollah
  Reuters Greenpeace Unicef Kremlin Pentagon Vatican Bundestag Knesset Senate Fatah Taliban]]
words.titles = list [[President Premier Minister Senator General Colonel Judge Bishop Mayor Governor Chancellor
  Secretary Ambassador King Queen Prince Sheikh Captain Congressman Councillor]]
words.given =
  list [[Anna Ben Carla David Elena Farid Grace Hassan Irene Jonas Karim Lena Marco Nadia Omar Petra Rosa
  Samuel Tariq Ursula Victor Wanda Yusuf Zara Ivan Maria Peter Sarah Ahmed Juan Li Kofi Amina Pavel Olga]]
words.surnames =
  list [[Berg Silva Okoro Haddad Novak Lindqvist Mensah Petrov Garcia Khan Tanaka Weber Rossi Dubois
  Kovacs Nielsen Jansen Moreau Santos Ali Chen Park Singh Diallo Mbeki Popov Horvat Costa Fischer Larsen Banda Kone]]
words.towns =
  list [[Oslo Nairobi Kampala Paris Berlin Rome Madrid Lima Cairo Tunis Tripoli Beirut Damascus Baghdad
  Tehran Kabul Delhi Dhaka Hanoi Manila Jakarta Seoul Tokyo Beijing Moscow Kyiv Minsk Warsaw Prague Vienna Athens
  Ankara Amman Doha Lagos Accra Dakar Bamako Kigali Lusaka Harare Luanda Quito Bogota Caracas Havana Belgrade]]
words.days = list [[Monday Tuesday Wednesday Thursday Friday Saturday Sunday]]
words.months = list [[January February March April May June July August September October November December]]
words.adverbs = list [[again also later already finally formally publicly quickly recently reportedly repeatedly
  secretly immediately briefly openly largely then now still once soon apparently swiftly allegedly temporarily]]
words.numbers =
  list [[two three four five six seven eight nine ten 12 15 20 30 40 50 60 100 120 200 300 500 1,000]]
words.regions =
  list [[north south east west capital region province border area coast city town village district]]
words.predicates =
  list [[poor angry ready safe free dead wrong illegal unclear likely close weak strong open calm tense
  ill absent guilty innocent responsible unhappy loyal hostile neutral]]
words.loyal = list [[loyal close hostile sympathetic faithful]]
-- Verbs by what they govern; prepositional ones with their preposition.
words.intransitive =
  list [[resign retreat flee surrender collapse die arrive depart return leave protest march strike
  rally escape vanish survive win lose fail continue end begin advance withdraw explode fall rise]]
words.prepositional = list [[fire_on march_on call_for call_on appeal_to agree_with agree_to meet_with talk_to
  clash_with fight_against campaign_against vote_against vote_for protest_against rally_against trade_with deal_with
  reply_to respond_to react_to object_to apologise_to withdraw_from retreat_from break_with side_with quarrel_with
  negotiate_with side_with look_into crack_down_on rely_on depend_on spy_on insist_on comment_on report_on focus_on
  return_to travel_to travel_from belong_to lead_to result_in end_in aim_at point_to shoot_at strike_at]]
words.ditransitive = list [[give send offer grant lend sell hand pay deny promise award bring show owe]]
words.to_do =
  list [[threaten agree refuse fail plan try vow pledge promise offer want begin hope continue decide
  prepare attempt move seek start vote intend decline expect need wish]]
words.to_have_done =
  list [[urge order tell force ask press want allow permit persuade beg encourage invite instruct
  compel expect warn command push help authorise lead]]
words.doing = list [[deny stop begin avoid consider start suspend resume keep risk oppose admit halt regret]]
words.of_doing = list [[accuse:of suspect:of convict:of acquit:of blame:for praise:for criticise:for thank:for
  charge:with condemn:for fine:for arrest:for jail:for punish:for ban:from stop:from prevent:from]]
words.saying = list [[say report claim believe think add confirm announce warn argue insist fear hope deny admit
  suggest note show know find declare state explain complain allege hear predict acknowledge feel]]
words.telling = list [[tell inform warn assure remind notify convince]]
words.light = list [[
  hold:talks+with hold:talks hold:meeting+with hold:elections hold:rally stage:protest stage:coup stage:attack+on
  launch:attack+on launch:offensive+against launch:raid+on launch:probe+into open:fire+on open:talks+with
  open:inquiry+into carry_out:attack+on carry_out:raid carry_out:arrests announce:halt+to announce:ban+on
  issue:warning+to issue:statement make:offer+to make:threats+against make:visit+to pay:visit+to reach:deal+with
  sign:deal+with sign:treaty+with impose:sanctions+on impose:curfew lift:sanctions+on lift:ban+on
  suspend:talks+with suspend:aid+to end:talks+with resume:talks+with break_off:talks+with cut:ties+with
  cut_off:aid+to restore:ties+with give:support+to give:aid+to provide:aid+to send:troops+to send:aid+to
  withdraw:troops+from pull_out:troops put_down:revolt take:part+in take:control+of take:action+against
  seize:control+of win:support+from face:charges+of face:questions raise:questions answer:questions express:fears
  stage:strike call:strike call_off:strike suffer:losses cause:damage do:business+with have:talks+with
  begin:talks+with reject:calls+for ignore:calls+for make:calls+for
]]
words.naming = list [[call declare consider find render leave]]
words.modals = list [[will would may might could can should must shall]]

-- Nouns of what somebody is to do, and what is measured.
words.aims =
  list [[plan decision attempt move bid offer promise threat order request demand plot effort refusal right
  call agreement pledge push campaign]]
words.measured =
  list [[tonnes:rice tonnes:grain barrels:oil litres:fuel boxes:medicine truckloads:food kilos:cocaine
  bottles:water acres:land miles:road dollars:aid]]
-- What people are, before their names: "Oslo mayor Anna Berg".
words.posts =
  list [[mayor coach captain striker goalkeeper midfielder defender pitcher forward chief leader spokesman
  spokeswoman lawyer author actor singer writer director manager minister president lawmaker senator activist doctor
  professor reporter banker boss champion star founder owner guard sprinter swimmer]]
words.groups_of =
  list [[police party union opposition rebel army government state club village church media rights]]
-- Adjectives and participles that name people: "the wounded were flown out".
words.named_by = list [[wounded injured dead accused missing displaced poor elderly unemployed]]
-- Nouns of what is said and thought, which clauses with "that" complete.
words.claims =
  list [[report claim allegation rumour fear hope belief idea view fact news statement suggestion warning
  threat promise accusation argument concern sign evidence assurance decision demand proposal]]

--- The forms of a verb: `v`, `s`, `ing`, `past`, `part`. A particle stands behind an underscore in lists.
local cache = {}
function words.forms(verb)
  local f = cache[verb]
  if not f then
    local all = verb_forms.of(verb, english)
    f = { v = verb, s = all[2], ing = all[3], past = all[4] or verb }
    f.part = all[5] or f.past
    cache[verb] = f
  end
  return f
end

function words.plural(noun)
  local last = noun:match "(.*)man$"
  if last then return last .. "men" end
  if noun:find "[sxz]$" or noun:find "[cs]h$" then return noun .. "es" end
  if noun:find "[^aeiou]y$" then return noun:sub(1, -2) .. "ies" end
  return noun .. "s"
end

--- Visits what a lexicon file holds: the words of an entry and its line.
local function each_entry(path, lexicon, visit)
  local within, cur = false, ""
  for line in assert(io.lines(path)) do
    if line:find "^%%lexicon" then
      within, cur = line:match "^%%lexicon%s+(%S+)" == lexicon, ""
    elseif line:find "^%%set" then
      cur = line
    elseif within and line:find "^[^#%%]" then
      visit(line:match "^[^\t|]*[^\t| ]", cur .. "\t" .. line)
    end
  end
end

local function add_single(path, lexicon, to, test)
  each_entry(path, lexicon, function(word, line)
    if not word:find "[ %d]" and (not test or test(line, word)) then to[#to + 1] = word end
  end)
end

local function has(text)
  return function(line) return line:find(text, 1, true) ~= nil end
end

local function unreal(line) return line:find("none=true", 1, true) ~= nil end

--- Verbs whose object is acted upon, and those that reach it by a preposition.
local function load_verbs(path)
  words.transitive = {}
  each_entry(path, "event_verb", function(word, line)
    local by = line:match ".*recipient=(%a+)"
    if unreal(line) or not word:find "^%l+$" then return end
    if by == "obj" then
      table.insert(words.transitive, word)
    elseif by and by ~= "between" then
      table.insert(words.prepositional, word .. " " .. by)
    end
  end)
end

--- Nouns of deeds and of people, above all those that are verbs, too ("champion", "guard").
local function load_nouns(folder)
  local function plain(_, word) return word:find "^%l+$" ~= nil end
  add_single(
    folder .. "/events.lex",
    "event_noun",
    words.deeds,
    function(line, word) return plain(line, word) and not unreal(line) and not word:find "s$" end
  )
  add_single(folder .. "/professions.lex", "profession", words.posts, plain)
  local verb = {}
  for _, list_of_verbs in ipairs { words.transitive, words.ambiguous } do
    for _, word in ipairs(list_of_verbs) do
      verb[word] = true
    end
  end
  add_single(
    folder .. "/person_nouns.lex",
    "person_noun",
    words.people,
    function(_, word) return verb[word] end
  )
end

--- Adds the pack's verbs, nouns of deeds and people, countries and nationalities; once.
-- @tparam string folder of the lexicons
-- @raise when a file is missing
function words.load(folder)
  if words.transitive then return end
  load_verbs(folder .. "/events.lex")
  load_nouns(folder)
  words.countries, words.nationalities, words.nations = {}, {}, {}
  add_single(
    folder .. "/countries.lex",
    "country",
    words.countries,
    function(line, word) return not line:find("former=true", 1, true) and not word:find "%." end
  )
  local country = {}
  for _, name in ipairs(words.countries) do
    country[name] = true
  end
  local adjective = has "adj=true"
  add_single(
    folder .. "/nationalities.lex",
    "nationality",
    words.nationalities,
    function(line, word) return adjective(line) and not country[word] end
  )
  add_single(folder .. "/nationalities.lex", "nationality", words.nations, has "plural=true")
end

return words
