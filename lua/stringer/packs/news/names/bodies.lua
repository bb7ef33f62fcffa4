--- Names of bodies that no head word ends: companies by sign and stock exchange, courts, sheriffs' offices,
-- universities of states, newspapers with a hyphen. Rules of the phase "names".
-- @module stringer.packs.news.names.bodies

local function define(pack)
  pack:define(
    "BODYWORD",
    [[ [shape=Title|UPPER|Mixed & kind=word|abbreviation & !pos=PRON|DET|AUX|CCONJ & !in=title
    & !is=t_weekday & folded!=the|and|at|in|on|by|but|if|as] ]]
  )
  pack:define("BODYFIRST", "(&BODYWORD ORGFIRST)")
  pack:define(
    "PAPER",
    [[
    [text=Register|Guard|Journal|Courier|Star|Ledger|Times|Herald|Tribune|Post|Gazette|Dispatch|Intelligencer|News
      |Press|Sun|Sentinel|Standard|Examiner|Picayune|Review|Observer|Telegram|Telegraph|Leader|Record|Bee|Democrat
      |Advocate|Chronicle|Bulletin|Mail|Republican|Union|Appeal|Argus|Eagle|Enterprise|Globe|Mercury|Patriot|Inquirer
      |Call|Citizen|Reporter|Transcript|World|Pioneer|Independent|Item|Index|Banner|Beacon|Express|Freeman|Messenger
      |Sentinel|Spectator|Tidings|Whig] ]]
  )
  -- Words of every day that two halves of a body's name are made of: "Search and Rescue Agency".
  pack:define(
    "OFFICEHEAD",
    [[ [text=Agency|Authority|Department|Commission|Council|Committee|Board|Bureau|Service|Services|Administration
      |Office|Institute|Fund|Ministry|Association|Society|Executive|Foundation|Centre|Center|Centers|Centres|Unit
      |Directorate|Corps|College|School|Organization|Organisation|Inspectorate|Secretariat|Co|Co.|Company|Bank] ]]
  )
  pack:define(
    "TASK",
    [[ [shape=Title & kind=word & in=common_word & !in=surname & !in=given_name & !in=title &
    !in=country] ]]
  )
end

local function companies(pack)
  return {
    pack:rule "company with a sign" {
      match = [[ (BODYFIRST | <city> | <region>) (JOIN? !ORGHEAD BODYWORD){0,3} <!ORGHEAD
        ("&" ![in=nationality] BODYWORD{1,2}){1,2}
        ("," ? <company_suffix form!=noun>)? ]],
      yields = "Name",
      set = { type = "organization", by = "sign" },
      priority = 3,
      examples = {
        {
          "Then Grumbleton Gas & Electric failed.",
          { type = "organization", text = "Grumbleton Gas & Electric" },
        },
        { "Then San Diego Gas & Electric failed.", { text = "San Diego Gas & Electric" } },
      },
    },
    pack:rule "firm of several names" {
      match = [[ BODYFIRST (","? BODYWORD){0,4} ","? ("&" | <!<company_suffix form!=noun> "and") BODYWORD{1,2}
        ","? <company_suffix form!=noun> ]],
      yields = "Name",
      set = { type = "organization", by = "suffix" },
      priority = 6,
      examples = {
        { "Then Blarp & Sons Co. failed.", { text = "Blarp & Sons Co." } },
        { "Then Blarp Inc. and Qwert Corp. failed.", nil },
        {
          "Then Blarp, Moss and Qwert LLP won.",
          { type = "organization", text = "Blarp, Moss and Qwert LLP" },
        },
      },
    },
    pack:rule "company by what stands before it" {
      match = [[ [text=PT|OAO|OOO|ZAO|PAO|PJSC|OJSC] [shape=Title|Mixed|UPPER & kind=word & pos=PROPN|NOUN|ADJ]{1,4} ]],
      yields = "Name",
      set = { type = "organization", by = "suffix" },
      priority = 5,
      examples = { { "Then PT Blarp Qwert failed.", { type = "organization", text = "PT Blarp Qwert" } } },
    },
    pack:rule "company with ticker" {
      match = [[ name:(BODYFIRST (JOIN? BODYWORD | "&" BODYWORD | "of"){0,4}) &("(" <Ticker>) ]],
      span = "name",
      yields = "Name",
      set = { type = "organization", by = "ticker" },
      priority = 4,
      examples = { { "Then Blarp Qwert (NYSE: BQT) failed.", { type = "organization", text = "Blarp Qwert" } } },
    },
    pack:rule "newspaper with a hyphen" {
      match = [[ BODYWORD{0,2} PAPER JOIN PAPER ]],
      yields = "Name",
      set = { type = "media", by = "head" },
      priority = 5,
      examples = {
        { "He told the Grumbleton Star-Ledger so.", { type = "media", text = "Grumbleton Star-Ledger" } },
      },
    },
  }
end

local function authorities(pack)
  return {
    pack:rule "body of two tasks" {
      match = [[ !PLAINONE (!ORGHEAD BODYWORD){0,3} (!ORGHEAD TASK){1,2} ("and" | "&") (!ORGHEAD (TASK | BODYWORD)){1,3}
        OFFICEHEAD ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      priority = 1,
      examples = {
        {
          "The Harbour Search and Rescue Agency left.",
          { type = "organization", text = "Harbour Search and Rescue Agency" },
        },
      },
    },
    pack:rule "centers for a task" {
      match = [[ BODYWORD{0,3} OFFICEHEAD "for" TASK{1,2} ("," TASK{1,2})* ","? "and" TASK{1,2} ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      priority = 1,
      examples = {
        {
          "The Harbour Agency for Disease Control and Prevention left.",
          { type = "organization", text = "Harbour Agency for Disease Control and Prevention" },
        },
      },
    },
    pack:rule "office of a sheriff" {
      match = [[ (<region> | <city> | BODYWORD){0,3}
        ([text=Sheriff|Coroner|Prosecutor|Governor|Mayor|Assessor|Treasurer|Clerk|Comptroller|President|Ombudsman
          |Marshal|Inspector|Chancellor]
          | [text=Prime|Foreign|Interior|Defense|Defence|Finance] [text=Minister]
          | [text=District|State|County|City|U.S.|US]? [text=Attorney] "General"?
          | [text=State|Commonwealth] POSSESSIVE [text=Attorney] | "Medical" "Examiner"
            | "Public" "Defender")
        POSSESSIVE [text=Department|Office|Dept|Dept.|Bureau] ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      priority = 4,
      examples = {
        {
          "The Grumbleton County Sheriff's Department left.",
          { type = "organization", text = "Grumbleton County Sheriff's Department" },
        },
        { "The District Attorney's Office left.", { text = "District Attorney's Office" } },
        { "The Prime Minister's Office left.", { text = "Prime Minister's Office" } },
        {
          "The Grumble County State's Attorney's Office left.",
          { text = "Grumble County State's Attorney's Office" },
        },
      },
    },
    pack:rule "court" {
      match = [[ (BODYWORD | <country> | <region> | <city>){0,4} [text=Court] ("of"
        [text=Appeal|Appeals|Justice|Claims|Session|Cassation|Auditors|Audit|Arbitration|Queen|King|Common|Human
          |International|First|Final])? (POSSESSIVE "Bench" | "Pleas"
            | "Rights" | "Trade" | "Instance" | "Appeal")?
        ("for" "the"? ([shape=Title & kind=word|ordinal]{1,2}) ("of" (<region> | <country> | BODYWORD{1,2}))?
          | ("of"|"in") "the"? (<country> | <region> | <city>))? ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      priority = 2,
      examples = {
        {
          "The Court of Appeals for the Ninth Circuit sat.",
          { type = "organization", text = "Court of Appeals for the Ninth Circuit" },
        },
        { "The Supreme Court of Ohio sat.", { text = "Supreme Court of Ohio" } },
      },
    },
    pack:rule "campus" {
      match = [[ [text=University] "of" (<region kind=admin1 & !pop>) ("," | "at" | JOIN) <city> !(","
        (<region>|<country>))
        ]],
      yields = "Name",
      set = { type = "organization", by = "head" },
      priority = 4,
      examples = {
        {
          "He left the University of California, Davis for good.",
          { text = "University of California, Davis" },
        },
        { "He left the University of Texas at Austin for good.", { text = "University of Texas at Austin" } },
      },
    },
  }
end

--- Rules of the phase "names"; what stands in stock tickers is no name.
return function(pack)
  define(pack)
  pack:define("PLAINONE", [[ [folded=a|an|the|of|for|from|in|on|at|by|with|as|new & !in=city] ]])
  pack:phase("tickers", { policy = "longest" }) {
    pack:rule "ticker" {
      match = [[ <&"("
        [folded=nyse|nasdaq|nasdaqgs|nasdaqgm|amex|lse|tsx|tsxv|asx|otc|otcqb|otcqx|otcbb|aim|nse|bse|hkex|sgx|jse|cse
          |euronext|xetra|tse
        | text=LON|FRA|EPA|ETR|HKG|TYO|SWX|BIT] ":" ([kind=word|abbreviation|number] | "."){1,4} &")" ]],
      yields = "Ticker",
      examples = {
        { "Then Blarp (NYSE: BQT) failed.", { text = "NYSE: BQT" } },
        { "Then Blarp (see: BQT) failed.", nil },
      },
    },
  }
  local rules = {}
  for _, part in ipairs { companies(pack), authorities(pack) } do
    for _, rule in ipairs(part) do
      rules[#rules + 1] = rule
    end
  end
  return rules
end
