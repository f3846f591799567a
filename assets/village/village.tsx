<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="village" tilewidth="32" tileheight="32" tilecount="800" columns="16">
 <image source="village.png" width="512" height="1600"/>
 <tile id="0">
  <properties>
   <property name="label" value="flag_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="label" value="flag_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="label" value="flag_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="label" value="flag_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="label" value="flag_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="label" value="flag_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="label" value="flag_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="label" value="flag_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="label" value="flag_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="label" value="flag_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="label" value="flag_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="label" value="flag_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="label" value="flag_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="label" value="flag_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="label" value="flag_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="label" value="flag_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="label" value="flag_earth_1110_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="label" value="flag_earth_1110_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="label" value="flag_earth_1110_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="label" value="flag_earth_1110_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="label" value="flag_earth_1110_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="label" value="flag_earth_1110_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="label" value="flag_earth_1110_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="label" value="flag_earth_1110_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="label" value="flag_earth_1110_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="label" value="flag_earth_1110_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="label" value="flag_earth_1110_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="label" value="flag_earth_1110_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="label" value="flag_earth_1110_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="label" value="flag_earth_1110_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="label" value="flag_earth_1110_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="label" value="flag_earth_1110_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="label" value="flag_earth_1101_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="label" value="flag_earth_1101_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="label" value="flag_earth_1101_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="label" value="flag_earth_1101_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="label" value="flag_earth_1101_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="label" value="flag_earth_1101_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="label" value="flag_earth_1101_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="label" value="flag_earth_1101_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="label" value="flag_earth_1101_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="label" value="flag_earth_1101_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="label" value="flag_earth_1101_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="label" value="flag_earth_1101_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="label" value="flag_earth_1101_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="label" value="flag_earth_1101_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="46">
  <properties>
   <property name="label" value="flag_earth_1101_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="47">
  <properties>
   <property name="label" value="flag_earth_1101_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="label" value="flag_earth_1100_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="label" value="flag_earth_1100_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="label" value="flag_earth_1100_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="label" value="flag_earth_1100_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="label" value="flag_earth_1100_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="label" value="flag_earth_1100_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="label" value="flag_earth_1100_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="label" value="flag_earth_1100_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="label" value="flag_earth_1100_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="label" value="flag_earth_1100_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="58">
  <properties>
   <property name="label" value="flag_earth_1100_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="59">
  <properties>
   <property name="label" value="flag_earth_1100_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="60">
  <properties>
   <property name="label" value="flag_earth_1100_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="61">
  <properties>
   <property name="label" value="flag_earth_1100_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="62">
  <properties>
   <property name="label" value="flag_earth_1100_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="63">
  <properties>
   <property name="label" value="flag_earth_1100_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="label" value="flag_earth_1011_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="label" value="flag_earth_1011_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="label" value="flag_earth_1011_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="label" value="flag_earth_1011_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="label" value="flag_earth_1011_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="label" value="flag_earth_1011_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="label" value="flag_earth_1011_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="label" value="flag_earth_1011_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="72">
  <properties>
   <property name="label" value="flag_earth_1011_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="label" value="flag_earth_1011_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="74">
  <properties>
   <property name="label" value="flag_earth_1011_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="75">
  <properties>
   <property name="label" value="flag_earth_1011_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="76">
  <properties>
   <property name="label" value="flag_earth_1011_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="77">
  <properties>
   <property name="label" value="flag_earth_1011_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="78">
  <properties>
   <property name="label" value="flag_earth_1011_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="79">
  <properties>
   <property name="label" value="flag_earth_1011_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="label" value="flag_earth_1010_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="label" value="flag_earth_1010_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="label" value="flag_earth_1010_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="label" value="flag_earth_1010_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="label" value="flag_earth_1010_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="label" value="flag_earth_1010_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="label" value="flag_earth_1010_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="label" value="flag_earth_1010_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="88">
  <properties>
   <property name="label" value="flag_earth_1010_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="89">
  <properties>
   <property name="label" value="flag_earth_1010_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="90">
  <properties>
   <property name="label" value="flag_earth_1010_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="91">
  <properties>
   <property name="label" value="flag_earth_1010_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="92">
  <properties>
   <property name="label" value="flag_earth_1010_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="93">
  <properties>
   <property name="label" value="flag_earth_1010_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="94">
  <properties>
   <property name="label" value="flag_earth_1010_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="95">
  <properties>
   <property name="label" value="flag_earth_1010_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="label" value="flag_earth_1001_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="label" value="flag_earth_1001_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="label" value="flag_earth_1001_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="label" value="flag_earth_1001_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="label" value="flag_earth_1001_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="label" value="flag_earth_1001_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="label" value="flag_earth_1001_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="label" value="flag_earth_1001_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="label" value="flag_earth_1001_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="label" value="flag_earth_1001_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="label" value="flag_earth_1001_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="107">
  <properties>
   <property name="label" value="flag_earth_1001_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="108">
  <properties>
   <property name="label" value="flag_earth_1001_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="109">
  <properties>
   <property name="label" value="flag_earth_1001_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="110">
  <properties>
   <property name="label" value="flag_earth_1001_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="111">
  <properties>
   <property name="label" value="flag_earth_1001_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="112">
  <properties>
   <property name="label" value="flag_earth_1000_0_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="label" value="flag_earth_1000_1_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="label" value="flag_earth_1000_2_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="label" value="flag_earth_1000_3_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="label" value="flag_earth_1000_0_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="label" value="flag_earth_1000_1_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="label" value="flag_earth_1000_2_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="label" value="flag_earth_1000_3_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="120">
  <properties>
   <property name="label" value="flag_earth_1000_0_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="121">
  <properties>
   <property name="label" value="flag_earth_1000_1_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="122">
  <properties>
   <property name="label" value="flag_earth_1000_2_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="123">
  <properties>
   <property name="label" value="flag_earth_1000_3_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="124">
  <properties>
   <property name="label" value="flag_earth_1000_0_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="125">
  <properties>
   <property name="label" value="flag_earth_1000_1_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="126">
  <properties>
   <property name="label" value="flag_earth_1000_2_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="127">
  <properties>
   <property name="label" value="flag_earth_1000_3_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="128">
  <properties>
   <property name="label" value="flag_earth_0111_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="label" value="flag_earth_0111_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="label" value="flag_earth_0111_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="label" value="flag_earth_0111_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="label" value="flag_earth_0111_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="label" value="flag_earth_0111_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="label" value="flag_earth_0111_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="label" value="flag_earth_0111_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="label" value="flag_earth_0111_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="label" value="flag_earth_0111_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="138">
  <properties>
   <property name="label" value="flag_earth_0111_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="139">
  <properties>
   <property name="label" value="flag_earth_0111_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="140">
  <properties>
   <property name="label" value="flag_earth_0111_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="141">
  <properties>
   <property name="label" value="flag_earth_0111_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="142">
  <properties>
   <property name="label" value="flag_earth_0111_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="143">
  <properties>
   <property name="label" value="flag_earth_0111_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="144">
  <properties>
   <property name="label" value="flag_earth_0110_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="label" value="flag_earth_0110_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="label" value="flag_earth_0110_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="label" value="flag_earth_0110_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="label" value="flag_earth_0110_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="label" value="flag_earth_0110_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="label" value="flag_earth_0110_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="label" value="flag_earth_0110_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="152">
  <properties>
   <property name="label" value="flag_earth_0110_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="153">
  <properties>
   <property name="label" value="flag_earth_0110_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="154">
  <properties>
   <property name="label" value="flag_earth_0110_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="155">
  <properties>
   <property name="label" value="flag_earth_0110_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="156">
  <properties>
   <property name="label" value="flag_earth_0110_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="157">
  <properties>
   <property name="label" value="flag_earth_0110_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="158">
  <properties>
   <property name="label" value="flag_earth_0110_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="159">
  <properties>
   <property name="label" value="flag_earth_0110_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="label" value="flag_earth_0101_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="label" value="flag_earth_0101_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="label" value="flag_earth_0101_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="label" value="flag_earth_0101_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="label" value="flag_earth_0101_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="label" value="flag_earth_0101_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="label" value="flag_earth_0101_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="label" value="flag_earth_0101_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="label" value="flag_earth_0101_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="label" value="flag_earth_0101_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="label" value="flag_earth_0101_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="171">
  <properties>
   <property name="label" value="flag_earth_0101_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="172">
  <properties>
   <property name="label" value="flag_earth_0101_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="173">
  <properties>
   <property name="label" value="flag_earth_0101_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="174">
  <properties>
   <property name="label" value="flag_earth_0101_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="175">
  <properties>
   <property name="label" value="flag_earth_0101_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="label" value="flag_earth_0100_0_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="label" value="flag_earth_0100_1_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="label" value="flag_earth_0100_2_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="label" value="flag_earth_0100_3_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="label" value="flag_earth_0100_0_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="label" value="flag_earth_0100_1_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="label" value="flag_earth_0100_2_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="label" value="flag_earth_0100_3_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="184">
  <properties>
   <property name="label" value="flag_earth_0100_0_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="185">
  <properties>
   <property name="label" value="flag_earth_0100_1_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="186">
  <properties>
   <property name="label" value="flag_earth_0100_2_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="187">
  <properties>
   <property name="label" value="flag_earth_0100_3_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="188">
  <properties>
   <property name="label" value="flag_earth_0100_0_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="189">
  <properties>
   <property name="label" value="flag_earth_0100_1_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="190">
  <properties>
   <property name="label" value="flag_earth_0100_2_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="191">
  <properties>
   <property name="label" value="flag_earth_0100_3_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="label" value="flag_earth_0011_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="label" value="flag_earth_0011_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="label" value="flag_earth_0011_2_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="label" value="flag_earth_0011_3_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="label" value="flag_earth_0011_0_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="label" value="flag_earth_0011_1_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="label" value="flag_earth_0011_2_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="label" value="flag_earth_0011_3_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="200">
  <properties>
   <property name="label" value="flag_earth_0011_0_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="201">
  <properties>
   <property name="label" value="flag_earth_0011_1_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="202">
  <properties>
   <property name="label" value="flag_earth_0011_2_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="203">
  <properties>
   <property name="label" value="flag_earth_0011_3_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="204">
  <properties>
   <property name="label" value="flag_earth_0011_0_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="205">
  <properties>
   <property name="label" value="flag_earth_0011_1_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="206">
  <properties>
   <property name="label" value="flag_earth_0011_2_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="207">
  <properties>
   <property name="label" value="flag_earth_0011_3_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="label" value="flag_earth_0010_0_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="label" value="flag_earth_0010_1_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="label" value="flag_earth_0010_2_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="label" value="flag_earth_0010_3_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="label" value="flag_earth_0010_0_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="label" value="flag_earth_0010_1_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="label" value="flag_earth_0010_2_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="label" value="flag_earth_0010_3_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="216">
  <properties>
   <property name="label" value="flag_earth_0010_0_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="217">
  <properties>
   <property name="label" value="flag_earth_0010_1_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="218">
  <properties>
   <property name="label" value="flag_earth_0010_2_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="219">
  <properties>
   <property name="label" value="flag_earth_0010_3_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="220">
  <properties>
   <property name="label" value="flag_earth_0010_0_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="221">
  <properties>
   <property name="label" value="flag_earth_0010_1_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="222">
  <properties>
   <property name="label" value="flag_earth_0010_2_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="223">
  <properties>
   <property name="label" value="flag_earth_0010_3_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="label" value="flag_earth_0001_0_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="label" value="flag_earth_0001_1_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="label" value="flag_earth_0001_2_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="label" value="flag_earth_0001_3_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="label" value="flag_earth_0001_0_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="label" value="flag_earth_0001_1_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="label" value="flag_earth_0001_2_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="label" value="flag_earth_0001_3_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="232">
  <properties>
   <property name="label" value="flag_earth_0001_0_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="233">
  <properties>
   <property name="label" value="flag_earth_0001_1_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="234">
  <properties>
   <property name="label" value="flag_earth_0001_2_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="235">
  <properties>
   <property name="label" value="flag_earth_0001_3_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="236">
  <properties>
   <property name="label" value="flag_earth_0001_0_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="237">
  <properties>
   <property name="label" value="flag_earth_0001_1_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="238">
  <properties>
   <property name="label" value="flag_earth_0001_2_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="239">
  <properties>
   <property name="label" value="flag_earth_0001_3_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="label" value="earth_0_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="label" value="earth_1_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="label" value="earth_2_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="label" value="earth_3_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="label" value="earth_0_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="label" value="earth_1_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="label" value="earth_2_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="label" value="earth_3_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="248">
  <properties>
   <property name="label" value="earth_0_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="249">
  <properties>
   <property name="label" value="earth_1_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="250">
  <properties>
   <property name="label" value="earth_2_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="251">
  <properties>
   <property name="label" value="earth_3_2"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="252">
  <properties>
   <property name="label" value="earth_0_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="253">
  <properties>
   <property name="label" value="earth_1_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="254">
  <properties>
   <property name="label" value="earth_2_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="255">
  <properties>
   <property name="label" value="earth_3_3"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="label" value="canal_0"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="label" value="canal_1"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="label" value="canal_2"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="label" value="canal_3"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="label" value="canal_4"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="label" value="canal_5"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="label" value="canal_6"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="label" value="canal_7"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="264">
  <properties>
   <property name="label" value="canal_8"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="265">
  <properties>
   <property name="label" value="canal_9"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="266">
  <properties>
   <property name="label" value="canal_10"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="267">
  <properties>
   <property name="label" value="canal_11"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="268">
  <properties>
   <property name="label" value="canal_12"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="269">
  <properties>
   <property name="label" value="canal_13"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="270">
  <properties>
   <property name="label" value="canal_14"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="271">
  <properties>
   <property name="label" value="canal_15"/>
   <property name="surface" value="water"/>
  </properties>
 </tile>
 <tile id="272">
  <properties>
   <property name="label" value="canal_corner_nw"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="273">
  <properties>
   <property name="label" value="canal_corner_ne"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="274">
  <properties>
   <property name="label" value="canal_corner_sw"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="275">
  <properties>
   <property name="label" value="canal_corner_se"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="276">
  <properties>
   <property name="label" value="gutter_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="label" value="gutter_1"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="278">
  <properties>
   <property name="label" value="gutter_2"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="279">
  <properties>
   <property name="label" value="gutter_3"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="280">
  <properties>
   <property name="label" value="gutter_4"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="281">
  <properties>
   <property name="label" value="gutter_5"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="282">
  <properties>
   <property name="label" value="gutter_6"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="283">
  <properties>
   <property name="label" value="gutter_7"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="284">
  <properties>
   <property name="label" value="gutter_8"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="285">
  <properties>
   <property name="label" value="gutter_9"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="286">
  <properties>
   <property name="label" value="gutter_10"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="287">
  <properties>
   <property name="label" value="gutter_11"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="288">
  <properties>
   <property name="label" value="gutter_12"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="label" value="gutter_13"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="label" value="gutter_14"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="label" value="gutter_15"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="label" value="grate"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="label" value="steps_stone_m"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="294">
  <properties>
   <property name="label" value="steps_stone_v_m"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="295">
  <properties>
   <property name="label" value="steps_stone_w"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="296">
  <properties>
   <property name="label" value="steps_stone_v_w"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="297">
  <properties>
   <property name="label" value="steps_stone_e"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="298">
  <properties>
   <property name="label" value="steps_stone_v_e"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="299">
  <properties>
   <property name="label" value="steps_stone_both"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="300">
  <properties>
   <property name="label" value="steps_stone_v_both"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="301">
  <properties>
   <property name="label" value="steps_wood_m"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="302">
  <properties>
   <property name="label" value="steps_wood_v_m"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="303">
  <properties>
   <property name="label" value="steps_wood_w"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="304">
  <properties>
   <property name="label" value="steps_wood_v_w"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="label" value="steps_wood_e"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="label" value="steps_wood_v_e"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="label" value="steps_wood_both"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="label" value="steps_wood_v_both"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="label" value="bridge_h_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="321">
  <properties>
   <property name="label" value="bridge_h_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="322">
  <properties>
   <property name="label" value="bridge_h_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="323">
  <properties>
   <property name="label" value="bridge_h_3_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="336">
  <properties>
   <property name="label" value="bridge_h_0_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="label" value="bridge_h_1_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="label" value="bridge_h_2_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="label" value="bridge_h_3_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="label" value="bridge_h_0_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="353">
  <properties>
   <property name="label" value="bridge_h_1_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="354">
  <properties>
   <property name="label" value="bridge_h_2_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="355">
  <properties>
   <property name="label" value="bridge_h_3_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="10"/>
  </objectgroup>
 </tile>
 <tile id="368">
  <properties>
   <property name="label" value="bridge_v_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="10" height="32"/>
  </objectgroup>
 </tile>
 <tile id="369">
  <properties>
   <property name="label" value="bridge_v_1_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="370">
  <properties>
   <property name="label" value="bridge_v_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="10" height="32"/>
  </objectgroup>
 </tile>
 <tile id="384">
  <properties>
   <property name="label" value="bridge_v_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="10" height="32"/>
  </objectgroup>
 </tile>
 <tile id="385">
  <properties>
   <property name="label" value="bridge_v_1_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="label" value="bridge_v_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="10" height="32"/>
  </objectgroup>
 </tile>
 <tile id="400">
  <properties>
   <property name="label" value="bridge_v_0_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="10" height="32"/>
  </objectgroup>
 </tile>
 <tile id="401">
  <properties>
   <property name="label" value="bridge_v_1_2"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="402">
  <properties>
   <property name="label" value="bridge_v_2_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="10" height="32"/>
  </objectgroup>
 </tile>
 <tile id="416">
  <properties>
   <property name="label" value="bridge_v_0_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="10" height="32"/>
  </objectgroup>
 </tile>
 <tile id="417">
  <properties>
   <property name="label" value="bridge_v_1_3"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="label" value="bridge_v_2_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="10" height="32"/>
  </objectgroup>
 </tile>
 <tile id="432">
  <properties>
   <property name="label" value="rut_h_0_0"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="label" value="rut_h_1_0"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="label" value="rut_v_0_0"/>
  </properties>
 </tile>
 <tile id="464">
  <properties>
   <property name="label" value="rut_v_0_1"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="label" value="moss_joint_0"/>
  </properties>
 </tile>
 <tile id="481">
  <properties>
   <property name="label" value="moss_joint_1"/>
  </properties>
 </tile>
 <tile id="482">
  <properties>
   <property name="label" value="moss_joint_2"/>
  </properties>
 </tile>
 <tile id="483">
  <properties>
   <property name="label" value="front_plaster_m"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="label" value="front_plaster_w"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="label" value="front_plaster_e"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="486">
  <properties>
   <property name="label" value="front_plaster_post"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="label" value="front_plaster_window_dark"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="488">
  <properties>
   <property name="label" value="front_plaster_window_lit"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="489">
  <properties>
   <property name="label" value="front_wood_m"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="490">
  <properties>
   <property name="label" value="front_wood_w"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="491">
  <properties>
   <property name="label" value="front_wood_e"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="492">
  <properties>
   <property name="label" value="front_wood_post"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="493">
  <properties>
   <property name="label" value="front_wood_window_dark"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="494">
  <properties>
   <property name="label" value="front_wood_window_lit"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="495">
  <properties>
   <property name="label" value="front_stone_m"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="496">
  <properties>
   <property name="label" value="front_stone_w"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="497">
  <properties>
   <property name="label" value="front_stone_e"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="498">
  <properties>
   <property name="label" value="front_stone_post"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="499">
  <properties>
   <property name="label" value="front_stone_window_dark"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="500">
  <properties>
   <property name="label" value="front_stone_window_lit"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="501">
  <properties>
   <property name="label" value="front_paper_dark"/>
   <property name="reflect" type="float" value="0.45"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="502">
  <properties>
   <property name="label" value="front_paper_lit"/>
   <property name="reflect" type="float" value="0.45"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="503">
  <properties>
   <property name="label" value="front_door_shut"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="504">
  <properties>
   <property name="label" value="front_door_open"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="505">
  <properties>
   <property name="label" value="front_noren_red"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="506">
  <properties>
   <property name="label" value="front_noren_indigo"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="507">
  <properties>
   <property name="label" value="front_noren_ochre"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="508">
  <properties>
   <property name="label" value="front_noren_teal"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="509">
  <properties>
   <property name="label" value="shop_grocer_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="510">
  <properties>
   <property name="label" value="shop_grocer_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="511">
  <properties>
   <property name="label" value="shop_grocer_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="label" value="shop_sweets_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="513">
  <properties>
   <property name="label" value="shop_sweets_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="514">
  <properties>
   <property name="label" value="shop_sweets_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="515">
  <properties>
   <property name="label" value="shop_ramen_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="516">
  <properties>
   <property name="label" value="shop_ramen_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="517">
  <properties>
   <property name="label" value="shop_ramen_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="518">
  <properties>
   <property name="label" value="awning_red_l"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="519">
  <properties>
   <property name="label" value="awning_red_m"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="520">
  <properties>
   <property name="label" value="awning_red_r"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="521">
  <properties>
   <property name="label" value="awning_indigo_l"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="522">
  <properties>
   <property name="label" value="awning_indigo_m"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="523">
  <properties>
   <property name="label" value="awning_indigo_r"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="524">
  <properties>
   <property name="label" value="awning_ochre_l"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="525">
  <properties>
   <property name="label" value="awning_ochre_m"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="526">
  <properties>
   <property name="label" value="awning_ochre_r"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="527">
  <properties>
   <property name="label" value="awning_teal_l"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="528">
  <properties>
   <property name="label" value="awning_teal_m"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="529">
  <properties>
   <property name="label" value="awning_teal_r"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="530">
  <properties>
   <property name="label" value="balcony_l"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="531">
  <properties>
   <property name="label" value="balcony_m"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="532">
  <properties>
   <property name="label" value="balcony_r"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="533">
  <properties>
   <property name="label" value="lantern_red"/>
  </properties>
 </tile>
 <tile id="534">
  <properties>
   <property name="label" value="lantern_white"/>
  </properties>
 </tile>
 <tile id="535">
  <properties>
   <property name="label" value="sign_red"/>
  </properties>
 </tile>
 <tile id="536">
  <properties>
   <property name="label" value="sign_indigo"/>
  </properties>
 </tile>
 <tile id="537">
  <properties>
   <property name="label" value="sign_teal"/>
  </properties>
 </tile>
 <tile id="544">
  <properties>
   <property name="label" value="glow_1_0_0"/>
  </properties>
 </tile>
 <tile id="545">
  <properties>
   <property name="label" value="glow_3_0_0"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="label" value="glow_3_1_0"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="label" value="glow_3_2_0"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="label" value="stall_fish_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="30"/>
  </objectgroup>
 </tile>
 <tile id="549">
  <properties>
   <property name="label" value="stall_fish_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="550">
  <properties>
   <property name="label" value="stall_fish_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="30"/>
  </objectgroup>
 </tile>
 <tile id="551">
  <properties>
   <property name="label" value="stall_fruit_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="30"/>
  </objectgroup>
 </tile>
 <tile id="552">
  <properties>
   <property name="label" value="stall_fruit_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="553">
  <properties>
   <property name="label" value="stall_fruit_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="30"/>
  </objectgroup>
 </tile>
 <tile id="554">
  <properties>
   <property name="label" value="stall_cloth_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="30"/>
  </objectgroup>
 </tile>
 <tile id="555">
  <properties>
   <property name="label" value="stall_cloth_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="556">
  <properties>
   <property name="label" value="stall_cloth_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="30"/>
  </objectgroup>
 </tile>
 <tile id="557">
  <properties>
   <property name="label" value="stall_pots_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="2" width="30" height="30"/>
  </objectgroup>
 </tile>
 <tile id="558">
  <properties>
   <property name="label" value="stall_pots_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="32" height="30"/>
  </objectgroup>
 </tile>
 <tile id="559">
  <properties>
   <property name="label" value="stall_pots_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="30" height="30"/>
  </objectgroup>
 </tile>
 <tile id="560">
  <properties>
   <property name="label" value="glow_1_0_1"/>
  </properties>
 </tile>
 <tile id="561">
  <properties>
   <property name="label" value="glow_3_0_1"/>
  </properties>
 </tile>
 <tile id="562">
  <properties>
   <property name="label" value="glow_3_1_1"/>
  </properties>
 </tile>
 <tile id="563">
  <properties>
   <property name="label" value="glow_3_2_1"/>
  </properties>
 </tile>
 <tile id="564">
  <properties>
   <property name="label" value="stall_fish_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="0" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="565">
  <properties>
   <property name="label" value="stall_fish_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="26"/>
  </objectgroup>
 </tile>
 <tile id="566">
  <properties>
   <property name="label" value="stall_fish_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="567">
  <properties>
   <property name="label" value="stall_fruit_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="0" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="568">
  <properties>
   <property name="label" value="stall_fruit_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="26"/>
  </objectgroup>
 </tile>
 <tile id="569">
  <properties>
   <property name="label" value="stall_fruit_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="570">
  <properties>
   <property name="label" value="stall_cloth_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="0" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="571">
  <properties>
   <property name="label" value="stall_cloth_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="26"/>
  </objectgroup>
 </tile>
 <tile id="572">
  <properties>
   <property name="label" value="stall_cloth_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="573">
  <properties>
   <property name="label" value="stall_pots_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="0" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="574">
  <properties>
   <property name="label" value="stall_pots_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="26"/>
  </objectgroup>
 </tile>
 <tile id="575">
  <properties>
   <property name="label" value="stall_pots_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="30" height="26"/>
  </objectgroup>
 </tile>
 <tile id="576">
  <properties>
   <property name="label" value="crates_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="29" height="26"/>
  </objectgroup>
 </tile>
 <tile id="577">
  <properties>
   <property name="label" value="crates_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="29" height="26"/>
  </objectgroup>
 </tile>
 <tile id="578">
  <properties>
   <property name="label" value="parasol_red_0_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="label" value="parasol_red_1_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="580">
  <properties>
   <property name="label" value="parasol_teal_0_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="581">
  <properties>
   <property name="label" value="parasol_teal_1_0"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="582">
  <properties>
   <property name="label" value="cart_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="30" height="24"/>
  </objectgroup>
 </tile>
 <tile id="583">
  <properties>
   <property name="label" value="cart_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="30" height="24"/>
  </objectgroup>
 </tile>
 <tile id="584">
  <properties>
   <property name="label" value="cart_2_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="30" height="24"/>
  </objectgroup>
 </tile>
 <tile id="592">
  <properties>
   <property name="label" value="crates_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="0" width="29" height="26"/>
  </objectgroup>
 </tile>
 <tile id="593">
  <properties>
   <property name="label" value="crates_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="29" height="26"/>
  </objectgroup>
 </tile>
 <tile id="594">
  <properties>
   <property name="label" value="parasol_red_0_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="595">
  <properties>
   <property name="label" value="parasol_red_1_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="596">
  <properties>
   <property name="label" value="parasol_teal_0_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="597">
  <properties>
   <property name="label" value="parasol_teal_1_1"/>
   <property name="surface" value="wood"/>
  </properties>
 </tile>
 <tile id="598">
  <properties>
   <property name="label" value="cart_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="30" height="22"/>
  </objectgroup>
 </tile>
 <tile id="599">
  <properties>
   <property name="label" value="cart_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="30" height="22"/>
  </objectgroup>
 </tile>
 <tile id="600">
  <properties>
   <property name="label" value="cart_2_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="30" height="22"/>
  </objectgroup>
 </tile>
 <tile id="608">
  <properties>
   <property name="label" value="barrels_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="2" width="27" height="25"/>
  </objectgroup>
 </tile>
 <tile id="609">
  <properties>
   <property name="label" value="barrels_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="2" width="27" height="25"/>
  </objectgroup>
 </tile>
 <tile id="610">
  <properties>
   <property name="cover" type="float" value="0.7"/>
   <property name="label" value="laundry_0_0"/>
  </properties>
 </tile>
 <tile id="611">
  <properties>
   <property name="cover" type="float" value="0.7"/>
   <property name="label" value="laundry_1_0"/>
  </properties>
 </tile>
 <tile id="612">
  <properties>
   <property name="cover" type="float" value="0.7"/>
   <property name="label" value="laundry_2_0"/>
  </properties>
 </tile>
 <tile id="613">
  <properties>
   <property name="cover" type="float" value="0.7"/>
   <property name="label" value="laundry_3_0"/>
  </properties>
 </tile>
 <tile id="614">
  <properties>
   <property name="label" value="woodpile_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="3" width="29" height="25"/>
  </objectgroup>
 </tile>
 <tile id="615">
  <properties>
   <property name="label" value="woodpile_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="29" height="25"/>
  </objectgroup>
 </tile>
 <tile id="616">
  <properties>
   <property name="label" value="tea_bench_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="29" height="19"/>
  </objectgroup>
 </tile>
 <tile id="617">
  <properties>
   <property name="label" value="tea_bench_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="29" height="19"/>
  </objectgroup>
 </tile>
 <tile id="618">
  <properties>
   <property name="label" value="sacks"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="25" height="24"/>
  </objectgroup>
 </tile>
 <tile id="619">
  <properties>
   <property name="label" value="basin"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="5" width="24" height="22"/>
  </objectgroup>
 </tile>
 <tile id="620">
  <properties>
   <property name="label" value="pine_pot"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="12" width="20" height="15"/>
  </objectgroup>
 </tile>
 <tile id="621">
  <properties>
   <property name="label" value="wayside_stone"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="8" width="20" height="20"/>
  </objectgroup>
 </tile>
 <tile id="622">
  <properties>
   <property name="cover" type="float" value="0.8"/>
   <property name="label" value="bamboo_0"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="623">
  <properties>
   <property name="cover" type="float" value="0.8"/>
   <property name="label" value="bamboo_1"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="624">
  <properties>
   <property name="cover" type="float" value="0.8"/>
   <property name="label" value="bamboo_2"/>
   <property name="surface" value="foliage"/>
  </properties>
 </tile>
 <tile id="625">
  <properties>
   <property name="label" value="bed_cabbage_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="626">
  <properties>
   <property name="label" value="bed_cabbage_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="627">
  <properties>
   <property name="label" value="bed_flowers_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="628">
  <properties>
   <property name="label" value="bed_flowers_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="629">
  <properties>
   <property name="label" value="bed_leek_0"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="630">
  <properties>
   <property name="label" value="bed_leek_1"/>
   <property name="surface" value="earth"/>
  </properties>
 </tile>
 <tile id="631">
  <properties>
   <property name="label" value="fence_bamboo_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="10" width="10" height="12"/>
  </objectgroup>
 </tile>
 <tile id="632">
  <properties>
   <property name="label" value="fence_bamboo_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="0" width="7" height="22"/>
  </objectgroup>
 </tile>
 <tile id="633">
  <properties>
   <property name="label" value="fence_bamboo_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="9" width="20" height="14"/>
  </objectgroup>
 </tile>
 <tile id="634">
  <properties>
   <property name="label" value="fence_bamboo_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="635">
  <properties>
   <property name="label" value="fence_bamboo_4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="12" width="7" height="20"/>
  </objectgroup>
 </tile>
 <tile id="636">
  <properties>
   <property name="label" value="fence_bamboo_5"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="0" width="7" height="32"/>
  </objectgroup>
 </tile>
 <tile id="637">
  <properties>
   <property name="label" value="fence_bamboo_6"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="638">
  <properties>
   <property name="label" value="fence_bamboo_7"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="639">
  <properties>
   <property name="label" value="fence_bamboo_8"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="9" width="20" height="14"/>
  </objectgroup>
 </tile>
 <tile id="640">
  <properties>
   <property name="label" value="fence_bamboo_9"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="641">
  <properties>
   <property name="label" value="fence_bamboo_10"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="9" width="32" height="14"/>
  </objectgroup>
 </tile>
 <tile id="642">
  <properties>
   <property name="label" value="fence_bamboo_11"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="643">
  <properties>
   <property name="label" value="fence_bamboo_12"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="644">
  <properties>
   <property name="label" value="fence_bamboo_13"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="645">
  <properties>
   <property name="label" value="fence_bamboo_14"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="646">
  <properties>
   <property name="label" value="fence_bamboo_15"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="647">
  <properties>
   <property name="label" value="fence_board_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="10" width="10" height="12"/>
  </objectgroup>
 </tile>
 <tile id="648">
  <properties>
   <property name="label" value="fence_board_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="0" width="7" height="22"/>
  </objectgroup>
 </tile>
 <tile id="649">
  <properties>
   <property name="label" value="fence_board_2"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="9" width="20" height="14"/>
  </objectgroup>
 </tile>
 <tile id="650">
  <properties>
   <property name="label" value="fence_board_3"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="651">
  <properties>
   <property name="label" value="fence_board_4"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="12" width="7" height="20"/>
  </objectgroup>
 </tile>
 <tile id="652">
  <properties>
   <property name="label" value="fence_board_5"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="0" width="7" height="32"/>
  </objectgroup>
 </tile>
 <tile id="653">
  <properties>
   <property name="label" value="fence_board_6"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="654">
  <properties>
   <property name="label" value="fence_board_7"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="655">
  <properties>
   <property name="label" value="fence_board_8"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="9" width="20" height="14"/>
  </objectgroup>
 </tile>
 <tile id="656">
  <properties>
   <property name="label" value="fence_board_9"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="657">
  <properties>
   <property name="label" value="fence_board_10"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="9" width="32" height="14"/>
  </objectgroup>
 </tile>
 <tile id="658">
  <properties>
   <property name="label" value="fence_board_11"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="659">
  <properties>
   <property name="label" value="fence_board_12"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="660">
  <properties>
   <property name="label" value="fence_board_13"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="661">
  <properties>
   <property name="label" value="fence_board_14"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="662">
  <properties>
   <property name="label" value="fence_board_15"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="32" height="32"/>
  </objectgroup>
 </tile>
 <tile id="663">
  <properties>
   <property name="label" value="roof_teal_0011_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="664">
  <properties>
   <property name="label" value="roof_teal_0011_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="665">
  <properties>
   <property name="label" value="roof_teal_0011_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="666">
  <properties>
   <property name="label" value="roof_teal_0011_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="667">
  <properties>
   <property name="label" value="roof_teal_0011_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="668">
  <properties>
   <property name="label" value="roof_teal_0011_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="669">
  <properties>
   <property name="label" value="roof_teal_1100_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="670">
  <properties>
   <property name="label" value="roof_teal_1100_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="671">
  <properties>
   <property name="label" value="roof_teal_1100_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="672">
  <properties>
   <property name="label" value="roof_teal_1100_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="673">
  <properties>
   <property name="label" value="roof_teal_1100_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="674">
  <properties>
   <property name="label" value="roof_teal_1100_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="675">
  <properties>
   <property name="label" value="roof_teal_0110_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="676">
  <properties>
   <property name="label" value="roof_teal_0110_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="677">
  <properties>
   <property name="label" value="roof_teal_0110_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="678">
  <properties>
   <property name="label" value="roof_teal_0110_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="679">
  <properties>
   <property name="label" value="roof_teal_0110_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="680">
  <properties>
   <property name="label" value="roof_teal_0110_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="681">
  <properties>
   <property name="label" value="roof_teal_1001_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="682">
  <properties>
   <property name="label" value="roof_teal_1001_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="683">
  <properties>
   <property name="label" value="roof_teal_1001_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="684">
  <properties>
   <property name="label" value="roof_teal_1001_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="685">
  <properties>
   <property name="label" value="roof_teal_1001_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="686">
  <properties>
   <property name="label" value="roof_teal_1001_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="687">
  <properties>
   <property name="label" value="roof_teal_0010"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="688">
  <properties>
   <property name="label" value="roof_teal_0010_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="689">
  <properties>
   <property name="label" value="roof_teal_0001"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="690">
  <properties>
   <property name="label" value="roof_teal_0001_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="691">
  <properties>
   <property name="label" value="roof_teal_1000"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="692">
  <properties>
   <property name="label" value="roof_teal_1000_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="693">
  <properties>
   <property name="label" value="roof_teal_0100"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="694">
  <properties>
   <property name="label" value="roof_teal_0100_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="695">
  <properties>
   <property name="label" value="roof_teal_1101"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="696">
  <properties>
   <property name="label" value="roof_teal_1101_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="697">
  <properties>
   <property name="label" value="roof_teal_1101_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="698">
  <properties>
   <property name="label" value="roof_teal_1110"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="699">
  <properties>
   <property name="label" value="roof_teal_1110_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="700">
  <properties>
   <property name="label" value="roof_teal_1110_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="701">
  <properties>
   <property name="label" value="roof_teal_0111"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="702">
  <properties>
   <property name="label" value="roof_teal_0111_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="703">
  <properties>
   <property name="label" value="roof_teal_0111_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="704">
  <properties>
   <property name="label" value="roof_teal_1011"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="705">
  <properties>
   <property name="label" value="roof_teal_1011_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="706">
  <properties>
   <property name="label" value="roof_teal_1011_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="707">
  <properties>
   <property name="label" value="roof_umber_0011_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="708">
  <properties>
   <property name="label" value="roof_umber_0011_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="709">
  <properties>
   <property name="label" value="roof_umber_0011_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="710">
  <properties>
   <property name="label" value="roof_umber_0011_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="711">
  <properties>
   <property name="label" value="roof_umber_0011_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="712">
  <properties>
   <property name="label" value="roof_umber_0011_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="713">
  <properties>
   <property name="label" value="roof_umber_1100_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="714">
  <properties>
   <property name="label" value="roof_umber_1100_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="715">
  <properties>
   <property name="label" value="roof_umber_1100_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="716">
  <properties>
   <property name="label" value="roof_umber_1100_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="717">
  <properties>
   <property name="label" value="roof_umber_1100_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="718">
  <properties>
   <property name="label" value="roof_umber_1100_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="719">
  <properties>
   <property name="label" value="roof_umber_0110_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="720">
  <properties>
   <property name="label" value="roof_umber_0110_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="721">
  <properties>
   <property name="label" value="roof_umber_0110_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="722">
  <properties>
   <property name="label" value="roof_umber_0110_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="723">
  <properties>
   <property name="label" value="roof_umber_0110_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="724">
  <properties>
   <property name="label" value="roof_umber_0110_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="725">
  <properties>
   <property name="label" value="roof_umber_1001_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="726">
  <properties>
   <property name="label" value="roof_umber_1001_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="727">
  <properties>
   <property name="label" value="roof_umber_1001_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="728">
  <properties>
   <property name="label" value="roof_umber_1001_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="729">
  <properties>
   <property name="label" value="roof_umber_1001_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="730">
  <properties>
   <property name="label" value="roof_umber_1001_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="731">
  <properties>
   <property name="label" value="roof_umber_0010"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="732">
  <properties>
   <property name="label" value="roof_umber_0010_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="733">
  <properties>
   <property name="label" value="roof_umber_0001"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="734">
  <properties>
   <property name="label" value="roof_umber_0001_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="735">
  <properties>
   <property name="label" value="roof_umber_1000"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="736">
  <properties>
   <property name="label" value="roof_umber_1000_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="737">
  <properties>
   <property name="label" value="roof_umber_0100"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="738">
  <properties>
   <property name="label" value="roof_umber_0100_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="739">
  <properties>
   <property name="label" value="roof_umber_1101"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="740">
  <properties>
   <property name="label" value="roof_umber_1101_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="741">
  <properties>
   <property name="label" value="roof_umber_1101_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="742">
  <properties>
   <property name="label" value="roof_umber_1110"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="743">
  <properties>
   <property name="label" value="roof_umber_1110_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="744">
  <properties>
   <property name="label" value="roof_umber_1110_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="745">
  <properties>
   <property name="label" value="roof_umber_0111"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="746">
  <properties>
   <property name="label" value="roof_umber_0111_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="747">
  <properties>
   <property name="label" value="roof_umber_0111_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="748">
  <properties>
   <property name="label" value="roof_umber_1011"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="749">
  <properties>
   <property name="label" value="roof_umber_1011_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="750">
  <properties>
   <property name="label" value="roof_umber_1011_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="751">
  <properties>
   <property name="label" value="roof_slate_0011_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="752">
  <properties>
   <property name="label" value="roof_slate_0011_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="753">
  <properties>
   <property name="label" value="roof_slate_0011_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="754">
  <properties>
   <property name="label" value="roof_slate_0011_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="755">
  <properties>
   <property name="label" value="roof_slate_0011_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="756">
  <properties>
   <property name="label" value="roof_slate_0011_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="757">
  <properties>
   <property name="label" value="roof_slate_1100_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="758">
  <properties>
   <property name="label" value="roof_slate_1100_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="759">
  <properties>
   <property name="label" value="roof_slate_1100_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="760">
  <properties>
   <property name="label" value="roof_slate_1100_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="761">
  <properties>
   <property name="label" value="roof_slate_1100_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="762">
  <properties>
   <property name="label" value="roof_slate_1100_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="763">
  <properties>
   <property name="label" value="roof_slate_0110_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="764">
  <properties>
   <property name="label" value="roof_slate_0110_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="765">
  <properties>
   <property name="label" value="roof_slate_0110_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="766">
  <properties>
   <property name="label" value="roof_slate_0110_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="767">
  <properties>
   <property name="label" value="roof_slate_0110_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="label" value="roof_slate_0110_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="769">
  <properties>
   <property name="label" value="roof_slate_1001_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="770">
  <properties>
   <property name="label" value="roof_slate_1001_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="771">
  <properties>
   <property name="label" value="roof_slate_1001_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="772">
  <properties>
   <property name="label" value="roof_slate_1001_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="773">
  <properties>
   <property name="label" value="roof_slate_1001_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="774">
  <properties>
   <property name="label" value="roof_slate_1001_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="775">
  <properties>
   <property name="label" value="roof_slate_0010"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="776">
  <properties>
   <property name="label" value="roof_slate_0010_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="777">
  <properties>
   <property name="label" value="roof_slate_0001"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="778">
  <properties>
   <property name="label" value="roof_slate_0001_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="779">
  <properties>
   <property name="label" value="roof_slate_1000"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="780">
  <properties>
   <property name="label" value="roof_slate_1000_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="781">
  <properties>
   <property name="label" value="roof_slate_0100"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="782">
  <properties>
   <property name="label" value="roof_slate_0100_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="783">
  <properties>
   <property name="label" value="roof_slate_1101"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="784">
  <properties>
   <property name="label" value="roof_slate_1101_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="785">
  <properties>
   <property name="label" value="roof_slate_1101_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="786">
  <properties>
   <property name="label" value="roof_slate_1110"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="787">
  <properties>
   <property name="label" value="roof_slate_1110_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="788">
  <properties>
   <property name="label" value="roof_slate_1110_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="789">
  <properties>
   <property name="label" value="roof_slate_0111"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="790">
  <properties>
   <property name="label" value="roof_slate_0111_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="791">
  <properties>
   <property name="label" value="roof_slate_0111_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="792">
  <properties>
   <property name="label" value="roof_slate_1011"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="793">
  <properties>
   <property name="label" value="roof_slate_1011_ridge"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="794">
  <properties>
   <property name="label" value="roof_slate_1011_eave"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="flag" color="#8b8684" tile="-1" probability="1"/>
   <wangcolor name="earth" color="#9c8470" tile="-1" probability="1"/>
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
  </wangset>
  <wangset name="canal" type="edge" tile="-1">
   <wangcolor name="canal" color="#627c8c" tile="-1" probability="1"/>
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
  <wangset name="gutter" type="edge" tile="-1">
   <wangcolor name="gutter" color="#6a666c" tile="-1" probability="1"/>
   <wangtile tileid="277" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="278" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="279" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="280" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="281" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="282" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="283" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="284" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="285" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="286" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="287" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="288" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="289" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="290" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="291" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="fence_bamboo" type="edge" tile="-1">
   <wangcolor name="fence_bamboo" color="#b0925e" tile="-1" probability="1"/>
   <wangtile tileid="632" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="633" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="634" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="635" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="636" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="637" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="638" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="639" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="640" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="641" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="642" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="643" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="644" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="645" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="646" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
  <wangset name="fence_board" type="edge" tile="-1">
   <wangcolor name="fence_board" color="#6e564a" tile="-1" probability="1"/>
   <wangtile tileid="648" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="649" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="650" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="651" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="652" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="653" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="654" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="655" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="656" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="657" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="658" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="659" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="660" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="661" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="662" wangid="1,0,1,0,1,0,1,0"/>
  </wangset>
 </wangsets>
</tileset>
