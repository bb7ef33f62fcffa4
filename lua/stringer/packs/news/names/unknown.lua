--- Names that no list and no head tells: runs of capitalized words, told by what stands around them, by their form, and
-- by what most such runs are. Rules of one run compete by priority; evidence from outside outranks form.
-- @module stringer.packs.news.names.unknown

local endings = require "stringer.packs.news.names.endings"
local firms = require "stringer.packs.news.names.firms"
local spread = require "stringer.packs.news.names.spread"
local teams = require "stringer.packs.news.names.teams"
local words = require "stringer.packs.news.names.words"

local function define(pack)
  pack:predicate("surname_like", endings)
  pack:define(
    "RUNWORD",
    [[ [shape=Title|Mixed & kind=word & pos=PROPN & !in=Name
    & !in=title & !in=profession & !in=nationality & !in=country
    & folded!=jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|gov|gen|sen|rep|shr|shrs|ord|revs|avg
    & !(folded^="pro-"|"anti-"|"ex-"|"non-"|"un-"|"pre-"|"super-"|"mid-"|"then-"|"now-"|"post-"
      & folded!="post-gazette"|"post-dispatch"|"post-intelligencer")] ]]
  )
  -- In the middle of a sentence a capital says more than the part of speech.
  pack:define(
    "RUNLEAD",
    [[ (<&[kind=word|clitic|number] <![kind=word & shape=Title|UPPER]
    [shape=Title & kind=word & pos=ADJ|NOUN|VERB & !in=title & !in=profession & !in=nationality & !in=country] !JOIN)
      ]]
  )
  pack:define(
    "RUNMORE",
    [[ (!<Name> [shape=Title|Mixed & kind=word & pos=PROPN|NOUN|ADJ|VERB|X & !in=nationality &
    !in=country
    & !(in=title & !in=surname) & !(pos=VERB & suffix=ed|ing & !in=surname)]) ]]
  )
  pack:define(
    "RUNNEXT",
    [[ (JOIN? RUNMORE
    | RUNMORE HYPHENED | [text="–" & space=false] RUNMORE | JOIN [shape=lower & kind=word] JOIN RUNMORE
    | "&" RUNMORE
    | (PARTICLE | [text=für|des|del|i|y|et|und|los|las|av|op|do|na]) RUNMORE) ]]
  )
  -- "from Pittsburgh to NC"; a party may be called so: "the Christian Democracy (DC)".
  pack:define(
    "STATECODE",
    [[ (<![folded="("|the]
    [folded=al|ak|az|ar|ca|co|ct|dc|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd
      |oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy]) ]]
  )
  pack:define(
    "ALONE",
    [[ <!<Name type=city|region|person|organization|media|facility|country> <!JOIN !<Name> ]]
  )
  pack:define("BEING", [[ (("(" []{1,8} ")")? [folded=is|was|are|were|','] [pos=DET] []{0,4}) ]])
  pack:define(
    "DWELLER",
    "[lemma=resident|native|police|policeman|firefighter|homeowner|taxpayer & pos=NOUN & shape=lower]"
  )
  pack:define("COORD", [[ ("," | "and" | "or" | "," "and" | ";") ]])
  for _, kind in ipairs { "PLACE", "GROUP", "WORK", "KIN" } do
    pack:define(kind .. "NOUN", ("[lemma=%s & pos=NOUN & shape=lower]"):format(words[kind]))
  end
  pack:define(
    "PERSONAL",
    ("([lemma=%s & pos=VERB] | [lemma=be & pos=AUX|VERB] [pos=ADV]? [lemma=%s & pos=VERB])"):format(
      words.PERSONAL,
      words.SUFFERED
    )
  )
  pack:define("THINGNOUN", ("[lemma=%s & pos=NOUN & shape=lower]"):format(words.THING))
  pack:define(
    "MADE",
    ("([lemma=be & pos=AUX|VERB] [pos=ADV]? [lemma=%s & pos=VERB] | [lemma=air|crash & pos=VERB])"):format(
      words.MADE
    )
  )
  -- "Qwertolin said that he …": no one else is named before the pronoun.
  pack:define(
    "HIMSELF",
    [[ ((!<Name type=person> !<Run>
    [!folded='"' & folded!=";"]){1,16} [folded=he|she|his|her|him|himself|herself]) ]]
  )
  pack:define("CORPORATE", ("[lemma=%s & pos=VERB]"):format(words.CORPORATE))
end

-- What tells a name: `{ name, type, priority, pattern, { example, what it finds }, … }`. One rule for all evidence of a
-- type that is equally strong: each rule costs a try at each run.
local EVIDENCE = {
  {
    "person by surroundings",
    "person",
    9,
    [[ <&(KINNOUN ","?) <Run> | <Run> &(BEING OFFICE | PERSONAL | "who" | "and" [folded=his|her] | POSSESSIVE (KINNOUN
      | [lemma=lawyer|aide|widow|death|arrest|trial|career|bodyguard|biographer])
      | [folded=family|brothers|sisters|couple|dynasty]) ]],
    { "His brother Qwertolin left.", "Qwertolin" },
    { "Then Qwertolin died.", "Qwertolin" },
    { "Then Qwertolin was a senior analyst.", "Qwertolin" },
  },
  {
    "place by surroundings",
    "place",
    8,
    [[ <&(PLACENOUN "of" ((<Name>|<Run>) ("and"|","))?) <Run>
      | <&(([folded=far] | [lemma=mile|km|kilometer|kilometre|metre|meter]) "from") <Run>
      | <&[folded=downtown|nearby|suburban|upstate|neighbouring|neighboring] <Run>
      | <Run> &(PLACENOUN | DWELLER | [text=Mayor|Sheriff|Superintendent] <Name type=person> | BEING PLACENOUN
        | "," <Name type=region|country>
        | (COORD (<Name>|<Run>)){1,3} [lemma=county|city|town|village|district|province|department & pos=NOUN &
        shape=lower])
      | <&([kind=number] JOIN "year" JOIN "old") <Run> &[pos=NOUN & shape=lower] ]],
    { "They left the village of Qwertolin.", "Qwertolin" },
    { "They left the Qwertolin area.", "Qwertolin" },
    { "Later Qwertolin was a small village.", "Qwertolin" },
    { "Qwertolin (Sorbian: Blarp) is a village.", "Qwertolin" },
    { "They left Qwertolin, Norway.", "Qwertolin" },
    { "They left the village of Oslo and Qwertolin.", "Qwertolin" },
    { "They left downtown Qwertolin.", "Qwertolin" },
    { "They met Qwertolin police.", "Qwertolin" },
    { "They met Qwertolin Mayor Maria Kowalska.", "Qwertolin" },
    { "They left Qwertolin and Oslo counties.", "Qwertolin" },
    { "The 60-year-old Qwertolin man left.", "Qwertolin" },
  },
  {
    "body by surroundings",
    "organization",
    7,
    [[ <&GROUPNOUN <Run> | <&(GROUPNOUN ([folded=in|of|at|from] "the"? (<Name>|<Run>))? ",") <Run> &","
      | <Run> &(BEING GROUPNOUN | CORPORATE | POSSESSIVE? [lemma=share|stock|profit|spokesman|spokeswoman|spokesperson
        |board|shareholder|subsidiary|employee|executive|striker|midfielder|goalkeeper|fan|revenue|headquarters
        |official]) ]],
    { "He sang with the band Qwertolin.", "Qwertolin" },
    { "Later Qwertolin was a small company.", "Qwertolin" },
    { "Then Qwertolin announced it.", "Qwertolin" },
    { "Then Qwertolin shares rose.", "Qwertolin" },
    { "The company in Oslo, Qwertolin, left.", "Qwertolin" },
  },
  {
    "work by surroundings",
    "other",
    6,
    [[ <&WORKNOUN <Run> | <&("the" [lemma=novel|musical & pos=ADJ]) <Run> | <&OPENING <Run> &CLOSING
      | <Run> &(BEING WORKNOUN | [lemma=language|dialect|alphabet|dictionary|people|tribe|clan & pos=NOUN &
        shape=lower]) ]],
    { "She wrote the novel Qwertolin.", "Qwertolin" },
    { "Then Qwertolin was a popular song.", "Qwertolin" },
    { 'They saw "Qwertolin" twice.', "Qwertolin" },
    { "They met the Qwertolin people.", "Qwertolin" },
  },
  {
    "thing by surroundings",
    "other",
    6,
    [[ <Run> &(THINGNOUN | MADE | (COORD <Run>){1,3} THINGNOUN) ]],
    { "They saw Qwertolin prices rise.", "Qwertolin" },
    { "Then Qwertolin was discontinued.", "Qwertolin" },
  },
  {
    "person by pronoun",
    "person",
    2,
    [[ <Run> <![in=common_word] &HIMSELF ]],
    { "Then Qwertolin left with his dog.", "Qwertolin" },
  },
  {
    "in a place",
    "place",
    5,
    [[ (<&[folded=in|near] | <&("in" "the")) <Run> !([pos=NOUN|PROPN|ADJ] | POSSESSIVE |
    JOIN) ]],
    { "They live in Qwertolin.", "Qwertolin" },
  },
  {
    "body of a person",
    "organization",
    4,
    [[ <&(<Name type=person> "(") <Run> &")" | <&("(" <Name type=country> ")")
    <Run> ]],
    { "They left out Maria Kowalska (Qwertolin).", "Qwertolin" },
    { "2. Maria Kowalska (Poland) Qwertolin 1:23", "Qwertolin" },
  },
  {
    "among persons",
    "person",
    3,
    [[ <&(<Name type=person> COORD) <Run> | <Run> &(COORD <Name type=person>)
      | <&"(" <Run> &[kind=ordinal|number] | <Run> &([kind=ordinal] (","|")")) | <&"," <Run> &[kind=ordinal]
      | <&[text=b|c|lbw] <Run> ]],
    { "They met Maria Kowalska and Qwertolin.", "Qwertolin" },
    { "They met Qwertolin and Maria Kowalska.", "Qwertolin" },
    { "It ended 2-0 (Qwertolin 26th).", "Qwertolin" },
    { "Then Kowalska c Blarp b Qwertolin 35.", "Qwertolin" },
  },
  {
    "among places",
    "place",
    3,
    [[ <&(<Name type=city|region|country|place> COORD) <Run> | <Run> &(COORD <Name type=city|region|country|place>) ]],
    { "They saw Oslo and Qwertolin.", "Qwertolin" },
    { "They saw Qwertolin and Oslo.", "Qwertolin" },
  },
  {
    "among bodies",
    "organization",
    3,
    [[ <&(<Name type=organization> COORD) <Run> | <Run> &(COORD <Name
    type=organization>) ]],
    { "They joined the European Union and Qwertolin.", "Qwertolin" },
    { "They joined Qwertolin and NATO.", "Qwertolin" },
  },
}

local FORMS = {
  {
    "body by form",
    "organization",
    1,
    [[ &[in=Run] <Run> &([kind=number] | [lemma=say & pos=VERB]) | ![in=Run] <Run> <&([in=common_word] | ORGHEAD)
      | <Run> <&[text=Army|Navy|Senate|Congress|Parliament|Treasury|Cabinet]
      | <&[folded=against|with|for|v|vs] <Run> | <&[folded=the] <Run> <&[suffix=s & kind=word] !([pos=NOUN|PROPN|ADJ]
        | POSSESSIVE) ]],
    { "Then Qwertolin 2 came.", "Qwertolin" },
    { "Then Qwertolin said no.", "Qwertolin" },
    { "They met Blarp Court Justice Maria Kowalska.", "Blarp Court" },
    { "They called Qwertolin Dream again.", "Qwertolin Dream" },
    { "They lost against Qwertolin.", "Qwertolin" },
    { "They saw the Qwertolins.", "Qwertolins" },
  },
  {
    "place by preposition",
    "place",
    0,
    [[ <&[folded=at|between] <Run> !([pos=NOUN|PROPN|ADJ] | POSSESSIVE | JOIN) ]],
    { "They met at Qwertolin.", "Qwertolin" },
  },
  {
    "place by article",
    "place",
    0,
    [[ <&[folded=the] &[in=Run & !suffix=s] <Run> !([pos=NOUN|PROPN|ADJ] | POSSESSIVE)
    ]],
    { "They left the Qwertolin.", "Qwertolin" },
  },
  {
    "person by form",
    "person",
    -1,
    [[ ![in=Run & !in=surname & !in=given_name & !is=surname_like] <Run> ]],
    { "They met Qwertolin Blarp again.", "Qwertolin Blarp" },
    { "They met Kowalski again.", "Kowalski" },
  },
  -- Nothing tells what it is: less is claimed than with a person.
  { "body by default", "organization", -2, [[ <Run> ]], { "They met Qwertolin again.", "Qwertolin" } },
}

--- Runs of capitalized words that are in no name yet.
local function runs_of(pack)
  return {
    pack:rule "run" {
      match = [[ ALONE !([in=common_word] ([in=title] | !([shape=Title|Mixed] | JOIN [shape=Title|Mixed]))
        | [] [in=title & text!=Mayor|Sheriff|Superintendent] [in=title]? <Name type=person>
        | COMPASS <Name>)
        !([folded=last|next|this|early|earlier|late|later] [is=t_weekday|t_month])
        RUNLEAD? RUNWORD RUNNEXT{0,3} !(<&[in=title] <Name type=person>) ]],
      yields = "Run",
      examples = {
        { "They met Qwertolin Blarp again.", { text = "Qwertolin Blarp" } },
        { "They met Qwertolin again.", { text = "Qwertolin" } },
        { "Weather stayed calm.", nil },
        { "They met the pro-Qwertolin crowd.", nil },
        { "They met Defense Secretary Kowalska.", nil },
        { "They won in South Florida.", nil },
        { "They won Late Monday again.", nil },
        { "They met Defence Minister Maria Kowalska.", nil },
        { "They met Blarp Court Justice Maria Kowalska.", { text = "Blarp Court" } },
      },
    },
    pack:rule "abbreviation" {
      match = [[ <!([shape=UPPER & kind=word] | [kind=symbol] | [text="-"|"/"|"$"]) !<Name> !(<&"," [] [kind=number])
        !STATECODE !<Quantity kind=money>
        [shape=UPPER & kind=word & pos=PROPN & !in=Name & folded!=a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z
          |am|pm|tv|dna|ceo|gdp|gnp|id|dvd|cd|pc|it|vip|ok|uk|us|mpp|td|msp|mep|meps|gmt|est|edt|faq|lp|ep|mp|mps|ii
          |iii|iv|vi|vii|viii|pct|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|po|eps|era|mvp|rbi|pac|pacs|nyc|dna|rna
          |mrna|hiv|aids|covid|gps|cctv|suv|suvs|atm|atms|ufo|ufos|pdf|usb|led|lcd]
          !([shape=UPPER & kind=word] | [text="-"|"/"|"$"]) ]],
      yields = "Name",
      set = { type = "organization", by = "form" },
      examples = {
        { "The QWRT objected.", { type = "organization", text = "QWRT" } },
        { "They live in Oslo, QR 02110 again.", nil },
        { "It cost EUR 78 million.", nil },
      },
    },
  }
end

local function rules_of(pack, list, by)
  local rules = {}
  for i, item in ipairs(list) do
    local type, examples = item[2], {}
    for k = 5, #item do
      examples[k - 4] = { item[k][1], { type = type, text = item[k][2] } }
    end
    rules[i] = pack:rule(item[1], {
      match = item[4],
      yields = "Name",
      set = { type = type, by = by },
      priority = item[3],
      examples = examples,
    })
  end
  return rules
end

return function(pack)
  define(pack)
  pack:phase(
    "name runs",
    { policy = "longest", unless = { "Boilerplate", "Time", "Name", "Ticker", "Titled" } }
  )(runs_of(pack))
  local rules = teams.rules(pack)
  for _, part in ipairs { rules_of(pack, EVIDENCE, "context"), rules_of(pack, FORMS, "form") } do
    for _, rule in ipairs(part) do
      rules[#rules + 1] = rule
    end
  end
  pack:phase("unknown names", { policy = "longest" })(rules)
  teams.declare(pack)
  firms(pack)
  spread(pack)
end
