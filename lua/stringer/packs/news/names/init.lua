--- Names: persons with titles and roles, organizations, media, places, facilities, countries, nationalities and the
-- groups that are called after them. One phase; the longest name wins. Who is who is worked out in entities.lua.
-- @module stringer.packs.news.names

local bodies = require "stringer.packs.news.names.bodies"
local capitals = require "stringer.packs.news.names.capitals"
local forms = require "stringer.packs.news.names.forms"
local judge = require "stringer.packs.news.names.judge"
local other = require "stringer.packs.news.names.other"
local people = require "stringer.packs.news.names.people"
local places = require "stringer.packs.news.names.places"
local unknown = require "stringer.packs.news.names.unknown"
local vehicles = require "stringer.packs.news.names.vehicles"
local within = require "stringer.packs.news.names.within"

local function rules_of_organizations(pack)
  pack:define(
    "ORGWORD",
    [[ [shape=Title|UPPER|Mixed & kind=word|abbreviation & !pos=PRON|DET|AUX|CCONJ
    & !is=t_weekday] ]]
  )
  -- A sentence or a line of capitals begins with words that are in no name: "As Harbour News reports".
  pack:define(
    "ORGFIRST",
    [[ [shape=Title|UPPER|Mixed & kind=word|abbreviation & !pos=PRON|DET|AUX|CCONJ
    & !is=t_weekday
    & !(shape=Title & folded=as|by|to|at|on|in|of|for|from|with|but|if|when|while|after|before
      |since|until|though|although|because|how|why|where|so|not|also|then|here|there|now|per|via|than
      |is|are|was|were|be|has|have|had|will|can|may|former|top)] ]]
  )
  pack:define(
    "ORGHEAD",
    [[ [text=Ministry|Party|Committee|Council|Agency|Association|University|College|Institute|Bank
    |Corporation|Corp|Corp.|Inc|Inc.|Ltd|Ltd.|Company|Co.|Group|Union|League|Front|Movement|Army|Brigade|Commission
      |Authority
    |Department|Bureau|Court|Senate|Congress|Parliament|Assembly|Organization|Organisation|Foundation|Federation|Fund
      |Society
    |Guard|Guards|Force|Forces|Police|Office|Board|Center|Centre|Alliance|Coalition|Club|Church|School|Hospital|Airlines
    |Airways|Motors|Industries|Holdings|Partners|Campaign|Administration|Service|Services|Network|Forum|Trust|Command
    |Secretariat|Conference|Chamber|Exchange|Reserve|Treasury|Cabinet|Confederation|Consortium|Initiative|Project
    |Observatory|Watch|Crescent|Cross|United|Rovers|Wanderers|Records|Entertainment|Orchestra|Philharmonic|Choir
      |Brotherhood|Corps
    |Institution|Academy|Comics|Pictures|Films|Studios|Productions|Laboratory|Laboratories|Railroad|Railway|Railways
      |Scouts|Regiment
    |Battalion|Squadron|Infantry|Artillery|Cavalry|Enterprises|Technologies|Communications|Publishing|Associates
      |Seminary|Conservatory
    |Athletic|Albion|FC|PAC|PACs|Newsroom|Newsdesk|Desk|Newspapers] ]]
  )
  -- Names of media that are common words: a capital that any word would have there tells nothing.
  pack:define(
    "COMMONMEDIA",
    [[ (&[in=common_word & folded!=the] <media common=true>
    | &[folded=the] <media common=true> [shape=Title & kind=word & pos=PROPN
      & !is=t_weekday]) ]]
  )
  -- Words that are no body's name alone.
  pack:define(
    "LONEHEAD",
    [[
    ([text=Campaign|Watch|Movement|Exchange|Project|Initiative|Network|Front|Force|Command|Trust|Service|Services
    |United|Cross|Desk|PAC|PACs|Group|Club|Center|Centre|Partners|Holdings|Industries|Motors|Union|Party|Company|Board
      |Office|Conference]
    !("of"|"for"|"on"|"against"|"&"|JOIN|ORGWORD)) ]]
  )
  -- "Norway's Ministry" is no name, "Workers' Party" is.
  pack:define(
    "WHOSE",
    [[
    (<&[folded=people|workers|women|men|farmers|peasants|children|teachers|students|writers|citizens|nurses
    |pensioners|veterans|journalists|consumers|employers|officers|lawyers|patients|ladies] POSSESSIVE) ]]
  )
  pack:define(
    "BODY",
    [[ !LONEHEAD (!([in=given_name] [in=surname] "of")
    ORGFIRST (JOIN? ORGWORD | WHOSE ORGWORD | "&" ORGWORD | "of" ORGWORD){0,4} WHOSE?)? ORGHEAD
    (<!<company_suffix form!=noun> ("of" "the"? <country> | ("of"|"for"|"on" !MONTH|"against")
    ("the" | <!<country> "and" !("the" | ORGWORD{0,3} ORGHEAD) | "of" | "," ORGWORD "and" | !PERSONHERE ORGWORD){0,6}
      !PERSONHERE ORGWORD))? ]]
  )
  pack:define(
    "MEDIAHEAD",
    [[
    [text=News|Times|Post|Today|Tribune|Herald|Gazette|Chronicle|Journal|Daily|TV|Television|Radio
    |Broadcasting|Magazine|Weekly|Observer|Mail|Telegraph|Express|Mirror|Globe|Examiner|Dispatch|Bulletin|Press|Courier
    |Sentinel|Argus] ]]
  )
  return {
    pack:rule "known organization" {
      match = [[ !(<&([shape=UPPER & !in=organization & !in=country] JOIN) [shape=UPPER])
        !([shape=UPPER] JOIN ([folded=up|in|out|on|off|a|b|c|d|e|f|g|h|t|x] | [kind=number])) org:<organization> ]],
      yields = "Name",
      set = { type = "organization", by = "lexicon" },
      span = "org",
      priority = 2,
      fields = { name = "org.name", code = "org.code" },
      examples = {
        { "They left the World Bank.", { type = "organization", by = "lexicon", text = "World Bank" } },
        { "They saw the SIGN-UP page.", false },
      },
    },
    pack:rule "organization by head" {
      match = [[ BODY ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      examples = {
        { "The Harbour Workers Union struck.", { type = "organization", text = "Harbour Workers Union" } },
        { "Watch the harbour.", false },
        { "As Harbour Council said, it is over.", { type = "organization", text = "Harbour Council" } },
        {
          "They met Maria Anderson of Harbour Partners.",
          { type = "organization", text = "Harbour Partners" },
        },
        {
          "She left the Ministry of Public Works.",
          { type = "organization", text = "Ministry of Public Works" },
        },
        { "The Harbour Workers' Party struck.", { type = "organization", text = "Harbour Workers' Party" } },
        { "They met Harbour Cable Co. of Oslo.", { type = "organization", text = "Harbour Cable Co." } },
        { "She left the Harbour Club on May 15 again.", { type = "organization", text = "Harbour Club" } },
        { "She left the Harbour Club on Aug. 15 again.", { type = "organization", text = "Harbour Club" } },
        {
          "They met Harbour Party of Norway Leader Kari Nordmann.",
          { type = "organization", text = "Harbour Party of Norway" },
        },
      },
    },
    pack:rule "hall of fame" {
      match = [[ (ORGFIRST ORGWORD{0,4})? "Hall" "of" [text=Fame|Honor|Honour] ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      priority = 1,
      examples = {
        {
          "She entered the Harbour Hall of Fame again.",
          { type = "organization", text = "Harbour Hall of Fame" },
        },
      },
    },
    pack:rule "house of parliament" {
      match = [[ "House" "of"
        [text=Commons|Lords|Representatives|Assembly|Councillors|Deputies|Delegates|Keys|Peoples|Federation]
        "of" "the"? (<country>|<region>) ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      examples = {
        {
          "She left the House of Commons of Canada.",
          { type = "organization", text = "House of Commons of Canada" },
        },
      },
    },
    pack:rule "company by suffix" {
      match = [[ ORGWORD (JOIN? ORGWORD | "&" ORGWORD){0,5} ","? <company_suffix form!=noun|short> ]],
      yields = "Name",
      set = { type = "organization", by = "suffix" },
      priority = 5,
      examples = { { "They left Grumbleton Learning Inc early.", { text = "Grumbleton Learning Inc" } } },
    },
    pack:rule "club" {
      match = [[
        ([text=FC|AC|AS|SC|SV|SK|NK|FK|HNK|OFK|MSV|VfB|VfL|CSKA|AEK|PSV|Ajax|Sparta|Spartak|Dynamo|Dinamo|Lokomotiv
        |Sporting|Hansa
        |Borussia|Bayern|Bayer|Hertha|Eintracht|Werder|Fortuna|Arminia|Rapid|Sturm|Real|Atletico|Deportivo|Inter
        |Standard|Hapoel|Maccabi
        |Betar|Beitar|Steaua|Slavia|Legia|Olympique|Racing|Partizan|Shakhtar|Grasshopper|Universitatea] | "red" "star"
          | "cercle")
        (<city>|<capital>|[shape=Title|Mixed & kind=word & pos=PROPN & !in=title]) ]],
      yields = "Name",
      set = { type = "organization", by = "club" },
      priority = 4,
      examples = {
        { "Fans saw Dynamo Grumbleton lose.", { type = "organization", text = "Dynamo Grumbleton" } },
      },
    },
    pack:rule "name with abbreviation" {
      match = [[ !(<leader> "(" | [in=given_name] INITIAL? [in=surname] "(") name:(ORGWORD (JOIN (ORGWORD|[kind=word])
        | ORGWORD | "of"
        | "for" | "and" | "the"){1,7}) "(" !(<country>|<region>|<city>) ![folded=r|d|i|l|g]
        short:[shape=UPPER|Mixed & kind=word|abbreviation] ")" ]],
      yields = "Name",
      set = { type = "organization", by = "abbreviation" },
      span = "name",
      priority = 1,
      fields = { short = "short.text" },
      action = function(m)
        local short, letters = m:text "short", ""
        for word in (m:text "name"):gmatch "[%a\128-\255]+" do
          if word:match "^%u" then letters = letters .. word:sub(1, 1) end
        end
        -- The abbreviation must be made of first letters, in order, the first being the same.
        local at = 1
        if letters:sub(1, 1) ~= short:sub(1, 1) then return nil end
        for letter in short:gmatch "%u" do
          at = letters:find(letter, at, true)
          if not at then return nil end
          at = at + 1
        end
        return { type = "organization", by = "abbreviation", short = short }
      end,
      features = { "type", "by", "short" },
      examples = {
        { "The North Sea Anglers (NSA) objected.", { short = "NSA" } },
        { "Then Mary Stone (XYZ) left.", nil },
        { "Then Qwert Zuiop (R) left.", false },
      },
    },
    pack:rule "body with abbreviation" {
      match = [[ !(<leader> "(" | [in=given_name] INITIAL? [in=surname] "(") name:BODY "(" !(<country>|<region>|<city>)
        short:[shape=UPPER|Mixed & kind=word|abbreviation & folded!=r|d|i|l|g] ")" ]],
      yields = "Name",
      set = { type = "organization", by = "abbreviation" },
      span = "name",
      priority = 2,
      fields = { short = "short.text" },
      examples = {
        { "The Harbour Workers Party (PTP) objected.", { text = "Harbour Workers Party", short = "PTP" } },
      },
    },
    pack:rule "media" {
      match = [[ !([text=the] [shape=Title] [shape=Title]) !([folded=the] [shape=Title]
          ([shape=Title] | "and"|"&"|"of"){1,5} ORGHEAD)
        !COMMONMEDIA name:<media> !(JOIN [shape=Title])
        | <&[shape=lower & kind=word] name:<media common=true> ![shape=Title & kind=word]
        | &([] [folded=magazine|newspaper|reported|reports]) name:<media common=true> ]],
      yields = "Name",
      set = { type = "media", by = "lexicon" },
      priority = 3,
      span = "name",
      fields = { name = "name.name" },
      examples = {
        { "He said so in Time again.", { type = "media", text = "Time" } },
        { "Time magazine said so.", { type = "media", text = "Time magazine" } },
        { "Nature takes its time.", false },
        { "The National Harbour Museum burned down.", false },
      },
    },
    pack:rule "media by head" {
      match = [[ ORGFIRST ORGWORD{0,2} MEDIAHEAD ]],
      yields = "Name",
      set = { type = "media", by = "head" },
      priority = 1,
      examples = {
        { "He spoke to Harbour News.", { type = "media", text = "Harbour News" } },
        { "As Harbour News reported, it is over.", { type = "media", text = "Harbour News" } },
      },
    },
  }
end

local function rules_of_places(pack)
  -- "Londoners", "Glaswegians": people by their town, which has no list.
  pack:predicate(
    "demonym",
    function(text)
      return #text > 6 and (text:find "[^aeiou]ers$" or text:find "[aeiou]ans$" or text:find "mans$") ~= nil
    end
  )
  -- "the SOFIA telescope": a town has no article, and no capitals where the words beside it have none.
  pack:define("ACRONYM", [[ (<&[folded=the] [shape=UPPER] ([shape=lower] | JOIN)) ]])
  -- "the Northeast", "the Western District": where it is the text does not say.
  pack:define(
    "NOWHERE",
    [[ (<!COMPASS <!(COMPASS [text=District|Region|Division|Province|State|Area|Zone|Territory
    |Department
    |Prefecture])) ]]
  )
  pack:define(
    "REGIONWORD",
    [[
    [text=County|Parish|Township|Province|District|Governorate|Oblast|Prefecture|Municipality|Region|State
    |Department|Canton|Division|Territory] ]]
  )
  return {
    pack:rule "country" {
      match = [[ !("the") name:<country> ]],
      yields = "Name",
      set = { type = "country", by = "lexicon" },
      priority = 4,
      fields = { name = "name.name", code = "name.code", lat = "name.lat", lon = "name.lon" },
      examples = { { "It rained in Norway.", { type = "country", code = "NOR" } } },
    },
    pack:rule "capital" {
      match = [[ !ACRONYM name:<capital> ]],
      yields = "Name",
      set = { type = "city", by = "capital" },
      priority = 3,
      fields = { name = "name.name", stands_for = "name.stands_for" },
      examples = { { "It rained in Oslo.", { type = "city", stands_for = "NOR" } } },
    },
    pack:rule "seat of power" {
      match = [[ name:<seat> ]],
      yields = "Name",
      set = { type = "facility", by = "seat" },
      priority = 3,
      span = "name",
      fields = {
        name = "name.name",
        code = "name.code",
        stands_for = "name.code",
        lat = "name.lat",
        lon = "name.lon",
      },
      examples = { { "The White House agreed.", { type = "facility", stands_for = "USAGOV" } } },
    },
    pack:rule "dateline" {
      match = [[ ^
        ![text=EXCLUSIVE|UPDATE|UPDATED|BREAKING|WATCH|VIDEO|POLL|LIVE|REPORT|ANALYSIS|OPINION|NEWS|CORRECTED|URGENT
        |REVIEW
        |INTERVIEW|LISTEN] !PLAINWORD name:([shape=UPPER & kind=word & !pos=PRON]{1,3})
        &(("," ([shape=Title|UPPER|Mixed] | [kind=abbreviation]){1,3})? ("(" []{1,3} ")")? [text="—"|"–"|"--"]
          | "," ([shape=Title|UPPER|Mixed] | [kind=abbreviation]){1,3} ("(" []{1,3} ")")? [text="-" & space=true]
          | "," ([shape=Title|UPPER|Mixed] | [kind=abbreviation]){1,3} "(" [shape=Title|UPPER & kind=word]{1,2} ")"
          | "(" []{1,3} ")" [text="-" & space=true]) ]],
      yields = "Name",
      set = { type = "city", by = "dateline" },
      span = "name",
      priority = 2,
      examples = {
        { "GRUMBLETON, Ohio (Example News) -- Talks resumed.", { type = "city", text = "GRUMBLETON" } },
        { "GRUMBLETON, Ohio (AP) Talks resumed.", { type = "city", text = "GRUMBLETON" } },
      },
    },
    pack:rule "city" {
      match = [[ ![folded=god|come|economy|lure] !ACRONYM name:<city> ]],
      yields = "Name",
      set = { type = "city", by = "lexicon" },
      priority = 2,
      fields = { name = "name.name", code = "name.code", lat = "name.lat", lon = "name.lon", pop = "name.pop" },
      examples = {
        { "It rained in Bergen.", { type = "city", text = "Bergen" } },
        { "They prayed to God.", false },
      },
    },
    pack:rule "state" {
      match = [[ !(<&[kind=number] [text="B.C."]) name:<region kind=admin1 & !pop> ]],
      yields = "Name",
      set = { type = "region", by = "lexicon" },
      priority = 3,
      fields = { name = "name.name", code = "name.code", lat = "name.lat", lon = "name.lon" },
      examples = {
        { "It rained in Oregon.", { type = "region", code = "USA" } },
        { "It was built in 100 B.C. again.", false },
      },
    },
    pack:rule "region" {
      match = [[ ![folded=bar|cascade|chin|falcon|free|mascara|middle|oriental|pool|saga|yap
        |maritime | text=SWAT] !ACRONYM name:<region common!=true> NOWHERE
        | &([] REGIONWORD) name:<region> NOWHERE ]],
      yields = "Name",
      priority = 2,
      set = { type = "region", by = "lexicon" },
      fields = { name = "name.name", code = "name.code", lat = "name.lat", lon = "name.lon" },
      examples = {
        { "They left Bavaria again.", { type = "region", code = "DEU" } },
        { "They met at the bar again.", nil },
        { "They left the Northeast again.", false },
      },
    },
    pack:rule "place" {
      match = [[ name:<place> ]],
      yields = "Name",
      set = { type = "place", by = "lexicon" },
      priority = 2,
      fields = { name = "name.name", lat = "name.lat", lon = "name.lon" },
      examples = { { "It snowed in Scandinavia.", { type = "place", text = "Scandinavia" } } },
    },
    pack:rule "place by head" {
      match = [[ ((NAMEWORD|<country>|<nationality>){1,3}
        [text=Line|Sea|Ocean|River|Lake|Gulf|Strait|Straits|Valley|Mountains
        |Mountain|Hills|Island|Islands|Desert|Canal|Peninsula|Pass|Bay|Coast|Highlands|Plateau|Delta|Basin|Corridor
        |Border
        |Creek|Wilderness|Falls|Springs|Canyon|Glacier|Reservoir|Lagoon|Reef|Ridge|Trail|Forest|Plains|Heights|Harbor
        |Harbour|Marsh
        |Archipelago]
        | [text=East|West|North|South|Left|Right] [text=Bank]
        | [text=St|St.|San|Santa] [shape=Title|Mixed & kind=word & pos=PROPN & !in=title & folded!=claus] !(POSSESSIVE
          | JOIN | ORGWORD)
        | [text=Mount|Lake|Cape|Gulf|Fort|River|Port|Isle] ("of" "the"?)? NAMEWORD{1,2}) ]],
      yields = "Name",
      set = { type = "place", by = "head" },
      priority = 1,
      examples = {
        { "Ships crossed the Marmalade Sea.", { type = "place", text = "Marmalade Sea" } },
        { "They won in St Grumble again.", { type = "place", text = "St Grumble" } },
        { "It rained in South Bank again.", { type = "place", text = "South Bank" } },
      },
    },
    pack:rule "constituency" {
      match = [[ <&([folded=riding|ridings|constituency|constituencies|district|seat] "of")
        name:(CAP{1,4} ([text="-"|"–"|"—"] CAP{1,4}){1,3}) ]],
      yields = "Name",
      set = { type = "region", by = "head" },
      priority = 3,
      span = "name",
      examples = {
        {
          "She won the riding of Oslo - Grumbleton again.",
          { type = "region", text = "Oslo - Grumbleton" },
        },
        { "She won the riding of Oslo again.", false },
      },
    },
    pack:rule "realm" {
      match = [[ ([shape=Title & folded=crown|grand] [text=Colony|Duchy]
          | [text=Kingdom|Duchy|Principality|Colony|Emirate|Sultanate|Dominion|Protectorate|State|Province|Republic])
        "of" ("the"? <country> | <region> | <city> | <capital> | !PLAINWORD NAMEWORD{1,2}) ]],
      yields = "Name",
      set = { type = "region", by = "head" },
      priority = 1,
      examples = {
        { "They left the Duchy of Grumbleton.", { type = "region", text = "Duchy of Grumbleton" } },
        { "They heard the State of the Union again.", false },
      },
    },
    pack:rule "county" {
      match = [[ (([shape=Title|Mixed & kind=word & pos=PROPN|NOUN|ADJ & !in=title] | [folded="st."]){1,2}
        [text=County|Parish|Township|Province|District|Governorate|Oblast|Prefecture|Municipality] ![text=Attorney
        |Attorneys]) ]],
      yields = "Name",
      set = { type = "region", by = "head" },
      priority = 2,
      examples = { { "He lives in Grumbleton County.", { type = "region", text = "Grumbleton County" } } },
    },
    pack:rule "facility" {
      match = [[ name:<facility> ]],
      yields = "Name",
      set = { type = "facility", by = "lexicon" },
      priority = 3,
      fields = { name = "name.name", lat = "name.lat", lon = "name.lon" },
      examples = {
        { "They met at Heathrow Airport.", { type = "facility", by = "lexicon", text = "Heathrow Airport" } },
      },
    },
    pack:rule "facility by head" {
      match = [[ ![pos=ADP|SCONJ] ((NAMEWORD|<city>|<capital>|<region>|<place>){1,3}
          | NAMEWORD (NAMEWORD | [text~="^([A-Z]|Jr|Sr)[.]$"]){1,4})
        ([folded=airbase|airport|prison|stadium|port|refinery
        |dam|bridge|checkpoint|crossing|mosque|cathedral|palace|harbour|harbor|barracks|embassy]
        | "air" "base" | "naval" "base" | "power" "plant" | "nuclear" "plant" | "refugee" "camp"
          | [text=Airport|Base|Stadium
          |Prison|Palace|Square|Bridge|Dam|Tower|Hotel|Mosque|Cathedral|Avenue|Street|Park|Camp
          |Road|Drive|Lane|Boulevard|Highway|Freeway|Hall|Station|Stadium|Arena|Market|Mall|Plaza|Gardens|Cemetery
          |Garden
          |Theatre|Theater|Castle|Abbey|Library|Tunnel|Temple|Shrine|Monastery|Speedway|Racecourse|Lighthouse|Monument
          |Building
          |Pier|Canal]) ]],
      yields = "Name",
      set = { type = "facility", by = "head" },
      priority = 1,
      examples = {
        { "Planes left Grumbleton airbase.", { type = "facility", text = "Grumbleton airbase" } },
        { "They closed Otto Grumble Jr. Boulevard.", { text = "Otto Grumble Jr. Boulevard" } },
        { "Then Charles M. Grumble Airport reopened.", { text = "Charles M. Grumble Airport" } },
      },
    },
    pack:rule "street" {
      match = [[ (<&[kind=number] | <&[folded=at|on|near|along|off|down|of|between|to|from|in|and|","])
        [text=N|N.|S|S.|E|E.|W|W.|NW|NE|SW|SE|North|South|East|West|Northwest|Northeast|Southwest|Southeast]?
        ([kind=ordinal] | NAMEWORD{1,2})
        <street_noun numbered!=true>
        ![shape=Title & kind=word] ]],
      yields = "Name",
      set = { type = "facility", by = "head" },
      priority = 3,
      examples = {
        { "It burned on Anderson Lane in Oslo.", { type = "facility", text = "Anderson Lane" } },
        { "They met at 12 S. Anderson Street again.", { type = "facility", text = "S. Anderson Street" } },
        { "Then Rose Lane sang.", false },
      },
    },
    pack:rule "highway" {
      match = [[ [text=Highway|Interstate|Route|Motorway|Autobahn] [kind=number] ]],
      yields = "Name",
      set = { type = "facility", by = "head" },
      examples = { { "They closed Highway 12 again.", { type = "facility", text = "Highway 12" } } },
    },
    pack:rule "nationality" {
      match = [[ ![text=EU] name:<nationality> ]],
      yields = "Name",
      set = { type = "nationality", by = "lexicon" },
      priority = 3,
      fields = { code = "name.code", name = "name.name" },
      examples = {
        { "The Norwegian ship sank.", { type = "nationality", code = "NOR" } },
        { "The EU met.", false },
      },
    },
    pack:rule "people of a town" {
      match = [[ <![folded=the|its|their|his|her] <![shape=Title & kind=word & pos=PROPN|ADJ] "New"?
        [is=demonym & shape=Title & pos=PROPN & folded!=scorers|underwriters|insurers & !in=surname & !in=given_name &
        !in=common_word & !in=organization & !in=country
        & !in=group_noun & !in=profession & !in=title & !in=nationality] ]],
      yields = "Name",
      set = { type = "ethnicity", by = "demonym" },
      priority = -3,
      examples = { { "Then New Qwertoners left.", { type = "ethnicity", text = "New Qwertoners" } } },
    },
    pack:rule "religion" {
      match = [[ <nationality>? <religion> ]],
      yields = "Name",
      set = { type = "religion", by = "lexicon" },
      priority = 3,
      examples = { { "Two Shiite pilgrims died.", { type = "religion", text = "Shiite" } } },
    },
    pack:rule "ethnic group" {
      match = [[ <nationality>? <ethnicity family!=general> ]],
      yields = "Name",
      set = { type = "ethnicity", by = "lexicon" },
      priority = 3,
      examples = {
        { "Hundreds of Hazaras fled.", { type = "ethnicity", text = "Hazaras" } },
        { "It was a black day.", nil },
      },
    },
  }
end

--- What users add to a lexicon outranks names of other kinds too.
local function rules_of_users(pack)
  local rules = {}
  for layer in ("organization media leader country city region place facility other"):gmatch "%a+" do
    local type = layer == "leader" and "person" or layer
    rules[#rules + 1] = pack:rule("user's " .. layer) {
      match = ("name:<%s rank>"):format(layer),
      yields = "Name",
      set = { type = type, by = "lexicon" },
      span = "name",
      priority = 50,
      fields = {
        name = "name.name",
        code = "name.code",
        role = "name.role",
        lat = "name.lat",
        lon = "name.lon",
      },
      examples = { { "NATO met Tony Blair in Paris, Texas.", nil } },
    }
  end
  return rules
end

return function(pack)
  local rules = {}
  for _, part in ipairs {
    people,
    rules_of_organizations,
    rules_of_places,
    bodies,
    vehicles,
    capitals,
    other,
    rules_of_users,
  } do
    for _, rule in ipairs(part(pack)) do
      rules[#rules + 1] = rule
    end
  end
  pack:phase("names", { policy = "longest", unless = { "Boilerplate", "Ticker" } })(rules)
  forms(pack)
  pack:step(
    "names judged",
    judge,
    { yields = { Name = { "type", "by", "name", "code", "lat", "lon", "stands_for" } } }
  )
  within(pack)
  pack:phase("titles taken", { policy = "longest" }) {
    pack:rule "title before a name" {
      match = [[ (<title>|<profession>){1,3} &(","? <Name type=person>) ]],
      yields = "Titled",
      examples = { { "Then Prime Minister Maria Kowalska left.", { text = "Prime Minister" } } },
    },
  }
  unknown(pack)
  pack:step(
    "places resolved",
    places,
    { yields = { Name = { "type", "by", "name", "code", "lat", "lon", "stands_for" } } }
  )
end
