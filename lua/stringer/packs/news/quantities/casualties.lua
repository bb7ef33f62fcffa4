--- Casualties: how many are dead, injured, missing, displaced or arrested.
-- @module stringer.packs.news.quantities.casualties

local joined = require "stringer.packs.news.quantities.joined"
local make = require "stringer.packs.news.quantities.make"

local function macros(pack)
  -- What was done to them, as a participle or an adjective.
  pack:define(
    "C_DONE",
    [[ ("killed"|"dead"|"wounded"|"injured"|"hurt"|"missing"|"displaced"|"arrested"|"detained"
    |"executed"|"massacred"
    |"murdered"|"slain"|"assassinated"|"beheaded"|"drowned"|"homeless"|"unaccounted"|"evacuated"|"hospitalized"
      |"hospitalised"|"maimed"
    |"jailed"|"imprisoned"|"uprooted"|"apprehended"|"lynched"|"electrocuted") ]]
  )
  -- What they did.
  pack:define("C_DIED", [[ ("died"|"perished"|"drowned"|"succumbed") ]])
  -- What someone did to them. The base form tells of something done only in headlines; what "to" or "could" before it
  -- makes of it is for make.casualties.
  pack:define(
    "C_DOES",
    [[ ([folded=killed|killing|kills|murdered|murdering|massacred|massacring|executed|executing|assassinated|slew
      |assassinating|beheaded|beheading|wounded|wounding|wounds|injured|injuring|injures|hurt|hurts|hurting|maimed
      |maiming|arrested|arresting|arrests|detained|detaining|detains|displaced|displacing|displaces|evacuated
      |evacuating|evacuates|uprooted|uprooting|apprehended|jailed|jailing]
    | [folded=kill|wound|injure|displace|arrest|detain|execute & pos=VERB|NOUN]) ]]
  )
  pack:define(
    "C_TO_DEATH",
    [[ [folded=shot|stabbed|stabbing|beat|beaten|beating|hacked|hacking|crushed|trampled|burned|burnt|bludgeoned
      |strangled|starved|tortured|frozen|stoned|stoning] ]]
  )
  pack:define("C_HARM", [[ [folded=injury|injuries|wounds|burns|cuts|bruises|inhalation|shock] ]])
  pack:define(
    "C_TAKEN",
    [[ [folded=taken|rushed|brought|airlifted|flown|transported|sent|admitted|transferred|evacuated] ]]
  )
  pack:define(
    "C_DEED",
    [[ [folded=death|deaths|killing|killings|murder|murders|assassination|assassinations|massacre|slaying|slayings
      |execution|executions|lynching|drowning|wounding|injuring|arrest|arrests|detention|displacement|disappearance
      |disappearances|evacuation] ]]
  )
  pack:define(
    "C_LOSS",
    [[ ("casualties"|"casualty"|"deaths"|"death"|"fatalities"|"fatality"|"injuries"|"arrests"
    |"detentions") ]]
  )

  pack:define(
    "C_BE",
    [[ (<modal tells=possible|demanded>? ([folded=have|has|had] [folded=also|already|now|since|reportedly|both|all]?)?
    [folded=was|were|is|are|been|be|being|got|get|remain|remained|remains|lay|lie]) ]]
  )
  pack:define(
    "C_HOW",
    [[
    ([folded=also|feared|believed|thought|confirmed|still|reported|shot|stabbed|found|left|pronounced|declared
      |presumed|later|both|all|either|known|listed|said|now|and|beaten|burned|made|rendered] | [folded$="ly"] |
      [folded$="ed" &
      pos=VERB] &"and"
    | "to" "be" | "to" "have" "been"?) ]]
  )
  pack:define(
    "C_ASIDE",
    [[ ("," [folded!=","]{1,10} "," | "(" [folded!=")"]{1,10} ")" | "[" [folded!="]"]{1,10} "]"
    | ("–"|"—"|"--") [folded!="–"|"—"|"--"]{1,10} ("–"|"—"|"--") | "including"
    [pos!=VERB & pos!=AUX & kind!=punct]{1,6}) ]]
  )
  pack:define(
    "C_WHERE",
    [[ (("of"|"from"|"in"|"at"|"aboard"|"on"|"near"|"belonging" "to")
    [pos!=VERB & pos!=AUX & kind!=punct & !is=q_never_people & folded!=who & folded!=that & folded!=which]{1,8}
    | [folded$="ing" & pos=VERB] [pos!=AUX & kind!=punct]{1,8} | "aboard" | "on" "board") ]]
  )
  -- What stands behind the number is no other predicate.
  pack:define("C_OVER", [[ !([folded=was|were|has|had|have|are|is] | C_DONE | [pos=VERB & !folded$="ing"]) ]])
  pack:define(
    "C_ROSE",
    [[ ([lemma=rise|climb|reach|stand|be|hit|jump|pass|exceed|increase|grow|top|surpass]
    | [folded=rose|risen|climbed|reached|stood|stands|hit|jumped|passed|grew|grown|topped|tops|soared|revised|put
      |raised|lowered|updated]) ]]
  )
  pack:define("C_HAS", [[ [folded=has|had|have|is|was|been|be|now|since] ]])
  pack:define(
    "C_TOLL",
    [[ (("death"|"casualty"|"body") state:("toll"|"count") | ([folded=the|its|overall|official] |
    ^) state:"toll"
    | [folded=number|numbers|tally] "of"? [folded=the|those]? ("people"|"persons"|"confirmed")? state:(C_LOSS | C_DONE)
    | state:[folded=deaths|fatalities|injuries|casualties]) ]]
  )
end

-- Verbs of several words that tell of harm: to those who do it, or to those to whom it is done.
local HARM = {}
for kind, verbs in pairs {
  dead = {
    subject = {
      "bleed to death",
      "bled to death",
      "choke to death",
      "freeze to death",
      "froze to death",
      "frozen to death",
    },
    object = { "put to death", "mow down", "burn alive", "bury alive" },
  },
  arrested = { object = { "place under arrest", "take prisoner", "take into custody" } },
  displaced = { object = { "drive out", "make homeless" } },
} do
  for of, list in pairs(verbs) do
    for _, verb in ipairs(list) do
      HARM[verb] = { kind = kind, of = of }
    end
  end
end

return function(pack, rule)
  pack:lexicon("harm", HARM, { inflect = true })
  macros(pack)

  pack:phase("casualties", { policy = "longest", needs = { "HowMany", "Time", "Unreal" } }) {
    rule("dead", {
      match = [[ q:(<Victims> ([folded=left|found|feared|reported|presumed|believed|confirmed|made|rendered|shot|still
        |also|later|now]
          | [folded$="ly"]){,2} (state:C_DONE | C_TO_DEATH "to" state:"death"))
        (&<Time> | !("at" "least" | ("more"|"fewer"|"less") "than" | "up" "to" | [pos=DET|PRON|NUM] | <Number> |
        <Victims>
          | [pos=NOUN|PROPN|ADJ & !is=t_weekday & folded!=overnight|others|more|less])) ]],
      span = "q",
      set = { joins = "before" },
      action = make.casualties,
      examples = {
        { "The flood left more than 40 dead.", { kind = "dead", value = 40, mod = "MORE_THAN" } },
        { "Rebels said 12 were killed and 30 injured.", { kind = "injured", value = 30 } },
        { "Twelve militants were reported killed; five officers feared dead.", { value = 5 } },
        { "The storm left dozens homeless.", { kind = "displaced", mod = "DOZENS" } },
        { "Six were killed and two others seriously injured early Sunday.", { kind = "injured", value = 2 } },
        { "The toll stood at 88, with 160 people still unaccounted for.", { kind = "missing", value = 160 } },
        { "Two teenagers shot dead", { kind = "dead", value = 2 } },
        { "Two men stabbed to death in Lisbon", { value = 2 } },
        { "Two bombers killed the guard.", nil },
        { "Three dead whales lay there.", nil },
        { "Dozens were late.", nil },
      },
    }),
    rule("wounded people", {
      match = [[ q:(<HowMany> [folded=other|more|additional]?
        state:("dead"|"wounded"|"injured"|"missing"|"displaced"|"arrested"|"detained"|"killed"|"homeless")
        C_MOD{,3} [is=q_people|is=q_person]) ]],
      span = "q",
      action = make.casualties,
      examples = { { "They treated 9 wounded soldiers.", { kind = "injured", value = 9 } } },
    }),
    rule("were killed", {
      match = [[ (<!("of" "the"?) q:(<Victims> ("and" !(<HowMany>) C_MOD{,2} [is=q_people])?) C_ASIDE? C_WHERE?
        C_ASIDE?
          | q:<Victims> ("who"|"that") | q:([folded=family|group|crew] "of" n:Q_N (C_MOD* C_HEAD)?) C_ASIDE? C_WHERE?
          | "," !(<HowMany> ",") q:<Victims> ([pos=ADP] [pos!=VERB & pos!=AUX & folded!=","]{1,8})? ",")
        ( C_BE C_HOW{,4} state:(C_DONE | C_DIED | "taken" ("into" "custody"|"prisoner") | "rounded" "up" | "placed"
        "under" "arrest"
            | "in" "custody" | C_TO_DEATH "to" "death" | C_TAKEN "to" [kind!=punct & pos!=VERB]{,2} [folded=hospital
              |hospitals]
            | "treated" "for" [pos=ADJ|NOUN|ADV]{,2} C_HARM) !("in" "hospital")
        | <modal tells=possible|demanded>? [folded=have|has|had|also|later|reportedly|already|all|both]{,3}
          state:(C_DIED | [folded=die|drown|perish & pos=VERB|NOUN|ADJ] &[folded=in|as|after|at|off|when|","]
            | ("gone"|"went") "missing" | <&[folded=have|has|had] "disappeared") ) ]],
      span = "q",
      set = { joins = "before" },
      action = make.casualties,
      examples = {
        { "At least 12 people were killed.", { kind = "dead", value = 12, mod = "EQUAL_OR_MORE" } },
        { "Seven men were found dead.", { kind = "dead", value = 7 } },
        { "Two women were slightly injured.", { kind = "injured", value = 2 } },
        { "A soldier was shot and killed.", { kind = "dead", value = 1 } },
        { "Nine people including two children were killed.", { value = 9 } },
        { "Four members of the crew are still missing.", { kind = "missing", value = 4 } },
        { "They prayed for the two women who were injured.", { value = 2 } },
        { "Hundreds of villagers died.", { kind = "dead", mod = "HUNDREDS" } },
        { "A nurse has died.", { value = 1 } },
        { "Twelve men were taken into custody.", { kind = "arrested", value = 12 } },
        { "Six people died and 14 were taken to a local hospital.", { kind = "injured", value = 14 } },
        { "All 62 passengers and crew aboard were killed.", { kind = "dead", value = 62 } },
        { "Up to 15 people may have died.", { kind = "dead", value = 15, mod = "EQUAL_OR_LESS" } },
        {
          "Some 30 villagers – mostly women – are feared to have drowned.",
          { kind = "dead", value = 30, mod = "APPROX" },
        },
        { "Eight civilians have also been abducted and killed.", { kind = "dead", value = 8 } },
        { "The four victims were stabbed to death.", { kind = "dead", value = 4 } },
        { "All on board, 157 people from 35 countries, died.", { kind = "dead", value = 157 } },
        { "Four migrants drown off Spain", { kind = "dead", value = 4 } },
        { "A family of five was killed.", { text = "family of five", kind = "dead", value = 5 } },
        { "A nurse was killed and another wounded.", { kind = "dead", value = 1 } },
        { "About 140 people have disappeared.", { kind = "missing", value = 140 } },
        { "Five trees were killed.", nil },
        { "Omar Haddad, 45, was killed.", nil },
      },
    }),
    rule("killed them", {
      match = [[ state:(C_DOES | [folded=shot|shooting|gunned|stabbed] ("dead"|"down"|"and" "killed"|"to" "death") |
        [folded=rounded|rounding] "up"
        | [folded=took|taking] "into" "custody") (("the"|"his"|"her"|"their"|"all"|"some"|"a" "total" "of"){,2}
        q:(<Victims> | one:"the"
          C_MOD* [is=q_person] !([pos=NOUN|PROPN]
        | "'s" | "-"))) C_OVER ]],
      span = "q",
      set = { joins = "behind" },
      action = make.casualties,
      examples = {
        { "The blast killed at least 12 people.", { kind = "dead", value = 12, mod = "EQUAL_OR_MORE" } },
        { "Police arrested 30 protesters.", { kind = "arrested", value = 30 } },
        { "A bomb went off, killing a policeman and injuring 1,000.", { kind = "injured", value = 1000 } },
        { "Two bombers killed the guard.", { kind = "dead", value = 1 } },
        { "They threatened to kill 10 judges.", { kind = "count", modality = "future" } },
        { "The fire killed 300 cows.", nil },
      },
    }),
    -- without an article, in headlines
    rule("killed one", {
      match = [[ ( state:[folded=kills|wounds|injures|arrests|detains & pos=VERB] q:(C_MOD{,3} [is=q_person])
          | ^ q:(C_MOD{,3} [is=q_person]) [folded=shot|stabbed|found|feared|reported]? state:C_DONE
            &[folded=in|after|by|at|as|when|near|over|on|during|outside|for] )
        !([pos=NOUN|PROPN & !is=q_never_people] | "'s" | "-") ]],
      span = "q",
      action = make.casualties,
      examples = {
        { "Strike kills Norwegian teenager", { kind = "dead", value = 1 } },
        { "Woman found dead in Lisbon flat", { kind = "dead", value = 1 } },
        { "Sun kills garden pests.", nil },
      },
    }),
    rule("beat them to death", {
      match = [[ C_TO_DEATH ("the"|"his"|"her"|"their"){,1} q:<Victims> "to" state:"death" ]],
      span = "q",
      action = make.casualties,
      examples = { { "A man stabbed 11 students to death.", { kind = "dead", value = 11 } } },
    }),
    rule("in critical condition", {
      match = [[ q:<Victims> C_WHERE? C_BE? C_HOW{,2} "in" "a"? [pos=ADV|ADJ]{,2} [folded=critical|serious|grave
        |stable|"life-threatening"] state:"condition" ]],
      span = "q",
      set = { joins = "before" },
      action = make.casualties,
      examples = {
        { "The crash left a nurse and two miners in critical condition.", { kind = "injured", value = 2 } },
        { "Two of the miners are in a very serious condition.", { kind = "injured", value = 2 } },
        { "Two houses are in a serious condition.", nil },
      },
    }),
    rule("were among the dead", {
      match = [[ q:<Victims> C_WHERE? C_BE "also"? "among" [folded=the|those|its] state:C_DONE ]],
      span = "q",
      set = { joins = "before" },
      action = make.casualties,
      examples = { { "Three officers were among the dead.", { kind = "dead", value = 3 } } },
    }),
    rule("among the dead were", {
      match = [[ "among" [folded=the|those|its] state:C_DONE ("were"|"was") q:<Victims> ]],
      span = "q",
      set = { joins = "behind" },
      action = make.casualties,
      examples = { { "Among those killed were five nurses.", { kind = "dead", value = 5 } } },
    }),
    rule("suffered injuries", {
      match = [[ q:<Victims> C_WHERE? [folded=have|has|had|also]{,2} [folded=suffered|sustained|received] [pos=ADJ|ADV
        |NOUN|DET]{,4}
        state:[folded=injury|injuries|wounds|burns]
        | [folded=treated|treating] q:<Victims> "for" [pos=ADJ|NOUN|ADV]{,2} state:C_HARM ]],
      span = "q",
      set = { joins = "before" },
      action = make.casualties,
      priority = 1,
      examples = {
        { "Doctors treated 34 people for gunshot wounds.", { kind = "injured", value = 34 } },
        {
          "Eight people had suffered mostly minor injuries.",
          { text = "Eight people", kind = "injured", value = 8 },
        },
      },
    }),
    rule("killed or wounded", {
      match = [[ ([folded=killed|killing|dead] ("or"|"and"|"/") state:("wounded"|"injured"|"wounding"|"injuring"
        |"hurt") q:<Victims> C_OVER
        | q:<Victims> C_WHERE? C_BE? C_HOW{,2} [folded=killed|dead] ("or"|"/") C_BE? state:("wounded"|"injured"
        |"missing")) ]],
      span = "q",
      set = { joins = "behind" },
      action = make.both,
      priority = 2,
      examples = {
        { "The shelling killed or wounded 30 people.", { kind = "casualties", value = 30 } },
        { "Some 40 soldiers were killed or wounded.", { kind = "casualties", value = 40 } },
      },
    }),
    rule("killed him and them", {
      match = [[ state:C_DOES !([folded=in|by|at|on|near|after|during|when|as|for] | "the"? <Victims> | "the" C_MOD*
        [is=q_person])
        [pos!=VERB & pos!=AUX & kind!=punct & !is=q_figure & !is=q_word]{1,7} ("and"|"along" "with"|"as" "well" "as")
          ("the"|"his"|"her"|"their")?
        q:<Victims> C_OVER ]],
      span = "q",
      set = { joins = "behind" },
      action = make.casualties,
      examples = {
        { "Gunmen killed Omar Haddad and two bodyguards.", { kind = "dead", value = 2 } },
        { "Gunmen killed Omar Haddad and two bodyguards fled.", nil },
      },
    }),
    rule("along with", {
      match = [[ state:(C_DONE | C_DIED) [folded!=";"]{,12} (("along"|"together") "with" ("the"|"all"|"his"|"her"
        |"their"){,2}
          | "with" &(<HowMany> "other")) q:<Victims> C_OVER ]],
      span = "q",
      action = make.casualties,
      examples = {
        {
          "Omar Haddad was killed near his home, along with two of his bodyguards.",
          { kind = "dead", value = 2 },
        },
        { "Omar Haddad was killed with three other officers.", { value = 3 } },
      },
    }),
    rule("casualties", {
      match = [[ q:((<HowMany> | none:("no"|"zero")) "of"? C_MOD{,3} state:C_LOSS) ]],
      span = "q",
      action = make.casualties,
      examples = {
        { "They claimed dozens of civilian casualties.", { kind = "casualties", mod = "DOZENS" } },
        { "There were no casualties.", { kind = "casualties", value = 0 } },
        { "Police made 12 arrests.", { kind = "arrested", value = 12 } },
      },
    }),
    rule("no casualties or damage", {
      match = [[ none:"no" C_MOD{,2} C_LOSS ("or"|"and"|"nor") q:(C_MOD{,2} state:C_LOSS) ]],
      span = "q",
      label = "second loss",
      action = make.casualties,
      examples = {
        {
          "No deaths or serious injuries were reported.",
          { text = "serious injuries", kind = "injured", value = 0 },
        },
      },
    }),
    rule("nobody", {
      match = [[ q:(none:("no" "one" | "nobody" | "none" | "not" ("one"|"a") "single"? [is=q_person]))
        ("of" ("them"|"the" <Number>? C_MOD{,2} [pos=NOUN]))? C_BE C_HOW{,2}
        state:C_DONE ]],
      span = "q",
      action = make.casualties,
      examples = {
        { "No one was hurt.", { kind = "injured", value = 0 } },
        { "Not one person was hurt.", { text = "Not one person", value = 0 } },
        { "None of the 140 passengers was hurt.", { kind = "injured", value = 0 } },
      },
    }),
    rule("death toll", {
      match = [[ C_TOLL [pos=ADP|DET|NOUN|PROPN|ADJ|PART]{,7} ","? (C_HAS{,3} C_ROSE "upwards"?)? ("from" <Number>)?
        ([folded=to|at|now|past|of|beyond] | ":"){1,2} q:(Q_ABOUT? n:Q_N (after:("or" "more"))?) !("%" | "percent" |
        "per") ]],
      span = "q",
      action = make.casualties,
      examples = {
        { "The death toll rose to 40.", { kind = "dead", value = 40 } },
        {
          "The flood brought the death toll in the north to at least 1,200.",
          { value = 1200, mod = "EQUAL_OR_MORE" },
        },
        { "It had a death toll of 90.", { kind = "dead", value = 90 } },
        { "The death toll was revised to 41, down from 45.", { kind = "dead", value = 41 } },
        { "The death toll, now at 112, may rise.", { kind = "dead", value = 112 } },
        { "Deaths from the storm climbed to 23.", { kind = "dead", value = 23 } },
        { "That brought the number of those killed in the clashes to 53.", { kind = "dead", value = 53 } },
        { "The number of injured rose to 300.", { kind = "injured", value = 300 } },
      },
    }),
    rule("in a list", {
      match = [[ state:(C_DONE | C_LOSS) ":" q:(Q_ABOUT? n:Q_N) ]],
      span = "q",
      action = make.casualties,
      examples = { { "Total dead: 192. Injured: 4,877.", { kind = "dead", value = 192 } } },
    }),
    rule("death toll is", {
      match = [[ C_TOLL [pos=ADP|DET|NOUN|PROPN|ADJ|PART]{,7} C_HAS{,3} C_ROSE [folded=about|now]{,1}
        q:(Q_ABOUT? n:Q_N (after:("or" "more"))?) !("%" | "percent" | "per") ]],
      span = "q",
      action = make.casualties,
      examples = {
        { "The death toll has passed 300.", { kind = "dead", value = 300 } },
        {
          "The death toll could reach 300.",
          nil,
        },
      },
    }),
    rule("deaths of", {
      match = [[ (state:C_DEED ("of" | "in" [pos!=VERB & kind!=punct]{1,3} "of") | state:[folded=injury|injuries] "to")
        ("the"|"all"|"his"|"her"|"their"|"some"){,2}
        ([pos!=VERB & pos!=AUX & !is=q_figure]{1,9} ","? ("and"|"along" "with") ("the"|"his"|"her"|"their")?)??
        q:<Victims>
        | q:<Victims> [folded="'s"|"'"] state:C_DEED ]],
      span = "q",
      set = { joins = "behind" },
      action = make.casualties,
      examples = {
        { "He mourned the deaths of 12 miners.", { kind = "dead", value = 12 } },
        { "They condemned the murder of the two priests.", { kind = "dead", value = 2 } },
        { "He was held over the killing of a nurse.", { kind = "dead", value = 1 } },
        { "It caused injuries to twenty villagers.", { kind = "injured", value = 20 } },
      },
    }),
    rule("bodies", {
      match = [[ q:(<HowMany> "more"? C_MOD{,2} state:("bodies"|"corpses")) (C_BE | "have" | "had")? C_HOW{,2}
        ("found"|"recovered"|"pulled"|"retrieved"|"discovered"|"exhumed"|"dug"|"brought"|"taken"|"seen"|"lying")
        | ("found"|"recovered"|"pulled"|"retrieved"|"discovered"|"exhumed"|"recovering"|"finding"|"received") ("the"
        |"out"){,2}
          q:(<HowMany> "more"? C_MOD{,2} state:("bodies"|"corpses"))
        | state:("bodies"|"corpses") "of" ("the"|"all")? q:<Victims> ]],
      span = "q",
      set = { joins = "behind" },
      action = make.casualties,
      examples = {
        { "Rescuers recovered 14 bodies from the river.", { kind = "dead", value = 14 } },
        { "The bodies of 12 miners lay there.", { kind = "dead", value = 12 } },
      },
    }),
    rule("lost their lives", {
      match = [[ (q:<Victims> C_WHERE? ("have"|"had"|"has")? "lost" "their" state:"lives" | [folded=claimed|took|cost
        |claiming|claims]
        q:(<HowMany>) state:"lives"
        | [folded=claimed|took|cost|claiming|claims] "the" state:"lives" "of" q:<Victims>) ]],
      span = "q",
      action = make.casualties,
      examples = {
        { "The storm claimed 80 lives.", { kind = "dead", value = 80 } },
        { "The storm claimed the lives of 14 people.", { kind = "dead", value = 14 } },
      },
    }),
    -- what the lexicon `harm` says, which packs of users extend
    rule("suffered harm", {
      match = [[ q:<Victims> C_WHERE? [folded=have|has|had|also|later|already|reportedly|all|both]{,3}
          state:<harm of=subject>
        | q:<Victims> C_WHERE? C_BE C_HOW{,4} state:<harm of=object> ]],
      span = "q",
      set = { joins = "before" },
      action = make.suffered,
      examples = {
        { "Twelve hostages were put to death.", { kind = "dead", value = 12 } },
        { "A nurse and two miners bled to death.", { kind = "dead", value = 2 } },
        { "Twelve plans were put to death.", nil },
      },
    }),
    rule("did harm", {
      match = [[ <!([folded=to|not|did|do|does|"n't" | in=modal]) state:<harm of=object>
        ("the"|"his"|"her"|"their"|"all"|"some"){,2} q:<Victims> C_OVER ]],
      span = "q",
      set = { joins = "behind" },
      action = make.suffered,
      examples = {
        { "Gunmen mowed down at least 12 worshippers.", { kind = "dead", value = 12, mod = "EQUAL_OR_MORE" } },
        { "They wanted to mow down 12 worshippers.", nil },
      },
    }),
    rule("fled their homes", {
      match = [[ (q:<Victims> [folded=have|has|had|also|already]{,2} state:("fled"|"flee") ("abroad" | "their"
        [pos=NOUN] | "the"?
        ("fighting"|"violence"|"war"|"area"|"conflict"|"flood"|"floods"|"fire"|"fires"|"region"|"city"|"town"
        |"bombardment"|"country")
          | "to" | "from" | "across" | "into" | "since" | <&"flee" [folded=as|after]
          | <&([folded=have|has|had] "already"? "fled") ([pos=ADJ|NOUN] "-"?){,2} [pos=PROPN])
        | q:<Victims> C_BE C_HOW{,2} ("forced"|"driven"|"made") ("to" state:("flee"|"leave"|"evacuate"|"abandon") |
        state:"from"
          ("their"|"the") | state:"out")
        | [folded=forced|forcing|drove|driving|driven|prompted|sent|sending] q:<Victims> ("to" state:("flee"|"leave"
        |"evacuate"|"abandon") |
          state:("from"|"out"|"fleeing"))) ]],
      span = "q",
      set = { joins = "before" },
      action = make.displaced,
      examples = {
        {
          "More than 2,000 people have fled their homes.",
          { kind = "displaced", value = 2000, mod = "MORE_THAN" },
        },
        { "Some 15,000 people have fled Spain.", { kind = "displaced", value = 15000, mod = "APPROX" } },
        { "The fighting forced thousands of villagers to flee.", { kind = "displaced", mod = "THOUSANDS" } },
        { "Two gunmen fled.", nil },
      },
    }),
  }
  joined(pack, rule)
end
