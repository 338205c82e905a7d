/**
 */
package org.mekiki.model.actors;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Seed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A result of research that could be put to use.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.actors.Seed#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.mekiki.model.actors.Seed#getTechnologies <em>Technologies</em>}</li>
 *   <li>{@link org.mekiki.model.actors.Seed#getNeeds <em>Needs</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.actors.ActorsPackage#getSeed()
 * @model annotation="https://mekiki.org/model/text label.en='Seed' label.ja='\u30b7\u30fc\u30ba' doc.ja='\u6d3b\u7528\u3057\u3046\u308b\u7814\u7a76\u306e\u6210\u679c\u3002'"
 * @generated
 */
public interface Seed extends Element
{
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Organisation)
	 * @see org.mekiki.model.actors.ActorsPackage#getSeed_Owner()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Owner' label.ja='\u4fdd\u6709\u8005' doc.ja='\u30b7\u30fc\u30ba\u3092\u3082\u3064\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getOwner();

	/**
	 * Sets the value of the '{@link org.mekiki.model.actors.Seed#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Organisation value);

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' reference list.
	 * @see org.mekiki.model.actors.ActorsPackage#getSeed_Technologies()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u5c5e\u3059\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.actors.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs that it may meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' reference list.
	 * @see org.mekiki.model.actors.ActorsPackage#getSeed_Needs()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Needs' label.ja='\u30cb\u30fc\u30ba' doc.ja='\u6e80\u305f\u3057\u3046\u308b\u30cb\u30fc\u30ba\u3002'"
	 * @generated
	 */
	EList<Need> getNeeds();

} // Seed
