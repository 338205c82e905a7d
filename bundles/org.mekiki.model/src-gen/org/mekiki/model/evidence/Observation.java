/**
 */
package org.mekiki.model.evidence;

import java.math.BigDecimal;

import org.mekiki.model.Element;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One observed value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.evidence.Observation#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Observation#getTechnology <em>Technology</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Observation#getCountry <em>Country</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Observation#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Observation#getValue <em>Value</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Observation#getRank <em>Rank</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Observation#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.evidence.EvidencePackage#getObservation()
 * @model annotation="https://mekiki.org/model/text label.en='Observation' label.ja='\u89b3\u6e2c\u5024' doc.ja='\u4e00\u3064\u306e\u89b3\u6e2c\u5024\u3002'"
 * @generated
 */
public interface Observation extends Element
{
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source says it is about, in its words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.mekiki.model.evidence.EvidencePackage#getObservation_Subject()
	 * @model annotation="https://mekiki.org/model/text label.en='Subject' label.ja='\u5bfe\u8c61' doc.ja='\u51fa\u5178\u306e\u8a00\u3044\u65b9\u306b\u3088\u308b\u5bfe\u8c61\u3002'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Observation#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Technology</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technology it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technology</em>' reference.
	 * @see #setTechnology(Technology)
	 * @see org.mekiki.model.evidence.EvidencePackage#getObservation_Technology()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technology' label.ja='\u6280\u8853' doc.ja='\u5bfe\u8c61\u306e\u6280\u8853\u3002'"
	 * @generated
	 */
	Technology getTechnology();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Observation#getTechnology <em>Technology</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technology</em>' reference.
	 * @see #getTechnology()
	 * @generated
	 */
	void setTechnology(Technology value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country it is about; empty when lost in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.mekiki.model.evidence.EvidencePackage#getObservation_Country()
	 * @model dataType="org.mekiki.model.JurisdictionCode"
	 *        annotation="https://mekiki.org/model/text label.en='Country' label.ja='\u56fd\u30fb\u5730\u57df' doc.ja='\u5bfe\u8c61\u306e\u56fd\u30fb\u5730\u57df\u3002\u51fa\u5178\u3067\u5931\u308f\u308c\u3066\u3044\u308c\u3070\u7a7a\u3002'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Observation#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(String)
	 * @see org.mekiki.model.evidence.EvidencePackage#getObservation_Period()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Period' label.ja='\u6642\u70b9' doc.ja='\u5024\u306e\u6642\u70b9\u3002'"
	 * @generated
	 */
	String getPeriod();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Observation#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value in the unit of the indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.mekiki.model.evidence.EvidencePackage#getObservation_Value()
	 * @model dataType="org.mekiki.model.Decimal"
	 *        annotation="https://mekiki.org/model/text label.en='Value' label.ja='\u5024' doc.ja='\u6307\u6a19\u306e\u5358\u4f4d\u306b\u3088\u308b\u5024\u3002'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Observation#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the ranking printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(Integer)
	 * @see org.mekiki.model.evidence.EvidencePackage#getObservation_Rank()
	 * @model annotation="https://mekiki.org/model/text label.en='Rank' label.ja='\u9806\u4f4d' doc.ja='\u793a\u3055\u308c\u305f\u9806\u4f4d\u3002'"
	 * @generated
	 */
	Integer getRank();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Observation#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(Integer value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further figures printed with the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.mekiki.model.evidence.EvidencePackage#getObservation_Basis()
	 * @model annotation="https://mekiki.org/model/text label.en='Basis' label.ja='\u5185\u8a33' doc.ja='\u4f75\u8a18\u3055\u308c\u305f\u6570\u5024\u3002'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Observation#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

} // Observation
