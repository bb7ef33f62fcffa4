--- Macros that several files of the pack use: quotation marks, names by form, auxiliaries, clause bounds.
-- @module stringer.packs.news.macros

return function(pack)
  -- Straight and curly marks fold to the same; closing and opening differ by the space before them where they look
  -- alike. Single ones count where they are known to stand around a quotation.
  pack:define("QUOTE", [[ ([folded='"'] | ^<Quote> [folded="'"] | [folded="'"] $<Quote>) ]])
  pack:define("OPENING", [[ [text="“"|"«"|"„" | folded='"' & text!="”" & text!="“"] ]])
  pack:define("CLOSING", [[ [text="”"|"»"|'"'|"“"|"''"] ]])

  -- A word that can be part of a name, and what may stand between two of them.
  pack:define(
    "CAP",
    [[ [shape=Title|Mixed|UPPER & kind=word|abbreviation & !pos=PRON|DET|ADP|AUX|CCONJ|SCONJ|PART] ]]
  )
  pack:define(
    "NAMEWORD",
    [[ [shape=Title|Mixed & kind=word & !pos=PRON|DET|ADP|AUX|CCONJ|SCONJ|PART|ADV
      |NUM & !in=title & !in=nationality & !in=country] ]]
  )
  -- A common word that is not a name. In a line of capitals, verbs stand right behind a name.
  pack:define(
    "PLAINWORD",
    [[ [( in=common_word | suffix=ment|tion|sion|ness|ship ) & !in=surname & !in=given_name] ]]
  )
  local personal = [[shape=Title|Mixed & kind=word & !pos=PRON|DET|ADP|AUX|CCONJ|SCONJ|PART|ADV
    |NUM & !in=title & !in=nationality & !in=country & !(pos=VERB & suffix=ed|ing|s & !in=surname & !in=given_name)
    & folded!=democrat|democratic|democrats|republican|republicans|conservatives|liberals
      |january|february|july|september|october|november|december & !is=t_weekday]]
  pack:define("PERSONWORD", ("[%s]"):format(personal))
  pack:define(
    "PERSONMORE",
    ("[%s & !(%s)]"):format(
      personal,
      "(in=common_word | suffix=ment|tion|sion|ness|ship) & !in=surname & !in=given_name"
    )
  )
  pack:define(
    "SURNAME",
    [[ [in=surname & shape=Title|Mixed & !pos=PRON|PART|DET|CCONJ|SCONJ|ADP|AUX
    & !is=t_weekday] ]]
  )
  pack:define("INITIAL", [[ [kind=abbreviation & shape=UPPER|Title|other|Mixed] ]])
  pack:define(
    "PARTICLE",
    [[ [text=al|el|bin|ibn|bint|van|von|der|den|de|da|dos|du|di|la|le|ben|ter|ul|ur|wa] ]]
  )
  pack:define("JOIN", [[ [(folded="-" | text="‑") & space=false] ]])
  -- "Dong-young"; no "Oslo-based".
  pack:define(
    "HYPHENED",
    [[ (JOIN [shape=lower & kind=word & folded!=based|led|backed|born|style|era|like|type|made|run|owned|controlled
      |held|ruled|trained|only|wide|area|dominated|speaking|bound|registered|listed|sponsored|brokered|occupied
      |administered|supported|funded|mediated|appointed|elect|designate|bred|educated|affiliated|linked|inspired
      |friendly|related|initiated|winning]) ]]
  )
  pack:define("POSSESSIVE", [[ [folded="'s"|"'"] ]])

  pack:define("AUX", "[pos=AUX | (lemma=have|be|do | in=modal) & pos=VERB]")
  pack:define("QUESTION_WORD", "[folded=if|whether|why|how|what|who|where|when]")
  pack:define("ADVERBS", [[ [pos=ADV|PART]{0,3} ]])
  pack:define("DET", [[ [pos=DET|NUM] ]])
end
