--- Whether the words around a time tell of the past or of the future: features `tense`, `near` and `was` of `Time`.
-- @module stringer.packs.news.times.tense

local filed = require "stringer.packs.news.times.filed"

-- Words whose complement lies ahead: "is expected to close in May".
local AHEAD =
  [[due scheduled expected expects expect plan plans planned upcoming going set hopes hope intends aims
  payable effective expire expires starts begins opens resumes matures retires]]

-- Nouns of things that have happened when they are mentioned: "reports of an explosion on Sunday", "the March 8 crash".
local HAPPENED =
  [[crash crashes attack attacks explosion explosions blast blasts shooting shootings killing killings
  murder murders death deaths disaster quake earthquake tsunami flood floods landslide avalanche fire fires wildfire
  collapse derailment sinking bombing bombings stabbing massacre riot riots clash clashes coup incident incidents
  accident accidents disappearance kidnapping abduction robbery burglary raid raids outage spill leak resignation
  defeat victory assassination ambush siege uprising referendum]]

local function list(words)
  local phrases = {}
  for word in words:gmatch "%S+" do
    phrases[#phrases + 1] = word
  end
  return phrases
end

local function macros(pack)
  -- "May" and "will" are a month, a name or a testament as well. Headlines: "Talks May Resume".
  pack:define(
    "T_MODAL",
    [[ ([in=modal & folded!=may|will]
      | [folded=may|will & pos=AUX] !([pos=AUX & folded!=be|have] | [pos=VERB & inflected=true]
        | <&(^ [shape=Title]) [shape=Title] !([]+ [folded="?"]))
      | <&[shape!=lower] [folded=may|will & shape=Title] &[shape=Title & pos=VERB & inflected=false]) ]]
  )
  pack:define("T_WILL", "(T_MODAL <&<modal tells=future>)")
  -- A verb in a past form: no base form, none in -s or -ing.
  pack:define(
    "T_PAST",
    [[ [pos=VERB|AUX & inflected=true & !in=ahead & !in=modal & !folded$="ing" & !folded~="[^s]s$"
      & folded!=be|been|being|is|are|am|has|have|"'s"|"'re"] ]]
  )
  -- "is to", "is to be", "are be…"
  pack:define("T_TO_BE", [[ (<&[folded=is|are] [folded=to|be] | <&[folded=to] [folded=be]) ]])
  -- "would have closed", "was to be closed"
  pack:define("T_UNREAL", [[ <&(T_MODAL ![folded=have] []{0,3} | [folded=to] [folded=be] []{0,3}) ]])
  -- "had been scheduled to expire"
  pack:define("T_HAD", [[ <&([folded=had] []{0,4}) ]])
  pack:define("T_TELLS", [[ ([in=ahead] | T_MODAL | T_TO_BE | T_PAST) ]])
  pack:define("T_BETWEEN", "(!T_TELLS [])*")
end

local function of_tense(pack)
  return {
    pack:rule("what has happened", {
      match = [[ <&([in=happened & pos=NOUN] [folded=on|of|last|in|the]?) time:<Time>
        | time:<Time> &([folded="'s"]? [pos=ADJ|NOUN & !in=happened]? [in=happened & lemma!=referendum]) ]],
      edits = { time = { tense = "past", near = true } },
      priority = 4,
      examples = {
        { "It will publish reports of the explosion on Sunday.", true },
        { "He will speak of the March 8 crash.", true },
      },
    }),
    pack:rule("ahead of the verb before", {
      match = [[ <&(([in=ahead] | T_MODAL | T_TO_BE) T_BETWEEN) <!(T_HAD ([in=ahead] | T_MODAL) T_BETWEEN) time:<Time>
        | <&(T_UNREAL T_PAST T_BETWEEN) time:<Time> ]],
      edits = { time = { tense = "future" } },
      priority = 3,
      examples = {
        { "The mill is due to close in May.", true },
        { "The mill will close in May.", true },
        { "The mill had been due to close in May.", nil },
        { "Theresa May resigned on Monday.", nil },
        { "Talks May Resume Monday, Envoy Says", true },
        { "Will Norway vote on Monday?", true },
      },
    }),
    pack:rule("behind a verb in the past", {
      match = [[ <&(T_PAST T_BETWEEN) time:<Time> | <&(T_HAD ([in=ahead] | T_MODAL) T_BETWEEN) time:<Time> ]],
      edits = { time = { tense = "past" } },
      priority = 2,
      examples = {
        { "The mill closed in May.", true },
        { "The mill had been due to close in May.", true },
        { "The mill should be closed in May.", nil },
      },
    }),
    pack:rule("before a verb ahead", {
      match = [[ time:<Time> &((!(T_PAST | T_WILL) [])* T_WILL) ]],
      edits = { time = { tense = "future" } },
      priority = 1,
      examples = { { "In May the mill will close.", true }, { "In May the mill closed.", nil } },
    }),
    pack:rule("before a verb in the past", {
      match = [[ time:<Time> &((!(T_PAST | T_WILL) [])* T_PAST) ]],
      edits = { time = { tense = "past" } },
      examples = { { "In May the mill closed.", true } },
    }),
  }
end

local function of_place(pack)
  return {
    -- A verb dates a time in its own clause. In "called a vote for March 8" the vote lies after the call.
    pack:rule("right behind a verb in the past", {
      match = [[ <![folded=for|to|by|until|till|through|before]
        <&(T_PAST <!([folded$="ed"] &[pos=NOUN]) [pos!=PUNCT & pos!=SCONJ & !in=ahead & !in=modal]{0,6}) time:<Time> ]],
      edits = { time = { near = true } },
      label = "near",
      examples = {
        { "They opened it on May 3.", true },
        { "They called a vote for May 3.", nil },
      },
    }),
    -- A state that is over, not one that lasts: "closed until Monday".
    pack:rule("until then it was so", {
      match = [[ <&(([folded=was|were|had] ![pos=VERB] | [folded=served|worked|lived & pos=VERB|AUX])
        [pos!=VERB & pos!=AUX & folded!=was|were|had]{0,16} [folded=until|till]) time:<Time> ]],
      edits = { time = { was = true } },
      label = "was",
      examples = {
        { "She was mayor until May.", true },
        { "It was closed until May.", nil },
      },
    }),
  }
end

return function(pack)
  pack:lexicon("ahead", list(AHEAD), { case = "folded" })
  pack:lexicon("happened", list(HAPPENED), { case = "folded" })
  macros(pack)
  local rules = of_tense(pack)
  for _, part in ipairs { of_place, filed } do
    for _, r in ipairs(part(pack)) do
      rules[#rules + 1] = r
    end
  end
  pack:phase("tense of times", { policy = "priority", gives = { "Time" } })(rules)
end
