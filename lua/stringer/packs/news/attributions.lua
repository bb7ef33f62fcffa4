--- Who says what: quotations and indirect speech with source, cue, content, addressee, hedge and nesting.
-- The cues (attributions_cues.lua) and the phrases beside them (attributions_sources.lua) come first; the rules here find the parts
-- inside a sentence; attributions_join.lua joins them over sentences, attributions_facts.lua makes the facts.
-- @module stringer.packs.news.attributions

local facts = require "stringer.packs.news.attributions_facts"
local join = require "stringer.packs.news.attributions_join"
local make = require "stringer.packs.news.attributions_make"

local function quotations(pack)
  pack:phase("quotations", { policy = "first", scope = "block" }) {
    pack:rule "curly" {
      match = [[ [text="“"] [!text="”" & !text="“" & !text='"']+ [text="”" | text='"'] ]], yields = "Quote", set = { marks = "curly" },
      examples = { { "“We are done,” she said.", { text = "“We are done,”" } } },
    },
    pack:rule "straight" {
      match = [[ [text='"' | text="''" | text="``"] [!text='"' & !text="''" & !text="``"]+ [text='"' | text="''"] ]],
      yields = "Quote", set = { marks = "straight" },
      examples = { { 'It was "over", he said.', { text = '"over"' } } },
    },
    pack:rule "goes on in the next paragraph" {
      match = [[ ^block [text="“" | text='"' | text="''" | text="``"] [!text="”" & !text="“" & !text='"' & !text="''"]+ $block ]],
      yields = "Quote", set = { marks = "open" }, priority = -1,
    },
  }
end

return function(pack)
  quotations(pack)
  pack:include(require "stringer.packs.news.attributions_cues")
  pack:include(require "stringer.packs.news.attributions_sources")

  pack:define("END", [[ [folded="."|"!"|"?"]{0,2} $ ]])
  -- What was said goes on to the end of the sentence or clause: the action looks where that is, so that a rule can match again before it.
  pack:define("BEGINS", [[ content:[!folded="," & !folded="." & !folded=":"] ]])
  -- When, where and how it was said, between the cue and what was said.
  pack:define("WHERE", [[
    ([folded=in|on|at|during|to|after|by|through|via|late|early|this|last|monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday] [!pos=VERB & !folded=that & !text="“" & !text='"']*) ]])
  -- What participles hang on: "…, saying …", "by saying …", "aides saying …".
  pack:define("HANGING", [[ ([folded=and|but|or|","|by|while|after|before|in|for|without] | <Source>) ]])
  pack:define("SPEAKER", [[ source:<Source side=before> (ASIDE | WHEN)? ]])
  pack:define("SURELY", [[ <![folded=if|whether|because|unless|than] source:<Source side=before> (ASIDE | WHEN)? ]])

  pack:phase("attributions", { policy = "all", unless = { "Boilerplate" } }) {
    pack:rule "says that" {
      match = [[ SPEAKER cue:<Cue (clause | that) & !passive & !about> WHERE? ","? content:"that" ]],
      yields = "Said", action = make.clause, priority = 5,
      examples = {
        { "The mayor said that the bridge was safe.", { mode = "indirect" } },
        { "They later confirmed in Oslo that work had begun.", { mode = "indirect" } },
        { "They found that it was late.", { mode = "indirect" } },
      },
    },
    pack:rule "says" {
      match = [[ SURELY cue:(![folded=would|could|can|may|might|should|cannot] <Cue clause & !passive & !about & !participle>) WHERE?
        ("," !<Source> | ":")? !"that" BEGINS ]],
      yields = "Said", action = make.clause,
      examples = {
        { "Analysts say such talk is cheap.", { mode = "indirect" } },
        { "He said: “It is over.”", { mode = "direct" } },
      },
    },
    pack:rule "says: quotation" {
      match = [[ SPEAKER cue:<Cue quote & !passive> WHERE? [folded=","|":"]? content:(&QUOTE []) ]],
      yields = "Said", action = make.clause, priority = 1,
      examples = { { "The letter read: “It is over.”", { mode = "direct" } } },
    },
    pack:rule "is asked: quotation" {
      match = [[ <Source side=before> (ASIDE | WHEN)? cue:<Cue passive> [folded=","|":"]? content:(&QUOTE []) ]],
      yields = "Said", action = make.question, priority = 1,
      examples = { { "The mayor was asked, “Is it safe?”", { mode = "direct" } } },
    },
    pack:rule "sees as" {
      match = [[ SURELY cue:(&([]{0,3} [lemma=see]) <Cue that & !passive & !participle>) BEGINS &([]{1,9}? "as") ]],
      yields = "Said", set = { view = true }, action = make.object, priority = -1,
      examples = { { "Farmers see the road as a threat.", { mode = "indirect" } } },
    },
    pack:rule "says whether" {
      match = [[ SPEAKER cue:<Cue that> content:(&[folded=whether|if|why|how|what|who|where|when] []) ]],
      yields = "Said", action = make.clause, priority = 1,
      examples = { { "They know why it failed.", { mode = "indirect" } } },
    },
    pack:rule "tells" {
      match = [[ SPEAKER cue:<Cue told & !passive> addressee:<Source side=told> WHERE? (","|":")? content:([!kind=punct] | &QUOTE []) ]],
      yields = "Said", action = make.clause, priority = 6,
      examples = { { "She told reporters that the road was shut.", { mode = "indirect" } } },
    },
    pack:rule "quotation, source, cue" {
      match = [[ content:[] $<Quote> ","? SPEAKER cue:<Cue quote | looks> (addressee:<Source side=told>)?
        ("on" !<Time> channel:(<Name type=media> | [shape=Title|UPPER|Mixed]))? ]],
      yields = "Said", action = make.quotation, priority = 7,
      examples = {
        { "“We are done,” the minister told Harbour Radio.", { mode = "direct" } },
        { "“We are done,” the minister said on Monday.", { mode = "direct", text = "” the minister said" } },
      },
    },
    pack:rule "quotation, cue, source" {
      match = [[ content:[] $<Quote> ","? cue:<Cue quote> source:<Source side=after> ]], yields = "Said", action = make.quotation,
      priority = 8,
      examples = { { "“We are done,” said the minister.", { mode = "direct" } } },
    },
    pack:rule "cue, source: quotation" {
      match = [[ ^ cue:<Cue quote> source:<Source side=after> [folded=","|":"] content:(&QUOTE []) ]], yields = "Said",
      action = make.clause, priority = 8,
      examples = { { "Said Ann Lee: “It is over.”", { mode = "direct" } } },
    },
    pack:rule "quotation, dash, source" {
      match = [[ content:[] $<Quote> cue:[text="―"|"—"|"–"|"-"|"--"] source:(<Name> | <Cap>) &(END | "." $block) ]], yields = "Said",
      action = make.quotation, priority = 9,
      examples = { { "“It is over.” ― Ann Lee", { mode = "direct" } } },
    },
    pack:rule "clause, source, cue" {
      match = [[ ^ content:([]{3,}?) <&"," source:<Source side=before> ASIDE? cue:<Cue (clause | quote | that) & !about & !participle>
        (addressee:<Source side=told>)? &([folded="."|";"] | "," !QUOTE | WHERE? END) ]],
      yields = "Said", action = make.part, priority = 3,
      examples = { { "The bridge was safe, the mayor said.", { mode = "indirect" } } },
    },
    pack:rule "clause, source, cue, clause" {
      match = [[ ^ about:([]{1,}?) <&"," source:<Source side=before> ASIDE? cue:<Cue (clause | quote | that) & !about & !participle> ","
        content:[!(pos=VERB & folded$="ing") & folded!=and|but|though|although|while|who|which|as|when|after|or & !text="“" & !text='"'] ]],
      yields = "Said", action = make.parenthesis, priority = 4,
      examples = {
        { "The bridge, the mayor said, was safe.", { mode = "indirect" } },
        { "It was safe, the mayor said, and he left.", nil },
      },
    },
    pack:rule "clause, cue, source" {
      match = [[ ^ content:([]{3,}?) <&"," <!<Source side=before> cue:(&[pos=VERB] <Cue clause & !participle>) source:<Source side=after> ]]
        ,
      yields = "Said", action = make.part, priority = 3,
      examples = { { "The bridge was safe, said the mayor.", { mode = "indirect" } } },
    },
    pack:rule "according to" {
      match = [[ cue:("according" "to") source:<Source side=after> [folded=","|":"]? content:[!folded="," & !folded="."] ]],
      yields = "Said", action = make.clause, priority = 5,
      examples = { { "According to police, no one was hurt.", { mode = "indirect" } } },
    },
    pack:rule "clause, according to" {
      match = [[ ^ content:([!folded=according]{3,}?) ","? cue:("according" "to") source:<Source side=after> ]], yields = "Said",
      action = make.part, priority = 6,
      examples = { { "No one was hurt, according to police.", { mode = "indirect" } } },
    },
    pack:rule "participle" {
      match = [[ cue:<Cue participle & !about & clause> ([folded=","|":"] &QUOTE)? ![folded=of|against|to] BEGINS ]],
      yields = "Said", action = make.clause, priority = -2,
      examples = {
        { "The mayor shut the bridge, warning that it could fall.", { mode = "indirect" } },
        { "The mayor shut the bridge, adding, “It could fall.”", { mode = "direct" } },
      },
    },
    pack:rule "participle first" {
      match = [[ ^ [folded=in|by|after|before|while|without|when]? cue:<Cue participle & !about & (clause | that)>
        content:([!folded="of"&!folded="against"] []+?) "," source:((NP | PRO) ("," APPOSED ",")?) [pos=VERB|AUX|ADV] ]],
      yields = "Said", action = make.part, priority = 3,
      examples = { { "Noting that the bridge was old, the mayor closed it.", { mode = "indirect" } } },
    },
    pack:rule "participle that" {
      match = [[ cue:<Cue participle & !about & that> content:"that" ]], yields = "Said", action = make.clause, priority = -2,
      examples = { { "The mayor shut the bridge, finding that it could fall.", { mode = "indirect" } } },
    },
    pack:rule "participle, told" {
      match = [[ cue:<Cue participle & told> addressee:<Source side=told> WHERE? content:[] ]],
      yields = "Said", action = make.clause, priority = 2,
      examples = { { "The mayor shut the bridge, telling reporters that it could fall.", { mode = "indirect" } } },
    },
    pack:rule "and says" {
      match = [[ ALSO cue:<Cue clause & !passive & !participle & !about> ([folded=","|":"] &QUOTE)? BEGINS ]],
      yields = "Said", action = make.clause, priority = -3,
      examples = { { "She conceded defeat and said she would leave.", { mode = "indirect" } } },
    },
    pack:rule "and tells" {
      match = [[ ALSO cue:<Cue told & !passive> addressee:<Source side=told> WHERE? content:[] ]],
      yields = "Said", action = make.clause, priority = 2,
      examples = { { "She left early but told reporters that the road was shut.", { mode = "indirect" } } },
    },
    pack:rule "thinks of" {
      match = [[ SURELY cue:<Cue (object | about) & !passive & !participle> BEGINS ]],
      yields = "Said", set = { view = true }, action = make.object, priority = -1,
      examples = {
        { "The mayor criticized the new bridge.", { mode = "indirect" } },
        { "Villagers have long opposed a second road, while farmers stay silent.", { mode = "indirect" } },
      },
    },
    pack:rule "and thinks of" {
      match = [[ (ALSO | &<Cue participle> <&HANGING) cue:<Cue (object | about) & !passive> BEGINS ]],
      yields = "Said", set = { view = true }, action = make.object, priority = -4,
      examples = { { "She left the hall, calling the vote a farce.", { mode = "indirect" } } },
    },
    pack:rule "is thought of" {
      match = [[ about:<Source side=before> ASIDE?
        (cue:<Cue passive & (object | told)> | cue:<Cue passive> &[folded=to|that|as])
        ("by" source:<Source side=after>)? BEGINS? ]],
      yields = "Said", set = { view = true }, action = make.view, priority = -1,
      examples = {
        { "The road was expected to close.", { mode = "indirect" } },
        { "The road was criticized by farmers for its price.", { mode = "indirect" } },
        { "The road was added in spring.", nil },
      },
    },
    pack:rule "asked" {
      match = [[ (^ | <&[folded=when|if|once|and|","]) cue:("asked" "about"?) ("by" source:(<Phrase> ("of" <Phrase>)*))?
        content:([!folded=","]+?) ("," | END) ]],
      yields = "Said", action = make.question, priority = 4,
      examples = {
        { "Asked by reporters if the bridge was safe, she left.", { mode = "indirect" } },
        { "She left when asked about the bridge.", { mode = "indirect" } },
      },
    },
    pack:rule "poll finds" {
      match = [[ source:<Source side=before> <&[lemma=poll|survey|study|analysis|report|review|audit|data|census]
        cue:<Cue that & !passive> BEGINS ]],
      yields = "Said", action = make.clause, priority = -1,
      examples = { { "A new survey found four in ten voters undecided.", { mode = "indirect" } } },
    },
    pack:rule "seems" {
      match = [[ about:<Source side=before> cue:<Cue seem> content:(&([folded=to|that|as|like] | [pos=ADJ|ADV]) []) ]],
      yields = "Said", set = { view = true }, action = make.view, priority = -1,
      examples = { { "The road seems to sink.", { mode = "indirect" } }, { "They appeared on Monday.", nil } },
    },
    pack:rule "speaker at the start of a paragraph" {
      match = [[ ^block source:([shape=UPPER & kind=word|abbreviation]{1,3} | <Name> | <Cap>) cue:":" content:([] []*) ]],
      yields = "Said", action = make.turn, priority = 8,
      examples = { { "HANSEN: We never saw the bridge. It was dark.", { mode = "indirect" } } },
    },
    pack:rule "headline" {
      match = [[ ^block source:(<Name> [pos=NOUN]? | <Cap> | [folded=poll|report|study|survey]) cue:":" content:([] []*) ]],
      yields = "Said", action = make.headline, priority = 9,
      examples = { { "Ann Lee: Bridge Must Stay\n\nThe bridge is old. It could fall.", { mode = "indirect" } },
        { "The bridge is old.\n\nAnn Lee: a life.", nil } },
    },
    pack:rule "remarks: quotation" {
      match = [[ source:(<Name>|<Cap>|[pos=PRON]) POSSESSIVE? [pos=ADJ]{0,2} cue:(&[pos=NOUN] <say_noun>) []{0,20}? ":" content:(&QUOTE
        []) ]],
      yields = "Said", action = make.clause, priority = 4,
    },
    pack:rule "source: quotation" {
      match = [[ source:<Source side=before|subject> [!folded=":"]{0,20}? cue:":" content:(&QUOTE []) ]],
      yields = "Said", action = make.clause, priority = 1,
      examples = { { "The mayor was blunt: “It will fall.”", { mode = "direct" } } },
    },
    pack:rule "source right before a quotation" {
      match = [[ source:<Source side=before> cue:":" content:(&QUOTE []) ]], yields = "Said", action = make.clause, priority = 2,
      examples = { { "The rain did not trouble the mayor: “It will hold.”", { mode = "direct" } } },
    },
    pack:rule "says: in the next paragraph" {
      match = [[ SPEAKER cue:<Cue quote|clause> WHERE? content:":" $block ]], yields = "Said", action = make.next_quotation,
      priority = 9,
      examples = { { "He said:\n\n“It is over. We go home.”", { mode = "direct" } }, { "He said:\n\nNothing.", nil } },
    },
    pack:rule "noun that" {
      match = [[ source:(<Name>|<Cap>|[folded=his|her|their|its]) POSSESSIVE? [pos=ADJ]{0,2} cue:(&[pos=NOUN] <say_noun>) content:"that" ]],
      yields = "Said", action = make.clause, priority = 5,
      examples = { { "His claim that the bridge was safe is wrong.", { mode = "indirect" } } },
    },
    pack:rule "noun of" {
      match = [[ source:(<Name>|<Cap>|[folded=his|her|their|its]) POSSESSIVE? [pos=ADJ]{0,2}
        cue:(&[pos=NOUN] <say_noun object> [folded=for|of|to|about|against|on]) BEGINS ]],
      yields = "Said", set = { view = true }, action = make.object, priority = -2,
      examples = { { "His opposition to the bridge is known.", { mode = "indirect" } } },
    },
  }

  pack:step("attributions joined", join.step)
  pack:kind("attributions", { make = facts.make })
end
