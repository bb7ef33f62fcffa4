--- Groups of people, governments named by their capital or people, and what can speak: layers Group and Source.
-- @module stringer.packs.news.groups

-- Nouns that name people by what they do, with the CAMEO agent code that they give an actor. Written by hand.
local GROUPS = {
  GOV = { "official", "authority", "delegation", "negotiator", "government", "minister", "diplomat", "ministry", "administration",
    "leader",
    "leadership", "envoy", "mediator", "representative", "regime", "cabinet", "aide", "spokesman", "spokeswoman", "spokesperson",
      "adviser",
    "advisor", "ambassador", "side", "team", "counterpart", "president", "junta", "embassy", "bureaucrat", "governor", "mayor",
      "senior official" },
  MIL = { "soldier", "troop", "force", "army", "military", "general", "commander", "officer", "navy", "air force", "marine", "warplane",
    "jet", "drone" },
  COP = { "police", "policeman", "investigator", "detective", "prosecutor", "security force", "border guard" },
  REB = { "rebel", "insurgent", "militant", "guerrilla", "fighter", "gunman", "separatist", "extremist", "terrorist", "jihadist",
    "militia", "attacker" },
  CVL = { "civilian", "resident", "villager", "people", "citizen", "voter", "protester", "protestor", "demonstrator", "activist",
    "family", "refugee",
    "migrant", "worker", "student", "witness", "survivor", "relative", "supporter", "critic", "crowd", "woman", "man", "child", "farmer",
      "lawyer" },
  LEG = { "lawmaker", "legislator", "senator", "parliament", "parliamentarian", "congressman" },
  JUD = { "court", "judge", "tribunal" },
  OPP = { "opposition", "dissident" },
  EDU = { "analyst", "expert", "observer", "scholar", "researcher", "scientist", "economist", "historian", "professor", "commentator" },
  MED = { "journalist", "reporter", "broadcaster", "newspaper" },
  BUS = { "company", "investor", "trader", "executive", "businessman" },
}

return function(pack)
  local lemmas, agents = {}, {}
  for agent, nouns in pairs(GROUPS) do
    for _, noun in ipairs(nouns) do
      if not noun:find " " then lemmas[#lemmas + 1] = noun end
      agents[noun] = agent
    end
  end
  table.sort(lemmas)
  pack:define("PEOPLE", ("[lemma=%s & pos=NOUN|PROPN|ADJ]"):format(table.concat(lemmas, "|")))
  pack:define("QUALIFIER", [[ ([pos=ADJ|NOUN|NUM & !in=title] | [pos=VERB & suffix=ed] | JOIN) ]])

  pack:phase("groups", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "group" {
      match = [[ [pos=DET|NUM]? QUALIFIER{0,3} (of:(<Name type=country> | <Name type=city> | <Name type=nationality> | <Name
        type=organization>) POSSESSIVE?)?
        QUALIFIER{0,2} head:PEOPLE (("from"|"of") from:<Name type=country> (("and"|",") from:<Name type=country>){0,3})? ]],
      yields = "Group", features = { "type", "agent", "head" },
      action = function(m)
        local lemma = m:lemma "head"
        return { type = "group", agent = agents[lemma], head = lemma }
      end,
      examples = {
        { "Norwegian officials objected.", { agent = "GOV", text = "Norwegian officials" } },
        { "Oslo's delegation left.", { agent = "GOV", text = "Oslo's delegation" } },
        { "The bread was stale.", nil },
      },
    },
  }

  -- What can be the source of an attribution: a noun phrase, a name, a pronoun.
  pack:define("NPWORD", [[ ([pos=NOUN|PROPN|ADJ|ADV|NUM] JOIN [pos=VERB|ADJ] | [pos=ADJ|NOUN|PROPN|NUM|X] | POSSESSIVE | JOIN | <Name> |
    [folded="&"]) ]])
  pack:define("NPCORE", [[ ([folded=about|nearly|almost|roughly] | [folded=more|fewer|less] "than" | "at" "least")? ([pos=NUM] "in"
    [pos=NUM])? ([pos=DET] | [folded=his|her|their|its|our|my])? NPWORD{0,8} ([pos=NOUN|PROPN] (JOIN [kind=word & !pos=NOUN|PROPN]){0,2}
      | <Name>) ]])
  pack:phase("sources", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "noun phrase" {
      match = [[ head:NPCORE (("of"|"for"|"from"|"in"|"at") ([pos=DET]? NPWORD{0,5} ([pos=NOUN|PROPN]|<Name>))){0,2} ]],
      yields = "Source", set = { form = "noun" },
      examples = {
        { "Six in 10 young voters stayed away.", { text = "Six in 10 young voters" } },
        { "Kim Dong-young said no.", { text = "Kim Dong-young" } },
        { "He met the Oslo-based painter.", { text = "the Oslo-based painter" } },
      },
    },
    pack:rule "pronoun" {
      match = [[ [folded=he|she|they|it|i|we|you|who|many|some|others|both|one] ]], yields = "Source", set = { form = "pronoun" },
        priority = -1,
    },
  }
end
