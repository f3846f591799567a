<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="indoors" tilewidth="32" tileheight="32" tilecount="592" columns="16">
 <image source="indoors.png" width="512" height="1184"/>
 <tile id="0">
  <properties>
   <property name="label" value="pool_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="label" value="pool_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="label" value="pool_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="label" value="pool_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="label" value="pool_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="label" value="pool_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="label" value="pool_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="label" value="pool_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="label" value="pool_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="label" value="pool_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="label" value="pool_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="label" value="pool_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="label" value="pool_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="label" value="pool_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="label" value="pool_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="label" value="pool_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="label" value="pool_cave_1110_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="label" value="pool_cave_1110_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="label" value="pool_cave_1110_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="label" value="pool_cave_1110_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="label" value="pool_cave_1110_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="label" value="pool_cave_1110_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="label" value="pool_cave_1110_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="label" value="pool_cave_1110_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="label" value="pool_cave_1110_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="label" value="pool_cave_1110_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="label" value="pool_cave_1110_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="label" value="pool_cave_1110_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="label" value="pool_cave_1110_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="label" value="pool_cave_1110_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="label" value="pool_cave_1110_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="label" value="pool_cave_1110_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="label" value="pool_cave_1101_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="label" value="pool_cave_1101_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="label" value="pool_cave_1101_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="label" value="pool_cave_1101_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="label" value="pool_cave_1101_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="label" value="pool_cave_1101_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="label" value="pool_cave_1101_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="label" value="pool_cave_1101_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="label" value="pool_cave_1101_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="label" value="pool_cave_1101_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="label" value="pool_cave_1101_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="label" value="pool_cave_1101_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="label" value="pool_cave_1101_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="label" value="pool_cave_1101_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="46">
  <properties>
   <property name="label" value="pool_cave_1101_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="47">
  <properties>
   <property name="label" value="pool_cave_1101_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="label" value="pool_cave_1100_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="label" value="pool_cave_1100_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="label" value="pool_cave_1100_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="label" value="pool_cave_1100_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="label" value="pool_cave_1100_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="label" value="pool_cave_1100_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="label" value="pool_cave_1100_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="label" value="pool_cave_1100_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="label" value="pool_cave_1100_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="label" value="pool_cave_1100_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="label" value="pool_cave_1100_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="label" value="pool_cave_1100_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="label" value="pool_cave_1100_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="label" value="pool_cave_1100_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="label" value="pool_cave_1100_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="label" value="pool_cave_1100_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="label" value="pool_cave_1011_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="label" value="pool_cave_1011_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="label" value="pool_cave_1011_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="label" value="pool_cave_1011_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="label" value="pool_cave_1011_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="label" value="pool_cave_1011_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="label" value="pool_cave_1011_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="label" value="pool_cave_1011_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="72">
  <properties>
   <property name="label" value="pool_cave_1011_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="label" value="pool_cave_1011_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="74">
  <properties>
   <property name="label" value="pool_cave_1011_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="75">
  <properties>
   <property name="label" value="pool_cave_1011_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="76">
  <properties>
   <property name="label" value="pool_cave_1011_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="77">
  <properties>
   <property name="label" value="pool_cave_1011_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="78">
  <properties>
   <property name="label" value="pool_cave_1011_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="79">
  <properties>
   <property name="label" value="pool_cave_1011_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="label" value="pool_cave_1010_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="label" value="pool_cave_1010_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="label" value="pool_cave_1010_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="label" value="pool_cave_1010_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="label" value="pool_cave_1010_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="label" value="pool_cave_1010_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="label" value="pool_cave_1010_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="label" value="pool_cave_1010_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="88">
  <properties>
   <property name="label" value="pool_cave_1010_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="89">
  <properties>
   <property name="label" value="pool_cave_1010_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="90">
  <properties>
   <property name="label" value="pool_cave_1010_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="91">
  <properties>
   <property name="label" value="pool_cave_1010_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="92">
  <properties>
   <property name="label" value="pool_cave_1010_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="93">
  <properties>
   <property name="label" value="pool_cave_1010_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="94">
  <properties>
   <property name="label" value="pool_cave_1010_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="95">
  <properties>
   <property name="label" value="pool_cave_1010_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="label" value="pool_cave_1001_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="label" value="pool_cave_1001_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="label" value="pool_cave_1001_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="label" value="pool_cave_1001_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="label" value="pool_cave_1001_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="label" value="pool_cave_1001_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="label" value="pool_cave_1001_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="label" value="pool_cave_1001_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="label" value="pool_cave_1001_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="label" value="pool_cave_1001_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="label" value="pool_cave_1001_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="107">
  <properties>
   <property name="label" value="pool_cave_1001_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="108">
  <properties>
   <property name="label" value="pool_cave_1001_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="109">
  <properties>
   <property name="label" value="pool_cave_1001_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="110">
  <properties>
   <property name="label" value="pool_cave_1001_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="111">
  <properties>
   <property name="label" value="pool_cave_1001_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="112">
  <properties>
   <property name="label" value="pool_cave_1000_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="label" value="pool_cave_1000_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="label" value="pool_cave_1000_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="label" value="pool_cave_1000_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="label" value="pool_cave_1000_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="label" value="pool_cave_1000_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="label" value="pool_cave_1000_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="label" value="pool_cave_1000_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="120">
  <properties>
   <property name="label" value="pool_cave_1000_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="121">
  <properties>
   <property name="label" value="pool_cave_1000_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="122">
  <properties>
   <property name="label" value="pool_cave_1000_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="123">
  <properties>
   <property name="label" value="pool_cave_1000_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="124">
  <properties>
   <property name="label" value="pool_cave_1000_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="125">
  <properties>
   <property name="label" value="pool_cave_1000_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="126">
  <properties>
   <property name="label" value="pool_cave_1000_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="127">
  <properties>
   <property name="label" value="pool_cave_1000_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="128">
  <properties>
   <property name="label" value="pool_cave_0111_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="label" value="pool_cave_0111_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="label" value="pool_cave_0111_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="label" value="pool_cave_0111_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="label" value="pool_cave_0111_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="label" value="pool_cave_0111_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="label" value="pool_cave_0111_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="label" value="pool_cave_0111_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="label" value="pool_cave_0111_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="label" value="pool_cave_0111_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="138">
  <properties>
   <property name="label" value="pool_cave_0111_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="139">
  <properties>
   <property name="label" value="pool_cave_0111_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="140">
  <properties>
   <property name="label" value="pool_cave_0111_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="141">
  <properties>
   <property name="label" value="pool_cave_0111_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="142">
  <properties>
   <property name="label" value="pool_cave_0111_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="143">
  <properties>
   <property name="label" value="pool_cave_0111_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="144">
  <properties>
   <property name="label" value="pool_cave_0110_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="label" value="pool_cave_0110_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="label" value="pool_cave_0110_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="label" value="pool_cave_0110_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="label" value="pool_cave_0110_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="label" value="pool_cave_0110_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="label" value="pool_cave_0110_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="label" value="pool_cave_0110_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="152">
  <properties>
   <property name="label" value="pool_cave_0110_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="153">
  <properties>
   <property name="label" value="pool_cave_0110_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="154">
  <properties>
   <property name="label" value="pool_cave_0110_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="155">
  <properties>
   <property name="label" value="pool_cave_0110_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="156">
  <properties>
   <property name="label" value="pool_cave_0110_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="157">
  <properties>
   <property name="label" value="pool_cave_0110_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="158">
  <properties>
   <property name="label" value="pool_cave_0110_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="159">
  <properties>
   <property name="label" value="pool_cave_0110_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="label" value="pool_cave_0101_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="label" value="pool_cave_0101_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="label" value="pool_cave_0101_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="label" value="pool_cave_0101_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="label" value="pool_cave_0101_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="label" value="pool_cave_0101_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="label" value="pool_cave_0101_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="label" value="pool_cave_0101_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="label" value="pool_cave_0101_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="label" value="pool_cave_0101_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="label" value="pool_cave_0101_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="171">
  <properties>
   <property name="label" value="pool_cave_0101_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="172">
  <properties>
   <property name="label" value="pool_cave_0101_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="173">
  <properties>
   <property name="label" value="pool_cave_0101_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="174">
  <properties>
   <property name="label" value="pool_cave_0101_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="175">
  <properties>
   <property name="label" value="pool_cave_0101_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="label" value="pool_cave_0100_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="label" value="pool_cave_0100_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="label" value="pool_cave_0100_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="label" value="pool_cave_0100_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="label" value="pool_cave_0100_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="label" value="pool_cave_0100_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="label" value="pool_cave_0100_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="label" value="pool_cave_0100_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="184">
  <properties>
   <property name="label" value="pool_cave_0100_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="185">
  <properties>
   <property name="label" value="pool_cave_0100_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="186">
  <properties>
   <property name="label" value="pool_cave_0100_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="187">
  <properties>
   <property name="label" value="pool_cave_0100_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="188">
  <properties>
   <property name="label" value="pool_cave_0100_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="189">
  <properties>
   <property name="label" value="pool_cave_0100_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="190">
  <properties>
   <property name="label" value="pool_cave_0100_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="191">
  <properties>
   <property name="label" value="pool_cave_0100_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="label" value="pool_cave_0011_0_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="label" value="pool_cave_0011_1_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="label" value="pool_cave_0011_2_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="label" value="pool_cave_0011_3_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="label" value="pool_cave_0011_0_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="label" value="pool_cave_0011_1_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="label" value="pool_cave_0011_2_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="label" value="pool_cave_0011_3_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="200">
  <properties>
   <property name="label" value="pool_cave_0011_0_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="201">
  <properties>
   <property name="label" value="pool_cave_0011_1_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="202">
  <properties>
   <property name="label" value="pool_cave_0011_2_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="203">
  <properties>
   <property name="label" value="pool_cave_0011_3_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="204">
  <properties>
   <property name="label" value="pool_cave_0011_0_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="205">
  <properties>
   <property name="label" value="pool_cave_0011_1_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="206">
  <properties>
   <property name="label" value="pool_cave_0011_2_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="207">
  <properties>
   <property name="label" value="pool_cave_0011_3_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="label" value="pool_cave_0010_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="label" value="pool_cave_0010_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="label" value="pool_cave_0010_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="label" value="pool_cave_0010_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="label" value="pool_cave_0010_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="label" value="pool_cave_0010_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="label" value="pool_cave_0010_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="label" value="pool_cave_0010_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="216">
  <properties>
   <property name="label" value="pool_cave_0010_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="217">
  <properties>
   <property name="label" value="pool_cave_0010_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="218">
  <properties>
   <property name="label" value="pool_cave_0010_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="219">
  <properties>
   <property name="label" value="pool_cave_0010_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="220">
  <properties>
   <property name="label" value="pool_cave_0010_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="221">
  <properties>
   <property name="label" value="pool_cave_0010_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="222">
  <properties>
   <property name="label" value="pool_cave_0010_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="223">
  <properties>
   <property name="label" value="pool_cave_0010_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="label" value="pool_cave_0001_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="label" value="pool_cave_0001_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="label" value="pool_cave_0001_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="label" value="pool_cave_0001_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="label" value="pool_cave_0001_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="label" value="pool_cave_0001_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="label" value="pool_cave_0001_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="label" value="pool_cave_0001_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="232">
  <properties>
   <property name="label" value="pool_cave_0001_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="233">
  <properties>
   <property name="label" value="pool_cave_0001_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="234">
  <properties>
   <property name="label" value="pool_cave_0001_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="235">
  <properties>
   <property name="label" value="pool_cave_0001_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="236">
  <properties>
   <property name="label" value="pool_cave_0001_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="237">
  <properties>
   <property name="label" value="pool_cave_0001_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="238">
  <properties>
   <property name="label" value="pool_cave_0001_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="239">
  <properties>
   <property name="label" value="pool_cave_0001_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="label" value="cave_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="label" value="cave_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="label" value="cave_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="label" value="cave_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="label" value="cave_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="label" value="cave_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="label" value="cave_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="label" value="cave_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="248">
  <properties>
   <property name="label" value="cave_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="249">
  <properties>
   <property name="label" value="cave_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="250">
  <properties>
   <property name="label" value="cave_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="251">
  <properties>
   <property name="label" value="cave_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="252">
  <properties>
   <property name="label" value="cave_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="253">
  <properties>
   <property name="label" value="cave_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="254">
  <properties>
   <property name="label" value="cave_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="255">
  <properties>
   <property name="label" value="cave_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="label" value="top_school_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="label" value="top_school_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="label" value="top_school_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="label" value="top_school_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="label" value="top_school_4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="label" value="top_school_5"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="label" value="top_school_6"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="label" value="top_school_7"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="264">
  <properties>
   <property name="label" value="top_school_8"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="265">
  <properties>
   <property name="label" value="top_school_9"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="266">
  <properties>
   <property name="label" value="top_school_10"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="267">
  <properties>
   <property name="label" value="top_school_11"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="268">
  <properties>
   <property name="label" value="top_school_12"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="269">
  <properties>
   <property name="label" value="top_school_13"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="270">
  <properties>
   <property name="label" value="top_school_14"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="271">
  <properties>
   <property name="label" value="top_school_15"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="272">
  <properties>
   <property name="label" value="top_home_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="273">
  <properties>
   <property name="label" value="top_home_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="274">
  <properties>
   <property name="label" value="top_home_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="275">
  <properties>
   <property name="label" value="top_home_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="276">
  <properties>
   <property name="label" value="top_home_4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="label" value="top_home_5"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="278">
  <properties>
   <property name="label" value="top_home_6"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="279">
  <properties>
   <property name="label" value="top_home_7"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="280">
  <properties>
   <property name="label" value="top_home_8"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="281">
  <properties>
   <property name="label" value="top_home_9"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="282">
  <properties>
   <property name="label" value="top_home_10"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="283">
  <properties>
   <property name="label" value="top_home_11"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="284">
  <properties>
   <property name="label" value="top_home_12"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="285">
  <properties>
   <property name="label" value="top_home_13"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="286">
  <properties>
   <property name="label" value="top_home_14"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="287">
  <properties>
   <property name="label" value="top_home_15"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="288">
  <properties>
   <property name="label" value="top_tower_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="label" value="top_tower_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="label" value="top_tower_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="label" value="top_tower_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="label" value="top_tower_4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="label" value="top_tower_5"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="294">
  <properties>
   <property name="label" value="top_tower_6"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="295">
  <properties>
   <property name="label" value="top_tower_7"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="296">
  <properties>
   <property name="label" value="top_tower_8"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="297">
  <properties>
   <property name="label" value="top_tower_9"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="298">
  <properties>
   <property name="label" value="top_tower_10"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="299">
  <properties>
   <property name="label" value="top_tower_11"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="300">
  <properties>
   <property name="label" value="top_tower_12"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="301">
  <properties>
   <property name="label" value="top_tower_13"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="302">
  <properties>
   <property name="label" value="top_tower_14"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="303">
  <properties>
   <property name="label" value="top_tower_15"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="304">
  <properties>
   <property name="label" value="top_plank_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="label" value="top_plank_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="label" value="top_plank_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="label" value="top_plank_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="label" value="top_plank_4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="309">
  <properties>
   <property name="label" value="top_plank_5"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="310">
  <properties>
   <property name="label" value="top_plank_6"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="311">
  <properties>
   <property name="label" value="top_plank_7"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="312">
  <properties>
   <property name="label" value="top_plank_8"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="313">
  <properties>
   <property name="label" value="top_plank_9"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="314">
  <properties>
   <property name="label" value="top_plank_10"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="315">
  <properties>
   <property name="label" value="top_plank_11"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="316">
  <properties>
   <property name="label" value="top_plank_12"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="317">
  <properties>
   <property name="label" value="top_plank_13"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="318">
  <properties>
   <property name="label" value="top_plank_14"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="319">
  <properties>
   <property name="label" value="top_plank_15"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="label" value="top_rock_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="label" value="top_rock_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="label" value="top_rock_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="label" value="top_rock_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="label" value="top_rock_4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="label" value="top_rock_5"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="label" value="top_rock_6"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="label" value="top_rock_7"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="328">
  <properties>
   <property name="label" value="top_rock_8"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="329">
  <properties>
   <property name="label" value="top_rock_9"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="330">
  <properties>
   <property name="label" value="top_rock_10"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="331">
  <properties>
   <property name="label" value="top_rock_11"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="332">
  <properties>
   <property name="label" value="top_rock_12"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="333">
  <properties>
   <property name="label" value="top_rock_13"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="334">
  <properties>
   <property name="label" value="top_rock_14"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="335">
  <properties>
   <property name="label" value="top_rock_15"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="336">
  <properties>
   <property name="label" value="face_school_m"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="label" value="face_school_w"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="label" value="face_school_e"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="label" value="face_school_window"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="340">
  <properties>
   <property name="label" value="face_school_door_shut"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="341">
  <properties>
   <property name="label" value="face_school_door_open"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="342">
  <properties>
   <property name="label" value="face_home_m"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="343">
  <properties>
   <property name="label" value="face_home_w"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="344">
  <properties>
   <property name="label" value="face_home_e"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="345">
  <properties>
   <property name="label" value="face_home_window"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="346">
  <properties>
   <property name="label" value="face_home_door_shut"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="347">
  <properties>
   <property name="label" value="face_home_door_open"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="348">
  <properties>
   <property name="label" value="face_tower_m"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="349">
  <properties>
   <property name="label" value="face_tower_w"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="350">
  <properties>
   <property name="label" value="face_tower_e"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="351">
  <properties>
   <property name="label" value="face_tower_window"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="label" value="face_tower_door_shut"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="label" value="face_tower_door_open"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="label" value="face_plank_m"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="355">
  <properties>
   <property name="label" value="face_plank_w"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="356">
  <properties>
   <property name="label" value="face_plank_e"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="357">
  <properties>
   <property name="label" value="face_plank_window"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="358">
  <properties>
   <property name="label" value="face_plank_door_shut"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="359">
  <properties>
   <property name="label" value="face_plank_door_open"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="360">
  <properties>
   <property name="label" value="face_rock_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="361">
  <properties>
   <property name="label" value="face_rock_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="362">
  <properties>
   <property name="label" value="face_rock_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="363">
  <properties>
   <property name="label" value="face_rock_torch"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="364">
  <properties>
   <property name="label" value="face_rock_ore"/>
   <property name="reflect" type="float" value="0.92"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="365">
  <properties>
   <property name="label" value="screen_0"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="9" width="14" height="14"/>
  </objectgroup>
 </tile>
 <tile id="366">
  <properties>
   <property name="label" value="screen_1"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="0" width="14" height="23"/>
  </objectgroup>
 </tile>
 <tile id="367">
  <properties>
   <property name="label" value="screen_2"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="9" width="23" height="14"/>
  </objectgroup>
 </tile>
 <tile id="368">
  <properties>
   <property name="label" value="screen_3"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="0" width="23" height="23"/>
  </objectgroup>
 </tile>
 <tile id="369">
  <properties>
   <property name="label" value="screen_4"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="9" width="14" height="23"/>
  </objectgroup>
 </tile>
 <tile id="370">
  <properties>
   <property name="label" value="screen_5"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="0" width="14" height="32"/>
  </objectgroup>
 </tile>
 <tile id="371">
  <properties>
   <property name="label" value="screen_6"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="9" width="23" height="23"/>
  </objectgroup>
 </tile>
 <tile id="372">
  <properties>
   <property name="label" value="screen_7"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="0" width="23" height="32"/>
  </objectgroup>
 </tile>
 <tile id="373">
  <properties>
   <property name="label" value="screen_8"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="9" width="23" height="14"/>
  </objectgroup>
 </tile>
 <tile id="374">
  <properties>
   <property name="label" value="screen_9"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="23" height="23"/>
  </objectgroup>
 </tile>
 <tile id="375">
  <properties>
   <property name="label" value="screen_10"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="9" width="32" height="14"/>
  </objectgroup>
 </tile>
 <tile id="376">
  <properties>
   <property name="label" value="screen_11"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="23"/>
  </objectgroup>
 </tile>
 <tile id="377">
  <properties>
   <property name="label" value="screen_12"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="9" width="23" height="23"/>
  </objectgroup>
 </tile>
 <tile id="378">
  <properties>
   <property name="label" value="screen_13"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="23" height="32"/>
  </objectgroup>
 </tile>
 <tile id="379">
  <properties>
   <property name="label" value="screen_14"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="9" width="32" height="23"/>
  </objectgroup>
 </tile>
 <tile id="380">
  <properties>
   <property name="label" value="screen_15"/>
   <property name="reflect" type="float" value="0.4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="381">
  <properties>
   <property name="label" value="doorway_h_shut"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="382">
  <properties>
   <property name="label" value="doorway_v_shut"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="383">
  <properties>
   <property name="label" value="doorway_h_open"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="label" value="doorway_v_open"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="400">
  <properties>
   <property name="label" value="hall_0_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="401">
  <properties>
   <property name="label" value="hall_1_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="402">
  <properties>
   <property name="label" value="hall_2_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="403">
  <properties>
   <property name="label" value="hall_3_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="404">
  <properties>
   <property name="label" value="worn_0_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="405">
  <properties>
   <property name="label" value="worn_1_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="406">
  <properties>
   <property name="label" value="worn_2_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="407">
  <properties>
   <property name="label" value="worn_3_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="label" value="hall_0_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="label" value="hall_1_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="label" value="hall_2_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="label" value="hall_3_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="label" value="worn_0_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="label" value="worn_1_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="label" value="worn_2_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="label" value="worn_3_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="432">
  <properties>
   <property name="label" value="slab_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="label" value="slab_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="434">
  <properties>
   <property name="label" value="slab_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="435">
  <properties>
   <property name="label" value="slab_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="436">
  <properties>
   <property name="label" value="carpet_0"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="437">
  <properties>
   <property name="label" value="carpet_1"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="438">
  <properties>
   <property name="label" value="carpet_2"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="439">
  <properties>
   <property name="label" value="carpet_3"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="440">
  <properties>
   <property name="label" value="carpet_4"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="441">
  <properties>
   <property name="label" value="carpet_5"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="442">
  <properties>
   <property name="label" value="carpet_6"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="443">
  <properties>
   <property name="label" value="carpet_7"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="444">
  <properties>
   <property name="label" value="carpet_8"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="445">
  <properties>
   <property name="label" value="carpet_9"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="446">
  <properties>
   <property name="label" value="carpet_10"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="447">
  <properties>
   <property name="label" value="carpet_11"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="label" value="carpet_12"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="label" value="carpet_13"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="label" value="carpet_14"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="label" value="carpet_15"/>
   <property name="scatter" type="float" value="0.12"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="464">
  <properties>
   <property name="label" value="shelf_scrolls_0_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="465">
  <properties>
   <property name="label" value="shelf_scrolls_1_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="466">
  <properties>
   <property name="label" value="shelf_files_0_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="467">
  <properties>
   <property name="label" value="shelf_files_1_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="468">
  <properties>
   <property name="label" value="shelf_books_0_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="469">
  <properties>
   <property name="label" value="shelf_books_1_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="470">
  <properties>
   <property name="label" value="futon_indigo_0_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="471">
  <properties>
   <property name="label" value="futon_teal_0_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="472">
  <properties>
   <property name="label" value="straw_bed_0_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="label" value="shelf_scrolls_0_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="28"/>
  </objectgroup>
 </tile>
 <tile id="481">
  <properties>
   <property name="label" value="shelf_scrolls_1_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="28"/>
  </objectgroup>
 </tile>
 <tile id="482">
  <properties>
   <property name="label" value="shelf_files_0_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="28"/>
  </objectgroup>
 </tile>
 <tile id="483">
  <properties>
   <property name="label" value="shelf_files_1_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="28"/>
  </objectgroup>
 </tile>
 <tile id="484">
  <properties>
   <property name="label" value="shelf_books_0_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="28"/>
  </objectgroup>
 </tile>
 <tile id="485">
  <properties>
   <property name="label" value="shelf_books_1_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="28"/>
  </objectgroup>
 </tile>
 <tile id="486">
  <properties>
   <property name="label" value="futon_indigo_0_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="label" value="futon_teal_0_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="488">
  <properties>
   <property name="label" value="straw_bed_0_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="496">
  <properties>
   <property name="label" value="pupils_desk_0_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="3" width="30" height="20"/>
  </objectgroup>
 </tile>
 <tile id="497">
  <properties>
   <property name="label" value="pupils_desk_0_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="30" height="20"/>
  </objectgroup>
 </tile>
 <tile id="498">
  <properties>
   <property name="label" value="pupils_desk_1_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="3" width="30" height="20"/>
  </objectgroup>
 </tile>
 <tile id="499">
  <properties>
   <property name="label" value="pupils_desk_1_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="30" height="20"/>
  </objectgroup>
 </tile>
 <tile id="500">
  <properties>
   <property name="label" value="pupils_desk_2_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="3" width="30" height="20"/>
  </objectgroup>
 </tile>
 <tile id="501">
  <properties>
   <property name="label" value="pupils_desk_2_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="30" height="20"/>
  </objectgroup>
 </tile>
 <tile id="502">
  <properties>
   <property name="label" value="staff_desk_0_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="503">
  <properties>
   <property name="label" value="staff_desk_0_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="504">
  <properties>
   <property name="label" value="staff_desk_1_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="505">
  <properties>
   <property name="label" value="staff_desk_1_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="506">
  <properties>
   <property name="label" value="staff_desk_2_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="507">
  <properties>
   <property name="label" value="staff_desk_2_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="508">
  <properties>
   <property name="label" value="hung_board_0_0"/>
  </properties>
 </tile>
 <tile id="509">
  <properties>
   <property name="label" value="hung_board_1_0"/>
  </properties>
 </tile>
 <tile id="510">
  <properties>
   <property name="label" value="hung_board_2_0"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="label" value="hung_map_0_0"/>
  </properties>
 </tile>
 <tile id="513">
  <properties>
   <property name="label" value="hung_map_1_0"/>
  </properties>
 </tile>
 <tile id="514">
  <properties>
   <property name="label" value="hung_scroll"/>
  </properties>
 </tile>
 <tile id="515">
  <properties>
   <property name="label" value="hung_clock"/>
  </properties>
 </tile>
 <tile id="516">
  <properties>
   <property name="label" value="hung_papers"/>
  </properties>
 </tile>
 <tile id="517">
  <properties>
   <property name="label" value="hung_coats"/>
  </properties>
 </tile>
 <tile id="518">
  <properties>
   <property name="label" value="counter_m"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="32" height="25"/>
  </objectgroup>
 </tile>
 <tile id="519">
  <properties>
   <property name="label" value="counter_l"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="32" height="25"/>
  </objectgroup>
 </tile>
 <tile id="520">
  <properties>
   <property name="label" value="counter_r"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="32" height="25"/>
  </objectgroup>
 </tile>
 <tile id="521">
  <properties>
   <property name="label" value="counter_papers"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="32" height="25"/>
  </objectgroup>
 </tile>
 <tile id="522">
  <properties>
   <property name="label" value="counter_ink"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="32" height="25"/>
  </objectgroup>
 </tile>
 <tile id="523">
  <properties>
   <property name="label" value="counter_stamp"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="32" height="25"/>
  </objectgroup>
 </tile>
 <tile id="524">
  <properties>
   <property name="label" value="panes_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="525">
  <properties>
   <property name="label" value="panes_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="526">
  <properties>
   <property name="label" value="panes_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="527">
  <properties>
   <property name="label" value="panes_3_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="528">
  <properties>
   <property name="label" value="bench_seat_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="6" width="30" height="18"/>
  </objectgroup>
 </tile>
 <tile id="529">
  <properties>
   <property name="label" value="bench_seat_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="30" height="18"/>
  </objectgroup>
 </tile>
 <tile id="530">
  <properties>
   <property name="label" value="shoe_shelf_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="531">
  <properties>
   <property name="label" value="shoe_shelf_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="532">
  <properties>
   <property name="label" value="chest_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="27"/>
  </objectgroup>
 </tile>
 <tile id="533">
  <properties>
   <property name="label" value="chest_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="27"/>
  </objectgroup>
 </tile>
 <tile id="534">
  <properties>
   <property name="label" value="kitchen_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="27"/>
  </objectgroup>
 </tile>
 <tile id="535">
  <properties>
   <property name="label" value="kitchen_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="27"/>
  </objectgroup>
 </tile>
 <tile id="536">
  <properties>
   <property name="label" value="kitchen_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="27"/>
  </objectgroup>
 </tile>
 <tile id="537">
  <properties>
   <property name="label" value="folding_screen_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="29" height="21"/>
  </objectgroup>
 </tile>
 <tile id="538">
  <properties>
   <property name="label" value="folding_screen_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="32" height="21"/>
  </objectgroup>
 </tile>
 <tile id="539">
  <properties>
   <property name="label" value="folding_screen_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="29" height="21"/>
  </objectgroup>
 </tile>
 <tile id="540">
  <properties>
   <property name="label" value="rope_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="14" width="30" height="10"/>
  </objectgroup>
 </tile>
 <tile id="541">
  <properties>
   <property name="label" value="rope_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="14" width="30" height="10"/>
  </objectgroup>
 </tile>
 <tile id="542">
  <properties>
   <property name="label" value="armchair"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="3" width="26" height="25"/>
  </objectgroup>
 </tile>
 <tile id="543">
  <properties>
   <property name="label" value="paper_lamp"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="8" width="14" height="17"/>
  </objectgroup>
 </tile>
 <tile id="544">
  <properties>
   <property name="label" value="go_board"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="23" height="24"/>
  </objectgroup>
 </tile>
 <tile id="545">
  <properties>
   <property name="label" value="tray"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="6" width="24" height="19"/>
  </objectgroup>
 </tile>
 <tile id="546">
  <properties>
   <property name="label" value="cushion_indigo"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="label" value="cushion_rust"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="label" value="cushion_moss"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="label" value="chains"/>
  </properties>
 </tile>
 <tile id="550">
  <properties>
   <property name="label" value="brazier"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="6" width="20" height="20"/>
  </objectgroup>
 </tile>
 <tile id="551">
  <properties>
   <property name="label" value="bucket"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="552">
  <properties>
   <property name="label" value="spikes_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="10" width="24" height="18"/>
  </objectgroup>
 </tile>
 <tile id="553">
  <properties>
   <property name="label" value="spikes_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="10" width="24" height="18"/>
  </objectgroup>
 </tile>
 <tile id="560">
  <properties>
   <property name="label" value="great_desk_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="12" width="28" height="20"/>
  </objectgroup>
 </tile>
 <tile id="561">
  <properties>
   <property name="label" value="great_desk_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="20"/>
  </objectgroup>
 </tile>
 <tile id="562">
  <properties>
   <property name="label" value="great_desk_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="20"/>
  </objectgroup>
 </tile>
 <tile id="563">
  <properties>
   <property name="label" value="great_desk_3_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="28" height="20"/>
  </objectgroup>
 </tile>
 <tile id="564">
  <properties>
   <property name="label" value="low_table_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="13" width="19" height="19"/>
  </objectgroup>
 </tile>
 <tile id="565">
  <properties>
   <property name="label" value="low_table_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="13" width="19" height="19"/>
  </objectgroup>
 </tile>
 <tile id="566">
  <properties>
   <property name="label" value="hearth_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="567">
  <properties>
   <property name="label" value="hearth_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="568">
  <properties>
   <property name="label" value="bath_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="29" height="26"/>
  </objectgroup>
 </tile>
 <tile id="569">
  <properties>
   <property name="label" value="bath_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="29" height="26"/>
  </objectgroup>
 </tile>
 <tile id="570">
  <properties>
   <property name="label" value="plan_table_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="8" width="29" height="24"/>
  </objectgroup>
 </tile>
 <tile id="571">
  <properties>
   <property name="label" value="plan_table_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="29" height="24"/>
  </objectgroup>
 </tile>
 <tile id="576">
  <properties>
   <property name="label" value="great_desk_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="28" height="22"/>
  </objectgroup>
 </tile>
 <tile id="577">
  <properties>
   <property name="label" value="great_desk_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="22"/>
  </objectgroup>
 </tile>
 <tile id="578">
  <properties>
   <property name="label" value="great_desk_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="22"/>
  </objectgroup>
 </tile>
 <tile id="579">
  <properties>
   <property name="label" value="great_desk_3_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="28" height="22"/>
  </objectgroup>
 </tile>
 <tile id="580">
  <properties>
   <property name="label" value="low_table_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="0" width="19" height="19"/>
  </objectgroup>
 </tile>
 <tile id="581">
  <properties>
   <property name="label" value="low_table_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="19" height="19"/>
  </objectgroup>
 </tile>
 <tile id="582">
  <properties>
   <property name="label" value="hearth_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="583">
  <properties>
   <property name="label" value="hearth_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="584">
  <properties>
   <property name="label" value="bath_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="0" width="29" height="26"/>
  </objectgroup>
 </tile>
 <tile id="585">
  <properties>
   <property name="label" value="bath_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="29" height="26"/>
  </objectgroup>
 </tile>
 <tile id="586">
  <properties>
   <property name="label" value="plan_table_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="0" width="29" height="24"/>
  </objectgroup>
 </tile>
 <tile id="587">
  <properties>
   <property name="label" value="plan_table_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="29" height="24"/>
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="cave" color="#706563" tile="-1" probability="1"/>
   <wangcolor name="pool" color="#546974" tile="-1" probability="1"/>
   <wangtile tileid="0" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="1" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="2" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="3" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="4" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="5" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="6" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="7" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="8" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="9" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="10" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="11" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="12" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="13" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="14" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="15" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="16" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="17" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="18" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="19" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="20" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="21" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="22" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="23" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="24" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="25" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="26" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="27" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="28" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="29" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="30" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="31" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="32" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="33" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="34" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="35" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="36" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="37" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="38" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="39" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="40" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="41" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="42" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="43" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="44" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="45" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="46" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="47" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="48" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="49" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="50" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="51" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="52" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="53" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="54" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="55" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="56" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="57" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="58" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="59" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="60" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="61" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="62" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="63" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="64" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="65" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="66" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="67" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="68" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="69" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="70" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="71" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="72" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="73" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="74" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="75" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="76" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="77" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="78" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="79" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="80" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="81" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="82" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="83" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="84" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="85" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="86" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="87" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="88" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="89" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="90" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="91" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="92" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="93" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="94" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="95" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="96" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="97" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="98" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="99" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="100" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="101" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="102" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="103" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="104" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="105" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="106" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="107" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="108" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="109" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="110" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="111" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="112" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="113" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="114" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="115" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="116" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="117" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="118" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="119" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="120" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="121" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="122" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="123" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="124" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="125" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="126" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="127" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="128" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="129" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="130" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="131" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="132" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="133" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="134" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="135" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="136" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="137" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="138" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="139" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="140" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="141" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="142" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="143" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="144" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="145" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="146" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="147" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="148" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="149" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="150" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="151" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="152" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="153" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="154" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="155" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="156" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="157" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="158" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="159" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="160" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="161" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="162" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="163" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="164" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="165" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="166" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="167" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="168" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="169" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="170" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="171" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="172" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="173" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="174" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="175" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="176" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="177" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="178" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="179" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="180" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="181" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="182" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="183" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="184" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="185" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="186" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="187" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="188" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="189" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="190" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="191" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="192" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="193" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="194" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="195" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="196" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="197" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="198" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="199" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="200" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="201" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="202" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="203" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="204" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="205" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="206" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="207" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="208" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="209" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="210" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="211" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="212" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="213" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="214" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="215" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="216" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="217" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="218" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="219" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="220" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="221" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="222" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="223" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="224" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="225" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="226" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="227" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="228" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="229" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="230" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="231" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="232" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="233" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="234" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="235" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="236" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="237" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="238" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="239" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="240" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="241" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="242" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="243" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="244" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="245" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="246" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="247" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="248" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="249" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="250" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="251" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="252" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="253" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="254" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="255" wangid="0,1,0,1,0,1,0,1"/>
  </wangset>
  <wangset name="top_school" type="edge" tile="-1">
   <wangcolor name="top_school" color="#584844" tile="-1" probability="1"/>
   <wangtile tileid="257" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="258" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="259" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="260" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="261" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="262" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="263" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="264" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="265" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="266" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="267" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="268" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="269" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="270" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="271" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="top_home" type="edge" tile="-1">
   <wangcolor name="top_home" color="#5c443a" tile="-1" probability="1"/>
   <wangtile tileid="273" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="274" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="275" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="276" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="277" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="278" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="279" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="280" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="281" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="282" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="283" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="284" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="285" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="286" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="287" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="top_tower" type="edge" tile="-1">
   <wangcolor name="top_tower" color="#623c38" tile="-1" probability="1"/>
   <wangtile tileid="289" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="290" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="291" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="292" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="293" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="294" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="295" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="296" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="297" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="298" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="299" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="300" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="301" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="302" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="303" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="top_plank" type="edge" tile="-1">
   <wangcolor name="top_plank" color="#544642" tile="-1" probability="1"/>
   <wangtile tileid="305" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="306" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="307" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="308" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="309" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="310" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="311" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="312" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="313" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="314" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="315" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="316" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="317" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="318" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="319" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="top_rock" type="edge" tile="-1">
   <wangcolor name="top_rock" color="#4c4553" tile="-1" probability="1"/>
   <wangtile tileid="321" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="322" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="323" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="324" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="325" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="326" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="327" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="328" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="329" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="330" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="331" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="332" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="333" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="334" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="335" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="screen" type="edge" tile="-1">
   <wangcolor name="screen" color="#e2d8c4" tile="-1" probability="1"/>
   <wangtile tileid="366" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="367" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="368" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="369" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="370" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="371" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="372" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="373" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="374" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="375" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="376" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="377" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="378" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="379" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="380" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="carpet" type="edge" tile="-1">
   <wangcolor name="carpet" color="#86403a" tile="-1" probability="1"/>
   <wangtile tileid="437" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="438" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="439" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="440" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="441" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="442" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="443" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="444" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="445" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="446" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="447" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="448" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="449" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="450" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="451" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
 </wangsets>
</tileset>
