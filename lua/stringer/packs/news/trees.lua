--- Corrects trees where the words show a mistake of the parser, before speech and events look for their parties.
-- @module stringer.packs.news.trees

return function(pack)
  pack:phase("trees put right", { policy = "all", unless = { "Boilerplate" }, gives = { "trees" } }) {
    -- "accused troops of shelling a village": it is what they are accused of, and says nothing of which troops.
    pack:rule "what somebody is accused of" {
      match = [[ verb:(&[pos=VERB] <event_verb plover=ACCUSE> | [pos=VERB & lemma=acquit|clear|absolve|exonerate])
        [pos!=VERB|AUX|SCONJ|PUNCT]{,12}? ("," [pos!=VERB|AUX|SCONJ & kind!=punct]{1,8} ",")? [folded=of|for|with]
        deed:[pos=VERB & suffix=ing] ]],
      edits = { deed = { head = "verb", relation = "advcl" } },
      examples = {
        { "Norway accused troops of shelling a village.", true },
        { "Norway accused Denmark, its old rival, of shelling a village.", true },
        { "A judge acquitted soldiers of killing a farmer.", true },
        { "Norway accused Denmark.", nil },
      },
    },
    -- "…, killing nine": who shells kills, not who accuses.
    pack:rule "what comes of what is accused" {
      match = [[ &[pos=VERB] <event_verb plover=ACCUSE> [pos!=VERB|AUX|SCONJ|PUNCT]{,12}? [folded=of|for|with]
        deed:[pos=VERB & suffix=ing] [pos!=VERB|AUX|SCONJ & folded!=who|which|that]{1,24}? ","
        result:[lemma=kill|wound|injure|leave|destroy|damage|force|cause|burn|displace & suffix=ing] ]],
      edits = { result = { head = "deed", relation = "advcl" } },
      examples = {
        { "Norway accused troops of shelling a village, killing nine.", true },
        { "Norway accused troops of shelling a village, calling it a crime.", nil },
      },
    },
    -- "said Danish troops shelled Norwegian villages": the participle before an adjective is the verb of what is said.
    pack:rule "verb of what is said" {
      match = [[ say:[pos=VERB & in=say_verb] [pos=DET]? [pos=ADJ|PROPN|NOUN]{,3}? who:[pos=NOUN & suffix=s|PROPN]
        deed:[pos=VERB & suffix=ed & in=event_verb] [pos=ADJ]{1,2} whom:[pos=NOUN|PROPN] ]],
      edits = {
        deed = { head = "say", relation = "ccomp" },
        who = { head = "deed", relation = "nsubj" },
        whom = { head = "deed", relation = "obj" },
      },
      examples = {
        { "Officials said Danish troops rebuked Norwegian rebels.", true },
        { "Officials said Denmark detained rebels.", nil },
      },
    },
    -- "Denmark, which Norway backed in May, …": it is the object, as nothing else is.
    pack:rule "whom somebody does something to" {
      match = [[ of:[pos=NOUN|PROPN] ","? what:[folded=which|whom|who]
        [pos=DET]? [pos=ADJ|PROPN|NOUN]{,3}? who:[pos=NOUN|PROPN|PRON] [pos=AUX|ADV]{,2}
        deed:[pos=VERB & in=event_verb & !suffix=ing] &[pos=ADP|ADV|PUNCT|SCONJ|AUX] ]],
      edits = {
        deed = { head = "of", relation = "acl:relcl" },
        what = { head = "deed", relation = "obj" },
        who = { head = "deed", relation = "nsubj" },
      },
      examples = {
        { "Denmark, which Norway telephoned in May, is poor.", true },
        { "Denmark, which left Norway, is poor.", nil },
      },
    },
    -- "the Grey Line, a border Danes refuse to recognise, runs …": which border it is.
    pack:rule "what an apposition tells" {
      match = [[ name:[pos=NOUN|PROPN] "," det:[pos=DET] adj:[pos=ADJ]? noun:[pos=NOUN] who:[pos=PROPN]
        deed:[pos=VERB & !suffix=ing] ("to" goal:[pos=VERB])? "," ]],
      edits = {
        noun = { head = "name", relation = "appos" },
        det = { head = "noun", relation = "det" },
        adj = { head = "noun", relation = "amod" },
        who = { head = "deed", relation = "nsubj" },
        deed = { head = "noun", relation = "acl:relcl" },
        goal = { head = "deed", relation = "xcomp" },
      },
      examples = {
        { "North of the Grey Line, a border Danes refuse to recognise, it is calm.", true },
        { "North of the line, Danes refuse to leave.", nil },
      },
    },
    pack:rule "what it is that somebody does" {
      match = [[ (^ | <&[pos=SCONJ|PUNCT]) what:"what" [pos=DET]? [pos=ADJ|PROPN|NOUN]{,2}? who:[pos=NOUN|PROPN|PRON]
        deed:[pos=VERB & in=event_verb] [pos=AUX & lemma=be] [pos=DET]? [pos=ADJ|PROPN|NOUN]{,3}?
        it:[pos=NOUN|PROPN] ![pos=NOUN|PROPN] ]],
      edits = {
        what = { head = "deed", relation = "obj" },
        who = { head = "deed", relation = "nsubj" },
        deed = { head = "it", relation = "csubj" },
      },
      examples = {
        { "What Norway rejected was a Danish offer.", true },
        { "What Norway needs is help.", nil },
      },
    },
    pack:rule "whose that is which somebody does something to" {
      match = [[ "whose" thing:[pos=NOUN] [pos=DET]? [pos=ADJ|PROPN|NOUN]{,3}? who:[pos=PROPN] [pos=AUX|ADV]{0,2}
        deed:(&[pos=VERB] <event_verb>) ]],
      edits = {
        thing = { head = "deed", relation = "obj" },
        who = { head = "deed", relation = "nsubj" },
      },
      examples = {
        { "Denmark, whose envoy Norway expelled, sent aid.", true },
        { "Denmark, whose envoy left Norway, sent aid.", nil },
      },
    },
    -- "wanted the mayor to raid the village": he is to raid it; the infinitive tells nothing of the mayor.
    pack:rule "what somebody is to do" {
      match = [[ who:[pos=VERB & lemma=want|expect|need|wish|ask|urge|order|tell|force|allow|permit|press|push
        |persuade|beg|encourage|instruct|invite|enable|compel|advise|implore|beseech|command|direct|authorize
        |authorise|prompt]
        [pos=DET|PRON]? [pos=ADJ|NOUN|PROPN]{,3}? [pos=PROPN | pos=NOUN & !in=event_noun & !in=event_control
          & folded!=right|rights|permission|chance|power|powers|authority|time|way|ability|money|help|opportunity]
        "to" [pos=ADV]? deed:[pos=VERB] ]],
      edits = { deed = { head = "who", relation = "xcomp" } },
      examples = {
        { "Police wanted the mayor to raid the village.", true },
        { "Police asked for the right to raid the village.", nil },
      },
    },
    -- "beat, robbed and killed villagers": the second of three verbs is no participle of those whom they concern.
    pack:rule "three deeds" {
      match = [[ one:[pos=VERB & in=event_verb] "," two:[pos=VERB & suffix=ed] ","? ("and"|"or")
        three:[pos=VERB & in=event_verb] ]],
      edits = { two = { head = "one", relation = "conj" }, three = { head = "one", relation = "conj" } },
      examples = { { "Soldiers beat, robbed and killed villagers.", true } },
    },
    -- "soldiers loyal to the president attacked": the adjective behind a noun tells which soldiers.
    pack:rule "which of them did it" {
      match = [[ who:[pos=NOUN & suffix=s] adj:[pos=ADJ & !suffix=ed] [pos=ADP] [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}?
        [pos=NOUN|PROPN] deed:[pos=VERB & in=event_verb & !suffix=ing] ]],
      edits = { who = { head = "deed", relation = "nsubj" }, adj = { head = "who", relation = "amod" } },
      examples = {
        { "The general fled after soldiers loyal to the president attacked his house.", true },
        { "The soldiers are loyal to him.", nil },
      },
    },
    -- "The army and the president denounced the plan": both did.
    pack:rule "two who act" {
      match = [[ (^ | <&[pos=SCONJ] | <&[folded=":"|";"|"“"|"‘"])
        [pos=DET]? [pos=ADJ|NOUN|PROPN]{,3}? one:[pos=NOUN|PROPN] ("and" | "as" "well" "as")
        [pos=DET]? [pos=ADJ|NOUN|PROPN]{,3}? other:[pos=NOUN|PROPN] [pos=ADV]? &[pos=VERB|AUX & !suffix=ing] ]],
      edits = { other = { head = "one", relation = "conj" } },
      examples = {
        { "The army and the president denounced the plan.", true },
        { "Norway as well as Sweden praised Denmark.", true },
        { "Norway met Denmark and Sweden left.", nil },
      },
    },
    -- "Rebels attacked near the border.": what would be a participle is the sentence's only verb.
    pack:rule "who does something to nobody" {
      match = [[ (^ | <&[folded=that|when|but|as|because] | <&[pos=VERB & in=say_verb])
        [pos=DET]? [pos=ADJ|NOUN|PROPN|NUM]{,3}? who:[pos=NOUN|PROPN]
        deed:[pos=VERB & suffix=ed & in=event_verb & lemma!=kill|wound|injure|arrest|detain|jail|displace|free|release
          |sentence|charge|ban|name|appoint|execute|rescue|evacuate|expel|deport|suspend]
        [pos=ADP & folded!=by] [pos!=VERB|AUX|PUNCT]{1,8}
        ("." | "," [pos!=VERB|PUNCT]{1,5} [pos=VERB & in=say_verb]
          | [pos=SCONJ | folded=when|as|after|before|since|until] [pos!=VERB|AUX|PUNCT]{1,6} [pos=VERB]) ]],
      edits = { who = { head = "deed", relation = "nsubj" } },
      examples = {
        { "Rebels attacked near the border.", true },
        { "Drivers protested near the port, police said.", true },
        { "Men armed with guns and knives left.", nil },
        { "Six people killed in Mali.", nil },
      },
    },
    -- "the claim that Denmark bombed Norway": with an object of its own, the clause is what is claimed.
    pack:rule "what a noun tells" {
      match = [[ noun:[pos=NOUN & lemma=claim|report|rumour|rumor|allegation|fear|news|statement|accusation|suggestion
          |idea|belief|assertion|charge|fact]
        that:"that" [pos=DET]? [pos=ADJ|NOUN|PROPN|NUM]{,3}? who:[pos=NOUN|PROPN|PRON] [pos=AUX|ADV]{,3}
        deed:[pos=VERB] [pos=DET|ADJ|NUM|PRON]{,3}? &[pos=NOUN|PROPN] ]],
      edits = {
        that = { head = "deed", relation = "mark" },
        who = { head = "deed", relation = "nsubj" },
        deed = { head = "noun", relation = "acl" },
      },
      examples = {
        { "The report that Denmark bombed Norway is false.", true },
        { "The report that Denmark published is false.", nil },
      },
    },
    -- "the shelling of villages by troops", "the withdrawal of troops from Denmark": by and from belong to the deed.
    pack:rule "who does what a noun tells" {
      match = [[ noun:<event_noun> "of" [pos=DET|PRON]? [pos=ADJ|NOUN|PROPN|NUM]{,3}? [pos=NOUN|PROPN]
        [folded=by|from] [pos=DET]? [pos=ADJ|NOUN|PROPN|NUM]{,3}? who:[pos=NOUN|PROPN] ![pos=NOUN|PROPN] ]],
      edits = { who = { head = "noun", relation = "nmod" } },
      examples = {
        { "The withdrawal of Norwegian troops from Denmark began.", true },
        { "Sweden condemned the shelling of Danish villages by Norwegian gunners.", true },
        { "The withdrawal of Norwegian troops began.", nil },
      },
    },
    pack:rule "who it was that did it" {
      match = [[ ^ "it" [pos=AUX & lemma=be] [pos=DET]? [pos=ADJ|NOUN|PROPN]{,3}? one:[pos=NOUN|PROPN]
        rel:[folded=that|who|which] deed:[pos=VERB & in=event_verb] [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}?
        whom:[pos=NOUN|PROPN] &[pos=PUNCT|ADP|ADV] ]],
      edits = {
        deed = { head = "one", relation = "acl:relcl" },
        rel = { head = "deed", relation = "nsubj" },
        whom = { head = "deed", relation = "obj" },
      },
      examples = {
        { "It was Norway that telephoned Denmark.", true },
        { "It was Norway that Denmark telephoned.", nil },
      },
    },
    -- "Norway and, later, Denmark left"; "Norway and not Denmark left".
    pack:rule "one more of those who act" {
      match = [[ one:[pos=PROPN] ("and"|"or") (","? [pos=ADV & folded!=not]{1,2} ","? | no:"not") other:[pos=PROPN]
        &[pos=VERB|AUX] ]],
      edits = { other = { head = "one", relation = "conj" }, no = { head = "other", relation = "advmod" } },
      examples = {
        { "Norway and, later, Denmark left.", true },
        { "Norway and not Denmark attacked Sweden.", true },
        { "Norway and Denmark left.", nil },
      },
    },
    -- "said Norway, which had backed the rebels, condemned it": whoever stands before the relative clause.
    pack:rule "who does something behind a relative clause" {
      match = [[ (one:[pos=NOUN|PROPN] "," "which" | <!("of" [pos=PROPN]?) one:[pos=NOUN|PROPN] "," "who")
        [pos!=PUNCT]{2,10} "," deed:[pos=VERB & suffix=ed
        & in=event_verb] &[pos=DET|PROPN|PRON|ADJ|NOUN|NUM] ]],
      edits = { one = { head = "deed", relation = "nsubj" } },
      examples = { { "The minister said Norway, which had backed the rebels, condemned Denmark.", true } },
    },
    -- "the envoy Norway expelled was freed", "the rebels that Norway armed attacked".
    pack:rule "whom somebody did something to does or suffers more" {
      match = [[ [pos=DET] one:[pos=NOUN] rel:[folded=that|who|whom|which]? who:[pos=PROPN]
        deed:[pos=VERB|ADJ & suffix=ed & in=event_verb] [pos!=VERB|AUX|PUNCT|CCONJ]{0,5}
        ([pos=AUX]{1,2} [pos=ADV]? more:[pos=VERB] | more:[pos=VERB & suffix=ed & in=event_verb]) ]],
      edits = {
        deed = { head = "one", relation = "acl:relcl" },
        who = { head = "deed", relation = "nsubj" },
        rel = { head = "deed", relation = "obj" },
        one = { head = "more", relation = "nsubj" },
      },
      examples = {
        { "The envoy Norway expelled was freed.", true },
        { "The rebels that Norway armed attacked Denmark.", true },
        { "The envoy of Norway attacked Denmark.", nil },
      },
    },
    -- "said they had a plan allowing raids and warned of more": a verb in the past goes on with no participle.
    pack:rule "what else somebody says" {
      match = [[ first:[pos=VERB & suffix=ed & in=say_verb] [pos!=PUNCT]{1,24}? [pos=VERB & suffix=ing]
        [pos!=VERB|AUX|PUNCT]{1,8} "and" verb:[pos=VERB & suffix=ed & in=say_verb] ]],
      edits = { verb = { head = "first", relation = "conj" } },
      examples = {
        {
          "Norway admitted that it has a deal with Denmark allowing raids and claimed it had no choice.",
          true,
        },
        { "Norway admitted that it has a deal with Denmark allowing raids and strikes.", nil },
      },
    },
    -- "threw stones when he came, accusing him": who threw them accuses.
    pack:rule "what somebody says while he does it" {
      match = [[ first:[pos=VERB & !suffix=ing] [pos!=VERB|PUNCT]{1,8} [folded=when|as|after|before|while]
        [pos=PRON|DET|PROPN] [pos!=VERB|PUNCT]{0,4} [pos=VERB] [pos!=VERB|PUNCT]{0,8} "," saying:[pos=VERB & suffix=ing
        & lemma=accuse|condemn|denounce|demand|urge|blame|criticise|criticize|praise|call|warn] ]],
      edits = { saying = { head = "first", relation = "advcl" } },
      examples = { { "Parents threw stones at him when he came, accusing him of neglect.", true } },
    },
    pack:rule "not only the first" {
      match = [[ "not" "only" one:[pos=PROPN|NOUN] "but" "also"? other:[pos=PROPN|NOUN] &[pos=VERB|AUX] ]],
      edits = { other = { head = "one", relation = "conj" } },
      examples = { { "Not only Norway but also Denmark condemned Sweden.", true } },
    },
    -- "recalled its envoy and suspended talks": two verbs, of which the tree makes a kind of talks.
    pack:rule "one more thing that somebody does" {
      match = [[ first:[pos=VERB & suffix=ed] [pos!=VERB|AUX|PUNCT]{1,8} "and"
        verb:[pos=VERB & suffix=ed & in=event_control] noun:[pos=NOUN & in=event_noun] ]],
      edits = { verb = { head = "first", relation = "conj" }, noun = { head = "verb", relation = "obj" } },
      examples = {
        { "Norway recalled its ambassador and suspended talks.", true },
        { "Norway recalled its ambassador and talks failed.", nil },
      },
    },
    -- "urged them to resume talks and offered to mediate": whoever urged offers.
    pack:rule "what else the first does" {
      match = [[ first:[pos=VERB & suffix=ed] [pos!=VERB|AUX|PUNCT]{1,8}
        ("to" [pos=VERB] [pos!=VERB|AUX|PUNCT]{0,8} | [pos=ADJ]) "and" verb:[pos=VERB & suffix=ed] ]],
      edits = { verb = { head = "first", relation = "conj" } },
      examples = {
        { "Norway urged them to resume talks and offered to mediate.", true },
        { "Silva called the raid irresponsible and appealed to the unions.", true },
        { "Norway urged them to resume talks and leave.", nil },
      },
    },
    -- "after a shell hit the house, wounding two": what wounds them stands right before.
    pack:rule "who is hurt by what was just told" {
      match = [[ [folded=after|when|as|before|because|where] [pos!=VERB|PUNCT]{1,8} deed:[pos=VERB & suffix!=ing]
        [pos!=VERB|PUNCT]{0,10} "," result:[lemma=kill|wound|injure & suffix=ing] ]],
      edits = { result = { head = "deed", relation = "advcl" } },
      examples = {
        { "They left after a shell hit the house, wounding two.", true },
        { "A shell hit the house, wounding two.", nil },
      },
    },
    pack:rule "what else somebody is accused of" {
      match = [[ verb:(&[pos=VERB] <event_verb plover=ACCUSE>) [pos!=VERB|AUX|SCONJ|PUNCT]{,14}? "and"
        [folded=of|for|with] deed:[pos=VERB & suffix=ing] ]],
      edits = { deed = { head = "verb", relation = "advcl" } },
      examples = {
        { "Norway accused troops of theft and of shelling a village.", true },
        { "Norway accused troops of theft and of arson.", nil },
      },
    },
    -- "and journalists covering a rally were beaten": they were, they did not cover it and then were.
    pack:rule "who does something and suffers" {
      match = [[ "and" who:[pos=NOUN] doing:[pos=VERB & suffix=ing] [pos!=VERB|PUNCT|CCONJ]{1,6} [lemma=be & pos=AUX]
        deed:[pos=VERB|ADJ & in=event_verb] ]],
      edits = { who = { head = "deed", relation = "nsubj:pass" }, doing = { head = "who", relation = "acl" } },
      examples = { { "Troops came, and journalists covering a rally were beaten.", true } },
    },
    -- "thanked Denmark, chided Sweden and threatened Finland": the second has an object of its own.
    pack:rule "another deed of the same" {
      match = [[ one:[pos=VERB & suffix=ed & in=event_verb] [pos!=VERB|AUX|SCONJ|PUNCT]{1,6} ","
        two:[pos=VERB & suffix=ed & in=event_verb] &[pos=PROPN|DET|PRON|NUM] [pos!=VERB|AUX|SCONJ|PUNCT]{1,6} ","?
        ("and"|"but") ("," [pos!=VERB & kind!=punct]{1,6} "," | [pos=ADV]?) three:[pos=VERB & !suffix=ing] ]],
      edits = { two = { head = "one", relation = "conj" }, three = { head = "one", relation = "conj" } },
      examples = {
        { "Norway thanked Denmark, chided Sweden and, in a letter, threatened Finland.", true },
        { "Norway thanked Denmark, backed by Sweden and Finland.", nil },
      },
    },
    -- "Norway, once a poor country, attacked Denmark": what stands between the commas tells who Norway is.
    pack:rule "who it is that does something" {
      match = [[ (^ | <&[pos=SCONJ]) [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? who:[pos=PROPN|NOUN] ","
        ([pos=ADV] | [folded=for|since] [pos=NOUN|NUM|DET]{1,2})? [pos=DET] [pos=ADV|ADJ|NOUN|PROPN]{,3}?
        what:[pos=NOUN] ([pos=ADP] [pos!=VERB|AUX & kind!=punct]{1,8})? ","
        deed:[pos=VERB & in=event_verb & !suffix=ing] &[pos=DET|PROPN|PRON|NUM] ]],
      edits = {
        deed = { relation = "root" },
        what = { head = "who", relation = "appos" },
        who = { head = "deed", relation = "nsubj" },
      },
      examples = {
        { "Norway, once a poor country, attacked Denmark on Wednesday.", true },
        { "Norway, for decades a refuge for exiles, excoriated Denmark.", true },
        { "On Monday, the envoy to Norway, Omar Haddad, left.", nil },
      },
    },
    -- "expelled an envoy after rebels burned a church": the parser takes the last verb for the first.
    pack:rule "what somebody does after something else" {
      match = [[ (^ | <&"said") [pos=DET]? [pos=ADJ|NOUN|PROPN]{,3}? who:[pos=NOUN|PROPN] deed:[pos=VERB & in=event_verb
          & suffix=ed] [pos!=VERB|AUX|SCONJ & kind!=punct]{1,8} [folded=after|before|because|when|while|as|until]
        [pos=DET]? [pos=ADJ|NOUN|PROPN]{,3}? other:[pos=NOUN|PROPN] then:[pos=VERB & suffix=ed]
        &[pos=DET|PROPN|PRON|NUM|ADP|ADJ] ]],
      edits = {
        who = { head = "deed", relation = "nsubj" },
        other = { head = "then", relation = "nsubj" },
        ["then"] = { head = "deed", relation = "advcl" },
      },
      examples = {
        { "Norway expelled a Danish envoy after rebels burned a church in Mali.", true },
        { "Norway left after rebels burned a church.", nil },
      },
    },
    -- "not Norway but Sweden attacked": it was Sweden, and nothing is denied of that.
    pack:rule "who did it, and not who" {
      match = [[ deny:"not" [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? one:[pos=NOUN|PROPN] ","? but:"but"
        [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? other:[pos=NOUN|PROPN] ]],
      args = { verb = "one.head(nsubj|nsubj:pass)[pos=VERB]" },
      edits = {
        deny = { head = "one", relation = "advmod" },
        one = { head = "other", relation = "dep" },
        other = { head = "verb", relation = "nsubj" },
      },
      examples = {
        { "Not Norway but Sweden attacked Denmark.", true },
        { "Norway attacked not Denmark but Sweden.", nil },
      },
    },
    pack:rule "whom it was done to, and not whom" {
      match = [[ deny:"not" [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? one:[pos=NOUN|PROPN] ","? but:"but"
        [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? other:[pos=NOUN|PROPN] ]],
      args = { verb = "one.head(obj)[pos=VERB]" },
      edits = {
        deny = { head = "one", relation = "advmod" },
        one = { head = "other", relation = "dep" },
        other = { head = "verb", relation = "obj" },
      },
      examples = { { "Norway attacked not Denmark but Sweden.", true } },
    },
    pack:rule "who it was, and not who" {
      match = [[ ^ "it" [lemma=be] deny:"not" [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? one:[pos=NOUN|PROPN] ","? "but"
        [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? other:[pos=NOUN|PROPN] ","? that:[folded=that|who]
        deed:[pos=VERB & in=event_verb] ]],
      edits = {
        deny = { head = "one", relation = "advmod" },
        one = { head = "other", relation = "dep" },
        other = { relation = "root" },
        that = { head = "deed", relation = "nsubj" },
        deed = { head = "other", relation = "acl:relcl" },
      },
      examples = { { "It was not Norway but Sweden that attacked Denmark.", true } },
    },
    pack:rule "who it was, and who not" {
      match = [[ ^ "it" [lemma=be] [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? other:[pos=NOUN|PROPN] "," "and"? deny:"not"
        [pos=DET]? [pos=ADJ|NOUN|PROPN]{,2}? one:[pos=NOUN|PROPN] "," that:[folded=that|who]
        deed:[pos=VERB & in=event_verb] ]],
      edits = {
        deny = { head = "one", relation = "advmod" },
        one = { head = "other", relation = "dep" },
        other = { relation = "root" },
        that = { head = "deed", relation = "nsubj" },
        deed = { head = "other", relation = "acl:relcl" },
      },
      examples = { { "It was Sweden, and not Norway, that attacked Denmark.", true } },
    },
    -- "Norway expelled one envoy and Sweden two": Sweden acts, too, and nothing is done to it.
    pack:rule "who does the same" {
      match = [[ deed:[pos=VERB & in=event_verb] [pos!=VERB|AUX|SCONJ & kind!=punct]{1,6} "and" who:[in=country]
        whom:([pos=NUM] | [in=country]) &[folded="."|";"|","] ]],
      edits = { who = { head = "deed", relation = "dep" }, whom = { head = "deed", relation = "dep" } },
      examples = {
        { "Norway expelled one envoy and Sweden two.", true },
        { "Norway condemned Denmark and Sweden Finland.", true },
        { "Norway condemned Denmark and Sweden.", nil },
      },
    },
    -- "The envoy Norway expelled was freed": a relative clause without its pronoun.
    pack:rule "whom somebody did something to, before what became of him" {
      match = [[ (^ | <&[pos=SCONJ]) [pos=DET|NUM]? [pos=ADJ]? of:[pos=NOUN] ([pos=DET] | [in=nationality])?
        who:[pos=PROPN|NOUN|PRON] deed:[pos=VERB & in=event_verb & !suffix=ing]
        ([pos=ADP] [pos!=VERB|AUX & kind!=punct]{1,4})? aux:[pos=AUX] [pos=ADV|PART]? main:[pos=VERB & suffix=ed|en] ]],
      edits = {
        aux = { head = "main", relation = "aux:pass" },
        deed = { head = "of", relation = "acl:relcl" },
        main = { relation = "root" },
        of = { head = "main", relation = "nsubj:pass" },
        who = { head = "deed", relation = "nsubj" },
      },
      examples = {
        { "The envoy Norway expelled was freed.", true },
        { "Two soldiers Norwegian rebels captured were killed.", true },
        { "The envoy Norway expelled left.", nil },
      },
    },
  }
end
