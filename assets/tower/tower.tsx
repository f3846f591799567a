<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="tower" tilewidth="32" tileheight="32" tilecount="560" columns="16">
 <image source="tower.png" width="512" height="1120"/>
 <tile id="2">
  <properties>
   <property name="label" value="tower_roof_2_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="label" value="tower_roof_3_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="label" value="tower_roof_4_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="label" value="tower_roof_5_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="label" value="tower_roof_6_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="label" value="tower_roof_7_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="label" value="tower_roof_1_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="label" value="tower_roof_2_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="label" value="tower_roof_3_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="label" value="tower_roof_4_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="label" value="tower_roof_5_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="label" value="tower_roof_6_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="label" value="tower_roof_7_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="label" value="tower_roof_8_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="label" value="tower_roof_0_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="label" value="tower_roof_1_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="label" value="tower_roof_2_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="label" value="tower_roof_3_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="label" value="tower_roof_4_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="label" value="tower_roof_5_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="label" value="tower_roof_6_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="label" value="tower_roof_7_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="label" value="tower_roof_8_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="label" value="tower_roof_9_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="label" value="tower_roof_0_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="label" value="tower_roof_1_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="label" value="tower_roof_2_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="label" value="tower_roof_3_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="label" value="tower_roof_4_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="label" value="tower_roof_5_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="label" value="tower_roof_6_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="label" value="tower_roof_7_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="label" value="tower_roof_8_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="label" value="tower_roof_9_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="label" value="tower_roof_0_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="label" value="tower_roof_1_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="label" value="tower_roof_2_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="label" value="tower_roof_3_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="label" value="tower_roof_4_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="69">
  <properties>
   <property name="label" value="tower_roof_5_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="70">
  <properties>
   <property name="label" value="tower_roof_6_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="71">
  <properties>
   <property name="label" value="tower_roof_7_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="72">
  <properties>
   <property name="label" value="tower_roof_8_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="73">
  <properties>
   <property name="label" value="tower_roof_9_4"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="label" value="tower_roof_0_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="label" value="tower_roof_1_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="label" value="tower_roof_2_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="label" value="tower_roof_3_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="label" value="tower_roof_4_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="label" value="tower_roof_5_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="label" value="tower_roof_6_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="label" value="tower_roof_7_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="88">
  <properties>
   <property name="label" value="tower_roof_8_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="89">
  <properties>
   <property name="label" value="tower_roof_9_5"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="label" value="tower_roof_0_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="label" value="tower_roof_1_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="label" value="tower_roof_2_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="label" value="tower_roof_3_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="label" value="tower_roof_4_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="label" value="tower_roof_5_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="label" value="tower_roof_6_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="label" value="tower_roof_7_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="label" value="tower_roof_8_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="label" value="tower_roof_9_6"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="112">
  <properties>
   <property name="label" value="tower_roof_0_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="label" value="tower_roof_1_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="label" value="tower_roof_2_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="label" value="tower_roof_3_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="label" value="tower_roof_4_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="label" value="tower_roof_5_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="label" value="tower_roof_6_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="label" value="tower_roof_7_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="120">
  <properties>
   <property name="label" value="tower_roof_8_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="121">
  <properties>
   <property name="label" value="tower_roof_9_7"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="label" value="tower_roof_1_8"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="label" value="tower_roof_2_8"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="label" value="tower_roof_3_8"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="label" value="tower_roof_4_8"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="label" value="tower_roof_5_8"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="label" value="tower_roof_6_8"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="label" value="tower_roof_7_8"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="label" value="tower_roof_8_8"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="label" value="tower_roof_2_9"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="label" value="tower_roof_3_9"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="label" value="tower_roof_4_9"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="149">
  <properties>
   <property name="label" value="tower_roof_5_9"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="150">
  <properties>
   <property name="label" value="tower_roof_6_9"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="151">
  <properties>
   <property name="label" value="tower_roof_7_9"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="label" value="pavilion_rust_0_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="label" value="pavilion_rust_1_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="label" value="pavilion_rust_2_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="label" value="pavilion_rust_3_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="label" value="pavilion_teal_0_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="label" value="pavilion_teal_1_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="label" value="pavilion_teal_2_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="label" value="pavilion_teal_3_0"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="label" value="pavilion_rust_0_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="label" value="pavilion_rust_1_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="label" value="pavilion_rust_2_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="label" value="pavilion_rust_3_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="label" value="pavilion_teal_0_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="label" value="pavilion_teal_1_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="label" value="pavilion_teal_2_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="label" value="pavilion_teal_3_1"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="label" value="pavilion_rust_0_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="label" value="pavilion_rust_1_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="label" value="pavilion_rust_2_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="label" value="pavilion_rust_3_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="label" value="pavilion_teal_0_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="label" value="pavilion_teal_1_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="label" value="pavilion_teal_2_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="label" value="pavilion_teal_3_2"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="label" value="pavilion_rust_0_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="label" value="pavilion_rust_1_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="label" value="pavilion_rust_2_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="label" value="pavilion_rust_3_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="label" value="pavilion_teal_0_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="label" value="pavilion_teal_1_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="label" value="pavilion_teal_2_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="label" value="pavilion_teal_3_3"/>
   <property name="surface" value="tiles"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="label" value="shade_tower_0_0"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="label" value="shade_tower_1_0"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="label" value="shade_tower_2_0"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="label" value="shade_tower_3_0"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="label" value="shade_tower_4_0"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="label" value="shade_tower_5_0"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="label" value="shade_tower_6_0"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="label" value="shade_tower_7_0"/>
  </properties>
 </tile>
 <tile id="232">
  <properties>
   <property name="label" value="shade_tower_8_0"/>
  </properties>
 </tile>
 <tile id="233">
  <properties>
   <property name="label" value="shade_tower_9_0"/>
  </properties>
 </tile>
 <tile id="234">
  <properties>
   <property name="label" value="shade_tower_10_0"/>
  </properties>
 </tile>
 <tile id="235">
  <properties>
   <property name="label" value="shade_tower_11_0"/>
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="label" value="shade_tower_0_1"/>
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="label" value="shade_tower_1_1"/>
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="label" value="shade_tower_2_1"/>
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="label" value="shade_tower_3_1"/>
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="label" value="shade_tower_4_1"/>
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="label" value="shade_tower_5_1"/>
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="label" value="shade_tower_6_1"/>
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="label" value="shade_tower_7_1"/>
  </properties>
 </tile>
 <tile id="248">
  <properties>
   <property name="label" value="shade_tower_8_1"/>
  </properties>
 </tile>
 <tile id="249">
  <properties>
   <property name="label" value="shade_tower_9_1"/>
  </properties>
 </tile>
 <tile id="250">
  <properties>
   <property name="label" value="shade_tower_10_1"/>
  </properties>
 </tile>
 <tile id="251">
  <properties>
   <property name="label" value="shade_tower_11_1"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="label" value="shade_tower_0_2"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="label" value="shade_tower_1_2"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="label" value="shade_tower_2_2"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="label" value="shade_tower_3_2"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="label" value="shade_tower_4_2"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="label" value="shade_tower_5_2"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="label" value="shade_tower_6_2"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="label" value="shade_tower_7_2"/>
  </properties>
 </tile>
 <tile id="264">
  <properties>
   <property name="label" value="shade_tower_8_2"/>
  </properties>
 </tile>
 <tile id="265">
  <properties>
   <property name="label" value="shade_tower_9_2"/>
  </properties>
 </tile>
 <tile id="266">
  <properties>
   <property name="label" value="shade_tower_10_2"/>
  </properties>
 </tile>
 <tile id="267">
  <properties>
   <property name="label" value="shade_tower_11_2"/>
  </properties>
 </tile>
 <tile id="272">
  <properties>
   <property name="label" value="shade_tower_0_3"/>
  </properties>
 </tile>
 <tile id="273">
  <properties>
   <property name="label" value="shade_tower_1_3"/>
  </properties>
 </tile>
 <tile id="274">
  <properties>
   <property name="label" value="shade_tower_2_3"/>
  </properties>
 </tile>
 <tile id="275">
  <properties>
   <property name="label" value="shade_tower_3_3"/>
  </properties>
 </tile>
 <tile id="276">
  <properties>
   <property name="label" value="shade_tower_4_3"/>
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="label" value="shade_tower_5_3"/>
  </properties>
 </tile>
 <tile id="278">
  <properties>
   <property name="label" value="shade_tower_6_3"/>
  </properties>
 </tile>
 <tile id="279">
  <properties>
   <property name="label" value="shade_tower_7_3"/>
  </properties>
 </tile>
 <tile id="280">
  <properties>
   <property name="label" value="shade_tower_8_3"/>
  </properties>
 </tile>
 <tile id="281">
  <properties>
   <property name="label" value="shade_tower_9_3"/>
  </properties>
 </tile>
 <tile id="282">
  <properties>
   <property name="label" value="shade_tower_10_3"/>
  </properties>
 </tile>
 <tile id="283">
  <properties>
   <property name="label" value="shade_tower_11_3"/>
  </properties>
 </tile>
 <tile id="288">
  <properties>
   <property name="label" value="shade_tower_0_4"/>
  </properties>
 </tile>
 <tile id="289">
  <properties>
   <property name="label" value="shade_tower_1_4"/>
  </properties>
 </tile>
 <tile id="290">
  <properties>
   <property name="label" value="shade_tower_2_4"/>
  </properties>
 </tile>
 <tile id="291">
  <properties>
   <property name="label" value="shade_tower_3_4"/>
  </properties>
 </tile>
 <tile id="292">
  <properties>
   <property name="label" value="shade_tower_4_4"/>
  </properties>
 </tile>
 <tile id="293">
  <properties>
   <property name="label" value="shade_tower_5_4"/>
  </properties>
 </tile>
 <tile id="294">
  <properties>
   <property name="label" value="shade_tower_6_4"/>
  </properties>
 </tile>
 <tile id="295">
  <properties>
   <property name="label" value="shade_tower_7_4"/>
  </properties>
 </tile>
 <tile id="296">
  <properties>
   <property name="label" value="shade_tower_8_4"/>
  </properties>
 </tile>
 <tile id="297">
  <properties>
   <property name="label" value="shade_tower_9_4"/>
  </properties>
 </tile>
 <tile id="298">
  <properties>
   <property name="label" value="shade_tower_10_4"/>
  </properties>
 </tile>
 <tile id="299">
  <properties>
   <property name="label" value="shade_tower_11_4"/>
  </properties>
 </tile>
 <tile id="304">
  <properties>
   <property name="label" value="shade_tower_0_5"/>
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="label" value="shade_tower_1_5"/>
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="label" value="shade_tower_2_5"/>
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="label" value="shade_tower_3_5"/>
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="label" value="shade_tower_4_5"/>
  </properties>
 </tile>
 <tile id="309">
  <properties>
   <property name="label" value="shade_tower_5_5"/>
  </properties>
 </tile>
 <tile id="310">
  <properties>
   <property name="label" value="shade_tower_6_5"/>
  </properties>
 </tile>
 <tile id="311">
  <properties>
   <property name="label" value="shade_tower_7_5"/>
  </properties>
 </tile>
 <tile id="312">
  <properties>
   <property name="label" value="shade_tower_8_5"/>
  </properties>
 </tile>
 <tile id="313">
  <properties>
   <property name="label" value="shade_tower_9_5"/>
  </properties>
 </tile>
 <tile id="314">
  <properties>
   <property name="label" value="shade_tower_10_5"/>
  </properties>
 </tile>
 <tile id="315">
  <properties>
   <property name="label" value="shade_tower_11_5"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="label" value="shade_tower_0_6"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="label" value="shade_tower_1_6"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="label" value="shade_tower_2_6"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="label" value="shade_tower_3_6"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="label" value="shade_tower_4_6"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="label" value="shade_tower_5_6"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="label" value="shade_tower_6_6"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="label" value="shade_tower_7_6"/>
  </properties>
 </tile>
 <tile id="328">
  <properties>
   <property name="label" value="shade_tower_8_6"/>
  </properties>
 </tile>
 <tile id="329">
  <properties>
   <property name="label" value="shade_tower_9_6"/>
  </properties>
 </tile>
 <tile id="330">
  <properties>
   <property name="label" value="shade_tower_10_6"/>
  </properties>
 </tile>
 <tile id="331">
  <properties>
   <property name="label" value="shade_tower_11_6"/>
  </properties>
 </tile>
 <tile id="336">
  <properties>
   <property name="label" value="shade_tower_0_7"/>
  </properties>
 </tile>
 <tile id="337">
  <properties>
   <property name="label" value="shade_tower_1_7"/>
  </properties>
 </tile>
 <tile id="338">
  <properties>
   <property name="label" value="shade_tower_2_7"/>
  </properties>
 </tile>
 <tile id="339">
  <properties>
   <property name="label" value="shade_tower_3_7"/>
  </properties>
 </tile>
 <tile id="340">
  <properties>
   <property name="label" value="shade_tower_4_7"/>
  </properties>
 </tile>
 <tile id="341">
  <properties>
   <property name="label" value="shade_tower_5_7"/>
  </properties>
 </tile>
 <tile id="342">
  <properties>
   <property name="label" value="shade_tower_6_7"/>
  </properties>
 </tile>
 <tile id="343">
  <properties>
   <property name="label" value="shade_tower_7_7"/>
  </properties>
 </tile>
 <tile id="344">
  <properties>
   <property name="label" value="shade_tower_8_7"/>
  </properties>
 </tile>
 <tile id="345">
  <properties>
   <property name="label" value="shade_tower_9_7"/>
  </properties>
 </tile>
 <tile id="346">
  <properties>
   <property name="label" value="shade_tower_10_7"/>
  </properties>
 </tile>
 <tile id="347">
  <properties>
   <property name="label" value="shade_tower_11_7"/>
  </properties>
 </tile>
 <tile id="352">
  <properties>
   <property name="label" value="shade_tower_0_8"/>
  </properties>
 </tile>
 <tile id="353">
  <properties>
   <property name="label" value="shade_tower_1_8"/>
  </properties>
 </tile>
 <tile id="354">
  <properties>
   <property name="label" value="shade_tower_2_8"/>
  </properties>
 </tile>
 <tile id="355">
  <properties>
   <property name="label" value="shade_tower_3_8"/>
  </properties>
 </tile>
 <tile id="356">
  <properties>
   <property name="label" value="shade_tower_4_8"/>
  </properties>
 </tile>
 <tile id="357">
  <properties>
   <property name="label" value="shade_tower_5_8"/>
  </properties>
 </tile>
 <tile id="358">
  <properties>
   <property name="label" value="shade_tower_6_8"/>
  </properties>
 </tile>
 <tile id="359">
  <properties>
   <property name="label" value="shade_tower_7_8"/>
  </properties>
 </tile>
 <tile id="360">
  <properties>
   <property name="label" value="shade_tower_8_8"/>
  </properties>
 </tile>
 <tile id="361">
  <properties>
   <property name="label" value="shade_tower_9_8"/>
  </properties>
 </tile>
 <tile id="362">
  <properties>
   <property name="label" value="shade_tower_10_8"/>
  </properties>
 </tile>
 <tile id="363">
  <properties>
   <property name="label" value="shade_tower_11_8"/>
  </properties>
 </tile>
 <tile id="368">
  <properties>
   <property name="label" value="shade_tower_0_9"/>
  </properties>
 </tile>
 <tile id="369">
  <properties>
   <property name="label" value="shade_tower_1_9"/>
  </properties>
 </tile>
 <tile id="370">
  <properties>
   <property name="label" value="shade_tower_2_9"/>
  </properties>
 </tile>
 <tile id="371">
  <properties>
   <property name="label" value="shade_tower_3_9"/>
  </properties>
 </tile>
 <tile id="372">
  <properties>
   <property name="label" value="shade_tower_4_9"/>
  </properties>
 </tile>
 <tile id="373">
  <properties>
   <property name="label" value="shade_tower_5_9"/>
  </properties>
 </tile>
 <tile id="374">
  <properties>
   <property name="label" value="shade_tower_6_9"/>
  </properties>
 </tile>
 <tile id="375">
  <properties>
   <property name="label" value="shade_tower_7_9"/>
  </properties>
 </tile>
 <tile id="376">
  <properties>
   <property name="label" value="shade_tower_8_9"/>
  </properties>
 </tile>
 <tile id="377">
  <properties>
   <property name="label" value="shade_tower_9_9"/>
  </properties>
 </tile>
 <tile id="378">
  <properties>
   <property name="label" value="shade_tower_10_9"/>
  </properties>
 </tile>
 <tile id="379">
  <properties>
   <property name="label" value="shade_tower_11_9"/>
  </properties>
 </tile>
 <tile id="384">
  <properties>
   <property name="label" value="shade_tower_0_10"/>
  </properties>
 </tile>
 <tile id="385">
  <properties>
   <property name="label" value="shade_tower_1_10"/>
  </properties>
 </tile>
 <tile id="386">
  <properties>
   <property name="label" value="shade_tower_2_10"/>
  </properties>
 </tile>
 <tile id="387">
  <properties>
   <property name="label" value="shade_tower_3_10"/>
  </properties>
 </tile>
 <tile id="388">
  <properties>
   <property name="label" value="shade_tower_4_10"/>
  </properties>
 </tile>
 <tile id="389">
  <properties>
   <property name="label" value="shade_tower_5_10"/>
  </properties>
 </tile>
 <tile id="390">
  <properties>
   <property name="label" value="shade_tower_6_10"/>
  </properties>
 </tile>
 <tile id="391">
  <properties>
   <property name="label" value="shade_tower_7_10"/>
  </properties>
 </tile>
 <tile id="392">
  <properties>
   <property name="label" value="shade_tower_8_10"/>
  </properties>
 </tile>
 <tile id="393">
  <properties>
   <property name="label" value="shade_tower_9_10"/>
  </properties>
 </tile>
 <tile id="394">
  <properties>
   <property name="label" value="shade_tower_10_10"/>
  </properties>
 </tile>
 <tile id="395">
  <properties>
   <property name="label" value="shade_tower_11_10"/>
  </properties>
 </tile>
 <tile id="400">
  <properties>
   <property name="label" value="shade_tower_0_11"/>
  </properties>
 </tile>
 <tile id="401">
  <properties>
   <property name="label" value="shade_tower_1_11"/>
  </properties>
 </tile>
 <tile id="402">
  <properties>
   <property name="label" value="shade_tower_2_11"/>
  </properties>
 </tile>
 <tile id="403">
  <properties>
   <property name="label" value="shade_tower_3_11"/>
  </properties>
 </tile>
 <tile id="404">
  <properties>
   <property name="label" value="shade_tower_4_11"/>
  </properties>
 </tile>
 <tile id="405">
  <properties>
   <property name="label" value="shade_tower_5_11"/>
  </properties>
 </tile>
 <tile id="406">
  <properties>
   <property name="label" value="shade_tower_6_11"/>
  </properties>
 </tile>
 <tile id="407">
  <properties>
   <property name="label" value="shade_tower_7_11"/>
  </properties>
 </tile>
 <tile id="408">
  <properties>
   <property name="label" value="shade_tower_8_11"/>
  </properties>
 </tile>
 <tile id="409">
  <properties>
   <property name="label" value="shade_tower_9_11"/>
  </properties>
 </tile>
 <tile id="410">
  <properties>
   <property name="label" value="shade_tower_10_11"/>
  </properties>
 </tile>
 <tile id="411">
  <properties>
   <property name="label" value="shade_tower_11_11"/>
  </properties>
 </tile>
 <tile id="416">
  <properties>
   <property name="label" value="shade_pavilion_0_0"/>
  </properties>
 </tile>
 <tile id="417">
  <properties>
   <property name="label" value="shade_pavilion_1_0"/>
  </properties>
 </tile>
 <tile id="418">
  <properties>
   <property name="label" value="shade_pavilion_2_0"/>
  </properties>
 </tile>
 <tile id="419">
  <properties>
   <property name="label" value="shade_pavilion_3_0"/>
  </properties>
 </tile>
 <tile id="420">
  <properties>
   <property name="label" value="shade_pavilion_4_0"/>
  </properties>
 </tile>
 <tile id="421">
  <properties>
   <property name="label" value="shade_pavilion_5_0"/>
  </properties>
 </tile>
 <tile id="432">
  <properties>
   <property name="label" value="shade_pavilion_0_1"/>
  </properties>
 </tile>
 <tile id="433">
  <properties>
   <property name="label" value="shade_pavilion_1_1"/>
  </properties>
 </tile>
 <tile id="434">
  <properties>
   <property name="label" value="shade_pavilion_2_1"/>
  </properties>
 </tile>
 <tile id="435">
  <properties>
   <property name="label" value="shade_pavilion_3_1"/>
  </properties>
 </tile>
 <tile id="436">
  <properties>
   <property name="label" value="shade_pavilion_4_1"/>
  </properties>
 </tile>
 <tile id="437">
  <properties>
   <property name="label" value="shade_pavilion_5_1"/>
  </properties>
 </tile>
 <tile id="448">
  <properties>
   <property name="label" value="shade_pavilion_0_2"/>
  </properties>
 </tile>
 <tile id="449">
  <properties>
   <property name="label" value="shade_pavilion_1_2"/>
  </properties>
 </tile>
 <tile id="450">
  <properties>
   <property name="label" value="shade_pavilion_2_2"/>
  </properties>
 </tile>
 <tile id="451">
  <properties>
   <property name="label" value="shade_pavilion_3_2"/>
  </properties>
 </tile>
 <tile id="452">
  <properties>
   <property name="label" value="shade_pavilion_4_2"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="label" value="shade_pavilion_5_2"/>
  </properties>
 </tile>
 <tile id="464">
  <properties>
   <property name="label" value="shade_pavilion_0_3"/>
  </properties>
 </tile>
 <tile id="465">
  <properties>
   <property name="label" value="shade_pavilion_1_3"/>
  </properties>
 </tile>
 <tile id="466">
  <properties>
   <property name="label" value="shade_pavilion_2_3"/>
  </properties>
 </tile>
 <tile id="467">
  <properties>
   <property name="label" value="shade_pavilion_3_3"/>
  </properties>
 </tile>
 <tile id="468">
  <properties>
   <property name="label" value="shade_pavilion_4_3"/>
  </properties>
 </tile>
 <tile id="469">
  <properties>
   <property name="label" value="shade_pavilion_5_3"/>
  </properties>
 </tile>
 <tile id="480">
  <properties>
   <property name="label" value="shade_pavilion_0_4"/>
  </properties>
 </tile>
 <tile id="481">
  <properties>
   <property name="label" value="shade_pavilion_1_4"/>
  </properties>
 </tile>
 <tile id="482">
  <properties>
   <property name="label" value="shade_pavilion_2_4"/>
  </properties>
 </tile>
 <tile id="483">
  <properties>
   <property name="label" value="shade_pavilion_3_4"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="label" value="shade_pavilion_4_4"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="label" value="shade_pavilion_5_4"/>
  </properties>
 </tile>
 <tile id="496">
  <properties>
   <property name="label" value="shade_pavilion_0_5"/>
  </properties>
 </tile>
 <tile id="497">
  <properties>
   <property name="label" value="shade_pavilion_1_5"/>
  </properties>
 </tile>
 <tile id="498">
  <properties>
   <property name="label" value="shade_pavilion_2_5"/>
  </properties>
 </tile>
 <tile id="499">
  <properties>
   <property name="label" value="shade_pavilion_3_5"/>
  </properties>
 </tile>
 <tile id="500">
  <properties>
   <property name="label" value="shade_pavilion_4_5"/>
  </properties>
 </tile>
 <tile id="501">
  <properties>
   <property name="label" value="shade_pavilion_5_5"/>
  </properties>
 </tile>
 <tile id="512">
  <properties>
   <property name="label" value="water_tank_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="6" width="26" height="26"/>
  </objectgroup>
 </tile>
 <tile id="513">
  <properties>
   <property name="label" value="water_tank_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="26" height="26"/>
  </objectgroup>
 </tile>
 <tile id="528">
  <properties>
   <property name="label" value="water_tank_0_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="0" width="26" height="26"/>
  </objectgroup>
 </tile>
 <tile id="529">
  <properties>
   <property name="label" value="water_tank_1_1"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="26" height="26"/>
  </objectgroup>
 </tile>
 <tile id="544">
  <properties>
   <property name="label" value="vent_box"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="22" height="22"/>
  </objectgroup>
 </tile>
 <tile id="545">
  <properties>
   <property name="label" value="skylight_dark_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="label" value="skylight_dark_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="label" value="skylight_lit_0_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="label" value="skylight_lit_1_0"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="label" value="herb_boxes_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="8" width="29" height="17"/>
  </objectgroup>
 </tile>
 <tile id="550">
  <properties>
   <property name="label" value="herb_boxes_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="29" height="17"/>
  </objectgroup>
 </tile>
 <tile id="551">
  <properties>
   <property name="label" value="rail_h"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="32" height="8"/>
  </objectgroup>
 </tile>
 <tile id="552">
  <properties>
   <property name="label" value="rail_v"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="8" height="32"/>
  </objectgroup>
 </tile>
 <tile id="553">
  <properties>
   <property name="label" value="banner_0_0"/>
  </properties>
 </tile>
 <tile id="554">
  <properties>
   <property name="label" value="banner_1_0"/>
  </properties>
 </tile>
</tileset>
