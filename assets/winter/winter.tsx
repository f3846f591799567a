<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="winter" tilewidth="32" tileheight="32" tilecount="1104" columns="16">
 <image source="winter.png" width="512" height="2208"/>
 <tile id="0">
  <properties>
   <property name="label" value="snow_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="label" value="snow_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="label" value="snow_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="label" value="snow_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="label" value="snow_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="label" value="snow_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="label" value="snow_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="label" value="snow_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="label" value="snow_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="label" value="snow_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="label" value="snow_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="label" value="snow_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="label" value="snow_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="label" value="snow_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="label" value="snow_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="label" value="snow_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="label" value="snow_rock_1110_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="label" value="snow_rock_1110_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="label" value="snow_rock_1110_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="label" value="snow_rock_1110_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="label" value="snow_rock_1110_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="label" value="snow_rock_1110_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="label" value="snow_rock_1110_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="label" value="snow_rock_1110_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="label" value="snow_rock_1110_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="label" value="snow_rock_1110_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="label" value="snow_rock_1110_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="label" value="snow_rock_1110_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="label" value="snow_rock_1110_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="label" value="snow_rock_1110_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="label" value="snow_rock_1110_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="label" value="snow_rock_1110_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="label" value="snow_rock_1101_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="label" value="snow_rock_1101_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="label" value="snow_rock_1101_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="label" value="snow_rock_1101_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="label" value="snow_rock_1101_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="label" value="snow_rock_1101_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="label" value="snow_rock_1101_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="label" value="snow_rock_1101_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="label" value="snow_rock_1101_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="label" value="snow_rock_1101_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="label" value="snow_rock_1101_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="label" value="snow_rock_1101_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="label" value="snow_rock_1101_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="label" value="snow_rock_1101_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="46">
  <properties>
   <property name="label" value="snow_rock_1101_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="47">
  <properties>
   <property name="label" value="snow_rock_1101_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="label" value="snow_rock_1100_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="label" value="snow_rock_1100_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="label" value="snow_rock_1100_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="label" value="snow_rock_1100_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="label" value="snow_rock_1100_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="label" value="snow_rock_1100_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="label" value="snow_rock_1100_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="label" value="snow_rock_1100_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="label" value="snow_rock_1100_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="label" value="snow_rock_1100_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="label" value="snow_rock_1100_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="label" value="snow_rock_1100_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="label" value="snow_rock_1100_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="label" value="snow_rock_1100_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="label" value="snow_rock_1100_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="label" value="snow_rock_1100_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="label" value="snow_rock_1011_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="label" value="snow_rock_1011_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="label" value="snow_rock_1011_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="label" value="snow_rock_1011_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="label" value="snow_rock_1011_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="label" value="snow_rock_1011_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="label" value="snow_rock_1011_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="label" value="snow_rock_1011_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="72">
  <properties>
   <property name="label" value="snow_rock_1011_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="label" value="snow_rock_1011_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="74">
  <properties>
   <property name="label" value="snow_rock_1011_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="75">
  <properties>
   <property name="label" value="snow_rock_1011_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="76">
  <properties>
   <property name="label" value="snow_rock_1011_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="77">
  <properties>
   <property name="label" value="snow_rock_1011_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="78">
  <properties>
   <property name="label" value="snow_rock_1011_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="79">
  <properties>
   <property name="label" value="snow_rock_1011_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="label" value="snow_rock_1010_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="label" value="snow_rock_1010_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="label" value="snow_rock_1010_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="label" value="snow_rock_1010_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="label" value="snow_rock_1010_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="label" value="snow_rock_1010_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="label" value="snow_rock_1010_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="label" value="snow_rock_1010_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="88">
  <properties>
   <property name="label" value="snow_rock_1010_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="89">
  <properties>
   <property name="label" value="snow_rock_1010_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="90">
  <properties>
   <property name="label" value="snow_rock_1010_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="91">
  <properties>
   <property name="label" value="snow_rock_1010_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="92">
  <properties>
   <property name="label" value="snow_rock_1010_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="93">
  <properties>
   <property name="label" value="snow_rock_1010_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="94">
  <properties>
   <property name="label" value="snow_rock_1010_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="95">
  <properties>
   <property name="label" value="snow_rock_1010_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="label" value="snow_rock_1001_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="label" value="snow_rock_1001_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="label" value="snow_rock_1001_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="label" value="snow_rock_1001_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="label" value="snow_rock_1001_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="label" value="snow_rock_1001_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="label" value="snow_rock_1001_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="label" value="snow_rock_1001_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="label" value="snow_rock_1001_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="label" value="snow_rock_1001_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="label" value="snow_rock_1001_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="107">
  <properties>
   <property name="label" value="snow_rock_1001_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="108">
  <properties>
   <property name="label" value="snow_rock_1001_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="109">
  <properties>
   <property name="label" value="snow_rock_1001_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="110">
  <properties>
   <property name="label" value="snow_rock_1001_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="111">
  <properties>
   <property name="label" value="snow_rock_1001_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="112">
  <properties>
   <property name="label" value="snow_rock_1000_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="label" value="snow_rock_1000_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="label" value="snow_rock_1000_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="label" value="snow_rock_1000_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="label" value="snow_rock_1000_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="label" value="snow_rock_1000_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="label" value="snow_rock_1000_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="label" value="snow_rock_1000_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="120">
  <properties>
   <property name="label" value="snow_rock_1000_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="121">
  <properties>
   <property name="label" value="snow_rock_1000_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="122">
  <properties>
   <property name="label" value="snow_rock_1000_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="123">
  <properties>
   <property name="label" value="snow_rock_1000_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="124">
  <properties>
   <property name="label" value="snow_rock_1000_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="125">
  <properties>
   <property name="label" value="snow_rock_1000_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="126">
  <properties>
   <property name="label" value="snow_rock_1000_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="127">
  <properties>
   <property name="label" value="snow_rock_1000_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="128">
  <properties>
   <property name="label" value="snow_rock_0111_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="label" value="snow_rock_0111_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="label" value="snow_rock_0111_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="label" value="snow_rock_0111_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="label" value="snow_rock_0111_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="label" value="snow_rock_0111_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="label" value="snow_rock_0111_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="label" value="snow_rock_0111_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="label" value="snow_rock_0111_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="label" value="snow_rock_0111_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="138">
  <properties>
   <property name="label" value="snow_rock_0111_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="139">
  <properties>
   <property name="label" value="snow_rock_0111_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="140">
  <properties>
   <property name="label" value="snow_rock_0111_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="141">
  <properties>
   <property name="label" value="snow_rock_0111_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="142">
  <properties>
   <property name="label" value="snow_rock_0111_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="143">
  <properties>
   <property name="label" value="snow_rock_0111_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="144">
  <properties>
   <property name="label" value="snow_rock_0110_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="label" value="snow_rock_0110_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="label" value="snow_rock_0110_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="label" value="snow_rock_0110_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="label" value="snow_rock_0110_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="label" value="snow_rock_0110_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="label" value="snow_rock_0110_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="label" value="snow_rock_0110_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="152">
  <properties>
   <property name="label" value="snow_rock_0110_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="153">
  <properties>
   <property name="label" value="snow_rock_0110_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="154">
  <properties>
   <property name="label" value="snow_rock_0110_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="155">
  <properties>
   <property name="label" value="snow_rock_0110_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="156">
  <properties>
   <property name="label" value="snow_rock_0110_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="157">
  <properties>
   <property name="label" value="snow_rock_0110_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="158">
  <properties>
   <property name="label" value="snow_rock_0110_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="159">
  <properties>
   <property name="label" value="snow_rock_0110_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="label" value="snow_rock_0101_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="label" value="snow_rock_0101_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="label" value="snow_rock_0101_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="label" value="snow_rock_0101_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="label" value="snow_rock_0101_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="label" value="snow_rock_0101_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="label" value="snow_rock_0101_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="label" value="snow_rock_0101_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="label" value="snow_rock_0101_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="label" value="snow_rock_0101_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="label" value="snow_rock_0101_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="171">
  <properties>
   <property name="label" value="snow_rock_0101_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="172">
  <properties>
   <property name="label" value="snow_rock_0101_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="173">
  <properties>
   <property name="label" value="snow_rock_0101_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="174">
  <properties>
   <property name="label" value="snow_rock_0101_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="175">
  <properties>
   <property name="label" value="snow_rock_0101_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="label" value="snow_rock_0100_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="label" value="snow_rock_0100_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="label" value="snow_rock_0100_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="label" value="snow_rock_0100_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="label" value="snow_rock_0100_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="label" value="snow_rock_0100_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="label" value="snow_rock_0100_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="label" value="snow_rock_0100_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="184">
  <properties>
   <property name="label" value="snow_rock_0100_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="185">
  <properties>
   <property name="label" value="snow_rock_0100_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="186">
  <properties>
   <property name="label" value="snow_rock_0100_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="187">
  <properties>
   <property name="label" value="snow_rock_0100_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="188">
  <properties>
   <property name="label" value="snow_rock_0100_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="189">
  <properties>
   <property name="label" value="snow_rock_0100_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="190">
  <properties>
   <property name="label" value="snow_rock_0100_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="191">
  <properties>
   <property name="label" value="snow_rock_0100_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="label" value="snow_rock_0011_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="label" value="snow_rock_0011_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="label" value="snow_rock_0011_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="label" value="snow_rock_0011_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="label" value="snow_rock_0011_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="label" value="snow_rock_0011_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="label" value="snow_rock_0011_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="label" value="snow_rock_0011_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="200">
  <properties>
   <property name="label" value="snow_rock_0011_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="201">
  <properties>
   <property name="label" value="snow_rock_0011_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="202">
  <properties>
   <property name="label" value="snow_rock_0011_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="203">
  <properties>
   <property name="label" value="snow_rock_0011_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="204">
  <properties>
   <property name="label" value="snow_rock_0011_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="205">
  <properties>
   <property name="label" value="snow_rock_0011_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="206">
  <properties>
   <property name="label" value="snow_rock_0011_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="207">
  <properties>
   <property name="label" value="snow_rock_0011_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="label" value="snow_rock_0010_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="label" value="snow_rock_0010_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="label" value="snow_rock_0010_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="label" value="snow_rock_0010_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="label" value="snow_rock_0010_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="label" value="snow_rock_0010_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="label" value="snow_rock_0010_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="label" value="snow_rock_0010_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="216">
  <properties>
   <property name="label" value="snow_rock_0010_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="217">
  <properties>
   <property name="label" value="snow_rock_0010_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="218">
  <properties>
   <property name="label" value="snow_rock_0010_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="219">
  <properties>
   <property name="label" value="snow_rock_0010_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="220">
  <properties>
   <property name="label" value="snow_rock_0010_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="221">
  <properties>
   <property name="label" value="snow_rock_0010_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="222">
  <properties>
   <property name="label" value="snow_rock_0010_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="223">
  <properties>
   <property name="label" value="snow_rock_0010_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="label" value="snow_rock_0001_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="label" value="snow_rock_0001_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="label" value="snow_rock_0001_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="label" value="snow_rock_0001_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="label" value="snow_rock_0001_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="label" value="snow_rock_0001_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="label" value="snow_rock_0001_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="label" value="snow_rock_0001_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="232">
  <properties>
   <property name="label" value="snow_rock_0001_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="233">
  <properties>
   <property name="label" value="snow_rock_0001_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="234">
  <properties>
   <property name="label" value="snow_rock_0001_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="235">
  <properties>
   <property name="label" value="snow_rock_0001_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="236">
  <properties>
   <property name="label" value="snow_rock_0001_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="237">
  <properties>
   <property name="label" value="snow_rock_0001_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="238">
  <properties>
   <property name="label" value="snow_rock_0001_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="239">
  <properties>
   <property name="label" value="snow_rock_0001_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="label" value="rock_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="label" value="rock_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="label" value="rock_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="label" value="rock_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="label" value="rock_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="label" value="rock_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="label" value="rock_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="label" value="rock_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="248">
  <properties>
   <property name="label" value="rock_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="249">
  <properties>
   <property name="label" value="rock_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="250">
  <properties>
   <property name="label" value="rock_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="251">
  <properties>
   <property name="label" value="rock_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="252">
  <properties>
   <property name="label" value="rock_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="253">
  <properties>
   <property name="label" value="rock_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="254">
  <properties>
   <property name="label" value="rock_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="255">
  <properties>
   <property name="label" value="rock_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="label" value="ice_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="label" value="ice_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="label" value="ice_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="label" value="ice_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="label" value="ice_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="label" value="ice_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="label" value="ice_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="label" value="ice_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="264">
  <properties>
   <property name="label" value="ice_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="265">
  <properties>
   <property name="label" value="ice_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="266">
  <properties>
   <property name="label" value="ice_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="267">
  <properties>
   <property name="label" value="ice_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="268">
  <properties>
   <property name="label" value="ice_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="269">
  <properties>
   <property name="label" value="ice_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="270">
  <properties>
   <property name="label" value="ice_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="271">
  <properties>
   <property name="label" value="ice_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="272">
  <properties>
   <property name="label" value="ice_snow_1110_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="273">
  <properties>
   <property name="label" value="ice_snow_1110_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="274">
  <properties>
   <property name="label" value="ice_snow_1110_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="275">
  <properties>
   <property name="label" value="ice_snow_1110_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="276">
  <properties>
   <property name="label" value="ice_snow_1110_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="label" value="ice_snow_1110_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="278">
  <properties>
   <property name="label" value="ice_snow_1110_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="279">
  <properties>
   <property name="label" value="ice_snow_1110_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="280">
  <properties>
   <property name="label" value="ice_snow_1110_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="281">
  <properties>
   <property name="label" value="ice_snow_1110_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="282">
  <properties>
   <property name="label" value="ice_snow_1110_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="283">
  <properties>
   <property name="label" value="ice_snow_1110_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="284">
  <properties>
   <property name="label" value="ice_snow_1110_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="285">
  <properties>
   <property name="label" value="ice_snow_1110_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="286">
  <properties>
   <property name="label" value="ice_snow_1110_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="287">
  <properties>
   <property name="label" value="ice_snow_1110_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="288">
  <properties>
   <property name="label" value="ice_snow_1101_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="label" value="ice_snow_1101_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="label" value="ice_snow_1101_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="label" value="ice_snow_1101_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="label" value="ice_snow_1101_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="label" value="ice_snow_1101_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="294">
  <properties>
   <property name="label" value="ice_snow_1101_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="295">
  <properties>
   <property name="label" value="ice_snow_1101_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="296">
  <properties>
   <property name="label" value="ice_snow_1101_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="297">
  <properties>
   <property name="label" value="ice_snow_1101_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="298">
  <properties>
   <property name="label" value="ice_snow_1101_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="299">
  <properties>
   <property name="label" value="ice_snow_1101_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="300">
  <properties>
   <property name="label" value="ice_snow_1101_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="301">
  <properties>
   <property name="label" value="ice_snow_1101_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="302">
  <properties>
   <property name="label" value="ice_snow_1101_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="303">
  <properties>
   <property name="label" value="ice_snow_1101_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="304">
  <properties>
   <property name="label" value="ice_snow_1100_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="label" value="ice_snow_1100_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="label" value="ice_snow_1100_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="label" value="ice_snow_1100_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="label" value="ice_snow_1100_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="309">
  <properties>
   <property name="label" value="ice_snow_1100_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="310">
  <properties>
   <property name="label" value="ice_snow_1100_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="311">
  <properties>
   <property name="label" value="ice_snow_1100_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="312">
  <properties>
   <property name="label" value="ice_snow_1100_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="313">
  <properties>
   <property name="label" value="ice_snow_1100_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="314">
  <properties>
   <property name="label" value="ice_snow_1100_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="315">
  <properties>
   <property name="label" value="ice_snow_1100_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="316">
  <properties>
   <property name="label" value="ice_snow_1100_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="317">
  <properties>
   <property name="label" value="ice_snow_1100_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="318">
  <properties>
   <property name="label" value="ice_snow_1100_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="319">
  <properties>
   <property name="label" value="ice_snow_1100_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="label" value="ice_snow_1011_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="label" value="ice_snow_1011_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="label" value="ice_snow_1011_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="label" value="ice_snow_1011_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="label" value="ice_snow_1011_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="label" value="ice_snow_1011_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="label" value="ice_snow_1011_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="label" value="ice_snow_1011_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="328">
  <properties>
   <property name="label" value="ice_snow_1011_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="329">
  <properties>
   <property name="label" value="ice_snow_1011_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="330">
  <properties>
   <property name="label" value="ice_snow_1011_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="331">
  <properties>
   <property name="label" value="ice_snow_1011_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="332">
  <properties>
   <property name="label" value="ice_snow_1011_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="333">
  <properties>
   <property name="label" value="ice_snow_1011_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="334">
  <properties>
   <property name="label" value="ice_snow_1011_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="335">
  <properties>
   <property name="label" value="ice_snow_1011_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="336">
  <properties>
   <property name="label" value="ice_snow_1010_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="label" value="ice_snow_1010_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="label" value="ice_snow_1010_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="label" value="ice_snow_1010_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="340">
  <properties>
   <property name="label" value="ice_snow_1010_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="341">
  <properties>
   <property name="label" value="ice_snow_1010_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="342">
  <properties>
   <property name="label" value="ice_snow_1010_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="343">
  <properties>
   <property name="label" value="ice_snow_1010_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="344">
  <properties>
   <property name="label" value="ice_snow_1010_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="345">
  <properties>
   <property name="label" value="ice_snow_1010_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="346">
  <properties>
   <property name="label" value="ice_snow_1010_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="347">
  <properties>
   <property name="label" value="ice_snow_1010_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="348">
  <properties>
   <property name="label" value="ice_snow_1010_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="349">
  <properties>
   <property name="label" value="ice_snow_1010_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="350">
  <properties>
   <property name="label" value="ice_snow_1010_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="351">
  <properties>
   <property name="label" value="ice_snow_1010_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="label" value="ice_snow_1001_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="label" value="ice_snow_1001_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="label" value="ice_snow_1001_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="355">
  <properties>
   <property name="label" value="ice_snow_1001_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="356">
  <properties>
   <property name="label" value="ice_snow_1001_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="357">
  <properties>
   <property name="label" value="ice_snow_1001_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="358">
  <properties>
   <property name="label" value="ice_snow_1001_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="359">
  <properties>
   <property name="label" value="ice_snow_1001_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="360">
  <properties>
   <property name="label" value="ice_snow_1001_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="361">
  <properties>
   <property name="label" value="ice_snow_1001_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="362">
  <properties>
   <property name="label" value="ice_snow_1001_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="363">
  <properties>
   <property name="label" value="ice_snow_1001_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="364">
  <properties>
   <property name="label" value="ice_snow_1001_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="365">
  <properties>
   <property name="label" value="ice_snow_1001_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="366">
  <properties>
   <property name="label" value="ice_snow_1001_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="367">
  <properties>
   <property name="label" value="ice_snow_1001_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="368">
  <properties>
   <property name="label" value="ice_snow_1000_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="369">
  <properties>
   <property name="label" value="ice_snow_1000_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="370">
  <properties>
   <property name="label" value="ice_snow_1000_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="371">
  <properties>
   <property name="label" value="ice_snow_1000_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="372">
  <properties>
   <property name="label" value="ice_snow_1000_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="373">
  <properties>
   <property name="label" value="ice_snow_1000_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="374">
  <properties>
   <property name="label" value="ice_snow_1000_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="375">
  <properties>
   <property name="label" value="ice_snow_1000_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="376">
  <properties>
   <property name="label" value="ice_snow_1000_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="377">
  <properties>
   <property name="label" value="ice_snow_1000_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="378">
  <properties>
   <property name="label" value="ice_snow_1000_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="379">
  <properties>
   <property name="label" value="ice_snow_1000_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="380">
  <properties>
   <property name="label" value="ice_snow_1000_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="381">
  <properties>
   <property name="label" value="ice_snow_1000_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="382">
  <properties>
   <property name="label" value="ice_snow_1000_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="383">
  <properties>
   <property name="label" value="ice_snow_1000_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="label" value="ice_snow_0111_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="label" value="ice_snow_0111_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="label" value="ice_snow_0111_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="387">
  <properties>
   <property name="label" value="ice_snow_0111_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="388">
  <properties>
   <property name="label" value="ice_snow_0111_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="389">
  <properties>
   <property name="label" value="ice_snow_0111_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="390">
  <properties>
   <property name="label" value="ice_snow_0111_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="391">
  <properties>
   <property name="label" value="ice_snow_0111_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="392">
  <properties>
   <property name="label" value="ice_snow_0111_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="393">
  <properties>
   <property name="label" value="ice_snow_0111_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="394">
  <properties>
   <property name="label" value="ice_snow_0111_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="395">
  <properties>
   <property name="label" value="ice_snow_0111_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="396">
  <properties>
   <property name="label" value="ice_snow_0111_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="397">
  <properties>
   <property name="label" value="ice_snow_0111_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="398">
  <properties>
   <property name="label" value="ice_snow_0111_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="399">
  <properties>
   <property name="label" value="ice_snow_0111_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="400">
  <properties>
   <property name="label" value="ice_snow_0110_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="401">
  <properties>
   <property name="label" value="ice_snow_0110_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="402">
  <properties>
   <property name="label" value="ice_snow_0110_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="403">
  <properties>
   <property name="label" value="ice_snow_0110_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="404">
  <properties>
   <property name="label" value="ice_snow_0110_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="405">
  <properties>
   <property name="label" value="ice_snow_0110_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="406">
  <properties>
   <property name="label" value="ice_snow_0110_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="407">
  <properties>
   <property name="label" value="ice_snow_0110_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="408">
  <properties>
   <property name="label" value="ice_snow_0110_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="409">
  <properties>
   <property name="label" value="ice_snow_0110_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="410">
  <properties>
   <property name="label" value="ice_snow_0110_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="411">
  <properties>
   <property name="label" value="ice_snow_0110_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="412">
  <properties>
   <property name="label" value="ice_snow_0110_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="413">
  <properties>
   <property name="label" value="ice_snow_0110_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="414">
  <properties>
   <property name="label" value="ice_snow_0110_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="415">
  <properties>
   <property name="label" value="ice_snow_0110_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="label" value="ice_snow_0101_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="label" value="ice_snow_0101_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="label" value="ice_snow_0101_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="label" value="ice_snow_0101_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="label" value="ice_snow_0101_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="label" value="ice_snow_0101_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="label" value="ice_snow_0101_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="label" value="ice_snow_0101_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="424">
  <properties>
   <property name="label" value="ice_snow_0101_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="425">
  <properties>
   <property name="label" value="ice_snow_0101_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="426">
  <properties>
   <property name="label" value="ice_snow_0101_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="427">
  <properties>
   <property name="label" value="ice_snow_0101_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="428">
  <properties>
   <property name="label" value="ice_snow_0101_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="429">
  <properties>
   <property name="label" value="ice_snow_0101_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="430">
  <properties>
   <property name="label" value="ice_snow_0101_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="431">
  <properties>
   <property name="label" value="ice_snow_0101_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="432">
  <properties>
   <property name="label" value="ice_snow_0100_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="label" value="ice_snow_0100_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="434">
  <properties>
   <property name="label" value="ice_snow_0100_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="435">
  <properties>
   <property name="label" value="ice_snow_0100_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="436">
  <properties>
   <property name="label" value="ice_snow_0100_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="437">
  <properties>
   <property name="label" value="ice_snow_0100_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="438">
  <properties>
   <property name="label" value="ice_snow_0100_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="439">
  <properties>
   <property name="label" value="ice_snow_0100_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="440">
  <properties>
   <property name="label" value="ice_snow_0100_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="441">
  <properties>
   <property name="label" value="ice_snow_0100_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="442">
  <properties>
   <property name="label" value="ice_snow_0100_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="443">
  <properties>
   <property name="label" value="ice_snow_0100_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="444">
  <properties>
   <property name="label" value="ice_snow_0100_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="445">
  <properties>
   <property name="label" value="ice_snow_0100_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="446">
  <properties>
   <property name="label" value="ice_snow_0100_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="447">
  <properties>
   <property name="label" value="ice_snow_0100_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="label" value="ice_snow_0011_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="label" value="ice_snow_0011_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="label" value="ice_snow_0011_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="label" value="ice_snow_0011_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="label" value="ice_snow_0011_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="label" value="ice_snow_0011_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="454">
  <properties>
   <property name="label" value="ice_snow_0011_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="455">
  <properties>
   <property name="label" value="ice_snow_0011_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="456">
  <properties>
   <property name="label" value="ice_snow_0011_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="457">
  <properties>
   <property name="label" value="ice_snow_0011_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="458">
  <properties>
   <property name="label" value="ice_snow_0011_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="459">
  <properties>
   <property name="label" value="ice_snow_0011_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="460">
  <properties>
   <property name="label" value="ice_snow_0011_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="461">
  <properties>
   <property name="label" value="ice_snow_0011_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="462">
  <properties>
   <property name="label" value="ice_snow_0011_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="463">
  <properties>
   <property name="label" value="ice_snow_0011_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="464">
  <properties>
   <property name="label" value="ice_snow_0010_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="465">
  <properties>
   <property name="label" value="ice_snow_0010_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="466">
  <properties>
   <property name="label" value="ice_snow_0010_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="467">
  <properties>
   <property name="label" value="ice_snow_0010_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="468">
  <properties>
   <property name="label" value="ice_snow_0010_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="469">
  <properties>
   <property name="label" value="ice_snow_0010_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="470">
  <properties>
   <property name="label" value="ice_snow_0010_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="471">
  <properties>
   <property name="label" value="ice_snow_0010_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="472">
  <properties>
   <property name="label" value="ice_snow_0010_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="473">
  <properties>
   <property name="label" value="ice_snow_0010_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="474">
  <properties>
   <property name="label" value="ice_snow_0010_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="475">
  <properties>
   <property name="label" value="ice_snow_0010_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="476">
  <properties>
   <property name="label" value="ice_snow_0010_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="477">
  <properties>
   <property name="label" value="ice_snow_0010_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="478">
  <properties>
   <property name="label" value="ice_snow_0010_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="479">
  <properties>
   <property name="label" value="ice_snow_0010_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="label" value="ice_snow_0001_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="481">
  <properties>
   <property name="label" value="ice_snow_0001_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="482">
  <properties>
   <property name="label" value="ice_snow_0001_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="483">
  <properties>
   <property name="label" value="ice_snow_0001_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="label" value="ice_snow_0001_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="label" value="ice_snow_0001_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="486">
  <properties>
   <property name="label" value="ice_snow_0001_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="label" value="ice_snow_0001_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="488">
  <properties>
   <property name="label" value="ice_snow_0001_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="489">
  <properties>
   <property name="label" value="ice_snow_0001_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="490">
  <properties>
   <property name="label" value="ice_snow_0001_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="491">
  <properties>
   <property name="label" value="ice_snow_0001_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="492">
  <properties>
   <property name="label" value="ice_snow_0001_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="493">
  <properties>
   <property name="label" value="ice_snow_0001_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="494">
  <properties>
   <property name="label" value="ice_snow_0001_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="495">
  <properties>
   <property name="label" value="ice_snow_0001_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="496">
  <properties>
   <property name="label" value="fir3_0_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="497">
  <properties>
   <property name="label" value="fir3_1_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="498">
  <properties>
   <property name="label" value="fir3_2_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="label" value="fir3_0_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="513">
  <properties>
   <property name="label" value="fir3_1_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="514">
  <properties>
   <property name="label" value="fir3_2_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="528">
  <properties>
   <property name="label" value="fir3_0_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="529">
  <properties>
   <property name="label" value="fir3_1_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="530">
  <properties>
   <property name="label" value="fir3_2_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="544">
  <properties>
   <property name="label" value="fir4_0_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="545">
  <properties>
   <property name="label" value="fir4_1_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="label" value="fir4_2_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="label" value="fir4_3_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="560">
  <properties>
   <property name="label" value="fir4_0_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="561">
  <properties>
   <property name="label" value="fir4_1_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="562">
  <properties>
   <property name="label" value="fir4_2_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="563">
  <properties>
   <property name="label" value="fir4_3_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="576">
  <properties>
   <property name="label" value="fir4_0_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="577">
  <properties>
   <property name="label" value="fir4_1_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="578">
  <properties>
   <property name="label" value="fir4_2_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="label" value="fir4_3_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="593">
  <properties>
   <property name="label" value="fir4_1_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="594">
  <properties>
   <property name="label" value="fir4_2_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="595">
  <properties>
   <property name="label" value="fir4_3_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="609">
  <properties>
   <property name="label" value="fir6_1_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="610">
  <properties>
   <property name="label" value="fir6_2_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="611">
  <properties>
   <property name="label" value="fir6_3_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="624">
  <properties>
   <property name="label" value="fir6_0_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="625">
  <properties>
   <property name="label" value="fir6_1_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="626">
  <properties>
   <property name="label" value="fir6_2_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="627">
  <properties>
   <property name="label" value="fir6_3_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="628">
  <properties>
   <property name="label" value="fir6_4_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="629">
  <properties>
   <property name="label" value="fir6_5_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="640">
  <properties>
   <property name="label" value="fir6_0_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="641">
  <properties>
   <property name="label" value="fir6_1_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="642">
  <properties>
   <property name="label" value="fir6_2_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="643">
  <properties>
   <property name="label" value="fir6_3_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="644">
  <properties>
   <property name="label" value="fir6_4_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="645">
  <properties>
   <property name="label" value="fir6_5_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="656">
  <properties>
   <property name="label" value="fir6_0_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="657">
  <properties>
   <property name="label" value="fir6_1_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="658">
  <properties>
   <property name="label" value="fir6_2_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="659">
  <properties>
   <property name="label" value="fir6_3_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="660">
  <properties>
   <property name="label" value="fir6_4_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="661">
  <properties>
   <property name="label" value="fir6_5_3"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="672">
  <properties>
   <property name="label" value="fir6_0_4"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="673">
  <properties>
   <property name="label" value="fir6_1_4"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="674">
  <properties>
   <property name="label" value="fir6_2_4"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="675">
  <properties>
   <property name="label" value="fir6_3_4"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="676">
  <properties>
   <property name="label" value="fir6_4_4"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="677">
  <properties>
   <property name="label" value="fir6_5_4"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="689">
  <properties>
   <property name="label" value="fir6_1_5"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="690">
  <properties>
   <property name="label" value="fir6_2_5"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="691">
  <properties>
   <property name="label" value="fir6_3_5"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="692">
  <properties>
   <property name="label" value="fir6_4_5"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="704">
  <properties>
   <property name="label" value="shade_fir3_0_0"/>
  </properties>
 </tile>
 <tile id="705">
  <properties>
   <property name="label" value="shade_fir3_1_0"/>
  </properties>
 </tile>
 <tile id="706">
  <properties>
   <property name="label" value="shade_fir3_2_0"/>
  </properties>
 </tile>
 <tile id="707">
  <properties>
   <property name="label" value="shade_fir3_3_0"/>
  </properties>
 </tile>
 <tile id="720">
  <properties>
   <property name="label" value="shade_fir3_0_1"/>
  </properties>
 </tile>
 <tile id="721">
  <properties>
   <property name="label" value="shade_fir3_1_1"/>
  </properties>
 </tile>
 <tile id="722">
  <properties>
   <property name="label" value="shade_fir3_2_1"/>
  </properties>
 </tile>
 <tile id="723">
  <properties>
   <property name="label" value="shade_fir3_3_1"/>
  </properties>
 </tile>
 <tile id="736">
  <properties>
   <property name="label" value="shade_fir3_0_2"/>
  </properties>
 </tile>
 <tile id="737">
  <properties>
   <property name="label" value="shade_fir3_1_2"/>
  </properties>
 </tile>
 <tile id="738">
  <properties>
   <property name="label" value="shade_fir3_2_2"/>
  </properties>
 </tile>
 <tile id="739">
  <properties>
   <property name="label" value="shade_fir3_3_2"/>
  </properties>
 </tile>
 <tile id="752">
  <properties>
   <property name="label" value="shade_fir3_0_3"/>
  </properties>
 </tile>
 <tile id="753">
  <properties>
   <property name="label" value="shade_fir3_1_3"/>
  </properties>
 </tile>
 <tile id="754">
  <properties>
   <property name="label" value="shade_fir3_2_3"/>
  </properties>
 </tile>
 <tile id="755">
  <properties>
   <property name="label" value="shade_fir3_3_3"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="label" value="shade_fir4_0_0"/>
  </properties>
 </tile>
 <tile id="769">
  <properties>
   <property name="label" value="shade_fir4_1_0"/>
  </properties>
 </tile>
 <tile id="770">
  <properties>
   <property name="label" value="shade_fir4_2_0"/>
  </properties>
 </tile>
 <tile id="771">
  <properties>
   <property name="label" value="shade_fir4_3_0"/>
  </properties>
 </tile>
 <tile id="772">
  <properties>
   <property name="label" value="shade_fir4_4_0"/>
  </properties>
 </tile>
 <tile id="784">
  <properties>
   <property name="label" value="shade_fir4_0_1"/>
  </properties>
 </tile>
 <tile id="785">
  <properties>
   <property name="label" value="shade_fir4_1_1"/>
  </properties>
 </tile>
 <tile id="786">
  <properties>
   <property name="label" value="shade_fir4_2_1"/>
  </properties>
 </tile>
 <tile id="787">
  <properties>
   <property name="label" value="shade_fir4_3_1"/>
  </properties>
 </tile>
 <tile id="788">
  <properties>
   <property name="label" value="shade_fir4_4_1"/>
  </properties>
 </tile>
 <tile id="800">
  <properties>
   <property name="label" value="shade_fir4_0_2"/>
  </properties>
 </tile>
 <tile id="801">
  <properties>
   <property name="label" value="shade_fir4_1_2"/>
  </properties>
 </tile>
 <tile id="802">
  <properties>
   <property name="label" value="shade_fir4_2_2"/>
  </properties>
 </tile>
 <tile id="803">
  <properties>
   <property name="label" value="shade_fir4_3_2"/>
  </properties>
 </tile>
 <tile id="804">
  <properties>
   <property name="label" value="shade_fir4_4_2"/>
  </properties>
 </tile>
 <tile id="816">
  <properties>
   <property name="label" value="shade_fir4_0_3"/>
  </properties>
 </tile>
 <tile id="817">
  <properties>
   <property name="label" value="shade_fir4_1_3"/>
  </properties>
 </tile>
 <tile id="818">
  <properties>
   <property name="label" value="shade_fir4_2_3"/>
  </properties>
 </tile>
 <tile id="819">
  <properties>
   <property name="label" value="shade_fir4_3_3"/>
  </properties>
 </tile>
 <tile id="820">
  <properties>
   <property name="label" value="shade_fir4_4_3"/>
  </properties>
 </tile>
 <tile id="832">
  <properties>
   <property name="label" value="shade_fir4_0_4"/>
  </properties>
 </tile>
 <tile id="833">
  <properties>
   <property name="label" value="shade_fir4_1_4"/>
  </properties>
 </tile>
 <tile id="834">
  <properties>
   <property name="label" value="shade_fir4_2_4"/>
  </properties>
 </tile>
 <tile id="835">
  <properties>
   <property name="label" value="shade_fir4_3_4"/>
  </properties>
 </tile>
 <tile id="836">
  <properties>
   <property name="label" value="shade_fir4_4_4"/>
  </properties>
 </tile>
 <tile id="848">
  <properties>
   <property name="label" value="shade_fir6_0_0"/>
  </properties>
 </tile>
 <tile id="849">
  <properties>
   <property name="label" value="shade_fir6_1_0"/>
  </properties>
 </tile>
 <tile id="850">
  <properties>
   <property name="label" value="shade_fir6_2_0"/>
  </properties>
 </tile>
 <tile id="851">
  <properties>
   <property name="label" value="shade_fir6_3_0"/>
  </properties>
 </tile>
 <tile id="852">
  <properties>
   <property name="label" value="shade_fir6_4_0"/>
  </properties>
 </tile>
 <tile id="853">
  <properties>
   <property name="label" value="shade_fir6_5_0"/>
  </properties>
 </tile>
 <tile id="854">
  <properties>
   <property name="label" value="shade_fir6_6_0"/>
  </properties>
 </tile>
 <tile id="864">
  <properties>
   <property name="label" value="shade_fir6_0_1"/>
  </properties>
 </tile>
 <tile id="865">
  <properties>
   <property name="label" value="shade_fir6_1_1"/>
  </properties>
 </tile>
 <tile id="866">
  <properties>
   <property name="label" value="shade_fir6_2_1"/>
  </properties>
 </tile>
 <tile id="867">
  <properties>
   <property name="label" value="shade_fir6_3_1"/>
  </properties>
 </tile>
 <tile id="868">
  <properties>
   <property name="label" value="shade_fir6_4_1"/>
  </properties>
 </tile>
 <tile id="869">
  <properties>
   <property name="label" value="shade_fir6_5_1"/>
  </properties>
 </tile>
 <tile id="870">
  <properties>
   <property name="label" value="shade_fir6_6_1"/>
  </properties>
 </tile>
 <tile id="880">
  <properties>
   <property name="label" value="shade_fir6_0_2"/>
  </properties>
 </tile>
 <tile id="881">
  <properties>
   <property name="label" value="shade_fir6_1_2"/>
  </properties>
 </tile>
 <tile id="882">
  <properties>
   <property name="label" value="shade_fir6_2_2"/>
  </properties>
 </tile>
 <tile id="883">
  <properties>
   <property name="label" value="shade_fir6_3_2"/>
  </properties>
 </tile>
 <tile id="884">
  <properties>
   <property name="label" value="shade_fir6_4_2"/>
  </properties>
 </tile>
 <tile id="885">
  <properties>
   <property name="label" value="shade_fir6_5_2"/>
  </properties>
 </tile>
 <tile id="886">
  <properties>
   <property name="label" value="shade_fir6_6_2"/>
  </properties>
 </tile>
 <tile id="896">
  <properties>
   <property name="label" value="shade_fir6_0_3"/>
  </properties>
 </tile>
 <tile id="897">
  <properties>
   <property name="label" value="shade_fir6_1_3"/>
  </properties>
 </tile>
 <tile id="898">
  <properties>
   <property name="label" value="shade_fir6_2_3"/>
  </properties>
 </tile>
 <tile id="899">
  <properties>
   <property name="label" value="shade_fir6_3_3"/>
  </properties>
 </tile>
 <tile id="900">
  <properties>
   <property name="label" value="shade_fir6_4_3"/>
  </properties>
 </tile>
 <tile id="901">
  <properties>
   <property name="label" value="shade_fir6_5_3"/>
  </properties>
 </tile>
 <tile id="902">
  <properties>
   <property name="label" value="shade_fir6_6_3"/>
  </properties>
 </tile>
 <tile id="912">
  <properties>
   <property name="label" value="shade_fir6_0_4"/>
  </properties>
 </tile>
 <tile id="913">
  <properties>
   <property name="label" value="shade_fir6_1_4"/>
  </properties>
 </tile>
 <tile id="914">
  <properties>
   <property name="label" value="shade_fir6_2_4"/>
  </properties>
 </tile>
 <tile id="915">
  <properties>
   <property name="label" value="shade_fir6_3_4"/>
  </properties>
 </tile>
 <tile id="916">
  <properties>
   <property name="label" value="shade_fir6_4_4"/>
  </properties>
 </tile>
 <tile id="917">
  <properties>
   <property name="label" value="shade_fir6_5_4"/>
  </properties>
 </tile>
 <tile id="918">
  <properties>
   <property name="label" value="shade_fir6_6_4"/>
  </properties>
 </tile>
 <tile id="928">
  <properties>
   <property name="label" value="shade_fir6_0_5"/>
  </properties>
 </tile>
 <tile id="929">
  <properties>
   <property name="label" value="shade_fir6_1_5"/>
  </properties>
 </tile>
 <tile id="930">
  <properties>
   <property name="label" value="shade_fir6_2_5"/>
  </properties>
 </tile>
 <tile id="931">
  <properties>
   <property name="label" value="shade_fir6_3_5"/>
  </properties>
 </tile>
 <tile id="932">
  <properties>
   <property name="label" value="shade_fir6_4_5"/>
  </properties>
 </tile>
 <tile id="933">
  <properties>
   <property name="label" value="shade_fir6_5_5"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="label" value="shade_fir6_6_5"/>
  </properties>
 </tile>
 <tile id="944">
  <properties>
   <property name="label" value="shade_fir6_0_6"/>
  </properties>
 </tile>
 <tile id="945">
  <properties>
   <property name="label" value="shade_fir6_1_6"/>
  </properties>
 </tile>
 <tile id="946">
  <properties>
   <property name="label" value="shade_fir6_2_6"/>
  </properties>
 </tile>
 <tile id="947">
  <properties>
   <property name="label" value="shade_fir6_3_6"/>
  </properties>
 </tile>
 <tile id="948">
  <properties>
   <property name="label" value="shade_fir6_4_6"/>
  </properties>
 </tile>
 <tile id="949">
  <properties>
   <property name="label" value="shade_fir6_5_6"/>
  </properties>
 </tile>
 <tile id="950">
  <properties>
   <property name="label" value="shade_fir6_6_6"/>
  </properties>
 </tile>
 <tile id="960">
  <properties>
   <property name="label" value="crag3_0_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="961">
  <properties>
   <property name="label" value="crag3_0_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="5" width="32" height="27"/>
  </objectgroup>
 </tile>
 <tile id="962">
  <properties>
   <property name="label" value="crag3_0_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="963">
  <properties>
   <property name="label" value="crag3_1_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="964">
  <properties>
   <property name="label" value="crag3_1_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="5" width="32" height="27"/>
  </objectgroup>
 </tile>
 <tile id="965">
  <properties>
   <property name="label" value="crag3_1_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="976">
  <properties>
   <property name="label" value="crag3_0_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="0" width="27" height="32"/>
  </objectgroup>
 </tile>
 <tile id="977">
  <properties>
   <property name="label" value="crag3_0_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="978">
  <properties>
   <property name="label" value="crag3_0_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="27" height="32"/>
  </objectgroup>
 </tile>
 <tile id="979">
  <properties>
   <property name="label" value="crag3_1_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="0" width="27" height="32"/>
  </objectgroup>
 </tile>
 <tile id="980">
  <properties>
   <property name="label" value="crag3_1_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="981">
  <properties>
   <property name="label" value="crag3_1_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="27" height="32"/>
  </objectgroup>
 </tile>
 <tile id="992">
  <properties>
   <property name="label" value="crag3_0_0_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="993">
  <properties>
   <property name="label" value="crag3_0_1_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="27"/>
  </objectgroup>
 </tile>
 <tile id="994">
  <properties>
   <property name="label" value="crag3_0_2_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="995">
  <properties>
   <property name="label" value="crag3_1_0_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="996">
  <properties>
   <property name="label" value="crag3_1_1_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="27"/>
  </objectgroup>
 </tile>
 <tile id="997">
  <properties>
   <property name="label" value="crag3_1_2_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1008">
  <properties>
   <property name="label" value="crag2_0_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1009">
  <properties>
   <property name="label" value="crag2_0_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1010">
  <properties>
   <property name="label" value="crag2_1_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1011">
  <properties>
   <property name="label" value="crag2_1_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="5" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1024">
  <properties>
   <property name="label" value="crag2_0_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1025">
  <properties>
   <property name="label" value="crag2_0_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1026">
  <properties>
   <property name="label" value="crag2_1_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1027">
  <properties>
   <property name="label" value="crag2_1_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="27" height="27"/>
  </objectgroup>
 </tile>
 <tile id="1040">
  <properties>
   <property name="label" value="crag1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="5" width="22" height="22"/>
  </objectgroup>
 </tile>
 <tile id="1041">
  <properties>
   <property name="label" value="crag1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="5" width="22" height="22"/>
  </objectgroup>
 </tile>
 <tile id="1042">
  <properties>
   <property name="cover" type="float" value="0.45"/>
   <property name="label" value="drift_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="1043">
  <properties>
   <property name="cover" type="float" value="0.45"/>
   <property name="label" value="drift_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="1044">
  <properties>
   <property name="cover" type="float" value="0.45"/>
   <property name="label" value="drift_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="1045">
  <properties>
   <property name="cover" type="float" value="0.6"/>
   <property name="label" value="bare_bush_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="1046">
  <properties>
   <property name="cover" type="float" value="0.6"/>
   <property name="label" value="bare_bush_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="1047">
  <properties>
   <property name="label" value="stump_snow"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="6" width="20" height="20"/>
  </objectgroup>
 </tile>
 <tile id="1048">
  <properties>
   <property name="label" value="lantern_snow"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="6" width="20" height="20"/>
  </objectgroup>
 </tile>
 <tile id="1049">
  <properties>
   <property name="label" value="tracks_h"/>
  </properties>
 </tile>
 <tile id="1050">
  <properties>
   <property name="label" value="tracks_v"/>
  </properties>
 </tile>
 <tile id="1051">
  <properties>
   <property name="label" value="log_snow_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="29" height="18"/>
  </objectgroup>
 </tile>
 <tile id="1052">
  <properties>
   <property name="label" value="log_snow_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="32" height="18"/>
  </objectgroup>
 </tile>
 <tile id="1053">
  <properties>
   <property name="label" value="log_snow_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="29" height="18"/>
  </objectgroup>
 </tile>
 <tile id="1054">
  <properties>
   <property name="label" value="roof_snowed_0011_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1055">
  <properties>
   <property name="label" value="roof_snowed_0011_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1056">
  <properties>
   <property name="label" value="roof_snowed_0011_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1057">
  <properties>
   <property name="label" value="roof_snowed_0011_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1058">
  <properties>
   <property name="label" value="roof_snowed_0011_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1059">
  <properties>
   <property name="label" value="roof_snowed_0011_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1060">
  <properties>
   <property name="label" value="roof_snowed_1100_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1061">
  <properties>
   <property name="label" value="roof_snowed_1100_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1062">
  <properties>
   <property name="label" value="roof_snowed_1100_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1063">
  <properties>
   <property name="label" value="roof_snowed_1100_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1064">
  <properties>
   <property name="label" value="roof_snowed_1100_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1065">
  <properties>
   <property name="label" value="roof_snowed_1100_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1066">
  <properties>
   <property name="label" value="roof_snowed_0110_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1067">
  <properties>
   <property name="label" value="roof_snowed_0110_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1068">
  <properties>
   <property name="label" value="roof_snowed_0110_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1069">
  <properties>
   <property name="label" value="roof_snowed_0110_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1070">
  <properties>
   <property name="label" value="roof_snowed_0110_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1071">
  <properties>
   <property name="label" value="roof_snowed_0110_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1072">
  <properties>
   <property name="label" value="roof_snowed_1001_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1073">
  <properties>
   <property name="label" value="roof_snowed_1001_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1074">
  <properties>
   <property name="label" value="roof_snowed_1001_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1075">
  <properties>
   <property name="label" value="roof_snowed_1001_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1076">
  <properties>
   <property name="label" value="roof_snowed_1001_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1077">
  <properties>
   <property name="label" value="roof_snowed_1001_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1078">
  <properties>
   <property name="label" value="roof_snowed_0010"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1079">
  <properties>
   <property name="label" value="roof_snowed_0010_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1080">
  <properties>
   <property name="label" value="roof_snowed_0001"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1081">
  <properties>
   <property name="label" value="roof_snowed_0001_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1082">
  <properties>
   <property name="label" value="roof_snowed_1000"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1083">
  <properties>
   <property name="label" value="roof_snowed_1000_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1084">
  <properties>
   <property name="label" value="roof_snowed_0100"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1085">
  <properties>
   <property name="label" value="roof_snowed_0100_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1086">
  <properties>
   <property name="label" value="roof_snowed_1101"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1087">
  <properties>
   <property name="label" value="roof_snowed_1101_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1088">
  <properties>
   <property name="label" value="roof_snowed_1101_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1089">
  <properties>
   <property name="label" value="roof_snowed_1110"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1090">
  <properties>
   <property name="label" value="roof_snowed_1110_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1091">
  <properties>
   <property name="label" value="roof_snowed_1110_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1092">
  <properties>
   <property name="label" value="roof_snowed_0111"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1093">
  <properties>
   <property name="label" value="roof_snowed_0111_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1094">
  <properties>
   <property name="label" value="roof_snowed_0111_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1095">
  <properties>
   <property name="label" value="roof_snowed_1011"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1096">
  <properties>
   <property name="label" value="roof_snowed_1011_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="1097">
  <properties>
   <property name="label" value="roof_snowed_1011_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="snow" color="#d3d6dc" tile="-1" probability="1"/>
   <wangcolor name="rock" color="#6a636b" tile="-1" probability="1"/>
   <wangcolor name="ice" color="#acc2d0" tile="-1" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="4" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="5" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="6" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="7" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="8" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="9" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="10" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="11" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="12" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="13" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="14" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="15" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="16" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="17" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="18" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="19" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="20" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="21" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="22" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="23" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="24" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="25" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="26" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="27" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="28" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="29" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="30" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="31" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="32" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="33" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="34" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="35" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="36" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="37" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="38" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="39" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="40" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="41" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="42" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="43" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="44" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="45" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="46" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="47" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="48" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="49" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="50" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="51" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="52" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="53" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="54" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="55" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="56" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="57" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="58" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="59" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="60" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="61" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="62" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="63" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="64" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="65" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="66" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="67" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="68" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="69" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="70" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="71" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="72" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="73" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="74" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="75" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="76" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="77" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="78" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="79" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="80" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="81" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="82" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="83" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="84" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="85" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="86" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="87" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="88" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="89" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="90" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="91" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="92" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="93" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="94" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="95" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="96" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="97" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="98" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="99" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="100" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="101" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="102" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="103" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="104" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="105" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="106" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="107" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="108" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="109" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="110" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="111" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="112" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="113" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="114" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="115" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="116" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="117" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="118" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="119" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="120" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="121" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="122" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="123" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="124" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="125" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="126" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="127" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="128" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="129" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="130" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="131" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="132" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="133" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="134" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="135" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="136" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="137" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="138" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="139" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="140" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="141" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="142" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="143" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="144" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="145" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="146" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="147" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="148" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="149" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="150" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="151" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="152" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="153" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="154" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="155" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="156" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="157" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="158" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="159" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="160" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="161" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="162" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="163" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="164" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="165" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="166" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="167" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="168" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="169" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="170" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="171" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="172" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="173" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="174" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="175" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="176" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="177" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="178" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="179" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="180" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="181" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="182" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="183" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="184" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="185" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="186" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="187" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="188" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="189" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="190" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="191" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="192" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="193" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="194" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="195" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="196" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="197" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="198" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="199" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="200" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="201" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="202" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="203" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="204" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="205" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="206" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="207" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="208" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="209" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="210" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="211" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="212" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="213" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="214" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="215" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="216" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="217" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="218" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="219" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="220" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="221" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="222" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="223" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="224" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="225" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="226" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="227" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="228" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="229" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="230" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="231" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="232" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="233" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="234" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="235" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="236" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="237" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="238" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="239" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="240" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="241" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="242" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="243" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="244" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="245" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="246" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="247" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="248" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="249" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="250" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="251" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="252" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="253" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="254" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="255" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="256" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="257" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="258" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="259" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="260" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="261" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="262" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="263" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="264" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="265" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="266" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="267" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="268" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="269" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="270" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="271" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="272" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="273" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="274" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="275" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="276" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="277" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="278" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="279" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="280" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="281" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="282" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="283" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="284" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="285" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="286" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="287" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="288" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="289" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="290" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="291" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="292" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="293" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="294" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="295" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="296" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="297" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="298" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="299" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="300" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="301" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="302" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="303" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="304" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="305" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="306" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="307" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="308" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="309" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="310" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="311" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="312" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="313" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="314" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="315" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="316" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="317" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="318" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="319" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="320" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="321" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="322" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="323" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="324" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="325" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="326" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="327" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="328" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="329" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="330" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="331" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="332" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="333" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="334" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="335" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="336" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="337" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="338" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="339" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="340" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="341" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="342" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="343" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="344" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="345" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="346" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="347" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="348" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="349" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="350" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="351" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="352" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="353" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="354" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="355" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="356" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="357" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="358" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="359" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="360" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="361" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="362" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="363" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="364" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="365" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="366" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="367" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="368" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="369" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="370" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="371" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="372" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="373" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="374" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="375" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="376" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="377" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="378" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="379" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="380" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="381" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="382" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="383" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="384" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="385" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="386" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="387" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="388" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="389" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="390" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="391" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="392" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="393" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="394" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="395" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="396" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="397" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="398" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="399" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="400" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="401" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="402" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="403" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="404" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="405" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="406" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="407" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="408" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="409" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="410" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="411" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="412" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="413" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="414" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="415" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="416" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="417" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="418" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="419" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="420" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="421" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="422" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="423" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="424" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="425" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="426" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="427" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="428" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="429" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="430" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="431" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="432" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="433" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="434" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="435" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="436" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="437" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="438" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="439" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="440" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="441" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="442" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="443" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="444" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="445" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="446" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="447" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="448" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="449" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="450" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="451" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="452" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="453" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="454" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="455" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="456" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="457" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="458" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="459" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="460" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="461" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="462" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="463" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="464" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="465" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="466" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="467" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="468" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="469" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="470" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="471" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="472" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="473" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="474" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="475" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="476" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="477" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="478" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="479" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="480" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="481" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="482" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="483" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="484" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="485" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="486" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="487" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="488" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="489" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="490" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="491" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="492" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="493" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="494" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="495" wangid="0,1,0,1,0,1,0,3"/>
  </wangset>
 </wangsets>
</tileset>
