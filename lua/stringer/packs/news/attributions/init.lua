--- Who says what: quotations and indirect speech with source, cue, content, addressee, hedge and nesting.
-- The cues (attributions/cues.lua) and the phrases beside them (attributions/sources.lua) come first; the rules of
-- attributions/direct.lua, indirect.lua and views.lua find the parts inside a sentence with the macros that are here;
-- attributions/join.lua joins them over sentences, attributions/facts.lua makes the facts.
-- @module stringer.packs.news.attributions

local direct = require "stringer.packs.news.attributions.direct"
local facts = require "stringer.packs.news.attributions.facts"
local indirect = require "stringer.packs.news.attributions.indirect"
local join = require "stringer.packs.news.attributions.join"
local views = require "stringer.packs.news.attributions.views"

return function(pack)
  pack:include(require "stringer.packs.news.attributions.quotations")
  pack:include(require "stringer.packs.news.attributions.cues")
  pack:include(require "stringer.packs.news.attributions.sources")

  pack:define("END", [[ [folded="."|"!"|"?"]{0,2} $ ]])
  -- What was said goes on to the end of the sentence or clause: where that is, tells the `extent` that a rule sets (see
  -- attributions/make.lua). A match ends where it begins, so that a rule can match again before it.
  pack:define("BEGINS", [[ content:[!folded="," & !folded="." & !folded=":"] ]])
  -- What a verb governs, not who does it: "themes embraced by voters".
  -- "protested in Oslo" tells where, not what.
  pack:define(
    "OBJECT",
    [[ !([folded=on|late|early|earlier]{0,2} <Time> !POSSESSIVE) content:[folded!="," & folded!="."
    & folded!=":" & folded!=by|in|at|near|outside|inside|during|amid|across|throughout|since|after|before|as] ]]
  )
  -- What is said, planned or decided: "the plan", "Spain's new law"; not "the guard".
  pack:define(
    "TOPIC",
    [[ ([pos=DET|ADJ|NOUN|PROPN|NUM|PRON|ADV] | POSSESSIVE | JOIN [] | <&[pos=NOUN|NUM] "of"){0,5}?
    [in=topic | in=say_noun & pos=NOUN | pos=NOUN & suffix=tion|sion|ment|ness|ism|ship|ity & !in=person_noun
      & !in=group_noun & folded!=government|parliament|department|equipment|nation|station|city|university|ship] ]]
  )
  -- What somebody is to do: "to go", "him to go".
  pack:define(
    "TO_DO",
    [[ ([pos=DET|ADJ|NOUN|PROPN|NUM|PRON] | POSSESSIVE | JOIN []){0,6}? "not"? "to"
      ([pos=VERB|AUX|ADV] | [pos=NOUN & shape=lower & in=event_verb & !(folded$="s")]) ]]
  )
  -- "expected to close", not "leaked to the press", "added to films"
  pack:define("TO_VERB", [[ ("not"? "to" [!pos=DET|PROPN|PRON|NUM & !(pos=NOUN & folded$="s")]) ]])
  -- What something is called: "the plan a farce", "it “old”", "her as brave".
  pack:define(
    "CALLED",
    [[ ("both"? NP | [pos=PRON]) POSSESSIVE? ("as" | [pos=DET|ADJ] | [folded=his|her|its|their] |
      [pos=ADV & folded$="bly"] | <&[folded=him|her|it|them|me|us|you] [pos=ADJ] ![pos=NOUN] |
        <&[folded=him|it|them|me|us|you] [pos=NOUN]
        | <&[folded=him|her|it|them|me|us|you] [pos=ADV & folded$="ly"]
        | [!folded="," & !folded=";" & !pos=VERB|AUX]{0,12}? QUOTE | "," [!kind=punct]{1,5} "," QUOTE)
        | [!folded="," & !folded=";" & !pos=VERB|AUX & !kind=punct]{1,14}? QUOTE ]]
  )
  -- The object is the content only of what speaks or thinks by its very sense, or where that is something to speak of.
  pack:define(
    "SPEAKING",
    [[ (cue:<Cue (object | about) & !passive & !participle & modal!=possible|demanded>
    | cue:<Cue topic & !passive & !participle & modal!=possible|demanded> &(TOPIC)
    | cue:<Cue to & !passive & !participle & modal!=possible|demanded> &(TO_DO)
      | cue:<Cue naming & !passive & !participle> &(CALLED)) ]]
  )
  pack:define(
    "SPEAKING_TOO",
    [[ (cue:<Cue (object | about) & !passive & (participle & lead
    | lead=and|but|or|then|",")>
    | cue:<Cue topic & !passive & (participle & lead | lead=and|but|or|then|",")> &(TOPIC)
    | cue:<Cue to & !passive & (participle & lead | lead=and|but|or|then|",")> &(TO_DO)
    | cue:<Cue naming & !passive & (participle & lead | lead=and|but|or|then|",")> &(CALLED)) ]]
  )
  -- When, where and how it was said, between the cue and what was said.
  pack:define(
    "WHERE",
    [[ ([folded=on|in|at|late|early|for]{0,2} <Time>
      ![pos=ADP|SCONJ|PUNCT|CCONJ|NOUN|PROPN|ADJ & folded!=that]
    | !("to" ([pos=VERB|AUX] | QUOTE)) [folded=in|on|at|during|to|after|by|through|via|late|early|this|last|monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday] [!pos=VERB & !folded=that & !text="“"
          & !text='"']*) ]]
  )
  -- "in a statement posted on its page"
  pack:define(
    "POSTED",
    [[ ([folded=posted|released|published|issued|sent|made|given|aired|obtained|carried]
    [!pos=VERB & !folded=that & !kind=punct]*) ]]
  )
  -- A clause has a verb, or is quoted in part: "said it was late", not "added sugar".
  pack:define("CLAUSE", [[ [!folded=";"]{0,24}? ([pos=AUX|VERB] | <!([folded="."|","|"!"|"?"]) QUOTE) ]])
  -- "…, he recalled later, …"
  pack:define("PAREN", [[ ("," <Source side=before> <Cue> (WHEN | [pos=ADV])? ",") ]])
  pack:define(
    "SHORTLY",
    [[ ([folded=in|on|at|during|to|after|before|by|through|via] [!kind=punct
    & !pos=VERB|AUX]{1,8}) ]]
  )
  -- What begins with these tells when or why something was said.
  pack:define(
    "TOLD",
    [[ (&(CLAUSE) content:[!kind=punct & folded!=because|when|after|before|if|as|while|during|until|and|but|or]
    | content:[folded=of|about|against] | (","|":")? content:QUOTE) ]]
  )
  pack:define("SPEAKER", [[ ![folded=you] source:<Source side=before> (ASIDE | WHEN)? ]])
  pack:define(
    "SURELY",
    [[ ![folded=you] source:<Source side=before & lead!=if|whether|unless|than> (ASIDE | WHEN)? ]]
  )

  -- Whose claim, hope, view it is.
  pack:define(
    "OWNER_OF",
    [[ (source:(<Name>|[folded=his|her|their|its]) POSSESSIVE?
    | source:([pos=DET] [pos=ADJ|NOUN|PROPN]{1,3}) POSSESSIVE) ]]
  )

  local rules = {}
  for _, part in ipairs { indirect, direct, views } do
    for _, rule in ipairs(part(pack)) do
      rules[#rules + 1] = rule
    end
  end
  pack:phase("attributions", { policy = "all", unless = { "Boilerplate" } })(rules)

  pack:step("attributions joined", join.step, { gives = { "attributions" } })
  pack:kind("attributions", { make = facts.make, needs = { "attributions", "entities" } })
end
