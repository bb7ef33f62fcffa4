--- Names of organizations and media: by lists, and by the words that they are made of. Rules of the phase "names".
-- @module stringer.packs.news.names.organizations

return function(pack)
  pack:define(
    "ORGWORD",
    [[ [shape=Title|UPPER|Mixed & kind=word|abbreviation & !pos=PRON|DET|AUX|CCONJ
    & !is=t_weekday] ]]
  )
  -- A sentence or a line of capitals begins with words that are in no name: "As Harbour News reports".
  pack:define(
    "ORGFIRST",
    [[ [shape=Title|UPPER|Mixed & kind=word|abbreviation & !pos=PRON|DET|AUX|CCONJ
    & !is=t_weekday
    & !(shape=Title & folded=as|by|to|at|on|in|of|for|from|with|but|if|when|while|after|before|since|until|though
      |although|because|how|why|where|so|not|also|then|here|there|now|per|via|than|is|are|was|were|be|has|have|had
      |will|can|may|former|top)] ]]
  )
  pack:define(
    "ORGHEAD",
    [[ [text=Ministry|Party|Committee|Council|Agency|Association|University|College|Institute|Bank|Corporation|Corp
      |Corp.|Inc|Inc.|Ltd|Ltd.|Company|Co.|Group|Union|League|Front|Movement|Army|Brigade|Commission|Authority
      |Department|Bureau|Court|Senate|Congress|Parliament|Assembly|Organization|Organisation|Foundation|Federation
      |Fund|Society|Guard|Guards|Force|Forces|Police|Office|Board|Center|Centre|Alliance|Coalition|Club|Church|School
      |Hospital|Airlines|Airways|Motors|Industries|Holdings|Partners|Campaign|Administration|Service|Services|Network
      |Forum|Trust|Command|Secretariat|Conference|Chamber|Exchange|Reserve|Treasury|Cabinet|Confederation|Consortium
      |Initiative|Project|Observatory|Watch|Crescent|Cross|United|Rovers|Wanderers|Records|Entertainment|Orchestra
      |Philharmonic|Choir|Brotherhood|Corps|Institution|Academy|Comics|Pictures|Films|Studios|Productions|Laboratory
      |Laboratories|Railroad|Railway|Railways|Scouts|Regiment|Battalion|Squadron|Infantry|Artillery|Cavalry
      |Enterprises|Technologies|Communications|Publishing|Associates|Seminary|Conservatory|Athletic|Albion|FC|PAC|PACs
      |Newsroom|Newsdesk|Desk|Newspapers] ]]
  )
  -- Names of media that are common words: a capital that any word would have there tells nothing.
  pack:define(
    "COMMONMEDIA",
    [[ (&[in=common_word & folded!=the] <media common=true>
    | &[folded=the] <media common=true> [shape=Title & kind=word & pos=PROPN
      & !is=t_weekday]) ]]
  )
  -- Words that are no body's name alone.
  pack:define(
    "LONEHEAD",
    [[
    ([text=Campaign|Watch|Movement|Exchange|Project|Initiative|Network|Front|Force|Command|Trust|Service|Services
      |United|Cross|Desk|PAC|PACs|Group|Club|Center|Centre|Partners|Holdings|Industries|Motors|Union|Party|Company
      |Board|Office|Conference]
    !("of"|"for"|"on"|"against"|"&"|JOIN|ORGWORD)) ]]
  )
  -- "Norway's Ministry" is no name, "Workers' Party" is.
  pack:define(
    "WHOSE",
    [[
    (<&[folded=people|workers|women|men|farmers|peasants|children|teachers|students|writers|citizens|nurses|pensioners
      |veterans|journalists|consumers|employers|officers|lawyers|patients|ladies] POSSESSIVE) ]]
  )
  pack:define(
    "BODY",
    [[ !LONEHEAD (!([in=given_name] [in=surname] "of")
    ORGFIRST (JOIN? ORGWORD | WHOSE ORGWORD | "&" ORGWORD | "of" ORGWORD){0,4} WHOSE?)? ORGHEAD
    (<!<company_suffix form!=noun> ("of" "the"? <country> | ("of"|"for"|"on" !MONTH|"against")
    ("the" | <!<country> "and" !("the" | ORGWORD{0,3} ORGHEAD) | "of" | "," ORGWORD "and" | !PERSONHERE ORGWORD){0,6}
      !PERSONHERE ORGWORD))? ]]
  )
  pack:define(
    "MEDIAHEAD",
    [[
    [text=News|Times|Post|Today|Tribune|Herald|Gazette|Chronicle|Journal|Daily|TV|Television|Radio|Broadcasting
      |Magazine|Weekly|Observer|Mail|Telegraph|Express|Mirror|Globe|Examiner|Dispatch|Bulletin|Press|Courier|Sentinel
      |Argus] ]]
  )
  return {
    pack:rule "known organization" {
      match = [[ !(<&([shape=UPPER & !in=organization & !in=country] JOIN) [shape=UPPER])
        !([shape=UPPER] JOIN ([folded=up|in|out|on|off|a|b|c|d|e|f|g|h|t|x] | [kind=number])) org:<organization> ]],
      yields = "Name",
      set = { type = "organization", by = "lexicon" },
      span = "org",
      priority = 2,
      fields = { name = "org.name", code = "org.code" },
      examples = {
        { "They left the World Bank.", { type = "organization", by = "lexicon", text = "World Bank" } },
        { "They saw the SIGN-UP page.", false },
      },
    },
    pack:rule "organization by head" {
      match = [[ BODY ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      examples = {
        { "The Harbour Workers Union struck.", { type = "organization", text = "Harbour Workers Union" } },
        { "Watch the harbour.", false },
        { "As Harbour Council said, it is over.", { type = "organization", text = "Harbour Council" } },
        {
          "They met Maria Anderson of Harbour Partners.",
          { type = "organization", text = "Harbour Partners" },
        },
        {
          "She left the Ministry of Public Works.",
          { type = "organization", text = "Ministry of Public Works" },
        },
        { "The Harbour Workers' Party struck.", { type = "organization", text = "Harbour Workers' Party" } },
        { "They met Harbour Cable Co. of Oslo.", { type = "organization", text = "Harbour Cable Co." } },
        { "She left the Harbour Club on May 15 again.", { type = "organization", text = "Harbour Club" } },
        { "She left the Harbour Club on Aug. 15 again.", { type = "organization", text = "Harbour Club" } },
        {
          "They met Harbour Party of Norway Leader Kari Nordmann.",
          { type = "organization", text = "Harbour Party of Norway" },
        },
      },
    },
    pack:rule "hall of fame" {
      match = [[ (ORGFIRST ORGWORD{0,4})? "Hall" "of" [text=Fame|Honor|Honour] ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      priority = 1,
      examples = {
        {
          "She entered the Harbour Hall of Fame again.",
          { type = "organization", text = "Harbour Hall of Fame" },
        },
      },
    },
    pack:rule "house of parliament" {
      match = [[ "House" "of"
        [text=Commons|Lords|Representatives|Assembly|Councillors|Deputies|Delegates|Keys|Peoples|Federation]
        "of" "the"? (<country>|<region>) ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      examples = {
        {
          "She left the House of Commons of Canada.",
          { type = "organization", text = "House of Commons of Canada" },
        },
      },
    },
    pack:rule "company by suffix" {
      match = [[ ORGWORD (JOIN? ORGWORD | "&" ORGWORD){0,5} ","? <company_suffix form!=noun|short> ]],
      yields = "Name",
      set = { type = "organization", by = "suffix" },
      priority = 5,
      examples = { { "They left Grumbleton Learning Inc early.", { text = "Grumbleton Learning Inc" } } },
    },
    pack:rule "club" {
      match = [[
        ([text=FC|AC|AS|SC|SV|SK|NK|FK|HNK|OFK|MSV|VfB|VfL|CSKA|AEK|PSV|Ajax|Sparta|Spartak|Dynamo|Dinamo|Lokomotiv
          |Sporting|Hansa|Borussia|Bayern|Bayer|Hertha|Eintracht|Werder|Fortuna|Arminia|Rapid|Sturm|Real|Atletico
          |Deportivo|Inter|Standard|Hapoel|Maccabi|Betar|Beitar|Steaua|Slavia|Legia|Olympique|Racing|Partizan|Shakhtar
          |Grasshopper|Universitatea] | "red" "star"
          | "cercle")
        (<city>|<capital>|[shape=Title|Mixed & kind=word & pos=PROPN & !in=title]) ]],
      yields = "Name",
      set = { type = "organization", by = "club" },
      priority = 4,
      examples = {
        { "Fans saw Dynamo Grumbleton lose.", { type = "organization", text = "Dynamo Grumbleton" } },
      },
    },
    pack:rule "name with abbreviation" {
      match = [[ !(<leader> "(" | [in=given_name] INITIAL? [in=surname] "(") name:(ORGWORD (JOIN (ORGWORD|[kind=word])
        | ORGWORD | "of"
        | "for" | "and" | "the"){1,7}) "(" !(<country>|<region>|<city>) ![folded=r|d|i|l|g]
        short:[shape=UPPER|Mixed & kind=word|abbreviation] ")" ]],
      yields = "Name",
      set = { type = "organization", by = "abbreviation" },
      span = "name",
      priority = 1,
      fields = { short = "short.text" },
      action = function(m)
        local short, letters = m:text "short", ""
        for word in (m:text "name"):gmatch "[%a\128-\255]+" do
          if word:match "^%u" then letters = letters .. word:sub(1, 1) end
        end
        -- The abbreviation must be made of first letters, in order, the first being the same.
        local at = 1
        if letters:sub(1, 1) ~= short:sub(1, 1) then return nil end
        for letter in short:gmatch "%u" do
          at = letters:find(letter, at, true)
          if not at then return nil end
          at = at + 1
        end
        return { type = "organization", by = "abbreviation", short = short }
      end,
      features = { "type", "by", "short" },
      examples = {
        { "The North Sea Anglers (NSA) objected.", { short = "NSA" } },
        { "Then Mary Stone (XYZ) left.", nil },
        { "Then Qwert Zuiop (R) left.", false },
      },
    },
    pack:rule "body with abbreviation" {
      match = [[ !(<leader> "(" | [in=given_name] INITIAL? [in=surname] "(") name:BODY "(" !(<country>|<region>|<city>)
        short:[shape=UPPER|Mixed & kind=word|abbreviation & folded!=r|d|i|l|g] ")" ]],
      yields = "Name",
      set = { type = "organization", by = "abbreviation" },
      span = "name",
      priority = 2,
      fields = { short = "short.text" },
      examples = {
        { "The Harbour Workers Party (PTP) objected.", { text = "Harbour Workers Party", short = "PTP" } },
      },
    },
    pack:rule "media" {
      match = [[ !([text=the] [shape=Title] [shape=Title]) !([folded=the] [shape=Title]
          ([shape=Title] | "and"|"&"|"of"){1,5} ORGHEAD)
        !COMMONMEDIA name:<media> !(JOIN [shape=Title])
        | <&[shape=lower & kind=word] name:<media common=true> ![shape=Title & kind=word]
        | &([] [folded=magazine|newspaper|reported|reports]) name:<media common=true> ]],
      yields = "Name",
      set = { type = "media", by = "lexicon" },
      priority = 3,
      span = "name",
      fields = { name = "name.name" },
      examples = {
        { "He said so in Time again.", { type = "media", text = "Time" } },
        { "Time magazine said so.", { type = "media", text = "Time magazine" } },
        { "Nature takes its time.", false },
        { "The National Harbour Museum burned down.", false },
      },
    },
    -- Bodies whose head comes first, as in the languages of the south.
    pack:rule "body by its first word" {
      match = [[ [text=Banco|Banque|Banca|Cassa|Caisse|Grupo|Groupe|Gruppo|Compagnie|Empresa|Sociedad|Société|Partido
        |Parti|Partito|Movimiento|Mouvement|Frente|Unión|Movimento|Aerolíneas|Universidad|Universidade|Università]
        (([text=de|da|do|del|dos|des|du|di|della|la|el|le|y|et|e]){0,2}
        [shape=Title|Mixed & kind=word]){1,4} ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      priority = 4,
      examples = {
        { "Banco Grumblal cut its forecast.", { type = "organization", text = "Banco Grumblal" } },
        { "Partido de la Rosa left.", { type = "organization", text = "Partido de la Rosa" } },
      },
    },
    pack:rule "station" {
      match = [[ [text=Radio|TV|Télé|Televisión] !([in=title] | MEDIAHEAD | ORGHEAD) NAMEWORD{1,2} !ORGHEAD ]],
      yields = "Name",
      set = { type = "media", by = "head" },
      priority = 2,
      examples = {
        { "Radio Qwertolin said no.", { type = "media", text = "Radio Qwertolin" } },
      },
    },
    pack:rule "media by head" {
      match = [[ ORGFIRST ORGWORD{0,2} MEDIAHEAD ]],
      yields = "Name",
      set = { type = "media", by = "head" },
      priority = 1,
      examples = {
        { "He spoke to Harbour News.", { type = "media", text = "Harbour News" } },
        { "As Harbour News reported, it is over.", { type = "media", text = "Harbour News" } },
      },
    },
  }
end
