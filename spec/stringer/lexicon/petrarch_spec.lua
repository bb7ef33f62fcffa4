local sink = require "support.lexicon_sink"
local formats = require "stringer.lexicon.formats"

local function read(format, text, options)
  return sink.read(formats.reader(format), text, options)
end

describe("actors of TABARI and PETRARCH", function()
  it("are phrases with synonyms and a code", function()
    assert.same({
      "2 actor: AVALON | AVALONIAN {code=AVL name=AVALON} folded",
      "2 actor: AVA {code=AVL name=AVALON} exact",
    }, read("actors", "# comment\nAVALON_  [AVL] ; note\n+AVALONIAN_\n+AVA\n").entries)
  end)

  it("count only in the time that their codes are restricted to", function()
    assert.same(
      {
        "1 actor: ANNA EXAMPLE | A. EXAMPLE {code=AVLELI from=1962-01-01 name=ANNA EXAMPLE to=1978-04-27} folded",
        "1 actor: ANNA EXAMPLE | A. EXAMPLE {code=AVLGOV from=2001-05-03 name=ANNA EXAMPLE} folded",
        "1 actor: ANNA EXAMPLE | A. EXAMPLE {code=AVLOPP name=ANNA EXAMPLE to=2015-12-31} folded",
        "1 actor: ANNA EXAMPLE | A. EXAMPLE {code=AVL name=ANNA EXAMPLE} folded",
      },
      read(
        "actors",
        "ANNA_EXAMPLE_ ; x\n+A._EXAMPLE_\n\t[AVLELI 620101-780427]\n\t[AVLGOV >20010503] [AVLOPP < 151231]\n\t[AVL]"
      ).entries
    )
  end)

  it("are reported where they have no code, or one that cannot be read", function()
    local got =
      read("actors", "+LOST\nNOBODY\nSOMEBODY\n\t[AVL 2004017-20061201]\n\t[avl]\n\t[AVL\n\t[AVLGOV]\n")
    assert.same({
      "1: a synonym of nothing: not kept",
      '2: "NOBODY" has no code that could be kept: not kept',
      '4: [AVL 2004017-20061201]: no date can be made of "2004017-20061201": not kept',
      "5: [avl] is no code: not kept",
      "6: a bracket is never closed: not kept",
    }, { got.reports[1], got.reports[2], got.reports[3], got.reports[4], got.reports[5] })
    assert.same({ "3 actor: SOMEBODY {code=AVLGOV name=SOMEBODY} folded" }, got.entries)
    assert.equal(2, got.dropped)
  end)

  it("leave out comments over several lines", function()
    assert.same(
      { "4 actor: KEPT {code=AVL name=KEPT} folded" },
      read("actors", "<!-- a\nB [C]\n-->\nKEPT [AVL]").entries
    )
  end)
end)

describe("agents", function()
  it("have plurals, listed or regular, and sets of words", function()
    assert.same(
      {
        "2 agent: FARMER {code=AGR joins=suffix name=FARMER} folded plural",
        "3 agent: CHAMBER OF TRADE | CHAMBERS OF TRADE {code=BUS joins=suffix name=CHAMBER OF TRADE} folded",
        "4 agent: TROOPS {code=MIL joins=suffix name=TROOPS} folded",
        "5 agent: FIREMAN | FIREMEN {code=GOV joins=suffix name=FIREMAN} folded plural",
        "6 agent: EX LEADER {code=OPP joins=prefix name=EX LEADER} folded plural",
      },
      read(
        "agents",
        "!MAN! = MAN, MEN\nFARMER [~AGR]\nCHAMBER_OF_TRADE {CHAMBERS_OF_TRADE} [~BUS]\nTROOPS {} [~MIL]\n"
          .. "FIRE!MAN! [~GOV]\nEX_LEADER [OPP~]"
      ).entries
    )
  end)

  it("are reported without a code or with an unknown set", function()
    assert.same(
      { '1: "IDLER" has no code that could be kept: not kept', "2: !NONE! is not defined: not kept" },
      read("agents", "IDLER\nX!NONE! [~A]").reports
    )
  end)
end)

describe("verbs", function()
  it("come in blocks with a code, with regular or listed forms", function()
    assert.same({
      "2 verb: MARCH | MARCHES | MARCHED | MARCHING {block=WALK code=140 verb=MARCH} folded",
      "3 verb: GO | WENT | GOES {block=WALK code=042:043 verb=GO} folded",
      "4 verb: TIE UP | TIES UP | TIED UP | TIING UP {block=WALK code=140 verb=TIE UP} folded",
      "5 verb: CARRY | CARRIES | CARRIED | CARRYING {block=WALK code=140 verb=CARRY} folded",
    }, read("verbs", "--- WALK [140] ---\nMARCH\nGO {WENT GOES} [042:043] # x\n+TIE_UP\nCARRY\n").entries)
  end)

  it("have sets of synonyms, kept apart", function()
    assert.same(
      { "2 verb_set: KNIFE {set=WEAPON} folded", "3 verb_set: GUN {set=WEAPON} folded plural" },
      read("verbs", "&WEAPON\n+KNIFE_\n+GUN\n").entries
    )
  end)

  it("have patterns, which are reported", function()
    local got = read("verbs", "--- A [010] ---\nSAY\n- * FOR &WEAPON [011] # x\n")
    assert.same({ "3: pattern not kept, pack:verbs makes a rule of it: - * FOR &WEAPON [011]" }, got.reports)
    assert.equal(1, got.dropped)
  end)
end)

describe("discards", function()
  it("hold for a sentence or a story", function()
    assert.same({
      "1 discard: GRAND FINAL {level=sentence name=GRAND FINAL} folded",
      "2 discard: CUP WINNER {level=story name=CUP WINNER} folded",
    }, read("discards", "GRAND FINAL # x\n+ CUP WINNER\n").entries)
  end)
end)
