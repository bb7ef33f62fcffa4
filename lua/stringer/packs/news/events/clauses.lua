--- Clauses of verbs that tell of events, put right in the tree where the words show a mistake of the parser: rules that
-- hang what they find by paths where it belongs. They run behind speech, which has its own (`news.trees`).
-- @module stringer.packs.news.events.clauses

return function(pack)
  pack:phase("clauses put right", { policy = "all", unless = { "Boilerplate" }, gives = { "trees" } }) {
    pack:rule "passive of a headline" {
      match = "&[pos=VERB & suffix=ed|en | folded=hit|shot|struck|sent|held|sunk] verb:[in=event_verb]",
      args = {
        who = "verb.dependent(nsubj)",
        by = "verb.agent; oblique(by)[pos=NOUN|PROPN|PRON & !in=Time]",
        no = "verb.dependent(aux|obj) !",
      },
      edits = {
        who = { head = "verb", relation = "nsubj:pass" },
        by = { head = "verb", relation = "obl:agent" },
      },
      examples = {
        { "Norway slammed by Denmark over the raid.", true },
        { "Norway left by Monday.", nil },
      },
    },
    -- "Sweden accused of spying by Latvia": the tree hangs "by" on the charge.
    pack:rule "accused by whom" {
      match = "&[pos=VERB] verb:[in=event_verb] &[folded=of|with]",
      args = {
        by = "verb.dependent(advcl|obl).agent|oblique(by)[pos=NOUN|PROPN|PRON]",
        who = "verb.dependent(nsubj) ?",
        no = "verb.dependent(obj|aux) !",
      },
      edits = {
        who = { head = "verb", relation = "nsubj:pass" },
        by = { head = "verb", relation = "obl:agent" },
      },
      examples = {
        { "Sweden was accused of spying by Latvia.", true },
        { "Sweden was accused of spying by night.", nil },
      },
    },
    -- "was sent aid by Denmark": whoever sends it does not make it.
    pack:rule "given by whom" {
      match = "&[pos=VERB] verb:[in=event_verb]",
      args = { was = "verb.dependent(aux:pass)", by = "verb.object.oblique(by)[pos=NOUN|PROPN|PRON]" },
      edits = { by = { head = "verb", relation = "obl:agent" } },
      examples = { { "Norway was sent aid by Denmark.", true }, { "Norway was sent aid.", nil } },
    },
    -- "It was Chad that Niger accused".
    pack:rule "it is he whom" {
      match = "&[pos=VERB] verb:[in=event_verb]",
      args = {
        it = "verb.head(ccomp).subject[folded=it]",
        noun = "verb.head(ccomp)[pos=NOUN|PROPN]",
        that = "verb.dependent(mark) ?",
        no = "verb.dependent(obj) !",
      },
      edits = {
        verb = { head = "noun", relation = "acl:relcl" },
        that = { head = "verb", relation = "obj" },
      },
      examples = { { "It is Norway that Denmark blames for the unrest.", true }, { "It is Chad.", nil } },
    },
    -- "Norway - host to ships of its allies - denounced Denmark".
    pack:rule "who, before dashes" {
      match = [[ who:[pos=NOUN|PROPN] [folded="-"|"–"|"—"|"--"]
        [folded!="-"|"–"|"—"|"--"]{2,12} [folded="-"|"–"|"—"|"--"]
        verb:(&[pos=VERB] [in=event_verb]) ]],
      edits = { who = { head = "verb", relation = "nsubj" } },
      examples = {
        { "Norway - host to ships of its allies - denounced Denmark.", true },
        { "Norway denounced Denmark.", nil },
      },
    },
    -- "…, and Uganda praised Kenya", "no sooner had they left than Chad expelled two envoys".
    pack:rule "who, of a clause of its own" {
      match = [[ <&[pos=CCONJ|SCONJ|ADP] [pos=DET]? [pos=ADJ|NOUN|PROPN]{,3}? who:[pos=NOUN|PROPN]
        verb:[pos=VERB & in=event_verb & !suffix=ing] &[pos=DET|PROPN|PRON|NUM] ]],
      args = { no = "verb.dependent(nsubj|nsubj:pass|aux|aux:pass) !" },
      edits = { who = { head = "verb", relation = "nsubj" } },
      examples = {
        { "Laos thanked Japan, and Thailand warned Cambodia.", true },
        { "Laos thanked Japan.", nil },
      },
    },
    -- "The Norwegian leader Ana Silva and the Danish president": the tree hangs the second on the name.
    pack:rule "one more beside a title" {
      match = [[ one:[pos=NOUN & in=title] [pos=PROPN]{1,3} "and" ]],
      args = { other = "one.dependent(appos).dependent(conj)" },
      edits = { other = { head = "one", relation = "conj" } },
      examples = { { "The party leader Ana Silva and a Danish envoy accused Sweden.", true } },
    },
    pack:rule "he and his ally" {
      match = [[ one:[pos=PROPN] "and" [pos=DET|PRON] [pos=ADJ]? [pos=NOUN] other:[pos=PROPN] &[pos=VERB|AUX] ]],
      edits = { other = { head = "one", relation = "conj" } },
      examples = { { "Chad and its ally Niger warned Mali.", true }, { "Chad and Niger warned Mali.", nil } },
    },
    -- "denied they were involved and blamed a rival": whoever denies it blames.
    pack:rule "denies and accuses" {
      match = [[ deny:[lemma=deny|reject|dispute|dismiss & suffix=ed] [pos!=PUNCT]{1,14}? "and"
        verb:[pos=VERB & suffix=ed & lemma=accuse|blame|condemn|denounce|urge|demand|warn|threaten|criticise|criticize
        |vow|call] ]],
      edits = { verb = { head = "deny", relation = "conj" } },
      examples = {
        { "Norway denied it was involved and blamed Denmark.", true },
        { "Norway denied that it shelled and burned the village.", nil },
      },
    },
    pack:rule "whose army did something" {
      match = [[ noun:[pos=NOUN|PROPN] "," "whose" [pos=ADJ]{,2}? thing:[pos=NOUN]
        deed:[pos=VERB & in=event_verb & !suffix=ing] [pos=DET|NUM]? [pos=ADJ]{,2}? whom:[pos=NOUN|PROPN]
        &[pos=PUNCT|ADP] ]],
      edits = {
        deed = { head = "noun", relation = "acl:relcl" },
        thing = { head = "deed", relation = "nsubj" },
        whom = { head = "deed", relation = "obj" },
      },
      examples = { { "Finland, whose navy shelled Danish villages, accused Norway of piracy.", true } },
    },
    pack:rule "all but" {
      match = [[ who:[pos=PROPN|NOUN|PRON] "all" "but" verb:[pos=VERB & in=event_verb] ]],
      edits = { who = { head = "verb", relation = "nsubj" } },
      examples = { { "Norway all but accused Denmark of piracy.", true } },
    },
    -- "were killed in an attack by rebels": whoever attacks kills.
    pack:rule "killed in whose attack" {
      match = [[ deed:[pos=VERB & lemma=kill|wound|injure|hurt|slay|maim] [pos!=VERB & kind!=punct]{,4}?
        [folded=in|during] [pos=DET|NUM]? [pos=ADJ|NOUN]{,3}? [pos=NOUN & in=event_noun] "by" [pos=DET|NUM]?
        [pos=ADJ|NOUN|PROPN]{,3}? by:[pos=NOUN|PROPN] !([pos=NOUN|PROPN] | "'s") ]],
      args = { whom = "deed.dependent(nsubj:pass)" },
      edits = { by = { head = "deed", relation = "obl:agent" } },
      examples = {
        { "Two Danish soldiers were killed in an attack by Norwegian rebels.", true },
        { "Norwegian rebels killed two soldiers in an attack by night.", nil },
      },
    },
    -- "blamed the attack on rebels": they are blamed, and not attacked.
    pack:rule "on whom it is blamed" {
      match = [[ verb:[pos=VERB & lemma=blame|pin] [pos=DET|PRON]? [pos=ADJ|NOUN]{,2}? what:[pos=NOUN] "on"
        [pos=DET|NUM]? [pos=ADJ|NOUN|PROPN]{,3}? whom:[pos=NOUN|PROPN]
        !([pos=NOUN|PROPN] | "'s" | [pos!=VERB & kind!=punct]{,4} "on") ]],
      edits = {
        what = { head = "verb", relation = "obl" },
        whom = { head = "verb", relation = "obj" },
      },
      examples = {
        { "Norway blamed the attack on Danish rebels.", true },
        { "Norway blamed the attack on the bridge on Danish rebels.", nil },
      },
    },
    pack:rule "stands accused" {
      match = [[ stand:[lemma=stand & pos=VERB] verb:[in=event_verb & suffix=ed] &[folded=of|by] ]],
      args = { who = "stand.dependent(nsubj)" },
      edits = { who = { head = "verb", relation = "nsubj:pass" } },
      examples = { { "Norway stands accused of shelling Denmark.", true } },
    },
    -- "The club, which expelled Silva in May, called on the mayor to leave."
    pack:rule "who, before a relative clause" {
      match = [[ (who:[pos=NOUN|PROPN] "," "which" | <!("of" [pos=PROPN]?) who:[pos=NOUN|PROPN] "," "who")
        [pos!=PUNCT]{2,12} "," verb:[pos=VERB & suffix=ed] ]],
      args = { no = "verb.dependent(nsubj|nsubj:pass) !" },
      edits = { who = { head = "verb", relation = "nsubj" } },
      examples = {
        { "The club, which expelled Silva in May, called on the mayor to leave.", true },
        { "Ann Lee of the Greens, who had warned of the leak, resigned.", nil },
      },
    },
    -- "Norway, together with Denmark, condemned it".
    pack:rule "together with others" {
      match = [[ one:[pos=PROPN|NOUN] ","? [folded=together|along|jointly] "with" [pos=DET|PRON]?
        [pos=ADJ|NOUN|PROPN]{,3}?
        other:[pos=PROPN|NOUN] ("and" [pos=ADJ|NOUN|PROPN]{1,3}?)? ","? &[pos=VERB|AUX] ]],
      edits = { other = { head = "one", relation = "conj" } },
      examples = {
        { "Norway, together with Denmark, condemned the raid.", true },
        { "Norway, beside Denmark, condemned the raid.", nil },
      },
    },
    -- "two Danish and three Swedish diplomats": diplomats of both.
    pack:rule "of two lands" {
      match = [[ n:[pos=NUM] adj:[in=nationality] "and" [pos=NUM] [in=nationality] noun:[pos=NOUN] ]],
      args = { verb = "n.head(obj)" },
      edits = {
        n = { head = "noun", relation = "nummod" },
        adj = { head = "noun", relation = "amod" },
        noun = { head = "verb", relation = "obj" },
      },
      examples = {
        { "Norway expelled two Danish and three Swedish diplomats.", true },
        { "Norway expelled two Danish diplomats.", nil },
      },
    },
    -- "Norway, Denmark sign deal": in headlines a comma joins.
    pack:rule "two of a headline" {
      match = [[ ^ one:[pos=PROPN] "," other:[pos=PROPN] verb:[pos=VERB] ]],
      edits = { one = { head = "verb", relation = "nsubj" }, other = { head = "one", relation = "conj" } },
      examples = {
        { "Norway, Denmark urge Mali to free envoy", true },
        { "Norway and Denmark urge Mali to free envoy", nil },
      },
    },
    -- "which expelled Silva in May, called on the mayor": the sentence's verb stands behind the relative clause.
    pack:rule "main verb behind a relative clause" {
      match = [[ ^ [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? POSSESSIVE? [pos=PROPN|NOUN]? who:[pos=NOUN|PROPN] ","
        [folded=which|who] first:[pos=VERB & suffix=ed] [pos!=PUNCT]{1,10} "," verb:[pos=VERB & suffix=ed] ]],
      edits = {
        verb = { relation = "root" },
        first = { head = "who", relation = "acl:relcl" },
        who = { head = "verb", relation = "nsubj" },
      },
      examples = { { "The club, which expelled Silva in May, called on the mayor to leave.", true } },
    },
    -- "that residents said flattened a market": residents say so, and flatten nothing.
    pack:rule "what somebody says of it" {
      match = [[ it:[pos=NOUN|PROPN | suffix=ing] ","? rel:[folded=that|which|who] [pos=DET]? [pos=ADJ]?
        by:[pos=NOUN|PRON|PROPN]
        say:[pos=VERB & in=say_verb] [pos=AUX|ADV]{,2} deed:[pos=VERB]
        ([pos!=VERB & kind!=punct]{1,5} "and" next:[pos=VERB & suffix!=ing])? ]],
      edits = {
        deed = { head = "it", relation = "acl:relcl" },
        rel = { head = "deed", relation = "nsubj" },
        say = { head = "deed", relation = "parataxis" },
        by = { head = "say", relation = "nsubj" },
        next = { head = "deed", relation = "conj" },
      },
      examples = {
        { "They fled shelling that residents said flattened a market and set a house ablaze.", true },
        { "They fled a town that residents said goodbye to.", nil },
      },
    },
    -- "said it could not wait and accused Denmark": a verb in the past is not what it could not do.
    pack:rule "says and accuses" {
      match = [[ say:[folded=said|told|warned & pos=VERB] [pos!=PUNCT & pos!=VERB]{1,10}?
        ([folded=could|would|must|should|might] [pos!=PUNCT]{1,10}? | "been" [pos=ADV]? [pos=ADJ]) [folded=and|but]
        verb:[pos=VERB & suffix=ed & lemma=accuse|blame|condemn|denounce|urge|demand|warn|threaten|criticise|criticize
        |vow|call|praise|appeal] ]],
      edits = { verb = { head = "say", relation = "conj" } },
      examples = {
        { "He said that Norway could not wait and accused Denmark of fraud.", true },
        { "Observers said the vote had been fair but criticised Norway.", true },
        { "He said that Norway waited.", nil },
      },
    },
    -- "thanked Norway for its help and invited Minister Silva to visit": the first thanks and invites.
    pack:rule "and invites" {
      match = [[ first:[pos=VERB & suffix=ed & in=event_verb] [pos!=VERB|PUNCT]{1,16} "and"
        verb:[folded=invited|urged|asked|ordered|told|warned|called] [pos=DET]? [pos=PROPN|NOUN|ADJ]{,3}?
        whom:[pos=PROPN|NOUN] "to" to:[pos=VERB] ]],
      edits = {
        verb = { head = "first", relation = "conj" },
        whom = { head = "verb", relation = "obj" },
        to = { head = "verb", relation = "xcomp" },
      },
      examples = {
        {
          "Norway thanked Denmark for its help at the United Nations and invited Minister Silva to visit Oslo.",
          true,
        },
        { "Norway thanked Denmark and Sweden.", nil },
      },
    },
    -- "President Silva of Norway, who chairs the bloc, telephoned": the president, not Norway.
    pack:rule "who, of a land, before a relative clause" {
      match = [[ who:[pos=PROPN] "of" [pos=PROPN]? land:[pos=PROPN] "," "who" [pos!=PUNCT]{2,12} ","
        verb:[pos=VERB & suffix=ed] ]],
      edits = {
        verb = { relation = "root" },
        who = { head = "verb", relation = "nsubj" },
        land = { head = "who", relation = "nmod" },
      },
      examples = {
        { "President Ana Silva of South Africa, who chairs the bloc, telephoned Omar Haddad.", true },
        { "Norway, which chairs the bloc, telephoned Omar Haddad.", nil },
      },
    },
  }
end
