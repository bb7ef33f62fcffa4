--- Who says what: quotations and indirect speech with source, cue, content, addressee, hedge and nesting.
-- The rules find the parts inside a sentence; attributions_make.lua joins them over sentences and makes the facts.
-- @module stringer.packs.news.attributions

local make = require "stringer.packs.news.attributions_make"
local verbs = require "stringer.packs.news.verbs"

return function(pack)
  pack:phase("quotations", { policy = "first", scope = "block" }) {
    pack:rule "curly" {
      match = [[ [text="“"] [!text="”" & !text="“"]+ [text="”"] ]], yields = "Quote", set = { marks = "curly" },
      examples = { { "“We are done,” she said.", { text = "“We are done,”" } } },
    },
    pack:rule "straight" {
      match = [[ [text='"' | text="''" | text="``"] [!text='"' & !text="''" & !text="``"]+ [text='"' | text="''"] ]],
      yields = "Quote", set = { marks = "straight" },
      examples = { { 'It was "over", he said.', { text = '"over"' } } },
    },
    pack:rule "goes on in the next paragraph" {
      match = [[ [text="“"] [!text="”" & !text="“"]+ $block ]], yields = "Quote", set = { marks = "open" },
    },
  }

  pack:define("THINKING", ("[lemma=%s & pos=VERB|AUX]"):format(verbs.test(verbs.ATTITUDE)))
  pack:define("END", [[ [folded="."|"!"|"?"]{0,2} $ ]])
  pack:define("CUE", [[ (AUX{0,3} [pos=ADV|PART]{0,2} AUX{0,1} [pos=ADV]{0,2} SAYING) ]])
  pack:define("QCUE", [[ (AUX{0,2} [pos=ADV]{0,2} QUOTING | [lemma=be] "quoted" "as" "saying") ]])
  -- An apposition or a relative clause between a source and its verb.
  pack:define("ASIDE", [[ (("," [!folded="," & !text="“" & !text="”" & !folded='"']{1,20}){1,3} "," | "(" [!text=")"]{1,6} ")"
    | [folded=published|released|conducted|taken|issued|filed|familiar|involved|obtained|commissioned|led|run]
      [!kind=punct & !pos=VERB]{0,9}?) ]])
  pack:define("WHERE", [[
    ([folded=in|on|at|during|to|after|by|through|via|late|early|this|last|monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday] [!pos=VERB & !folded=that & !text="“" & !text='"']{0,8}) ]])

  pack:phase("attributions", { policy = "all", unless = { "Boilerplate" } }) {
    pack:rule "says that" {
      match = [[ source:<Source> ASIDE? cue:CUE WHERE? ","? content:("that" []+?) END ]], yields = "Said", action = make.part,
        priority = 5,
      examples = {
        { "The mayor said that the bridge was safe.", { mode = "indirect" } },
        { "They later confirmed in Oslo that work had begun.", { mode = "indirect" } },
      },
    },
    pack:rule "says" {
      match = [[ source:<Source> ASIDE? cue:CUE WHERE? (","|":")? content:(!"that" [!folded="," & !folded="."] []*?) END ]],
        yields = "Said", action = make.part,
      examples = {
        { "Analysts say such talk is cheap.", { mode = "indirect" } },
        { "He said: “It is over.”", { mode = "direct" } },
      },
    },
    pack:rule "tells" {
      match = [[ source:<Source> ASIDE? cue:(AUX{0,2} [pos=ADV]{0,2} TELLING) addressee:<Source> WHERE? ","? content:("that"? [] []*?)
        END ]],
      yields = "Said", action = make.part, priority = 4,
      examples = { { "She told reporters that the road was shut.", { mode = "indirect" } } },
    },
    pack:rule "quotation, source, cue" {
      match = [[ content:[] $<Quote> ","? source:<Source> ASIDE? cue:QCUE (addressee:<Source>)? ("on" channel:[shape=Title|UPPER|Mixed])?
        ]],
      yields = "Said", action = make.part, priority = 6,
      examples = { { "“We are done,” the minister told Harbour Radio.", { mode = "direct" } } },
    },
    pack:rule "quotation, cue, source" {
      match = [[ content:[] $<Quote> ","? cue:([pos=ADV]{0,1} QUOTING) source:<Source> ]], yields = "Said", action = make.part,
        priority = 7,
      examples = { { "“We are done,” said the minister.", { mode = "direct" } } },
    },
    pack:rule "clause, source, cue" {
      match = [[ ^ content:([!text="“" & !text='"']{3,}?) "," source:<Source> ASIDE? cue:CUE ([folded="."|","|";"] | WHERE? END) ]],
      yields = "Said", action = make.part, priority = 3,
      examples = { { "The bridge was safe, the mayor said.", { mode = "indirect" } } },
    },
    pack:rule "clause, cue, source" {
      match = [[ ^ content:([!text="“" & !text='"']{3,}?) "," cue:SAYING source:<Source> ]],
      yields = "Said", action = make.part, priority = 3,
      examples = { { "The bridge was safe, said the mayor.", { mode = "indirect" } } },
    },
    pack:rule "according to" {
      match = [[ cue:("according" "to") source:<Source> ","? content:([!folded=","] [] []*?) END ]], yields = "Said", action = make.part,
        priority = 5,
      examples = { { "According to police, no one was hurt.", { mode = "indirect" } } },
    },
    pack:rule "clause, according to" {
      match = [[ ^ content:([!folded=according]{3,}?) ","? cue:("according" "to") source:<Source> ]], yields = "Said",
        action = make.part, priority = 6,
      examples = { { "No one was hurt, according to police.", { mode = "indirect" } } },
    },
    pack:rule "participle" {
      match = [[ "," cue:([pos=ADV]{0,1}
        [folded=saying|adding|claiming|alleging|arguing|warning|insisting|noting|suggesting|
          denying|admitting|asserting|stating|predicting|complaining|announcing|
          explaining|writing|threatening|telling|declaring|vowing|promising|hoping|believing]) ("of"|"against")?
        content:([] []*?) END ]],
      yields = "Said", action = make.part, priority = 2,
      examples = { { "The mayor shut the bridge, warning that it could fall.", { mode = "indirect" } } },
    },
    pack:rule "and says" {
      match = [[ ("and"|"but"|"then") cue:([pos=ADV]{0,1}
        [lemma=claim|say|add|allege|argue|insist|warn|note|deny|maintain|suggest|admit|state|promise|vow|predict & pos=VERB])
          content:([!folded="," & !folded="."] []*?) END ]],
      yields = "Said", action = make.part, priority = 1,
      examples = { { "She conceded defeat and said she would leave.", { mode = "indirect" } } },
    },
    pack:rule "thinks of" {
      match = [[ source:<Source> ASIDE? cue:(AUX{0,3} ADVERBS AUX? THINKING [folded=for|on|about|of|against|with|out|as|at]?
        (<&(([lemma=refer|point|respond])) "to")?)
        content:([!folded="," & !folded="." & !folded=":"] []*?) (&("," [folded=and|but|while|after|when|who|which|where]) | END) ]],
      yields = "Said", action = make.view, priority = -1,
      examples = {
        { "The mayor criticized the new bridge.", { mode = "indirect" } },
        { "Villagers have long opposed a second road, while farmers stay silent.", { mode = "indirect" } },
      },
    },
    pack:rule "and thinks of" {
      match = ([[ ("and"|"but"|"then"|",") cue:(AUX{0,2} ADVERBS [pos=VERB & (suffix=ed | suffix=ing) & lemma=ASKED]
        [folded=for|on|about|of|against|with|out|as|at]?)
        content:([!folded="," & !folded="."] []*?) (&("," [folded=and|but|while|after|when|who|which|where]) | END) ]]):gsub("ASKED",
          verbs.test(verbs.ATTITUDE)),
      yields = "Said", action = make.part, priority = -2,
      examples = { { "She left the hall, calling the vote a farce.", { mode = "indirect" } } },
    },
    pack:rule "speaker at the start of a paragraph" {
      match = [[ ^block source:([shape=UPPER & kind=word|abbreviation]{1,3} | <Name>) cue:":" content:([] []*) ]],
      yields = "Said", action = make.turn, priority = 8,
      examples = { { "HANSEN: We never saw the bridge. It was dark.", { mode = "indirect", content_last = 12 } } },
    },
    pack:rule "and tells" {
      match = [[ ("and"|"but"|"then"|",") cue:([pos=ADV]{0,1}
        [folded=told|telling|assured|assuring|informed|reminded|reminding|advised|advising])
        addressee:<Source> WHERE? content:("that"? [] []*?) END ]],
      yields = "Said", action = make.part, priority = 2,
      examples = { { "She left early but told reporters that the road was shut.", { mode = "indirect" } } },
    },
    pack:rule "warns of" {
      match = [[ source:<Source> ASIDE? cue:(AUX{0,2} [pos=ADV]{0,2} [lemma=warn|complain|speak|boast|accuse]) (addressee:<Source>)?
        ("of"|"about"|"against") content:([] []*?) END ]],
      yields = "Said", action = make.part, priority = 6,
      examples = { { "Officials warned of floods.", { mode = "indirect" } } },
    },
    pack:rule "remarks: quotation" {
      match = [[ source:(<Name>|<Cap>|[pos=PRON]) POSSESSIVE? [pos=ADJ]{0,2} cue:SAYNOUN []{0,20}? ":" content:(&QUOTE [] []*?) END ]],
      yields = "Said", action = make.part, priority = 4,
    },
    pack:rule "source: quotation" {
      match = [[ source:<Source> [!folded=":"]{0,20} cue:":" content:(&QUOTE [] []*?) END ]],
      yields = "Said", action = make.part, priority = 1,
      examples = { { "The mayor was blunt: “It will fall.”", { mode = "direct" } } },
    },
    pack:rule "source right before a quotation" {
      match = [[ source:<Source> cue:":" content:(&QUOTE [] []*?) END ]], yields = "Said", action = make.part, priority = 2,
      examples = { { "The rain did not trouble the mayor: “It will hold.”", { mode = "direct" } } },
    },
    pack:rule "noun that" {
      match = [[ source:<Source> cue:(POSSESSIVE [pos=ADJ]{0,2} CONTENTNOUN) content:("that" []+?) END ]], yields = "Said",
        action = make.part, priority = 5,
    },
  }

  pack:step("attributions joined", make.join)
  pack:kind("attributions", { make = make.facts })
end
