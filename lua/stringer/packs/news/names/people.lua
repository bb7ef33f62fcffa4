--- Names of persons with titles, offices, initials, particles and nicknames. Rules of the phase "names".
-- @module stringer.packs.news.names.people

return function(pack)
  -- A name of a person by form: given name first, initials and particles inside.
  -- "Defendants James Lee and …": who they are, not what they are called.
  pack:define("PEOPLE", [[ [( in=group_noun | in=profession | in=gendered ) & !in=surname & !in=given_name] ]])
  pack:define(
    "ORDINAL",
    [[ [text=II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|Jr|Jr.|Sr|Sr.] ]]
  )
  pack:define(
    "FULLNAME",
    [[ !ORGHEAD !PEOPLE !([in=common_word & !in=surname & !in=given_name] ![shape=Title|Mixed])
    (PERSONWORD|INITIAL|PARTICLE JOIN PERSONWORD)
    (JOIN [kind=word] | PARTICLE JOIN PERSONWORD | (PERSONWORD|INITIAL|PARTICLE) | <&[in=given_name] SURNAME){0,3}
      ORDINAL? ]]
  )
  pack:define("MONTH", "[is=t_month & shape!=UPPER & text!=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec]")
  -- "Judge", "Sister": those are called so seldom enough.
  pack:define("GIVEN", [[ (&[!in=title | folded=dean|earl|baron|amir|dona] <given_name>) ]])
  -- Where a person's name begins inside a run of capitals: "Institute of Geology | Lena Fors".
  pack:define(
    "PERSONHERE",
    [[ (&[!in=title & !in=common_word & !in=region & pos=PROPN] !(<city pop>300000>)
    <given_name> (INITIAL
    | PARTICLE){0,2}
    ![text=University|College|School|Center|Centre|Hospital|Foundation|Institute|Museum]
    [shape=Title|Mixed & kind=word & pos=PROPN & !in=title]) ]]
  )
  -- Callings that no list has: "Oceanographer Ana Silva".
  pack:define(
    "CALLING",
    [[ [(in=common_word & suffix=ist|grapher|loger|nomer|ician|atrist|woman|man|keeper|maker|owner
      | suffix=ologist|ographer|otanist|icist|onomer|iatrist)
    & !in=surname & !in=given_name] ]]
  )
  -- "Attorney for the District of Massachusetts Ana Silva": the name begins behind the place.
  pack:define(
    "PLACEHERE",
    [[ ((<region> | <city> | <capital> | <country>) &[!in=common_word & pos=PROPN] <given_name>
    PERSONWORD) ]]
  )
  pack:define("OFFICE", [[ (<title>|<profession>|CALLING) ]])
  -- Words of an office before the name of who holds it: "Attorney for the County of Qwert | Ana Silva".
  pack:define(
    "OF_OFFICE",
    [[ (OFFICE [folded=of|for|to] "the"?
    ([shape=Title|Mixed|UPPER & kind=word|abbreviation] | [folded=of|and|for|the]){0,7}) ]]
  )
  pack:define("IN_OFFICE", [[ (<&OF_OFFICE [] &[!in=title] <given_name> PERSONWORD) ]])
  -- "Interior Minister"; an honorific follows no name: the M. of "Ali M. Costa" is an initial.
  pack:define("TITLE", [[ ((NAMEWORD{1,2} !(<title kind=honorific>))? OFFICE{1,3}) ]])
  pack:define("OWNER", [[ (owner:(<country>|<capital>|<nationality>|<organization>) POSSESSIVE?) ]])
  return {
    pack:rule "title and name" {
      match = [[ OWNER? ([pos=ADJ|NOUN|PROPN & shape=lower]{0,2}) title:(TITLE <![text=St|St.|San|Santa]) ","?
        !(ORGWORD{0,3} (ORGHEAD | [text=Radio|TV|Television|News|Times])) name:FULLNAME ]],
      yields = "Name",
      set = { type = "person", by = "title" },
      span = "name",
      fields = { title = "title.text", owner = "owner.text" },
      examples = {
        {
          "Norway's Foreign Minister Kari Nordmann spoke.",
          { title = "Foreign Minister", text = "Kari Nordmann" },
        },
        { "It was shown to journalist Ana B. Costa.", { title = "journalist", text = "Ana B. Costa" } },
        { "It was shown to journalist Ali M. Costa.", { title = "journalist", text = "Ali M. Costa" } },
        { "It was shown to the journalist, Radio Grumble said.", false },
        { "It was shown to journalist Ana Jordan.", { title = "journalist", text = "Ana Jordan" } },
        { "It was shown to journalist Ana Jordan Monday.", { title = "journalist", text = "Ana Jordan" } },
      },
    },
    pack:rule "office of a body and name" {
      match = [[ <&(OFFICE [folded=of|for|to] "the"? ([shape=Title|Mixed|UPPER & kind=word|abbreviation]
        | [folded=of|and|for|the]){1,7})
        name:(&[!in=title & !in=city] GIVEN (INITIAL | PARTICLE){0,2} PERSONMORE{1,2}) ]],
      yields = "Name",
      set = { type = "person", by = "given name" },
      span = "name",
      priority = 3,
      examples = {
        { "They met the Director of the Institute of Geology Maria Kowalska.", { text = "Maria Kowalska" } },
      },
    },
    pack:rule "title and leader" {
      match = [[ OWNER? ([pos=ADJ|NOUN|PROPN & shape=lower]{0,2}) title:TITLE ","? name:<leader> ]],
      yields = "Name",
      set = { type = "person", by = "lexicon" },
      span = "name",
      priority = 5,
      fields = {
        title = "title.text",
        owner = "owner.text",
        name = "name.name",
        code = "name.code",
        gender = "name.gender",
        told = "name.gender",
        known = "name.gender",
      },
      examples = { { "They met President Angela Merkel.", { title = "President", text = "Angela Merkel" } } },
    },
    pack:rule "leader" {
      match = [[ name:<leader> ]],
      yields = "Name",
      set = { type = "person", by = "lexicon" },
      span = "name",
      priority = 2,
      fields = {
        name = "name.name",
        role = "name.role",
        code = "name.code",
        gender = "name.gender",
        told = "name.gender",
        known = "name.gender",
      },
      examples = { { "They met Angela Merkel.", { type = "person", by = "lexicon", text = "Angela Merkel" } } },
    },
    pack:rule "given name" {
      match = [[ !MONTH !(<city pop>300000>) !(<region kind=admin1 & !pop> [!in=surname]) (&[pos=PROPN] GIVEN)
        ((INITIAL | PARTICLE JOIN? | JOIN? PERSONMORE){0,3} (SURNAME | !ORGHEAD PERSONMORE) HYPHENED? ORDINAL?
          | (INITIAL | PARTICLE | JOIN PERSONWORD)* !ORGHEAD PERSONWORD ORDINAL?) ]],
      yields = "Name",
      set = { type = "person", by = "given name" },
      examples = {
        { "Later Maria Kowalska left.", { type = "person", text = "Maria Kowalska" } },
        { "Maria Kowalska Thursday left.", { type = "person", text = "Maria Kowalska" } },
        { "The July Group met.", false },
        { "They left the Indiana Statehouse again.", false },
        { "Maria Kowalska Says She Asked Questions", { type = "person", text = "Maria Kowalska" } },
        { "They read the Maria Kowalska Endorsement again.", { type = "person", text = "Maria Kowalska" } },
      },
    },
    pack:rule "given name and surname" {
      match = [[ !MONTH GIVEN (INITIAL | PARTICLE JOIN?){0,2} <surname> ORDINAL? ]],
      yields = "Name",
      set = { type = "person", by = "both names" },
      priority = 1,
      examples = { { "They met Rose Anderson there.", { type = "person", text = "Rose Anderson" } } },
    },
    pack:rule "given name and number" {
      match = [[ [in=given_name & pos=PROPN & !in=common_word] [text=II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI]
        ("of" (<country>|<region>|<place>))?
        | [in=given_name & pos=PROPN] "the"
          [text=Great|Elder|Younger|Terrible|Wise|Bold|Pious|Fat|Bald|Lion|Conqueror|Confessor] ]],
      yields = "Name",
      set = { type = "person", by = "number" },
      examples = {
        { "Then Maria II of Norway died.", { type = "person", text = "Maria II of Norway" } },
        { "Then Maria the Great died.", { type = "person", text = "Maria the Great" } },
        { "Then World War II began.", false },
      },
    },
    pack:rule "initial and surname" {
      match = [[ [kind=abbreviation & shape=UPPER & !in=title & !in=country & !in=organization]{1,2}
        (PARTICLE? SURNAME | PERSONWORD) ]],
      yields = "Name",
      set = { type = "person", by = "initial" },
      examples = {
        { "The goal was scored by P. Kowalski.", { type = "person", text = "P. Kowalski" } },
        { "The goal was scored by M. Kowalski.", { type = "person", text = "M. Kowalski" } },
      },
    },
    pack:rule "unknown name and surname" {
      match = [[ !MONTH !(<city>|<capital>|<region>|<country>|<organization>|<place>) !ORGHEAD
        !PLAINWORD !PEOPLE !IN_OFFICE [shape=Title|Mixed & kind=word & pos=PROPN & !in=title & !in=nationality &
        !in=country
          & !in=profession & !in=other
          & !in=religion & !in=ethnicity]
        (INITIAL? | !ORGHEAD PERSONMORE PARTICLE?)
        (&[!in=nationality &
          folded!=day|book|music|dance|market|park|beach|field|street|house|church|bank|city|gate|post|times] SURNAME)
        !ORGHEAD ]],
      yields = "Name",
      set = { type = "person", by = "surname" },
      priority = -1,
      examples = {
        { "Then Qwertolin Anderson sang.", { type = "person", text = "Qwertolin Anderson" } },
        { "They met Qwertolin Blarp da Costa.", { text = "Qwertolin Blarp da Costa" } },
        { "Then Donor Anderson sang.", false },
        { "Then Qwertolin Market burned.", false },
      },
    },
    pack:rule "name and nickname" {
      match = [[ PERSONWORD{1,2} INITIAL? OPENING [shape=Title|Mixed]{1,2} CLOSING PARTICLE? PERSONMORE ORDINAL? ]],
      yields = "Name",
      set = { type = "person", by = "nickname" },
      priority = 1,
      examples = { { 'They met Maria "Minny" Kowalska there.', { text = 'Maria "Minny" Kowalska' } } },
    },
    pack:rule "name and country" {
      match = [[ !PEOPLE !PLACEHERE !IN_OFFICE name:(PERSONWORD (JOIN? PERSONWORD | PARTICLE){1,2})
        &("(" <country> ")" !([kind=number] NAMEWORD)) ]],
      yields = "Name",
      set = { type = "person", by = "country" },
      span = "name",
      examples = { { "8. Qwert Zuiop (Canada) 10.30", { type = "person", text = "Qwert Zuiop" } } },
    },
    pack:rule "name, age" {
      match = [[ !PEOPLE !PLACEHERE !IN_OFFICE name:(PERSONWORD (JOIN? PERSONWORD | INITIAL | PARTICLE){1,3}) &(","
        [kind=number] (","|"."))
        ]],
      yields = "Name",
      set = { type = "person", by = "age" },
      span = "name",
      examples = { { "Qwert Zuiop, 43, was fined.", { type = "person", text = "Qwert Zuiop" } } },
    },
    pack:rule "name and office" {
      match = [[ !PEOPLE !PLACEHERE !IN_OFFICE name:(PERSONWORD (JOIN? PERSONWORD | INITIAL | PARTICLE){1,3})
        <!(ORGHEAD | MEDIAHEAD)
        &("," ("the"|"a"|"an")? [pos=ADJ|PROPN|NOUN]{0,3} OFFICE) ]],
      yields = "Name",
      set = { type = "person", by = "apposition" },
      span = "name",
      examples = { { "Qwert Zuiop, a senior analyst, agreed.", { type = "person", text = "Qwert Zuiop" } } },
    },
    pack:rule "who says" {
      match = [[ !PEOPLE !CALLING !PLACEHERE !IN_OFFICE name:(PERSONWORD (JOIN? PERSONWORD | INITIAL | PARTICLE){1,3})
        <!(ORGHEAD | MEDIAHEAD | PLAINWORD)
        &("said"|"says"|"told"|"added"|"wrote"|"who"|"tweeted") ]],
      yields = "Name",
      set = { type = "person", by = "speech" },
      span = "name",
      examples = {
        { "But Qwert Zuiop said no.", { type = "person", text = "Qwert Zuiop" } },
        { "Then Qwert Council said no.", false },
      },
    },
  }
end
