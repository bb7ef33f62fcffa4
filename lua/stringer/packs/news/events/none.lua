--- Words of events that tell of none, by where they stand in the tree: they are taken away before their parties are
-- looked for.
-- @module stringer.packs.news.events.none

local AIMS = "[lemma=aim|design|intend|mean|gear]"

return function(pack)
  pack:phase("events that are none", { policy = "all" }) {
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
      args = { what = "e.dependent(ccomp|xcomp)[in=event_verb]" },
      edits = { e = false },
      examples = {
        { "Norway rejected that it had attacked Denmark.", true },
        { "Norway rejected the plan.", nil },
      },
    },
  }
end
