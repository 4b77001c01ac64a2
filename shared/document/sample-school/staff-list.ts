/**
 * The staff as the school's two systems list them, one line each:
 * employee number | title | forename | surname | email before the @ | staff code | job title | team | line manager | first day | last day
 */
export const STAFF_LIST = `
4000 | Mrs  | Meredith | Abara       | meredith.abara      | MAB | Headteacher                     | Leadership  |                | 2025-09-15
4001 | Miss | Mei      | Rashid      | mei.rashid          | MRA | Deputy Headteacher              | Leadership  | meredith.abara | 2025-09-12
4002 | Mr   | Carys    | Iqbal       | carys.iqbal         | CIQ | Assistant Headteacher (CPD)     | Leadership  | meredith.abara | 2009-09-07
4003 | Dr   | Idris    | Sandhu      | idris.sandhu        | ISA | Early Career Teacher            | Reception   | mei.rashid     | 2014-09-02
4004 | Miss | Fiadh    | Claydon     | fiadh.claydon       | FCL | Higher Level Teaching Assistant | Inclusion   | carys.iqbal    | 2009-09-22
4005 | Mrs  | Rafferty | Zielinski   | rafferty.zielinski  | RZI | Class Teacher                   | Year 6      | carys.iqbal    | 2012-09-05
4006 | Mx   | Chidi    | Rashid      | chidi.rashid        | CRA | Teaching Assistant              | Key Stage 2 | mei.rashid     | 2006-09-08
4007 | Mx   | Eilidh   | Zielinski   | eilidh.zielinski    | EZI | Office Administrator            | Office      | mei.rashid     | 2019-09-09
4008 | Mrs  | Obi      | Wetherby    | obi.wetherby        | OWE | Attendance Officer              | Office      | carys.iqbal    | 2006-09-04
4009 | Mr   | Tariq    | Llewellyn   | tariq.llewellyn     | TLL | Cook                            | Kitchen     | carys.iqbal    | 2019-09-05
4010 | Ms   | Yusuf    | Carmichael  | yusuf.carmichael    | YCA | Mathematics Lead                | Mathematics | mei.rashid     | 2012-09-12
4011 | Mx   | Leila    | Bevan       | leila.bevan         | LBE | School Business Manager         | Office      | carys.iqbal    | 2009-09-08
4012 | Mr   | Femi     | Cadwallader | femi.cadwallader    | FCA | Higher Level Teaching Assistant | Inclusion   | carys.iqbal    | 2008-09-10
4013 | Dr   | Fiadh    | Pemberton   | fiadh.pemberton     | FPE | Higher Level Teaching Assistant | Inclusion   | mei.rashid     | 2016-09-15
4014 | Mx   | Ewan     | Zielinski   | ewan.zielinski      | EZI | Site Manager                    | Premises    | carys.iqbal    | 2009-09-01 | 2026-08-31
4015 | Dr   | Grace    | Rashid      | grace.rashid        | GRA | Midday Supervisor               | Lunchtime   | mei.rashid     | 2023-09-08
4016 | Mrs  | Dilys    | Blackwood   | dilys.blackwood     | DBL | Class Teacher                   | Year 4      | mei.rashid     | 2011-09-16
4017 | Mrs  | Umar     | Thistlewood | umar.thistlewood    | UTH | Higher Level Teaching Assistant | Inclusion   | carys.iqbal    | 2013-09-07
4018 | Dr   | Farah    | Whitcombe   | farah.whitcombe     | FWH | Site Manager                    | Premises    | mei.rashid     | 2007-09-10 | 2026-08-31
4019 | Miss | Idris    | Dunmore     | idris.dunmore       | IDU | Class Teacher                   | Year 4      | carys.iqbal    | 2023-09-09
4020 | Mrs  | Obi      | Goodchild   | obi.goodchild       | OGO | Class Teacher                   | Year 6      | carys.iqbal    | 2021-09-22
4021 | Miss | Nadia    | Okafor      | nadia.okafor        | NOK | Class Teacher                   | Year 1      | mei.rashid     | 2023-09-13
4022 | Mr   | Hana     | Nettleship  | hana.nettleship     | HNE | Class Teacher                   | Year 1      | carys.iqbal    | 2017-09-16
4023 | Ms   | Beatrix  | Singh       | beatrix.singh       | BSI | Class Teacher                   | Year 3      | carys.iqbal    | 2018-09-08
4024 | Miss | Vanya    | Bevan       | vanya.bevan         | VBE | Class Teacher                   | Year 3      | mei.rashid     | 2006-09-20
4025 | Mr   | Rhiannon | Eastwood    | rhiannon.eastwood   | REA | Class Teacher                   | Year 2      | carys.iqbal    | 2006-09-28
4026 | Mx   | Idris    | Nettleship  | idris.nettleship    | INE | Teaching Assistant              | Key Stage 1 | mei.rashid     | 2008-09-20
4027 | Ms   | Meredith | Macready    | meredith.macready   | MMA | Class Teacher                   | Year 1      | mei.rashid     | 2010-09-18
4028 | Dr   | Mei      | Adeyemi     | mei.adeyemi         | MAD | Class Teacher                   | Year 2      | mei.rashid     | 2019-09-12
4029 | Dr   | Nadia    | Pemberton   | nadia.pemberton     | NPE | Site Manager                    | Premises    | mei.rashid     | 2024-09-25 | 2026-08-31
4030 | Mr   | Lowri    | Mbeki       | lowri.mbeki         | LMB | English Lead                    | English     | mei.rashid     | 2019-09-03
4031 | Miss | Kwame    | Marlowe     | kwame.marlowe       | KMA | Nursery Nurse                   | Nursery     | carys.iqbal    | 2021-09-14
4032 | Mr   | Petra    | Claydon     | petra.claydon       | PCL | Midday Supervisor               | Lunchtime   | carys.iqbal    | 2009-09-03
4033 | Ms   | Rosa     | Wójcik      | rosa.wojcik         | RWÓ | English Lead                    | English     | carys.iqbal    | 2018-09-24
4034 | Ms   | Jerome   | Claydon     | jerome.claydon      | JCL | Class Teacher                   | Year 4      | carys.iqbal    | 2006-09-19
4035 | Mx   | Chidi    | Cadwallader | chidi.cadwallader   | CCA | Site Manager                    | Premises    | mei.rashid     | 2015-09-01
4036 | Mrs  | Nadia    | Kingsnorth  | nadia.kingsnorth    | NKI | Class Teacher                   | Year 1      | carys.iqbal    | 2021-09-01
4037 | Dr   | Niamh    | Underhill   | niamh.underhill     | NUN | Teaching Assistant              | Key Stage 2 | carys.iqbal    | 2018-09-12
4038 | Miss | Tariq    | Hathersage  | tariq.hathersage    | THA | Office Administrator            | Office      | carys.iqbal    | 2009-09-07
4039 | Dr   | Xanthe   | Lathbury    | xanthe.lathbury     | XLA | Higher Level Teaching Assistant | Inclusion   | mei.rashid     | 2021-09-04
4040 | Mr   | Callum   | Abara       | callum.abara        | CAB | School Business Manager         | Office      | carys.iqbal    | 2012-09-07
4041 | Mr   | Eilidh   | Baines      | eilidh.baines       | EBA | Early Career Teacher            | Reception   | carys.iqbal    | 2014-09-09
4042 | Miss | Nadia    | Sevenoaks   | nadia.sevenoaks     | NSE | Higher Level Teaching Assistant | Inclusion   | mei.rashid     | 2014-09-03
4043 | Mx   | Umar     | Zielinski   | umar.zielinski      | UZI | Teaching Assistant              | Key Stage 2 | mei.rashid     | 2018-09-18
4044 | Miss | Harpreet | Wetherby    | harpreet.wetherby   | HWE | Class Teacher                   | Year 2      | mei.rashid     | 2006-09-07
4045 | Ms   | Rosa     | Gallimore   | rosa.gallimore      | RGA | School Business Manager         | Office      | carys.iqbal    | 2009-09-12
4046 | Mrs  | Hüseyin  | Wójcik      | huseyin.wojcik      | HWÓ | Higher Level Teaching Assistant | Inclusion   | carys.iqbal    | 2006-09-14
4047 | Mrs  | Magda    | Ashdown     | magda.ashdown       | MAS | Teaching Assistant              | Key Stage 1 | mei.rashid     | 2010-09-16
4048 | Dr   | Fiadh    | Farrow      | fiadh.farrow        | FFA | Higher Level Teaching Assistant | Inclusion   | carys.iqbal    | 2013-09-03
4049 | Mx   | Lowri    | Claydon     | lowri.claydon       | LCL | SENCo                           | Inclusion   | mei.rashid     | 2013-09-05
4050 | Ms   | Hüseyin  | Nettleship  | huseyin.nettleship  | HNE | SENCo                           | Inclusion   | mei.rashid     | 2007-09-11
4051 | Miss | Kwame    | Adeyemi     | kwame.adeyemi       | KAD | Early Career Teacher            | Reception   | mei.rashid     | 2025-09-18
4052 | Mx   | Rosa     | Lathbury    | rosa.lathbury       | RLA | Class Teacher                   | Year 1      | mei.rashid     | 2006-09-26
4053 | Mrs  | Siân     | Hathersage  | sian.hathersage     | SHA | Office Administrator            | Office      | carys.iqbal    | 2009-09-18
4054 | Dr   | Meredith | Kingsnorth  | meredith.kingsnorth | MKI | SENCo                           | Inclusion   | mei.rashid     | 2018-09-10
4055 | Miss | Bilal    | Thistlewood | bilal.thistlewood   | BTH | Teaching Assistant              | Key Stage 1 | mei.rashid     | 2016-09-25
4056 | Mr   | Seren    | Mbeki       | seren.mbeki         | SMB | Attendance Officer              | Office      | mei.rashid     | 2014-09-25
4057 | Dr   | Fiadh    | Ghosh       | fiadh.ghosh         | FGH | Nursery Nurse                   | Nursery     | mei.rashid     | 2015-09-15
4058 | Ms   | Olwen    | Yardley     | olwen.yardley       | OYA | Class Teacher                   | Year 2      | carys.iqbal    | 2007-09-09
4059 | Mrs  | Hüseyin  | Macready    | huseyin.macready    | HMA | English Lead                    | English     | carys.iqbal    | 2020-09-26
4060 | Mrs  | Femi     | Carmichael  | femi.carmichael     | FCA | Teaching Assistant              | Key Stage 1 | mei.rashid     | 2012-09-03
4061 | Miss | Noor     | Dunmore     | noor.dunmore        | NDU | Class Teacher                   | Year 1      | carys.iqbal    | 2025-09-16
`;
