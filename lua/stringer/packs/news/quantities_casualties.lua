--- Casualties: how many are dead, injured, missing, displaced or arrested.
-- @module stringer.packs.news.quantities_casualties

local make = require "stringer.packs.news.quantities_make"

return function(pack, rule)
  pack:define("C_VICTIMS", [[ (Q_MANY ("others"|"more")? Q_PEOPLE?) ]])
  pack:define("C_ASIDE", [[ ("," [folded!=","]{1,8} ",") ]])
  pack:define("C_BE", [[ ("was"|"were"|"are"|"is"|"has" "been"|"have" "been"|"had"
    "been"|"being"|"remained"|"remain"|"got"|"have"|"has"|"had") ]])
  pack:define("C_HOW", [[
    ("also"|"reportedly"|"feared"|"believed"|"confirmed"|"still"|"reported"|"seriously"|"critically"|"badly"|"shot"|"found"
    |"left"|"pronounced"|"declared"|"presumed") ]])
  pack:define("C_ROSE", [[ ([lemma=rise|climb|reach|stand|be|hit|jump|pass|exceed|increase|grow]
    | [folded=rose|risen|climbed|reached|stood|stands|hit|jumped|passed|grew|grown]) ]])

  pack:phase("casualties", { policy = "longest", unless = { "Time" } }) {
    rule("dead", {
      match = [[ q:(Q_MANY "other"? "others"? Q_PEOPLE? Q_STATE) ]], span = "q", action = make.casualties,
      examples = {
        { "The flood left more than 40 dead.", { kind = "dead", value = 40, mod = "MORE_THAN" } },
        { "Rebels said 12 were killed and 30 injured.", { kind = "injured", value = 30 } },
        { "Dozens were late.", nil },
      },
    }),
    rule("were killed", {
      match = [[ <!("of" "the"?) q:C_VICTIMS C_ASIDE? ("in" [pos!=VERB & pos!=PUNCT]{1,5})? C_BE? C_HOW{,2}
        state:("killed" | "dead" | "wounded" | "injured" | "hurt" | "missing" | "displaced" | "arrested" | "detained" | "died" | "drowned"
          | "perished" | "executed" | "massacred" | "homeless" | "unaccounted") ]],
      span = "q", action = make.casualties,
      examples = {
        { "At least 12 people were killed.", { kind = "dead", value = 12, mod = "EQUAL_OR_MORE" } },
        { "Hundreds of villagers died.", { kind = "dead", mod = "HUNDREDS" } },
        { "Seven men were found dead.", { kind = "dead", value = 7 } },
      },
    }),
    rule("killed them", {
      match = [[ state:[(lemma=kill|wound|injure|hurt|displace|arrest|detain|slay|murder|massacre|drown|execute|maim|uproot|behead &
        pos=VERB) | folded=killed|wounded|injured|arrested|detained|displaced]
        q:(Q_MANY ("others"|"more" | Q_PEOPLE)?) ]],
      span = "q", action = make.casualties,
      examples = {
        { "The blast killed at least 12 people.", { kind = "dead", value = 12, mod = "EQUAL_OR_MORE" } },
        { "Police arrested 30 protesters.", { kind = "arrested", value = 30 } },
      },
    }),
    rule("casualties", {
      match = [[ q:((Q_MANY | none:"no") "of"? [pos=ADJ|NOUN & !is=q_figure]{,3}
        state:("casualties"|"casualty"|"deaths"|"death"|"fatalities"|"fatality"|"injuries"|"arrests"|"dead"|"wounded")) ]],
      span = "q", action = make.casualties,
      examples = {
        { "They claimed dozens of civilian casualties.", { kind = "casualties", mod = "DOZENS" } },
        { "There were no casualties.", { kind = "casualties", value = 0 } },
      },
    }),
    rule("death toll", {
      match = [[ "death" state:"toll" [pos=ADP|DET|NOUN|PROPN|ADJ]{,5} ("has"|"had"|"could"|"may"|"is"|"was")? C_ROSE
        ("to"|"at"|"now"|"past"){,2}
        q:(Q_ABOUT? n:Q_N) ]],
      span = "q", action = make.casualties,
      examples = { { "The death toll rose to 40.", { kind = "dead", value = 40 } } },
    }),
    rule("deaths of", {
      match = [[ ("death" state:"toll" | state:("deaths"|"death"|"killing"|"killings"|"arrest"|"arrests"|"detention") ) "of" q:(Q_MANY
        Q_PEOPLE?) ]],
      span = "q", action = make.casualties,
      examples = {
        { "It had a death toll of 90.", { kind = "dead", value = 90 } },
        { "He mourned the deaths of 12 miners.", { kind = "dead", value = 12 } },
      },
    }),
    rule("lost their lives", {
      match = [[ (q:C_VICTIMS "lost" "their" state:"lives" | [folded=claimed|took|cost|claiming] q:Q_MANY state:"lives"
        | [folded=claimed|took|cost|claiming] "the" state:"lives" "of" q:C_VICTIMS) ]],
      span = "q", action = make.casualties,
      examples = {
        { "The storm claimed 80 lives.", { kind = "dead", value = 80 } },
        { "The storm claimed the lives of 14 people.", { kind = "dead", value = 14 } },
      },
    }),
  }
end
