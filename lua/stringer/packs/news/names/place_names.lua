--- Names of countries, regions, towns and sites, and of the people who are called after them. Rules of the phase
-- "names"; which place a name means is worked out in places.lua.
-- @module stringer.packs.news.names.place_names

local find, sub = string.find, string.sub

return function(pack)
  -- "Londoners", "Glaswegians": people by their town, which has no list.
  pack:predicate("demonym", function(text)
    local ending = #text > 6 and sub(text, -3)
    return ending == "ers" and find(text, "^[^aeiou]", -4) ~= nil
      or ending == "ans" and find(text, "^[aeioum]", -4) ~= nil
  end)
  -- "the SOFIA telescope": a town has no article, and no capitals where the words beside it have none.
  pack:define("ACRONYM", [[ (<&[folded=the] [shape=UPPER] ([shape=lower] | JOIN)) ]])
  -- "the Northeast", "the Western District": the text does not say where it is.
  pack:define(
    "NOWHERE",
    [[ (<!COMPASS <!(COMPASS [text=District|Region|Division|Province|State|Area|Zone|Territory|Department
      |Prefecture])) ]]
  )
  pack:define(
    "REGIONWORD",
    [[
    [text=County|Parish|Township|Province|District|Governorate|Oblast|Prefecture|Municipality|Region|State|Department
      |Canton|Division|Territory] ]]
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
      match = [[ ![folded=bar|cascade|chin|falcon|free|mascara|middle|oriental|pool|saga|yap|maritime | text=SWAT]
        !ACRONYM name:<region common!=true> NOWHERE
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
        [text=Line|Sea|Ocean|River|Lake|Gulf|Strait|Straits|Valley|Mountains|Mountain|Hills|Island|Islands|Desert
          |Canal|Peninsula|Pass|Bay|Coast|Highlands|Plateau|Delta|Basin|Corridor|Border|Creek|Wilderness|Falls|Springs
          |Canyon|Glacier|Reservoir|Lagoon|Reef|Ridge|Trail|Forest|Plains|Heights|Harbor|Harbour|Marsh|Archipelago]
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
        ([folded=airbase|airport|prison|stadium|port|refinery|dam|bridge|checkpoint|crossing|mosque|cathedral|palace
          |harbour|harbor|barracks|embassy]
        | "air" "base" | "naval" "base" | "power" "plant" | "nuclear" "plant" | "refugee" "camp"
          | [text=Airport|Base|Stadium|Prison|Palace|Square|Bridge|Dam|Tower|Hotel|Mosque|Cathedral|Avenue|Street|Park
            |Camp|Road|Drive|Lane|Boulevard|Highway|Freeway|Hall|Station|Stadium|Arena|Market|Mall|Plaza|Gardens
            |Cemetery|Garden|Theatre|Theater|Castle|Abbey|Library|Tunnel|Temple|Shrine|Monastery|Speedway|Racecourse
            |Lighthouse|Monument|Building|Pier|Canal]) ]],
      yields = "Name",
      set = { type = "facility", by = "head" },
      priority = 1,
      examples = {
        { "Planes left Grumbleton airbase.", { type = "facility", text = "Grumbleton airbase" } },
        { "They closed Otto Grumble Jr. Boulevard.", { text = "Otto Grumble Jr. Boulevard" } },
        { "Then Charles M. Grumble Airport reopened.", { text = "Charles M. Grumble Airport" } },
      },
    },
    -- A government is called after its seat: "Grumble House said no".
    pack:rule "house" {
      match = [[ [shape=Title|Mixed & kind=word & pos=PROPN|ADJ|NOUN & !in=given_name & !in=country & !in=nationality
        & !in=common_word & !in=title & !in=nationality] 'House' &[lemma=say|tell|add|deny|announce|confirm] ]],
      yields = "Name",
      set = { type = "facility", by = "head" },
      priority = 4,
      examples = {
        { "Qwertolin House said no.", { type = "facility", text = "Qwertolin House" } },
        { "Then Maria House said no.", false },
        { "They left the White House.", false },
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
