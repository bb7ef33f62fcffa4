--- Political events: what verbs and nouns tell of, with PLOVER and CAMEO codes, actor, recipient, place, time, negation, modality
-- and the attribution they stand in. Codes follow the public codebooks; the selection of words is our own.
-- @module stringer.packs.news.events

local make = require "stringer.packs.news.events_make"

-- lemma list, PLOVER, CAMEO. A verb's subject is the actor, its object the recipient.
local VERBS = {
  { "attack|assault|raid|ambush|storm|strike|fire|shoot|clash|fight|battle|invade|besiege|kill"
      .. "|slay|massacre|wound|injure|stab|gun|torch|behead|murder|assassinate|torture|beat", "ASSAULT", "190" },
  { "bomb|bombard|shell|pound|bombardment", "ASSAULT", "195" },
  { "accuse|blame|denounce|condemn|criticize|criticise|slam|blast|decry|deplore|allege|rebuke|chastise|lambaste|castigate|fault",
    "ACCUSE", "111" },
  { "reject|refuse|decline|rebuff|veto|dismiss|oppose|renege|spurn|boycott|deny|defy", "REJECT", "120" },
  { "demand|urge|request|appeal|ask|plead|press|beg|implore|pressure", "REQUEST", "100" },
  { "threaten|warn|vow|menace", "THREATEN", "130" },
  { "meet|confer|negotiate|discuss|consult|talk|telephone|phone", "CONSULT", "040" },
  { "visit|tour|travel|arrive", "CONSULT", "042" },
  { "host|receive|welcome", "CONSULT", "043" },
  { "mediate|broker", "CONSULT", "045" },
  { "agree|sign|accept|pledge|promise|ratify|offer", "AGREE", "057" },
  { "support|back|endorse|praise|hail|commend|defend|congratulate|thank|applaud", "SUPPORT", "051" },
  { "apologize|apologise|forgive", "SUPPORT", "055" },
  { "cooperate|collaborate|share", "COOPERATE", "060" },
  { "aid|donate|assist|help|supply", "AID", "070" },
  { "release|free|pardon|ease|concede|lift|yield|allow|permit", "CONCEDE", "080" },
  { "withdraw|retreat|surrender|evacuate|disarm|resign", "RETREAT", "087" },
  { "protest|demonstrate|rally|riot|march|picket", "PROTEST", "140" },
  { "sanction|suspend|expel|sever|embargo|recall|cancel|halt", "SANCTION", "160" },
  { "deploy|mobilize|mobilise|mass|amass|redeploy", "MOBILIZE", "150" },
  { "arrest|detain|jail|imprison|seize|confiscate|abduct|kidnap|deport|evict|ban|raid|crack|censor|outlaw", "COERCE", "170" },
}

local NOUNS = {
  { "attack|assault|raid|ambush|offensive|shooting|clash|massacre|killing|incursion|assassination|invasion", "ASSAULT", "190" },
  { "airstrike|bombing|shelling|bombardment|blast", "ASSAULT", "195" },
  { "negotiation|talk|dialogue|meeting|summit|consultation", "CONSULT", "046" },
  { "visit|trip", "CONSULT", "042" },
  { "mediation", "CONSULT", "045" },
  { "protest|demonstration|rally|riot|march", "PROTEST", "140" },
  { "sanction|embargo|expulsion", "SANCTION", "160" },
  { "arrest|detention|crackdown|abduction|kidnapping", "COERCE", "170" },
  { "refusal|rejection|veto", "REJECT", "120" },
  { "condemnation|accusation|criticism|blame", "ACCUSE", "111" },
  { "threat|ultimatum", "THREATEN", "130" },
  { "ceasefire|truce|accord|treaty|pact", "AGREE", "057" },
  { "deployment|mobilization|mobilisation", "MOBILIZE", "150" },
  { "withdrawal|pullout|retreat", "RETREAT", "087" },
}

return function(pack)
  local rules = {}
  local function add(name, body)
    body.yields = "Event"
    rules[#rules + 1] = pack:rule(name)(body)
  end
  for _, group in ipairs(VERBS) do
    local lemmas, plover, cameo = group[1], group[2], group[3]
    local code = make.code(plover, cameo, "verb")
    add(plover:lower() .. " " .. cameo .. " verb", { match = ("trigger:[lemma=%s & pos=VERB]"):format(lemmas), action = code })
  end
  for _, group in ipairs(NOUNS) do
    local lemmas, plover, cameo = group[1], group[2], group[3]
    add(plover:lower() .. " " .. cameo .. " noun", { match = ("trigger:[lemma=%s & pos=NOUN]"):format(lemmas), action = make.code(plover,
      cameo, "noun") })
  end
  add("air strike", {
    match = [[ trigger:((([lemma=launch|conduct|carry] "out"?)) ([pos=ADJ|NOUN|PROPN|CCONJ|DET|NUM] | ","){0,5}
      [folded=strike|strikes|airstrike|airstrikes|raid|raids|bombing|bombings]) ]],
    action = make.code("ASSAULT", "195", "verb"), priority = 3,
    examples = { { "Norway launched air strikes against Denmark.", { plover = "ASSAULT", cameo = "195" } } },
  })
  add("strike noun", {
    match = [[ trigger:(("air"|"drone"|"missile"|"rocket"|"artillery") ("and" ("air"|"drone"|"missile"))?
      [lemma=strike|attack|raid & pos=NOUN]) ]],
    action = make.code("ASSAULT", "195", "noun"), priority = 2,
    examples = { { "A drone strike followed.", { plover = "ASSAULT" } } },
  })
  add("could not", {
    match = [[ ("could"|"can"|"will"|"would") ("not"|"n't")
      trigger:[pos=VERB & !lemma=be|have|know|say|see|tell|confirm|happen|reach|afford|believe|help|imagine] ]],
    action = make.code("REJECT", "120", "verb"), priority = -1,
    examples = { { "Norway said it could not stop the flights.", { plover = "REJECT" } } },
  })
  add("refuse", {
    match = [[ trigger:([lemma=refuse|decline|fail] "to" [pos=VERB]) ]], action = make.code("REJECT", "120", "verb"), priority = 1,
  })
  add("press for", {
    match = [[ trigger:([lemma=press|call|appeal|push|lobby|ask & pos=VERB|NOUN] ("on"|"upon")? "for") ]], action = make.code("REQUEST",
      "100", "verb"), priority = 2,
    examples = { { "Norway called for a ceasefire.", { plover = "REQUEST" } } },
  })
  add("shift blame", {
    match = [[ trigger:([lemma=shift|put|place|lay|pin] "the"? "blame" ("to"|"on"|"onto")) ]], action = make.code("ACCUSE", "111",
      "verb"), priority = 3,
    examples = { { "Norway put the blame on Denmark.", { plover = "ACCUSE" } } },
  })
  add("impose", {
    match = [[ trigger:([lemma=impose|slap|tighten] [pos=ADJ|DET|NOUN|NUM]{0,3} [lemma=sanction|embargo|tariff|ban|restriction]) ]],
    action = make.code("SANCTION", "163", "verb"), priority = 3,
    examples = { { "Norway imposed new sanctions on Denmark.", { plover = "SANCTION" } } },
  })
  add("impose on people", {
    match = [[ trigger:([lemma=impose|reimpose|declare|extend|tighten|order] [pos=ADJ|DET|NOUN|NUM]{0,3}
      [lemma=curfew|blockade|law|closure|emergency]) ]],
    action = make.code("COERCE", "170", "verb"), priority = 3,
    examples = { { "Norway imposed a night curfew in the port.", { plover = "COERCE" } } },
  })
  add("hold talks", {
    match = [[ trigger:([lemma=hold|open|resume|renew|begin|launch|conduct|start & pos=VERB] [pos=ADJ|DET|NOUN|NUM|PRON]{0,4}
      [lemma=talk|negotiation|meeting|summit|consultation|dialogue]) ]],
    action = make.code("CONSULT", "046", "verb"), priority = 3,
    examples = { { "Norway held secret talks with Denmark.", { plover = "CONSULT" } } },
  })
  add("stage", {
    match = [[ trigger:([lemma=stage|hold|organize|organise|join] [pos=ADJ|DET|NOUN|NUM]{0,4}
      [lemma=protest|rally|demonstration|march|strike|riot & pos=NOUN]) ]],
    action = make.code("PROTEST", "140", "verb"), priority = 3,
    examples = { { "Norwegian students staged mass rallies.", { plover = "PROTEST" } } },
  })
  add("willing", {
    match = [[ trigger:([lemma=be] [folded=willing|ready|prepared] "to" [pos=VERB]) ]], action = make.code("AGREE", "030", "verb"),
      priority = 3,
    examples = { { "Norway is willing to release the ship.", { plover = "AGREE" } } },
  })
  add("cut ties", {
    match = [[ trigger:([lemma=cut|sever|break|suspend|end] "off"? [pos=ADJ|DET]{0,2} [lemma=tie|relation|link|contact|aid]) ]],
    action = make.code("SANCTION", "161", "verb"), priority = 3,
  })
  add("give aid", {
    match = [[ trigger:([lemma=give|provide|send|offer|pledge|grant|extend] []{0,9}?
      [lemma=aid|assistance|relief|loan|grant|food|medicine|help|asylum & pos=NOUN]) ]],
    action = make.code("AID", "070", "verb"), priority = 2,
    examples = { { "Norway gave Denmark two million dollars of aid.", { plover = "AID" } } },
  })
  add("sign", {
    match = [[ trigger:([lemma=sign|reach|conclude|ratify|ink] [pos=ADJ|DET|NOUN]{0,4}
      [lemma=agreement|accord|deal|treaty|pact|truce|ceasefire|consensus & pos=NOUN]) ]],
    action = make.code("AGREE", "057", "verb"), priority = 3,
  })
  pack:phase("events", { policy = "priority", unless = { "Boilerplate" } })(rules)
  pack:step("events filled", make.fill)
  pack:kind("events", { make = make.facts })
end
