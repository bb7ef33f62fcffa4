--- Words of events that tell of none, by where they stand in the tree: they are taken away before their parties are
-- looked for.
-- @module stringer.packs.news.events.none

local AIMS = "[lemma=aim|design|intend|mean|gear]"

-- What is beaten in words and numbers, and what acts like a blow.
local FIGURE = "[lemma=forecast|expectation|estimate|bid|takeover|record|target|prediction|odds|consensus|challenge"
  .. "|amendment|motion|goal]"
local ILL = "[lemma=inflation|recession|debt|downturn|slump|price|crisis|scandal|drought|tariff|duty|default|poverty"
  .. "|market|weather|sanction|season]"

return function(pack)
  pack:phase("events that are none", { policy = "all" }) {
    -- "riot police", "the besieged town": a word before a noun tells what kind of thing it is.
    pack:rule "kind of a thing" {
      match = "e:<Event part=noun|gerund>",
      args = {
        thing = "e.head(amod|compound|nmod:unmarked)[pos=NOUN|PROPN & lemma!=effort|bid|attempt|drive|operation"
          .. "|campaign|round|session|collapse|failure|breakdown|resumption|start|deadlock]",
      },
      edits = { e = false },
      examples = { { "Danish riot police drove through Norway.", true }, { "The riot went on.", nil } },
    },
    pack:rule "kind of those it befell" {
      match = [[ (<!"," | <&([pos=ADJ] ",")) e:<Event part=verb> ]],
      args = { thing = "e.head(amod|compound|nmod:unmarked)", no = "e.dependent(nsubj) !" },
      edits = { e = false },
      examples = { { "Danes left the bombed town.", true }, { "Danes besieged the town.", nil } },
    },
    pack:rule "kind of a land" {
      match = "<&[pos=ADP] &[suffix=ed] e:<Event part=verb> &[pos=PROPN|ADJ|NOUN]",
      edits = { e = false },
      examples = {
        { "Danes live in occupied Norway.", true },
        { "Rebels freed 14 hostages from hijacked Danish bus", true },
        { "Danes occupied Norway.", nil },
      },
    },
    -- "arm-twisting", "war-torn".
    pack:rule "part of a word" {
      match = [[ e:<Event> &[folded="-" & space=false] | <&[folded="-"] &[space=false] e:<Event part=verb> ]],
      edits = { e = false },
      examples = { { "The war-torn town is quiet.", true }, { "The war went on.", nil } },
    },
    pack:rule "in charge" {
      match = [[ <&"in" &"charge" e:<Event part=noun> ]],
      edits = { e = false },
      examples = { { "He is in charge of the port.", true }, { "The charge was dropped.", nil } },
    },
    -- "at the request of the prosecutor": whoever did something, that he was asked is no news.
    pack:rule "at the request of" {
      match = [[ <&"the" &[lemma=request|invitation] e:<Event part=noun> &"of" ]],
      args = { at = "e.dependent(case)[folded=at]" },
      edits = { e = false },
      examples = {
        { "Police arrested two men at the request of the prosecutor.", true },
        { "The request of the prosecutor was heard.", nil },
      },
    },
    pack:rule "name of a charge" {
      match = [[ &([]? [lemma=homicide|manslaughter]) e:<Event part=noun> ]],
      args = {
        of = "e.head[lemma=charge|convict|acquit|suspect|indict|accuse|investigate|try|guilty|count|plead]",
      },
      edits = { e = false },
      examples = { { "He was charged with negligent homicide.", true }, { "He was charged with murder.", nil } },
    },
    pack:rule "war on an ill" {
      match = "&<event_noun plover=ASSAULT> e:<Event part=noun>",
      args = { ill = "e.oblique(against|on) <object_class class=ill>" },
      edits = { e = false },
      examples = { { "The war on drugs goes on.", true }, { "The war on Denmark goes on.", nil } },
    },
    -- "denounced the accord as a surrender": it only says as what something is seen.
    pack:rule "seen as it" {
      match = "e:<Event part=noun>",
      args = {
        as = "e.dependent(case)[folded=as]",
        by = "e.head[lemma=denounce|describe|condemn|see|dismiss|regard|portray|brand|label|view|characterise"
          .. "|characterize|reject|criticise|criticize|hail|praise|welcome|treat|define]",
      },
      edits = { e = false },
      examples = {
        { "The opposition denounced the accord as a surrender.", true },
        { "The opposition denounced the surrender.", nil },
      },
    },
    -- "talks aimed at ending the war": a purpose.
    pack:rule "what something aims at" {
      match = "e:<Event>",
      args = { by = "e.governor" .. AIMS .. "|head" .. AIMS .. ".before[pos=NOUN]" },
      edits = { e = false },
      examples = { { "A plan aimed at attacking Denmark failed.", true }, { "A plan failed.", nil } },
    },
    -- "denied that it had attacked": who denies says so; what he denies is told, negated.
    pack:rule "denial of a deed" {
      match = "&<factuality effect=deny> &<event_verb plover=REJECT> e:<Event part=verb>",
      args = { what = "e.dependent(ccomp|xcomp)" },
      edits = { e = false },
      examples = {
        { "Norway rejected that it had attacked Denmark.", true },
        { "Norway denied losing the bridge to Denmark.", true },
        { "Norway rejected the plan.", nil },
      },
    },
    pack:rule "going to jail" {
      match = [[ <&([lemma=go|return|send|head] "to") e:<Event part=verb> &[pos!=DET|PROPN|PRON] ]],
      edits = { e = false },
      examples = {
        { "At least somebody is going to jail.", true },
        { "Norway is going to jail the envoy.", nil },
      },
    },
    -- "a commission of inquiry", "told a rally": a body, a place to speak; nobody acts by it there.
    pack:rule "body named for it" {
      match = [[ <&([lemma=commission|committee|court|board|tribunal|panel] "of") e:<Event part=noun> ]],
      edits = { e = false },
      examples = { { "He lied to a commission of inquiry.", true }, { "Norway opened an inquiry.", nil } },
    },
    pack:rule "told a rally" {
      match = [[ <&([lemma=tell|address & pos=VERB] [pos=DET|NUM] [pos=ADJ|NOUN]{,2}?)
        &<event_noun plover=PROTEST|CONSULT> e:<Event part=noun> ]],
      edits = { e = false },
      examples = { { "Ana Silva told a rally in Oslo that it was over.", true }, { "They held a rally.", nil } },
    },
    pack:rule "looks at what is asked" {
      match = [[ <&([lemma=consider|study|review|examine|weigh & pos=VERB] [pos=DET|ADJ|NOUN]{1,3}?)
        &<event_noun plover=REQUEST> e:<Event part=noun> ]],
      edits = { e = false },
      examples = { { "The mayor is considering the request.", true }, { "The request was refused.", nil } },
    },
    -- "fought off a hostile bid", "beat forecasts": in words and numbers.
    pack:rule "beats a figure" {
      match = "&<event_verb plover=ASSAULT> e:<Event part=verb>",
      args = {
        what = "e.object" .. FIGURE .. "|oblique(off|against)" .. FIGURE,
      },
      edits = { e = false },
      examples = {
        { "The firm fought off a hostile bid by a Danish fund.", true },
        { "The firm has beaten analysts' forecasts.", true },
        { "The rebels fought off Danish troops.", nil },
      },
    },
    pack:rule "what an ill does" {
      match = "&[pos=VERB & !suffix=ing] &<event_verb plover=ASSAULT> e:<Event part=verb>",
      args = { by = "e.agent" .. ILL .. "|subject" .. ILL },
      edits = { e = false },
      examples = {
        { "He was battered by inflation and a scandal.", true },
        { "He was battered by rebels.", nil },
      },
    },
    -- "the opposition claims", "a patrol came": those who are it, not what they do.
    pack:rule "those who oppose" {
      match = [[ &[folded=opposition] e:<Event part=noun> !("to" | "from" | "of") ]],
      edits = { e = false },
      examples = {
        { "The Danish opposition claims a victory.", true },
        { "Norway voiced its opposition to the plan.", nil },
      },
    },
    pack:rule "those who patrol" {
      match = "&[lemma=patrol] e:<Event part=noun>",
      args = { does = "e.head(nsubj)[pos=VERB & lemma!=begin|start|continue|end|resume|stop]" },
      edits = { e = false },
      examples = { { "A Danish patrol removed the fence.", true }, { "Danish patrols continue.", nil } },
    },
    pack:rule "finds shelter" {
      match = [[ <&([lemma=seek|find|take] [pos=ADJ]?) &[folded=refuge|shelter|sanctuary] e:<Event part=noun>
        !([folded=in|from] [pos=PROPN]) ]],
      edits = { e = false },
      examples = { { "Danes sought refuge there.", true }, { "Danes sought refuge in Norway.", nil } },
    },
  }
end
