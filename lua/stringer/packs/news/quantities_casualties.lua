--- Casualties: how many are dead, injured, missing, displaced or arrested.
-- @module stringer.packs.news.quantities_casualties

local make = require "stringer.packs.news.quantities_make"

return function(pack, rule)
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
      match = [[ q:(Q_MANY ("others"|"more")? Q_PEOPLE?) ("," [folded!=","]{1,8} ",")? ("in" [pos!=VERB & pos!=PUNCT]{1,5})?
        ("was"|"were"|"are"|"is"|"has" "been"|"have" "been"|"had" "been"|"being"|"remained"|"remain"|"got"|"have"|"has"|"had")?
        ("also"|"reportedly"|"feared"|"believed"|"confirmed"|"still"|"reported"|"seriously"|"critically"|"badly"){,2} state:("killed"
          | "dead" | "wounded" | "injured" | "hurt" | "missing" | "displaced" | "arrested" | "detained" | "died" | "drowned" |
          "perished" | "executed" | "massacred" | "homeless" | "unaccounted") ]],
      span = "q", action = make.casualties,
      examples = { { "At least 12 people were killed.", { kind = "dead", value = 12, mod = "EQUAL_OR_MORE" } }, {
        "Hundreds of villagers died.", { kind = "dead", mod = "HUNDREDS" } } },
    }),
    rule("killed them", {
      match = [[ state:[lemma=kill|wound|injure|hurt|displace|arrest|detain|slay|murder|massacre|drown|execute|maim|uproot|behead &
        pos=VERB] q:(Q_MANY ("others"|"more" | Q_PEOPLE)?) ]],
      span = "q", action = make.casualties,
      examples = { { "The blast killed at least 12 people.", { kind = "dead", value = 12, mod = "EQUAL_OR_MORE" } }, {
        "Police arrested 30 protesters.", { kind = "arrested", value = 30 } } },
    }),
    rule("casualties", {
      match = [[ q:((Q_MANY | none:"no") "of"? [pos=ADJ|NOUN & !is=q_figure]{,3}
        state:("casualties"|"casualty"|"deaths"|"death"|"fatalities"|"fatality"|"injuries"|"arrests"|"dead"|"wounded")) ]],
      span = "q", action = make.casualties,
      examples = { { "They claimed dozens of civilian casualties.", { kind = "casualties", mod = "DOZENS" } }, {
        "There were no casualties.", { kind = "casualties", value = 0 } } },
    }),
    rule("death toll", {
      match = [[ "death" state:"toll" ([pos=ADP|DET|NOUN|PROPN|ADJ]{,5}) ([pos=AUX]{,2}
        [lemma=rise|climb|reach|stand|be|hit|jump|pass|exceed|increase|grow]) ("to"|"at"|"now"|"past"){,2} q:(Q_ABOUT? n:Q_N) ]],
      span = "q", action = make.casualties,
      examples = { { "The death toll rose to 40.", { kind = "dead", value = 40 } } },
    }),
    rule("toll of", {
      match = [[ "death" state:"toll" "of" q:(Q_ABOUT? n:Q_N) ]], span = "q", action = make.casualties,
      examples = { { "It had a death toll of 90.", { kind = "dead", value = 90 } } },
    }),
    rule("lost their lives", {
      match = [[ (q:(Q_MANY Q_PEOPLE?) "lost" "their" state:"lives" | ("claimed"|"took"|"cost") q:(Q_MANY) state:"lives") ]],
        span = "q", action = make.casualties,
      examples = { { "The storm claimed 80 lives.", { kind = "dead", value = 80 } } },
    }),
  }
end
